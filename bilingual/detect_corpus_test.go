package bilingual_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/testkit/parallel"
)

// TestDetectSnippets cuts snippets of 3 to 12 words out of court abstracts.
// Some hold a foreign quotation or a list of names, so that the bound leaves
// room for answers that are right where the label is wrong.
func TestDetectSnippets(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var n, right, wrong int
	for _, a := range parallel.Abstracts(t) {
		for i, text := range []string{a.NL, a.FR} {
			l := []bilingual.Lang{bilingual.NL, bilingual.FR}[i]
			words := strings.Fields(text)
			size := 3 + rng.IntN(10)
			if len(words) <= size {
				continue
			}
			at := rng.IntN(len(words) - size)
			n++
			switch bilingual.Detect(strings.Join(words[at:at+size], " ")) {
			case l:
				right++
			case "":
			default:
				wrong++
			}
		}
	}
	t.Logf("%d snippets: %.4f right, %.4f wrong, the rest undecided",
		n, float64(right)/float64(n), float64(wrong)/float64(n))
	if right*100 < n*95 || wrong*1000 > n*10 {
		t.Error("want at least 0.95 right and at most 0.01 wrong")
	}
}
