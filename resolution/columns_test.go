package resolution_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// The lines of two columns need not stand level: where one column prints alone, no
// paragraph of the other ends.
func TestColumnsThatAreNotLevel(t *testing.T) {
	const text = `      PROPOSITION DE RÉSOLUTION                            VOORSTEL VAN RESOLUTIE
relative à l'éclairage des abris de bus                    betreffende de verlichting van bushokjes
La Chambre,                                                De Kamer,
Considérant que les abris de bus du pays sont              Overwegende dat de bushokjes van het land
plongés dans l'obscurité dès la fin de la                  vanaf het einde van de namiddag in het donker
journée;                                                   staan en dat reizigers er niet durven te
                                                           wachten;
Considérant que des lampes solaires coûtent
peu et que les communes peuvent les placer                 Overwegende dat zonnelampen weinig kosten
                                                           en dat de gemeenten ze zonder vergunning
sans autorisation;
                                                           kunnen plaatsen;
Demande au gouvernement d'aider les
communes.                                                  Verzoekt de regering de gemeenten te helpen.
`
	r, err := resolution.Parse(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []bilingual.Text
	for _, c := range r.Considerations {
		got = append(got, bilingual.Text{"fr": c.Sides["fr"].Text, "nl": c.Sides["nl"].Text})
	}
	want := []bilingual.Text{
		{"fr": "Considérant que les abris de bus du pays sont plongés dans l'obscurité dès la fin de la journée;", "nl": "Overwegende dat de bushokjes van het land vanaf het einde van de namiddag in het donker staan en dat reizigers er niet durven te wachten;"},
		{"fr": "Considérant que des lampes solaires coûtent peu et que les communes peuvent les placer sans autorisation;", "nl": "Overwegende dat zonnelampen weinig kosten en dat de gemeenten ze zonder vergunning kunnen plaatsen;"},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// Extractors that read one column before the end of another may give the formula
// behind the first reason.
func TestFormulaBehindItsFirstReason(t *testing.T) {
	const text = "PROPOSITION DE RÉSOLUTION\n\nrelative aux abris de bus\n\nVu l'article 23 de la Constitution;\n\nLe Sénat,\n\n" +
		"Considérant que les abris sont obscurs;\n\nDemande au gouvernement d'y placer des lampes.\n"
	r, err := resolution.Parse(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	if r.Formula["fr"] != "Le Sénat," || len(r.Considerations) != 2 {
		t.Errorf("formula %q, %d considerations", r.Formula["fr"], len(r.Considerations))
	}
}

// Bars part columns wherever they stand in the line, and three languages make three
// columns.
func TestColumns(t *testing.T) {
	type sides = map[bilingual.Lang]string
	for name, tt := range map[string]struct {
		text string
		want []sides
	}{
		"bars": {
			"De Kamer, | La Chambre, |\nOverwegende dat er over de vaart | Considérant que peu de ponts enjambent |\nweinig bruggen liggen; | le canal; |\n" +
				"Verzoekt de regering er een te bouwen. | Demande au gouvernement d'en bâtir un. |\n",
			[]sides{{"nl": "Overwegende dat er over de vaart weinig bruggen liggen;", "fr": "Considérant que peu de ponts enjambent le canal;"}},
		},
		"tabs": {
			"De Kamer,\tLa Chambre,\nOverwegende dat er over de vaart weinig bruggen liggen;\tConsidérant que peu de ponts enjambent le canal;\n" +
				"Verzoekt de regering er een te bouwen.\tDemande au gouvernement d'en bâtir un.\n",
			[]sides{{"nl": "Overwegende dat er over de vaart weinig bruggen liggen;", "fr": "Considérant que peu de ponts enjambent le canal;"}},
		},
		"cells of a page": {
			"<table><tr><td><p>De Kamer,</p><p>Overwegende dat er over de vaart weinig bruggen liggen;</p><p>Verzoekt de regering er een te bouwen.</p></td>" +
				"<td><p>La Chambre,</p><p>Considérant que peu de ponts enjambent le canal;</p><p>Demande au gouvernement d'en bâtir un.</p></td></tr></table>",
			[]sides{{"nl": "Overwegende dat er over de vaart weinig bruggen liggen;", "fr": "Considérant que peu de ponts enjambent le canal;"}},
		},
		"a table of Markdown": {
			"| Nederlands | Français |\n|---|---|\n| De Kamer, | La Chambre, |\n| Overwegende dat er over de vaart weinig bruggen liggen; | Considérant que peu de ponts enjambent le canal; |\n" +
				"| Verzoekt de regering er een te bouwen. | Demande au gouvernement d'en bâtir un. |\n",
			[]sides{{"nl": "Overwegende dat er over de vaart weinig bruggen liggen;", "fr": "Considérant que peu de ponts enjambent le canal;"}},
		},
		"nothing but a space": {
			"VOORSTEL VAN RESOLUTIE PROPOSITION DE RÉSOLUTION\nDe Kamer, La Chambre,\n" +
				"Overwegende dat er over de vaart weinig bruggen liggen en dat Considérant que peu de ponts enjambent le canal, de sorte que\n" +
				"fietsers er ver moeten omrijden; les cyclistes doivent faire un long détour;\n" +
				"Verzoekt de regering er een te bouwen waar de weg het drukst Demande au gouvernement d'en bâtir un là où la route est la\n" +
				"is. plus chargée.\n",
			[]sides{{
				"nl": "Overwegende dat er over de vaart weinig bruggen liggen en dat fietsers er ver moeten omrijden;",
				"fr": "Considérant que peu de ponts enjambent le canal, de sorte que les cyclistes doivent faire un long détour;",
			}},
		},
		"a line that touches the other column": {
			`La Chambre,                                         De Kamer,
Considérant que les abris sont obscurs et que le    Overwegende dat de schuilhokjes donker zijn en dat
courant y manque;                                   er geen stroom is;
Considérant que des lampes solaires coûtent peu et  Overwegende dat zonnelampen weinig kosten;
se placent sans aucune autorisation de la commune Verzoekt de regering ze te plaatsen.
ni de la province;
Demande au gouvernement de les placer.
`,
			[]sides{
				{"fr": "Considérant que les abris sont obscurs et que le courant y manque;", "nl": "Overwegende dat de schuilhokjes donker zijn en dat er geen stroom is;"},
				{"fr": "Considérant que des lampes solaires coûtent peu et se placent sans aucune autorisation de la commune ni de la province;", "nl": "Overwegende dat zonnelampen weinig kosten;"},
			},
		},
		"three languages": {
			`De gemeenteraad,                   Le conseil communal,               Der Gemeinderat,
Overwegende dat de fietspaden      Considérant que les pistes         In Erwägung, dass die Radwege
slecht verlicht zijn;              cyclables sont mal éclairées;      schlecht beleuchtet sind;
Overwegende dat er dit jaar al     Considérant qu'il y a déjà eu      In Erwägung, dass es in diesem
drie ongevallen waren;             trois accidents cette année;       Jahr bereits drei Unfälle gab;
Beslist het college te             Décide d'inviter le collège à      Beschließt, das Kollegium zu
verzoeken dit te herstellen.       réparer l'éclairage.               bitten, dies zu beheben.
`,
			[]sides{
				{"nl": "Overwegende dat de fietspaden slecht verlicht zijn;", "fr": "Considérant que les pistes cyclables sont mal éclairées;", "de": "In Erwägung, dass die Radwege schlecht beleuchtet sind;"},
				{"nl": "Overwegende dat er dit jaar al drie ongevallen waren;", "fr": "Considérant qu'il y a déjà eu trois accidents cette année;", "de": "In Erwägung, dass es in diesem Jahr bereits drei Unfälle gab;"},
			},
		},
		"one language": {
			`Motion for a resolution

The Council,                                     asked twice for a path beside the road and
Whereas the bridge over the canal carries        have had no answer, although the money was
four thousand cars a day and was built for       set aside in the budget of last year and is
a tenth of that number, so that riders who       still there today;
cross it in the morning have to wait behind      Resolves to ask the engineer for a plan of
lorries and breathe what these leave behind      the path before the summer and to consult
on a slope without any shelter;                  the people who live along the canal, on both
Whereas the parents of the two schools have      of its banks, before any work begins there.
`,
			[]sides{
				{"en": "Whereas the bridge over the canal carries four thousand cars a day and was built for a tenth of that number, so that riders who cross it in the morning have to wait behind lorries and breathe what these leave behind on a slope without any shelter;"},
				{"en": "Whereas the parents of the two schools have asked twice for a path beside the road and have had no answer, although the money was set aside in the budget of last year and is still there today;"},
			},
		},
		"a table in one language": {
			"Overwegende dat het aantal fietsers stijgt;\n\n| Jaar | Gemeente | Aantal |\n|---|---|---|\n| 2010 | Oostveld | 1 420 |\n| 2015 | Westveld | 655 |\n| 2020 | Zuidveld | 901 |\n\nVerzoekt de regering te tellen.\n",
			[]sides{{"nl": "Overwegende dat het aantal fietsers stijgt;"}},
		},
	} {
		checkLaws(t, tt.text)
		r, err := resolution.Parse(tt.text, nil)
		if err != nil {
			t.Fatal(err)
		}
		var got []sides
		for _, c := range r.Considerations {
			s := sides{}
			for l, side := range c.Sides {
				s[l] = side.Text
			}
			got = append(got, s)
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
		if len(r.Requests) != 1 {
			t.Errorf("%s: %d requests", name, len(r.Requests))
		}
	}
}

// The foot of a page in two columns, and the date below the text, are no points.
func TestFootOfTwoColumns(t *testing.T) {
	const text = `PROPOSITION DE RÉSOLUTION                          VOORSTEL VAN RESOLUTIE
relative à la fontaine                             betreffende de fontein
La Chambre,                                        De Kamer,
considérant que la fontaine du parc fuit;          overwegende dat de fontein van het park lekt;
demande au gouvernement fédéral:                   verzoekt de federale regering:
1. de la faire réparer.                            1. de fontein in het hele park te doen herstellen.
12 juin 2024                                       12 juni 2024



CHAMBRE 5e SESSION DE LA 55e LÉGISLATURE           KAMER 5e ZITTING VAN DE 55e ZITTINGSPERIODE
`
	for name, text := range map[string]string{
		"two lines": text,
		"one line":  strings.Replace(text, "LÉGISLATURE           KAMER", "LÉGISLATURE 3 KAMER", 1),
	} {
		checkLaws(t, text)
		r, err := resolution.Parse(text, nil)
		if err != nil {
			t.Fatal(err)
		}
		want := []string{
			"title relative à la fontaine", "title betreffende de fontein",
			"rec_1 considérant que la fontaine du parc fuit; / overwegende dat de fontein van het park lekt;",
			"req_1 demande au gouvernement fédéral: / verzoekt de federale regering:",
			"req_1__point_1 1. de la faire réparer. / de fontein in het hele park te doen herstellen.",
		}
		if d := cmp.Diff(want, lines(r)); d != "" || r.Date != "2024-06-12" {
			t.Errorf("%s: date %q (-want +got):\n%s", name, r.Date, d)
		}
	}
}

// Rows that an extractor reads across both columns turn where the marker of the left
// side comes back, and have words of both sides while a sentence goes on in each.
func TestRowsAcrossTwoColumns(t *testing.T) {
	const text = `PROPOSITION DE RÉSOLUTION VOORSTEL VAN RESOLUTIE
visant à soutenir les fontaines publiques tot ondersteuning van de openbare
fonteinen
La Chambre des représentants, De Kamer van volksvertegenwoordigers,
A. considérant que les fontaines de nos villes A. overwegende dat de fonteinen van onze steden
ne coulent que quelques heures; maar enkele uren vloeien;
B. considérant que l'eau évite des achats B. overwegende dat het water van de fonteinen
inutiles; onnodige aankopen vermijdt;
demande au gouvernement fédéral: verzoekt de federale regering:
1. de réparer les fontaines de chaque ville 1. de fonteinen van elke stad
et de veiller: te herstellen en te waken over:
• à la sécurité des conduites; et • de veiligheid van de leidingen; en
• à la propreté de l'eau; • de reinheid van het water;
2. d'informer les communes. 2. de gemeenten in te lichten.
`
	r, err := resolution.Parse(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"title visant à soutenir les fontaines publiques", "title tot ondersteuning van de openbare fonteinen",
		"rec_1 A. considérant que les fontaines de nos villes ne coulent que quelques heures; / overwegende dat de fonteinen van onze steden maar enkele uren vloeien;",
		"rec_2 B. considérant que l'eau évite des achats inutiles; / overwegende dat het water van de fonteinen onnodige aankopen vermijdt;",
		"req_1 demande au gouvernement fédéral: / verzoekt de federale regering:",
		"req_1__point_1 1. de réparer les fontaines de chaque ville et de veiller: / de fonteinen van elke stad te herstellen en te waken over:",
		"req_1__point_1__point_1 • à la sécurité des conduites; et / de veiligheid van de leidingen; en",
		"req_1__point_1__point_2 • à la propreté de l'eau; / de reinheid van het water;",
		"req_1__point_2 2. d'informer les communes. / de gemeenten in te lichten.",
	}
	if d := cmp.Diff(want, lines(r)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// Names that both columns print have the letters of either language: a line of them
// has that of its column.
func TestNamesInBothColumns(t *testing.T) {
	const text = `Le Gouvernement wallon, | De Waalse Regering, |
Vu le décret du 16 juillet 1985 relatif aux fontaines des communes de | Gelet op het decreet van 16 juli 1985, dat de fonteinen van de gemeenten |
Bertrix, Bièvre, Bouillon, Daverdisse, Herbeumont, Paliseul, | Bertrix, Bièvre, Bouillon, Daverdisse, Herbeumont, Paliseul, |
Vresse-sur-Semois et Wellin; | Vresse-sur-Semois en Wellin verenigt; |
Arrête : | Besluit : |
Article 1er. La fontaine est réparée. | Artikel 1. De fontein wordt hersteld. |
`
	r, err := resolution.Parse(text, &resolution.Options{NoCitations: true})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"rec_1 Vu le décret du 16 juillet 1985 relatif aux fontaines des communes de Bertrix, Bièvre, Bouillon, Daverdisse, Herbeumont, Paliseul, Vresse-sur-Semois et Wellin; / Gelet op het decreet van 16 juli 1985, dat de fonteinen van de gemeenten Bertrix, Bièvre, Bouillon, Daverdisse, Herbeumont, Paliseul, Vresse-sur-Semois en Wellin verenigt;",
		"req_1 Arrête : / Besluit :",
		"req_1__point_1 Article 1er. La fontaine est réparée. / De fontein wordt hersteld.",
	}
	if d := cmp.Diff(want, lines(r)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// Rows of twins that take a line each, and in others a line for each side, are parted
// where the marker comes back, and by the language of the lines.
func TestRowsOfTwins(t *testing.T) {
	const text = `MOTION PROPOSITION
The Assembly, La Chambre des représentants,
A. having regard to Article 23 of the Constitution; A. vu l'article 23 de la Constitution;
B. having regard to the Act of 12 July 1973 on the
conservation of nature;
B. vu la loi du 12 juillet 1973 sur la conservation de la
nature;
C. whereas many villages have old wells that have not
been looked after for decades;
C. considérant que de nombreux villages possèdent
d'anciens puits qui ne sont plus entretenus;
calls on the Government: demande au gouvernement fédéral:
1. to draw up a list of the wells; 1. de dresser la liste des puits;
2. to prepare a plan for their repair with the
municipalities;
2. d'élaborer avec les communes un plan de remise en
état;
3. to report to the Assembly. 3. de faire rapport à la Chambre.
`
	reading, err := resolution.Read(text, &resolution.Options{NoCitations: true})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(reading.Diagnostics, func(d legaltext.Diagnostic) bool { return d.Code == legaltext.CodeTurnedLines }) {
		t.Errorf("nothing says that lines were cut: %v", reading.Diagnostics)
	}
	r := reading.Resolution
	want := []string{
		"rec_1 A. having regard to Article 23 of the Constitution; / vu l'article 23 de la Constitution;",
		"rec_2 B. having regard to the Act of 12 July 1973 on the conservation of nature; / vu la loi du 12 juillet 1973 sur la conservation de la nature;",
		"rec_3 C. whereas many villages have old wells that have not been looked after for decades; / considérant que de nombreux villages possèdent d'anciens puits qui ne sont plus entretenus;",
		"req_1 calls on the Government: / demande au gouvernement fédéral:",
		"req_1__point_1 1. to draw up a list of the wells; / de dresser la liste des puits;",
		"req_1__point_2 2. to prepare a plan for their repair with the municipalities; / d'élaborer avec les communes un plan de remise en état;",
		"req_1__point_3 3. to report to the Assembly. / de faire rapport à la Chambre.",
	}
	got := lines(r)
	if d := cmp.Diff(want, got[max(0, len(got)-len(want)):]); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// A page that may have columns of one language is told, and read line by line.
func TestDoubtfulColumns(t *testing.T) {
	const text = `The Council,
The benches along the canal are                Whereas the answer of the keeper
old, and half of them broken                   is below
Who repairs them                               The carpenters of the town, as in
Cost                                           the years before
Date of the repair, if there is                Whereas it is not known to those at
any                                            the lock
`
	reading, err := resolution.Read(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(reading.Diagnostics, func(d legaltext.Diagnostic) bool { return d.Code == legaltext.CodeColumns })
	if i < 0 {
		t.Fatalf("nothing says so: %v", reading.Diagnostics)
	}
	if got := reading.Diagnostics[i].Span.Start; got != 0 {
		t.Errorf("it begins at %d", got)
	}
}

// The end of a broken word stays in its column where it hangs out.
func TestTailOfTheRightColumn(t *testing.T) {
	const text = `   De Raad,                                        Le Conseil,

   A. gelet op het reglement van de nieuwe         A. vu le règlement du nouveau port de plai-
jachthaven;                                     sance;

   Verzoekt het college:                           Demande au collège:

   1) de kade te herstellen.                       1) de réparer le quai.
`
	r, err := resolution.Parse(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"rec_1 A. vu le règlement du nouveau port de plaisance; / gelet op het reglement van de nieuwe jachthaven;",
		"req_1 Demande au collège: / Verzoekt het college:",
		"req_1__point_1 1) de réparer le quai. / de kade te herstellen.",
	}
	if d := cmp.Diff(want, lines(r)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
