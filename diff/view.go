package diff

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

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
	away     bool         // it only says where something went
	gone     bool         // the new document has it no more
	link     string       // anchor of the other place of what moved
	anchor   string
	stale    []bilingual.Lang
	sortPath string
	oldPath  string
	texts    map[bilingual.Lang][]Edit // the edits of each language, word by word
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
	lang      bilingual.Lang
	edits     []Edit
	unchanged bool // unchanged, shown for comparison
	stale     bool
}

// entries gathers the changes by clause and field, in their order.
func (c *Changes) entries(n *namer) []entry {
	out := make([]entry, 0, len(c.List))
	still := c.quiet()
	index := make(map[string]int, len(c.List))
	stale := make(map[string][]bilingual.Lang)
	for _, s := range c.Stale {
		stale[s.Path] = append(stale[s.Path], s.Lang)
	}
	for i := range c.List {
		x := &c.List[i]
		at, ok := index[x.key()]
		if !ok {
			at = len(out)
			index[x.key()] = at
			out = append(out, newEntry(x, at, n))
		}
		if !still[i] {
			out[at].name(x.Kind)
		}
		out[at].add(x, n)
	}
	for i := range out {
		e := &out[i]
		e.stale = stale[e.sortPath]
		e.addUnchanged(n.view)
		slices.SortStableFunc(e.sides, func(a, b sideView) int {
			if a.lang == "" || b.lang == "" {
				return strings.Compare(string(a.lang), string(b.lang))
			}
			return strings.Compare(string(b.lang), string(a.lang))
		})
		slices.SortStableFunc(e.notes, func(a, b note) int { return slices.Compare(b.langs, a.langs) })
	}
	return withOldPlaces(out)
}

func newEntry(x *Change, rank int, n *namer) entry {
	e := entry{
		place: n.is(x.ID, x.Path), anchor: fmt.Sprintf("c%d", rank+1), format: true, sortPath: x.Path, oldPath: x.OldPath,
		texts: make(map[bilingual.Lang][]Edit),
	}
	old := n.was(x.OldID, x.OldPath)
	if x.Kind == Moved && old == e.place && x.Path != x.OldPath {
		// The ids did not follow the places.
		e.place, old = n.is("", x.Path), n.was("", x.OldPath)
	} else if x.Kind == Moved && old == e.place {
		old += " " + n.voice.labels.before // it counts as many before it as it did
	}
	switch {
	case x.Path == "":
		if n.taken[x.OldID] {
			old += " " + n.voice.labels.before
		}
		e.place, e.sortPath, e.gone = old, x.OldPath, true
	case x.OldPath == "" || x.Kind != Moved && (old == e.place || x.ID != "" && x.ID == x.OldID && !n.renumbered[x.Path]):
	default:
		e.was = old
	}
	return e
}

// name adds a kind to those that an entry is headed by.
func (e *entry) name(k Kind) {
	if !slices.Contains(e.kinds, k) {
		e.kinds = append(e.kinds, k)
	}
	if k != Reformatted && k != Typographic {
		e.format = false
	}
}

func (e *entry) add(x *Change, n *namer) {
	switch x.Kind {
	case Moved:
		e.moved = x
	case Added:
		e.whole(x.New, Insert, n)
	case Removed:
		e.whole(x.Old, Delete, n)
	case Edited, Typographic:
		e.edited(x, n)
	case Reformatted:
		e.reformatted(x, n)
	case Split, Merged:
		e.parts(x, n)
	case Translated:
		e.language(x, x.New, Insert, n)
	case Untranslated:
		e.language(x, x.Old, Delete, n)
	}
	e.law(x, n)
}

// edited shows a change of words, or of what stands off them.
func (e *entry) edited(x *Change, n *namer) {
	if len(x.Edits) == 0 {
		if x.Old.HasFacts && slices.Contains(e.kinds, Edited) {
			e.facts(x, n)
		}
		return
	}
	e.texts[x.Lang] = x.Edits
	edits := x.Edits
	if x.Lang == "" {
		edits = n.values(x)
	}
	if !n.view.Words && x.Kind == Edited {
		edits = Phrases(edits)
	}
	if e.group != nil {
		edits = e.group.breakParts(edits, x.Lang)
	}
	e.replace(x.Lang, seenSpaces(edits))
	before := len(e.notes)
	e.noteRefs(x, n)
	if len(edits) == 1 && edits[0].Op == Keep && len(e.notes) == before && (x.Law == nil || x.Law.Citations == nil) {
		e.say(x.Lang, "%s", n.voice.labels.known)
	}
}

