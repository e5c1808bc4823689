package diff_test

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// A language that one version dropped is named where the other left clauses in it.
func TestMergeNamesLanguages(t *testing.T) {
	const bridge, market = "Overwegende dat de brug dicht blijft", "Overwegende dat de markt vroeg sluit"
	const pont, marche = "|Considérant que le pont reste fermé", "|Considérant que le marché ferme tôt"
	base := recitals(bridge + pont)
	dropped := recitals(bridge)
	dropped.Languages = []bilingual.Lang{bilingual.NL}
	for _, other := range []*legaltext.Document{recitals(bridge+pont, market+marche), recitals(bridge + pont + " encore")} {
		for _, v := range [][2]*legaltext.Document{{other, dropped}, {dropped, other}} {
			m, err := diff.Merge(base, v[0], v[1])
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff([]legaltext.Fault(nil), m.Document.Faults()); d != "" {
				t.Errorf("faults (-want +got):\n%s", d)
			}
		}
	}
	m, err := diff.Merge(base, base, dropped)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff([]bilingual.Lang{bilingual.NL}, m.Document.Languages); d != "" {
		t.Errorf("languages that nothing is said in (-want +got):\n%s", d)
	}
}

// A citation whose words both versions changed is in the merged text no more.
func TestMergeCitationsOfBoth(t *testing.T) {
	cited := func(text string, spans ...string) *legaltext.Document {
		d := recitals(text)
		s := d.Sections[0].Clauses[0].Sides[bilingual.NL]
		at := func(words string) legaltext.Span {
			i := strings.Index(text, words)
			return legaltext.Span{Start: i, End: i + len(words)}
		}
		whole := at(spans[0])
		for _, words := range spans[1:] {
			ref, err := legalref.Parse("cfreu#art_" + strings.TrimPrefix(words, "artikel "))
			if err != nil {
				t.Fatal(err)
			}
			s.Citations = append(s.Citations, legalref.Citation{Span: at(words), Whole: whole, Ref: ref})
		}
		d.Sections[0].Clauses[0].Sides[bilingual.NL] = s
		return d
	}
	base := cited("Gelet op artikel 35 van het Handvest", "artikel 35 van het Handvest", "artikel 35")
	ours := cited("Gelet op artikel 24 en 35 van het Handvest", "artikel 24 en 35 van het Handvest", "artikel 24", "35")
	theirs := cited("Gelet op artikel 35 van de Grondwet", "artikel 35 van de Grondwet", "artikel 35")
	for _, v := range [][2]*legaltext.Document{{ours, theirs}, {theirs, ours}} {
		m, err := diff.Merge(base, v[0], v[1])
		if err != nil {
			t.Fatal(err)
		}
		side := m.Document.Sections[0].Clauses[0].Sides[bilingual.NL]
		if d := cmp.Diff("Gelet op artikel 24 en 35 van de Grondwet", side.Text); d != "" {
			t.Errorf("text (-want +got):\n%s", d)
		}
		if len(side.Citations) > 0 {
			t.Errorf("citations %+v, want none", side.Citations)
		}
	}
}

// Numbers that were in sequence in all three versions are so when merged.
func TestMergeNumbers(t *testing.T) {
	all := []string{"De brug blijft dicht", "De markt sluit vroeg", "De school heeft geen plein", "De kade bij de sluis verzakt", "De trein naar zee rijdt niet"}
	counted := func(label string, texts ...string) *legaltext.Document {
		d := recitals(texts...)
		for i, c := range d.Sections[0].Clauses {
			s := c.Sides[bilingual.NL]
			switch {
			case label == "1":
				s.Num = strconv.Itoa(i+1) + "."
			case label == "I":
				s.Num = [...]string{"I", "II", "III", "IV", "V", "VI"}[i] + "."
			case label == "bis":
				s.Num = [...]string{"1.", "1bis.", "2.", "3."}[i]
			default:
				s.Num = string(rune(int(label[0])+i)) + ")"
			}
			c.Sides[bilingual.NL] = s
		}
		return d
	}
	const first, second = "Het park wordt beplant", "Een fontein komt erbij"
	for _, tc := range []struct {
		name, label, want  string
		base, ours, theirs []string
	}{
		{"one removed, one moved", "1", "1. 2. 3. 4.", all, []string{all[0], all[2], all[3], all[4]}, []string{all[4], all[0], all[1], all[2], all[3]}},
		{"two at one place", "A", "A) B) C) D)", all[:2], []string{all[0], first, all[1]}, []string{all[0], second, all[1]}},
		{"turned twice", "a", "a) b) c)", all[:3], []string{all[2], all[1], all[0]}, []string{all[1], all[0], all[2]}},
		{"one removed, one moved, Roman", "I", "I. II. III. IV.", all, []string{all[0], all[2], all[3], all[4]}, []string{all[4], all[0], all[1], all[2], all[3]}},
		{"two between others", "bis", "1. 1bis. 1ter. 2.", all[:1], []string{all[0], first, all[1]}, []string{all[0], second, all[1]}},
		{"removed and edited", "1", "1. 2. 3.", all[:3], []string{all[0], all[1] + " in mei", all[2]}, []string{all[0], all[2]}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			m, err := diff.Merge(counted(tc.label, tc.base...), counted(tc.label, tc.ours...), counted(tc.label, tc.theirs...))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for c := range m.Document.All() {
				got = append(got, c.Sides[bilingual.NL].Num)
			}
			if d := cmp.Diff(tc.want, strings.Join(got, " ")); d != "" {
				t.Errorf("numbers (-want +got):\n%s", d)
			}
		})
	}
}

// A lasting name never comes to two clauses: where each version gives it to another,
// that is in a conflict.
func TestMergeNamesOnce(t *testing.T) {
	twice := func(d *legaltext.Document) bool {
		seen := map[string]bool{"": false}
		for c := range d.All() {
			if seen[c.WID] {
				return true
			}
			seen[c.WID] = c.WID != ""
		}
		return false
	}
	for i := range uint64(300) {
		seed := i
		if i < 5 { // where it did
			seed = []uint64{294, 510, 752, 1544, 1672}[i]
		}
		r := rand.New(rand.NewPCG(seed, 21))
		base := gen.Specimen(r, 5)
		n := 0
		for c := range base.All() {
			if n++; r.IntN(2) == 0 {
				c.WID = fmt.Sprint("x", n)
			}
		}
		ours, did := gen.Mutate(r, base, 1+r.IntN(3))
		theirs, then := gen.Mutate(r, base, 1+r.IntN(3))
		if twice(base) || twice(ours) || twice(theirs) {
			continue
		}
		if a, b := mergeBoth(t, base, ours, theirs); twice(a.Document) || twice(b.Document) {
			t.Errorf("seed %d: a name twice; %v %v", seed, did, then)
		}
	}
}
