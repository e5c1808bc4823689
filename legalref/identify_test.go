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
		{"nl", "artikel 2 van het decreet van 20 juli 1831 betreffende de eedaflegging", legalref.Ambiguous},
		{"fr", "l'article 3 de la loi du 10 janvier 1824 concernant le droit d'emphytéose", legalref.Ambiguous},
	} {
		found := legalref.Find(tt.lang, tt.text, nil)
		if len(found) != 1 || found[0].Status != tt.status {
			t.Errorf("%s: %v, want %s", tt.text, found, tt.status)
		}
	}
}
