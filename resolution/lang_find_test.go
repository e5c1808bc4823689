package resolution_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/resolution"
)

// The labels of a table stand in both languages, at the two ends of a row or on
// lines of their own, with figures between them. Each goes to its language.
func TestTableInTwoLanguages(t *testing.T) {
	const before = `VOORSTEL VAN RESOLUTIE

betreffende het onderhoud van de fietsbruggen

PROPOSITION DE RÉSOLUTION

relative à l'entretien des passerelles cyclables

Toelichting

De onderstaande tabel geeft de bedragen die de gemeenten in twee jaar aan het onderhoud hebben besteed.

Développements

Le tableau ci-dessous donne les montants que les communes ont consacrés à l'entretien en deux ans.

`
	const after = `

De Kamer,

Overwegende dat de bruggen oud zijn;

Verzoekt de regering de bruggen te herstellen.

La Chambre,

Considérant que les ponts sont vieux ;

Demande au gouvernement de réparer les ponts.
`
	for name, table := range map[string]string{
		"rows": `Kosten van het onderhoud        120      130     Coûts de l'entretien
Overige uitgaven                 40       45     Autres dépenses
Verschil                        160      175     Différence`,
		"lines": `Kosten van het onderhoud
120
130 Coûts de l'entretien
Overige uitgaven
40
45 Autres dépenses
Verschil
160
175 Différence`,
		"labels in turn": `Kosten van het onderhoud
Coûts de l'entretien
Overige uitgaven
Autres dépenses
Verschil
Différence`,
	} {
		t.Run(name, func(t *testing.T) {
			checkLanguages(t, before+table+after, map[bilingual.Lang][]string{
				bilingual.NL: {"Kosten van het onderhoud", "Overige uitgaven", "Verschil"},
				bilingual.FR: {"Coûts de l'entretien", "Autres dépenses", "Différence"},
			})
		})
	}
}

// Names have the letters of any language: a list of them makes no document
// bilingual.
func TestNamesAreNoLanguage(t *testing.T) {
	for text, want := range map[string]bilingual.Lang{
		"Beslissing van de gemeenteraad\n\nAanwezig: Jan Peeters, voorzitter\nAn Maes, Burgemeester\n\nJuridische grond\n\nGelet op het decreet lokaal bestuur;\n\nBesluit\n\nArtikel 1. Het reglement wordt goedgekeurd.\n": bilingual.NL,
		"Présents: Jean Dupont, Bourgmestre; Karl Schmitz, Hans Müller, Échevins\n\nLe conseil communal,\n\nConsidérant que la plaine de jeux est fermée;\n\nDécide de rouvrir la plaine de jeux.\n":                         bilingual.FR,
	} {
		r, err := resolution.Parse(text, nil)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff([]bilingual.Lang{want}, r.Languages); d != "" {
			t.Errorf("%.40q (-want +got):\n%s", text, d)
		}
	}
}

