package legaltext

// A Shape describes one type of document: the fields and sections it has, in
// the order in which JSON has them, and how each is written. A Shape is built
// once by the package that owns the type and is not changed afterwards.
type Shape struct {
	// Type is the document's type as JSON names it: "resolution".
	Type string
	// Parts are the fields and sections, in order.
	Parts []Part
}

// A Part describes one field of a document, of a record or of a clause, or one
// section of clauses.
type Part struct {
	// Name is the JSON key; empty for the element of a list.
	Name string
	Kind PartKind
	// Parts are the fields of a Record, the single element of a List, and the
	// named facts that each clause of a section has beside its text.
	Parts []Part
	// Prefix begins the ids of a section's clauses: "rec".
	Prefix string
	// Items is the JSON key of the clauses below a section's top-level
	// clauses, "items" unless given.
	Items string
}

// A PartKind says what a part holds and how JSON writes it.
type PartKind uint8

// The kinds of part.
const (
	Plain     PartKind = iota // Field.Plain as a JSON string
	Number                    // Field.Plain as a JSON number
	Bool                      // Field.Plain, "true" or "false", as a JSON boolean
	Address                   // Field.Plain, the id of a clause
	Localized                 // Field.Text as an object by language
	Record                    // Field.Items, named, as an object
	List                      // Field.Items, unnamed, as an array
	Clauses                   // a Section
)

// Schema returns the URN of the JSON Schema that documents of this shape obey:
// "urn:considerans:schema:v1:resolution".
func (s *Shape) Schema() string { return schemaBase + s.Type }

// schemaBase begins the URN of every schema of this major version.
const schemaBase = "urn:considerans:schema:v1:"

// parts are those of the document's shape; without a shape it has none.
func (d *Document) parts() []Part {
	if d == nil || d.Shape == nil {
		return nil
	}
	return d.Shape.Parts
}

// Part returns the part of that name, or nil.
func (s *Shape) Part(name string) *Part { return part(s.Parts, name) }

func part(parts []Part, name string) *Part {
	for i := range parts {
		if parts[i].Name == name {
			return &parts[i]
		}
	}
	return nil
}

// element returns the part that describes a list's elements.
func (p *Part) element() *Part {
	if len(p.Parts) == 0 {
		return &Part{Kind: Plain}
	}
	return &p.Parts[0]
}

// items returns the JSON key of the clauses below p's top-level clauses.
func (p *Part) items() string {
	if p.Items == "" {
		return "items"
	}
	return p.Items
}
