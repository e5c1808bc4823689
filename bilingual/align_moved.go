package bilingual

import (
	"cmp"
	"slices"
)

// movedMargin is how much surer a seed must be than the pairs that the order
// makes of its blocks.
const movedMargin = 8.0

// moved takes out of a row of beads the blocks that stand elsewhere in the
// other text, as the entries of an alphabetical list do: those of seeds that
// are far surer than what the order gives them. The blocks that this leaves
// alone are paired among themselves.
func (m *model) moved(beads []bead, seeds []seed, candidates [][]candidate) []bead {
	n, k := len(m.sides[0].blocks), len(m.sides[1].blocks)
	ofA, ofB := make([]int, n), make([]int, k)
	for x, b := range beads {
		for _, i := range b.a {
			ofA[i] = x
		}
		for _, j := range b.b {
			ofB[j] = x
		}
	}
	pairs := newMatching(n, k)
	gone := make([]bool, len(beads))
	for _, s := range seeds {
		x, y := ofA[s.i], ofB[s.j]
		if b := beads[x]; x == y && len(b.a) == 2 && len(b.b) == 2 && !gone[x] && (s.i == b.a[0]) == (s.j == b.b[1]) {
			// Two for two, because they are crossed.
			gone[x] = true
			pairs.a[b.a[0]], pairs.a[b.a[1]] = b.b[1], b.b[0]
			pairs.b[b.b[0]], pairs.b[b.b[1]] = b.a[1], b.a[0]
		}
		if x == y || gone[x] || gone[y] || !m.weaker(beads[x], s) || !m.weaker(beads[y], s) {
			continue
		}
		gone[x], gone[y] = true, true
		pairs.a[s.i], pairs.b[s.j] = s.j, s.i
	}
	if !slices.Contains(gone, true) {
		return beads
	}
	freeA, freeB := make([]bool, n), make([]bool, k) // by a move
	alone := make([]bool, k)
	var kept []bead
	for x, b := range beads {
		if !gone[x] && len(b.a) > 0 {
			kept = append(kept, b)
			continue
		}
		for _, i := range b.a {
			freeA[i] = pairs.a[i] < 0
		}
		for _, j := range b.b {
			freeB[j] = gone[x] && pairs.b[j] < 0
			alone[j] = pairs.b[j] < 0
		}
	}
	rest := make([][]candidate, n)
	for i, cs := range candidates {
		for _, c := range cs {
			if freeA[i] && freeB[c.j] {
				rest[i] = append(rest[i], c)
			}
		}
	}
	again := m.match(rest, newMatching(n, k))
	for i := range n {
		j := max(pairs.a[i], again.a[i])
		switch {
		case j >= 0:
			b := bead{a: []int{i}, b: []int{j}}
			b.score = m.joined(b.a, b.b)
			kept = append(kept, b)
			alone[j] = false
		case freeA[i]:
			kept = append(kept, bead{a: []int{i}})
		}
	}
	slices.SortFunc(kept, func(x, y bead) int { return cmp.Compare(x.a[0], y.a[0]) })
	return appendAlone(kept, alone)
}

// weaker reports whether a bead may give up a block for a seed: it is of one
// block a side at most, and much less sure.
func (m *model) weaker(b bead, s seed) bool {
	switch {
	case len(b.a) > 1 || len(b.b) > 1:
		return false
	case len(b.a) == 0 || len(b.b) == 0:
		return true
	}
	return m.joined([]int{s.i}, []int{s.j})-b.score >= movedMargin
}

// appendAlone adds a bead for every block of b that is alone.
func appendAlone(beads []bead, alone []bool) []bead {
	for j, is := range alone {
		if is {
			beads = append(beads, bead{b: []int{j}})
		}
	}
	return beads
}
