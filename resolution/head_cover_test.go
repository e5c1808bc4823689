package resolution_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// TestCover reads the facts that a text prints before its reasons. The wanted
// lines are those of outline, of the fields alone.
func TestCover(t *testing.T) {
	const (
		reasonEN = "\n\nRecalling its earlier work,\n\n1. Requests a report.\n"
		reasonNL = "\n\nGelet op de Grondwet;\n\nVerzoekt de regering:\n\n1. te handelen.\n"
		reasonFR = "\n\nVu la Constitution;\n\nDemande au gouvernement:\n\n1. d'agir.\n"
	)
	for name, c := range map[string]struct{ text, want string }{
		"a draft": {
			"PROJET DE RÉSOLUTION\n\nrelatif aux fontaines\n\nLe Sénat," + reasonFR,
			"stage: proposal|title fr: relatif aux fontaines|formula fr: Le Sénat,",
		},
		"a title after the assembly": {
			"Resolutie van het Europees Parlement over het Jaar van de Stilte\n\nHet Europees Parlement," + reasonNL,
			"stage: adopted|title nl: over het Jaar van de Stilte|formula nl: Het Europees Parlement,",
		},
		"a title after the assembly and the date": {
			"Entschließung des Europäischen Parlaments vom 4. Mai 2023 zu Nachtzügen in den Alpen\n\nDas Europäische Parlament,\n\nin der Erwägung, dass der Zug fehlt;\n\n1. fordert die Kommission auf, zu handeln.\n",
			"stage: adopted|date: 2023-05-04|title de: zu Nachtzügen in den Alpen|formula de: Das Europäische Parlament,",
		},
		"a date that belongs to the title": {
			"Actualiteitsmotie tot besluit van het op 6 mei 2020 gehouden debat over de stilte\n\nHet Vlaams Parlement," + reasonNL,
			"stage: motion|title nl: tot besluit van het op 6 mei 2020 gehouden debat over de stilte|formula nl: Het Vlaams Parlement,",
		},
		"a date at the end of a title": {
			"Résolution du Parlement européen sur les inondations du 14 juillet 2021\n\nLe Parlement européen," + reasonFR,
			"stage: adopted|title fr: sur les inondations du 14 juillet 2021|formula fr: Le Parlement européen,",
		},
		"a title that stands with the second printing of the kind": {
			"Proposition de résolution - B9-0511/2023Proposition de résolution\n\nPROPOSITION DE RÉSOLUTION sur le silence dans les gares\n\nLe Parlement européen," + reasonFR,
			"stage: proposal|title fr: sur le silence dans les gares|formula fr: Le Parlement européen,",
		},
		"the members of a motion": {
			"MOTIE VAN DE LEDEN VAN OOST EN TER LINDEN\n\nDe Kamer," + reasonNL,
			"stage: motion|sponsors/1/name: VAN OOST|sponsors/2/name: TER LINDEN|formula nl: De Kamer,",
		},
		"a party with a preposition in its name": {
			"Motie van de leden Peeters (Partij voor het Water) en Claes (BR) inzake stille rijtuigen\n\nDe Kamer," + reasonNL,
			"stage: motion|title nl: inzake stille rijtuigen|sponsors/1/name: Peeters|sponsors/1/party: Partij voor het Water|sponsors/2/name: Claes|sponsors/2/party: BR|formula nl: De Kamer,",
		},
		"members in capitals, others and a subject": {
			"MOTIE VAN HET LID PEETERS C.S. OVER STILLE RIJTUIGEN\n\nDe Kamer," + reasonNL,
			"stage: motion|title nl: OVER STILLE RIJTUIGEN|sponsors/1/name: PEETERS|formula nl: De Kamer,",
		},
		"the day and who tabled it": {
			"Ingediend op 4 mei 2031 door An Claes namens de fractie Bron\n\nDe Kamer," + reasonNL,
			"date: 2031-05-04|sponsors/1/name: An Claes|sponsors/1/party: Bron|formula nl: De Kamer,",
		},
		"the members of a motion and its subject": {
			"Motie van het lid Peeters over stille rijtuigen\n\nDe Kamer," + reasonNL,
			"stage: motion|title nl: over stille rijtuigen|sponsors/1/name: Peeters|formula nl: De Kamer,",
		},
		"a number before the title, the committee above it": {
			"Resolution adopted by the General Assembly on 18 December 2023\n\n[on the report of the Second Committee (A/78/411)]\n\n78/311. Schools by the sea\n\nThe General Assembly," + reasonEN,
			"stage: adopted|number: 78/311|date: 2023-12-18|title en: Schools by the sea|formula en: The General Assembly,",
		},
		"no blank line on the cover": {
			"Resolution 2766 (2024)\nAdopted by the Security Council at its 9801st meeting, on 9 December 2024\nThe Security Council," + reasonEN,
			"stage: adopted|number: Resolution 2766 (2024)|date: 2024-12-09|formula en: The Security Council,",
		},
		"a heading over the formula": {
			"Cultuur - Speelplein De Linde - Goedkeuring\n\nDe gemeenteraad," + reasonNL,
			"title nl: Cultuur - Speelplein De Linde - Goedkeuring|formula nl: De gemeenteraad,",
		},
		"an item of an agenda, and a council that sits": {
			"4. Comptes de la fabrique d'église - Approbation.\n\nLe Conseil communal siégeant en séance publique," + reasonFR,
			"title fr: Comptes de la fabrique d'église - Approbation.|formula fr: Le Conseil communal siégeant en séance publique,",
		},
		"a number and facts over the formula": {
			"S/RES/2766   Mandat de la Mission\n\nVote: unanimité\n\nLe Conseil de sécurité," + reasonFR,
			"number: S/RES/2766|title fr: Mandat de la Mission|formula fr: Le Conseil de sécurité,",
		},
		"a government": {
			"Le Gouvernement wallon," + reasonFR,
			"formula fr: Le Gouvernement wallon,",
		},
		"the number of a procedure": {
			"Resolutie van het Europees Parlement over het Jaar van de Stilte\n\n(2024/2611(RSP))\n\nHet Europees Parlement," + reasonNL,
			"stage: adopted|number: 2024/2611(RSP)|title nl: over het Jaar van de Stilte|formula nl: Het Europees Parlement,",
		},
		"numbers of other texts": {
			"Procedure : 2024/2611(RSP)\n\nTexts tabled :\n\nRC-B9-0511/2024\n\nTexts adopted :\n\nP9_TA(2024)0311\n\nEuropean Parliament resolution on night trains\n\nThe European Parliament," + reasonEN,
			"stage: adopted|number: P9_TA(2024)0311|title en: on night trains|formula en: The European Parliament,",
		},
		"a number over two lines": {
			"DOC 57\n1234/001\n\nPROPOSITION DE RÉSOLUTION\n\nsur les trains de nuit\n\nLa Chambre des représentants," + reasonFR,
			"stage: proposal|number: DOC 57 1234/001|title fr: sur les trains de nuit|formula fr: La Chambre des représentants,",
		},
		"a date in figures": {
			"7.6.2031\n\nVOORSTEL VAN RESOLUTIE\n\nover de sluizen\n\nDe Senaat," + reasonNL,
			"stage: proposal|date: 2031-06-07|title nl: over de sluizen|formula nl: De Senaat,",
		},
		"a date in figures behind its label": {
			"VOORSTEL VAN RESOLUTIE\n\nover de sluizen\n\nDatum: 07/06/2031\n\nDe Senaat," + reasonNL,
			"stage: proposal|date: 2031-06-07|title nl: over de sluizen|formula nl: De Senaat,",
		},
		"the date of the print above that of the act": {
			"8.9.2031\n\nRésolution du Parlement européen du 7 juin 2031 sur les écluses\n\nLe Parlement européen," + reasonFR,
			"stage: adopted|date: 2031-06-07|title fr: sur les écluses|formula fr: Le Parlement européen,",
		},
		"the date of the print above the line that tells the adoption": {
			"General Assembly\n\n28 June 2031\n\nResolution adopted by the General Assembly on 7 June 2031\n\nLocks and canals\n\nThe General Assembly," + reasonEN,
			"stage: adopted|date: 2031-06-07|assembly en: General Assembly|title en: Locks and canals|formula en: The General Assembly,",
		},
		"the number of another series above that of the text, and its adoption": {
			"S/RES/2611 (2031)\n\n7 juin 2031\n\nRésolution 2611 (2031)\n\nAdoptée par le Conseil de sécurité à sa 9999e séance, le 7 juin 2031\n\nLe Conseil de sécurité," + reasonFR,
			"stage: adopted|number: S/RES/2611 (2031)|date: 2031-06-07|formula fr: Le Conseil de sécurité,",
		},
		"a number behind the word for the filing": {
			"ingediend op 1234 (2030-2031) – Nr. 1\n7 juni 2031 (2030-2031)\n\nVoorstel van resolutie\n\nvan An Claes en Jan Peeters\n\nover de sluizen\n\nHet Vlaams Parlement," + reasonNL,
			"stage: proposal|number: 1234 (2030-2031) – Nr. 1|session/period: 2030-2031|date: 2031-06-07|title nl: over de sluizen|sponsors/1/name: An Claes|sponsors/2/name: Jan Peeters|formula nl: Het Vlaams Parlement,",
		},
		"a proposal that was adopted": {
			"VOORSTEL VAN RESOLUTIE\n\nover de sluizen\n\nTEKST AANGENOMEN\nIN PLENAIRE VERGADERING\n\nDe Senaat," + reasonNL,
			"stage: adopted|title nl: over de sluizen|formula nl: De Senaat,",
		},
		"an adopted text, of whom, and a code": {
			"Aangenomen tekst\n\nvan het voorstel van resolutie van An Claes en Jan Peeters\n\nbetreffende de sluizen\n\nVerzendcode: WAT\n\nHet Vlaams Parlement," + reasonNL,
			"stage: adopted|title nl: betreffende de sluizen|sponsors/1/name: An Claes|sponsors/2/name: Jan Peeters|formula nl: Het Vlaams Parlement,",
		},
		"what a code tells is no title": {
			"Voorstel van resolutie\n\nVerzendcode: WAT\n\nover de sluizen\n\nHet Vlaams Parlement," + reasonNL,
			"stage: proposal|title nl: over de sluizen|formula nl: Het Vlaams Parlement,",
		},
		"how it was filed above the title, the procedure behind it": {
			"PROPOSITION DE RÉSOLUTION\n\ndéposée à la suite d'une déclaration du Conseil\n\nconformément à l'article 12 du règlement intérieur\n\nsur les écluses de la vallée\n(2031/2611(RSP))\n\nLe Parlement européen," + reasonFR,
			"stage: proposal|title fr: sur les écluses de la vallée|formula fr: Le Parlement européen,",
		},
		"authors on the line below their cue": {
			"PROPOSITION DE RÉSOLUTION\n\nEN APPLICATION DE L'ARTICLE 3 DE LA CONSTITUTION,\n\nsur les écluses,\n\nPRÉSENTÉE\n\nPar Mme Marie LAMBERT et M. Jean ROUX,\n\nSénatrice et Sénateur\n\nLe Sénat," + reasonFR,
			"stage: proposal|title fr: sur les écluses|sponsors/1/name: Marie LAMBERT|sponsors/1/honorific fr: Mme|sponsors/2/name: Jean ROUX|sponsors/2/honorific fr: M.|formula fr: Le Sénat,",
		},
		"authors below a title with a comma": {
			"PROPOSITION DE RÉSOLUTION\n\nvisant à réparer les écluses,\n\nprésentée par\n\nMme Marie LAMBERT, M. Jean ROUX,\n\ndéputés.\n\nLe Sénat," + reasonFR,
			"stage: proposal|title fr: visant à réparer les écluses|sponsors/1/name: Marie LAMBERT|sponsors/1/honorific fr: Mme|sponsors/2/name: Jean ROUX|sponsors/2/honorific fr: M.|formula fr: Le Sénat,",
		},
		"members with their group": {
			"Antrag\nder Abgeordneten Petra Weber, Mag. Anton Lind und der\nFraktion DIE BACHFREUNDE\n\nSchleusen erneuern\n\nDer Bundestag wolle beschließen:\n\nDie Schleusen werden erneuert.\n",
			"stage: motion|title de: Schleusen erneuern|sponsors/1/name: Petra Weber|sponsors/1/party: DIE BACHFREUNDE|sponsors/2/name: Anton Lind|sponsors/2/party: DIE BACHFREUNDE|sponsors/2/honorific de: Mag.|formula de: Der Bundestag wolle beschließen:",
		},
		"a name before a preposition that names may hold": {
			"VOORSTEL VAN RESOLUTIE\n\nover de sluizen\n\nIngediend door: An Claes op 7 juni 2031\n\nDe Senaat," + reasonNL,
			"stage: proposal|title nl: over de sluizen|sponsors/1/name: An Claes|formula nl: De Senaat,",
		},
		"a number with that of a note, above what is provisional": {
			"Resolution 2611 (2031)1\nProvisional version\n\nLocks and canals\n\nThe Parliamentary Assembly," + reasonEN,
			"stage: adopted|number: Resolution 2611 (2031)|title en: Locks and canals|formula en: The Parliamentary Assembly,",
		},
		"a number in the head of the page and again before the title": {
			"A/RES/99/311\n\nResolution adopted by the General Assembly on 7 June 2031\n\n99/311. Locks and canals\n\nThe General Assembly," + reasonEN,
			"stage: adopted|number: A/RES/99/311|date: 2031-06-07|title en: Locks and canals|formula en: The General Assembly,",
		},
		"a sitting below the town, without a blank line": {
			"STAD LINDEN\nGemeenteraad\nZitting van 7 juni 2031\n\nSluizen - Goedkeuring\n\nDe gemeenteraad," + reasonNL,
			"date: 2031-06-07|assembly nl: Gemeenteraad|title nl: Sluizen - Goedkeuring|formula nl: De gemeenteraad,",
		},
		"members in capitals, what the motion replaces, and their names below": {
			"Nr. 38 GEWIJZIGDE MOTIE VAN DE LEDEN VAN OOST EN TER LINDEN TER VERVANGING VAN DIE GEDRUKT ONDER NR. 31\n\nDe Kamer," + reasonNL + "\nVan Oost\nTer Linden\n",
			"stage: motion|number: Nr. 38|sponsors/1/name: Van Oost|sponsors/2/name: Ter Linden|formula nl: De Kamer,|signatories/1/name: Van Oost|signatories/2/name: Ter Linden",
		},
		"a plain number behind the type of the text": {
			"RESOLUTION NO. 2031-12\n\nA RESOLUTION OF THE CITY COUNCIL OF LINDEN SUPPORTING LOCKS\n\nWHEREAS, locks leak;\n\nNOW, THEREFORE, BE IT RESOLVED that they be repaired.\n",
			"stage: adopted|number: NO. 2031-12|title en: A RESOLUTION OF THE CITY COUNCIL OF LINDEN SUPPORTING LOCKS",
		},
		"a day in figures that is another's": {
			"VOORSTEL VAN RESOLUTIE\n\nover de sluizen\n\nRegeling vervalt op 07/06/2031\n\nDe Senaat," + reasonNL,
			"stage: proposal|title nl: over de sluizen|formula nl: De Senaat,",
		},
	} {
		t.Run(name, func(t *testing.T) { testFields(t, c.text, c.want) })
	}
}

