package diff

import "slices"

// Invert returns the changes that lead back; of no changes, a nil c, there are
// none.
func Invert(c *Changes) *Changes {
	c = c.orNone()
	out := &Changes{Shape: c.Shape, From: c.To, To: c.From}
	for i := range c.List {
		out.List = append(out.List, invertChange(c.List[i]))
	}
	if c.Languages != nil {
		out.Languages = &Languages{c.Languages.New, c.Languages.Old}
	}
	for _, r := range c.Renumbered {
		out.Renumbered = append(out.Renumbered, Renumbering{
			OldID: r.ID, ID: r.OldID, OldPath: r.Path, Path: r.OldPath,
			OldWID: r.WID, WID: r.OldWID, OldNum: r.Num, Num: r.OldNum, OldFacts: r.Facts, Facts: r.OldFacts,
		})
	}
	for _, s := range c.Stale {
		if s.OldPath == "" {
			continue // it goes, and leaves no language behind
		}
		s.ID, s.OldID, s.Path, s.OldPath = s.OldID, s.ID, s.OldPath, s.Path
		out.Stale = append(out.Stale, s)
	}
	return out
}

// inverse returns the kind of the change that undoes one.
func (k Kind) inverse() Kind {
	switch k {
	case Added:
		return Removed
	case Removed:
		return Added
	case Split:
		return Merged
	case Merged:
		return Split
	case Translated:
		return Untranslated
	case Untranslated:
		return Translated
	}
	return k
}

func invertChange(c Change) Change {
	c.Kind = c.Kind.inverse()
	c.ID, c.OldID, c.Path, c.OldPath = c.OldID, c.ID, c.OldPath, c.Path
	c.Old, c.New = invertState(c.New), invertState(c.Old)
	c.Edits = invertEdits(c.Edits)
	c.Law = c.Law.invert()
	return c
}

func invertState(s *State) *State {
	if s == nil || len(s.Sides) == 0 {
		return s
	}
	out := *s
	out.Sides = slices.Clone(s.Sides)
	for i := range out.Sides {
		p := &out.Sides[i]
		p.Path, p.OldPath, p.Facts, p.OldFacts = p.OldPath, p.Path, p.OldFacts, p.Facts
	}
	return &out
}

func invertEdits(edits []Edit) []Edit {
	s := script{old: NewText(edits), new: OldText(edits)}
	for _, e := range edits {
		switch n := len(e.Text); e.Op {
		case Delete:
			s.change(0, n)
		case Insert:
			s.change(n, 0)
		default:
			s.keep(n)
		}
	}
	return s.finish()
}
