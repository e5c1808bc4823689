package resolution_test

import "testing"

// TestDecisions reads the lines with which texts of other houses go over from
// their reasons to what is decided, and what stands below them. See [TestCases] for
// the wanted lines.
func TestDecisions(t *testing.T) {
	testCases(t, map[string]testCase{
		"a decision that no line announces": {
			"Auszug aus der Niederschrift\n\nÜber die Brunnen wurde lange gesprochen.\n\nDie Stadtverordnetenversammlung beschließt, alle Brunnen im Stadtpark zu reparieren.\n\nDer Magistrat berichtete danach über die Kosten.\n",
			"req_1 Die Stadtverordnetenversammlung beschließt, alle Brunnen im Stadtpark zu reparieren.|body_1 Auszug aus der Niederschrift|body_2 Über die Brunnen wurde lange gesprochen.|body_3 Der Magistrat berichtete danach über die Kosten.",
		},
		"a request in small letters with its points": {
			"Fontaines de la ville de Tilleul\n\ndemande au gouvernement\n- de réparer les fontaines\n- de remercier les plombiers\n",
			"title Fontaines de la ville de Tilleul|req_1 demande au gouvernement|req_1__point_1 - de réparer les fontaines|req_1__point_2 - de remercier les plombiers",
		},
		"what somebody says is no decision": {
			"Im Park lecken die Brunnen.\n\nDer Plumber begrüßt das nicht und bittet um Hilfe, denn es regnet.\n",
			"body_1 Im Park lecken die Brunnen.|body_2 Der Plumber begrüßt das nicht und bittet um Hilfe, denn es regnet.",
		},
		"a verb on a line of its own": {
			"Repair of the fountains in all parks\n\nThe Resolution\n\nResolved,\n\nThat the Council repairs the fountains; and be it further\n\nResolved,\n\nThat it thanks the plumbers.\n",
			"title Repair of the fountains in all parks|req_1 Resolved, That the Council repairs the fountains; and be it further|req_2 Resolved, That it thanks the plumbers.",
		},
		"what a member moves": {
			"Report on Fountains\n\nI move:\n\nThat, in respect of the report, the House takes note of it and adopts:\n\n(a) the plan for fountains; and\n\n(b) the rules for parks.\n\nQuestion put and agreed to.\n",
			"title Report on Fountains|req_1 That, in respect of the report, the House takes note of it and adopts:|req_1__point_1 (a) the plan for fountains; and|req_1__point_2 (b) the rules for parks.|body_1 Question put and agreed to.",
		},
		"the title of a man is no number": {
			"Le conseil municipal,\n\nVu l'article 3 de la Constitution,\n\nM. le Maire rappelle que les fontaines fuient,\n\nDÉCIDE de les réparer.\n",
			"rec_1 Vu l'article 3 de la Constitution,|rec_2 M. le Maire rappelle que les fontaines fuient,|req_1 DÉCIDE de les réparer.",
		},
		"a council that therefore does what its bullets say": {
			"This Council notes that:\n\n- the fountain leaks;\n- water is dear.\n\nThis Council therefore:\n\n- commits to a new pipe;\n- welcomes the plumber.\n",
			"rec_1 This Council notes that:|rec_1__item_1 - the fountain leaks;|rec_1__item_2 - water is dear.|req_1 This Council therefore:|req_1__point_1 - commits to a new pipe;|req_1__point_2 - welcomes the plumber.",
		},
		"a council that therefore does what its lines say": {
			"This Council notes that:\nThe fountain leaks.\nWater is dear.\n\nThis Council therefore:\nCommits to a new pipe.\nWelcomes the plumber.\n",
			"rec_1 This Council notes that:|rec_1__item_1 The fountain leaks. Water is dear.|req_1 This Council therefore:|req_1__point_1 Commits to a new pipe.|req_1__point_2 Welcomes the plumber.",
		},
		"a council of a place that hereby decides": {
			"WHEREAS, the fountain leaks;\n\nThe City Council of Port Linden hereby:\n\n1. Repairs it; and\n\n2. Thanks the plumber.\n",
			"rec_1 WHEREAS, the fountain leaks;|req_1 The City Council of Port Linden hereby:|req_1__point_1 1. Repairs it; and|req_1__point_2 2. Thanks the plumber.",
		},
		"a council of a place that asks": {
			"De gemeenteraad van Oostveld,\n\nGelet op de Grondwet;\n\nDe gemeenteraad van Oostveld vraagt de Vlaamse Regering om een fontein;\n",
			"rec_1 Gelet op de Grondwet;|req_1 De gemeenteraad van Oostveld vraagt de Vlaamse Regering om een fontein;",
		},
		"reasons and decision that go on with that": {
			"This Council notes that the fountain leaks.\n\nThat water is dear.\n\nThat Council therefore agrees to:\n\n(a) Repair the pipe.\n\n(b) Call on the plumber.\n",
			"rec_1 This Council notes that the fountain leaks.|rec_2 That water is dear.|req_1 That Council therefore agrees to:|req_1__point_1 (a) Repair the pipe.|req_1__point_2 (b) Call on the plumber.",
		},
		"reasons on lines that begin with that": {
			"This Council notes that the fountain in the park has been leaking for years.\n\nThat water is dear, and that the plumber, whom all the people in\nthe town know, has time.\nThat the pipe can be mended by him alone, if he is given the tools\nthat he wants.\nThat Council therefore agrees to:\n(a) Repair the pipe.\n",
			"rec_1 This Council notes that the fountain in the park has been leaking for years.|rec_2 That water is dear, and that the plumber, whom all the people in the town know, has time.|rec_3 That the pipe can be mended by him alone, if he is given the tools that he wants.|req_1 That Council therefore agrees to:|req_1__point_1 (a) Repair the pipe.",
		},
		"what somebody did, before the decision": {
			"De gemeenteraad van Oostveld,\n\nOverwegende dat de fontein lekt;\n\nHet college aanvaardt de offerte.\n\nBesluit:\n\nArtikel 1. De fontein wordt hersteld.\n",
			"rec_1 Overwegende dat de fontein lekt;|rec_2 Het college aanvaardt de offerte.|req_1 Besluit:|req_1__point_1 Artikel 1. De fontein wordt hersteld.",
		},
		"points that arrows mark": {
			"De Senaat,\n\nOverwegende dat het regent;\n\nVerzoekt de regering:\n→ te schuilen;\n→ paraplu's te kopen.\n",
			"rec_1 Overwegende dat het regent;|req_1 Verzoekt de regering:|req_1__point_1 → te schuilen;|req_1__point_2 → paraplu's te kopen.",
		},
		"reasons between what is asked": {
			"Council now urges government to repair the quay.\n\nCouncil notes:\n\nThe report on quays.\n\nCouncil declares a harbour emergency.\n",
			"rec_1 Council notes:|rec_1__item_1 The report on quays.|req_1 Council now urges government to repair the quay.|req_2 Council declares a harbour emergency.",
		},
		"a council with a name of its own": {
			"Fair Harbours\n\nOxbridge City Council resolves to repair the quay.\n\nTo this end, Great Marlow with Bisham Parish Council resolves to ask the Executive to:\n\n1. Continue to pay the pilots.\n",
			"title Fair Harbours|req_1 Oxbridge City Council resolves to repair the quay.|req_2 To this end, Great Marlow with Bisham Parish Council resolves to ask the Executive to:|req_2__point_1 1. Continue to pay the pilots.",
		},
		"more that is asked below prose": {
			"This Council welcomes the report on quays.\n\nPilots have worked here for years.\n\nTo this end, we resolve to repair the quay.\n",
			"req_1 This Council welcomes the report on quays.|req_2 To this end, we resolve to repair the quay.|body_1 Pilots have worked here for years.",
		},
		"how the vote went, in a sentence": {
			"WHEREAS, the quay is old;\n\nRESOLVED, that the quay be repaired;\n\nThe motion was adopted with five votes.\n",
			"rec_1 WHEREAS, the quay is old;|req_1 RESOLVED, that the quay be repaired;|body_1 The motion was adopted with five votes.",
		},
		"a short visa with a date": {
			"Fontein van het park\n\nGelet op de wet van 31 december 1983;\n\nGezien het decreet van 3 mei 2019,\n\nBESLUIT de fontein te herstellen.\n",
			"title Fontein van het park|rec_1 Gelet op de wet van 31 december 1983;|rec_2 Gezien het decreet van 3 mei 2019,|req_1 BESLUIT de fontein te herstellen.",
		},
		"minutes that print what was resolved": {
			"The motion was carried:\n\nRESOLVED:- that the Council agree to:-\n(a) Repair the pipe;\n(b) Call on the plumber to come.\n",
			"req_1 RESOLVED:- that the Council agree to:-|req_1__point_1 (a) Repair the pipe;|req_1__point_2 (b) Call on the plumber to come.|body_1 The motion was carried:",
		},
		"resolved that": {
			"RESOLVED that:\n(a) the pipe be repaired;\n(b) the plumber be thanked.\n",
			"req_1 RESOLVED that:|req_1__point_1 (a) the pipe be repaired;|req_1__point_2 (b) the plumber be thanked.",
		},
		"bullets below a line that lost its own": {
			"This Council resolves:\n\nThat a plan be made, which shall include:\no the price of a pipe;\no the name of a plumber.\n",
			"req_1 This Council resolves:|req_1__point_1 That a plan be made, which shall include:|req_1__point_1__point_1 o the price of a pipe;|req_1__point_1__point_2 o the name of a plumber.",
		},
		"a request in the passive that an assembly is to make": {
			"Der Nationalrat wolle beschließen:\n\n„Die Bundesregierung wird aufgefordert, den Brunnen zu reparieren.“\n\nDer Antrag wurde im Mai gestellt.\n",
			"req_1 „Die Bundesregierung wird aufgefordert, den Brunnen zu reparieren.“|body_1 Der Antrag wurde im Mai gestellt.",
		},
		"an assembly that no table has": {
			"Die Stadtverordnetenversammlung möge beschließen:\n\nDer Magistrat wird gebeten, den Brunnen zu reparieren.\n",
			"req_1 Der Magistrat wird gebeten, den Brunnen zu reparieren.",
		},
		"requests in the passive after reasons": {
			"Der Gemeinderat,\n\nin der Erwägung, dass der Brunnen leckt,\n\nDas Kollegium wird beauftragt, ihn zu reparieren.\n",
			"rec_1 in der Erwägung, dass der Brunnen leckt,|req_1 Das Kollegium wird beauftragt, ihn zu reparieren.",
		},
		"a passive in a lettered row of reasons": {
			"De Senaat,\n\nA. overwegende dat de fontein lekt;\n\nB. de regering wordt al jaren verzocht te handelen;\n\nverzoekt de regering te handelen.\n",
			"rec_1 A. overwegende dat de fontein lekt;|rec_2 B. de regering wordt al jaren verzocht te handelen;|req_1 verzoekt de regering te handelen.",
		},
		"what the King decides": {
			"Gelet op de wet van 31 december 1983;\n\nOp de voordracht van Onze Minister van Fonteinen,\n\nHebben Wij besloten en besluiten Wij:\n\nArtikel 1. De fontein wordt hersteld.\n\nArt. 2. Zij spuit in mei.\n",
			"rec_1 Gelet op de wet van 31 december 1983;|rec_2 Op de voordracht van Onze Minister van Fonteinen,|req_1 Hebben Wij besloten en besluiten Wij:|req_1__point_1 Artikel 1. De fontein wordt hersteld.|req_1__point_2 Art. 2. Zij spuit in mei.",
		},
		"a law that was passed": {
			"Vu la Constitution ;\n\nL'Assemblée de l'Île a voté la loi suivante :\n\nArticle 1.-\n\nLe code de la fontaine est complété comme suit :\n\nArticle 2.-\n\nLa loi est affichée.\n",
			"rec_1 Vu la Constitution ;|req_1 L'Assemblée de l'Île a voté la loi suivante :|req_1__point_1 Article 1. Le code de la fontaine est complété comme suit :|req_1__point_2 Article 2. La loi est affichée.",
		},
		"articles that no line announces": {
			"Le Sénat,\n\nVu la Constitution ;\n\nArticle 1.-\n\nLe code de la fontaine est complété comme suit :\n\nArticle 2.-\n\nLa loi est affichée.\n",
			"rec_1 Vu la Constitution ;|req_1 Article 1. Le code de la fontaine est complété comme suit :|req_2 Article 2. La loi est affichée.",
		},
		"what a council decided, in capitals and without a colon": {
			"Le Conseil communal,\n\nVu la lettre du 3 mai 2022;\n\nConsidérant que la fontaine fuit;\n\nPar 12 voix pour et 2 abstentions;\n\nACCEPTE le devis du plombier.\n\nDÉSIGNE Mme Lamy.\n\nVOTE le budget de la fontaine.\n",
			"rec_1 Vu la lettre du 3 mai 2022;|rec_2 Considérant que la fontaine fuit;|req_1 ACCEPTE le devis du plombier.|req_2 DÉSIGNE Mme Lamy.|req_3 VOTE le budget de la fontaine.|body_1 Par 12 voix pour et 2 abstentions;",
		},
		"what a Dutch council decided, in capitals": {
			"De gemeenteraad,\n\nGelet op de brief van 3 mei 2022;\n\nMet 12 stemmen voor;\n\nAANVAARDT de offerte van de loodgieter.\n\nSTELT mevrouw Claes AAN.\n",
			"rec_1 Gelet op de brief van 3 mei 2022;|req_1 AANVAARDT de offerte van de loodgieter.|req_2 STELT mevrouw Claes AAN.|body_1 Met 12 stemmen voor;",
		},
		"what a German council decided, in capitals": {
			"Der Gemeinderat,\n\nin der Erwägung, dass der Brunnen leckt;\n\nNIMMT das Angebot AN.\n\nWÄHLT Herrn Roy.\n\nNIMMT KENNTNIS vom Bericht.\n",
			"rec_1 in der Erwägung, dass der Brunnen leckt;|req_1 NIMMT das Angebot AN.|req_2 WÄHLT Herrn Roy.|req_3 NIMMT KENNTNIS vom Bericht.",
		},
		"minutes that end their verb with a dash": {
			"RESOLVED –\n\n(i) That the pipe be mended; and\n\n(ii) That the plumber be thanked.\n",
			"req_1 RESOLVED –|req_1__point_1 (i) That the pipe be mended; and|req_1__point_2 (ii) That the plumber be thanked.",
		},
		"a Senate that two hyphens announce, on lines": {
			"Whereas fountains cool our towns;\nWhereas many leak: Now, therefore, be it\n    Resolved, That the Senate--\n            (1) recognizes the plumbers; and\n            (2) calls on the States to act.\n",
			"rec_1 Whereas fountains cool our towns;|rec_2 Whereas many leak:|req_1 Resolved, That the Senate--|req_1__point_1 (1) recognizes the plumbers; and|req_1__point_2 (2) calls on the States to act.|body_1 Now, therefore, be it",
		},
		"what is proposed and resolved in one sentence": {
			"ATTENDU QUE la fontaine fuit;\n\nPOUR CES MOTIFS\n\nIl est proposé par Mme Anne Roy, appuyé par M. Luc Côté et résolu à l'unanimité de la réparer.\n",
			"rec_1 ATTENDU QUE la fontaine fuit;|req_1 Il est proposé par Mme Anne Roy, appuyé par M. Luc Côté et résolu à l'unanimité de la réparer.|body_1 POUR CES MOTIFS",
		},
		"a motion in the Federal Assembly": {
			"22.7001 Motion\n\nBrunnen in den Bergen\n\nEingereichter Text\n\nDer Bundesrat wird beauftragt, die Brunnen zu zählen.\n\nBegründung\n\nViele lecken.\n",
			"title Brunnen in den Bergen|expl_1 Viele lecken.|req_1 Der Bundesrat wird beauftragt, die Brunnen zu zählen.|body_1 Eingereichter Text",
		},
		"an assembly with its common name": {
			"Le Parlement,\n\nVu la Constitution;\n\nDemande au gouvernement d'agir.\n",
			"rec_1 Vu la Constitution;|req_1 Demande au gouvernement d'agir.",
		},
		"a motion of one sentence below its title": {
			"FOUNTAINS IN PARKS\n\nThat this House notes that fountains leak, and calls on the Government to act.\n",
			"title FOUNTAINS IN PARKS|req_1 That this House notes that fountains leak, and calls on the Government to act.",
		},
		"a chamber that has decided": {
			"Gelet op de stukken van het dossier;\n\nHeeft de volgende beslissing genomen inzake:\n\n- de klager: de heer X;\n\n- de verweerder: de fontein.\n",
			"rec_1 Gelet op de stukken van het dossier;|req_1 Heeft de volgende beslissing genomen inzake:|req_1__point_1 - de klager: de heer X;|req_1__point_2 - de verweerder: de fontein.",
		},
	})
}

