package diff_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legaltext"
)

// Changes of one document, applied to another, are refused or do to it what they
// did to theirs: the same words come and go, no id comes to stand twice, and the
// way back is open.
func TestApplyElsewhere(t *testing.T) {
	applied := 0
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 11))
		a := gen.Specimen(r, 6)
		b, did := gen.Mutate(r, a, 1+r.IntN(3))
		other, then := gen.Mutate(r, a, 1+r.IntN(2))
		if seed%3 == 0 {
			other = gen.Specimen(r, 6)
		}
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			c := compare(t, a, b)
			if got, err := diff.Apply(other, c); err == nil {
				applied++
				defer func() {
					if t.Failed() {
						t.Logf("%v applied to %v\n%s", did, then, list(c))
					}
				}()
				elsewhere(t, a, b, other, got, c)
			}
		})
	}
	if applied < 100 {
		t.Errorf("%d changes applied, want 100 at least", applied)
	}
}

func elsewhere(t *testing.T, a, b, other, got *legaltext.Document, c *diff.Changes) {
	t.Helper()
	if hasTwins(got) {
		t.Error("the result has an id twice")
	}
	came := func(old, new *legaltext.Document) map[string]int {
		n := wordsOf(new)
		for w, k := range wordsOf(old) {
			n[w] -= k
		}
		maps.DeleteFunc(n, func(_ string, k int) bool { return k == 0 })
		return n
	}
	if d := cmp.Diff(came(a, b), came(other, got)); d != "" {
		t.Errorf("words that came and went (-there +here):\n%s", d)
	}
	back, err := diff.Apply(got, diff.Invert(c))
	if err != nil {
		t.Errorf("Invert: %v", err)
		return
	}
	want, err := legaltext.Encode(other)
	if err != nil {
		t.Fatal(err)
	}
	if have, err := legaltext.Encode(back); err != nil || !bytes.Equal(want, have) {
		t.Errorf("Apply(Apply(d, c), Invert(c)) (-want +got):\n%s", cmp.Diff(string(want), string(have)))
	}
}

// The laws hold too where several clauses have one id, and some none.
func TestLawsOnTwins(t *testing.T) {
	for seed := range uint64(250) {
		r := rand.New(rand.NewPCG(seed, 12))
		a := gen.Specimen(r, 6)
		b, _ := gen.Mutate(r, a, r.IntN(3))
		twin := func(d *legaltext.Document) *legaltext.Document {
			d = d.Canonical()
			var ids []string
			for c := range d.All() {
				ids = append(ids, c.ID)
			}
			for c := range d.All() {
				switch r.IntN(9) {
				case 0:
					c.ID = ids[r.IntN(len(ids))]
				case 1:
					c.ID = ""
				}
			}
			return d
		}
		if seed%3 > 0 {
			a = twin(a)
		}
		if seed%3 < 2 {
			b = twin(b)
		}
		c, _ := gen.Mutate(r, b, 1)
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			laws(t, a, b)
			first, second := compare(t, a, b), compare(t, b, c)
			if both, err := diff.Compose(first, second); err == nil {
				same(t, "Apply(a, Compose(d1, d2))", c, apply(t, a, both), both)
			}
		})
	}
}

// Changes that were spoiled by hand are refused, or the changes back undo them.
func TestApplySpoiled(t *testing.T) {
	applied := 0
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 13))
		a := gen.Specimen(r, 5)
		b, _ := gen.Mutate(r, a, 1+r.IntN(4))
		data, err := diff.Encode(compare(t, a, b))
		if err != nil {
			t.Fatal(err)
		}
		for range 3 {
			var v any
			if err := json.Unmarshal(data, &v); err != nil {
				t.Fatal(err)
			}
			for range 1 + r.IntN(3) {
				v = spoil(r, v)
			}
			spoiled, err := json.Marshal(v)
			if err != nil {
				t.Fatal(err)
			}
			c, err := diff.Decode(spoiled, a.Shape)
			if err != nil {
				continue
			}
			d, err := diff.Apply(a, c)
			if err != nil {
				continue
			}
			applied++
			back, err := diff.Apply(d, diff.Invert(c))
			if err != nil {
				t.Fatalf("seed %d: Apply(Apply(a, c), Invert(c)): %v\n%s", seed, err, list(c))
			}
			same(t, fmt.Sprintf("seed %d: Apply(Apply(a, c), Invert(c))", seed), a, back, c)
		}
	}
	if applied < 100 {
		t.Errorf("%d changes applied, want 100 at least", applied)
	}
}

