package diff

import (
	"slices"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/seqdiff"
	"github.com/considerans/considerans/internal/text/similar"
)

// How similar two clauses must be, by the weight of the words they have in
// common, to be two versions of one.
const (
	likeAlone  = 0.20 // nothing else stands between the same neighbours
	likeNear   = 0.35 // between the same neighbours, among others
	likeFar    = 0.50 // anywhere
	likeOne    = 0.60 // what a likeness in one of several languages counts
	fewWords   = 3    // a shorter text is not looked for anywhere
	maxPairs   = 4096 // pairs compared in one gap
	maxPartRow = 64   // parts that one clause is split into
)

// A matcher pairs the clauses of two trees, one to one. Two clauses that bear
// different lasting names are never paired.
type matcher struct {
	old, new *tree
	texts    map[bilingual.Lang]map[string]int32 // texts by number, equal ones once
	rows     map[[2]int32]int32                  // rows of texts, by the row before the last text and that
	numbers  int32
	dict     map[bilingual.Lang]map[string]int32
	sizes    []wordSize          // of the words in dict, by number
	ids      map[sideKey][]int32 // words of a clause in one language
	spare    []word              // room for the words of one
	bags     map[*node]similar.Bag
	weights  similar.Weights
}

func match(old, new *tree) *matcher {
	m := &matcher{
		old: old, new: new,
		texts: map[bilingual.Lang]map[string]int32{}, rows: make(map[[2]int32]int32, len(old.clauses)),
		dict: map[bilingual.Lang]map[string]int32{}, ids: map[sideKey][]int32{}, bags: map[*node]similar.Bag{},
	}
	m.byName()
	m.byText(m.wholeKey, 1)
	if m.rest() {
		for _, l := range m.langs() {
			m.byText(func(n *node) int32 { return m.textKey(n, l) }, fewWords)
		}
		m.byItems()
		m.byEnds()
	}
	if hasFree(old) || hasFree(new) {
		m.weigh()
		m.exactParts()
		m.byLikeness()
		m.looseParts(false)
		m.undivided()
		m.byItems()
		m.anywhere()
		m.looseParts(true)
		m.wordless()
	}
	return m
}

func pairUp(x, y *node) { x.mate, y.mate = y, x }

func compatible(x, y *node) bool {
	return x.clause.WID == "" || y.clause.WID == "" || x.clause.WID == y.clause.WID
}

// free reports whether a clause has no counterpart yet.
func (n *node) free() bool { return n.mate == nil && n.group == nil }

// rest reports whether clauses are left on both sides.
func (m *matcher) rest() bool { return hasFree(m.old) && hasFree(m.new) }

func hasFree(t *tree) bool { return slices.ContainsFunc(t.clauses, (*node).free) }

func (m *matcher) langs() []bilingual.Lang { return langsOf(m.old.langs, m.new.langs) }

// byName pairs the clauses whose lasting name is the same and stands once on
// each side.
func (m *matcher) byName() {
	names := make(map[string][2][]*node)
	for side, t := range []*tree{m.old, m.new} {
		for _, n := range t.clauses {
			if w := n.clause.WID; w != "" && n.free() {
				e := names[w]
				e[side] = append(e[side], n)
				names[w] = e
			}
		}
	}
	for _, x := range m.old.clauses {
		if e := names[x.clause.WID]; x.free() && len(e[0]) == 1 && len(e[1]) == 1 {
			pairUp(x, e[1][0])
		}
	}
}

func (m *matcher) number(l bilingual.Lang, s string) int32 {
	texts := m.texts[l]
	if texts == nil {
		texts = make(map[string]int32, len(m.old.clauses))
		m.texts[l] = texts
	}
	id, ok := texts[s]
	if !ok {
		id = m.numbers
		texts[s] = id
		m.numbers++
	}
	return id
}

// wholeKey numbers a clause by its text in all languages; -1 without any.
func (m *matcher) wholeKey(n *node) int32 {
	if len(n.clause.Sides) == 1 {
		for l := range n.clause.Sides {
			return m.textKey(n, l)
		}
	}
	row := int32(-1)
	for _, l := range n.clause.Sides.Langs() {
		id := m.textKey(n, l)
		if id < 0 {
			continue
		}
		key := [2]int32{row, id}
		if next, ok := m.rows[key]; ok {
			row = next
		} else {
			row = m.numbers
			m.rows[key] = row
			m.numbers++
		}
	}
	return row
}

