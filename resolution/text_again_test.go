package resolution_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/considerans/considerans/resolution"
)

// A sentence amid a long explanation tells what somebody decided, or what one may note,
// and is no request.
func TestAccountIsNoRequest(t *testing.T) {
	for _, sentence := range []string{
		"In het kader van de droogte heeft de Raad op 20 juni 2033 een aanbeveling aangenomen.",
		"Il convient de noter que le niveau de la rivière baisse depuis six ans.",
	} {
		var text strings.Builder
		other, heading, at := "De sluis van Zuidmeer staat sinds de herfst van %d stil, en niemand herstelt haar.", "TOELICHTING", 20
		if sentence[:2] == "Il" {
			other, heading, at = "L'écluse de Vaucourt est à l'arrêt depuis l'automne %d et personne ne la répare.", "DÉVELOPPEMENTS", 48
		}
		text.WriteString(heading + "\n\n")
		for i := range 50 {
			if i == at {
				text.WriteString(sentence + "\n\n")
			}
			fmt.Fprintf(&text, other+"\n\n", 1900+i)
		}
		r, err := resolution.Parse(text.String(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Requests) > 0 || len(r.Explanatory) != 51 {
			t.Errorf("%q: %d requests, %d explanatory paragraphs", sentence, len(r.Requests), len(r.Explanatory))
		}
	}
}
