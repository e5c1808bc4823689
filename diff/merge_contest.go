package diff

import (
	"maps"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// contest finds where ours and theirs cannot both have their way with a clause
// or field as a whole. It asks both the same questions, so that the answer is
// the same when they change places.
func (m *merger) contest() {
	contested := make([]bool, len(m.yours.nodes)) // removed as wholes
	for i, x := range m.mine.nodes {
		y := m.yours.nodes[i]
		m.mine.pass(x)
		m.yours.pass(y)
		switch {
		case x.group != nil || y.group != nil:
			ours, theirs := m.refuses(m.mine, m.yours, x), m.refuses(m.yours, m.mine, y)
			if ours || theirs {
				m.conflict(BothSplit, x, y)
			}
			// What is removed with more is removed with that.
			if x.gone() && x.removed() != x {
				contested[m.mine.rank[x.removed()]] = true
			}
			if y.gone() && y.removed() != y {
				contested[m.yours.rank[y.removed()]] = true
			}
		case !x.gone() && y.gone() && m.mine.kept(x):
			contested[m.yours.rank[y.removed()]] = true
		case x.gone() && !y.gone() && m.yours.kept(y):
			contested[m.mine.rank[x.removed()]] = true
		case m.mine.moved[x] && m.yours.moved[y] && x.mate != nil && y.mate != nil && !m.samePlace(x.mate, y.mate):
			m.conflict(BothMoved, x, y)
			m.stays[y] = true
		case x.what == clauseNode && x.gone() && y.gone():
			a, b := m.mine.replaced(x), m.yours.replaced(y)
			if a != nil && b != nil && m.at[b] != a && !m.replaced[a] && !m.replaced[b] {
				m.replaced[a], m.replaced[b] = true, true
				m.conflictAmong(SameClause, y, []*node{y}, []*node{a}, []*node{b})
			}
		}
	}
	for i, y := range m.yours.nodes {
		x := m.mine.nodes[i]
		if contested[i] {
			m.conflict(DeleteEdit, x, y)
		}
		m.locked[y] = m.locked[y] || y.gone() && contested[m.yours.rank[y.removed()]]
	}
	m.cycles()
}

// kept reports whether the version changed a node of base or put something below
// it.
func (v *version) kept(n *node) bool { return v.touched[n] || v.moved[n] || n.holdsNew() }

// removed returns the node of base with which a version removed n.
func (n *node) removed() *node {
	for n.up.gone() {
		n = n.up
	}
	return n
}

// pass notes where the version goes on behind a clause of base that it left in
// its list.
func (v *version) pass(n *node) {
	if n.what == clauseNode && n.mate != nil && n.mate.up == v.counterpart(n.up) {
		v.after[n.up] = n.mate.at + 1
	}
}

// replaced returns the new clause that the version has where it removed n, the
// last node that was not passed, or nil.
func (v *version) replaced(n *node) *node {
	up, at := v.counterpart(n.up), v.after[n.up]
	if up == nil || at >= len(up.list) || !up.list[at].free() {
		return nil
	}
	return up.list[at]
}

// counterpart returns what the version has for a clause or section of base.
func (v *version) counterpart(n *node) *node {
	if n.what == sectionNode {
		return v.tree.root.child(n.name)
	}
	return n.mate
}

// refuses reports whether v split or merged first, and what follows it, while w
// did something else to one of them. Nothing that theirs did to them is carried
// out then. Of a clause that was split all parts move together.
func (m *merger) refuses(v, w *version, first *node) bool {
	g := first.group
	if g == nil || g.origin()[0] != first || m.agreed[g] {
		return false
	}
	other := func(n *node) *node { return w.base.clauses[n.seq] }
	if h := other(first).group; h != nil && m.agreed[h] {
		return false
	}
	whole := !g.merged && g.parts[0] == g.whole.mate
	if !slices.ContainsFunc(g.origin(), func(n *node) bool {
		k := other(n)
		return k.mate == nil || k.group != nil || w.touched[k] || w.moved[k] && !whole
	}) {
		return false
	}
	m.refused[g] = true
	for _, n := range g.origin() {
		m.locked[m.yours.base.clauses[n.seq]] = true
	}
	return true
}

// samePlace reports whether ours has n where theirs has t: below the same parent
// and behind the same one of those that both have there.
func (m *merger) samePlace(n, t *node) bool {
	up := m.at[t.up]
	if n.up != up {
		return false
	}
	return m.at[m.shared(t, m.at, up)] == m.shared(n, m.to, t.up)
}

// shared returns the last clause before n in its list that the other version has
// too, below up.
func (m *merger) shared(n *node, other map[*node]*node, up *node) *node {
	list := [2]*node{n.up, up}
	row, ok := m.before[list]
	if !ok {
		var last *node
		for _, k := range n.up.list {
			row = append(row, last)
			if o := other[k]; o != nil && o.up == up {
				last = k
			}
		}
		m.before[list] = row
	}
	return row[n.at]
}

// cycles finds the clauses that would come to stand below themselves: ours put
// one below another and theirs the other below the one.
func (m *merger) cycles() {
	var ring []*node
	// The parents that a node may come to have; nodes of theirs that out has
	// stand for those of out.
	known := func(t *node) *node {
		if n := m.at[t]; n != nil {
			return n
		}
		return t
	}
	ups := func(k *node) []*node {
		if k.up == nil {
			return nil
		}
		y := m.from[k]
		if y == nil || y.mate == nil || !m.yours.moved[y] {
			return []*node{known(k.up)}
		}
		if !m.mine.moved[m.mine.nodes[m.yours.rank[y]]] {
			return []*node{known(y.mate.up)}
		}
		return []*node{k.up, known(y.mate.up)}
	}
	for i, y := range m.yours.nodes {
		x := m.mine.nodes[i]
		if x.mate == nil || y.mate == nil || m.stays[y] || !m.yours.moved[y] && !m.mine.moved[x] {
			continue
		}
		seen := map[*node]bool{}
		row := ups(x.mate)
		for len(row) > 0 && !seen[x.mate] {
			k := row[len(row)-1]
			row = row[:len(row)-1]
			if !seen[k] {
				seen[k] = true
				row = append(row, ups(k)...)
			}
		}
		if seen[x.mate] {
			m.conflict(BothMoved, x, y)
			ring = append(ring, y)
		}
	}
	for _, y := range ring {
		m.stays[y] = true
	}
}

// conflict reports a conflict at a node of base, x in the tree of ours and y in
// that of theirs.
func (m *merger) conflict(kind ConflictKind, x, y *node) {
	origin := []*node{x}
	for _, n := range []*node{x, y} {
		if g := n.group; g != nil && g.origin()[0] == n && len(g.origin()) > len(origin) {
			origin = g.origin()
		}
	}
	seq := func(v *version) (now []*node) {
		for _, n := range origin {
			k := n
			if n.what == clauseNode {
				k = v.base.clauses[n.seq]
			} else if v == m.yours {
				k = y
			}
			switch {
			case k.group == nil && k.mate != nil:
				now = append(now, k.mate)
			case k.group != nil:
				for _, p := range k.group.result() {
					if !slices.Contains(now, p) {
						now = append(now, p)
					}
				}
			}
			if kind == DeleteEdit {
				now = append(now, movedOut(k, now)...)
			}
		}
		return now
	}
	m.conflictAmong(kind, y, origin, seq(m.mine), seq(m.yours))
}

// movedOut returns what a version has of the clauses below a node of base and does not
// stand below what it has of the node itself.
func movedOut(n *node, now []*node) (out []*node) {
	n.walk(func(k *node) {
		within := func(row []*node) bool { return slices.ContainsFunc(row, k.mate.below) }
		if k.mate != nil && !within(now) && !within(out) {
			out = append(out, k.mate)
		}
	})
	return out
}

// conflictAmong reports a conflict at y, a node of base: over what mine and yours
// have for the nodes of origin.
func (m *merger) conflictAmong(kind ConflictKind, y *node, origin, mine, yours []*node) {
	c := Conflict{Kind: kind, ID: y.clause.ID, Path: y.path(), Resolved: kind == SameClause || kind == SamePlace}
	if len(mine) > 0 {
		c.OursPath = m.oursPath[mine[0]]
	}
	if len(yours) > 0 {
		c.TheirsPath = yours[0].path()
	}
	below := kind == DeleteEdit || kind == SamePlace
	langs := langsIn(below, origin, mine, yours)
	if len(langs) == 0 {
		langs = []bilingual.Lang{""} // of a field
	}
	if len(langs) == 1 {
		c.Lang = langs[0]
	}
	c.Base, c.Ours, c.Theirs = sayAll(origin, langs, below), sayAll(mine, langs, below), sayAll(yours, langs, below)
	m.conflicts = append(m.conflicts, placed{c, m.yours.rank[y]})
}

// langsIn returns the languages that clauses have, and those below them if they
// are wanted.
func langsIn(below bool, rows ...[]*node) []bilingual.Lang {
	has := make(map[bilingual.Lang]bool)
	add := func(n *node) {
		for l := range n.clause.Sides {
			has[l] = true
		}
	}
	for _, n := range slices.Concat(rows...) {
		if add(n); below {
			n.walk(add)
		}
	}
	return slices.Sorted(maps.Keys(has))
}

// say writes the texts of nodes in one language, those of all below them too if
// they are wanted, each on a line of its own.
func say(nodes []*node, l bilingual.Lang, below bool) string {
	var lines []string
	line := func(s string) {
		if s != "" {
			lines = append(lines, s)
		}
	}
	for _, n := range nodes {
		if n.what == fieldNode {
			n.leaves(line)
			continue
		}
		line(n.clause.Sides[l].Text)
		if below {
			n.walk(func(k *node) { line(k.clause.Sides[l].Text) })
		}
	}
	return strings.Join(lines, "\n")
}

// sayAll writes the texts of nodes in all their languages.
func sayAll(nodes []*node, langs []bilingual.Lang, below bool) string {
	var texts []string
	for _, l := range langs {
		if s := say(nodes, l, below); s != "" {
			texts = append(texts, s)
		}
	}
	return strings.Join(texts, "\n")
}
