package legaltext

import (
	"slices"
	"strconv"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/figures"
)

// mostDates bounds the dates of a clause that differ. One with more of them is
// a table of dates, which is left alone.
const mostDates = 200

// figures compares dates, numbers, amounts and number words.
func (p *pair) figures() {
	datesA, datesB := without(p.a.dates, p.b.dates), without(p.b.dates, p.a.dates)
	if max(len(datesA), len(datesB)) > mostDates {
		datesA, datesB = nil, nil
	}
	// One date may be printed with less, or again with less.
	datesA, datesB = slices.DeleteFunc(datesA, func(d date) bool { return slices.ContainsFunc(p.b.dates, d.agrees) }),
		slices.DeleteFunc(datesB, func(d date) bool { return slices.ContainsFunc(p.a.dates, d.agrees) })
	// The day may be a word: "de eerste mei".
	inWords := func(s *sideText) func(date) bool {
		return func(d date) bool {
			return d.Day != "" && s.spells(d.Day) && s.set[figures.MonthName(string(s.lang), d.Month)]
		}
	}
	datesA, datesB = slices.DeleteFunc(datesA, inWords(p.b)), slices.DeleteFunc(datesB, inWords(p.a))
	// A side with more sentences has more, which is reported; the other side's
	// figures must be among its own.
	if p.a.excess {
		datesA = nil
	}
	if p.b.excess {
		datesB = nil
	}
	p.differs(CodeCheckDate, "dates differ:", unlessNamed(datesA, datesB, p.cites), unlessNamed(datesB, datesA, p.cites))
	inDates := len(datesA)+len(datesB) > 0

	if p.a.tabular(2) || p.b.tabular(2) {
		return // the cells of a row stand once for both languages
	}
	lackB, lackA := missing(p.a, p.b, inDates), missing(p.b, p.a, inDates)
	if p.a.excess {
		lackB = nil
	}
	if p.b.excess {
		lackA = nil
	}
	p.differs(CodeCheckNumber, "figures differ:", unlessNamed(lackB, lackA, p.cites), unlessNamed(lackA, lackB, p.cites))
	if len(lackA)+len(lackB) == 0 {
		p.unitsDiffer()
		p.numberWords()
	}
}

// unlessNamed returns how ds are printed. Where the other side lacks nothing, it
// may name the law without date and number, so that what is part of a citation
// is left out, as it is where citations were told to differ.
func unlessNamed[T interface{ printed() (string, cited) }](ds, others []T, told bool) []string {
	var out []string
	for _, d := range ds {
		if text, in := d.printed(); in != named || len(others) > 0 && !told {
			out = append(out, text)
		}
	}
	return out
}

func (d date) printed() (string, cited)   { return d.text, d.cited }
func (n number) printed() (string, cited) { return n.text, n.cited }

// without returns the dates of a that b has not.
func without(a, b []date) []date {
	in := make(map[[3]string]bool)
	for _, d := range b {
		in[[3]string{d.Day, d.Month, d.Year}] = true
	}
	var out []date
	for _, d := range a {
		if d.cited != settled && !in[[3]string{d.Day, d.Month, d.Year}] {
			out = append(out, d)
		}
	}
	return out
}

// missing returns the numbers of s that other has in no form.
func missing(s, other *sideText, inDates bool) []number {
	var left []number
	values := make(map[string]int)
	for _, n := range other.numbers {
		values[n.value]++
	}
	same := len(s.numbers) == len(other.numbers)
	for _, n := range s.numbers {
		if k := values[n.value]; k > 0 {
			if same {
				values[n.value]--
			}
			continue
		}
		if n.cited == settled || n.InDate && inDates {
			continue
		}
		left = append(left, n)
	}
	runs := make(map[string]bool)
	full := make(map[string]bool) // "1,25 miljoen" of "1.250.000", and the reverse
	for _, n := range other.numbers {
		full[n.full] = true
		for _, r := range n.Runs {
			runs[r] = true
		}
	}
	var out []number
	for _, n := range left {
		// Digits may be parted otherwise: "9.30" and "9 h 30".
		apart := !slices.ContainsFunc(n.Runs, func(r string) bool { return !runs[r] })
		_, printed := values[n.full]
		if fortnight(&n, s.lang, other) || apart && !same || other.spells(n.value) || n.shortYear(values) || full[n.value] || n.full != "" && (printed || full[n.full]) ||
			other.saysPart(&n) || other.saysDecade(n.value) {
			continue
		}
		out = append(out, n)
	}
	return out
}

// fortnight reports whether a number is that of the days of two weeks, which French
// counts with the day on which they begin: 14 dagen, 15 jours.
func fortnight(n *number, lang bilingual.Lang, other *sideText) bool {
	days := func(l bilingual.Lang) string {
		if l == bilingual.FR {
			return "15"
		}
		return "14"
	}
	return n.measure == "days" && n.value == days(lang) && days(lang) != days(other.lang) &&
		slices.ContainsFunc(other.numbers, func(m number) bool { return m.measure == "days" && m.value == days(other.lang) })
}

