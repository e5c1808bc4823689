package diff

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/similar"
)

// weigh makes the bags of words of the clauses that are left.
func (m *matcher) weigh() {
	var bags [2][]similar.Bag
	for i, t := range []*tree{m.old, m.new} {
		for _, n := range t.clauses {
			if n.free() {
				bags[i] = append(bags[i], m.bag(n))
			}
		}
	}
	m.weights = similar.NewWeights(len(m.sizes), bags[0], bags[1])
}

func (m *matcher) bag(n *node) similar.Bag {
	b, ok := m.bags[n]
	if !ok {
		for _, l := range n.clause.Sides.Langs() {
			b = append(b, m.wordIDs(n, l)...)
		}
		slices.Sort(b)
		m.bags[n] = b
	}
	return b
}

// like returns how similar two clauses are in the languages that both have. Where
// one of these was rewritten, the others tell, but less.
func (m *matcher) like(x, y *node) float32 {
	both := 0
	for l := range x.clause.Sides {
		if _, ok := y.clause.Sides[l]; ok {
			both++
		}
	}
	if both == len(x.clause.Sides) && both == len(y.clause.Sides) {
		if s := m.weights.Dice(m.bag(x), m.bag(y)); both < 2 || s >= likeNear {
			return s
		}
	}
	var all [2]similar.Bag
	var best float32
	for l := range x.clause.Sides {
		if _, ok := y.clause.Sides[l]; !ok {
			continue
		}
		a, b := sorted(m.wordIDs(x, l)), sorted(m.wordIDs(y, l))
		best = max(best, m.weights.Dice(a, b))
		all[0], all[1] = append(all[0], a...), append(all[1], b...)
	}
	slices.Sort(all[0])
	slices.Sort(all[1])
	return max(m.weights.Dice(all[0], all[1]), likeOne*best)
}

// A wordSize is how many letters a word has, and of how many words it is made.
type wordSize struct{ letters, words uint8 }

// sizeOf measures a word; articles, prepositions and conjunctions are nothing.
func sizeOf(key string) wordSize {
	if isSmall(key) {
		return wordSize{}
	}
	return wordSize{uint8(min(len(key), maxLetters)), uint8(min(1+strings.Count(key, " "), maxLetters))}
}

// maxLetters is what a word counts at most: no web address tells more than a
// sentence.
const maxLetters = 24

// wordIDs numbers the words of a clause in one language, signs and capitals left
// out.
func (m *matcher) wordIDs(n *node, l bilingual.Lang) []int32 {
	if ids, ok := m.ids[sideKey{n, l}]; ok {
		return ids
	}
	s := n.clause.Sides[l]
	d := m.dict[l]
	if d == nil {
		d = make(map[string]int32)
		m.dict[l] = d
	}
	m.spare = appendWords(m.spare[:0], &s, l)
	ids := make([]int32, 0, len(m.spare))
	for i := range m.spare {
		w := &m.spare[i]
		if w.sign || w.text == "" {
			continue
		}
		key := strings.ToLower(w.key(l))
		id, ok := d[key]
		if !ok {
			id = int32(len(m.sizes))
			d[key] = id
			m.sizes = append(m.sizes, sizeOf(key))
		}
		ids = append(ids, id)
	}
	m.ids[sideKey{n, l}] = ids
	return ids
}

// A gap is a run of clauses between two neighbours that both documents have.
type gap struct{ old, new []*node }

// gaps returns the runs between paired clauses that stand in the same order,
// with the clauses in them that are free.
func (m *matcher) gaps() []gap {
	at := make([]int, 0, len(m.old.clauses))
	for _, x := range m.old.clauses {
		if x.mate != nil {
			at = append(at, x.mate.seq)
		}
	}
	fixed := make([]bool, len(m.new.clauses))
	for _, i := range increasing(at, nil) {
		fixed[at[i]] = true
	}
	var out []gap
	j := 0
	free := func(row []*node, t []*node) []*node {
		for _, n := range t {
			if n.free() {
				row = append(row, n)
			}
		}
		return row
	}
	var g gap
	flush := func(end int) {
		g.new = free(g.new, m.new.clauses[j:end])
		if len(g.old) > 0 && len(g.new) > 0 {
			out = append(out, g)
		}
		g = gap{}
	}
	for _, x := range m.old.clauses {
		if x.mate != nil && fixed[x.mate.seq] {
			flush(x.mate.seq)
			j = x.mate.seq + 1
		} else if x.free() {
			g.old = append(g.old, x)
		}
	}
	flush(len(m.new.clauses))
	return out
}

