package resolution_test

import (
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
	"github.com/considerans/considerans/petition"
	"github.com/considerans/considerans/resolution"
)

// page is a page of two columns: the Dutch text beside the French, a sentence
// with a broken word, a note.
const twoColumns = `
De Senaat,                                Le Sénat,

A. overwegende dat de bibliotheken        A. considérant que les bibliothè-
van het land lang open blijven¹;          ques du pays restent ouvertes¹;

Verzoekt de federale regering:            Demande au gouvernement fédéral:

1. de bibliotheken te steunen.            1. de soutenir les bibliothèques.

1. <https://www.example.org/bib>
`

func ExampleRead() {
	r, err := resolution.Read(twoColumns, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	rec := r.Resolution.Considerations[0]
	fmt.Println(rec.Sides[bilingual.FR].Text)
	for _, s := range r.Source.At(rec.ID, bilingual.FR).Spans {
		fmt.Printf("%q\n", r.Source.Text[s.Start:s.End])
	}
	for _, d := range r.Diagnostics {
		fmt.Println(d)
	}
	// Output:
	// considérant que les bibliothèques du pays restent ouvertes;
	// "considérant que les bibliothè"
	// "ques du pays restent ouvertes"
	// ";"
	// info SRC-JOINED-HYPHEN: rec_1: the word broken at the end of the line was joined
}

func ExampleResolution_Document() {
	r := &resolution.Resolution{
		Languages: []bilingual.Lang{bilingual.FR, bilingual.NL},
		Title:     bilingual.Text{bilingual.FR: "relative au silence", bilingual.NL: "over de stilte"},
		Considerations: []resolution.Consideration{{
			Clause: legaltext.Clause{Kind: legaltext.Recital, Sides: legaltext.Sides{
				bilingual.FR: {Text: "Considérant que le silence est d'or;"},
				bilingual.NL: {Text: "Overwegende dat zwijgen goud is;"},
			}},
			Cue: bilingual.Text{bilingual.FR: "Considérant que", bilingual.NL: "Overwegende dat"},
		}},
	}
	d := r.Document()
	d.SetIDs()
	d.Walk(func(section string, c *legaltext.Clause) bool {
		fmt.Println(section, c.ID, c.Sides[bilingual.NL].Text)
		return true
	})
	// Output:
	// considerations rec_1 Overwegende dat zwijgen goud is;
}

// A house that the tables do not know needs its formula only.
func ExampleOptions() {
	practice, err := drafting.Default().With(drafting.House{
		ID:       "be-verviers-youth",
		Formulas: map[bilingual.Lang][]string{bilingual.FR: {"Le Conseil des jeunes de Verviers"}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := resolution.Parse(`
Le Conseil des jeunes de Verviers,

Considérant que le parc ferme trop tôt;

Demande au collège communal:

- d'ouvrir le parc jusqu'à 22 heures.
`, &resolution.Options{Practice: practice})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Formula[bilingual.FR])
	fmt.Println(len(r.Considerations), "reason,", len(r.Requests[0].Items), "point")
	// Output:
	// Le Conseil des jeunes de Verviers,
	// 1 reason, 1 point
}

// A parliament with law of its own: its formula, and the state whose law its texts
// mean, are a house; its law is in the registry.
func ExampleOptions_law() {
	practice, err := drafting.Default().With(drafting.House{
		ID:       "xa-diet",
		State:    "xa",
		Formulas: map[bilingual.Lang][]string{bilingual.FR: {"La Diète d'Archipel"}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	registry, err := legalref.Builtin().With(legalref.Instrument{
		Key: "xa-const", Family: "xa", Last: 90, Web: "https://law.example/constitution",
		Names: map[bilingual.Lang]legalref.Names{bilingual.FR: {Title: "la Constitution d'Archipel", Full: []string{"Constitution"}}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := resolution.Parse(`
La Diète d'Archipel,

Vu l'article 14 de la Constitution;

Demande au gouvernement d'ouvrir le port.
`, &resolution.Options{Practice: practice, Registry: registry})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range r.Considerations[0].Citations() {
		address, _ := registry.URI(c.Ref, bilingual.FR, legalref.Web)
		fmt.Println(c.Ref, c.Status, address)
		fmt.Println(registry.LabelCitation(c, bilingual.FR, legalref.Long))
	}
	// Output:
	// xa-const#art_14 resolved https://law.example/constitution
	// article 14 de la Constitution d'Archipel
}

// What stands off a text, and what quotes it, is set anew by who changes the text.
func ExampleConsideration() {
	r, err := resolution.Parse("De Senaat,\n\nGelet op artikel 22 van de Grondwet;\n\nVerzoekt de regering te handelen.\n", nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	c := &r.Considerations[0]
	const text = "Rekening houdend met artikel 23 van de Grondwet;"
	c.Sides[bilingual.NL] = legaltext.Side{Text: text}
	if opening, ok := drafting.Default().Opening(bilingual.NL, text); ok {
		c.Cue[bilingual.NL] = text[opening.Cue.Start:opening.Cue.End]
	}
	d := r.Document()
	legaltext.Cite(d, nil, nil) // of the whole document: "the same Act" may be in another clause
	if r, err = resolution.FromDocument(d); err != nil {
		fmt.Println(err)
		return
	}
	for lang, citation := range r.Considerations[0].Citations() {
		fmt.Println(r.Considerations[0].Cue[lang], "…", citation.Ref)
	}
	// Output:
	// Rekening houdend met … be-const#art_23
}

// What a file is shows in its first bytes: JSON of this module, a petition in some form
// that its platform gives, or the text of a resolution.
func Example_anyFile() {
	read := func(data []byte) (*legaltext.Document, error) {
		if petition.Recognize(data) != "" {
			r, err := petition.Parse(data, nil)
			if err != nil {
				return nil, err
			}
			if len(r.Petitions) != 1 {
				return nil, errors.New("versions of a petition, or several")
			}
			return r.Petitions[0].Document(), nil
		}
		r, err := resolution.Parse(string(data), nil)
		if errors.Is(err, legaltext.ErrUnknownFormat) {
			r, _, err = resolution.Decode(data)
		}
		return r.Document(), err
	}
	for _, data := range []string{
		`{"type":"petition","title":{"nl":"Meer bomen"}}`,
		`{"$schema":"urn:considerans:schema:v1:resolution","type":"resolution","title":{"nl":"over de stilte"}}`,
		"Voorstel van resolutie over de stilte\n\nDe Senaat,\n\nOverwegende dat het stil is;\n",
	} {
		d, err := read([]byte(data))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(d.Shape.Type, "-", d.Field("title").Text[bilingual.NL])
	}
	// Output:
	// petition - Meer bomen
	// resolution - over de stilte
	// resolution - over de stilte
}

// A server tells its callers what is wrong with what they sent.
func ExampleReadError() {
	status := func(text string) int {
		_, err := resolution.Parse(text, &resolution.Options{MaxBytes: 1000})
		switch {
		case err == nil:
			return http.StatusOK
		case errors.Is(err, legaltext.ErrTooLarge):
			return http.StatusRequestEntityTooLarge
		case errors.Is(err, legaltext.ErrNotText), errors.Is(err, legaltext.ErrUnknownFormat):
			return http.StatusUnsupportedMediaType
		}
		return http.StatusUnprocessableEntity
	}
	fmt.Println(status("De Senaat,"), status(strings.Repeat("De Senaat, ", 100)), status("\xff\xfe\xfd"), status(" "))
	// Output: 200 413 415 422
}

// The places of cited articles in the file.
func ExampleReading() {
	const page = `De Senaat,                            Le Sénat,

Gelet op artikel 22 van de            Vu l'article 22 de la
Grondwet, dat ieders                  Constitution, qui protège
leven beschermt;                      la vie de chacun;
`
	r, err := resolution.Read(page, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	lines := legaltext.NewLines(page)
	for c := range r.Document.All() {
		for _, lang := range c.Sides.Langs() {
			side := c.Sides[lang]
			places := r.Source.Locator(c.ID, lang, side.Text)
			for _, citation := range side.Citations {
				at := places.Find(citation.Whole)
				from := lines.Position(at[0].Start)
				fmt.Printf("%d:%d: %s in %d pieces\n", from.Line, from.Column, citation.Ref, len(at))
			}
		}
	}
	// Output:
	// 3:44: be-const#art_22 in 2 pieces
	// 3:10: be-const#art_22 in 2 pieces
}
