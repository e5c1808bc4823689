package legaltext_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// TestCheckMainResolution wants the differences that a person found in the main
// document, and nothing else but one: a law that the French side cites only by
// "celle", which its own reader cannot resolve.
func TestCheckMainResolution(t *testing.T) {
	data, err := os.ReadFile("../../shared/corpus/resolution-brussels-2023.md")
	if err != nil {
		t.Skipf("corpus missing: %v", err)
	}
	r, err := resolution.Read(string(data), nil)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]bool{
		"expl_2__item_1 CHK-UNCITED": true, "expl_14 CHK-NAME": true, "expl_25 CHK-MISSING-TEXT": true,
		"rec_9 CHK-NAME": true, "rec_9 CHK-ABBREVIATION": true, "rec_10 CHK-QUOTATION": true,
		"rec_13 CHK-NAME": true, "rec_13 CHK-QUOTATION": true, "note_11 CHK-NOTE-SOURCE": true,
	}
	got := make(map[string]bool)
	for _, d := range r.Check() {
		got[d.Path+" "+string(d.Code)] = true
		if d.Span.IsZero() || d.Span.End > len(data) {
			t.Errorf("no place in the source: %v", d)
		}
		if d.Path == "rec_13" && d.Code == legaltext.CodeCheckName && !strings.Contains(d.Message, `"Lede`) {
			t.Errorf("message %q does not tell the name", d.Message)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestCheckExamples wants nothing in true translations, which the examples are.
func TestCheckExamples(t *testing.T) {
	compared := 0
	files, err := filepath.Glob("../examples/documents/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		r, err := resolution.Read(string(data), nil)
		if err != nil || len(r.Document.Languages) < 2 || strings.Contains(file, "petition") {
			continue
		}
		compared++
		if got := found(r.Check()); got != "" {
			t.Errorf("%s: want nothing, got\n%s", file, got)
		}
	}
	if compared < 4 {
		t.Errorf("%d examples of several languages", compared)
	}
}

func FuzzCheck(f *testing.F) {
	f.Add("op 6 oktober 2021 in Lede (AB)", "le 6 octobre 2021 à Lendelede «", "1.")
	f.Add("1.131 30 miljard euro d'", "1 131,5 % www.x.be", "a)")
	f.Fuzz(func(t *testing.T, a, b, num string) {
		if len(a)+len(b)+len(num) > 4000 { // larger texts are slow to check on a busy machine
			return
		}
		d := sides(legaltext.Side{Text: a, Num: num}, legaltext.Side{Text: b, Num: num})
		first := legaltext.Check(d)
		if diff := cmp.Diff(first, legaltext.Check(d)); diff != "" {
			t.Errorf("two runs differ: %s", diff)
		}
		// A text agrees with itself, in languages whose words are not read.
		c := &d.Sections[0].Clauses[0]
		d.Languages = []bilingual.Lang{"es", "it"}
		c.Sides = legaltext.Sides{"es": c.Sides["nl"], "it": c.Sides["nl"]}
		if ds := legaltext.Check(d); len(ds) > 0 {
			t.Errorf("%q against itself: %v", a, ds)
		}
	})
}

// TestCheckLinear compares the cost of a clause and of one sixteen times as long,
// made of all that differs: the least of several runs of each, interleaved. A
// cost that grew with the square would be 256 times as high, and a busy machine makes
// a run that it interrupts cost twice or thrice.
func TestCheckLinear(t *testing.T) {
	figures := func(n int) *legaltext.Document {
		var nl, fr strings.Builder
		for i := range n {
			fmt.Fprintf(&nl, "Aa%d, Brussel en Xy %d. (AB) 3 mei %d ", i, i, i%10_000)
			fmt.Fprintf(&fr, "Bb%d, Liège et Yz %d,5. (CD) 4 mai %d ", i, i, i%10_000)
		}
		return sides(legaltext.Side{Text: nl.String()}, legaltext.Side{Text: fr.String()})
	}
	words := func(n int) *legaltext.Document {
		return sides(legaltext.Side{Text: strings.Repeat("niet tweede, de Raad van State in drie weken ", n)},
			legaltext.Side{Text: strings.Repeat("pas troisième, la Cour des comptes en cinq jours ", n)})
	}
	const n = 500
hostile:
	for name, hostile := range map[string]func(int) *legaltext.Document{"figures": figures, "words": words} {
		short, long := hostile(n), hostile(16*n)
		least := [2]time.Duration{time.Hour, time.Hour}
		for range 10 {
			for k, d := range []*legaltext.Document{short, long} {
				start := time.Now()
				legaltext.Check(d)
				least[k] = min(least[k], time.Since(start))
			}
			if least[1] < 64*least[0] {
				continue hostile
			}
		}
		t.Errorf("%s: %v for one, %v for sixteen", name, least[0], least[1])
	}
}

func BenchmarkCheck(b *testing.B) {
	data, err := os.ReadFile("../../shared/corpus/resolution-brussels-2023.md")
	if err != nil {
		b.Skipf("corpus missing: %v", err)
	}
	r, err := resolution.Read(string(data), nil)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		legaltext.Check(r.Document)
	}
}
