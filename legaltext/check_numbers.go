package legaltext

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// A number is a figure in a text: digits with their separators.
type number struct {
	text  string // as printed
	value string // digits without grouping, decimals after a comma
	runs  []string
	// unit is what follows: "%", "EUR", "e6" and so on, with both a magnitude
	// and a currency joined: "e6 EUR".
	unit  string
	date  bool // part of a date
	cited cited
}

// A date is a day of a month or a month of a year; what is not printed is "".
type date struct {
	text             string
	day, month, year string
	cited            cited
}

// cited says whether a number or date is part of a citation.
type cited byte

const (
	plain   cited = iota // no
	named                // of one that is not resolved, or by the other side alone
	settled              // of one that is compared as a citation
)

func (d date) agrees(e date) bool {
	same := func(x, y string) bool { return x == "" || y == "" || x == y }
	return d.month == e.month && same(d.day, e.day) && same(d.year, e.year)
}

// months are the names of the months, folded, by language.
var months = map[bilingual.Lang]string{
	bilingual.NL: "januari februari maart april mei juni juli augustus september oktober november december",
	bilingual.FR: "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
	bilingual.DE: "januar februar marz april mai juni juli august september oktober november dezember",
	bilingual.EN: "january february march april may june july august september october november december",
}

// month reads the name of a month, perhaps shortened ("feb.", "mrt", "juil."),
// and returns 0 for another word.
func month(l bilingual.Lang, fold string) int {
	if l == bilingual.NL && fold == "mrt" {
		return 3
	}
	i := 0
	for name := range strings.FieldsSeq(months[l]) {
		i++
		if name == fold || len(fold) >= 3 && fold != "jui" && strings.HasPrefix(name, fold) {
			return i
		}
	}
	return 0
}

// units are the words after a number that say what it counts, by what they
// mean in every language.
var units = map[string]string{
	"%": "%", "procent": "%", "pct": "%", "percent": "%", "prozent": "%", "pourcent": "%",
	"euro": "EUR", "euros": "EUR", "eur": "EUR", "€": "EUR",
	"dollar": "USD", "dollars": "USD", "usd": "USD", "$": "USD",
	"frank": "BEF", "franken": "BEF", "franc": "BEF", "francs": "BEF",
	"pond": "GBP", "livres": "GBP", "pfund": "GBP", "pounds": "GBP", "£": "GBP",
	"duizend": "e3", "mille": "e3", "tausend": "e3", "thousand": "e3",
	"miljoen": "e6", "miljoenen": "e6", "million": "e6", "millions": "e6", "millionen": "e6",
	"miljard": "e9", "miljarden": "e9", "milliard": "e9", "milliards": "e9", "milliarde": "e9", "milliarden": "e9",
	"biljoen": "e12", "biljard": "e15", "trillion": "e12", "billionen": "e12",
}

// magnitudes of "billion", which is not one number.
var billions = map[bilingual.Lang]string{bilingual.EN: "e9", bilingual.FR: "e12", bilingual.DE: "e12"}

func (s *sideText) unit(fold string) string {
	if fold == "billion" || fold == "billions" {
		return billions[s.lang]
	}
	return units[fold]
}

// scanNumbers finds the numbers and dates of a text.
func (s *sideText) scanNumbers(text string) {
	lastEnd := -1
	citations := s.citations()
	for i := 0; i < len(text); {
		if !isDigit(text[i]) {
			i++
			continue
		}
		start := i
		for len(citations) > 0 && citations[0].Whole.End <= start {
			citations = citations[1:]
		}
		in := plain
		if len(citations) > 0 && citations[0].Whole.Start <= start {
			in = named
			if c := citations[0]; c.Status == legalref.Resolved && c.ResolvedBy == "" {
				in = settled
			}
		}
		n := number{cited: in}
		n.runs, i = readDigits(text, i)
		n.text = text[start:i]
		n.value = n.canonical()
		rest := text[i:]
		next, after := followingWord(rest, 0)
		if m := month(s.lang, next); m > 0 && len(n.runs) == 1 && len(n.value) <= 2 {
			// A day, its month, and perhaps a year.
			d := date{day: trimZeros(n.value), month: strconv.Itoa(m), cited: in}
			end := i + after
			if year, e := followingYear(text[end:]); year != "" {
				d.year = year
				end += e
			}
			d.text = text[start:end]
			s.dates = append(s.dates, d)
			n.date = true
			s.numbers = append(s.numbers, n)
			if d.year != "" {
				s.numbers = append(s.numbers, number{text: d.year, value: d.year, runs: []string{d.year}, date: true, cited: in})
			}
			i = end
			continue
		}
		if len(n.runs) == 1 && len(n.value) == 4 {
			// A year after the name of a month.
			if w := s.wordBefore(start); w != nil {
				if m := month(s.lang, w.fold); m > 0 && !w.acronym && w.start > lastEnd {
					s.dates = append(s.dates, date{text: text[w.start:i], month: strconv.Itoa(m), year: n.value, cited: in})
					n.date = true
				}
			}
		}
		if u := s.unit(next); u != "" {
			n.unit = u
			if more, _ := followingWord(rest, after); strings.HasPrefix(u, "e") {
				if more == "de" || more == "d" { // "2 millions d'euros"
					_, skip := followingWord(rest, after)
					more, _ = followingWord(rest, skip)
				}
				if c := s.unit(more); c != "" {
					n.unit += " " + c
				}
			}
		}
		s.numbers = append(s.numbers, n)
		lastEnd = i
	}
}

