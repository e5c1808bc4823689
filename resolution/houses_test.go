package resolution_test

import "testing"

// TestHouses reads the forms in which houses of several countries print their
// motions, resolutions and acts. See [TestCases] for the wanted lines.
func TestHouses(t *testing.T) {
	testCases(t, map[string]testCase{
		"named behind its reasons, with a colon": {
			"RESOLUTION ON FOUNTAINS IN PARKS\n\n1. Recalling that fountains leak,\n\n2. Noting that water is dear,\n\nThe OSCE Parliamentary Assembly:\n\n3. Urges the participating States to repair them;\n\n4. Calls on them to report.\n",
			"title ON FOUNTAINS IN PARKS|rec_1 1. Recalling that fountains leak,|rec_2 2. Noting that water is dear,|req_1 3. Urges the participating States to repair them;|req_2 4. Calls on them to report.",
		},
		"resolved by an assembly, on tight lines": {
			"2001 Assembly Resolution 7\nWhereas, fountains leak in all the parks of the state and in its towns; and\nWhereas, water is dear; now, therefore, be it\nResolved by the assembly, That the fountains be repaired; and, be it further\nResolved, That the clerk shall send a copy of this resolution to the Mayor.\n",
			"title 2001 Assembly Resolution 7|rec_1 Whereas, fountains leak in all the parks of the state and in its towns; and|rec_2 Whereas, water is dear;|req_1 Resolved by the assembly, That the fountains be repaired; and, be it further|req_2 Resolved, That the clerk shall send a copy of this resolution to the Mayor.|body_1 now, therefore, be it",
		},
		"a committee of the Union, in cells with bars": {
			"Advies van het Comité van de Regio's — fonteinen |\n(2021/C 37/10) |\nHET COMITÉ VAN DE REGIO'S\n1. |\nis ermee ingenomen dat fonteinen hersteld worden; |\n2. |\nwijst erop dat er nog lekken. |\n",
			"title Advies van het Comité van de Regio's — fonteinen|req_1 1. is ermee ingenomen dat fonteinen hersteld worden;|req_2 2. wijst erop dat er nog lekken.|body_1 (2021/C 37/10)",
		},
		"a union": {
			"Water for all\n\nThis Union notes:\n\n1. The fountain leaks.\n2. Water is dear.\n\nThis Union resolves:\n\n1. To repair the fountain.\n2. To mandate the President to call a plumber.\n",
			"title Water for all|rec_1 This Union notes:|rec_1__item_1 1. The fountain leaks.|rec_1__item_2 2. Water is dear.|req_1 This Union resolves:|req_1__point_1 1. To repair the fountain.|req_1__point_2 2. To mandate the President to call a plumber.",
		},
		"a conference": {
			"Conference notes that the fountains leak.\n\nConference believes that water is a right.\n\nConference calls on the Executive to:\n\n- repair the fountains;\n- publish a plan.\n",
			"rec_1 Conference notes that the fountains leak.|rec_2 Conference believes that water is a right.|req_1 Conference calls on the Executive to:|req_1__point_1 - repair the fountains;|req_1__point_2 - publish a plan.",
		},
		"the Dáil": {
			"That Dáil Éireann:\n\nnotes that:\n\n— the fountains of Cork leak; and\n\n— water is dear;\n\nand calls on the Government to:\n\n— repair the fountains; and\n\n— pay the plumbers.\n",
			"rec_1 notes that:|rec_1__item_1 — the fountains of Cork leak; and|rec_1__item_2 — water is dear;|req_1 and calls on the Government to:|req_1__point_1 — repair the fountains; and|req_1__point_2 — pay the plumbers.",
		},
		"the Dáil, on lines, in a motion that takes positions too": {
			"That Dáil Éireann:\nnotes:\n— that fountains leak; and\n— the price of water; and\ncondemns:\n— the lack of plumbers; and\ncalls on the Government to:\n— repair the fountains; and\n— pay the plumbers.\n",
			"rec_1 notes:|rec_1__item_1 — that fountains leak; and|rec_1__item_2 — the price of water; and|req_1 condemns:|req_1__point_1 — the lack of plumbers; and|req_2 calls on the Government to:|req_2__point_1 — repair the fountains; and|req_2__point_2 — pay the plumbers.",
		},
		"a Senate that a dash announces": {
			"That the Senate—\n\n(a) notes that fountains leak; and\n\n(b) calls on the Government to repair them.\n",
			"req_1 (a) notes that fountains leak; and|req_2 (b) calls on the Government to repair them.",
		},
		"a resolution of Congress": {
			"RESOLUTION\n\nExpressing support for fountains.\n\nWhereas fountains cool our towns;\n\nWhereas many leak: Now, therefore, be it\n\nResolved, That the Senate—\n\n(1) recognizes the plumbers; and\n\n(2) calls on the States to act.\n",
			"title Expressing support for fountains.|rec_1 Whereas fountains cool our towns;|rec_2 Whereas many leak:|req_1 Resolved, That the Senate—|req_1__point_1 (1) recognizes the plumbers; and|req_1__point_2 (2) calls on the States to act.|body_1 Now, therefore, be it",
		},
		"a board that resolves as follows": {
			"WHEREAS, the fountain leaks;\n\nNOW, THEREFORE, the Board of Trustees of Linden does hereby resolve as follows:\n\nSECTION 1. The fountain shall be repaired.\n\nSECTION 2. Water shall flow.\n\nPASSED AND ADOPTED this 4th day of May, 2024.\n",
			"rec_1 WHEREAS, the fountain leaks;|req_1 NOW, THEREFORE, the Board of Trustees of Linden does hereby resolve as follows:|req_1__point_1 SECTION 1. The fountain shall be repaired.|req_1__point_2 SECTION 2. Water shall flow.|body_1 PASSED AND ADOPTED this 4th day of May, 2024.",
		},
		"a regulation of the Union": {
			"THE COUNCIL OF THE EUROPEAN UNION,\n\nHaving regard to the Treaty,\n\nWhereas:\n\n(1) Fountains are old.\n\n(2) Many leak.\n\nHAS ADOPTED THIS REGULATION:\n\nArticle 1\n\nFountains shall be repaired.\n\nArticle 2\n\nThis Regulation shall enter into force in May.\n",
			"rec_1 Having regard to the Treaty,|rec_2 Whereas:|rec_3 (1) Fountains are old.|rec_4 (2) Many leak.|req_1 HAS ADOPTED THIS REGULATION:|req_1__point_1 Article 1 Fountains shall be repaired.|req_1__point_2 Article 2 This Regulation shall enter into force in May.",
		},
		"a parliament and its government": {
			"Het Vlaams Parlement heeft aangenomen en Wij, Regering, bekrachtigen hetgeen volgt:\n\nArtikel 1. Elke gemeente heeft een fontein.\n\nArt. 2. De fontein spuit in mei.\n",
			"req_1 Het Vlaams Parlement heeft aangenomen en Wij, Regering, bekrachtigen hetgeen volgt:|req_1__point_1 Artikel 1. Elke gemeente heeft een fontein.|req_1__point_2 Art. 2. De fontein spuit in mei.",
		},
		"the States of a province": {
			"Provinciale Staten van Zuidland, in vergadering bijeen op 4 mei 2024;\n\ngehoord de beraadslagingen;\n\nconstaterende dat de fonteinen lekken;\n\nspreken uit dat elke gemeente een fontein verdient;\n\ndragen Gedeputeerde Staten op een plan te maken;\n\nen gaan over tot de orde van de dag.\n",
			"rec_1 gehoord de beraadslagingen;|rec_2 constaterende dat de fonteinen lekken;|req_1 spreken uit dat elke gemeente een fontein verdient;|req_2 dragen Gedeputeerde Staten op een plan te maken;|body_1 Provinciale Staten van Zuidland|body_2 en gaan over tot de orde van de dag.",
		},
		"a town in France": {
			"La fontaine fuit depuis des années.\n\nLe Conseil municipal, après en avoir délibéré, à l'unanimité :\n\n- APPROUVE la réparation de la fontaine ;\n- AUTORISE M. le Maire à signer le marché.\n",
			"req_1 - APPROUVE la réparation de la fontaine ;|req_2 - AUTORISE M. le Maire à signer le marché.|body_1 La fontaine fuit depuis des années.",
		},
		"a county whose reasons pass over in small letters": {
			"WHEREAS, the fountain leaks; and\n\nWHEREAS, water is dear; now, therefore, be it\n\nRESOLVED, that the fountain be repaired.\n",
			"rec_1 WHEREAS, the fountain leaks; and|rec_2 WHEREAS, water is dear;|req_1 RESOLVED, that the fountain be repaired.|body_1 now, therefore, be it",
		},
		"a council that gives its reasons on lines, in small letters": {
			"De raad van de gemeente Oostdam\ngelezen het voorstel van het college van 12 maart 2019;\ngelet op artikel 212 van de Gemeentewet;\ngezien het advies van de commissie;\nbesluit vast te stellen de Fonteinverordening 2019.\n",
			"rec_1 gelezen het voorstel van het college van 12 maart 2019;|rec_2 gelet op artikel 212 van de Gemeentewet;|rec_3 gezien het advies van de commissie;|req_1 besluit vast te stellen de Fonteinverordening 2019.",
		},
		"a council in the Ardennes that votes": {
			"1. OBJET : COMPTE DE LA FONTAINE\n\nLe Conseil communal,\n\nVu le Code;\n\nPar ces motifs,\n\nAprès en avoir délibéré,\n\nOnt voté pour: 8\n\nMonsieur Guy GILLOT, Madame Anne LAMY\n\nAPPROUVE le compte.\n",
			"title COMPTE DE LA FONTAINE|rec_1 Vu le Code;|req_1 APPROUVE le compte.|body_1 Par ces motifs,|body_2 Après en avoir délibéré,|body_3 Ont voté pour: 8|body_4 Monsieur Guy GILLOT, Madame Anne LAMY",
		},
		"a short motion in Bavaria": {
			"Antrag vom 30.9.2025\n\nBeschlussantrag:\n\nDer Gemeinderat missbilligt, dass der Brunnen leckt.\n\nDer Gemeinderat beauftragt den Bürgermeister, ihn zu reparieren.\n\nBegründung:\n\nDer Brunnen leckt seit Jahren.\n",
			"expl_1 Der Brunnen leckt seit Jahren.|req_1 Beschlussantrag:|req_2 Der Gemeinderat missbilligt, dass der Brunnen leckt.|req_3 Der Gemeinderat beauftragt den Bürgermeister, ihn zu reparieren.",
		},
		"a legislature that resolves further": {
			"Whereas, The harbour is old;\n\nResolved by the Legislature of Linden:\n\nThat the Governor be asked to mend it; and, be it\n\nFurther Resolved, That the Clerk report.\n",
			"rec_1 Whereas, The harbour is old;|req_1 Resolved by the Legislature of Linden:|req_1__point_1 That the Governor be asked to mend it; and, be it|req_2 Further Resolved, That the Clerk report.",
		},
		"a motion whose text stands behind its label": {
			"18.4238 Motion\n\nOuvrir les fontaines\n\nTexte déposé: Le Conseil fédéral est chargé d'ouvrir les fontaines en mai.\n",
			"title Ouvrir les fontaines|req_1 Le Conseil fédéral est chargé d'ouvrir les fontaines en mai.|body_1 Texte déposé:",
		},
		"a town in Québec": {
			"CONSIDÉRANT QUE la fontaine fuit;\n\nEN CONSÉQUENCE, il est proposé par Mme Anne Roy, appuyé par M. Luc Côté et résolu :\n\nQUE le conseil autorise la réparation;\n\nQUE la dépense soit payée par le fonds de l'eau.\n\nADOPTÉE\n",
			"rec_1 CONSIDÉRANT QUE la fontaine fuit;|req_1 EN CONSÉQUENCE, il est proposé par Mme Anne Roy, appuyé par M. Luc Côté et résolu :|req_1__point_1 QUE le conseil autorise la réparation;|req_1__point_2 QUE la dépense soit payée par le fonds de l'eau.|body_1 ADOPTÉE",
		},
		"a party in Germany": {
			"Der Landesparteitag bittet die Ortsvereine, Brunnen zu pflegen.\n\nDer Kreisvorstand wird gebeten, diesen Beschluss zu drucken.\n",
			"req_1 Der Landesparteitag bittet die Ortsvereine, Brunnen zu pflegen.|req_2 Der Kreisvorstand wird gebeten, diesen Beschluss zu drucken.",
		},
		"an amendment in plain words": {
			"Amendement 7\n\nWe stellen vast dat:\n\n- de fontein lekt.\n\nWe houden er rekening mee dat:\n\n- water duur is.\n\nWe stellen voor het volgende besluit te nemen:\n\n1. de fontein te herstellen;\n2. de loodgieter te danken.\n",
			"title Amendement 7|rec_1 We stellen vast dat:|rec_1__item_1 - de fontein lekt.|rec_2 We houden er rekening mee dat:|rec_2__item_1 - water duur is.|req_1 We stellen voor het volgende besluit te nemen:|req_1__point_1 1. de fontein te herstellen;|req_1__point_2 2. de loodgieter te danken.",
		},
		"a motion in a Senate": {
			"Senator Lee: To move on the next day of sitting—That the Senate—\n\n(a) welcomes the fountain; and\n\n(b) urges the Government to repair it.\n",
			"req_1 (a) welcomes the fountain; and|req_2 (b) urges the Government to repair it.",
		},
		"a motion without notice": {
			"Mrs B Nel moved without notice: That the House –\n\n(1) notes that fountains leak; and\n\n(2) calls on the Government to repair them.\n",
			"req_1 (1) notes that fountains leak; and|req_2 (2) calls on the Government to repair them.",
		},
		"paragraphs of the Assembly": {
			"Resolution 2190 (2017)\n\nFountains\n\n1. The Parliamentary Assembly, referring to its Resolution 2175\n(2017) on wells, underlines that fountains are useful.\n\n2. The Assembly therefore calls on member States to repair them.\n",
			"title Fountains|rec_1 1. The Parliamentary Assembly, referring to its Resolution 2175 (2017) on wells, underlines that fountains are useful.|req_1 2. The Assembly therefore calls on member States to repair them.",
		},
		"a Swiss motion": {
			"Brunnen in allen Gemeinden\n\nDer Bundesrat wird beauftragt, in jeder Gemeinde einen Brunnen zu bauen.\n\nBegründung\n\nEs ist heiss.\n",
			"title Brunnen in allen Gemeinden|expl_1 Es ist heiss.|req_1 Der Bundesrat wird beauftragt, in jeder Gemeinde einen Brunnen zu bauen.",
		},
		"minutes of a town in Germany": {
			"Nach Beratung im Brunnenausschuss fasst der Stadtrat folgenden Beschluss:\n\n1. Der Brunnen wird repariert.\n\n2. Die Kosten werden genehmigt.\n",
			"req_1 Nach Beratung im Brunnenausschuss fasst der Stadtrat folgenden Beschluss:|req_1__point_1 1. Der Brunnen wird repariert.|req_1__point_2 2. Die Kosten werden genehmigt.",
		},
		"minutes that announce a decision twice": {
			"Ohne Aussprache fasst der Stadtrat folgenden Beschluss:\n\nBeschluss:\n\nDer Brunnen wird repariert.\n",
			"req_1 Ohne Aussprache fasst der Stadtrat folgenden Beschluss:|req_2 Beschluss:|req_2__point_1 Der Brunnen wird repariert.",
		},
		"a motion in the minutes": {
			"De voorzitter:\n\nMevrouw Peeters wil haar motie wijzigen, zodat zij luidt:\n\nMotie\n\nDe Kamer,\n\nconstaterende dat de fontein lekt;\n\nverzoekt de regering haar te herstellen.\n",
			"rec_1 constaterende dat de fontein lekt;|req_1 verzoekt de regering haar te herstellen.|body_1 De voorzitter:|body_2 Mevrouw Peeters wil haar motie wijzigen, zodat zij luidt:",
		},
		"a proposal to a town in France": {
			"Considérant que la fontaine fuit,\n\nAprès en avoir délibéré, le Conseil municipal ACCEPTE le devis.\n",
			"rec_1 Considérant que la fontaine fuit,|req_1 Après en avoir délibéré, le Conseil municipal ACCEPTE le devis.",
		},
		"a list of reasons below one word": {
			"Le Sénat,\n\nconsidérant :\n\n– que la fontaine fuit ;\n\n– que l'eau est chère,\n\ninvite le gouvernement\n\n– à la réparer.\n",
			"rec_1 considérant :|rec_1__item_1 – que la fontaine fuit ;|rec_1__item_2 – que l'eau est chère,|req_1 invite le gouvernement|req_1__point_1 – à la réparer.",
		},
		"the Federal Assembly": {
			"Die Bundesversammlung der Schweizerischen Eidgenossenschaft,\n\ngestützt auf Artikel 76 der Bundesverfassung,\n\nnach Einsicht in die Botschaft des Bundesrates vom 4. Mai 2022,\n\nbeschliesst:\n\nArt. 1\n\nDer Bund fördert Brunnen.\n",
			"rec_1 gestützt auf Artikel 76 der Bundesverfassung,|rec_2 nach Einsicht in die Botschaft des Bundesrates vom 4. Mai 2022,|req_1 beschliesst:|req_1__point_1 Art. 1 Der Bund fördert Brunnen.",
		},
		"a motion of a group in a Landtag": {
			"Antrag der Fraktion der Brunnenfreunde\n\nBrunnen im ganzen Land\n\nDer Landtag möge beschließen:\n\nDie Landesregierung wird aufgefordert,\n\n1. alle Brunnen zu zählen;\n\n2. die lecken zu reparieren.\n\nBegründung\n\nViele lecken.\n",
			"title Brunnen im ganzen Land|expl_1 Viele lecken.|req_1 Die Landesregierung wird aufgefordert,|req_1__point_1 1. alle Brunnen zu zählen;|req_1__point_2 2. die lecken zu reparieren.|body_1 der Fraktion der Brunnenfreunde",
		},
		"a heading above the verb": {
			"Brunnen im Stadtpark\n\nBeschluss:\n\nDer Stadtrat beschließt:\n\n1. Der Brunnen wird repariert.\n\n2. Die Kosten werden genehmigt.\n",
			"title Brunnen im Stadtpark|req_1 Beschluss:|req_2 Der Stadtrat beschließt:|req_2__point_1 1. Der Brunnen wird repariert.|req_2__point_2 2. Die Kosten werden genehmigt.",
		},
		"a motion of the Assemblée nationale": {
			"PROPOSITION DE RÉSOLUTION\n\nArticle unique\n\nL'Assemblée nationale,\n\nVu l'article 34-1 de la Constitution,\n\nInvite le Gouvernement à réparer les fontaines ;\n\nSouhaite qu'un rapport soit publié.\n",
			"rec_1 Vu l'article 34-1 de la Constitution,|req_1 Invite le Gouvernement à réparer les fontaines ;|req_2 Souhaite qu'un rapport soit publié.|body_1 Article unique",
		},
		"an official journal on the web, in French": {
			"Publié le 8 mai 2021\nArrêté du Gouvernement wallon relatif aux fontaines\n4 MAI 2021. - Arrêté du Gouvernement wallon relatif aux fontaines\nLe Gouvernement wallon, Vu le décret du 3 mars 2019 relatif à l'eau;\nVu l'avis de l'Inspection des Finances;\nAprès délibération, Arrête :\nArticle 1er.Les fontaines sont réparées.\nArt. 2.Le Ministre de l'Eau est chargé de l'exécution du présent arrêté.\nNamur, le 4 mai 2021.\n",
			"title Arrêté du Gouvernement wallon relatif aux fontaines|rec_1 Vu le décret du 3 mars 2019 relatif à l'eau;|rec_2 Vu l'avis de l'Inspection des Finances;|req_1 Après délibération, Arrête :|req_1__point_1 Article 1er. Les fontaines sont réparées.|req_1__point_2 Art. 2. Le Ministre de l'Eau est chargé de l'exécution du présent arrêté.|body_1 4 MAI 2021. - Arrêté du Gouvernement wallon relatif aux fontaines|body_2 Namur, le 4 mai 2021.",
		},
		"an official journal on the web, in Dutch": {
			"4 MEI 2021. - Besluit van de Waalse Regering betreffende de fonteinen\nDe Waalse Regering, Gelet op het decreet van 3 maart 2019 betreffende het water;\nNa beraadslaging, Besluit :\nArtikel 1.De fonteinen worden hersteld.\nArt. 2.De Minister is belast met de uitvoering van dit besluit.\n",
			"title 4 MEI 2021. - Besluit van de Waalse Regering betreffende de fonteinen|rec_1 Gelet op het decreet van 3 maart 2019 betreffende het water;|req_1 Na beraadslaging, Besluit :|req_1__point_1 Artikel 1. De fonteinen worden hersteld.|req_1__point_2 Art. 2. De Minister is belast met de uitvoering van dit besluit.",
		},
		"a grand duke": {
			"Nous Charles, Grand-Duc de Luxembourg, Duc de Nassau,\nVu l'article 45 de la Constitution;\nArrêtons:\nArt. 1er.\nLes fontaines sont réparées.\nArt. 2.\nNotre Ministre exécute le présent arrêté.\n",
			"rec_1 Vu l'article 45 de la Constitution;|req_1 Arrêtons:|req_1__point_1 Art. 1er. Les fontaines sont réparées.|req_1__point_2 Art. 2. Notre Ministre exécute le présent arrêté.|body_1 Nous Charles, Grand-Duc de Luxembourg, Duc de Nassau,",
		},
		"headings with letters across the requests": {
			"The Assembly,\n\nRecalling that water is dear,\n\nNoting that fountains leak:\n\nA. Fountains\n\n1. Underlines the skill of plumbers;\n\n2. Calls on the States to repair fountains;\n\nB. Rain and snow\n\n3. Requests a report.\n",
			"rec_1 Recalling that water is dear,|rec_2 Noting that fountains leak:|req_1 A. Fountains|req_2 1. Underlines the skill of plumbers;|req_3 2. Calls on the States to repair fountains;|req_4 B. Rain and snow|req_5 3. Requests a report.",
		},
		"headings with letters across the points": {
			"De Senaat,\n\nOverwegende dat fonteinen lekken;\n\nVerzoekt de regering:\n\nA. Fonteinen\n\n1. fonteinen te herstellen;\n\n2. water te sparen;\n\nB. Bomen\n\n3. bomen te planten.\n",
			"rec_1 Overwegende dat fonteinen lekken;|req_1 Verzoekt de regering:|req_1__heading_1 A. Fonteinen|req_1__point_1 1. fonteinen te herstellen;|req_1__point_2 2. water te sparen;|req_1__heading_2 B. Bomen|req_1__point_3 3. bomen te planten.",
		},
		"letters whose numbers begin anew": {
			"De Senaat,\n\nOverwegende dat fonteinen lekken;\n\nVerzoekt de regering:\n\nA. Fonteinen\n\n1. fonteinen te herstellen;\n\nB. Bomen\n\n1. bomen te planten.\n",
			"rec_1 Overwegende dat fonteinen lekken;|req_1 Verzoekt de regering:|req_1__point_1 A. Fonteinen|req_1__point_1__point_1 1. fonteinen te herstellen;|req_1__point_2 B. Bomen|req_1__point_2__point_1 1. bomen te planten.",
		},
		"headings of a council on the web": {
			"2020_GR_00012 - Vraag van raadslid Aerts over de fonteinen van het park en van het plein\n\ngemeenteraad\nma 4/05/2020 - 20:00 raadzaal\n\nVoorzitter\n\nAn Linden\n2020_GR_00012 - Vraag van raadslid Aerts over de fonteinen van het park en van het plein 2020_GR_00012 - Vraag van raadslid Aerts over de fonteinen van het park en van het plein\n\nJuridische grond\n\nHet decreet van 3 mei 2017, artikel 4\n\nAanleiding, context en argumentatie\n\nDe fonteinen lekken al jaren.\n\nRegelgeving: bevoegdheid\n\nDe raad is bevoegd.\n\nBesluit\n\nDe gemeenteraad beslist:\n\nArtikel 1\n\nDe raad neemt kennis van de vraag.\n",
			"title 2020_GR_00012 - Vraag van raadslid Aerts over de fonteinen van het park en van het plein|rec_1 Juridische grond|rec_2 Het decreet van 3 mei 2017, artikel 4|rec_3 Aanleiding, context en argumentatie|rec_4 De fonteinen lekken al jaren.|rec_5 Regelgeving: bevoegdheid|rec_6 De raad is bevoegd.|req_1 Besluit|req_2 De gemeenteraad beslist:|req_2__point_1 Artikel 1 De raad neemt kennis van de vraag.|body_1 20:00 raadzaal|body_2 Voorzitter|body_3 An Linden 2020_GR_00012 - Vraag van raadslid Aerts over de fonteinen van het park en van het plein 2020_GR_00012 - Vraag van raadslid Aerts over de fonteinen van het park en van het plein",
		},
	})
}