// byLikeness pairs, between the same neighbours and in order, the clauses that
// have most in common.
func (m *matcher) byLikeness() {
	for _, g := range m.gaps() {
		if len(g.old)*len(g.new) > maxPairs {
			m.mutual(g.old, g.new, likeNear, true)
		}
	}
	m.narrow()
}

// narrow pairs clauses in the gaps that are small enough to look at all pairs.
func (m *matcher) narrow() {
	for _, g := range m.gaps() {
		switch {
		case len(g.old) == 1 && len(g.new) == 1:
			x, y := g.old[0], g.new[0]
			if compatible(x, y) && m.like(x, y) >= likeAlone {
				pairUp(x, y)
			}
		case len(g.old)*len(g.new) <= maxPairs:
			m.inOrder(g)
		}
	}
}

// inOrder pairs the clauses of a gap so that the sum of likenesses is largest
// and no two pairs cross.
func (m *matcher) inOrder(g gap) {
	cols := len(g.new) + 1
	like := make([]float32, len(g.old)*len(g.new))
	best := make([]float32, (len(g.old)+1)*cols)
	for i := len(g.old) - 1; i >= 0; i-- {
		for j := len(g.new) - 1; j >= 0; j-- {
			s := float32(0)
			if x, y := g.old[i], g.new[j]; compatible(x, y) {
				if s = m.like(x, y); s < likeNear {
					s = 0
				}
			}
			like[i*len(g.new)+j] = s
			b := max(best[(i+1)*cols+j], best[i*cols+j+1])
			if s > 0 {
				b = max(b, s+best[(i+1)*cols+j+1])
			}
			best[i*cols+j] = b
		}
	}
	for i, j := 0, 0; i < len(g.old) && j < len(g.new); {
		s, b := like[i*len(g.new)+j], best[i*cols+j]
		switch {
		case s > 0 && b == s+best[(i+1)*cols+j+1]:
			pairUp(g.old[i], g.new[j])
			i, j = i+1, j+1
		case b == best[(i+1)*cols+j]:
			i++
		default:
			j++
		}
	}
}

// anywhere pairs what is left with the most similar clause that is left,
// wherever it stands, when each is the other's best.
func (m *matcher) anywhere() {
	if !m.rest() {
		return
	}
	m.mutual(m.old.clauses, m.new.clauses, likeFar, false)
}

// mutual pairs the free clauses of two rows of which each is the other's most
// similar one; inOrder wants the pairs not to cross.
func (m *matcher) mutual(old, new []*node, atLeast float32, inOrder bool) {
	left := func(row []*node) (nodes []*node, bags []similar.Bag) {
		for _, n := range row {
			if n.free() && len(m.bag(n)) > fewWords {
				nodes, bags = append(nodes, n), append(bags, m.bag(n))
			}
		}
		return nodes, bags
	}
	xs, xb := left(old)
	ys, yb := left(new)
	back, forth := similar.NewIndex(m.weights, xb), similar.NewIndex(m.weights, yb)
	var pairs [][2]*node
	var ranks []int
	for i, x := range xs {
		j, s := forth.Best(xb[i], func(j int) bool { return compatible(x, ys[j]) })
		if j < 0 || s < atLeast {
			continue
		}
		if k, _ := back.Best(yb[j], func(k int) bool { return compatible(xs[k], ys[j]) }); k == i {
			pairs = append(pairs, [2]*node{x, ys[j]})
			ranks = append(ranks, ys[j].seq)
		}
	}
	if inOrder {
		for _, i := range increasing(ranks, nil) {
			pairUp(pairs[i][0], pairs[i][1])
		}
		return
	}
	for _, p := range pairs {
		pairUp(p[0], p[1])
	}
}

// wordless pairs clauses without words below paired parents, in order, by kind.
func (m *matcher) wordless() {
	row := func(up *node) []*node {
		var out []*node
		for _, k := range up.list {
			if k.free() && len(m.bag(k)) == 0 {
				out = append(out, k)
			}
		}
		return out
	}
	pairRows := func(x, y *node) {
		ys := row(y)
		for _, k := range row(x) {
			for i, c := range ys {
				if c.clause.Kind == k.clause.Kind && compatible(k, c) {
					pairUp(k, c)
					ys = ys[i+1:]
					break
				}
			}
		}
	}
	for _, s := range m.old.root.named {
		if t := m.new.root.child(s.name); s.what == sectionNode && t != nil {
			pairRows(s, t)
		}
	}
	for _, x := range m.old.clauses {
		if x.mate != nil {
			pairRows(x, x.mate)
		}
	}
}
