// Package gen makes documents for tests: one that has everything, and random
// ones that have anything.
package gen

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// plain are values for fields that hold no free text.
var plain = map[string]string{
	"stage":         "adopted",
	"date":          "2031-05-02",
	"languageGroup": "nl",
}

// Full returns a document of a shape in which every part and every property of
// a clause is there, with clauses below clauses. Values are for plain fields
// that take only certain values, by name.
func Full(shape *legaltext.Shape, values map[string]string) *legaltext.Document {
	f := filler{values: values}
	d := &legaltext.Document{
		Shape:     shape,
		Languages: []bilingual.Lang{bilingual.FR, bilingual.NL},
		Fields:    f.fields(shape.Parts),
	}
	for i := range shape.Parts {
		if p := &shape.Parts[i]; p.Kind == legaltext.Clauses {
			d.Sections = append(d.Sections, legaltext.Section{Name: p.Name, Clauses: []legaltext.Clause{f.clause(p, 3)}})
		}
	}
	d.SetIDs()
	return d
}

type filler struct{ values map[string]string }

func (f filler) fields(parts []legaltext.Part) []legaltext.Field {
	var out []legaltext.Field
	for i := range parts {
		if parts[i].Kind != legaltext.Clauses {
			out = append(out, f.field(&parts[i]))
		}
	}
	return out
}

func (f filler) field(p *legaltext.Part) legaltext.Field {
	out := legaltext.Field{Name: p.Name}
	switch p.Kind {
	case legaltext.Localized:
		out.Text = bilingual.Text{bilingual.FR: "texte", bilingual.NL: "tekst"}
	case legaltext.Record:
		out.Items = f.fields(p.Parts)
	case legaltext.List:
		element := legaltext.Part{}
		if len(p.Parts) > 0 {
			element = p.Parts[0]
		}
		out.Items = []legaltext.Field{f.field(&element)}
	case legaltext.Number:
		out.Plain = "12"
	case legaltext.Bool:
		out.Plain = "true"
	case legaltext.Address:
		out.Plain = "body_1"
	default:
		out.Plain = "value"
		if v, ok := plain[p.Name]; ok {
			out.Plain = v
		}
		if v, ok := f.values[p.Name]; ok {
			out.Plain = v
		}
	}
	return out
}

func (f filler) clause(p *legaltext.Part, depth int) legaltext.Clause {
	c := legaltext.Clause{
		WID:    "w1",
		Kind:   legaltext.Item,
		Fields: f.fields(p.Parts),
		Sides:  legaltext.Sides{},
	}
	for _, l := range []bilingual.Lang{bilingual.FR, bilingual.NL} {
		c.Sides[l] = legaltext.Side{
			Text:  "art. 8 EVRM",
			Num:   "1.",
			Form:  "li",
			Marks: []legaltext.Mark{{Kind: legaltext.Link, Span: legaltext.Span{Start: 1, End: 6}, Href: "https://example.org/"}},
			Notes: []legaltext.NoteRef{{Note: "note_1", At: 11}},
			Citations: []legalref.Citation{{
				Span:       legaltext.Span{Start: 1, End: 6},
				Whole:      legaltext.Span{Start: 1, End: 11},
				Ref:        legalref.MustParse("echr#art_8"),
				To:         legalref.MustParse("echr#art_9"),
				Status:     legalref.Ambiguous,
				Kind:       legalref.Full,
				Role:       legalref.Amending,
				Issuer:     legalref.WalloonGovernment,
				Candidates: []legalref.Ref{legalref.MustParse("echr#art_8")},
				Antecedent: legaltext.Span{Start: 7, End: 11},
				ResolvedBy: legalref.Twin,
			}},
		}
	}
	if depth > 0 {
		c.Items = []legaltext.Clause{f.clause(p, depth-1)}
	}
	return c
}

// Document returns a random document of a shape. It is not in canonical form:
// it may have empty fields, an unsorted list of languages and text that is not
// UTF-8; offsets and references between clauses are within bounds.
func Document(r *rand.Rand, shape *legaltext.Shape) *legaltext.Document {
	g := random{r}
	d := &legaltext.Document{Shape: shape, Fields: g.fields(shape.Parts)}
	for range r.IntN(3) {
		d.Languages = append(d.Languages, g.lang())
	}
	for i := range shape.Parts {
		if p := &shape.Parts[i]; p.Kind == legaltext.Clauses && r.IntN(4) > 0 {
			d.Sections = append(d.Sections, legaltext.Section{Name: p.Name, Clauses: g.clauses(p, 2)})
		}
	}
	d.SetIDs()
	g.references(d)
	return d
}

