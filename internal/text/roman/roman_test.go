package roman_test

import (
	"testing"

	"github.com/considerans/considerans/internal/text/roman"
)

func TestNumeral(t *testing.T) {
	for n, want := range map[int]string{-1: "", 0: "", 1: "I", 4: "IV", 9: "IX", 14: "XIV", 49: "XLIX", 90: "XC", 444: "CDXLIV", 1999: "MCMXCIX", 3999: "MMMCMXCIX", 4000: ""} {
		if got := roman.Numeral(n); got != want {
			t.Errorf("Numeral(%d) = %q, want %q", n, got, want)
		}
	}
}
