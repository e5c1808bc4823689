package resolution_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// Every block gets one class, with its index and a ground; empty blocks among
// them are other and change nothing for the rest.
func FuzzClassify(f *testing.F) {
	for _, d := range readLabelled(f, "testdata/classify.tsv") {
		f.Add(string(d.lang), strings.Join(d.blocks, "\n"))
	}
	f.Fuzz(func(t *testing.T, lang, text string) {
		if len(text) > 4000 { // larger texts are slow to check on a busy machine
			return
		}
		blocks := strings.Split(text, "\n")
		got := resolution.Classify(bilingual.Lang(lang), blocks, nil)
		if len(got) != len(blocks) {
			t.Fatalf("%d blocks, %d classes", len(blocks), len(got))
		}
		for i, c := range got {
			switch c.Class {
			case resolution.ClassRecital, resolution.ClassRequest, resolution.ClassOther:
			default:
				t.Fatalf("block %d has class %q", i, c.Class)
			}
			if c.Index != i || c.Ground == "" {
				t.Fatalf("block %d: %+v", i, c)
			}
			if o := c.Opening; o != nil && (o.Cue == legaltext.Span{} || o.Cue.End > len(blocks[i])) {
				t.Fatalf("block %d: cue %v", i, o.Cue)
			}
		}
	})
}

// The class of a block hangs on what it says, not on line ends, wide spaces,
// decomposed letters or emphasis.
func TestClassifyIgnoresTypography(t *testing.T) {
	for _, d := range readLabelled(t, "testdata/classify.tsv") {
		want := classes(resolution.Classify(d.lang, d.blocks, nil))
		for name, printed := range map[string]*strings.Replacer{
			"decomposed": strings.NewReplacer("é", "e\u0301", "è", "e\u0300", "É", "E\u0301", "ü", "u\u0308", "ä", "a\u0308", "ö", "o\u0308", "à", "a\u0300"),
			"wrapped":    strings.NewReplacer(" de ", " de\n", " van ", " van\n", " the ", " the\n"),
			"no-break":   strings.NewReplacer(" ;", "\u00a0;", " :", "\u00a0:", "'", "’"),
			"no accents": strings.NewReplacer("É", "E", "À", "A", "œ", "oe"),
		} {
			blocks := make([]string, len(d.blocks))
			for i, b := range d.blocks {
				blocks[i] = printed.Replace(b)
			}
			if diff := cmp.Diff(want, classes(resolution.Classify(d.lang, blocks, nil))); diff != "" {
				t.Errorf("%s %s, %s (-want +got):\n%s", d.lang, d.house, name, diff)
			}
		}
	}
}

func classes(cs []resolution.Classification) []resolution.Class {
	var out []resolution.Class
	for _, c := range cs {
		out = append(out, c.Class)
	}
	return out
}

// Twice the blocks cost at most twice the allocations, also where every block
// begins a row anew or asks for what no lead-in announces.
func TestClassifyIsLinear(t *testing.T) {
	for _, block := range []string{"1. The Assembly notes that it rains.", "A. whereas it rains;", "– de publier la liste;", "– overwegende dat:"} {
		allocs := func(n int) float64 {
			blocks := make([]string, n)
			for i := range blocks {
				blocks[i] = block
			}
			return testing.AllocsPerRun(1, func() { resolution.Classify("en", blocks, nil) })
		}
		if small, big := allocs(1000), allocs(2000); big > 2.2*small+50 {
			t.Errorf("%q: %v allocations for 1000 blocks, %v for 2000", block, small, big)
		}
	}
}

func BenchmarkClassify(b *testing.B) {
	docs := readLabelled(b, "testdata/classify.tsv")
	n := 0
	for _, d := range docs {
		for _, s := range d.blocks {
			n += len(s)
		}
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			resolution.Classify(d.lang, d.blocks, nil)
		}
	}
}
