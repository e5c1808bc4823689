package bilingual

import (
	"math"
	"slices"
)

// The sorts of bead, as the trace of the dynamic programme writes them.
const (
	noStep = iota
	pairStep
	skipA
	skipB
	joinA // two of a for one of b
	joinB
	twin // two for two
)

// steps gives how many blocks of each text a step takes.
var steps = [...]struct{ a, b int }{
	pairStep: {1, 1}, skipA: {1, 0}, skipB: {0, 1}, joinA: {2, 1}, joinB: {1, 2}, twin: {2, 2},
}

// The table of the dynamic programme takes a byte for each cell. It is laid
// out in full up to exactCells, and as a band of at most about maxCells.
const (
	exactCells = 1 << 16
	maxCells   = 1 << 25
)

// cells returns the size of the full table.
func (m *model) cells() int {
	return (len(m.sides[0].blocks) + 1) * (len(m.sides[1].blocks) + 1)
}

// ordered finds the best row of beads that crosses nowhere. Seeds are only
// used where the full table would be too large.
func (m *model) ordered(seeds []seed) []bead {
	n, k := len(m.sides[0].blocks), len(m.sides[1].blocks)
	p := programme{m: m, n: n, k: k}
	p.lay(seeds)
	p.run()
	return p.beads()
}

// A programme is the dynamic programme over positions (i, j), which lie
// between blocks: i blocks of a and j of b are behind. Row i covers columns
// lo[i] to hi[i].
type programme struct {
	m      *model
	n, k   int
	lo, hi []int
	trace  [][]byte
	cells  []byte
}

// lay chooses the columns of each row: all of them while the table is small,
// else a band around the line through the surest pairs.
func (p *programme) lay(seeds []seed) {
	p.lo, p.hi = make([]int, p.n+1), make([]int, p.n+1)
	if p.m.cells() <= exactCells {
		for i := range p.hi {
			p.hi[i] = p.k
		}
		return
	}
	half := max(32, maxCells/2/(p.n+p.k+2))
	line := append(inOrder(seeds), seed{p.n, p.k})
	from := seed{-1, -1}
	for _, to := range line {
		for i := from.i + 1; i <= to.i; i++ {
			// Between two seeds the path may bend; near one it is known.
			at := from.j + (to.j-from.j)*(i-from.i)/(to.i-from.i)
			w := min(half, 16+max(to.j-from.j, to.i-from.i))
			p.lo[i], p.hi[i] = max(at-w, 0), min(at+w, p.k)
		}
		from = to
	}
	p.lo[0], p.hi[p.n] = 0, p.k
	for i := 1; i <= p.n; i++ {
		p.hi[i] = max(p.hi[i], p.hi[i-1])
	}
	for i := p.n - 1; i >= 0; i-- {
		p.lo[i] = min(p.lo[i], p.lo[i+1])
	}
	for i := 1; i <= p.n; i++ {
		p.lo[i] = min(p.lo[i], p.hi[i-1])
	}
}

// A row holds the scores of one row, and what the block before it shares
// with the blocks of b.
type row struct {
	lo     int
	score  []float64
	shared []float64 // of column j: with block j-1
}

func (r *row) at(j int) float64 {
	if j -= r.lo; j < 0 || j >= len(r.score) {
		return math.Inf(-1)
	}
	return r.score[j]
}

func (r *row) with(j int) float64 {
	if j -= r.lo; j < 0 || j >= len(r.shared) {
		return 0
	}
	return r.shared[j]
}

func (p *programme) run() {
	total := 0
	for i := range p.lo {
		total += p.hi[i] - p.lo[i] + 1
	}
	p.cells = make([]byte, total)
	p.trace = make([][]byte, p.n+1)
	var before, last, row row
	for i := range p.n + 1 {
		width := p.hi[i] - p.lo[i] + 1
		before, last, row = last, row, before
		row.lo = p.lo[i]
		row.score = slices.Grow(row.score[:0], width)[:width]
		row.shared = slices.Grow(row.shared[:0], width)[:width]
		p.trace[i], p.cells = p.cells[:width], p.cells[width:]
		if i > 0 {
			p.m.sharedRow(i-1, row.lo, row.shared)
		}
		for j := row.lo; j <= p.hi[i]; j++ {
			row.score[j-row.lo], p.trace[i][j-row.lo] = p.best(i, j, &before, &last, &row)
		}
	}
}

