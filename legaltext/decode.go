package legaltext

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

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
// version, and where a value is not of the kind that the shape wants.
func Decode(data []byte, shape *Shape) (*Document, Diagnostics, error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var root any
	if err := dec.Decode(&root); err != nil {
		return nil, nil, &DecodeError{"", "not JSON: " + jsonReason(err)}
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, nil, &DecodeError{"", "more than one JSON value"}
	}
	d := decoder{}
	doc := d.document(root, shape, "")
	if d.err != nil {
		return nil, nil, d.err
	}
	return doc, d.unknown, nil
}

func jsonReason(err error) string {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return fmt.Sprintf("%v at byte %d", err, syntax.Offset)
	}
	if errors.Is(err, io.EOF) {
		return "empty input"
	}
	return err.Error()
}

// decoder turns values as encoding/json gives them into a document. Only its
// first error is kept; after it the methods still run, and give empty values.
type decoder struct {
	unknown Diagnostics
	err     error
}

func (d *decoder) fail(path, format string, args ...any) {
	if d.err == nil {
		d.err = &DecodeError{path, fmt.Sprintf(format, args...)}
	}
}

func (d *decoder) object(v any, path string) map[string]any {
	m, ok := v.(map[string]any)
	if !ok {
		d.fail(path, "found %s, expected an object", jsonKind(v))
	}
	return m
}

func (d *decoder) array(v any, path string) []any {
	a, ok := v.([]any)
	if !ok {
		d.fail(path, "found %s, expected an array", jsonKind(v))
	}
	return a
}

func (d *decoder) str(v any, path string) string {
	s, ok := v.(string)
	if !ok {
		d.fail(path, "found %s, expected a string", jsonKind(v))
	}
	return s
}

func (d *decoder) int(v any, path string) int {
	n, ok := v.(json.Number)
	if !ok {
		d.fail(path, "found %s, expected an integer", jsonKind(v))
		return 0
	}
	i, err := strconv.Atoi(n.String())
	if err != nil {
		// JSON may write 12 as 12.0 or 1.2e1.
		if f, ferr := strconv.ParseFloat(n.String(), 64); ferr == nil && f == math.Trunc(f) && math.Abs(f) <= 1<<53 {
			i, err = int(f), nil
		}
	}
	if err != nil || i < 0 {
		d.fail(path, "found %s, expected an integer of at least 0", n)
	}
	return i
}

func jsonKind(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case bool:
		return strconv.FormatBool(v)
	case json.Number:
		return "the number " + v.String()
	case string:
		return "a string"
	case []any:
		return "an array"
	default:
		return "an object"
	}
}

// ignore reports the keys of m that are not among known.
func (d *decoder) ignore(m map[string]any, path string, known func(string) bool) {
	for _, k := range slices.Sorted(maps.Keys(m)) {
		if !known(k) {
			d.unknown = append(d.unknown, NewDiagnostic(CodeUnknownField, Span{}, pointer(path, k), "the field %q is not known here and was left out", k))
		}
	}
}

// pointer appends a token to a JSON pointer.
func pointer(path, token string) string {
	if strings.ContainsAny(token, "~/") {
		token = strings.ReplaceAll(strings.ReplaceAll(token, "~", "~0"), "/", "~1")
	}
	return path + "/" + token
}

func index(path string, i int) string { return path + "/" + strconv.Itoa(i) }

