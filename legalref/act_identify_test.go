package legalref_test

import (
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// A date means one act where texts that mean another would say so; those that do are
// ambiguous.
func TestAnotherActOfTheDay(t *testing.T) {
	for _, tt := range []struct {
		lang   bilingual.Lang
		text   string
		status legalref.Status
	}{
		{"nl", "artikel 2 van het koninklijk besluit nr. 78 van 10 november 1967", legalref.Resolved},
		{"nl", "artikel 2 van het koninklijk besluit nr. 79 van 10 november 1967 betreffende de Orde der artsen", legalref.Ambiguous},
		{"fr", "l'article 2 de l'arrêté royal n° 80 du 10 novembre 1967 relatif à l'Ordre des pharmaciens", legalref.Ambiguous},
		{"nl", "artikel 6 van de bijzondere wet van 8 augustus 1980", legalref.Resolved},
		{"nl", "artikel 6 van de bijzondere wet van 8 augustus 1980 tot hervorming der instellingen", legalref.Resolved},
		{"nl", "artikel 3 van de wet van 8 augustus 1980 betreffende de budgettaire voorstellen", legalref.Ambiguous},
		{"nl", "artikel 6 van de wet van 8 augustus 1980", legalref.Ambiguous},
		{"nl", "artikel 6 van de wet van 8 augustus 1980 tot hervorming der instellingen", legalref.Resolved},
		{"fr", "(L. du 8 août 1980, art. 6)", legalref.Resolved},
		{"nl", "artikel 4 van de bijzondere wet van 12 januari 1989", legalref.Resolved},
		{"nl", "artikel 4 van de wet van 12 januari 1989", legalref.Ambiguous},
		{"nl", "artikel 3 van het decreet van 22 december 2017", legalref.Resolved},
		{"nl", "artikel 3 van het programmadecreet van 22 december 2017", legalref.Ambiguous},
		{"fr", "l'article 4 de la loi du 22 mai 2003", legalref.Resolved},
		{"fr", "l'article 4 de la loi du 22 mai 2003 modifiant l'organisation du budget", legalref.Ambiguous},
		{"fr", "l'article 39 des lois coordonnées du 18 juillet 1966", legalref.Resolved},
		{"nl", "artikel 2 van het decreet van 20 juli 1831 betreffende de eedaflegging", legalref.Ambiguous},
		{"fr", "l'article 3 de la loi du 10 janvier 1824 concernant le droit d'emphytéose", legalref.Ambiguous},
	} {
		found := legalref.Find(tt.lang, tt.text, nil)
		if len(found) != 1 || found[0].Status != tt.status {
			t.Errorf("%s: %v, want %s", tt.text, found, tt.status)
		}
	}
}

// Each act of a list has the noun of the list.
func TestSpecialActs(t *testing.T) {
	for _, c := range legalref.Find("nl", "de bijzondere wetten van 8 augustus 1980 en 16 januari 1989", nil) {
		if c.Status != legalref.Resolved {
			t.Errorf("%s is %s, want resolved", c.Ref, c.Status)
		}
	}
}
