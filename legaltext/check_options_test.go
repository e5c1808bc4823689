package legaltext_test

import (
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
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
