package legaltext_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

func TestSetIDs(t *testing.T) {
	item := func(kind legaltext.Kind, items ...legaltext.Clause) legaltext.Clause {
		return legaltext.Clause{Kind: kind, Items: items}
	}
	d := &legaltext.Document{Shape: testShape(), Sections: []legaltext.Section{
		{Name: "reasons", Clauses: []legaltext.Clause{
			item(legaltext.Visa),
			item(legaltext.Recital, item(""), item(legaltext.Paragraph), item(legaltext.Item)),
			item(legaltext.Heading),
		}},
		{Name: "orders", Clauses: []legaltext.Clause{
			item(legaltext.Request),
			item(legaltext.Request, item(legaltext.Point), item(legaltext.Heading), item(legaltext.Point, item(legaltext.Point))),
		}},
		{Name: "annexes", Clauses: []legaltext.Clause{item(legaltext.Table)}},
	}}
	d.SetIDs()
	var got []string
	for c := range d.All() {
		got = append(got, c.ID)
	}
	want := []string{
		"rec_1", "rec_2", "rec_2__item_1", "rec_2__para_1", "rec_2__item_2", "rec_3",
		"req_1", "req_2", "req_2__point_1", "req_2__heading_1", "req_2__point_2", "req_2__point_2__point_1",
		"annexes_1",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("ids (-want +got):\n%s", diff)
	}
	if d.Clause("req_2__point_2__point_1") == nil || d.Clause("req_3") != nil {
		t.Error("Clause does not find by id")
	}
}

// TestSetIDsFollows moves notes and clauses and looks at who points to them.
func TestSetIDsFollows(t *testing.T) {
	shape := testShape()
	shape.Parts[7].Parts = append(shape.Parts[7].Parts, legaltext.Part{Name: "basis", Kind: legaltext.Address})
	refers := func(to ...string) legaltext.Sides {
		var s legaltext.Side
		for i, id := range to {
			s.Notes = append(s.Notes, legaltext.NoteRef{Note: id, At: i})
		}
		return legaltext.Sides{"nl": s, "fr": s}
	}
	d := &legaltext.Document{
		Shape: shape,
		Fields: []legaltext.Field{
			{Name: "highlights", Items: []legaltext.Field{{Plain: "rec_2"}, {Plain: "elsewhere"}}},
			{Name: "session", Items: []legaltext.Field{{Name: "opening", Plain: "rec_1"}}},
		},
		Sections: []legaltext.Section{
			{Name: "reasons", Clauses: []legaltext.Clause{
				{ID: "rec_2", Sides: refers("note_1", "note_2", "note_9"), Fields: []legaltext.Field{{Name: "basis", Plain: "rec_1"}}},
				{},
				{ID: "rec_1"},
			}},
			{Name: "notes", Clauses: []legaltext.Clause{{ID: "note_2"}, {ID: "note_1", Sides: refers("note_2")}}},
		},
	}
	d.SetIDs()
	want := []legaltext.NoteRef{{Note: "note_2", At: 0}, {Note: "note_1", At: 1}, {Note: "note_9", At: 2}}
	for _, lang := range []string{"nl", "fr"} {
		if diff := cmp.Diff(want, d.Sections[0].Clauses[0].Sides[bilingual.Lang(lang)].Notes); diff != "" {
			t.Errorf("%s: note references (-want +got):\n%s", lang, diff)
		}
	}
	if got := d.Sections[1].Clauses[1].Sides["nl"].Notes[0].Note; got != "note_1" {
		t.Errorf("the note refers to %s, want note_1", got)
	}
	if got := d.Field("highlights").Items; got[0].Plain != "rec_1" || got[1].Plain != "elsewhere" {
		t.Errorf("highlights are %v, want rec_1 and elsewhere", got)
	}
	if got := d.Field("session").Field("opening").Plain; got != "rec_3" {
		t.Errorf("session/opening is %s, want rec_3", got)
	}
	if got := d.Sections[0].Clauses[0].Field("basis").Plain; got != "rec_3" {
		t.Errorf("the basis of the first clause is %s, want rec_3", got)
	}
	again := d.Canonical()
	again.SetIDs()
	if diff := cmp.Diff(d.Canonical(), again, sameDocument); diff != "" {
		t.Errorf("SetIDs is not idempotent (-once +twice):\n%s", diff)
	}
}
