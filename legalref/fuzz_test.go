package legalref_test

import (
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// FuzzFind holds every citation to its promises: spans in range, on rune
// borders, in order; what is resolved has an instrument; and the whole of a full citation finds the same again on
// its own.
func FuzzFind(f *testing.F) {
	for _, name := range []string{"labelled.jsonl", "unseen.jsonl", "nearmiss.jsonl"} {
		for _, l := range readLabelled(f, name) {
			f.Add(string(l.Lang), l.Text)
		}
	}
	f.Fuzz(func(t *testing.T, lang, text string) {
		if len(text) > 4000 {
			return
		}
		valid := utf8.ValidString(text)
		last := 0
		for _, c := range legalref.Find(bilingual.Lang(lang), text, nil) {
			for _, s := range []legalref.Span{c.Span, c.Whole, c.Antecedent} {
				if s.Start < 0 || s.End < s.Start || s.End > len(text) {
					t.Fatalf("%q: span %v out of range in %+v", text, s, c)
				}
				if valid && (!utf8.RuneStart(at(text, s.Start)) || !utf8.RuneStart(at(text, s.End))) {
					t.Fatalf("%q: span %v is not on rune borders", text, s)
				}
			}
			if c.Span.Len() == 0 || c.Span.Start < c.Whole.Start || c.Span.End > c.Whole.End {
				t.Fatalf("%q: span %v outside its whole %v", text, c.Span, c.Whole)
			}
			if c.Span.Start < last {
				t.Fatalf("%q: citation %v starts before the one before it", text, c.Span)
			}
			last = c.Span.Start
			if c.Status == legalref.Resolved && c.Ref.Instrument() == "" {
				t.Fatalf("%q: %q is resolved without an instrument", text, c.Ref)
			}
			if r, err := legalref.Parse(c.Ref.String()); c.Ref.IsValid() && (err != nil || r != c.Ref) {
				t.Fatalf("%q: %q does not parse to itself: %v", text, c.Ref, err)
			}
			if c.Kind != legalref.Full || c.Status == legalref.Unresolved || c.Role != "" {
				continue
			}
			part := text[c.Whole.Start:c.Whole.End]
			again := func(text string) bool {
				return slices.ContainsFunc(legalref.Find(bilingual.Lang(lang), text, nil), func(d legalref.Citation) bool {
					return d.Ref == c.Ref && d.To == c.To
				})
			}
			// At the start of a line "Art. 1" may be the label of an article of
			// the text itself, which in the middle of one it is not.
			if !again(part) && !again("x "+part) {
				t.Fatalf("%q: whole %q does not find %v again", text, part, c.Ref)
			}
		}
	})
}

func at(s string, i int) byte {
	if i == len(s) {
		return 'x'
	}
	return s[i]
}
