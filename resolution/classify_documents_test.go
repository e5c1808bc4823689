package resolution_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/resolution"
)

// The example documents of each genre have this many recitals and requests,
// counted by hand, where their paragraphs are blocks.
func TestClassifyExampleDocuments(t *testing.T) {
	type counts struct{ Recitals, Requests int }
	for name, want := range map[string]struct {
		lang bilingual.Lang
		counts
	}{
		"council-of-europe":          {"en", counts{5, 7}},
		"european-parliament":        {"en", counts{8, 7}},
		"french-resolution":          {"fr", counts{7, 4}},
		"german-speaking-parliament": {"de", counts{6, 4}},
		"municipal-decision-fr":      {"fr", counts{9, 4}},
		"municipal-decision-nl":      {"nl", counts{8, 4}},
		"senate":                     {"", counts{10, 6}},
		"tweede-kamer-motie":         {"nl", counts{5, 2}},
		"un-general-assembly":        {"en", counts{7, 8}},
		"walloon-parliament":         {"fr", counts{7, 6}},
	} {
		b, err := os.ReadFile(filepath.Join("../examples/documents", name+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		var blocks []string
		for s := range strings.SplitSeq(string(b), "\n\n") {
			if s = strings.TrimSpace(s); s != "" {
				blocks = append(blocks, s)
			}
		}
		for _, lang := range []bilingual.Lang{want.lang, ""} {
			var got counts
			for _, c := range resolution.Classify(lang, blocks, nil) {
				switch c.Class {
				case resolution.ClassRecital:
					got.Recitals++
				case resolution.ClassRequest:
					got.Requests++
				}
			}
			if diff := cmp.Diff(want.counts, got); diff != "" {
				t.Errorf("%s, language %q (-want +got):\n%s", name, lang, diff)
			}
		}
	}
}
