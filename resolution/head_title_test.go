package resolution_test

import "testing"

// TestTitles reads covers on which no line says what the text is, or on which the title
// takes several lines. See [TestCases] for the wanted lines.
func TestTitles(t *testing.T) {
	testCases(t, map[string]testCase{
		"capitals over three lines": {
			"RESOLUTION IN PRAISE OF\nTHE PLUMBERS OF\nMRS. EVA LINDEN\nWHEREAS, fountains cool our town and all who live in it, in May as in June,\nand in every other month of the year; and\nWHEREAS, plumbers keep them so, day after day and night after night, and\nask for nothing.\nNOW, THEREFORE, BE IT RESOLVED by the Board that they are thanked for all\nthat they did and do.\nIt is noted that the fountains in the park of the town, in the market and in\nthe street are old, and that they will be replaced.\nThe clerk keeps a list of them and of those who keep them, with their names,\nand sends it out each year.\n",
			"title IN PRAISE OF THE PLUMBERS OF MRS. EVA LINDEN|rec_1 WHEREAS, fountains cool our town and all who live in it, in May as in June, and in every other month of the year; and|rec_2 WHEREAS, plumbers keep them so, day after day and night after night, and ask for nothing.|req_1 NOW, THEREFORE, BE IT RESOLVED by the Board that they are thanked for all that they did and do.|body_1 It is noted that the fountains in the park of the town, in the market and in the street are old, and that they will be replaced.|body_2 The clerk keeps a list of them and of those who keep them, with their names, and sends it out each year.",
		},
		"capitals that wrap above an unknown kind": {
			"DECLARATION FOR THE REPAIR OF EVERY FOUNTAIN\n\nOF LINDEN AND WATERSIDE\n\nThe Council,\n\nWhereas fountains leak;\n\nRequests the Mayor to repair them.\n",
			"title OF LINDEN AND WATERSIDE|rec_1 Whereas fountains leak;|req_1 Requests the Mayor to repair them.|body_1 DECLARATION FOR THE REPAIR OF EVERY FOUNTAIN",
		},
		"a title below one that is none": {
			"Resolution No. 12 of the City\n\nRESOLUTION PRAISING THE PLUMBERS FOR THEIR WORK\n\nWHEREAS, fountains leak; and\n\nWHEREAS, plumbers mend them.\n\nNOW, THEREFORE, BE IT RESOLVED that they be thanked.\n",
			"title PRAISING THE PLUMBERS FOR THEIR WORK|rec_1 WHEREAS, fountains leak; and|rec_2 WHEREAS, plumbers mend them.|req_1 NOW, THEREFORE, BE IT RESOLVED that they be thanked.|body_1 No. 12 of the City",
		},
		"a title that is printed in full below": {
			"Motie betreffende fonteinen\n\nVoorstel van motie betreffende fonteinen in alle wijken\n\nDe raad,\n\nOverwegende dat fonteinen lekken;\n\nVerzoekt het college ze te herstellen.\n",
			"title betreffende fonteinen in alle wijken|rec_1 Overwegende dat fonteinen lekken;|req_1 Verzoekt het college ze te herstellen.",
		},
		"what begins a title in the midst of the text": {
			"MOTIE\n\nDe raad,\n\nOverwegende dat fonteinen lekken;\n\nMotie over de parken van 3 mei 2021;\n\nBesluit:\n\n1. Motie over het water te bevestigen;\n\nResolutie 12 over de pleinen te verzenden.\n",
			"rec_1 Overwegende dat fonteinen lekken;|rec_2 Motie over de parken van 3 mei 2021;|req_1 Besluit:|req_1__point_1 1. Motie over het water te bevestigen;|req_1__point_2 Resolutie 12 over de pleinen te verzenden.",
		},
		"above the line of the movers": {
			"34 567 Waterbeleid\n\nNr. 103 MOTIE VAN DE LEDEN PEETERS EN CLAES\n\nVoorgesteld tijdens het Wetgevingsoverleg van 11 april 2022\n\nDe Kamer,\n\noverwegende dat fonteinen lekken;\n\nverzoekt de regering te handelen.\n",
			"title Waterbeleid|rec_1 overwegende dat fonteinen lekken;|req_1 verzoekt de regering te handelen.|body_1 tijdens het Wetgevingsoverleg",
		},
		"a wish, as French councils call a motion, that ends as a sentence": {
			"Vœu relatif à la réparation des fontaines.\n\nDélibération affichée à l'Hôtel de Ville\n\nLe Conseil municipal,\n\nConsidérant que les fontaines fuient.\n\nDemande au maire de les réparer.\n",
			"title relatif à la réparation des fontaines.|rec_1 Considérant que les fontaines fuient.|req_1 Demande au maire de les réparer.|body_1 Délibération affichée à l'Hôtel de Ville",
		},
		"above a motion of a member": {
			"La réparation des fontaines\n\nMotion de M. Lambert\n\nLe Conseil communal,\n\nConsidérant que les fontaines fuient ;\n\nDemande au Collège de les réparer.\n",
			"title La réparation des fontaines|rec_1 Considérant que les fontaines fuient ;|req_1 Demande au Collège de les réparer.",
		},
		"between who moves it and the words of the motion": {
			"*S3M-7 Eva Linden: Fountains in parks—That the Parliament welcomes the fountains of Linden.\n\nSupported by: Bob Dale, Ann Hill\n",
			"title Fountains in parks|req_1 That the Parliament welcomes the fountains of Linden.|body_1 Supported by: Bob Dale, Ann Hill",
		},
		"below the word for it": {
			"Title\n\nRepair of the fountains\n\nFor information\n\nWhereas fountains leak;\n\nTherefore be it resolved that they be repaired.\n",
			"title Repair of the fountains|rec_1 Whereas fountains leak;|req_1 Therefore be it resolved that they be repaired.|body_1 Title|body_2 For information",
		},
		"an opinion of a committee, above a heading": {
			"Amtsblatt der Europäischen Union\n\nStellungnahme des Ausschusses der Regionen — Brunnen\n\nI. ALLGEMEINES\n\nDER AUSSCHUSS DER REGIONEN\n\n1.\n\nbegrüßt die Brunnen;\n\n2.\n\nbedauert, dass sie lecken.\n",
			"title Stellungnahme des Ausschusses der Regionen — Brunnen|req_1 1. begrüßt die Brunnen;|req_2 2. bedauert, dass sie lecken.|body_1 Amtsblatt der Europäischen Union|body_1__item_1 I. ALLGEMEINES",
		},
		"behind why and how it was tabled, and printed again": {
			"ONTWERPRESOLUTIE\n\nnaar aanleiding van een verklaring van de Commissie\n\ningediend overeenkomstig artikel 132 van het Reglement\n\nover fonteinen in alle parken\n\nAn Claes, Jan Peeters namens de Groen-Fractie\n\nResolutie van het Europees Parlement over fonteinen in alle parken\n\nHet Europees Parlement,\n\nA. overwegende dat fonteinen lekken;\n\n1. verzoekt de Commissie ze te herstellen.\n",
			"title over fonteinen in alle parken|rec_1 A. overwegende dat fonteinen lekken;|req_1 1. verzoekt de Commissie ze te herstellen.|body_1 naar aanleiding van een verklaring van de Commissie|body_2 ingediend overeenkomstig artikel 132 van het Reglement",
		},
		"above the line that says how it was adopted": {
			"Fountains for every park of our towns\n\nResolution adopted unanimously by the 12th Assembly of Linden\n\nThe Assembly of Linden,\n\nRecalling that fountains leak,\n\nCalls on the Mayor to repair them.\n",
			"title Fountains for every park of our towns|rec_1 Recalling that fountains leak,|req_1 Calls on the Mayor to repair them.|body_1 by the 12th Assembly of Linden",
		},
		"above who was there, and a sentence": {
			"Terug\n\nFonteinen in het park herstellen\n\nAanwezig: An Claes, Jan Peeters\n\nHet college sprak erover.\n\nDe gemeenteraad,\n\nOverwegende dat fonteinen lekken;\n\nBesluit:\n\nArtikel 1. De fonteinen worden hersteld.\n",
			"title Fonteinen in het park herstellen|rec_1 Overwegende dat fonteinen lekken;|req_1 Besluit:|req_1__point_1 Artikel 1. De fonteinen worden hersteld.|body_1 Terug|body_2 Aanwezig: An Claes, Jan Peeters|body_3 Het college sprak erover.",
		},
		"who was away is no title": {
			"12. Fonteinen in het park herstellen\n\nAfwezig tijdens de bespreking van dit punt: An Claes en Jan Peeters, raadsleden\n\nDe gemeenteraad,\n\nOverwegende dat fonteinen lekken;\n\nBesluit ze te herstellen.\n",
			"title Fonteinen in het park herstellen|rec_1 Overwegende dat fonteinen lekken;|req_1 Besluit ze te herstellen.|body_1 Afwezig tijdens de bespreking van dit punt: An Claes en Jan Peeters, raadsleden",
		},
		"names of those who move it, and of parties, are no title": {
			"Fountains for every park of our towns\n\nWest Linden\nNew Waterside\n\nWhereas fountains leak;\n\nTherefore be it resolved that they be repaired.\n",
			"title Fountains for every park of our towns|rec_1 Whereas fountains leak;|req_1 Therefore be it resolved that they be repaired.|body_1 West Linden New Waterside",
		},
		"a row of parties is no title": {
			"Fonteinen in alle parken van de stad\n\nGroen, Vooruit, CD&V\n\nDe raad,\n\nOverwegende dat fonteinen lekken;\n\nVerzoekt het college ze te herstellen.\n",
			"title Fonteinen in alle parken van de stad|rec_1 Overwegende dat fonteinen lekken;|req_1 Verzoekt het college ze te herstellen.|body_1 Groen, Vooruit, CD&V",
		},
		"below the record that it was taken from": {
			"Département de la Loire - Arrondissement de LINDEN\n\nCOMMUNE DE LINDEN\n\nRéparation des fontaines du parc municipal\n\nLe maire expose au conseil municipal :\n\nLes fontaines fuient depuis mai.\n\nVu l'article 3 de la Constitution,\n\nDÉCIDE de les réparer.\n",
			"title Réparation des fontaines du parc municipal|rec_1 Vu l'article 3 de la Constitution,|req_1 DÉCIDE de les réparer.|body_1 Département de la Loire - Arrondissement de LINDEN|body_2 COMMUNE DE LINDEN|body_3 Le maire expose au conseil municipal :|body_4 Les fontaines fuient depuis mai.",
		},
		"who seconds it is no title": {
			"REPAIR OF THE FOUNTAINS OF LINDEN\n\nMoved by: Councillor, E. Hill\n\nSeconded by: Councillor, B. Dale\n\nWhereas fountains leak;\n\nTherefore be it resolved that they be repaired.\n",
			"title REPAIR OF THE FOUNTAINS OF LINDEN|rec_1 Whereas fountains leak;|req_1 Therefore be it resolved that they be repaired.",
		},
		"behind the label of the subject": {
			"Antrag\n\nBetr.: Reparatur der Brunnen\n\nDer Rat möge beschließen:\n\nDie Brunnen werden repariert.\n",
			"title Reparatur der Brunnen|req_1 Die Brunnen werden repariert.",
		},
		"behind the label, on tight lines": {
			"Gemeinde Linden\nAUSZUG AUS DEM PROTOKOLL\nDER SITZUNG DES RATES\nAnwesend: Frau Lamm, Vorsitzende; Herr Rot.\nGegenstand: Reparatur der Brunnen\n\nDer Gemeinderat,\n\nin der Erwägung, dass Brunnen lecken,\n\nbeschließt, sie zu reparieren.\n",
			"title Reparatur der Brunnen|rec_1 in der Erwägung, dass Brunnen lecken,|req_1 beschließt, sie zu reparieren.|body_1 Gemeinde Linden AUSZUG AUS DEM PROTOKOLL DER SITZUNG DES RATES Anwesend: Frau Lamm, Vorsitzende; Herr Rot.",
		},
		"a sentence right below the kind of text": {
			"Linden, im Mai\n\nRESOLUTION\n\nDer Gemeinderat der Gemeinde Linden fordert die Bundesregierung auf, die Brunnen zu reparieren.\n\nDie Brunnen lecken seit Jahren.\n",
			"req_1 Der Gemeinderat der Gemeinde Linden fordert die Bundesregierung auf, die Brunnen zu reparieren.|body_1 Linden, im Mai|body_2 Die Brunnen lecken seit Jahren.",
		},
		"a cue in the paragraph below the kind of text": {
			"RESOLUTION\n\nNo. 7 by the Board WHEREAS, the fountain leaks and the town is dry; therefore be it known that it shall be repaired.\n",
			"expl_1 No. 7 by the Board WHEREAS, the fountain leaks and the town is dry; therefore be it known that it shall be repaired.",
		},
		"right above a formula that no table knows": {
			"Résolution relative aux fontaines\nLe Grand Conseil du canton de Linden,\nvu l'article 12 de la loi ;\n\nconsidérant que les fontaines fuient ;\n\n1. demande au gouvernement de les réparer.\n",
			"title relative aux fontaines|rec_1 vu l'article 12 de la loi ;|rec_2 considérant que les fontaines fuient ;|req_1 1. demande au gouvernement de les réparer.",
		},
		"right above a formula in English": {
			"Resolution on fountains\nThe Water and Fountain Council,\nNoting that fountains leak,\n\n1. Calls on the government to repair them.\n",
			"title on fountains|rec_1 Noting that fountains leak,|req_1 1. Calls on the government to repair them.",
		},
		"a line that is printed again": {
			"Terug\n\nFonteinen in het park en op het plein\n\nma 4/05/2020\n\nFonteinen in het park en op het plein Fonteinen in het park en op het plein\n\nDe gemeenteraad,\n\nOverwegende dat fonteinen lekken;\n\nBesluit:\n\nArtikel 1. De fonteinen worden hersteld.\n",
			"title Fonteinen in het park en op het plein|rec_1 Overwegende dat fonteinen lekken;|req_1 Besluit:|req_1__point_1 Artikel 1. De fonteinen worden hersteld.|body_1 Terug|body_2 Fonteinen in het park en op het plein Fonteinen in het park en op het plein",
		},
		"the first line, where one that announces is above the formula": {
			"Fonteinen voor alle wijken\n\nAan de gemeenteraad\n\nOndergetekende stelt voor:\n\nDe raad,\n\nOverwegende dat fonteinen lekken;\n\nBesluit:\n\nze te herstellen.\n",
			"title Fonteinen voor alle wijken|rec_1 Overwegende dat fonteinen lekken;|req_1 Besluit:|req_1__point_1 ze te herstellen.|body_1 Aan de gemeenteraad|body_2 Ondergetekende stelt voor:",
		},
		"a motion that is named, below another line": {
			"Water in de stad van morgen\n\nMOTIE FONTEINEN\n\nDe partij heeft hierover in mei gesproken.\n\nDe raad,\n\nOverwegende dat fonteinen lekken;\n\nVerzoekt het college ze te herstellen.\n",
			"title MOTIE FONTEINEN|rec_1 Overwegende dat fonteinen lekken;|req_1 Verzoekt het college ze te herstellen.|body_1 Water in de stad van morgen|body_2 De partij heeft hierover in mei gesproken.",
		},
		"who tabled it is no title": {
			"12/2021 Brunnen für alle Parks\n\nAntragstellerin:\n\nArbeitskreis Wasser\n\nDer Landesparteitag möge beschließen:\n\nAlle Brunnen werden repariert.\n",
			"title Brunnen für alle Parks|req_1 Alle Brunnen werden repariert.", // it is the sponsor
		},
		"one word above the formula is a heading": {
			"Brunnen für alle Parks!\n\nDieser Antrag wurde im Mai beschlossen.\n\nWortlaut\n\nDer Landesparteitag möge beschließen:\n\nAlle Brunnen werden repariert.\n",
			"title Brunnen für alle Parks!|req_1 Alle Brunnen werden repariert.|body_1 Dieser Antrag wurde im Mai beschlossen.|body_2 Wortlaut",
		},
		"an act that gives its date": {
			"Arrêté ministériel du 4 mai 2020 portant réparation des fontaines.\n\nNous, Ministre de l'Eau,\n\nVu l'article 3 de la Constitution;\n\nArrête:\n\nArt. 1er. Les fontaines sont réparées.\n",
			"title Arrêté ministériel du 4 mai 2020 portant réparation des fontaines.|rec_1 Vu l'article 3 de la Constitution;|req_1 Arrête:|req_1__point_1 Art. 1er. Les fontaines sont réparées.",
		},
		"a proclamation with a colon": {
			"Fountain Week Proclamation:\nWHEREAS the fountains of Linden are old;\nTHEREFORE BE IT RESOLVED THAT they be repaired.\n",
			"title Fountain Week Proclamation:|rec_1 WHEREAS the fountains of Linden are old;|req_1 THEREFORE BE IT RESOLVED THAT they be repaired.",
		},
		"what the text was taken from is no title": {
			"Extract from Minutes of the meeting\n\nThe motion was moved by the Chair and seconded:-\n\nThis Council notes that the fountains leak.\n\nThis Council calls on the Mayor to repair them.\n",
			"rec_1 This Council notes that the fountains leak.|req_1 This Council calls on the Mayor to repair them.|body_1 Extract from Minutes of the meeting|body_2 The motion was moved by the Chair and seconded:-",
		},
		"a concurrent resolution": {
			"CHAPTER 12\n\nSENATE CONCURRENT RESOLUTION\n\nTHANKING THE PLUMBERS OF LINDEN FOR THEIR WORK.\n\nBE IT RESOLVED, by the Senate of the State:\n\nThat the plumbers be thanked.\n",
			"title THANKING THE PLUMBERS OF LINDEN FOR THEIR WORK.|req_1 BE IT RESOLVED, by the Senate of the State:|req_1__point_1 That the plumbers be thanked.|body_1 CHAPTER 12",
		},
		"a motion without blank lines": {
			"MOTIE VAN DE LEDEN AERTS EN DE BOER\nVoorgesteld 4 mei 2023\nDe Kamer,\ngehoord de beraadslaging,\nconstaterende dat fonteinen lekken,\nverzoekt de regering ze te herstellen.\n",
			"rec_1 gehoord de beraadslaging,|rec_2 constaterende dat fonteinen lekken,|req_1 verzoekt de regering ze te herstellen.",
		},
		"a cue in capitals below the kind of text": {
			"RESOLUTION\n\nWHEREAS, fountains leak; and\n\nWHEREAS, water is dear; now, therefore, be it\n\nRESOLVED, That they be repaired.\n",
			"rec_1 WHEREAS, fountains leak; and|rec_2 WHEREAS, water is dear;|req_1 RESOLVED, That they be repaired.|body_1 now, therefore, be it",
		},
		"who moved it is no title": {
			"312 Fountains of Linden and the Plumbers of the Year\n\nTabled: 4/05/23 Signatories: 2\n\nEva Linden\n\nThat this House congratulates the plumbers of Linden.\n",
			"title Fountains of Linden and the Plumbers of the Year|req_1 That this House congratulates the plumbers of Linden.|body_1 Tabled: 4/05/23 Signatories: 2",
		},
		"the day of a debate is no title": {
			"Fountains\n\nTabled on 4/05/2023 | For debate on 12/05/2023\n\nTo propose that the Senedd:\n\n1. Notes that fountains leak.\n\n2. Calls on the Welsh Government to repair them.\n",
			"rec_1 1. Notes that fountains leak.|req_1 2. Calls on the Welsh Government to repair them.|body_1 Fountains|body_2 Tabled on 4/05/2023 ¦ For debate on 12/05/2023",
		},
	})
}
