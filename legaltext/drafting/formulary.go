package drafting

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// A formulary is the phrases of one language.
type formulary struct {
	lexicon
	lang       bilingual.Lang
	authorCues []string // of two words: a verb and a preposition
	groups     []string // words that only say that a name is a group's
	selves     int      // how many names of assemblies a motion uses for its own
	// What words end in, and the words before an infinitive (te, zu).
	participles, infinitives, markers []string
	ordinals                          []string // what the words of numbers in a row end in
}

// A role is what a phrase is looked for as.
type role uint8

const (
	openingPhrase    role = iota
	subjectPhrase         // who may stand before a verb
	selfPhrase            // what stands before the name of one who speaks
	adverbPhrase          // what may stand before a cue
	passivePhrase         // a verb in the passive after who is asked, or in the past after who acted
	placePhrase           // what stands before the place of an assembly
	articlePhrase         // a numbered article
	divisionPhrase        // a numbered part above the articles
	nounPhrase            // a word that ends as a participle and is none
	headingPhrase         // a heading that stands alone
	titlePhrase           // a heading that more may follow
	sessionPhrase         //
	monthPhrase           //
	sittingPhrase         // what stands before the date of a sitting
	authorPhrase          //
	partyPhrase           // what the names of parties end with
	othersPhrase          // "c.s."
	honorificPhrase       //
	groupPhrase           // a language group
	behalfPhrase          // for whom an author speaks
	endPhrase             //
	partnerPhrase         //
	complementPhrase      //
	addresseePhrase       //
	linkPhrase            // what stands before an addressee
	stopPhrase            // what ends a name: "binnen zes maanden"
	andPhrase             //
	pronounPhrase         // who was asked before
	topicPhrase           // what a title opens with
	pointPhrase           // how a point opens
	formulaLine           // the formula of a house
	nameLine              // the name of a house
	roles                 // their number
)

// The classes of the rows that are lines of a house. No row of data has them.
const (
	formulaClass = "house formula"
	nameClass    = "house name"
)

// newFormulary builds the formulary of a language from its rows and from what
// the houses print in it.
func newFormulary(l bilingual.Lang, rows phrases, houses []House) (*formulary, error) {
	f := &formulary{lang: l, lexicon: newLexicon(rows.count())}
	for i := range houses {
		for _, s := range houses[i].Formulas[l] {
			if err := f.enter(Phrase{Class: formulaClass, Text: s}, s, formulaLine, subjectPhrase); err != nil {
				return nil, err
			}
		}
		for _, s := range houses[i].Names[l] {
			if err := f.enter(Phrase{Class: nameClass, Text: s}, s, nameLine, subjectPhrase); err != nil {
				return nil, err
			}
		}
	}
	for r, err := range rows.all() {
		if err == nil {
			err = f.add(r)
		}
		if err != nil {
			return nil, err
		}
	}
	return f, nil
}

// add enters one row of the data as what its class and attribute say.
func (f *formulary) add(r Phrase) error {
	as, err := f.role(r)
	if err == nil && as < roles {
		text, open := r.Text, false
		if as == headingPhrase {
			text, open = strings.CutSuffix(r.Text, " …")
		}
		if open {
			err = f.enter(r, text, headingPhrase, titlePhrase)
		} else {
			err = f.enter(r, text, as)
		}
	}
	if err != nil {
		return fmt.Errorf("%s %q: %w", r.Class, r.Text, err)
	}
	return nil
}

// classes are what the rows of each class of the data are looked for as.
var classes = map[string]role{
	"visa": openingPhrase, "recital": openingPhrase, "none": openingPhrase,
	"request": openingPhrase, "instruction": openingPhrase, "decision": openingPhrase,
	"support": openingPhrase, "criticism": openingPhrase, "statement": openingPhrase,
	"notice": openingPhrase, "forwarding": openingPhrase, "closing": openingPhrase,
	"passive":    passivePhrase,
	"told":       passivePhrase,
	"self":       selfPhrase,
	"place":      placePhrase,
	"subject":    subjectPhrase,
	"adverb":     adverbPhrase,
	"noun":       nounPhrase,
	"article":    articlePhrase,
	"division":   divisionPhrase,
	"participle": roles,
	"infinitive": roles,
	"ordinal":    roles,
	"heading":    headingPhrase,
	"session":    sessionPhrase,
	"point":      pointPhrase,
	"month":      monthPhrase,
	"sitting":    sittingPhrase,
	"author":     authorPhrase,
	"party":      partyPhrase,
	"others":     othersPhrase,
	"honorific":  honorificPhrase,
	"group":      groupPhrase,
	"behalf":     behalfPhrase,
	"end":        endPhrase,
	"partner":    partnerPhrase,
	"complement": complementPhrase,
	"addressee":  addresseePhrase,
	"link":       linkPhrase,
	"stop":       stopPhrase,
	"and":        andPhrase,
	"pronoun":    pronounPhrase,
	"topic":      topicPhrase,
}

