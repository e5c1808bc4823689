package drafting_test

import (
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext/drafting"
)

// TestActing reads who acts, in sentences whose subject no table has; "" where a text is
// no such sentence.
func TestActing(t *testing.T) {
	for _, test := range []struct {
		lang       bilingual.Lang
		text, want string
	}{
		{"fr", "Le Rassemblement des bateliers exige le retrait du décret.", "Le Rassemblement des bateliers"},
		{"fr", "Les sections du Nord appellent toutes les autres à manifester.", "Les sections du Nord"},
		{"nl", "3. De schippersbond eist dat de minister het besluit intrekt.", "De schippersbond"},
		{"de", "Die Flussjugend fordert den Vorstand auf, die Fähren zu erhalten.", "Die Flussjugend"},
		{"en", "The Ferry Workers (FWC) calls on the government to keep the night boat.", "The Ferry Workers (FWC"},
		{"en", "FWC welcomes the new timetable.", "FWC"},
		{"", "Die Flussjugend begrüßt den Fahrplan.", "Die Flussjugend"},
		{"en", "The government calls on all to wait.", ""}, // whom requests are put to
		{"fr", "La ministre demande un rapport.", ""},
		{"fr", "Mme Lamy demande la parole.", ""},
		{"nl", "De heer Maes vraagt het woord.", ""},
		{"en", "The Council calls on the mayor to act.", ""}, // that a table has
		{"fr", "La demande de la ville est tardive.", ""},
		{"de", "Die Brücke, so heißt es, fordert Geduld.", ""},
	} {
		got := ""
		if l, ok := drafting.Default().Acting(test.lang, test.text); ok {
			got = test.text[l.Subject.Start:l.Subject.End]
		}
		if got != test.want {
			t.Errorf("Acting(%q, %q): who acts is %q, want %q", test.lang, test.text, got, test.want)
		}
	}
}

// TestSpeakers reads how those who make a declaration name themselves.
func TestSpeakers(t *testing.T) {
	for text, want := range map[string]bool{
		"We, the mayors of the river towns:":         true,
		"Wij, de burgemeesters van de rivier,":       true,
		"Nous, les maires des villes du fleuve,":     true,
		"Wir, die Bürgermeister der Städte am Fluss": true,
		"We met in Wesel, the oldest town of all:":   false,
		"Well, the mayors of the towns:":             false,
	} {
		if got := drafting.Default().Speakers("", text); got != want {
			t.Errorf("Speakers(%q) = %t, want %t", text, got, want)
		}
	}
}
