package diff

import (
	"slices"

	"github.com/considerans/considerans/bilingual"
)

// foldLanguages finds the sections that gained or lost a language as a whole,
// and reports for each one change that holds all the sides.
func (r *reporter) foldLanguages() {
	if r.old.paired {
		return // a skeleton does not know which languages a section has
	}
	for _, t := range r.new.root.named {
		s := r.old.root.child(t.name)
		if t.what != sectionNode || s == nil {
			continue
		}
		for _, l := range langsOf(r.old.langs, r.new.langs) {
			switch before, after := s.has(l), t.has(l); {
			case after && !before:
				r.foldGain(s, t, l, true)
			case before && !after:
				r.foldGain(t, s, l, false)
			}
		}
	}
}

// has reports whether a section or clause, or any below it, has a side in l.
func (n *node) has(l bilingual.Lang) bool {
	_, ok := n.clause.Sides[l]
	return ok || slices.ContainsFunc(n.list, func(k *node) bool { return k.has(l) })
}

// foldGain folds what has language l in section t and not in section s; gained
// says that t is the new one.
func (r *reporter) foldGain(s, t *node, l bilingual.Lang, gained bool) {
	var sides []*node
	var parts []*node
	t.walk(func(n *node) {
		_, has := n.clause.Sides[l]
		switch {
		case !has:
		case n.mate != nil && n.group == nil:
			if _, had := n.mate.clause.Sides[l]; !had {
				sides = append(sides, n)
			}
		case n.mate == nil && n.group == nil && (n.up == t || n.up.mate != nil) && n.onlyIn(l):
			parts = append(parts, n)
		}
	})
	if len(sides) == 0 || len(sides)+len(parts) < 2 {
		return
	}
	state := &State{}
	for _, n := range sides {
		x, y := n.mate, n
		if !gained {
			x, y = n, n.mate
		}
		p := PlacedSide{Path: y.path(), OldPath: x.path(), Side: n.clause.Sides[l]}
		if !equalFields(x.clause.Fields, y.clause.Fields) {
			p.HasFacts, p.Facts, p.OldFacts = true, y.clause.Fields, x.clause.Fields
		}
		r.folded[sideKey{y, l}] = true
		state.Sides = append(state.Sides, p)
	}
	for _, n := range parts {
		state.Parts = append(state.Parts, Part{n.path(), n.toClause()})
		r.inFold[n] = true
	}
	c := Change{Path: t.path(), OldPath: s.path(), Lang: l}
	if gained {
		c.Kind, c.New = Translated, state
	} else {
		c.Kind, c.Old = Untranslated, state
	}
	r.put(r.partIndex(t), -2, c)
}

// onlyIn reports whether the clause and all below it have no counterpart and no
// language but l.
func (n *node) onlyIn(l bilingual.Lang) bool {
	if n.mate != nil || n.group != nil || len(n.clause.Sides) > 1 {
		return false
	}
	if _, ok := n.clause.Sides[l]; !ok && len(n.clause.Sides) > 0 {
		return false
	}
	for _, k := range n.list {
		if !k.onlyIn(l) {
			return false
		}
	}
	return true
}
