package similar

import (
	"cmp"
	"slices"
)

const (
	probes   = 8  // rarest words by which a bag is looked up
	postings = 32 // bags that one word is looked up in
)

// An Index finds the bags that are most similar to one given.
type Index struct {
	weights Weights
	bags    []Bag
	byWord  map[int32][]int32
}

// NewIndex returns an index of the bags; empty ones are never found.
func NewIndex(weights Weights, bags []Bag) *Index {
	x := &Index{weights: weights, bags: bags, byWord: make(map[int32][]int32)}
	for n, b := range bags {
		for i, w := range b {
			if list := x.byWord[w]; (i == 0 || b[i-1] != w) && len(list) < postings {
				x.byWord[w] = append(list, int32(n))
			}
		}
	}
	return x
}

// Best returns the number of the bag that is most similar to b by Dice, among
// those that accept does not refuse, and how similar it is; the first of
// several. It returns -1 when it finds none.
func (x *Index) Best(b Bag, accept func(n int) bool) (n int, score float32) {
	words := slices.Compact(slices.Clone(b))
	slices.SortStableFunc(words, func(v, w int32) int { return cmp.Compare(x.weights.of(w), x.weights.of(v)) })
	seen := make(map[int32]bool)
	n = -1
	for _, w := range words[:min(probes, len(words))] {
		for _, c := range x.byWord[w] {
			if seen[c] || !accept(int(c)) {
				continue
			}
			seen[c] = true
			if s := x.weights.Dice(b, x.bags[c]); s > score || s == score && n >= 0 && int(c) < n {
				n, score = int(c), s
			}
		}
	}
	return n, score
}
