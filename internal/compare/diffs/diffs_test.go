//go:build unix

package diffs_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	jsonpatch "github.com/evanphx/json-patch/v5"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/hexops/gotextdiff"
	"github.com/hexops/gotextdiff/myers"
	"github.com/hexops/gotextdiff/span"
	r3diff "github.com/r3labs/diff/v3"
	"github.com/sergi/go-diff/diffmatchpatch"
	"github.com/wI2L/jsondiff"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/compare/ratio"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// A text is a row of paragraphs.
type text []string

func (t text) String() string { return strings.Join(t, "\n") + "\n" }

// document makes a document of a text, a clause of each paragraph.
func (t text) document() *legaltext.Document {
	s := legaltext.Section{Name: "body", Clauses: make([]legaltext.Clause, len(t))}
	for i, p := range t {
		s.Clauses[i] = legaltext.Clause{Kind: legaltext.Paragraph, Sides: legaltext.Sides{bilingual.NL: {Text: p}}}
	}
	return &legaltext.Document{Shape: resolution.Shape(), Languages: []bilingual.Lang{bilingual.NL}, Sections: []legaltext.Section{s}}
}

// paragraphs makes a text of n paragraphs of some 50 words.
func paragraphs(r *rand.Rand, n int) text {
	t := make(text, n)
	for i := range t {
		t[i] = gen.Sentence(r, bilingual.NL, 30+r.IntN(40))
	}
	return t
}

// edited changes some words and moves one paragraph.
func (t text) edited(r *rand.Rand, words int) text {
	out := slices.Clone(t)
	for range words {
		i := r.IntN(len(out))
		w := strings.Fields(out[i])
		w[r.IntN(len(w))] = gen.Sentence(r, bilingual.NL, 1)
		out[i] = strings.Join(w, " ")
	}
	i := r.IntN(len(out) / 2)
	moved := out[i]
	return slices.Insert(slices.Delete(out, i, i+1), len(out)-3, moved)
}

// rewritten replaces a share of all words.
func (t text) rewritten(r *rand.Rand, percent int) text {
	out := make(text, len(t))
	for i, p := range t {
		w := strings.Fields(p)
		for j := range w {
			if r.IntN(100) < percent {
				w[j] = gen.Sentence(r, bilingual.NL, 1)
			}
		}
		out[i] = strings.Join(w, " ")
	}
	return out
}

// inputs are the texts of the benchmarks: 46 KB, with 20 edits and a move, and
// with 30 % of its words replaced; and a typed document of 148 clauses in two
// languages, with 20 edits, a move, a removal and an insertion.
var inputs = sync.OnceValue(func() (in struct {
	v1, v2, v3   text
	doc1, doc2   *legaltext.Document
	json1, json2 []byte
},
) {
	r := rand.New(rand.NewPCG(11, 12))
	in.v1 = paragraphs(r, 130)
	in.v2, in.v3 = in.v1.edited(r, 20), in.v1.rewritten(r, 30)
	doc := func(nl, fr text) *legaltext.Document {
		d := nl.document()
		d.Languages = []bilingual.Lang{bilingual.FR, bilingual.NL}
		for i := range d.Sections[0].Clauses {
			d.Sections[0].Clauses[i].Sides[bilingual.FR] = legaltext.Side{Text: fr[i]}
		}
		d.SetIDs()
		return d.Canonical()
	}
	nl, fr := paragraphs(r, 148), make(text, 148)
	for i := range fr {
		fr[i] = gen.Sentence(r, bilingual.FR, 30+r.IntN(40))
	}
	in.doc1 = doc(nl, fr)
	in.doc2 = in.doc1.Canonical()
	c := in.doc2.Sections[0].Clauses
	for range 20 {
		k := &c[r.IntN(len(c))]
		s := k.Sides[bilingual.NL]
		s.Text = strings.Replace(s.Text, " ", " gewijzigd ", 1)
		k.Sides[bilingual.NL] = s
	}
	moved := c[100]
	c = slices.Insert(slices.Delete(c, 100, 101), 30, moved)
	c = slices.Delete(c, 60, 61)
	c = slices.Insert(c, 80, gen.Clause(r, legaltext.Paragraph))
	in.doc2.Sections[0].Clauses = c
	in.doc2.SetIDs()
	in.doc2 = in.doc2.Canonical()
	var err error
	if in.json1, err = legaltext.Encode(in.doc1); err != nil {
		panic(err)
	}
	if in.json2, err = legaltext.Encode(in.doc2); err != nil {
		panic(err)
	}
	return in
})

