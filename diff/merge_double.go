package diff

import (
	"slices"

	"github.com/considerans/considerans/bilingual"
)

// A worded is a word of one language, as it is compared.
type worded struct {
	lang bilingual.Lang
	word string
}

// wordSet returns the words of a clause, of no clause none.
func wordSet(n *node) map[worded]bool {
	if n == nil {
		return nil
	}
	out := make(map[worded]bool)
	for l, s := range n.clause.Sides {
		for _, w := range words(&s, l) {
			out[worded{l, fold(w.text)}] = true
		}
	}
	return out
}

// maxHolders is in how many new clauses a word may stand to tell them.
const maxHolders = 16

// holders are new clauses, in the order of the document, with how many words they
// have, and by word.
type holders struct {
	nodes []*node
	sizes map[*node]int
	by    map[worded][]*node
}

func newHolders(root *node, own func(*node) bool) *holders {
	h := &holders{sizes: map[*node]int{}, by: map[worded][]*node{}}
	root.each(func(n *node) {
		if n.what != clauseNode || !own(n) {
			return
		}
		set := wordSet(n)
		h.nodes = append(h.nodes, n)
		h.sizes[n] = len(set)
		for w := range set {
			h.by[w] = append(h.by[w], n)
		}
	})
	return h
}

// of returns the clauses half of whose words are among lost ones.
func (h *holders) of(lost []worded) []*node {
	hits := make(map[*node]int)
	for _, w := range lost {
		if row := h.by[w]; len(row) <= maxHolders {
			for _, n := range row {
				hits[n]++
			}
		}
	}
	if len(hits) == 0 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(h.nodes), func(n *node) bool { return hits[n] == 0 || 2*hits[n] < h.sizes[n] })
}

// takenOut reports the clauses of base from which both versions took the same words
// and put them into clauses of their own, without a split that could be recognised:
// these words stand twice in the merged document. It reports those too from which one
// did so that the other moved: of these words a part stays.
func (m *merger) takenOut() {
	mine := newHolders(m.out.root, func(n *node) bool {
		return m.from[n] == nil && m.to[n] == nil && n.group == nil && !m.replaced[n]
	})
	yours := newHolders(m.theirs.root, func(t *node) bool { return t.free() && m.at[t] == nil && !m.replaced[t] })
	for i, y := range m.yours.nodes {
		x := m.mine.nodes[i]
		both := x.group == nil && y.group == nil && m.mine.reworded(x) && m.yours.reworded(y)
		if after, before := m.mine.reparented(x), m.yours.reparented(y); y.what != clauseNode || !both && !after && !before {
			continue
		}
		a, b := wordSet(x.mate), wordSet(y.mate)
		lost := func(from ...map[worded]bool) (out []worded) {
			for w := range wordSet(y) {
				if !slices.ContainsFunc(from, func(has map[worded]bool) bool { return has[w] }) {
					out = append(out, w)
				}
			}
			return out
		}
		n, t := mine.of(lost(a, b)), yours.of(lost(a, b))
		switch {
		case both && len(n) > 0 && len(t) > 0:
		case m.mine.reparented(x) && y.mate != nil && len(yours.of(lost(b))) > 0:
			n, t = nil, yours.of(lost(b))
		case m.yours.reparented(y) && x.mate != nil && len(mine.of(lost(a))) > 0:
			n, t = mine.of(lost(a)), nil
		default:
			continue
		}
		m.conflictAmong(BothSplit, y, []*node{y}, append(present(x.mate), n...), append(present(y.mate), t...))
	}
}

// reparented reports whether the version put a clause below another.
func (v *version) reparented(n *node) bool {
	return v.moved[n] && n.mate != nil && n.mate.up != v.counterpart(n.up)
}

// reworded reports whether the version changed a clause otherwise than by a move, or
// has it no more.
func (v *version) reworded(n *node) bool { return n.mate == nil || v.touched[n] }

// present returns a node, if it is one, in a row of its own.
func present(n *node) []*node {
	if n == nil {
		return nil
	}
	return []*node{n}
}
