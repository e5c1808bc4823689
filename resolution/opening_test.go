package resolution_test

import "testing"

// TestOpenings reads texts in which it is hard to tell where a clause begins, or
// which part it belongs to. See [TestCases] for the wanted lines.
func TestOpenings(t *testing.T) {
	testCases(t, map[string]testCase{
		"a recital with the shape of a document number": {
			"The Security Council,\n\nRecalling its resolution 1244 (1999),\n\nReaffirming resolution 1325 (2000)\n\nGuided by the Charter and\n\nresolution 242 (1967),\n\n1. Asks for a report.\n",
			"rec_1 Recalling its resolution 1244 (1999),|rec_2 Reaffirming resolution 1325 (2000)|rec_3 Guided by the Charter and resolution 242 (1967),|req_1 1. Asks for a report.",
		},
		"cues on lines after a comma or semicolon": {
			"De gemeenteraad,\nGelet op de Grondwet;\nGezien het advies,\nAangezien de fontein lekt,\ngezien de vorst;\nGelezen het voorstel;\nMet eenparigheid van stemmen;\nBesluit:\nArtikel 1. De fontein wordt hersteld.\nArtikel 2. Ze spuit weer in mei.\n",
			"rec_1 Gelet op de Grondwet;|rec_2 Gezien het advies,|rec_3 Aangezien de fontein lekt, gezien de vorst;|rec_4 Gelezen het voorstel;|req_1 Besluit:|req_1__point_1 Artikel 1. De fontein wordt hersteld.|req_1__point_2 Artikel 2. Ze spuit weer in mei.|body_1 Met eenparigheid van stemmen;",
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
			"title Fontaine du parc - Réparation|rec_1 Vu la Constitution ;|rec_2 Revu sa décision du 3 mai 2010 ;|req_1 DÉCIDE de réparer la fontaine.",
		},
		"the vote between the verb and the articles": {
			"De gemeenteraad,\n\nGelet op de Grondwet;\n\nBesluit:\n\nNa beraadslaging,\n\nmet 14 ja-stemmen (Peeters An, Claes Bo)\n\n2 onthoudingen\n\nMertens Cis, De Wit Dora\n\nArtikel 1. De fontein wordt hersteld.\n\nEenparig.\n\nArtikel 2. De kraan gaat dicht.\n\nDe waterdruk wordt verlaagd.\n",
			"rec_1 Gelet op de Grondwet;|req_1 Besluit:|req_1__point_1 Artikel 1. De fontein wordt hersteld.|req_1__point_2 Artikel 2. De kraan gaat dicht.|body_1 Na beraadslaging,|body_2 met 14 ja-stemmen (Peeters An, Claes Bo)|body_3 2 onthoudingen|body_4 Mertens Cis, De Wit Dora|body_5 Eenparig.|body_6 De waterdruk wordt verlaagd.",
		},
		"those who voted, after the reasons": {
			"Le Conseil communal,\n\nConsidérant que la fontaine fuit ;\n\nOnt voté pour : 7\n\nMonsieur Luc DUPUIS, Madame Zoé LAMY\n\nLa fontaine date de 1890 ;\n\nLe Grand Jet Royal ;\n\nDÉCIDE par sept voix pour et deux abstentions :\n\nD'approuver sa réparation.\n",
			"rec_1 Considérant que la fontaine fuit ;|rec_2 La fontaine date de 1890 ;|rec_3 Le Grand Jet Royal ;|req_1 DÉCIDE par sept voix pour et deux abstentions :|req_1__point_1 D'approuver sa réparation.|body_1 Ont voté pour : 7|body_2 Monsieur Luc DUPUIS, Madame Zoé LAMY",
		},
		"verbs that no table knows": {
			"De Senaat,\n\nOverwegende dat de fontein lekt,\n\nBetreurt dit lek,\n\nFluistert de bewoners moed in,\n\nSchenkt de loodgieter een lamp,\n\nGelet op de vorst ook een jas.\n",
			"rec_1 Overwegende dat de fontein lekt,|req_1 Betreurt dit lek,|req_2 Fluistert de bewoners moed in,|req_3 Schenkt de loodgieter een lamp,|req_4 Gelet op de vorst ook een jas.",
		},
		"an infinitive below a request in small letters": {
			"Le Sénat,\n\nconsidérant que la fontaine fuit ;\n\ndemande au gouvernement de réparer la fontaine ;\n\nd'en baisser la pression ;\n\nlà où il faut.\n",
			"rec_1 considérant que la fontaine fuit ;|req_1 demande au gouvernement de réparer la fontaine ;|req_1__point_1 d'en baisser la pression ;|req_1__point_2 là où il faut.",
		},
		"small letters below a request with a capital": {
			"Le Sénat,\n\nConsidérant que la fontaine fuit ;\n\nDemande au gouvernement de réparer la fontaine ;\n\nlà où elle fuit.\n",
			"rec_1 Considérant que la fontaine fuit ;|req_1 Demande au gouvernement de réparer la fontaine ;|req_1__point_1 là où elle fuit.",
		},
		"requests as a list below the name of a council": {
			"Le Conseil communal de Bois-Joli :\n\n- demande au Collège de réparer la fontaine ;\n- chante les mérites du plombier ;\n  - de son apprenti ;\n- remercie les voisins.\n",
			"req_1 - demande au Collège de réparer la fontaine ;|req_2 - chante les mérites du plombier ;|req_2__point_1 - de son apprenti ;|req_3 - remercie les voisins.",
		},
		"a council and its place before a verb": {
			"De gemeenteraad van Oostveld besluit:\n\nDe fontein wordt hersteld.\n",
			"req_1 De gemeenteraad van Oostveld besluit:|req_1__point_1 De fontein wordt hersteld.",
		},
		"a second paragraph of a point": {
			"Der Gemeinderat,\n\nbedauert das Leck.\n\nFordert die Bundesregierung auf,\n\n1. den Brunnen zu reparieren;\n\nDer Druck ist zu senken.\n",
			"req_1 bedauert das Leck.|req_2 Fordert die Bundesregierung auf,|req_2__point_1 1. den Brunnen zu reparieren;|req_2__point_2 Der Druck ist zu senken.",
		},
		"articles below a finding": {
			"De raad stelt vast:\n\nArtikel 1. De fontein is van de stad.\n",
			"rec_1 De raad stelt vast:|req_1 Artikel 1. De fontein is van de stad.",
		},
		"the assembly as subject": {
			"Der Deutsche Bundestag fordert die Bundesregierung auf, den Brunnen zu reparieren.\n",
			"req_1 Der Deutsche Bundestag fordert die Bundesregierung auf, den Brunnen zu reparieren.",
		},
		"an account of what an assembly asked": {
			"Der Deutsche Bundestag fordert seit Jahren neue Brunnen.\n\nDer Landtag,\n\nin der Erwägung, dass der Brunnen leckt,\n\nfordert eine Reparatur.\n",
			"rec_1 in der Erwägung, dass der Brunnen leckt,|req_1 fordert eine Reparatur.|body_1 Der Deutsche Bundestag fordert seit Jahren neue Brunnen.",
		},
		"an assembly in the middle of a text": {
			"De fontein lekt.\n\nDe Senaat verzoekt de regering ze te herstellen.\n",
			"body_1 De fontein lekt.|body_2 De Senaat verzoekt de regering ze te herstellen.",
		},
		"what a board proposes before the reasons": {
			"Het college stelt voor:\n\n- de fontein te herstellen.\n\nGelet op de Grondwet;\n\nBesluit de fontein te herstellen.\n",
			"rec_1 Gelet op de Grondwet;|req_1 Besluit de fontein te herstellen.|body_1 Het college stelt voor:|body_1__item_1 - de fontein te herstellen.",
		},
		"what a council notes, believes and resolves": {
			"This Council notes:\n\n1. That the fountain leaks.\n\n2. That the plumber\n\na. confirms the leak, and\n\nb. welcomes a visit.\n\nThis Council believes that:\n\n1. Leaks spread.\n\nCouncil therefore resolves to:\n\n1. Repair the fountain;\n\n2. Lower the pressure.\n",
			"rec_1 This Council notes:|rec_1__item_1 1. That the fountain leaks.|rec_1__item_2 2. That the plumber|rec_1__item_2__item_1 a. confirms the leak, and|rec_1__item_2__item_2 b. welcomes a visit.|rec_2 This Council believes that:|rec_2__item_1 1. Leaks spread.|req_1 Council therefore resolves to:|req_1__point_1 1. Repair the fountain;|req_1__point_2 2. Lower the pressure.",
		},
		"Der Nationalrat wolle beschließen": {
			"Entschließungsantrag\n\nDer Nationalrat wolle beschließen:\n\n„Der Nationalrat begrüßt den Bericht über die Brunnen.\n\nEr ersucht die Bundesregierung, den Brunnen zu reparieren.“\n",
			"req_1 „Der Nationalrat begrüßt den Bericht über die Brunnen.|req_2 Er ersucht die Bundesregierung, den Brunnen zu reparieren.“",
		},
		"This House": {
			"This House:\n\n1. notes the leak;\n\n2. calls on the Government to repair the fountain.\n",
			"req_1 1. notes the leak;|req_2 2. calls on the Government to repair the fountain.",
		},
		"be it resolved": {
			"WHEREAS, the fountain leaks; and\nWHEREAS, water is scarce;\n\nNOW, THEREFORE, BE IT RESOLVED, that the City will repair the fountain; and be it further\n\nRESOLVED, that the Mayor shall visit it.\n",
			"rec_1 WHEREAS, the fountain leaks; and|rec_2 WHEREAS, water is scarce;|req_1 NOW, THEREFORE, BE IT RESOLVED, that the City will repair the fountain; and be it further|req_2 RESOLVED, that the Mayor shall visit it.",
		},
		"a quotation of several paragraphs": {
			"Le Conseil,\n\nVu l'avis du plombier : « 1. La fontaine fuit.\n\n2. Le « grand jet » est cassé.\n\nDécide qui voudra. »\n\nVu la Constitution ;\n\nPar douze voix, approuve la réparation.\n",
			"rec_1 Vu l'avis du plombier : « 1. La fontaine fuit.|rec_1__item_1 2. Le « grand jet » est cassé.|rec_1__item_2 Décide qui voudra. »|rec_2 Vu la Constitution ;|req_1 Par douze voix, approuve la réparation.",
		},
	})
}
