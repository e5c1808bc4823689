// Package galechurch aligns two texts by the length of their blocks alone, by
// the method of Gale and Church (1993), as a yardstick for the aligner of
// package bilingual.
package galechurch

import (
	"math"
	"slices"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
)

// The prior probability that so many blocks of each text match, from Gale and
// Church's count in the Canadian Hansards.
var priors = []struct {
	a, b int
	p    float64
}{
	{1, 1, 0.89}, {1, 0, 0.0099 / 2}, {0, 1, 0.0099 / 2}, {2, 1, 0.089 / 2}, {1, 2, 0.089 / 2}, {2, 2, 0.011},
}

// variance is that of the length of a translation, per character.
const variance = 6.8

// Align pairs the blocks of a and b in order.
func Align(a, b []bilingual.Block) []bilingual.Pair {
	la, lb := lengths(a), lengths(b)
	mean := lb[len(b)] / la[len(a)]
	n, m := len(a)+1, len(b)+1
	cost := make([]float64, n*m)
	step := make([]int8, n*m)
	for i := range n {
		for j := range m {
			if i+j == 0 {
				continue
			}
			best := math.Inf(1)
			for k, p := range priors {
				if i < p.a || j < p.b {
					continue
				}
				c := cost[(i-p.a)*m+j-p.b] - math.Log(p.p) + deviation(la[i]-la[i-p.a], lb[j]-lb[j-p.b], mean)
				if c < best {
					best, step[i*m+j] = c, int8(k)
				}
			}
			cost[i*m+j] = best
		}
	}
	var pairs []bilingual.Pair
	for i, j := len(a), len(b); i+j > 0; {
		p := priors[step[i*m+j]]
		pairs = append(pairs, bilingual.Pair{A: indexes(i-p.a, i), B: indexes(j-p.b, j)})
		i, j = i-p.a, j-p.b
	}
	slices.Reverse(pairs)
	return pairs
}

// lengths returns the sum of the characters of the first k blocks, for each k.
func lengths(blocks []bilingual.Block) []float64 {
	sum := make([]float64, len(blocks)+1)
	for i, b := range blocks {
		sum[i+1] = sum[i] + float64(utf8.RuneCountInString(b.Text))
	}
	return sum
}

// deviation is -ln of the probability that lengths differ by as much.
func deviation(a, b, mean float64) float64 {
	if a == 0 && b == 0 {
		return 0
	}
	z := math.Abs(b-a*mean) / math.Sqrt((a+b/mean)/2*variance)
	return -math.Log(max(math.Erfc(z/math.Sqrt2), 1e-300))
}

func indexes(from, to int) []int {
	var x []int
	for i := from; i < to; i++ {
		x = append(x, i)
	}
	return x
}