// citations returns the citations by the place of the whole expression.
func (s *sideText) citations() []legalref.Citation {
	return slices.SortedStableFunc(slices.Values(s.side.Citations), func(a, b legalref.Citation) int {
		return compareSpan(a.Whole, b.Whole)
	})
}

// wordBefore returns the word that ends just before offset at, or nil.
func (s *sideText) wordBefore(at int) *word {
	k, _ := slices.BinarySearchFunc(s.words, at, func(w word, at int) int { return w.start - at })
	if k == 0 || at-s.words[k-1].end > 2 {
		return nil
	}
	return &s.words[k-1]
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// readDigits reads a number from offset i: runs of digits with one separator
// between them, where a space counts only before a group of three.
func readDigits(text string, i int) (runs []string, end int) {
	for {
		start := i
		for i < len(text) && isDigit(text[i]) {
			i++
		}
		runs = append(runs, text[start:i])
		size := 0
		for _, sep := range []string{".", ",", " ", "\u00a0", "\u202f"} {
			if strings.HasPrefix(text[i:], sep) {
				size = len(sep)
				break
			}
		}
		at := i + size
		if size == 0 || at >= len(text) || !isDigit(text[at]) {
			return runs, i
		}
		if text[i] != '.' && text[i] != ',' {
			three := at
			for three < len(text) && isDigit(text[three]) {
				three++
			}
			if three-at != 3 || len(runs[0]) > 3 || len(runs) > 1 && len(runs[len(runs)-1]) != 3 {
				return runs, i
			}
		}
		i = at
	}
}

// canonical returns the number without grouping: "1.131" and "1 131" give
// "1131", "2,5" and "2.5" give "2,5".
func (n *number) canonical() string {
	grouped := len(n.runs) > 1 && len(n.runs[0]) <= 3
	for _, r := range n.runs[1:] {
		grouped = grouped && len(r) == 3
	}
	if grouped {
		return strings.Join(n.runs, "")
	}
	return trimZeros(strings.Join(n.runs, ","))
}

func trimZeros(s string) string {
	if t := strings.TrimLeft(s, "0"); t != "" && isDigit(t[0]) {
		return t
	}
	return s
}

// followingWord returns the word or sign after offset from, past spaces and an
// ordinal ending, folded, and the offset after it.
func followingWord(text string, from int) (string, int) {
	i := from
	for _, ordinal := range []string{"er", "ère", "re", "ste", "de", "e", "°", "."} {
		if strings.HasPrefix(text[i:], ordinal+" ") || strings.HasPrefix(text[i:], ordinal+"\u00a0") {
			i += len(ordinal)
			break
		}
	}
	rest := strings.TrimLeft(text[i:], " \u00a0\u202f'’")
	i = len(text) - len(rest)
	end := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	if end < 0 {
		end = len(rest)
	}
	if end == 0 {
		for _, sign := range []string{"%", "€", "$", "£"} {
			if strings.HasPrefix(rest, sign) {
				return sign, i + len(sign)
			}
		}
		return "", i
	}
	return foldWord(rest[:end]), i + end
}

func followingYear(text string) (year string, end int) {
	rest := strings.TrimLeft(text, " \u00a0,.")
	i := len(text) - len(rest)
	n := 0
	for n < len(rest) && isDigit(rest[n]) {
		n++
	}
	if n != 4 {
		return "", 0
	}
	return rest[:4], i + 4
}
