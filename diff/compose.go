package diff

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// Compose returns the changes that do at once what first and then second do,
// where second was made of the document that first leads to. What the second
// undoes of the first is left out; nil is no changes. It fails when the second
// replaces or moves something that the first tells to be otherwise, and where several clauses have one id or one has none in one version
// alone, so that what refers to them could not be followed.
//
// It needs no document. A skeleton takes its place that knows only what the two
// touch: of all else it is enough to know that it stays the same. What a change means
// for law is told as [drafting.Default] knows it. Changes to
// lists of more than about 260,000 elements are therefore refused.
func Compose(first, second *Changes) (*Changes, error) {
	first, second = first.orNone(), second.orNone()
	switch {
	case first.Shape == nil && first.Empty():
		return second, nil
	case second.Shape == nil && second.Empty():
		return first, nil
	case first.Shape == nil || second.Shape == nil:
		return nil, errors.New("diff.Compose: the changes have no shape")
	case first.Shape.Type != second.Shape.Type:
		return nil, fmt.Errorf("diff.Compose: changes of a %s and of a %s: those of one document are composed", first.Shape.Type, second.Shape.Type)
	}
	if err := cmp.Or(first.check(), second.check()); err != nil {
		return nil, fmt.Errorf("diff.Compose: %w", err)
	}
	middle, err := skeleton(first, second)
	if err != nil {
		return nil, fmt.Errorf("diff.Compose: %w", err)
	}
	old, new := middle.clone(), middle.clone()
	old.slack, new.slack = 0, 0
	if err := applyTo(old, Invert(first), false); err != nil {
		return nil, fmt.Errorf("diff.Compose: %w", err)
	}
	if err := applyTo(new, second, false); err != nil {
		return nil, fmt.Errorf("diff.Compose: %w", err)
	}
	for _, r := range slices.Concat(first.Renumbered, second.Renumbered) {
		if r.Path != "" && r.OldPath != "" && (r.ID == "") != (r.OldID == "") {
			return nil, fmt.Errorf("diff.Compose: the clause %q has no id in one version: what refers to it cannot be followed", r.ID+r.OldID)
		}
	}
	for _, t := range []*tree{middle, old, new} {
		if twins := slices.Sorted(maps.Keys(twinIDs(t))); len(twins) > 0 {
			return nil, fmt.Errorf("diff.Compose: several clauses have the id %q: what refers to them cannot be followed", twins[0])
		}
	}
	pairTwins(old, new)
	regroup(first, second, middle, old, new)
	pairRestored(old, new)
	out := report(old, new, drafting.Default)
	out.From, out.To = first.From, second.To
	out.Languages = composeLanguages(first.Languages, second.Languages)
	out.Stale = append(out.Stale, oneSided(first, second, middle, new)...)
	return out, nil
}

// oneSided returns the languages that clauses lack which one of two composed changes
// brought, and which the first version has not.
func oneSided(first, second *Changes, middle, new *tree) []Stale {
	now := make(map[*node]*node) // by node of middle
	for _, y := range new.clauses {
		if y.twin != nil {
			now[y.twin] = y
		}
	}
	var out []Stale
	add := func(s Stale, y *node) {
		if y == nil || s.OldPath != "" || y.mate != nil || y.group != nil {
			return
		}
		if _, ok := y.clause.Sides[s.Lang]; !ok {
			s.ID, s.Path, s.By = y.clause.ID, y.path(), y.clause.Sides.Langs()
			out = append(out, s)
		}
	}
	for _, s := range first.Stale {
		add(s, now[middle.lookup(s.Path)])
	}
	for _, s := range second.Stale {
		add(s, new.lookup(s.Path))
	}
	return out
}

