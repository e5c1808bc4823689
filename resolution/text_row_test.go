package resolution_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/resolution"
)

// TestRows reads rows of clauses that have no sign and no blank line between them, as
// pages of the web give lists that have lost their bullets. See [TestCases] for the
// wanted lines.
func TestRows(t *testing.T) {
	testCases(t, map[string]testCase{
		"sentences below a verb": {
			"Le Conseil communal,\nConsidérant que la fontaine est ancienne;\nDécide:\nD'approuver le devis du plombier.\nDe faire réparer la fontaine.\nDe remercier M. Dupont pour son aide.\n",
			"rec_1 Considérant que la fontaine est ancienne;|req_1 Décide:|req_1__point_1 D'approuver le devis du plombier.|req_1__point_2 De faire réparer la fontaine.|req_1__point_3 De remercier M. Dupont pour son aide.",
		},
		"sentences that announce nothing": {
			"Développements\n\nLa fontaine fuit depuis l'hiver.\nLa commune ne fait rien.\nLes riverains se plaignent.\n\nLe Sénat,\n\nConsidérant que la fontaine fuit;\n\nDemande au gouvernement de la réparer.\n",
			"expl_1 La fontaine fuit depuis l'hiver. La commune ne fait rien. Les riverains se plaignent.|rec_1 Considérant que la fontaine fuit;|req_1 Demande au gouvernement de la réparer.",
		},
		"lines that end with a semicolon": {
			"Le Conseil communal,\n\nConsidérant que :\n\nle quai est vieux ;\nle port est petit ;\n\nDemande au Collège :\n\nde réparer le quai ;\nde remercier les pilotes ; et\nde faire rapport.\n",
			"rec_1 Considérant que :|rec_1__item_1 le quai est vieux ;|rec_1__item_2 le port est petit ;|req_1 Demande au Collège :|req_1__point_1 de réparer le quai ;|req_1__point_2 de remercier les pilotes ; et|req_1__point_3 de faire rapport.",
		},
		"lines of one length": {
			"De raad,\n\nverzoekt het college:\n\nde kade te laten herstellen in mei;\nde haven in te richten als park en;\nde oude loodsen te bedanken.\n",
			"req_1 verzoekt het college:|req_1__point_1 de kade te laten herstellen in mei;|req_1__point_2 de haven in te richten als park en;|req_1__point_3 de oude loodsen te bedanken.",
		},
		"a semicolon at the end of a full line": {
			"De raad,\n\noverwegende dat de kade in de haven van de stad oud is en hersteld moet worden;\nwij weten ook dat de loodsen hard werken en dat zij daarvoor al jaren niet meer\nbedankt zijn, wat niet past;\n\nverzoekt het college de kade te herstellen, de haven in te richten als een park;\nen de loodsen te bedanken.\n",
			"rec_1 overwegende dat de kade in de haven van de stad oud is en hersteld moet worden; wij weten ook dat de loodsen hard werken en dat zij daarvoor al jaren niet meer bedankt zijn, wat niet past;|req_1 verzoekt het college de kade te herstellen, de haven in te richten als een park; en de loodsen te bedanken.",
		},
		"capitals": {
			"Le Conseil municipal,\nAprès avoir examiné le projet de fermeture ;\nAprès avoir constaté que la gare est utile ;\nDemande au gouvernement de maintenir la gare.\n",
			"rec_1 Après avoir examiné le projet de fermeture ;|rec_2 Après avoir constaté que la gare est utile ;|req_1 Demande au gouvernement de maintenir la gare.",
		},
		"items below a cue": {
			"De raad,\n\nconstaterende dat:\n\nde haven oud is;\n\nde kade te kort is;\n\nin der minne overlegd werd;\n\noverwegende dat de loodsen hard werken;\n\nverzoekt het college de kade te herstellen.\n",
			"rec_1 constaterende dat:|rec_1__item_1 de haven oud is;|rec_1__item_2 de kade te kort is;|rec_1__item_3 in der minne overlegd werd;|rec_2 overwegende dat de loodsen hard werken;|req_1 verzoekt het college de kade te herstellen.",
		},
		"items with capitals below a cue": {
			"Der Gemeinderat,\n\nin der Erwägung, dass:\n\nBrunnen lecken;\n\nWasser teuer ist;\n\nersucht das Kollegium, sie zu reparieren.\n",
			"rec_1 in der Erwägung, dass:|rec_1__item_1 Brunnen lecken;|rec_1__item_2 Wasser teuer ist;|req_1 ersucht das Kollegium, sie zu reparieren.",
		},
		"what stands below the points and is none": {
			"De raad,\n\noverwegende dat de haven oud is;\n\nverzoekt het college:\n\nde kade te laten herstellen;\nde loodsen te bedanken;\n\nHet lid van de gemeenteraad,\n\nStatus\n\nVerworpen\n",
			"rec_1 overwegende dat de haven oud is;|req_1 verzoekt het college:|req_1__point_1 de kade te laten herstellen;|req_1__point_2 de loodsen te bedanken;|body_1 Het lid van de gemeenteraad,|body_2 Status|body_3 Verworpen",
		},
		"a line below the points that no table has": {
			"De raad,\n\nverzoekt het college:\n\nde kade te laten herstellen;\nde loodsen te bedanken;\n\nHavenkade oost, tweede blad\n",
			"req_1 verzoekt het college:|req_1__point_1 de kade te laten herstellen;|req_1__point_2 de loodsen te bedanken;|body_1 Havenkade oost, tweede blad",
		},
		"the outcome below a heading": {
			"Der Landtag möge beschließen:\n\nDie Partei unterstützt den Bau neuer Kaianlagen.\n\nBeschluss\n\nAblehnung\n",
			"req_1 Die Partei unterstützt den Bau neuer Kaianlagen.|body_1 Beschluss|body_2 Ablehnung",
		},
		"a row of verbs in capitals, of which the first is unknown": {
			"Le Conseil municipal, après en avoir délibéré :\nPLÉBISCITE la réouverture de la gare ;\nDÉNONCE la suppression des trains de nuit ;\nDEMANDE un moratoire.\n",
			"req_1 PLÉBISCITE la réouverture de la gare ;|req_2 DÉNONCE la suppression des trains de nuit ;|req_3 DEMANDE un moratoire.",
		},
		"a conjunction on a line of its own": {
			"The Council of Oxbridge,\n\n       WHEREAS, The fountain is the pride of the town and of us;\nand\n       WHEREAS, The pipe has resulted in a leak that needs to\nbe mended; and\n       WHEREAS, The town values its water and its old plumbers;\nnow, therefore, be it\n       RESOLVED, That the fountain be mended by the plumber of\nthe town.\n",
			"rec_1 WHEREAS, The fountain is the pride of the town and of us; and|rec_2 WHEREAS, The pipe has resulted in a leak that needs to be mended; and|rec_3 WHEREAS, The town values its water and its old plumbers;|req_1 RESOLVED, That the fountain be mended by the plumber of the town.|body_1 now, therefore, be it",
		},
		"numbers that go on outside their points": {
			"The Council,\n\nWhereas the harbour is old;\n\n1. Notes:\na) the length of the quays;\nb) the age of the cranes\n2. Believes:\n- that ships are long\n3. Calls on the government to:\n- lengthen the quays\n",
			"rec_1 Whereas the harbour is old;|req_1 1. Notes:|req_1__point_1 a) the length of the quays;|req_1__point_2 b) the age of the cranes|req_2 2. Believes:|req_2__point_1 - that ships are long|req_3 3. Calls on the government to:|req_3__point_1 - lengthen the quays",
		},
		"Roman numbers that go on outside their points": {
			"De raad,\n\nverzoekt het college:\n\nI. na te gaan:\n\na) hoe lang de kades zijn;\n\nb) hoe oud de kranen zijn.\n\nII. de raad te berichten.\n",
			"req_1 verzoekt het college:|req_1__point_1 I. na te gaan:|req_1__point_1__point_1 a) hoe lang de kades zijn;|req_1__point_1__point_2 b) hoe oud de kranen zijn.|req_1__point_2 II. de raad te berichten.",
		},
		"lines without an end below a sentence": {
			"Le Conseil de Pierrefontaine,\n\nVu la loi ;\n\nDélibère :\n\nLe nom de Marie Martin est donné au jardin.\n\nMars 2007\n\nFontaine 31\n",
			"rec_1 Vu la loi ;|req_1 Délibère :|req_1__point_1 Le nom de Marie Martin est donné au jardin.|body_1 Mars 2007|body_2 Fontaine 31",
		},
		"cues alone above their items": {
			"De raad,\n\nOverwegende\n\n- dat de haven oud is,\n\nConstaterende\n\n- dat de kade te kort is,\n\n- dat de loodsen hard werken,\n\nVerzoekt het college de kade te herstellen.\n",
			"rec_1 Overwegende|rec_1__item_1 - dat de haven oud is,|rec_2 Constaterende|rec_2__item_1 - dat de kade te kort is,|rec_2__item_2 - dat de loodsen hard werken,|req_1 Verzoekt het college de kade te herstellen.",
		},
	})
}

