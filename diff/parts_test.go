package diff_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// realClauses returns the sentences of the documents of the corpus, as clauses
// of one row.
func realClauses(t *testing.T) map[string][]legaltext.Clause {
	t.Helper()
	const corpus = "../../shared/corpus/"
	out := make(map[string][]legaltext.Clause)
	for _, name := range []string{"resolution-brussels-2023.md", "kamer-doc56-1468-layout.txt", "ep-a-9-2024-0163-en.txt"} {
		text, err := os.ReadFile(corpus + name)
		if err != nil {
			t.Skipf("the corpus is missing: %v", err)
		}
		read, err := resolution.Parse(string(text), nil)
		if err != nil {
			t.Fatal(err)
		}
		for c := range read.Document().All() {
			sentence := true // no heading and no row of a table
			for _, s := range c.Sides {
				w := strings.FieldsFunc(s.Text, func(r rune) bool { return !unicode.IsLetter(r) })
				sentence = sentence && len(w) >= 8 && len(w) >= len(strings.Fields(s.Text)) && !strings.Contains(s.Text, "://")
			}
			if !sentence {
				continue
			}
			k := *c
			k.Items, k.Fields, k.Kind = nil, nil, legaltext.Recital
			k.Sides = legaltext.Sides{}
			for l, s := range c.Sides {
				k.Sides[l] = legaltext.Side{Text: s.Text, Citations: s.Citations}
			}
			out[name] = append(out[name], k)
		}
	}
	return out
}

// of returns a document of clauses.
func of(clauses []legaltext.Clause) *legaltext.Document {
	d := recitals()
	d.Sections[0].Clauses = slices.Clone(clauses)
	d.SetIDs()
	return d.Canonical()
}

// reworded returns a clause in which some words of each language went or came.
func reworded(r *rand.Rand, c legaltext.Clause, from []legaltext.Clause, times, longest int) legaltext.Clause {
	sides := legaltext.Sides{}
	for _, l := range c.Sides.Langs() {
		s := c.Sides[l]
		w := strings.Fields(s.Text)
		for range times {
			if len(w) < 2 {
				continue
			}
			i := 1 + r.IntN(len(w)-1)
			n := min(1+r.IntN(longest), len(w)-i)
			var in []string
			if other := strings.Fields(from[r.IntN(len(from))].Sides[l].Text); len(other) > 0 && r.IntN(3) > 0 {
				k := r.IntN(len(other))
				in = other[k:min(len(other), k+1+r.IntN(longest))]
			}
			w = slices.Replace(w, i, i+n, in...)
		}
		sides[l] = legaltext.Side{Text: strings.Join(w, " ")}
	}
	c.Sides = sides
	return c
}

// halves cuts a clause in two in the middle of each language; each half opens as
// the whole does.
func halves(r *rand.Rand, c legaltext.Clause) (a, b legaltext.Clause, ok bool) {
	a, b = c, c
	a.Sides, b.Sides = legaltext.Sides{}, legaltext.Sides{}
	at := 0.35 + 0.3*r.Float64()
	for _, l := range c.Sides.Langs() {
		s := c.Sides[l]
		w := strings.Fields(s.Text)
		i := int(at * float64(len(w)))
		if i < 6 || len(w)-i < 5 {
			return a, b, false
		}
		a.Sides[l] = legaltext.Side{Text: strings.TrimRight(strings.Join(w[:i], " "), ",;.") + ";"}
		b.Sides[l] = legaltext.Side{Text: strings.Join(slices.Concat(w[:2], w[i:]), " ")}
	}
	return a, b, len(a.Sides) > 0
}

func count(c *diff.Changes, kinds ...diff.Kind) int {
	n := 0
	for _, k := range kinds {
		n += c.Count(k)
	}
	return n
}

