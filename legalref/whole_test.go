package legalref_test

import (
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// TestWhole looks at where the expression ends that a citation belongs to.
func TestWhole(t *testing.T) {
	for _, c := range []struct {
		lang        bilingual.Lang
		text, whole string
	}{
		{bilingual.FR, "Vu l'ordonnance du 25 mars 1999 relative à la recherche des infractions;", "ordonnance du 25 mars 1999"},
		{bilingual.FR, "Vu l'article 4 de l'ordonnance du 25 mars 1999 relative à la recherche des infractions;", "article 4 de l'ordonnance du 25 mars 1999"},
		{bilingual.NL, "Gelet op de ordonnantie van 25 maart 1999 betreffende de opsporing;", "ordonnantie van 25 maart 1999"},
		{bilingual.NL, "Gelet op artikel 3 van de wet van 5 mei 2003 betreffende de markten;", "artikel 3 van de wet van 5 mei 2003"},
		{bilingual.NL, "Gelet op het M.B. van 7 juni 1999 betreffende de merken;", "M.B. van 7 juni 1999"},
		{bilingual.NL, "Gelet op de wet van 21 maart 2007 (camerawet), inzonderheid op artikel 5;", "wet van 21 maart 2007 (camerawet), inzonderheid op artikel 5"},
	} {
		got := legalref.Find(c.lang, c.text, nil)
		if len(got) != 1 {
			t.Errorf("%q: %d citations, want 1: %+v", c.text, len(got), got)
			continue
		}
		if w := c.text[got[0].Whole.Start:got[0].Whole.End]; w != c.whole {
			t.Errorf("%q: the whole is %q, want %q", c.text, w, c.whole)
		}
	}
}
