package legaltext

import (
	"strconv"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// A DecodeError says at which place JSON is no document of the wanted shape.
type DecodeError struct {
	// Path is the JSON pointer (RFC 6901) of the place, "" for the whole.
	Path string
	// Reason says what was found and what was expected.
	Reason string
}

// Error names the call, the place and the reason.
func (e *DecodeError) Error() string {
	path := e.Path
	if path == "" {
		path = "/"
	}
	return "legaltext.Decode: " + path + ": " + e.Reason
}

// Decode reads a document of the given shape from the JSON that [Encode]
// writes. What the shape does not know is left out of the document and listed
// in the diagnostics, so that a document of a later minor version can be read.
// It fails, with a *[DecodeError], on what is no JSON, on another type or major
// version, where a value is not of the kind that the shape wants, and where a string
// holds half of a surrogate pair. A document that contradicts itself is read as it
// is: [Document.Faults] says where. The strings of the document share one copy of
// data.
func Decode(data []byte, shape *Shape) (*Document, Diagnostics, error) {
	return DecodeString(string(data), shape)
}

// DecodeString is [Decode] for JSON in a string, which the strings of the
// document share: nothing is copied.
func DecodeString(data string, shape *Shape) (*Document, Diagnostics, error) {
	if shape == nil {
		return nil, nil, &DecodeError{Reason: "the shape of the document is not given"}
	}
	var doc *Document
	unknown, err := decode(data, func(d *decoder) { doc = d.document(shape) })
	if err != nil {
		return nil, nil, err
	}
	return doc, unknown, nil
}

// document reads a document in canonical form.
func (d *decoder) document(shape *Shape) *Document {
	doc := &Document{Shape: shape}
	typed := false
	for key := range d.object() {
		p := shape.Part(key)
		switch {
		case key == "type":
			d.want(shape.Type, "the type ", "")
			typed = true
		case key == "$schema":
			d.want(shape.Schema(), "", ": this version of the library reads no other")
		case key == "languages":
			doc.Languages = nil
			for range d.array() {
				doc.Languages = append(doc.Languages, bilingual.Lang(d.str()))
			}
		case p == nil:
			d.ignore(key)
		case p.Kind == Clauses:
			s := Section{p.Name, d.clauses(p, p.items())}
			if old := doc.Section(key); old != nil {
				*old = s
			} else {
				doc.Sections = append(doc.Sections, s)
			}
		default:
			doc.Fields = d.field(doc.Fields, p)
		}
	}
	if !typed {
		d.path = append(d.path, step{"type", -1})
		d.fail("found no type, expected %q", shape.Type)
	}
	return doc.canonical(keeping)
}

// want reads a string that can only be s. The error calls another one what it
// is, and says why.
func (d *decoder) want(s, is, why string) {
	found := d.kind()
	if d.next() == '"' {
		got := d.str()
		if got == s {
			return
		}
		found = is + strconv.Quote(got)
	}
	d.fail("found %s, expected %q%s", found, s, why)
}

// field reads a field and appends it to those read before it; where the name is
// there twice the last one stays.
func (d *decoder) field(fields []Field, p *Part) []Field {
	f := d.value(p)
	if old := find(fields, p.Name); old != nil {
		*old = f
		return fields
	}
	return append(fields, f)
}

// value reads one field.
func (d *decoder) value(p *Part) Field {
	f := Field{Name: p.Name}
	switch p.Kind {
	case Localized:
		f.Text = bilingual.Text{}
		for lang := range d.object() {
			f.Text[bilingual.Lang(lang)] = d.str()
		}
	case Record:
		for key := range d.object() {
			if q := part(p.Parts, key); q != nil {
				f.Items = d.field(f.Items, q)
			} else {
				d.ignore(key)
			}
		}
	case List:
		q := p.element()
		for range d.array() {
			f.Items = append(f.Items, d.value(q))
		}
	case Number:
		if f.Plain = d.number(); f.Plain == "" {
			d.fail("found %s, expected a number", d.kind())
		}
	case Bool:
		if f.Plain = d.kind(); f.Plain != "true" && f.Plain != "false" {
			d.fail("found %s, expected true or false", f.Plain)
		}
		d.skip()
	default:
		f.Plain = d.str()
	}
	return f
}

// clauses reads the clauses of a section, or those below a clause; items is the
// key of those below them.
func (d *decoder) clauses(p *Part, items string) []Clause {
	var out []Clause
	for range d.array() {
		out = append(out, d.clause(p, items))
	}
	return out
}

// clause reads one clause, in canonical form.
func (d *decoder) clause(p *Part, items string) Clause {
	var c Clause
	var room [4]namedSide
	sides := room[:0]
	for key := range d.object() {
		switch key {
		case "id":
			c.ID = d.str()
		case "wid":
			c.WID = d.str()
		case "kind":
			c.Kind = Kind(d.str())
		case "num", "form", "text", "marks", "notes", "citations":
			for lang := range d.object() {
				i := 0
				for i < len(sides) && string(sides[i].lang) != lang {
					i++
				}
				if i == len(sides) {
					sides = append(sides, namedSide{lang: bilingual.Lang(lang)})
				}
				d.side(&sides[i].side, key)
			}
		case items:
			c.Items = d.clauses(p, "items")
		default:
			if q := part(p.Parts, key); q != nil {
				c.Fields = d.field(c.Fields, q)
			} else {
				d.ignore(key)
			}
		}
	}
	if len(sides) > 0 {
		c.Sides = make(Sides, len(sides))
		for i := range sides {
			c.Sides[sides[i].lang] = sides[i].side
		}
	}
	c.Fields = canonicalFields(c.Fields, p.Parts, keeping)
	return c
}

// A namedSide is a side that is read.
type namedSide struct {
	lang bilingual.Lang
	side Side
}

// side reads one property of a side and reports whether there is one of that
// name.
func (d *decoder) side(s *Side, key string) bool {
	switch key {
	case "num":
		s.Num = d.str()
	case "form":
		s.Form = d.str()
	case "text":
		s.Text = d.str()
	case "marks":
		s.Marks = d.marks()
	case "notes":
		s.Notes = d.notes()
	case "citations":
		s.Citations = d.citations()
	default:
		return false
	}
	return true
}

func (d *decoder) marks() []Mark {
	var out []Mark
	for range d.array() {
		var m Mark
		for key := range d.object() {
			switch key {
			case "kind":
				m.Kind = MarkKind(d.str())
			case "start":
				m.Span.Start = d.int()
			case "end":
				m.Span.End = d.int()
			case "href":
				m.Href = d.str()
			default:
				d.ignore(key)
			}
		}
		out = append(out, m)
	}
	return out
}

func (d *decoder) notes() []NoteRef {
	var out []NoteRef
	for range d.array() {
		var n NoteRef
		for key := range d.object() {
			switch key {
			case "note":
				n.Note = d.str()
			case "at":
				n.At = d.int()
			default:
				d.ignore(key)
			}
		}
		out = append(out, n)
	}
	return out
}

func (d *decoder) citations() []legalref.Citation {
	var out []legalref.Citation
	for range d.array() {
		var c legalref.Citation
		for key := range d.object() {
			switch key {
			case "start":
				c.Span.Start = d.int()
			case "end":
				c.Span.End = d.int()
			case "ref":
				c.Ref = d.ref()
			case "to":
				c.To = d.ref()
			case "status":
				c.Status = legalref.Status(d.str())
			case "kind":
				c.Kind = legalref.Kind(d.str())
			case "role":
				c.Role = legalref.Role(d.str())
			case "issuer":
				c.Issuer = legalref.Issuer(d.str())
			case "candidates":
				c.Candidates = nil
				for range d.array() {
					c.Candidates = append(c.Candidates, d.ref())
				}
			case "whole":
				c.Whole = d.span()
			case "antecedent":
				c.Antecedent = d.span()
			case "resolvedBy":
				c.ResolvedBy = d.str()
			default:
				d.ignore(key)
			}
		}
		out = append(out, c)
	}
	return out
}

func (d *decoder) ref() legalref.Ref {
	s := d.str()
	if d.err != nil {
		return legalref.Ref{}
	}
	r, err := legalref.Parse(s)
	if err != nil {
		d.fail("found %q, expected a reference such as \"echr#art_8\"", s)
	}
	return r
}

func (d *decoder) span() Span {
	var bounds []int
	for range d.array() {
		bounds = append(bounds, d.int())
	}
	if len(bounds) != 2 {
		d.fail("found %d values, expected [start, end]", len(bounds))
		return Span{}
	}
	return Span{Start: bounds[0], End: bounds[1]}
}
