package resolution_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/resolution"
)

// turnedRows are texts as two columns print them, clause by clause.
var turnedRows = [][][2]string{
	{
		{"Het Brussels Hoofdstedelijk Parlement,", "Le Parlement de la Région de Bruxelles-Capitale,"},
		{"Gelet op de bijzondere wet van 12 januari 1989 met betrekking tot de Brusselse instellingen;", "Vu la loi spéciale du 12 janvier 1989 relative aux institutions bruxelloises;"},
		{"Overwegende dat de kinderen in de stad te weinig ruimte hebben om te spelen;", "Considérant que les enfants de la ville disposent de trop peu d'espace pour jouer;"},
		{"Overwegende dat de speelpleinen slecht over de gemeenten zijn verdeeld en dat de oudste dringend moeten worden hersteld;", "Considérant que les plaines de jeux sont mal réparties entre les communes et que les plus anciennes doivent être rénovées d'urgence;"},
		{"Verzoekt de Brusselse Hoofdstedelijke Regering:", "Demande au Gouvernement de la Région de Bruxelles-Capitale:"},
		{"- een overzicht van de speelpleinen te maken en dit jaarlijks bij te werken;", "- d'établir un relevé des plaines de jeux et de le mettre à jour chaque année;"},
		{"- de gemeenten te helpen bij het onderhoud van hun speelpleinen.", "- d'aider les communes à entretenir leurs plaines de jeux."},
	},
	{
		{"DE KAMER VAN VOLKSVERTEGENWOORDIGERS,", "LA CHAMBRE DES REPRÉSENTANTS,"},
		{"A. gelet op de wet van 26 maart 1971 op de bescherming van de oppervlaktewateren;", "A. vu la loi du 26 mars 1971 sur la protection des eaux de surface;"},
		{"B. overwegende dat de meeste openbare fonteinen sedert jaren droog staan en dat de gemeenten de middelen missen om ze te herstellen;", "B. considérant que la plupart des fontaines publiques sont à sec depuis des années et que les communes manquent de moyens pour les réparer;"},
		{"C. overwegende dat toeristen en bewoners op warme dagen nergens gratis drinkwater vinden;", "C. considérant que les touristes et les habitants ne trouvent nulle part de l'eau potable gratuite par temps chaud;"},
		{"D. overwegende dat de herstelling van een dak gemiddeld twee jaar duurt en dat reizigers intussen in de regen staan;", "D. considérant que la réparation d'un toit dure deux ans en moyenne et que les voyageurs attendent sous la pluie;"},
		{"VERZOEKT DE FEDERALE REGERING:", "DEMANDE AU GOUVERNEMENT FÉDÉRAL:"},
		{"1. een plan op te stellen dat ten minste het volgende bevat:", "1. d'élaborer un plan comprenant au moins les éléments suivants:"},
		{"a) een lijst van de fonteinen;", "a) une liste des fontaines;"},
		{"b) een tijdpad;", "b) un calendrier;"},
		{"2. de middelen daarvoor in de begroting in te schrijven.", "2. d'inscrire à cet effet les moyens au budget."},
	},
}

// TestTurnedLines reads columns between which recognition left one space, at several
// widths, with the one language on the left and with the other. Of 180 clauses one may
// have a word of the other column, where no more than its meaning tells.
func TestTurnedLines(t *testing.T) {
	wrong := 0
	for k, rows := range turnedRows {
		for _, wide := range []int{38, 42, 46, 50, 56, 62} {
			for left := range 2 {
				r, err := resolution.Parse(besideEachOther(rows, wide, left), &resolution.Options{NoCitations: true})
				if err != nil {
					t.Fatal(err)
				}
				var got [][2]string
				for c := range r.Document().All() {
					var sides [2]string
					for i, l := range []bilingual.Lang{bilingual.NL, bilingual.FR} {
						sides[i] = strings.TrimSpace(c.Sides[l].Num + " " + c.Sides[l].Text)
					}
					got = append(got, sides)
				}
				for _, row := range rows[1:] { // without the formula
					if !slices.Contains(got, row) {
						wrong++
						t.Logf("text %d, %d wide, left %d: %q was not read", k, wide, left, row)
					}
				}
			}
		}
	}
	if wrong > 1 {
		t.Errorf("%d clauses were read wrong, want one at most", wrong)
	}
}

// besideEachOther prints rows as two columns with one space between them.
func besideEachOther(rows [][2]string, wide, left int) string {
	var b strings.Builder
	for _, row := range rows {
		l, r := wrapped(row[left], wide), wrapped(row[1-left], wide)
		for i := range max(len(l), len(r)) {
			var cells []string
			for _, c := range [][]string{l, r} {
				if i < len(c) {
					cells = append(cells, c[i])
				}
			}
			b.WriteString(strings.Join(cells, " ") + "\n")
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// wrapped breaks a text into lines of at most so many runes.
func wrapped(text string, wide int) []string {
	lines := []string{""}
	for _, w := range strings.Fields(text) {
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = w
		case utf8.RuneCountInString(*last)+1+utf8.RuneCountInString(w) <= wide:
			*last += " " + w
		default:
			lines = append(lines, w)
		}
	}
	return lines
}
