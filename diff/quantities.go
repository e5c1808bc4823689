package diff

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/figures"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// A quantity is a number or a date of a text.
type quantity struct {
	at      int
	value   string // what it is worth, the same however it is printed
	printed string
	year    string // of a date
	doubt   bool   // a word that may be no number
	times   bool   // how often something is done
	period  bool   // a number of days, months or the like
}

// quantities compares the dates and the numbers of two texts, those within
// citations left out, which are compared as such. They are compared by what they
// are worth, so that a number or a date that is written otherwise is none that
// changed; what can be read in two ways is compared as printed.
func (w rewording) quantities() (dates, numbers *Values) {
	if w.was == nil {
		return nil, nil
	}
	was, is, has := w.figures()
	if !has {
		return nil, nil
	}
	oldDates, oldNumbers := quantitiesOf(w.old, was, w.lang)
	newDates, newNumbers := quantitiesOf(w.new, is, w.lang)
	oldDates, newDates = others(oldDates, newDates)
	oldNumbers, newNumbers = others(oldNumbers, newNumbers)
	// Of a date, the year may be what is left, and a period may take its place.
	oldNumbers, oldDates = years(oldNumbers, oldDates, newDates)
	newNumbers, newDates = years(newNumbers, newDates, oldDates)
	oldNumbers, oldDates = periods(oldNumbers, oldDates, newDates)
	newNumbers, newDates = periods(newNumbers, newDates, oldDates)
	// How often something is done is a number where it is compared with another.
	often := func(q quantity) bool { return q.times }
	if len(oldNumbers) == 0 {
		newNumbers = slices.DeleteFunc(newNumbers, often)
	}
	if len(newNumbers) == 0 {
		oldNumbers = slices.DeleteFunc(oldNumbers, often)
	}
	return values(oldDates, newDates), values(oldNumbers, newNumbers)
}

// core returns how many words of two texts both begin and end with, but for so many
// of these.
func (w rewording) core(but int) (start, end int) {
	a, b := w.a, w.b
	for start < min(len(a), len(b)) && a[start].text == b[start].text {
		start++
	}
	for end < min(len(a), len(b))-start && a[len(a)-1-end].text == b[len(b)-1-end].text {
		end++
	}
	return max(start-but, 0), max(end-but, 0)
}

// nearby is how far a word may stand from a number to be its sign or its unit.
const nearby = 3

// figures returns where two texts differ, with what stands near to it, and whether
// there are numbers or dates in it.
func (w rewording) figures() (was, is legaltext.Span, has bool) {
	start, end := w.core(nearby)
	part := func(s *legaltext.Side, ws []word) legaltext.Span {
		from, to := length(ws[:start]), len(s.Text)-length(ws[len(ws)-end:])
		has = has || slices.ContainsFunc(ws[start:len(ws)-end], func(v word) bool {
			return digitAt(v.text, 0) || strings.Contains(v.text, " ") || !v.sign && len(figures.Spelled(string(w.lang), v.text)) > 0
		})
		return legaltext.Span{Start: w.lead + from, End: w.lead + to}
	}
	return part(w.was, w.a), part(w.is, w.b), has
}

// length returns how many bytes words take.
func length(ws []word) int {
	n := 0
	for i := range ws {
		n += len(ws[i].text) + len(ws[i].space)
	}
	return n
}

func worth(q quantity) string { return q.value }

// others returns what each row has that the other has not; and all of two rising
// rows of which each became another, though some stood in the old row already:
// "2029 and 2030" that become "2030 and 2031". What may be no number is left out,
// but for what it is worth to the other row.
func others(old, new []quantity) (gone, came []quantity) {
	doubtful := func(q quantity) bool { return q.doubt }
	sure := func(row []quantity) []quantity { return slices.DeleteFunc(slices.Clone(row), doubtful) }
	if a, b := sure(old), sure(new); shifted(&a, &b) {
		return a, b
	}
	gone, came = apart(old, new, worth)
	a, b := sure(gone), sure(came)
	// A word in the place of a number is one: "op zeven" that became "op acht".
	many := func(row []quantity) []quantity {
		return slices.DeleteFunc(slices.Clone(row), func(q quantity) bool { return q.doubt && q.value == "1" })
	}
	if c := many(came); len(b) < len(a) && len(c) == len(a) {
		b = c
	}
	if c := many(gone); len(a) < len(b) && len(c) == len(b) {
		a = c
	}
	return a, b
}

