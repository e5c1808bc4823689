package drafting_test

import (
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext/drafting"
)

// TestTold reads who decided, in sentences that tell of it; "" where a text is none.
func TestTold(t *testing.T) {
	for _, test := range []struct {
		lang       bilingual.Lang
		text, want string
	}{
		{"en", "At its 12th meeting, on 3 May 2021, the Council decided to repair the fountains.", "the Council"},
		{"en", "At the same meeting of 2021, the General Assembly took note of the report.", "the General Assembly"},
		{"nl", "De gemeenteraad van Oostveld heeft in zitting van 3 mei 2021 beslist de fontein te herstellen.", "De gemeenteraad van Oostveld"},
		{"nl", "In zijn vergadering van 3 mei 2021 heeft de gemeenteraad beslist de fontein te herstellen.", "de gemeenteraad"},
		{"fr", "En sa séance du 3 mai 2021, le Conseil a décidé de réparer la fontaine.", "le Conseil"},
		{"fr", "Le Conseil, en sa séance du 3 mai 2021, a décidé de réparer la fontaine.", "Le Conseil"},
		{"de", "Am Montag, 3.5.2021, hat der Rat beschlossen, den Brunnen zu reparieren.", "der Rat"},
		{"de", "Der Rat hat in seiner 812. Sitzung am 17. Juni 2021 die folgende Stellungnahme beschlossen:", "Der Rat"},
		{"", "At its 12th meeting, the Council decided to repair the fountains.", "the Council"},
		{"en", "Long ago, the Council decided to repair the fountains.", ""}, // no day, no number
		{"en", "At its 12th meeting, the plumber decided to repair the fountains.", ""},
		{"en", "The Council decides to repair 12 fountains.", ""}, // no account
	} {
		got := ""
		if o, ok := drafting.Default().Told(test.lang, test.text); ok {
			got = test.text[o.Subject.Start:o.Subject.End]
		}
		if got != test.want {
			t.Errorf("Told(%q, %q): who decided is %q, want %q", test.lang, test.text, got, test.want)
		}
	}
}
