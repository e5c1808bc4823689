//go:build unix

package reading_test

import (
	"slices"
	"syscall"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/text"

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

// processorTime is the time that the process has used, in nanoseconds. Other
// programs on the machine do not lengthen it.
func processorTime(tb testing.TB) int64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		tb.Fatal(err)
	}
	return u.Utime.Nano() + u.Stime.Nano()
}

// TestCostPerByte reads a resolution and one ten times as long in turn, and
// compares the medians: a byte of the long one may cost half as much again.
func TestCostPerByte(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	for _, l := range layouts {
		t.Run(l.name, func(t *testing.T) {
			short, long := l.make(120), l.make(1200)
			var a, b, rival []float64
			cost := func(n int, f func()) float64 {
				start := processorTime(t)
				f()
				return float64(processorTime(t)-start) / float64(n)
			}
			for range 9 {
				a = append(a, cost(10*len(short), func() {
					for range 10 {
						read(t, short)
					}
				}))
				b = append(b, cost(len(long), func() { read(t, long) }))
				rival = append(rival, cost(len(long), func() { parse([]byte(long)) }))
			}
			for _, row := range [][]float64{a, b, rival} {
				slices.Sort(row)
			}
			x, y := a[len(a)/2], b[len(b)/2]
			t.Logf("%d bytes: %.1f MB/s; %d bytes: %.1f MB/s; goldmark: %.1f MB/s", len(short), 1e3/x, len(long), 1e3/y, 1e3/rival[len(rival)/2])
			if y > 1.5*x {
				t.Errorf("a byte costs %.1f ns in %d bytes and %.1f ns in %d", x, len(short), y, len(long))
			}
		})
	}
}
