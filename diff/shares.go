package diff

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/seqdiff"
	"github.com/considerans/considerans/internal/text/similar"
)

// What a clause must have of the words that another lost to be a part of it, in
// letters: articles, prepositions and conjunctions do not count.
const (
	leastShare = 8  // of one part
	leastApart = 20 // of a part that stands elsewhere
	openingLen = 4  // words with which each part may begin as the whole does
)

// A run is a row of words of a whole, in one language, that its counterpart lost:
// those that no part has taken yet.
type run struct {
	lang bilingual.Lang
	left similar.Bag
}

// A division is a whole, what it lost, and the parts that have it.
type division struct {
	m     *matcher
	whole *node
	size  int // letters of the whole
	kept  int // letters that its counterpart has
	runs  []run
	parts []*node
}

// A portion is what a clause has of a whole, in letters.
type portion struct {
	own, words int // of what the whole lost, and in how many words
	lost       int // of the runs that those are of, all
	opens      int // of the words with which it opens, as the whole does
	again      int // of what others have of it already, but those
	alien      int // of nothing in it
	taken      []similar.Bag
}

// looseParts finds the pairs of which one side lost words that free clauses of the
// other document have: a split or a merger whose words were also edited. Of the
// clauses that stand elsewhere they are looked for when anywhere is set.
func (m *matcher) looseParts(anywhere bool) {
	new, old := m.seeker(m.new, anywhere), m.seeker(m.old, anywhere)
	if new == nil && old == nil {
		return
	}
	for _, x := range m.old.clauses {
		if y := x.mate; y != nil && x.group == nil && y.group == nil {
			if !m.divide(x, y, new, false) {
				m.divide(y, x, old, true)
			}
		}
	}
}

// undivided finds the free clauses of which the free clauses between the same
// neighbours are parts, none of which has most of it.
func (m *matcher) undivided() {
	for _, g := range m.gaps() {
		if len(g.old)*len(g.new) > maxPairs {
			continue
		}
		try := func(row, others []*node, t *tree, merged bool) {
			for _, x := range row {
				if y := m.largestShare(x, others); y != nil {
					pairUp(x, y)
					if !m.divide(x, y, &seeker{tree: t}, merged) {
						x.mate, y.mate = nil, nil
					}
				}
			}
		}
		if len(g.new) > 1 {
			try(g.old, g.new, m.new, false)
		}
		if len(g.old) > 1 {
			try(g.new, g.old, m.old, true)
		}
	}
}

// largestShare returns the free clause of a row that has most of a whole, if
// that is most of itself.
func (m *matcher) largestShare(whole *node, row []*node) (best *node) {
	if !whole.free() {
		return nil
	}
	d := m.division(whole, nil)
	most := 0
	for _, p := range row {
		if !p.free() || !compatible(whole, p) || m.weights.Within(m.bag(p), m.bag(whole)) < likeNear {
			continue
		}
		if s := d.portion(p); s.own > most && s.own >= leastShare && 3*s.own >= 4*s.alien {
			best, most = p, s.own
		}
	}
	return best
}

// A seeker finds free clauses of a tree by their words.
type seeker struct {
	tree     *tree
	anywhere bool // not only beside a clause
	nodes    []*node
	index    *similar.Index // of the nodes, made when it is needed
}

func (m *matcher) seeker(t *tree, anywhere bool) *seeker {
	if !hasFree(t) {
		return nil
	}
	return &seeker{tree: t, anywhere: anywhere}
}

// best returns the free clause that is most like a bag of words, or nil.
func (s *seeker) best(m *matcher, bag similar.Bag, but []*node) *node {
	if s.index == nil {
		var bags []similar.Bag
		for _, n := range s.tree.clauses {
			if n.free() {
				s.nodes, bags = append(s.nodes, n), append(bags, m.bag(n))
			}
		}
		s.index = similar.NewIndex(m.weights, bags)
	}
	i, _ := s.index.Best(bag, func(i int) bool { return s.nodes[i].free() && !slices.Contains(but, s.nodes[i]) })
	if i < 0 {
		return nil
	}
	return s.nodes[i]
}