// shortYear reports whether a number is a year of which values has the last two
// figures, or the reverse: WIB 92, CIR 1992.
func (n *number) shortYear(values map[string]int) bool {
	if len(n.value) == 4 {
		_, ok := values[n.value[2:]]
		return ok && strings.HasPrefix(n.value, "19")
	}
	_, ok := values["19"+n.value]
	return ok && len(n.value) == 2
}

// spells reports whether a side has a number as a word or in Roman figures.
func (s *sideText) spells(value string) bool {
	n, err := strconv.Atoi(value)
	if err != nil {
		return false
	}
	if s.spelled == nil {
		s.spelled = make(map[int]bool)
		for _, q := range s.inWords() {
			if v, err := strconv.Atoi(q.value); err == nil {
				s.spelled[v] = true
			}
		}
		for fold := range s.set {
			if v, ok := figures.Word(string(s.lang), fold); ok {
				s.spelled[v] = true
			}
			if v := ordinal(s.lang, fold); v > 0 {
				s.spelled[v] = true
			}
			if v := roman(fold); v > 0 && s.capitals[fold] {
				s.spelled[v] = true
			}
		}
	}
	return s.spelled[n]
}

// roman reads a number in Roman figures up to 89, perhaps with an ordinal
// ending ("XIXe"), and returns 0 for anything else.
func roman(fold string) int {
	n, last := 0, 0
	for i, c := range fold {
		d := map[rune]int{'i': 1, 'v': 5, 'x': 10, 'l': 50}[c]
		if d == 0 {
			if i == 0 || strings.Trim(fold[i:], "estdmr") != "" || len(fold)-i > 3 {
				return 0
			}
			break
		}
		if d > last {
			n -= 2 * last
		}
		n += d
		last = d
	}
	return n
}

// unitsDiffer reports a number that both sides print once, with another
// magnitude, currency or percent sign.
func (p *pair) unitsDiffer() {
	once := func(s *sideText) map[string]number {
		m := make(map[string]number)
		seen := make(map[string]int)
		for _, n := range s.numbers {
			seen[n.value]++
			m[n.value] = n
		}
		for v, k := range seen {
			if k > 1 {
				delete(m, v)
			}
		}
		return m
	}
	other := once(p.b)
	mine := once(p.a)
	for _, n := range p.a.numbers {
		if _, ok := mine[n.value]; !ok {
			continue
		}
		m, ok := other[n.value]
		if ok && n.measure != "" && m.measure != "" && n.measure != m.measure {
			p.report(CodeCheckAmount, p.path, p.a.lang, n.text, "%q is in %s in %s and in %s in %s",
				n.text, n.measure, p.a.lang, m.measure, p.b.lang)
		}
		if ok && n.Unit != m.Unit {
			p.report(CodeCheckAmount, p.path, p.a.lang, n.text, "%q is %s in %s and %s in %s",
				n.text, unitName(n.Unit), p.a.lang, unitName(m.Unit), p.b.lang)
		}
	}
}

func unitName(u string) string {
	if u == "" {
		return "without unit"
	}
	return "in " + strings.NewReplacer("e12", "10¹²", "e15", "10¹⁵", "e3", "10³", "e6", "10⁶", "e9", "10⁹").Replace(u)
}

// limits are the words that set a least or a greatest, folded.
var limits = map[bilingual.Lang]struct{ least, most []string }{
	bilingual.NL: {[]string{"minstens", "ten minste", "minimaal"}, []string{"hoogstens", "ten hoogste", "maximaal"}},
	bilingual.FR: {[]string{"au moins", "au minimum"}, []string{"au plus", "au maximum"}},
	bilingual.DE: {[]string{"mindestens", "zumindest"}, []string{"hochstens", "maximal"}},
	bilingual.EN: {[]string{"at least", "a minimum of"}, []string{"at most", "a maximum of", "no more than"}},
}

// hasMost reports whether a side sets a most.
func (s *sideText) hasMost() bool {
	return slices.ContainsFunc(limits[s.lang].most, func(w string) bool { return strings.Contains(s.folded, " "+w+" ") })
}

// bounds reports a least on one side where the other has a most.
func (p *pair) bounds() {
	has := func(s *sideText, phrases []string) string {
		// "au plus tard" is no bound of this kind.
		text := strings.ReplaceAll(s.folded, " au plus tard ", " ")
		for _, w := range phrases {
			if strings.Contains(text, " "+w+" ") {
				return w
			}
		}
		return ""
	}
	p.each(func(s, other *sideText) {
		least, most := has(s, limits[s.lang].least), has(other, limits[other.lang].most)
		if least != "" && most != "" && has(s, limits[s.lang].most) == "" && has(other, limits[other.lang].least) == "" {
			p.report(CodeCheckNumber, p.path, s.lang, least, "%q in %s, %q in %s", least, s.lang, most, other.lang)
		}
	})
}
