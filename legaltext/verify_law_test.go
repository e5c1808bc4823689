package legaltext_test

import (
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// readExample reads an example document, which must be without loss.
func readExample(t *testing.T, text string) *resolution.Reading {
	t.Helper()
	r, err := resolution.Read(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Source.Verify(r.Document); err != nil {
		t.Fatal(err)
	}
	return r
}

func exampleText(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../examples/documents/resolution-leaf-blowers.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestVerifyCatchesEveryLoss takes every span of a real reading away, one at a
// time: a law that lets one go is none.
func TestVerifyCatchesEveryLoss(t *testing.T) {
	r := readExample(t, exampleText(t))
	without := func(what string, s legaltext.Span, src legaltext.Source) {
		t.Helper()
		if strings.TrimSpace(r.Source.Text[s.Start:s.End]) == "" {
			return
		}
		if err := src.Verify(r.Document); err == nil {
			t.Errorf("%s %v, %q, can go unnoticed", what, s, r.Source.Text[s.Start:s.End])
		}
	}
	spans := 0
	for i, p := range r.Source.Spans {
		for j, s := range p.Spans {
			src := r.Source
			src.Spans = slices.Clone(src.Spans)
			src.Spans[i].Spans = slices.Delete(slices.Clone(p.Spans), j, j+1)
			if shared(r.Source.Spans, p, s) {
				continue // the other language still covers it
			}
			without("the document span", s, src)
			spans++
		}
	}
	for i, f := range r.Source.Furniture {
		src := r.Source
		src.Furniture = slices.Delete(slices.Clone(src.Furniture), i, i+1)
		without("the furniture", f.Span, src)
		spans++
	}
	for i, s := range r.Source.Syntax {
		src := r.Source
		src.Syntax = slices.Delete(slices.Clone(src.Syntax), i, i+1)
		without("the syntax", s, src)
		spans++
	}
	if spans < 100 {
		t.Errorf("only %d spans were tried", spans)
	}
}

// shared reports whether a field without letters to compare is also covered by
// another placement.
func shared(all []legaltext.Placement, p legaltext.Placement, s legaltext.Span) bool {
	for _, q := range all {
		if q.Path == p.Path && q.Lang != p.Lang && slices.Contains(q.Spans, s) {
			return true
		}
	}
	return false
}

// TestVerifyLinear compares what verifying a text allocates with what verifying
// ten times as much does.
func TestVerifyLinear(t *testing.T) {
	cost := func(n int) uint64 {
		var b strings.Builder
		b.WriteString("De Senaat,\n\n")
		for range n {
			b.WriteString("Overwegende dat de sluis bij de molen lekt en dat het water daar elke winter stijgt;\n\n")
		}
		r := readExample(t, b.String())
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		if err := r.Source.Verify(r.Document); err != nil {
			t.Fatal(err)
		}
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	small, large := cost(100), cost(1000)
	if large > 15*small {
		t.Errorf("%d bytes for 100 clauses, %d for 1000", small, large)
	}
}
