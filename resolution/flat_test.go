package resolution_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// TestFlat reads texts that have lost their line breaks.
func TestFlat(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"capitals": {
			"Night trains The General Assembly, Recalling its earlier work, noting in passing that trains are late, Noting with regret the report, 1. Requests the Secretary-General to act; 2. Decides to remain seized of the matter.",
			"title Night trains|rec_1 Recalling its earlier work, noting in passing that trains are late,|rec_2 Noting with regret the report,|req_1 1. Requests the Secretary-General to act;|req_2 2. Decides to remain seized of the matter.",
		},
		"small letters": {
			"De Kamer, gehoord de beraadslaging, constaterende dat de sluis lekt; overwegende dat de regering, gelet op de kosten, wacht; verzoekt de regering te handelen, en gaat over tot de orde van de dag.",
			"rec_1 gehoord de beraadslaging,|rec_2 constaterende dat de sluis lekt;|rec_3 overwegende dat de regering, gelet op de kosten, wacht;|req_1 verzoekt de regering te handelen,|body_1 en gaat over tot de orde van de dag.",
		},
	} {
		t.Run(name, func(t *testing.T) {
			checkLaws(t, c.text)
			r, err := resolution.Read(c.text, &resolution.Options{NoCitations: true})
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(strings.Split(c.want, "|"), lines(r.Resolution)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
			if r.Source.Text != c.text {
				t.Error("the source is not the text that was read")
			}
			if !slices.ContainsFunc(r.Diagnostics, func(d legaltext.Diagnostic) bool { return d.Code == legaltext.CodeNoLines }) {
				t.Errorf("diagnostics %v do not say that the lines are lost", r.Diagnostics)
			}
		})
	}
	const prose = "The Council met. It heard that trains are late, and requests for more of them were many."
	r, err := resolution.Read(prose, nil)
	if err != nil {
		t.Fatal(err)
	}
	if want, got := []string{"body_1 " + prose}, lines(r.Resolution); !slices.Equal(want, got) {
		t.Errorf("prose is read as %q", got)
	}
}
