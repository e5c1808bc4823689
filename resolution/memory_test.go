package resolution_test

import (
	"runtime"
	"strings"
	"testing"

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
