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
	notes    []note       // what else is to be said
	format   bool         // formatting and typography only
	moved    *Change      // that it stands elsewhere
	group    *Change      // that it was split or merged
	ghost    bool         // it only says where something went
	link     string       // anchor of the other place of what moved
	anchor   string
	stale    []bilingual.Lang
	sortPath string
}

// A note is something to be said of an entry, in the languages named.
type note struct {
	langs []bilingual.Lang
	text  string
}

// say adds a note; what is said of several languages is said once.
func (e *entry) say(l bilingual.Lang, format string, args ...any) {
	text := strings.TrimSpace(fmt.Sprintf(format, args...))
	if l == "" {
		e.notes = append(e.notes, note{text: text})
		return
	}
	for i := range e.notes {
		if n := &e.notes[i]; n.text == text && len(n.langs) > 0 {
			n.langs = append([]bilingual.Lang{l}, n.langs...)
			return
		}
	}
	e.notes = append(e.notes, note{[]bilingual.Lang{l}, text})
}

func (n note) String() string {
	if len(n.langs) == 0 {
		return n.text
	}
	return langList(n.langs) + ": " + n.text
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
	stale := make(map[string][]bilingual.Lang)
	for _, s := range c.Stale {
		stale[s.Path] = append(stale[s.Path], s.Lang)
	}
	for i := range c.List {
		x := &c.List[i]
		key := x.OldPath + ">" + x.Path
		n, ok := index[key]
		if !ok {
			n = len(out)
			index[key] = n
			out = append(out, newEntry(x, n, voice))
		}
		out[n].add(x, v, voice)
	}
	for i := range out {
		e := &out[i]
		e.stale = stale[e.sortPath]
		e.addCalm(v)
		slices.SortStableFunc(e.sides, func(a, b sideView) int { return strings.Compare(string(b.lang), string(a.lang)) })
		slices.SortStableFunc(e.notes, func(a, b note) int { return slices.Compare(b.langs, a.langs) })
	}
	return withGhosts(out)
}

func newEntry(x *Change, n int, voice *voice) entry {
	e := entry{place: placeName(x.ID, x.Path), anchor: fmt.Sprintf("c%d", n+1), format: true, sortPath: x.Path}
	old := placeName(x.OldID, x.OldPath)
	if x.Kind == Moved && old == e.place && x.Path != x.OldPath {
		// The ids did not follow the places.
		e.place, old = placeName("", x.Path), placeName("", x.OldPath)
	} else if x.Kind == Moved && old == e.place {
		old += ", " + voice.labels.before // it counts as many before it as it did
	}
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
		e.moved = x
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
			if e.group != nil {
				edits = e.group.breakParts(edits, x.Lang)
			}
			e.replace(x.Lang, edits)
		}
	case Reformatted:
		e.say(x.Lang, "%s", formatNote(x, l))
	case Split, Merged:
		e.parts(x)
	case Translated:
		e.language(x, x.New, Insert, v)
	case Untranslated:
		e.language(x, x.Old, Delete, v)
	}
	e.law(x, voice)
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
	e.group = x
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
	e.say("", "%s", note)
	for _, p := range parts {
		for _, l := range p.Clause.Sides.Langs() {
			if t := p.Clause.Sides[l].Text; t != "" {
				e.piece(l, Keep, t)
			}
		}
	}
}

// breakParts begins a line of the edits with each part of a split or merger.
func (c *Change) breakParts(edits []Edit, l bilingual.Lang) []Edit {
	parts, without := c.New.Parts, Delete
	if c.Kind == Merged {
		parts, without = c.Old.Parts, Insert
	}
	var ends []int // of the parts but the last, in their text
	end := 0
	for _, p := range parts {
		if t := p.Clause.Sides[l].Text; t != "" {
			if end > 0 {
				ends = append(ends, end)
				end++
			}
			end += len(t)
		}
	}
	var out []Edit
	at := 0
	for _, e := range edits {
		for e.Op != without && len(ends) > 0 && ends[0] < at+len(e.Text) {
			if n := ends[0] - at; e.Text[n] == ' ' {
				out = append(out, Edit{e.Op, e.Text[:n]}, Edit{Keep, "\n"})
				e.Text = e.Text[n+1:]
				at = ends[0] + 1
			}
			ends = ends[1:]
		}
		if e.Op != without {
			at += len(e.Text)
		}
		out = append(out, e)
	}
	return slices.DeleteFunc(out, func(e Edit) bool { return e.Text == "" })
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

// withGhosts adds, where something moved away, an entry that says where to:
// before the first of its section that stood or stands behind that place.
func withGhosts(entries []entry) []entry {
	var ghosts []entry
	for i := range entries {
		e := &entries[i]
		if e.moved == nil {
			continue
		}
		e.link = e.anchor + "-from"
		ghosts = append(ghosts, entry{
			place: e.was, was: e.place, kinds: []Kind{Moved}, ghost: true,
			anchor: e.link, link: e.anchor, sortPath: e.moved.OldPath,
		})
	}
	if len(ghosts) == 0 {
		return entries
	}
	slices.SortStableFunc(ghosts, func(a, b entry) int { return comparePaths(a.sortPath, b.sortPath) })
	// Of each section, the first entry and the one behind its last, and for
	// each entry the furthest place of those up to it.
	type stretch struct{ start, end int }
	sections := make(map[string]stretch)
	furthest := make([]string, len(entries))
	for i, e := range entries {
		section := sectionOf(e.sortPath)
		s, ok := sections[section]
		furthest[i] = e.sortPath
		if !ok {
			s.start = i
		} else if before := furthest[s.end-1]; comparePaths(before, e.sortPath) > 0 {
			furthest[i] = before
		}
		s.end = i + 1
		sections[section] = s
	}
	before := make([][]entry, len(entries)+1)
	for _, g := range ghosts {
		at := len(entries)
		if s, ok := sections[sectionOf(g.sortPath)]; ok {
			n, _ := slices.BinarySearchFunc(furthest[s.start:s.end], g.sortPath, func(have, want string) int {
				if comparePaths(have, want) > 0 {
					return 1
				}
				return -1
			})
			at = s.start + n
		}
		before[at] = append(before[at], g)
	}
	out := make([]entry, 0, len(entries)+len(ghosts))
	for i, e := range entries {
		out = append(append(out, before[i]...), e)
	}
	return append(out, before[len(entries)]...)
}

func sectionOf(path string) string {
	s := steps(path)
	if len(s) == 0 {
		return ""
	}
	return s[0]
}

// comparePaths compares two paths of a section by their ranks.
func comparePaths(a, b string) int {
	return slices.CompareFunc(steps(a), steps(b), func(s, t string) int {
		if len(s) != len(t) && isRank(s) && isRank(t) {
			return len(s) - len(t)
		}
		return strings.Compare(s, t)
	})
}

func (v *View) orDefault() *View {
	if v == nil {
		return &View{}
	}
	return v
}
