package resolution_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/resolution"
)

// Notes that are counted through both languages are one note where they say the same: as
// many in the one as in the other.
func TestNotesCountedThroughLanguages(t *testing.T) {
	const dutch, french = `De Kamer,

A. overwegende dat het aantal vuurtorens is gehalveerd1;

B. overwegende dat de wachters met pensioen gaan2;

verzoekt de federale regering:

1. een plan op te stellen.

`, `La Chambre,

A. considérant que le nombre de phares a diminué3;

B. considérant que les gardiens partent à la retraite4;

demande au gouvernement fédéral:

1. d'élaborer un plan.

`
	both := []string{"1: Voir le rapport annuel du port. / Zie het jaarverslag van de haven.", "2: Voir l'avis des gardiens de la côte. / Zie het advies van de wachters aan de kust."}
	for _, tt := range []struct {
		name, text string
		want       []string
		french     string
	}{
		{
			"one language after the other",
			dutch + french + "1. Zie het jaarverslag van de haven.\n2. Zie het advies van de wachters aan de kust.\n3. Voir le rapport annuel du port.\n4. Voir l'avis des gardiens de la côte.\n",
			both, "considérant que le nombre de phares a diminué;",
		},
		{
			"in columns",
			`De Kamer,                                        La Chambre,

A. overwegende dat het aantal vuurtorens is      A. considérant que le nombre de phares a
gehalveerd1;                                     diminué2;

verzoekt de federale regering:                   demande au gouvernement fédéral:

1. een plan op te stellen.                       1. d'élaborer un plan.

1 Zie het jaarverslag van de haven.              2 Voir le rapport annuel du port.
`,
			both[:1], "considérant que le nombre de phares a diminué;",
		},
		{
			"one note more in the one than in the other",
			`De Kamer,                                        La Chambre,

A. overwegende dat het aantal vuurtorens is      A. considérant que le nombre de phares a
gehalveerd1 en dat de wachters gaan2;            diminué3;

verzoekt de federale regering:                   demande au gouvernement fédéral:

1. een plan op te stellen.                       1. d'élaborer un plan.

1 Zie het jaarverslag van de haven.              3 Voir le rapport annuel du port.
2 Zie het advies van de wachters aan de kust.
`,
			[]string{
				"1: Zie het jaarverslag van de haven. / Zie het jaarverslag van de haven.",
				"2: Zie het advies van de wachters aan de kust. / Zie het advies van de wachters aan de kust.",
				"3: Voir le rapport annuel du port. / Voir le rapport annuel du port.",
			},
			"considérant que le nombre de phares a diminué;",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			checkLaws(t, tt.text)
			r, err := resolution.Parse(tt.text, &resolution.Options{NoCitations: true})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, n := range r.Notes {
				got = append(got, n.Marker+": "+n.Sides["fr"].Text+" / "+n.Sides["nl"].Text)
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
			if got := r.Considerations[0].Sides["fr"].Text; got != tt.french {
				t.Errorf("the first reason: %q", got)
			}
		})
	}
}
