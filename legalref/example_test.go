package legalref_test

import (
	"errors"
	"fmt"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

func ExampleFind() {
	text := "Overwegende artikel 22 van de Grondwet en de artikelen 8 en 10 EVRM;"
	for _, c := range legalref.Find(bilingual.NL, text, nil) {
		fmt.Println(c.Ref, text[c.Span.Start:c.Span.End], c.Kind)
	}
	// Output:
	// be-const#art_22 artikel 22 full
	// echr#art_8 artikelen 8 abbreviation
	// echr#art_10 10 abbreviation
}

func ExampleLabel() {
	r := legalref.MustParse("echr#art_8")
	fmt.Println(legalref.Label(r, bilingual.NL, legalref.Long))
	fmt.Println(legalref.Label(r, bilingual.FR, legalref.Brief))
	// Output:
	// artikel 8 van het Europees Verdrag voor de rechten van de mens
	// art. 8 CEDH
}

func ExampleURI() {
	r := legalref.MustParse("be/act/1992-08-05/1992000606#art_14")
	uri, ok := legalref.URI(r, bilingual.FR, legalref.ELI)
	fmt.Println(uri, ok)
	// Output: http://www.ejustice.just.fgov.be/eli/loi/1992/08/05/1992000606/justel true
}

func ExampleRegistry_With() {
	list, err := legalref.ParseInstruments("example/statutes\n\tnl de statuten van de vzw Lindehof\n\tnl= Lindestatuten\n")
	if err != nil {
		fmt.Println(err)
		return
	}
	reg, err := legalref.Builtin().With(list...)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range reg.Find(bilingual.NL, "Volgens artikel 4 van de statuten van de vzw Lindehof is dat zo.", nil) {
		fmt.Println(c.Ref)
	}
	// Output: example/statutes#art_4
}

func ExampleRef_Agrees() {
	dated := legalref.MustParse("be/act/2018-07-30#art_5")
	known := legalref.MustParse("be/act/2018-07-30/2018040581#art_5")
	fmt.Println(dated == known, dated.Agrees(known))
	// Output: false true
}

func ExampleRegistry_LabelCitation() {
	reg := legalref.Builtin()
	for _, c := range reg.Find(bilingual.FR, "Vu l'arrêté du Gouvernement wallon du 1er mars 2018 et les articles 10 et 11 à 13 de la Constitution;", nil) {
		fmt.Println(reg.LabelCitation(c, bilingual.NL, legalref.Long))
	}
	// Output:
	// besluit van de Waalse Regering van 1 maart 2018
	// artikel 10 van de Grondwet
	// artikelen 11 tot 13 van de Grondwet
}

// ExampleRegistry_With_alias gives an instrument that the registry has a further
// name: what a house calls the act on the police in its own papers.
func ExampleRegistry_With_alias() {
	in, _ := legalref.Builtin().Instrument("be/act/1992-08-05/1992000606")
	names := in.Names[bilingual.NL]
	names.Nick = append(names.Nick, "ambtswet")
	in.Names[bilingual.NL] = names
	reg, err := legalref.Builtin().With(in)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range reg.Find(bilingual.NL, "Overwegende artikel 14 van de ambtswet;", nil) {
		fmt.Println(c.Ref, c.Kind)
	}
	// Output: be/act/1992-08-05/1992000606#art_14 short
}

// A state of which nothing is built in has law of its own, by name and by date.
func ExampleRegistry_With_dated() {
	reg, err := legalref.Builtin().With(legalref.Instrument{
		Key: "xa/act/2011-03-04", Family: "xa", Act: "xa/act", Date: "2011-03-04", Sole: true,
		Last: 62, Web: "https://law.example/rivers",
		Names: map[bilingual.Lang]legalref.Names{
			"fr": {Title: "la loi sur les cours d'eau", Short: "LCE", Nick: []string{"loi fluviale"}},
			"nl": {Title: "de wet op de waterlopen", Short: "WWL"},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "Vu l'article 7, alinéa 2, de la loi fluviale et l'article 9 de la loi du 4 mars 2011;"
	for _, c := range reg.Find(bilingual.FR, text, &legalref.FindOptions{Jurisdiction: "xa"}) {
		uri, _ := reg.URI(c.Ref, bilingual.FR, legalref.Web)
		fmt.Println(c.Ref, c.Status, uri)
		fmt.Println(reg.LabelCitation(c, bilingual.NL, legalref.Long))
		fmt.Println(reg.LabelCitation(c, bilingual.FR, legalref.Brief))
	}
	// Output:
	// xa/act/2011-03-04#art_7__al_2 resolved https://law.example/rivers
	// artikel 7, tweede lid, van de wet van 4 maart 2011 op de waterlopen
	// art. 7, al. 2 LCE
	// xa/act/2011-03-04#art_9 resolved https://law.example/rivers
	// artikel 9 van de wet van 4 maart 2011 op de waterlopen
	// art. 9 LCE
}

func ExampleInstrumentError() {
	_, err := legalref.Builtin().With(legalref.Instrument{Key: "example/statutes", Family: legalref.Belgian, Date: "2023-02-29"})
	var wrong *legalref.InstrumentError
	fmt.Println(errors.As(err, &wrong), wrong.Key)
	fmt.Println(err)
	// Output:
	// true example/statutes
	// legalref: instrument "example/statutes": date "2023-02-29" is no day
}
