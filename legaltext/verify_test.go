package legaltext_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// find returns the span of the n-th occurrence, from 0, of part in text.
func find(t *testing.T, text, part string, n int) legaltext.Span {
	t.Helper()
	at := 0
	for {
		i := strings.Index(text[at:], part)
		if i < 0 {
			t.Fatalf("the test text holds no occurrence %d of %q", n, part)
		}
		if n == 0 {
			return legaltext.Span{Start: at + i, End: at + i + len(part)}
		}
		at, n = at+i+len(part), n-1
	}
}

// pageText is a page of two considerations, one of them cut by a page, with a
// note printed once for both languages.
const pageText = "A-12/1\n\n" +
	"- Overwegende dat de sluis lekt;\n\n" +
	"- Considérant que l'écluse fuit;\n\n" +
	"1. Rapport 2031.\n"

// pageReading is a faithful reading of pageText.
func pageReading(t *testing.T) (*legaltext.Document, *legaltext.Source) {
	doc := &legaltext.Document{
		Shape:     testShape(),
		Languages: []bilingual.Lang{bilingual.FR, bilingual.NL},
		Sections: []legaltext.Section{
			{Name: "reasons", Clauses: []legaltext.Clause{{ID: "rec_1", Sides: legaltext.Sides{
				bilingual.NL: {Text: "Overwegende dat de sluis lekt;", Num: "-"},
				bilingual.FR: {Text: "Considérant que l'écluse fuit;", Num: "-"},
			}}}},
			{Name: "notes", Clauses: []legaltext.Clause{{ID: "note_1", Sides: legaltext.Sides{
				bilingual.NL: {Text: "Rapport 2031.", Num: "1."},
				bilingual.FR: {Text: "Rapport 2031.", Num: "1."},
			}}}},
		},
	}
	note := find(t, pageText, "Rapport 2031.", 0)
	src := &legaltext.Source{
		Text: pageText,
		Spans: []legaltext.Placement{
			{Path: "note_1", Lang: bilingual.FR, Spans: []legaltext.Span{note}},
			{Path: "note_1", Lang: bilingual.NL, Spans: []legaltext.Span{note}},
			{Path: "rec_1", Lang: bilingual.FR, Spans: []legaltext.Span{find(t, pageText, "Considérant que l'", 0), find(t, pageText, "écluse fuit;", 0)}},
			{Path: "rec_1", Lang: bilingual.NL, Spans: []legaltext.Span{find(t, pageText, "Overwegende dat de sluis lekt;", 0)}},
		},
		Furniture: []legaltext.Furniture{{Kind: legaltext.DocumentLine, Span: find(t, pageText, "A-12/1", 0)}},
		Syntax:    []legaltext.Span{find(t, pageText, "- ", 0), find(t, pageText, "- ", 1), find(t, pageText, "1. ", 0)},
	}
	src.Sort()
	return doc, src
}

