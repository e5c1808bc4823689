package drafting_test

import (
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext/drafting"
)

// TestGroups reads the groups that members belong to, and those for whom they sign.
func TestGroups(t *testing.T) {
	p := drafting.Default()
	for text, want := range map[string]bool{
		"Grüne Fraktion": true, "Die Mitte-Fraktion. Die Mitte.": true, "Groupe socialiste": true, "Fractie De Bron": true,
		"Fraktion": false, "die Fraktion der Linden": false, "Fraktionen": false, "Groupe socialiste, Genève": false,
	} {
		if _, ok := p.Group("", text); ok != want {
			t.Errorf("Group(%q) is %v", text, ok)
		}
	}
	for text, want := range map[string]string{
		"Namens de fractie van De Bron,": "De Bron", "Namens de fracties van De Bron en De Beek,": "De Bron en De Beek", "Für die Fraktion DIE LINDEN,": "DIE LINDEN",
		"Namens de fractie van De Bron": "", "Namens de commissie,": "",
	} {
		if got, ok := p.Behalf("", text); got != want || ok != (want != "") {
			t.Errorf("Behalf(%q) is %q, want %q", text, got, want)
		}
	}
}

// TestSitting finds the date of a sitting where the line begins with it.
func TestSitting(t *testing.T) {
	p := drafting.Default()
	for _, c := range []struct {
		lang       bilingual.Lang
		text, want string
	}{
		{"nl", "Zitting van 25 mei 2027", "2027-05-25"},
		{"nl", "Gemeenteraad Linden, vergadering van donderdag 25 mei 2027", "2027-05-25"},
		{"fr", "Séance du 25/05/2027", "2027-05-25"},
		{"de", "Sitzung vom 25.05.2027", "2027-05-25"},
		{"nl", "Goedkeuring van de notulen van de zitting van 25 mei 2027", ""},
	} {
		if d, ok := p.Sitting(c.lang, c.text); d.ISO != c.want || ok != (c.want != "") {
			t.Errorf("Sitting(%q) is %q, want %q", c.text, d.ISO, c.want)
		}
	}
}

// TestMoved reads names with what they did behind them.
func TestMoved(t *testing.T) {
	p := drafting.Default()
	for text, want := range map[string][]string{
		"Ms. Linden (for herself and Mr. Waters of New Jersey) submitted the following resolution": {"Linden", "Waters"},
		"Deputy Áine Linden: I move:":                             {"Áine Linden"},
		"Mr. Waters, and Mrs. Brook) submitted the following":     nil,
		"Mr. Linden (Lakeside) asked the following question":      nil,
		"Deputy Linden: That is so.":                              nil,
		"Lodged by: Ailsa Linden, Glen and Burn, Scottish Labour": {"Ailsa Linden"},
	} {
		a, ok := p.Authors("en", text)
		if ok != (want != nil) || len(a.People) != len(want) {
			t.Errorf("Authors(%q) is %v, %v", text, a, ok)
			continue
		}
		for i, name := range want {
			if a.People[i].Name != name {
				t.Errorf("Authors(%q) names %q, want %q", text, a.People[i].Name, name)
			}
		}
	}
}