// What moves is what the changes say, in the old document and in the new one: another
// clause at that place does not move.
func TestApplyMoves(t *testing.T) {
	rows := recitals
	members := func(names ...string) *legaltext.Document {
		d := rows("Gelet op de wet")
		f := legaltext.Field{Name: "members"}
		for _, n := range names {
			f.Items = append(f.Items, legaltext.Field{Items: []legaltext.Field{{Name: "name", Plain: n}}})
		}
		d.Fields = append(d.Fields, f)
		return d.Canonical()
	}
	deeper := func(text string) *legaltext.Document {
		d := rows("Gelet op de wet")
		d.Sections[0].Clauses[0].Items = rows(text).Sections[0].Clauses
		d.SetIDs()
		return d
	}
	for name, tc := range map[string]struct {
		a, b, other *legaltext.Document
		want        string
	}{
		"a clause": {
			rows("De kade verzakt", "De brug is dicht", "Het plein is leeg"),
			rows("Het plein is leeg", "De kade verzakt", "De brug is dicht"),
			rows("De kade verzakt", "De brug is dicht", "De school is vol"),
			`diff.Apply: change 0 (moved /reasons/2): found text "De school is vol", expected "Het plein is leeg"`,
		},
		"an element of a list": {
			members("Ann", "Bo", "Cas"), members("Cas", "Ann", "Bo"), members("Ann", "Bo", "Dirk"),
			`diff.Apply: change 0 (moved /members/2): found another value than was expected: "Dirk"`,
		},
		"a clause that comes to stand deeper": {
			rows("Gelet op de wet", "De kade verzakt"), deeper("De kade verzakt"), rows("Gelet op de wet", "De brug is dicht"),
			`diff.Apply: change 0 (reformatted /reasons/1): found text "De brug is dicht", expected "De kade verzakt"`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := compare(t, tc.a, tc.b)
			same(t, "Apply(a, c)", tc.b, apply(t, tc.a, c), c)
			if _, err := diff.Apply(tc.other, c); err == nil || err.Error() != tc.want {
				t.Errorf("%v\nexpected %s", err, tc.want)
			}
			for _, d := range []*legaltext.Document{tc.a, tc.b} { // twice, and backwards on the old document
				if _, err := diff.Apply(d, map[bool]*diff.Changes{true: diff.Invert(c), false: c}[d == tc.a]); err == nil {
					t.Error("applied to the document that it made")
				}
			}
		})
	}
}

// oddValues are what stands in spoiled changes where something else should.
var oddValues = []any{nil, true, -1.0, 0.0, 1e9, "", "x", "/reasons/0", "/orders/1", "/orders/0/points/1", "/reasons/99999", "/title", "/session/label", "/members/0", "/notes/0", []any{}, map[string]any{}, "nl", "moved", "split", "merged", "edited", "reformatted", "translated", "untranslated", "typographic", "added", "removed", "rec_1", "req_1"}

// spoil changes one value of a JSON value.
func spoil(r *rand.Rand, v any) any {
	switch x := v.(type) {
	case map[string]any:
		if len(x) == 0 {
			break
		}
		keys := slices.Sorted(maps.Keys(x))
		k := keys[r.IntN(len(keys))]
		if r.IntN(8) == 0 {
			delete(x, k)
			return x
		}
		x[k] = spoil(r, x[k])
		return x
	case []any:
		if len(x) == 0 {
			break
		}
		i := r.IntN(len(x))
		switch r.IntN(8) {
		case 0:
			return slices.Delete(x, i, i+1)
		case 1:
			return append(x, x[i])
		case 2:
			j := r.IntN(len(x))
			x[i], x[j] = x[j], x[i]
			return x
		}
		x[i] = spoil(r, x[i])
		return x
	}
	return oddValues[r.IntN(len(oddValues))]
}
