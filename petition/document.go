package petition

import (
	"errors"
	"fmt"
	"sync"

	"github.com/considerans/considerans/legaltext"
)

// Shape returns the shape of a petition as a [legaltext.Document].
func Shape() *legaltext.Shape { return shape() }

var shape = sync.OnceValue(func() *legaltext.Shape {
	s := &legaltext.Shape{Type: "petition"}
	(&Petition{}).bindFields(&binding{parts: &s.Parts})
	return s
})

// The facts that a body clause may have: whose words it holds where they are
// not the petitioners' own, and whom it asks, as the text names them.
const (
	voice      = "voice"
	addressees = "addressees"
)

// section ties a section of clauses, which is a part of a shape but no field.
func section(b *binding, name, prefix string) {
	if b.parts != nil {
		*b.parts = append(*b.parts, legaltext.Part{
			Name: name, Kind: legaltext.Clauses, Prefix: prefix,
			Parts: []legaltext.Part{
				{Name: voice},
				{Name: addressees, Kind: legaltext.List, Parts: []legaltext.Part{{Kind: legaltext.Localized}}},
			},
		})
	}
}

// bindFields names every field of a petition, in the order of its JSON.
func (p *Petition) bindFields(b *binding) {
	b.record("origin", func(b *binding) {
		o := &p.Origin
		bindString(b, "platform", &o.Platform)
		bindString(b, "host", &o.Host)
		bindString(b, "id", &o.ID)
		bindString(b, "reference", &o.Reference)
		bindString(b, "slug", &o.Slug)
		bindString(b, "url", &o.URL)
	})
	b.record("state", func(b *binding) {
		bindString(b, "name", &p.State.Name)
		bindString(b, "raw", &p.State.Raw)
	})
	b.named("category", &p.Category)
	b.named("scope", &p.Scope)
	list(b, "topics", &p.Topics, bindNamed)
	b.text("title", &p.Title)
	b.text("summary", &p.Summary)
	section(b, "body", "body")
	section(b, "grounds", "ground")
	b.addresses("demands", &p.Demands)
	b.texts("addressees", &p.Addressees)
	list(b, "submitters", &p.Submitters, func(b *binding, s *Submitter) {
		bindString(b, "name", &s.Name)
		bindString(b, "id", &s.ID)
		bindString(b, "kind", &s.Kind)
	})
	list(b, "committee", &p.Committee, func(b *binding, m *Member) {
		bindString(b, "name", &m.Name)
		bindString(b, "id", &m.ID)
		bindString(b, "state", &m.State)
	})
	b.record("signatures", p.Signatures.bindFields)
	b.record("period", func(b *binding) {
		bindString(b, "from", &p.Period.From)
		bindString(b, "to", &p.Period.To)
	})
	list(b, "timeline", &p.Timeline, func(b *binding, e *Event) {
		bindString(b, "kind", &e.Kind)
		bindString(b, "at", &e.At)
		bindString(b, "code", &e.Code)
		b.text("text", &e.Text)
		bindString(b, "url", &e.URL)
	})
	b.record("answer", func(b *binding) {
		b.text("text", &p.Answer.Text)
		bindString(b, "at", &p.Answer.At)
		bindString(b, "url", &p.Answer.URL)
		bindString(b, "author", &p.Answer.Author)
	})
	list(b, "documents", &p.Documents, func(b *binding, l *Link) {
		bindString(b, "rel", &l.Rel)
		b.text("title", &l.Title)
		bindString(b, "url", &l.URL)
	})
	list(b, "attachments", &p.Attachments, func(b *binding, a *Attachment) {
		b.text("title", &a.Title)
		b.text("description", &a.Description)
		bindString(b, "url", &a.URL)
		bindString(b, "mediaType", &a.MediaType)
	})
	list(b, "translations", &p.Translations, func(b *binding, t *Translation) {
		bindString(b, "field", &t.Field)
		bindString(b, "lang", &t.Lang)
		bindString(b, "status", &t.Status)
	})
	bindString(b, "createdAt", &p.CreatedAt)
	bindString(b, "updatedAt", &p.UpdatedAt)
	list(b, "other", &p.Other, func(b *binding, o *Other) {
		bindString(b, "name", &o.Name)
		bindString(b, "value", &o.Value)
	})
}

func (s *Signatures) bindFields(b *binding) {
	bindString(b, "method", &s.Method)
	b.count("online", &s.Online)
	b.count("offline", &s.Offline)
	b.count("total", &s.Total)
	list(b, "by", &s.By, func(b *binding, c *Count) {
		bindString(b, "kind", &c.Kind)
		bindString(b, "code", &c.Code)
		bindString(b, "name", &c.Name)
		b.count("count", &c.Count)
	})
	list(b, "thresholds", &s.Thresholds, func(b *binding, t *Threshold) {
		bindString(b, "for", &t.For)
		b.count("count", &t.Count)
		bindString(b, "reachedAt", &t.ReachedAt)
	})
	bindString(b, "asOf", &s.AsOf)
}

// Document returns the petition as a document in canonical form.
func (p *Petition) Document() *legaltext.Document {
	if p == nil {
		return nil
	}
	return p.document().Canonical()
}

// document returns the petition as a document that shares its clauses.
func (p *Petition) document() *legaltext.Document {
	d := &legaltext.Document{Shape: Shape(), Languages: p.Languages}
	p.bindFields(&binding{out: &d.Fields})
	d.Sections = []legaltext.Section{
		{Name: "body", Clauses: p.Body},
		{Name: "grounds", Clauses: p.Grounds},
	}
	return d
}

// FromDocument returns the typed face of a document. It fails when the document
// is no petition.
func FromDocument(d *legaltext.Document) (*Petition, error) {
	if d == nil || d.Shape == nil || d.Shape.Type != Shape().Type {
		return nil, fmt.Errorf("petition.FromDocument: the document is no petition")
	}
	d = d.Canonical()
	p := &Petition{Languages: d.Languages}
	p.bindFields(&binding{fields: d.Fields})
	if s := d.Section("body"); s != nil {
		p.Body = s.Clauses
	}
	if s := d.Section("grounds"); s != nil {
		p.Grounds = s.Clauses
	}
	return p, nil
}

// Encode writes the petition as JSON under the schema
// urn:considerans:schema:v1:petition. The same petition always gives the same
// bytes; it fails only on a clause with a fact that petitions do not have.
func Encode(p *Petition) ([]byte, error) {
	if p == nil {
		return nil, errors.New("petition.Encode: there is no petition: nil")
	}
	return legaltext.Encode(p.Document())
}

// Decode reads what [Encode] writes: Decode(Encode(p)) is p in canonical form.
// What this version does not know is left out and listed in the diagnostics.
// Errors are *[legaltext.DecodeError] and name the place by JSON pointer.
func Decode(data []byte) (*Petition, legaltext.Diagnostics, error) {
	d, unknown, err := legaltext.Decode(data, Shape())
	if err != nil {
		return nil, nil, err
	}
	p, err := FromDocument(d)
	return p, unknown, err
}
