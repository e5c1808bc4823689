package diff

import (
	"cmp"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/seqdiff"
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
			if !row[n].free() || n > first && !(row[n].follows(row[n-1]) && shareLanguage(row[n], row[first])) || !m.consume(left, langs, row[n]) {
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

// grouped reports a split or a merger.
func (r *reporter) grouped(part, pos int, at Change, g *group) {
	c := at
	whole := &State{Parts: []Part{{g.whole.path(), g.whole.clause}}}
	parts := &State{}
	row := g.inOrder()
	for _, p := range row {
		parts.Parts = append(parts.Parts, Part{p.path(), p.clause})
	}
	if g.merged {
		c.Kind, c.Old, c.New = Merged, parts, whole
	} else {
		c.Kind, c.Old, c.New = Split, whole, parts
	}
	r.put(part, pos, c)
	for _, l := range g.whole.clause.Sides.Langs() {
		old, new := g.whole.clause.Sides[l], joined(row, l)
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

// inOrder returns the parts in the order in which the whole has their words,
// wherever they stand.
func (g *group) inOrder() []*node {
	asTheyStand := true
	for l, s := range g.whole.clause.Sides {
		asTheyStand = asTheyStand && s.Text == joined(g.parts, l).Text
	}
	if asTheyStand {
		return g.parts
	}
	place := make(map[*node]float64, len(g.parts))
	for _, l := range g.whole.clause.Sides.Langs() {
		whole := tellingWords(g.whole.clause.Sides[l], l)
		for _, p := range g.parts {
			if at := common(whole, tellingWords(p.clause.Sides[l], l)); len(at) > 0 {
				place[p] += float64(at[len(at)/2]) / float64(len(whole))
			}
		}
	}
	return slices.SortedStableFunc(slices.Values(g.parts), func(a, b *node) int { return cmp.Compare(place[a], place[b]) })
}

// tellingWords returns the words of a text that are no articles, prepositions or
// conjunctions, as far as they make two texts alike.
func tellingWords(s legaltext.Side, l bilingual.Lang) []string {
	var out []string
	for _, w := range words(&s, l) {
		if key := strings.ToLower(w.key(l)); !w.sign && sizeOf(key).letters > 0 {
			out = append(out, key)
		}
	}
	return out
}

// common returns the places in a of a row of elements, as long as can be, that b
// has too.
func common(a, b []string) []int {
	var out []int
	i := 0
	for _, h := range append(seqdiff.Of(a, b), seqdiff.Hunk{A0: len(a), A1: len(a)}) {
		for ; i < h.A0; i++ {
			out = append(out, i)
		}
		i = h.A1
	}
	return out
}

// joined returns the texts of clauses in one language as one side.
func joined(parts []*node, l bilingual.Lang) legaltext.Side {
	var out legaltext.Side
	for _, p := range parts {
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
