package legaltext

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
func (p Piece) DecodeClause(data []byte) (c Clause, unknown Diagnostics, err error) {
	unknown, err = decode(string(data), func(d *decoder) { c = d.clause(p.Part, p.items()) })
	return c, unknown, err
}

// DecodeField reads what [Piece.EncodeField] writes.
func (p Piece) DecodeField(data []byte) (f Field, unknown Diagnostics, err error) {
	unknown, err = decode(string(data), func(d *decoder) {
		f = d.value(p.Part)
		f, _ = f.canonical(p.Part, keeping)
	})
	return f, unknown, err
}

// DecodeFacts reads what [Piece.EncodeFacts] writes.
func (p Piece) DecodeFacts(data []byte) ([]Field, Diagnostics, error) {
	f, unknown, err := Piece{Part: &Part{Kind: Record, Parts: p.Part.Parts}}.DecodeField(data)
	return f.Items, unknown, err
}

// DecodeSide reads what [Piece.EncodeSide] writes.
func (p Piece) DecodeSide(data []byte) (s Side, unknown Diagnostics, err error) {
	unknown, err = decode(string(data), func(d *decoder) {
		for key := range d.object() {
			if !d.side(&s, key) {
				d.ignore(key)
			}
		}
	})
	return s, unknown, err
}

func (p Piece) items() string {
	if p.Nested {
		return "items"
	}
	return p.Part.items()
}
