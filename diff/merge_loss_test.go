package diff_test

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legaltext"
)

// numbered returns a document of which no two words are the same, and nothing
// stands off its texts: each word tells where it comes from.
func numbered(d *legaltext.Document) *legaltext.Document {
	d = d.Canonical()
	n := 0
	for c := range d.All() {
		c.Fields = nil
		for _, l := range c.Sides.Langs() {
			s := c.Sides[l]
			words := strings.Fields(s.Text)
			for i := range words {
				words[i] = fmt.Sprintf("w%d", n)
				n++
			}
			c.Sides[l] = legaltext.Side{Text: strings.Join(words, " "), Form: s.Form}
		}
	}
	return d.Canonical()
}

// wordsOf counts the words of all clauses.
func wordsOf(d *legaltext.Document) map[string]int {
	count := map[string]int{}
	for c := range d.All() {
		for _, s := range c.Sides {
			for _, w := range strings.Fields(s.Text) {
				count[w]++
			}
		}
	}
	return count
}

// swapped returns conflicts as they are when ours and theirs change places.
func swapped(conflicts []diff.Conflict) []diff.Conflict {
	out := slices.Clone(conflicts)
	for i := range out {
		c := &out[i]
		c.Ours, c.Theirs, c.OursPath, c.TheirsPath = c.Theirs, c.Ours, c.TheirsPath, c.OursPath
	}
	return out
}

func sorted(conflicts []diff.Conflict) []diff.Conflict {
	out := slices.Clone(conflicts)
	slices.SortFunc(out, func(a, b diff.Conflict) int {
		return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b))
	})
	return out
}

// mergeBoth merges with either version as ours, checks that both give the same
// conflicts, and the same document where there are none, and returns both results.
func mergeBoth(t *testing.T, base, ours, theirs *legaltext.Document) (a, b *diff.MergeResult) {
	t.Helper()
	a, err := diff.Merge(base, ours, theirs)
	if err != nil {
		t.Fatal(err)
	}
	b, err = diff.Merge(base, theirs, ours)
	if err != nil {
		t.Fatal(err)
	}
	if d := gocmp.Diff(sorted(a.Conflicts), sorted(swapped(b.Conflicts))); d != "" {
		t.Errorf("conflicts of Merge(a, b, c) and Merge(a, c, b) (-first +second):\n%s", d)
	}
	x, err := legaltext.Encode(a.Document)
	if err != nil {
		t.Fatal(err)
	}
	y, err := legaltext.Encode(b.Document)
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Conflicts) == 0 && !bytes.Equal(x, y) {
		t.Errorf("Merge(a, b, c) and Merge(a, c, b), without a conflict (-first +second):\n%s", gocmp.Diff(string(x), string(y)))
	}
	return a, b
}

// Whether two versions conflict, where and how, does not depend on which of them
// is ours, nor does the document where they do not; and what the merged document lacks
// of either stands in a conflict.
func TestMergeLosesNothing(t *testing.T) {
	for i := range uint64(1500) {
		seed := i
		if i < 3 { // where something was lost
			seed = []uint64{3711, 6545, 7777}[i]
		}
		r := rand.New(rand.NewPCG(seed, 9))
		base := numbered(gen.Specimen(r, 5))
		base.SetIDs()
		ours, did := gen.Mutate(r, base, 1+r.IntN(3))
		theirs, then := gen.Mutate(r, base, 1+r.IntN(3))
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			defer func() {
				if t.Failed() {
					t.Log(did, then)
				}
			}()
			a, b := mergeBoth(t, base, ours, theirs)
			lossless(t, base, ours, theirs, a)
			lossless(t, base, theirs, ours, b)
		})
	}
}

// lossless checks that every word that ours or theirs brought is in the merged
// document, and none that either took away, or else in a conflict; and that what
// theirs put elsewhere is there.
func lossless(t *testing.T, base, ours, theirs *legaltext.Document, m *diff.MergeResult) {
	t.Helper()
	told := map[string]int{}
	for _, c := range m.Conflicts {
		for _, w := range strings.Fields(c.Base + " " + c.Ours + " " + c.Theirs) {
			told[w]++
		}
	}
	b, o, th, got := wordsOf(base), wordsOf(ours), wordsOf(theirs), wordsOf(m.Document)
	all := map[string]bool{}
	for _, words := range []map[string]int{b, o, th, got} {
		for w := range words {
			all[w] = true
		}
	}
	for _, w := range slices.Sorted(maps.Keys(all)) {
		least, most := max(o[w], th[w]), o[w]+th[w]
		if b[w] > 0 {
			least = min(o[w], th[w])
			most = least
		}
		if n := got[w]; (n < least || n > most) && told[w] == 0 {
			t.Errorf("%q stands %d times in the merged document, want %d to %d; conflicts %+v", w, n, least, most, m.Conflicts)
			break
		}
	}
	above := func(d *legaltext.Document) map[string]string {
		out := map[string]string{}
		var below func(up string, clauses []legaltext.Clause)
		below = func(up string, clauses []legaltext.Clause) {
			for _, c := range clauses {
				name := up
				for _, l := range []bilingual.Lang{bilingual.FR, bilingual.NL} {
					for _, w := range strings.Fields(c.Sides[l].Text) {
						if b[w] > 0 {
							out[w] = up
							name = w
						}
					}
				}
				below(name, c.Items)
			}
		}
		for _, s := range d.Sections {
			below(s.Name, s.Clauses)
		}
		return out
	}
	was, is, now := above(base), above(theirs), above(m.Document)
	top := func(name string) bool { return name != "" && !strings.HasPrefix(name, "w") }
	for w, up := range is {
		if top(was[w]) && top(up) && was[w] != up && now[w] != "" && now[w] != up && told[w] == 0 {
			t.Errorf("%q stands below %s, want %s; conflicts %+v", w, now[w], up, m.Conflicts)
		}
	}
}
