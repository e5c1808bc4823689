package resolution_test

import "testing"

// TestBodiesUnknown reads the texts of congresses, unions and conferences that no table
// names. See [TestCases] for the wanted lines.
func TestBodiesUnknown(t *testing.T) {
	testCases(t, map[string]testCase{
		"a congress that acts again and again": {
			"Résolution générale\n\nLe Congrès des bateliers soutient la grève depuis lundi.\n\nLe Congrès des bateliers exige le retrait du décret sur les écluses.\n\nLe Congrès des bateliers applaudit les éclusiers.\n",
			"title Résolution générale|req_1 Le Congrès des bateliers soutient la grève depuis lundi.|req_2 Le Congrès des bateliers exige le retrait du décret sur les écluses.|req_3 Le Congrès des bateliers applaudit les éclusiers.",
		},
		"a union that acts again and again": {
			"Besluit van de jaarvergadering\n\nDe schippersbond betreurt de afschaffing van de nachtboot.\n\nDe schippersbond eist dat de minister het besluit intrekt.\n",
			"title Besluit van de jaarvergadering|req_1 De schippersbond betreurt de afschaffing van de nachtboot.|req_2 De schippersbond eist dat de minister het besluit intrekt.",
		},
		"a numbered row of one with an abbreviation": {
			"Here is the full text:\n\n1. The FWC welcomes the new timetable.\n\n2. The FWC condemns the higher fares.\n",
			"req_1 1. The FWC welcomes the new timetable.|req_2 2. The FWC condemns the higher fares.|body_1 Here is the full text:",
		},
		"one above a list of what it asks": {
			"Fähren erhalten\n\nDie Flussjugend fordert den Landesvorstand auf, das Statut so zu ändern, dass\n\n1. die Fähren täglich fahren,\n\n2. der Tarif halbiert wird.\n\nBegründung:\n\nErfolgt mündlich.\n",
			"title Fähren erhalten|expl_1 Erfolgt mündlich.|req_1 Die Flussjugend fordert den Landesvorstand auf, das Statut so zu ändern, dass|req_1__point_1 1. die Fähren täglich fahren,|req_1__point_2 2. der Tarif halbiert wird.",
		},
		"one who only thinks so decides nothing": {
			"Der Schleusenwärter betont, dass das Wasser steigt.\n\nDer Schleusenwärter meint, dass es wieder fällt.\n",
			"body_1 Der Schleusenwärter betont, dass das Wasser steigt.|body_2 Der Schleusenwärter meint, dass es wieder fällt.",
		},
		"a minister who is asked is no body that asks": {
			"Le ministre demande un rapport sur les bacs.\n\nLe ministre exige une réponse avant mardi.\n",
			"body_1 Le ministre demande un rapport sur les bacs.|body_2 Le ministre exige une réponse avant mardi.",
		},
		"a text that begins on a later page": {
			"12. Calls upon the towns to mend the bridges;\n\n13. Requests the engineer to report on them;\n\n14. Decides to remain seized of the matter.\n",
			"req_1 12. Calls upon the towns to mend the bridges;|req_2 13. Requests the engineer to report on them;|req_3 14. Decides to remain seized of the matter.",
		},
		"participles that no table has": {
			"DECLARATION OF THE RIVER TOWNS\n\nWe, the mayors of the river towns, met in Wesel on 3 and 4 May 2019:\n\nCelebrating the work of the ferrymen;\n\nAccepting however that money is short;\n\nNoting that the river rises;\n\nResolve to:\n\n1. build a dyke;\n\n2. keep the ferries.\n",
			"title DECLARATION OF THE RIVER TOWNS|rec_1 Celebrating the work of the ferrymen;|rec_2 Accepting however that money is short;|rec_3 Noting that the river rises;|req_1 Resolve to:|req_1__point_1 1. build a dyke;|req_1__point_2 2. keep the ferries.",
		},
		"a decision told in the past": {
			"Postponement of the report on bridges\n\nAt its 9th meeting, on 3 May 2012, the Council decided to postpone the report on bridges to its eighth session.\n",
			"title Postponement of the report on bridges|req_1 At its 9th meeting, on 3 May 2012, the Council decided to postpone the report on bridges to its eighth session.",
		},
		"decisions told in the past above a list": {
			"In zijn vergadering van 3 mei 2012 heeft de gemeenteraad besloten:\n\n1. de brug te herstellen;\n\n2. de schippers te verwittigen.\n",
			"req_1 In zijn vergadering van 3 mei 2012 heeft de gemeenteraad besloten:|req_1__point_1 1. de brug te herstellen;|req_1__point_2 2. de schippers te verwittigen.",
		},
		"resolved before a colon, in a numbered row": {
			"1. WHEREAS: The library closes at five; AND\n\n2. WHEREAS: Students study at night; THEREFORE LET IT BE\n\n1. RESOLVED: The library opens until ten; AND LET IT BE FURTHER\n\n2. RESOLVED: That copies of this resolution go to the rector.\n",
			"rec_1 1. WHEREAS: The library closes at five; AND|rec_2 2. WHEREAS: Students study at night; THEREFORE LET IT BE|req_1 1. RESOLVED: The library opens until ten; AND LET IT BE FURTHER|req_2 2. RESOLVED: That copies of this resolution go to the rector.",
		},
		"resolved with another house, without a reason": {
			"Bells of the parishes\n\nResolved, the House of Clergy concurring, That the Synod repair the bells; and be it further\n\nResolved, That the sum of $500 be allocated for it.\n",
			"title Bells of the parishes|req_1 Resolved, the House of Clergy concurring, That the Synod repair the bells; and be it further|req_2 Resolved, That the sum of $500 be allocated for it.",
		},
	})
}
