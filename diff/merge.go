package diff

import (
	"fmt"
	"maps"
	"slices"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/seqdiff"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// A MergeResult is what two versions of one document make together.
type MergeResult struct {
	// Document has the changes of both, and those of ours alone where they
	// conflict. Its ids are set anew; printed numbers are those of ours.
	Document *legaltext.Document
	// Conflicts are the places where both changed the same thing, in the order
	// of the changes from base to theirs.
	Conflicts []Conflict
}

// A Conflict is a place where two versions changed the same thing.
type Conflict struct {
	Kind ConflictKind
	// ID and Path are those of the clause or field in the base.
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
		at: map[*node]*node{}, from: map[*node]*node{}, touched: map[*node]bool{}, movedByUs: map[*node]bool{},
	}
	m.pairNodes(m.base.root, m.out.root)
	for i := range first.List {
		c := &first.List[i]
		for _, path := range oldPaths(c) {
			if n := m.out.lookup(path); n != nil {
				m.touched[n] = m.touched[n] || c.Kind != Moved
				m.movedByUs[n] = m.movedByUs[n] || c.Kind == Moved
			}
		}
	}
	if err := applyTo(m.out, first, true); err != nil {
		return nil, fmt.Errorf("diff.Merge: %w", err)
	}
	match(m.base, m.theirs)
	second := report(m.base, m.theirs, drafting.Default)
	m.link(m.theirs.root)
	m.run(second)
	m.out.langs = mergeLangs(base.Languages, ours.Languages, theirs.Languages)
	d := m.out.document()
	d.SetIDs()
	return &MergeResult{Document: d, Conflicts: m.conflicts}, nil
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
	at                map[*node]*node // from nodes of base and theirs to those of out
	from              map[*node]*node // from nodes of out to those of base
	touched           map[*node]bool  // nodes of out that ours changed
	movedByUs         map[*node]bool
	conflicts         []Conflict
}

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
		m.at[t] = m.at[t.mate]
	case t.up == nil:
		m.at[t] = m.out.root
	case t.what == sectionNode:
		if m.at[t] = m.out.root.child(t.name); m.at[t] == nil {
			m.at[t] = m.out.root.addNamed(&node{what: sectionNode, name: t.name, part: t.part})
		}
	}
	for _, k := range t.named {
		m.link(k)
	}
	for _, k := range t.list {
		m.link(k)
	}
}

func (m *merger) conflict(kind ConflictKind, c *Change, base, ours, theirs string, resolved bool) {
	m.conflicts = append(m.conflicts, Conflict{kind, c.OldID, c.OldPath, c.Lang, base, ours, theirs, resolved})
}

// present reports whether a node is in the merged document.
func (m *merger) present(n *node) bool { return n != nil && n.under(m.out.root) }

// run carries out changes: what moves and comes before what goes, so that
// nothing is lost with what goes.
func (m *merger) run(c *Changes) {
	for i := range c.List {
		if x := &c.List[i]; x.Kind == Moved || x.Kind == Reformatted && x.Old.Level != 0 {
			m.move(x)
		} else if x.Kind == Added {
			m.add(x)
		}
	}
	for i := range c.List {
		switch x := &c.List[i]; x.Kind {
		case Added, Moved:
		case Removed:
			m.remove(x)
		case Split, Merged:
			m.regroup(x)
		default:
			m.change(x)
		}
	}
}

// place puts n into the list where theirs has t: behind what precedes it
// there, as far as that is in the merged document.
func (m *merger) place(n, t *node) bool {
	up := m.at[t.up]
	if !m.present(up) || n == up {
		return false
	}
	for a := up; a != nil; a = a.up {
		if a == n {
			return false // it would stand below itself
		}
	}
	at := 0
	for i := t.at - 1; i >= 0; i-- {
		if p := m.at[t.up.list[i]]; p != nil && p != n && p.up == up && p.at < len(up.list) && up.list[p.at] == p {
			at = p.at + 1
			break
		}
	}
	up.list = slices.Insert(up.list, at, n)
	up.rank()
	return true
}

