package resolution_test

import (
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/resolution"
)

// The labels of a table stand in both languages, at the two ends of a row or on
// lines of their own, with figures between them. Each goes to its language.
func TestTableInTwoLanguages(t *testing.T) {
	const before = `VOORSTEL VAN RESOLUTIE

betreffende het onderhoud van de fietsbruggen

PROPOSITION DE RÉSOLUTION

relative à l'entretien des passerelles cyclables

Toelichting

De onderstaande tabel geeft de bedragen die de gemeenten in twee jaar aan het onderhoud hebben besteed.

Développements

Le tableau ci-dessous donne les montants que les communes ont consacrés à l'entretien en deux ans.

`
	const after = `

De Kamer,

Overwegende dat de bruggen oud zijn;

Verzoekt de regering de bruggen te herstellen.

La Chambre,

Considérant que les ponts sont vieux ;

Demande au gouvernement de réparer les ponts.
`
	for name, table := range map[string]string{
		"rows": `Kosten van het onderhoud        120      130     Coûts de l'entretien
Overige uitgaven                 40       45     Autres dépenses
Verschil                        160      175     Différence`,
		"lines": `Kosten van het onderhoud
120
130 Coûts de l'entretien
Overige uitgaven
40
45 Autres dépenses
Verschil
160
175 Différence`,
		"labels in turn": `Kosten van het onderhoud
Coûts de l'entretien
Overige uitgaven
Autres dépenses
Verschil
Différence`,
	} {
		r, err := resolution.Read(before+table+after, nil)
		if err != nil {
			t.Fatal(err)
		}
		text := map[bilingual.Lang]string{}
		for c := range r.Document.All() {
			for l, s := range c.Sides {
				text[l] += s.Text + "\n"
			}
		}
		for l, labels := range map[bilingual.Lang][]string{
			bilingual.NL: {"Kosten van het onderhoud", "Overige uitgaven", "Verschil"},
			bilingual.FR: {"Coûts de l'entretien", "Autres dépenses", "Différence"},
		} {
			for _, s := range labels {
				if !strings.Contains(text[l], s) {
					t.Errorf("%s: %q is not in %s:\n%s", name, s, l, text[l])
				}
			}
		}
	}
}
