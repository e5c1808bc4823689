package legalref_test

import (
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// TestHome weighs what texts say of themselves.
func TestHome(t *testing.T) {
	nl, fr, de, en := bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN
	for _, c := range []struct {
		head, rest string
		langs      []bilingual.Lang
		want       string
	}{
		{"", "", []bilingual.Lang{nl}, ""},
		{"", "", []bilingual.Lang{en}, legalref.NoState},
		{"The Flemish Parliament,", "", []bilingual.Lang{en}, "be"},
		{"", "the Belgian Government", []bilingual.Lang{en}, "be"},
		{"De gemeenteraad van Utrecht,", "", []bilingual.Lang{nl}, "nl"},
		{"De gemeenteraad van Gent,", "de Tweede Kamer in Nederland", []bilingual.Lang{nl}, "be"},
		{"De gemeenteraad,", "het college van burgemeester en wethouders", []bilingual.Lang{nl}, "nl"},
		{"Le conseil municipal de Lyon,", "", []bilingual.Lang{fr}, "fr"},
		{"", "Vu la loi n° 82-213 du 2 mars 1982 ;", []bilingual.Lang{fr}, "fr"},
		{"", "Vu la loi n° 213 du 2 mars 1982 ;", []bilingual.Lang{fr}, ""},
		{"", "Attendu le décret 177-2020 du 13 mars 2020", []bilingual.Lang{fr}, "ca"},
		{"Le Conseil communal,", "la situation en Ukraine", []bilingual.Lang{fr}, "be"},
		{"Le Conseil communal de Lausanne,", "", []bilingual.Lang{fr}, "ch"},
		{"Le Conseil provincial du Luxembourg,", "", []bilingual.Lang{fr}, "be"},
		{"Le Conseil communal de la Ville de Luxembourg,", "", []bilingual.Lang{fr}, "lu"},
		{"", "la France et la Suisse", []bilingual.Lang{fr}, legalref.NoState},
		{"L'Assemblée nationale du Sénégal,", "", []bilingual.Lang{fr}, "sn"},
		{"Der Gemeinderat der Stadt Graz,", "", []bilingual.Lang{de}, "at"},
		{"Der Stadtrat von Eupen,", "", []bilingual.Lang{de}, "be"},
		{"Der Landtag,", "", []bilingual.Lang{de}, legalref.NoState},
		{"De raad", "het leven in de steden", []bilingual.Lang{nl, fr}, ""},
		{"De raad", "la France", []bilingual.Lang{nl, fr}, "be"},
	} {
		if got := legalref.Home([]string{c.head}, []string{c.rest}, c.langs...); got != c.want {
			t.Errorf("%q, %q in %v: %q, want %q", c.head, c.rest, c.langs, got, c.want)
		}
	}
}
