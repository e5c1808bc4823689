package legalref_test

import (
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// TestLabelsAreReadBack holds every label to its reference: what this package prints of
// an article it finds again, as that of the same act.
func TestLabelsAreReadBack(t *testing.T) {
	reg := legalref.Builtin()
	n, wrong := 0, 0
	for in := range reg.All() {
		ref := legalref.MustParse(in.Key + "#art_3")
		if in.Integers != "" {
			ref = legalref.MustParse(in.Key + "#art_3.1") // its whole numbers are those of the code before it
		}
		state := ""
		if f := string(in.Family); len(f) == 2 && f != "eu" {
			state = f
		}
		for _, lang := range []bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN} {
			for style := legalref.Long; style <= legalref.Brief; style++ {
				label := reg.Label(ref, lang, style)
				if strings.Contains(label, in.Key) {
					continue
				}
				n++
				found := reg.Find(lang, label, &legalref.FindOptions{Jurisdiction: state})
				// Its title may name other law, which is cited too.
				if len(found) == 0 || !found[0].Ref.Agrees(ref) || len(found) > 1 && found[1].Ref.Agrees(ref.Base()) {
					wrong++
					t.Errorf("%s in %s: %q is read as %q", ref, lang, label, statuses(reg, lang, label, &legalref.FindOptions{Jurisdiction: state}))
				}
			}
		}
	}
	t.Logf("%d labels, %d wrong", n, wrong)
}

// TestLabelsOfStates holds the names of law that several states have apart.
func TestLabelsOfStates(t *testing.T) {
	for _, lang := range []bilingual.Lang{bilingual.NL, bilingual.FR} {
		of := map[string]string{}
		for in := range legalref.Builtin().All() {
			if names := in.Names[lang]; names.Title == "" || len(in.Family) != 2 || in.Family == legalref.Union || strings.Contains(in.Key, "/act/") {
				continue
			}
			for style := legalref.Long; style <= legalref.Brief; style++ {
				label := legalref.Label(legalref.MustParse(in.Key), lang, style)
				if other, ok := of[label]; ok && other[:2] != in.Key[:2] {
					t.Errorf("%s and %s are both %q in %s", other, in.Key, label, lang)
				}
				of[label] = in.Key
			}
		}
	}
}
