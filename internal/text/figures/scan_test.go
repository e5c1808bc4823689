package figures_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/internal/text/figures"
)

func TestScan(t *testing.T) {
	for _, tc := range []struct{ lang, text, numbers, dates string }{
		{"nl", "om 2.000.000 euro vrij te maken", "2000000 EUR", ""},
		{"nl", "2 miljoen euro", "2000000 e6 EUR", ""},
		{"fr", "2,5 millions d'euros", "2500000 e6 EUR", ""},
		{"fr", "2 000 000 d'euros", "2000000 EUR", ""},
		{"fr", "12 000 000 de francs", "12000000 BEF", ""},
		{"fr", "12 000 000 de personnes", "12000000", ""},
		{"fr", "2\u202f000\u202f000,00 €", "2000000 EUR", ""},
		{"nl", "2000000 stuks", "2000000", ""},
		{"en", "1,234.50 euros", "1234,5 EUR", ""},
		{"nl", "12,5 % van 12.500", "12,5 %; 12500", ""},
		{"nl", "2.5 en 12,500 en 007", "?; ?; ?", ""},
		{"nl", "3 biljoen", "3000000000000 e12", ""},
		{"de", "2,5 Mio. Euro und 3 Mrd. €", "2500000 e6 EUR; 3000000000 e9 EUR", ""},
		{"nl", "4 mln. euro", "4000000 e6 EUR", ""},
		{"nl", "op 1 januari 2034", "1; 2034", "1-1-2034"},
		{"fr", "le 1er janvier 2034", "1; 2034", "1-1-2034"},
		{"de", "am 1. Januar 2034", "1; 2034", "1-1-2034"},
		{"nl", "op 01/01/2034 en op 31.12.2034", "1; 2034; 31; 2034", "1-1-2034; 31-12-2034"},
		{"nl", "op 2034-02-01", "2034; 1", "1-2-2034"},
		{"fr", "le 2012-01-12 et le 12-01-2012", "2012; 12; 12; 2012", "12-1-2012; 12-1-2012"},
		{"en", "on 02/01/2034", "?; ?; 2034", ""},
		{"en", "on 02/13/2034", "13; 2034", "13-2-2034"},
		{"nl", "in maart 2030", "2030", "-3-2030"},
		{"nl", "richtlijn 2002/49/EG", "2002; 49", ""},
		{"nl", "45/13/2034 en 1/2/2034/5", "45; 13; 2034; 1; 2; 2034; 5", ""},
		{"nl", "op 5 mei", "5", "5-5-"},
	} {
		ns, ds := figures.Scan(tc.lang, tc.text)
		var numbers, dates []string
		for _, n := range ns {
			v, ok := n.Exact(tc.lang, tc.text)
			if !ok {
				v = "?"
			}
			numbers = append(numbers, strings.TrimSpace(v+" "+n.Unit))
		}
		for _, d := range ds {
			dates = append(dates, fmt.Sprintf("%s-%s-%s", d.Day, d.Month, d.Year))
		}
		if diff := cmp.Diff([]string{tc.numbers, tc.dates}, []string{strings.Join(numbers, "; "), strings.Join(dates, "; ")}); diff != "" {
			t.Errorf("%s %q (-want +got):\n%s", tc.lang, tc.text, diff)
		}
	}
}

func TestSpelled(t *testing.T) {
	for _, tc := range []struct{ lang, text, want string }{
		{"nl", "vijfentwintig of tweeëntachtig jaar", "25 82"},
		{"de", "fünfundzwanzig Jahre und einundzwanzig Tage", "25 21"},
		{"nl", "acht, negen, elf, honderd en duizend", "8 9 11 100 1000"},
		{"fr", "huit, neuf, onze, cent et mille", "8 9 11 100 1000"},
		{"nl", "het heiligen van de tienentwintig", ""},
		{"fr", "vingt-cinq, quatre-vingts, quatre-vingt-dix-neuf, soixante-douze et vingt-et-un", "25 80 99 72 21"},
		{"en", "twenty-five and ninety-nine", "25 99"},
		{"fr", "dix-sept rendez-vous, un demi-cinq, deux-trois", "17 1"},
		{"fr", "deux cinquièmes, les trois quarts, le tiers des rues et le tiers payant", "40% 75% 1/3"},
		{"nl", "de helft, een kwart, twee derde, een derde van de straten en een derde straat", "50% 1 25% 2/3 1/3 1"},
		{"de", "drei Viertel der Mittel und die Hälfte", "75% 50%"},
		{"en", "half of it, two thirds, a quarter", "50% 2/3"},
	} {
		var got []string
		for _, n := range figures.Spelled(tc.lang, tc.text) {
			got = append(got, n.Runs[0]+strings.TrimSpace(n.Unit))
		}
		if s := strings.Join(got, " "); s != tc.want {
			t.Errorf("%s %q has %q, want %q", tc.lang, tc.text, s, tc.want)
		}
	}
}

// What a scan finds lies in the text, in order, and dates and numbers are read
// again from what they enclose.
func FuzzScan(f *testing.F) {
	f.Add("nl", "op 01/01/2034, 2.000.000,00 euro en 2 miljoen euro; 1 mei en maart 2030")
	f.Add("fr", "le 1er janvier 2034 et 2\u202f000 €")
	f.Add("en", "é1.1.2034 002,50 12/13/2034")
	f.Fuzz(func(t *testing.T, lang, text string) {
		numbers, dates := figures.Scan(lang, text)
		last := 0
		for _, n := range numbers {
			if n.Start < last || n.End <= n.Start || n.UnitEnd < n.End || n.UnitEnd > len(text) {
				t.Fatalf("%q: number %+v after %d", text, n, last)
			}
			last = n.End
			n.Exact(lang, text)
		}
		last = 0
		for _, d := range dates {
			if d.Start < last || d.End <= d.Start || d.End > len(text) {
				t.Fatalf("%q: date %+v after %d", text, d, last)
			}
			last = d.End
		}
	})
}
