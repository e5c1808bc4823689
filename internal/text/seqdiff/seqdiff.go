package seqdiff

import "slices"

// A Hunk says that a[A0:A1] of the first sequence became b[B0:B1] of the
// second. One of the two may be empty, not both.
type Hunk struct{ A0, A1, B0, B1 int }

// The budget of a comparison, in steps of the search; see the package comment.
const (
	Floor      = 1 << 20
	PerElement = 32
)

const (
	maxCuts    = 6   // how often a region is cut at anchors
	maxRepeats = 8   // how often an anchor may occur in a region
	blockSize  = 128 // elements of a block, both sides together
)

// Of returns the hunks in which a and b differ, in order.
func Of[T comparable](a, b []T) []Hunk {
	ids := make(map[T]int32, len(a))
	intern := func(s []T) []int32 {
		out := make([]int32, len(s))
		for i, v := range s {
			id, ok := ids[v]
			if !ok {
				id = int32(len(ids))
				ids[v] = id
			}
			out[i] = id
		}
		return out
	}
	return Diff(intern(a), intern(b))
}

// Diff returns the hunks in which a and b differ, in order. Elements are equal
// when their numbers are. The numbers should be small and not negative: memory
// grows with the largest; negative ones are equal to nothing.
func Diff(a, b []int32) []Hunk {
	lo := 0
	for lo < len(a) && lo < len(b) && a[lo] == b[lo] && a[lo] >= 0 {
		lo++
	}
	ea, eb := len(a), len(b)
	for ea > lo && eb > lo && a[ea-1] == b[eb-1] && a[ea-1] >= 0 {
		ea--
		eb--
	}
	if lo == ea || lo == eb {
		if ea == eb {
			return nil
		}
		return []Hunk{{lo, ea, lo, eb}}
	}
	d := newDiffer(a[lo:ea], b[lo:eb])
	d.run()
	return d.hunks(lo)
}

// A differ holds one comparison. Its sequences a and b are what rule 2 leaves
// of those compared; ia and ib say where each element stood. offA and offB tell
// for every place of the sequences compared whether it is in a hunk.
type differ struct {
	a, b       []int32
	ia, ib     []int32
	offA, offB []bool
	vf, vb     []int32
	count      []tally
}

// A tally counts the occurrences of an element in a region.
type tally struct{ a, b int32 }

func newDiffer(a, b []int32) *differ {
	top := max(slices.Max(a), slices.Max(b), 0)
	count := make([]tally, top+1)
	for _, v := range a {
		if v >= 0 {
			count[v].a++
		}
	}
	for _, v := range b {
		if v >= 0 {
			count[v].b++
		}
	}
	d := &differ{count: count}
	flags := make([]bool, len(a)+len(b))
	d.offA, d.offB = flags[:len(a):len(a)], flags[len(a):]
	places := make([]int32, 2*(len(a)+len(b)))
	keep := func(s []int32, off []bool, shared func(int32) bool) (vals, at []int32) {
		vals, at = places[:0:len(s)], places[len(s):len(s):2*len(s)]
		places = places[2*len(s):]
		for i, v := range s {
			if v >= 0 && shared(v) {
				vals, at = append(vals, v), append(at, int32(i))
			} else {
				off[i] = true
			}
		}
		return vals, at
	}
	d.a, d.ia = keep(a, d.offA, func(v int32) bool { return count[v].b > 0 })
	d.b, d.ib = keep(b, d.offB, func(v int32) bool { return count[v].a > 0 })
	return d
}

func (d *differ) run() {
	n := len(d.a) + len(d.b)
	if n == 0 {
		return
	}
	v := make([]int32, 2*(n+3))
	d.vf, d.vb = v[:n+3], v[n+3:]
	budget := max(Floor, PerElement*n)
	d.solve(0, len(d.a), 0, len(d.b), &budget, 0)
}

