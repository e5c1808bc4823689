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
