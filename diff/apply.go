package diff

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// An ApplyError says which change does not fit the document it was applied to.
type ApplyError struct {
	// Index is the change's rank in [Changes.List], -1 for a renumbering and
	// where several changes want a place that there is not.
	Index int
	// Kind and Path are those of the change; Path is the place in the document
	// that it was applied to.
	Kind Kind
	Path string
	// Reason says what was found and what was expected.
	Reason string
}

// Error names the call, the change or the place, and the reason.
func (e *ApplyError) Error() string {
	if e.Index < 0 {
		return "diff.Apply: " + e.Path + ": " + e.Reason
	}
	return fmt.Sprintf("diff.Apply: change %d (%s %s): %s", e.Index, e.Kind, e.Path, e.Reason)
}

// Apply returns the document that the changes make of d, in canonical form,
// without changing d. It fails, with an *[ApplyError], when a change or a
// renumbering does not find what it replaces, at the place and under the id that
// it tells, and when a clause would come to have the id of another one of which
// the changes do not speak: then d is not the document the changes start from.
// What it does not refuse, the inverse changes undo. The text of a clause that
// only moved, and of what stands beside an added one, is not in the changes and
// may be another. No changes, a nil c, give the document itself.
func Apply(d *legaltext.Document, c *Changes) (*legaltext.Document, error) {
	if d == nil || d.Shape == nil {
		return nil, fmt.Errorf("diff.Apply: a document without a shape")
	}
	c = c.orNone()
	if c.Shape != nil && c.Shape.Type != d.Shape.Type {
		return nil, fmt.Errorf("diff.Apply: changes of a %s, applied to a %s", c.Shape.Type, d.Shape.Type)
	}
	for i := range c.List {
		if x := &c.List[i]; x.fault() != "" {
			return nil, &ApplyError{i, x.Kind, cmp.Or(x.Path, x.OldPath), x.fault()}
		}
	}
	t := newTree(d.Canonical())
	if err := applyTo(t, c, true); err != nil {
		return nil, err
	}
	return t.document(), nil
}

// An applier carries out changes on a tree: it lifts out what goes or moves,
// puts in what comes, and then changes what the clauses hold.
type applier struct {
	t        *tree
	c        *Changes
	strict   bool
	lifted   map[string]*node // by old path
	touched  map[*node]bool   // lists from which something was lifted
	verbatim map[sideKey]bool // sides that a change gave, references included
	setID    map[*node]string
	grouped  map[[2]string]bool // paths of splits and mergers, new and old
	err      error

	// When strict:
	was, shifted []*node          // what each change, each renumbering is of
	twins        map[string]bool  // ids that several clauses had
	named        map[*node]bool   // clauses whose ids the changes tell
	old          map[*node]string // the ids that clauses had
	refs, now    map[string]*node // clauses by id, before and after
}

// applyTo applies changes to a tree. When strict it checks what it replaces.
func applyTo(t *tree, c *Changes, strict bool) error {
	a := &applier{
		t: t, c: c, strict: strict,
		lifted: map[string]*node{}, touched: map[*node]bool{},
		verbatim: map[sideKey]bool{}, setID: map[*node]string{}, grouped: map[[2]string]bool{},
	}
	for i := range c.List {
		if x := &c.List[i]; x.Kind == Split || x.Kind == Merged {
			a.grouped[[2]string{x.Path, x.OldPath}] = true
		}
	}
	if strict {
		a.verify()
	} else {
		a.learnIDs()
	}
	a.refs = t.byID()
	if a.err == nil {
		a.lift()
	}
	if a.err == nil {
		a.put()
	}
	for i := range c.List {
		if a.err != nil {
			return a.err
		}
		a.content(i, &c.List[i])
	}
	for i := range c.Renumbered {
		if r := &c.Renumbered[i]; r.Path != "" && r.OldPath != "" && a.err == nil {
			a.renumber(r)
		}
	}
	if a.err != nil {
		return a.err
	}
	renamed := a.leftBehind()
	for n, id := range a.setID {
		if a.refs[n.clause.ID] == n && id != "" {
			renamed[n.clause.ID] = id
		}
		n.clause.ID = id
	}
	if c.Languages != nil {
		t.langs = slices.Clone(c.Languages.New)
	}
	t.number()
	if strict {
		a.now = t.byID()
		a.verifyResult()
	}
	a.readdress(renamed)
	return a.err
}

