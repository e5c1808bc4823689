package legaltext

import (
	"slices"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// A Document is one legal text: facts about it, and its clauses in named
// sections. It is what every tool of this module works on; resolution and
// petition are typed faces of it that convert both ways without loss. A nil document
// has nothing in it: its methods find nothing, and [Encode] refuses it.
type Document struct {
	// Shape says of which type the document is: which fields and sections it
	// has, in which order. resolution.Shape and petition.Shape are the known ones.
	Shape *Shape
	// Languages are the languages the document was drafted in, sorted. A reader
	// that cannot tell the language gives [bilingual.Und], here and in Sides.
	Languages []bilingual.Lang
	// Fields are the facts beside the clauses, in the order of Shape.
	Fields []Field
	// Sections hold the clauses, in the order of Shape.
	Sections []Section
}

// A Field is a named fact. It is one of three: a plain value, a text in one or
// several languages, or a group of fields. A group whose fields have names is a
// record; one whose fields have none is a list.
type Field struct {
	Name  string
	Plain string
	Text  bilingual.Text
	Items []Field
}

// A Section is a named row of clauses: "considerations", "requests".
type Section struct {
	Name    string
	Clauses []Clause
}

// A Clause is one unit of a legal text in every language it was drafted in. A
// clause that has no counterpart in one of the languages has no Side there.
type Clause struct {
	// ID is the clause's address in its document, computed from its position
	// as Akoma Ntoso computes an eId: "rec_3", "req_2__point_4__point_1". It
	// is the same in all languages and changes when a clause is inserted
	// before it. See [Document.SetIDs].
	ID string
	// WID is a name that stays with the clause through its versions, where the
	// source gives one; it alone says that two clauses are the same.
	WID string
	// Kind says what the clause is.
	Kind Kind
	// Sides are the clause's texts, by language.
	Sides Sides
	// Fields are named facts of the clause: the cue of a consideration, the
	// addressees of a request, the marker of a note.
	Fields []Field
	// Items are the clauses below this one.
	Items []Clause
}

// Sides are the texts of one clause, by language.
type Sides map[bilingual.Lang]Side

// A Side is a clause in one language: its text and what stands off it. All
// offsets are bytes of Text: who changes Text moves or drops Marks and Notes, calls
// [Cite] for the citations, and sets the facts of the clause that quote it, such as the
// cue of a consideration or the verb and addressees of a request, which
// [Document.Faults] cannot see.
type Side struct {
	// Text is plain text in one line: no markup, single spaces.
	Text string
	// Num is the number or sign printed before the text: "1.", "a)", "-".
	Num string
	// Form is the form the source gave it, where it tells: "p", "h5", "li".
	Form string
	// Marks, Notes and Citations are in the order of the text.
	Marks     []Mark
	Notes     []NoteRef
	Citations []legalref.Citation
}

// Join puts t behind s as a further line of it: with a space and a break between
// the texts, and with all that stands off the text of t. Num and Form stay those of s.
func (s *Side) Join(t Side) {
	if s.Text != "" && t.Text != "" {
		s.Text += " "
	}
	at := len(s.Text)
	s.Text += t.Text
	move := func(span Span) Span {
		if span.IsZero() {
			return span
		}
		return Span{Start: at + span.Start, End: at + span.End}
	}
	s.Marks = append(slices.Clip(s.Marks), Mark{Kind: Break, Span: Span{Start: at, End: at}})
	for _, m := range t.Marks {
		m.Span = Span{Start: at + m.Span.Start, End: at + m.Span.End}
		s.Marks = append(s.Marks, m)
	}
	s.Notes = slices.Clip(s.Notes)
	for _, n := range t.Notes {
		n.At += at
		s.Notes = append(s.Notes, n)
	}
	s.Citations = slices.Clip(s.Citations)
	for _, c := range t.Citations {
		c.Span, c.Whole, c.Antecedent = move(c.Span), move(c.Whole), move(c.Antecedent)
		s.Citations = append(s.Citations, c)
	}
}

// A Kind says what a clause is.
type Kind string

// The kinds of clause.
const (
	Paragraph Kind = "paragraph"
	Item      Kind = "item" // of a list
	Heading   Kind = "heading"
	Quotation Kind = "quotation"
	Table     Kind = "table"
	Recital   Kind = "recital" // a reason: Overwegende, Considérant
	Visa      Kind = "visa"    // a legal basis or a document had in view: Gelet op, Vu
	Request   Kind = "request" // a request or decision, with its verb
	Point     Kind = "point"   // one of the things a request asks for
	Note      Kind = "note"    // a footnote
)

// A Mark is a piece of a side's text that the source sets apart.
type Mark struct {
	Kind MarkKind
	Span Span
	// Href is the target of a link.
	Href string
}

// A MarkKind says how a piece of text is set apart.
type MarkKind string

// The kinds of mark. A break has an empty span: it is the point where the second
// of two lines begins, behind the space between them.
const (
	Emphasis  MarkKind = "emphasis"
	Strong    MarkKind = "strong"
	Underline MarkKind = "underline"
	Strike    MarkKind = "strike"
	Link      MarkKind = "link"
	Break     MarkKind = "break"
	Super     MarkKind = "super"
	Sub       MarkKind = "sub"
	Monospace MarkKind = "code"
	Image     MarkKind = "image"
)

// A NoteRef is a place in a side's text that refers to a note.
type NoteRef struct {
	// Note is the id of the note, "note_11".
	Note string
	// At is the byte offset in the text at which the reference was printed.
	At int
}

// A Span is a half-open range of bytes of a UTF-8 text.
type Span = legalref.Span

// Text returns the clause's text in every language it has.
func (c *Clause) Text() bilingual.Text {
	if len(c.Sides) == 0 {
		return nil
	}
	t := make(bilingual.Text, len(c.Sides))
	for l, s := range c.Sides {
		t[l] = s.Text
	}
	return t
}

// Langs returns the languages that the clause has a side in, sorted.
func (s Sides) Langs() []bilingual.Lang {
	langs := make([]bilingual.Lang, 0, len(s))
	for l := range s {
		langs = append(langs, l)
	}
	slices.Sort(langs)
	return langs
}

// Field returns the clause's field of that name, or nil.
func (c *Clause) Field(name string) *Field { return find(c.Fields, name) }

// Field returns the document's field of that name, or nil.
func (d *Document) Field(name string) *Field {
	if d == nil {
		return nil
	}
	return find(d.Fields, name)
}

// Field returns the field of that name in a record, or nil.
func (f *Field) Field(name string) *Field {
	if f == nil {
		return nil
	}
	return find(f.Items, name)
}

func find(fields []Field, name string) *Field {
	for i := range fields {
		if fields[i].Name == name {
			return &fields[i]
		}
	}
	return nil
}

// Section returns the document's section of that name, or nil.
func (d *Document) Section(name string) *Section {
	if d == nil {
		return nil
	}
	for i := range d.Sections {
		if d.Sections[i].Name == name {
			return &d.Sections[i]
		}
	}
	return nil
}

// Clause returns the clause with that id, or nil.
func (d *Document) Clause(id string) *Clause {
	for c := range d.All() {
		if c.ID == id {
			return c
		}
	}
	return nil
}
