package diff_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// Numbers and dates are compared by what they are worth in the language of the
// text; what can mean two things is compared as printed.
func TestQuantities(t *testing.T) {
	for _, tc := range []struct{ lang, old, new, want string }{
		{"nl", "om 2.000.000 euro vrij te maken", "om 2 000 000 EUR vrij te maken", ""},
		{"nl", "om 2.000.000 euro vrij te maken", "om 2000000 euro vrij te maken", ""},
		{"nl", "om 2.000.000 euro vrij te maken", "om 2.000.000,00 euro vrij te maken", ""},
		{"nl", "om 2.000.000 euro vrij te maken", "om 2 miljoen euro vrij te maken", ""},
		{"nl", "om 2.000.000 euro vrij te maken", "om twee miljoen euro vrij te maken", ""},
		{"fr", "libérer 2.000.000 euros", "libérer 2 millions d'euros", ""},
		{"fr", "libérer 2.000.000 euros", "libérer 2,5 millions d'euros", "numbers 2.000.000 euros > 2,5 millions d'euros"},
		{"nl", "om 2 miljoen euro te geven", "om 2 miljoen dollar te geven", "numbers 2 miljoen euro > 2 miljoen dollar"},
		{"nl", "om 2 miljoen euro te geven", "om 2 miljard euro te geven", "numbers 2 miljoen euro > 2 miljard euro"},
		{"nl", "de 12.500 omwonenden klagen", "12,5 % van de omwonenden klaagt", "numbers 12.500 > 12,5 %"},
		{"nl", "een norm van 12.500 geldt", "een norm van 12,500 geldt", "numbers 12.500 > 12,500"},
		{"nl", "een norm van 2.5 geldt", "een norm van 2,5 geldt", "numbers 2.5 > 2,5"},
		{"en", "a sum of 12,500 euros", "a sum of 12 500 euros", ""},
		{"en", "a sum of 12,500 euros", "a sum of 12.500 euros", "numbers 12,500 euros > 12.500 euros"},
		{"nl", "bij -3 graden", "bij 3 graden", "numbers -3 > 3"},
		{"nl", "nog tien jaar", "nog 10 jaar", ""},
		{"nl", "nog tien jaar", "nog vijf jaar", "numbers tien jaar > vijf jaar"},
		{"nl", "één kind op zeven", "één kind op acht", "numbers zeven > acht"},
		{"fr", "un enfant sur sept", "un enfant sur huit", "numbers sept > huit"},
		{"nl", "nog vijfentwintig bruggen", "nog 25 bruggen", ""},
		{"fr", "libérer 12 000 000 d'euros", "libérer 12 millions d'euros", ""},
		{"nl", "acht het nuttig", "vindt het nuttig", ""},
		{"fr", "pendant neuf ans", "pendant 9 ans", ""},
		{"nl", "het CO2 en de E17", "het CH4 en de E40", ""},
		{"nl", "artikel 22bis sluit", "artikel 22ter sluit", "numbers 22bis > 22ter"},
		{"nl", "de 3de keer", "de 4e keer", "numbers 3de > 4e"},
		{"nl", "tegen 1 januari 2034 klaar", "tegen 01/01/2034 klaar", ""},
		{"nl", "tegen 1 januari 2034 klaar", "tegen 1.1.2034 klaar", ""},
		{"fr", "pour le 1er mars 2034", "pour le 1 mars 2034", ""},
		{"fr", "pour le 1er mars 2034", "pour le 2 mars 2034", "dates 1er mars 2034 > 2 mars 2034"},
		{"nl", "tegen 1 januari 2034 klaar", "tegen 02/01/2034 klaar", "dates 1 januari 2034 > 02/01/2034"},
		{"en", "by 1 February 2034", "by 02/01/2034", "dates 1 February 2034 > 2034; numbers  > 02, 01"},
		{"nl", "in januari 2030 klaar", "in maart 2030 klaar", "dates januari 2030 > maart 2030"},
		{"nl", "sinds 1 maart 2030 verplicht", "sinds 2030 verplicht", "dates 1 maart 2030 > 2030"},
		{"nl", "in 2029 en 2030", "in 2030 en 2031", "numbers 2029, 2030 > 2030, 2031"},
		{"nl", "in 2028, 2029 en 2030", "in 2028, 2030 en 2031", "numbers 2029, 2030 > 2030, 2031"},
		{"nl", "12 straten en 7 pleinen", "7 pleinen en 13 straten", "numbers 12 > 13"},
		{"nl", "op 1 mei 2029 en 1 mei 2030", "op 1 mei 2030 en 1 mei 2031", "dates 1 mei 2029, 1 mei 2030 > 1 mei 2030, 1 mei 2031"},
		{"nl", "tegen 1 januari 2034 klaar", "binnen zes maanden klaar", "dates 1 januari 2034 > zes maanden"},
		{"fr", "dans les 6 mois", "pour le 1er janvier 2034", "dates 6 mois > 1er janvier 2034"},
		{"nl", "tegen 1 januari 2034 zes bruggen", "binnen zes maanden twee bruggen", "dates 1 januari 2034 > zes maanden; numbers zes > twee"},
		{"fr", "faire rapport chaque année", "faire rapport deux fois par an", ""},
		{"fr", "faire rapport trois fois par an", "faire rapport deux fois par an", "numbers trois > deux"},
		{"nl", "driemaal per jaar", "tweemaal per jaar", "numbers driemaal > tweemaal"},
		{"nl", "jaarlijks", "tweemaal per jaar", ""},
		{"nl", "slechts tweemaal per jaar", "slechts eenmaal per jaar", "numbers tweemaal > eenmaal"},
		{"fr", "que deux fois par an", "qu'une fois par an", "numbers deux > une"},
		{"fr", "dès qu'une réponse arrive", "dès qu'elle arrive", ""},
		{"fr", "vingt-cinq rues", "25 rues", ""},
		{"fr", "vingt-cinq rues", "trente-cinq rues", "numbers vingt-cinq > trente-cinq"},
		{"fr", "40 % des rues", "deux cinquièmes des rues", ""},
		{"fr", "40 % des rues", "trois cinquièmes des rues", "numbers 40 % > trois cinquièmes"},
		{"nl", "de helft van de straten", "een derde van de straten", "numbers helft > een derde"},
		{"fr", "le tiers des rues", "le quart des rues", "numbers le tiers > le quart"},
		{"de", "binnen sechs Monaten", "binnen acht Wochen", "numbers sechs Monaten > acht Wochen"},
		{"nl", "binnen zes maanden", "binnen zes weken", "numbers zes maanden > zes weken"},
		{"fr", "après 1 an", "après 2 ans", "numbers 1 an > 2 ans"},
		{"de", "nach einem Jahr", "nach 2 Jahren", "numbers  > 2 Jahren"},
		{"nl", "het KB van 2 mei 2003 geldt", "het KB van 3 mei 2003 geldt", "dates 2 mei 2003 > 3 mei 2003"},
	} {
		a, b := recitals(tc.old), recitals(tc.new)
		l := bilingual.Lang(tc.lang)
		for _, d := range []*legaltext.Document{a, b} {
			d.Languages = []bilingual.Lang{l}
			c := &d.Sections[0].Clauses[0]
			c.Sides = legaltext.Sides{l: c.Sides["nl"]}
			c.WID = "one"
		}
		got := ""
		c := compare(t, a, b)
		for i := range c.List {
			if law := c.List[i].Law; law != nil {
				var parts []string
				for name, v := range map[string]*diff.Values{"dates": law.Dates, "numbers": law.Numbers} {
					if v != nil {
						parts = append(parts, name+" "+strings.Join(v.Old, ", ")+" > "+strings.Join(v.New, ", "))
					}
				}
				if len(parts) == 2 && parts[0] > parts[1] {
					parts[0], parts[1] = parts[1], parts[0]
				}
				got += strings.Join(parts, "; ")
			}
		}
		if diff := cmp.Diff(tc.want, got); diff != "" {
			t.Errorf("%s: %q to %q (-want +got):\n%s", tc.lang, tc.old, tc.new, diff)
		}
	}
}