func (m *merger) detach(n *node) {
	if up := n.up; up != nil {
		up.list = slices.DeleteFunc(up.list, func(k *node) bool { return k == n })
		up.named = slices.DeleteFunc(up.named, func(k *node) bool { return k == n })
		up.rank()
	}
}

func (m *merger) move(c *Change) {
	t := m.theirs.lookup(c.Path)
	n := m.at[t]
	switch {
	case t == nil || n == nil:
	case !m.present(n):
		m.conflict(DeleteEdit, c, "", "", "", false)
	case m.movedByUs[n]:
		m.conflict(BothMoved, c, "", "", "", false)
	default:
		up, at := n.up, n.at
		m.detach(n)
		if !m.place(n, t) {
			up.list = slices.Insert(up.list, min(at, len(up.list)), n)
			up.rank()
			m.conflict(DeleteEdit, c, "", "", "", false)
		}
	}
}

func (m *merger) add(c *Change) {
	t := m.theirs.lookup(c.Path)
	if t == nil {
		return
	}
	if t.name != "" && t.what == fieldNode {
		up := m.at[t.up]
		switch {
		case !m.present(up):
			m.conflict(DeleteEdit, c, "", "", "", false)
		case up.child(t.name) == nil:
			up.addNamed(fieldTree(c.New.Field, t.part))
		case !equalField(up.child(t.name).toField(), *c.New.Field):
			m.conflict(SameValue, c, "", "", "", false)
		}
		return
	}
	var n *node
	if t.what == fieldNode {
		n = fieldTree(c.New.Field, t.part)
	} else {
		n = clauseTree(c.New.Clause, t.part)
	}
	if up := m.at[t.up]; m.present(up) {
		for _, k := range up.list {
			if m.from[k] == nil && m.sameContent(k, n) {
				m.at[t] = k // both added the same
				return
			}
		}
	}
	if !m.place(n, t) {
		m.conflict(DeleteEdit, c, "", "", "", false)
		return
	}
	m.follow(t, n)
}

// follow notes which nodes of out the clauses added by theirs are.
func (m *merger) follow(t, n *node) {
	m.at[t] = n
	i := 0
	for _, k := range t.list {
		if k.mate == nil && k.group == nil && i < len(n.list) {
			m.follow(k, n.list[i])
			i++
		}
	}
}

// sameContent compares two nodes without their ids.
func (m *merger) sameContent(a, b *node) bool {
	if a.what != b.what {
		return false
	}
	if a.what == fieldNode {
		return equalField(a.toField(), b.toField())
	}
	x, y := m.newPart(a), m.newPart(b)
	return equalClause(&x, &y)
}

// newPart returns a clause without ids and without what was in base before.
func (m *merger) newPart(n *node) legaltext.Clause {
	c := n.clause
	c.ID = ""
	for _, k := range n.list {
		if m.from[k] == nil {
			c.Items = append(c.Items, m.newPart(k))
		}
	}
	return c
}

func (m *merger) remove(c *Change) {
	n := m.at[m.base.lookup(c.OldPath)]
	if n == nil || !m.present(n) {
		return // ours removed it too
	}
	changed := m.touched[n]
	n.walk(func(k *node) { changed = changed || m.touched[k] || m.from[k] == nil })
	if changed {
		m.conflict(DeleteEdit, c, "", "", "", false)
		return
	}
	m.detach(n)
}

// regroup splits or merges clauses that ours left alone.
func (m *merger) regroup(c *Change) {
	var nodes []*node
	for _, p := range c.Old.Parts {
		n := m.at[m.base.lookup(p.Path)]
		if n == nil || !m.present(n) || m.touched[n] {
			m.conflict(BothSplit, c, "", "", "", false)
			return
		}
		nodes = append(nodes, n)
	}
	main := m.at[m.base.lookup(c.OldPath)]
	for _, n := range nodes {
		if n != main {
			m.detach(n)
			for _, k := range n.list {
				main.add(k)
			}
		}
	}
	for _, p := range c.New.Parts {
		if p.Path == c.Path {
			main.clause = p.Clause
		} else if t := m.theirs.lookup(p.Path); t != nil {
			n := clauseTree(&p.Clause, t.part)
			m.at[t] = n
			if !m.place(n, t) {
				m.conflict(BothSplit, c, "", "", "", false)
			}
		}
	}
}

