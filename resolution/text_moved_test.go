package resolution_test

import "testing"

// TestMoved reads what councils decide on the motion of their members, as minutes print
// it. See [TestCases] for the wanted lines.
func TestMoved(t *testing.T) {
	testCases(t, map[string]testCase{
		"points below who moved and seconded them": {
			"CONSIDÉRANT QUE le quai est usé;\n\nIL EST PROPOSÉ par monsieur le conseiller Luc Roy;\n\nAPPUYÉ par madame la conseillère Anne Côté\nET RÉSOLU à l'unanimité des conseillers présents\n\nD'AUTORISER la réfection du quai;\n\nDE MANDATER le directeur général pour signer le contrat.\n",
			"rec_1 CONSIDÉRANT QUE le quai est usé;|req_1 IL EST PROPOSÉ par monsieur le conseiller Luc Roy; APPUYÉ par madame la conseillère Anne Côté ET RÉSOLU à l'unanimité des conseillers présents|req_1__point_1 D'AUTORISER la réfection du quai;|req_1__point_2 DE MANDATER le directeur général pour signer le contrat.",
		},
		"what was moved, without a reason": {
			"Adoption de l'ordre du jour\n\nIl est proposé par Mme Anne Côté, appuyée par M. Luc Roy et résolu à l'unanimité que l'ordre du jour soit adopté.\n",
			"title Adoption de l'ordre du jour|req_1 Il est proposé par Mme Anne Côté, appuyée par M. Luc Roy et résolu à l'unanimité que l'ordre du jour soit adopté.",
		},
		"that a report be received": {
			"Whereas the ferry is old;\n\nThat the report of the harbour master BE RECEIVED; and\n\nThat the mayor BE REQUESTED to write to the minister.\n",
			"rec_1 Whereas the ferry is old;|req_1 That the report of the harbour master BE RECEIVED; and|req_2 That the mayor BE REQUESTED to write to the minister.",
		},
		"that a house, and its verbs below": {
			"Whereas the ferry is old: Now, therefore, be it\n\nThat the House of Representatives—\n\n(1) recognizes the work of the ferrymen; and\n\n(2) urges the Governor to build a new ferry.\n",
			"rec_1 Whereas the ferry is old:|req_1 That the House of Representatives—|req_1__point_1 (1) recognizes the work of the ferrymen; and|req_1__point_2 (2) urges the Governor to build a new ferry.|body_1 Now, therefore, be it",
		},
		"what a senator moves, in a row of two": {
			"Senator Baker: To move on the next day of sitting—\n\n(1) That the Senate—\n\n(a) acknowledges the work of the ferrymen; and\n\n(b) commends the harbour master.\n\n(2) That the mayor continue to pay the ferrymen.\n",
			"req_1 (1) That the Senate—|req_1__point_1 (a) acknowledges the work of the ferrymen; and|req_1__point_2 (b) commends the harbour master.|req_2 (2) That the mayor continue to pay the ferrymen.|body_1 Senator Baker: To move on the next day of sitting—",
		},
		"that is no motion": {
			"Whereas the ferry is old;\n\nThat it cannot be repaired;\n\nBe it resolved that a new one be bought.\n",
			"rec_1 Whereas the ferry is old;|rec_2 That it cannot be repaired;|req_1 Be it resolved that a new one be bought.",
		},
		"reasons in one line behind a conjunction in capitals": {
			"WHEREAS the ferry is old; AND WHEREAS the quay is broken; AND WHEREAS the ferrymen are tired; THEREFORE BE IT RESOLVED THAT the Province be asked to buy a new ferry.\n",
			"rec_1 WHEREAS the ferry is old;|rec_2 AND WHEREAS the quay is broken;|rec_3 AND WHEREAS the ferrymen are tired;|req_1 THEREFORE BE IT RESOLVED THAT the Province be asked to buy a new ferry.",
		},
		"a wish behind a visa on its line": {
			"Considérant que les bacs sont usés ;\n\nAussi, sur proposition de Mme Dupont et des élus du groupe des Rives, le Conseil de Paris émet le vœu que :\n\n- la Ville répare les bacs ;\n\n- un rapport soit présenté au Conseil.\n",
			"rec_1 Considérant que les bacs sont usés ;|req_1 Aussi, sur proposition de Mme Dupont et des élus du groupe des Rives, le Conseil de Paris émet le vœu que :|req_1__point_1 - la Ville répare les bacs ;|req_1__point_2 - un rapport soit présenté au Conseil.",
		},
		"a decision reported in a reason is none": {
			"De gemeenteraad,\n\nGelet op het verslag waarin, op voorstel van de burgemeester, de raad de minister verzoekt:\n\n- de brug te herstellen;\n\nBesluit:\n\nArtikel 1. De brug wordt hersteld.\n",
			"rec_1 Gelet op het verslag waarin, op voorstel van de burgemeester, de raad de minister verzoekt:|rec_1__item_1 - de brug te herstellen;|req_1 Besluit:|req_1__point_1 Artikel 1. De brug wordt hersteld.",
		},
	})
}
