package legaltext_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// TestJoin joins two lines with all that stands off them.
func TestJoin(t *testing.T) {
	span := func(start, end int) legaltext.Span { return legaltext.Span{Start: start, End: end} }
	bold := func(start, end int) legaltext.Mark {
		return legaltext.Mark{Kind: legaltext.Strong, Span: span(start, end)}
	}
	point := func(at int) legaltext.Mark { return legaltext.Mark{Kind: legaltext.Break, Span: span(at, at)} }
	ref := legalref.MustParse("echr#art_8")
	for _, tt := range []struct {
		name       string
		s, t, want legaltext.Side
	}{
		{
			"all",
			legaltext.Side{
				Text: "één", Num: "a)", Form: "p", Marks: []legaltext.Mark{bold(0, 5)},
				Notes: []legaltext.NoteRef{{Note: "note_1", At: 5}},
			},
			legaltext.Side{
				Text: "artikel 8 EVRM", Num: "b)", Form: "li", Marks: []legaltext.Mark{bold(0, 7)},
				Notes:     []legaltext.NoteRef{{Note: "note_2", At: 14}},
				Citations: []legalref.Citation{{Ref: ref, Span: span(0, 9), Whole: span(0, 14)}},
			},
			legaltext.Side{
				Text: "één artikel 8 EVRM", Num: "a)", Form: "p", Marks: []legaltext.Mark{bold(0, 5), point(6), bold(6, 13)},
				Notes:     []legaltext.NoteRef{{Note: "note_1", At: 5}, {Note: "note_2", At: 20}},
				Citations: []legalref.Citation{{Ref: ref, Span: span(6, 15), Whole: span(6, 20)}},
			},
		},
		{"nothing before", legaltext.Side{}, legaltext.Side{Text: "b"}, legaltext.Side{Text: "b", Marks: []legaltext.Mark{point(0)}}},
		{"nothing behind", legaltext.Side{Text: "a"}, legaltext.Side{}, legaltext.Side{Text: "a", Marks: []legaltext.Mark{point(1)}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.s.Join(tt.t)
			if d := cmp.Diff(tt.want, tt.s, cmp.Comparer(func(a, b legalref.Ref) bool { return a == b })); d != "" {
				t.Errorf("joined (-want +got):\n%s", d)
			}
		})
	}
}
