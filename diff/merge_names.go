package diff

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"github.com/considerans/considerans/legaltext"
)

// rename gives each clause of out a name that no other has, and lets references
// name clauses by these: in out, in base, in theirs and in what was taken over
// from there. A reference to no clause then comes to mean none.
func (m *merger) rename() {
	for i, b := range m.yours.nodes {
		if x := m.mine.nodes[i]; b.what == fieldNode && b.part.Kind == legaltext.Address && x.mate != nil && b.mate != nil {
			m.addresses[b] = [3]string{b.plain, x.mate.plain, b.mate.plain}
		}
	}
	m.out.number()
	names := make(map[*node]string, len(m.out.clauses))
	for i, n := range m.out.clauses {
		names[n] = "\x00" + strconv.Itoa(i)
	}
	ours := make(map[string]string, len(names))
	for _, n := range m.out.clauses {
		if _, ok := ours[n.clause.ID]; !ok && (!m.fresh[n] || m.from[n] != nil) {
			ours[n.clause.ID] = names[n]
		}
	}
	theirs := make(map[string]string, len(names))
	for _, t := range m.theirs.clauses {
		if _, ok := theirs[t.clause.ID]; !ok {
			theirs[t.clause.ID] = names[m.at[t]]
			if t.mate != nil && names[m.at[t]] == "" {
				theirs[t.clause.ID] = t.mate.clause.ID
			}
		}
	}
	base := make(map[string]string, len(names))
	for _, b := range m.base.clauses {
		if _, ok := base[b.clause.ID]; !ok {
			base[b.clause.ID] = names[m.at[b]]
		}
	}
	m.baseIDs = m.base.byID()
	m.base.root.rename(func(*node) map[string]string { return base })
	m.theirs.root.rename(func(*node) map[string]string { return theirs })
	m.out.root.rename(func(n *node) map[string]string {
		if m.fresh[n] {
			return theirs
		}
		return ours
	})
	for n, name := range names {
		if m.ids[name] = n.clause.ID; m.from[n] != nil {
			m.ids[name] = m.from[n].clause.ID
		}
		n.clause.ID = name
	}
}

// restore gives the references to clauses that went the ids back that these
// had in base.
func (m *merger) restore() {
	m.out.number()
	for _, n := range m.out.clauses {
		delete(m.ids, n.clause.ID)
	}
	m.out.root.rename(func(*node) map[string]string { return m.ids })
}

// rename gives the references of n and of all below it the ids to which ids
// leads from those that they have.
func (n *node) rename(ids func(*node) map[string]string) {
	to := ids(n)
	if n.what == fieldNode && n.part.Kind == legaltext.Address {
		n.plain = cmp.Or(to[n.plain], n.plain)
	}
	n.clause.Sides = maps.Clone(n.clause.Sides)
	for l, s := range n.clause.Sides {
		s.Notes = slices.Clone(s.Notes)
		for i := range s.Notes {
			s.Notes[i].Note = cmp.Or(to[s.Notes[i].Note], s.Notes[i].Note)
		}
		n.clause.Sides[l] = s
	}
	for _, k := range slices.Concat(n.named, n.list) {
		k.rename(ids)
	}
}
