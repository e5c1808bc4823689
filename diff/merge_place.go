package diff

import (
	"maps"
	"slices"
)

// place puts n where theirs has t: behind what precedes it there, as far as that
// is in the merged document. Lists hold it once they are settled.
func (m *merger) place(n, t *node) bool {
	up := m.at[t.up]
	if !m.present(up) || up.below(n) {
		return false
	}
	for i := t.at - 1; ; i-- {
		if i < 0 {
			m.first[up] = append(m.first[up], n)
			break
		}
		if p := m.at[t.up.list[i]]; p != nil && p.up == up && !p.taken {
			m.behind[p] = append(m.behind[p], n)
			break
		}
	}
	n.up = up
	m.put[n] = true
	return true
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
	n := m.at[t]
	switch {
	case n == nil:
	case !m.present(n):
		m.conflict(DeleteEdit, m.baseOf(t))
	case m.moved[n]:
		if !m.inPlace(n, t) {
			m.conflict(BothMoved, m.baseOf(t))
		}
	default:
		up := n.up
		if n.up = nil; m.place(n, t) {
			up.list[n.at] = nil
		} else {
			n.up = up
			m.conflict(DeleteEdit, m.baseOf(t))
		}
	}
}

// inPlace reports whether ours has n where theirs has t: below the same parent
// and behind the same one of those that both have there.
func (m *merger) inPlace(n, t *node) bool {
	up := m.at[t.up]
	if n.up != up {
		return false
	}
	last := func(list []*node, until *node, other map[*node]*node, up *node) *node {
		for i := until.at - 1; i >= 0; i-- {
			if k := list[i]; k != nil && !m.put[k] && !m.put[other[k]] && other[k] != nil && other[k].up == up {
				return k
			}
		}
		return nil
	}
	return last(t.up.list, t, m.at, up) == m.to[last(up.list, n, m.to, t.up)]
}

// add puts in what theirs has and base has not: a clause, an element or a field.
func (m *merger) add(t *node) {
	up := m.at[t.up]
	if !m.present(up) {
		m.conflict(DeleteEdit, m.baseOf(t))
		return
	}
	if t.what == fieldNode && t.name != "" {
		if k := up.child(t.name); k == nil {
			up.addNamed(m.graft(t))
		} else if !equalField(k.toField(), t.toField()) {
			m.conflict(SameValue, t)
		}
		return
	}
	if n := m.alsoAdded(up, t, m.sameNew); n != nil {
		m.identify(n, t)
	} else if !m.place(m.graft(t), t) {
		m.conflict(DeleteEdit, m.baseOf(t))
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

// newInOurs returns what ours added right below n, and newInTheirs what theirs
// added right below t.
func (m *merger) newInOurs(n *node) []*node {
	return slices.DeleteFunc(slices.Clone(n.list), func(k *node) bool { return k == nil || m.from[k] != nil || m.parts[k] })
}

func newInTheirs(t *node) []*node {
	return slices.DeleteFunc(slices.Clone(t.list), func(k *node) bool { return !k.free() })
}

// sameNew reports whether what ours added as n and theirs as t is the same. The
// ids of notes are of two documents and are not compared.
func (m *merger) sameNew(n, t *node) bool {
	if n.what == fieldNode {
		return equalField(n.toField(), t.toField())
	}
	return sameOwn(n, t) && slices.EqualFunc(m.newInOurs(n), newInTheirs(t), m.sameNew)
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
		mine := m.newInOurs(n)
		for i, k := range newInTheirs(t) {
			m.identify(mine[i], k)
		}
	}
}

func (m *merger) remove(b *node) {
	n := m.at[b]
	if b == nil || !m.present(n) {
		return // ours removed it too
	}
	if m.keeps(n) {
		m.conflict(DeleteEdit, b)
		return
	}
	n.taken = true
}

// keeps reports whether a node that theirs removed, or one below it, is changed
// or new in ours, or still in theirs.
func (m *merger) keeps(n *node) bool {
	if n.taken {
		return false
	}
	if b := m.from[n]; b == nil || m.touched[n] || b.mate != nil && n.what == clauseNode {
		return true
	}
	return slices.ContainsFunc(n.named, m.keeps) || slices.ContainsFunc(n.list, m.keeps)
}

// regroup splits or merges clauses that ours left alone, or split or merged in
// the same way; the parts of a split follow by addPart.
func (m *merger) regroup(c *Change) {
	t, b := m.theirs.lookup(c.Path), m.base.lookup(c.OldPath)
	main := m.at[b]
	same := m.present(main) && sameOwn(main, t)
	var others []*node
	for _, p := range c.Old.Parts {
		n := m.at[m.base.lookup(p.Path)]
		switch {
		case n == main && same:
		case n != main && same && !m.present(n):
		case !m.present(n) || m.touched[n]:
			m.conflict(BothSplit, b)
			m.refused[t.group] = true
			return
		case n != main:
			others = append(others, n)
		}
	}
	for _, n := range others {
		m.mergedInto[n] = main
	}
	if !same {
		id := main.clause.ID
		main.clause = t.clause
		main.clause.ID = id
		m.fresh[main] = true
	}
}

// dissolve takes out a clause that was merged into another, to which what theirs
// left below it goes.
func (m *merger) dissolve(b *node) {
	n := m.at[b]
	main := m.mergedInto[n]
	if main == nil || !m.present(n) {
		return
	}
	if main.below(n) {
		m.conflict(BothSplit, b)
		return
	}
	n.taken = true
	for _, k := range n.list {
		main.add(k)
	}
}

// addPart puts in a part of a clause that theirs split.
func (m *merger) addPart(t *node) {
	if m.refused[t.group] {
		return
	}
	if n := m.alsoAdded(m.at[t.up], t, sameOwn); n != nil {
		m.tie(t, n)
		return
	}
	n := &node{what: clauseNode, part: t.part, clause: t.clause}
	m.tie(t, n)
	m.fresh[n] = true
	if !m.place(n, t) {
		m.conflict(BothSplit, t.group.whole)
	}
}
