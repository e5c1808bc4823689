package resolution_test

import "testing"

// TestAsked reads what is asked in the passive or below a formula that asks the assembly
// to decide.
func TestAsked(t *testing.T) {
	testCases(t, map[string]testCase{
		"requests in the passive, line by line": {
			"Der Landesparteitag möge beschließen:\nDer Senat wird aufgefordert, die Brunnen zu erhalten.\nWeiterhin wird der Senat aufgefordert, die Fähren zu kaufen.\nDie Fraktion wird gebeten, den Hafen zu öffnen.\n",
			"req_1 Der Senat wird aufgefordert, die Brunnen zu erhalten.|req_2 Weiterhin wird der Senat aufgefordert, die Fähren zu kaufen.|req_3 Die Fraktion wird gebeten, den Hafen zu öffnen.",
		},
		"what was decided, told with a number and a day": {
			"Vorschlag über Fähren\n\nDer Bundesrat hat in seiner 812. Sitzung am 17. Juni 2031 die folgende Stellungnahme beschlossen:\n\n1. Allgemeines\n\nDie Einführung eines Fahrplans wird begrüßt.\n\n2. Tarife\n\nAbzulehnen ist jedoch der Verkauf.\n",
			"title Vorschlag über Fähren|req_1 1. Allgemeines|req_2 Die Einführung eines Fahrplans wird begrüßt.|req_3 2. Tarife|req_4 Abzulehnen ist jedoch der Verkauf.",
		},
		"what a union notes, below headings": {
			"# Motion 4: Fountains\n\n**Proposer:** Ann Baker\n**Seconder:** John Stone\n\n## This Union notes\n\n1. The fountain is old.\n\n## This Union believes\n\n1. Fountains matter.\n\n## This Union resolves\n\n1. To repair the fountain.\n",
			"title Fountains|rec_1 This Union notes|rec_1__item_1 1. The fountain is old.|rec_2 This Union believes|rec_2__item_1 1. Fountains matter.|req_1 This Union resolves|req_1__point_1 1. To repair the fountain.",
		},
		"letters in brackets that stand in pieces": {
			"The General Assembly,\n\nRecalling the Charter,\n\n1. Decides that the Council shall:\n(\na\n) Repair quays;\n(\nb\n) Count ( all ) boats;\n2. Requests a report on ( c ) and ( d ).\n",
			"rec_1 Recalling the Charter,|req_1 1. Decides that the Council shall:|req_1__point_1 (a) Repair quays;|req_1__point_2 (b) Count ( all ) boats;|req_2 2. Requests a report on ( c ) and ( d ).",
		},
		"clauses in cells of one table": {
			"| Synopsis: Hours | of fountains |\n|\n| | Whereas, fountains leak,\nWhereas, plumbers are few, |\n\nLet it be resolved that, fountains be repaired. |\n",
			"rec_1 Whereas, fountains leak,|rec_2 Whereas, plumbers are few,|req_1 Let it be resolved that, fountains be repaired.|body_1 ¦ Synopsis: Hours ¦ of fountains ¦",
		},
		"numbers below reasons without, in words that are glued": {
			"The General Assembly,\n\nRecalling its resolution on fountains,\n\nDeeply concernedthat fountains leak,\n\n1. Calls uponall States to repair them;\n\n2. Requeststhe Secretary-General to report.\n",
			"rec_1 Recalling its resolution on fountains,|rec_2 Deeply concernedthat fountains leak,|req_1 1. Calls uponall States to repair them;|req_2 2. Requeststhe Secretary-General to report.",
		},
		"a heading among requests, below which a number is missing": {
			"The European Parliament,\n1. Notes the report on fountains;\nWith regard to the quays\n4. Welcomes the new quay;\n5. Invites the Council to build another.\n",
			"req_1 1. Notes the report on fountains;|req_2 With regard to the quays|req_3 4. Welcomes the new quay;|req_4 5. Invites the Council to build another.",
		},
		"letters below an item that ends with a conjunction": {
			"Der Rat,\n\nfordert die Regierung auf, dass\n\n  1. die Brunnen sauber sind und\n  2. festgelegt wird, dass\n\na) sie fließen,\n\nb) sie leuchten.\n",
			"req_1 fordert die Regierung auf, dass|req_1__point_1 1. die Brunnen sauber sind und|req_1__point_2 2. festgelegt wird, dass|req_1__point_2__point_1 a) sie fließen,|req_1__point_2__point_2 b) sie leuchten.",
		},
		"what a conference believes, behind the head on its line": {
			"Motion 100: Defending Fountains Submitted by: the Plumbers Campaign Speech Against: Free Conference believes:\n\n1. Fountains leak.\n\nConference resolves:\n\n1. To repair them.\n",
			"title Defending Fountains Submitted by: the Plumbers Campaign Speech Against: Free|rec_1 Conference believes:|rec_1__item_1 1. Fountains leak.|req_1 Conference resolves:|req_1__point_1 1. To repair them.",
		},
		"a further decision behind prose": {
			"WHEREAS, the fountain leaks;\n\nNOW, THEREFORE, BE IT RESOLVED that the City Council repair the fountain.\n\nResolution\n\nSee the map.\n\nBE IT FURTHER RESOLVED that the City of Linden buy boats.\n",
			"rec_1 WHEREAS, the fountain leaks;|req_1 NOW, THEREFORE, BE IT RESOLVED that the City Council repair the fountain.|req_2 BE IT FURTHER RESOLVED that the City of Linden buy boats.|body_1 See the map.",
		},
		"a further decision on the next line": {
			"WHEREAS, the fountain leaks;\nNOW, THEREFORE, BE IT RESOLVED that the City Council repair the fountain and\nmonitor the work\nBE IT FURTHER RESOLVED that the City of Linden buy boats.\n",
			"rec_1 WHEREAS, the fountain leaks;|req_1 NOW, THEREFORE, BE IT RESOLVED that the City Council repair the fountain and monitor the work|req_2 BE IT FURTHER RESOLVED that the City of Linden buy boats.",
		},
		"items below a reason that ends in a dash": {
			"Having regard to the fact that -\n\n(i) many fountains leak every year;\n\n(ii) children are thirsty,\n\nthis House calls upon the Government to -\n\n(a) enact a law;\n\n(b) create a fund.\n",
			"rec_1 Having regard to the fact that -|rec_1__item_1 (i) many fountains leak every year;|rec_1__item_2 (ii) children are thirsty,|req_1 this House calls upon the Government to -|req_1__point_1 (a) enact a law;|req_1__point_2 (b) create a fund.",
		},
		"headings of minutes": {
			"Herstelling van de fontein\n\nInhoudelijk\n\nDe fontein is gesloten.\n\nBesluitvorming\n\nArtikel 1\n\nDe raad keurt het ontwerp goed.\n\nArtikel 2\n\nDe kredieten worden ingeschreven.\n",
			"title Herstelling van de fontein|rec_1 Inhoudelijk|rec_2 De fontein is gesloten.|req_1 Besluitvorming|req_1__point_1 Artikel 1 De raad keurt het ontwerp goed.|req_1__point_2 Artikel 2 De kredieten worden ingeschreven.",
		},
		"one sentence in the passive of a paragraph": {
			"De Senaat,\n\nOverwegende dat dit duurt.\nDe regering wordt gevraagd naar een plan.\n\nVerzoekt de regering te handelen.\n",
			"rec_1 Overwegende dat dit duurt. De regering wordt gevraagd naar een plan.|req_1 Verzoekt de regering te handelen.",
		},
		"paragraphs above the explanation": {
			"Der Landesparteitag möge beschließen:\n\nDer Senat wird aufgefordert, die Brunnen zu erhalten.\n\nDie Fraktion soll sich dafür einsetzen, dass der Hafen geöffnet wird.\n\nBegründung:\n\nDie Brunnen sind alt.\n",
			"expl_1 Die Brunnen sind alt.|req_1 Der Senat wird aufgefordert, die Brunnen zu erhalten.|req_2 Die Fraktion soll sich dafür einsetzen, dass der Hafen geöffnet wird.",
		},
		"lines of one paragraph below a heading, and a bold label": {
			"# Brunnen\n\nDer Landesparteitag möge beschließen:\n\n## Antragstext\n\nDer Senat wird aufgefordert, die Brunnen zu erhalten.\nDabei ist auf die Kosten zu achten.\n\n**Empfehlung der Kommission:** Annahme (Konsens)\n",
			"title Brunnen|req_1 Antragstext|req_2 Der Senat wird aufgefordert, die Brunnen zu erhalten. Dabei ist auf die Kosten zu achten.|body_1 Empfehlung der Kommission: Annahme (Konsens)",
		},
	})
}
