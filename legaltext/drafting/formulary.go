package drafting

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// A formulary is the phrases of one language, by what they are for.
type formulary struct {
	lang bilingual.Lang
	rows []Phrase

	openings   *table[cue]
	subjects   *table[struct{}] // who may stand before a verb
	adverbs    *table[struct{}] // what may stand before a cue
	articles   *table[bool]     // words for a numbered article; whether a number follows
	nouns      *table[struct{}] // words that end as a participle and are none
	endings    []string         // of participles
	headings   *table[Block]    // that stand alone
	titles     *table[Block]    // that more may follow
	sessions   *table[string]
	months     *table[int]
	authors    *table[bool]     // whether only names may follow
	others     *table[struct{}] // "c.s."
	honorifics *table[bool]     // whether it serves several names
	groups     *table[bilingual.Lang]
	ends       *table[EndKind]
	partners   *table[struct{}]
	complement *table[bool] // whether an infinitive must follow
	addressees *table[string]
	links      *table[bool] // before an addressee; whether it brings one
	ands       *table[struct{}]
	infinitive []string         // endings of infinitives
	points     *table[struct{}] // how a point opens
	markers    []string         // the word before an infinitive: te, zu
}

// A cue is what an opening phrase announces.
type cue struct {
	kind     Kind
	act      Act
	also     Act
	strength Strength
	takes    valency
	weak     bool
}

// A valency is how a verb takes an addressee that no table has; those of the
// tables are told without it.
type valency string

const (
	direct        valency = ""     // invite le Gouvernement
	prepositional valency = "to"   // demande au Gouvernement, but not: demande un rapport
	impersonal    valency = "none" // souhaite que, pleit voor
)

func newFormulary(l bilingual.Lang, rows []Phrase, b *bodies) (*formulary, error) {
	f := &formulary{
		lang: l, rows: rows,
		openings: newTable[cue](), subjects: newTable[struct{}](), adverbs: newTable[struct{}](),
		nouns: newTable[struct{}](), articles: newTable[bool](), headings: newTable[Block](), titles: newTable[Block](), sessions: newTable[string](),
		months: newTable[int](), authors: newTable[bool](), others: newTable[struct{}](),
		honorifics: newTable[bool](), groups: newTable[bilingual.Lang](), ends: newTable[EndKind](),
		partners: newTable[struct{}](), complement: newTable[bool](), addressees: newTable[string](),
		links: newTable[bool](), ands: newTable[struct{}](), points: newTable[struct{}](),
	}
	if b != nil {
		for _, t := range []*table[[]int]{b.formulas, b.names} {
			for _, r := range t.rows {
				if err := f.subjects.add(r.phrase, struct{}{}); err != nil {
					return nil, err
				}
			}
		}
	}
	for _, r := range rows {
		if err := f.add(r); err != nil {
			return nil, fmt.Errorf("%s %q: %w", r.Class, r.Text, err)
		}
	}
	return f, nil
}

// add enters one row of the data in the table of its class.
func (f *formulary) add(r Phrase) error {
	switch r.Class {
	case "visa", "recital":
		return f.openings.add(r.Text, cue{kind: Kind(r.Class), weak: r.Attr == "weak"})
	case "none":
		return f.openings.add(r.Text, cue{})
	case "request":
		strength, takes, _ := strings.Cut(r.Attr, "/")
		s, v := Strength(strength), valency(takes)
		if s != Soft && s != Normal && s != Strong || v != direct && v != prepositional && v != impersonal {
			return fmt.Errorf("unknown strength %q", r.Attr)
		}
		return f.openings.add(r.Text, cue{kind: Request, act: Asking, strength: s, takes: v})
	case "instruction", "decision", "support", "criticism", "statement", "notice", "forwarding", "closing":
		return f.openings.add(r.Text, cue{kind: Request, act: Act(r.Class), also: Act(r.Attr)})
	case "subject":
		return f.subjects.add(r.Text, struct{}{})
	case "adverb":
		return f.adverbs.add(r.Text, struct{}{})
	case "noun":
		return f.nouns.add(r.Text, struct{}{})
	case "article":
		return f.articles.add(r.Text, r.Attr == "numbered")
	case "participle":
		f.endings = append(f.endings, r.Text)
	case "infinitive":
		f.infinitive = append(f.infinitive, r.Text)
	case "heading":
		b, err := parseBlock(r.Attr)
		if err != nil {
			return err
		}
		text, open := strings.CutSuffix(r.Text, " …")
		if open {
			if err := f.titles.add(text, b); err != nil {
				return err
			}
		}
		return f.headings.add(text, b)
	case "session":
		return f.sessions.add(r.Text, r.Attr)
	case "point":
		if r.Attr == "" {
			f.markers = append(f.markers, r.Text)
			return nil
		}
		return f.points.add(r.Text, struct{}{})
	case "month":
		n, err := strconv.Atoi(r.Attr)
		if err != nil || n < 1 || n > 12 {
			return fmt.Errorf("month %q is not 1 to 12", r.Attr)
		}
		return f.months.add(r.Text, n)
	case "author":
		return f.authors.add(r.Text, r.Attr == "names")
	case "others":
		return f.others.add(r.Text, struct{}{})
	case "honorific":
		return f.honorifics.add(r.Text, r.Attr == "several")
	case "group":
		return f.groups.add(r.Text, bilingual.Lang(r.Attr))
	case "end":
		switch k := EndKind(r.Attr); k {
		case Resolving, Signing, Place, Copy, Voting:
			return f.ends.add(r.Text, k)
		}
		return fmt.Errorf("unknown end %q", r.Attr)
	case "partner":
		return f.partners.add(r.Text, struct{}{})
	case "complement":
		return f.complement.add(r.Text, r.Attr == "infinitive")
	case "addressee":
		return f.addressees.add(r.Text, r.Attr)
	case "link":
		return f.links.add(r.Text, r.Attr == "to")
	case "and":
		return f.ands.add(r.Text, struct{}{})
	default:
		return fmt.Errorf("unknown class")
	}
	return nil
}
