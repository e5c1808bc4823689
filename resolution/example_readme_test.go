package resolution_test

import (
	"fmt"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/resolution"
)

// This is the program of README.md.
func Example() {
	r, err := resolution.Parse(`
De Senaat,

Gelet op artikel 23 van de Grondwet;

Verzoekt de federale regering:

- in elk station een drinkwaterpunt te laten plaatsen.

Le Sénat,

Vu l'article 23 de la Constitution;

Demande au gouvernement fédéral:

- de faire installer un point d'eau potable dans chaque gare.
`, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range r.Considerations {
		fmt.Printf("%s: %s\n", c.ID, c.Sides[bilingual.NL].Text)
		for lang, citation := range c.Citations() {
			fmt.Println("  cites", citation.Ref, "in", lang)
		}
	}
	for _, q := range r.Requests {
		fmt.Printf("%s: asks the %s\n", q.ID, q.Addressees[0][bilingual.FR])
	}
	// Output:
	// rec_1: Gelet op artikel 23 van de Grondwet;
	//   cites be-const#art_23 in fr
	//   cites be-const#art_23 in nl
	// req_1: asks the gouvernement fédéral
}
