package diff

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// renumbered lists a clause whose address, lasting name or printed number
// followed other changes.
func (r *reporter) renumbered(at Change, x, y *node) {
	n := Renumbering{OldID: at.OldID, ID: at.ID, OldPath: at.OldPath, Path: at.Path}
	if y.group != nil {
		return // the parts carry them
	}
	if x.clause.WID != y.clause.WID {
		n.OldWID, n.WID = x.clause.WID, y.clause.WID
	}
	for _, l := range x.clause.Sides.Langs() {
		sx := x.clause.Sides[l]
		sy, ok := y.clause.Sides[l]
		if ok && sx.Num != sy.Num && r.followsNum(sx.Num, sy.Num) {
			if n.Num == nil {
				n.OldNum, n.Num = bilingual.Text{}, bilingual.Text{}
			}
			n.OldNum[l], n.Num[l] = sx.Num, sy.Num
		}
	}
	if !equalFields(x.clause.Fields, y.clause.Fields) && r.followsFacts(x, y) {
		n.OldFacts, n.Facts = x.clause.Fields, y.clause.Fields
	}
	idShift := n.OldID != n.ID && !r.moved[y] && !r.levelled[y]
	if idShift || n.OldWID != n.WID || n.Num != nil || n.Facts != nil {
		r.out.Renumbered = append(r.out.Renumbered, n)
	}
}

// isNone reports whether a renumbering tells no more than that a clause keeps the
// id that another has too.
func (r *Renumbering) isNone() bool {
	return r.OldPath != "" && r.Path != "" && r.OldID == r.ID && r.OldWID == r.WID && len(r.OldNum)+len(r.Num) == 0 && len(r.OldFacts)+len(r.Facts) == 0
}

// twins lists the clauses that share their id with another and that nothing else
// tells of.
func (r *reporter) twins() {
	was, is := twinIDs(r.old), twinIDs(r.new)
	if len(was)+len(is) == 0 {
		return
	}
	told := make(map[string]bool)
	for i := range r.out.Renumbered {
		told[r.out.Renumbered[i].Path] = true
	}
	for _, y := range r.new.clauses {
		if x := y.mate; x != nil && y.group == nil && (was[x.clause.ID] || is[y.clause.ID]) && !r.moved[y] && !r.levelled[y] && !told[y.path()] {
			r.out.Renumbered = append(r.out.Renumbered, Renumbering{OldID: x.clause.ID, ID: y.clause.ID, OldPath: x.path(), Path: y.path()})
		}
	}
}

// followsNum reports whether a printed number changed only because clauses
// came, went or moved: it is written in the same way and only counts otherwise.
func (r *reporter) followsNum(old, new string) bool {
	return r.shifted && old != "" && new != "" && numberStyle(old) == numberStyle(new)
}

// followsFacts reports the same of a clause's named facts: only plain values
// with numbers in them changed.
func (r *reporter) followsFacts(x, y *node) bool {
	return slices.EqualFunc(x.clause.Fields, y.clause.Fields, func(f, g legaltext.Field) bool {
		if f.Name != g.Name {
			return false
		}
		if f.Plain != g.Plain {
			return r.followsNum(f.Plain, g.Plain) && strings.ContainsAny(f.Plain, "0123456789")
		}
		return equalField(f, g)
	})
}

// numberStyle writes a number without saying which: "3." and "12." give "1.",
// "b)" gives "a)", "-" stays.
func numberStyle(num string) string {
	var b strings.Builder
	last := rune(0)
	for _, r := range num {
		switch {
		case isDigit(r):
			r = '1'
		case 'a' <= r && r <= 'z':
			r = 'a'
		case 'A' <= r && r <= 'Z':
			r = 'A'
		}
		if r != last || r != '1' && r != 'a' && r != 'A' {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

func equalFields(a, b []legaltext.Field) bool { return slices.EqualFunc(a, b, equalField) }

// equalField compares fields in canonical form.
func equalField(f, g legaltext.Field) bool {
	if f.Name != g.Name || f.Plain != g.Plain || len(f.Text) != len(g.Text) {
		return false
	}
	for l, s := range f.Text {
		if t, ok := g.Text[l]; !ok || s != t {
			return false
		}
	}
	return equalFields(f.Items, g.Items)
}

func equalCitation(c, d legalref.Citation) bool {
	return c.Span == d.Span && c.Whole == d.Whole && c.Ref == d.Ref && c.To == d.To && c.Status == d.Status &&
		c.Kind == d.Kind && c.Role == d.Role && c.Issuer == d.Issuer && c.Antecedent == d.Antecedent && c.ResolvedBy == d.ResolvedBy &&
		slices.Equal(c.Candidates, d.Candidates)
}

func equalSide(s, t legaltext.Side) bool {
	return s.Text == t.Text && s.Num == t.Num && s.Form == t.Form && slices.Equal(s.Marks, t.Marks) &&
		slices.Equal(s.Notes, t.Notes) && slices.EqualFunc(s.Citations, t.Citations, equalCitation)
}

func equalClause(c, d *legaltext.Clause) bool {
	if c.ID != d.ID || c.WID != d.WID || c.Kind != d.Kind || len(c.Sides) != len(d.Sides) ||
		len(c.Items) != len(d.Items) || !equalFields(c.Fields, d.Fields) {
		return false
	}
	for l, s := range c.Sides {
		if t, ok := d.Sides[l]; !ok || !equalSide(s, t) {
			return false
		}
	}
	for i := range c.Items {
		if !equalClause(&c.Items[i], &d.Items[i]) {
			return false
		}
	}
	return true
}

// project carries marks through edits, to where they stand in the new text. A
// mark around words that were replaced is around those that replace them.
func project(marks []legaltext.Mark, edits []Edit) []legaltext.Mark {
	if len(marks) == 0 {
		return nil
	}
	out := slices.Clone(marks)
	for i := range out {
		out[i].Span = legaltext.Span{
			Start: carryOver(out[i].Span.Start, edits, false),
			End:   carryOver(out[i].Span.End, edits, true),
		}
		if out[i].Span.End < out[i].Span.Start {
			out[i].Span.End = out[i].Span.Start
		}
	}
	return out
}

// carryOver returns where an offset of the old text stands in the new one. At
// the edge of a change, an end goes behind what was inserted and a start stays
// before it; inside a deletion it is the other way round.
func carryOver(at int, edits []Edit, end bool) int {
	old, new := 0, 0
	for i := 0; i < len(edits); {
		if e := edits[i]; e.Op == Keep {
			if at < old+len(e.Text) || at == old+len(e.Text) && (end || i+1 == len(edits)) {
				return new + at - old
			}
			old, new = old+len(e.Text), new+len(e.Text)
			i++
			continue
		}
		deleted, inserted := 0, 0
		for ; i < len(edits) && edits[i].Op != Keep; i++ {
			if edits[i].Op == Delete {
				deleted += len(edits[i].Text)
			} else {
				inserted += len(edits[i].Text)
			}
		}
		switch {
		case at == old && !end:
			if deleted == 0 {
				return new + inserted
			}
			return new
		case at < old+deleted:
			if end {
				return new
			}
			return new + inserted
		case at == old+deleted && end:
			return new + inserted
		}
		old, new = old+deleted, new+inserted
	}
	return new + at - old
}
