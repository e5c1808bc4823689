package diff

import (
	"maps"
	"slices"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

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
				n.clause.ID, n.told = id, true
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
	n.setSide(l, s)
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
		n.setSide(c.Lang, s)
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
	for l, num := range r.Num {
		s := n.clause.Sides[l]
		s.Num = num
		n.setSide(l, s)
	}
	if len(r.OldFacts) > 0 || len(r.Facts) > 0 {
		n.clause.Fields = r.Facts
	}
}