// solve marks what differs between a[a0:a1] and b[b0:b1].
func (d *differ) solve(a0, a1, b0, b1 int, budget *int, cuts int) {
	for {
		for a0 < a1 && b0 < b1 && d.a[a0] == d.b[b0] {
			a0++
			b0++
		}
		for a0 < a1 && b0 < b1 && d.a[a1-1] == d.b[b1-1] {
			a1--
			b1--
		}
		if a0 == a1 || b0 == b1 {
			d.mark(a0, a1, b0, b1)
			return
		}
		x, y, ok := d.middle(a0, a1, b0, b1, budget)
		if !ok {
			d.cut(a0, a1, b0, b1, cuts)
			return
		}
		d.solve(a0, x, b0, y, budget, cuts)
		a0, b0 = x, y
	}
}

func (d *differ) mark(a0, a1, b0, b1 int) {
	for i := a0; i < a1; i++ {
		d.offA[d.ia[i]] = true
	}
	for j := b0; j < b1; j++ {
		d.offB[d.ib[j]] = true
	}
}

// middle finds a point on a shortest path through the region by searching from
// both its corners, and reports false when the budget does not last. The
// region's first and last elements differ, so the point is never a corner.
func (d *differ) middle(a0, a1, b0, b1 int, budget *int) (x, y int, ok bool) {
	a, b := d.a[a0:a1], d.b[b0:b1]
	n, m := len(a), len(b)
	delta := n - m
	odd := delta&1 != 0
	// Diagonal k holds x-y == k. It lies at index k+m+1 of vf and vb, which
	// therefore reach from diagonal -m-1 to n+1.
	base := m + 1
	vf, vb := d.vf, d.vb
	vf[base+1] = 0
	vb[base+delta-1] = int32(n)
	for step := 0; ; step++ {
		if *budget -= 2 * (step + 1); *budget < 0 {
			return 0, 0, false
		}
		for k := lowest(step, m); k <= highest(step, n); k += 2 {
			var x int
			if k == -step || k != step && vf[base+k-1] < vf[base+k+1] {
				x = int(vf[base+k+1])
			} else {
				x = int(vf[base+k-1]) + 1
			}
			y := x - k
			from := x
			for x < n && y < m && a[x] == b[y] {
				x++
				y++
			}
			*budget -= x - from
			vf[base+k] = int32(x)
			if r := k - delta; odd && -step < r && r < step && x >= int(vb[base+k]) {
				return a0 + x, b0 + y, true
			}
		}
		for r := lowest(step, m); r <= highest(step, n); r += 2 {
			// r counts diagonals from the far corner, downwards.
			k := delta - r
			var x int
			if r == -step || r != step && vb[base+k+1] > vb[base+k-1] {
				x = int(vb[base+k-1])
			} else {
				x = int(vb[base+k+1]) - 1
			}
			y := x - k
			from := x
			for x > 0 && y > 0 && a[x-1] == b[y-1] {
				x--
				y--
			}
			*budget -= from - x
			vb[base+k] = int32(x)
			if !odd && -step <= k && k <= step && x <= int(vf[base+k]) {
				return a0 + x, b0 + y, true
			}
		}
	}
}

// lowest and highest bound the diagonals of a round to those in the region,
// on the side where it has extent elements.
func lowest(step, extent int) int {
	if step > extent {
		return step - 2*extent
	}
	return -step
}

func highest(step, extent int) int { return -lowest(step, extent) }

// hunks returns the runs of marked elements; skip is how many common elements
// stood before those the differ was given.
func (d *differ) hunks(skip int) []Hunk {
	var out []Hunk
	for i, j := 0, 0; i < len(d.offA) || j < len(d.offB); {
		i0, j0 := i, j
		for i < len(d.offA) && d.offA[i] {
			i++
		}
		for j < len(d.offB) && d.offB[j] {
			j++
		}
		if i > i0 || j > j0 {
			out = append(out, Hunk{skip + i0, skip + i, skip + j0, skip + j})
			continue
		}
		i++
		j++
	}
	return out
}
