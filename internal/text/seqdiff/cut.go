package seqdiff

// cut divides a region that is too dear to search as a whole, at anchors or
// else into blocks, and searches the parts, each with a budget of its own.
func (d *differ) cut(a0, a1, b0, b1, cuts int) {
	if cuts < maxCuts {
		if anchors := d.anchors(a0, a1, b0, b1); len(anchors) > 0 {
			for _, p := range anchors {
				d.part(a0, p.a, b0, p.b, cuts+1)
				a0, b0 = p.a+1, p.b+1
			}
			d.part(a0, a1, b0, b1, cuts+1)
			return
		}
	}
	n, m := a1-a0, b1-b0
	if n+m <= blockSize {
		d.mark(a0, a1, b0, b1)
		return
	}
	blocks := (n+m)/blockSize + 1
	for i := range blocks {
		// n and m are slice lengths below 2^31, so the products fit.
		lo, hi := int64(i), int64(i+1)
		k := int64(blocks)
		d.block(a0+int(lo*int64(n)/k), a0+int(hi*int64(n)/k),
			b0+int(lo*int64(m)/k), b0+int(hi*int64(m)/k))
	}
}

func (d *differ) part(a0, a1, b0, b1, cuts int) {
	budget := PerElement * (a1 - a0 + b1 - b0)
	d.solve(a0, a1, b0, b1, &budget, cuts)
}

// block searches a block with a budget that always suffices.
func (d *differ) block(a0, a1, b0, b1 int) {
	n := a1 - a0 + b1 - b0
	budget := 8 * (n + 2) * (n + 2)
	d.solve(a0, a1, b0, b1, &budget, maxCuts)
}

// A pair is an element of a and the element of b that it is matched with.
type pair struct{ a, b int }

// anchors pairs the elements that occur equally often and seldom on both sides
// of a region, first with first, and returns the longest row of pairs that
// stands in the same order on both sides.
func (d *differ) anchors(a0, a1, b0, b1 int) []pair {
	for _, v := range d.a[a0:a1] {
		d.count[v] = tally{}
	}
	for _, v := range d.b[b0:b1] {
		d.count[v] = tally{}
	}
	for _, v := range d.a[a0:a1] {
		d.count[v].a++
	}
	for _, v := range d.b[b0:b1] {
		d.count[v].b++
	}
	anchor := func(v int32) bool {
		t := d.count[v]
		return t.a == t.b && t.a <= maxRepeats
	}
	type occurrence struct {
		value int32
		rank  int32
	}
	seen := make(map[int32]int32)
	where := make(map[occurrence]int)
	for j := b0; j < b1; j++ {
		if v := d.b[j]; anchor(v) {
			where[occurrence{v, seen[v]}] = j
			seen[v]++
		}
	}
	clear(seen)
	var pairs []pair
	for i := a0; i < a1; i++ {
		if v := d.a[i]; anchor(v) {
			pairs = append(pairs, pair{i, where[occurrence{v, seen[v]}]})
			seen[v]++
		}
	}
	return rising(pairs)
}

// rising returns a longest row of pairs whose b rises; their a rises already.
func rising(pairs []pair) []pair {
	tails := make([]int, 0, len(pairs)) // tails[n]: the pair that best ends a row of n+1
	before := make([]int, len(pairs))
	for i, p := range pairs {
		lo, hi := 0, len(tails)
		for lo < hi {
			if mid := (lo + hi) / 2; pairs[tails[mid]].b < p.b {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		before[i] = -1
		if lo > 0 {
			before[i] = tails[lo-1]
		}
		if lo == len(tails) {
			tails = append(tails, i)
		} else {
			tails[lo] = i
		}
	}
	if len(tails) == 0 {
		return nil
	}
	out := make([]pair, len(tails))
	for i, at := len(tails)-1, tails[len(tails)-1]; i >= 0; i, at = i-1, before[at] {
		out[i] = pairs[at]
	}
	return out
}
