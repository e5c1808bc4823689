package diff

import (
	"cmp"
	"fmt"
	"slices"

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
// renumbering does not find what it replaces or moves, at the place and under the id
// that it tells, and when a clause would come to have the id of another one of which
// the changes do not speak: then d is not the document the changes start from.
// What it does not refuse, the inverse changes undo. What stands beside an added or
// moved clause is not in the changes and may be another. No changes, a nil c, give
// the document itself.
func Apply(d *legaltext.Document, c *Changes) (*legaltext.Document, error) {
	if d == nil || d.Shape == nil {
		return nil, fmt.Errorf("diff.Apply: a document without a shape")
	}
	c = c.orNone()
	if c.Shape != nil && c.Shape.Type != d.Shape.Type {
		return nil, fmt.Errorf("diff.Apply: changes of a %s, applied to a %s", c.Shape.Type, d.Shape.Type)
	}
	if i, reason := c.fault(); reason != "" {
		x := &c.List[i]
		return nil, &ApplyError{i, x.Kind, cmp.Or(x.Path, x.OldPath), reason}
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
		verbatim: map[sideKey]bool{}, setID: map[*node]string{},
	}
	a.verify()
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
	if strict {
		a.verifyMoved()
	}
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
