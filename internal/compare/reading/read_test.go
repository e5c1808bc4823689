//go:build unix

package reading_test

import (
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/text"

	"github.com/considerans/considerans/internal/compare/ratio"
	"github.com/considerans/considerans/internal/testkit/gentext"
	"github.com/considerans/considerans/resolution"
)

// layouts are the forms that one invented resolution comes in.
var layouts = []struct {
	name string
	make func(reasons int) string
}{
	{"paragraphs", gentext.Paragraphs},
	{"markdown", gentext.Markdown},
	{"columns", gentext.Columns},
	{"boxes", gentext.Boxes},
	{"html", gentext.HTML},
}

func read(tb testing.TB, src string) {
	if _, err := resolution.Read(src, &resolution.Options{NoCitations: true}); err != nil {
		tb.Fatal(err)
	}
}

func parse(src []byte) { goldmark.DefaultParser().Parse(text.NewReader(src)) }

// BenchmarkRead reads each layout, and parses the same bytes with goldmark.
func BenchmarkRead(b *testing.B) {
	for _, l := range layouts {
		src := l.make(120)
		b.Run(l.name+"/considerans", func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				read(b, src)
			}
		})
		b.Run(l.name+"/goldmark", func(b *testing.B) {
			data := []byte(src)
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				parse(data)
			}
		})
	}
}

// BenchmarkGate compares the cost of a resolution with that of one ten times as
// long, read ten times as seldom. The share of goldmark's time is reported; it is
// no gate, since the goal, the same time, is not reached.
func BenchmarkGate(b *testing.B) {
	for _, l := range layouts {
		short, long := l.make(120), l.make(1200)
		b.Run(l.name+"/scaling", func(b *testing.B) {
			times := float64(len(long)) / float64(len(short))
			shorts := func() {
				for range int(times + 0.5) {
					read(b, short)
				}
			}
			ratio.Gate(b, 1, func() { read(b, long) }, shorts)
		})
		b.Run(l.name+"/goldmark", func(b *testing.B) {
			ratio.Of(b, func() { read(b, long) }, func() { parse([]byte(long)) })
		})
	}
}
