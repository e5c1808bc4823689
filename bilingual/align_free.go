package bilingual

import (
	"cmp"
	"slices"
)

// A candidate is a block of b that may answer one of a.
type candidate struct {
	j     int
	score float64
}

const (
	maxCandidates = 8
	// maxPosts bounds the blocks of b that are looked at for one of a. The
	// rarest features come first, so that those that tell are all seen.
	maxPosts = 4000
	// maxNumbered bounds those that are looked at for their printed number alone.
	maxNumbered = 2 * maxCandidates
	// leastWeight is what these share, no more than a sign that they were seen.
	leastWeight = 1e-9
)

// candidates returns, for every block of a, the blocks of b that share most
// with it, best first.
func (m *model) candidates() [][]candidate {
	all := make([][]candidate, len(m.sides[0].blocks))
	sum := make([]float64, len(m.sides[1].blocks))
	var touched []int32
	var best []candidate
	for i := range all {
		posts := 0
		for _, r := range m.sides[0].keys[i] {
			list := m.posts[m.first[r]:m.first[r+1]]
			if posts += len(list); posts > maxPosts {
				break
			}
			for _, j := range list {
				if sum[j] == 0 {
					touched = append(touched, j)
				}
				sum[j] += m.feats.weight[r]
			}
		}
		// Those of the same number, if they share nothing.
		if num := m.sides[0].shape[i].num; num != 0 {
			for _, j := range m.numbered[num][:min(len(m.numbered[num]), maxNumbered)] {
				if sum[j] == 0 {
					touched = append(touched, j)
					sum[j] = leastWeight
				}
			}
		}
		// Those that share most, by insertion: there are few to keep.
		best = best[:0]
		for _, j := range touched {
			c := candidate{int(j), sum[j] + m.sides[1].base[j]}
			sum[j] = 0
			if len(best) == 2*maxCandidates {
				if byScore(best[len(best)-1], c) < 0 {
					continue
				}
				best = best[:len(best)-1]
			}
			k, _ := slices.BinarySearchFunc(best, c, byScore)
			best = slices.Insert(best, k, c)
		}
		touched = touched[:0]
		for k := range best {
			best[k].score = m.one(i, best[k].j, m.shared(i, best[k].j))
		}
		slices.SortFunc(best, byScore)
		all[i] = slices.Clone(best[:min(len(best), maxCandidates)])
	}
	return all
}

func byScore(x, y candidate) int {
	return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.j, y.j))
}

// A seed is a pair beyond doubt: each block is the other's best candidate by
// a clear margin.
type seed struct{ i, j int }

const seedMargin = 4.0

func (m *model) seeds(candidates [][]candidate) []seed {
	const none = -1e9
	type two struct {
		i            int
		first, other float64
	}
	back := make([]two, len(m.sides[1].blocks))
	for j := range back {
		back[j] = two{-1, none, none}
	}
	for i, cs := range candidates {
		for _, c := range cs {
			switch b := &back[c.j]; {
			case c.score > b.first:
				*b = two{i, c.score, b.first}
			case c.score > b.other:
				b.other = c.score
			}
		}
	}
	var seeds []seed
	for i, cs := range candidates {
		if len(cs) == 0 || cs[0].score < seedMargin {
			continue
		}
		if len(cs) > 1 && cs[0].score-cs[1].score < seedMargin {
			continue
		}
		if b := back[cs[0].j]; b.i == i && b.first-b.other >= seedMargin {
			seeds = append(seeds, seed{i, cs[0].j})
		}
	}
	return seeds
}

// inOrder returns the longest row of seeds in which both sides increase.
func inOrder(seeds []seed) []seed {
	ends := make([]int, 0, len(seeds)) // ends[k]: the seed that ends the best row of length k+1
	prev := make([]int, len(seeds))
	for x, s := range seeds {
		k, _ := slices.BinarySearchFunc(ends, s.j, func(e, j int) int { return cmp.Compare(seeds[e].j, j) })
		prev[x] = -1
		if k > 0 {
			prev[x] = ends[k-1]
		}
		if k == len(ends) {
			ends = append(ends, x)
		} else {
			ends[k] = x
		}
	}
	row := make([]seed, len(ends))
	if len(ends) > 0 {
		for k, x := len(ends)-1, ends[len(ends)-1]; k >= 0; k, x = k-1, prev[x] {
			row[k] = seeds[x]
		}
	}
	return row
}

// crossed reports whether the seeds show that the blocks are in another order:
// whether at least five of them, and a fifth, do not fit in one row.
func crossed(seeds []seed) bool {
	off := len(seeds) - len(inOrder(seeds))
	return off >= 5 && off*5 >= len(seeds)
}

// nearBonus is the evidence for a pair next to a pair.
const nearBonus = 2.0

