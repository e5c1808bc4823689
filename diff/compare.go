package diff

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
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
	var old, new *tree
	together(countTop(b),
		func() { old = newTree(canonical(a)) },
		func() { new = newTree(canonical(b)) })
	match(old, new)
	c := report(old, new, opts.practice)
	if opts != nil {
		c.From, c.To = opts.From, opts.To
	}
	return c, nil
}

// share is how many clauses are worth a goroutine.
const share = 256

// together carries out tasks, at once where they concern clauses enough.
func together(clauses int, tasks ...func()) {
	if clauses <= share {
		for _, do := range tasks {
			do()
		}
		return
	}
	var all sync.WaitGroup
	for _, do := range tasks {
		all.Go(do)
	}
	all.Wait()
}

// countTop counts the clauses of a document that stand below no other.
func countTop(d *legaltext.Document) int {
	n := 0
	for i := range d.Sections {
		n += len(d.Sections[i].Clauses)
	}
	return n
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
	moved    map[*node]bool                    // new clauses and list elements that moved
	levelled map[*node]bool                    // new clauses that changed level only
	shifted  bool                              // clauses came, went or moved
	folded   map[sideKey]bool                  // sides told by the change of their section
	inFold   map[*node]bool                    // clauses told so
	spoken   map[*node]func() []bilingual.Lang // by new section, the languages of half of its clauses at least
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
		if p := &new.shape.Parts[i]; p.Kind != legaltext.Clauses {
			r.fields(i, old.root.child(p.Name), new.root.child(p.Name))
		}
	}
	r.clauses()
	if len(r.rows)+len(r.out.Renumbered) > 0 {
		r.twins()
	}
	slices.SortStableFunc(r.rows, func(a, b row) int {
		return cmp.Or(cmp.Compare(a.part, b.part), cmp.Compare(a.pos, b.pos))
	})
	r.out.List = slices.Grow(r.out.List, len(r.rows))
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

func (r *reporter) put(part, pos int, c Change) {
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
			r.put(part, pos+1, Change{Kind: Removed, OldID: x.clause.ID, OldPath: x.path(), Old: &State{Clause: &c}, Law: lawOf(&c, nil)})
		}
	}
	r.spoken = make(map[*node]func() []bilingual.Lang)
	for _, s := range r.new.root.named {
		r.spoken[s] = sync.OnceValue(s.languages)
	}
	// Each clause is told of by itself: what tellers share they only read.
	var tellers []*reporter
	var tasks []func()
	for run := range slices.Chunk(r.new.clauses, share) {
		t := *r
		t.rows, t.out = nil, &Changes{}
		tellers = append(tellers, &t)
		tasks = append(tasks, func() {
			for _, y := range run {
				t.clause(y)
			}
		})
	}
	together(len(r.new.clauses), tasks...)
	told := 0
	for _, t := range tellers {
		told += len(t.rows)
	}
	r.rows = slices.Grow(r.rows, told)
	for _, t := range tellers {
		r.rows = append(r.rows, t.rows...)
		r.out.Renumbered = append(r.out.Renumbered, t.out.Renumbered...)
		r.out.Stale = append(r.out.Stale, t.out.Stale...)
	}
}

// clause reports what changed in a clause of the new document, or that it came.
func (r *reporter) clause(y *node) {
	part, pos := r.partIndex(y), 2*y.seq
	switch {
	case y.mate != nil:
		r.pair(part, pos, y.mate, y)
	case y.group == nil && !r.inFold[y] && (y.up.what == sectionNode || y.up.mate != nil || y.up.group != nil):
		c := y.unpaired(r.inFold)
		r.put(part, pos, Change{Kind: Added, ID: y.clause.ID, Path: y.path(), New: &State{Clause: &c}, Law: lawOf(nil, &c)})
		if !r.old.paired { // a skeleton does not know which languages a section has
			r.oneSided(y)
		}
	}
}

