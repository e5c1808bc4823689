package diff

import (
	"slices"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// nameLangs adds to the languages of a merged document those that one version
// dropped and in which the other left a text. A language that a version speaks
// and does not name stays as it is.
func nameLangs(d, base, ours, theirs *legaltext.Document) {
	for _, l := range langsOf(base.Languages, langsOf(ours.Languages, theirs.Languages)) {
		unnamed := func(v *legaltext.Document) bool { return !slices.Contains(v.Languages, l) && speaks(v, l) }
		if unnamed(d) && !unnamed(ours) && !unnamed(theirs) {
			d.Languages = langsOf(d.Languages, []bilingual.Lang{l})
		}
	}
}

// speaks reports whether anything in a document is said in a language.
func speaks(d *legaltext.Document, l bilingual.Lang) bool {
	for c := range d.All() {
		if _, ok := c.Sides[l]; ok || saidIn(c.Fields, l) {
			return true
		}
	}
	return saidIn(d.Fields, l)
}

func saidIn(fields []legaltext.Field, l bilingual.Lang) bool {
	return slices.ContainsFunc(fields, func(f legaltext.Field) bool { return f.Text[l] != "" || saidIn(f.Items, l) })
}

// nameOnce takes a lasting name from the clause to which theirs gave it, where ours
// gave it to another, and reports that.
func (m *merger) nameOnce() {
	mine := make(map[string]*node)
	m.out.root.walkSections(func(n *node) {
		if b := m.from[n]; b == nil || b.clause.WID != n.clause.WID {
			mine[n.clause.WID] = n
		}
	})
	delete(mine, "")
	m.theirs.root.walkSections(func(t *node) {
		was := ""
		if t.mate != nil {
			was = t.mate.clause.WID
		}
		wid := t.clause.WID
		n := mine[wid]
		if n == nil || was == wid || m.at[t] == n {
			return
		}
		c := Conflict{Kind: SameValue, OursPath: m.oursPath[n], TheirsPath: t.path(), Ours: wid, Theirs: wid}
		rank := len(m.yours.nodes)
		for _, b := range []*node{m.from[n], t.mate} {
			if b != nil && m.yours.rank[b] < rank {
				rank, c.ID, c.Path = m.yours.rank[b], b.clause.ID, b.path()
			}
		}
		m.conflicts = append(m.conflicts, placed{c, rank})
		t.clause.WID = was
	})
}

// intact returns the citations of a carried side whose words are those that they
// had in the side as it was.
func intact(was, carried *legaltext.Side) []legalref.Citation {
	var out []legalref.Citation
	for i := range carried.Citations {
		c, k := &was.Citations[i], &carried.Citations[i]
		same := func(x, y legaltext.Span) bool {
			return cut(was.Text, x) == cut(carried.Text, y)
		}
		if same(c.Span, k.Span) && same(c.Whole, k.Whole) && same(c.Antecedent, k.Antecedent) {
			out = append(out, *k)
		}
	}
	return out
}

// cut returns the words of a span, "" where it does not lie in the text.
func cut(text string, p legaltext.Span) string {
	if p.Start < 0 || p.End > len(text) || p.Start > p.End {
		return ""
	}
	return text[p.Start:p.End]
}
