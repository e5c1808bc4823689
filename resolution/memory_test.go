package resolution_test

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"github.com/considerans/considerans/internal/testkit/gentext"
	"github.com/considerans/considerans/resolution"
)

// allocated returns how many bytes reading a text without citations allocates,
// the tables of the library apart.
func allocated(t *testing.T, text string) float64 {
	t.Helper()
	read := func() {
		if _, err := resolution.Read(text, &resolution.Options{NoCitations: true}); err != nil {
			t.Fatal(err)
		}
	}
	read() // builds the tables
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	read()
	runtime.ReadMemStats(&after)
	return float64(after.TotalAlloc - before.TotalAlloc)
}

// TestMemory holds the reader to the bounds that the documentation of Read
// states, and to the same cost of a byte in a text four times as long.
func TestMemory(t *testing.T) {
	const (
		constant = 256 << 10
		running  = 30   // bytes for each byte of running text
		anything = 1000 // and of any text
	)
	for _, tt := range []struct {
		name  string
		bound float64
		text  func(n int) string
	}{
		{"paragraphs", running, gentext.Paragraphs},
		{"Markdown", running, gentext.Markdown},
		{"columns", running, gentext.Columns},
		{"HTML", running, gentext.HTML},
		{"word boxes", running, gentext.Boxes},
		{"a longer example", running, func(n int) string { return gentext.Lengthen(invented(t), n) }},
		{"one line", running, func(n int) string { return strings.Repeat("de regering van het land ", 10*n) }},
		{"a sentence in pieces", anything, func(n int) string {
			return "De Senaat,\n\nOverwegende dat\n\n" + strings.Repeat("de regering van het land en\n\n", 10*n)
		}},
		{"nested dashes", anything, func(n int) string { return nestedDashes(10 * n) }},
		{"items of a letter", anything, func(n int) string { return strings.Repeat("- a\n", 20*n) }},
		{"notes", anything, func(n int) string {
			return strings.Repeat("De regering vergadert[^1].\n\n[^1]: Blz. 1.\n\n", 5*n)
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			short, long := tt.text(100), tt.text(400)
			a, b := allocated(t, short), allocated(t, long)
			t.Logf("%d bytes: %.1f for each; %d bytes: %.1f for each", len(short), a/float64(len(short)), len(long), b/float64(len(long)))
			if limit := tt.bound*float64(len(long)) + constant; b > limit {
				t.Errorf("reading %d bytes allocates %.0f, more than %.0f times that and %d", len(long), b, tt.bound, constant)
			}
			if per := a / float64(len(short)); b > 1.3*per*float64(len(long))+constant {
				t.Errorf("a byte costs %.1f in %d bytes, and %.1f in %d", per, len(short), b/float64(len(long)), len(long))
			}
		})
	}
}

// peak returns the most memory that is in use at a time while f runs, beyond
// what is in use before.
func peak(f func()) uint64 {
	live := func() uint64 {
		sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(sample)
		return sample[0].Value.Uint64()
	}
	runtime.GC()
	before := live()
	stop, most := make(chan bool), make(chan uint64)
	go func() {
		top := before
		for {
			select {
			case <-stop:
				most <- top
				return
			case <-time.After(100 * time.Microsecond):
				top = max(top, live())
			}
		}
	}()
	f()
	stop <- true
	return <-most - before
}

// TestPeakMemory holds the reader to what the documentation of Read says it
// needs at a time. The collector runs at every few per cent of growth, so that
// hardly any garbage is counted; what is made while it runs always is, so that
// the least of some measurements is nearest to the truth.
func TestPeakMemory(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(3))
	const most = 12 // bytes for each byte of running text
	for _, tt := range []struct {
		name string
		text func(n int) string
	}{
		{"paragraphs", gentext.Paragraphs},
		{"Markdown", gentext.Markdown},
		{"columns", gentext.Columns},
		{"word boxes", gentext.Boxes},
		{"HTML", gentext.HTML},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := resolution.Parse(tt.text(1), nil); err != nil { // builds the tables
				t.Fatal(err)
			}
			text := tt.text(2000)
			least := math.Inf(1)
			for range 20 {
				n := peak(func() {
					r, err := resolution.Read(text, nil)
					if err != nil {
						t.Fatal(err)
					}
					runtime.KeepAlive(r)
				})
				least = min(least, float64(n)/float64(len(text)))
				if least < most {
					break
				}
			}
			t.Logf("%d bytes: at most %.1f for each in use at a time", len(text), least)
			if least < 1 || least > most {
				t.Errorf("reading takes %.1f bytes for each byte of text at a time, more than %d or too few to be true", least, most)
			}
		})
	}
}