// oneSided lists as stale the languages of the section that a clause which came, or
// one that came with it, lacks.
func (r *reporter) oneSided(y *node) {
	if y.mate != nil || y.group != nil {
		return
	}
	if by := y.clause.Sides.Langs(); 0 < len(by) && len(by) < len(r.new.langs) {
		for _, l := range r.spoken[y.section()]() {
			if !slices.Contains(by, l) {
				r.out.Stale = append(r.out.Stale, Stale{ID: y.clause.ID, Path: y.path(), Lang: l, By: by})
			}
		}
	}
	for _, k := range y.list {
		r.oneSided(k)
	}
}

// languages returns the languages of half at least of the clauses of a section that
// have a text, sorted.
func (n *node) languages() []bilingual.Lang {
	all := 0
	count := make(map[bilingual.Lang]int)
	n.walk(func(k *node) {
		if len(k.clause.Sides) > 0 {
			all++
		}
		for l := range k.clause.Sides {
			count[l]++
		}
	})
	maps.DeleteFunc(count, func(_ bilingual.Lang, n int) bool { return 2*n < all })
	return slices.Sorted(maps.Keys(count))
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
		c.Kind, c.Old, c.New = Moved, x.alone(), y.alone()
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
		c.Old, c.New = x.alone(), y.alone()
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
	var changed []rewording
	var still []bilingual.Lang
	for _, l := range langsOf(x.clause.Sides.Langs(), y.clause.Sides.Langs()) {
		if r.folded[sideKey{y, l}] {
			facts = false
			continue
		}
		sx, inOld := x.clause.Sides[l]
		sy, inNew := y.clause.Sides[l]
		c := at
		c.Lang = l
		switch {
		case !inOld:
			side := sy
			c.Kind, c.Old, c.New = Translated, &State{}, &State{Side: &side}
			carry(&c)
			r.put(part, pos, c)
		case !inNew:
			side := sx
			c.Kind, c.Old, c.New = Untranslated, &State{Side: &side}, &State{}
			carry(&c)
			r.put(part, pos, c)
		default:
			if k, w := r.side(part, pos, c, &sx, &sy, carry); k == Edited {
				changed = append(changed, w)
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
	r.stale(at, changed, still)
}

// stale lists the languages of a clause in which it did not follow those in which it
// came to say something else.
func (r *reporter) stale(at Change, changed []rewording, still []bilingual.Lang) {
	if len(changed)+len(still) < 2 {
		return
	}
	var by []bilingual.Lang
	for _, w := range changed {
		if w.was != nil && !w.respelled() && !r.synonyms(w) || !r.sameNotes(w.old.Notes, w.new.Notes) {
			by = append(by, w.lang)
		} else {
			still = append(still, w.lang)
		}
	}
	if len(by) == 0 {
		return
	}
	slices.Sort(still)
	for _, l := range still {
		r.out.Stale = append(r.out.Stale, Stale{at.ID, at.OldID, at.Path, at.OldPath, l, by})
	}
}

// side reports what changed in one language of a clause, and returns the kind of
// the change to its text, or "", and the rewording.
func (r *reporter) side(part, pos int, c Change, x, y *legaltext.Side, carry func(*Change)) (Kind, rewording) {
	var did Kind
	w := reword(x, y, c.Lang)
	switch {
	case x.Text != y.Text:
		did = Edited
		if w.typographic(true) && citationChanges(cited(x.Citations), cited(y.Citations)) == nil {
			did = Typographic
		}
	case !r.sameNotes(x.Notes, y.Notes) || !slices.EqualFunc(x.Citations, y.Citations, equalCitation):
		did = Edited
	}
	marks := x.Marks
	if did != "" {
		e := c
		e.Kind, e.Edits = did, w.edits()
		marks = project(x.Marks, e.Edits)
		e.Old = &State{Side: &legaltext.Side{Marks: x.Marks, Notes: x.Notes, Citations: x.Citations}}
		e.New = &State{Side: &legaltext.Side{Marks: y.Marks, Notes: y.Notes, Citations: y.Citations}}
		carry(&e)
		if did == Edited {
			e.Law = r.law(w)
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
	return did, w
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
