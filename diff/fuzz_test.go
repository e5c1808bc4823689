package diff_test

import (
	"bytes"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// The laws hold for every document that two texts give, a line a clause.
func FuzzLaws(f *testing.F) {
	f.Add("De kade verzakt|Le quai s'affaisse\nDe brug is dicht", "De brug is dicht\nDe kade verzakt|Le quai s’affaisse")
	f.Add("a b c d\nx", "a b\nc d\nx")
	f.Add("1 000 m² op 3 mei 2021|", "\n|\n1000 m2 op 4 mei 2021")
	f.Fuzz(func(t *testing.T, x, y string) {
		if len(x)+len(y) > 2000 || !utf8.ValidString(x) || !utf8.ValidString(y) {
			return
		}
		laws(t, recitals(strings.Split(x, "\n")...), recitals(strings.Split(y, "\n")...))
	})
}

// Any changes that can be decoded apply or fail, without a panic; what applies
// can be undone when it is what [diff.Compare] would say.
func FuzzApply(f *testing.F) {
	r := rand.New(rand.NewPCG(1, 6))
	a := gen.Specimen(r, 4)
	for range 6 {
		b, _ := gen.Mutate(r, a, 3)
		c, err := diff.Compare(a, b, nil)
		if err != nil {
			f.Fatal(err)
		}
		data, err := diff.Encode(c)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
		patch, err := diff.Patch(a, b)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(patch)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 8000 { // larger changes are slow to check on a busy machine
			return
		}
		if bytes.HasPrefix(data, []byte("[")) {
			if d, err := diff.ApplyPatch(a, data); err == nil {
				laws(t, a, d)
			}
			return
		}
		c, err := diff.Decode(data, a.Shape)
		if err != nil {
			return
		}
		if d, err := diff.Apply(a, c); err == nil {
			if _, err := legaltext.Encode(d); err == nil {
				laws(t, a, d)
				back, err := diff.Apply(d, diff.Invert(c))
				if err != nil {
					t.Fatalf("Apply(Apply(a, c), Invert(c)): %v\n%s", err, data)
				}
				same(t, "Apply(Apply(a, c), Invert(c))", a, back, c)
			}
		}
		// What composes with itself does at once what it does twice.
		if both, err := diff.Compose(c, c); err == nil {
			if once, err := diff.Apply(a, c); err == nil {
				if twice, err := diff.Apply(once, c); err == nil {
					same(t, "Apply(a, Compose(c, c))", twice, apply(t, a, both), both)
				}
			}
		}
		var b bytes.Buffer
		if err := c.WriteHTML(&b, &diff.View{Old: a, New: a}); err != nil || !utf8.Valid(b.Bytes()) && utf8.Valid(data) {
			t.Errorf("WriteHTML: %v", err)
		}
	})
}

// The laws on changes made at random to real documents.
func TestLawsOnCorpus(t *testing.T) {
	const corpus = "../../shared/corpus/"
	for _, name := range []string{"resolution-brussels-2023.md", "kamer-doc56-1468-layout.txt"} {
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(corpus + name)
			if err != nil {
				t.Skipf("the corpus is missing: %v", err)
			}
			read, err := resolution.Parse(string(text), nil)
			if err != nil {
				t.Fatal(err)
			}
			a := read.Document()
			for seed := range uint64(12) {
				r := rand.New(rand.NewPCG(seed, 7))
				b, done := gen.Mutate(r, a, 1+r.IntN(6))
				laws(t, a, b)
				if t.Failed() {
					t.Fatal(seed, done)
				}
			}
		})
	}
}
