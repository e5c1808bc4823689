package diff

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// Compare returns what changed from a to b. It fails only when the documents
// are not of one type. Documents are compared in canonical form, and neither is
// changed. The package comment states the rules.
func Compare(a, b *legaltext.Document, opts *Options) (*Changes, error) {
	if err := sameType(a, b); err != nil {
		return nil, fmt.Errorf("diff.Compare: %w", err)
	}
	old, new := newTree(canonical(a)), newTree(canonical(b))
	match(old, new)
	c := report(old, new, opts.practice)
	if opts != nil {
		c.From, c.To = opts.From, opts.To
	}
	return c, nil
}

func sameType(docs ...*legaltext.Document) error {
	for _, d := range docs {
		if d == nil || d.Shape == nil {
			return errors.New("a document without a shape")
		}
		if t := docs[0].Shape.Type; d.Shape.Type != t {
			return fmt.Errorf("a %s and a %s: documents of one type are compared", t, d.Shape.Type)
		}
	}
	return nil
}

// A reporter writes the changes between two trees whose clauses are paired.
type reporter struct {
	old, new *tree
	practice func() *drafting.Practice // loaded when a clause needs it
	oldByID  func() map[string]*node   // the first clause of each id
	newByID  func() map[string]*node
	oldLeft  map[string]string // ids of no clause that follow one that is gone
	newLeft  map[string]string
	moved    map[*node]bool   // new clauses and list elements that moved
	levelled map[*node]bool   // new clauses that changed level only
	shifted  bool             // clauses came, went or moved
	folded   map[sideKey]bool // sides told by the change of their section
	inFold   map[*node]bool   // clauses told so
	rows     []row
	out      *Changes
}

// A sideKey is one language of a node.
type sideKey struct {
	n    *node
	lang bilingual.Lang
}

// A row is a change with its place in the list.
type row struct {
	part, pos int
	change    Change
}

// report returns the changes between two trees whose clauses are paired.
func report(old, new *tree, practice func() *drafting.Practice) *Changes {
	r := &reporter{
		old: old, new: new, practice: practice,
		oldByID: sync.OnceValue(old.byID), newByID: sync.OnceValue(new.byID),
		oldLeft: map[string]string{}, newLeft: map[string]string{},
		moved: map[*node]bool{}, levelled: map[*node]bool{},
		folded: map[sideKey]bool{}, inFold: map[*node]bool{},
		out: &Changes{Shape: new.shape},
	}
	if !slices.Equal(old.langs, new.langs) {
		r.out.Languages = &Languages{old.langs, new.langs}
	}
	r.leftBehind()
	r.findMoves()
	r.foldLanguages()
	for i := range new.shape.Parts {
		p := &new.shape.Parts[i]
		x, y := old.root.child(p.Name), new.root.child(p.Name)
		if p.Kind == legaltext.Clauses {
			continue
		}
		r.fields(i, x, y)
	}
	r.clauses()
	slices.SortStableFunc(r.rows, func(a, b row) int {
		return cmp.Or(cmp.Compare(a.part, b.part), cmp.Compare(a.pos, b.pos))
	})
	for _, row := range r.rows {
		r.out.List = append(r.out.List, row.change)
	}
	return r.out
}

// partIndex returns the rank of a clause's section or of a field in the shape.
func (r *reporter) partIndex(n *node) int {
	name := n.section().name
	for i := range r.new.shape.Parts {
		if r.new.shape.Parts[i].Name == name {
			return i
		}
	}
	return len(r.new.shape.Parts)
}