// The formula of an assembly that no table knows is told by its place, after the
// type of the text and before the first reason.
func TestUnknownSpeaker(t *testing.T) {
	const fr = "RÉSOLUTION\nLe Conseil parlementaire interrégional,\nrappelant sa recommandation du 4 juin 2021;\nconsidérant que la ligne est fermée;\n1. invite les gouvernements à rouvrir la ligne.\n"
	const de = "ENTSCHLIESSUNG\nDer Interregionale Parlamentarierrat,\nunter Hinweis auf seine Empfehlung vom 4. Juni 2021;\nin der Erwägung, dass die Strecke stillgelegt ist;\n1. fordert die Regierungen auf, die Strecke wieder zu eröffnen.\n"
	r, err := resolution.Parse(fr+de, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := bilingual.Text{"fr": "Le Conseil parlementaire interrégional,", "de": "Der Interregionale Parlamentarierrat,"}
	if d := cmp.Diff(want, r.Formula); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if len(r.Title) > 0 || len(r.Considerations) != 2 || len(r.Requests) != 1 {
		t.Errorf("title %v, %d considerations, %d requests", r.Title, len(r.Considerations), len(r.Requests))
	}
}

// The rest of a sentence stays with it, however short its lines: "anzubringen" says
// little of its language.
func TestShortLinesOfASentence(t *testing.T) {
	const text = "De Kamer,\n\nLa Chambre,\n\nDie Kammer,\n\nOverwegende dat een kraan weinig kost;\n\nConsidérant qu'un robinet coûte peu;\n\nIn der Erwägung, dass ein Hahn wenig kostet;\n\n" +
		"Verzoekt de regering:\n\n1. in elk station een kraan te\nplaatsen;\n\nDemande au gouvernement:\n\n1. de placer un robinet dans chaque\ngare;\n\nErsucht die Regierung:\n\n1. in jedem Bahnhof einen Hahn\nanzubringen;\n"
	r, err := resolution.Parse(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Requests) != 1 || len(r.Requests[0].Items) != 1 || r.Requests[0].Items[0].Sides["de"].Text != "in jedem Bahnhof einen Hahn anzubringen;" {
		t.Errorf("requests: %+v", r.Requests)
	}
}

// Long names in another language stay in their sentences: the page has no columns,
// and the document one language.
func TestForeignNamesInSentences(t *testing.T) {
	const text = "VOORSTEL VAN RESOLUTIE\nover de fontein in het park van de stad\nDe Senaat,\nGelet op de Grondwet;\n" +
		"Gelet op de brief van de Association des riverains de la fontaine et du parc de la ville;\n" +
		"Gelet op het verslag van de Fédération des amis de la nature et des parcs de la région;\n" +
		"Gelet op de vraag van de Ligue pour la protection des oiseaux et de leurs nids dans la ville;\n" +
		"Gelet op het advies van de Société royale des architectes de jardins et de fontaines;\n" +
		"Overwegende dat de fontein lekt;\nVerzoekt de stad de fontein te herstellen.\n"
	r, err := resolution.Parse(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff([]bilingual.Lang{"nl"}, r.Languages); d != "" {
		t.Errorf("languages (-want +got):\n%s", d)
	}
	if len(r.Considerations) != 6 || len(r.Requests) != 1 || r.Title["nl"] != "over de fontein in het park van de stad" {
		t.Errorf("title %q, %d considerations, %d requests", r.Title["nl"], len(r.Considerations), len(r.Requests))
	}
}

// The words of a table that stand nowhere else in a document are told by how the
// document spells its languages.
func TestTableOfUnknownWords(t *testing.T) {
	const text = `VOORSTEL VAN RESOLUTIE

betreffende het onderhoud van de fietsbruggen

PROPOSITION DE RÉSOLUTION

relative à l'entretien des passerelles cyclables

Toelichting

De onderstaande tabel geeft de bedragen die de gemeenten in twee jaar aan het onderhoud hebben besteed. De uitgaven stegen elk jaar door de hogere prijzen van hout en staal, en door de lonen van het gespecialiseerde personeel dat de werken uitvoert. De meerkosten werden gedragen door de reserves van de gemeenten en door een toelage van de provincie.

Développements

Le tableau ci-dessous donne les montants que les communes ont consacrés à l'entretien en deux ans. Les dépenses ont augmenté chaque année en raison de la hausse des prix du bois et de l'acier, et des salaires du personnel spécialisé qui exécute les travaux. Le surcoût a été supporté par les réserves des communes et par une subvention de la province.

Onverdeelde toelagen
1.250
Subventions communales
Bankschulden
-480
Emprunts bancaires
Onderaannemers
3.120
Prestataires extérieurs
Verzekeringen
560
Assurances

De Kamer,

Overwegende dat de bruggen oud zijn;

Verzoekt de regering de bruggen te herstellen.

La Chambre,

Considérant que les ponts sont vieux ;

Demande au gouvernement de réparer les ponts.
`
	checkLanguages(t, text, map[bilingual.Lang][]string{
		bilingual.NL: {"Onverdeelde toelagen", "Bankschulden", "Onderaannemers", "Verzekeringen"},
		bilingual.FR: {"Subventions communales", "Emprunts bancaires", "Prestataires extérieurs", "Assurances"},
	})
}

// checkLanguages reads a text, and checks that each of the labels stands in clauses
// of its language.
func checkLanguages(t *testing.T, src string, labels map[bilingual.Lang][]string) {
	t.Helper()
	r, err := resolution.Read(src, nil)
	if err != nil {
		t.Fatal(err)
	}
	text := map[bilingual.Lang]string{}
	for c := range r.Document.All() {
		for l, s := range c.Sides {
			text[l] += s.Text + "\n"
		}
	}
	for l, labels := range labels {
		for _, s := range labels {
			if !strings.Contains(text[l], s) {
				t.Errorf("%q is not in %s:\n%s", s, l, text[l])
			}
		}
	}
}
