package diff

import (
	"slices"
	"strconv"

	"github.com/considerans/considerans/legaltext"
)

// A doomed node is one that change i removes, and what the change says it is.
type doomed struct {
	i      int
	n      *node
	clause *legaltext.Clause
	field  *legaltext.Field
}

// unlike says in what the node, without what was lifted out of it, is not what
// the change says; "" where it is that.
func (d *doomed) unlike() string {
	if d.n.what == fieldNode {
		if f := d.n.toField(); d.field == nil || !equalField(f, *d.field) {
			return "found another value than was expected: " + strconv.Quote(say([]*node{d.n}, "", false))
		}
		return ""
	}
	switch c := d.n.toClause(); {
	case d.clause == nil:
		return "found a clause, expected a field"
	case !equalClause(&c, d.clause):
		return unlike(&c, d.clause)
	}
	return ""
}

// isWholeField reports whether a change of language brought or took the whole
// field with it, as state tells.
func (c *Change) isWholeField(state *State) bool {
	return (c.Kind == Translated || c.Kind == Untranslated) && state != nil && state.Field != nil
}

// lift takes out what was removed, merged away, moved or changed level.
func (a *applier) lift() {
	var removed []doomed
	for i := range a.c.List {
		c := &a.c.List[i]
		switch {
		case c.Kind == Removed, c.isWholeField(c.Old):
			if n := a.take(i, c.OldPath); n != nil {
				removed = append(removed, doomed{i, n, c.Old.Clause, c.Old.Field})
			}
		case c.changesPlace():
			if n := a.take(i, c.OldPath); n != nil {
				a.lifted[c.OldPath] = n
				if n.what == clauseNode && c.OldID != c.ID {
					a.setID[n] = c.ID
				}
			}
		case c.Kind == Merged:
			for _, p := range c.Old.Parts {
				if p.Path == c.OldPath {
					continue
				}
				if n := a.take(i, p.Path); n != nil {
					removed = append(removed, doomed{i, n, &p.Clause, nil})
				}
			}
		case c.Kind == Untranslated:
			for _, p := range c.Old.Parts {
				if n := a.take(i, p.Path); n != nil {
					removed = append(removed, doomed{i, n, &p.Clause, nil})
				}
			}
		}
	}
	if a.err != nil {
		return
	}
	sweep(a.t.root)
	for _, d := range removed {
		if s := d.unlike(); s != "" && (a.strict || d.n.solid) {
			a.fail(d.i, a.c.List[d.i].OldPath, "%s", s)
		}
	}
}

// sweep drops the taken nodes from all lists below n, and from the lists below
// those too.
func sweep(n *node) {
	for _, k := range n.named {
		sweep(k)
	}
	for _, k := range n.list {
		sweep(k)
	}
	n.list = slices.DeleteFunc(n.list, func(k *node) bool { return k.taken })
	n.named = slices.DeleteFunc(n.named, func(k *node) bool { return k.taken })
	n.rank()
}

// take returns the node at a path of the document as it was, and marks it as
// lifted out.
func (a *applier) take(i int, path string) *node {
	n := a.find(i, path)
	if n != nil && n.taken {
		a.fail(i, path, "two changes take what stands there")
		return nil
	}
	if n != nil {
		n.taken = true
	}
	return n
}

// find returns the node at a path of the document as it was.
func (a *applier) find(i int, path string) *node {
	n := a.t.lookup(path)
	if n == nil {
		a.fail(i, path, "the document has nothing there")
	}
	return n
}
