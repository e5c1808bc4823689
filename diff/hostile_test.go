package diff_test

import (
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// Inputs on which a quadratic comparison would not end.
func TestHostile(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	long := func(seed uint64, l bilingual.Lang) *legaltext.Document {
		r := rand.New(rand.NewPCG(seed, 0))
		return recitals(gen.Sentence(r, l, 750_000))
	}
	rows := func(n int, text func(i int) string) *legaltext.Document {
		texts := make([]string, n)
		for i := range texts {
			texts[i] = text(i)
		}
		return recitals(texts...)
	}
	identical := func(int) string { return "Overwegende dat dit punt wordt herhaald" }
	numbered := func(i int) string { return fmt.Sprintf("Overwegende dat straat%d uitkomt op plein%d", i, 7*i) }
	for _, tc := range []struct {
		name string
		a, b *legaltext.Document
	}{
		{"two unrelated texts of 5 MB", long(1, bilingual.NL), long(2, bilingual.NL)},
		{"100,000 identical clauses and fewer", rows(100_000, identical), rows(60_000, identical)},
		{"100,000 identical clauses, one inserted", rows(100_000, identical), rows(100_001, func(i int) string {
			if i == 50_000 {
				return "Gelet op de brief van de wijkraad over het plein"
			}
			return identical(i)
		})},
		{"10,000 clauses, all edited", rows(10_000, func(i int) string { return fmt.Sprintf("Overwegende dat dossier %d nog openstaat sinds maart", i) }), rows(10_000, func(i int) string { return fmt.Sprintf("Overwegende dat dossier %d nu openstaat sinds mei", i) })},
		{"10,000 clauses, all alike, in reverse", rows(10_000, func(i int) string { return fmt.Sprintf("Overwegende dat dossier %d nog openstaat", i) }), rows(10_000, func(i int) string { return fmt.Sprintf("Overwegende dat dossier %d nu openstaat", 10_000-i) })},
		{"20,000 clauses in reverse", rows(20_000, numbered), rows(20_000, func(i int) string { return numbered(19_999 - i) })},
		{"one word a million times", recitals(strings.Repeat("nee ", 1_000_000)), recitals(strings.Repeat("nee ", 400_000) + "ja")},
	} {
		t.Run(tc.name, func(t *testing.T) {
			start := time.Now()
			c := compare(t, tc.a, tc.b)
			if err := c.WriteText(io.Discard, &diff.View{Old: tc.a, New: tc.b}); err != nil {
				t.Fatal(err)
			}
			took := time.Since(start)
			t.Logf("%d changes in %v", len(c.List), took)
			if took > time.Minute {
				t.Errorf("took %v", took)
			}
			got := apply(t, tc.a, c)
			if again := compare(t, tc.b, got); !again.Empty() {
				t.Errorf("Apply(a, Compare(a, b)) differs from b in %d places", len(again.List))
			}
		})
	}
}

// A text of signs alone, each of which would be a word, takes no more memory for
// its length than a text of words.
func TestHostileSigns(t *testing.T) {
	a, b := recitals(strings.Repeat(";!?.", 500_000)), recitals(strings.Repeat("!.,:", 500_000))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	compare(t, a, b)
	runtime.ReadMemStats(&after)
	if took := (after.TotalAlloc - before.TotalAlloc) / 4_000_000; took > 100 {
		t.Errorf("took %d bytes for each byte of the texts", took)
	}
}

// Two versions that both added 60,000 clauses at one place: putting each into
// the list by itself would not end.
func TestMergeHostile(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	rows := func(text string) *legaltext.Document {
		texts := []string{"Gelet op de wet"}
		for i := range 60_000 {
			texts = append(texts, fmt.Sprintf("%s %d", text, i))
		}
		return recitals(texts...)
	}
	start := time.Now()
	m, err := diff.Merge(recitals("Gelet op de wet"), rows("Overwegende dat brug"), rows("Considérant que le pont"))
	if err != nil {
		t.Fatal(err)
	}
	if took := time.Since(start); took > time.Minute {
		t.Errorf("took %v", took)
	}
	if n := len(m.Document.Sections[0].Clauses); n != 120_001 || len(m.Conflicts) != 1 {
		t.Errorf("%d clauses, %d conflicts", n, len(m.Conflicts))
	}
}

// Bytes that are not UTF-8 are compared as the U+FFFD that they become, wherever
// they stand.
func TestLawsOnBrokenBytes(t *testing.T) {
	for name, spoil := range map[string]func(*legaltext.Clause, *legaltext.Side){
		"id":     func(c *legaltext.Clause, _ *legaltext.Side) { c.ID += "\xff" },
		"wid":    func(c *legaltext.Clause, _ *legaltext.Side) { c.WID = "w\xff" },
		"kind":   func(c *legaltext.Clause, _ *legaltext.Side) { c.Kind += "\xff" },
		"text":   func(_ *legaltext.Clause, s *legaltext.Side) { s.Text += "\xff" },
		"number": func(_ *legaltext.Clause, s *legaltext.Side) { s.Num = "1\xff" },
		"form":   func(_ *legaltext.Clause, s *legaltext.Side) { s.Form = "p\xff" },
		"note":   func(_ *legaltext.Clause, s *legaltext.Side) { s.Notes = []legaltext.NoteRef{{Note: "note_1\xff"}} },
		"mark":   func(_ *legaltext.Clause, s *legaltext.Side) { s.Marks = []legaltext.Mark{{Kind: "strong\xff"}} },
		"target": func(_ *legaltext.Clause, s *legaltext.Side) { s.Marks = []legaltext.Mark{{Kind: "link", Href: "\xff"}} },
		"candidates": func(_ *legaltext.Clause, s *legaltext.Side) {
			s.Citations = []legalref.Citation{{Status: legalref.Ambiguous, Candidates: []legalref.Ref{{}}}}
		},
	} {
		t.Run(name, func(t *testing.T) {
			a := recitals("Overwegende dat de brug dicht blijft", "Gelet op de wet")
			c := &a.Sections[0].Clauses[0]
			s := c.Sides[bilingual.NL]
			spoil(c, &s)
			c.Sides[bilingual.NL] = s
			laws(t, a, recitals("Gelet op de wet"))
		})
	}
}

// A short patch whose copies copy each other is refused before it fills memory.
func TestPatchOfCopies(t *testing.T) {
	a := gen.Specimen(rand.New(rand.NewPCG(1, 6)), 4)
	op := `{"op":"copy","from":"/reasons","path":"/reasons/0/items"}`
	_, err := diff.ApplyPatch(a, []byte("["+op+strings.Repeat(","+op, 200)+"]"))
	if err == nil || !strings.Contains(err.Error(), "the values copied have more than 16777216 bytes") {
		t.Errorf("error %.200v", err)
	}
}

// Changes made by hand are refused where they lack what their kind needs, and
// none at all change nothing.
func TestChangesByHand(t *testing.T) {
	a := recitals("Overwegende dat de brug dicht blijft", "Gelet op de wet")
	for _, tc := range []struct {
		name   string
		change diff.Change
		want   string
	}{
		{"no kind", diff.Change{}, `change 0 ( ): found the kind "", expected one of this version's`},
		{"added nothing", diff.Change{Kind: diff.Added, New: &diff.State{}}, `change 0 (added ): a change of kind "added" lacks what its kind needs`},
		{"split of nothing", diff.Change{Kind: diff.Split, OldPath: "/reasons/0"}, `change 0 (split /reasons/0): a change of kind "split" lacks what its kind needs`},
		{"translated to nothing", diff.Change{Kind: diff.Translated, Path: "/title"}, `change 0 (translated /title): a change of kind "translated" lacks what its kind needs`},
		{"reformatted to nothing", diff.Change{Kind: diff.Reformatted}, `change 0 (reformatted ): a change of kind "reformatted" lacks what its kind needs`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := &diff.Changes{Shape: a.Shape, List: []diff.Change{tc.change}}
			for name, call := range map[string]func() error{
				"Apply":         func() error { _, err := diff.Apply(a, c); return err },
				"Compose":       func() error { _, err := diff.Compose(c, c); return err },
				"Encode":        func() error { _, err := diff.Encode(c); return err },
				"WriteText":     func() error { return c.WriteText(io.Discard, nil) },
				"WriteMarkdown": func() error { return c.WriteMarkdown(io.Discard, nil) },
				"WriteHTML":     func() error { return c.WriteHTML(io.Discard, nil) },
			} {
				want := "diff." + name + ": " + tc.want
				if err := call(); err == nil || err.Error() != want {
					t.Errorf("%s: %v, expected %s", name, err, want)
				}
			}
		})
	}
	t.Run("an edit without a state", func(t *testing.T) {
		c := &diff.Changes{Shape: a.Shape, List: []diff.Change{{Kind: diff.Edited, Path: "/reasons/0", OldPath: "/reasons/0", Lang: bilingual.NL}}}
		var wrong *diff.ApplyError
		if _, err := diff.Apply(a, c); !errors.As(err, &wrong) || wrong.Path != "/reasons/0" {
			t.Errorf("error %v", err)
		}
		const data = `{"type":"diff","changes":[{"kind":"edited","path":"/reasons/0","oldPath":"/reasons/0"}]}`
		const want = "diff.Decode: /changes/0: the change holds neither what it replaces nor what it puts there, and no split or merger of the same places does"
		if _, err := diff.Decode([]byte(data), a.Shape); err == nil || err.Error() != want {
			t.Errorf("%v\nexpected %s", err, want)
		}
	})
	t.Run("a change that is told twice", func(t *testing.T) {
		c := compare(t, a, recitals("Overwegende dat de brug dicht is", "Gelet op de wet"))
		c.List = append(c.List, c.List[0])
		const want = "diff.Apply: change 1 (edited /reasons/0): the change is told twice"
		if _, err := diff.Apply(a, c); err == nil || err.Error() != want {
			t.Errorf("%v\nexpected %s", err, want)
		}
	})
	t.Run("a place that no pointer names", func(t *testing.T) {
		for path, want := range map[string]string{
			"/reasons/01":        "diff.Apply: change 0 (added /reasons/01): no place in a document",
			"/reasons/-1":        "diff.Apply: change 0 (added /reasons/-1): no place in a document",
			"/reasons/0/parts/0": "diff.Apply: change 0 (added /reasons/0/parts/0): no place in a document",
			"reasons/0":          `diff.Apply: change 0 (added reasons/0): found the place "reasons/0", expected a JSON pointer`,
		} {
			added := diff.Change{Kind: diff.Added, Path: path, New: &diff.State{Clause: &legaltext.Clause{}}}
			if _, err := diff.Apply(a, &diff.Changes{Shape: a.Shape, List: []diff.Change{added}}); err == nil || err.Error() != want {
				t.Errorf("%v\nexpected %s", err, want)
			}
		}
	})
	t.Run("a place that is taken or that there is not", func(t *testing.T) {
		d := a.Canonical()
		d.Fields = []legaltext.Field{{Name: "title", Text: bilingual.Text{bilingual.NL: "Brug"}}}
		field := diff.Change{Kind: diff.Added, Path: "/title", New: &diff.State{Field: &d.Fields[0]}}
		clause := diff.Change{Kind: diff.Added, Path: "/reasons/9", New: &diff.State{Clause: &legaltext.Clause{}}}
		for want, list := range map[string][]diff.Change{
			"diff.Apply: change 0 (added /title): the document has that field already": {field},
			"diff.Apply: change 0 (added ): a change of kind \"added\" tells no place": {
				{Kind: diff.Added, New: &diff.State{Field: &d.Fields[0]}},
			},
			"diff.Apply: change 0 (added /reasons): a specimen has no such field": {
				{Kind: diff.Added, Path: "/reasons", New: &diff.State{Field: &d.Fields[0]}},
			},
			"diff.Apply: change 0 (added /reasons/cue): a specimen has no such field": {
				{Kind: diff.Added, Path: "/reasons/cue", New: &diff.State{Field: &d.Fields[0]}},
			},
			"diff.Apply: change 0 (added /reasons/9): the document has too few clauses before this place": {clause},
		} {
			if _, err := diff.Apply(d, &diff.Changes{Shape: d.Shape, List: list}); err == nil || err.Error() != want {
				t.Errorf("%v\nexpected %s", err, want)
			}
		}
	})
	t.Run("a clause for a field", func(t *testing.T) {
		c := &diff.Changes{Shape: a.Shape, List: []diff.Change{{Kind: diff.Added, Path: "/title", New: &diff.State{Clause: &legaltext.Clause{}}}}}
		const want = "diff.Encode: found a clause at /title, where a specimen has a field"
		if _, err := diff.Encode(c); err == nil || err.Error() != want {
			t.Errorf("%v, expected %s", err, want)
		}
	})
	t.Run("none", func(t *testing.T) {
		got, err := diff.Apply(a, nil)
		if err != nil {
			t.Fatal(err)
		}
		same(t, "Apply(a, nil)", a, got, &diff.Changes{})
		if !diff.Invert(nil).Empty() {
			t.Error("Invert(nil) is not empty")
		}
		if _, err := diff.Encode(nil); err == nil {
			t.Error("Encode(nil) gives no error")
		}
		if c, err := diff.Compose(nil, &diff.Changes{Shape: a.Shape}); err != nil || !c.Empty() {
			t.Errorf("Compose(nil, c) is %v, %v", c, err)
		}
	})
}