func (d *decoder) document(v any, shape *Shape, path string) *Document {
	m := d.object(v, path)
	if m == nil {
		return nil
	}
	if typ, ok := m["type"]; !ok || typ != any(shape.Type) {
		found := "no type"
		if name, isString := typ.(string); isString {
			found = fmt.Sprintf("the type %q", name)
		} else if ok {
			found = jsonKind(typ)
		}
		d.fail(pointer(path, "type"), "found %s, expected %q", found, shape.Type)
	}
	if urn, ok := m["$schema"]; ok && urn != any(shape.Schema()) {
		found := jsonKind(urn)
		if name, isString := urn.(string); isString {
			found = strconv.Quote(name)
		}
		d.fail(pointer(path, "$schema"), "found %s, expected %q: this version of the library reads no other", found, shape.Schema())
	}
	doc := &Document{Shape: shape}
	if langs, ok := m["languages"]; ok {
		at := pointer(path, "languages")
		for i, l := range d.array(langs, at) {
			doc.Languages = append(doc.Languages, bilingual.Lang(d.str(l, index(at, i))))
		}
	}
	doc.Fields = d.fields(m, shape.Parts, path)
	for i := range shape.Parts {
		p := &shape.Parts[i]
		if rows, ok := m[p.Name]; ok && p.Kind == Clauses {
			if clauses := d.clauses(rows, p, p.items(), pointer(path, p.Name)); len(clauses) > 0 {
				doc.Sections = append(doc.Sections, Section{p.Name, clauses})
			}
		}
	}
	d.ignore(m, path, func(k string) bool {
		return k == "$schema" || k == "type" || k == "languages" || shape.Part(k) != nil
	})
	return doc.Canonical()
}

// fields reads those of parts that m has; sections are not among them.
func (d *decoder) fields(m map[string]any, parts []Part, path string) []Field {
	var out []Field
	for i := range parts {
		p := &parts[i]
		if v, ok := m[p.Name]; ok && p.Kind != Clauses {
			out = append(out, d.field(v, p, pointer(path, p.Name)))
		}
	}
	return out
}

func (d *decoder) field(v any, p *Part, path string) Field {
	f := Field{Name: p.Name}
	switch p.Kind {
	case Localized:
		f.Text = d.text(v, path)
	case Record:
		m := d.object(v, path)
		f.Items = d.fields(m, p.Parts, path)
		d.ignore(m, path, func(k string) bool { return part(p.Parts, k) != nil })
	case List:
		for i, w := range d.array(v, path) {
			f.Items = append(f.Items, d.field(w, p.element(), index(path, i)))
		}
	case Number:
		n, ok := v.(json.Number)
		if !ok {
			d.fail(path, "found %s, expected a number", jsonKind(v))
		}
		f.Plain = n.String()
	case Bool:
		b, ok := v.(bool)
		if !ok {
			d.fail(path, "found %s, expected true or false", jsonKind(v))
		}
		f.Plain = strconv.FormatBool(b)
	default:
		f.Plain = d.str(v, path)
	}
	return f
}

func (d *decoder) text(v any, path string) bilingual.Text {
	m := d.object(v, path)
	t := make(bilingual.Text, len(m))
	for l, s := range m {
		t[bilingual.Lang(l)] = d.str(s, pointer(path, l))
	}
	return t
}

func (d *decoder) clauses(v any, p *Part, items, path string) []Clause {
	var out []Clause
	for i, w := range d.array(v, path) {
		out = append(out, d.clause(w, p, items, index(path, i)))
	}
	return out
}

func (d *decoder) clause(v any, p *Part, items, path string) Clause {
	var c Clause
	m := d.object(v, path)
	optional := func(k string) string {
		if v, ok := m[k]; ok {
			return d.str(v, pointer(path, k))
		}
		return ""
	}
	c.ID, c.WID, c.Kind = optional("id"), optional("wid"), Kind(optional("kind"))
	side := func(k string, set func(s *Side, v any, path string)) {
		v, ok := m[k]
		if !ok {
			return
		}
		at := pointer(path, k)
		byLang := d.object(v, at)
		if c.Sides == nil && len(byLang) > 0 {
			c.Sides = make(Sides, len(byLang))
		}
		for _, l := range slices.Sorted(maps.Keys(byLang)) {
			s := c.Sides[bilingual.Lang(l)]
			set(&s, byLang[l], pointer(at, l))
			c.Sides[bilingual.Lang(l)] = s
		}
	}
	side("num", func(s *Side, v any, path string) { s.Num = d.str(v, path) })
	side("form", func(s *Side, v any, path string) { s.Form = d.str(v, path) })
	side("text", func(s *Side, v any, path string) { s.Text = d.str(v, path) })
	side("marks", func(s *Side, v any, path string) { s.Marks = d.marks(v, path) })
	side("notes", func(s *Side, v any, path string) { s.Notes = d.notes(v, path) })
	side("citations", func(s *Side, v any, path string) { s.Citations = d.citations(v, path) })
	c.Fields = d.fields(m, p.Parts, path)
	if v, ok := m[items]; ok {
		c.Items = d.clauses(v, p, "items", pointer(path, items))
	}
	d.ignore(m, path, func(k string) bool {
		switch k {
		case "id", "wid", "kind", "num", "form", "text", "marks", "notes", "citations", items:
			return true
		}
		return part(p.Parts, k) != nil
	})
	return c
}

