package legaltext_test

import (
	"fmt"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

func ExampleCheck() {
	d := &legaltext.Document{
		Languages: []bilingual.Lang{bilingual.FR, bilingual.NL},
		Sections: []legaltext.Section{{Name: "considerations", Clauses: []legaltext.Clause{
			{ID: "rec_1", Kind: legaltext.Recital, Sides: legaltext.Sides{
				bilingual.NL: {Text: "Overwegende dat 1.240 inwoners van Luik op 5 mei 2021 een petitie indienden;"},
				bilingual.FR: {Text: "Considérant que, le 5 mai 2021, 1 240 habitants de Liège ont déposé une pétition ;"},
			}},
			{ID: "rec_2", Kind: legaltext.Recital, Sides: legaltext.Sides{
				bilingual.NL: {Text: "Overwegende dat 86 bibliotheken in Kortrijk, Kuurne en Lede sluiten;"},
				bilingual.FR: {Text: "Considérant que 68 bibliothèques ferment à Courtrai, Kuurne et Lendelede ;"},
			}},
		}}},
	}
	for _, finding := range legaltext.Check(d) {
		fmt.Println(finding)
	}
	// Output:
	// warning CHK-NUMBER: rec_2: figures differ: "68" in fr, "86" in nl
	// warning CHK-NAME: rec_2: names differ: "Lendelede" in fr, "Lede" in nl
}
