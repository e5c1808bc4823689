package galechurch_test

import (
	"fmt"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/compare/galechurch"
	"github.com/considerans/considerans/internal/testkit/parallel"
)

// TestError wants at most half the error of aligning by length, on texts in
// one order.
func TestError(t *testing.T) {
	tasks := map[string]parallel.Task{"Electoral Code": parallel.ElectoralCode(t)}
	all := parallel.Abstracts(t)
	for seed := range uint64(3) {
		tasks[fmt.Sprintf("abstracts %d", seed)] = parallel.Shuffled(all, parallel.Same, seed)
	}
	for name, x := range tasks {
		p, r, theirs := x.Score(galechurch.Align(x.A, x.B))
		_, _, ours := x.Score(bilingual.Align(x.A, x.B, nil))
		t.Logf("%s: by length precision %.4f, recall %.4f, F1 %.4f; bilingual F1 %.4f", name, p, r, theirs, ours)
		if 1-ours > (1-theirs)/2 {
			t.Errorf("%s: error %.4f, by length %.4f", name, 1-ours, 1-theirs)
		}
	}
}

func BenchmarkAlign(b *testing.B) {
	all := parallel.Abstracts(b)[:150]
	x := parallel.Shuffled(all, parallel.Same, 1)
	b.Run("length", func(b *testing.B) {
		for b.Loop() {
			galechurch.Align(x.A, x.B)
		}
	})
	b.Run("bilingual", func(b *testing.B) {
		for b.Loop() {
			bilingual.Align(x.A, x.B, nil)
		}
	})
}
