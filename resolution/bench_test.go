package resolution_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/considerans/considerans/internal/testkit/gentext"
	"github.com/considerans/considerans/resolution"
)

// invented is an invented resolution in two languages, page after page.
func invented(tb testing.TB) string {
	tb.Helper()
	data, err := os.ReadFile("../examples/documents/resolution-leaf-blowers.md")
	if err != nil {
		tb.Fatal(err)
	}
	return string(data)
}

// BenchmarkParse reads a resolution, and the same one with many more reasons: the
// cost of a byte must stay the same.
func BenchmarkParse(b *testing.B) {
	for _, reasons := range []int{0, 180, 1800} { // about 7, 70 and 700 kB
		text := gentext.Lengthen(invented(b), reasons)
		for _, bare := range []bool{false, true} {
			b.Run(fmt.Sprintf("reasons=%d/citations=%t", reasons, !bare), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					if _, err := resolution.Parse(text, &resolution.Options{NoCitations: bare}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
