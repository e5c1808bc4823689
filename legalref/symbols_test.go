package legalref_test

import (
	"testing"

	"github.com/considerans/considerans/legalref"
)

// TestPapers looks at the labels and addresses of documents.
func TestPapers(t *testing.T) {
	for _, c := range []struct{ ref, label, address string }{
		{"un/doc/S/2001/970", "S/2001/970", "https://undocs.org/fr/S/2001/970"},
		{"eu/com/2014/910", "COM(2014) 910", "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=COM:2014:910:FIN"},
	} {
		ref := legalref.MustParse(c.ref)
		if got := legalref.Label(ref, "fr", legalref.Long); got != c.label {
			t.Errorf("the label of %s is %q, want %q", ref, got, c.label)
		}
		if got, _ := legalref.URI(ref, "fr", legalref.Web); got != c.address {
			t.Errorf("the address of %s is %q, want %q", ref, got, c.address)
		}
	}
}
