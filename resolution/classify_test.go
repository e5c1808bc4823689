package resolution_test

import (
	"os"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/resolution"
)

// A labelled document of testdata/classify.tsv.
type labelled struct {
	lang   bilingual.Lang
	house  string
	blocks []string
	want   []resolution.Class
	line   []int
}

func readLabelled(t testing.TB, name string) []labelled {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var docs []labelled
	n := 0
	for s := range strings.Lines(string(b)) {
		n++
		s = strings.TrimRight(s, "\n")
		if head, ok := strings.CutPrefix(s, "## "); ok {
			lang, house, _ := strings.Cut(head, " ")
			docs = append(docs, labelled{lang: bilingual.Lang(lang), house: house})
			continue
		}
		if s == "" || s[0] == '#' {
			continue
		}
		class, text, ok := strings.Cut(s, "\t")
		if !ok || len(docs) == 0 {
			t.Fatalf("%s:%d: want class, tab, text", name, n)
		}
		d := &docs[len(docs)-1]
		d.blocks, d.want, d.line = append(d.blocks, text), append(d.want, resolution.Class(class)), append(d.line, n)
	}
	return docs
}

// A score counts hits by class.
type score struct{ hit, said, was map[resolution.Class]int }

func newScore() *score {
	return &score{map[resolution.Class]int{}, map[resolution.Class]int{}, map[resolution.Class]int{}}
}

func (s *score) add(want, got resolution.Class) {
	s.was[want]++
	s.said[got]++
	if want == got {
		s.hit[want]++
	}
}

// macroF1 is the mean of the F1 of the classes that occur.
func (s *score) macroF1() float64 {
	sum, n := 0.0, 0.0
	for c := range s.was {
		n++
		sum += 2 * float64(s.hit[c]) / float64(s.said[c]+s.was[c])
	}
	return sum / n
}

func TestClassifyLabelled(t *testing.T) {
	total, langs := newScore(), map[bilingual.Lang]*score{}
	n := 0
	for _, d := range readLabelled(t, "testdata/classify.tsv") {
		if langs[d.lang] == nil {
			langs[d.lang] = newScore()
		}
		for i, c := range resolution.Classify(d.lang, d.blocks, nil) {
			n++
			total.add(d.want[i], c.Class)
			langs[d.lang].add(d.want[i], c.Class)
			if c.Class != d.want[i] {
				t.Errorf("testdata/classify.tsv:%d: %s %s: %s by %s, want %s: %.60s", d.line[i], d.lang, d.house, c.Class, c.Ground, d.want[i], d.blocks[i])
			}
		}
	}
	f1 := total.macroF1()
	t.Logf("%d paragraphs, macro-F1 %.4f", n, f1)
	for _, l := range []bilingual.Lang{"nl", "fr", "de", "en"} {
		t.Logf("%s: macro-F1 %.4f", l, langs[l].macroF1())
	}
	if n < 300 {
		t.Errorf("%d paragraphs, want 300", n)
	}
}
