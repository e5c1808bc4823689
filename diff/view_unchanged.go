package diff

import (
	"slices"
	"strconv"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// unchangedSides returns the languages of a clause but one, as they stand.
func unchangedSides(c *legaltext.Clause, but bilingual.Lang) []sideView {
	if c == nil {
		return nil
	}
	var out []sideView
	for _, l := range c.Sides.Langs() {
		if s := c.Sides[l]; l != but && s.Text != "" {
			out = append(out, sideView{lang: l, edits: []Edit{{Keep, s.Text}}, unchanged: true})
		}
	}
	return out
}

// addUnchanged shows the languages of a clause that did not change beside those
// that did, where the document is at hand.
func (e *entry) addUnchanged(v *View) {
	defer e.addStale(v)
	if v.New == nil || e.gone || slices.Contains(e.kinds, Split) || slices.Contains(e.kinds, Merged) {
		return
	}
	shown := make(map[bilingual.Lang]bool)
	for _, s := range e.sides {
		shown[s.lang] = true
	}
	c := clauseAt(v.New, e.sortPath)
	if c == nil {
		f := fieldAt(v.New, e.sortPath)
		if f == nil {
			return
		}
		c = &legaltext.Clause{Sides: legaltext.Sides{}}
		for l, t := range f.Text {
			c.Sides[l] = legaltext.Side{Text: t}
		}
	}
	for l, s := range c.Sides {
		if !shown[l] && s.Text != "" {
			e.sides = append(e.sides, sideView{lang: l, edits: []Edit{{Keep, s.Text}}, unchanged: true, stale: slices.Contains(e.stale, l)})
		}
	}
}

// addStale shows the languages that did not follow and are not shown yet, as the
// old document has them; without it by their names.
func (e *entry) addStale(v *View) {
	for _, l := range e.stale {
		if slices.ContainsFunc(e.sides, func(s sideView) bool { return s.lang == l }) {
			continue
		}
		s := sideView{lang: l, unchanged: true, stale: true}
		if text := e.oldText(v, l); text != "" {
			s.edits = []Edit{{Keep, text}}
		}
		e.sides = append(e.sides, s)
	}
}

func (e *entry) oldText(v *View, l bilingual.Lang) string {
	if v.Old == nil {
		return ""
	}
	if c := clauseAt(v.Old, e.oldPath); c != nil {
		return c.Sides[l].Text
	}
	if f := fieldAt(v.Old, e.oldPath); f != nil {
		return f.Text[l]
	}
	return ""
}

// fieldAt returns the field at a path, or nil.
func fieldAt(d *legaltext.Document, path string) *legaltext.Field {
	list := d.Fields
	var f *legaltext.Field
	for _, s := range steps(path) {
		i := slices.IndexFunc(list, func(f legaltext.Field) bool { return f.Name == s })
		if isRank(s) {
			i, _ = strconv.Atoi(s)
		}
		if i < 0 || i >= len(list) {
			return nil
		}
		f, list = &list[i], list[i].Items
	}
	return f
}

// clauseAt returns the clause at a path, or nil.
func clauseAt(d *legaltext.Document, path string) *legaltext.Clause {
	var c *legaltext.Clause
	s := steps(path)
	if len(s) < 2 {
		return nil
	}
	section := d.Section(s[0])
	if section == nil {
		return nil
	}
	list := section.Clauses
	for _, t := range s[1:] {
		if !isRank(t) {
			continue
		}
		i := 0
		for _, r := range t {
			i = i*10 + int(r-'0')
		}
		if i >= len(list) {
			return nil
		}
		c, list = &list[i], list[i].Items
	}
	return c
}
