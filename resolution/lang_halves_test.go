package resolution_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/resolution"
)

// What stands level in columns may stand on one line, halves of two or three languages,
// where longer lines follow each other.
func TestHalvesOfLines(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{
			"heading, formula, reason and request",
			`3 mei 2031 3 mai 2031
VOORSTEL VAN RESOLUTIE PROPOSITION DE RÉSOLUTION
De Kamer van volksvertegenwoordigers, La Chambre des représentants,
A. gelet op artikel 23 van de Grondwet; A. vu l'article 23 de la Constitution;
B. overwegende dat de vuurtorens aan de kust
vervallen;
B. considérant que les phares de la côte tombent
en ruine;
verzoekt de federale regering: demande au gouvernement fédéral:
1. een lijst op te stellen; 1. de dresser une liste;
2. daarover verslag uit te brengen aan de
Kamer.
2. d'en faire rapport à la Chambre.
`,
			[]string{
				"formula La Chambre des représentants,", "formula De Kamer van volksvertegenwoordigers,", "date 2031-05-03",
				"rec_1 A. vu l'article 23 de la Constitution; / gelet op artikel 23 van de Grondwet;",
				"rec_2 B. considérant que les phares de la côte tombent en ruine; / overwegende dat de vuurtorens aan de kust vervallen;",
				"req_1 demande au gouvernement fédéral: / verzoekt de federale regering:",
				"req_1__point_1 1. de dresser une liste; / een lijst op te stellen;",
				"req_1__point_2 2. d'en faire rapport à la Chambre. / daarover verslag uit te brengen aan de Kamer.",
			},
		},
		{
			"an assembly that no table has, verbs that part",
			`Le Grand Conseil du canton de Sarine, Der Grosse Rat des Kantons Saane,
vu l'article 104 de la Constitution; gestützt auf Artikel 104 der Verfas-
sung;
considérant que les phares tombent en ruine;
in Erwägung, dass die Leuchttürme verfallen;
invite le Conseil d'Etat: lädt den Staatsrat ein:
1. à réparer les phares;
1. die Leuchttürme instand zu setzen;
2. à former des gardiens.
2. Wärter auszubilden.
`,
			[]string{
				"formula Der Grosse Rat des Kantons Saane,", "formula Le Grand Conseil du canton de Sarine,",
				"rec_1 gestützt auf Artikel 104 der Verfassung; / vu l'article 104 de la Constitution;",
				"rec_2 in Erwägung, dass die Leuchttürme verfallen; / considérant que les phares tombent en ruine;",
				"req_1 lädt den Staatsrat ein: / invite le Conseil d'Etat:",
				"req_1__point_1 1. die Leuchttürme instand zu setzen; / à réparer les phares;",
				"req_1__point_2 2. Wärter auszubilden. / à former des gardiens.",
			},
		},
		{
			"three languages",
			`De Senaat, Le Sénat, Der Senat,
A. gelet op artikel 4 van de Grondwet; A. vu l'article 4 de la Constitution; A. aufgrund von Artikel 4 der Verfassung;
B. overwegende dat het land veel vuurtorens heeft;
B. considérant que le pays compte de nombreux phares;
B. in der Erwägung, dass das Land viele Leuchttürme hat;
Verzoekt de regering: Demande au gouvernement: Ersucht die Regierung:
1. ze te herstellen.
1. de les réparer.
1. sie instand zu setzen.
`,
			[]string{
				"formula Der Senat,", "formula Le Sénat,", "formula De Senaat,",
				"rec_1 A. aufgrund von Artikel 4 der Verfassung; / vu l'article 4 de la Constitution; / gelet op artikel 4 van de Grondwet;",
				"rec_2 B. in der Erwägung, dass das Land viele Leuchttürme hat; / considérant que le pays compte de nombreux phares; / overwegende dat het land veel vuurtorens heeft;",
				"req_1 Ersucht die Regierung: / Demande au gouvernement: / Verzoekt de regering:",
				"req_1__point_1 1. sie instand zu setzen. / de les réparer. / ze te herstellen.",
			},
		},
		{
			"columns that run on are none",
			`De Kamer,
A. overwegende dat het herstel van een put A. considérant que la remise en état d'un puits
veel geld kost;
verzoekt de regering de vuurtorens te herstellen.
`,
			[]string{
				"formula De Kamer,",
				"rec_1 A. overwegende dat het herstel van een put A. considérant que la remise en état d'un puits veel geld kost;",
				"req_1 verzoekt de regering de vuurtorens te herstellen.",
			},
		},
		{
			"one language that quotes another, and lists with their number again",
			`De Kamer,
A. overwegende dat de nota zegt: considérant que les phares tombent;
B. gelet op de vragen 1. en 2. van het lid en op artikel B. van het reglement;
C. overwegende dat "La Chambre, De Kamer" op het blad staat;
verzoekt de regering: ten minste de vuurtorens te herstellen.
`,
			[]string{
				"formula De Kamer,",
				"rec_1 A. overwegende dat de nota zegt: considérant que les phares tombent;",
				"rec_2 B. gelet op de vragen 1. en 2. van het lid en op artikel B. van het reglement;",
				"rec_3 C. overwegende dat \"La Chambre, De Kamer\" op het blad staat;",
				"req_1 verzoekt de regering: ten minste de vuurtorens te herstellen.",
			},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			checkLaws(t, tt.text)
			r, err := resolution.Parse(tt.text, &resolution.Options{NoCitations: true})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, l := range r.Languages {
				got = append(got, "formula "+r.Formula[l])
			}
			if r.Date != "" {
				got = append(got, "date "+r.Date)
			}
			if d := cmp.Diff(tt.want, append(got, lines(r)...)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}