// leastFree is the evidence that a pair needs to be made out of order, and
// kindsApart what is wanted of more between a recital and a request, or other blocks
// of which the caller says that they are of two kinds.
const (
	leastFree  = 1.0
	kindsApart = 4.0
)

// free pairs blocks wherever they stand: the best pairs first, then, with what
// they teach about their neighbours, once more; then it joins blocks that are
// left to a pair that they make better.
func (m *model) free(candidates [][]candidate) []bead {
	m.apart = kindsApart
	for i, cs := range candidates {
		for c := range cs {
			cs[c].score = m.one(i, cs[c].j, m.shared(i, cs[c].j))
		}
		slices.SortFunc(cs, byScore)
	}
	n, k := len(m.sides[0].blocks), len(m.sides[1].blocks)
	links := m.match(candidates, newMatching(n, k))
	links = m.match(candidates, links)
	groups := m.join(candidates, links)
	var beads []bead
	alone := make([]bool, k)
	for j := range alone {
		alone[j] = true
	}
	for i := range n {
		if groups[i] == nil {
			if links.a[i] < 0 {
				beads = append(beads, bead{a: []int{i}})
			}
			continue
		}
		b := *groups[i]
		if b.a[0] != i {
			continue // told with its first block
		}
		b.score = m.joined(b.a, b.b)
		for _, j := range b.b {
			alone[j] = false
		}
		beads = append(beads, b)
	}
	return appendAlone(beads, alone)
}

// A matching says which block answers which, -1 for none.
type matching struct{ a, b []int }

func newMatching(n, k int) matching {
	x := matching{make([]int, n), make([]int, k)}
	for i := range x.a {
		x.a[i] = -1
	}
	for j := range x.b {
		x.b[j] = -1
	}
	return x
}

// near returns the bonus for a pair whose neighbours are paired in near.
func (x matching) near(i, j int) float64 {
	var bonus float64
	if i > 0 && j > 0 && x.a[i-1] == j-1 {
		bonus += nearBonus
	}
	if i+1 < len(x.a) && j+1 < len(x.b) && x.a[i+1] == j+1 {
		bonus += nearBonus
	}
	return bonus
}

// match takes the best candidates first, counting pairs of near as evidence
// for pairs beside them.
func (m *model) match(candidates [][]candidate, near matching) matching {
	type link struct {
		i, j  int
		score float64
	}
	var links []link
	add := func(i, j int, score float64) {
		if score += near.near(i, j); score >= leastFree {
			links = append(links, link{i, j, score})
		}
	}
	for i, cs := range candidates {
		for _, c := range cs {
			add(i, c.j, c.score)
		}
		// The neighbours of a pair are candidates even if they share nothing.
		for _, d := range [2]int{-1, 1} {
			if o := i + d; o >= 0 && o < len(near.a) && near.a[o] >= 0 {
				j := near.a[o] - d
				known := slices.ContainsFunc(cs, func(c candidate) bool { return c.j == j })
				if j >= 0 && j < len(near.b) && !known {
					add(i, j, m.one(i, j, m.shared(i, j)))
				}
			}
		}
	}
	slices.SortFunc(links, func(x, y link) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.i, y.i), cmp.Compare(x.j, y.j))
	})
	x := newMatching(len(near.a), len(near.b))
	for _, l := range links {
		if x.a[l.i] < 0 && x.b[l.j] < 0 {
			x.a[l.i], x.b[l.j] = l.j, l.i
		}
	}
	return x
}

// join puts a block that is left over together with a pair, where the two
// together answer the other side better than the pair alone does. It returns
// the bead of every block of a that has one.
func (m *model) join(candidates [][]candidate, x matching) []*bead {
	groups := make([]*bead, len(x.a))
	for i, j := range x.a {
		if j >= 0 {
			groups[i] = &bead{a: []int{i}, b: []int{j}}
		}
	}
	for i, cs := range candidates {
		if x.a[i] >= 0 {
			continue
		}
		for _, c := range cs {
			o := x.b[c.j]
			if o < 0 || len(groups[o].a) > 1 || len(groups[o].b) > 1 {
				continue
			}
			as := []int{min(i, o), max(i, o)}
			if m.joined(as, []int{c.j}) > m.joined([]int{o}, []int{c.j}) {
				groups[o].a = as
				groups[i] = groups[o]
				break
			}
		}
	}
	for i, cs := range candidates {
		o := x.a[i]
		if o < 0 {
			continue
		}
		for _, c := range cs {
			g := groups[i]
			if x.b[c.j] >= 0 || len(g.a) > 1 || len(g.b) > 1 {
				continue
			}
			bs := []int{min(o, c.j), max(o, c.j)}
			if m.joined([]int{i}, bs) > m.joined([]int{i}, []int{o}) {
				g.b = bs
				x.b[c.j] = i
			}
		}
	}
	return groups
}
