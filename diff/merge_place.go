package diff

import (
	"maps"
	"slices"
)

// run carries out what theirs changed and ours leaves it to change: what is
// split, merged, comes and moves before what the clauses hold and before what
// goes, so that nothing is lost with that.
func (m *merger) run() {
	for _, b := range m.base.clauses {
		if g := b.group; g != nil && g.origin()[0] == b && !m.refused[g] && !m.agreed[g] {
			m.regroup(g)
		}
	}
	m.theirs.root.each(func(t *node) {
		switch {
		case t.mate != nil:
			if m.yours.moved[t.mate] {
				m.move(t)
			}
		case t.what == rootNode || t.what == sectionNode || m.at[t] != nil:
		case t.group != nil:
			m.addPart(t)
		default:
			m.add(t)
		}
	})
	m.settle(m.out.root)
	m.rename()
	for i, b := range m.yours.nodes {
		x := m.mine.nodes[i]
		if x.mate == nil || b.mate == nil || x.group != nil || b.group != nil {
			continue
		}
		if b.what == clauseNode {
			m.clause3(x.mate, b, b.mate)
		} else {
			m.field3(x.mate, b, b.mate)
		}
	}
	for i, b := range slices.Backward(m.yours.nodes) {
		if n := m.mine.nodes[i].mate; n != nil && !m.locked[b] {
			m.remove(n, b)
		}
	}
	sweep(m.out.root)
	m.restore()
}

// remove takes out what theirs removed or merged into another, unless something
// stays below it. What ours has below a clause that was merged goes with it.
func (m *merger) remove(n, b *node) {
	left := func(k *node) bool { return !k.taken }
	if main := m.mergedInto[n]; main != nil && !main.below(n) {
		n.taken = true
		for _, k := range slices.Clone(n.list) {
			if left(k) {
				main.add(k)
			}
		}
		n.list = nil
		return
	}
	if b.gone() && !slices.ContainsFunc(n.list, left) && !slices.ContainsFunc(n.named, left) {
		n.taken = true
	}
}

// place puts n where theirs has t: behind what precedes it there, as far as that
// is in the merged document. Lists hold it once they are settled.
func (m *merger) place(n, t *node) bool {
	up := m.at[t.up]
	if !m.present(up) || up.below(n) {
		return false
	}
	for i := t.at - 1; i >= 0; i-- {
		if p := m.at[t.up.list[i]]; p != nil && p != n && p.up == up && !p.taken {
			m.putBehind(n, p.lastPart())
			return true
		}
	}
	m.first[up] = append(m.first[up], n)
	n.up = up
	return true
}

func (m *merger) putBehind(n, p *node) {
	m.behind[p] = append(m.behind[p], n)
	n.up = p.up
}

// followers returns the parts of the same split that stand behind n in its list,
// with nothing between.
func (n *node) followers() []*node {
	if n.group == nil || n.group.merged {
		return nil
	}
	var out []*node
	for _, p := range n.group.parts[slices.Index(n.group.parts, n)+1:] {
		if p.up == n.up && p.at == n.at+1+len(out) {
			out = append(out, p)
		}
	}
	return out
}

// lastPart returns the last part of the split that n belongs to, or n.
func (n *node) lastPart() *node {
	row := append([]*node{n}, n.followers()...)
	return row[len(row)-1]
}

// settle puts what was placed below n into its list, what came last first.
func (m *merger) settle(n *node) {
	list := make([]*node, 0, len(n.list))
	var emit func(k *node)
	emit = func(k *node) {
		list = append(list, k)
		for _, b := range slices.Backward(m.behind[k]) {
			emit(b)
		}
	}
	for _, k := range slices.Backward(m.first[n]) {
		emit(k)
	}
	for _, k := range n.list {
		if k != nil {
			emit(k)
		}
	}
	n.list = list
	n.rank()
	for _, k := range slices.Concat(n.named, n.list) {
		m.settle(k)
	}
}

// below reports whether n is a or stands below it.
func (n *node) below(a *node) bool {
	for ; n != nil; n = n.up {
		if n == a {
			return true
		}
	}
	return false
}

