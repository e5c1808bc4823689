package lettercase_test

import (
	"testing"

	"github.com/considerans/considerans/internal/text/lettercase"
)

func TestLower(t *testing.T) {
	for from, to := range map[string]string{
		"":                    "",
		"klein":               "klein",
		"De WET":              "de wet",
		"ÉTAT":                "état",
		"\xffA\xe2\x82":       "\xffa\xe2\x82",
		"İA":                  "İa",                  // its small letter is a byte longer
		"\u212AA":             "\u212Aa",             // kelvin: its small letter is two bytes shorter
		"\u212A\u0130\u023AB": "\u212A\u0130\u023Ab", // as long in all, each at another place
		"\uFFFDA":             "\uFFFDa",
	} {
		if got := lettercase.Lower(from); got != to {
			t.Errorf("Lower(%q) = %q, want %q", from, got, to)
		}
	}
}

func TestCapital(t *testing.T) {
	for from, to := range map[string]string{
		"": "", "besluit": "Besluit", "état": "État", "ßA": "ßA", "\xc3": "\xc3", "1a": "1a", "ıa": "ıa",
	} {
		if got := lettercase.Capital(from); got != to {
			t.Errorf("Capital(%q) = %q, want %q", from, got, to)
		}
	}
}
