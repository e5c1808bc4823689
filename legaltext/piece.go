package legaltext

import (
	"bytes"
	"encoding/json"
)

// A Piece writes and reads one piece of a document as JSON by itself, as lists
// of changes need it: a clause, a field, the named facts of a clause, or one
// side.
type Piece struct {
	// Part describes the piece: for a clause and its facts the section that it
	// is in, for a field the field itself. A side needs none.
	Part *Part
	// Nested says that the clause stands below another clause.
	Nested bool
}

// EncodeClause writes a clause as [Encode] writes it within its document.
func (p Piece) EncodeClause(c *Clause) ([]byte, error) {
	return encodePiece(func(e *encoder) { e.clause(c, p.Part, p.items()) })
}

// EncodeField writes the value of a field.
func (p Piece) EncodeField(f *Field) ([]byte, error) {
	return encodePiece(func(e *encoder) { e.value(f, p.Part) })
}

// EncodeFacts writes the named facts of a clause as one object.
func (p Piece) EncodeFacts(facts []Field) ([]byte, error) {
	return encodePiece(func(e *encoder) { e.value(&Field{Items: facts}, &Part{Kind: Record, Parts: p.Part.Parts}) })
}

// EncodeSide writes a side with the properties that a clause has by language.
// Empty ones are left out, an empty text too.
func (p Piece) EncodeSide(s *Side) ([]byte, error) {
	return encodePiece(func(e *encoder) {
		e.begin('{')
		e.optional("num", s.Num)
		e.optional("form", s.Form)
		e.optional("text", s.Text)
		if len(s.Marks) > 0 {
			e.key("marks")
			e.marks(s.Marks)
		}
		if len(s.Notes) > 0 {
			e.key("notes")
			e.notes(s.Notes)
		}
		if len(s.Citations) > 0 {
			e.key("citations")
			e.citations(s.Citations)
		}
		e.end('}')
	})
}

func encodePiece(write func(*encoder)) ([]byte, error) {
	var e encoder
	write(&e)
	return e.buf, e.err
}

// DecodeClause reads what [Piece.EncodeClause] writes; like the other methods
// that decode, it returns what it did not know, and fails as [Decode] does.
func (p Piece) DecodeClause(data []byte) (Clause, Diagnostics, error) {
	var c Clause
	ds, err := decodePiece(data, func(d *decoder, v any) {
		c = d.clause(v, p.Part, p.items(), "")
		c = c.canonical(p.Part.Parts, copying)
	})
	return c, ds, err
}

// DecodeField reads what [Piece.EncodeField] writes.
func (p Piece) DecodeField(data []byte) (Field, Diagnostics, error) {
	var f Field
	ds, err := decodePiece(data, func(d *decoder, v any) {
		f = d.field(v, p.Part, "")
		f, _ = f.canonical(p.Part)
	})
	return f, ds, err
}

// DecodeFacts reads what [Piece.EncodeFacts] writes.
func (p Piece) DecodeFacts(data []byte) ([]Field, Diagnostics, error) {
	f, ds, err := Piece{Part: &Part{Kind: Record, Parts: p.Part.Parts}}.DecodeField(data)
	return f.Items, ds, err
}

// DecodeSide reads what [Piece.EncodeSide] writes.
func (p Piece) DecodeSide(data []byte) (Side, Diagnostics, error) {
	var s Side
	ds, err := decodePiece(data, func(d *decoder, v any) {
		m := d.object(v, "")
		read := map[string]func(v any, path string){
			"num":       func(v any, path string) { s.Num = d.str(v, path) },
			"form":      func(v any, path string) { s.Form = d.str(v, path) },
			"text":      func(v any, path string) { s.Text = d.str(v, path) },
			"marks":     func(v any, path string) { s.Marks = d.marks(v, path) },
			"notes":     func(v any, path string) { s.Notes = d.notes(v, path) },
			"citations": func(v any, path string) { s.Citations = d.citations(v, path) },
		}
		for k, v := range m {
			if f := read[k]; f != nil {
				f(v, pointer("", k))
			}
		}
		d.ignore(m, "", func(k string) bool { return read[k] != nil })
		s = s.canonical(copying)
	})
	return s, ds, err
}

func decodePiece(data []byte, read func(d *decoder, v any)) (Diagnostics, error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err != nil {
		return nil, &DecodeError{"", "not JSON: " + jsonReason(err)}
	}
	var d decoder
	read(&d, v)
	return d.unknown, d.err
}

func (p Piece) items() string {
	if p.Nested {
		return "items"
	}
	return p.Part.items()
}