// skeleton returns the document between first and second, as far as the two
// tell of it. It is found by going over a blank one: forward through both, so
// that it knows what the first put there, and back through the second, so that
// it knows what the second replaces.
func skeleton(first, second *Changes) (*tree, error) {
	t := &tree{shape: first.Shape, root: &node{what: rootNode}}
	t.slack = 2*(len(first.List)+len(second.List)) + 4
	for _, c := range []*Changes{first, second, Invert(second)} {
		if err := applyTo(t, c, false); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func composeLanguages(a, b *Languages) *Languages {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	case langList(a.Old) == langList(b.New):
		return nil
	}
	return &Languages{a.Old, b.New}
}

// clone copies a tree; each node's twin is the node that it was copied from.
func (t *tree) clone() *tree {
	out := &tree{shape: t.shape, langs: t.langs, slack: t.slack, root: t.root.clone(nil)}
	out.number()
	return out
}

func (n *node) clone(up *node) *node {
	c := *n
	c.up, c.mate, c.group, c.twin, c.taken = up, nil, nil, n, false
	c.clause.Sides = maps.Clone(n.clause.Sides)
	c.text = maps.Clone(n.text)
	c.named, c.list = nil, nil
	for _, k := range n.named {
		c.named = append(c.named, k.clone(&c))
	}
	for _, k := range n.list {
		c.list = append(c.list, k.clone(&c))
	}
	return &c
}

// pairTwins pairs the clauses and the elements of lists that are copies of the
// same node.
func pairTwins(old, new *tree) {
	byTwin := make(map[*node]*node)
	var each func(n *node, visit func(*node))
	each = func(n *node, visit func(*node)) {
		if n.twin != nil && (n.what == clauseNode || n.what == fieldNode) {
			visit(n)
		}
		for _, k := range n.named {
			each(k, visit)
		}
		for _, k := range n.list {
			each(k, visit)
		}
	}
	each(old.root, func(n *node) { byTwin[n.twin] = n })
	each(new.root, func(n *node) {
		if x := byTwin[n.twin]; x != nil {
			pairUp(x, n)
		}
	})
	old.paired, new.paired = true, true
}

// pairRestored pairs the clauses that the first change removed with those that
// the second put back: the same ones, under the same id.
func pairRestored(old, new *tree) {
	gone := make(map[string]*node)
	for _, x := range old.clauses {
		if x.twin == nil && x.free() {
			gone[x.clause.ID] = x
		}
	}
	for _, y := range new.clauses {
		if x := gone[y.clause.ID]; x != nil && y.twin == nil && y.free() && x.free() && equalClause(&x.clause, &y.clause) {
			pairUp(x, y)
		}
	}
}

// regroup keeps the splits of first whose parts second kept, and the mergers of
// second whose parts stood before first. Other splits and mergers become edits
// beside additions and removals.
func regroup(first, second *Changes, middle, old, new *tree) {
	find := func(t *tree) map[*node]*node {
		out := make(map[*node]*node)
		for _, n := range t.clauses {
			if n.twin != nil {
				out[n.twin] = n
			}
		}
		return out
	}
	before, after := find(old), find(new)
	group := func(wholePath string, whole *tree, parts []Part, twins map[*node]*node, merged bool) {
		w := whole.lookup(wholePath)
		if w == nil || w.mate == nil || w.group != nil || w.mate.group != nil {
			return
		}
		var nodes []*node
		for _, p := range parts {
			m := middle.lookup(p.Path)
			n := twins[m]
			if m == nil || n == nil || n.group != nil || n.mate != nil && n.mate != w {
				return
			}
			nodes = append(nodes, n)
		}
		for _, n := range nodes {
			if n == w.mate {
				join(w, nodes, merged)
				return
			}
		}
	}
	for i := range first.List {
		if c := &first.List[i]; c.Kind == Split {
			group(c.OldPath, old, c.New.Parts, after, false)
		}
	}
	for i := range second.List {
		if c := &second.List[i]; c.Kind == Merged {
			group(c.Path, new, c.Old.Parts, before, true)
		}
	}
}

// grow makes a list of the skeleton long enough to have an element at a rank,
// and then some, so that what changes put before it finds room.
func (t *tree) grow(n *node, rank int) bool {
	if t.slack == 0 || n.solid || rank+t.slack > maxSkeleton-t.grown {
		return false
	}
	for len(n.list) <= rank+t.slack {
		k := &node{what: clauseNode, part: n.part}
		if n.what == fieldNode {
			if n.part.Kind != legaltext.List {
				return false
			}
			k = &node{what: fieldNode, part: element(n.part)}
		}
		n.add(k)
		t.grown++
	}
	return true
}

// maxSkeleton bounds the nodes of a skeleton.
const maxSkeleton = 1 << 18

// sprout adds a field or section that the skeleton lacks.
func (t *tree) sprout(n *node, name string) *node {
	if t.slack == 0 || n.solid {
		return nil
	}
	var p *legaltext.Part
	switch {
	case n.what == rootNode:
		p = partOf(t.shape.Parts, name)
	case n.what == fieldNode && n.part.Kind == legaltext.Record:
		p = partOf(n.part.Parts, name)
	}
	if p == nil {
		return nil
	}
	k := &node{what: fieldNode, name: name, part: p}
	if p.Kind == legaltext.Clauses {
		k.what = sectionNode
	} else if p.Kind == legaltext.Localized {
		k.text = bilingual.Text{}
	}
	return n.addNamed(k)
}
