package diff

import (
	"cmp"
	"maps"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A skeleton, in which [Compose] carries out changes without a document, learns from
// them what stood where, and has it when the next ones are looked at.

// learns reports whether a node is of a skeleton and not known whole.
func (a *applier) learns(n *node) bool { return !a.strict && !n.solid && !n.told }

func (a *applier) learnID(n *node, id string) {
	if a.learns(n) && n.clause.ID == "" {
		n.clause.ID = id
	}
}

func (a *applier) learnFacts(n *node, facts []legaltext.Field) {
	if a.learns(n) && len(n.clause.Fields) == 0 {
		n.clause.Fields = facts
	}
}

// learnSide returns a side, which a skeleton learns where it does not know it. A
// side of a skeleton without a text is one of which at most number, form and marks are
// known.
func (a *applier) learnSide(n *node, l bilingual.Lang, want *legaltext.Side) (legaltext.Side, bool) {
	s, ok := n.clause.Sides[l]
	if want != nil && a.learns(n) {
		if s.Text == "" {
			s = *want
		} else {
			s.Num, s.Form = cmp.Or(s.Num, want.Num), cmp.Or(s.Form, want.Form)
		}
		ok = true
		n.setSide(l, s)
	}
	return s, ok
}

// learnOwn learns all of a clause but for those below it.
func (a *applier) learnOwn(n *node, want *legaltext.Clause) {
	if !a.learns(n) {
		return
	}
	for l, t := range want.Sides {
		a.learnSide(n, l, &t)
	}
	n.clause.Kind, n.clause.WID = cmp.Or(n.clause.Kind, want.Kind), cmp.Or(n.clause.WID, want.WID)
	a.learnFacts(n, want.Fields)
	n.told = true
}

// setSide gives a clause another side in a language.
func (n *node) setSide(l bilingual.Lang, s legaltext.Side) {
	sides := maps.Clone(n.clause.Sides)
	if sides == nil {
		sides = legaltext.Sides{}
	}
	sides[l] = s
	n.clause.Sides = sides
}
