package drafting_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext/drafting"
)

func TestStock(t *testing.T) {
	for _, c := range []struct {
		lang  bilingual.Lang
		line  string
		kinds []string // what says what the line is
		links []string // what links the rest
	}{
		{"nl", "Zitting van 24 februari 2031 in de trouwzaal", []string{"Zitting van", "februari"}, []string{"de"}},
		{"de", "Antrag der Abgeordneten Anna Brandt und Otto Kern", []string{"Antrag"}, []string{"der Abgeordneten", "und"}},
		{"en", "27.3456 Motion by Ann Hill", []string{"Motion by"}, nil},
		{"nl", "ingediend overeenkomstig artikel 12 door An Claes, fractie Bron", []string{"ingediend overeenkomstig"}, []string{"door", "fractie"}},
		{"fr", "Linden, le mercredi 5 mai 2027", []string{"le mercredi", "mai"}, nil},
		{"en", "", nil, nil},
	} {
		var kinds, links []string
		for s, link := range drafting.Default().Stock(c.lang, c.line) {
			if link {
				links = append(links, c.line[s.Start:s.End])
			} else {
				kinds = append(kinds, c.line[s.Start:s.End])
			}
		}
		if !slices.Equal(kinds, c.kinds) || !slices.Equal(links, c.links) {
			t.Errorf("%q: %s", c.line, cmp.Diff([][]string{c.kinds, c.links}, [][]string{kinds, links}))
		}
	}
}