// What is no list of changes is named by its type, and a value of another kind
// by its place, in the words of JSON.
func TestDecodeErrors(t *testing.T) {
	for data, want := range map[string]string{
		`{"type":"resolution","languages":["nl"]}`:               `diff.Decode: /type: found "resolution", expected "diff"`,
		`{"type":"diff","languages":["nl"]}`:                     `diff.Decode: /languages: found a JSON array, expected an object`,
		`{"type":"diff","changes":[{"kind":"added","path":[]}]}`: `diff.Decode: /changes/path: found a JSON array, expected a string`,
		`[]`: `diff.Decode: /type: found "", expected "diff"`,
		`{`:  `diff.Decode: /: not JSON: unexpected end of JSON input`,
	} {
		if _, err := diff.Decode([]byte(data), gen.SpecimenShape()); err == nil || err.Error() != want {
			t.Errorf("%s: %v\nexpected %s", data, err, want)
		}
	}
	if _, err := diff.Decode([]byte(`{"type":"diff"}`), nil); err == nil {
		t.Error("Decode without a shape gives no error")
	}
}

// Two versions that both removed and moved many clauses: looking back from each
// to what stands before it would not end.
func TestMergeHostileMoves(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	const n = 15_000
	rows := func(from, to int, turn bool) (out []string) {
		for i := range to - from {
			k := from + i
			if turn {
				k = to - 1 - i
			}
			out = append(out, fmt.Sprintf("Overwegende dat straat%d uitkomt op plein%d", k, 7*k))
		}
		return out
	}
	base := recitals(append(rows(0, n, false), rows(n, 2*n, false)...)...)
	ours := recitals(append([]string{"Gelet op de wet"}, rows(n, 2*n, true)...)...)
	theirs := recitals(append([]string{"Vu la loi"}, rows(n, 2*n, true)...)...)
	start := time.Now()
	m, err := diff.Merge(base, ours, theirs)
	if err != nil {
		t.Fatal(err)
	}
	if took := time.Since(start); took > time.Minute {
		t.Errorf("took %v", took)
	}
	if got := len(m.Document.Sections[0].Clauses); got != n+2 {
		t.Errorf("%d clauses, want %d", got, n+2)
	}
}
