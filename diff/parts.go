package diff

import (
	"slices"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/similar"
	"github.com/considerans/considerans/legaltext"
)

// exactParts finds, between the same neighbours, the clauses whose words are in
// every language those of several clauses in a row.
func (m *matcher) exactParts() {
	for _, g := range m.gaps() {
		if len(g.old)+len(g.new) < 3 || len(g.old)*len(g.new) > maxPairs {
			continue
		}
		for _, x := range g.old {
			m.cutInto(x, g.new, false)
		}
		for _, y := range g.new {
			m.cutInto(y, g.old, true)
		}
	}
}

// cutInto makes a group of whole and the first run of row that it is cut into.
func (m *matcher) cutInto(whole *node, row []*node, merged bool) {
	if !whole.free() {
		return
	}
	langs := whole.clause.Sides.Langs()
	all := make([][]int32, len(langs))
	for i, l := range langs {
		all[i] = m.wordIDs(whole, l)
	}
	for first := range row {
		left := slices.Clone(all)
		for n := first; n < min(len(row), first+maxPartRow); n++ {
			if !row[n].free() || n > first && !row[n].follows(row[n-1]) || !m.consume(left, langs, row[n]) {
				break
			}
			if n > first && !slices.ContainsFunc(left, func(ids []int32) bool { return len(ids) > 0 }) {
				join(whole, row[first:n+1], merged)
				return
			}
		}
	}
}

// follows reports whether n is the clause after a, or the one beside it behind
// those that stand below a.
func (n *node) follows(a *node) bool {
	return n.seq == a.seq+1 || n.up == a.up && n.at == a.at+1
}

// consume takes the words of part from the front of left; it reports false when
// they do not stand there or when the part has none.
func (m *matcher) consume(left [][]int32, langs []bilingual.Lang, part *node) bool {
	some := false
	for i, l := range langs {
		ids := m.wordIDs(part, l)
		if len(ids) > len(left[i]) || !slices.Equal(ids, left[i][:len(ids)]) {
			return false
		}
		left[i] = left[i][len(ids):]
		some = some || len(ids) > 0
	}
	for l := range part.clause.Sides {
		if !slices.Contains(langs, l) {
			return false
		}
	}
	return some
}

// join groups a whole with its parts and pairs it with the first of them that
// it is not kept from by a lasting name.
func join(whole *node, parts []*node, merged bool) {
	g := &group{whole: whole, parts: slices.Clone(parts), merged: merged}
	whole.group = g
	for _, p := range g.parts {
		p.group = g
	}
	if whole.mate != nil {
		return
	}
	for _, p := range g.parts {
		if compatible(whole, p) {
			pairUp(whole, p)
			return
		}
	}
	// Every part bears another name: they are other clauses.
	whole.group = nil
	for _, p := range g.parts {
		p.group = nil
	}
}

// looseParts finds the pairs of which one side lost words that stand, most of
// them, in the free clauses beside the other: a split or a merger whose words
// were also edited.
func (m *matcher) looseParts() {
	for _, x := range m.old.clauses {
		if y := x.mate; y != nil && x.group == nil && y.group == nil {
			if !m.extend(x, y, m.new, false) {
				m.extend(y, x, m.old, true)
			}
		}
	}
}

// extend looks for parts of whole beside its counterpart.
func (m *matcher) extend(whole, first *node, t *tree, merged bool) bool {
	after, before := t.after(first), t.before(first)
	if after == nil && before == nil {
		return false
	}
	lost := minus(m.bag(whole), m.bag(first))
	if len(lost) == 0 {
		return false
	}
	parts := []*node{first}
	fits := func(p *node) bool {
		b := m.bag(p)
		if len(b) == 0 || len(parts) > maxPartRow {
			return false
		}
		// Part of what was lost, or, reworded, both most of the part and of that.
		if like := m.weights.Within(b, lost); like < likePart && (like < likeReworded || m.weights.Within(lost, b) < likeReworded) {
			return false
		}
		lost = minus(lost, b)
		return true
	}
	for ; after != nil && fits(after); after = t.after(after) {
		parts = append(parts, after)
	}
	for ; before != nil && fits(before); before = t.before(before) {
		parts = slices.Insert(parts, 0, before)
	}
	if len(parts) == 1 {
		return false
	}
	if p := parts[0]; p != first && compatible(whole, p) && (whole.clause.WID == "" || whole.clause.WID != first.clause.WID) {
		first.mate = nil
		pairUp(whole, p)
	}
	join(whole, parts, merged)
	return true
}

// after returns the free clause that follows n, or nil; before the one that n
// follows.
func (t *tree) after(n *node) *node {
	if i := n.seq + 1; i < len(t.clauses) && t.clauses[i].free() {
		return t.clauses[i]
	}
	if i := n.at + 1; i < len(n.up.list) && n.up.list[i].free() {
		return n.up.list[i]
	}
	return nil
}

func (t *tree) before(n *node) *node {
	if i := n.seq - 1; i >= 0 && t.clauses[i].free() {
		return t.clauses[i]
	}
	if i := n.at - 1; i >= 0 && n.up.list[i].free() {
		return n.up.list[i]
	}
	return nil
}

// minus returns the words of a that b does not have.
func minus(a, b similar.Bag) similar.Bag {
	var out similar.Bag
	j := 0
	for _, w := range a {
		for j < len(b) && b[j] < w {
			j++
		}
		if j < len(b) && b[j] == w {
			j++
			continue
		}
		out = append(out, w)
	}
	return out
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
		if w := reword(&old, &new, l); old.Text != new.Text && !w.typographic(false) {
			e := at
			e.Kind, e.Lang, e.Edits, e.Law = Edited, l, w.edits(), r.law(w)
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