// testFields reads a text and compares its fields, of which the wanted are parted by bars.
func testFields(t *testing.T, text, want string) {
	checkLaws(t, text)
	r, err := resolution.Read(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	field(&b, "", r.Document.Fields)
	if d := cmp.Diff(strings.Split(want, "|"), strings.Split(strings.TrimSpace(b.String()), "\n")); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestTail reads what stands below the requests.
func TestTail(t *testing.T) {
	const motion = "De Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering de sluis te herstellen,"
	for name, c := range map[string]struct{ text, want string }{
		"the order of the day": {
			motion + "\n\nen gaat over tot de orde van de dag.\n",
			"rec_1 gehoord de beraadslaging,|req_1 verzoekt de regering de sluis te herstellen,|body_1 en gaat over tot de orde van de dag.",
		},
		"the order of the day alone": {
			"La Chambre,\n\nayant entendu la réponse du ministre,\n\npasse à l'ordre du jour.\n",
			"rec_1 ayant entendu la réponse du ministre,|req_1 passe à l'ordre du jour.",
		},
		"names on the line after the last point": {
			"Het Vlaams Parlement,\n\nvraagt de Vlaamse Regering:\n1° de sluis te herstellen;\n2° het jaagpad te verbreden.\nvan Lieve Dierckx, Bram Callens, Stijn Van Rode\n",
			"signatory Lieve Dierckx|signatory Bram Callens|signatory Stijn Van Rode|req_1 vraagt de Vlaamse Regering:|req_1__point_1 1° de sluis te herstellen;|req_1__point_2 2° het jaagpad te verbreden.",
		},
		"place, date, names and reasons": {
			"Der Bundestag wolle beschließen:\n\nDer Deutsche Bundestag fordert die Bundesregierung auf,\n\n1. die Schleuse zu erneuern;\n\n2. den Treidelpfad zu verbreitern.\n\nBerlin, den 4. Mai 2023\n\nMarta Lind, Dr. Anton Weber und Fraktion\n\nBegründung\n\nDie Schleuse ist hundert Jahre alt.\n",
			"signatory Marta Lind|signatory Anton Weber|expl_1 Die Schleuse ist hundert Jahre alt.|req_1 Der Deutsche Bundestag fordert die Bundesregierung auf,|req_1__point_1 1. die Schleuse zu erneuern;|req_1__point_2 2. den Treidelpfad zu verbreitern.|body_1 Berlin",
		},
	} {
		t.Run(name, func(t *testing.T) {
			checkLaws(t, c.text)
			r, err := resolution.Parse(c.text, &resolution.Options{NoCitations: true})
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(strings.Split(c.want, "|"), lines(r)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
			if strings.Contains(c.text, "2023") && r.Date != "2023-05-04" {
				t.Errorf("the date below the text is %q", r.Date)
			}
		})
	}
}

// TestCoverLines looks for remarks on lines of a cover that one language has alone.
func TestCoverLines(t *testing.T) {
	const text = "PROPOSITION DE RÉSOLUTION\n\nVOORSTEL VAN RESOLUTIE\n\nsur les écluses de la vallée\n\nover de sluizen van de vallei\n\nDit stuk wordt vandaag aan de leden van de commissie bezorgd\n\n" +
		"De Senaat,\n\nOverwegende dat de sluizen lekken;\n\nVerzoekt de regering:\n\n1. ze te herstellen.\n\nLe Sénat,\n\nConsidérant que les écluses fuient;\n\nDemande au gouvernement:\n\n1. de les réparer.\n"
	r, err := resolution.Read(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Resolution.Body) != 1 || len(r.Resolution.Requests) != 1 {
		t.Errorf("the text is read as %q", lines(r.Resolution))
	}
	for _, d := range r.Diagnostics {
		if d.Code != legaltext.CodeUnplacedLine || d.Span.Start != strings.Index(text, "Dit stuk") {
			t.Errorf("%v", d)
		}
	}
	if len(r.Diagnostics) != 1 {
		t.Errorf("%d remarks", len(r.Diagnostics))
	}
}
