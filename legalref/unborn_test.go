package legalref_test

import (
	"testing"
	"time"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

func TestNicknameOfLaterInstrument(t *testing.T) {
	day := func(s string) time.Time {
		d, err := time.Parse(time.DateOnly, s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, c := range []struct {
		lang      bilingual.Lang
		text, day string
		want      legalref.Status
	}{
		{bilingual.NL, "De wet op de AI verbiedt dat.", "2023-06-01", legalref.Unresolved},
		{bilingual.NL, "Artikel 5 van de AI-verordening verbiedt dat.", "2023-06-01", legalref.Unresolved},
		{bilingual.NL, "De wet op de AI verbiedt dat.", "2025-06-01", legalref.Resolved},
		{bilingual.FR, "La loi caméras s'applique.", "2006-01-01", legalref.Unresolved},
		{bilingual.FR, "La loi caméras s'applique.", "2023-01-01", legalref.Resolved},
		{bilingual.FR, "La loi du 21 mars 2007 réglant l'installation de caméras s'applique.", "2006-01-01", legalref.Resolved},
	} {
		got := legalref.Find(c.lang, c.text, &legalref.FindOptions{Date: day(c.day)})
		if len(got) != 1 || got[0].Status != c.want {
			t.Errorf("%q in a text of %s: %v, want one citation that is %s", c.text, c.day, got, c.want)
		}
	}
}
