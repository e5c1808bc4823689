package drafting

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// A House is the drafting practice of one assembly, as data. The zero value of
// every field but ID is legal.
type House struct {
	// ID names the house in every language: "be-brussels", "eu-parliament".
	ID string
	// State is the country whose law its texts mean by plain names such as "the
	// Constitution", as a code of two letters, or [legalref.NoState] for a body of
	// several states. Empty says nothing.
	State string
	// Names are the names that its documents print on their covers, by
	// language, the usual one first: "Brussels Hoofdstedelijk Parlement".
	Names map[bilingual.Lang][]string
	// Formulas are the lines with which its texts open, without the comma:
	// "Het Brussels Hoofdstedelijk Parlement". The usual one is first.
	Formulas map[bilingual.Lang][]string
	// Numbers are the shapes of its document numbers: "A-{n}/{n} – {y}/{y}".
	// {n} is a run of digits, {4} one of so many, {y} a year of two or four digits
	// that belongs to the session, {roman} a Roman numeral; a space is any run of
	// spaces or none, a dash any dash.
	Numbers []string
	// Procedures are the shapes of the numbers of procedures, "{n}/{n}(INI)": they
	// name a text that has no number of its own.
	Procedures []string
	// Phrases are phrases of its own, beside the general ones of the language
	// and before them, by language.
	Phrases map[bilingual.Lang][]Phrase
}

// A Phrase is one row of drafting data: a stock phrase and what it announces.
// In Text, "(x)" is optional, "a/b" a choice between two words, and "…" the gap
// of a separable verb: "dringt er … op aan". Case and accents of capitals do
// not matter; an elided word is written out or not, as one likes (qu', que).
type Phrase struct {
	// Class is what the phrase is for: "recital", "visa", "request", "heading"
	// and the other classes named in this package's documentation.
	Class string
	// Attr says more, according to the class: the block that a heading opens,
	// the key of an addressee, the strength of a request and how its verb takes
	// an addressee ("strong", "normal/to" for one after a preposition,
	// "soft/none").
	Attr string
	Text string
}

// A Practice is what is known of the drafting of legal texts: the formulas of
// each language and the houses. It is immutable and safe for concurrent use.
type Practice struct {
	rows   map[bilingual.Lang]phrases
	order  []bilingual.Lang
	langs  []func() (*formulary, error) // in that order
	glance func() *glance
	houses []House
	shapes []shape
	// byStart holds the shapes by the first byte of their numbers.
	byStart [256][]int
}

// Default returns the built-in practice: Dutch, French, German and English,
// and the houses that [Practice.Houses] lists.
func Default() *Practice { return builtin() }

var builtin = sync.OnceValue(func() *Practice {
	p, err := load()
	if err != nil {
		panic("drafting: built-in data: " + err.Error()) // proved impossible by a test
	}
	return p
})

// Houses returns the houses of p in their order of precedence.
func (p *Practice) Houses() []House { return slices.Clone(p.houses) }

// House returns the house with that id.
func (p *Practice) House(id string) (House, bool) {
	for _, h := range p.houses {
		if h.ID == id {
			return h, true
		}
	}
	return House{}, false
}

// Langs returns the languages that p has formulas for, in its own order.
func (p *Practice) Langs() []bilingual.Lang { return slices.Clone(p.order) }

// A HouseError says what of a house cannot be read.
type HouseError struct {
	// ID is that of the house, "" where it has none.
	ID string
	// Reason says what was found.
	Reason string
}

// Error names the call, the house and the reason.
func (e *HouseError) Error() string {
	if e.ID == "" {
		return "drafting.With: " + e.Reason
	}
	return "drafting.With: house " + e.ID + ": " + e.Reason
}

// With returns a practice that knows h too. Where two houses print the same
// line, h comes first; a house of the same id is replaced. It fails,
// with a *[HouseError], when h has no id, when its State is the code of none, or when a
// phrase, a number or a class of it cannot be read. It builds the tables of the
// languages of h anew, which takes a millisecond: keep what it returns.
func (p *Practice) With(h House) (*Practice, error) {
	if err := (&legalref.FindOptions{Jurisdiction: h.State}).Validate(); err != nil {
		return nil, &HouseError{h.ID, fmt.Sprintf("state %q is the code of none", h.State)}
	}
	houses := make([]House, 0, len(p.houses)+1)
	houses = append(houses, h)
	for _, old := range p.houses {
		if old.ID != h.ID {
			houses = append(houses, old)
		}
	}
	rows := maps.Clone(p.rows)
	for l, added := range h.Phrases {
		rows[l] = phrases{slices.Concat(added, rows[l].added), rows[l].data}
	}
	q, err := build(slices.Clone(p.order), rows, houses)
	if err != nil {
		return nil, &HouseError{h.ID, strings.TrimPrefix(err.Error(), "house "+h.ID+": ")}
	}
	for i, l := range q.order {
		if !slices.Contains(h.langs(), l) {
			continue
		}
		if _, err := q.langs[i](); err != nil {
			return nil, &HouseError{h.ID, err.Error()}
		}
	}
	return q, nil
}

// each yields the formulary of lang, or all of them when lang is undecided.
func (p *Practice) each(lang bilingual.Lang) iter.Seq[*formulary] {
	return func(yield func(*formulary) bool) {
		for i, l := range p.order {
			if lang != "" && lang != l {
				continue
			}
			if !yield(p.formulary(i)) || lang != "" {
				return
			}
		}
	}
}

// formulary returns the tables of the language of that index.
func (p *Practice) formulary(i int) *formulary {
	f, err := p.langs[i]()
	if err != nil {
		panic("drafting: " + err.Error()) // With has built those of a house, and a test all others
	}
	return f
}
