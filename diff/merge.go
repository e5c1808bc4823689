package diff

import (
	"fmt"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// A MergeResult is what two versions of one document make together.
type MergeResult struct {
	// Document has the changes of both, and those of ours alone where they
	// conflict. Its ids are set anew; a printed number is that of ours where
	// both changed it.
	Document *legaltext.Document
	// Conflicts are the places where both changed the same thing, in the order
	// of the changes from base to theirs.
	Conflicts []Conflict
}

// A Conflict is a place where two versions changed the same thing.
type Conflict struct {
	Kind ConflictKind
	// ID and Path are those of the clause or field in the base; of something
	// new, those of what it was put below.
	ID, Path string
	// Lang is the language concerned, empty when all are.
	Lang bilingual.Lang
	// Base, Ours and Theirs are the three texts, where texts conflict.
	Base, Ours, Theirs string
	// Resolved says that the merged document has both changes and a person
	// should see whether they go together.
	Resolved bool
}

// A ConflictKind says how two versions conflict.
type ConflictKind string

// The kinds of conflict.
const (
	SameWords  ConflictKind = "sameWords"  // both changed the same words in different ways
	SameClause ConflictKind = "sameClause" // both changed different words of one text
	DeleteEdit ConflictKind = "deleteEdit" // one removed what the other changed
	BothMoved  ConflictKind = "bothMoved"  // both moved a clause, to different places
	BothSplit  ConflictKind = "bothSplit"  // one split or merged what the other changed
	SameValue  ConflictKind = "sameValue"  // both changed a value, form or fact in different ways
)

// Merge joins what ours and theirs each changed of base. It never fails on a
// conflict: conflicts are part of the result. It fails only when the documents
// are not of one type.
func Merge(base, ours, theirs *legaltext.Document) (*MergeResult, error) {
	if err := sameType(base, ours, theirs); err != nil {
		return nil, fmt.Errorf("diff.Merge: %w", err)
	}
	first, err := Compare(base, ours, nil)
	if err != nil {
		return nil, fmt.Errorf("diff.Merge: %w", err)
	}
	m := &merger{
		base: newTree(base.Canonical()), out: newTree(base.Canonical()), theirs: newTree(theirs.Canonical()),
		at: map[*node]*node{}, from: map[*node]*node{}, to: map[*node]*node{},
		touched: map[*node]bool{}, moved: map[*node]bool{}, parts: map[*node]bool{}, added: map[addition][]*node{},
		behind: map[*node][]*node{}, first: map[*node][]*node{}, put: map[*node]bool{},
		told: map[*node]bool{}, fresh: map[*node]bool{}, refused: map[*group]bool{}, mergedInto: map[*node]*node{},
		ids: map[string]string{},
	}
	m.pairNodes(m.base.root, m.out.root)
	for i := range first.List {
		c := &first.List[i]
		for _, path := range oldPaths(c) {
			if n := m.out.lookup(path); n != nil {
				m.touched[n] = m.touched[n] || c.Kind != Moved
				m.moved[n] = m.moved[n] || c.moves()
			}
		}
	}
	if err := applyTo(m.out, first, true); err != nil {
		return nil, fmt.Errorf("diff.Merge: %w", err)
	}
	for i := range first.List {
		if c := &first.List[i]; c.Kind == Split {
			for _, p := range c.New.Parts {
				m.parts[m.out.lookup(p.Path)] = true
			}
		}
	}
	m.listAdded(m.out.root)
	match(m.base, m.theirs)
	second := report(m.base, m.theirs, drafting.Default)
	m.link(m.theirs.root)
	m.run(second)
	m.restore()
	m.out.langs = mergeLangs(base.Languages, ours.Languages, theirs.Languages)
	d := m.out.document()
	d.SetIDs()
	return &MergeResult{Document: d, Conflicts: m.conflicts}, nil
}

// moves reports whether the change puts a clause or element elsewhere.
func (c *Change) moves() bool {
	return c.Kind == Moved || c.Kind == Reformatted && c.Old != nil && c.Old.Level != 0
}

// oldPaths returns all places in the old document that a change touches.
func oldPaths(c *Change) []string {
	out := []string{c.OldPath}
	if c.Old != nil && (c.Kind == Split || c.Kind == Merged) {
		for _, p := range c.Old.Parts {
			out = append(out, p.Path)
		}
	}
	for _, s := range []*State{c.Old, c.New} {
		if s != nil {
			for _, p := range s.Sides {
				out = append(out, p.OldPath)
			}
		}
	}
	return out
}

// mergeLangs returns the languages that both kept or either brought.
func mergeLangs(base, ours, theirs []bilingual.Lang) []bilingual.Lang {
	var out []bilingual.Lang
	for _, l := range langsOf(ours, theirs) {
		inBase, in1, in2 := slices.Contains(base, l), slices.Contains(ours, l), slices.Contains(theirs, l)
		if in1 && in2 || !inBase {
			out = append(out, l)
		}
	}
	return out
}

// A merger carries out on out, which is ours by then, what theirs changed.
type merger struct {
	base, out, theirs *tree
	conflicts         []Conflict

	at       map[*node]*node // from nodes of base and theirs to those of out
	from, to map[*node]*node // from nodes of out to those of base and theirs

	// Of nodes of out, what ours did to them.
	touched, moved map[*node]bool
	parts          map[*node]bool // ours split another into them
	added          map[addition][]*node

	// What is put behind others and first in lists, and all of it.
	behind, first map[*node][]*node
	put           map[*node]bool

	told       map[*node]bool    // nodes of base of which theirs changed more than the place
	fresh      map[*node]bool    // nodes of out that hold what theirs has
	refused    map[*group]bool   // splits and mergers of theirs that conflict
	mergedInto map[*node]*node   // from nodes of out that theirs merged away
	ids        map[string]string // from the names of clauses while they are merged to their ids
}

// An addition is where ours added something, and its texts.
type addition struct {
	up    *node
	texts string
}

// listAdded lists what ours added below n, by place and texts.
func (m *merger) listAdded(n *node) {
	for _, k := range n.named {
		m.listAdded(k)
	}
	for _, k := range n.list {
		if m.from[k] == nil {
			a := addition{n, k.texts()}
			m.added[a] = append(m.added[a], k)
		}
		m.listAdded(k)
	}
}

// texts writes the texts of a clause, or all of a field.
func (n *node) texts() string {
	if n.what == fieldNode {
		return n.digest(func(id string) string { return id })
	}
	var b strings.Builder
	for _, l := range n.clause.Sides.Langs() {
		b.WriteString(string(l) + "\x01" + n.clause.Sides[l].Text + "\x02")
	}
	return b.String()
}

// alsoAdded returns what ours added below up that is what theirs added as t, or
// nil, each only once.
func (m *merger) alsoAdded(up, t *node, same func(n, t *node) bool) *node {
	a := addition{up, t.texts()}
	i := slices.IndexFunc(m.added[a], func(n *node) bool { return same(n, t) })
	if i < 0 {
		return nil
	}
	n := m.added[a][i]
	m.added[a] = slices.Delete(m.added[a], i, i+1)
	return n
}

// tie notes that a node of theirs is one of out.
func (m *merger) tie(t, n *node) { m.at[t], m.to[n] = n, t }

// pairNodes notes which node of out each node of base is, while both are equal.
func (m *merger) pairNodes(b, o *node) {
	m.at[b], m.from[o] = o, b
	for i := range b.named {
		m.pairNodes(b.named[i], o.named[i])
	}
	for i := range b.list {
		m.pairNodes(b.list[i], o.list[i])
	}
}

// link notes which node of out each node of theirs is, as far as it has a
// counterpart in base. Sections and fields are known by name.
func (m *merger) link(t *node) {
	switch {
	case t.mate != nil:
		m.tie(t, m.at[t.mate])
	case t.up == nil:
		m.tie(t, m.out.root)
	case t.what == sectionNode:
		s := m.out.root.child(t.name)
		if s == nil {
			s = m.out.root.addNamed(&node{what: sectionNode, name: t.name, part: t.part})
		}
		m.tie(t, s)
	}
	for _, k := range t.named {
		m.link(k)
	}
	for _, k := range t.list {
		m.link(k)
	}
}

// conflict reports a conflict at a node of base, or at a field that is new.
func (m *merger) conflict(kind ConflictKind, n *node) {
	m.conflicts = append(m.conflicts, Conflict{Kind: kind, ID: n.clause.ID, Path: n.path()})
}

// baseOf returns the node of base that t, a node of theirs, is, or that it was
// put below.
func (m *merger) baseOf(t *node) *node {
	for t.mate == nil && t.what != sectionNode && t.up != nil {
		t = t.up
	}
	if t.mate != nil {
		return t.mate
	}
	return t
}

// present reports whether a node is in the merged document.
func (m *merger) present(n *node) bool {
	for n != nil && n != m.out.root && !n.taken {
		n = n.up
	}
	return n == m.out.root
}

// run carries out changes: what is split, merged, comes and moves before what
// the clauses hold and before what goes, so that nothing is lost with that.
func (m *merger) run(c *Changes) {
	moved := make(map[*node]bool)
	for i := range c.List {
		x := &c.List[i]
		if x.Kind != Moved {
			for _, path := range oldPaths(x) {
				m.told[m.base.lookup(path)] = true
			}
		}
		if x.Kind == Split || x.Kind == Merged {
			m.regroup(x)
		}
		t := m.theirs.lookup(x.Path)
		moved[t] = moved[t] || x.moves()
		if t != nil && t.what == fieldNode {
			m.field(x, t)
		}
	}
	for _, t := range m.theirs.clauses {
		switch {
		case t.free() && !(t.up.what == clauseNode && t.up.free()):
			m.add(t)
		case t.mate == nil && t.group != nil:
			m.addPart(t)
		case moved[t]:
			m.move(t)
		}
	}
	m.settle(m.out.root)
	m.rename()
	for _, t := range m.theirs.clauses {
		if t.mate != nil && t.group == nil && t.mate.group == nil {
			m.clause3(m.at[t], t.mate, t)
		}
	}
	for i := range c.List {
		x := &c.List[i]
		if b := m.base.lookup(x.OldPath); b != nil && b.what == fieldNode {
			if t := m.theirs.lookup(x.Path); t == nil {
				m.remove(b)
			} else if x.Kind != Moved {
				m.field3(m.at[b], b, t, x.Lang)
			}
		}
	}
	for _, b := range m.base.clauses {
		m.dissolve(b)
		if b.free() && !(b.up.what == clauseNode && b.up.free()) {
			m.remove(b)
		}
	}
	sweep(m.out.root)
}

// field carries out that a field or an element came or moved.
func (m *merger) field(c *Change, t *node) {
	switch {
	case c.Kind == Moved:
		m.move(t)
	case c.OldPath == "":
		m.add(t)
	}
}
