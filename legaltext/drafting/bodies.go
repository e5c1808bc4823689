package drafting

import (
	"slices"

	"github.com/considerans/considerans/bilingual"
)

// Bodies returns the assemblies and the addressees that the practice knows, each with all
// its names by language: those of a house and its formulas, and the addressees of one key.
// [legaltext.CheckOptions] takes them, to compare the languages of a text.
func (p *Practice) Bodies() []map[bilingual.Lang][]string {
	var bodies []map[bilingual.Lang][]string
	for _, h := range p.Houses() {
		body := make(map[bilingual.Lang][]string)
		for _, names := range []map[bilingual.Lang][]string{h.Names, h.Formulas} {
			for l, ns := range names {
				body[l] = append(body[l], ns...)
			}
		}
		if len(body) > 1 {
			bodies = append(bodies, body)
		}
	}
	at := make(map[string]int)
	for _, l := range p.order {
		for r, err := range p.rows[l].all() {
			if err != nil || r.Class != "addressee" {
				continue
			}
			i, known := at[r.Attr]
			if !known {
				i = len(bodies)
				at[r.Attr] = i
				bodies = append(bodies, make(map[bilingual.Lang][]string))
			}
			if texts, err := expand(nil, r.Text); err == nil {
				bodies[i][l] = append(bodies[i][l], texts...)
			}
		}
	}
	return slices.DeleteFunc(bodies, func(b map[bilingual.Lang][]string) bool { return len(b) < 2 })
}
