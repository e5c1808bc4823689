package diff_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legaltext"
)

func TestCompose(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 4))
		a := gen.Specimen(r, 1+r.IntN(8))
		b, did := gen.Mutate(r, a, 1+r.IntN(4))
		c, then := gen.Mutate(r, b, 1+r.IntN(4))
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			first, second := compare(t, a, b), compare(t, b, c)
			both, err := diff.Compose(first, second)
			if err != nil {
				t.Fatalf("%v\n%v %v\n%s---\n%s", err, did, then, list(first), list(second))
			}
			defer func() {
				if t.Failed() {
					t.Logf("%v then %v\n%s---\n%s", did, then, list(first), list(second))
				}
			}()
			same(t, "Apply(a, Compose(d1, d2))", c, apply(t, a, both), both)
			back := diff.Invert(both)
			same(t, "Apply(c, Invert(Compose(d1, d2)))", a, apply(t, c, back), back)
			if none, err := diff.Compose(first, diff.Invert(first)); err != nil || !none.Empty() {
				t.Errorf("Compose(d, Invert(d)): %v\n%s", err, list(none))
			}
		})
	}
}

func TestComposeForgets(t *testing.T) {
	a := recitals("De kade verzakt", "De brug is dicht", "De school heeft geen plein")
	b := recitals("De kade verzakt snel", "De brug is dicht", "De markt sluit", "De school heeft geen plein")
	c := recitals("De kade verzakt", "De brug is open", "De markt sluit", "De school heeft geen plein")
	both, err := diff.Compose(compare(t, a, b), compare(t, b, c))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"edited /reasons/1>/reasons/1 nl", "added >/reasons/2"}
	if d := cmp.Diff(want, kinds(both)); d != "" {
		t.Errorf("changes (-want +got):\n%s", d)
	}
}

// Two lists of changes that do not fit are not composed.
func TestComposeRefuses(t *testing.T) {
	title := func(s string) *legaltext.Document {
		d := recitals("De brug is dicht")
		d.Fields = append(d.Fields, legaltext.Field{Name: "title", Text: bilingual.Text{bilingual.NL: s}})
		return d.Canonical()
	}
	for want, docs := range map[string][4]*legaltext.Document{
		`diff.Compose: diff.Apply: change 0 (edited /reasons/0): found text "De brug is 14 dagen dicht", expected "De brug is 20 dagen dicht"`: {
			recitals("De brug is 8 dagen dicht"), recitals("De brug is 14 dagen dicht"),
			recitals("De brug is 20 dagen dicht"), recitals("De brug is 21 dagen dicht"),
		},
		`diff.Compose: diff.Apply: change 0 (edited /title): found text "Brug" in nl, expected "Kade"`: {
			title("Plein"), title("Brug"), title("Kade"), title("Markt"),
		},
		`diff.Compose: diff.Apply: change 0 (removed /reasons/1): found text "De brug is dicht", expected "De kade verzakt"`: {
			recitals("Gelet op de wet"), recitals("Gelet op de wet", "De brug is dicht"),
			recitals("Gelet op de wet", "De kade verzakt"), recitals("Gelet op de wet"),
		},
	} {
		if _, err := diff.Compose(compare(t, docs[0], docs[1]), compare(t, docs[2], docs[3])); err == nil || err.Error() != want {
			t.Errorf("%v\nexpected %s", err, want)
		}
	}
}
