package resolution_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// TestNotes reads references to notes that have no markup of their own.
func TestNotes(t *testing.T) {
	testCases(t, map[string]testCase{
		"two references with a comma between them, notes without a blank line": {
			"The General Assembly,\n\nHaving considered the report of the Council,1,2\n\nTakes note of the report of the Council,1 with its addendum.2\n____\n1 A/99/17.\n2 A/99/17/Add.1.\n",
			"rec_1 Having considered the report of the Council,[note_1][note_2]|req_1 Takes note of the report of the Council, with its addendum.[note_1][note_2]|note_1 A/99/17.|note_2 A/99/17/Add.1.",
		},
		"the paragraph of an article in German, apart from its number": {
			"Der Gemeinderat,\n\ngestützt auf die Verordnung (EG) Nr. 12/2005 (1),\n\ngestützt auf § 5 (1) und die §§ 7 und 8 (2) der Geschäftsordnung,\n\nfordert die Regierung auf, den Bericht (2) zu lesen.\n\n(1) ABl. L 12 vom 3.5.2005, S. 1.\n\n(2) ABl. L 13 vom 4.5.2005, S. 7.\n",
			"rec_1 gestützt auf die Verordnung (EG) Nr. 12/2005,[note_1]|rec_2 gestützt auf § 5 (1) und die §§ 7 und 8 (2) der Geschäftsordnung,|req_1 fordert die Regierung auf, den Bericht zu lesen.[note_2]|note_1 ABl. L 12 vom 3.5.2005, S. 1.|note_2 ABl. L 13 vom 4.5.2005, S. 7.",
		},
		"the paragraph of an article in Dutch, on the next line": {
			"De Senaat,\n\nGelet op het verslag (1) en op de artikelen\n9 (1), 10, eerste lid, en 12 (2) van de wet;\n\nVerzoekt de regering te handelen.\n\n(1) Zie blz. 4 van het verslag.\n",
			"rec_1 Gelet op het verslag en op de artikelen 9 (1), 10, eerste lid, en 12 (2) van de wet;[note_1]|req_1 Verzoekt de regering te handelen.|note_1 Zie blz. 4 van het verslag.",
		},
		"the paragraph of an article in French, without a space": {
			"Le Sénat,\n\nVu l'article 9 (1) et l'art. 12(2) de la loi;\n\nVu le rapport (1);\n\nDemande au gouvernement d'agir.\n\n(1) Voir p. 4 du rapport.\n",
			"rec_1 Vu l'article 9 (1) et l'art. 12(2) de la loi;|rec_2 Vu le rapport;[note_1]|req_1 Demande au gouvernement d'agir.|note_1 Voir p. 4 du rapport.",
		},
		"the paragraph of a rule in English, its number in brackets": {
			"The Senate,\n\nHaving regard to the report (1),\n\nHaving regard to Rule 46 (1) (2) of its Rules of Procedure,\n\nCalls on the Government to read the annex (2).\n\n(1) OJ C 12, 3.5.2012, p. 1.\n\n(2) OJ C 13, 4.5.2012, p. 7.\n",
			"rec_1 Having regard to the report,[note_1]|rec_2 Having regard to Rule 46 (1) (2) of its Rules of Procedure,|req_1 Calls on the Government to read the annex.[note_2]|note_1 OJ C 12, 3.5.2012, p. 1.|note_2 OJ C 13, 4.5.2012, p. 7.",
		},
		"an article with the only reference to a note": {
			"De Senaat,\n\nGelet op artikel 9 (1) en op het advies (2);\n\nVerzoekt de regering te handelen.\n\n(1) Zie blz. 4 van het verslag.\n\n(2) Zie blz. 9 van het verslag.\n",
			"rec_1 Gelet op artikel 9 en op het advies;[note_1][note_2]|req_1 Verzoekt de regering te handelen.|note_1 Zie blz. 4 van het verslag.|note_2 Zie blz. 9 van het verslag.",
		},
		"two raised references with a comma between them": {
			"De Senaat,\n\nGelet op het verslag over de sluizen¹,² en de kanalen;\n\nVerzoekt de regering:\n\n1. te handelen.\n\n1. Zie blz. 4 van het verslag.\n\n2. Zie blz. 9 van het verslag.\n",
			"rec_1 Gelet op het verslag over de sluizen en de kanalen;[note_1][note_2]|req_1 Verzoekt de regering:|req_1__point_1 1. te handelen.|note_1 Zie blz. 4 van het verslag.|note_2 Zie blz. 9 van het verslag.",
		},
		"a point with an address of the web": {
			"De Senaat,\n\nGelet op de Grondwet;\n\nVerzoekt de regering:\n\n1. het plan te plaatsen op https://www.example.org/plan;\n\n2. te handelen.\n",
			"rec_1 Gelet op de Grondwet;|req_1 Verzoekt de regering:|req_1__point_1 1. het plan te plaatsen op https://www.example.org/plan;|req_1__point_2 2. te handelen.",
		},
		"raised signs before the notes": {
			"De Senaat,\n\nGelet op het verslag ¹;\n\nVerzoekt de regering:\n\n1. te handelen².\n\n¹ Verslag van 1950.\n²Verslag van 1951.\n",
			"rec_1 Gelet op het verslag;[note_1]|req_1 Verzoekt de regering:|req_1__point_1 1. te handelen.[note_2]|note_1 Verslag van 1950.|note_2 Verslag van 1951.",
		},
		"raised references to plain notes at the foot of a page": {
			"De Senaat,\n\nGelet op het verslag¹;\n\n1 Verslag van 1950.\n\fVerzoekt de regering te handelen².\n\n2 Verslag van 1951.\n",
			"rec_1 Gelet op het verslag;[note_1]|req_1 Verzoekt de regering te handelen.[note_2]|note_1 Verslag van 1950.|note_2 Verslag van 1951.",
		},
		"a note whose number goes on behind the points": {
			"De Senaat,\n\nGelet op het verslag1 en het advies2;\n\n1 Verslag van 1950.\n2 Advies van 1951.\n\fVerzoekt de regering:\n\n1. te handelen;\n\n2. te betalen3.\n\n3 Begroting van 1952.\n",
			"rec_1 Gelet op het verslag en het advies;[note_1][note_2]|req_1 Verzoekt de regering:|req_1__point_1 1. te handelen;|req_1__point_2 2. te betalen.[note_3]|note_1 Verslag van 1950.|note_2 Advies van 1951.|note_3 Begroting van 1952.",
		},
		"signs on lines of their own": {
			"De Senaat,\n\nGelet op het verslag1;\n\nVerzoekt de regering te handelen2.\n\n1\nVerslag van 1950.\n2\nVerslag van 1951.\n",
			"rec_1 Gelet op het verslag;[note_1]|req_1 Verzoekt de regering te handelen.[note_2]|note_1 Verslag van 1950.|note_2 Verslag van 1951.",
		},
		"the number of a page on a line of its own": {
			"De Senaat,\n\nOverwegende dat water duur is;\n\f1\nGelet op het verslag1;\n\nVerzoekt de regering te handelen.\n\n1 Verslag van 1950.\n",
			"rec_1 Overwegende dat water duur is;|rec_2 Gelet op het verslag;[note_1]|req_1 Verzoekt de regering te handelen.|note_1 Verslag van 1950.",
		},
		"notes that number as the points above them do": {
			"De Senaat,\n\nGelet op het verslag (1);\n\nVerzoekt de regering:\n\n1. te handelen (2);\n\n2. te betalen.\n\n1. Verslag van 1950.\n2. Verslag van 1951.\n",
			"rec_1 Gelet op het verslag;[note_1]|req_1 Verzoekt de regering:|req_1__point_1 1. te handelen;[note_2]|req_1__point_2 2. te betalen.|note_1 Verslag van 1950.|note_2 Verslag van 1951.",
		},
		"notes with a sign of their own below a rule": {
			"De Senaat,\n\nGelet op het verslag[1];\n\nVerzoekt de regering te handelen.\n\n____\n1) Verslag van 1950.\n",
			"rec_1 Gelet op het verslag;[note_1]|req_1 Verzoekt de regering te handelen.|note_1 Verslag van 1950.",
		},
		"lists with the same numbers, and a number in brackets": {
			"De Senaat,\n\nGelet op het verslag onder (1);\n\nVerzoekt de regering:\n\n1. te handelen;\n\n2. te betalen;\n\nVerzoekt de Kamer:\n\n1. te luisteren;\n\n2. te stemmen.\n",
			"rec_1 Gelet op het verslag onder (1);|req_1 Verzoekt de regering:|req_1__point_1 1. te handelen;|req_1__point_2 2. te betalen;|req_2 Verzoekt de Kamer:|req_2__point_1 1. te luisteren;|req_2__point_2 2. te stemmen.",
		},
		"two printings on one line": {
			"De Senaat,\n\nGelet op het verslag van de commissie over de sluizen (1);\n\nVerzoekt de federale regering te handelen.\n\nLe Sénat,\n\nVu le rapport de la commission sur les écluses (1);\n\nDemande au gouvernement fédéral d'agir.\n\n(1) Zie het verslag van de commissie van 1950. (1) Voir le rapport de la commission de 1950.\n",
			"rec_1 Vu le rapport de la commission sur les écluses; / Gelet op het verslag van de commissie over de sluizen;[note_1]|req_1 Demande au gouvernement fédéral d'agir. / Verzoekt de federale regering te handelen.|note_1 Voir le rapport de la commission de 1950. / Zie het verslag van de commissie van 1950.",
		},
		"a numbered reason that refers to a note": {
			"De Senaat,\n\n1. Gelet op artikel 8 van het EVRM[^1];\n2. Overwegende dat fonteinen lekken;\n\nVerzoekt de regering:\n\n1. te handelen.\n\n[^1]: Verdrag van 1950.\n",
			"rec_1 1. Gelet op artikel 8 van het EVRM;[note_1]|rec_2 2. Overwegende dat fonteinen lekken;|req_1 Verzoekt de regering:|req_1__point_1 1. te handelen.|note_1 Verdrag van 1950.",
		},
		"a numbered reason below a visa that refers to a note": {
			"De Senaat,\n\nGezien het verslag¹,\n\n1. Overwegende dat fonteinen lekken;\n\n2. Overwegende dat water duur is;\n\nVerzoekt de regering te handelen.\n\n1. Verslag van 1950.\n",
			"rec_1 Gezien het verslag,[note_1]|rec_2 1. Overwegende dat fonteinen lekken;|rec_3 2. Overwegende dat water duur is;|req_1 Verzoekt de regering te handelen.|note_1 Verslag van 1950.",
		},
		"points with the numbers of the notes that they refer to": {
			"De Senaat,\n\nGelet op het verslag¹ en het advies²;\n\nVerzoekt de regering:\n\n1. te handelen, door:\n\na) te betalen;\n\nb) te meten;\n\n2. te berichten;\n\n3. de Senaat te horen³.\n\n____\n1 Verslag van 1950.\n2 Advies van 1951.\n3 Begroting van 1952.\n",
			"rec_1 Gelet op het verslag en het advies;[note_1][note_2]|req_1 Verzoekt de regering:|req_1__point_1 1. te handelen, door:|req_1__point_1__point_1 a) te betalen;|req_1__point_1__point_2 b) te meten;|req_1__point_2 2. te berichten;|req_1__point_3 3. de Senaat te horen.[note_3]|note_1 Verslag van 1950.|note_2 Advies van 1951.|note_3 Begroting van 1952.",
		},
		"points behind a note, with the numbers of the next": {
			"De Senaat,\n\nGelet op het verslag¹;\n\n¹ Verslag van 1950.\n\fGelet op het advies² en op de begroting³;\n\nVerzoekt de regering met aandrang\n\n1. te handelen:\n\na) hier;\n\n2. te berichten;\n\n3. te betalen.\n\n² Advies van 1951.\n³ Begroting van 1952.\n",
			"rec_1 Gelet op het verslag;[note_1]|rec_2 Gelet op het advies en op de begroting;[note_2][note_3]|req_1 Verzoekt de regering met aandrang|req_1__point_1 1. te handelen:|req_1__point_1__point_1 a) hier;|req_1__point_2 2. te berichten;|req_1__point_3 3. te betalen.|note_1 Verslag van 1950.|note_2 Advies van 1951.|note_3 Begroting van 1952.",
		},
		"marks behind a year, behind two letters and behind a comma": {
			"Le Sénat,\n\nA. considérant que le canal compte 18 000 bateaux par an1;\n\nB. considérant que le canal fuit depuis 20262;\n\nC. considérant le rapport du 3 avril 2023,3 et le devis;\n\nDemande au gouvernement d'agir4.\n\n1 Office des canaux.\n2 Devis des écluses.\n3 Rapport du service.\n4 Loi de 1950.\n",
			"rec_1 A. considérant que le canal compte 18 000 bateaux par an;[note_1]|rec_2 B. considérant que le canal fuit depuis 2026;[note_2]|rec_3 C. considérant le rapport du 3 avril 2023, et le devis;[note_3]|req_1 Demande au gouvernement d'agir.[note_4]|note_1 Office des canaux.|note_2 Devis des écluses.|note_3 Rapport du service.|note_4 Loi de 1950.",
		},
		"marks that stand apart from their words": {
			"Le Sénat,\n\nA. considérant que les fuites augmentent 1;\n\nB. considérant l'annexe 2;\n\nC. considérant que la phase 3 du plan coûte trop 2;\n\nDemande au gouvernement d'agir.\n\n____\n1 Office des canaux.\n2 Devis des écluses.\n",
			"rec_1 A. considérant que les fuites augmentent;[note_1]|rec_2 B. considérant l'annexe 2;|rec_3 C. considérant que la phase 3 du plan coûte trop;[note_2]|req_1 Demande au gouvernement d'agir.|note_1 Office des canaux.|note_2 Devis des écluses.",
		},
		"a mark that was lost": {
			"Le Sénat,\n\nA. considérant que les fuites augmentent1;\n\nB. considérant que le devis est élevé;\n\nDemande au gouvernement d'agir3.\n\n1 Office des canaux.\n2 Devis des écluses.\n3 Loi de 1950.\n",
			"rec_1 A. considérant que les fuites augmentent;[note_1]|rec_2 B. considérant que le devis est élevé;|req_1 Demande au gouvernement d'agir.[note_3]|note_1 Office des canaux.|note_2 Devis des écluses.|note_3 Loi de 1950.",
		},
		"figures where no note is": {
			"Le Sénat,\n\nA. considérant que la rue a coûté 2023,1 euros et compte 20261 pavés;\n\nB. considérant que le canal perd 3 litres par an1;\n\nDemande au gouvernement:\n\n1. d'agir;\n\n2. de passer au niveau 2;\n\n3. d'étudier les variantes 1.\n",
			"rec_1 A. considérant que la rue a coûté 2023,1 euros et compte 20261 pavés;|rec_2 B. considérant que le canal perd 3 litres par an1;|req_1 Demande au gouvernement:|req_1__point_1 1. d'agir;|req_1__point_2 2. de passer au niveau 2;|req_1__point_3 3. d'étudier les variantes 1.",
		},
		"notes numbered as the requests are, below a rule": {
			"The Council,\n\nRecalling its resolution of 3 April 2023,1\n\n1. Welcomes the report;2\n\n2. Decides to remain seized of the matter.\n\n____\n1. See the minutes, chap. I.\n2. The second report.\n",
			"rec_1 Recalling its resolution of 3 April 2023,[note_1]|req_1 1. Welcomes the report;[note_2]|req_2 2. Decides to remain seized of the matter.|note_1 See the minutes, chap. I.|note_2 The second report.",
		},
		"signs of the foot of a page that stand above its notes": {
			"De Senaat,\n\nGelet op het verslag1 en het advies2;\n\n1\n2\n\nVerslag van 1950.\nAdvies van 1951.\n\n27-25001\n\f3\n\nOverwegende dat het kanaal lekt3;\n\nVerzoekt de regering te handelen.\n\n3\n\nBegroting van 1952.\n",
			"rec_1 Gelet op het verslag en het advies;[note_1][note_2]|rec_2 Overwegende dat het kanaal lekt;[note_3]|req_1 Verzoekt de regering te handelen.|note_1 Verslag van 1950.|note_2 Advies van 1951.|note_3 Begroting van 1952.",
		},
		"the number of a page above the text": {
			"De Senaat,\n\nGelet op het kanaal;\n\nOverwegende dat het lekt1;\n\n1\n\nVerzoekt de regering te handelen.\n",
			"rec_1 Gelet op het kanaal;|rec_2 Overwegende dat het lekt1;|req_1 Verzoekt de regering te handelen.",
		},
		"a star": {
			"The General Assembly,\n\nRecalling the state of the canal*, and the lock on the canal*,\n\n1. Calls on the Government to repair the canal*.\n* Here as below, the canal is the one from Oostveld to the sea.\n",
			"rec_1 Recalling the state of the canal, and the lock on the canal,[note_1][note_1]|req_1 1. Calls on the Government to repair the canal.[note_1]|note_1 Here as below, the canal is the one from Oostveld to the sea.",
		},
		"a list with stars": {
			"De Senaat,\n\nOverwegende dat het kanaal *te smal* is;\n\nVerzoekt de regering:\n\n* het kanaal te verbreden.\n",
			"rec_1 Overwegende dat het kanaal te smal is;|req_1 Verzoekt de regering:|req_1__point_1 * het kanaal te verbreden.",
		},
	})
}

// TestNoteOrder reports numbers in brackets that are doubtful references.
func TestNoteOrder(t *testing.T) {
	const foot = "\n\nCalls on the Government to act.\n\n(1) OJ C 12, 3.5.2012, p. 1.\n\n(2) OJ C 13, 4.5.2012, p. 7.\n"
	for text, want := range map[string][]string{
		"having regard to the report (1),\n\nhaving regard to the annex (2),":                                   nil,
		"having regard to the report (1),\n\nhaving regard to the annex (2),\n\nhaving regard to the hull (1),": {"(1)"},
		"having regard to the annex (2),\n\nhaving regard to the report (1),":                                   {"(2)"},
		"having regard to the report (1),\n\nhaving regard to Rule 46 (1),\n\nhaving regard to the annex (2),":  nil,
	} {
		r, err := resolution.Read("The Senate,\n\n"+text+foot, nil)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, d := range r.Diagnostics {
			if d.Code == legaltext.CodeNoteOrder {
				got = append(got, strings.TrimSpace(r.Source.Text[d.Span.Start:d.Span.End]))
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: (-want +got):\n%s", text, diff)
		}
	}
}
