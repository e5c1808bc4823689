package diff

import (
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// An ApplyError says which change does not fit the document it was applied to.
type ApplyError struct {
	// Index is the change's rank in [Changes.List], -1 for a renumbering.
	Index int
	// Kind and Path are those of the change; Path is the place in the document
	// that it was applied to.
	Kind Kind
	Path string
	// Reason says what was found and what was expected.
	Reason string
}

// Error names the call, the change and the reason.
func (e *ApplyError) Error() string {
	return fmt.Sprintf("diff.Apply: change %d (%s %s): %s", e.Index, e.Kind, e.Path, e.Reason)
}

// Apply returns the document that the changes make of d, in canonical form,
// without changing d. It fails, with an *[ApplyError], when a change does not
// find what it replaces; then d is not the document the changes start from.
func Apply(d *legaltext.Document, c *Changes) (*legaltext.Document, error) {
	if d == nil || d.Shape == nil {
		return nil, fmt.Errorf("diff.Apply: a document without a shape")
	}
	if c.Shape != nil && c.Shape.Type != d.Shape.Type {
		return nil, fmt.Errorf("diff.Apply: changes of a %s, applied to a %s", c.Shape.Type, d.Shape.Type)
	}
	for i := range c.List {
		if x := &c.List[i]; x.fault() != "" {
			return nil, &ApplyError{i, x.Kind, x.Path, x.fault()}
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
	places   *place
	verbatim map[foldKey]bool // sides that a change gave, references included
	setID    map[*node]string
	err      error
}

// applyTo applies changes to a tree. When strict it checks what it replaces.
func applyTo(t *tree, c *Changes, strict bool) error {
	a := &applier{
		t: t, c: c, strict: strict,
		lifted: map[string]*node{}, touched: map[*node]bool{},
		verbatim: map[foldKey]bool{}, setID: map[*node]string{},
	}
	if !strict {
		a.learnIDs()
	}
	refs := t.byID()
	a.lift()
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
		if r := &c.Renumbered[i]; r.Path != "" && r.OldPath != "" {
			a.renumber(r)
		}
	}
	if a.err != nil {
		return a.err
	}
	renamed := a.leftBehind(refs)
	for n, id := range a.setID {
		if refs[n.clause.ID] == n {
			renamed[n.clause.ID] = id
		}
		n.clause.ID = id
	}
	if c.Languages != nil {
		t.langs = slices.Clone(c.Languages.New)
	}
	t.number()
	a.readdress(renamed)
	return nil
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

// same reports whether the node, without what was lifted out of it, is what the
// change says.
func (d *doomed) same() bool {
	if d.n.what == fieldNode {
		return d.field != nil && equalField(d.n.toField(), *d.field)
	}
	c := d.n.toClause()
	return d.clause != nil && equalClause(&c, d.clause)
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
				if n := a.find(i, p.Path); n != nil {
					a.check(i, n, &p.Clause)
					if p.Path != c.OldPath {
						a.take(i, p.Path)
					}
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
		if a.strict && !d.same() {
			a.fail(d.i, a.c.List[d.i].OldPath, "what stands there is not what was removed")
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

func (a *applier) check(i int, n *node, want *legaltext.Clause) {
	if got := n.clause; a.strict && !equalClause(&got, want) {
		a.fail(i, a.c.List[i].OldPath, "the clause is not the one that changed")
	}
}

// A place is a node of the new document on the way to something to be put in.
type place struct {
	put   *node
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

// placePath cuts a path, without the keys of items, which say nothing more.
func (a *applier) placePath(path string) []string {
	s := steps(path)
	if len(s) == 0 {
		return nil
	}
	if p := partOf(a.t.shape.Parts, s[0]); p != nil && p.Kind == legaltext.Clauses {
		return slices.DeleteFunc(s, func(t string) bool { return !isRank(t) && t != s[0] })
	}
	return s
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
		p.put = n
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
		case c.Kind == Moved, c.Kind == Reformatted && c.Old != nil && c.Old.Level != 0:
			if n := a.lifted[c.OldPath]; n != nil {
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
		for l := range n.clause.Sides {
			a.verbatim[foldKey{n, l}] = true
		}
	}
	mark(n)
	n.walk(mark)
	return n
}

// newField builds a field from its part of the shape.
func (a *applier) newField(i int, c *Change) *node {
	parts, p := a.t.shape.Parts, (*legaltext.Part)(nil)
	for _, s := range steps(c.Path) {
		if p != nil && p.Kind == legaltext.List {
			p = element(p)
		} else {
			p = partOf(parts, s)
		}
		if p == nil || p.Kind == legaltext.Clauses {
			a.fail(i, c.Path, "a %s has no such field", a.t.shape.Type)
			return nil
		}
		parts = p.Parts
	}
	n := fieldTree(c.New.Field, p)
	a.verbatim[foldKey{n: n}] = true
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
			a.fail(-1, path+"/"+name, "the document has that field already")
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
			a.fail(-1, path+"/"+strconv.Itoa(r), "the document has too few clauses before this place")
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
	if c.New == nil && c.Old == nil || c.New != nil && len(c.New.Sides) > 0 || c.Old != nil && len(c.Old.Sides) > 0 {
		return // an edit that a split or merger explains, or a section's language
	}
	n := a.t.lookup(c.Path)
	if n == nil || n.what == sectionNode {
		if n == nil {
			a.fail(i, c.Path, "the document has nothing there")
		}
		return
	}
	if n.what == fieldNode {
		a.field(i, c, n)
		return
	}
	switch c.Kind {
	case Split, Merged:
		if len(c.Old.Parts) == 0 || len(c.New.Parts) == 0 {
			a.fail(i, c.Path, "the change holds no parts")
			return
		}
		if c.Kind == Split {
			a.check(i, n, &c.Old.Parts[0].Clause)
		}
		for _, p := range c.New.Parts {
			if p.Path == c.Path {
				a.setID[n] = p.Clause.ID
				id := n.clause.ID
				n.clause = p.Clause
				n.clause.ID = id
				for l := range n.clause.Sides {
					a.verbatim[foldKey{n, l}] = true
				}
			}
		}
		return
	case Translated:
		a.side(n, c.Lang, *c.New.Side)
	case Untranslated:
		if s := n.clause.Sides[c.Lang]; a.strict && !equalSide(s, *c.Old.Side) {
			a.fail(i, c.OldPath, "the clause in %s is not the one that went", c.Lang)
		}
		a.dropSide(n, c.Lang)
	case Edited, Typographic, Reformatted:
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
	a.verbatim[foldKey{n, l}] = true
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
		if a.strict && n.clause.Kind != c.Old.Kind {
			a.fail(i, c.OldPath, "found kind %q, expected %q", n.clause.Kind, c.Old.Kind)
		}
		n.clause.Kind = c.New.Kind
	}
	if c.New.Side == nil || c.Old.Side == nil {
		return
	}
	s := n.clause.Sides[c.Lang]
	if c.Kind == Reformatted {
		if a.strict && (s.Form != c.Old.Side.Form || s.Num != c.Old.Side.Num) {
			a.fail(i, c.OldPath, "found number %q and form %q, expected %q and %q", s.Num, s.Form, c.Old.Side.Num, c.Old.Side.Form)
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
	if old := OldText(c.Edits); a.strict && s.Text != old {
		a.fail(i, c.OldPath, "found text %q, expected %q", s.Text, old)
	}
	s.Text = NewText(c.Edits)
	s.Marks, s.Notes, s.Citations = c.New.Side.Marks, c.New.Side.Notes, c.New.Side.Citations
	a.side(n, c.Lang, s)
}

// field carries out a change to a field's text or value.
func (a *applier) field(i int, c *Change, n *node) {
	if n.part.Kind != legaltext.Localized {
		if old := OldText(c.Edits); a.strict && n.plain != old {
			a.fail(i, c.OldPath, "found %q, expected %q", n.plain, old)
		}
		n.plain = NewText(c.Edits)
		a.verbatim[foldKey{n: n}] = true
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
		if old := OldText(c.Edits); a.strict && text[c.Lang] != old {
			a.fail(i, c.OldPath, "found text %q, expected %q", text[c.Lang], old)
		}
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

// leftBehind returns what references to clauses that are gone are left with.
// A renumbering with an old place alone tells the id that a clause had last,
// one with a new place alone which clause took over an id that none had.
func (a *applier) leftBehind(refs map[string]*node) map[string]string {
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
		if n := refs[id]; n == nil || !n.under(a.t.root) {
			renamed[id] = to
		}
	}
	for id, to := range last {
		if n := refs[id]; n == nil || n.under(a.t.root) {
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
		if n.up == nil || n.up.list != nil && (n.at >= len(n.up.list) || n.up.list[n.at] != n) || n.up.list == nil && n.name == "" {
			return false
		}
	}
	return true
}

// readdress lets references to clauses follow them, but for those that a
// change gave.
func (a *applier) readdress(renamed map[string]string) {
	if len(renamed) == 0 {
		return
	}
	for _, n := range a.t.clauses {
		for l, s := range n.clause.Sides {
			if a.verbatim[foldKey{n, l}] || !slices.ContainsFunc(s.Notes, func(r legaltext.NoteRef) bool { return renamed[r.Note] != "" }) {
				continue
			}
			s.Notes = slices.Clone(s.Notes)
			for i := range s.Notes {
				if id, ok := renamed[s.Notes[i].Note]; ok {
					s.Notes[i].Note = id
				}
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

func (a *applier) readdressField(n *node, renamed map[string]string) {
	if a.verbatim[foldKey{n: n}] {
		return
	}
	if id, ok := renamed[n.plain]; ok && n.part.Kind == legaltext.Address {
		n.plain = id
	}
	for _, k := range slices.Concat(n.named, n.list) {
		a.readdressField(k, renamed)
	}
}
