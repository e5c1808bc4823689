package diff

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/seqdiff"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// rename gives each clause of out a name that no other has, and lets references
// name clauses by these: in out, in base, in theirs and in what was taken over
// from there. A reference to no clause then comes to mean none.
func (m *merger) rename() {
	m.out.number()
	names := make(map[*node]string, len(m.out.clauses))
	for i, n := range m.out.clauses {
		names[n] = "\x00" + strconv.Itoa(i)
	}
	ours := make(map[string]string, len(names))
	for _, n := range m.out.clauses {
		if _, ok := ours[n.clause.ID]; !ok && (!m.fresh[n] || m.from[n] != nil) {
			ours[n.clause.ID] = names[n]
		}
	}
	theirs := make(map[string]string, len(names))
	for _, t := range m.theirs.clauses {
		if _, ok := theirs[t.clause.ID]; !ok {
			theirs[t.clause.ID] = names[m.at[t]]
			if t.mate != nil && names[m.at[t]] == "" {
				theirs[t.clause.ID] = t.mate.clause.ID
			}
		}
	}
	base := make(map[string]string, len(names))
	for _, b := range m.base.clauses {
		if _, ok := base[b.clause.ID]; !ok {
			base[b.clause.ID] = names[m.at[b]]
		}
	}
	m.base.root.rename(func(*node) map[string]string { return base })
	m.theirs.root.rename(func(*node) map[string]string { return theirs })
	m.out.root.rename(func(n *node) map[string]string {
		if m.fresh[n] {
			return theirs
		}
		return ours
	})
	for n, name := range names {
		m.ids[name] = n.clause.ID
		n.clause.ID = name
	}
}

// restore gives the references to clauses that went the ids back that these
// had.
func (m *merger) restore() {
	m.out.number()
	for _, n := range m.out.clauses {
		delete(m.ids, n.clause.ID)
	}
	m.out.root.rename(func(*node) map[string]string { return m.ids })
}

// rename gives the references of n and of all below it the ids to which ids
// leads from those that they have.
func (n *node) rename(ids func(*node) map[string]string) {
	to := ids(n)
	if n.what == fieldNode && n.part.Kind == legaltext.Address {
		n.plain = cmp.Or(to[n.plain], n.plain)
	}
	n.clause.Sides = maps.Clone(n.clause.Sides)
	for l, s := range n.clause.Sides {
		s.Notes = slices.Clone(s.Notes)
		for i := range s.Notes {
			s.Notes[i].Note = cmp.Or(to[s.Notes[i].Note], s.Notes[i].Note)
		}
		n.clause.Sides[l] = s
	}
	for _, k := range slices.Concat(n.named, n.list) {
		k.rename(ids)
	}
}

// clause3 brings what theirs changed in a clause, from b to t, into n, which is
// b as ours has it.
func (m *merger) clause3(n, b, t *node) {
	if !m.present(n) {
		if m.told[b] {
			m.conflict(DeleteEdit, b)
		}
		return
	}
	c, was, is := &n.clause, &b.clause, &t.clause
	c.WID = three(m, b, "", was.WID, c.WID, is.WID)
	c.Kind = three(m, b, "", was.Kind, c.Kind, is.Kind)
	before := len(m.conflicts)
	c.Sides = maps.Clone(c.Sides)
	for _, l := range langsOf(was.Sides.Langs(), is.Sides.Langs()) {
		m.sides3(n, b, t, l)
	}
	if !equalFields(was.Fields, is.Fields) && !equalFields(c.Fields, is.Fields) {
		if equalFields(was.Fields, c.Fields) {
			c.Fields = is.Fields
		} else if m.told[b] && len(m.conflicts) == before {
			m.conflict(SameValue, b)
		}
	}
}

// sides3 merges one language of a clause.
func (m *merger) sides3(n, b, t *node, l bilingual.Lang) {
	old, inBase := b.clause.Sides[l]
	ours, inOurs := n.clause.Sides[l]
	theirs, inTheirs := t.clause.Sides[l]
	switch {
	case inOurs == inTheirs && equalSide(ours, theirs):
	case inBase == inTheirs && equalSide(old, theirs):
	case inBase == inOurs && equalSide(old, ours):
		if !inTheirs {
			delete(n.clause.Sides, l)
			return
		}
		if n.clause.Sides == nil {
			n.clause.Sides = legaltext.Sides{}
		}
		n.clause.Sides[l] = theirs
	case inOurs && inTheirs:
		n.clause.Sides[l] = m.side3(b, l, &old, &ours, &theirs)
	default:
		m.conflictOf(DeleteEdit, b, l, old.Text, ours.Text, theirs.Text)
	}
}

// conflictOf reports a conflict of three texts or values.
func (m *merger) conflictOf(kind ConflictKind, at *node, l bilingual.Lang, base, ours, theirs string) {
	m.conflicts = append(m.conflicts, Conflict{kind, at.clause.ID, at.path(), l, base, ours, theirs, kind == SameClause})
}

// three merges one value.
func three[T ~string](m *merger, at *node, l bilingual.Lang, base, ours, theirs T) T {
	switch {
	case theirs == base || ours == theirs:
		return ours
	case ours == base:
		return theirs
	}
	m.conflictOf(SameValue, at, l, string(base), string(ours), string(theirs))
	return ours
}

