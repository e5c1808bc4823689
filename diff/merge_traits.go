package diff

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

func overlap(x, y legaltext.Span) bool { return x.Start < y.End && y.Start < x.End }

// A trait is a sort of what stands off a text: which of two are the same, which cannot
// both stand, and where one stands and how it is told.
type trait[T any] struct {
	same, clash func(x, y T) bool
	tell        func(T) (int, string)
}

func markTrait() trait[legaltext.Mark] {
	return trait[legaltext.Mark]{
		same:  func(x, y legaltext.Mark) bool { return x == y },
		clash: func(x, y legaltext.Mark) bool { return x.Kind == y.Kind && overlap(x.Span, y.Span) },
		tell: func(x legaltext.Mark) (int, string) {
			return x.Span.Start, strings.TrimSpace(fmt.Sprintf("%s %d-%d %s", x.Kind, x.Span.Start, x.Span.End, x.Href))
		},
	}
}

func citationTrait() trait[legalref.Citation] {
	return trait[legalref.Citation]{
		same:  equalCitation,
		clash: func(x, y legalref.Citation) bool { return overlap(x.Span, y.Span) },
		tell:  func(x legalref.Citation) (int, string) { return x.Span.Start, x.Ref.String() },
	}
}

// noteTrait tells references by the ids of their notes, as ids leads to these.
func noteTrait(ids map[string]string) trait[legaltext.NoteRef] {
	return trait[legaltext.NoteRef]{
		same:  func(x, y legaltext.NoteRef) bool { return x == y },
		clash: func(x, y legaltext.NoteRef) bool { return x.Note == y.Note },
		tell:  func(x legaltext.NoteRef) (int, string) { return x.At, cmp.Or(ids[x.Note], x.Note) },
	}
}

// merge3 merges what stands off a text in base, ours and theirs, all of it carried to
// the merged text: what ours has, without what theirs took away, and what theirs
// brought. What theirs brought that clashes with what ours brought is a conflict.
func merge3[T any](m *merger, b *node, l bilingual.Lang, of trait[T], rows [3][]T) []T {
	base, ours, theirs := rows[0], rows[1], rows[2]
	has := func(list []T, x T, is func(x, y T) bool) bool {
		return slices.ContainsFunc(list, func(y T) bool { return is(x, y) })
	}
	var out []T
	for _, x := range ours {
		if has(theirs, x, of.same) || !has(base, x, of.same) {
			out = append(out, x)
		}
	}
	clashes := false
	for _, x := range theirs {
		switch {
		case has(base, x, of.same) || has(out, x, of.same):
		case has(out, x, of.clash):
			clashes = true
		default:
			out = append(out, x)
		}
	}
	if clashes {
		list := func(row []T) string {
			var texts []string
			for _, x := range row {
				_, s := of.tell(x)
				texts = append(texts, s)
			}
			return strings.Join(texts, ", ")
		}
		m.conflictOf(SameValue, b, l, list(base), list(ours), list(theirs))
	}
	slices.SortStableFunc(out, func(x, y T) int {
		i, _ := of.tell(x)
		j, _ := of.tell(y)
		return cmp.Compare(i, j)
	})
	return out
}

// carrySide moves what stands off a text to where it stands after edits.
func carrySide(s legaltext.Side, edits []Edit, text string) legaltext.Side {
	s.Text = text
	s.Marks = project(s.Marks, edits)
	s.Notes = slices.Clone(s.Notes)
	for i := range s.Notes {
		s.Notes[i].At = carryOver(s.Notes[i].At, edits, true)
	}
	carry := func(p legaltext.Span) legaltext.Span {
		if p.IsZero() {
			return p
		}
		start := carryOver(p.Start, edits, false)
		return legaltext.Span{Start: start, End: max(start, carryOver(p.End, edits, true))}
	}
	s.Citations = slices.Clone(s.Citations)
	for i := range s.Citations {
		k := &s.Citations[i]
		k.Span, k.Whole, k.Antecedent = carry(k.Span), carry(k.Whole), carry(k.Antecedent)
	}
	return s
}