// Clauses that come, go and are reworded among others of the same matter are no
// splits and no mergers.
func TestNoSplits(t *testing.T) {
	rows := realClauses(t)
	for k := range uint64(3) {
		r := rand.New(rand.NewPCG(k, 23))
		for range 60 {
			rows[fmt.Sprint(k)] = append(rows[fmt.Sprint(k)], gen.Clause(r, legaltext.Recital))
		}
	}
	for name, all := range rows {
		found := 0
		for seed := range uint64(400) {
			r := rand.New(rand.NewPCG(seed, 21))
			row := slices.Clone(all)
			r.Shuffle(len(row), func(i, j int) { row[i], row[j] = row[j], row[i] })
			n := min(24, len(row)/2)
			old, others := row[:n:n], row[n:]
			new := slices.Clone(old)
			for range 2 + r.IntN(6) {
				i := r.IntN(len(new))
				switch r.IntN(4) {
				case 0:
					new = slices.Insert(new, i, others[r.IntN(len(others))])
				case 1:
					if len(new) > 2 {
						new = slices.Delete(new, i, i+1)
					}
				case 2: // reworded, and another beside it that has some words of it
					was := new[i]
					new[i] = reworded(r, was, others, 1+r.IntN(2), 8)
					new = slices.Insert(new, i+r.IntN(2), reworded(r, others[r.IntN(len(others))], []legaltext.Clause{was}, 1, 5))
				default:
					new[i] = reworded(r, new[i], others, 1+r.IntN(3), 8)
				}
			}
			found += count(compare(t, of(old), of(new)), diff.Split, diff.Merged)
		}
		if found > 2 { // what has most of what another lost may be told as a part of it
			t.Errorf("%s: %d splits and mergers in 400 versions", name, found)
		}
	}
}

// A clause of which two clauses were made is one split, though both were reworded
// and wherever the second stands; and the reverse is one merger.
func TestSplitsAmongOthers(t *testing.T) {
	for name, all := range realClauses(t) {
		for _, far := range []bool{false, true} {
			tried, split, merged := 0, 0, 0
			for seed := range uint64(400) {
				r := rand.New(rand.NewPCG(seed, 22))
				row := slices.Clone(all)
				r.Shuffle(len(row), func(i, j int) { row[i], row[j] = row[j], row[i] })
				n := min(24, len(row)/2)
				old, others := row[:n:n], row[n:]
				i := r.IntN(n)
				x, y, ok := halves(r, old[i])
				if !ok {
					continue
				}
				x, y = reworded(r, x, others, 1, 1), reworded(r, y, others, 1, 1)
				new := slices.Clone(old)
				new[i] = x
				at := i + 1
				if far {
					at = r.IntN(n)
				}
				new = slices.Insert(new, at, y)
				tried++
				a, b := of(old), of(new)
				if seed < 20 {
					laws(t, a, b)
					laws(t, b, a)
					mergeLaws(t, a, b)
					mergeLaws(t, b, a)
				}
				if c := compare(t, a, b); count(c, diff.Split) == 1 && count(c, diff.Added, diff.Removed, diff.Merged) == 0 {
					split++
				}
				if c := compare(t, b, a); count(c, diff.Merged) == 1 && count(c, diff.Added, diff.Removed, diff.Split) == 0 {
					merged++
				}
			}
			t.Logf("%s, far %v: of %d, %d split and %d merged", name, far, tried, split, merged)
			if least := tried * 88 / 100; split < least || merged < least {
				t.Errorf("%s, far %v: of %d, %d split and %d merged", name, far, tried, split, merged)
			}
		}
	}
}

// mergeLaws checks that what one version did is what the merger with none does.
func mergeLaws(t *testing.T, a, b *legaltext.Document) {
	t.Helper()
	for what, m := range map[string][3]*legaltext.Document{
		"Merge(a, b, a)": {a, b, a}, "Merge(a, a, b)": {a, a, b}, "Merge(a, b, b)": {a, b, b},
	} {
		got, err := diff.Merge(m[0], m[1], m[2])
		if err != nil {
			t.Fatal(err)
		}
		if len(got.Conflicts) > 0 {
			t.Errorf("%s: conflicts %+v", what, got.Conflicts)
		}
		same(t, what, b, got.Document, compare(t, a, b))
	}
}
