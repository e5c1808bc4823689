package legaltext

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// Encode writes the document as JSON: indented by two spaces a level, down to
// the 32nd, keys in the order of the shape, empty fields left out, a line feed
// at the end. The same document always gives the same bytes, and d itself is
// not changed. It fails when the document has a field or section that its shape
// does not know, or has one twice, and on a number, boolean or offset that is
// none.
func Encode(d *Document) ([]byte, error) { return AppendEncode(nil, d) }

// AppendEncode appends to buf what [Encode] returns.
func AppendEncode(buf []byte, d *Document) ([]byte, error) {
	e := encoder{buf: buf}
	e.document(d)
	if e.err != nil {
		return buf, e.err
	}
	return append(e.buf, '\n'), nil
}

// encoder appends JSON to buf. A value is written by the method named after
// it; begin and end write brackets, key and next what stands between values.
type encoder struct {
	buf   []byte
	depth int
	empty bool // nothing yet stands in the innermost bracket
	err   error
}

func (e *encoder) fail(format string, args ...any) {
	if e.err == nil {
		e.err = fmt.Errorf("legaltext.Encode: "+format, args...)
	}
}

func (e *encoder) begin(c byte) {
	e.buf = append(e.buf, c)
	e.depth++
	e.empty = true
}

func (e *encoder) end(c byte) {
	e.depth--
	if !e.empty {
		e.newline()
	}
	e.buf = append(e.buf, c)
	e.empty = false
}

// newline starts a line. The indentation stops growing at some depth, so that
// the output stays proportional to the document however deep it is.
func (e *encoder) newline() {
	const indent = "\n                                                                "
	e.buf = append(e.buf, indent[:min(1+2*e.depth, len(indent))]...)
}

// next starts the next value of an array.
func (e *encoder) next() {
	if !e.empty {
		e.buf = append(e.buf, ',')
	}
	e.empty = false
	e.newline()
}

// key starts the next value of an object. Keys are names of parts and
// languages, which are escaped like any string.
func (e *encoder) key(k string) {
	e.next()
	e.string(k)
	e.buf = append(e.buf, ": "...)
}

func (e *encoder) pair(k, v string) {
	e.key(k)
	e.string(v)
}

// optional writes a pair unless its value is empty.
func (e *encoder) optional(k, v string) {
	if v != "" {
		e.pair(k, v)
	}
}

// int writes an offset.
func (e *encoder) int(k string, v int) {
	e.offsets(v)
	e.key(k)
	e.buf = strconv.AppendInt(e.buf, int64(v), 10)
}

// offsets fails when one of them is none.
func (e *encoder) offsets(offsets ...int) {
	for _, v := range offsets {
		if v < 0 {
			e.fail("%d is no offset in a text", v)
		}
	}
}

// span writes a span in one line, as [start, end].
func (e *encoder) span(s Span) {
	e.offsets(s.Start, s.End)
	e.buf = append(e.buf, '[')
	e.buf = strconv.AppendInt(e.buf, int64(s.Start), 10)
	e.buf = append(e.buf, ", "...)
	e.buf = strconv.AppendInt(e.buf, int64(s.End), 10)
	e.buf = append(e.buf, ']')
}

// string writes s as a JSON string. Only what JSON demands is escaped, and what
// is not UTF-8 becomes U+FFFD.
func (e *encoder) string(s string) {
	const hex = "0123456789abcdef"
	b := append(e.buf, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && n == 1 {
				b = append(append(b, s[start:i]...), "\uFFFD"...)
				start = i + 1
			}
			i += n
			continue
		}
		if c >= ' ' && c != '"' && c != '\\' {
			i++
			continue
		}
		b = append(b, s[start:i]...)
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, `\n`...)
		case '\t':
			b = append(b, `\t`...)
		case '\r':
			b = append(b, `\r`...)
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
		i++
		start = i
	}
	e.buf = append(append(b, s[start:]...), '"')
}

