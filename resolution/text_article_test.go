package resolution_test

import "testing"

// TestArticles reads decisions in articles that have heads, several paragraphs or
// chapters above them. See [TestCases] for the wanted lines.
func TestArticles(t *testing.T) {
	testCases(t, map[string]testCase{
		"without signs, with a paragraph more and a list": {
			"De raad,\n\nOverwegende dat fonteinen lekken;\n\nBesluit:\n\nArtikel 1 De fonteinen worden hersteld.\n\nDe loodgieters worden bedankt.\n\nArtikel 2 De dienst zorgt voor:\n- het water;\n- de planten;\nArtikel 3 Dit besluit gaat naar de dienst.\n",
			"rec_1 Overwegende dat fonteinen lekken;|req_1 Besluit:|req_1__point_1 Artikel 1 De fonteinen worden hersteld.|req_1__point_1__point_1 De loodgieters worden bedankt.|req_1__point_2 Artikel 2 De dienst zorgt voor:|req_1__point_2__point_1 - het water;|req_1__point_2__point_2 - de planten;|req_1__point_3 Artikel 3 Dit besluit gaat naar de dienst.",
		},
		"in small letters, on tight lines": {
			"De raad,\n\nOverwegende dat fonteinen lekken;\n\nBesluit:\n\nartikel 1: De fonteinen worden hersteld.\nartikel 2: De loodgieters worden bedankt.\n",
			"rec_1 Overwegende dat fonteinen lekken;|req_1 Besluit:|req_1__point_1 artikel 1: De fonteinen worden hersteld.|req_1__point_2 artikel 2: De loodgieters worden bedankt.",
		},
		"without a space": {
			"De raad,\n\nOverwegende dat fonteinen lekken;\n\nBesluit:\n\nArt.1 De fonteinen worden hersteld.\nArt.2 De loodgieters worden bedankt.\n",
			"rec_1 Overwegende dat fonteinen lekken;|req_1 Besluit:|req_1__point_1 Art.1 De fonteinen worden hersteld.|req_1__point_2 Art.2 De loodgieters worden bedankt.",
		},
		"heads, and a lead-in on two lines": {
			"De raad van de gemeente Oostdam;\n\ngelezen het voorstel van het college;\n\nbesluit:\n\nvast te stellen de volgende verordening:\n\nArtikel 1. Doel\n\nDeze verordening regelt het gebruik van de fonteinen.\n\nZij geldt het hele jaar.\n\nArtikel 2. Bevoegdheid\n\n1. Het college wijst de fonteinen aan.\n\n2. Het houdt daarvan een lijst bij.\n\nArtikel 3 Inwerkingtreding\n\nDeze verordening treedt in werking in mei.\n\nDeze verordening is vastgesteld in mei.\n",
			"rec_1 gelezen het voorstel van het college;|req_1 besluit: vast te stellen de volgende verordening:|req_1__point_1 Artikel 1. Doel|req_1__point_1__point_1 Deze verordening regelt het gebruik van de fonteinen.|req_1__point_1__point_2 Zij geldt het hele jaar.|req_1__point_2 Artikel 2. Bevoegdheid|req_1__point_2__point_1 1. Het college wijst de fonteinen aan.|req_1__point_2__point_2 2. Het houdt daarvan een lijst bij.|req_1__point_3 Artikel 3 Inwerkingtreding|req_1__point_3__point_1 Deze verordening treedt in werking in mei.|body_1 Deze verordening is vastgesteld in mei.",
		},
		"heads without blank lines": {
			"De raad van de gemeente Oostdam;\nbesluit:\nArtikel 1 Doel\nDeze verordening regelt het gebruik van de fonteinen.\nArtikel 2 Lijst\nHet college houdt een lijst bij.\n",
			"req_1 besluit:|req_1__point_1 Artikel 1 Doel|req_1__point_1__point_1 Deze verordening regelt het gebruik van de fonteinen.|req_1__point_2 Artikel 2 Lijst|req_1__point_2__point_1 Het college houdt een lijst bij.",
		},
		"lines of articles that end with a name": {
			"Der Gemeinderat,\n\nIn der Erwägung, dass die Brunnen lecken;\n\nBESCHLIESST:\n\nArtikel 1: Der Gemeinderat bittet die Wallonische\nRegierung, die Mittel dafür bereit zu stellen.\n\nArtikel 2: Das Kollegium dankt hier Frau Erna\nReuter und allen, die ihr dabei geholfen haben,\nsowie der Stadt.\n\nArtikel 3: Die Kosten der Herstellung trägt die\nProvinz.\n",
			"rec_1 In der Erwägung, dass die Brunnen lecken;|req_1 BESCHLIESST:|req_1__point_1 Artikel 1: Der Gemeinderat bittet die Wallonische Regierung, die Mittel dafür bereit zu stellen.|req_1__point_2 Artikel 2: Das Kollegium dankt hier Frau Erna Reuter und allen, die ihr dabei geholfen haben, sowie der Stadt.|req_1__point_3 Artikel 3: Die Kosten der Herstellung trägt die Provinz.",
		},
		"numbers without a sign, on tight lines": {
			"De gemeenteraad,\n\nOverwegende dat fonteinen lekken;\n\nBesluit:\n\nArtikel 1 De fonteinen worden hersteld.\nArtikel 2 De kosten worden betaald.\nArtikel 3 De raad wordt ingelicht.\n",
			"rec_1 Overwegende dat fonteinen lekken;|req_1 Besluit:|req_1__point_1 Artikel 1 De fonteinen worden hersteld.|req_1__point_2 Artikel 2 De kosten worden betaald.|req_1__point_3 Artikel 3 De raad wordt ingelicht.",
		},
		"the only article of minutes that name nobody": {
			"De notulen van de vorige vergadering liggen ter inzage.\n\nEnig artikel.\nDe notulen van de vorige vergadering worden goedgekeurd.\n",
			"req_1 Enig artikel. De notulen van de vorige vergadering worden goedgekeurd.|body_1 De notulen van de vorige vergadering liggen ter inzage.",
		},
		"articles that count from 1 below prose": {
			"Het plan wordt elk jaar aangepast.\n\nArtikel 1\nDe raad stelt de aanpassing vast.\n\nArtikel 2\nDe aanpassing wordt aan de overheid bezorgd.\n",
			"req_1 Artikel 1 De raad stelt de aanpassing vast.|req_2 Artikel 2 De aanpassing wordt aan de overheid bezorgd.|body_1 Het plan wordt elk jaar aangepast.",
		},
		"an article of a law that is quoted alone": {
			"Het plan wordt elk jaar aangepast.\n\nArtikel 1\nDe raad stelt de aanpassing vast.\n\nDat staat in de wet.\n",
			"body_1 Het plan wordt elk jaar aangepast.|body_2 Artikel 1|body_3 De raad stelt de aanpassing vast.|body_4 Dat staat in de wet.",
		},
		"a colon behind a raised number": {
			"Le Conseil communal,\n\nVu la Constitution;\n\nArrête:\n\nArticle 1er\n: La fontaine est réparée.\n\nArticle 2\n: La commune paie.\n",
			"rec_1 Vu la Constitution;|req_1 Arrête:|req_1__point_1 Article 1er La fontaine est réparée.|req_1__point_2 Article 2 La commune paie.",
		},
		"articles at the edges of pages": {
			"De gemeenteraad,\n\nOverwegende dat het regent en dat het water in de straten van de stad staat;\n\nBesluit:\n\nArtikel 1\nDe raad keurt het reglement goed.\n\fArtikel 2\nDe raad zendt het reglement aan het college.\n\nArtikel 3\nDe raad betaalt de werken aan de straten.\n\fArtikel 4\nDe raad wacht.\n",
			"rec_1 Overwegende dat het regent en dat het water in de straten van de stad staat;|req_1 Besluit:|req_1__point_1 Artikel 1 De raad keurt het reglement goed.|req_1__point_2 Artikel 2 De raad zendt het reglement aan het college.|req_1__point_3 Artikel 3 De raad betaalt de werken aan de straten.|req_1__point_4 Artikel 4 De raad wacht.",
		},
		"an article of two paragraphs": {
			"De gemeenteraad van Oostveld,\n\nGelet op de Grondwet;\n\nBesluit:\n\nArtikel 1. De fontein wordt hersteld.\n\nDe kosten komen ten laste van de stad.\n\nArtikel 2. Het college voert dit uit.\n\nDe vergadering wordt gesloten.\n",
			"rec_1 Gelet op de Grondwet;|req_1 Besluit:|req_1__point_1 Artikel 1. De fontein wordt hersteld.|req_1__point_1__point_1 De kosten komen ten laste van de stad.|req_1__point_2 Artikel 2. Het college voert dit uit.|body_1 De vergadering wordt gesloten.",
		},
		"chapters": {
			"LE CONSEIL COMMUNAL,\n\nVu la Constitution;\n\nARRÊTE :\n\nCHAPITRE Ier. - Dispositions générales\n\nArticle 1er. Champ\n\nLe présent règlement régit les fontaines.\n\nCHAPITRE II\n\nDispositions finales\n\nArticle 2\n\nEntrée en vigueur\n\nLe présent règlement entre en vigueur en mai.\n",
			"rec_1 Vu la Constitution;|req_1 ARRÊTE :|req_1__heading_1 CHAPITRE Ier. - Dispositions générales|req_1__point_1 Article 1er. Champ|req_1__point_1__point_1 Le présent règlement régit les fontaines.|req_1__heading_2 CHAPITRE II|req_1__heading_3 Dispositions finales|req_1__point_2 Article 2 Entrée en vigueur|req_1__point_2__point_1 Le présent règlement entre en vigueur en mai.",
		},
		"lists below the paragraphs of an article": {
			"THE COUNCIL OF THE EUROPEAN UNION,\n\nHaving regard to the Treaty,\n\nHAS ADOPTED THIS REGULATION:\n\nCHAPTER I\n\nGENERAL PROVISIONS\n\nArticle 1\n\nDefinitions\n\nThe following definitions apply:\n\n(1) \"fountain\" means a source of water;\n\n(2) \"plumber\" means a person who repairs one.\n\nArticle 2\n\nScope\n\n1. This Regulation applies to all fountains.\n\n2. It shall not apply to:\n\n(a) private fountains;\n\n(b) dry fountains.\n",
			"rec_1 Having regard to the Treaty,|req_1 HAS ADOPTED THIS REGULATION:|req_1__heading_1 CHAPTER I|req_1__heading_2 GENERAL PROVISIONS|req_1__point_1 Article 1 Definitions|req_1__point_1__point_1 The following definitions apply:|req_1__point_1__point_1__point_1 (1) \"fountain\" means a source of water;|req_1__point_1__point_1__point_2 (2) \"plumber\" means a person who repairs one.|req_1__point_2 Article 2 Scope|req_1__point_2__point_1 1. This Regulation applies to all fountains.|req_1__point_2__point_2 2. It shall not apply to:|req_1__point_2__point_2__point_1 (a) private fountains;|req_1__point_2__point_2__point_2 (b) dry fountains.",
		},
		"chapters above articles that nothing announces": {
			"De raad van de gemeente Oostdam;\n\ngelet op de Grondwet;\n\nArtikel 1. De fontein wordt hersteld.\n\nHoofdstuk 2 Slot\n\nArtikel 2. Het college voert dit uit.\n",
			"rec_1 gelet op de Grondwet;|req_1 Artikel 1. De fontein wordt hersteld.|req_2 Hoofdstuk 2 Slot|req_3 Artikel 2. Het college voert dit uit.",
		},
		"articles of the law below a heading": {
			"De gemeenteraad,\n\nJuridische grond\n\nArtikel 8 Grondwet\n\nArtikel 40 Decreet lokaal bestuur\n\nBesluit:\n\nArtikel 1. De fontein wordt hersteld.\n",
			"rec_1 Juridische grond|rec_2 Artikel 8 Grondwet|rec_3 Artikel 40 Decreet lokaal bestuur|req_1 Besluit:|req_1__point_1 Artikel 1. De fontein wordt hersteld.",
		},
	})
}