// findMoves tells which paired clauses stand elsewhere. Among those that kept
// their parent, as few as can be are said to have moved, and small ones rather
// than large ones. A clause that only stands deeper or less deep, after the
// same clause as before, changed level.
func (r *reporter) findMoves() {
	for _, s := range r.new.root.named {
		if s.what == sectionNode {
			r.findMovesIn(s, r.old.root.child(s.name))
		}
	}
	for _, y := range r.new.clauses {
		r.findMovesIn(y, y.mate)
	}
	if len(r.moved) == 0 {
		r.shifted = hasUnpaired(r.old) || hasUnpaired(r.new)
		return
	}
	afterOld := predecessors(r.old)
	afterNew := predecessors(r.new)
	for _, y := range r.new.clauses {
		if x := y.mate; x != nil && r.moved[y] && x.level() != y.level() && x.section().name == y.section().name {
			if p, q := afterOld[x.seq], afterNew[y.seq]; p == nil && q == nil || p != nil && p.mate == q {
				delete(r.moved, y)
				r.levelled[y] = true
			}
		}
	}
	r.shifted = true
}

func hasUnpaired(t *tree) bool {
	return slices.ContainsFunc(t.clauses, func(n *node) bool { return n.mate == nil })
}

// predecessors returns for each clause the paired clause that precedes it.
func predecessors(t *tree) []*node {
	out := make([]*node, len(t.clauses))
	var last *node
	for i, n := range t.clauses {
		out[i] = last
		if n.mate != nil {
			last = n
		}
	}
	return out
}

// findMovesIn tells which children of y, whose counterpart is x, moved.
func (r *reporter) findMovesIn(y, x *node) {
	var kids []*node
	var ranks, sizes []int
	for _, k := range y.list {
		switch {
		case k.mate == nil:
		case k.mate.up != x:
			r.moved[k] = true
		default:
			kids = append(kids, k)
			ranks = append(ranks, k.mate.at)
			sizes = append(sizes, k.weight())
		}
	}
	stay := risingRow(ranks, sizes)
	if len(stay) == len(kids) {
		return
	}
	for i, k := range kids {
		if len(stay) > 0 && stay[0] == i {
			stay = stay[1:]
		} else {
			r.moved[k] = true
		}
	}
}

// weight says how little likely it is that it was this node that moved. In a
// skeleton, what no change speaks of did not.
func (n *node) weight() int {
	if n.twin != nil && n.what == clauseNode && n.clause.ID == "" {
		return 1 << 24
	}
	return n.size()
}

// size is about how much text a node holds, from 1.
func (n *node) size() int {
	size := 1 + len(n.plain)
	for _, s := range n.clause.Sides {
		size += len(s.Text)
	}
	for _, s := range n.text {
		size += len(s)
	}
	for _, k := range n.named {
		size += k.size()
	}
	for _, k := range n.list {
		size += k.size()
	}
	return size
}

func (r *reporter) put(part, pos int, c Change) {
	if c.Law == nil && (c.Kind == Added || c.Kind == Removed) {
		c.Law = r.law(&c, nil, nil)
	}
	r.rows = append(r.rows, row{part, pos, c})
}

// clauses reports what changed in the sections.
func (r *reporter) clauses() {
	// What was removed stands after what preceded it.
	pos, part := 0, -1
	for _, x := range r.old.clauses {
		if p := r.partIndex(x); p != part {
			part, pos = p, -1
		}
		switch {
		case x.mate != nil:
			if r.partIndex(x.mate) == part {
				pos = 2 * x.mate.seq
			}
		case x.group == nil && !r.inFold[x] && (x.up.what == sectionNode || x.up.mate != nil || x.up.group != nil):
			c := x.unpaired(r.inFold)
			r.put(part, pos+1, Change{Kind: Removed, OldID: x.clause.ID, OldPath: x.path(), Old: &State{Clause: &c}})
		}
	}
	for _, y := range r.new.clauses {
		part, pos := r.partIndex(y), 2*y.seq
		switch {
		case y.mate != nil:
			r.pair(part, pos, y.mate, y)
		case y.group == nil && !r.inFold[y] && (y.up.what == sectionNode || y.up.mate != nil || y.up.group != nil):
			c := y.unpaired(r.inFold)
			r.put(part, pos, Change{Kind: Added, ID: y.clause.ID, Path: y.path(), New: &State{Clause: &c}})
		}
	}
}

// unpaired returns a clause with what came or went with it: the clauses below
// it that have no counterpart, nor are parts of one.
func (n *node) unpaired(skip map[*node]bool) legaltext.Clause {
	c := n.clause
	for _, k := range n.list {
		if k.mate == nil && k.group == nil && !skip[k] {
			c.Items = append(c.Items, k.unpaired(skip))
		}
	}
	return c
}

