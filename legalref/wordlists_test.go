package legalref_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestWordLists reads the lists of words: each has a name that the program uses,
// lines of words by language in one order, and no word twice.
func TestWordLists(t *testing.T) {
	data, err := os.ReadFile("data/words.txt")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var program strings.Builder
	for _, name := range files {
		if source, err := os.ReadFile(name); err == nil && !strings.HasSuffix(name, "_test.go") {
			program.Write(source)
		}
	}
	order := []string{"nl", "fr", "de", "en"}
	lists := map[string][]string{}
	name, last := "", 0
	for i, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		words, indented := strings.CutPrefix(line, "\t")
		switch {
		case line == "" || line[0] == '#':
		case !indented:
			if _, ok := lists[line]; ok || !strings.Contains(program.String(), `"`+line+`"`) {
				t.Errorf("line %d: the list %q is there twice, or is not used", i+1, line)
			}
			name, last = line, 0
			lists[name] = nil
		default:
			lang, words, _ := strings.Cut(words, " ")
			at := slices.Index(order, lang)
			if at < last || name == "" {
				t.Errorf("line %d: a line in %q", i+1, lang)
			}
			last = at
			for _, w := range strings.Split(words, "; ") {
				if w == "" || w != strings.TrimSpace(w) || slices.Contains(lists[name], w) {
					t.Errorf("line %d: %q is no word, or is there twice", i+1, w)
				}
				lists[name] = append(lists[name], w)
			}
		}
	}
	if len(lists) < 60 {
		t.Errorf("%d lists", len(lists))
	}
}
