package diff

import (
	"fmt"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A View says how changes are shown to people. The zero value and nil give the
// defaults. What a view shows may change between versions of this package; the
// changes and their JSON are what programs should read.
type View struct {
	// Lang is the language of the summary and the labels: Dutch, French,
	// English (the default) or German.
	Lang bilingual.Lang
	// Old and New are the documents compared. With them the view also shows
	// the languages of a clause that did not change.
	Old, New *legaltext.Document
	// Words shows each word edit by itself; without it edits are joined into
	// phrases.
	Words bool
	// Color lets text for terminals use colours.
	Color bool
}

// An entry is all that changed in one clause or field.
type entry struct {
	place    string // where it stands now, or stood
	was      string // where it stood, when elsewhere
	kinds    []Kind
	sides    []sideView
	rows     [][]sideView // clause by clause, of a section that changed language
	notes    []string     // what else is to be said
	format   bool         // formatting and typography only
	moved    bool         // it stands elsewhere
	ghost    bool         // it only says where something went
	link     string       // anchor of the other place of what moved
	anchor   string
	stale    []bilingual.Lang
	sortPath string
}

// A sideView is one language of an entry.
type sideView struct {
	lang  bilingual.Lang
	edits []Edit
	calm  bool // unchanged, shown for comparison
	stale bool
}

// entries gathers the changes by clause and field, in their order.
func (c *Changes) entries(v *View, voice *voice) []entry {
	var out []entry
	index := make(map[string]int)
	stale := make(map[string]*Stale)
	for i := range c.Stale {
		stale[c.Stale[i].Path] = &c.Stale[i]
	}
	for i := range c.List {
		x := &c.List[i]
		key := x.OldPath + ">" + x.Path
		n, ok := index[key]
		if !ok {
			n = len(out)
			index[key] = n
			out = append(out, newEntry(x, n))
		}
		out[n].add(x, v, voice)
	}
	for i := range out {
		e := &out[i]
		if s := stale[e.sortPath]; s != nil {
			e.stale = append(e.stale, s.Lang)
		}
		e.addCalm(v)
		slices.SortStableFunc(e.sides, func(a, b sideView) int { return strings.Compare(string(b.lang), string(a.lang)) })
	}
	return c.withGhosts(out)
}

func newEntry(x *Change, n int) entry {
	e := entry{place: placeName(x.ID, x.Path), anchor: fmt.Sprintf("c%d", n+1), format: true, sortPath: x.Path}
	old := placeName(x.OldID, x.OldPath)
	switch {
	case x.Path == "":
		e.place, e.sortPath = old, x.OldPath
	case x.OldPath != "" && (old != e.place || x.Kind == Moved):
		e.was = old
	}
	return e
}

// placeName names where something stands: by its id, or by its path.
func placeName(id, path string) string {
	if id != "" {
		return id
	}
	return strings.TrimPrefix(path, "/")
}

func (e *entry) add(x *Change, v *View, voice *voice) {
	if !slices.Contains(e.kinds, x.Kind) {
		e.kinds = append(e.kinds, x.Kind)
	}
	if x.Kind != Reformatted && x.Kind != Typographic {
		e.format = false
	}
	l := voice.labels
	switch x.Kind {
	case Moved:
		e.moved = true
	case Added:
		e.whole(x.New, Insert)
	case Removed:
		e.whole(x.Old, Delete)
	case Edited, Typographic:
		if len(x.Edits) > 0 {
			edits := x.Edits
			if !v.Words && x.Kind == Edited {
				edits = Phrases(edits)
			}
			e.replace(x.Lang, edits)
		}
	case Reformatted:
		e.notes = append(e.notes, formatNote(x, l))
	case Split, Merged:
		e.parts(x)
	case Translated:
		e.language(x, x.New, Insert, v)
	case Untranslated:
		e.language(x, x.Old, Delete, v)
	}
	e.notes = append(e.notes, lawNotes(x, voice)...)
}

// replace shows edits in a language, instead of what is shown of it: of a split
// or merger the edits say more than its parts.
func (e *entry) replace(l bilingual.Lang, edits []Edit) {
	for i := range e.sides {
		if e.sides[i].lang == l {
			e.sides[i].edits = edits
			return
		}
	}
	e.sides = append(e.sides, sideView{lang: l, edits: edits})
}

// whole shows a clause or field that came or went.
func (e *entry) whole(s *State, op Op) {
	if s.Clause != nil {
		e.clause(s.Clause, op)
	}
	if s.Field != nil {
		var show func(f *legaltext.Field)
		show = func(f *legaltext.Field) {
			if f.Plain != "" {
				e.piece("", op, f.Plain)
			}
			for _, l := range f.Text.Langs() {
				e.piece(l, op, f.Text[l])
			}
			for i := range f.Items {
				show(&f.Items[i])
			}
		}
		show(s.Field)
	}
}

func (e *entry) clause(c *legaltext.Clause, op Op) {
	for n := range c.All() {
		for _, l := range n.Sides.Langs() {
			s := n.Sides[l]
			e.piece(l, op, strings.TrimSpace(s.Num+" "+s.Text))
		}
	}
}

// piece adds a text to a language, on a line of its own.
func (e *entry) piece(l bilingual.Lang, op Op, text string) {
	if text == "" {
		return
	}
	for i := range e.sides {
		if s := &e.sides[i]; s.lang == l && !s.calm {
			s.edits = append(s.edits, Edit{Keep, "\n"}, Edit{op, text})
			return
		}
	}
	e.sides = append(e.sides, sideView{lang: l, edits: []Edit{{op, text}}})
}

// parts shows the parts of a split or merger one below the other.
func (e *entry) parts(x *Change) {
	parts, whole := x.New.Parts, x.Old.Parts
	if x.Kind == Merged {
		parts, whole = whole, parts
	}
	var names []string
	for _, p := range parts {
		names = append(names, placeName(p.Clause.ID, p.Path))
	}
	note := strings.Join(names, " + ")
	if name := placeName(whole[0].Clause.ID, whole[0].Path); x.Kind == Merged {
		note += " → " + name
	} else {
		note = name + " → " + note
	}
	e.notes = append(e.notes, note)
	for _, p := range parts {
		for _, l := range p.Clause.Sides.Langs() {
			if t := p.Clause.Sides[l].Text; t != "" {
				e.piece(l, Keep, t)
			}
		}
	}
}

// language shows what came or went with a language.
func (e *entry) language(x *Change, s *State, op Op, v *View) {
	if s.Side != nil {
		e.piece(x.Lang, op, s.Side.Text)
	}
	if s.Field != nil {
		e.whole(s, op)
	}
	doc := v.New
	if op == Delete {
		doc = v.Old
	}
	for i := range s.Sides {
		p := &s.Sides[i]
		path := p.Path
		if op == Delete {
			path = p.OldPath
		}
		e.piece(x.Lang, op, p.Side.Text)
		row := []sideView{{lang: x.Lang, edits: []Edit{{op, p.Side.Text}}}}
		if doc != nil {
			row = append(row, calmSides(clauseAt(doc, path), x.Lang)...)
		}
		e.rows = append(e.rows, row)
	}
	for i := range s.Parts {
		e.clause(&s.Parts[i].Clause, op)
		var one entry
		one.clause(&s.Parts[i].Clause, op)
		e.rows = append(e.rows, one.sides)
	}
}

// calmSides returns the languages of a clause but one, as they stand.
func calmSides(c *legaltext.Clause, but bilingual.Lang) []sideView {
	if c == nil {
		return nil
	}
	var out []sideView
	for _, l := range c.Sides.Langs() {
		if s := c.Sides[l]; l != but && s.Text != "" {
			out = append(out, sideView{lang: l, edits: []Edit{{Keep, s.Text}}, calm: true})
		}
	}
	return out
}

// addCalm shows the languages of a clause that did not change beside those
// that did, where the document is at hand.
func (e *entry) addCalm(v *View) {
	if v.New == nil || len(e.sides) == 0 && !e.moved && !e.format || slices.Contains(e.kinds, Split) || slices.Contains(e.kinds, Merged) {
		return
	}
	shown := make(map[bilingual.Lang]bool)
	for _, s := range e.sides {
		shown[s.lang] = true
	}
	c := clauseAt(v.New, e.sortPath)
	if c == nil {
		f := v.New.Field(strings.TrimPrefix(e.sortPath, "/"))
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
			e.sides = append(e.sides, sideView{lang: l, edits: []Edit{{Keep, s.Text}}, calm: true, stale: slices.Contains(e.stale, l)})
		}
	}
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

// withGhosts adds, where something moved away, an entry that says where to.
func (c *Changes) withGhosts(entries []entry) []entry {
	out := slices.Clone(entries)
	for _, e := range entries {
		if !e.moved {
			continue
		}
		x := c.moved(e.sortPath)
		if x == nil {
			continue
		}
		g := entry{place: placeName(x.OldID, x.OldPath), kinds: []Kind{Moved}, ghost: true, anchor: e.anchor + "-from", link: e.anchor, sortPath: x.OldPath}
		g.was = e.place
		for i := range out {
			if out[i].anchor == e.anchor {
				out[i].link = g.anchor
			}
		}
		at := slices.IndexFunc(out, func(o entry) bool {
			return sectionOf(o.sortPath) == sectionOf(g.sortPath) && pathLess(g.sortPath, o.sortPath)
		})
		if at < 0 {
			at = len(out)
			for at > 0 && sectionOf(out[at-1].sortPath) != sectionOf(g.sortPath) {
				at--
			}
			if at == 0 {
				at = len(out)
			}
		}
		out = slices.Insert(out, at, g)
	}
	return out
}

func (c *Changes) moved(path string) *Change {
	for i := range c.List {
		if x := &c.List[i]; x.Kind == Moved && x.Path == path {
			return x
		}
	}
	return nil
}

func sectionOf(path string) string {
	s := steps(path)
	if len(s) == 0 {
		return ""
	}
	return s[0]
}

// pathLess compares two paths of a section by their ranks.
func pathLess(a, b string) bool {
	return slices.CompareFunc(steps(a), steps(b), func(s, t string) int {
		if len(s) != len(t) && isRank(s) && isRank(t) {
			return len(s) - len(t)
		}
		return strings.Compare(s, t)
	}) < 0
}

// formatNote says what a change of format did.
func formatNote(x *Change, l labels) string {
	var parts []string
	pair := func(name, old, new string) {
		if old != new {
			parts = append(parts, fmt.Sprintf("%s %s → %s", name, orDash(old), orDash(new)))
		}
	}
	if x.Old.Level != 0 {
		pair(l.level, fmt.Sprint(x.Old.Level), fmt.Sprint(x.New.Level))
	}
	pair("", string(x.Old.Kind), string(x.New.Kind))
	if s, t := x.Old.Side, x.New.Side; s != nil && t != nil {
		pair("", s.Form, t.Form)
		pair("", s.Num, t.Num)
		if !slices.Equal(s.Marks, t.Marks) {
			pair("", markNames(s.Marks), markNames(t.Marks))
		}
	}
	note := strings.ReplaceAll(strings.Join(parts, "; "), "  ", " ")
	if x.Lang != "" {
		note = string(x.Lang) + ": " + strings.TrimSpace(note)
	}
	return strings.TrimSpace(note)
}

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

func markNames(marks []legaltext.Mark) string {
	var out []string
	for _, m := range marks {
		out = append(out, fmt.Sprintf("%s %d–%d", m.Kind, m.Span.Start, m.Span.End))
	}
	return strings.Join(out, ", ")
}

// lawNotes says what a change means for law.
func lawNotes(x *Change, voice *voice) []string {
	l := voice.labels
	if x.Law == nil {
		return nil
	}
	var out []string
	say := func(format string, args ...any) {
		s := fmt.Sprintf(format, args...)
		if x.Lang != "" {
			s = string(x.Lang) + ": " + s
		}
		out = append(out, s)
	}
	if c := x.Law.Citations; c != nil {
		for _, p := range c.Repointed {
			say("%s %s → %s", l.repointed, p.From, p.To)
		}
		for _, s := range c.Removed {
			say("%s %s", l.removed, s)
		}
		for _, s := range c.Added {
			say("%s %s", l.added, s)
		}
	}
	pair := func(name string, v *Values) {
		if v != nil {
			say("%s %s → %s", name, orDash(strings.Join(v.Old, ", ")), orDash(strings.Join(v.New, ", ")))
		}
	}
	pair(l.dates, x.Law.Dates)
	pair(l.numbers, x.Law.Numbers)
	pair(l.addressees, x.Law.Addressees)
	if s := x.Law.Strength; s != nil {
		name := func(s string) string {
			if n, ok := l.strengths[s]; ok {
				return n
			}
			return s
		}
		say("%s %s → %s", l.strength, name(s.Old), name(s.New))
	}
	return out
}

func (v *View) orDefault() *View {
	if v == nil {
		return &View{}
	}
	return v
}
