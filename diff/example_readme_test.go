package diff_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/resolution"
)

func Example() {
	const tabled = `
De Senaat,

Gelet op artikel 8 van het EVRM;

Verzoekt de federale regering te overleggen.

Le Sénat,

Vu l'article 8 de la CEDH;

Demande au gouvernement fédéral de se concerter.
`
	amended := strings.NewReplacer("artikel 8", "artikel 14", "Verzoekt", "Eist van", "Demande au", "Exige du").Replace(tabled)
	a, err := resolution.Parse(tabled, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	b, err := resolution.Parse(amended, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	changes, err := resolution.Diff(a, b)
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := changes.WriteText(os.Stdout, &diff.View{New: b.Document()}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// 2 parts edited and one part of which another language did not follow.
	//
	// rec_1  edited
	//   nl  Gelet op [-artikel 8-]{+artikel 14+} van het EVRM;
	//   fr (did not follow)  Vu l'article 8 de la CEDH;
	//   · nl: reference changed ECHR art. 8 → ECHR art. 14
	//
	// req_1  edited
	//   nl  [-Verzoekt-]{+Eist van+} de federale regering te overleggen.
	//   fr  [-Demande au-]{+Exige du+} gouvernement fédéral de se concerter.
	//   · nl, fr: strength of the request normal → strong
}
