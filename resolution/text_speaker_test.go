package resolution_test

import "testing"

// The formula of an assembly that no table knows is told by the row below it.
func TestUnknownAssemblies(t *testing.T) {
	testCases(t, map[string]testCase{
		"before one reason and a verb, with a quotation mark before each": {
			"« Le Congrès, réuni à Lindenbach le 25 mai 1948,\n\n« Considérant que les fontaines fuient,\n\n« Approuve le rapport ;\n\n« Demande leur réparation.\n",
			"rec_1 « Considérant que les fontaines fuient,|req_1 « Approuve le rapport ;|req_2 « Demande leur réparation.",
		},
		"a commission that met, with a semicolon": {
			"Résolution sur les fontaines\n\nLa Commission des fontaines (la Commission), réunie en sa 42ème Session ordinaire, tenue du 15 au 28 mai 2007 à Lindenbach;\n\nRappelant sa mission de protéger les fontaines;\n\nDECIDE de planter des arbres.\n",
			"title sur les fontaines|rec_1 Rappelant sa mission de protéger les fontaines;|req_1 DECIDE de planter des arbres.",
		},
		"words between those that ask to decide": {
			"Der Stadtrat möge zeitnah Folgendes beschließen:\n\n1. Der Stadtrat schützt die Brunnen.\n\n2. Die Stadt informiert ihre Einwohner.\n",
			"req_1 1. Der Stadtrat schützt die Brunnen.|req_2 2. Die Stadt informiert ihre Einwohner.",
		},
		"a union, with a capital for each verb": {
			"Fountains for students\n\nThis Union Notes:\n\n- That fountains leak\n\nThis Union Resolves:\n\n- To mend them\n",
			"title Fountains for students|rec_1 This Union Notes:|rec_1__item_1 - That fountains leak|req_1 This Union Resolves:|req_1__point_1 - To mend them",
		},
		"this House, without that": {
			"132 Fountains and parks\n\nTabled: 30/11/23\n\nThis House welcomes the report on fountains; notes that they leak; and thanks the plumbers.\n",
			"title Fountains and parks|req_1 This House welcomes the report on fountains; notes that they leak; and thanks the plumbers.|body_1 Tabled: 30/11/23",
		},
		"before a weak reason": {
			"Resolution on Lighthouses\n\nThe Lighthouse Union, gathered for its 12th Ordinary Session in Ostend:\n\nInspired by the old keepers;\n\nNoting that fog is frequent;\n\n1. Welcomes the new lamp.\n",
			"title on Lighthouses|rec_1 Inspired by the old keepers;|rec_2 Noting that fog is frequent;|req_1 1. Welcomes the new lamp.",
		},
		"without a heading": {
			"The Guild of Keepers of the Western Coast, meeting in Bruges on 4 May 2019,\n\nConsidering the report on lamps,\n\nRecalling that fog is frequent,\n\n1. Decides to buy a lamp;\n",
			"rec_1 Considering the report on lamps,|rec_2 Recalling that fog is frequent,|req_1 1. Decides to buy a lamp;",
		},
		"before numbered decisions": {
			"DECISION ON LIGHTHOUSES\n\nThe Keepers' Conference:\n\n1. TAKES NOTE of the report;\n\n2. INVITES the members to buy lamps.\n",
			"title DECISION ON LIGHTHOUSES|req_1 1. TAKES NOTE of the report;|req_2 2. INVITES the members to buy lamps.",
		},
		"before verbs": {
			"Déclaration sur les phares\n\nL'Union des phares francophones réunie à Ostende le 4 mai 2019,\n\nSe félicite de la lampe neuve ;\n\nAppelle les membres à la nettoyer.\n",
			"title Déclaration sur les phares|req_1 Se félicite de la lampe neuve ;|req_2 Appelle les membres à la nettoyer.",
		},
		"but not above one that is known": {
			"Toelichting\n\nMevrouw De Wilde, Vrienden van de Vuurtoren, merkt op:\n\nOverwegende dat het mistig is;\n\nOverwegende dat de lamp stuk is.\n\nDe Senaat,\n\nOverwegende dat de kust gevaarlijk is;\n\nVerzoekt de regering een lamp te kopen.\n",
			"expl_1 Mevrouw De Wilde, Vrienden van de Vuurtoren, merkt op:|expl_2 Overwegende dat het mistig is;|expl_3 Overwegende dat de lamp stuk is.|rec_1 Overwegende dat de kust gevaarlijk is;|req_1 Verzoekt de regering een lamp te kopen.",
		},
		"and not a sentence": {
			"Il pleut depuis lundi à Ostende,\n\nConsidérant que le phare fuit;\n\nDemande au ministre de le réparer.\n",
			"rec_1 Considérant que le phare fuit;|req_1 Demande au ministre de le réparer.|body_1 Il pleut depuis lundi à Ostende,",
		},
		"but no end of a sentence": {
			"Développements\n\nLe phare dépend depuis longtemps de la\n\nCommission des Phares;\n\nConsidérant que le phare fuit;\n\nDemande au ministre de le réparer.\n",
			"expl_1 Le phare dépend depuis longtemps de la Commission des Phares;|expl_2 Considérant que le phare fuit;|expl_3 Demande au ministre de le réparer.",
		},
	})
}

// An assembly may be named by the words of its own motion, or once more above what it
// does.
func TestNamedAgain(t *testing.T) {
	testCases(t, map[string]testCase{
		"below a first decision": {
			"Resolution zum Leuchtturm\n\nDer Rat der Stadt Emden beschließt die Resolution zum Leuchtturm.\n\nDer Rat der Stadt Emden\n\n- erklärt den Leuchtturm für schützenswert\n- poliert die Lampe ab sofort selbst\n- fordert den Landkreis auf, ihm zu folgen.\n",
			"title zum Leuchtturm|req_1 Der Rat der Stadt Emden beschließt die Resolution zum Leuchtturm.|req_2 - erklärt den Leuchtturm für schützenswert|req_3 - poliert die Lampe ab sofort selbst|req_4 - fordert den Landkreis auf, ihm zu folgen.",
		},
	})
}