func (e *encoder) document(d *Document) {
	if d == nil || d.Shape == nil {
		e.fail("the document has no shape")
		return
	}
	e.known(d.Fields, d.Shape.Parts, "the document")
	for i := range d.Sections {
		if p := d.Shape.Part(d.Sections[i].Name); p == nil || p.Kind != Clauses {
			e.fail("a %s has no section %q", d.Shape.Type, d.Sections[i].Name)
		}
		if d.Section(d.Sections[i].Name) != &d.Sections[i] {
			e.fail("the document has two sections %q", d.Sections[i].Name)
		}
	}
	e.begin('{')
	e.pair("$schema", d.Shape.Schema())
	e.pair("type", d.Shape.Type)
	if langs := slices.Clone(d.Languages); len(langs) > 0 {
		slices.Sort(langs)
		e.key("languages")
		e.begin('[')
		for _, l := range slices.Compact(langs) {
			e.next()
			e.string(string(l))
		}
		e.end(']')
	}
	for i := range d.Shape.Parts {
		p := &d.Shape.Parts[i]
		if p.Kind != Clauses {
			e.field(find(d.Fields, p.Name), p)
		} else if s := d.Section(p.Name); s != nil && len(s.Clauses) > 0 {
			e.key(p.Name)
			e.clauses(s.Clauses, p, p.items())
		}
	}
	e.end('}')
}

// known fails when one of fields is none of parts, or is there twice.
func (e *encoder) known(fields []Field, parts []Part, where string) {
	for i := range fields {
		if p := part(parts, fields[i].Name); p == nil || p.Kind == Clauses {
			e.fail("%s has a field %q that its shape does not know", where, fields[i].Name)
		}
		if find(fields, fields[i].Name) != &fields[i] {
			e.fail("%s has two fields %q", where, fields[i].Name)
		}
	}
}

// field writes a field under its name, unless it is nil or empty.
func (e *encoder) field(f *Field, p *Part) {
	if f == nil || f.isEmpty(p) {
		return
	}
	e.key(p.Name)
	e.value(f, p)
}

func (f *Field) isEmpty(p *Part) bool {
	switch p.Kind {
	case Localized:
		return len(f.Text) == 0
	case Record:
		for i := range p.Parts {
			if g := find(f.Items, p.Parts[i].Name); g != nil && !g.isEmpty(&p.Parts[i]) {
				return false
			}
		}
		return true
	case List:
		for i := range f.Items {
			if !f.Items[i].isEmpty(p.element()) {
				return false
			}
		}
		return true
	default:
		return f.Plain == ""
	}
}

func (e *encoder) value(f *Field, p *Part) {
	switch p.Kind {
	case Localized:
		e.text(f.Text)
	case Record:
		e.known(f.Items, p.Parts, "the field "+strconv.Quote(p.Name))
		e.begin('{')
		for i := range p.Parts {
			e.field(find(f.Items, p.Parts[i].Name), &p.Parts[i])
		}
		e.end('}')
	case List:
		e.begin('[')
		for i := range f.Items {
			if !f.Items[i].isEmpty(p.element()) {
				e.next()
				e.value(&f.Items[i], p.element())
			}
		}
		e.end(']')
	case Number:
		if !isNumber(f.Plain) {
			e.fail("field %q: %q is no JSON number", p.Name, f.Plain)
		}
		e.buf = append(e.buf, f.Plain...)
	case Bool:
		if f.Plain != "true" && f.Plain != "false" {
			e.fail("field %q: %q is neither true nor false", p.Name, f.Plain)
		}
		e.buf = append(e.buf, f.Plain...)
	default:
		e.string(f.Plain)
	}
}

func isNumber(s string) bool {
	return s != "" && (s[0] == '-' || '0' <= s[0] && s[0] <= '9') && '0' <= s[len(s)-1] && s[len(s)-1] <= '9' && json.Valid([]byte(s))
}

func (e *encoder) text(t bilingual.Text) {
	e.begin('{')
	for _, l := range t.Langs() {
		e.pair(string(l), t[l])
	}
	e.end('}')
}