// A number with which a full line begins stands in the middle of a sentence where no
// list has it.
func TestNumbersInText(t *testing.T) {
	for _, number := range []string{"12. Juni 2024", "1. Lesung", "20. Jahrhundert", "(2017)", "a) und b) des Gesetzes", "A. Peters, dem Ingenieur,", "II. Quartal"} {
		for _, mark := range []string{"", "A. "} {
			clause := "in der Erwägung, dass der Hafen der Stadt alt ist und dass die Unterlagen fertig sind seit dem\n" + number + " und damit die Arbeiten am Kai noch in diesem Jahr beginnen können;"
			text := "Der Stadtrat,\n\n" + mark + clause + "\n\nfordert den Bürgermeister auf, den Kai zu erneuern.\n"
			checkLaws(t, text)
			r, err := resolution.Parse(text, &resolution.Options{NoCitations: true})
			if err != nil {
				t.Fatal(err)
			}
			want := []string{"rec_1 " + mark + strings.ReplaceAll(clause, "\n", " "), "req_1 fordert den Bürgermeister auf, den Kai zu erneuern."}
			if d := cmp.Diff(want, lines(r)); d != "" {
				t.Errorf("%s (-want +got):\n%s", number, d)
			}
		}
	}
}

// Lists without stops go on where their numbers do.
func TestNumbersOfLists(t *testing.T) {
	testCases(t, map[string]testCase{
		"figures, letters and Roman numbers": {
			"De raad,\n\nverzoekt het college van burgemeester en schepenen\n1. de kade van de oude haven te herstellen en te verbreden\na) aan de kant van de stad en van het park in het noorden\nb) aan de kant van de zee en van het strand in het zuiden\n2. de loodsen van de haven te bedanken en daarbij te denken\ni. aan wie in de winter op zee was en aan wie in de haven\nii. aan wie in de zomer op zee was en aan wie in de haven\n",
			"req_1 verzoekt het college van burgemeester en schepenen|req_1__point_1 1. de kade van de oude haven te herstellen en te verbreden|req_1__point_1__point_1 a) aan de kant van de stad en van het park in het noorden|req_1__point_1__point_2 b) aan de kant van de zee en van het strand in het zuiden|req_1__point_2 2. de loodsen van de haven te bedanken en daarbij te denken|req_1__point_2__point_1 i. aan wie in de winter op zee was en aan wie in de haven|req_1__point_2__point_2 ii. aan wie in de zomer op zee was en aan wie in de haven",
		},
	})
}
