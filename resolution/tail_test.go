package resolution_test

import (
	"strings"
	"testing"

	"github.com/considerans/considerans/resolution"
)

// What stands below the last request is no point of it, whatever signs the points have
// and however the last one ends.
func TestBelowThePoints(t *testing.T) {
	tails := map[string][]string{
		"De raad,\n\nverzoekt het college:\n\n1. de kade te herstellen;\n\n2. de loodsen te bedanken.\n": {
			"Jan Peeters\nAn De Wit", "Fractie Groen", "Aangenomen met 20 stemmen voor.", "(get.) J. Peeters", "12 juni 2024", "Bijlage 1: plan van de haven", "Pagina 2 van 2",
		},
		"Le Conseil communal,\n\nDemande au Collège:\n\n1. de réparer le quai;\n\n2. de remercier les pilotes.\n": {
			"Jean Dupont\nAnne Leroy", "(s) J. Dupont", "Partagez\n\nLire la suite", "Pour : 20\n\nContre : 3",
		},
		"Der Stadtrat,\n\nfordert den Bürgermeister auf:\n\n1. den Kai zu erneuern;\n\n2. den Lotsen zu danken.\n": {
			"gez. Jan Peters", "Finanzielle Auswirkungen:\n\nKeine", "Teilen\n\nWeiterlesen",
		},
		"The Council,\n\nRequests the Mayor:\n\n1. to repair the quay;\n\n2. to thank the pilots.\n": {
			"56th plenary meeting\n12 June 2024", "Proposed by: Cllr Jane Smith", "AYES: Smith, Brown", "Return to Resolutions Page",
		},
	}
	for body, below := range tails {
		for _, signs := range []*strings.Replacer{strings.NewReplacer(), strings.NewReplacer("1. ", "- ", "2. ", "- "), strings.NewReplacer("1. ", "", "2. ", "")} {
			for _, stop := range []string{".\n", "\n"} {
				for _, tail := range below {
					text := signs.Replace(strings.TrimSuffix(body, ".\n")+stop) + "\n" + tail + "\n"
					checkLaws(t, text)
					r, err := resolution.Parse(text, nil)
					if err != nil {
						t.Fatal(err)
					}
					if n := len(r.Requests); n != 1 || len(r.Requests[0].Items) != 2 || len(r.Requests[0].Items[1].Items) > 0 {
						t.Errorf("%d requests in\n%s\n%s", n, text, strings.Join(lines(r), "\n"))
					}
				}
			}
		}
	}
}

// TestParagraphsOfPoints reads what goes on with a numbered point in a paragraph of its
// own. See [TestCases] for the wanted lines.
func TestParagraphsOfPoints(t *testing.T) {
	testCases(t, map[string]testCase{
		"a sentence before the next number": {
			"De raad,\n\nverzoekt het college:\n\n1. de kade te herstellen.\n\nDe kosten zijn voor de stad.\n\n2. de loodsen te bedanken.\n\nDe vergadering is gesloten.\n",
			"req_1 verzoekt het college:|req_1__point_1 1. de kade te herstellen.|req_1__point_1__point_1 De kosten zijn voor de stad.|req_1__point_2 2. de loodsen te bedanken.|body_1 De vergadering is gesloten.",
		},
		"a row without signs at its end": {
			"De raad,\n\nverzoekt het college:\n\nDe kade te herstellen;\n\nDe loodsen te bedanken.\n\nDe vergadering is gesloten.\n",
			"req_1 verzoekt het college:|req_1__point_1 De kade te herstellen;|req_1__point_2 De loodsen te bedanken.|body_1 De vergadering is gesloten.",
		},
	})
}
