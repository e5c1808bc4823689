// Package parallel reads the parallel texts of the corpora beside the project
// and makes of them tasks whose right answer is known, for tests and for the
// comparison with other aligners.
package parallel

import (
	"bufio"
	"encoding/json"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/considerans/considerans/bilingual"
)

// Open opens a file of the corpora, or skips the test. The tests of packages
// at any depth of the repository find it.
func Open(t testing.TB, name string) *os.File {
	t.Helper()
	var err error
	for _, up := range []string{"..", "../..", "../../.."} {
		var f *os.File
		if f, err = os.Open(filepath.Join(up, "../shared/corpus", name)); err == nil {
			t.Cleanup(func() { f.Close() })
			return f
		}
	}
	t.Skipf("corpus missing: %v", err)
	return nil
}

// An Abstract is one court abstract in both languages.
type Abstract struct{ NL, FR string }

// Abstracts returns the court abstracts, those left out whose text in either
// language another one has.
func Abstracts(t testing.TB) []Abstract {
	t.Helper()
	var all []Abstract
	seen := make(map[string]bool)
	lines := bufio.NewScanner(Open(t, "court-abstracts-fr-nl.jsonl"))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var a Abstract
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			t.Fatal(err)
		}
		if !seen[a.NL] && !seen[a.FR] {
			all = append(all, a)
		}
		seen[a.NL], seen[a.FR] = true, true
	}
	if lines.Err() != nil || len(all) == 0 {
		t.Fatalf("court abstracts: %d read, error %v", len(all), lines.Err())
	}
	return all
}

// A Link says that a block of one text answers a block of the other.
type Link struct{ A, B int }

// A Task is two texts and the links between them.
type Task struct {
	A, B []bilingual.Block
	Want map[Link]bool
}

// Score compares the links of an alignment with those of the task.
func (x Task) Score(pairs []bilingual.Pair) (precision, recall, f1 float64) {
	got := make(map[Link]bool)
	right := 0
	for _, p := range pairs {
		for _, i := range p.A {
			for _, j := range p.B {
				got[Link{i, j}] = true
				if x.Want[Link{i, j}] {
					right++
				}
			}
		}
	}
	precision = float64(right) / float64(max(len(got), 1))
	recall = float64(right) / float64(max(len(x.Want), 1))
	return precision, recall, 2 * precision * recall / max(precision+recall, 1e-9)
}

var articleHead = regexp.MustCompile(`(?m)^\*\*Art\. ?([0-9A-Za-z/.-]+?)\.\*\*`)

// ElectoralCode is the task to pair the articles of the Electoral Code, whose
// numbers are taken out.
func ElectoralCode(t testing.TB) Task {
	t.Helper()
	articles := func(name string) (blocks []bilingual.Block, numbers []string) {
		data, err := io.ReadAll(Open(t, name))
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
		return blocks, numbers
	}
	x := Task{Want: make(map[Link]bool)}
	var a, b []string
	x.A, a = articles("code-electoral-1894-nl.txt")
	x.B, b = articles("code-electoral-1894-fr.txt")
	for i, n := range a {
		if j := slices.Index(b, n); j >= 0 {
			x.Want[Link{i, j}] = true
			b[j] = ""
		}
	}
	return x
}

// An Order says how the order of the second text follows that of the first.
type Order int

// The orders.
const (
	Same   Order = iota // the same random order
	Chunks              // runs of twenty in another order
	None                // another random order
	Moved               // one in twenty stands up to fifty places off
)

// Shuffled is the task to pair court abstracts in a random order: some are
// dropped from one of the sides, 5 % in all, and some joined to the one
// before, 3 % in all.
func Shuffled(all []Abstract, order Order, seed uint64) Task {
	rng := rand.New(rand.NewPCG(seed, 11))
	n := len(all)
	first := rng.Perm(n)
	second := slices.Clone(first)
	switch order {
	case Chunks:
		var runs [][]int
		for run := range slices.Chunk(second, 20) {
			runs = append(runs, run)
		}
		rng.Shuffle(len(runs), func(i, j int) { runs[i], runs[j] = runs[j], runs[i] })
		second = slices.Concat(runs...)
	case Moved:
		for range n / 20 {
			from := rng.IntN(n)
			to := min(max(from+rng.IntN(101)-50, 0), n-1)
			k := second[from]
			second = slices.Insert(slices.Delete(second, from, from+1), to, k)
		}
	case None:
		rng.Shuffle(n, func(i, j int) { second[i], second[j] = second[j], second[i] })
	}
	side := func(order []int, text func(Abstract) string) (blocks []bilingual.Block, at map[int]int) {
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
	var s Task
	var atA, atB map[int]int
	s.A, atA = side(first, func(x Abstract) string { return x.NL })
	s.B, atB = side(second, func(x Abstract) string { return x.FR })
	s.Want = make(map[Link]bool)
	for k, i := range atA {
		if j, ok := atB[k]; ok {
			s.Want[Link{i, j}] = true
		}
	}
	return s
}
