package resolution_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/resolution"
)

// extractions are one document as three tools took it from its pages.
var extractions = []string{"kamer-doc56-1468-layout.txt", "kamer-doc56-1468-pdftotext.txt", "kamer-doc56-1468-pymupdf.txt"}

// words returns the words of a text: those with letters, in small letters, longer
// than two.
func words(text string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(norm.NFKC.String(text), func(c rune) bool { return !unicode.IsLetter(c) }) {
		if len(w) > 2 {
			out = append(out, strings.ToLower(w))
		}
	}
	return out
}

// wordsByLanguage counts the words of each language of a reading.
func wordsByLanguage(t *testing.T, text string) map[bilingual.Lang]map[string]int {
	r, err := resolution.Read(text, &resolution.Options{NoCitations: true})
	if err != nil {
		t.Fatal(err)
	}
	out := map[bilingual.Lang]map[string]int{}
	for c := range r.Document.All() {
		for l, s := range c.Sides {
			if out[l] == nil {
				out[l] = map[string]int{}
			}
			for _, w := range words(s.Text) {
				out[l][w]++
			}
		}
	}
	return out
}

// leastAgreement is the share of words that any two extractions must give to the
// same language. What they differ in are the cells of tables, which one of them
// prints row by row, another column by column.
const leastAgreement = 0.993

// TestExtractionsAgree compares the words that three extractions of one
// document give to each language.
func TestExtractionsAgree(t *testing.T) {
	var words []map[bilingual.Lang]map[string]int
	for _, f := range extractions {
		words = append(words, wordsByLanguage(t, corpus(t, f)))
	}
	for i := range words {
		for j := range i {
			for _, l := range []bilingual.Lang{bilingual.FR, bilingual.NL} {
				same, all := 0, 0
				a, b := words[i][l], words[j][l]
				for w, n := range a {
					same += min(n, b[w])
					all += n
				}
				for _, n := range b {
					all += n
				}
				f1 := 2 * float64(same) / float64(all)
				t.Logf("%s / %s, %s: agreement %.4f over %d words", extractions[i][17:], extractions[j][17:], l, f1, all)
				if f1 < leastAgreement {
					t.Errorf("%s and %s agree on %.4f of the words in %s, less than %.3f", extractions[i], extractions[j], f1, l, leastAgreement)
				}
			}
		}
	}
}

// TestExtractorsGiveOneDocument reads one invented document of three pages as
// pdftotext gave it in its plain form, with -layout and with -bbox-layout.
func TestExtractorsGiveOneDocument(t *testing.T) {
	var want string
	for _, name := range []string{"layout.txt", "plain.txt", "bbox.xml"} {
		data, err := os.ReadFile("testdata/extractors/" + name)
		if err != nil {
			t.Fatal(err)
		}
		checkLaws(t, string(data))
		r, err := resolution.Parse(string(data), nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Number = "" // its line holds the page number, beside it or not
		got, err := resolution.Encode(r)
		if err != nil {
			t.Fatal(err)
		}
		if want == "" {
			want = string(got)
			if len(r.Considerations) != 4 || len(r.Requests) != 1 || len(r.Requests[0].Items) != 3 || len(r.Notes) != 2 {
				t.Errorf("%s: %d considerations, %d requests, %d notes", name, len(r.Considerations), len(r.Requests), len(r.Notes))
			}
			continue
		}
		if d := cmp.Diff(want, string(got)); d != "" {
			t.Errorf("%s (-layout.txt +%s):\n%s", name, name, d)
		}
	}
}

// leastPurity is the share of the words known to be of one language alone that must
// stand in clauses of that language.
const leastPurity = 0.993

// TestExtractionsArePure counts, for each extraction and language, the words of the
// source that are known from other documents to be of that language alone: how many
// stand in a clause of it, of another language, or in none.
func TestExtractionsArePure(t *testing.T) {
	known := wordsOfOneLanguage(t)
	for _, f := range extractions {
		text := corpus(t, f)
		placed := map[bilingual.Lang]map[bilingual.Lang]int{}
		for l, words := range wordsByLanguage(t, text) {
			for w, n := range words {
				if of, ok := known[w]; ok {
					if placed[of] == nil {
						placed[of] = map[bilingual.Lang]int{}
					}
					placed[of][l] += n
				}
			}
		}
		for _, l := range []bilingual.Lang{bilingual.FR, bilingual.NL} {
			right, all := placed[l][l], 0
			for _, n := range placed[l] {
				all += n
			}
			purity := float64(right) / float64(all)
			t.Logf("%s, %s: purity %.4f over %d words of that language alone", f[17:], l, purity, all)
			if purity < leastPurity {
				t.Errorf("%s: %.4f of the words in %s stand in clauses of that language, less than %.2f", f, purity, l, leastPurity)
			}
		}
	}
}

// wordsOfOneLanguage returns the language of each word that a law in two languages
// uses at least twice in one of them, and neither that law nor the abstracts of
// judgments in the other.
func wordsOfOneLanguage(t *testing.T) map[string]bilingual.Lang {
	var law, all [2]map[string]int
	count := func(to *map[string]int, text string) {
		if *to == nil {
			*to = map[string]int{}
		}
		for _, w := range words(text) {
			(*to)[w]++
		}
	}
	langs := [2]bilingual.Lang{bilingual.FR, bilingual.NL}
	for k, l := range langs {
		text := corpus(t, "code-electoral-1894-"+string(l)+".txt")
		count(&law[k], text)
		count(&all[k], text)
	}
	for line := range strings.Lines(corpus(t, "court-abstracts-fr-nl.jsonl")) {
		var pair struct{ FR, NL string }
		if err := json.Unmarshal([]byte(line), &pair); err != nil {
			t.Fatal(err)
		}
		count(&all[0], pair.FR)
		count(&all[1], pair.NL)
	}
	out := map[string]bilingual.Lang{}
	for k, l := range langs {
		for w, n := range law[k] {
			if n > 1 && all[1-k][w] == 0 {
				out[w] = l
			}
		}
	}
	return out
}