// divide looks for the parts of a whole beside its counterpart first, and
// elsewhere.
func (m *matcher) divide(whole, first *node, in *seeker, merged bool) bool {
	if in == nil {
		return false
	}
	near := in.tree.beside(first)
	if len(near) == 0 && !in.anywhere {
		return false
	}
	d := m.division(whole, first)
	if len(d.runs) == 0 {
		return false
	}
	d.parts = []*node{first}
	d.takeFrom(near)
	slices.SortFunc(d.parts, bySeq)
	if p := d.parts[0]; p != first && compatible(whole, p) && (whole.clause.WID == "" || whole.clause.WID != first.clause.WID) {
		first.mate = nil
		pairUp(whole, p)
	}
	for in.anywhere {
		var all similar.Bag
		for _, r := range d.runs {
			all = append(all, r.left...)
		}
		slices.Sort(all)
		p := in.best(m, all, d.parts)
		if p == nil || !d.take(p, true) {
			break
		}
		d.parts = append(d.parts, p)
		d.takeFrom(near)
	}
	if len(d.parts) == 1 {
		return false
	}
	slices.SortFunc(d.parts, bySeq)
	join(whole, d.parts, merged)
	return true
}

// takeFrom takes what it can of a row, until there is nothing more: what is a part
// may show that another is one.
func (d *division) takeFrom(row []*node) {
	for n := 0; n != len(d.parts); {
		n = len(d.parts)
		for _, p := range row {
			if !slices.Contains(d.parts, p) && d.take(p, false) {
				d.parts = append(d.parts, p)
			}
		}
	}
}

func bySeq(a, b *node) int { return a.seq - b.seq }

// division finds what a whole has that its counterpart, if it has one, has not.
func (m *matcher) division(whole, first *node) *division {
	d := &division{m: m, whole: whole}
	for _, l := range whole.clause.Sides.Langs() {
		if first != nil && !losesWords(whole.clause.Sides[l].Text, first.clause.Sides[l].Text) {
			continue
		}
		a := m.content(whole, l)
		if first == nil {
			d.runs = append(d.runs, run{l, sorted(a)})
			continue
		}
		for _, r := range m.lost(a, m.content(first, l)) {
			d.runs = append(d.runs, run{l, sorted(r)})
		}
	}
	if len(d.runs) == 0 {
		return d
	}
	for _, l := range whole.clause.Sides.Langs() {
		n := m.letters(m.content(whole, l))
		d.size += n
		d.kept += n
	}
	for _, r := range d.runs {
		d.kept -= m.letters(r.left)
	}
	return d
}

// lost returns the rows of a that b lost and has nothing of their length for. What
// parts two of them is passed over where they are much longer.
func (m *matcher) lost(a, b []int32) [][]int32 {
	var out [][]int32
	end := 0 // of the last row in a
	for _, h := range seqdiff.Of(a, b) {
		gone := m.letters(a[h.A0:h.A1])
		if gone < 2*m.letters(b[h.B0:h.B1]) || gone == 0 {
			continue
		}
		if n := len(out) - 1; n >= 0 && 2*m.letters(a[end:h.A0]) < min(gone, m.letters(out[n])) {
			out[n] = slices.Concat(out[n], a[h.A0:h.A1])
		} else {
			out = append(out, slices.Clone(a[h.A0:h.A1]))
		}
		end = h.A1
	}
	return out
}

// losesWords reports whether a text has enough words, between what it and another
// begin and end with, to lose a part's share of them.
func losesWords(s, t string) bool {
	if s == t {
		return false
	}
	n := 0
	for n < min(len(s), len(t)) && s[n] == t[n] {
		n++
	}
	s, t = s[n:], t[n:]
	for s != "" && t != "" && s[len(s)-1] == t[len(t)-1] {
		s, t = s[:len(s)-1], t[:len(t)-1]
	}
	return len(s) >= leastShare && strings.Count(s, " ") > 1
}

// portion measures what a clause has of the whole.
func (d *division) portion(p *node) portion {
	s := portion{taken: make([]similar.Bag, len(d.runs))}
	for l := range p.clause.Sides {
		bag := sorted(d.m.content(p, l))
		whole := sorted(d.m.content(d.whole, l))
		if len(bag) == 0 || len(whole) == 0 {
			continue
		}
		best, own := -1, 0
		for i, r := range d.runs {
			if r.lang == l {
				if n := d.m.letters(bag) - d.m.letters(minus(bag, r.left)); n > own {
					best, own = i, n
				}
			}
		}
		rest := bag
		if best >= 0 {
			rest = minus(bag, d.runs[best].left)
			s.taken[best] = minus(bag, rest)
			s.words += d.m.count(s.taken[best])
			s.lost += d.m.letters(d.runs[best].left)
		}
		alien := minus(rest, whole)
		known := minus(rest, alien)
		again := minus(known, sorted(d.m.opening(d.whole, l)))
		if a := d.m.letters(alien); 3*own < a { // this language tells of another clause
			return portion{}
		}
		s.own += own
		s.alien += d.m.letters(alien)
		s.again += d.m.letters(again)
		s.opens += d.m.letters(known) - d.m.letters(again)
	}
	return s
}

