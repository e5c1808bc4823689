package legaltext

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/considerans/considerans/internal/text/figures"
	"github.com/considerans/considerans/legalref"
)

// A number is a figure in a text.
type number struct {
	figures.Number
	text  string // as printed
	value string // as two languages are compared
	// full is the value with the zeros of its magnitude, "" where it has none or
	// is not clear; of 1,25 million 1250000.
	full string
	// measure is what the number counts; see measures.
	measure string
	cited   cited
}

// A date is a date in a text.
type date struct {
	figures.Date
	text  string
	cited cited
}

// cited says whether a number or date is part of a citation.
type cited byte

const (
	plain   cited = iota // no
	named                // of one that is not resolved, or by the other side alone
	settled              // of one that is compared as a citation
)

func (d date) agrees(e date) bool { return d.Date.Agrees(e.Date) }

// scanNumbers finds the numbers and dates of a text.
func (s *sideText) scanNumbers(text string) {
	numbers, dates := figures.Scan(string(s.lang), text)
	in := s.citedAt()
	for _, n := range numbers {
		if first, last := years(n); last != "" {
			at := n.Start + len(first)
			m := figures.Number{Start: n.Start, End: at, UnitEnd: at, Runs: []string{first}}
			s.numbers = append(s.numbers, number{Number: m, text: text[m.Start:at], value: first, cited: in(m.Start)})
			n.Start, n.Runs = at, []string{last}
		}
		m := number{Number: n, text: text[n.Start:n.End], value: n.Loose(), cited: in(n.Start), measure: s.measureAt(n.UnitEnd)}
		if full, ok := n.Exact(string(s.lang), text); ok && strings.HasPrefix(n.Unit, "e") {
			m.full = full
		}
		s.numbers = append(s.numbers, m)
	}
	in = s.citedAt()
	for _, d := range dates {
		at := d.Start
		if d.Day == "" {
			at = d.End - len(d.Year)
		}
		s.dates = append(s.dates, date{Date: d, text: text[d.Start:d.End], cited: in(at)})
	}
}

// years returns the two years of a number that is a range of them whose hyphen was lost at
// the end of a line: "20212023".
func years(n figures.Number) (first, last string) {
	if len(n.Runs) != 1 || len(n.Runs[0]) != 8 {
		return "", ""
	}
	first, last = n.Runs[0][:4], n.Runs[0][4:]
	if "1900" <= first && first < last && last < "2100" {
		return first, last
	}
	return "", ""
}

// tabular reports whether a text is of the row of a table, whose cells are figures:
// so many that follow another without a word between them, among few words.
func (s *sideText) tabular(least int) bool {
	rows := 0
	for i, n := range s.numbers {
		if i > 0 && strings.Trim(s.text[s.numbers[i-1].UnitEnd:n.Start], " \u00a0\u202f-–−+%()") == "" {
			rows++
		}
	}
	return rows >= least && 3*len(s.numbers) >= len(s.words)
}

// citedAt tells of offsets, in their order, whether they are part of a citation.
func (s *sideText) citedAt() func(int) cited {
	citations := slices.SortedStableFunc(slices.Values(s.side.Citations), func(a, b legalref.Citation) int {
		return compareSpan(a.Whole, b.Whole)
	})
	return func(at int) cited {
		for len(citations) > 0 && citations[0].Whole.End <= at {
			citations = citations[1:]
		}
		switch {
		case len(citations) == 0 || citations[0].Whole.Start > at:
			return plain
		case citations[0].Status == legalref.Resolved && citations[0].ResolvedBy == "":
			return settled
		}
		return named
	}
}

// measureAt returns the measure that stands at an offset, after a space or not.
func (s *sideText) measureAt(at int) string {
	k, _ := slices.BinarySearchFunc(s.words, at, func(w word, at int) int { return w.start - at })
	if k == len(s.words) || strings.Trim(s.text[at:s.words[k].start], " \u00a0\u202f") != "" {
		return ""
	}
	return measures()[s.words[k].fold]
}

// measures are the units of mass, length, surface and time, by their words in any
// of the languages.
var measures = sync.OnceValue(func() map[string]string {
	m := make(map[string]string)
	for row := range strings.Lines(measureData) {
		if words := strings.Fields(row); len(words) > 0 {
			for _, w := range words {
				m[w] = words[0]
			}
		}
	}
	return m
})

const measureData = `
kg kilo kilos kilogram kilogrammen kilogramme kilogrammes kilogramm kilograms
tonnes ton tonnen tonne tons
grams g gram gramme grammes gramm
cm centimeter centimetre centimetres zentimeter
mm millimeter millimetre millimetres
km kilometer kilometers kilometre kilometres
metres m meter meters metre
ha hectare hectares hectaren hektar
litres l liter liters litre
minutes min minuut minuten minute
hours uur uren u h heure heures stunde stunden hour
days dag dagen jour jours tag tage tagen day
weeks week weken semaine semaines woche wochen
months maand maanden mois monat monate monaten month
times fois keer keren maal mal
years jaar jaren an ans annee annees jahr jahre jahren year
`

// parts are the percentages that have a word, by its beginnings in any of the
// languages.
var parts = []struct{ value, words string }{
	{"50", "helft halve half moitie demi halfte halb"},
	{"25", "kwart vierde quart viertel quarter"},
	{"75", "driekwart quarts dreiviertel quarters"},
	{"20", "vijfde cinquieme funftel fifth"},
}

// saysPart reports whether a side has a percentage as a word: the half.
func (s *sideText) saysPart(n *number) bool {
	if n.Unit != "%" {
		return false
	}
	for _, p := range parts {
		if p.value == n.value {
			return slices.ContainsFunc(strings.Fields(p.words), func(w string) bool { return s.set[w] })
		}
	}
	return false
}

// decades are the words beside a number that make it a decade.
var decades = []string{"jaren", "annees", "jahre", "jahren"}

// saysDecade reports whether a side has in words the decade of a year: 1990 is
// that of "jaren negentig", of "années quatre-vingt-dix" and of "the nineties".
func (s *sideText) saysDecade(year string) bool {
	if len(year) != 4 || year[:2] != "19" && year[:2] != "18" {
		return false
	}
	if s.decades == nil {
		s.decades = make(map[string]bool)
		for i := range s.words {
			if v := s.decadeAt(i); v > 0 {
				s.decades[strconv.Itoa(v)] = true
			}
		}
	}
	return s.decades[year[2:]]
}

// decadeAt returns the tens that word i and those behind it say of a decade, or 0.
func (s *sideText) decadeAt(i int) int {
	tens := strings.TrimSuffix(s.words[i].fold, "er") // German: neunziger Jahre
	english, plural := strings.CutSuffix(s.words[i].fold, "ies")
	if plural {
		tens = english + "y"
	}
	is := func(k int, folds ...string) bool {
		return k >= 0 && k < len(s.words) && slices.Contains(folds, s.words[k].fold)
	}
	if !plural && !is(i-1, decades...) && !is(i+1, decades...) {
		return 0
	}
	v, ok := figures.Word(string(s.lang), tens)
	if !ok {
		return 0
	}
	if v == 4 && is(i+1, "vingt", "vingts") {
		v, i = 80, i+1
	}
	if is(i+1, "dix") {
		v += 10
	}
	return v
}
