package diff

import (
	"cmp"
	"maps"
	"slices"

	"github.com/considerans/considerans/legaltext"
)

// leftBehind returns what references to clauses that are gone are left with.
// A renumbering with an old place alone tells the id that a clause had last,
// one with a new place alone which clause took over an id that none had.
func (a *applier) leftBehind() map[string]string {
	last, next := make(map[string]string), make(map[string]string)
	for _, r := range a.c.Renumbered {
		switch {
		case r.Path == "":
			last[r.OldID] = r.ID
		case r.OldPath == "":
			next[r.OldID] = r.ID
		}
	}
	renamed := make(map[string]string)
	for id, to := range next {
		if n := a.refs[id]; n == nil || !n.under(a.t.root) {
			renamed[id] = to
		}
	}
	for id, to := range last {
		if n := a.refs[id]; n == nil || n.under(a.t.root) {
			continue
		}
		if then, ok := next[to]; ok {
			to = then
		}
		renamed[id] = to
	}
	return renamed
}

// under reports whether a node is still in the tree of root.
func (n *node) under(root *node) bool {
	for ; n != root; n = n.up {
		if n.up == nil || (n.at >= len(n.up.list) || n.up.list[n.at] != n) && !slices.Contains(n.up.named, n) {
			return false
		}
	}
	return true
}

// readdress lets references to clauses follow them, but for those that a
// change gave.
func (a *applier) readdress(renamed map[string]string) {
	if len(renamed) == 0 && !a.strict {
		return
	}
	for _, n := range a.t.clauses {
		for l, s := range n.clause.Sides {
			if len(s.Notes) == 0 || a.verbatim[sideKey{n, l}] {
				continue
			}
			s.Notes = slices.Clone(s.Notes)
			for i := range s.Notes {
				s.Notes[i].Note = a.readdressed(n, s.Notes[i].Note, renamed)
			}
			sides := maps.Clone(n.clause.Sides)
			sides[l] = s
			n.clause.Sides = sides
		}
	}
	for _, n := range a.t.root.named {
		if n.what == fieldNode {
			a.readdressField(n, renamed)
		}
	}
}

// readdressed returns what a reference of n to an id becomes.
func (a *applier) readdressed(n *node, id string, renamed map[string]string) string {
	to, ok := renamed[id]
	if !ok {
		to = id
	}
	a.verifyReference(n, id, to)
	return to
}

func (a *applier) readdressField(n *node, renamed map[string]string) {
	if a.verbatim[sideKey{n: n}] {
		return
	}
	if n.part.Kind == legaltext.Address {
		n.plain = a.readdressed(n, n.plain, renamed)
	}
	for _, k := range slices.Concat(n.named, n.list) {
		a.readdressField(k, renamed)
	}
}

// follow returns the id in the other document of the clause that has an id in
// this one, or that references to vanished clauses are left with; the same id
// when there is none.
func follow(byID map[string]*node, left map[string]string, id string) string {
	if n := byID[id]; n != nil {
		if n.mate != nil {
			return cmp.Or(n.mate.clause.ID, id)
		}
		id = n.alias()
	}
	if to, ok := left[id]; ok {
		return to
	}
	return id
}

// alias is the id that a clause without a counterpart had between two changes
// that are composed: the id that references to it are left with.
func (n *node) alias() string {
	if n.twin != nil && n.twin.clause.ID != "" {
		return n.twin.clause.ID
	}
	return n.clause.ID
}

// leftBehind lists the ids that references to vanished clauses are left with.
func (r *reporter) leftBehind() {
	for _, x := range r.old.clauses {
		if x.mate == nil && x.alias() != x.clause.ID {
			r.newLeft[x.alias()] = x.clause.ID
			r.out.Renumbered = append(r.out.Renumbered, Renumbering{OldID: x.clause.ID, ID: x.alias(), OldPath: x.path()})
		}
	}
	for _, y := range r.new.clauses {
		if y.mate == nil && y.alias() != y.clause.ID {
			r.oldLeft[y.alias()] = y.clause.ID
			r.out.Renumbered = append(r.out.Renumbered, Renumbering{OldID: y.alias(), ID: y.clause.ID, Path: y.path()})
		}
	}
}