// take notes a clause as a part, if it has enough of what the whole lost. The
// first part must be told by what it has; that there are parts once known, another
// may be told by what is left.
func (d *division) take(p *node, elsewhere bool) bool {
	if len(d.parts) > maxPartRow {
		return false
	}
	if len(d.parts) > 0 && !shareLanguage(p, d.parts[0]) {
		return false // a clause that was torn into its languages
	}
	s := d.portion(p)
	if s.own < leastShare || s.words < 2 || s.own < s.again || d.kept-s.opens < leastShare {
		return false
	}
	mostly := 4*s.own >= 3*(s.own+s.alien) && 10*s.own >= d.size
	reworded := 5*s.own >= 3*s.lost && (5*s.own >= 3*(s.own+s.alien) && 5*s.own >= d.size || len(d.parts) > 1 && s.own >= s.alien)
	apart := s.own >= leastApart && s.words >= 4 && 3*s.own >= 2*(s.own+s.alien) && 2*s.own >= s.lost
	if !mostly && !reworded || elsewhere && !apart {
		return false
	}
	for i, t := range s.taken {
		d.runs[i].left = minus(d.runs[i].left, t)
	}
	return true
}

// shareLanguage reports whether two clauses have words in one language.
func shareLanguage(x, y *node) bool {
	for l, s := range x.clause.Sides {
		if s.Text != "" && y.clause.Sides[l].Text != "" {
			return true
		}
	}
	return false
}

// content returns the words of a clause in one language that are no articles,
// prepositions or conjunctions.
func (m *matcher) content(n *node, l bilingual.Lang) []int32 {
	return slices.DeleteFunc(slices.Clone(m.wordIDs(n, l)), func(w int32) bool { return m.sizes[w].letters == 0 })
}

// opening returns the words with which a clause opens.
func (m *matcher) opening(n *node, l bilingual.Lang) []int32 {
	ids := m.wordIDs(n, l)
	return ids[:min(len(ids), openingLen)]
}

// letters returns how many letters the words have that are no articles,
// prepositions or conjunctions.
func (m *matcher) letters(words []int32) int {
	n := 0
	for _, w := range words {
		n += int(m.sizes[w].letters)
	}
	return n
}

// count returns how many words these are; a citation or a date is several.
func (m *matcher) count(words []int32) int {
	n := 0
	for _, w := range words {
		n += int(m.sizes[w].words)
	}
	return n
}

func sorted(words []int32) similar.Bag { return similar.NewBag(words) }

// beside returns the free clauses that follow a clause without another between,
// and those that it follows, but only so many. What stands below them is passed
// over.
func (t *tree) beside(n *node) []*node {
	var out []*node
	after := func(n *node) *node {
		if i := n.seq + 1; i < len(t.clauses) && t.clauses[i].free() {
			return t.clauses[i]
		}
		if i := n.at + 1; i < len(n.up.list) && n.up.list[i].free() {
			return n.up.list[i]
		}
		return nil
	}
	before := func(n *node) *node {
		if i := n.seq - 1; i >= 0 && t.clauses[i].free() {
			return t.clauses[i]
		}
		if i := n.at - 1; i >= 0 && n.up.list[i].free() {
			return n.up.list[i]
		}
		return nil
	}
	for _, next := range []func(*node) *node{after, before} {
		for k, i := next(n), 0; k != nil && i < maxPartRow; k, i = next(k), i+1 {
			out = append(out, k)
		}
	}
	return out
}

// minus returns the words of a that b does not have.
func minus(a, b similar.Bag) similar.Bag {
	var out similar.Bag
	j := 0
	for _, w := range a {
		for j < len(b) && b[j] < w {
			j++
		}
		if j < len(b) && b[j] == w {
			j++
			continue
		}
		out = append(out, w)
	}
	return out
}