// untouched reports whether nothing changed in a clause, its address included.
func (r *reporter) untouched(x, y *node) bool {
	c, d := &x.clause, &y.clause
	if c.ID != d.ID || c.WID != d.WID || c.Kind != d.Kind || len(c.Sides) != len(d.Sides) || !equalFields(c.Fields, d.Fields) {
		return false
	}
	for l, s := range c.Sides {
		t, ok := d.Sides[l]
		if !ok || !equalSide(s, t) || !r.sameNotes(s.Notes, t.Notes) {
			return false
		}
	}
	return true
}

// pair reports what changed in one clause.
func (r *reporter) pair(part, pos int, x, y *node) {
	if !r.moved[y] && !r.levelled[y] && y.group == nil && r.untouched(x, y) {
		return
	}
	at := Change{ID: y.clause.ID, OldID: x.clause.ID, Path: y.path(), OldPath: x.path()}
	if r.moved[y] {
		c := at
		c.Kind = Moved
		r.put(part, pos, c)
	}
	kindChanged := x.clause.Kind != y.clause.Kind && y.group == nil
	first := len(r.rows)
	if g := y.group; g != nil {
		r.grouped(part, pos, at, g)
	} else {
		r.contents(part, pos, at, x, y)
	}
	r.shape(part, pos, at, x, y, r.rows[first:], kindChanged)
	r.renumbered(at, x, y)
}

// shape reports a new kind or level of a clause. A new kind that shows in the
// form of a side is told by the change of that form, which is among did.
func (r *reporter) shape(part, pos int, c Change, x, y *node, did []row, kindChanged bool) {
	if !kindChanged && !r.levelled[y] {
		return
	}
	c.Kind, c.Old, c.New = Reformatted, &State{}, &State{}
	if r.levelled[y] {
		c.Old.Level, c.New.Level = x.level(), y.level()
	}
	if kindChanged {
		for i := range did {
			if d := &did[i].change; d.Kind == Reformatted && d.Old.Side.Form != d.New.Side.Form && !r.levelled[y] {
				d.Old.Kind, d.New.Kind = x.clause.Kind, y.clause.Kind
				return
			}
		}
		c.Old.Kind, c.New.Kind = x.clause.Kind, y.clause.Kind
	}
	r.put(part, pos, c)
}

// contents reports what changed in the texts and facts of one clause.
func (r *reporter) contents(part, pos int, at Change, x, y *node) {
	facts := !equalFields(x.clause.Fields, y.clause.Fields)
	if facts && r.followsFacts(x, y) {
		facts = false
	}
	carry := func(c *Change) {
		if facts {
			c.Old.HasFacts, c.Old.Facts = true, x.clause.Fields
			c.New.HasFacts, c.New.Facts = true, y.clause.Fields
			facts = false
		}
	}
	var changed, still []bilingual.Lang
	for _, l := range langsOf(x.clause.Sides.Langs(), y.clause.Sides.Langs()) {
		if r.folded[sideKey{y, l}] {
			facts = false
			continue
		}
		sx, inOld := x.clause.Sides[l]
		sy, inNew := y.clause.Sides[l]
		c := at
		c.Lang, c.Old, c.New = l, &State{}, &State{}
		switch {
		case !inOld:
			c.Kind, c.New.Side = Translated, &sy
			carry(&c)
			r.put(part, pos, c)
		case !inNew:
			c.Kind, c.Old.Side = Untranslated, &sx
			carry(&c)
			r.put(part, pos, c)
		default:
			if k := r.side(part, pos, c, &sx, &sy, carry); k == Edited {
				changed = append(changed, l)
			} else {
				still = append(still, l)
			}
		}
	}
	if facts {
		c := at
		c.Kind, c.Old, c.New = Edited, &State{}, &State{}
		carry(&c)
		r.put(part, pos, c)
	}
	if len(changed) > 0 {
		for _, l := range still {
			r.out.Stale = append(r.out.Stale, Stale{at.ID, at.OldID, at.Path, at.OldPath, l, changed})
		}
	}
}

