package similar

import (
	"math/bits"
	"slices"
)

// A Bag is the words of a piece of text, as numbers from 0 up, sorted.
type Bag []int32

// NewBag returns the bag of the given words, which it copies.
func NewBag(words []int32) Bag {
	b := slices.Clone(words)
	slices.Sort(b)
	return b
}

// Weights tell how much each word counts, by its number; one beyond them, which was
// in no bag when they were made, counts 1.
type Weights []float32

func (ws Weights) of(word int32) float32 {
	if int(word) < len(ws) {
		return ws[word]
	}
	return 1
}

// NewWeights weighs each word by how many of the bags hold it; words is one
// more than the largest number in them.
func NewWeights(words int, bags ...[]Bag) Weights {
	in := make([]int32, words)
	for _, group := range bags {
		for _, b := range group {
			for i, w := range b {
				if i == 0 || b[i-1] != w {
					in[w]++
				}
			}
		}
	}
	weights := make(Weights, words)
	for w, n := range in {
		if n > 0 {
			weights[w] = 1 / float32(bits.Len32(uint32(n)))
		}
	}
	return weights
}

// Sum returns the weight of a bag.
func (ws Weights) Sum(b Bag) float32 {
	var sum float32
	for _, w := range b {
		sum += ws.of(w)
	}
	return sum
}

// Common returns the weight of what two bags have in common.
func (ws Weights) Common(a, b Bag) float32 {
	var sum float32
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			sum += ws.of(a[i])
			i++
			j++
		}
	}
	return sum
}

// Dice returns how similar two bags are, from 0, nothing in common, to 1, the
// same words. Two empty bags are not similar.
func (ws Weights) Dice(a, b Bag) float32 {
	total := ws.Sum(a) + ws.Sum(b)
	if total == 0 {
		return 0
	}
	return min(1, 2*ws.Common(a, b)/total)
}

// Within returns how much of a bag is in another, from 0 to 1. Nothing of an
// empty bag is.
func (ws Weights) Within(a, b Bag) float32 {
	total := ws.Sum(a)
	if total == 0 {
		return 0
	}
	return min(1, ws.Common(a, b)/total)
}
