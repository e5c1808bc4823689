package legaltext

import (
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/considerans/considerans/legalref"
)

// Canonical returns a copy of the document in the one form that JSON gives
// back: languages sorted, fields and sections in the order of the shape, no
// empty field, slice or map, valid UTF-8. The copy shares nothing with d but
// its shape. A document without a shape has no fields or sections in it.
func (d *Document) Canonical() *Document { return d.canonical(copying) }

// A memory says what a canonical form does with that of what it is the form of.
type memory bool

const (
	copying memory = false
	keeping memory = true // the clauses have canonical form already
)

func (d *Document) canonical(m memory) *Document {
	if d == nil {
		return nil
	}
	out := &Document{Shape: d.Shape, Languages: slices.Clone(d.Languages)}
	slices.Sort(out.Languages)
	out.Languages = nonEmpty(slices.Compact(out.Languages))
	out.Fields = canonicalFields(d.Fields, d.parts(), m)
	for i := range d.parts() {
		p := &d.Shape.Parts[i]
		if p.Kind != Clauses {
			continue
		}
		if s := d.Section(p.Name); s != nil && len(s.Clauses) > 0 {
			out.Sections = append(out.Sections, Section{p.Name, canonicalClauses(s.Clauses, p.Parts, m)})
		}
	}
	return out
}

func nonEmpty[S ~[]E, E any](s S) S {
	if len(s) == 0 {
		return nil
	}
	return s
}

func canonicalClauses(clauses []Clause, parts []Part, m memory) []Clause {
	switch {
	case len(clauses) == 0:
		return nil
	case m == keeping:
		return clauses
	}
	out := make([]Clause, len(clauses))
	for i := range clauses {
		out[i] = clauses[i].canonical(parts)
	}
	return out
}

// cloned returns a copy of s, nil for an empty one.
func cloned[S ~[]E, E any](s S) S { return nonEmpty(slices.Clone(s)) }

// canonical returns a copy of c in canonical form; parts describe its named facts.
func (c *Clause) canonical(parts []Part) Clause {
	out := Clause{ID: valid(c.ID), WID: valid(c.WID), Kind: Kind(valid(string(c.Kind)))}
	if len(c.Sides) > 0 {
		out.Sides = make(Sides, len(c.Sides))
		for l, s := range c.Sides {
			out.Sides[l] = s.canonical()
		}
	}
	out.Fields = canonicalFields(c.Fields, parts, copying)
	out.Items = canonicalClauses(c.Items, parts, copying)
	return out
}

func (s Side) canonical() Side {
	s.Text, s.Num, s.Form = valid(s.Text), valid(s.Num), valid(s.Form)
	s.Marks = cloned(s.Marks)
	for i := range s.Marks {
		mark := &s.Marks[i]
		mark.Kind, mark.Href = MarkKind(valid(string(mark.Kind))), valid(mark.Href)
	}
	s.Notes = cloned(s.Notes)
	for i := range s.Notes {
		s.Notes[i].Note = valid(s.Notes[i].Note)
	}
	s.Citations = cloned(s.Citations)
	for i := range s.Citations {
		c := &s.Citations[i]
		c.Candidates = nonEmpty(slices.DeleteFunc(slices.Clone(c.Candidates), func(r legalref.Ref) bool { return !r.IsValid() }))
	}
	return s
}

// canonicalFields returns the fields that parts name and that are not empty, in
// the order of parts.
func canonicalFields(fields []Field, parts []Part, m memory) []Field {
	if len(fields) == 0 {
		return nil
	}
	out := make([]Field, 0, min(len(fields), len(parts)))
	for i := range parts {
		if parts[i].Kind == Clauses {
			continue
		}
		if f := find(fields, parts[i].Name); f != nil {
			if g, ok := f.canonical(&parts[i], m); ok {
				out = append(out, g)
			}
		}
	}
	return nonEmpty(out)
}

func (f *Field) canonical(p *Part, m memory) (Field, bool) {
	out := Field{Name: f.Name}
	switch p.Kind {
	case Localized:
		if len(f.Text) == 0 {
			return out, false
		}
		out.Text = f.Text
		if m == copying {
			out.Text = maps.Clone(f.Text)
		}
		for l, s := range out.Text {
			if !utf8.ValidString(s) {
				out.Text[l] = valid(s)
			}
		}
		return out, true
	case Record:
		out.Items = canonicalFields(f.Items, p.Parts, m)
		return out, len(out.Items) > 0
	case List:
		for i := range f.Items {
			if g, ok := f.Items[i].canonical(p.element(), m); ok {
				out.Items = append(out.Items, g)
			}
		}
		return out, len(out.Items) > 0
	default:
		out.Plain = valid(f.Plain)
		return out, out.Plain != ""
	}
}

// valid replaces each byte that is not UTF-8 by U+FFFD, as the encoder does.
func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}
