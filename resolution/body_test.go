package resolution_test

import "testing"

// TestBody reads the body of a text as pages print it.
func TestBody(t *testing.T) {
	testCases(t, map[string]testCase{
		"numbers of pages right below a sentence": {
			"La Chambre,\nA. considérant que les fontaines coulent depuis\n6\n\fl'an dernier;\ndemande au gouvernement:\n1. de les garder\n7\n\fouvertes.\n8\n",
			"rec_1 A. considérant que les fontaines coulent depuis l'an dernier;|req_1 demande au gouvernement:|req_1__point_1 1. de les garder ouvertes.",
		},
		"numbers that were inserted, and what was left out": {
			"De Kamer,\n\nA. gelet op de Grondwet;\n\nA bis. gelet op de wet;\n\nB/1 (nieuw). overwegende dat het regent;\n\nC. (...)\n\nverzoekt de regering:\n\n1. te schuilen;\n\n1/1. te wachten:\n\na) thuis;\n\n2 bis. te drogen:\n\na) buiten;\n\n2ter. te lopen;\n\n3. te gaan.\n",
			"rec_1 A. gelet op de Grondwet;|rec_2 A bis. gelet op de wet;|rec_3 B/1 (nieuw). overwegende dat het regent;|rec_4 C. (...)|req_1 verzoekt de regering:|req_1__point_1 1. te schuilen;|req_1__point_2 1/1. te wachten:|req_1__point_2__point_1 a) thuis;|req_1__point_3 2 bis. te drogen:|req_1__point_3__point_1 a) buiten;|req_1__point_4 2ter. te lopen;|req_1__point_5 3. te gaan.",
		},
		"a paragraph inserted behind lettered points": {
			"The European Parliament,\n\n1. Notes the report;\n\n2. Calls on the Commission:\n\n(a) to act;\n\n(b) to report;\n\n2a. Regrets the delay;\n\n3. Instructs its President to wait.\n",
			"req_1 1. Notes the report;|req_2 2. Calls on the Commission:|req_2__point_1 (a) to act;|req_2__point_2 (b) to report;|req_3 2a. Regrets the delay;|req_4 3. Instructs its President to wait.",
		},
		"signs with a space before their stop": {
			"Le Parlement wallon,\nA . Vu le décret du 27 mai 2004;\nB . Considérant qu'il pleut;\nDemande au Gouvernement :\n1 . de partir;\n2 ) de rester.\n",
			"rec_1 A . Vu le décret du 27 mai 2004;|rec_2 B . Considérant qu'il pleut;|req_1 Demande au Gouvernement :|req_1__point_1 1 . de partir;|req_1__point_2 2 ) de rester.",
		},
		"an article of another text in quotation marks": {
			"Het Vlaams Parlement,\n\n– gelet op het reglement;\n\nvraagt het Bureau:\n\n1° artikel 2 op te heffen;\n\n2° de volgende tekst in te voegen:\n\n\"Artikel 3. De voorzitter zwijgt.\";\n\n3° dat bekend te maken.\n",
			"rec_1 – gelet op het reglement;|req_1 vraagt het Bureau:|req_1__point_1 1° artikel 2 op te heffen;|req_1__point_2 2° de volgende tekst in te voegen:|req_1__point_2__point_1 \"Artikel 3. De voorzitter zwijgt.\";|req_1__point_3 3° dat bekend te maken.",
		},
		"a paragraph of a rule is no reference": {
			"The European Parliament,\n\n– having regard to the report1,\n\n– having regard to Rule 132(2) of its Rules,\n\nA. whereas water is low2;\n\n1. Notes the delay.\n\n1 OJ L 249, 14.7.2021, p. 38.\n2 Report of 2030, p. 3.\n",
			"rec_1 – having regard to the report,[note_1]|rec_2 – having regard to Rule 132(2) of its Rules,|rec_3 A. whereas water is low;[note_2]|req_1 1. Notes the delay.|note_1 OJ L 249, 14.7.2021, p. 38.|note_2 Report of 2030, p. 3.",
		},
		"notes with the numbers of a list at the feet of pages": {
			"Le Conseil,\n\nVu l'avis1;\n\nConsidérant que la fontaine coule\n\n1. Avis du 3 mars 2031.\n\n-1-\n\fdepuis longtemps;\n\ndemande au Collège:\n\n1. de la garder;\n\n2. de la fleurir en été2.\n\n2. Règlement du 2 mai 2028.\n\n-2-\n\f3. de la montrer3.\n\n3. Plan de la ville.\n",
			"rec_1 Vu l'avis;[note_1]|rec_2 Considérant que la fontaine coule depuis longtemps;|req_1 demande au Collège:|req_1__point_1 1. de la garder;|req_1__point_2 2. de la fleurir en été.[note_2]|req_1__point_3 3. de la montrer.[note_3]|note_1 Avis du 3 mars 2031.|note_2 Règlement du 2 mai 2028.|note_3 Plan de la ville.",
		},
		"a note whose number is the next of the list above it": {
			"Der Rat,\n\nAufgrund des Dekrets1;\n\n_____\n1. Dekret vom 3. Mai 2031.\n\fIn der Erwägung, dass es regnet;\n\nfordert das Kollegium auf:\n\n1. den Brunnen zu pflegen2.\n\n2. Bericht des Gartenamts.\n",
			"rec_1 Aufgrund des Dekrets;[note_1]|rec_2 In der Erwägung, dass es regnet;|req_1 fordert das Kollegium auf:|req_1__point_1 1. den Brunnen zu pflegen.[note_2]|note_1 Dekret vom 3. Mai 2031.|note_2 Bericht des Gartenamts.",
		},
		"notes of one star and of two": {
			"Le Conseil,\n\nConsidérant que les haies* abritent les oiseaux;\n\nConsidérant que **la moitié** a disparu;\n\nConsidérant que les haies** reculent;\n\nDemande au Collège:\n\n1. de planter.\n\n* Voir l'inventaire.\n\n** Estimation de 2028.\n",
			"rec_1 Considérant que les haies abritent les oiseaux;[note_1]|rec_2 Considérant que la moitié a disparu;|rec_3 Considérant que les haies reculent;[note_2]|req_1 Demande au Collège:|req_1__point_1 1. de planter.|note_1 Voir l'inventaire.|note_2 Estimation de 2028.",
		},
		"headings of reasons in an explanation": {
			"PROPOSITION DE RÉSOLUTION\n\nvisant à protéger les haies\n\nDÉVELOPPEMENTS\n\n1. Contexte\n\nLes haies reculent. Vu le prix des terres, on arrache.\n\nPROPOSITION DE RÉSOLUTION\n\nLe Sénat,\n\nA. Vu la Constitution;\n\nB. Considérant que les haies reculent;\n\nDemande au gouvernement:\n\n1. de planter.\n",
			"title visant à protéger les haies|expl_1 1. Contexte|expl_2 Les haies reculent. Vu le prix des terres, on arrache.|rec_1 A. Vu la Constitution;|rec_2 B. Considérant que les haies reculent;|req_1 Demande au gouvernement:|req_1__point_1 1. de planter.",
		},
		"bars with a column empty": {
			"Le Sénat, | De Senaat,\nA. vu la Constitution; | A. gelet op artikel 23 van\n | de Grondwet;\nB. considérant que les ménages | B. overwegende dat de armsten betalen;\nles plus pauvres paient; |\ndemande au gouvernement: | verzoekt de regering:\n1. de payer. | 1. te betalen.\n",
			"rec_1 A. vu la Constitution; / gelet op artikel 23 van de Grondwet;|rec_2 B. considérant que les ménages les plus pauvres paient; / overwegende dat de armsten betalen;|req_1 demande au gouvernement: / verzoekt de regering:|req_1__point_1 1. de payer. / te betalen.",
		},
		"bars at both ends around one cell": {
			"| Le Sénat, | De Senaat, | Der Senat, |\n| A. vu la loi; | A. gelet op de wet; | A. aufgrund des Gesetzes; |\n| B. considérant qu'il pleut; | B. overwegende dat het regent; | B. in der Erwägung, dass es regnet; |\n| demande au gouvernement: | verzoekt de regering: | fordert die Regierung auf: |\n| 1. de partir. | 1. te gaan. | 1. zu gehen. |\n| Namur |\n",
			"rec_1 A. aufgrund des Gesetzes; / vu la loi; / gelet op de wet;|rec_2 B. in der Erwägung, dass es regnet; / considérant qu'il pleut; / overwegende dat het regent;|req_1 fordert die Regierung auf: / demande au gouvernement: / verzoekt de regering:|req_1__point_1 1. zu gehen. / de partir. / te gaan.|req_1__point_1__table_1 ¦ Namur ¦",
		},
		"a session above a number at the head of a page": {
			"DE KAMER VAN VOLKSVERTEGENWOORDIGERS,\n\nA. gelet op de wet;\n\nKAMER  3e ZITTING VAN DE 56e ZITTINGSPERIODE\nDOC 56 0733/001\n\nB. overwegende dat het regent;\n\nVERZOEKT DE REGERING:\n\n1. te gaan.\n",
			"rec_1 A. gelet op de wet;|rec_2 B. overwegende dat het regent;|req_1 VERZOEKT DE REGERING:|req_1__point_1 1. te gaan.",
		},
		"a note to the year of a resolution": {
			"The Council,\n\nRecalling resolution 1325 (2000)1 of the Council,\n\n1. Calls on members to act.\n\n1. Report of 2001.\n",
			"rec_1 Recalling resolution 1325 (2000) of the Council,[note_1]|req_1 1. Calls on members to act.|note_1 Report of 2001.",
		},
		"the text of a Swiss motion below a fact without an end": {
			"27.3456 Motion\n\nNachtzüge buchen\n\nEinreichungsdatum: 15.06.2027\n\nStand der Beratungen: Stellungnahme liegt vor\n\nEingereichter Text\n\nDer Bundesrat wird beauftragt, Nachtzüge zu fördern.\n\nBegründung\n\nDas schreckt ab.\n\nAntrag des Bundesrates vom 25.08.2027\n\nDer Bundesrat beantragt die Ablehnung.\n",
			"title Nachtzüge buchen|expl_1 Stand der Beratungen: Stellungnahme liegt vor|expl_2 Das schreckt ab.|expl_3 Antrag des Bundesrates vom 25.08.2027|expl_4 Der Bundesrat beantragt die Ablehnung.|req_1 Der Bundesrat wird beauftragt, Nachtzüge zu fördern.|body_1 Eingereichter Text",
		},
		"a sentence that a line cuts before its verb": {
			"Voorstel van resolutie\n\nom de bronnen te beschermen\n\nTOELICHTING\n\nDe bronnen van drinkwater liggen vaak onder landbouwgrond.\nDe gewesten moeten ze beschermen, maar de federale overheid\nlegt de productnormen vast.\n\nVOORSTEL VAN RESOLUTIE\n\nDe Senaat,\n\nA. gelet op de wet;\n\nVerzoekt de federale regering:\n\n1. te handelen.\n",
			"title om de bronnen te beschermen|expl_1 De bronnen van drinkwater liggen vaak onder landbouwgrond. De gewesten moeten ze beschermen, maar de federale overheid legt de productnormen vast.|rec_1 A. gelet op de wet;|req_1 Verzoekt de federale regering:|req_1__point_1 1. te handelen.",
		},
		"a reason behind what is asked for": {
			"The Council,\n\nWhereas trees are few;\n\nResolves:\n\n1. to plant trees.\n\nWhereas the state offers grants;\n\nFurther resolves:\n\n1. to apply for one.\n",
			"rec_1 Whereas trees are few;|rec_2 Whereas the state offers grants;|req_1 Resolves:|req_1__point_1 1. to plant trees.|req_2 Further resolves:|req_2__point_1 1. to apply for one.",
		},
		"a second reason under one letter": {
			"The Parliament,\n\nA. whereas water is low;\nwhereas ships wait;\n\nB. whereas goods are late;\n\n1. Notes the delay.\n",
			"rec_1 A. whereas water is low; whereas ships wait;|rec_2 B. whereas goods are late;|req_1 1. Notes the delay.",
		},
		"a vote behind the cut of a page": {
			"Le Conseil communal,\n\nVu le Code;\n\nConsidérant qu'il pleut;\n\nAprès en avoir délibéré,\n\fPar 12 voix pour et 3 abstentions,\n\nDÉCIDE:\n\nArticle 1er. De partir.\n",
			"rec_1 Vu le Code;|rec_2 Considérant qu'il pleut;|rec_3 Après en avoir délibéré,|req_1 DÉCIDE:|req_1__point_1 Article 1er. De partir.|body_1 Par 12 voix pour et 3 abstentions,",
		},
		"the number of the only page right below the text": {
			"Le Conseil,\nVu le Code;\nDemande au Collège:\n1) de planter.\n1\n",
			"rec_1 Vu le Code;|req_1 Demande au Collège:|req_1__point_1 1) de planter.",
		},
		"the symbol of a document at the head of its second page": {
			"The Council,\n\nRecalling its decision,\n\n1. Calls on members to act;\n\fA/HRC/68/L.12\n\n2. Decides to report.\n",
			"rec_1 Recalling its decision,|req_1 1. Calls on members to act;|req_2 2. Decides to report.",
		},
		"verbs alone in two languages": {
			"Le Conseil,\n\nDe Raad,\n\nVu la loi;\n\nGelet op de wet;\n\nDÉCIDE:\n\nBESLIST:\n\n1. de demander des normes;\n\n1. normen te vragen;\n\n2. d'écrire au ministre.\n\n2. de minister te schrijven.\n",
			"rec_1 Vu la loi; / Gelet op de wet;|req_1 DÉCIDE: / BESLIST:|req_1__point_1 1. de demander des normes; / normen te vragen;|req_1__point_2 2. d'écrire au ministre. / de minister te schrijven.",
		},
		"a reason behind all that is asked for": {
			"The Council,\n\nWhereas trees are few;\n\nResolves:\n\n1. to plant trees.\n\nWhereas was the first word of this text.\n",
			"rec_1 Whereas trees are few;|req_1 Resolves:|req_1__point_1 1. to plant trees.|body_1 Whereas was the first word of this text.",
		},
		"a number that a line cuts, in one language after the other": {
			"LA CHAMBRE DES REPRÉSENTANTS,\nA. vu la loi du 27 avril 2018 sur la\npolice des chemins de fer;\nB. considérant que l'éclairage d'un\npassage à niveau coûte en moyenne 12\n000 euros;\nDEMANDE AU GOUVERNEMENT:\n1. d'équiper tous les passages à\nniveau d'un éclairage.\n\fDE KAMER VAN VOLKSVERTEGENWOORDIGERS,\nA. gelet op de wet van 27 april 2018\nop de politie van de spoorwegen;\nB. overwegende dat de verlichting van\neen overweg gemiddeld 12.000 euro\nkost;\nVERZOEKT DE REGERING:\n1. alle overwegen van verlichting\nte voorzien.\n",
			"rec_1 A. vu la loi du 27 avril 2018 sur la police des chemins de fer; / gelet op de wet van 27 april 2018 op de politie van de spoorwegen;|rec_2 B. considérant que l'éclairage d'un passage à niveau coûte en moyenne 12 000 euros; / overwegende dat de verlichting van een overweg gemiddeld 12.000 euro kost;|req_1 DEMANDE AU GOUVERNEMENT: / VERZOEKT DE REGERING:|req_1__point_1 1. d'équiper tous les passages à niveau d'un éclairage. / alle overwegen van verlichting te voorzien.",
		},
		"the foot of a page between a formula and its first reason": {
			"PROPOSITION DE RÉSOLUTION\n\nvisant à protéger les haies\n\nDÉVELOPPEMENTS\n\n1. Contexte\n\nLes haies reculent.\n\nPROPOSITION DE RÉSOLUTION\n\nLe Sénat,\n\n1\n\fA-512/1 – 2030/2031\n\nA. Vu la Constitution;\n\nB. Considérant que les haies reculent;\n\nDemande au gouvernement:\n\n1. de planter.\n\n2\n",
			"title visant à protéger les haies|expl_1 1. Contexte|expl_2 Les haies reculent.|rec_1 A. Vu la Constitution;|rec_2 B. Considérant que les haies reculent;|req_1 Demande au gouvernement:|req_1__point_1 1. de planter.",
		},
		"inserted numbers behind lines that leave the requests": {
			"The Council,\n\nRecalling its decision,\n\n1. Notes the report.\n\n2. Calls on members to act.\n\nTen members were not there.\n\n2bis. Members that wait.\n\nTen members had left.\n\n3. Members that go.\n",
			"rec_1 Recalling its decision,|req_1 1. Notes the report.|req_2 2. Calls on members to act.|req_3 2bis. Members that wait.|req_4 3. Members that go.|body_1 Ten members were not there.|body_2 Ten members had left.",
		},
	})
}
