package resolution_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/resolution"
)

// Every list of three items is one request with three points: in each language, for
// every mark, however its items end, with blank lines between them or not.
func TestListsOfThree(t *testing.T) {
	for lang, l := range map[bilingual.Lang]struct {
		head    string
		items   [3]string
		and, or string
	}{
		"nl": {"De Raad,\n\nOverwegende dat bruggen zeldzaam zijn;\n\nVerzoekt het college:\n", [3]string{"bruggen te bouwen over de vaart", "de bruggen te onderhouden", "jaarlijks te berichten"}, "en", "of"},
		"fr": {"Le Conseil,\n\nConsidérant que les ponts sont rares;\n\nDemande au collège:\n", [3]string{"de bâtir des ponts sur le canal", "de les entretenir", "de faire rapport chaque année"}, "et", "ou"},
		"de": {"Das Parlament,\n\nin Erwägung, dass Brücken selten sind,\n\nfordert die Regierung auf:\n", [3]string{"Brücken über den Kanal zu bauen", "die Brücken zu erhalten", "jährlich zu berichten"}, "und", "oder"},
		"en": {"The Council,\n\nWhereas bridges are few,\n\nResolves to:\n", [3]string{"build bridges over the canal", "maintain the bridges", "report every year"}, "and", "or"},
	} {
		for _, marks := range []string{"- - -", "– – –", "• • •", "1. 2. 3.", "1° 2° 3°", "a) b) c)", "(i) (ii) (iii)"} {
			for _, ends := range [][3]string{{";", ";", "."}, {";", "; " + l.and, "."}, {",", ", " + l.or, "."}, {",", " " + l.and, "."}, {"; " + l.and, "; " + l.and, "."}, {".", ".", "."}} {
				for i := range 4 {
					gap, space := strings.Repeat("\n", 1+i%2), strings.Repeat(" ", i/2)
					var b strings.Builder
					b.WriteString(l.head)
					for i, mark := range strings.Fields(marks) {
						fmt.Fprintf(&b, "%s%s%s%s%s", mark, space, l.items[i], ends[i], gap)
					}
					r, err := resolution.Parse(b.String(), nil)
					if err != nil {
						t.Fatal(err)
					}
					if len(r.Considerations) != 1 || len(r.Requests) != 1 || len(r.Requests[0].Items) != 3 {
						t.Errorf("%s: %d considerations and %d requests in\n%s", lang, len(r.Considerations), len(r.Requests), b.String())
					}
				}
			}
		}
	}
}