// seenSpaces makes spaces visible that are all that was deleted or inserted, or all in
// which the two differ.
func seenSpaces(edits []Edit) []Edit {
	out := slices.Clone(edits)
	for i, e := range edits {
		pair := e.Op == Delete && i+1 < len(edits) && edits[i+1].Op == Insert
		if pair && strings.Join(strings.Fields(e.Text), " ") == strings.Join(strings.Fields(edits[i+1].Text), " ") {
			out[i].Text, out[i+1].Text = showSpaces(e.Text), showSpaces(edits[i+1].Text)
		} else if e.Op != Keep && strings.TrimSpace(e.Text) == "" {
			out[i].Text = showSpaces(e.Text)
		}
	}
	return out
}

// showSpaces writes a sign for each space.
func showSpaces(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '␣'
		case unicode.IsSpace(r):
			return '⍽'
		}
		return r
	}, s)
}

// values returns the edits of a plain field, as whole values where these are of a
// list of values.
func (n *namer) values(x *Change) []Edit {
	s := steps(x.Path)
	if len(s) == 0 {
		return x.Edits
	}
	field := s[len(s)-1]
	old, new := OldText(x.Edits), NewText(x.Edits)
	was, is := n.voice.value(field, old), n.voice.value(field, new)
	if was == old && is == new {
		return x.Edits
	}
	return []Edit{{Delete, was}, {Insert, is}}
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
func (e *entry) whole(s *State, op Op, n *namer) {
	if s.Clause != nil {
		e.clause(s.Clause, op)
	}
	if s.Field != nil {
		var show func(f *legaltext.Field, depth int)
		show = func(f *legaltext.Field, depth int) {
			if f.Plain != "" {
				e.piece("", op, n.voice.value(f.Name, f.Plain))
				if depth > 0 && f.Name != "" {
					e.label(n.voice.name(f.Name))
				}
			}
			for _, l := range f.Text.Langs() {
				e.piece(l, op, f.Text[l])
			}
			for i := range f.Items {
				show(&f.Items[i], depth+1)
			}
		}
		show(s.Field, 0)
	}
}

// label puts a name before the last piece that belongs to no language.
func (e *entry) label(name string) {
	for i := range e.sides {
		if s := &e.sides[i]; s.lang == "" {
			s.edits = slices.Insert(s.edits, len(s.edits)-1, Edit{Keep, name + ": "})
		}
	}
}

func (e *entry) clause(c *legaltext.Clause, op Op) {
	for n := range c.All() {
		for _, l := range n.Sides.Langs() {
			s := n.Sides[l]
			text := s.Text
			if hasLetter(s.Num) {
				text = strings.TrimSpace(s.Num + " " + text)
			}
			e.piece(l, op, text)
		}
	}
}

// piece adds a text to a language, on a line of its own.
func (e *entry) piece(l bilingual.Lang, op Op, text string) {
	if text == "" {
		return
	}
	for i := range e.sides {
		if s := &e.sides[i]; s.lang == l && !s.unchanged {
			s.edits = append(s.edits, Edit{Keep, "\n"}, Edit{op, text})
			return
		}
	}
	e.sides = append(e.sides, sideView{lang: l, edits: []Edit{{op, text}}})
}

// parts shows the parts of a split or merger one below the other.
func (e *entry) parts(x *Change, n *namer) {
	e.group = x
	parts := x.New.Parts
	if x.Kind == Merged {
		parts = x.Old.Parts
	}
	names := func(list []Part, name func(id, path string) string) string {
		var out []string
		for _, p := range list {
			out = append(out, name(p.Clause.ID, p.Path))
		}
		return strings.Join(out, " + ")
	}
	e.say("", "%s → %s", names(x.Old.Parts, n.was), names(x.New.Parts, n.is))
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
	ends, without := c.seams(l)
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
func (e *entry) language(x *Change, s *State, op Op, n *namer) {
	if s.Side != nil {
		e.piece(x.Lang, op, s.Side.Text)
	}
	if s.Field != nil {
		e.whole(s, op, n)
	}
	doc := n.view.New
	if op == Delete {
		doc = n.view.Old
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
			row = append(row, unchangedSides(clauseAt(doc, path), x.Lang)...)
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

func (v *View) orDefault() *View {
	if v == nil {
		return &View{}
	}
	return v
}