func (m *matcher) textKey(n *node, l bilingual.Lang) int32 {
	text := n.clause.Sides[l].Text
	if text == "" {
		return -1
	}
	return m.number(l, text)
}

// byText pairs clauses with the same key: those in the same order first, then,
// where the text has enough words, those in the same section, then the others.
func (m *matcher) byText(key func(*node) int32, atLeast int) {
	numbers := func(t *tree) []int32 {
		keys := make([]int32, len(t.clauses))
		for i, n := range t.clauses {
			if n.free() {
				keys[i] = key(n)
			} else {
				keys[i] = -1
			}
		}
		return keys
	}
	a, b := numbers(m.old), numbers(m.new)
	// Clauses paired already hold their places in both rows.
	top := m.numbers
	for i, x := range m.old.clauses {
		if x.mate != nil {
			a[i], b[x.mate.seq] = top, top
			top++
		}
	}
	i, j := 0, 0
	for _, h := range append(seqdiff.Diff(a, b), seqdiff.Hunk{A0: len(a), A1: len(a), B0: len(b), B1: len(b)}) {
		for ; i < h.A0; i, j = i+1, j+1 {
			if x, y := m.old.clauses[i], m.new.clauses[j]; x.free() && y.free() && compatible(x, y) {
				pairUp(x, y)
			}
		}
		i, j = h.A1, h.B1
	}
	for _, anySection := range []bool{false, true} {
		type place struct {
			key     int32
			section string
		}
		at := func(n *node, k int32) place {
			if anySection {
				return place{key: k}
			}
			return place{k, n.section().name}
		}
		left := make(map[place][]*node)
		for i, x := range m.old.clauses {
			if x.free() && a[i] >= 0 && enoughWords(x, atLeast) {
				p := at(x, a[i])
				left[p] = append(left[p], x)
			}
		}
		if len(left) == 0 {
			return
		}
		for j, y := range m.new.clauses {
			if !y.free() || b[j] < 0 {
				continue
			}
			p := at(y, b[j])
			if row := left[p]; len(row) > 0 && compatible(row[0], y) {
				pairUp(row[0], y)
				left[p] = row[1:]
			}
		}
	}
}

func (n *node) section() *node {
	for n.what == clauseNode {
		n = n.up
	}
	return n
}

func enoughWords(n *node, atLeast int) bool {
	if atLeast <= 1 {
		return true
	}
	for _, s := range n.clause.Sides {
		spaces := 0
		for i := range len(s.Text) {
			if s.Text[i] == ' ' {
				if spaces++; spaces+1 >= atLeast {
					return true
				}
			}
		}
	}
	return false
}

// byEnds pairs clauses between the same neighbours, as many on both sides, that
// begin and end alike, over half of their text in every language that both have.
func (m *matcher) byEnds() {
	for _, g := range m.gaps() {
		if len(g.old) != len(g.new) {
			continue
		}
		for i, x := range g.old {
			if y := g.new[i]; compatible(x, y) && sameEnds(x, y) {
				pairUp(x, y)
			}
		}
	}
}

func sameEnds(x, y *node) bool {
	shared := 0
	for l, s := range x.clause.Sides {
		t, ok := y.clause.Sides[l]
		if !ok {
			continue
		}
		a, b, n := s.Text, t.Text, 0
		for n < min(len(a), len(b)) && a[n] == b[n] {
			n++
		}
		for k := 1; n < min(len(a), len(b)) && a[len(a)-k] == b[len(b)-k]; k++ {
			n++
		}
		if 2*n <= max(len(a), len(b)) {
			return false
		}
		shared++
	}
	return shared > 0
}

// byItems pairs clauses most of whose items are paired, when they are of one
// kind: a lead-in may be rewritten over a list that stays.
func (m *matcher) byItems() {
	for i := len(m.old.clauses) - 1; i >= 0; i-- {
		x := m.old.clauses[i]
		if !x.free() || len(x.list) == 0 {
			continue
		}
		votes := make(map[*node]int)
		var best *node
		for _, k := range x.list {
			if k.mate == nil {
				continue
			}
			y := k.mate.up
			votes[y]++
			if best == nil || votes[y] > votes[best] {
				best = y
			}
		}
		if best != nil && best.what == clauseNode && best.free() && compatible(x, best) &&
			best.clause.Kind == x.clause.Kind && 2*votes[best] > max(len(x.list), len(best.list)) {
			pairUp(x, best)
		}
	}
}