// TestPages reads the pages on which decisions of councils are published: headings
// that no table has, those present, the title as the subject, several reasons in one
// paragraph.
func TestPages(t *testing.T) {
	testCases(t, map[string]testCase{
		"those present": {
			"Besluit  Gemeenteraad\n\nReglement over de fontein in het park.\n\nAanwezig: An Claes, voorzitter\nBo Maes, burgemeester\nVerontschuldigd: Cis Mertens\n\nBevoegdheid\n\nGelet op artikel 40 van het decreet lokaal bestuur;\n\nWaterhuishouding en afvloeiing\n\nOverwegende dat de fontein lekt;\n\nPublieke stemming\nAanwezig: An Claes, Bo Maes, Dora De Wit\n\nBesluit:\n\nArtikel 1. De fontein wordt hersteld.\n",
			"title Reglement over de fontein in het park.|rec_1 Bevoegdheid|rec_2 Gelet op artikel 40 van het decreet lokaal bestuur;|rec_3 Waterhuishouding en afvloeiing|rec_4 Overwegende dat de fontein lekt;|req_1 Besluit:|req_1__point_1 Artikel 1. De fontein wordt hersteld.|body_1 Besluit Gemeenteraad|body_2 Aanwezig: An Claes, voorzitter Bo Maes, burgemeester Verontschuldigd: Cis Mertens|body_3 Publieke stemming|body_4 Aanwezig: An Claes, Bo Maes, Dora De Wit",
		},
		"those present on the lines below": {
			"OPENBARE ZITTING\n\n5. Fontein in het park - Goedkeuring\n\nAanwezig:\nAn Claes, voorzitter;\nBo Maes, burgemeester\n\nBEVOEGDHEID\n\nDecreet lokaal bestuur van 22 december 2017, artikel 40\n\nFEITEN EN CONTEXT\n\nDe fontein lekt al jaren.\n\nHet college stelt voor om ze te herstellen.\n\nFINANCIËLE GEVOLGEN\n\nDe uitgave bedraagt 3 000 euro.\n\nBESLUIT\n\nArtikel 1\nDe gemeenteraad keurt de herstelling goed.\n",
			"title Fontein in het park - Goedkeuring|rec_1 BEVOEGDHEID|rec_2 Decreet lokaal bestuur van 22 december 2017, artikel 40|rec_3 FEITEN EN CONTEXT|rec_4 De fontein lekt al jaren.|rec_5 Het college stelt voor om ze te herstellen.|rec_6 FINANCIËLE GEVOLGEN|rec_7 De uitgave bedraagt 3 000 euro.|req_1 BESLUIT|req_1__point_1 Artikel 1 De gemeenteraad keurt de herstelling goed.|body_1 OPENBARE ZITTING|body_2 Aanwezig:|body_3 An Claes, voorzitter;|body_4 Bo Maes, burgemeester",
		},
		"a line without an end where no heading is": {
			"Le Sénat,\n\nVu la Constitution ;\n\nLe Grand Jet Royal\n\nConsidérant que la fontaine fuit ;\n",
			"rec_1 Vu la Constitution ;|rec_2 Le Grand Jet Royal|rec_3 Considérant que la fontaine fuit ;",
		},
		"the subject of a decision": {
			"Objet : Réparation de la fontaine\n\nRéférence 12-B\n\nLe Gouvernement wallon;\n\nVu la Constitution;\n\nArrête:\n\nArticle 1er. La fontaine est réparée.\n",
			"title Réparation de la fontaine|rec_1 Vu la Constitution;|req_1 Arrête:|req_1__point_1 Article 1er. La fontaine est réparée.",
		},
		"the files and authors of a page of the European Parliament": {
			"MOTION FOR A RESOLUTION\nPDF 153k DOC 88k\nB9-0417/2023\ntabled in accordance with Rule 132 of the Rules of Procedure by\nAnn Hill, Bob Dale, on behalf of the PPE Group\nCy Moor on behalf of the S&D Group\nreplacing the motions by the following groups:\n\non fountains in parks\n\nThe European Parliament,\n\n– having regard to its earlier work,\n\n1. Calls on the Commission to act.\n",
			"title on fountains in parks|rec_1 – having regard to its earlier work,|req_1 1. Calls on the Commission to act.|body_1 PDF 153k DOC 88k|body_2 tabled in accordance with Rule 132 of the Rules of Procedure|body_3 replacing the motions by the following groups:",
		},
		"a title that is printed after the developments alone": {
			"DÉVELOPPEMENTS\n\nMesdames, Messieurs,\n\nLa fontaine fuit.\n\nPROPOSITION DE RÉSOLUTION\n\nvisant à réparer la fontaine\n\nLe Sénat,\n\nVu la Constitution;\n\nDemande au gouvernement d'agir.\n",
			"title visant à réparer la fontaine|expl_1 Mesdames, Messieurs,|expl_2 La fontaine fuit.|rec_1 Vu la Constitution;|req_1 Demande au gouvernement d'agir.",
		},
		"the King speaks": {
			"28 OKTOBER 1999. - Koninklijk besluit over de fonteinen\n\nALBERT II, Koning der Belgen,\n\nAan allen die nu zijn en hierna wezen zullen, Onze Groet.\n\nGelet op de Grondwet;\n\nHebben Wij besloten en besluiten Wij:\n\nArtikel 1. De fonteinen spuiten.\n",
			"title 28 OKTOBER 1999. - Koninklijk besluit over de fonteinen|rec_1 Gelet op de Grondwet;|req_1 Hebben Wij besloten en besluiten Wij:|req_1__point_1 Artikel 1. De fonteinen spuiten.",
		},
		"no title after the developments": {
			"VOORSTEL VAN RESOLUTIE\n\nTOELICHTING\n\nDe fontein lekt.\n\nVOORSTEL VAN RESOLUTIE\n\nGelet op de Grondwet;\n\nVerzoekt de regering te handelen.\n",
			"expl_1 De fontein lekt.|rec_1 Gelet op de Grondwet;|req_1 Verzoekt de regering te handelen.",
		},
		"several reasons in one paragraph": {
			"De Kamer,\n\ngehoord de beraadslaging, overwegende dat de fontein al jaren lekt, overwegende\ndat water duur is, constaterende dat er geld is, en ook een loodgieter,\n\nverzoekt de regering de fontein te herstellen,\n\nen gaat over tot de orde van de dag.\n",
			"rec_1 gehoord de beraadslaging,|rec_2 overwegende dat de fontein al jaren lekt,|rec_3 overwegende dat water duur is,|rec_4 constaterende dat er geld is, en ook een loodgieter,|req_1 verzoekt de regering de fontein te herstellen,|body_1 en gaat over tot de orde van de dag.",
		},
		"several reasons in one bold paragraph": {
			"De Kamer,\n\n**gehoord de beraadslaging, overwegende dat de fontein lekt, overwegende dat water duur is,**\n\nverzoekt de regering:\n\n1. de fontein te herstellen;\n\n2. het park te openen;\n\n3. de bomen te planten;\n\n4. de banken te verven.\n",
			"rec_1 gehoord de beraadslaging, overwegende dat de fontein lekt, overwegende dat water duur is,|req_1 verzoekt de regering:|req_1__point_1 1. de fontein te herstellen;|req_1__point_2 2. het park te openen;|req_1__point_3 3. de bomen te planten;|req_1__point_4 4. de banken te verven.",
		},
		"several reasons under one letter": {
			"De Kamer,\n\nA. overwegende dat de fontein lekt, overwegende dat water duur is, overwegende dat er geld is;\n\nverzoekt de regering de fontein te herstellen;\n\nverzoekt haar te berichten.\n",
			"rec_1 A. overwegende dat de fontein lekt, overwegende dat water duur is, overwegende dat er geld is;|req_1 verzoekt de regering de fontein te herstellen;|req_2 verzoekt haar te berichten.",
		},
		"participles with a capital in one paragraph": {
			"Fountains of the world\n\nThe General Assembly, Having considered the report of May, Welcoming the new fountains, Bearing in mind the cost of water,\n\n1. Requests the Secretary-General to act.\n",
			"title Fountains of the world|rec_1 Having considered the report of May,|rec_2 Welcoming the new fountains,|rec_3 Bearing in mind the cost of water,|req_1 1. Requests the Secretary-General to act.",
		},
		"all of an order in one paragraph": {
			"Safe fountains\n\nWhereas the fountains are old, calling on all towns to act; And whereas the towns have no money: Therefore be it resolved that the Union repair them.\n",
			"title Safe fountains|rec_1 Whereas the fountains are old, calling on all towns to act;|rec_2 And whereas the towns have no money:|req_1 Therefore be it resolved that the Union repair them.",
		},
		"a cue alone on its line": {
			"De Kamer,\n\nGelet op de Grondwet;\n\nOverwegende\ndat\nhet\nplan voor de fonteinen in een loodgieter voorziet;\n\nVerzoekt de regering te handelen.\n",
			"rec_1 Gelet op de Grondwet;|rec_2 Overwegende dat het plan voor de fonteinen in een loodgieter voorziet;|req_1 Verzoekt de regering te handelen.",
		},
		"participles in one paragraph": {
			"The General Assembly,\n\nRecalling its resolution on fountains, recalling also its report, and noting that they leak, noting also the cost,\n\n1. Asks for a plumber;\n\n2. Thanks him.\n",
			"rec_1 Recalling its resolution on fountains, recalling also its report, and noting that they leak, noting also the cost,|req_1 1. Asks for a plumber;|req_2 2. Thanks him.",
		},
		"a first visa after a title, without lines": {
			"Fontaine du parc - Prise d'acte Vu le code de l'eau; Vu l'avis du plombier; Considérant que la fontaine fuit; Décide de la réparer.\n",
			"title Fontaine du parc - Prise d'acte|rec_1 Vu le code de l'eau;|rec_2 Vu l'avis du plombier;|rec_3 Considérant que la fontaine fuit;|req_1 Décide de la réparer.",
		},
	})
}