// A number goes on with the row that it is the next of, wherever the page has moved it, a
// dash with the row of dashes, and a row of verbs needs no assembly before it.
func TestNumbersGoOn(t *testing.T) {
	testCases(t, map[string]testCase{
		"a row of requests behind the head of a page": {
			"Der Landtag möge beschließen:\n\nI. Der Landtag unterstützt die Brunnenbauer.\n\nLandtag Linden - 7. Wahlperiode vor Ort\n\nII. Die Regierung wird aufgefordert,\n\n1. Brunnen zu bauen,\n\n2. sie zu pflegen.\n",
			"req_1 I. Der Landtag unterstützt die Brunnenbauer.|req_2 II. Die Regierung wird aufgefordert,|req_2__point_1 1. Brunnen zu bauen,|req_2__point_2 2. sie zu pflegen.|body_1 Landtag Linden - 7. Wahlperiode vor Ort",
		},
		"numbers behind letters, the first with no known verb": {
			"Le Parlement européen,\nA. considérant que les quais sont vieux,\nB. rappelant ses résolutions sur les quais,\n1. tient pour fâcheux que les quais soient vendus;\n2. invite le Conseil à réparer les quais.\n",
			"rec_1 A. considérant que les quais sont vieux,|rec_2 B. rappelant ses résolutions sur les quais,|req_1 1. tient pour fâcheux que les quais soient vendus;|req_2 2. invite le Conseil à réparer les quais.",
		},
		"Roman numbers below a numbered reason that is indented": {
			"1. Recalling the Lighthouse Charter,\n    2. Underlining the need to update it,\n    3. Stressing that lighthouses need care, in particular:\n\ni. painting towers,\nii. replacing lamps\n\nThe OSCE Parliamentary Assembly:\n\n    4. Calls on the participating States to care for them.\n",
			"rec_1 1. Recalling the Lighthouse Charter,|rec_2 2. Underlining the need to update it,|rec_3 3. Stressing that lighthouses need care, in particular:|rec_3__item_1 i. painting towers,|rec_3__item_2 ii. replacing lamps|req_1 4. Calls on the participating States to care for them.",
		},
		"numbers below a reason with a letter, none of which asks": {
			"De Senaat,\n\nA. overwegende dat de kaden oud zijn, en wel\n\n1. die van Oostveld;\n\n2. die van Linden;\n\nVerzoekt de regering te handelen.\n",
			"rec_1 A. overwegende dat de kaden oud zijn, en wel|rec_1__item_1 1. die van Oostveld;|rec_1__item_2 2. die van Linden;|req_1 Verzoekt de regering te handelen.",
		},
		"headings on lines between requests": {
			"The European Parliament,\nWith regard to the quays\n1. Notes the report on the quays;\n2. Urges the Council to repair them;\nWith regard to the boats\n3. Welcomes the new boat;\n4. Invites the Council to build another.\n",
			"req_1 With regard to the quays|req_2 1. Notes the report on the quays;|req_3 2. Urges the Council to repair them;|req_4 With regard to the boats|req_5 3. Welcomes the new boat;|req_6 4. Invites the Council to build another.",
		},
		"a row of one request": {
			"Das Europäische Parlament,\n– unter Hinweis auf seine Entschließungen zu den Brücken,\n1. fordert den Rat auf, sie zu bauen.\n",
			"rec_1 – unter Hinweis auf seine Entschließungen zu den Brücken,|req_1 1. fordert den Rat auf, sie zu bauen.",
		},
		"dashes below cues without a colon": {
			"De gemeenteraad,\n\nconstaterende dat\n- de kade oud is;\n\noverwegende dat\n- schippers klagen;\n- de haven dicht is;\n\nverzoekt het college om\n- de kade te herstellen;\n- te berichten.\n",
			"rec_1 constaterende dat|rec_1__item_1 - de kade oud is;|rec_2 overwegende dat|rec_2__item_1 - schippers klagen;|rec_2__item_2 - de haven dicht is;|req_1 verzoekt het college om|req_1__point_1 - de kade te herstellen;|req_1__point_2 - te berichten.",
		},
		"a foot of the printer and a head between requests": {
			"The Council,\n\nRecalling the fountains,\n\n1. Requests:\n\n(i) water;\n\n(ii) stone;\n\n28-06112 (E)    140428\n*2806112*     Please recycle\n\n2. Requests a report;\n\n3. Decides to wait.\n",
			"rec_1 Recalling the fountains,|req_1 1. Requests:|req_1__point_1 (i) water;|req_1__point_2 (ii) stone;|req_2 2. Requests a report;|req_3 3. Decides to wait.",
		},
		"headings between requests": {
			"De Senaat,\n\nOverwegende dat fonteinen lekken;\n\n1. Verzoekt de regering te meten;\n\nWater\n\n2. Verzoekt de regering te werken aan:\n\na) de vijvers;\n\nDruk: Drukkerij Oostveld\n\n3. Verzoekt de regering te berichten;\n\n4. Verzoekt de regering te wachten.\n",
			"rec_1 Overwegende dat fonteinen lekken;|req_1 1. Verzoekt de regering te meten;|req_2 Water|req_3 2. Verzoekt de regering te werken aan:|req_3__point_1 a) de vijvers;|req_4 Druk: Drukkerij Oostveld|req_5 3. Verzoekt de regering te berichten;|req_6 4. Verzoekt de regering te wachten.",
		},
		"a heading between points": {
			"De Senaat,\n\nVerzoekt de regering:\n\n1. te werken aan:\n\na) de vijvers;\n\nb) de fonteinen;\n\nLucht en bodem\n\n2. te berichten;\n\n3. te wachten.\n",
			"req_1 Verzoekt de regering:|req_1__point_1 1. te werken aan:|req_1__point_1__point_1 a) de vijvers;|req_1__point_1__point_2 b) de fonteinen;|req_1__heading_1 Lucht en bodem|req_1__point_2 2. te berichten;|req_1__point_3 3. te wachten.",
		},
		"a year at the start of a line": {
			"De Senaat,\n\nA. gelet op de wet van 3 mei\n2003. (B.S. van 2 juni 2003);\n\nVerzoekt de regering:\n\n1. te meten;\n\n2. te handelen vanaf 1 januari\n2028.\n\nOostveld, 15 juli 2027\n",
			"rec_1 A. gelet op de wet van 3 mei 2003. (B.S. van 2 juni 2003);|req_1 Verzoekt de regering:|req_1__point_1 1. te meten;|req_1__point_2 2. te handelen vanaf 1 januari 2028.|body_1 Oostveld",
		},
		"an indented number behind an inner list": {
			"De gemeenteraad,\n\noverwegende dat fonteinen lekken;\n\nverzoekt het college:\n\n1. met een plan te komen met in ieder geval:\n\n    • een kaart van de fonteinen;\n    • een lijst van de loodgieters;\n\n    2. de raad elk jaar te informeren.\n",
			"rec_1 overwegende dat fonteinen lekken;|req_1 verzoekt het college:|req_1__point_1 1. met een plan te komen met in ieder geval:|req_1__point_1__point_1 • een kaart van de fonteinen;|req_1__point_1__point_2 • een lijst van de loodgieters;|req_1__point_2 2. de raad elk jaar te informeren.",
		},
		"a number behind the sign of an omission": {
			"The Conference of the Parties,\n\n[...] 1. Agrees to repair the fountains;\n\n2. Decides to pay;\n\n3. Requests a report.\n",
			"req_1 1. Agrees to repair the fountains;|req_2 2. Decides to pay;|req_3 3. Requests a report.",
		},
		"reasons below a lead-in with the same sign": {
			"Le Conseil communal,\n\n– Le Conseil communal considère :\n\n- Que la fontaine fuit ;\n\n- Que l'eau est chère.\n\nDemande au collège de la réparer.\n",
			"rec_1 – Le Conseil communal considère :|rec_1__item_1 - Que la fontaine fuit ;|rec_1__item_2 - Que l'eau est chère.|req_1 Demande au collège de la réparer.",
		},
		"a point below a line that announces it": {
			"De gemeenteraad,\n\nOverwegende dat fonteinen lekken;\n\nBesluit\n\nVast te stellen:\n\nde Verordening op de fonteinen\n",
			"rec_1 Overwegende dat fonteinen lekken;|req_1 Besluit|req_1__point_1 Vast te stellen:|req_1__point_1__point_1 de Verordening op de fonteinen",
		},
		"resolved with a comma, above numbers": {
			"Whereas the fountain leaks.\n\nTherefore, Resolved,\n\n1. That it be repaired.\n\n2. That the clerk be told.\n",
			"rec_1 Whereas the fountain leaks.|req_1 Therefore, Resolved,|req_1__point_1 1. That it be repaired.|req_1__point_2 2. That the clerk be told.",
		},
		"a name above a row of verbs": {
			"De gemeenteraad,\n\nOverwegende dat fonteinen lekken;\n\nBesluit de motie goed te keuren.\n\nDe Raad van de Stad Linden\n\n  • vraagt het college ze te herstellen\n  • verzoekt de burgemeester te berichten\n",
			"rec_1 Overwegende dat fonteinen lekken;|req_1 Besluit de motie goed te keuren.|req_2 De Raad van de Stad Linden|req_2__point_1 • vraagt het college ze te herstellen|req_2__point_2 • verzoekt de burgemeester te berichten",
		},
		"a text that is quoted as a whole": {
			"> De Kamer,\n>\n> gelet op de Grondwet;\n>\n> overwegende dat fonteinen lekken,\n> alle dagen;\n>\n> verzoekt de regering:\n>\n> 1. ze te herstellen:\n>\n>    a) nu;\n",
			"rec_1 gelet op de Grondwet;|rec_2 overwegende dat fonteinen lekken, alle dagen;|req_1 verzoekt de regering:|req_1__point_1 1. ze te herstellen:|req_1__point_1__point_1 a) nu;",
		},
		"a number before what else is a heading": {
			"Der Gemeinderat,\n\nIn der Erwägung, dass Brunnen lecken;\n\nBeschließt:\n\n1. Die Brunnen zu reparieren;\n\n2. Bericht zu erstatten.\n",
			"rec_1 In der Erwägung, dass Brunnen lecken;|req_1 Beschließt:|req_1__point_1 1. Die Brunnen zu reparieren;|req_1__point_2 2. Bericht zu erstatten.",
		},
		"sentences on lines of their own below a heading": {
			"DE GEMEENTERAAD\nMOTIVERING\nJan Claes werd in mei aangesteld als raadslid.\nIn juni ontving de raad een brief van Jan Claes.\nHet decreet laat dat toe.\nBESLUIT:\nArtikel 1: Kennisname van de brief.\nArtikel 2: Een afschrift gaat naar de dienst.\n",
			"rec_1 MOTIVERING|rec_2 Jan Claes werd in mei aangesteld als raadslid.|rec_3 In juni ontving de raad een brief van Jan Claes.|rec_4 Het decreet laat dat toe.|req_1 BESLUIT:|req_1__point_1 Artikel 1: Kennisname van de brief.|req_1__point_2 Artikel 2: Een afschrift gaat naar de dienst.",
		},
		"a bullet of the outer list behind an inner one and the other language": {
			"Le Sénat,\n\nVu la Constitution;\n\nDemande au gouvernement:\n\n– de prévoir un tarif :\n\nDe Senaat,\n\nGelet op de Grondwet;\n\nVerzoekt de regering:\n\n– in een tarief te voorzien:\n\n• gratis voor wie arm is;\n\n• gratuit pour les pauvres ;\n\n– d'associer les communes à la gestion.\n\n– de gemeenten bij het beheer te betrekken.\n",
			"rec_1 Vu la Constitution; / Gelet op de Grondwet;|req_1 Demande au gouvernement: / Verzoekt de regering:|req_1__point_1 – de prévoir un tarif : / in een tarief te voorzien:|req_1__point_1__point_1 • gratuit pour les pauvres ; / gratis voor wie arm is;|req_1__point_2 – d'associer les communes à la gestion. / de gemeenten bij het beheer te betrekken.",
		},
		"a row of verbs alone": {
			"1.Decides to repair the fountains.\n\n2.Requests the Secretary to report;\n\n3.Urges the Parties to act.\n",
			"req_1 1. Decides to repair the fountains.|req_2 2. Requests the Secretary to report;|req_3 3. Urges the Parties to act.",
		},
		"a dash behind an inner list and a page": {
			"De raad,\n\noverwegende dat bruggen zeldzaam zijn;\n\nverzoekt het college:\n\n– een plan te maken met:\n\n• een kaart van de bruggen;\n\n• een lijst van de vaarten;\n\f– de raad te informeren.\n",
			"rec_1 overwegende dat bruggen zeldzaam zijn;|req_1 verzoekt het college:|req_1__point_1 – een plan te maken met:|req_1__point_1__point_1 • een kaart van de bruggen;|req_1__point_1__point_2 • een lijst van de vaarten;|req_1__point_2 – de raad te informeren.",
		},
	})
}