// shifted cuts off what two rows begin and end with, and reports whether both are
// rising then, and as long, and the same in no place.
func shifted(old, new *[]quantity) bool {
	a, b := *old, *new
	for len(a) > 0 && len(b) > 0 && a[0].value == b[0].value {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1].value == b[len(b)-1].value {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	*old, *new = a, b
	if len(a) != len(b) || !slices.IsSortedFunc(a, byWorth) || !slices.IsSortedFunc(b, byWorth) {
		return false
	}
	for i := range a {
		if a[i].value == b[i].value {
			return false
		}
	}
	return true
}

func byWorth(a, b quantity) int {
	return cmp.Or(cmp.Compare(len(a.value), len(b.value)), cmp.Compare(a.value, b.value))
}

// years takes from the numbers the years of the other text's dates, and adds them
// to the dates.
func years(numbers, dates, others []quantity) (left, all []quantity) {
	for _, n := range numbers {
		if len(n.value) == 4 && slices.ContainsFunc(others, func(d quantity) bool { return d.year == n.value }) {
			dates = append(dates, n)
		} else {
			left = append(left, n)
		}
	}
	return left, dates
}

// periods takes from the numbers, where a date of the other text has nothing in its
// place, a period, and adds it to the dates: "by 1 May" became "within six months".
func periods(numbers, dates, others []quantity) (left, all []quantity) {
	for _, n := range numbers {
		if n.period && len(dates) < len(others) {
			dates = append(dates, n)
		} else {
			left = append(left, n)
		}
	}
	return left, dates
}

func values(old, new []quantity) *Values {
	if len(old)+len(new) == 0 {
		return nil
	}
	printed := func(list []quantity) (out []string) {
		for _, q := range list {
			out = append(out, q.printed)
		}
		return out
	}
	return &Values{printed(old), printed(new)}
}

// quantitiesOf reads the dates of a piece of a text, and its numbers in figures and in
// words.
func quantitiesOf(s *legaltext.Side, at legaltext.Span, lang bilingual.Lang) (dates, numbers []quantity) {
	text := s.Text[at.Start:at.End]
	ns, ds := figures.Scan(string(lang), text)
	within := func(i int) bool { return isCited(s.Citations, at.Start+i) }
	for _, d := range ds {
		if !within(d.Start) {
			dates = append(dates, quantity{at: d.Start, value: d.Day + "-" + d.Month + "-" + d.Year, printed: fold(text[d.Start:d.End]), year: d.Year})
		}
	}
	for _, n := range ns {
		if !n.InDate && !within(n.Start) && !inName(text[:n.Start]) {
			numbers = append(numbers, quantityOf(n, text, lang))
		}
	}
	for _, n := range figures.Spelled(string(lang), text) {
		if !within(n.Start) {
			q := quantityOf(n, text, lang)
			q.doubt = n.Unit == "" && figures.Doubtful(n.Runs[0]) && !(q.period && n.Runs[0] != "1") && !q.times
			numbers = append(numbers, q)
		}
	}
	slices.SortStableFunc(numbers, func(a, b quantity) int { return a.at - b.at })
	return dates, numbers
}

// quantityOf reads one number, with its sign and what is written to it.
func quantityOf(n figures.Number, text string, lang bilingual.Lang) quantity {
	start, end := n.Start, n.UnitEnd
	sign := ""
	if before := text[:start]; strings.HasSuffix(before, "-") || strings.HasSuffix(before, "−") {
		r, size := utf8.DecodeLastRuneInString(before)
		if last, _ := utf8.DecodeLastRuneInString(before[:len(before)-size]); before == string(r) || unicode.IsSpace(last) || last == '(' {
			start, sign = start-size, "-"
		}
	}
	if end == n.End && letterAt(text, end) {
		end = wordEnd(text, end, lang)
	}
	value, sure := n.Exact(string(lang), text)
	if !sure {
		value = strings.Join(strings.Fields(fold(text[n.Start:n.End])), " ")
	}
	unit := strings.Fields(n.Unit)
	if len(unit) > 0 && strings.HasPrefix(unit[0], "e") && sure {
		unit = unit[1:]
	}
	if tail := text[n.End:end]; len(n.Unit) == 0 && !isOrdinal(tail) {
		unit = append(unit, fold(tail))
	}
	rest := strings.TrimLeft(text[end:], " \u00a0\u202f")
	next := rest[:len(rest)-len(strings.TrimLeftFunc(rest, unicode.IsLetter))]
	period := periodOf(next)
	if period != "" {
		unit = append(unit, period)
		end = len(text) - len(rest) + len(next)
	}
	q := quantity{at: start, value: strings.TrimSpace(sign + value + " " + strings.Join(unit, " ")), printed: fold(text[start:end]), period: period != ""}
	q.times = isTimes(next) || strings.HasSuffix(q.printed, "mal") || strings.HasSuffix(q.printed, "maal")
	return q
}

// isTimes reports whether a word behind a number makes it how often something is
// done.
func isTimes(s string) bool {
	switch s {
	case "keer", "maal", "malen", "fois", "reprises", "mal", "Mal", "times":
		return true
	}
	return false
}

// periodOf returns the measure of time that a word is, the same in all its forms,
// or "".
func periodOf(s string) string {
	switch strings.ToLower(s) {
	case "uur", "uren", "heure", "heures", "stunde", "stunden", "hour", "hours":
		return "hours"
	case "dag", "dagen", "jour", "jours", "tag", "tage", "tagen", "day", "days":
		return "days"
	case "week", "weken", "semaine", "semaines", "woche", "wochen", "weeks":
		return "weeks"
	case "maand", "maanden", "mois", "monat", "monate", "monaten", "month", "months":
		return "months"
	case "jaar", "jaren", "an", "ans", "année", "années", "jahr", "jahre", "jahren", "year", "years":
		return "years"
	}
	return ""
}

// isOrdinal reports whether s makes an ordinal number of the digits before it.
func isOrdinal(s string) bool {
	switch s {
	case "", "er", "re", "ère", "e", "ème", "de", "ste", "st", "nd", "rd", "th":
		return true
	}
	return false
}

// inName reports whether digits after these words are part of a name: CO2, A12,
// COVID-19.
func inName(before string) bool {
	r, n := utf8.DecodeLastRuneInString(before)
	if isHyphen(r) {
		r, _ = utf8.DecodeLastRuneInString(before[:len(before)-n])
	}
	return isLetter(r)
}

// isCited reports whether an offset is in a citation, or in the words that name what it
// cites: the date of an act is none, be it of one that only amended another.
func isCited(citations []legalref.Citation, at int) bool {
	return slices.ContainsFunc(citations, func(c legalref.Citation) bool {
		return c.Ref.IsValid() && (c.Span.Start <= at && at < c.Span.End || c.Whole.Start <= at && at < c.Whole.End)
	})
}

// respelled reports whether two texts say the same, but for capitals, accents and
// how numbers, dates and citations are written.
func (w rewording) respelled() bool {
	if w.was == nil {
		return false
	}
	start, end := w.core(0)
	spoken := func(ws []word) []word {
		return slices.DeleteFunc(slices.Clone(ws[start:len(ws)-end]), func(v word) bool { return v.sign || v.text == "" })
	}
	a, b := spoken(w.a), spoken(w.b)
	if (len(a) == 0) != (len(b) == 0) {
		return false
	}
	if _, _, has := w.figures(); has || len(w.was.Citations)+len(w.is.Citations) > 0 {
		return said(w.was, w.lang) == said(w.is, w.lang)
	}
	return slices.EqualFunc(a, b, func(v, u word) bool { return figures.Fold(fold(v.text)) == figures.Fold(fold(u.text)) })
}

// said writes what a text says: its words without capitals, accents and signs, and
// what its numbers, dates and citations stand for.
func said(s *legaltext.Side, lang bilingual.Lang) string {
	text := s.Text
	type meant struct {
		start, end int
		value      string
		cites      bool
	}
	var all []meant
	for i := range s.Citations {
		if c := &s.Citations[i]; counts(c) {
			all = append(all, meant{c.Span.Start, max(c.Span.End, c.Whole.End), cited(s.Citations[i : i+1])[0], true})
		}
	}
	numbers, dates := figures.Scan(string(lang), text)
	for _, d := range dates {
		all = append(all, meant{d.Start, d.End, d.Day + "-" + d.Month + "-" + d.Year, false})
	}
	for _, n := range slices.Concat(numbers, figures.Spelled(string(lang), text)) {
		if !n.InDate {
			all = append(all, meant{n.Start, n.UnitEnd, quantityOf(n, text, lang).value, false})
		}
	}
	slices.SortStableFunc(all, func(a, b meant) int { return a.start - b.start })
	var b strings.Builder
	words := func(t string) {
		for _, w := range strings.FieldsFunc(figures.Fold(t), notLetter) {
			b.WriteString(w + " ")
		}
	}
	at := 0
	for _, m := range all {
		switch {
		case m.end <= m.start || m.end > len(text):
		case m.start >= at:
			words(text[at:m.start])
			b.WriteString(m.value + " ")
			at = m.end
		case m.cites: // another article of the act cited before
			b.WriteString(m.value + " ")
			at = max(at, m.end)
		}
	}
	words(text[at:])
	return b.String()
}
