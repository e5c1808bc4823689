package diff_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legaltext"
)

func compare(t *testing.T, a, b *legaltext.Document) *diff.Changes {
	t.Helper()
	c, err := diff.Compare(a, b, nil)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func apply(t *testing.T, d *legaltext.Document, c *diff.Changes) *legaltext.Document {
	t.Helper()
	out, err := diff.Apply(d, c)
	if err != nil {
		t.Fatalf("%v\nchanges:\n%s", err, list(c))
	}
	return out
}

// same fails the test unless two documents encode to the same bytes.
func same(t *testing.T, what string, want, got *legaltext.Document, c *diff.Changes) {
	t.Helper()
	w, err := legaltext.Encode(want)
	if err != nil {
		t.Fatal(err)
	}
	g, err := legaltext.Encode(got)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(w), string(g)); d != "" {
		t.Fatalf("%s (-want +got):\n%s\nchanges:\n%s", what, d, list(c))
	}
}

func list(c *diff.Changes) string {
	s := ""
	for _, x := range c.List {
		s += fmt.Sprintf("%s %s -> %s %s %+v\n", x.Kind, x.OldPath, x.Path, x.Lang, x.Edits)
	}
	for _, x := range c.Renumbered {
		s += fmt.Sprintf("renumbered %+v\n", x)
	}
	return s
}

// laws checks the laws that need no third document.
func laws(t *testing.T, a, b *legaltext.Document) {
	t.Helper()
	c := compare(t, a, b)
	same(t, "Apply(a, Compare(a, b))", b, apply(t, a, c), c)
	inverse := diff.Invert(c)
	same(t, "Apply(b, Invert(Compare(a, b)))", a, apply(t, b, inverse), inverse)
	data, err := diff.Encode(c)
	if err != nil {
		t.Fatal(err)
	}
	read, err := diff.Decode(data, a.Shape)
	if err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	same(t, "Apply(a, Decode(Encode(Compare(a, b))))", b, apply(t, a, read), read)
	if again, err := diff.Encode(read); err != nil || string(again) != string(data) {
		t.Fatalf("Encode(Decode(x)) is not x: %v\n%s", err, cmp.Diff(string(data), string(again)))
	}
	patch, err := diff.Patch(a, b)
	if err != nil {
		t.Fatal(err)
	}
	switch patched, err := diff.ApplyPatch(a, patch); {
	case err == nil:
		same(t, "ApplyPatch(a, Patch(a, b))", b, patched, c)
	case len(b.Faults()) == 0: // a document with faults ApplyPatch refuses
		t.Fatalf("%v\n%s", err, patch)
	}
	if self := compare(t, a, a); !self.Empty() {
		t.Fatalf("Compare(a, a):\n%s", list(self))
	}
}

// hasTwins reports whether two clauses have one id.
func hasTwins(d *legaltext.Document) bool {
	seen := make(map[string]bool)
	for c := range d.All() {
		if c.ID != "" && seen[c.ID] {
			return true
		}
		seen[c.ID] = true
	}
	return false
}

func TestLawsOnMutations(t *testing.T) {
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 1))
		a := gen.Specimen(r, 1+r.IntN(12))
		b, done := gen.Mutate(r, a, 1+r.IntN(6))
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			defer func() {
				if t.Failed() {
					t.Log(done)
				}
			}()
			laws(t, a, b)
		})
	}
}

func TestLawsOnStrangers(t *testing.T) {
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 2))
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			laws(t, gen.Specimen(r, 8), gen.Specimen(r, 8))
			shape := gen.SpecimenShape()
			laws(t, gen.Document(r, shape), gen.Document(r, shape))
			laws(t, gen.Document(r, shape), gen.Document(r, shape))
		})
	}
}
