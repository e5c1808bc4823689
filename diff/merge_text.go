package diff

import (
	"cmp"
	"slices"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/seqdiff"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// clause3 brings what theirs changed in a clause, from b to t, into n, which is
// b as ours has it.
func (m *merger) clause3(n, b, t *node) {
	c, was, is := &n.clause, &b.clause, &t.clause
	c.WID = mergeValue(m, b, "", was.WID, c.WID, is.WID)
	c.Kind = mergeValue(m, b, "", was.Kind, c.Kind, is.Kind)
	sides, ok := m.sides3(b, was.Sides, c.Sides, is.Sides)
	c.Sides = sides
	if ok { // else the facts stay with the words
		m.facts3(n, b, t)
	}
}

// facts3 merges the named facts of a clause, each by itself. Those of which
// neither tells a change only followed, and stay those of ours.
func (m *merger) facts3(n, b, t *node) {
	was, ours, theirs := factsByName(b), factsByName(n), factsByName(t)
	told := m.yours.touched[b] && m.mine.touched[m.mine.nodes[m.yours.rank[b]]]
	var out []legaltext.Field
	for _, p := range b.part.Parts {
		f, g, h := was[p.Name], ours[p.Name], theirs[p.Name]
		switch {
		case equalFields(f, h) || equalFields(g, h):
		case equalFields(f, g):
			g = h
		case told:
			m.conflictOf(SameValue, b, "", sayFacts(f, &p), sayFacts(g, &p), sayFacts(h, &p))
		}
		out = append(out, g...)
	}
	n.clause.Fields = out
}

// factsByName gives the facts of a clause by name, each in a row of one.
func factsByName(n *node) map[string][]legaltext.Field {
	out := make(map[string][]legaltext.Field, len(n.clause.Fields))
	for i, f := range n.clause.Fields {
		if _, ok := out[f.Name]; !ok {
			out[f.Name] = n.clause.Fields[i : i+1]
		}
	}
	return out
}

func sayFacts(fields []legaltext.Field, p *legaltext.Part) string {
	var nodes []*node
	for i := range fields {
		nodes = append(nodes, fieldTree(&fields[i], p))
	}
	return say(nodes, "", false)
}

// sides3 merges the languages of a clause or field. It reports false when its
// words conflict: those of ours stay then in every language in which the two
// differ.
func (m *merger) sides3(b *node, was, ours, theirs legaltext.Sides) (legaltext.Sides, bool) {
	langs := langsOf(was.Langs(), langsOf(ours.Langs(), theirs.Langs()))
	differ := func(l bilingual.Lang) bool {
		_, inOurs := ours[l]
		_, inTheirs := theirs[l]
		return inOurs && inTheirs && ours[l].Text != theirs[l].Text || inOurs != inTheirs
	}
	left := func(l bilingual.Lang) bool {
		_, inOurs := ours[l]
		_, inTheirs := theirs[l]
		_, inBase := was[l]
		return inOurs && inTheirs || !inBase
	}
	if len(ours) > 0 && len(theirs) > 0 && !slices.ContainsFunc(langs, left) { // each dropped what the other kept
		for _, l := range langs {
			if differ(l) && !m.allDropped {
				m.conflictOf(DeleteEdit, b, l, was[l].Text, ours[l].Text, theirs[l].Text)
			}
		}
		return ours, false
	}
	reworded := func(sides legaltext.Sides) bool {
		return slices.ContainsFunc(langs, func(l bilingual.Lang) bool {
			s, ok := sides[l]
			return ok && differ(l) && s.Text != was[l].Text
		})
	}
	both := reworded(ours) && reworded(theirs)
	out := make(legaltext.Sides, len(langs))
	first, ok := len(m.conflicts), true
	for _, l := range langs {
		old, inBase := was[l]
		o, inOurs := ours[l]
		t, inTheirs := theirs[l]
		if inOurs {
			out[l] = o
		}
		switch {
		case inOurs == inTheirs && equalSide(o, t):
			continue
		case inBase == inTheirs && renumbered(old, t, inOurs):
		case inBase == inOurs && renumbered(old, o, inTheirs):
			if inTheirs {
				out[l] = t
			} else {
				delete(out, l)
			}
		case inOurs && inTheirs:
			var merged bool
			if out[l], merged = m.side3(b, l, &old, &o, &t); !merged {
				m.conflictOf(SameWords, b, l, old.Text, o.Text, t.Text)
				ok = false
				continue
			}
		default:
			m.conflictOf(DeleteEdit, b, l, old.Text, o.Text, t.Text)
			continue
		}
		if both && differ(l) && left(l) {
			m.conflictOf(SameClause, b, l, old.Text, o.Text, t.Text)
		}
	}
	for i := range m.conflicts[first:] {
		c := &m.conflicts[first+i]
		c.Resolved = ok && c.Kind == SameClause
	}
	for _, l := range langs {
		if s, inOurs := ours[l]; !ok && differ(l) && left(l) {
			if delete(out, l); inOurs {
				out[l] = s
			}
		}
	}
	if len(out) == 0 {
		out = nil
	}
	return out, ok
}

// renumbered reports whether a side is the one that it was in base; its number
// does not matter where the other version has no such side.
func renumbered(old, now legaltext.Side, inOther bool) bool {
	if !inOther {
		now.Num = old.Num
	}
	return equalSide(old, now)
}

// conflictOf reports a conflict of three texts or values in a node of base that
// both have.
func (m *merger) conflictOf(kind ConflictKind, b *node, l bilingual.Lang, base, ours, theirs string) {
	c := Conflict{Kind: kind, ID: b.clause.ID, Path: b.path(), Lang: l, Base: base, Ours: ours, Theirs: theirs}
	if ids, ok := m.addresses[b]; ok {
		c.Base, c.Ours, c.Theirs = ids[0], ids[1], ids[2]
	}
	if b.mate != nil {
		c.TheirsPath = b.mate.path()
	}
	if x := m.mine.nodes[m.yours.rank[b]]; x.mate != nil {
		c.OursPath = m.oursPath[x.mate]
	}
	m.conflicts = append(m.conflicts, placed{c, m.yours.rank[b]})
}

// mergeValue merges one value.
func mergeValue[T ~string](m *merger, b *node, l bilingual.Lang, base, ours, theirs T) T {
	switch {
	case theirs == base || ours == theirs:
		return ours
	case ours == base:
		return theirs
	}
	m.conflictOf(SameValue, b, l, string(base), string(ours), string(theirs))
	return ours
}

// side3 merges what ours and theirs made of one side of a clause; it reports
// false when they changed the same words.
func (m *merger) side3(at *node, l bilingual.Lang, b, o, t *legaltext.Side) (legaltext.Side, bool) {
	text, ok := text3(l, b, o, t)
	if !ok {
		return *o, false
	}
	out := legaltext.Side{Text: text, Form: mergeValue(m, at, l, b.Form, o.Form, t.Form), Num: m.num3(at, l, b.Num, o.Num, t.Num)}
	var carried [3]legaltext.Side
	for i, s := range []*legaltext.Side{b, o, t} {
		carried[i] = carrySide(*s, reword(s, &legaltext.Side{Text: text}, l).edits(), text)
	}
	sound := slices.Concat(intact(o, &carried[1]), intact(t, &carried[2]))
	b, o, t = &carried[0], &carried[1], &carried[2]
	out.Marks = merge3(m, at, l, markTrait(), [3][]legaltext.Mark{b.Marks, o.Marks, t.Marks})
	notes := noteTrait(m.ids)
	out.Notes = merge3(m, at, l, notes, [3][]legaltext.NoteRef{b.Notes, o.Notes, t.Notes})
	within := func(row []legalref.Citation) func(legalref.Citation) bool {
		return func(x legalref.Citation) bool {
			return slices.ContainsFunc(row, func(y legalref.Citation) bool { return equalCitation(x, y) })
		}
	}
	broken := func(x legalref.Citation) bool { return !within(b.Citations)(x) && !within(sound)(x) }
	o.Citations, t.Citations = slices.DeleteFunc(o.Citations, broken), slices.DeleteFunc(t.Citations, broken)
	out.Citations = merge3(m, at, l, citationTrait(), [3][]legalref.Citation{b.Citations, o.Citations, t.Citations})
	out.Citations = slices.DeleteFunc(out.Citations, func(x legalref.Citation) bool { return !within(sound)(x) })
	return out, true
}

// num3 merges a printed number. Of two that may both have followed what came and
// went before the clause, the higher one is taken.
func (m *merger) num3(at *node, l bilingual.Lang, base, ours, theirs string) string {
	if base == ours || base == theirs || numberStyle(ours) != numberStyle(theirs) {
		return mergeValue(m, at, l, base, ours, theirs)
	}
	return slices.MaxFunc([]string{ours, theirs}, func(x, y string) int {
		return cmp.Or(cmp.Compare(len(x), len(y)), cmp.Compare(x, y))
	})
}

// text3 merges the words of one text. It reports false when both changed the
// same words in different ways.
func text3(l bilingual.Lang, b, o, t *legaltext.Side) (string, bool) {
	switch {
	case o.Text == t.Text || t.Text == b.Text:
		return o.Text, true
	case o.Text == b.Text:
		return t.Text, true
	}
	wb, wo, wt := words(b, l), words(o, l), words(t, l)
	ours, theirs := seqdiff.Of(wb, wo), seqdiff.Of(wb, wt)
	var out []word
	done := 0
	for len(ours) > 0 || len(theirs) > 0 {
		var h seqdiff.Hunk
		var from []word
		switch {
		case len(ours) > 0 && len(theirs) > 0 && ours[0].A0 <= theirs[0].A1 && theirs[0].A0 <= ours[0].A1:
			x, y := ours[0], theirs[0]
			same := x.A0 == y.A0 && x.A1 == y.A1 && slices.Equal(wo[x.B0:x.B1], wt[y.B0:y.B1])
			if !same {
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
		out = append(append(out, wb[done:h.A0]...), from[h.B0:h.B1]...)
		done = h.A1
	}
	out = append(out, wb[done:]...)
	var text []byte
	for _, w := range out {
		text = append(append(text, w.text...), w.space...)
	}
	return string(text), true
}

// field3 merges a field that all three have.
func (m *merger) field3(n, b, t *node) {
	switch n.part.Kind {
	case legaltext.Record, legaltext.List:
	case legaltext.Localized:
		sides, _ := m.sides3(b, sidesOf(b.text), sidesOf(n.text), sidesOf(t.text))
		n.text = bilingual.Text{}
		for l, s := range sides {
			n.text[l] = s.Text
		}
	default: // an address that only followed its clause is no change
		ours, theirs := m.mine.touched[m.mine.nodes[m.yours.rank[b]]], m.yours.touched[b]
		if !ours && !theirs { // it is left with what it has where its clause went
			c := m.baseIDs[m.addresses[b][0]]
			theirs = c != nil && c.gone() && !m.mine.base.clauses[c.seq].gone() && !m.locked[c]
		}
		if !ours && theirs {
			n.plain = t.plain
		} else if ours && theirs {
			n.plain = mergeValue(m, b, "", b.plain, n.plain, t.plain)
		}
	}
}

func sidesOf(text bilingual.Text) legaltext.Sides {
	out := make(legaltext.Sides, len(text))
	for l, s := range text {
		out[l] = legaltext.Side{Text: s}
	}
	return out
}
