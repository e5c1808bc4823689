package legaltext_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

func tree() *legaltext.Document {
	d := &legaltext.Document{Shape: testShape(), Sections: []legaltext.Section{
		{Name: "reasons", Clauses: []legaltext.Clause{
			{Kind: legaltext.Recital, Items: []legaltext.Clause{{Kind: legaltext.Item, Items: []legaltext.Clause{{}}}, {}}},
			{Kind: legaltext.Visa},
		}},
		{Name: "notes", Clauses: []legaltext.Clause{{Kind: legaltext.Note}}},
	}}
	d.SetIDs()
	return d
}

func TestWalk(t *testing.T) {
	var got []string
	tree().Walk(func(section string, c *legaltext.Clause) bool {
		got = append(got, section+" "+c.ID)
		return c.Kind != legaltext.Item // skip what is below items
	})
	want := []string{"reasons rec_1", "reasons rec_1__item_1", "reasons rec_1__item_2", "reasons rec_2", "notes note_1"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Walk (-want +got):\n%s", diff)
	}
}

func TestAll(t *testing.T) {
	all := []string{"rec_1", "rec_1__item_1", "rec_1__item_1__item_1", "rec_1__item_2", "rec_2", "note_1"}
	for stop := range all {
		var got []string
		for c := range tree().All() {
			got = append(got, c.ID)
			if len(got) == stop+1 {
				break
			}
		}
		if diff := cmp.Diff(all[:stop+1], got); diff != "" {
			t.Errorf("All stopped after %d (-want +got):\n%s", stop+1, diff)
		}
	}
}

// TestAllEdits changes clauses through the iterator.
func TestAllEdits(t *testing.T) {
	d := tree()
	for c := range d.All() {
		c.WID = "w"
	}
	for c := range d.Sections[0].Clauses[0].All() {
		if c.WID != "w" {
			t.Errorf("%s is a copy", c.ID)
		}
	}
}

func TestClauseText(t *testing.T) {
	c := legaltext.Clause{Sides: legaltext.Sides{"nl": {Text: "sluis"}, "fr": {}}}
	if diff := cmp.Diff(bilingual.Text{"nl": "sluis", "fr": ""}, c.Text()); diff != "" {
		t.Errorf("Text (-want +got):\n%s", diff)
	}
	if got := (&legaltext.Clause{}).Text(); got != nil {
		t.Errorf("Text of a clause without sides is %v, want nil", got)
	}
}

func TestCitations(t *testing.T) {
	cite := func(refs ...string) legaltext.Side {
		var s legaltext.Side
		for _, r := range refs {
			s.Citations = append(s.Citations, legalref.Citation{Ref: legalref.MustParse(r)})
		}
		return s
	}
	c := legaltext.Clause{
		Sides: legaltext.Sides{"nl": cite("echr#art_8", "be-const#art_22"), "fr": cite("echr#art_8")},
		Items: []legaltext.Clause{{Sides: legaltext.Sides{"nl": cite("cfreu#art_7")}}},
	}
	var got []string
	for l, cit := range c.Citations() {
		got = append(got, string(l)+" "+cit.Ref.String())
	}
	want := []string{"fr echr#art_8", "nl echr#art_8", "nl be-const#art_22", "nl cfreu#art_7"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Citations (-want +got):\n%s", diff)
	}
	for range c.Citations() {
		break
	}
}

func TestFieldOfNothing(t *testing.T) {
	d := tree()
	if f := d.Field("session").Field("period"); f != nil {
		t.Errorf("the field of a missing record is %v, want nil", f)
	}
	if s := d.Section("orders"); s != nil {
		t.Errorf("a missing section is %v, want nil", s)
	}
}