func (m *merger) move(t *node) {
	n, x := m.at[t], m.mine.nodes[m.yours.rank[t.mate]]
	if n == nil || n != x.mate || m.mine.moved[x] || m.stays[t.mate] || m.locked[t.mate] {
		return
	}
	row, up := n.followers(), n.up
	if n.up = nil; !m.place(n, t) {
		n.up = up
		return // what theirs put it below is in a conflict
	}
	up.list[n.at] = nil
	for last := n; len(row) > 0; row = row[1:] {
		up.list[row[0].at] = nil
		m.putBehind(row[0], last)
		last = row[0]
	}
}

// add puts in what theirs has and base has not: a clause, an element or a field.
// What it would stand below and is not there is in a conflict.
func (m *merger) add(t *node) {
	up := m.at[t.up]
	switch {
	case !m.present(up):
	case t.name == "":
		if n := m.graft(t); !m.place(n, t) {
			delete(m.at, t)
		}
	case up.child(t.name) == nil:
		up.addNamed(m.graft(t))
	default:
		if k := up.child(t.name); !equalField(k.toField(), t.toField()) {
			m.conflicts = append(m.conflicts, placed{Conflict{
				Kind: SameValue, Path: t.path(), OursPath: k.path(), TheirsPath: t.path(),
				Ours: say([]*node{k}, "", false), Theirs: say([]*node{t}, "", false),
			}, m.yours.rank[t.up.mate]})
		}
		t.each(func(k *node) { m.at[k] = up.child(t.name) })
	}
}

// graft copies a node of theirs with what is new below it.
func (m *merger) graft(t *node) *node {
	n := &node{what: t.what, name: t.name, part: t.part, clause: t.clause, plain: t.plain, text: t.text}
	m.tie(t, n)
	m.fresh[n] = true
	for _, k := range t.named {
		n.addNamed(m.graft(k))
	}
	for _, k := range t.list {
		if k.what == fieldNode || k.free() {
			n.add(m.graft(k))
		}
	}
	return n
}

// newBelow returns what a version added right below a node of its.
func newBelow(n *node) []*node {
	return slices.DeleteFunc(slices.Clone(n.list), func(k *node) bool { return !k.free() })
}

// sameNew reports whether what ours added as n and theirs as t is the same. The
// ids of notes are of two documents and are not compared.
func (m *merger) sameNew(n, t *node) bool {
	if n.what == fieldNode {
		return equalField(n.toField(), t.toField())
	}
	return sameOwn(n, t) && slices.EqualFunc(newBelow(n), newBelow(t), m.sameNew)
}

// sameOwn compares two clauses without those below them.
func sameOwn(n, t *node) bool {
	c, d := n.clause, t.clause
	c.ID = d.ID
	c.Sides = maps.Clone(c.Sides)
	for l, s := range c.Sides {
		if len(s.Notes) == len(d.Sides[l].Notes) {
			s.Notes = d.Sides[l].Notes
			c.Sides[l] = s
		}
	}
	return equalClause(&c, &d)
}

// identify notes that what ours and theirs added is one.
func (m *merger) identify(n, t *node) {
	m.tie(t, n)
	if n.what == clauseNode {
		mine := newBelow(n)
		for i, k := range newBelow(t) {
			m.identify(mine[i], k)
		}
	}
}

// regroup splits or merges clauses that ours left alone; the parts of a split
// follow by addPart.
func (m *merger) regroup(g *group) {
	t := g.whole
	if !g.merged {
		t = g.whole.mate
	}
	main := m.at[t]
	id := main.clause.ID
	main.clause = t.clause
	main.clause.ID = id
	m.fresh[main] = true
	if g.merged {
		for _, p := range g.parts {
			if n := m.at[p]; n != main {
				m.mergedInto[n] = main
			}
		}
	}
}

// addPart puts in a part of a clause that theirs split, behind the part before
// it if nothing stands between them.
func (m *merger) addPart(t *node) {
	if m.refused[t.group] {
		return
	}
	n := &node{what: clauseNode, part: t.part, clause: t.clause}
	m.tie(t, n)
	m.fresh[n] = true
	i := slices.Index(t.group.parts, t)
	if i > 0 && t.group.parts[i-1].up == t.up && t.group.parts[i-1].at == t.at-1 {
		m.putBehind(n, m.at[t.group.parts[i-1]])
	} else {
		m.place(n, t)
	}
}
