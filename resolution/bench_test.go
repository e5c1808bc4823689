package resolution_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/considerans/considerans/resolution"
)

// page is an invented resolution of two columns, of which larger texts are made.
func page(tb testing.TB) string {
	tb.Helper()
	data, err := os.ReadFile("../../shared/corpus/resolution-brussels-2023.md")
	if err != nil {
		tb.Fatal(err)
	}
	return string(data)
}

// BenchmarkParse reads a resolution, and the same text many times over: the
// cost of a byte must stay the same.
func BenchmarkParse(b *testing.B) {
	one := page(b)
	for _, times := range []int{1, 10, 100} {
		text := strings.Repeat(one+"\n\n", times)
		for _, bare := range []bool{false, true} {
			name := fmt.Sprintf("%dx/citations=%t", times, !bare)
			b.Run(name, func(b *testing.B) {
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