// each calls read for every object of an array and reports the keys that read
// did not ask for.
func (d *decoder) each(v any, path string, read func(get func(key string) (v any, path string, ok bool))) {
	for i, w := range d.array(v, path) {
		at := index(path, i)
		m := d.object(w, at)
		asked := make(map[string]bool, len(m))
		read(func(key string) (any, string, bool) {
			asked[key] = true
			v, ok := m[key]
			return v, pointer(at, key), ok
		})
		d.ignore(m, at, func(k string) bool { return asked[k] })
	}
}

func (d *decoder) marks(v any, path string) []Mark {
	var out []Mark
	d.each(v, path, func(get func(string) (any, string, bool)) {
		var m Mark
		m.Kind = MarkKind(d.optional(get, "kind"))
		m.Span = d.startEnd(get)
		m.Href = d.optional(get, "href")
		out = append(out, m)
	})
	return out
}

func (d *decoder) notes(v any, path string) []NoteRef {
	var out []NoteRef
	d.each(v, path, func(get func(string) (any, string, bool)) {
		n := NoteRef{Note: d.optional(get, "note")}
		if v, at, ok := get("at"); ok {
			n.At = d.int(v, at)
		}
		out = append(out, n)
	})
	return out
}

func (d *decoder) citations(v any, path string) []legalref.Citation {
	var out []legalref.Citation
	d.each(v, path, func(get func(string) (any, string, bool)) {
		c := legalref.Citation{Span: d.startEnd(get)}
		c.Ref, c.To = d.ref(get("ref")), d.ref(get("to"))
		c.Status = legalref.Status(d.optional(get, "status"))
		c.Kind = legalref.Kind(d.optional(get, "kind"))
		c.Role = legalref.Role(d.optional(get, "role"))
		if v, at, ok := get("candidates"); ok {
			for i, w := range d.array(v, at) {
				c.Candidates = append(c.Candidates, d.ref(w, index(at, i), true))
			}
		}
		c.Whole, c.Antecedent = d.span(get("whole")), d.span(get("antecedent"))
		c.ResolvedBy = d.optional(get, "resolvedBy")
		out = append(out, c)
	})
	return out
}

func (d *decoder) optional(get func(string) (any, string, bool), key string) string {
	if v, at, ok := get(key); ok {
		return d.str(v, at)
	}
	return ""
}

func (d *decoder) startEnd(get func(string) (any, string, bool)) Span {
	var s Span
	if v, at, ok := get("start"); ok {
		s.Start = d.int(v, at)
	}
	if v, at, ok := get("end"); ok {
		s.End = d.int(v, at)
	}
	return s
}

func (d *decoder) ref(v any, path string, ok bool) legalref.Ref {
	if !ok {
		return legalref.Ref{}
	}
	s := d.str(v, path)
	r, err := legalref.Parse(s)
	if err != nil && d.err == nil {
		d.fail(path, "found %q, expected a reference such as \"echr#art_8\"", s)
	}
	return r
}

func (d *decoder) span(v any, path string, ok bool) Span {
	if !ok {
		return Span{}
	}
	a := d.array(v, path)
	if len(a) != 2 {
		d.fail(path, "found %d values, expected [start, end]", len(a))
		return Span{}
	}
	return Span{Start: d.int(a[0], index(path, 0)), End: d.int(a[1], index(path, 1))}
}
