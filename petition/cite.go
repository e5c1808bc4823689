package petition

import (
	"time"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// jurisdiction returns the state whose law the texts of a petition, in d, mean by plain
// names such as "the Constitution".
func (p *Petition) jurisdiction(d *legaltext.Document) string {
	if p.Origin.Platform == ukPlatform {
		return "gb"
	}
	var head, rest []string
	for _, t := range [...]bilingual.Text{p.Title, p.Scope.Name} {
		for _, l := range t.Langs() {
			head = append(head, t[l])
		}
	}
	for c := range d.All() {
		for _, l := range c.Sides.Langs() {
			rest = append(rest, c.Sides[l].Text)
		}
	}
	return legalref.Home(head, rest, p.Languages...)
}

// cite finds the citations of law in every petition that was read, each once:
// the versions of a history share the petitions between them.
func (r *Reading) cite(registry *legalref.Registry) {
	seen := map[*Petition]bool{nil: true}
	cite := func(p *Petition) {
		if seen[p] {
			return
		}
		seen[p] = true
		day := p.UpdatedAt
		if day == "" {
			day = p.CreatedAt
		}
		at, _ := time.Parse(time.RFC3339, day)
		d := &legaltext.Document{Shape: Shape(), Sections: []legaltext.Section{
			{Name: "body", Clauses: p.Body}, {Name: "grounds", Clauses: p.Grounds},
		}}
		legaltext.Cite(d, registry, &legalref.FindOptions{Date: at, Jurisdiction: p.jurisdiction(d)})
	}
	for _, p := range r.Petitions {
		cite(p)
	}
	if r.Revision != nil {
		cite(r.Revision.From)
		cite(r.Revision.To)
	}
	if r.History != nil {
		for i := range r.History.Revisions {
			cite(r.History.Revisions[i].From)
			cite(r.History.Revisions[i].To)
		}
	}
}
