package petition_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/petition"
)

func TestCitations(t *testing.T) {
	const page = `Meer stilte in de stad
Petitie
Veranderingen op "Meer stilte in de stad"
Beschrijving (Nederlands)
-<p>Wij vragen stilte.</p> +<p>Artikel 23 van de Grondwet beschermt ons leefmilieu.</p><p>Artikel 8 EVRM ook.</p>
`
	for _, c := range []struct {
		opts *petition.Options
		want []string
	}{
		{nil, []string{"be-const#art_23", "echr#art_8"}},
		{&petition.Options{NoCitations: true}, nil},
	} {
		r, err := petition.Parse([]byte(page), c.opts)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for i := range r.Revision.To.Body {
			for _, cit := range r.Revision.To.Body[i].Sides[bilingual.NL].Citations {
				got = append(got, cit.Ref.String())
			}
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("citations (-want +got):\n%s", d)
		}
	}
}
