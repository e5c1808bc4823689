package diff

import (
	"fmt"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// reformatted says what a change of format did.
func (e *entry) reformatted(x *Change, n *namer) {
	v := n.voice
	pair := func(name, old, new string) {
		if old != new {
			e.say(x.Lang, "%s %s → %s", name, orDash(old), orDash(new))
		}
	}
	if x.Old.Level != 0 {
		pair(v.labels.level, fmt.Sprint(x.Old.Level), fmt.Sprint(x.New.Level))
	}
	s, t := x.Old.Side, x.New.Side
	if x.Old.Kind != x.New.Kind && (s == nil || t == nil || s.Form == t.Form) {
		pair("", v.name(string(x.Old.Kind)), v.name(string(x.New.Kind)))
	}
	if s != nil && t != nil {
		pair("", v.form(s.Form), v.form(t.Form))
		if hasLetter(s.Num) || hasLetter(t.Num) {
			pair(v.name("number"), s.Num, t.Num)
		} else {
			pair(v.name("sign"), s.Num, t.Num)
		}
		e.marks(x, n)
	}
}

// marks says which marks of a text came and went, by the words that they are on.
func (e *entry) marks(x *Change, n *namer) {
	edits := e.edits(x, n.view)
	was, is := project(x.Old.Side.Marks, edits), x.New.Side.Marks
	old, new := OldText(edits), NewText(edits)
	var came []legaltext.Mark
	for _, m := range is {
		if !slices.Contains(was, m) {
			came = append(came, m)
		}
	}
	for i, m := range was {
		if slices.Contains(is, m) {
			continue
		}
		to := "–"
		if k := slices.IndexFunc(came, func(c legaltext.Mark) bool { return c.Span == m.Span }); k >= 0 {
			to = n.voice.mark(came[k])
			came = slices.Delete(came, k, k+1)
		}
		e.say(x.Lang, "%s: %s → %s", n.voice.words(old, x.Old.Side.Marks[i].Span), n.voice.mark(m), to)
	}
	for _, m := range came {
		e.say(x.Lang, "%s: – → %s", n.voice.words(new, m.Span), n.voice.mark(m))
	}
}

// edits returns the text that a change of a clause's format or notes speaks of,
// in the change's language: its edits, or the text of a document.
func (e *entry) edits(x *Change, v *View) []Edit {
	if edits := e.texts[x.Lang]; len(edits) > 0 {
		return edits
	}
	for _, at := range []struct {
		d    *legaltext.Document
		path string
	}{{v.New, x.Path}, {v.Old, x.OldPath}} {
		if at.d == nil {
			continue
		}
		if c := clauseAt(at.d, at.path); c != nil && c.Sides[x.Lang].Text != "" {
			return []Edit{{Keep, c.Sides[x.Lang].Text}}
		}
	}
	return nil
}

// mark names a mark, and of a link its target.
func (v *voice) mark(m legaltext.Mark) string {
	return strings.TrimSpace(v.name(string(m.Kind)) + " " + m.Href)
}

// words quotes a piece of a text, or says behind what an empty one stands.
func (v *voice) words(text string, s legaltext.Span) string {
	quote := func(t string) string {
		return v.labels.quotes[0] + shorten(strings.TrimSpace(t), 24, true, true) + v.labels.quotes[1]
	}
	switch {
	case s.Start < 0 || s.Start > s.End || s.End > len(text) || text == "":
		return "…"
	case s.Start < s.End:
		return quote(text[s.Start:s.End])
	}
	before := strings.TrimRight(text[:s.Start], " ")
	if before == "" {
		return v.labels.atStart
	}
	return v.labels.after + " " + quote(before[strings.LastIndexByte(before, ' ')+1:])
}

// noteRefs says which references to notes came, went, moved, and came to mean
// another note.
func (e *entry) noteRefs(x *Change, n *namer) {
	if x.Old == nil || x.New == nil || x.Old.Side == nil || x.New.Side == nil {
		return
	}
	edits := e.edits(x, n.view)
	old, new := OldText(edits), NewText(edits)
	same := func(r, s legaltext.NoteRef) bool {
		return s.At == carryOver(r.At, edits, false) || s.At == carryOver(r.At, edits, true)
	}
	at := func(text string, r legaltext.NoteRef) string {
		return n.voice.words(text, legaltext.Span{Start: r.At, End: r.At})
	}
	left := slices.Clone(x.New.Side.Notes)
	take := func(fits func(legaltext.NoteRef) bool) (legaltext.NoteRef, bool) {
		if k := slices.IndexFunc(left, fits); k >= 0 {
			r := left[k]
			left = slices.Delete(left, k, k+1)
			return r, true
		}
		return legaltext.NoteRef{}, false
	}
	var gone []legaltext.NoteRef
	for _, r := range x.Old.Side.Notes {
		if _, ok := take(func(s legaltext.NoteRef) bool { return n.follow(r.Note) == s.Note && same(r, s) }); !ok {
			gone = append(gone, r)
		}
	}
	label := n.voice.labels.noteRef
	for _, r := range gone {
		num := n.note(r.Note, 0)
		if s, ok := take(func(s legaltext.NoteRef) bool { return n.follow(r.Note) == s.Note }); ok {
			e.say(x.Lang, "%s %s: %s → %s", label, num, at(old, r), at(new, s))
		} else if s, ok := take(func(s legaltext.NoteRef) bool { return same(r, s) }); ok {
			e.say(x.Lang, "%s %s: %s → %s", label, at(old, r), num, n.note(s.Note, 1))
		} else {
			e.say(x.Lang, "%s %s: %s → –", label, num, at(old, r))
		}
	}
	for _, s := range left {
		e.say(x.Lang, "%s %s: – → %s", label, n.note(s.Note, 1), at(new, s))
	}
}

// facts says what became of what is known of a clause beside its text: its cue,
// verb, addressees.
func (e *entry) facts(x *Change, n *namer) {
	texts := func(list []legaltext.Field, name string, l bilingual.Lang) string {
		var out []string
		var add func(f *legaltext.Field)
		add = func(f *legaltext.Field) {
			if t := f.Text[l]; t != "" {
				out = append(out, t)
			}
			if f.Plain != "" && l == "" {
				out = append(out, n.voice.value(name, f.Plain))
			}
			for i := range f.Items {
				add(&f.Items[i])
			}
		}
		for i := range list {
			if list[i].Name == name {
				add(&list[i])
			}
		}
		return strings.Join(out, "; ")
	}
	var names []string
	langs := []bilingual.Lang{""}
	var note func(f *legaltext.Field)
	note = func(f *legaltext.Field) {
		langs = langsOf(langs, f.Text.Langs())
		for i := range f.Items {
			note(&f.Items[i])
		}
	}
	for _, list := range [][]legaltext.Field{x.Old.Facts, x.New.Facts} {
		for i := range list {
			if note(&list[i]); !slices.Contains(names, list[i].Name) {
				names = append(names, list[i].Name)
			}
		}
	}
	for _, name := range names {
		for _, l := range langs {
			if old, new := texts(x.Old.Facts, name, l), texts(x.New.Facts, name, l); old != new {
				e.say(l, "%s %s → %s", n.voice.name(name), orDash(old), orDash(new))
			}
		}
	}
}