// change carries out a change to the texts, facts or form of one node, or of
// the nodes of a section.
func (m *merger) change(c *Change) {
	if c.Old == nil && c.New == nil {
		return // explained by a split or merger
	}
	for _, s := range []*State{c.Old, c.New} {
		if s == nil {
			continue
		}
		for _, p := range s.Sides {
			one := Change{Kind: c.Kind, OldPath: p.OldPath, Path: p.Path, Lang: c.Lang}
			m.change3(&one, m.at[m.base.lookup(p.OldPath)], m.base.lookup(p.OldPath), m.theirs.lookup(p.Path))
		}
		for _, p := range s.Parts {
			one := Change{Kind: Added, Path: p.Path, New: &State{Clause: &p.Clause}}
			if s == c.New {
				m.add(&one)
			} else {
				m.remove(&Change{Kind: Removed, OldPath: p.Path})
			}
		}
		if len(s.Sides) > 0 {
			return
		}
	}
	if c.isWholeField(c.New) {
		m.add(c)
	} else if c.isWholeField(c.Old) {
		m.remove(c)
	} else {
		b := m.base.lookup(c.OldPath)
		m.change3(c, m.at[b], b, m.theirs.lookup(c.Path))
	}
}

// change3 brings what theirs changed from b to t into n, which is b as ours
// has it.
func (m *merger) change3(c *Change, n, b, t *node) {
	if n == nil || b == nil || t == nil {
		return
	}
	if !m.present(n) {
		m.conflict(DeleteEdit, c, "", "", "", false)
		return
	}
	if n.what == fieldNode {
		m.field3(c, n, b, t)
		return
	}
	if c.Kind == Reformatted && c.New.Kind != "" {
		n.clause.Kind = three(m, c, b.clause.Kind, n.clause.Kind, t.clause.Kind)
	}
	if !equalFields(b.clause.Fields, t.clause.Fields) {
		switch {
		case equalFields(b.clause.Fields, n.clause.Fields):
			n.clause.Fields = t.clause.Fields
		case !equalFields(n.clause.Fields, t.clause.Fields) && c.Kind != Edited:
			m.conflict(SameValue, c, "", "", "", false)
		}
	}
	if c.Lang == "" {
		return
	}
	sb, inBase := b.clause.Sides[c.Lang]
	so, inOurs := n.clause.Sides[c.Lang]
	st, inTheirs := t.clause.Sides[c.Lang]
	sides := maps.Clone(n.clause.Sides)
	if sides == nil {
		sides = legaltext.Sides{}
	}
	n.clause.Sides = sides
	switch {
	case !inTheirs:
		if inOurs && equalSide(so, sb) {
			delete(sides, c.Lang)
		} else if inOurs {
			m.conflict(DeleteEdit, c, sb.Text, so.Text, "", false)
		}
	case !inOurs && inBase:
		m.conflict(DeleteEdit, c, sb.Text, "", st.Text, false)
	case !inOurs:
		sides[c.Lang] = st
	default:
		sides[c.Lang] = m.side3(c, sb, so, st)
	}
}

// three merges one value.
func three[T comparable](m *merger, c *Change, base, ours, theirs T) T {
	switch {
	case theirs == base || ours == theirs:
		return ours
	case ours == base:
		return theirs
	}
	m.conflict(SameValue, c, fmt.Sprint(base), fmt.Sprint(ours), fmt.Sprint(theirs), false)
	return ours
}

// side3 merges one language of a clause.
func (m *merger) side3(c *Change, b, o, t legaltext.Side) legaltext.Side {
	if equalSide(o, t) {
		return o
	}
	if c.Kind == Reformatted {
		o.Form, o.Num = three(m, c, b.Form, o.Form, t.Form), three(m, c, b.Num, o.Num, t.Num)
		if o.Text == b.Text && slices.Equal(o.Marks, b.Marks) && t.Text == b.Text {
			o.Marks = t.Marks
		}
		return o
	}
	if o.Text == b.Text {
		o.Text, o.Marks, o.Notes, o.Citations = t.Text, t.Marks, t.Notes, t.Citations
		return o
	}
	text, ok := m.text3(c, &b, &o, &t)
	if !ok || text == o.Text {
		return o
	}
	merged := legaltext.Side{Text: text}
	return carrySide(o, editsOf(&legaltext.Side{Text: o.Text}, &merged, c.Lang), text)
}

