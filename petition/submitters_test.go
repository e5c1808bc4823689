package petition_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/petition"
)

// TestSubmittersInText reads the names in a closing line, parted by | here.
func TestSubmittersInText(t *testing.T) {
	for _, tt := range []struct{ lang, line, want string }{
		{"nl", "(Petitie ingediend door: Comité der Kerselaars en Straat Vrij.)", "Comité der Kerselaars|Straat Vrij"},
		{"nl", "(Petitie ingediend door: Comité der Kerselaars, Jeugd en straat en De Grootouders.)", "Comité der Kerselaars|Jeugd en straat|De Grootouders"},
		{"nl", "(Petitie ingediend door: Comité der Kerselaars, De Grootouders, Jeugd en straat.)", "Comité der Kerselaars|De Grootouders|Jeugd en straat"},
		{"nl", "(Petitie ingediend door: Comité der Kerselaars en Jeugd en straat.)", "Comité der Kerselaars|Jeugd en straat"},
		{"nl", "(Petitie ingediend door: Jeugd en straat.)", "Jeugd en straat"},
		{"nl", "(Petitie ingediend door: Jan Peeters, Marie Dubois en vzw Ademruimte.)", "Jan Peeters|Marie Dubois|vzw Ademruimte"},
		{"fr", "(Pétition déposée à l’initiative de : Filtre Haren, Marie Dubois et l’asbl Ademruimte.)", "Filtre Haren|Marie Dubois|l’asbl Ademruimte"},
		{"fr", "(Pétition déposée à l’initiative de : Comité des Cerisiers, Jeunesse et rue et Les Grands-Parents.)", "Comité des Cerisiers|Jeunesse et rue|Les Grands-Parents"},
	} {
		text, _ := json.Marshal("<p>Een straat.</p><p>" + tt.line + "</p>")
		r, err := petition.Parse([]byte(`{"data":{"initiative":{"id":"7","description":{"translations":[{"locale":"`+tt.lang+`","text":`+string(text)+`}]}}}}`), nil)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, s := range r.Petitions[0].Submitters {
			names = append(names, s.Name)
		}
		if got := strings.Join(names, "|"); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.line, got, tt.want)
		}
	}
}

// TestSubmittersAgree reads a page whose languages name the same submitters.
func TestSubmittersAgree(t *testing.T) {
	page, err := os.ReadFile("../examples/documents/petition-play-street.txt")
	if err != nil {
		t.Fatal(err)
	}
	r, err := petition.Parse(page, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range r.Diagnostics {
		if d.Code == legaltext.CodePetSubmitters {
			t.Error(d.Message)
		}
	}
	want := []petition.Submitter{{Name: "Comité des Cerisiers"}, {Name: "Jeunesse en rue"}, {Name: "Les Grands-Parents du Quartier"}}
	if d := cmp.Diff(want, r.Revision.To.Submitters); d != "" {
		t.Errorf("submitters (-want +got):\n%s", d)
	}
}
