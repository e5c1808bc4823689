package bilingual_test

import (
	"encoding/json"
	"io"
	"math/rand/v2"
	"regexp"
	"slices"
	"testing"

	"github.com/considerans/considerans/bilingual"
)

// A link says that a block of one text answers a block of the other.
type link struct{ a, b int }

// score compares the links of an alignment with the right ones.
func score(got, want map[link]bool) (precision, recall, f1 float64) {
	right := 0
	for l := range got {
		if want[l] {
			right++
		}
	}
	precision = float64(right) / float64(max(len(got), 1))
	recall = float64(right) / float64(max(len(want), 1))
	return precision, recall, 2 * precision * recall / max(precision+recall, 1e-9)
}

func linksOf(pairs []bilingual.Pair) map[link]bool {
	links := make(map[link]bool)
	for _, p := range pairs {
		for _, i := range p.A {
			for _, j := range p.B {
				links[link{i, j}] = true
			}
		}
	}
	return links
}

var articleHead = regexp.MustCompile(`(?m)^\*\*Art\. ?([0-9A-Za-z/.-]+?)\.\*\*`)

// articles returns the numbers and the texts of the articles of the Electoral
// Code, the number taken out of the text.
func articles(t testing.TB, name string) (numbers []string, blocks []bilingual.Block) {
	data, err := io.ReadAll(corpus(t, name))
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	heads := articleHead.FindAllStringSubmatchIndex(text, -1)
	for k, h := range heads {
		end := len(text)
		if k+1 < len(heads) {
			end = heads[k+1][0]
		}
		numbers = append(numbers, text[h[2]:h[3]])
		blocks = append(blocks, bilingual.Block{Text: text[h[1]:end]})
	}
	return numbers, blocks
}

func TestAlignElectoralCode(t *testing.T) {
	nums1, a := articles(t, "code-electoral-1894-nl.txt")
	nums2, b := articles(t, "code-electoral-1894-fr.txt")
	want := make(map[link]bool)
	used := make([]bool, len(b))
	for i, n := range nums1 {
		for j, o := range nums2 {
			if n == o && !used[j] {
				want[link{i, j}] = true
				used[j] = true
				break
			}
		}
	}
	pairs := bilingual.Align(a, b, nil)
	p, r, f := score(linksOf(pairs), want)
	t.Logf("Electoral Code: %d and %d articles, %d pairs: precision %.4f, recall %.4f, F1 %.4f", len(a), len(b), len(want), p, r, f)
	if f < 0.99 {
		t.Error("want F1 of at least 0.99")
	}
}

// A shuffled set of abstracts, some dropped from one of the sides and some
// merged with the one before.
type shuffled struct {
	a, b []bilingual.Block
	want map[link]bool
}

// How the order of the abstracts in b follows that in a.
const (
	sameOrder = iota
	chunks    // runs of twenty come in another order
	noOrder
)

func shuffle(all []abstract, order int, seed uint64) shuffled {
	rng := rand.New(rand.NewPCG(seed, 11))
	n := len(all)
	first := rng.Perm(n)
	second := slices.Clone(first)
	switch order {
	case chunks:
		var runs [][]int
		for run := range slices.Chunk(second, 20) {
			runs = append(runs, run)
		}
		rng.Shuffle(len(runs), func(i, j int) { runs[i], runs[j] = runs[j], runs[i] })
		second = slices.Concat(runs...)
	case noOrder:
		rng.Shuffle(n, func(i, j int) { second[i], second[j] = second[j], second[i] })
	}
	side := func(order []int, text func(abstract) string) (blocks []bilingual.Block, at map[int]int) {
		at = make(map[int]int)
		merge := false
		for _, k := range order {
			if rng.Float64() < 0.025 { // on each side, which drops 5 % in all
				continue
			}
			if merge && len(blocks) > 0 {
				blocks[len(blocks)-1].Text += " " + text(all[k])
			} else {
				blocks = append(blocks, bilingual.Block{Text: text(all[k])})
			}
			merge = rng.Float64() < 0.015
			at[k] = len(blocks) - 1
		}
		return blocks, at
	}
	var s shuffled
	var atA, atB map[int]int
	s.a, atA = side(first, func(x abstract) string { return x.NL })
	s.b, atB = side(second, func(x abstract) string { return x.FR })
	s.want = make(map[link]bool)
	for k, i := range atA {
		if j, ok := atB[k]; ok {
			s.want[link{i, j}] = true
		}
	}
	return s
}

// unique drops abstracts whose text in either language another has.
func unique(all []abstract) []abstract {
	seen := make(map[string]bool)
	return slices.DeleteFunc(slices.Clone(all), func(x abstract) bool {
		again := seen[x.NL] || seen[x.FR]
		seen[x.NL], seen[x.FR] = true, true
		return again
	})
}

func TestAlignAbstracts(t *testing.T) {
	all := unique(abstracts(t))
	for order, name := range []string{"same order", "runs moved", "no order"} {
		t.Run(name, func(t *testing.T) {
			for seed := range uint64(3) {
				s := shuffle(all, order, seed)
				p, r, f := score(linksOf(bilingual.Align(s.a, s.b, nil)), s.want)
				t.Logf("%d and %d blocks: precision %.4f, recall %.4f, F1 %.4f", len(s.a), len(s.b), p, r, f)
				if f < 0.97 {
					t.Error("want F1 of at least 0.97")
				}
			}
		})
	}
}

// TestAlignResolution pairs the clauses of the main document, without numbers,
// notes or citations to help.
func TestAlignResolution(t *testing.T) {
	type clause struct {
		Text   struct{ NL, FR string }
		Points []clause
		Items  []clause
	}
	var doc struct{ Explanatory, Considerations, Requests []clause }
	if err := json.NewDecoder(corpus(t, "resolution-brussels-2023.expected.json")).Decode(&doc); err != nil {
		t.Fatal(err)
	}
	for name, clauses := range map[string][]clause{
		"explanatory": doc.Explanatory, "considerations": doc.Considerations, "requests": doc.Requests,
	} {
		var a, b []bilingual.Block
		var add func([]clause)
		add = func(cs []clause) {
			for _, c := range cs {
				a = append(a, bilingual.Block{Text: c.Text.NL})
				b = append(b, bilingual.Block{Text: c.Text.FR})
				add(c.Points)
				add(c.Items)
			}
		}
		add(clauses)
		for _, p := range bilingual.Align(a, b, nil) {
			if len(p.A) != 1 || len(p.B) != 1 || p.A[0] != p.B[0] {
				t.Errorf("%s: pair %v %v, %s; want each clause with its own", name, p.A, p.B, p.Reason)
			}
		}
	}
}
