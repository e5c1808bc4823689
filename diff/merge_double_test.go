package diff_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legaltext"
)

// A clause that one version splits and the other splits or edits too never stands
// twice in the merged document, whether the split is recognised or not, unless a
// conflict tells its words.
func TestMergeDoublesNothing(t *testing.T) {
	for i := range uint64(1000) {
		seed := i
		if i < 4 { // where it did
			seed = []uint64{2026, 5655, 651, 11933}[i]
		}
		r := rand.New(rand.NewPCG(seed, 15))
		base := gen.Specimen(r, 4)
		if seed%2 == 0 {
			base = numbered(base)
		}
		base.SetIDs()
		var long []string // ids of the clauses that can be split
		for c := range base.All() {
			if _, ok := gen.Split(*c, 3); ok {
				long = append(long, c.ID)
			}
		}
		if len(long) == 0 {
			continue
		}
		id := long[r.IntN(len(long))]
		ours := divide(r, base, id)
		theirs := divide(r, base, id)
		switch r.IntN(3) {
		case 0:
			theirs, _ = gen.Mutate(r, theirs, 1)
		case 1:
			theirs = edited(r, base, id)
		}
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			defer func() {
				if t.Failed() {
					t.Logf("ours:\n%stheirs:\n%s", list(compare(t, base, ours)), list(compare(t, base, theirs)))
				}
			}()
			a, b := mergeBoth(t, base, ours, theirs)
			single(t, base, ours, theirs, a)
			single(t, base, theirs, ours, b)
		})
	}
}

// divide returns a copy of a document in which a clause is split in two or three,
// some of its words changed, and its parts perhaps apart.
func divide(r *rand.Rand, d *legaltext.Document, id string) *legaltext.Document {
	d = edited(r, d, id)
	list, i := find(d, id)
	for range 1 + r.IntN(2) {
		if parts, ok := gen.Split((*list)[i], 1+r.IntN(6)); ok {
			*list = slices.Replace(*list, i, i+1, parts...)
			if r.IntN(3) == 0 && i+2 < len(*list) {
				(*list)[i+1], (*list)[i+2] = (*list)[i+2], (*list)[i+1]
			}
		}
	}
	d.SetIDs()
	return d.Canonical()
}

// edited returns a copy of a document in which none to many words of a clause are
// others.
func edited(r *rand.Rand, d *legaltext.Document, id string) *legaltext.Document {
	d = d.Canonical()
	list, i := find(d, id)
	c := &(*list)[i]
	share := r.IntN(4)
	for _, l := range c.Sides.Langs() {
		s := c.Sides[l]
		words := strings.Fields(s.Text)
		for i := range words {
			if r.IntN(10) < share {
				words[i] = fmt.Sprintf("v%d", r.IntN(1000))
			}
		}
		c.Sides[l] = legaltext.Side{Text: strings.Join(words, " "), Num: s.Num, Form: s.Form}
	}
	return d.Canonical()
}

// find returns the list in which the clause of an id stands, and its rank.
func find(d *legaltext.Document, id string) (*[]legaltext.Clause, int) {
	var in func(list *[]legaltext.Clause) (*[]legaltext.Clause, int)
	in = func(list *[]legaltext.Clause) (*[]legaltext.Clause, int) {
		for i := range *list {
			if (*list)[i].ID == id {
				return list, i
			}
			if list, j := in(&(*list)[i].Items); list != nil {
				return list, j
			}
		}
		return nil, 0
	}
	for i := range d.Sections {
		if list, j := in(&d.Sections[i].Clauses); list != nil {
			return list, j
		}
	}
	return nil, 0
}

// single checks that no word of base stands in the merged document more often than
// the versions account for, but for words that a conflict tells.
func single(t *testing.T, base, ours, theirs *legaltext.Document, m *diff.MergeResult) {
	t.Helper()
	told := ""
	for _, c := range m.Conflicts {
		told += " " + c.Base + " " + c.Ours + " " + c.Theirs
	}
	b, o, th := wordsOf(base), wordsOf(ours), wordsOf(theirs)
	for w, n := range wordsOf(m.Document) {
		if n > max(o[w], th[w], o[w]+th[w]-b[w]) && b[w] > 0 && !strings.Contains(told, w) {
			t.Errorf("%q stands %d times in the merged document, %d in base, %d in ours, %d in theirs; conflicts %+v", w, n, b[w], o[w], th[w], m.Conflicts)
			return
		}
	}
}
