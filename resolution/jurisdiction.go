package resolution

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// Jurisdiction returns the code of the state whose law the text means by plain names
// such as "the Constitution": that of the assembly which its cover or formula names,
// or which numbers so. Where houses of several states print the same, or none is
// known, what the text says of itself decides, as [legalref.Home] weighs it; where it is
// silent, the house that has precedence does. It returns "" where nothing tells, and
// [legalref.NoState] for a text of no one state. The houses are those of the practice,
// of [drafting.Default] for nil.
func (r *Resolution) Jurisdiction(practice *drafting.Practice) string {
	if r == nil {
		return ""
	}
	return r.homeOf(r.Document(), "", practice)
}

// Jurisdiction is [Resolution.Jurisdiction] for a text whose cover is known too: words
// that say the kind of the text or its day stand in no field, "arrêté grand-ducal".
func (r *Reading) Jurisdiction(practice *drafting.Practice) string {
	if r == nil || r.Resolution == nil {
		return ""
	}
	return r.Resolution.homeOf(r.Document, coverOf(r.Source.Text, r.Source.Spans), practice)
}

// maxCover is how many bytes of a cover are looked at.
const maxCover = 4 << 10

// coverOf returns the text above the first consideration or request.
func coverOf(src string, places []legaltext.Placement) string {
	end := min(len(src), maxCover)
	for _, p := range places {
		section, _, _ := strings.Cut(p.Path, "_")
		if section != Shape().Part(partNames[considerationsPart]).Prefix && section != Shape().Part(partNames[requestsPart]).Prefix {
			continue
		}
		for _, s := range p.Spans {
			end = min(end, s.Start)
		}
	}
	return src[:end]
}

// homeOf is Jurisdiction for a resolution whose clauses stand in doc, and whose cover has
// that text.
func (r *Resolution) homeOf(doc *legaltext.Document, cover string, practice *drafting.Practice) string {
	if practice == nil {
		practice = drafting.Default()
	}
	var houses []drafting.House
	for _, l := range r.Languages {
		body, _ := practice.Assembly(l, r.Assembly[l])
		if state := stateOf(body.Houses); state != "" {
			return state
		}
		houses = append(houses, body.Houses...)
		body, _ = practice.Formula(l, r.Formula[l])
		if state := stateOf(body.Houses); state != "" {
			return state
		}
		houses = append(houses, body.Houses...)
	}
	if n, ok := practice.Number(r.Number); ok {
		if h, ok := practice.House(n.House); ok && (len(houses) == 0 || slices.ContainsFunc(houses, func(o drafting.House) bool { return o.State == h.State })) {
			return h.State
		}
	}
	head, rest := r.tellers(doc)
	rest = append(rest, cover)
	if state := legalref.Home(head, rest, r.Languages...); state != "" || len(houses) == 0 {
		return state
	}
	return houses[0].State
}

// maxHeadLine is how many bytes a line of the head that no field holds has at most.
const maxHeadLine = 160

// territories are the nouns with which a line begins that names the author by its land:
// what is titled otherwise may be about another.
var territories = [...]string{
	"Gemeente", "Stad", "Provincie", "Ville", "Commune", "Province", "Canton", "Département", "Stadt", "Gemeinde", "Marktgemeinde", "Stadtgemeinde",
	"Landeshauptstadt", "Landkreis", "Kanton", "Provinz",
}

// tellers returns what the text says of its author, and all else that it says.
func (r *Resolution) tellers(doc *legaltext.Document) (head, rest []string) {
	for _, l := range r.Languages {
		head = append(head, r.Assembly[l], r.Formula[l])
		if first, _, _ := strings.Cut(r.Title[l], " "); slices.Contains(territories[:], first) {
			head = append(head, r.Title[l]) // Stadt Köln
		} else {
			rest = append(rest, r.Title[l])
		}
	}
	doc.Walk(func(section string, c *legaltext.Clause) bool {
		for _, l := range c.Sides.Langs() {
			if text := c.Sides[l].Text; section == partNames[bodyPart] && len(text) <= maxHeadLine {
				head = append(head, text)
			} else {
				rest = append(rest, text)
			}
		}
		return true
	})
	return head, rest
}

// stateOf returns the state that all houses have in common.
func stateOf(houses []drafting.House) string {
	for _, h := range houses {
		if h.State != houses[0].State {
			return ""
		}
	}
	if len(houses) == 0 {
		return ""
	}
	return houses[0].State
}
