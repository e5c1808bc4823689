package legalref_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// corpus opens a file of the real documents beside the repository, and skips
// the test where they are missing.
func corpus(t testing.TB, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "shared", "corpus", name))
	if err != nil {
		t.Skipf("the corpus beside the repository is missing: %v", err)
	}
	return string(b)
}

// keys returns the instrument and article of each citation in a text, and of
// both ends of a range, each once. An act by kind and date is taken without
// its number, which only one language may tell.
func keys(lang bilingual.Lang, text string) map[string]bool {
	out := map[string]bool{}
	for _, c := range legalref.Find(lang, text, nil) {
		for _, r := range []legalref.Ref{c.Ref, c.To} {
			if r.Instrument() != "" && r.Num(legalref.Article) != "" {
				out[bare(r.Instrument())+"#art_"+r.Num(legalref.Article)] = true
			}
		}
	}
	return out
}

var numbered = regexp.MustCompile(`^(be/[a-z-]+/\d{4}-\d\d-\d\d)/.*`)

func bare(key string) string { return numbered.ReplaceAllString(key, "$1") }

// f1 compares the keys of two languages.
func f1(pairs [][2]map[string]bool) (f float64, both, fr, nl int) {
	for _, p := range pairs {
		for k := range p[0] {
			if p[1][k] {
				both++
			}
		}
		fr += len(p[0])
		nl += len(p[1])
	}
	return 2 * float64(both) / float64(max(1, fr+nl)), both, fr, nl
}

// TestCourtAbstracts compares the keys found in the two languages of court
// abstracts, which cite the same law.
func TestCourtAbstracts(t *testing.T) {
	text := corpus(t, "court-abstracts-fr-nl.jsonl")
	var pairs [][2]map[string]bool
	labelled, recalled := 0, 0
	shown := 0
	sc := bufio.NewScanner(strings.NewReader(text))
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		var row struct{ Article, FR, NL string }
		if err := json.Unmarshal(sc.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		p := [2]map[string]bool{keys("fr", row.FR), keys("nl", row.NL)}
		pairs = append(pairs, p)
		if testing.Verbose() && os.Getenv("DISAGREE") != "" && fmt.Sprint(p[0]) != fmt.Sprint(p[1]) {
			if shown++; shown <= 400 {
				t.Logf("FR %v\nNL %v\n%s\n%s", minus(p[0], p[1]), minus(p[1], p[0]), row.FR, row.NL)
			}
		}
		number := regexp.MustCompile(`(^|[^0-9])` + regexp.QuoteMeta(row.Article) + `([^0-9]|$)`)
		if row.Article != "" && '0' <= row.Article[0] && row.Article[0] <= '9' && number.MatchString(row.FR) && number.MatchString(row.NL) {
			labelled++
			for k := range p[0] {
				if strings.HasSuffix(k, "#art_"+row.Article) {
					recalled++
					break
				}
			}
		}
	}
	f, both, fr, nl := f1(pairs)
	t.Logf("court abstracts: micro-F1 %.4f, %d keys in both, %d in French, %d in Dutch", f, both, fr, nl)
	t.Logf("court abstracts: labelled article found in %d of %d pairs that print it", recalled, labelled)
	if floor := 0.945; f < floor {
		t.Errorf("micro-F1 %.4f, want at least %.3f", f, floor)
	}
	if floor := 590; recalled < floor {
		t.Errorf("labelled article found in %d pairs, want at least %d", recalled, floor)
	}
}

func minus(a, b map[string]bool) []string {
	var out []string
	for k := range a {
		if !b[k] {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return out
}

// TestLinkedCitations finds every citation that the publishers of Flemish
// municipal decisions linked themselves and that names an article, or an act
// and its date.
func TestLinkedCitations(t *testing.T) {
	text := corpus(t, "linked-citations-nl.jsonl")
	names := regexp.MustCompile(`(?i)artikel|van \d+ [a-z]+ \d{4}`)
	seen, missed := map[string]bool{}, 0
	for line := range strings.Lines(text) {
		var row struct{ Before, Anchor, After string }
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			t.Fatal(err)
		}
		if seen[row.Anchor] || !names.MatchString(row.Anchor) {
			continue
		}
		seen[row.Anchor] = true
		start, end := len(row.Before)+1, len(row.Before)+1+len(row.Anchor)
		whole := row.Before + " " + row.Anchor + " " + row.After
		if !slices.ContainsFunc(legalref.Find("nl", whole, nil), func(c legalref.Citation) bool {
			return c.Span.Start < end && c.Span.End > start && c.Ref.Instrument() != "" &&
				(c.Ref.Pinpoint() != "" || !strings.Contains(strings.ToLower(row.Anchor), "artikel"))
		}) {
			missed++
			t.Logf("missed %q", whole)
		}
	}
	t.Logf("linked citations: %d of %d distinct anchors found", len(seen)-missed, len(seen))
	if missed > 0 {
		t.Errorf("%d of %d distinct anchors missed", missed, len(seen))
	}
}

// TestElectoralCode compares the keys of each article of the Electoral Code in
// its two languages; a place without an instrument is one of the code itself.
func TestElectoralCode(t *testing.T) {
	self := legalref.MustParse("be/code/electoral")
	articles := func(name string, lang bilingual.Lang) map[string]map[string]bool {
		out := map[string]map[string]bool{}
		text := corpus(t, name)
		heads := regexp.MustCompile(`(?m)^\*\*Art\. ([0-9a-z/]+)\.\*\*`).FindAllStringSubmatchIndex(text, -1)
		for i, h := range heads {
			end := len(text)
			if i+1 < len(heads) {
				end = heads[i+1][0]
			}
			set := map[string]bool{}
			for _, c := range legalref.Find(lang, text[h[1]:end], &legalref.FindOptions{This: self}) {
				for _, r := range []legalref.Ref{c.Ref, c.To} {
					if r.Instrument() != "" && r.Num(legalref.Article) != "" {
						set[bare(r.Instrument())+"#art_"+r.Num(legalref.Article)] = true
					}
				}
			}
			out[text[h[2]:h[3]]] = set
		}
		return out
	}
	nl, fr := articles("code-electoral-1894-nl.txt", "nl"), articles("code-electoral-1894-fr.txt", "fr")
	var pairs [][2]map[string]bool
	for k, v := range fr {
		if w, ok := nl[k]; ok {
			pairs = append(pairs, [2]map[string]bool{v, w})
			if testing.Verbose() && os.Getenv("DISAGREE") != "" && (len(minus(v, w)) > 0 || len(minus(w, v)) > 0) {
				t.Logf("art. %s: FR %v NL %v", k, minus(v, w), minus(w, v))
			}
		}
	}
	f, both, nfr, nnl := f1(pairs)
	t.Logf("electoral code: micro-F1 %.4f over %d articles, %d keys in both, %d in French, %d in Dutch", f, len(pairs), both, nfr, nnl)
	if floor := 0.985; f < floor {
		t.Errorf("micro-F1 %.4f, want at least %.3f", f, floor)
	}
}
