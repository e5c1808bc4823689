package legaltext

import (
	"slices"

	"github.com/considerans/considerans/internal/text/figures"
	"github.com/considerans/considerans/legalref"
)

// A number is a figure in a text.
type number struct {
	figures.Number
	text  string // as printed
	value string // as two languages are compared
	cited cited
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
		s.numbers = append(s.numbers, number{Number: n, text: text[n.Start:n.End], value: n.Loose(), cited: in(n.Start)})
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
