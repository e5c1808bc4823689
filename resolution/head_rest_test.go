package resolution_test

import (
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// heads are lines of the head of a text, or below it, that tell a fact and more, and a
// text for them, by language.
var heads = map[bilingual.Lang]struct {
	text  string
	lines []string
}{
	bilingual.NL: {
		"De gemeenteraad,\n\nOverwegende dat fonteinen lekken;\n\nBesluit:\n\n1. ze te herstellen.\n",
		[]string{
			"Zitting van 4 mei 2027 in de feestzaal", "Vergadering van woensdag 5 mei 2027 om 20 uur", "Aangenomen tekst – Linden, 5 mei 2027",
			"Ingediend op 4 mei 2027 door An Claes namens de fractie Bron", "Ingediend door: An Claes, fractie Bron",
			"MOTIE VAN HET LID CLAES TER VERVANGING VAN DIE GEDRUKT ONDER NR. 9", "Motie van het lid Claes c.s. over de fonteinen",
			"Motie van de leden Claes (Partij voor het Water) en Peeters (BR) inzake de fonteinen",
			"Voorgesteld tijdens het debat over water van 4 mei 2027", "Onderwerp: de fonteinen in het park", "Dossier 2027/12 – dienst Water",
		},
	},
	bilingual.FR: {
		"Le Conseil communal,\n\nConsidérant que les fontaines fuient ;\n\nDécide :\n\n1. de les réparer.\n",
		[]string{
			"Séance du 4 mai 2027 à la salle des fêtes", "Texte adopté en séance plénière le mercredi 5 mai 2027", "Linden, le 5 mai 2027",
			"Déposée le 4 mai 2027 par Anne Colin au nom du groupe Source", "Session ordinaire de 2026-2027, enregistrée à la Présidence le 4 mai 2027",
			"Motion de M. Luc Lambert, conseiller communal, relative aux fontaines", "Motion déposée par Mme Anne Colin (Parti de l'Eau) relative aux fontaines",
			"Proposition de résolution de Mme Anne Colin et consorts visant à réparer les fontaines", "Document 12 (2026-2027) — N° 3, amendements",
		},
	},
	bilingual.DE: {
		"Der Gemeinderat,\n\nin der Erwägung, dass die Brunnen lecken;\n\nbeschließt:\n\n1. sie zu reparieren.\n",
		[]string{
			"Sitzung vom 4. Mai 2027 im Festsaal", "Linden, Mittwoch, den 5. Mai 2027", "Eingereicht am 4. Mai 2027 von Anna Berger namens der Fraktion Quelle",
			"Antrag der Abgeordneten Anna Berger, Otto Lind und Ute Hofer", "Antrag der Abgeordneten Anna Berger betreffend Reparatur der Brunnen",
			"Antrag von Herrn Otto Lind (Freie Quelle) vom 3. Mai 2027 betreffend die Brunnen im Park", "Dringlicher Antrag der Gemeinderätin Anna Berger zum Thema Brunnen",
			"Antragsteller: Otto Lind, Fraktion DIE QUELLE", "Resolution des Gemeinderates zur Rettung der Brunnen", "20. Wahlperiode, ausgegeben am 3. Mai 2027",
		},
	},
	bilingual.EN: {
		"The Council,\n\nNoting that fountains leak,\n\nDecides:\n\n1. to repair them.\n",
		[]string{
			"Meeting of 4 May 2027 in the town hall", "Linden, Wednesday, 5 May 2027", "Tabled on 4 May 2027 by Ann Hill on behalf of the Spring Group",
			"Adopted by the plenary on Wednesday, 5 May 2027, by 40 votes to 3", "Moved by: Councillor Ann Hill, Ward 4", "Rapporteur: Ms Ann Hill, Lakeland, Spring Group",
			"Motion by Cllr Ann Hill (Party of Wells) and Cllr Bob Dale on fountains", "Draft resolution II, agenda item 71 (b)",
			"Motion for a resolution by Ann Hill and Bob Dale on behalf of the Spring Group on fountains",
		},
	},
}

// TestHeadsAreNotLost reads each line alone and beside another, above a text and below it:
// each word of it is in the document, or is a phrase that says what the line is.
func TestHeadsAreNotLost(t *testing.T) {
	for lang, h := range heads {
		for i, line := range h.lines {
			other := h.lines[(i+1)%len(h.lines)]
			for place, text := range map[string]string{
				"above":             line + "\n\n" + h.text,
				"right above":       line + "\n" + h.text,
				"above a line":      line + "\n" + other + "\n\n" + h.text,
				"above a paragraph": line + "\n\n" + other + "\n\n" + h.text,
				"below":             h.text + "\n" + line + "\n",
				"below a line":      h.text + "\n" + other + "\n" + line + "\n",
			} {
				t.Run(string(lang)+"/"+line+"/"+place, func(t *testing.T) {
					checkLaws(t, text)
					checkNothingLost(t, text)
				})
			}
		}
	}
}

// TestRestsAreSaid wants a remark where words of a line with a date have no field.
func TestRestsAreSaid(t *testing.T) {
	text := "Zitting van 4 mei 2027 in de feestzaal\n\n" + heads[bilingual.NL].text
	r, err := resolution.Read(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	if d := r.Resolution; d.Date != "2027-05-04" || len(d.Body) != 1 || d.Body[0].Text()[bilingual.NL] != "in de feestzaal" {
		t.Errorf("read as %q, %q", d.Date, lines(d))
	}
	at := strings.Index(text, "in de")
	if len(r.Diagnostics) != 1 || r.Diagnostics[0].Code != legaltext.CodeUnplacedLine || r.Diagnostics[0].Span.Start != at {
		t.Errorf("%v, want RES-UNPLACED-LINE at byte %d", r.Diagnostics, at)
	}
}