func (e *encoder) clauses(clauses []Clause, p *Part, items string) {
	e.begin('[')
	for i := range clauses {
		e.next()
		e.clause(&clauses[i], p, items)
	}
	e.end(']')
}

// clause writes one clause; items is the key of the clauses below it.
func (e *encoder) clause(c *Clause, p *Part, items string) {
	langs := c.Sides.Langs()
	e.begin('{')
	e.optional("id", c.ID)
	e.optional("wid", c.WID)
	e.optional("kind", string(c.Kind))
	e.sides("num", c, langs, func(s Side) bool { return s.Num != "" }, func(s Side) { e.string(s.Num) })
	e.sides("form", c, langs, func(s Side) bool { return s.Form != "" }, func(s Side) { e.string(s.Form) })
	e.sides("text", c, langs, func(Side) bool { return true }, func(s Side) { e.string(s.Text) })
	if len(c.Fields) > 0 {
		e.known(c.Fields, p.Parts, "the clause "+strconv.Quote(c.ID))
		for i := range p.Parts {
			e.field(find(c.Fields, p.Parts[i].Name), &p.Parts[i])
		}
	}
	e.sides("marks", c, langs, func(s Side) bool { return len(s.Marks) > 0 }, func(s Side) { e.marks(s.Marks) })
	e.sides("notes", c, langs, func(s Side) bool { return len(s.Notes) > 0 }, func(s Side) { e.notes(s.Notes) })
	e.sides("citations", c, langs, func(s Side) bool { return len(s.Citations) > 0 }, func(s Side) { e.citations(s.Citations) })
	if len(c.Items) > 0 {
		e.key(items)
		e.clauses(c.Items, p, "items")
	}
	e.end('}')
}

// sides writes one property of a clause as an object by language, leaving out
// the languages that do not have it.
func (e *encoder) sides(key string, c *Clause, langs []bilingual.Lang, has func(Side) bool, write func(Side)) {
	open := false
	for _, l := range langs {
		s := c.Sides[l]
		if !has(s) {
			continue
		}
		if !open {
			e.key(key)
			e.begin('{')
			open = true
		}
		e.key(string(l))
		write(s)
	}
	if open {
		e.end('}')
	}
}

func (e *encoder) marks(marks []Mark) {
	e.begin('[')
	for _, m := range marks {
		e.next()
		e.begin('{')
		e.pair("kind", string(m.Kind))
		e.int("start", m.Span.Start)
		e.int("end", m.Span.End)
		e.optional("href", m.Href)
		e.end('}')
	}
	e.end(']')
}

func (e *encoder) notes(notes []NoteRef) {
	e.begin('[')
	for _, n := range notes {
		e.next()
		e.begin('{')
		e.pair("note", n.Note)
		e.int("at", n.At)
		e.end('}')
	}
	e.end(']')
}

func (e *encoder) citations(citations []legalref.Citation) {
	e.begin('[')
	for _, c := range citations {
		e.next()
		e.begin('{')
		e.int("start", c.Span.Start)
		e.int("end", c.Span.End)
		e.optional("ref", c.Ref.String())
		e.optional("to", c.To.String())
		e.optional("status", string(c.Status))
		e.optional("kind", string(c.Kind))
		e.optional("role", string(c.Role))
		e.optional("issuer", string(c.Issuer))
		if slices.ContainsFunc(c.Candidates, legalref.Ref.IsValid) {
			e.key("candidates")
			e.begin('[')
			for _, r := range c.Candidates {
				if r.IsValid() {
					e.next()
					e.string(r.String())
				}
			}
			e.end(']')
		}
		if !c.Whole.IsZero() {
			e.key("whole")
			e.span(c.Whole)
		}
		if !c.Antecedent.IsZero() {
			e.key("antecedent")
			e.span(c.Antecedent)
		}
		e.optional("resolvedBy", c.ResolvedBy)
		e.end('}')
	}
	e.end(']')
}