// carrySide moves what stands off a text to where it stands after edits.
func carrySide(s legaltext.Side, edits []Edit, text string) legaltext.Side {
	s.Text = text
	s.Marks = project(s.Marks, edits)
	s.Notes = slices.Clone(s.Notes)
	for i := range s.Notes {
		s.Notes[i].At = carryOver(s.Notes[i].At, edits, true)
	}
	carry := func(p legaltext.Span) legaltext.Span {
		if p.IsZero() {
			return p
		}
		start := carryOver(p.Start, edits, false)
		return legaltext.Span{Start: start, End: max(start, carryOver(p.End, edits, true))}
	}
	s.Citations = slices.Clone(s.Citations)
	for i := range s.Citations {
		k := &s.Citations[i]
		k.Span, k.Whole, k.Antecedent = carry(k.Span), carry(k.Whole), carry(k.Antecedent)
	}
	return s
}

// text3 merges the words of one text. It reports false, and a conflict, when
// both changed the same words in different ways.
func (m *merger) text3(c *Change, b, o, t *legaltext.Side) (string, bool) {
	wb, wo, wt := words(b, c.Lang), words(o, c.Lang), words(t, c.Lang)
	ours, theirs := seqdiff.Of(wb, wo), seqdiff.Of(wb, wt)
	var out []word
	at := 0
	for len(ours) > 0 || len(theirs) > 0 {
		var h seqdiff.Hunk
		var from []word
		switch {
		case len(ours) > 0 && len(theirs) > 0 && ours[0].A0 <= theirs[0].A1 && theirs[0].A0 <= ours[0].A1:
			x, y := ours[0], theirs[0]
			same := x.A0 == y.A0 && x.A1 == y.A1 && slices.Equal(wo[x.B0:x.B1], wt[y.B0:y.B1])
			if !same {
				m.conflict(SameWords, c, b.Text, o.Text, t.Text, false)
				return "", false
			}
			h, from = x, wo
			ours, theirs = ours[1:], theirs[1:]
		case len(theirs) == 0 || len(ours) > 0 && ours[0].A0 < theirs[0].A0:
			h, from = ours[0], wo
			ours = ours[1:]
		default:
			h, from = theirs[0], wt
			theirs = theirs[1:]
		}
		out = append(out, wb[at:h.A0]...)
		out = append(out, from[h.B0:h.B1]...)
		at = h.A1
	}
	out = append(out, wb[at:]...)
	var text []byte
	for _, w := range out {
		text = append(append(text, w.text...), w.space...)
	}
	m.conflict(SameClause, c, b.Text, o.Text, t.Text, true)
	return string(text), true
}

// field3 merges a field.
func (m *merger) field3(c *Change, n, b, t *node) {
	if n.part.Kind != legaltext.Localized {
		n.plain = three(m, c, b.plain, n.plain, t.plain)
		return
	}
	text := maps.Clone(n.text)
	if text == nil {
		text = bilingual.Text{}
	}
	n.text = text
	old, inBase := b.text[c.Lang]
	ours, inOurs := text[c.Lang]
	theirs, inTheirs := t.text[c.Lang]
	switch {
	case inOurs == inTheirs && ours == theirs:
	case inOurs == inBase && ours == old:
		if inTheirs {
			text[c.Lang] = theirs
		} else {
			delete(text, c.Lang)
		}
	case inBase && inOurs && inTheirs:
		if s, ok := m.text3(c, &legaltext.Side{Text: old}, &legaltext.Side{Text: ours}, &legaltext.Side{Text: theirs}); ok {
			text[c.Lang] = s
		}
	default:
		m.conflict(DeleteEdit, c, old, ours, theirs, false)
	}
}
