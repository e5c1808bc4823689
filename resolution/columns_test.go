package resolution_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/resolution"
)

// The lines of two columns need not stand level: where one column prints alone, no
// paragraph of the other ends.
func TestColumnsThatAreNotLevel(t *testing.T) {
	const text = `      PROPOSITION DE RÉSOLUTION                            VOORSTEL VAN RESOLUTIE
relative à l'éclairage des abris de bus                    betreffende de verlichting van bushokjes
La Chambre,                                                De Kamer,
Considérant que les abris de bus du pays sont              Overwegende dat de bushokjes van het land
plongés dans l'obscurité dès la fin de la                  vanaf het einde van de namiddag in het donker
journée;                                                   staan en dat reizigers er niet durven te
                                                           wachten;
Considérant que des lampes solaires coûtent
peu et que les communes peuvent les placer                 Overwegende dat zonnelampen weinig kosten
                                                           en dat de gemeenten ze zonder vergunning
sans autorisation;
                                                           kunnen plaatsen;
Demande au gouvernement d'aider les
communes.                                                  Verzoekt de regering de gemeenten te helpen.
`
	r, err := resolution.Parse(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []bilingual.Text
	for _, c := range r.Considerations {
		got = append(got, bilingual.Text{"fr": c.Sides["fr"].Text, "nl": c.Sides["nl"].Text})
	}
	want := []bilingual.Text{
		{"fr": "Considérant que les abris de bus du pays sont plongés dans l'obscurité dès la fin de la journée;", "nl": "Overwegende dat de bushokjes van het land vanaf het einde van de namiddag in het donker staan en dat reizigers er niet durven te wachten;"},
		{"fr": "Considérant que des lampes solaires coûtent peu et que les communes peuvent les placer sans autorisation;", "nl": "Overwegende dat zonnelampen weinig kosten en dat de gemeenten ze zonder vergunning kunnen plaatsen;"},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// Extractors that read one column before the end of another may give the formula
// behind the first reason.
func TestFormulaBehindItsFirstReason(t *testing.T) {
	const text = "PROPOSITION DE RÉSOLUTION\n\nrelative aux abris de bus\n\nVu l'article 23 de la Constitution;\n\nLe Sénat,\n\n" +
		"Considérant que les abris sont obscurs;\n\nDemande au gouvernement d'y placer des lampes.\n"
	r, err := resolution.Parse(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	if r.Formula["fr"] != "Le Sénat," || len(r.Considerations) != 2 {
		t.Errorf("formula %q, %d considerations", r.Formula["fr"], len(r.Considerations))
	}
}