// role returns what a row is looked for as; it is roles for a row that is no
// phrase of its own, which it notes.
func (f *formulary) role(r Phrase) (role, error) {
	as, ok := classes[r.Class]
	if !ok {
		return 0, errors.New("unknown class")
	}
	if err := r.check(); err != nil {
		return 0, err
	}
	switch r.Class {
	case "subject":
		if r.Attr == "self" {
			f.selves++
		}
	case "participle":
		f.participles = append(f.participles, r.Text)
	case "infinitive":
		f.infinitives = append(f.infinitives, r.Text)
	case "ordinal":
		f.ordinals = append(f.ordinals, r.Text)
	case "point":
		if r.Attr == "" {
			f.markers = append(f.markers, r.Text)
			return roles, nil
		}
	case "author":
		if strings.Contains(r.Text, " ") && r.Attr != "behind" {
			f.authorCues = append(f.authorCues, r.Text)
		}
	case "behalf":
		if r.Attr == "group" {
			f.groups = append(f.groups, r.Text)
			return roles, nil
		}
	}
	return as, nil
}

// check says what is wrong with the attribute of a row, of the classes whose
// attribute is one of few.
func (r *Phrase) check() error {
	switch r.Class {
	case "request":
		if c := r.cue(); c.strength != Soft && c.strength != Normal && c.strength != Strong ||
			c.takes != direct && c.takes != prepositional && c.takes != demanding && c.takes != impersonal {
			return fmt.Errorf("unknown strength %q", r.Attr)
		}
	case "told":
		if c := r.cue(); c.act != Asking && c.act != Notice && c.act != Decision {
			return fmt.Errorf("unknown act %q", r.Attr)
		}
	case "passive":
		if c := r.cue(); c.act != Asking && c.act != Instruction && c.act != Decision {
			return fmt.Errorf("unknown act %q", r.Attr)
		}
	case "heading":
		return checkBlock(r.Attr)
	case "month":
		if n, err := strconv.Atoi(r.Attr); err != nil || n < 1 || n > 12 {
			return fmt.Errorf("month %q is not 1 to 12", r.Attr)
		}
	case "end":
		switch EndKind(r.Attr) {
		case Resolving, Proposing, Signing, Place, Copy, Voting:
		default:
			return fmt.Errorf("unknown end %q", r.Attr)
		}
	}
	return nil
}

// A cue is what an opening phrase announces.
type cue struct {
	kind     Kind
	act      Act
	also     Act
	strength Strength
	takes    valency
	weak     bool
	plain    bool
}

// A valency is how a verb takes an addressee that no table has; those of the
// tables are told without it.
type valency string

const (
	direct        valency = ""     // invite le Gouvernement
	prepositional valency = "to"   // demande au Gouvernement, but not: demande un rapport
	demanding     valency = "from" // eist van de minister dat, but not: eist van alles
	impersonal    valency = "none" // souhaite que, pleit voor
)

// cue returns what a row of a class of openings announces.
func (r *Phrase) cue() cue {
	switch r.Class {
	case "none":
		return cue{}
	case "visa", "recital":
		weak, act, _ := strings.Cut(r.Attr, "/")
		return cue{kind: Kind(r.Class), weak: weak == "weak", also: Act(act)}
	case "told":
		return cue{kind: Request, act: Act(r.Attr), takes: impersonal}
	case "passive":
		act, strength, _ := strings.Cut(r.Attr, "/")
		return cue{kind: Request, act: Act(act), strength: Strength(strength), takes: impersonal}
	case "request":
		strength, takes, _ := strings.Cut(r.Attr, "/")
		return cue{kind: Request, act: Asking, strength: Strength(strength), takes: valency(takes)}
	}
	also, plain := strings.CutSuffix("/"+r.Attr, "/plain")
	return cue{kind: Request, act: Act(r.Class), also: Act(strings.TrimPrefix(also, "/")), plain: plain}
}
