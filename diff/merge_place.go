package diff

import (
	"maps"
	"slices"
)

// run carries out what theirs changed and ours leaves it to change: what comes,
// moves and is split or merged before what the clauses hold and before what goes,
// so that nothing is lost with that.
func (m *merger) run() {
	for _, x := range m.mine.base.clauses {
		if g := x.group; g != nil && !g.merged && g.whole == x {
			for i, p := range g.parts[1:] {
				if q := g.parts[i]; q.up == p.up && q.at+1 == p.at && m.to[p] == nil {
					m.putBehind(p, q)
				}
			}
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
	m.theirs.root.each(func(t *node) {
		if n := m.at[t]; n != nil && len(t.list) > 0 {
			m.lists[n] = append(m.lists[n], t)
		}
	})
	var groups []*group
	for _, b := range m.base.clauses {
		if g := b.group; g != nil && g.origin()[0] == b && !m.refused[g] && !m.agreed[g] {
			groups = append(groups, g)
			m.gather(g)
		}
	}
	m.order(m.out.root)
	for _, g := range groups {
		m.regroup(g)
	}
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
// stays below it.
func (m *merger) remove(n, b *node) {
	if m.mergedInto[n] != nil {
		n.taken = true
		return
	}
	left := func(k *node) bool { return !k.taken }
	if b.gone() && !slices.ContainsFunc(n.list, left) && !slices.ContainsFunc(n.named, left) {
		n.taken = true
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

// mayStand reports whether n can come to stand below up.
func (m *merger) mayStand(n, up *node) bool { return m.present(up) && !up.below(n) }

// move puts a clause or element where theirs moved it, with the parts into which
// both split it. What theirs put it below and is not there is in a conflict.
func (m *merger) move(t *node) {
	n, x, up := m.at[t], m.mine.nodes[m.yours.rank[t.mate]], m.at[t.up]
	if n == nil || n != x.mate || m.mine.moved[x] || m.stays[t.mate] || m.locked[t.mate] || !m.mayStand(n, up) {
		return
	}
	m.setUp(n, up)
	if g := t.group; g != nil && m.agreed[g] {
		for _, k := range g.parts {
			if p := m.at[k]; p != n && m.mayStand(p, m.at[k.up]) {
				m.setUp(p, m.at[k.up])
			}
		}
	}
}

// setUp puts n below up, with the parts of the same clause that stand right behind
// it.
func (m *merger) setUp(n, up *node) {
	for _, p := range m.tail[n] {
		if p.up == n.up {
			m.setUp(p, up)
		}
	}
	n.up = up
}

// add puts in what theirs has and base has not: a clause, an element or a field.
// What it would stand below and is not there is in a conflict.
func (m *merger) add(t *node) {
	up := m.at[t.up]
	switch {
	case !m.present(up):
	case t.name == "":
		m.graft(t).up = up
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

// main returns the clause of out that theirs split or merged others into.
func (m *merger) main(g *group) *node {
	if g.merged {
		return m.at[g.whole]
	}
	return m.at[g.whole.mate]
}

// gather puts what ours has below clauses that theirs merged below the one that
// they become.
func (m *merger) gather(g *group) {
	main := m.main(g)
	if !g.merged {
		return
	}
	for _, p := range g.parts {
		n := m.at[p]
		if n == main || main.below(n) {
			continue
		}
		m.mergedInto[n] = main
		for _, k := range n.list {
			if k.up == n || k.up == main { // or was moved there
				k.up = main
				main.list = append(main.list, k)
			}
		}
		n.list = nil
	}
}

// regroup gives a clause that ours left alone the words that it has once theirs
// split it or merged others into it.
func (m *merger) regroup(g *group) {
	t := g.whole
	if !g.merged {
		t = g.whole.mate
	}
	main := m.main(g)
	id := main.clause.ID
	main.clause = t.clause
	main.clause.ID = id
	m.fresh[main] = true
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
	} else if up := m.at[t.up]; m.present(up) {
		n.up = up
	}
}
