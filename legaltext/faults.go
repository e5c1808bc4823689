package legaltext

import (
	"fmt"
	"strconv"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/jsonpointer"
)

// A Fault is a place at which a document contradicts itself.
type Fault struct {
	// Path is the JSON pointer (RFC 6901) of the place in the JSON of the document.
	Path string
	// Reason says what was found and what was expected.
	Reason string
}

// String gives the place and the reason, in one line.
func (f Fault) String() string { return f.Path + ": " + f.Reason }

// Faults returns the places at which the document contradicts itself, in the order
// of its JSON. It is what a JSON Schema, which sees one value at a time, cannot say:
//
//  1. every language that something is said in is one of the languages of the
//     document;
//  2. no two clauses have one id, or one wid;
//  3. every mark, note reference and citation lies in the text of its side and
//     begins and ends between two characters; a citation is not empty, and lies in
//     the whole expression that it belongs to;
//  4. every note reference names a note, and every field that holds the id of a
//     clause names a clause.
//
// What this module reads and writes has none. [Decode] reads documents that have
// some, so that a program can mend them; who takes JSON from elsewhere asks first. The
// cost is linear.
func (d *Document) Faults() []Fault {
	if d == nil {
		return nil
	}
	v := faultFinder{doc: d, ids: make(map[string]Kind), wids: make(map[string]bool), speaks: make(map[bilingual.Lang]bool)}
	for c := range d.All() {
		v.ids[c.ID] = c.Kind
	}
	for _, l := range d.Languages {
		v.speaks[l] = true
	}
	v.seen = make(map[string]bool, len(v.ids))
	for i := range d.parts() {
		p := &d.Shape.Parts[i]
		if s := d.Section(p.Name); p.Kind == Clauses && s != nil {
			v.clauses(s.Clauses, p, p.Name, p.items())
		} else if f := find(d.Fields, p.Name); f != nil {
			v.field(f, p, p.Name)
		}
	}
	// The languages stand before all that is said in them.
	return append(v.languages, v.found...)
}

// A faultFinder gathers the faults of one document.
type faultFinder struct {
	doc       *Document
	ids       map[string]Kind
	seen      map[string]bool // the ids of the clauses before
	wids      map[string]bool // and their wids
	speaks    map[bilingual.Lang]bool
	path      []byte // the JSON pointer of what is looked at
	languages []Fault
	found     []Fault
}

// enter goes down by one token of the path; leave goes back to what it returned.
func (v *faultFinder) enter(token string) int {
	n := len(v.path)
	v.path = append(append(v.path, '/'), jsonpointer.Escape(token)...)
	return n
}

func (v *faultFinder) leave(n int) { v.path = v.path[:n] }

// fault notes a fault at a place below the path, "" for the path itself.
func (v *faultFinder) fault(below, format string, args ...any) {
	v.found = append(v.found, Fault{string(v.path) + below, fmt.Sprintf(format, args...)})
}

// language wants a language to be one of the document's, and says once of each that
// is not where it stands first.
func (v *faultFinder) language(l bilingual.Lang) {
	if v.speaks[l] {
		return
	}
	v.speaks[l] = true
	v.languages = append(v.languages, Fault{"/languages", fmt.Sprintf("found %q, expected %q among them, in which %s has a text", v.doc.Languages, l, v.path)})
}

func (v *faultFinder) field(f *Field, p *Part, token string) {
	defer v.leave(v.enter(token))
	switch p.Kind {
	case Localized:
		for _, l := range f.Text.Langs() {
			if f.Text[l] != "" {
				v.language(l)
			}
		}
	case Record:
		for i := range p.Parts {
			if g := find(f.Items, p.Parts[i].Name); g != nil {
				v.field(g, &p.Parts[i], g.Name)
			}
		}
	case List:
		for i := range f.Items {
			v.field(&f.Items[i], p.element(), strconv.Itoa(i))
		}
	case Address:
		if _, ok := v.ids[f.Plain]; !ok && f.Plain != "" {
			v.fault("", "found %q, expected the id of a clause", f.Plain)
		}
	}
}

// clauses looks at the clauses under a key; items is the key of those below them.
func (v *faultFinder) clauses(clauses []Clause, p *Part, key, items string) {
	defer v.leave(v.enter(key))
	for i := range clauses {
		c, n := &clauses[i], v.enter(strconv.Itoa(i))
		if c.ID != "" && v.seen[c.ID] {
			v.fault("/id", "a second clause with this id, %q, expected ids that stand once", c.ID)
		}
		if c.WID != "" && v.wids[c.WID] {
			v.fault("/wid", "a second clause with this wid, %q, expected wids that stand once", c.WID)
		}
		v.seen[c.ID], v.wids[c.WID] = true, true
		for _, l := range c.Sides.Langs() {
			v.language(l)
			s := c.Sides[l]
			v.side(&s, string(l))
		}
		for j := range p.Parts {
			if f := c.Field(p.Parts[j].Name); f != nil {
				v.field(f, &p.Parts[j], f.Name)
			}
		}
		v.clauses(c.Items, p, items, "items")
		v.leave(n)
	}
}

// side looks at what stands off a text.
func (v *faultFinder) side(s *Side, lang string) {
	each := func(property string, n int, look func(i int)) {
		for i := range n {
			was := v.enter(property)
			v.enter(lang)
			v.enter(strconv.Itoa(i))
			look(i)
			v.leave(was)
		}
	}
	each("marks", len(s.Marks), func(i int) { v.span(s.Marks[i].Span, s.Text, "/start", "/end") })
	each("notes", len(s.Notes), func(i int) {
		if n := s.Notes[i].Note; v.ids[n] != Note {
			v.fault("/note", "found %q, expected the id of a note", n)
		}
		v.offset(s.Notes[i].At, s.Text, "/at")
	})
	each("citations", len(s.Citations), func(i int) {
		c := &s.Citations[i]
		if v.span(c.Span, s.Text, "/start", "/end") && c.Span.Len() == 0 {
			v.fault("/end", "found %d, where it starts, expected the end of the words that cite", c.Span.End)
		}
		if !c.Whole.IsZero() && v.span(c.Whole, s.Text, "/whole/0", "/whole/1") && (c.Span.Start < c.Whole.Start || c.Span.End > c.Whole.End) {
			v.fault("/whole", "found %d to %d, expected a span around %d to %d", c.Whole.Start, c.Whole.End, c.Span.Start, c.Span.End)
		}
		v.span(c.Antecedent, s.Text, "/antecedent/0", "/antecedent/1")
	})
}

// span wants a span to lie in a text, and reports whether it does. Its bounds stand
// at the places given.
func (v *faultFinder) span(s Span, text, start, end string) bool {
	if !v.offset(s.Start, text, start) || !v.offset(s.End, text, end) {
		return false
	}
	if s.Start > s.End {
		v.fault(end, "found %d, expected at least %d, where it starts", s.End, s.Start)
	}
	return s.Start <= s.End
}

// offset wants an offset to lie in a text, between two characters.
func (v *faultFinder) offset(i int, text, at string) bool {
	switch {
	case i < 0 || i > len(text):
		v.fault(at, "found %d, expected an offset in the text, which has %d bytes", i, len(text))
	case !isBorder(text, i):
		v.fault(at, "found %d, which is within a character, expected an offset between two", i)
	default:
		return true
	}
	return false
}
