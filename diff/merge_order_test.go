package diff_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// reasons are clauses that have no word in common, by letter.
var reasons = map[rune]string{
	'a': "Overwegende dat treinen luid rijden",
	'b': "Gelet op oude lekkende bruggen",
	'c': "Omdat geld schaars wordt",
	'd': "Wetende hoe vroeg vogels zingen",
	'e': "Vaststellend hoeveel regen viel",
	'x': "Eerste nieuwe reden",
	'y': "Tweede extra motief",
	'z': "Derde late toevoeging",
}

// lettered returns a document with the clauses of letters.
func lettered(letters string) *legaltext.Document {
	var texts []string
	for _, l := range letters {
		texts = append(texts, reasons[l])
	}
	return recitals(texts...)
}

// letters returns the letters of the clauses of a document.
func letters(d *legaltext.Document) string {
	var b strings.Builder
	for c := range d.All() {
		for l, text := range reasons {
			if c.Sides[bilingual.NL].Text == text {
				b.WriteRune(l)
			}
		}
	}
	return b.String()
}

func orders(s string) []string {
	if s == "" {
		return []string{""}
	}
	var out []string
	for i := range s {
		for _, rest := range orders(s[:i] + s[i+1:]) {
			out = append(out, s[i:i+1]+rest)
		}
	}
	return out
}

// Of each two clauses the merged document has the order that one version gave
// them and the other did not change, or a conflict names one of the two.
func TestMergeOrders(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 14))
	for _, base := range []string{"abc", "abcd", "abcde"} {
		all := orders(base)
		docs := map[string]*legaltext.Document{}
		for _, s := range all {
			docs[s] = lettered(s)
		}
		merged, honoured := 0, 0
		for _, ours := range all {
			for _, theirs := range all {
				if len(base) == 5 && r.IntN(12) > 0 {
					continue
				}
				m, _ := mergeBoth(t, docs[base], docs[ours], docs[theirs])
				got := letters(m.Document)
				merged++
				if len(m.Conflicts) == 0 {
					honoured++
				}
				told := ""
				for _, c := range m.Conflicts {
					told += c.Base
				}
				for i, x := range base {
					for _, y := range base[i+1:] {
						turned := func(s string) bool { return strings.IndexRune(s, x) > strings.IndexRune(s, y) }
						want := turned(ours) || turned(theirs)
						if turned(got) != want && !strings.Contains(told, reasons[x]) && !strings.Contains(told, reasons[y]) {
							t.Errorf("base %s, ours %s, theirs %s: got %s, want %c and %c turned: %v; conflicts %+v", base, ours, theirs, got, x, y, want, m.Conflicts)
						}
					}
				}
				if sorted := []rune(got); len(got) != len(base) || !func() bool { slices.Sort(sorted); return string(sorted) == base }() {
					t.Errorf("base %s, ours %s, theirs %s: got %s", base, ours, theirs, got)
				}
				if t.Failed() {
					return
				}
			}
		}
		t.Logf("%s: %d merged, %d without a conflict", base, merged, honoured)
	}
}
