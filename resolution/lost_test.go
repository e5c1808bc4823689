package resolution_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/testkit/gentext"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
	"github.com/considerans/considerans/resolution"
)

// maxUnsaid is how many words may stand in a piece of the page that is a sentence.
const maxUnsaid = 12

// maxNew is how many words of a title may differ where it is printed again: "Résolution
// du Parlement européen" for "Proposition de résolution".
const maxNew = 4

// checkNothingLost checks that each word of a text ends in a clause, a field or a note,
// or in the furniture that the reading lists. Beyond [legaltext.Source.Verify], which
// proves that every letter lies in a span:
//
//   - what was left out because it comes back does come back;
//   - what was left out as a page number, a rule or a reference is no sentence;
//   - what the document has in another form than characters has no words that it lacks;
//   - a field stands where its value is printed, with stock phrases of the head alone: the
//     other words of its line are in the document too.
func checkNothingLost(t *testing.T, text string) {
	t.Helper()
	r, err := resolution.Read(text, &resolution.Options{NoCitations: true})
	if err != nil {
		return
	}
	if err := r.Source.Verify(r.Document); err != nil {
		t.Error(err)
	}
	checkFurniture(t, text, r.Source.Furniture)
	printed := map[string]int{}
	for _, w := range wordsIn(text) {
		printed[w]++
	}
	for _, f := range r.Source.Furniture {
		piece := text[f.Span.Start:f.Span.End]
		switch words := wordsIn(piece); f.Kind {
		case legaltext.RepeatedTitle, legaltext.RepeatedNote:
			once := slices.DeleteFunc(words, func(w string) bool { return printed[w] > 1 })
			if len(once) > maxNew {
				t.Errorf("%s %q: nothing else has the words %q", f.Kind, piece, once)
			}
		case legaltext.RunningHead, legaltext.Contents, legaltext.Site, legaltext.PrintMark, legaltext.Abbreviations, legaltext.PartyList:
		default:
			if clause := strings.TrimRight(piece, " \n"); len(words) > maxUnsaid && strings.ContainsAny(clause[len(clause)-1:], ".;") {
				t.Errorf("%s %q is a sentence", f.Kind, piece)
			}
		}
	}
	data, err := resolution.Encode(r.Resolution)
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]bool{}
	for _, w := range wordsIn(string(data)) {
		said[w] = true
	}
	unsaid := func(piece string) []string {
		return slices.DeleteFunc(wordsIn(piece), func(w string) bool { return said[w] })
	}
	for _, s := range r.Source.Syntax {
		piece := text[s.Start:s.End]
		if words := unsaid(piece); len(words) > 0 && !strings.HasPrefix(piece, "<") && !strings.HasSuffix(strings.TrimSpace(piece), ":") && !strings.HasSuffix(piece, " =") {
			t.Errorf("the words %q of %q stand nowhere", words, piece)
		}
	}
	for _, w := range slices.Collect(maps.Keys(said)) {
		said[strings.TrimRight(w, "ens")] = true // "des Parlaments"
	}
	unsaid = func(piece string) []string {
		return slices.DeleteFunc(wordsIn(piece), func(w string) bool { return said[w] || said[strings.TrimRight(w, "ens")] })
	}
	for _, p := range r.Source.Spans {
		for _, s := range p.Spans {
			if strings.Contains(p.Path, "_") || p.Path == "title" || p.Path == "formula" {
				continue // Verify compares the letters, those of words that a line parts too
			}
			if words := unsaid(withoutStock(r.Resolution.Languages, text[s.Start:s.End])); len(words) > 0 {
				t.Errorf("%s: the words %q of %q stand nowhere", p.Path, words, text[s.Start:s.End])
			}
		}
	}
}

// withoutStock returns a line of a head without its stock phrases.
func withoutStock(langs []bilingual.Lang, line string) string {
	rest := []byte(line)
	for _, l := range langs {
		blank := func(s legaltext.Span) { copy(rest[s.Start:s.End], strings.Repeat(" ", s.Len())) }
		for s := range drafting.Default().Stock(l, line) {
			blank(s)
		}
		h, _ := drafting.Default().Heading(l, line)
		blank(h.Span)
		if a, _ := drafting.Default().Authors(l, line); strings.Count(line[a.Cue.Start:a.Cue.End], " ") == 1 {
			blank(a.Cue) // with a misprint: "ingedien door"
		}
	}
	return string(rest)
}

// wordsIn returns the words of a text that have two letters or more, in small letters.
func wordsIn(text string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(c rune) bool { return !unicode.IsLetter(c) })
	return slices.DeleteFunc(words, func(w string) bool { return len(w) < 2 })
}

func TestNothingIsLost(t *testing.T) {
	texts := map[string]string{
		"paragraphs": gentext.Paragraphs(30),
		"Markdown":   gentext.Markdown(30),
		"columns":    gentext.Columns(30),
		"lengthened": gentext.Lengthen(invented(t), 30),
	}
	for _, pattern := range []string{"testdata/*/*", "../testdata/*/*", "../examples/*/*", "../examples/*/testdata/*", "../../shared/corpus/*"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			switch filepath.Ext(f) {
			case ".txt", ".md":
				data, err := os.ReadFile(f)
				if err != nil {
					t.Fatal(err)
				}
				texts[filepath.Base(f)] = string(data)
			}
		}
	}
	if len(texts) < 20 {
		t.Fatalf("%d texts: the fixtures were not found", len(texts))
	}
	for name, text := range texts {
		t.Run(name, func(t *testing.T) { checkNothingLost(t, text) })
	}
}