// side3 merges what ours and theirs made of one side of a clause.
func (m *merger) side3(at *node, l bilingual.Lang, b, o, t *legaltext.Side) legaltext.Side {
	out := legaltext.Side{Form: three(m, at, l, b.Form, o.Form, t.Form), Num: o.Num}
	if o.Num == b.Num {
		out.Num = t.Num
	}
	text, ok := m.text3(at, l, b, o, t)
	out.Text = text
	if !ok {
		out.Marks, out.Notes, out.Citations = o.Marks, o.Notes, o.Citations
		return out
	}
	var carried [3]legaltext.Side
	for i, s := range []*legaltext.Side{b, o, t} {
		carried[i] = carrySide(*s, reword(s, &legaltext.Side{Text: text}, l).edits(), text)
	}
	b, o, t = &carried[0], &carried[1], &carried[2]
	out.Marks = set3(b.Marks, o.Marks, t.Marks,
		func(x, y legaltext.Mark) bool { return x == y },
		func(x, y legaltext.Mark) bool { return x.Kind == y.Kind && overlap(x.Span, y.Span) },
		func(x legaltext.Mark) int { return x.Span.Start })
	out.Notes = set3(b.Notes, o.Notes, t.Notes,
		func(x, y legaltext.NoteRef) bool { return x == y },
		func(x, y legaltext.NoteRef) bool { return x.Note == y.Note },
		func(x legaltext.NoteRef) int { return x.At })
	out.Citations = set3(b.Citations, o.Citations, t.Citations,
		equalCitation,
		func(x, y legalref.Citation) bool { return overlap(x.Span, y.Span) },
		func(x legalref.Citation) int { return x.Span.Start })
	return out
}

func overlap(x, y legaltext.Span) bool { return x.Start < y.End && y.Start < x.End }

// set3 merges what stands off a text, all of it carried to the merged text:
// what ours has, without what theirs took away, and what theirs brought where
// it does not clash with what ours brought.
func set3[T any](base, ours, theirs []T, same, clash func(x, y T) bool, at func(T) int) []T {
	has := func(list []T, x T, same func(x, y T) bool) bool {
		return slices.ContainsFunc(list, func(y T) bool { return same(x, y) })
	}
	var out []T
	for _, x := range ours {
		if has(theirs, x, same) || !has(base, x, same) {
			out = append(out, x)
		}
	}
	for _, x := range theirs {
		if !has(base, x, same) && !has(out, x, same) && !has(out, x, clash) {
			out = append(out, x)
		}
	}
	slices.SortStableFunc(out, func(x, y T) int { return cmp.Compare(at(x), at(y)) })
	return out
}

// carrySide moves what stands off a text to where it stands after edits.
func carrySide(s legaltext.Side, edits []Edit, text string) legaltext.Side {
	s.Text = text
	s.Marks = project(s.Marks, edits)
	s.Notes = slices.Clone(s.Notes)
	for i := range s.Notes {
		s.Notes[i].At = carryOver(s.Notes[i].At, edits, true)
	}
	carry := func(p legaltext.Span) legaltext.Span {
		if p.IsZero() {
			return p
		}
		start := carryOver(p.Start, edits, false)
		return legaltext.Span{Start: start, End: max(start, carryOver(p.End, edits, true))}
	}
	s.Citations = slices.Clone(s.Citations)
	for i := range s.Citations {
		k := &s.Citations[i]
		k.Span, k.Whole, k.Antecedent = carry(k.Span), carry(k.Whole), carry(k.Antecedent)
	}
	return s
}

// text3 merges the words of one text. It reports false, and a conflict, when
// both changed the same words in different ways, and gives the text of ours.
func (m *merger) text3(at *node, l bilingual.Lang, b, o, t *legaltext.Side) (string, bool) {
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
				m.conflictOf(SameWords, at, l, b.Text, o.Text, t.Text)
				return o.Text, false
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
	m.conflictOf(SameClause, at, l, b.Text, o.Text, t.Text)
	return string(text), true
}

// field3 merges a field, of a text one language.
func (m *merger) field3(n, b, t *node, l bilingual.Lang) {
	switch {
	case t == nil:
		return
	case !m.present(n):
		m.conflict(DeleteEdit, b)
		return
	case n.part.Kind != legaltext.Localized:
		n.plain = three(m, b, "", b.plain, n.plain, t.plain)
		return
	}
	text := maps.Clone(n.text)
	if text == nil {
		text = bilingual.Text{}
	}
	n.text = text
	old, inBase := b.text[l]
	ours, inOurs := text[l]
	theirs, inTheirs := t.text[l]
	switch {
	case inOurs == inTheirs && ours == theirs:
	case inOurs == inBase && ours == old:
		if inTheirs {
			text[l] = theirs
		} else {
			delete(text, l)
		}
	case inBase && inOurs && inTheirs:
		text[l], _ = m.text3(b, l, &legaltext.Side{Text: old}, &legaltext.Side{Text: ours}, &legaltext.Side{Text: theirs})
	default:
		m.conflictOf(DeleteEdit, b, l, old, ours, theirs)
	}
}
