//go:build unix

// Package petitionhtml_test compares reading and comparing two versions of a
// petition with what merely parsing their HTML costs.
package petitionhtml_test

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/considerans/considerans/internal/compare/ratio"
	"github.com/considerans/considerans/petition"
)

// pair makes two versions of 31 KB as Quill 2 stores them, with twenty words
// changed.
func pair() (old, new string) {
	syllables := strings.Fields("ba de fi go lu ma ne pi ro su ta ve wi zo bra cle dri flo gra kle pra sta tri vle")
	seed := uint32(7)
	next := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % n
	}
	word := func() string {
		w := ""
		for range 1 + next(4) {
			w += syllables[next(len(syllables))]
		}
		return w
	}
	var a, b strings.Builder
	both := func(s string) { a.WriteString(s); b.WriteString(s) }
	words, edits := 0, 0
	sentence := func(n int) {
		for i := range n {
			if i > 0 {
				both(" ")
			}
			w := word()
			if words++; words%210 == 0 && edits < 20 {
				edits++
				a.WriteString(w)
				b.WriteString(word() + "x")
				continue
			}
			if next(12) == 0 {
				w = "<strong>" + w + "</strong>"
			}
			both(w)
		}
		both(".")
	}
	for a.Len() < 31_000 {
		both("<p>")
		sentence(30 + next(60))
		both("</p>")
		if next(3) == 0 {
			both("<ol>")
			for range 3 {
				both(`<li data-list="bullet"><span contenteditable="false" class="ql-ui"></span>`)
				sentence(15)
				both("</li>")
			}
			both("</ol>")
		}
	}
	return a.String(), b.String()
}

func page() []byte {
	old, new := pair()
	return fmt.Appendf(nil, "Changes at \"x\"\nDescription (English)\n-%s- +%s\n", old, new)
}

func parse(s string) {
	if _, err := html.ParseFragment(strings.NewReader(s), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}); err != nil {
		panic(err)
	}
}

func compare(b testing.TB, page []byte) {
	r, err := petition.Parse(page, &petition.Options{NoCitations: true})
	if err != nil {
		b.Fatal(err)
	}
	c, err := petition.Diff(r.Revision.From, r.Revision.To)
	if err != nil {
		b.Fatal(err)
	}
	if len(c.List) == 0 {
		b.Fatal("no change was found")
	}
}

func BenchmarkTwoParses(b *testing.B) {
	old, new := pair()
	b.SetBytes(int64(len(old) + len(new)))
	b.ReportAllocs()
	for b.Loop() {
		parse(old)
		parse(new)
	}
}

func BenchmarkRead(b *testing.B) {
	page := page()
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := petition.Parse(page, &petition.Options{NoCitations: true}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReadAndDiff(b *testing.B) {
	page := page()
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for b.Loop() {
		compare(b, page)
	}
}

// BenchmarkGate compares reading and comparing with two bare parses.
func BenchmarkGate(b *testing.B) {
	old, new := pair()
	text := page()
	ratio.Gate(b, 3, func() { compare(b, text) }, func() { parse(old); parse(new) })
}