type random struct{ *rand.Rand }

func (g random) lang() bilingual.Lang {
	return []bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN, "it"}[g.IntN(5)]
}

var words = strings.Fields("de het sluis écluse règlement Überwachung 8 art. § « 1°, e\u0301 \u00ad œuvre \"zo\" a<b>&c\\d \u2028 \U0001d11e ſ ß İ \xff a\xff\xfe\xc3")

func (g random) text() string {
	var b strings.Builder
	for range g.IntN(8) {
		b.WriteString(words[g.IntN(len(words))])
		b.WriteString([]string{" ", "\u00a0", "\t", "\n"}[g.IntN(4)])
	}
	return b.String()
}

func (g random) texts() bilingual.Text {
	var t bilingual.Text
	for range g.IntN(3) {
		if t == nil {
			t = bilingual.Text{}
		}
		t[g.lang()] = g.text()
	}
	return t
}

func (g random) fields(parts []legaltext.Part) []legaltext.Field {
	var out []legaltext.Field
	for i := range parts {
		if parts[i].Kind != legaltext.Clauses && g.IntN(3) > 0 {
			out = append(out, g.field(&parts[i]))
		}
	}
	g.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

func (g random) field(p *legaltext.Part) legaltext.Field {
	f := legaltext.Field{Name: p.Name}
	switch p.Kind {
	case legaltext.Localized:
		f.Text = g.texts()
	case legaltext.Record:
		f.Items = g.fields(p.Parts)
	case legaltext.List:
		element := legaltext.Part{}
		if len(p.Parts) > 0 {
			element = p.Parts[0]
		}
		for range g.IntN(4) {
			f.Items = append(f.Items, g.field(&element))
		}
	case legaltext.Number:
		f.Plain = []string{"", "0", "-1", "3.25", "1e3", "12345678901234567890"}[g.IntN(6)]
	case legaltext.Bool:
		f.Plain = []string{"", "true", "false"}[g.IntN(3)]
	default:
		f.Plain = g.text()
	}
	return f
}

var kinds = []legaltext.Kind{
	"", legaltext.Paragraph, legaltext.Item, legaltext.Heading, legaltext.Quotation, legaltext.Table,
	legaltext.Recital, legaltext.Visa, legaltext.Request, legaltext.Point, legaltext.Note,
}

func (g random) clauses(p *legaltext.Part, depth int) []legaltext.Clause {
	var out []legaltext.Clause
	for range g.IntN(4) {
		c := legaltext.Clause{Kind: kinds[g.IntN(len(kinds))], Fields: g.fields(p.Parts)}
		if g.IntN(4) == 0 {
			c.WID = "w" + strconv.Itoa(g.IntN(1000))
		}
		for range g.IntN(3) {
			if c.Sides == nil {
				c.Sides = legaltext.Sides{}
			}
			c.Sides[g.lang()] = g.side()
		}
		if depth > 0 {
			c.Items = g.clauses(p, depth-1)
		}
		out = append(out, c)
	}
	return out
}

func (g random) side() legaltext.Side {
	s := legaltext.Side{Text: g.text()}
	if g.IntN(3) == 0 {
		s.Num, s.Form = strconv.Itoa(g.IntN(9))+".", "li"
	}
	for range g.IntN(3) {
		s.Marks = append(s.Marks, legaltext.Mark{Kind: legaltext.Emphasis, Span: g.span(s.Text)})
	}
	for range g.IntN(3) {
		s.Citations = append(s.Citations, legalref.Citation{
			Span:   g.span(s.Text),
			Whole:  g.span(s.Text),
			Ref:    legalref.MustParse("echr#art_" + strconv.Itoa(1+g.IntN(18))),
			Status: legalref.Resolved,
			Kind:   legalref.Full,
		})
	}
	return s
}

func (g random) span(text string) legaltext.Span {
	a, b := g.IntN(len(text)+1), g.IntN(len(text)+1)
	return legaltext.Span{Start: min(a, b), End: max(a, b)}
}

// references lets texts refer to notes of the document.
func (g random) references(d *legaltext.Document) {
	var notes []string
	if s := d.Section("notes"); s != nil {
		for _, c := range s.Clauses {
			notes = append(notes, c.ID)
		}
	}
	if len(notes) == 0 {
		return
	}
	for c := range d.All() {
		for _, l := range c.Sides.Langs() {
			if s := c.Sides[l]; g.IntN(3) == 0 {
				s.Notes = append(s.Notes, legaltext.NoteRef{Note: notes[g.IntN(len(notes))], At: g.IntN(len(s.Text) + 1)})
				c.Sides[l] = s
			}
		}
	}
}
