package resolution_test

import (
	"testing"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// A clause that goes over to the other language is reported; a quotation, a title or
// the name of an institution in it is not.
func TestMixedLanguages(t *testing.T) {
	const (
		before = "De Senaat,\n\nGelet op artikel 23 van de Grondwet;\n\n"
		after  = "\n\nVerzoekt de regering:\n\n1. de fonteinen van de stad te herstellen.\n\nLe Sénat,\n\nVu l'article 23 de la Constitution;\n\nConsidérant que les fontaines de la ville fuient;\n\nDemande au gouvernement:\n\n1. de réparer les fontaines de la ville.\n"
	)
	for name, c := range map[string]struct {
		clause string
		want   bool
	}{
		"one language":            {"Overwegende dat de fonteinen van de stad lekken en dat het water duur is;", false},
		"lines run together":      {"Overwegende dat de fonteinen van de stad considérant que les fontaines de la ville sont dans un état qui lekken en dat het water duur is;", true},
		"a clause behind another": {"Overwegende dat de fonteinen lekken, B. considérant que les fontaines fuient;", true},
		"a quotation":             {"Overwegende dat de Senaat op die dag heeft gezegd: « que les fontaines de la ville sont dans un état qui est dangereux pour les enfants »;", false},
		"straight quotation":      {"Overwegende dat de Senaat op die dag heeft gezegd: \"que les fontaines de la ville sont dans un état qui est dangereux pour les enfants\";", false},
		"a name":                  {"Gelet op het advies van de Fédération des amis et des usagers des fontaines de la ville et des communes, die op de hoogte is;", false},
		"a name in brackets":      {"Gelet op het advies van de vrienden van de fontein (les amis et les usagers des fontaines de la ville et des communes) en van de stad;", false},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := resolution.Read(before+c.clause+after, &resolution.Options{NoCitations: true})
			if err != nil {
				t.Fatal(err)
			}
			if got := has(r.Diagnostics, legaltext.CodeMixedLanguages); got != c.want {
				t.Errorf("reported: %v, want %v; %v", got, c.want, r.Diagnostics)
			}
		})
	}
}
