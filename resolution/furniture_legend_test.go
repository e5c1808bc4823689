package resolution_test

import (
	"strings"
	"testing"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

const afterLegend = "\fDe Kamer van volksvertegenwoordigers,\n\nGelet op artikel 23 van de Grondwet;\n\nVerzoekt de federale regering in elk park een bank te plaatsen.\n" +
	"\nLa Chambre des représentants,\n\nVu l'article 23 de la Constitution;\n\nDemande au gouvernement fédéral de placer un banc dans chaque parc.\n"

// The legend on the back of a cover is furniture, however an extractor orders its
// cells; what the page says of the text is not.
func TestLegend(t *testing.T) {
	const said = "De regering heeft dit document op 4 mei 2031 ingediend.\n"
	for name, tt := range map[string]struct {
		page    string
		parties int // lines of the list
		codes   int
	}{
		"rows": {
			said + "\nB&T:          Bomen en Tuinen\nPLM:          Partij van de Luchtige Maandag\nLes Bancs:    Les Bancs\n\n" +
				"Afkorting bij de nummering van de publicaties:          Abréviations dans la numérotation des publications:\n" +
				"DOC 71 0000/000   Parlementair document                   DOC 71 0000/000   Document parlementaire\n" +
				"QRVA              Schriftelijke Vragen                    QRVA              Questions écrites\n" +
				"MOT               Moties tot besluit                      MOT               Motions déposées\n" +
				"                                                                            (papier vert)\n", 3, 5,
		},
		"labels apart from names": {
			said + "\nB&T:\nPLM:\nLes Bancs\n:\n\nBomen en Tuinen\nPartij van de Luchtige Maandag\nLes Bancs\n\n" +
				"Afkortingen bij de nummering van de publicaties:\nParlementair document\nQRVA\nSchriftelijke Vragen\nPLEN\nPlenum\nDOC 71 0000/000\n\n" +
				"Abréviations dans la numérotation des publications:\nQRVA\nQuestions écrites\nPLEN\nSéance\n(publique)\n", 7, 13,
		},
		"before what is said": {
			"DOC 71\n2\nB&T \n:\nBomen en Tuinen\nPLM \n:\nPartij van de Luchtige Maandag\nAnders. \n:\nAnders.\n" +
				"Abréviations dans la numérotation des publications:\nQRVA\nQuestions écrites\nPLEN\nSéance\nMOT\nMotions déposées\n" + said, 9, 7,
		},
		"no parties": {
			"Zie:\n\nDoc 71 0123/ (2030/2031):\n001: Voorstel.\n\n" + said + "\nAfkorting bij de nummering van de publicaties:\nQRVA : Schriftelijke Vragen\nPLEN : Plenum\nMOT : Moties\n", 0, 4,
		},
	} {
		t.Run(name, func(t *testing.T) {
			text := "VOORSTEL VAN RESOLUTIE\n\nover banken in parken\n\nPROPOSITION DE RÉSOLUTION\n\nrelative aux bancs dans les parcs\n\n\f" + tt.page + afterLegend
			checkLaws(t, text)
			r, err := resolution.Read(text, nil)
			if err != nil {
				t.Fatal(err)
			}
			n := map[legaltext.FurnitureKind]int{}
			for _, f := range r.Source.Furniture {
				n[f.Kind]++
			}
			if n[legaltext.PartyList] != tt.parties || n[legaltext.Abbreviations] != tt.codes {
				t.Errorf("%d lines of parties, %d of codes, want %d and %d", n[legaltext.PartyList], n[legaltext.Abbreviations], tt.parties, tt.codes)
			}
			kept := false
			for c := range r.Document.All() {
				kept = kept || strings.Contains(c.Sides["nl"].Text, "ingediend")
			}
			if !kept {
				t.Error("what the page says of the text is lost")
			}
			if len(r.Resolution.Considerations) != 1 || len(r.Resolution.Requests) != 1 {
				t.Errorf("%d considerations, %d requests", len(r.Resolution.Considerations), len(r.Resolution.Requests))
			}
		})
	}
}

// Codes without the heading of a legend are text: an annex may have them.
func TestCodesAreNoLegend(t *testing.T) {
	text := "De Kamer,\n\nOverwegende dat de lijst onvolledig is:\n\nNMBS   de spoorwegen\nBIPT   de post\nFAVV   de voeding\n" + afterLegend
	r, err := resolution.Read(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Source.Furniture {
		if f.Kind == legaltext.Abbreviations || f.Kind == legaltext.PartyList {
			t.Errorf("%q is %s", text[f.Span.Start:f.Span.End], f.Kind)
		}
	}
}

// Where no form feed shows where its page ends, a legend ends with its rows: whatever
// follows, and whatever is printed at the foot of later pages.
func TestLegendWithoutPages(t *testing.T) {
	const head = "Afkorting bij de nummering van de publicaties:\n"
	const rows = head + "DOC 71 0000/000 Document van de 71e zittingsperiode +\nbasisnummer en volgnummer\n"
	const columns = head + "QRVA\nPLEN\nMOT\nSchriftelijke Vragen\nPlenum\nMoties tot besluit\n(groen papier)\n"
	const foot = "\nDOC 71 1234/001\n\nKAMER • 1e ZITTING VAN DE 71e ZITTINGSPERIODE\n"
	const text = "De Kamer van volksvertegenwoordigers,\n\nA. gelet op artikel 23 van de Grondwet;\n\nverzoekt de regering:\n\n1. in elk park een bank te plaatsen;\n\n2. de banken te verven.\n"
	for name, tt := range map[string]struct {
		legend, next string
		codes        int // lines
	}{
		"a formula":            {rows, "\n", 3},
		"a formula at once":    {rows, "", 3},
		"a heading":            {rows, "TOELICHTING\n\nDe banken in het park zijn oud\nen vuil.\n\nVOORSTEL VAN RESOLUTIE\n\n", 3},
		"a foot at once":       {rows, foot[1:] + "\n", 3},
		"codes before meaning": {columns, "", 8},
		"a code alone":         {rows + "DOC 71 0000/000\n", "", 4},
		"lines of a text":      {columns, "De banken in het park van de\ngemeente zijn oud en vuil en niemand\nzit er nog op.\n\n", 8},
	} {
		t.Run(name, func(t *testing.T) {
			for _, below := range []string{"", foot, strings.ReplaceAll(foot, "\n\n", "\n")} {
				src := tt.legend + tt.next + text + below
				checkLaws(t, src)
				r, err := resolution.Read(src, nil)
				if err != nil {
					t.Fatal(err)
				}
				codes := 0
				for _, f := range r.Source.Furniture {
					if f.Kind == legaltext.Abbreviations {
						codes++
					}
				}
				if codes != tt.codes {
					t.Errorf("%q: %d lines of codes, want %d", below, codes, tt.codes)
				}
				if n := len(r.Resolution.Considerations); n != 1 || len(r.Resolution.Requests) != 1 || len(r.Resolution.Requests[0].Items) != 2 {
					t.Errorf("%q: %d considerations, requests %+v", below, n, r.Resolution.Requests)
				}
			}
		})
	}
}
