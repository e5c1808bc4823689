package diff_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/gen"
)

func TestMerge(t *testing.T) {
	const bridge, school = "Overwegende dat de brug bij de sluis dicht blijft", "Overwegende dat de school geen plein heeft"
	for _, tc := range []struct {
		name                     string
		base, ours, theirs, want []string
		conflicts                []diff.ConflictKind
	}{
		{"apart", []string{bridge, school}, []string{bridge + " tot mei", school}, []string{bridge, school + " nu"}, []string{bridge + " tot mei", school + " nu"}, nil},
		{
			"two insertions",
			[]string{bridge, school},
			[]string{"Gelet op de wet", bridge, school},
			[]string{bridge, school, "Gelet op de brief"},
			[]string{"Gelet op de wet", bridge, school, "Gelet op de brief"},
			nil,
		},
		{
			"the same insertion",
			[]string{bridge, school},
			[]string{bridge, "Gelet op de wet", school},
			[]string{bridge, "Gelet op de wet", school},
			[]string{bridge, "Gelet op de wet", school},
			nil,
		},
		{
			"different words of one clause",
			[]string{bridge, school},
			[]string{"Overwegende dat de oude brug bij de sluis dicht blijft", school},
			[]string{"Overwegende dat de brug bij de sluis open blijft", school},
			[]string{"Overwegende dat de oude brug bij de sluis open blijft", school},
			[]diff.ConflictKind{diff.SameClause},
		},
		{
			"the same words",
			[]string{bridge, school},
			[]string{"Overwegende dat de brug bij de sluis half blijft", school},
			[]string{"Overwegende dat de brug bij de sluis open blijft", school},
			[]string{"Overwegende dat de brug bij de sluis half blijft", school},
			[]diff.ConflictKind{diff.SameWords},
		},
		{"delete against edit", []string{bridge, school}, []string{bridge + " tot mei", school}, []string{school}, []string{bridge + " tot mei", school}, []diff.ConflictKind{diff.DeleteEdit}},
		{"edit against delete", []string{bridge, school}, []string{school}, []string{bridge + " tot mei", school}, []string{school}, []diff.ConflictKind{diff.DeleteEdit}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			m, err := diff.Merge(recitals(tc.base...), recitals(tc.ours...), recitals(tc.theirs...))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for c := range m.Document.All() {
				got = append(got, c.Sides[bilingual.NL].Text)
			}
			if d := cmp.Diff(tc.want, got); d != "" {
				t.Errorf("merged (-want +got):\n%s", d)
			}
			var kinds []diff.ConflictKind
			for _, c := range m.Conflicts {
				kinds = append(kinds, c.Kind)
			}
			if d := cmp.Diff(tc.conflicts, kinds); d != "" {
				t.Errorf("conflicts (-want +got):\n%s", d)
			}
		})
	}
}

// Merging with an unchanged version gives the other one, and merging any two
// versions gives a document.
func TestMergeLaws(t *testing.T) {
	for seed := range uint64(150) {
		r := rand.New(rand.NewPCG(seed, 5))
		base := gen.Specimen(r, 8)
		ours, did := gen.Mutate(r, base, 4)
		theirs, then := gen.Mutate(r, base, 4)
		base.SetIDs()
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			defer func() {
				if t.Failed() {
					t.Log(did, then)
				}
			}()
			m, err := diff.Merge(base, ours, base)
			if err != nil || len(m.Conflicts) > 0 {
				t.Fatalf("Merge(a, b, a): %v %v", err, m)
			}
			same(t, "Merge(a, b, a)", ours, m.Document, compare(t, base, ours))
			if _, err := diff.Merge(base, ours, theirs); err != nil {
				t.Fatalf("Merge(a, b, c): %v", err)
			}
			m, err = diff.Merge(base, ours, ours)
			if err != nil {
				t.Fatal(err)
			}
			same(t, "Merge(a, b, b)", ours, m.Document, compare(t, base, ours))
		})
	}
}