func TestVerify(t *testing.T) {
	type reading struct {
		doc *legaltext.Document
		src *legaltext.Source
	}
	at := func(r reading, path string, lang bilingual.Lang) *legaltext.Placement { return r.src.At(path, lang) }
	tests := []struct {
		name  string
		spoil func(r reading)
		want  string // part of the error; "" for none
		path  string
	}{
		{name: "faithful", spoil: func(reading) {}},
		{
			name: "source decomposed", spoil: func(r reading) {
				r.src.Text = strings.Replace(r.src.Text, "écluse", "e\u0301cluse", 1)
				for _, s := range []*legaltext.Span{&at(r, "note_1", "nl").Spans[0], &at(r, "note_1", "fr").Spans[0], &r.src.Syntax[2]} {
					s.Start++
					s.End++
				}
				at(r, "rec_1", "fr").Spans[1].End++
			},
		},
		{
			name: "a number that is small on the page alone", spoil: func(r reading) {
				r.src.Text = strings.Replace(r.src.Text, "2031", "20\u00b3\u00b9", 1)
				for _, lang := range r.doc.Languages {
					at(r, "note_1", lang).Spans[0].End += 2
				}
			},
		},
		{
			name: "another number that is small on the page alone", spoil: func(r reading) {
				r.src.Text = strings.Replace(r.src.Text, "2031", "20\u00b3\u00b2", 1)
				for _, lang := range r.doc.Languages {
					at(r, "note_1", lang).Spans[0].End += 2
				}
			},
			want: `the letters of the text`,
			path: "note_1",
		},
		{
			name: "invalid byte", spoil: func(r reading) {
				r.src.Text += "\xff"
				r.src.Syntax = append(r.src.Syntax, legaltext.Span{Start: len(r.src.Text) - 1, End: len(r.src.Text)})
			},
		},
		{
			name:  "syntax lost",
			spoil: func(r reading) { r.src.Syntax = r.src.Syntax[1:] },
			want:  `3:1 (bytes 8 to 9): the source is lost here: "-"`,
		},
		{
			name:  "furniture lost",
			spoil: func(r reading) { r.src.Furniture = nil },
			want:  `1:1 (bytes 0 to 6): the source is lost here: "A-12/1"`,
		},
		{
			name:  "white space of a page",
			spoil: func(r reading) { r.src.Text += " &nbsp;\n&#160 &#x9;" },
		},
		{
			name:  "reference lost",
			spoil: func(r reading) { r.src.Text += "&nbsp;&eacute;" },
			want:  `8:1 (bytes 95 to 109): the source is lost here: "&nbsp;&eacute;"`,
		},
		{
			name:  "end lost",
			spoil: func(r reading) { r.src.Text += "Bijlage" },
			want:  `8:1 (bytes 95 to 102): the source is lost here: "Bijlage"`,
		},
		{
			name:  "overlap of two clauses",
			spoil: func(r reading) { at(r, "rec_1", "fr").Spans[0].Start-- },
			want:  "rec_1 (fr): the span overlaps that of syntax",
			path:  "rec_1",
		},
		{
			name: "shared between paths", spoil: func(r reading) {
				r.src.Spans = append(r.src.Spans, legaltext.Placement{Path: "title", Lang: "nl", Spans: at(r, "note_1", "nl").Spans})
			},
			want: "title (nl): the span overlaps that of note_1 (fr)",
			path: "title",
		},
		{
			name: "shared in part", spoil: func(r reading) {
				r.src.Syntax[2].End--
				at(r, "note_1", "fr").Spans = []legaltext.Span{{Start: r.src.Syntax[2].End, End: at(r, "note_1", "nl").Spans[0].End}}
			},
			want: "the span overlaps that of note_1 (fr)",
			path: "note_1",
		},
		{
			name: "letter added", spoil: func(r reading) {
				s := r.doc.Sections[0].Clauses[0].Sides["nl"]
				s.Text = "Overwegende dat de sluis lekte;"
				r.doc.Sections[0].Clauses[0].Sides["nl"] = s
			},
			want: `rec_1 (nl): the letters of the text, "e", are not those of the source, ""`,
			path: "rec_1",
		},
		{
			name: "accent mended", spoil: func(r reading) {
				s := r.doc.Sections[0].Clauses[0].Sides["fr"]
				s.Text = "Considerant que l'écluse fuit;"
				r.doc.Sections[0].Clauses[0].Sides["fr"] = s
			},
			want: "rec_1 (fr): the letters of the text",
			path: "rec_1",
		},
		{
			name: "pieces swapped", spoil: func(r reading) {
				s := at(r, "rec_1", "fr").Spans
				s[0], s[1] = s[1], s[0]
			},
			want: "rec_1 (fr): the letters of the text",
			path: "rec_1",
		},
		{
			name: "text without span", spoil: func(r reading) {
				r.doc.Sections[0].Clauses[0].Sides["de"] = legaltext.Side{Text: "Erwägung"}
			},
			want: `rec_1 (de): no span of the source holds the text "Erwägung"`,
			path: "rec_1",
		},
		{
			name:  "unknown path",
			spoil: func(r reading) { at(r, "rec_1", "nl").Path = "rec_9" },
			want:  `rec_9 (nl): the document has no clause, field or section "rec_9"`,
			path:  "rec_9",
		},
		{
			name:  "character cut",
			spoil: func(r reading) { at(r, "rec_1", "fr").Spans[1].Start++ },
			want:  "the span cuts a character",
			path:  "rec_1",
		},
		{
			name:  "outside",
			spoil: func(r reading) { r.src.Syntax[0].Start = -1 },
			want:  "leaves the source of 95 bytes",
		},
		{
			name:  "backwards",
			spoil: func(r reading) { r.src.Syntax[0].End = 0 },
			want:  "the span is empty or leaves",
		},
		{
			name: "field differs", spoil: func(r reading) {
				r.src.Furniture = nil
				r.src.Spans = append(r.src.Spans, legaltext.Placement{Path: "title", Lang: "nl", Spans: []legaltext.Span{{Start: 0, End: 6}}})
				r.doc.Fields = append(r.doc.Fields, legaltext.Field{Name: "title", Text: bilingual.Text{"nl": "A-12/2"}})
			},
			want: `title (nl): the letters of the text, "2", are not those of the source, "1"`,
			path: "title",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc, src := pageReading(t)
			test.spoil(reading{doc, src})
			err := src.Verify(doc)
			if test.want == "" {
				if err != nil {
					t.Fatal(err)
				}
				return
			}
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Fatalf("Verify = %v, want an error with %q", err, test.want)
			}
			var e *legaltext.SourceError
			if !errors.As(err, &e) || e.Path != test.path {
				t.Errorf("error names path %q, want %q", e.Path, test.path)
			}
		})
	}
}
