package diff

import (
	"slices"
	"strings"
	"unicode"
)

// findMoves tells which paired clauses stand elsewhere. Among those that kept
// their parent, as few as can be are said to have moved, and small ones rather
// than large ones. A clause that only stands deeper or less deep, after the same
// clause as before, changed level; but one that came to continue, or no longer
// continues, the words of another moved.
func (r *reporter) findMoves() {
	for _, s := range r.new.root.named {
		if s.what == sectionNode {
			r.findMovesIn(s, r.old.root.child(s.name))
		}
	}
	for _, y := range r.new.clauses {
		r.findMovesIn(y, y.mate)
	}
	if len(r.moved) == 0 {
		r.shifted = hasUnpaired(r.old) || hasUnpaired(r.new)
		return
	}
	afterOld := predecessors(r.old)
	afterNew := predecessors(r.new)
	for _, y := range r.new.clauses {
		if x := y.mate; x != nil && r.moved[y] && x.level() != y.level() && x.section().name == y.section().name && !x.up.leads() && !y.up.leads() {
			if p, q := afterOld[x.seq], afterNew[y.seq]; p == nil && q == nil || p != nil && p.mate == q {
				delete(r.moved, y)
				r.levelled[y] = true
			}
		}
	}
	r.shifted = true
}

// leads reports whether a clause is a lead-in, whose words those below it continue: one
// that ends in a colon.
func (n *node) leads() bool {
	for _, s := range n.clause.Sides {
		if strings.HasSuffix(strings.TrimRightFunc(s.Text, unicode.IsSpace), ":") {
			return true
		}
	}
	return false
}

func hasUnpaired(t *tree) bool {
	return slices.ContainsFunc(t.clauses, func(n *node) bool { return n.mate == nil })
}

// predecessors returns for each clause the paired clause that precedes it.
func predecessors(t *tree) []*node {
	out := make([]*node, len(t.clauses))
	var last *node
	for i, n := range t.clauses {
		out[i] = last
		if n.mate != nil {
			last = n
		}
	}
	return out
}

// findMovesIn tells which children of y, whose counterpart is x, moved.
func (r *reporter) findMovesIn(y, x *node) {
	var kids []*node
	inOrder := true
	for _, k := range y.list {
		switch {
		case k.mate == nil:
		case k.mate.up != x:
			r.moved[k] = true
		default:
			inOrder = inOrder && (len(kids) == 0 || kids[len(kids)-1].mate.at < k.mate.at)
			kids = append(kids, k)
		}
	}
	if inOrder {
		return
	}
	ranks, weights := make([]int, len(kids)), make([]weight, len(kids))
	for i, k := range kids {
		ranks[i], weights[i] = k.mate.at, k.weight()
	}
	stay := increasing(ranks, weights)
	for i, k := range kids {
		if len(stay) > 0 && stay[0] == i {
			stay = stay[1:]
		} else {
			r.moved[k] = true
		}
	}
}

// alone returns the state of what stands elsewhere: a clause without those below
// it, or an element of a list.
func (n *node) alone() *State {
	if n.what == fieldNode {
		f := n.toField()
		return &State{Field: &f, Index: n.index()}
	}
	c := n.clause
	return &State{Clause: &c}
}

// changesPlace reports whether a change takes a clause or an element, with what
// stands below it, from one place to another.
func (c *Change) changesPlace() bool {
	return c.Kind == Moved || c.Kind == Reformatted && c.Old != nil && c.Old.Level != 0
}

// weight says how little likely it is that it was this node that moved. In a
// skeleton, what no change tells whole did not.
func (n *node) weight() weight {
	if n.twin != nil && !n.told && !n.solid {
		return weight{fixed: 1}
	}
	return weight{size: n.size()}
}

// size is about how much text a node holds, from 1.
func (n *node) size() int {
	size := 1 + len(n.plain)
	for _, s := range n.clause.Sides {
		size += len(s.Text)
	}
	for _, s := range n.text {
		size += len(s)
	}
	for _, k := range n.named {
		size += k.size()
	}
	for _, k := range n.list {
		size += k.size()
	}
	return size
}