// processor reports the processor time that a benchmark takes for each
// operation, which other programs on the machine disturb less than the clock.
func processor(b *testing.B) func() {
	now := func() time.Duration {
		var u syscall.Rusage
		if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
			b.Fatal(err)
		}
		return time.Duration(u.Utime.Nano() + u.Stime.Nano())
	}
	start := now()
	return func() { b.ReportMetric(float64(now()-start)/float64(b.N), "cpu-ns/op") }
}

func benchmarkTexts(b *testing.B, x, y text) {
	a, c := x.String(), y.String()
	b.Run("considerans", func(b *testing.B) {
		defer processor(b)()
		for b.Loop() {
			if _, err := diff.Compare(text(strings.Split(a, "\n")).document(), text(strings.Split(c, "\n")).document(), nil); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("considerans-read", func(b *testing.B) {
		old, new := x.document(), y.document()
		defer processor(b)()
		for b.Loop() {
			if _, err := diff.Compare(old, new, nil); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("sergi", func(b *testing.B) {
		d := diffmatchpatch.New()
		d.DiffTimeout = 0
		defer processor(b)()
		for b.Loop() {
			d.DiffMain(a, c, true)
		}
	})
	b.Run("gotextdiff", func(b *testing.B) {
		defer processor(b)()
		for b.Loop() {
			gotextdiff.ToUnified("a", "b", a, myers.ComputeEdits(span.URIFromPath("a"), a, c))
		}
	})
}

func BenchmarkEdited(b *testing.B)    { in := inputs(); benchmarkTexts(b, in.v1, in.v2) }
func BenchmarkRewritten(b *testing.B) { in := inputs(); benchmarkTexts(b, in.v1, in.v3) }

func BenchmarkScaling(b *testing.B) {
	for _, n := range []int{130, 1300, 13000} {
		r := rand.New(rand.NewPCG(13, uint64(n)))
		v1 := paragraphs(r, n)
		v2 := v1.edited(r, 20*n/130)
		x, y := v1.document(), v2.document()
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			defer processor(b)()
			for b.Loop() {
				if _, err := diff.Compare(x, y, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkTyped(b *testing.B) {
	in := inputs()
	b.Run("considerans", func(b *testing.B) {
		defer processor(b)()
		for b.Loop() {
			if _, err := diff.Compare(in.doc1, in.doc2, nil); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("jsondiff", func(b *testing.B) {
		defer processor(b)()
		for b.Loop() {
			if _, err := jsondiff.CompareJSON(in.json1, in.json2, jsondiff.LCS()); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("r3labs", func(b *testing.B) {
		x, y := plain(in.doc1), plain(in.doc2)
		defer processor(b)()
		for b.Loop() {
			if _, err := r3diff.Diff(x, y); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("cmp", func(b *testing.B) {
		defer processor(b)()
		for b.Loop() {
			_ = cmp.Diff(in.doc1, in.doc2, cmpopts.IgnoreFields(legaltext.Document{}, "Shape"), cmpopts.EquateComparable(legalref.Ref{}))
		}
	})
}

// BenchmarkGate compares texts and typed documents, as they are read already,
// with what rivals need for the same.
func BenchmarkGate(b *testing.B) {
	in := inputs()
	ours := func(x, y *legaltext.Document) func() {
		return func() {
			if _, err := diff.Compare(x, y, nil); err != nil {
				b.Fatal(err)
			}
		}
	}
	sergi := func(x, y text) func() {
		d := diffmatchpatch.New()
		d.DiffTimeout = 0
		return func() { d.DiffMain(x.String(), y.String(), true) }
	}
	b.Run("edited/sergi", func(b *testing.B) {
		ratio.Gate(b, 0.5, ours(in.v1.document(), in.v2.document()), sergi(in.v1, in.v2))
	})
	b.Run("rewritten/sergi", func(b *testing.B) {
		ratio.Gate(b, 0.03, ours(in.v1.document(), in.v3.document()), sergi(in.v1, in.v3))
	})
	b.Run("typed/jsondiff", func(b *testing.B) {
		ratio.Gate(b, 0.35, ours(in.doc1, in.doc2), func() {
			if _, err := jsondiff.CompareJSON(in.json1, in.json2, jsondiff.LCS()); err != nil {
				b.Fatal(err)
			}
		})
	})
	b.Run("typed/r3labs", func(b *testing.B) {
		x, y := plain(in.doc1), plain(in.doc2)
		ratio.Gate(b, 0.6, ours(in.doc1, in.doc2), func() {
			if _, err := r3diff.Diff(x, y); err != nil {
				b.Fatal(err)
			}
		})
	})
}

// A flat clause is what r3labs/diff can compare: structs of exported fields.
type flat struct {
	ID     string `diff:"id"`
	Kind   string `diff:"kind"`
	NL, FR string
}

func plain(d *legaltext.Document) []flat {
	var out []flat
	for c := range d.All() {
		out = append(out, flat{c.ID, string(c.Kind), c.Sides[bilingual.NL].Text, c.Sides[bilingual.FR].Text})
	}
	return out
}

// TestPatchSize compares the size of our JSON Patches with jsondiff's, without a test of
// all that goes and with one, and checks that they make JSON(b) of JSON(a).
func TestPatchSize(t *testing.T) {
	in := inputs()
	for _, tc := range []struct {
		name  string
		patch func(a, b *legaltext.Document) ([]byte, error)
		opts  []jsondiff.Option
	}{
		{"plain", diff.Patch, []jsondiff.Option{jsondiff.LCS()}},
		{"checked", diff.CheckedPatch, []jsondiff.Option{jsondiff.LCS(), jsondiff.Invertible()}},
	} {
		ours, err := tc.patch(in.doc1, in.doc2)
		if err != nil {
			t.Fatal(err)
		}
		p, err := jsondiff.CompareJSON(in.json1, in.json2, tc.opts...)
		if err != nil {
			t.Fatal(err)
		}
		theirs := p.String()
		t.Logf("document %d B, %s: our patch %d B, jsondiff's %d B", len(in.json1), tc.name, len(ours), len(theirs))
		if len(ours) > len(theirs) {
			t.Errorf("%s: our patch has %d B, jsondiff's %d B", tc.name, len(ours), len(theirs))
		}
		check(t, in.json1, in.json2, ours)
	}
}

func check(t *testing.T, a, b, patch []byte) {
	t.Helper()
	p, err := jsonpatch.DecodePatch(patch)
	if err != nil {
		t.Fatalf("%v\n%s", err, patch)
	}
	got, err := p.Apply(a)
	if err != nil {
		t.Fatalf("%v\n%s", err, patch)
	}
	if !jsonpatch.Equal(got, b) {
		t.Fatalf("the patch does not make JSON(b) of JSON(a):\n%s", patch)
	}
}

// TestApplyAsForeign applies patches made at random with ApplyPatch and with
// another implementation: both refuse the same operations, and make the same of
// the others. Pointers with leading zeros are left out: RFC 6901 has none, and the
// other takes them.
func TestApplyAsForeign(t *testing.T) {
	paths := []string{
		"", "/number", "/pages", "/title/nl", "/title/fr", "/title/de", "/reasons", "/reasons/0", "/reasons/1", "/reasons/-", "/reasons/99",
		"/reasons/0/text/nl", "/reasons/0/id", "/reasons/1/text/fr", "/members/0", "/members/0/name", "/members/1", "/members/-", "/languages/0", "/none", "/none/1",
	}
	values := []string{`"x"`, `5`, `5.0`, `{"name":"x"}`, `{"kind":"recital","text":{"nl":"x"}}`, `["nl"]`, `{}`}
	applied, refused := 0, 0
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 17))
		d := gen.Specimen(r, 4)
		var ops []string
		for range 1 + r.IntN(3) {
			op := []string{"add", "remove", "replace", "move", "copy", "test"}[r.IntN(6)]
			path, from := paths[1+r.IntN(len(paths)-1)], paths[1+r.IntN(len(paths)-1)]
			ops = append(ops, fmt.Sprintf(`{"op":%q,"path":%q,"from":%q,"value":%s}`, op, path, from, values[r.IntN(len(values))]))
		}
		patch := []byte("[" + strings.Join(ops, ",") + "]")
		data, err := legaltext.Encode(d)
		if err != nil {
			t.Fatal(err)
		}
		foreign, err := jsonpatch.DecodePatch(patch)
		if err != nil {
			t.Fatal(err)
		}
		options := jsonpatch.NewApplyOptions()
		options.SupportNegativeIndices = false
		want, theirs := foreign.ApplyWithOptions(data, options)
		got, ours := diff.ApplyPatch(d, patch)
		switch {
		case ours == nil && theirs == nil:
			applied++
			a, err := legaltext.Encode(got)
			if err != nil {
				t.Fatal(err)
			}
			b, _, err := legaltext.Decode(want, d.Shape)
			if err != nil {
				t.Fatal(err)
			}
			c, err := legaltext.Encode(b)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(a, c) {
				t.Errorf("%s\nours  %s\ntheirs %s", patch, a, c)
			}
		case ours != nil && theirs != nil:
			refused++
		case ours != nil && strings.Contains(ours.Error(), "the result:"):
		case ours != nil && strings.Contains(ours.Error(), "a value cannot move into itself"): // RFC 6902, 4.4; the other allows it
		default:
			t.Errorf("%s\nours   %v\ntheirs %v", patch, ours, theirs)
		}
	}
	t.Logf("%d applied, %d refused", applied, refused)
}

// TestForeignApply applies our patches with another implementation.
func TestForeignApply(t *testing.T) {
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 9))
		a := gen.Specimen(r, 1+r.IntN(12))
		b, _ := gen.Mutate(r, a, 1+r.IntN(8))
		patch, err := diff.Patch(a, b)
		if err != nil {
			t.Fatal(err)
		}
		x, err := legaltext.Encode(a)
		if err != nil {
			t.Fatal(err)
		}
		y, err := legaltext.Encode(b)
		if err != nil {
			t.Fatal(err)
		}
		check(t, x, y, patch)
	}
}

// TestChangedWords counts the words that each says changed.
func TestChangedWords(t *testing.T) {
	in := inputs()
	for _, tc := range []struct {
		name string
		a, b text
	}{{"edited", in.v1, in.v2}, {"rewritten", in.v1, in.v3}} {
		c, err := diff.Compare(tc.a.document(), tc.b.document(), nil)
		if err != nil {
			t.Fatal(err)
		}
		ours := 0
		for _, x := range c.List {
			for _, e := range x.Edits {
				if e.Op != diff.Keep {
					ours += len(strings.Fields(e.Text))
				}
			}
			for _, s := range []*diff.State{x.Old, x.New} {
				if s != nil && s.Clause != nil {
					ours += len(strings.Fields(s.Clause.Sides[bilingual.NL].Text))
				}
			}
		}
		d := diffmatchpatch.New()
		d.DiffTimeout = 0
		theirs := 0
		for _, e := range d.DiffCleanupSemantic(d.DiffMain(tc.a.String(), tc.b.String(), true)) {
			if e.Type != diffmatchpatch.DiffEqual {
				theirs += len(strings.Fields(e.Text))
			}
		}
		t.Logf("%s: %d changed words, sergi %d, in %d changes", tc.name, ours, theirs, len(c.List))
		if ours > theirs {
			t.Errorf("%s: %d changed words, sergi %d", tc.name, ours, theirs)
		}
	}
}