func (a *applier) fail(i int, path, format string, args ...any) {
	if a.err == nil {
		e := &ApplyError{Index: i, Path: path, Reason: fmt.Sprintf(format, args...)}
		if i >= 0 {
			e.Kind = a.c.List[i].Kind
		}
		a.err = e
	}
}

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
		case c.Kind == Moved, c.Kind == Reformatted:
			if c.Kind == Reformatted && c.Old.Level == 0 {
				continue
			}
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
		if s := d.unlike(); a.strict && s != "" {
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

// content carries out what change i does to the node that it concerns, which
// by now stands at its new place.
func (a *applier) content(i int, c *Change) {
	switch c.Kind {
	case Added, Removed, Moved:
		return
	}
	if c.isWholeField(c.Old) || c.isWholeField(c.New) {
		return
	}
	if c.New != nil {
		for _, p := range c.New.Sides {
			a.placed(i, &p, c.Lang, true)
		}
	}
	if c.Old != nil {
		for _, p := range c.Old.Sides {
			a.placed(i, &p, c.Lang, false)
		}
	}
	if c.New != nil && len(c.New.Sides) > 0 || c.Old != nil && len(c.Old.Sides) > 0 {
		return // a section's language
	}
	if c.New == nil && c.Old == nil {
		if !a.grouped[[2]string{c.Path, c.OldPath}] {
			a.fail(i, c.Path, "the change holds neither what it replaces nor what it puts there")
		}
		return // the split or merger did it
	}
	n := a.t.lookup(c.Path)
	if n == nil || n.what == sectionNode {
		if n == nil {
			a.fail(i, c.Path, "the document has nothing there")
		}
		return
	}
	if a.strict && a.was[i] != n {
		a.fail(i, c.Path, "what the change is of does not come to stand there")
		return
	}
	if n.what == fieldNode {
		a.field(c, n)
		return
	}
	switch c.Kind {
	case Split, Merged:
		if len(c.Old.Parts) == 0 || len(c.New.Parts) == 0 {
			a.fail(i, c.Path, "the change holds no parts")
			return
		}
		for _, p := range c.New.Parts {
			if p.Path == c.Path {
				a.setID[n] = p.Clause.ID
				id := n.clause.ID
				n.clause = p.Clause
				n.clause.ID = id
				for l := range n.clause.Sides {
					a.verbatim[sideKey{n, l}] = true
				}
			}
		}
		return
	case Translated:
		a.side(n, c.Lang, *c.New.Side)
	case Untranslated:
		a.dropSide(n, c.Lang)
	case Edited, Typographic, Reformatted:
		if a.strict && c.New.Level != 0 && n.level() != c.New.Level {
			a.fail(i, c.Path, "the clause comes to have level %d, expected %d", n.level(), c.New.Level)
		}
		a.edit(i, c, n)
	}
	if c.New != nil && c.New.HasFacts {
		n.clause.Fields = c.New.Facts
	}
}

func (a *applier) side(n *node, l bilingual.Lang, s legaltext.Side) {
	sides := make(legaltext.Sides, len(n.clause.Sides)+1)
	maps.Copy(sides, n.clause.Sides)
	sides[l] = s
	n.clause.Sides = sides
	a.verbatim[sideKey{n, l}] = true
}

func (a *applier) dropSide(n *node, l bilingual.Lang) {
	sides := maps.Clone(n.clause.Sides)
	delete(sides, l)
	n.clause.Sides = sides
}

// placed carries out one side of a section's change of language.
func (a *applier) placed(i int, p *PlacedSide, l bilingual.Lang, gained bool) {
	n := a.t.lookup(p.Path)
	if n == nil || n.what != clauseNode {
		a.fail(i, p.Path, "the document has no clause there")
		return
	}
	if gained {
		a.side(n, l, p.Side)
	} else {
		a.dropSide(n, l)
	}
	if p.HasFacts {
		n.clause.Fields = p.Facts
	}
}

// edit carries out a change to one language of a clause, or to its kind.
func (a *applier) edit(i int, c *Change, n *node) {
	if c.New.Kind != "" || c.Old.Kind != "" {
		n.clause.Kind = c.New.Kind
	}
	if c.New.Side == nil || c.Old.Side == nil {
		return
	}
	s := n.clause.Sides[c.Lang]
	if c.Kind == Reformatted {
		if a.strict && a.verbatim[sideKey{n, c.Lang}] && !slices.Equal(s.Marks, c.New.Side.Marks) {
			a.fail(i, c.Path, "two changes give the clause other marks")
		}
		s.Num, s.Form, s.Marks = c.New.Side.Num, c.New.Side.Form, c.New.Side.Marks
		sides := maps.Clone(n.clause.Sides)
		if sides == nil {
			sides = legaltext.Sides{}
		}
		sides[c.Lang] = s
		n.clause.Sides = sides
		return
	}
	s.Text = NewText(c.Edits)
	s.Marks, s.Notes, s.Citations = c.New.Side.Marks, c.New.Side.Notes, c.New.Side.Citations
	a.side(n, c.Lang, s)
}

// field carries out a change to a field's text or value.
func (a *applier) field(c *Change, n *node) {
	if n.part.Kind != legaltext.Localized {
		n.plain = NewText(c.Edits)
		a.verbatim[sideKey{n: n}] = true
		return
	}
	text := maps.Clone(n.text)
	if text == nil {
		text = bilingual.Text{}
	}
	switch c.Kind {
	case Untranslated:
		delete(text, c.Lang)
	case Translated:
		text[c.Lang] = c.New.Side.Text
	default:
		text[c.Lang] = NewText(c.Edits)
	}
	n.text = text
}

// renumber carries out what the clause's number and address followed.
func (a *applier) renumber(r *Renumbering) {
	n := a.t.lookup(r.Path)
	if n == nil || n.what != clauseNode {
		a.fail(-1, r.Path, "the document has no clause there")
		return
	}
	if a.strict {
		if a.named[n] = true; n != a.shifted[0] {
			a.fail(-1, r.Path, "the clause %q does not come to stand there", r.OldID)
		}
		a.shifted = a.shifted[1:]
	}
	if r.OldID != r.ID {
		a.setID[n] = r.ID
	}
	if r.OldWID != r.WID {
		n.clause.WID = r.WID
	}
	if len(r.Num) > 0 {
		sides := maps.Clone(n.clause.Sides)
		if sides == nil {
			sides = legaltext.Sides{}
		}
		for l, num := range r.Num {
			s := sides[l]
			s.Num = num
			sides[l] = s
		}
		n.clause.Sides = sides
	}
	if len(r.OldFacts) > 0 || len(r.Facts) > 0 {
		n.clause.Fields = r.Facts
	}
}
