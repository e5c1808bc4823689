package legaltext_test

import (
	"fmt"
	"os"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// letter is the shape of a small type of document.
func letter() *legaltext.Shape {
	return &legaltext.Shape{Type: "letter", Parts: []legaltext.Part{
		{Name: "title", Kind: legaltext.Localized},
		{Name: "body", Kind: legaltext.Clauses, Prefix: "body"},
		{Name: "notes", Kind: legaltext.Clauses, Prefix: "note"},
	}}
}

// canal is a letter of two paragraphs and a note.
func canal() *legaltext.Document {
	d := &legaltext.Document{
		Shape:     letter(),
		Languages: []bilingual.Lang{bilingual.FR, bilingual.NL},
		Fields: []legaltext.Field{
			{Name: "title", Text: bilingual.Text{"fr": "Les écluses", "nl": "De sluizen"}},
		},
		Sections: []legaltext.Section{
			{Name: "body", Clauses: []legaltext.Clause{
				{Kind: legaltext.Paragraph, Sides: legaltext.Sides{
					"fr": {Text: "Deux écluses fuient:"},
					"nl": {Text: "Twee sluizen lekken:"},
				}, Items: []legaltext.Clause{
					{Kind: legaltext.Item, Sides: legaltext.Sides{"fr": {Num: "a)", Text: "celle du moulin;"}, "nl": {Num: "a)", Text: "die bij de molen;"}}},
					{Kind: legaltext.Item, Sides: legaltext.Sides{"nl": {Num: "b)", Text: "die aan de brug."}}},
				}},
			}},
			{Name: "notes", Clauses: []legaltext.Clause{
				{Kind: legaltext.Note, Sides: legaltext.Sides{"nl": {Num: "1.", Text: "Peiling van mei."}}},
			}},
		},
	}
	d.SetIDs()
	return d
}

func ExampleDocument_All() {
	for c := range canal().All() {
		fmt.Printf("%-14s %-10s %v\n", c.ID, c.Kind, c.Sides.Langs())
	}
	// Output:
	// body_1         paragraph  [fr nl]
	// body_1__item_1 item       [fr nl]
	// body_1__item_2 item       [nl]
	// note_1         note       [nl]
}

func ExampleDocument_Walk() {
	canal().Walk(func(section string, c *legaltext.Clause) bool {
		fmt.Println(section, c.ID, c.Sides[bilingual.NL].Text)
		return false // do not go below
	})
	// Output:
	// body body_1 Twee sluizen lekken:
	// notes note_1 Peiling van mei.
}

func ExampleEncode() {
	d := canal()
	d.Sections = d.Sections[1:] // the note alone
	data, err := legaltext.Encode(d)
	if err != nil {
		fmt.Println(err)
		return
	}
	os.Stdout.Write(data)
	// Output:
	// {
	//   "$schema": "urn:considerans:schema:v1:letter",
	//   "type": "letter",
	//   "languages": [
	//     "fr",
	//     "nl"
	//   ],
	//   "title": {
	//     "fr": "Les écluses",
	//     "nl": "De sluizen"
	//   },
	//   "notes": [
	//     {
	//       "id": "note_1",
	//       "kind": "note",
	//       "num": {
	//         "nl": "1."
	//       },
	//       "text": {
	//         "nl": "Peiling van mei."
	//       }
	//     }
	//   ]
	// }
}

func ExampleDecode() {
	d, unknown, err := legaltext.Decode([]byte(`{
		"type": "letter",
		"title": {"nl": "De sluizen"},
		"urgency": "high"
	}`), letter())
	fmt.Println(d.Field("title").Text["nl"], err)
	fmt.Println(unknown[0])

	_, _, err = legaltext.Decode([]byte(`{"type": "letter", "body": [{"text": {"nl": 1}}]}`), letter())
	fmt.Println(err)
	// Output:
	// De sluizen <nil>
	// warning DOC-UNKNOWN-FIELD: /urgency: the field "urgency" is not known here and was left out
	// legaltext.Decode: /body/0/text/nl: found the number 1, expected a string
}

func ExampleDocument_SetIDs() {
	d := canal()
	body := d.Section("body")
	body.Clauses = append([]legaltext.Clause{{Kind: legaltext.Heading}}, body.Clauses...)
	renamed := d.SetIDs()
	fmt.Println("body_1 is now", renamed["body_1"])
	// Output: body_1 is now body_2
}

func ExampleSource_Verify() {
	d := canal()
	d.Sections = d.Sections[1:] // the note alone
	source := legaltext.Source{
		Text:  "1. Peiling van mei.\n12\n",
		Spans: []legaltext.Placement{{Path: "note_1", Lang: "nl", Spans: []legaltext.Span{{Start: 3, End: 19}}}},
	}
	source.Syntax = []legaltext.Span{{Start: 0, End: 2}} // the printed number
	fmt.Println(source.Verify(d))

	source.Furniture = []legaltext.Furniture{{Kind: legaltext.PageNumber, Span: legaltext.Span{Start: 20, End: 22}}}
	fmt.Println(source.Verify(d))
	// Output:
	// legaltext.Source.Verify: 2:1 (bytes 20 to 22): the source is lost here: "12"
	// <nil>
}

func ExampleLines() {
	lines := legaltext.NewLines("Gelet op\nartikel 23")
	pos := lines.Position(9)
	fmt.Println(pos.Line, pos.Column)
	// Output: 2 1
}
