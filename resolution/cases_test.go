package resolution_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/resolution"
)

// TestCases reads small texts, each with one difficulty. The wanted lines are
// the id, the printed number and the text of each clause, after the title and
// the signatories where there are any; a bar in a text is written "¦".
func TestCases(t *testing.T) {
	testCases(t, map[string]testCase{
		"a byte order mark": {
			"\ufeffDe raad van Oostveld\ngelezen het voorstel;\ngelet op de wet;\nbesluit de fontein te herstellen.\n",
			"rec_1 gelezen het voorstel;|rec_2 gelet op de wet;|req_1 besluit de fontein te herstellen.",
		},
		"no blank lines": {
			"De Senaat,\nOverwegende dat het regent;\nGelet op de Grondwet;\nVerzoekt de regering:\n1. te schuilen.\n",
			"rec_1 Overwegende dat het regent;|rec_2 Gelet op de Grondwet;|req_1 Verzoekt de regering:|req_1__point_1 1. te schuilen.",
		},
		"an item that looks like a name": {
			"Het Vlaams Parlement,\n\ngelet op:\n\n- de Europese Green Deal (1);\n\n- het verdrag van Parijs;\n\nvraagt de Vlaamse Regering:\n\n1° te handelen.\n",
			"rec_1 gelet op:|rec_1__item_1 - de Europese Green Deal (1);|rec_1__item_2 - het verdrag van Parijs;|req_1 vraagt de Vlaamse Regering:|req_1__point_1 1° te handelen.",
		},
		"notes in brackets": {
			"De Senaat,\n\nOverwegende dat de bijen bedreigd zijn (1);\n\nVerzoekt de regering:\n\n1. te handelen (2);\n\n2. te berichten.\n\n(1) Rode Lijst, 2024.\n\n(2) Eigen berekening.\n",
			"rec_1 Overwegende dat de bijen bedreigd zijn;[note_1]|req_1 Verzoekt de regering:|req_1__point_1 1. te handelen;[note_2]|req_1__point_2 2. te berichten.|note_1 Rode Lijst, 2024.|note_2 Eigen berekening.",
		},
		"Markdown footnotes": {
			"Le Sénat,\n\nConsidérant que les abeilles sont menacées[^2];\n\nDemande au gouvernement:\n\n1. de partir.\n\n[^2]: Liste rouge, p. 12.\n",
			"rec_1 Considérant que les abeilles sont menacées;[note_1]|req_1 Demande au gouvernement:|req_1__point_1 1. de partir.|note_1 Liste rouge, p. 12.",
		},
		"notes as bare digits": {
			"De Senaat,\n\nOverwegende dat reizigers willen rusten1;\n\nVerzoekt de regering:\n\n1. stille rijtuigen in te voeren2.\n\n1 Zie het verslag van 2021, blz. 4.\n2 Enquête bij reizigers, 2022.\n",
			"rec_1 Overwegende dat reizigers willen rusten;[note_1]|req_1 Verzoekt de regering:|req_1__point_1 1. stille rijtuigen in te voeren.[note_2]|note_1 Zie het verslag van 2021, blz. 4.|note_2 Enquête bij reizigers, 2022.",
		},
		"square metres are no notes": {
			"Le Sénat,\n\nConsidérant que le parc a 500 m² et 12 m<sup>2</sup> de fleurs;\n\nDemande au gouvernement:\n\n1. de planter.\n",
			"rec_1 Considérant que le parc a 500 m² et 12 m2 de fleurs;|req_1 Demande au gouvernement:|req_1__point_1 1. de planter.",
		},
		"a title that begins on the line of the type": {
			"Proposition de résolution visant à\nrétablir les trains de nuit\n\nLe Sénat,\n\nVu la Constitution;\n\nDemande au gouvernement:\n\n1. de partir.\n",
			"title visant à rétablir les trains de nuit|rec_1 Vu la Constitution;|req_1 Demande au gouvernement:|req_1__point_1 1. de partir.",
		},
		"the head of a page in a sentence": {
			"La Chambre des représentants,\n\nA. considérant que le chiffre a baissé de\n\nDOC 57 1234/001\n\n12 pour cent;\n\ndemande au gouvernement fédéral:\n\n1. de partir.\n",
			"rec_1 A. considérant que le chiffre a baissé de 12 pour cent;|req_1 demande au gouvernement fédéral:|req_1__point_1 1. de partir.",
		},
		"letters below letters, Roman numbers below them": {
			"The European Parliament,\n\nAB. whereas the Court held that\n\n(a) seeds are goods;\n\n(b) exchange is not sale;\n\n1. Calls on the Commission to\n\n(a) set up a fund, which shall\n\n(i) be open;\n\n(ii) pay soon;\n\n(b) publish a guide.\n",
			"rec_1 AB. whereas the Court held that|rec_1__item_1 (a) seeds are goods;|rec_1__item_2 (b) exchange is not sale;|req_1 1. Calls on the Commission to|req_1__point_1 (a) set up a fund, which shall|req_1__point_1__point_1 (i) be open;|req_1__point_1__point_2 (ii) pay soon;|req_1__point_2 (b) publish a guide.",
		},
		"a statement among lettered reasons": {
			"De Kamer,\n\nA. gelet op de Grondwet;\n\nB. wijst op de hitte;\n\nVerzoekt de regering:\n\n1. te schuilen.\n",
			"rec_1 A. gelet op de Grondwet;|rec_2 B. wijst op de hitte;|req_1 Verzoekt de regering:|req_1__point_1 1. te schuilen.",
		},
		"a statement above another reason": {
			"De Kamer,\n\ngelet op de Grondwet;\n\nstelt vast dat het heet is;\n\ngezien de klachten;\n\nverzoekt de regering te schuilen.\n",
			"rec_1 gelet op de Grondwet;|rec_2 stelt vast dat het heet is;|rec_3 gezien de klachten;|req_1 verzoekt de regering te schuilen.",
		},
		"the last reason ends with the decision": {
			"De gemeenteraad,\n\nGelet op de Grondwet;\n\nOverwegende dat het lekt, besluit met 9 stemmen voor en 2 tegen:\n\nArtikel 1. De fontein wordt hersteld.\n",
			"rec_1 Gelet op de Grondwet;|rec_2 Overwegende dat het lekt,|req_1 besluit met 9 stemmen voor en 2 tegen:|req_1__point_1 Artikel 1. De fontein wordt hersteld.",
		},
		"one notes, notes further and calls": {
			"That Dáil Éireann:\n\nnotes that:\n\n— the fountain leaks; and\n\n— water is dear;\n\nfurther notes that it can be repaired; and\n\ncalls on the Government to:\n\n— repair it.\n",
			"rec_1 notes that:|rec_1__item_1 — the fountain leaks; and|rec_1__item_2 — water is dear;|rec_2 further notes that it can be repaired; and|req_1 calls on the Government to:|req_1__point_1 — repair it.",
		},
		"a council of a place": {
			"De gemeenteraad van Oostveld,\n\nGelet op de Grondwet;\n\nBesluit:\n\nArtikel 1. Het plein wordt heraangelegd.\n\nNamens de raad,\n\nJ. PEETERS\n",
			"signatory J. PEETERS|rec_1 Gelet op de Grondwet;|req_1 Besluit:|req_1__point_1 Artikel 1. Het plein wordt heraangelegd.|body_1 Namens de raad,",
		},
		"a lead-in without a colon": {
			"Le Sénat,\n\nVu la Constitution;\n\nInsiste auprès du Gouvernement fédéral pour que\n\n- la TVA soit ramenée à zéro;\n\n- le prix baisse.\n",
			"rec_1 Vu la Constitution;|req_1 Insiste auprès du Gouvernement fédéral pour que|req_1__point_1 - la TVA soit ramenée à zéro;|req_1__point_2 - le prix baisse.",
		},
		"reasons and requests in one numbered row": {
			"Parliamentary Assembly\n\nResolution 2611 (2025)\n\nThe right to silence in trains\n\n1. The Assembly recalls its earlier work.\n\n2. Noise has doubled in ten years.\n\n3. It deplores the lack of rules.\n\n4. The Assembly calls on member States to:\n\n4.1. set limits;\n\n4.2. protect sleepers, and:\n\n4.2.1. pay for ear plugs.\n\n5. It welcomes the first quiet carriages.\n",
			"title The right to silence in trains|rec_1 1. The Assembly recalls its earlier work.|rec_2 2. Noise has doubled in ten years.|rec_3 3. It deplores the lack of rules.|req_1 4. The Assembly calls on member States to:|req_1__point_1 4.1. set limits;|req_1__point_2 4.2. protect sleepers, and:|req_1__point_2__point_1 4.2.1. pay for ear plugs.|req_2 5. It welcomes the first quiet carriages.",
		},
		"a numbered row that begins without a cue": {
			"Assemblée parlementaire\n\nRésolution 2634 (2025)\n\nLe silence\n\n1. Le bruit a doublé en dix ans.\n\n2. L'Assemblée regrette cette évolution.\n\n3. Elle invite les États membres à agir.\n",
			"title Le silence|rec_1 1. Le bruit a doublé en dix ans.|rec_2 2. L'Assemblée regrette cette évolution.|req_1 3. Elle invite les États membres à agir.",
		},
		"requests that a preamble precedes": {
			"The General Assembly,\n\nRecalling its earlier work,\n\n1. Notes the report;\n\n2. Requests a new one.\n",
			"rec_1 Recalling its earlier work,|req_1 1. Notes the report;|req_2 2. Requests a new one.",
		},
		"Roman numbers before what is found and what is asked": {
			"Der Bundestag wolle beschließen:\n\nI. Der Deutsche Bundestag stellt fest:\n\nDer Lärm hat zugenommen.\n\nEr schadet der Gesundheit.\n\nII. Der Deutsche Bundestag fordert die Bundesregierung auf,\n\n1. Grenzwerte festzulegen;\n\n2. zu berichten.\n",
			"rec_1 I. Der Deutsche Bundestag stellt fest:|rec_1__item_1 Der Lärm hat zugenommen.|rec_1__item_2 Er schadet der Gesundheit.|req_1 II. Der Deutsche Bundestag fordert die Bundesregierung auf,|req_1__point_1 1. Grenzwerte festzulegen;|req_1__point_2 2. zu berichten.",
		},
		"more requests to the one who was asked": {
			"Le Parlement wallon,\n\nVu la Constitution;\n\nDemande au Gouvernement wallon:\n\n1. de partir;\n\n2. de rester;\n\nL'invite également à:\n\n1. revenir;\n\nLui demande en outre:\n\n1. d'attendre.\n",
			"rec_1 Vu la Constitution;|req_1 Demande au Gouvernement wallon:|req_1__point_1 1. de partir;|req_1__point_2 2. de rester;|req_2 L'invite également à:|req_2__point_1 1. revenir;|req_3 Lui demande en outre:|req_3__point_1 1. d'attendre.",
		},
		"articles": {
			"Le Conseil communal,\n\nVu la Constitution;\n\nDÉCIDE, à l'unanimité:\n\nArticle 1er. De demander une gare.\n\nArt. 2. - Le terrain est donné:\n\n1° à la Région;\n\n2° à l'État.\n\nArticle 3\n\nLe Collège est chargé de l'exécution.\n",
			"rec_1 Vu la Constitution;|req_1 DÉCIDE, à l'unanimité:|req_1__point_1 Article 1er. De demander une gare.|req_1__point_2 Art. 2. Le terrain est donné:|req_1__point_2__point_1 1° à la Région;|req_1__point_2__point_2 2° à l'État.|req_1__point_3 Article 3 Le Collège est chargé de l'exécution.",
		},
		"a title below Vorschlag einer Entschließung": {
			"Vorschlag einer Entschließung\n\nzur Bahn nach Aachen\n\nDer Senat,\n\nin der Erwägung, dass der Zug fehlt;\n\nersucht die Föderalregierung,\n\n1. ihn wieder einzusetzen.\n",
			"title zur Bahn nach Aachen|rec_1 in der Erwägung, dass der Zug fehlt;|req_1 ersucht die Föderalregierung,|req_1__point_1 1. ihn wieder einzusetzen.",
		},
		"mirrored page heads": {
			"La Chambre des représentants,\n\nA. considérant que le chiffre a baissé de\n\n1234/001 DOC 57\n\n12 pour cent;\n\nDOC 57 1234/001\n\ndemande au gouvernement fédéral:\n\n1. de partir.\n",
			"rec_1 A. considérant que le chiffre a baissé de 12 pour cent;|req_1 demande au gouvernement fédéral:|req_1__point_1 1. de partir.",
		},
		"amounts as items of a list": {
			"Le Conseil communal,\n\nDécide de fixer les primes:\n\n- € 500;\n- 750 €;\n- (2026);\n- 1.000 €.\n\nDécide de fixer les heures:\n\n1. 10:30;\n\n2. 14\n\n3. 31/12/2027.\n\n- 5 -\n",
			"req_1 Décide de fixer les primes:|req_1__point_1 - € 500;|req_1__point_2 - 750 €;|req_1__point_3 - (2026);|req_1__point_4 - 1.000 €.|req_2 Décide de fixer les heures:|req_2__point_1 1. 10:30;|req_2__point_2 2. 14|req_2__point_3 3. 31/12/2027.",
		},
		"amounts in the cells of a page": {
			"<html><body><p>De gemeenteraad,</p><p>Besluit de tarieven vast te stellen:</p><table><tr><td>volwassenen</td><td>€ 2,50</td></tr><tr><td>kinderen</td><td>€ 1,50</td></tr></table></body></html>",
			"req_1 Besluit de tarieven vast te stellen:|req_1__point_1 volwassenen|req_1__point_2 € 2,50|req_1__point_3 kinderen|req_1__point_4 € 1,50",
		},
		"the last item of one language that holds words of the other": {
			"De Senaat,\n\nOverwegende dat de dijk lekt;\n\nVerzoekt de federale regering:\n\n1. de Conseil d'État te raadplegen.\n\nLe Sénat,\n\nConsidérant que la digue fuit;\n\nDemande au gouvernement fédéral:\n\n1. de réparer la digue.\n",
			"rec_1 Considérant que la digue fuit; / Overwegende dat de dijk lekt;|req_1 Demande au gouvernement fédéral: / Verzoekt de federale regering:|req_1__point_1 1. de réparer la digue. / de Conseil d'État te raadplegen.",
		},
		"marked headings of the parts": {
			"# Antrag: Brunnen erhalten\n\n## Beschlussvorschlag\n\nDer Rat möge beschließen:\n\n1. Der Brunnen wird repariert.\n2. Das Wasser wird geprüft.\n\n## Begründung\n\nDer Brunnen ist alt.\n\n## Finanzielle Auswirkungen\n\nKeine.\n",
			"title Brunnen erhalten|expl_1 Der Brunnen ist alt.|expl_2 Finanzielle Auswirkungen|expl_3 Keine.|req_1 Beschlussvorschlag|req_2 1. Der Brunnen wird repariert.|req_3 2. Das Wasser wird geprüft.",
		},
		"a marked heading above requests, each a paragraph": {
			"Der Landesparteitag möge beschließen:\n\n## Antragstext\n\nDer Senat wird aufgefordert, den Brunnen zu reparieren.\n\nWeiterhin soll das Wasser geprüft werden.\n",
			"req_1 Antragstext|req_2 Der Senat wird aufgefordert, den Brunnen zu reparieren.|req_3 Weiterhin soll das Wasser geprüft werden.",
		},
		"a marked heading that no table has, below the requests": {
			"# Resolution: Fountain\n\n## Whereas clauses\n\nWHEREAS the fountain is old;\n\n## Resolution\n\nTHEREFORE, BE IT RESOLVED that the board repair the fountain; and\n\nBE IT FURTHER RESOLVED that the board test the water.\n\n## Fiscal impact\n\nNone.\n",
			"title Fountain|rec_1 Whereas clauses|rec_2 WHEREAS the fountain is old;|req_1 Resolution|req_2 THEREFORE, BE IT RESOLVED that the board repair the fountain; and|req_3 BE IT FURTHER RESOLVED that the board test the water.|body_1 Fiscal impact|body_2 None.",
		},
		"a marked heading of the requests above one that asks": {
			"# Motie over de fontein\n\n## Overwegingen\n\nDe gemeenteraad,\n\n- Overwegende dat de fontein lekt;\n\n## Verzoek\n\nVerzoekt het college:\n\n1. de fontein te herstellen.\n\n## Toelichting\n\nDe fontein is oud.\n\n## Stemming\n\nVoor: 12, tegen: 3.\n",
			"title over de fontein|expl_1 De fontein is oud.|rec_1 Overwegingen|rec_2 - Overwegende dat de fontein lekt;|req_1 Verzoek|req_2 Verzoekt het college:|req_2__point_1 1. de fontein te herstellen.|body_1 Stemming|body_2 Voor: 12, tegen: 3.",
		},
		"the title that a page marks": {
			"# Motion 4: Fountains\n\n**Proposer:** Ann Baker\n\n## This Union resolves\n\n1. To repair the fountain.\n",
			"title Fountains|req_1 This Union resolves|req_1__point_1 1. To repair the fountain.",
		},
		"reasons below decisions": {
			"Brunnenkonzept\n\nBeschlussvorschlag:\nDas Brunnenkonzept wird beschlossen.\n\nSachverhalt:\nDer Brunnen ist alt.\n\nBegründung:\nWeil es sein muss.\n",
			"title Brunnenkonzept|expl_1 Der Brunnen ist alt.|expl_2 Begründung:|expl_3 Weil es sein muss.|req_1 Beschlussvorschlag:|req_1__point_1 Das Brunnenkonzept wird beschlossen.",
		},
		"a printed number behind a dot": {
			"De gemeenteraad,\n\nBesluit\n\n• 1.\n\nHet verslag aan te nemen;\n\n• 2.\n\nHet park te sluiten.\n",
			"req_1 Besluit|req_1__point_1 Het verslag aan te nemen;|req_1__point_2 Het park te sluiten.",
		},
		"a title with blank lines between its lines": {
			"DE SENAAT\n\nVoorstel van resolutie betreffende het behoud\n\nvan de fonteinen in de openbare\n\nparken\n\nDe Senaat,\n\nOverwegende dat zij lekken;\n\nVerzoekt de regering te handelen.\n",
			"title betreffende het behoud van de fonteinen in de openbare parken|rec_1 Overwegende dat zij lekken;|req_1 Verzoekt de regering te handelen.",
		},
		"groups below the title": {
			"Red de fonteinen van de stad!\n\n\nGLF, Fontein22, BoB, Water\n\n8 november 2032\n\nDe gemeenteraad van Oostveld, in vergadering bijeen op 8 november 2032,\n\nOverwegende dat zij lekken;\n\nVerzoekt het college te handelen.\n",
			"title Red de fonteinen van de stad!|rec_1 Overwegende dat zij lekken;|req_1 Verzoekt het college te handelen.|body_1 GLF, Fontein22, BoB, Water",
		},
		"a table between reasons": {
			"De Senaat,\n\nA. overwegende dat het aantal daalt:\n\n   Jaar      Gemeente       Aantal\n   2010      Oostveld        1 420\n   2015      Westveld          655\n\nB. overwegende dat dit duurt;\n\nverzoekt de regering:\n\n1. te handelen.\n",
			"rec_1 A. overwegende dat het aantal daalt:|rec_1__table_1 Jaar Gemeente Aantal|rec_1__table_2 2010 Oostveld 1 420|rec_1__table_3 2015 Westveld 655|rec_2 B. overwegende dat dit duurt;|req_1 verzoekt de regering:|req_1__point_1 1. te handelen.",
		},
		"a table of Markdown between requests": {
			"De Senaat,\n\nOverwegende dat dit duurt;\n\nVerzoekt de regering:\n\n1. te betalen:\n\n| 2010 | 1 420 |\n|---|---|\n| 2015 | 655 |\n\n2. te handelen.\n",
			"rec_1 Overwegende dat dit duurt;|req_1 Verzoekt de regering:|req_1__point_1 1. te betalen:|req_1__point_1__table_1 ¦ 2010 ¦ 1 420 ¦|req_1__point_1__table_2 ¦ 2015 ¦ 655 ¦|req_1__point_2 2. te handelen.",
		},
		"bullets that tell the level where no indent does": {
			"De Senaat,\nOverwegende dat dit duurt;\nVerzoekt de regering:\n- te spreken over:\n• de trein;\n• de bus;\n- te handelen.\n",
			"rec_1 Overwegende dat dit duurt;|req_1 Verzoekt de regering:|req_1__point_1 - te spreken over:|req_1__point_1__point_1 • de trein;|req_1__point_1__point_2 • de bus;|req_1__point_2 - te handelen.",
		},
		"labels on lines of their own": {
			"De Senaat,\n\nA.\n\noverwegende dat dit duurt;\n\nverzoekt de regering:\n\n1.\n\nte spreken over:\n\n2.\n\na)\n\nde trein;\n\nb)\n\nde bus;\n\nte handelen.\n",
			"rec_1 A. overwegende dat dit duurt;|req_1 verzoekt de regering:|req_1__point_1 1. te spreken over:|req_1__point_1__point_1 a) de trein;|req_1__point_1__point_2 b) de bus;|req_1__point_2 2. te handelen.",
		},
		"a document number in two parts": {
			"DOC 57 1234/001\n\nLa Chambre des représentants,\n\nA. considérant que le chiffre a baissé;\f1234/001\n\nDOC 57\n\ndemande au gouvernement fédéral:\n\n1. de partir.\f",
			"rec_1 A. considérant que le chiffre a baissé;|req_1 demande au gouvernement fédéral:|req_1__point_1 1. de partir.",
		},
		"the name of an assembly on two lines": {
			"VOORSTEL VAN RESOLUTIE\nover de bijen in het hele land en de bloemen die zij nodig hebben\nTOELICHTING\nDe bijen verdwijnen uit onze tuinen en van de velden in het hele land.\nDe bloemen verdwijnen ook, want er is niemand meer die ze bestuift.\nVOORSTEL VAN RESOLUTIE\nDE KAMER VAN\nVOLKSVERTEGENWOORDIGERS,\nA. overwegende dat de bijen in het hele land bedreigd zijn;\nB. overwegende dat de bloemen in het hele land verdwijnen;\nVERZOEKT DE FEDERALE REGERING:\n1. bloemen te planten in alle tuinen en op alle velden;\n2. de bijen te beschermen tegen alles wat hen bedreigt.\n\f",
			"title over de bijen in het hele land en de bloemen die zij nodig hebben|expl_1 De bijen verdwijnen uit onze tuinen en van de velden in het hele land. De bloemen verdwijnen ook, want er is niemand meer die ze bestuift.|rec_1 A. overwegende dat de bijen in het hele land bedreigd zijn;|rec_2 B. overwegende dat de bloemen in het hele land verdwijnen;|req_1 VERZOEKT DE FEDERALE REGERING:|req_1__point_1 1. bloemen te planten in alle tuinen en op alle velden;|req_1__point_2 2. de bijen te beschermen tegen alles wat hen bedreigt.",
		},
		"rests of sentences in two columns read line by line": {
			"De Senaat,\nLe Sénat,\nA. overwegende dat de treinen in het hele land te laat komen, zoals blijkt uit het verslag van\nA. considérant que les trains sont en retard dans tout le pays, comme le montre le rapport de\n2024;\n2024;\nB. overwegende dat de reizigers daardoor hun aansluiting missen in het station van\nB. considérant que les voyageurs manquent ainsi leur correspondance à la gare de\nHalle;\nHal;\nverzoekt de regering:\ndemande au gouvernement:\n1. de dienstregeling te herzien.\n1. de revoir les horaires.\n",
			"rec_1 A. considérant que les trains sont en retard dans tout le pays, comme le montre le rapport de 2024; / overwegende dat de treinen in het hele land te laat komen, zoals blijkt uit het verslag van 2024;|rec_2 B. considérant que les voyageurs manquent ainsi leur correspondance à la gare de Halle; / overwegende dat de reizigers daardoor hun aansluiting missen in het station van Hal;|req_1 demande au gouvernement: / verzoekt de regering:|req_1__point_1 1. de revoir les horaires. / de dienstregeling te herzien.",
		},
		"cues that mean little by themselves, line by line": {
			"Der Gemeinderat,\nAufgrund des Gutachtens der Polizeizone;\nIn der Erwägung, dass der Schulweg gefährlich ist;\nAuf Vorschlag des Kollegiums;\nBeschließt:\nArtikel 1. Ein Zebrastreifen wird angelegt.\nArtikel 2. Das Kollegium führt dies aus.\n",
			"rec_1 Aufgrund des Gutachtens der Polizeizone;|rec_2 In der Erwägung, dass der Schulweg gefährlich ist;|rec_3 Auf Vorschlag des Kollegiums;|req_1 Beschließt:|req_1__point_1 Artikel 1. Ein Zebrastreifen wird angelegt.|req_1__point_2 Artikel 2. Das Kollegium führt dies aus.",
		},
		"items that one language lacks": {
			"De Kamer,\n\nverzoekt de regering:\n\n1. een plan voor de putten uit te werken en daarbij:\n\n   a) de eigenaars te raadplegen;\n\n   b) de veiligheid van kinderen te verzekeren;\n\n2. verslag uit te brengen.\n\nLa Chambre,\n\ndemande au gouvernement:\n\n1. d'élaborer un plan pour les puits et, à cette fin:\n\n   b) d'assurer la sécurité des enfants;\n\n2. de faire rapport.\n",
			"req_1 demande au gouvernement: / verzoekt de regering:|req_1__point_1 1. d'élaborer un plan pour les puits et, à cette fin: / een plan voor de putten uit te werken en daarbij:|req_1__point_1__point_1 a) de eigenaars te raadplegen;|req_1__point_1__point_2 b) d'assurer la sécurité des enfants; / de veiligheid van kinderen te verzekeren;|req_1__point_2 2. de faire rapport. / verslag uit te brengen.",
		},
		"a line that is an amount": {
			"De Senaat,\n\nOverwegende dat dit duurt;\n\n1.250.000\n\nVerzoekt de regering:\n\n1. te handelen.\n",
			"rec_1 Overwegende dat dit duurt;|rec_2 1.250.000|req_1 Verzoekt de regering:|req_1__point_1 1. te handelen.",
		},
		"the columns of a page": {
			"De Senaat,                                   Le Sénat,\n\nOverwegende dat de trein te laat komt;       Considérant que le train est en retard;\n\nVerzoekt de regering:                        Demande au gouvernement:\n\n- de dienstregeling te herzien.              - de revoir les horaires.\n",
			"rec_1 Considérant que le train est en retard; / Overwegende dat de trein te laat komt;|req_1 Demande au gouvernement: / Verzoekt de regering:|req_1__point_1 - de revoir les horaires. / de dienstregeling te herzien.",
		},
	})
}

// A testCase is a text and the lines that are wanted of it, parted by bars.
type testCase struct{ text, want string }

func testCases(t *testing.T, cases map[string]testCase) {
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			checkLaws(t, c.text)
			checkNothingLost(t, c.text)
			r, err := resolution.Parse(c.text, &resolution.Options{NoCitations: true})
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(strings.Split(c.want, "|"), lines(r)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// lines shows a resolution as TestCases wants it.
func lines(r *resolution.Resolution) []string {
	var out []string
	for _, l := range r.Title.Langs() {
		out = append(out, "title "+r.Title[l])
	}
	for _, p := range r.Signatories {
		out = append(out, "signatory "+p.Name)
	}
	for c := range r.Document().All() {
		var texts []string
		num, notes := "", ""
		for i, l := range c.Sides.Langs() {
			s := c.Sides[l]
			texts = append(texts, s.Text)
			if i == 0 {
				for _, n := range s.Notes {
					notes += "[" + n.Note + "]"
				}
				if s.Num != "" {
					num = s.Num + " "
				}
			}
		}
		out = append(out, c.ID+" "+num+strings.ReplaceAll(strings.Join(texts, " / "), "|", "¦")+notes)
	}
	return out
}
