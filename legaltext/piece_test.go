package legaltext_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// Every piece of a document that has everything comes back as it was.
func TestPiece(t *testing.T) {
	d := gen.Full(testShape(), map[string]string{"pages": "12", "urgent": "true"}).Canonical()
	for _, s := range d.Sections {
		p := legaltext.Piece{Part: d.Shape.Part(s.Name)}
		for i := range s.Clauses {
			data, err := p.EncodeClause(&s.Clauses[i])
			if err != nil {
				t.Fatal(err)
			}
			c, unknown, err := p.DecodeClause(data)
			if err != nil || len(unknown) > 0 {
				t.Fatalf("%v %v\n%s", err, unknown, data)
			}
			if d := cmp.Diff(s.Clauses[i], c, cmpopts.EquateComparable(legalref.Ref{})); d != "" {
				t.Errorf("clause (-want +got):\n%s", d)
			}
			for _, want := range c.Sides {
				data, err := p.EncodeSide(&want)
				if err != nil {
					t.Fatal(err)
				}
				got, _, err := p.DecodeSide(data)
				if err != nil {
					t.Fatal(err)
				}
				if d := cmp.Diff(want, got, cmpopts.EquateComparable(legalref.Ref{})); d != "" {
					t.Errorf("side (-want +got):\n%s", d)
				}
			}
			data, err = p.EncodeFacts(c.Fields)
			if err != nil {
				t.Fatal(err)
			}
			facts, _, err := p.DecodeFacts(data)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(c.Fields, facts); d != "" {
				t.Errorf("facts (-want +got):\n%s", d)
			}
		}
	}
	for i := range d.Fields {
		p := legaltext.Piece{Part: d.Shape.Part(d.Fields[i].Name)}
		data, err := p.EncodeField(&d.Fields[i])
		if err != nil {
			t.Fatal(err)
		}
		f, unknown, err := p.DecodeField(data)
		if err != nil || len(unknown) > 0 {
			t.Fatalf("%v %v\n%s", err, unknown, data)
		}
		if d := cmp.Diff(d.Fields[i], f); d != "" {
			t.Errorf("field (-want +got):\n%s", d)
		}
	}
}