// sharedRow adds up what block i of a shares with the blocks lo-1, lo, … of b.
func (m *model) sharedRow(i, lo int, sum []float64) {
	clear(sum)
	for _, r := range m.sides[0].keys[i] {
		w := m.feats.weight[r]
		posts := m.posts[m.first[r]:m.first[r+1]]
		k := 0
		if lo > 1 {
			k, _ = slices.BinarySearch(posts, int32(lo-1))
		}
		for _, j := range posts[k:] {
			c := int(j) + 1 - lo
			if c >= len(sum) {
				break
			}
			sum[c] += w
		}
	}
}

// best returns the best score at (i, j) and the step that leads there.
func (p *programme) best(i, j int, before, last, row *row) (float64, byte) {
	if i == 0 && j == 0 {
		return 0, noStep
	}
	m := p.m
	a, b := &m.sides[0], &m.sides[1]
	score, step := math.Inf(-1), byte(noStep)
	if i > 0 {
		score, step = last.at(j)+skipPrior, skipA
	}
	if j > 0 {
		if s := row.at(j-1) + skipPrior; s > score {
			score, step = s, skipB
		}
	}
	if i == 0 || j == 0 {
		return score, step
	}
	if s := last.at(j-1) + m.one(i-1, j-1, row.with(j)); s > score {
		score, step = s, pairStep
	}
	f := &m.feats
	// What blocks share one by one is the most that they can share together,
	// which spares most joins the exact sum.
	if i > 1 {
		base := before.at(j-1) + joinPrior + text(0, a.base[i-2]+a.base[i-1]+b.base[j-1])
		if base+text(last.with(j)+row.with(j), 0)+mostOther > score {
			s := base + text(f.common(a.keys2[i-1], b.keys[j-1]), 0) +
				m.length(b.log[j-1]-a.log2[i-1], invOf(a, i)+b.inv[j-1]) +
				m.structure(&a.shape[i-2], &b.shape[j-1])
			if s > score {
				score, step = s, joinA
			}
		}
	}
	if j > 1 {
		base := last.at(j-2) + joinPrior + text(0, a.base[i-1]+b.base[j-2]+b.base[j-1])
		if base+text(row.with(j-1)+row.with(j), 0)+mostOther > score {
			s := base + text(f.common(a.keys[i-1], b.keys2[j-1]), 0) +
				m.length(b.log2[j-1]-a.log[i-1], a.inv[i-1]+invOf(b, j)) +
				m.structure(&a.shape[i-1], &b.shape[j-2])
			if s > score {
				score, step = s, joinB
			}
		}
	}
	if i > 1 && j > 1 {
		base := before.at(j-2) + twinPrior + text(0, a.base[i-2]+a.base[i-1]+b.base[j-2]+b.base[j-1])
		shared := last.with(j-1) + last.with(j) + row.with(j-1) + row.with(j)
		if base+text(shared, 0)+mostOther > score {
			s := base + text(f.common(a.keys2[i-1], b.keys2[j-1]), 0) +
				m.length(b.log2[j-1]-a.log2[i-1], invOf(a, i)+invOf(b, j)) +
				m.structure(&a.shape[i-2], &b.shape[j-2])
			if s > score {
				score, step = s, twin
			}
		}
	}
	return score, step
}

// mostOther is the most that length and structure can add to a join.
const mostOther = 6.0

// invOf returns the inverse of the length of the two blocks before position i.
func invOf(s *side, i int) float64 {
	x, y := s.inv[i-2], s.inv[i-1]
	return x * y / (x + y)
}

// beads follows the trace back.
func (p *programme) beads() []bead {
	var beads []bead
	for i, j := p.n, p.k; i > 0 || j > 0; {
		step := steps[p.trace[i][j-p.lo[i]]]
		b := bead{a: indexes(i-step.a, i), b: indexes(j-step.b, j)}
		if step.a > 0 && step.b > 0 {
			b.score = p.m.joined(b.a, b.b)
		}
		beads = append(beads, b)
		i, j = i-step.a, j-step.b
	}
	slices.Reverse(beads)
	return beads
}

func indexes(from, to int) []int {
	if from == to {
		return nil
	}
	x := make([]int, 0, to-from)
	for i := from; i < to; i++ {
		x = append(x, i)
	}
	return x
}
