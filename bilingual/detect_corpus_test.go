package bilingual_test

import (
	"bufio"
	"encoding/json"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
)

// corpus opens a file of the corpora beside the project, or skips the test.
func corpus(t testing.TB, name string) *os.File {
	t.Helper()
	f, err := os.Open("../../shared/corpus/" + name)
	if err != nil {
		t.Skipf("corpus missing: %v", err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// abstract is one court abstract in both languages.
type abstract struct{ NL, FR string }

func abstracts(t testing.TB) []abstract {
	t.Helper()
	var all []abstract
	lines := bufio.NewScanner(corpus(t, "court-abstracts-fr-nl.jsonl"))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var a abstract
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			t.Fatal(err)
		}
		all = append(all, a)
	}
	if lines.Err() != nil || len(all) == 0 {
		t.Fatalf("court abstracts: %d read, error %v", len(all), lines.Err())
	}
	return all
}

// TestDetectSnippets cuts snippets of 3 to 12 words out of court abstracts.
// Some hold a foreign quotation or a list of names, so that the bound leaves
// room for answers that are right where the label is wrong.
func TestDetectSnippets(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var n, right, wrong int
	for _, a := range abstracts(t) {
		for l, text := range map[bilingual.Lang]string{bilingual.NL: a.NL, bilingual.FR: a.FR} {
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
