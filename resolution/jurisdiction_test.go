package resolution_test

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/resolution"
)

//go:embed testdata/homes.jsonl
var homesLabelled []byte

// TestHomes reads short texts of many states and bodies: each cites the law of its own,
// or none where that is not known, and never that of Belgium for another's. What is
// wanted are the places that are resolved; an instrument as a whole may be cited beside
// them.
func TestHomes(t *testing.T) {
	dec := json.NewDecoder(bytes.NewReader(homesLabelled))
	for dec.More() {
		var item struct {
			Set, Text string
			Want      []string
		}
		if err := dec.Decode(&item); err != nil {
			t.Fatal(err)
		}
		r, err := resolution.Read(item.Text, nil)
		if err != nil {
			t.Fatalf("%q: %v", item.Text, err)
		}
		belgian := slices.ContainsFunc(item.Want, isBelgian)
		var lang bilingual.Lang
		if l := r.Document.Languages; len(l) == 1 {
			lang = l[0]
		}
		var got []string
		for _, c := range legalref.Find(lang, item.Text, &legalref.FindOptions{Jurisdiction: r.Jurisdiction(nil)}) {
			if ref := c.Ref.String(); c.Status == legalref.Resolved {
				got = append(got, ref)
			} else if !belgian && isBelgian(ref) {
				t.Errorf("%q: %s %s", item.Text, ref, c.Status)
			}
		}
		for _, w := range item.Want {
			if !slices.Contains(got, w) {
				t.Errorf("%q: found %q, want %s", item.Text, got, w)
			}
		}
		for _, g := range got {
			if !slices.Contains(item.Want, g) && (strings.Contains(g, "#") || !belgian && isBelgian(g)) {
				t.Errorf("%q: found %s, want %q", item.Text, g, item.Want)
			}
		}
	}
}

func isBelgian(ref string) bool {
	return strings.HasPrefix(ref, "be/") || strings.HasPrefix(ref, "be-")
}

// TestJurisdictionOfWords reads the state out of what a text says of itself: from its fields
// and clauses alone, and with its cover.
func TestJurisdictionOfWords(t *testing.T) {
	for _, c := range []struct{ text, alone, whole string }{
		{"De Kamer,\n\ngelet op artikel 3 van de Grondwet;\n\nverzoekt de regering te handelen.\n", "be", "be"},
		{"De Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering te handelen.\n", "nl", "nl"},
		{"Le Conseil communal de Lausanne,\n\nVu le rapport;\n\nDécide d'agir.\n", "ch", "ch"},
		{"The Assembly,\n\nNoting the report,\n\nCalls on the Government to act.\n", legalref.NoState, legalref.NoState},
		{"Gelet op het verslag;\n\nBesluit te handelen.\n", "", ""},
		{"PROPOSITION DE RÉSOLUTION EUROPÉENNE\n\nLe Sénat,\n\nVu le rapport,\n\nInvite le Gouvernement à agir.\n", "be", "fr"},
	} {
		r, err := resolution.Read(c.text, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Resolution.Jurisdiction(nil); got != c.alone {
			t.Errorf("%q: the resolution is of %q, want %q", c.text, got, c.alone)
		}
		if got := r.Jurisdiction(nil); got != c.whole {
			t.Errorf("%q: the reading is of %q, want %q", c.text, got, c.whole)
		}
	}
	var none *resolution.Reading
	if got := none.Jurisdiction(nil); got != "" {
		t.Errorf("no reading is of %q", got)
	}
}
