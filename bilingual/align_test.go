package bilingual_test

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/testkit/parallel"
)

func blocks(texts ...string) []bilingual.Block {
	b := make([]bilingual.Block, len(texts))
	for i, text := range texts {
		b[i].Text = text
	}
	return b
}

// shape writes pairs as "0-0 1,2-1 -2".
func shape(pairs []bilingual.Pair) string {
	list := func(x []int) string { return strings.Trim(strings.ReplaceAll(fmt.Sprint(x), " ", ","), "[]") }
	var parts []string
	for _, p := range pairs {
		parts = append(parts, list(p.A)+"-"+list(p.B))
	}
	return strings.Join(parts, " ")
}

func TestAlign(t *testing.T) {
	dutch := []string{
		"Gelet op de wet van 5 mei 1999 betreffende de openbare bibliotheken;",
		"Overwegende dat 1.240 inwoners van Merelbeke een petitie hebben ondertekend;",
		"Overwegende dat de bibliotheek op zaterdag om 12 uur sluit en dat wie in de week werkt er niet terechtkan;",
		"Verzoekt het college van burgemeester en schepenen:",
		"de openingsuren te verruimen;",
		"het budget met 35.000 euro te verhogen.",
	}
	french := []string{
		"Vu la loi du 5 mai 1999 relative aux bibliothèques publiques ;",
		"Considérant que 1 240 habitants de Merelbeke ont signé une pétition ;",
		"Considérant que la bibliothèque ferme le samedi à 12 heures et que ceux qui travaillent en semaine n'y ont pas accès ;",
		"Demande au collège des bourgmestre et échevins :",
		"d'élargir les heures d'ouverture ;",
		"d'augmenter le budget de 35 000 euros.",
	}
	without := func(x []string, i int) []string { return slices.Delete(slices.Clone(x), i, i+1) }
	joined := slices.Replace(slices.Clone(french), 1, 3, french[1]+" "+french[2])
	for _, tc := range []struct {
		name string
		a, b []bilingual.Block
		opts *bilingual.AlignOptions
		want string
	}{
		{name: "nothing", want: ""},
		{name: "nothing in b", a: blocks("x", ""), want: "0- 1-"},
		{name: "empty texts", a: blocks("", ""), b: blocks("", ""), want: "0-0 1-1"},
		{name: "all", a: blocks(dutch...), b: blocks(french...), want: "0-0 1-1 2-2 3-3 4-4 5-5"},
		{name: "missing in b", a: blocks(dutch...), b: blocks(without(french, 1)...), want: "0-0 1- 2-1 3-2 4-3 5-4"},
		{name: "missing in a", a: blocks(without(dutch, 2)...), b: blocks(french...), want: "0-0 1-1 -2 2-3 3-4 4-5"},
		{name: "two in one", a: blocks(dutch...), b: blocks(joined...), want: "0-0 1,2-1 3-2 4-3 5-4"},
		{
			name: "one in two", a: blocks(joined...), b: blocks(dutch...),
			want: "0-0 1-1,2 2-3 3-4 4-5",
		},
		{
			name: "any order", a: blocks(dutch...), b: blocks(french[5], french[0], french[2], french[1]),
			opts: &bilingual.AlignOptions{Order: bilingual.FreeOrder}, want: "0-1 1-3 2-2 3- 4- 5-0",
		},
		{
			name: "two crossed", a: blocks(dutch...), b: blocks(french[1], french[0], french[2], french[3], french[4], french[5]),
			want: "0-1 1-0 2-2 3-3 4-4 5-5",
		},
		{
			name: "one moved", a: blocks(dutch...), b: blocks(french[1], french[2], french[3], french[4], french[5], french[0]),
			want: "0-5 1-0 2-1 3-2 4-3 5-4",
		},
		{
			name: "two crossed in the same order", a: blocks(dutch...), b: blocks(french[1], french[0], french[2], french[3], french[4], french[5]),
			opts: &bilingual.AlignOptions{Order: bilingual.SameOrder}, want: "0,1-0,1 2-2 3-3 4-4 5-5",
		},
		{
			name: "numbers decide",
			a:    []bilingual.Block{{Num: "1.", Text: "de eerste"}, {Num: "2.", Text: "de tweede"}, {Num: "3.", Text: "de derde"}},
			b:    []bilingual.Block{{Num: "1°", Text: "le premier"}, {Num: "3°", Text: "le dernier"}},
			want: "0-0 1- 2-1",
		},
		{
			name: "numbers decide in any order",
			a:    []bilingual.Block{{Num: "1.", Text: "de brug herstellen;"}, {Num: "2.", Text: "het plein beplanten;"}, {Num: "3.", Text: "de school openen;"}},
			b:    []bilingual.Block{{Num: "3°", Text: "d'ouvrir l'école ;"}, {Num: "1°", Text: "de réparer le pont ;"}, {Num: "2°", Text: "de planter la place ;"}},
			opts: &bilingual.AlignOptions{Order: bilingual.FreeOrder}, want: "0-1 1-2 2-0",
		},
		{
			name: "kinds keep apart in any order",
			a: []bilingual.Block{
				{Kind: "recital", Text: "Overwegende dat de bibliotheek van Merelbeke op zaterdag om 12 uur sluit;"},
				{Kind: "request", Text: "Verzoekt het college de brug te herstellen;"},
			},
			b: []bilingual.Block{
				{Kind: "request", Text: "Demande que la bibliothèque de Merelbeke ferme le samedi à 12 heures ;"},
				{Kind: "recital", Text: "Considérant que le pont est en mauvais état et que l'eau monte ;"},
			},
			opts: &bilingual.AlignOptions{Order: bilingual.FreeOrder}, want: "0- 1- -0 -1",
		},
		{
			name: "anchors decide",
			a:    []bilingual.Block{{Anchors: []string{"x#art_1"}}, {Anchors: []string{"x#art_2"}}, {Anchors: []string{"x#art_3"}}},
			b:    []bilingual.Block{{Anchors: []string{"x#art_2"}}, {Anchors: []string{"x#art_3"}}},
			want: "0- 1-0 2-1",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			pairs := bilingual.Align(tc.a, tc.b, tc.opts)
			if diff := cmp.Diff(tc.want, shape(pairs)); diff != "" {
				t.Errorf("(-want +got)\n%s%v", diff, pairs)
			}
		})
	}
}

