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
