package resolution_test

import "testing"

// TestOpenings reads texts in which it is hard to tell where a clause begins, or
// which part it belongs to. See [TestCases] for the wanted lines.
func TestOpenings(t *testing.T) {
	testCases(t, map[string]testCase{
		"a recital with the shape of a document number": {
			"The Security Council,\n\nRecalling its resolution 1244 (1999),\n\nReaffirming resolution 1325 (2000)\n\n1. Asks for a report.\n",
			"rec_1 Recalling its resolution 1244 (1999),|rec_2 Reaffirming resolution 1325 (2000)|req_1 1. Asks for a report.",
		},
		"cues on lines after a comma or semicolon": {
			"De gemeenteraad,\nGelet op de Grondwet;\nGezien het advies,\nAangezien de fontein lekt,\ngezien de vorst;\nGelezen het voorstel;\nMet eenparigheid van stemmen;\nBesluit:\nArtikel 1. De fontein wordt hersteld.\nArtikel 2. Ze spuit weer in mei.\n",
			"rec_1 Gelet op de Grondwet;|rec_2 Gezien het advies,|rec_3 Aangezien de fontein lekt, gezien de vorst;|rec_4 Gelezen het voorstel;|rec_5 Met eenparigheid van stemmen;|req_1 Besluit:|req_1__point_1 Artikel 1. De fontein wordt hersteld.|req_1__point_2 Artikel 2. Ze spuit weer in mei.",
		},
		"German cues on lines": {
			"Der Gemeinderat,\nAufgrund des Dekrets über die Brunnen;\nGesehen den Bericht des Brunnenmeisters;\nNach Beratung;\nBeschließt einstimmig:\nArtikel 1. Der Brunnen wird repariert.\n",
			"rec_1 Aufgrund des Dekrets über die Brunnen;|rec_2 Gesehen den Bericht des Brunnenmeisters;|rec_3 Nach Beratung;|req_1 Beschließt einstimmig:|req_1__point_1 Artikel 1. Der Brunnen wird repariert.",
		},
		"visas in small letters in a row": {
			"Het Europees Parlement,\ngezien het Verdrag, gezien\nde fontein,\ngezien de vraag van zijn leden,\n1. verzoekt de Commissie te antwoorden.\n",
			"rec_1 gezien het Verdrag, gezien de fontein,|rec_2 gezien de vraag van zijn leden,|req_1 1. verzoekt de Commissie te antwoorden.",
		},
		"a visa on the line below a heading": {
			"2. Fontaine du parc - Réparation\nVu la Constitution ;\nRevu sa décision du 3 mai 2010 ;\nDÉCIDE de réparer la fontaine.\n",
			"rec_1 Vu la Constitution ;|rec_2 Revu sa décision du 3 mai 2010 ;|req_1 DÉCIDE de réparer la fontaine.|body_1 2. Fontaine du parc - Réparation",
		},
	})
}