func FuzzAlign(f *testing.F) {
	f.Add("a 1\nb 2\nc 3", "b 2\na 1\n\nc 3 d", uint8(0))
	f.Add("Gelet op 5\nx:", "Vu 5\n\n\ny:", uint8(1))
	f.Add(strings.Repeat("1 2 3 4\n", 40), strings.Repeat("4 3 2 1\n", 50), uint8(2))
	f.Fuzz(func(t *testing.T, x, y string, choice uint8) {
		if len(x)+len(y) > 4000 { // larger texts are slow to check on a busy machine
			return
		}
		a, b := lines(x), lines(y)
		order := []bilingual.Order{bilingual.AutoOrder, bilingual.SameOrder, bilingual.FreeOrder}[choice%3]
		pairs := bilingual.Align(a, b, &bilingual.AlignOptions{Order: order})
		var inA, inB []int
		for _, p := range pairs {
			if len(p.A) == 0 && len(p.B) == 0 || p.Reason == "" {
				t.Errorf("empty pair or reason: %+v", p)
			}
			if both := len(p.A) > 0 && len(p.B) > 0; p.Score < 0 || p.Score > 1 || !both && p.Score != 0 {
				t.Errorf("score of %+v", p)
			}
			inA, inB = append(inA, p.A...), append(inB, p.B...)
		}
		if order != bilingual.SameOrder {
			slices.Sort(inA)
			slices.Sort(inB)
		}
		if !isRange(inA, len(a)) || !isRange(inB, len(b)) {
			t.Errorf("every index once, in order: %v", pairs)
		}
		if diff := cmp.Diff(pairs, bilingual.Align(a, b, &bilingual.AlignOptions{Order: order})); diff != "" {
			t.Errorf("two runs differ: %s", diff)
		}
	})
}

// lines makes a block of each line, at most 200, with the number, level and
// anchors that the text suggests.
func lines(s string) []bilingual.Block {
	var all []bilingual.Block
	for line := range strings.SplitSeq(s, "\n") {
		if len(all) == 200 {
			break
		}
		b := bilingual.Block{Text: line, Level: strings.Count(line, "\t")}
		if num, rest, ok := strings.Cut(line, " "); ok && len(num) < 4 {
			b.Num, b.Text = num, rest
		}
		if strings.HasSuffix(line, ":") {
			b.Kind, b.Anchors = "heading", strings.Fields(line)
		}
		all = append(all, b)
	}
	return all
}

func isRange(x []int, n int) bool {
	for i, v := range x {
		if v != i {
			return false
		}
	}
	return len(x) == n
}

// TestAlignLong aligns texts far beyond the size of a full table, one with
// nothing to hold on to and one where a third of b is missing.
func TestAlignLong(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	const n = 100_000
	var a, b, same []bilingual.Block
	for i := range n {
		same = append(same, bilingual.Block{Text: "idem"})
		a = append(a, bilingual.Block{Text: fmt.Sprintf("artikel %d van de gemeente", i)})
		if i%3 > 0 || i < n/2 {
			b = append(b, bilingual.Block{Text: fmt.Sprintf("l'article %d de la commune", i)})
		}
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	pairs := bilingual.Align(same, same[:n-100], nil)
	runtime.ReadMemStats(&after)
	if mb := (after.TotalAlloc - before.TotalAlloc) >> 20; mb > 1000 {
		t.Errorf("%d MB allocated", mb)
	}
	if got := len(pairs); got < n-100 || got > n {
		t.Errorf("%d pairs of equal blocks", got)
	}
	wrong := 0
	for _, p := range bilingual.Align(a, b, nil) {
		if len(p.A) != 1 || len(p.B) > 1 || len(p.B) == 1 && !strings.Contains(b[p.B[0]].Text, fmt.Sprintf(" %d ", p.A[0])) {
			wrong++
		}
	}
	if wrong > n/1000 {
		t.Errorf("%d pairs of %d are wrong", wrong, n)
	}
}

func BenchmarkAlign(b *testing.B) {
	for _, n := range []int{150, 1500} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			all := parallel.Abstracts(b)[:n]
			var nl, fr []bilingual.Block
			size := 0
			for _, x := range all {
				nl, fr = append(nl, bilingual.Block{Text: x.NL}), append(fr, bilingual.Block{Text: x.FR})
				size += len(x.NL) + len(x.FR)
			}
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				bilingual.Align(nl, fr, nil)
			}
		})
	}
}