// side reports what changed in one language of a clause, and returns the kind
// of the change to its text, or "".
func (r *reporter) side(part, pos int, c Change, x, y *legaltext.Side, carry func(*Change)) Kind {
	var did Kind
	var edits []Edit
	switch {
	case x.Text != y.Text:
		did = Edited
		if _, a, b, _ := trim(x, y); sameTypography(endless(a.Text), endless(b.Text)) {
			did = Typographic
		}
	case !r.sameNotes(x.Notes, y.Notes) || !slices.EqualFunc(x.Citations, y.Citations, equalCitation):
		did = Edited
	}
	marks := x.Marks
	if did != "" {
		e := c
		edits = editsOf(x, y, c.Lang)
		marks = project(x.Marks, edits)
		e.Kind, e.Edits = did, edits
		e.Old = &State{Side: &legaltext.Side{Marks: x.Marks, Notes: x.Notes, Citations: x.Citations}}
		e.New = &State{Side: &legaltext.Side{Marks: y.Marks, Notes: y.Notes, Citations: y.Citations}}
		carry(&e)
		if did == Edited {
			e.Law = r.law(&e, x, y)
		}
		r.put(part, pos, e)
	}
	num := x.Num != y.Num && !r.followsNum(x.Num, y.Num)
	if num || x.Form != y.Form || !slices.Equal(marks, y.Marks) {
		f := c
		f.Kind = Reformatted
		f.Old = &State{Side: &legaltext.Side{Num: x.Num, Form: x.Form, Marks: x.Marks}}
		f.New = &State{Side: &legaltext.Side{Num: y.Num, Form: y.Form, Marks: y.Marks}}
		r.put(part, pos, f)
	}
	return did
}

// sameNotes reports whether two rows of note references are the same once each
// follows its note to the note's new id.
func (r *reporter) sameNotes(old, new []legaltext.NoteRef) bool {
	return slices.EqualFunc(old, new, func(x, y legaltext.NoteRef) bool {
		return x.At == y.At && r.sameAddress(x.Note, y.Note)
	})
}

// sameAddress reports whether an id of the old document and one of the new name
// the same clause, seen from either side, or are the same and name none.
func (r *reporter) sameAddress(old, new string) bool {
	return follow(r.oldByID(), r.oldLeft, old) == new && follow(r.newByID(), r.newLeft, new) == old
}

// grouped reports a split or a merger.
func (r *reporter) grouped(part, pos int, at Change, g *group) {
	c := at
	whole := &State{Parts: []Part{{g.whole.path(), g.whole.clause}}}
	parts := &State{}
	for _, p := range g.parts {
		parts.Parts = append(parts.Parts, Part{p.path(), p.clause})
	}
	if g.merged {
		c.Kind, c.Old, c.New = Merged, parts, whole
	} else {
		c.Kind, c.Old, c.New = Split, whole, parts
	}
	r.put(part, pos, c)
	for _, l := range g.whole.clause.Sides.Langs() {
		old, new := g.whole.clause.Sides[l], g.text(l)
		if g.merged {
			old, new = new, old
		}
		if old.Text != new.Text && !sameTypography(old.Text, new.Text) {
			e := at
			e.Kind, e.Lang, e.Edits = Edited, l, editsOf(&old, &new, l)
			e.Law = r.law(&e, &old, &new)
			r.put(part, pos, e)
		}
	}
}

// text returns the parts in one language as one side.
func (g *group) text(l bilingual.Lang) legaltext.Side {
	var out legaltext.Side
	for _, p := range g.parts {
		s, ok := p.clause.Sides[l]
		if !ok || s.Text == "" {
			continue
		}
		if out.Text != "" {
			out.Text += " "
		}
		for _, c := range s.Citations {
			c.Span.Start += len(out.Text)
			c.Span.End += len(out.Text)
			out.Citations = append(out.Citations, c)
		}
		out.Text += s.Text
	}
	return out
}
