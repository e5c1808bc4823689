package legaltext_test

import (
	"testing"

	"github.com/considerans/considerans/legaltext"
)

// testShape is a type of document with a part of every kind.
func testShape() *legaltext.Shape {
	return &legaltext.Shape{Type: "specimen", Parts: []legaltext.Part{
		{Name: "number"},
		{Name: "title", Kind: legaltext.Localized},
		{Name: "pages", Kind: legaltext.Number},
		{Name: "urgent", Kind: legaltext.Bool},
		{Name: "session", Kind: legaltext.Record, Parts: []legaltext.Part{
			{Name: "period"},
			{Name: "label", Kind: legaltext.Localized},
			{Name: "opening", Kind: legaltext.Address},
		}},
		{Name: "keywords", Kind: legaltext.List},
		{Name: "members", Kind: legaltext.List, Parts: []legaltext.Part{{Kind: legaltext.Record, Parts: []legaltext.Part{
			{Name: "name"},
			{Name: "title", Kind: legaltext.Localized},
		}}}},
		{Name: "reasons", Kind: legaltext.Clauses, Prefix: "rec", Parts: []legaltext.Part{
			{Name: "cue", Kind: legaltext.Localized},
		}},
		{Name: "orders", Kind: legaltext.Clauses, Prefix: "req", Items: "points", Parts: []legaltext.Part{
			{Name: "to", Kind: legaltext.List, Parts: []legaltext.Part{{Kind: legaltext.Localized}}},
		}},
		{Name: "notes", Kind: legaltext.Clauses, Prefix: "note"},
		{Name: "highlights", Kind: legaltext.List, Parts: []legaltext.Part{{Kind: legaltext.Address}}},
	}}
}

func TestShape(t *testing.T) {
	s := testShape()
	if got, want := s.Schema(), "urn:considerans:schema:v1:specimen"; got != want {
		t.Errorf("Schema() = %q, want %q", got, want)
	}
	if p := s.Part("orders"); p == nil || p.Prefix != "req" {
		t.Errorf("Part(%q) = %v, want the section with prefix %q", "orders", p, "req")
	}
	if p := s.Part("period"); p != nil {
		t.Errorf("Part(%q) = %v, want nil: it is a part of a part", "period", p)
	}
}
