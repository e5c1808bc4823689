package diff_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legaltext"
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

// A clause that one version merged or split stays one clause where the other
// version changed it too, and the conflict is told.
func TestMergeRegrouped(t *testing.T) {
	const first, second, item = "De kade bij de sluis verzakt", "en de brug is al weken gesloten", "Gelet op het advies van 3 maart"
	apart := func(first, second string) *legaltext.Document { return above(recitals(first, second), 0, item) }
	joined := above(recitals(first+" "+second), 0, item)
	for _, tc := range []struct {
		name               string
		base, ours, theirs *legaltext.Document
	}{
		{"merged after an edit", apart(first, second), apart(first, "en de brug is al jaren gesloten"), joined},
		{"split in two ways", joined, apart(first, "en de brug is al jaren gesloten"), apart(first, second)},
	} {
		t.Run(tc.name, func(t *testing.T) {
			m, err := diff.Merge(tc.base, tc.ours, tc.theirs)
			if err != nil {
				t.Fatal(err)
			}
			same(t, "Merge", tc.ours, m.Document, compare(t, tc.base, tc.theirs))
			if len(m.Conflicts) != 1 || m.Conflicts[0].Kind != diff.BothSplit {
				t.Errorf("conflicts %+v, want one %s", m.Conflicts, diff.BothSplit)
			}
		})
	}
}

// Merging with an unchanged version gives the other one, whichever side it is
// on, and so does merging a version with itself; none of it is a conflict.
// Merging any two versions gives a document.
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
			for _, law := range []struct {
				name         string
				ours, theirs *legaltext.Document
			}{
				{"Merge(a, b, a)", ours, base},
				{"Merge(a, a, b)", base, ours},
				{"Merge(a, b, b)", ours, ours},
			} {
				m, err := diff.Merge(base, law.ours, law.theirs)
				if err != nil || len(m.Conflicts) > 0 {
					t.Fatalf("%s: %v %v", law.name, err, m)
				}
				same(t, law.name, ours, m.Document, compare(t, base, ours))
			}
			m, err := diff.Merge(base, ours, theirs)
			if err != nil {
				t.Fatalf("Merge(a, b, c): %v", err)
			}
			if data, err := legaltext.Encode(m.Document); err != nil || bytes.Contains(data, []byte(`\u0000`)) {
				t.Fatalf("Merge(a, b, c) gives %v\n%s", err, data)
			}
			if len(base.Faults())+len(ours.Faults())+len(theirs.Faults()) == 0 {
				faults := slices.DeleteFunc(m.Document.Faults(), func(f legaltext.Fault) bool {
					return strings.HasSuffix(f.Path, "/wid") // both gave one lasting name, to two clauses
				})
				if d := cmp.Diff([]legaltext.Fault(nil), faults, cmpopts.EquateEmpty()); d != "" {
					t.Errorf("faults of Merge(a, b, c), of versions without (-want +got):\n%s", d)
				}
			}
		})
	}
}

// What one version brought beside the words of a clause is not lost when the
// other edits the words, and stands at the same words.
func TestMergeBesideWords(t *testing.T) {
	base := recitals("Overwegende dat de brug dicht blijft", "Gelet op de wet")
	with := func(d *legaltext.Document, change func(*legaltext.Side)) *legaltext.Document {
		d = d.Canonical()
		c := &d.Sections[0].Clauses[0]
		s := c.Sides[bilingual.NL]
		change(&s)
		c.Sides[bilingual.NL] = s
		return d
	}
	edited := with(base, func(s *legaltext.Side) { s.Text = "Overwegende dat de oude brug dicht blijft" })
	noted := with(base, func(s *legaltext.Side) {
		s.Notes = []legaltext.NoteRef{{Note: "rec_2", At: len("Overwegende dat de brug")}}
		s.Marks = []legaltext.Mark{{Kind: legaltext.Strong, Span: legaltext.Span{Start: len("Overwegende dat de "), End: len("Overwegende dat de brug")}}}
	})
	want := with(edited, func(s *legaltext.Side) {
		s.Notes = []legaltext.NoteRef{{Note: "rec_2", At: len("Overwegende dat de oude brug")}}
		s.Marks = []legaltext.Mark{{Kind: legaltext.Strong, Span: legaltext.Span{Start: len("Overwegende dat de oude "), End: len("Overwegende dat de oude brug")}}}
	})
	for _, d := range [][2]*legaltext.Document{{edited, noted}, {noted, edited}} {
		m, err := diff.Merge(base, d[0], d[1])
		if err != nil || len(m.Conflicts) > 0 {
			t.Fatal(err, m)
		}
		same(t, "Merge", want, m.Document, compare(t, base, d[1]))
	}
}

// What theirs kept is not lost with what theirs removed and ours put it into.
func TestMergeMovedIntoRemoved(t *testing.T) {
	const (
		bridge = "Overwegende dat de brug bij de sluis dicht blijft"
		market = "Overwegende dat de markt op zaterdag vroeg sluit"
		school = "Overwegende dat de school geen plein heeft"
	)
	base := recitals(bridge, market, school)
	ours := base.Canonical()
	s := &ours.Sections[0]
	s.Clauses[0].Items, s.Clauses = s.Clauses[2:], s.Clauses[:2:2]
	ours.SetIDs()
	m, err := diff.Merge(base, ours, recitals(market, school))
	if err != nil {
		t.Fatal(err)
	}
	same(t, "Merge", ours, m.Document, compare(t, base, ours))
	want := []diff.Conflict{{
		Kind: diff.DeleteEdit, ID: "rec_1", Path: "/reasons/0", OursPath: "/reasons/0", Lang: bilingual.NL,
		Base: bridge, Ours: bridge + "\n" + school,
	}}
	if d := cmp.Diff(want, m.Conflicts); d != "" {
		t.Errorf("conflicts (-want +got):\n%s", d)
	}
}
