package resolution_test

import "testing"

// TestFacts reads the heads of texts as houses print them that name each fact, or none.
// See [testFields] for the wanted lines.
func TestFacts(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"the labels of the Swiss chambers": {
			"27.3456 Motion\n\nBrunnen in den Bergen\n\nEingereicht von: Linden Vreni\nGrüne Fraktion\nEinreichungsdatum: 15.06.2027\nEingereicht im: Nationalrat\nStand der Beratungen: Erledigt\n\nEingereichter Text\n\nDer Bundesrat wird beauftragt, die Brunnen zu zählen.\n",
			"stage: motion|number: 27.3456|date: 2027-06-15|assembly de: Nationalrat|title de: Brunnen in den Bergen|sponsors/1/name: Linden Vreni|sponsors/1/party: Grüne Fraktion",
		},
		"a number with the word for the kind of text behind it": {
			"27.3457 Postulat\n\nFontaines des Alpes\n\nDéposé par: Rive Jeanne\nGroupe socialiste\n\nTexte déposé\n\nLe Conseil fédéral est chargé de compter les fontaines.\n",
			"stage: motion|number: 27.3457|title fr: Fontaines des Alpes|sponsors/1/name: Rive Jeanne|sponsors/1/party: Groupe socialiste",
		},
		"a group behind its label": {
			"MOTION\n\nrelative aux fontaines\n\nDépôt : M. Jean Rive\nGroupe politique : Les Sources\n\nLa Chambre des Députés,\n\nconsidérant que les fontaines fuient ;\n\ninvite le Gouvernement à les réparer.\n",
			"stage: motion|title fr: relative aux fontaines|sponsors/1/name: Jean Rive|sponsors/1/party: Les Sources|sponsors/1/honorific fr: M.|formula fr: La Chambre des Députés,",
		},
		"a constituency before the party, the day before the month": {
			"Motion Number: S7M-02317\nLodged By: Ailsa Linden, Glen, Loch and Burn, Scottish Green Party\nDate Lodged: 11/05/2027\n\nTitle: The Fountains of Glenburn\n\nThat the Parliament welcomes the fountains.\n",
			"stage: motion|number: S7M-02317|date: 2027-05-11|title en: The Fountains of Glenburn|sponsors/1/name: Ailsa Linden|sponsors/1/party: Scottish Green Party",
		},
		"a member with the number": {
			"NDM9412 Mair Linden (Arfon)\nTabled on 16/06/2027\n\nTo propose that the Senedd:\n\n1. Notes that fountains leak.\n\n2. Calls on the Welsh Government to repair them.\n",
			"stage: motion|number: NDM9412|date: 2027-06-16|sponsors/1/name: Mair Linden|sponsors/1/party: Arfon|formula en: To propose that the Senedd:",
		},
		"an assembly that stands over its own motion": {
			"Dáil Éireann\n\nWednesday, 24 March 2027\n\nFountains in Parks: Motion [Private Members]\n\nDeputy Áine Linden: I move:\n\nThat Dáil Éireann:\n\nnotes that fountains leak; and\n\ncalls on the Government to repair them.\n",
			"stage: motion|date: 2027-03-24|assembly en: Dáil Éireann|title en: Fountains in Parks: Motion [Private Members]|sponsors/1/name: Áine Linden|sponsors/1/honorific en: Deputy|formula en: That Dáil Éireann:",
		},
		"who submitted a resolution in the Congress": {
			"120TH CONGRESS\n1ST SESSION\n\nH. RES. 614\n\nHonoring the fountains of Linden.\n\nIN THE HOUSE OF REPRESENTATIVES\n\nAPRIL 27, 2027\n\nMs. LINDEN (for herself, Mr. WATERS of New Jersey, and Mrs. BROOK) submitted the following resolution; which was referred to the Committee on Water\n\nRESOLUTION\n\nHonoring the fountains of Linden.\n\nWhereas fountains leak: Now, therefore, be it\n\nResolved, That the House of Representatives repairs them.\n",
			"stage: adopted|number: H. RES. 614|session/label en: 120TH CONGRESS 1ST SESSION|date: 2027-04-27|assembly en: House of Representatives|title en: Honoring the fountains of Linden.|sponsors/1/name: LINDEN|sponsors/1/honorific en: Ms.|sponsors/2/name: WATERS|sponsors/2/honorific en: Mr.|sponsors/3/name: BROOK|sponsors/3/honorific en: Mrs.",
		},
		"the number of the file before the title": {
			"Tweede Kamer der Staten-Generaal        2\n\nVergaderjaar 2027-2028\n\n36 900 VIII     Vaststelling van de begroting van Water (VIII) voor het jaar 2028\n\nNr. 61          MOTIE VAN HET LID LINDEN\n\nDe Kamer,\n\noverwegende dat fonteinen lekken;\n\nverzoekt de regering te handelen.\n",
			"stage: motion|number: 36 900 VIII Nr. 61|session/period: 2027-2028|session/label nl: Vergaderjaar 2027-2028|assembly nl: Tweede Kamer der Staten-Generaal|title nl: Vaststelling van de begroting van Water (VIII) voor het jaar 2028|sponsors/1/name: LINDEN|formula nl: De Kamer,",
		},
		"a letter for its number": {
			"35 811 Wijziging van de Waterwet\n\nD MOTIE VAN HET LID LINDEN C.S.\n\nDe Kamer,\n\noverwegende dat fonteinen lekken;\n\nverzoekt de regering te handelen.\n",
			"stage: motion|number: 35 811 D|title nl: Wijziging van de Waterwet|sponsors/1/name: LINDEN|formula nl: De Kamer,",
		},
		"facts side by side": {
			"Nations Unies                     A/RES/83/17\n\nAssemblée générale                Distr. générale\n\nQuatre-vingt-troisième session\nPoint 122 de l'ordre du jour\n\nRésolution adoptée par l'Assemblée générale le 21 novembre 2028\n\n83/17. Journée des fontaines\n\nL'Assemblée générale,\n\nNotant que les fontaines fuient,\n\n1. Prie les États de les réparer.\n",
			"stage: adopted|number: A/RES/83/17|session/label fr: Quatre-vingt-troisième session|date: 2028-11-21|assembly fr: Assemblée générale|title fr: Journée des fontaines|formula fr: L'Assemblée générale,",
		},
		"the number of a term, and a place and a date below the text": {
			"Deutscher Bundestag          Drucksache 21/6204\n21. Wahlperiode              29.09.2027\n\nAntrag\n\nder Abgeordneten Petra Weber und der Fraktion der BACHFREUNDE\n\nBrunnen erneuern\n\nDer Bundestag wolle beschließen:\n\nDer Deutsche Bundestag fordert die Bundesregierung auf, zu handeln.\n\nBerlin, den 28. September 2027\n",
			"stage: motion|number: Drucksache 21/6204|session/label de: 21. Wahlperiode|date: 2027-09-29|assembly de: Deutscher Bundestag|title de: Brunnen erneuern|sponsors/1/name: Petra Weber|sponsors/1/party: BACHFREUNDE|formula de: Der Bundestag wolle beschließen:",
		},
		"a number behind the kind of text, and a date behind the authors": {
			"Beschlussantrag Nr. 312/27\n\neingebracht von den Abgeordneten Waltraud Weber und Hannes Lind am 8.4.2027\n\nBrunnen an Wegen\n\nDer Südtiroler Landtag,\n\nin der Erwägung, dass Brunnen lecken,\n\nfordert die Landesregierung auf, zu handeln.\n",
			"stage: motion|number: Nr. 312/27|date: 2027-04-08|title de: Brunnen an Wegen|sponsors/1/name: Waltraud Weber|sponsors/1/honorific de: den Abgeordneten|sponsors/2/name: Hannes Lind|sponsors/2/honorific de: den Abgeordneten|formula de: Der Südtiroler Landtag,",
		},
		"the assembly between the kind of text and its title": {
			"RESOL-VIII/004\n\nRESOLUTION\n\nof the European Committee of the Regions on small fountains\n\nTHE EUROPEAN COMMITTEE OF THE REGIONS\n\n- whereas fountains leak;\n\n1. calls on the Commission to act.\n",
			"stage: adopted|number: RESOL-VIII/004|title en: on small fountains|formula en: THE EUROPEAN COMMITTEE OF THE REGIONS",
		},
		"a title below the word that joins it": {
			"RESOLUTION ON\n\nFOUNTAINS IN TIMES OF FLOOD\n\nThe Parliamentary Assembly,\n\nRecalling that fountains leak,\n\n1. Calls on States to act.\n",
			"stage: adopted|title en: FOUNTAINS IN TIMES OF FLOOD|formula en: The Parliamentary Assembly,",
		},
		"how and where it was adopted": {
			"The role of parliaments in fountains\n\nResolution adopted by consensus by the 155th Assembly\n(Geneva, 14 October 2027)\n\nThe Parliamentary Assembly,\n\nRecalling that fountains leak,\n\n1. Calls on States to act.\n",
			"stage: adopted|date: 2027-10-14|title en: The role of parliaments in fountains|formula en: The Parliamentary Assembly,",
		},
		"a title with words that are labels elsewhere": {
			"RESOLUTION\nCALLING FOR FOUNTAINS IN EACH\nHOUSE\nOF THE TOWN\n\nWHEREAS, fountains leak;\n\nBE IT RESOLVED that they be repaired.\n",
			"stage: adopted|title en: CALLING FOR FOUNTAINS IN EACH HOUSE OF THE TOWN",
		},
		"a sentence for a title, above who submitted it": {
			"H. RES. 614\n\nHonoring the fountains of Linden.\n\nIN THE HOUSE OF REPRESENTATIVES\n\nMs. LINDEN submitted the following resolution\n\nRESOLUTION\n\nWhereas fountains leak: Now, therefore, be it\n\nResolved, That the House of Representatives repairs them.\n",
			"stage: adopted|number: H. RES. 614|assembly en: House of Representatives|title en: Honoring the fountains of Linden.|sponsors/1/name: LINDEN|sponsors/1/honorific en: Ms.",
		},
		"a head without blank lines": {
			"General Assembly\nEighty-second session\nAgenda item 71 (b)\nResolution adopted by the General Assembly on 19 December 2027\n[on the report of the Third Committee (A/82/481, para. 30)]\n82/199. Rights of fountains\nThe General Assembly,\nRecalling that fountains leak,\n1. Calls on States to act.\n",
			"stage: adopted|number: 82/199|session/label en: Eighty-second session|date: 2027-12-19|assembly en: General Assembly|title en: Rights of fountains|formula en: The General Assembly,",
		},
		"the adoption told below the text, the assembly named again": {
			"Parliamentary Assembly\n\nResolution 2611 (2027)\n\nThe independence of fountains\n\nParliamentary Assembly\n\n1. The Parliamentary Assembly notes that fountains leak.\n\n2. The Assembly calls on member States to act.\n\n1. Assembly debate on 28 January 2027 (7th sitting).\n",
			"stage: adopted|number: Resolution 2611 (2027)|date: 2027-01-28|assembly en: Parliamentary Assembly|title en: The independence of fountains",
		},
		"the adoption told by a note, the title above the number": {
			"52nd SESSION\n\nSmall fountains in small towns\n\nResolution 512 (2027)[1]\n\n1. The Congress refers to the water of small towns.\n\n2. It notes that fountains leak.\n\n3. The Congress calls on its members to act.\n\n[1] Debated and adopted by the Congress on 24 March 2027.\n",
			"stage: adopted|number: Resolution 512 (2027)|session/label en: 52nd SESSION|date: 2027-03-24|title en: Small fountains in small towns",
		},
		"names right above the title": {
			"Voorstel van resolutie\nvan An Claes en Jan Peeters\nover de fonteinen van de stad\n\nHet Vlaams Parlement,\n\nGelet op de Grondwet;\n\nVerzoekt de regering te handelen.\n",
			"stage: proposal|title nl: over de fonteinen van de stad|sponsors/1/name: An Claes|sponsors/2/name: Jan Peeters|formula nl: Het Vlaams Parlement,",
		},
		"languages over columns": {
			"| English | Français |\n|---|---|\n| The Conference, | La Conférence, |\n| Recalling that fountains leak, | Rappelant que les fontaines fuient, |\n| 1. Invites members to act. | 1. Invite les membres à agir. |\n",
			"formula en: The Conference,|formula fr: La Conférence,",
		},
		"a sitting with who sat": {
			"Motie vreemd aan de orde\n\nGemeenteraad Linden, vergadering van 17 juni 2027\n\nFonteinen in het park\n\nDe raad,\n\noverwegende dat fonteinen lekken;\n\nverzoekt het college te handelen.\n",
			"date: 2027-06-17|title nl: Fonteinen in het park|formula nl: De raad,",
		},
		"a sitting in the formula": {
			"Fonteinen in het park\n\nDe raad van de gemeente Linden, in vergadering bijeen op 17 juni 2027,\n\noverwegende dat fonteinen lekken;\n\nverzoekt het college te handelen.\n",
			"date: 2027-06-17|title nl: Fonteinen in het park|formula nl: De raad van de gemeente Linden, in vergadering bijeen op 17 juni 2027,",
		},
		"a sitting that the title is about": {
			"Goedkeuring van de notulen van de zitting van 17 juni 2027\n\nDe gemeenteraad,\n\noverwegende dat fonteinen lekken;\n\nverzoekt het college te handelen.\n",
			"title nl: Goedkeuring van de notulen van de zitting van 17 juni 2027|formula nl: De gemeenteraad,",
		},
		"names below offices": {
			"De gemeenteraad,\n\noverwegende dat fonteinen lekken;\n\nBesluit:\n\nArtikel 1. De fontein wordt hersteld.\n\nNamens de gemeenteraad,\n\nDe algemeen directeur,          De voorzitter,\n\nAn Claes                        Jan Peeters\n",
			"formula nl: De gemeenteraad,|signatories/1/name: An Claes|signatories/2/name: Jan Peeters",
		},
		"names below an office that no table has": {
			"De provincieraad,\n\noverwegende dat fonteinen lekken;\n\nBesluit:\n\nArtikel 1. De fontein wordt hersteld.\n\nDe waterbode,\nAn Claes\n",
			"formula nl: De provincieraad,|signatories/1/name: An Claes",
		},
		"names that the cover has not": {
			"MOTIE VAN HET LID LINDEN C.S.\n\nDe Kamer,\n\noverwegende dat fonteinen lekken;\n\nverzoekt de regering te handelen.\n\nLinden\nVan der Beek\n",
			"stage: motion|sponsors/1/name: Linden|formula nl: De Kamer,|signatories/1/name: Linden|signatories/2/name: Van der Beek",
		},
		"a group alone": {
			"Antrag\n\nder Fraktion der LINDEN\n\nBrunnen erneuern\n\nDer Landtag wolle beschließen:\n\nDie Landesregierung wird aufgefordert, zu handeln.\n",
			"stage: motion|title de: Brunnen erneuern|formula de: Der Landtag wolle beschließen:",
		},
		"labels over what they name": {
			"27.3456\nMotion\nBrunnen in den Bergen\n\nEingereicht von:\nLinden Vreni\nDie Mitte-Fraktion. Die Mitte.\n\nEinreichungsdatum:\n15.06.2027\n\nEingereicht im:\nStänderat\n\nStand der Beratungen:\nNoch nicht behandelt\n\nEingereichter Text\n\nDer Bundesrat wird beauftragt, die Brunnen zu zählen.\n",
			"stage: motion|number: 27.3456|date: 2027-06-15|assembly de: Ständerat|title de: Brunnen in den Bergen|sponsors/1/name: Linden Vreni|sponsors/1/party: Die Mitte-Fraktion. Die Mitte",
		},
		"who signs for which party": {
			"De raad van de gemeente Linden,\n\noverwegende dat fonteinen lekken;\n\nverzoekt het college te handelen,\n\nen gaat over tot de orde van de dag.\n\nNamens de fractie van De Bron,\nJ. Wieringa\n\nNamens de fractie van De Beek,\nSaïda Bouchra\n",
			"formula nl: De raad van de gemeente Linden,|signatories/1/name: J. Wieringa|signatories/1/party: De Bron|signatories/2/name: Saïda Bouchra|signatories/2/party: De Beek",
		},
		"the body of an organisation that speaks": {
			"General Assembly\n\nHuman Rights Council\n\nResolution adopted by the Human Rights Council on 6 July 2028\n\n66/4. Fountains in public places\n\nThe Human Rights Council,\n\nRecalling that fountains leak,\n\n1. Calls on States to act.\n",
			"stage: adopted|number: 66/4|date: 2028-07-06|assembly en: Human Rights Council|title en: Fountains in public places|formula en: The Human Rights Council,",
		},
		"a group in brackets, the date before the number": {
			"Bayerischer Landtag\n20. Wahlperiode                    27.04.2027  Drucksache 20/3317\n\nAntrag\n\nder Abgeordneten Gisela Weber, Ruth Lind und Fraktion (BACH)\n\nBrunnen erneuern\n\nDer Landtag wolle beschließen:\n\nDie Staatsregierung wird aufgefordert, zu handeln.\n",
			"stage: motion|number: Drucksache 20/3317|session/label de: 20. Wahlperiode|date: 2027-04-27|assembly de: Bayerischer Landtag|title de: Brunnen erneuern|sponsors/1/name: Gisela Weber|sponsors/1/party: BACH|sponsors/2/name: Ruth Lind|sponsors/2/party: BACH|formula de: Der Landtag wolle beschließen:",
		},
		"an adoption behind the name of the assembly": {
			"Resolution der Generalversammlung, verabschiedet am 22. November 2028\n\n83/18. Tag der Brunnen\n\nDie Generalversammlung,\n\nin Bekräftigung ihrer Resolution 70/1,\n\n1. bittet die Staaten, zu handeln.\n",
			"stage: adopted|number: 83/18|date: 2028-11-22|title de: Tag der Brunnen|formula de: Die Generalversammlung,",
		},
		"several groups, and the numbers of their motions": {
			"RC-B10-0212/2027 } B10-0214/2027 } RC1\n\nJOINT MOTION FOR A RESOLUTION\n\non fountains in the Baltic\n\nIlma Koski\non behalf of the Bach Group\n\nBirgit Aav\non behalf of the Brook Group\n\nThe European Parliament,\n\nA. whereas fountains leak;\n\n1. Calls on the Commission to act.\n",
			"stage: proposal|number: RC-B10-0212/2027|title en: on fountains in the Baltic|sponsors/1/name: Ilma Koski|sponsors/1/party: Bach|sponsors/2/name: Birgit Aav|sponsors/2/party: Brook|formula en: The European Parliament,",
		},
		"the debate below the title, a group behind its name": {
			"ENTSCHLIESSUNGSANTRAG\n\nbetreffend Brunnen in Museen\n\neingebracht im Zuge der Debatte über den Bericht des Ausschusses\n\nDer Nationalrat wolle beschließen:\n\nDie Bundesregierung wird ersucht, zu handeln.\n",
			"stage: proposal|title de: betreffend Brunnen in Museen|formula de: Der Nationalrat wolle beschließen:",
		},
		"a group behind a name": {
			"MOTION\n\nDépôt : Madame Jeanne Rive, Groupe politique Les Sources\n\nFontaines des parcs publics\n\nLa Chambre des Députés,\n\nconsidérant que les fontaines fuient ;\n\ninvite le Gouvernement à les réparer.\n",
			"stage: motion|title fr: Fontaines des parcs publics|sponsors/1/name: Jeanne Rive|sponsors/1/party: Les Sources|sponsors/1/honorific fr: Madame|formula fr: La Chambre des Députés,",
		},
		"a date in another language, who moved and when, a date below the text": {
			"Dáil Éireann\n\nDé Céadaoin, 17 Samhain 2027\n\nFountains in Parks: Motion (Resumed)\n\nThe following motion was moved by Deputy Áine Linden on Tuesday, 16 November 2027:\n\nThat Dáil Éireann:\n\ncalls on the Government to repair fountains.\n\nPassed and adopted this 21st day of November, 2027, by the following vote:\n",
			"stage: motion|date: 2027-11-21|assembly en: Dáil Éireann|title en: Fountains in Parks: Motion (Resumed)|sponsors/1/name: Áine Linden|sponsors/1/honorific en: Deputy|formula en: That Dáil Éireann:",
		},
		"the subject in two languages": {
			"Uittreksel uit het register van de gemeenteraad\n\nVoorwerp: Motie over de fonteinen\n\nDE GEMEENTERAAD,\n\nGelet op de gemeentewet;\n\nVerzoekt het college te handelen.\n",
			"title nl: Motie over de fonteinen|formula nl: DE GEMEENTERAAD,",
		},
		"half a number": {
			"DOC 56\n\nVOORSTEL VAN RESOLUTIE\n\nover de fonteinen\n\nDe Senaat,\n\nGelet op de Grondwet;\n\nVerzoekt de regering te handelen.\n",
			"stage: proposal|title nl: over de fonteinen|formula nl: De Senaat,",
		},
		"a title that begins with who is asked": {
			"RESOLUTIONSVORSCHLAG\n\nan die Föderalregierung zur Erneuerung der Brunnen\n\nDas Parlament der Deutschsprachigen Gemeinschaft,\n\nin der Erwägung, dass Brunnen lecken,\n\nfordert die Regierung auf, zu handeln.\n",
			"stage: proposal|title de: an die Föderalregierung zur Erneuerung der Brunnen|formula de: Das Parlament der Deutschsprachigen Gemeinschaft,",
		},
		"the day of a month": {
			"RESOLUTION NO. 2027-118\n\nA RESOLUTION ON FOUNTAINS\n\n21st day of September, 2027\n\nWHEREAS, fountains leak;\n\nBE IT RESOLVED that they be repaired.\n",
			"stage: adopted|number: NO. 2027-118|date: 2027-09-21|title en: A RESOLUTION ON FOUNTAINS",
		},
	} {
		t.Run(name, func(t *testing.T) { testFields(t, c.text, c.want) })
	}
}
