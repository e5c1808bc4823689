package legaltext_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// TestVerbsAcrossLanguages wants the customary pairs of verbs to pass and others to
// be reported.
func TestVerbsAcrossLanguages(t *testing.T) {
	for _, tt := range []struct {
		verbs bilingual.Text
		same  bool
	}{
		{bilingual.Text{"nl": "Verzoekt", "fr": "Demande"}, true},
		{bilingual.Text{"nl": "Nodigt … uit", "fr": "Invite"}, true},
		{bilingual.Text{"nl": "Roept … op", "fr": "Appelle"}, true},
		{bilingual.Text{"en": "Calls on", "fr": "Invite"}, true},
		{bilingual.Text{"en": "Calls on", "nl": "Verzoekt"}, true},
		{bilingual.Text{"de": "fordert … auf", "fr": "demande"}, true},
		{bilingual.Text{"de": "fordert … auf", "en": "calls on"}, true},
		{bilingual.Text{"nl": "Verzoekt", "fr": "Les invite"}, true},
		{bilingual.Text{"nl": "Roept … op", "de": "fordert … auf"}, true},
		{bilingual.Text{"de": "Ersucht", "en": "Invites"}, true},
		{bilingual.Text{"de": "fordert", "en": "calls on"}, false},
		{bilingual.Text{"nl": "verzoekt zijn Voorzitter", "en": "Instructs its President to forward"}, true},
		{bilingual.Text{"nl": "Eist", "fr": "Demande"}, false},
		{bilingual.Text{"nl": "Beveelt … aan", "fr": "Exige"}, false},
	} {
		sides := legaltext.Sides{}
		for l := range tt.verbs {
			sides[l] = legaltext.Side{Text: "x"}
		}
		d := &legaltext.Document{Languages: tt.verbs.Langs(), Sections: []legaltext.Section{{
			Name:    "requests",
			Clauses: []legaltext.Clause{{ID: "req_1", Kind: legaltext.Request, Sides: sides, Fields: []legaltext.Field{{Name: "verb", Text: tt.verbs}}}},
		}}}
		if got := len(legaltext.Check(d)) == 0; got != tt.same {
			t.Errorf("%v: the same is %v", tt.verbs, got)
		}
	}
}

// TestCheckForwarded compares to whom a text is sent.
func TestCheckForwarded(t *testing.T) {
	for _, tc := range []struct{ nl, en, want string }{
		{"aan de Raad en de Commissie", "to the Council and the Commission", ""},
		{"aan de eersteminister", "to the first-minister", ""},
		{"aan de Raad en de Commissie", "to the Council", `CHK-ADDRESSEE sent to "Commissie" in nl only`},
		{"aan de Raad", "to the governments", `CHK-ADDRESSEE sent to "governments" in en, "Raad" in nl`},
	} {
		d := sides(legaltext.Side{}, legaltext.Side{})
		d.Languages = []bilingual.Lang{"nl", "en"}
		c := &d.Sections[0].Clauses[0]
		c.Kind = legaltext.Request
		c.Sides = legaltext.Sides{
			"nl": {Text: "verzoekt zijn Voorzitter deze resolutie te doen toekomen " + tc.nl},
			"en": {Text: "Instructs its President to forward this resolution " + tc.en},
		}
		if diff := cmp.Diff(tc.want, found(legaltext.Check(d))); diff != "" {
			t.Errorf("%q / %q (-want +got)\n%s", tc.nl, tc.en, diff)
		}
	}
}

// TestCheckAsked compares whom a request is made to.
func TestCheckAsked(t *testing.T) {
	for _, tc := range []struct{ nl, fr, want string }{
		{"de Europese Commissie", "Commission européenne", ""},
		{"het college van burgemeester en schepenen", "collège communal", ""},
		{"de Commissie", "Conseil", `CHK-ADDRESSEE "Conseil" in fr, "de Commissie" in nl`},
		{"de regering van de Franse Gemeenschap", "Gouvernement de la Communauté germanophone", `CHK-ADDRESSEE "Gouvernement de la Communauté germanophone" in fr, "de regering van de Franse Gemeenschap" in nl`},
	} {
		d := sides(legaltext.Side{Text: "x"}, legaltext.Side{Text: "x"})
		d.Sections[0].Clauses[0].Fields = []legaltext.Field{{Name: "addressees", Items: []legaltext.Field{{Text: bilingual.Text{"nl": tc.nl, "fr": tc.fr}}}}}
		if diff := cmp.Diff(tc.want, found(legaltext.Check(d))); diff != "" {
			t.Errorf("%q / %q (-want +got)\n%s", tc.nl, tc.fr, diff)
		}
	}
}
