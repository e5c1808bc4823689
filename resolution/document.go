package resolution

import (
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// Shape returns the shape of a resolution as a [legaltext.Document].
func Shape() *legaltext.Shape { return shape() }

var shape = sync.OnceValue(func() *legaltext.Shape {
	person := []legaltext.Part{{Kind: legaltext.Record, Parts: []legaltext.Part{
		{Name: "name"},
		{Name: "languageGroup"},
		{Name: "party"},
		{Name: "honorific", Kind: legaltext.Localized},
	}}}
	texts := []legaltext.Part{{Kind: legaltext.Localized}}
	return &legaltext.Shape{Type: "resolution", Parts: []legaltext.Part{
		{Name: "stage"},
		{Name: "number"},
		{Name: "session", Kind: legaltext.Record, Parts: []legaltext.Part{
			{Name: "period"},
			{Name: "label", Kind: legaltext.Localized},
		}},
		{Name: "date"},
		{Name: "assembly", Kind: legaltext.Localized},
		{Name: "title", Kind: legaltext.Localized},
		{Name: "sponsors", Kind: legaltext.List, Parts: person},
		{Name: "summary", Kind: legaltext.Clauses, Prefix: "sum"},
		{Name: "explanatory", Kind: legaltext.Clauses, Prefix: "expl"},
		{Name: "formula", Kind: legaltext.Localized},
		{Name: "considerations", Kind: legaltext.Clauses, Prefix: "rec", Parts: []legaltext.Part{
			{Name: "cue", Kind: legaltext.Localized},
		}},
		{Name: "requests", Kind: legaltext.Clauses, Prefix: "req", Items: "points", Parts: []legaltext.Part{
			{Name: "verb", Kind: legaltext.Localized},
			{Name: "addressees", Kind: legaltext.List, Parts: texts},
			{Name: "with", Kind: legaltext.List, Parts: texts},
		}},
		{Name: "body", Kind: legaltext.Clauses, Prefix: "body"},
		{Name: "notes", Kind: legaltext.Clauses, Prefix: "note", Parts: []legaltext.Part{
			{Name: "marker"},
		}},
		{Name: "signatories", Kind: legaltext.List, Parts: person},
	}}
})

// Document returns the resolution as a document in canonical form, nil for nil.
func (r *Resolution) Document() *legaltext.Document {
	if r == nil {
		return nil
	}
	d := &legaltext.Document{Shape: Shape(), Languages: r.Languages}
	plain := func(name, value string) {
		d.Fields = append(d.Fields, legaltext.Field{Name: name, Plain: value})
	}
	text := func(name string, value bilingual.Text) {
		d.Fields = append(d.Fields, legaltext.Field{Name: name, Text: value})
	}
	plain("stage", string(r.Stage))
	plain("number", r.Number)
	d.Fields = append(d.Fields, legaltext.Field{Name: "session", Items: []legaltext.Field{
		{Name: "period", Plain: r.Session.Period},
		{Name: "label", Text: r.Session.Label},
	}})
	plain("date", r.Date)
	text("assembly", r.Assembly)
	text("title", r.Title)
	d.Fields = append(d.Fields, people("sponsors", r.Sponsors))
	text("formula", r.Formula)
	d.Fields = append(d.Fields, people("signatories", r.Signatories))

	section := func(name string, clauses []legaltext.Clause) {
		d.Sections = append(d.Sections, legaltext.Section{Name: name, Clauses: clauses})
	}
	section("summary", r.Summary)
	section("explanatory", r.Explanatory)
	section("considerations", clauses(r.Considerations, func(c *Consideration) (*legaltext.Clause, []legaltext.Field) { return &c.Clause, c.facts() }))
	section("requests", clauses(r.Requests, func(q *Request) (*legaltext.Clause, []legaltext.Field) { return &q.Clause, q.facts() }))
	section("body", r.Body)
	section("notes", clauses(r.Notes, func(n *Note) (*legaltext.Clause, []legaltext.Field) { return &n.Clause, n.facts() }))
	return d.Canonical()
}

// facts returns what the consideration has beside its clause.
func (c *Consideration) facts() []legaltext.Field {
	if len(c.Cue) == 0 {
		return nil
	}
	return []legaltext.Field{{Name: "cue", Text: c.Cue}}
}

// facts returns what the request has beside its clause.
func (q *Request) facts() []legaltext.Field {
	var out []legaltext.Field
	if len(q.Verb) > 0 {
		out = append(out, legaltext.Field{Name: "verb", Text: q.Verb})
	}
	if len(q.Addressees) > 0 {
		out = append(out, texts("addressees", q.Addressees))
	}
	if len(q.With) > 0 {
		out = append(out, texts("with", q.With))
	}
	return out
}

// facts returns what the note has beside its clause.
func (n *Note) facts() []legaltext.Field {
	return []legaltext.Field{{Name: "marker", Plain: n.Marker}}
}

// FromDocument returns the typed face of a document. It fails when the document
// is no resolution.
func FromDocument(d *legaltext.Document) (*Resolution, error) {
	if d == nil || d.Shape == nil || d.Shape.Type != Shape().Type {
		return nil, fmt.Errorf("resolution.FromDocument: the document is no resolution")
	}
	return fromCanonical(d.Canonical()), nil
}

// fromCanonical is [FromDocument] of a resolution in canonical form, with which
// the result shares its clauses.
func fromCanonical(d *legaltext.Document) *Resolution {
	r := &Resolution{
		Languages: d.Languages,
		Stage:     Stage(plainOf(d.Field("stage"))),
		Number:    plainOf(d.Field("number")),
		Session: Session{
			Period: plainOf(d.Field("session").Field("period")),
			Label:  textOf(d.Field("session").Field("label")),
		},
		Date:        plainOf(d.Field("date")),
		Assembly:    textOf(d.Field("assembly")),
		Title:       textOf(d.Field("title")),
		Sponsors:    peopleOf(d.Field("sponsors")),
		Formula:     textOf(d.Field("formula")),
		Signatories: peopleOf(d.Field("signatories")),
	}
	for _, s := range d.Sections {
		switch s.Name {
		case "summary":
			r.Summary = s.Clauses
		case "explanatory":
			r.Explanatory = s.Clauses
		case "body":
			r.Body = s.Clauses
		case "considerations":
			r.Considerations = make([]Consideration, 0, len(s.Clauses))
			for _, c := range s.Clauses {
				r.Considerations = append(r.Considerations, Consideration{bare(c), textOf(c.Field("cue"))})
			}
		case "requests":
			r.Requests = make([]Request, 0, len(s.Clauses))
			for _, c := range s.Clauses {
				r.Requests = append(r.Requests, Request{bare(c), textOf(c.Field("verb")), textsOf(c.Field("addressees")), textsOf(c.Field("with"))})
			}
		case "notes":
			for _, c := range s.Clauses {
				r.Notes = append(r.Notes, Note{bare(c), plainOf(c.Field("marker"))})
			}
		}
	}
	return r
}

// Encode writes the resolution as JSON under the schema
// urn:considerans:schema:v1:resolution. The same resolution always gives the
// same bytes; it fails only on a clause with a fact that resolutions do not have.
func Encode(r *Resolution) ([]byte, error) {
	if r == nil {
		return nil, errors.New("resolution.Encode: there is no resolution: nil")
	}
	return legaltext.Encode(r.Document())
}

// Decode reads what [Encode] writes: Decode(Encode(r)) is r in canonical form.
// What this version does not know is left out and listed in the diagnostics.
// Errors are *[legaltext.DecodeError] and name the place by JSON pointer.
func Decode(data []byte) (*Resolution, legaltext.Diagnostics, error) {
	d, unknown, err := legaltext.Decode(data, Shape())
	if err != nil {
		return nil, nil, err
	}
	r, err := FromDocument(d)
	return r, unknown, err
}

// bare returns c without the facts that the typed face holds beside it.
func bare(c legaltext.Clause) legaltext.Clause {
	c.Fields = nil
	return c
}

// clauses turns typed clauses into plain ones with their facts as fields.
func clauses[T any](typed []T, split func(*T) (*legaltext.Clause, []legaltext.Field)) []legaltext.Clause {
	out := make([]legaltext.Clause, len(typed))
	for i := range typed {
		c, facts := split(&typed[i])
		out[i] = *c
		out[i].Fields = slices.Concat(c.Fields, facts)
	}
	return out
}

func plainOf(f *legaltext.Field) string {
	if f == nil {
		return ""
	}
	return f.Plain
}

func textOf(f *legaltext.Field) bilingual.Text {
	if f == nil {
		return nil
	}
	return f.Text
}

func texts(name string, values []bilingual.Text) legaltext.Field {
	f := legaltext.Field{Name: name}
	for _, t := range values {
		f.Items = append(f.Items, legaltext.Field{Text: t})
	}
	return f
}

func textsOf(f *legaltext.Field) []bilingual.Text {
	if f == nil {
		return nil
	}
	var out []bilingual.Text
	for _, item := range f.Items {
		out = append(out, item.Text)
	}
	return out
}

func people(name string, people []Person) legaltext.Field {
	f := legaltext.Field{Name: name}
	for _, p := range people {
		f.Items = append(f.Items, legaltext.Field{Items: []legaltext.Field{
			{Name: "name", Plain: p.Name},
			{Name: "languageGroup", Plain: string(p.LanguageGroup)},
			{Name: "party", Plain: p.Party},
			{Name: "honorific", Text: p.Honorific},
		}})
	}
	return f
}

func peopleOf(f *legaltext.Field) []Person {
	if f == nil {
		return nil
	}
	var out []Person
	for i := range f.Items {
		p := &f.Items[i]
		out = append(out, Person{
			Name:          plainOf(p.Field("name")),
			LanguageGroup: bilingual.Lang(plainOf(p.Field("languageGroup"))),
			Party:         plainOf(p.Field("party")),
			Honorific:     textOf(p.Field("honorific")),
		})
	}
	return out
}