// The date that names an act is no date of its own, and an article of another act in
// the place of the same article is one change.
func TestActReplaced(t *testing.T) {
	read := func(date string) *legaltext.Document {
		r, err := resolution.Parse("De Senaat,\n\nGelet op de wet van "+date+" houdende de organisatie van het treinverkeer, inzonderheid op artikel 5;\n\nVerzoekt de federale regering te overleggen.\n", nil)
		if err != nil {
			t.Fatal(err)
		}
		return r.Document()
	}
	c := compare(t, read("3 april 2034"), read("25 april 2039"))
	want := &diff.Law{Citations: &diff.CitationChanges{Repointed: []diff.Repoint{{From: "be/act/2034-04-03#art_5", To: "be/act/2039-04-25#art_5"}}}}
	if len(c.List) != 1 {
		t.Fatalf("%q, want one edit", kinds(c))
	}
	if d := cmp.Diff(want, c.List[0].Law); d != "" {
		t.Errorf("law (-want +got):\n%s", d)
	}
	read = func(tail string) *legaltext.Document {
		r, err := resolution.Parse("De Senaat,\n\nGelet op de wet van 3 april 2034 houdende de organisatie van het treinverkeer"+tail+";\n\nVerzoekt de federale regering te overleggen.\n", nil)
		if err != nil {
			t.Fatal(err)
		}
		return r.Document()
	}
	if c := compare(t, read(""), read(", gewijzigd bij de wet van 12 juli 2035")); len(c.List) != 1 || c.List[0].Law != nil {
		t.Errorf("%q, law %+v, want one edit without", kinds(c), c.List[0].Law)
	}
}
