package diff

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"github.com/considerans/considerans/legaltext"
)

// A place is a node of the new document on the way to something to be put in.
type place struct {
	put   *node
	by    int // rank of the change that puts it there
	ranks map[int]*place
	named map[string]*place
}

func (p *place) at(path []string) *place {
	for _, s := range path {
		var next *place
		if isRank(s) {
			r, _ := strconv.Atoi(s)
			if next = p.ranks[r]; next == nil {
				next = &place{}
				if p.ranks == nil {
					p.ranks = map[int]*place{}
				}
				p.ranks[r] = next
			}
		} else if next = p.named[s]; next == nil {
			next = &place{}
			if p.named == nil {
				p.named = map[string]*place{}
			}
			p.named[s] = next
		}
		p = next
	}
	return p
}

// placePath cuts a path, without the keys of items, which say nothing more. Of what
// is no place it returns nil.
func (a *applier) placePath(path string) []string {
	s := steps(path)
	if len(s) == 0 {
		return nil
	}
	p := partOf(a.t.shape.Parts, s[0])
	if p == nil || p.Kind != legaltext.Clauses {
		return s
	}
	out := s[:1]
	for i, t := range s[1:] {
		switch key := cmp.Or(p.Items, "items"); {
		case i%2 == 0 && isRank(t):
			out = append(out, t)
		case i%2 == 0 || t != "items" && (i > 1 || t != key):
			return nil
		}
	}
	return out
}

// put puts in what came or moved, each at its place in the new document. In
// every list what stayed fills the places that are left.
func (a *applier) put() {
	root := &place{}
	place := func(i int, path string, n *node) {
		s := a.placePath(path)
		if len(s) == 0 {
			a.fail(i, path, "no place in a document")
			return
		}
		p := root.at(s)
		if p.put != nil {
			a.fail(i, path, "two changes put something there")
		}
		p.put, p.by = n, i
	}
	for i := range a.c.List {
		c := &a.c.List[i]
		switch {
		case c.Kind == Added && c.New != nil && c.New.Clause != nil:
			place(i, c.Path, a.newClause(c.New.Clause, c.Path))
		case c.Kind == Added && c.New != nil && c.New.Field != nil, c.isWholeField(c.New):
			if n := a.newField(i, c); n != nil {
				place(i, c.Path, n)
			}
		case c.changesPlace():
			if n := a.lifted[c.OldPath]; n != nil {
				if p := a.partAt(c.Path); p == nil || n.what == clauseNode && p.Kind != legaltext.Clauses || n.what == fieldNode && (p.Kind != n.part.Kind || p.Name != n.part.Name || n.name != "") {
					a.fail(i, c.Path, "what moves cannot stand there")
				}
				n.taken = false
				place(i, c.Path, n)
			}
		case c.Kind == Split && c.New != nil && c.Old != nil:
			for _, p := range c.New.Parts {
				if p.Path != c.Path {
					place(i, p.Path, a.newClause(&p.Clause, p.Path))
				}
			}
		case c.Kind == Translated && c.New != nil:
			for _, p := range c.New.Parts {
				place(i, p.Path, a.newClause(&p.Clause, p.Path))
			}
		}
	}
	if a.err == nil {
		a.fill(a.t.root, root, "")
	}
}

func (a *applier) newClause(c *legaltext.Clause, path string) *node {
	p := &legaltext.Part{}
	if s := steps(path); len(s) > 0 {
		if q := partOf(a.t.shape.Parts, s[0]); q != nil {
			p = q
		}
	}
	n := clauseTree(c, p)
	mark := func(n *node) {
		n.solid = true
		if a.strict {
			a.named[n] = true
		}
		for l := range n.clause.Sides {
			a.verbatim[sideKey{n, l}] = true
		}
	}
	mark(n)
	n.walk(mark)
	return n
}

// partAt returns the part of the shape that stands at a path: for a clause its
// section, nil where there is none.
func (a *applier) partAt(path string) *legaltext.Part {
	parts, p := a.t.shape.Parts, (*legaltext.Part)(nil)
	for _, s := range steps(path) {
		if p != nil && p.Kind == legaltext.List {
			p = element(p)
		} else {
			p = partOf(parts, s)
		}
		if p == nil || p.Kind == legaltext.Clauses {
			break
		}
		parts = p.Parts
	}
	return p
}

// newField builds a field from its part of the shape.
func (a *applier) newField(i int, c *Change) *node {
	p := a.partAt(c.Path)
	if p == nil || p.Kind == legaltext.Clauses {
		a.fail(i, c.Path, "a %s has no such field", a.t.shape.Type)
		return nil
	}
	n := fieldTree(c.New.Field, p)
	a.verbatim[sideKey{n: n}] = true
	n.harden()
	return n
}

// harden says that all of a field is known.
func (n *node) harden() {
	n.solid = true
	for _, k := range slices.Concat(n.named, n.list) {
		k.harden()
	}
}

// fill puts in all that p and the places below it hold.
func (a *applier) fill(n *node, p *place, path string) {
	for _, name := range slices.Sorted(maps.Keys(p.named)) {
		q := p.named[name]
		k := n.child(name)
		if k == nil {
			switch part := partOf(a.t.shape.Parts, name); {
			case q.put != nil:
				k = q.put
				k.name = name
			case n.what == rootNode && part != nil && part.Kind == legaltext.Clauses:
				k = &node{what: sectionNode, name: name, part: part}
			default:
				if k = a.t.sprout(n, name); k == nil {
					a.fail(-1, path+"/"+name, "the document has no such field")
					return
				}
			}
			if k.up != n {
				n.addNamed(k)
			}
		} else if q.put != nil {
			a.fail(q.by, path+"/"+name, "the document has that field already")
			return
		}
		a.fill(k, q, path+"/"+name)
	}
	if len(p.ranks) == 0 {
		return
	}
	ranks := slices.Sorted(maps.Keys(p.ranks))
	list := make([]*node, 0, len(n.list)+len(ranks))
	rest := n.list
	for _, r := range ranks {
		q := p.ranks[r]
		if q.put == nil {
			continue
		}
		need := r - len(list)
		if need > len(rest) && a.t.slack > 0 {
			n.list = rest
			if a.t.grow(n, need) {
				rest = n.list
			}
		}
		if need > len(rest) {
			a.fail(q.by, path+"/"+strconv.Itoa(r), "the document has too few clauses before this place")
			return
		}
		if need > 0 {
			list, rest = append(list, rest[:need]...), rest[need:]
		}
		list = append(list, q.put)
	}
	n.list = append(list, rest...)
	n.rank()
	for _, r := range ranks {
		if r >= len(n.list) && !a.t.grow(n, r) {
			a.fail(-1, path+"/"+strconv.Itoa(r), "the document has no clause there")
			return
		}
		a.fill(n.list[r], p.ranks[r], path+"/"+strconv.Itoa(r))
	}
}
