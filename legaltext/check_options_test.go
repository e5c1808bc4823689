package legaltext_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
	"github.com/considerans/considerans/resolution"
)

// TestCheckOptions wants a house of one's own to settle that its names and those of whom it
// asks something answer each other.
func TestCheckOptions(t *testing.T) {
	practice, err := drafting.Default().With(drafting.House{
		ID:       "own",
		Names:    map[bilingual.Lang][]string{"nl": {"Raad van Lindemunde"}, "fr": {"Conseil de Port-Vaucourt"}},
		Formulas: map[bilingual.Lang][]string{"nl": {"De Raad van Lindemunde"}, "fr": {"Le Conseil de Port-Vaucourt"}},
		Phrases: map[bilingual.Lang][]drafting.Phrase{
			"nl": {{Class: "addressee", Attr: "harbour", Text: "vlaams havenbestuur"}},
			"fr": {{Class: "addressee", Attr: "harbour", Text: "régie (wallonne) du port"}},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	d := &legaltext.Document{
		Languages: []bilingual.Lang{"nl", "fr"},
		Fields:    []legaltext.Field{{Name: "assembly", Text: bilingual.Text{"nl": "de Raad van Lindemunde", "fr": "le Conseil de Port-Vaucourt"}}},
		Sections: []legaltext.Section{{Name: "requests", Clauses: []legaltext.Clause{{
			ID: "req_1", Kind: legaltext.Request,
			Sides: legaltext.Sides{"nl": {Text: "Verzoekt het Vlaams havenbestuur:"}, "fr": {Text: "Demande à la régie wallonne du port :"}},
			Fields: []legaltext.Field{{Name: "addressees", Items: []legaltext.Field{
				{Text: bilingual.Text{"nl": "het Vlaams havenbestuur", "fr": "régie wallonne du port"}},
			}}},
		}}}},
	}
	got := found(legaltext.Check(d))
	for _, want := range []string{"CHK-NAME", "CHK-ADDRESSEE"} {
		if !strings.Contains(got, want) {
			t.Errorf("without the practice want %s, got %q", want, got)
		}
	}
	o := &legaltext.CheckOptions{Bodies: practice.Bodies()}
	if got := found(o.Check(d)); got != "" {
		t.Errorf("with the practice want nothing, got %s", got)
	}
	if got := found(o.CheckReading(&legaltext.Reading{Document: d})); got != "" {
		t.Errorf("of a reading want nothing, got %s", got)
	}
	if ds := o.CheckReading(&legaltext.Reading{}); ds != nil {
		t.Errorf("no document: %v", ds)
	}
	// The table that others use is not changed.
	if again := found(legaltext.Check(d)); again != found((*legaltext.CheckOptions)(nil).Check(d)) || again == "" {
		t.Errorf("the built-in table was changed: %q", again)
	}
}

// TestCheckSpans wants each finding at its words, where they are no part of others and where
// a line ends within them too.
func TestCheckSpans(t *testing.T) {
	const nl = "A. gelet op de wet van 8 april 1965 over 27 van de 5\nleden, en op het koninklijk\nbesluit van 3 mei 2001, dat niet geldt op 6 mei 2031;"
	const fr = "A. vu la loi du 8 avril 1965 sur 27 des 7 membres et l'arrêté\nroyal du 4 mai 2001, qui vaut le 6 juin 2031 ;"
	text := "De Kamer,\n\n" + nl + "\n\nVerzoekt de regering te handelen.\n\nLa Chambre,\n\n" + fr + "\n\nDemande au gouvernement d'agir.\n"
	r, err := resolution.Read(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := map[legaltext.Code][]string{
		legaltext.CodeCheckCitation: {"arrêté\nroyal du 4 mai 2001"},
		legaltext.CodeCheckDate:     {"6 juin 2031"},
		legaltext.CodeCheckNumber:   {"7"},
		legaltext.CodeCheckNegation: {"niet"},
	}
	got := make(map[legaltext.Code][]string)
	for _, d := range r.Check() {
		got[d.Code] = append(got[d.Code], text[d.Span.Start:d.Span.End])
		if d.Code == legaltext.CodeCheckNumber && !strings.HasSuffix(text[:d.Span.Start], "des ") {
			t.Errorf("the number is told at %q", text[d.Span.Start-8:d.Span.End])
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
