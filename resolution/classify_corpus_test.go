package resolution_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/resolution"
)

func readCorpus(t *testing.T, name string, v any) {
	t.Helper()
	b, err := os.ReadFile("../../shared/corpus/" + name)
	if err != nil {
		t.Skipf("the corpus is not here: %v", err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		t.Fatal(err)
	}
}

// The corpus says nothing of the part that a paragraph of the General Assembly
// belongs to, but its punctuation does: preambular paragraphs end with a comma,
// operative ones with a semicolon or a full stop. Lines that end otherwise are
// headings and figures.
func TestClassifyGeneralAssembly(t *testing.T) {
	var corpus []struct{ Paragraph string }
	readCorpus(t, "unga-paragraphs.json", &corpus)
	blocks := make([]string, len(corpus))
	for i, p := range corpus {
		blocks[i] = p.Paragraph
	}
	s := newScore()
	for i, c := range resolution.Classify("en", blocks, nil) {
		want := resolution.ClassOther
		switch end := blocks[i][len(blocks[i])-1]; end {
		case ',':
			want = resolution.ClassRecital
		case ';', '.':
			want = resolution.ClassRequest
		}
		s.add(want, c.Class)
		if c.Class != want {
			t.Logf("paragraph %d: %s by %s, its end says %s", i, c.Class, c.Ground, want)
		}
	}
	f1 := s.macroF1()
	t.Logf("%d paragraphs, macro-F1 %.4f", len(blocks), f1)
	if f1 < 0.95 {
		t.Errorf("macro-F1 %.4f, want 0.95", f1)
	}
}

// The main document, one language at a time, as its facts list it.
func TestClassifyMainResolution(t *testing.T) {
	type side struct{ Text map[bilingual.Lang]string }
	var facts struct {
		Title, Formula map[bilingual.Lang]string
		Explanatory    []side
		Considerations []side
		Requests       []struct {
			side
			Points []struct {
				side
				Items []side
			}
		}
	}
	readCorpus(t, "resolution-brussels-2023.expected.json", &facts)
	for _, lang := range []bilingual.Lang{"nl", "fr"} {
		var blocks []string
		var want []resolution.Class
		add := func(c resolution.Class, text string) {
			if text = strings.TrimSpace(text); text != "" {
				blocks, want = append(blocks, text), append(want, c)
			}
		}
		add(resolution.ClassOther, facts.Title[lang])
		for _, e := range facts.Explanatory {
			add(resolution.ClassOther, e.Text[lang])
		}
		add(resolution.ClassOther, facts.Formula[lang])
		for _, c := range facts.Considerations {
			add(resolution.ClassRecital, c.Text[lang])
		}
		for _, r := range facts.Requests {
			add(resolution.ClassOther, r.Text[lang])
			for _, p := range r.Points {
				add(resolution.ClassRequest, p.Text[lang])
				for _, it := range p.Items {
					add(resolution.ClassRequest, it.Text[lang])
				}
			}
		}
		s := newScore()
		for i, c := range resolution.Classify(lang, blocks, nil) {
			s.add(want[i], c.Class)
			if c.Class != want[i] {
				t.Errorf("%s block %d: %s by %s, want %s", lang, i, c.Class, c.Ground, want[i])
			}
		}
		t.Logf("%s: %d blocks, macro-F1 %.4f", lang, len(blocks), s.macroF1())
	}
}
