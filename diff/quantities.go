package diff

import (
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
	value   string // what it is worth, the same however it is printed
	printed string
	year    string // of a date
	doubt   bool   // a word that may be no number
}

// quantities compares the dates and the numbers of two texts, those within
// citations left out, which are compared as such. They are compared by what they
// are worth, so that a number or a date that is written otherwise is none that
// changed; what can be read in two ways is compared as printed.
func (w rewording) quantities() (dates, numbers *Values) {
	if w.was == nil {
		return nil, nil
	}
	oldDates, oldNumbers, oldWords := quantitiesOf(w.was, w.lang)
	newDates, newNumbers, newWords := quantitiesOf(w.is, w.lang)
	worth := func(q quantity) string { return q.value }
	oldDates, newDates = apart(oldDates, newDates, worth)
	oldNumbers, newNumbers = apart(oldNumbers, newNumbers, worth)
	oldWords, newWords = apart(oldWords, newWords, worth)
	// What was a word may be written in figures, and the reverse.
	oldNumbers, newNumbers = apart(slices.Concat(oldNumbers, oldWords), slices.Concat(newNumbers, newWords), worth)
	doubtful := func(q quantity) bool { return q.doubt }
	oldNumbers, newNumbers = slices.DeleteFunc(oldNumbers, doubtful), slices.DeleteFunc(newNumbers, doubtful)
	// Of a date, the year may be what is left.
	oldNumbers, oldDates = years(oldNumbers, oldDates, newDates)
	newNumbers, newDates = years(newNumbers, newDates, oldDates)
	return values(oldDates, newDates), values(oldNumbers, newNumbers)
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

// quantitiesOf reads the dates of a text, its numbers in figures and those in
// words.
func quantitiesOf(s *legaltext.Side, lang bilingual.Lang) (dates, numbers, spelled []quantity) {
	text := s.Text
	ns, ds := figures.Scan(string(lang), text)
	within := citedAt(s.Citations)
	for _, d := range ds {
		if !within(d.Start) {
			dates = append(dates, quantity{value: d.Day + "-" + d.Month + "-" + d.Year, printed: fold(text[d.Start:d.End]), year: d.Year})
		}
	}
	within = citedAt(s.Citations)
	for _, n := range ns {
		if !n.InDate && !within(n.Start) && !inName(text[:n.Start]) {
			numbers = append(numbers, quantityOf(n, text, lang))
		}
	}
	within = citedAt(s.Citations)
	for _, n := range figures.Spelled(string(lang), text) {
		if !within(n.Start) {
			q := quantityOf(n, text, lang)
			q.doubt = n.Unit == "" && figures.Doubtful(n.Runs[0])
			spelled = append(spelled, q)
		}
	}
	return dates, numbers, spelled
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
	return quantity{value: strings.TrimSpace(sign + value + " " + strings.Join(unit, " ")), printed: fold(text[start:end])}
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

// citedAt tells of offsets, in their order, whether they are part of a citation
// that is compared.
func citedAt(citations []legalref.Citation) func(int) bool {
	return func(at int) bool {
		for len(citations) > 0 && (citations[0].Span.End <= at || !counts(&citations[0])) {
			citations = citations[1:]
		}
		return len(citations) > 0 && citations[0].Span.Start <= at
	}
}
