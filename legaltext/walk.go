package legaltext

import (
	"iter"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// Walk calls visit for every clause of the document, section by section, each
// clause before its items. When visit returns false the clause's items are
// skipped.
func (d *Document) Walk(visit func(section string, c *Clause) bool) {
	if d == nil {
		return
	}
	for i := range d.Sections {
		s := &d.Sections[i]
		walk(s.Name, s.Clauses, visit)
	}
}

func walk(section string, clauses []Clause, visit func(string, *Clause) bool) {
	for i := range clauses {
		if c := &clauses[i]; visit(section, c) {
			walk(section, c.Items, visit)
		}
	}
}

// All yields every clause of the document in the order of [Document.Walk].
func (d *Document) All() iter.Seq[*Clause] {
	return func(yield func(*Clause) bool) {
		if d == nil {
			return
		}
		for i := range d.Sections {
			if !all(d.Sections[i].Clauses, yield) {
				return
			}
		}
	}
}

// All yields the clause itself and every clause below it.
func (c *Clause) All() iter.Seq[*Clause] {
	return func(yield func(*Clause) bool) {
		_ = yield(c) && all(c.Items, yield)
	}
}

func all(clauses []Clause, yield func(*Clause) bool) bool {
	for i := range clauses {
		c := &clauses[i]
		if !yield(c) || !all(c.Items, yield) {
			return false
		}
	}
	return true
}

// Citations yields every citation of the clause and of the clauses below it,
// with the language it stands in, the languages of a clause sorted.
func (c *Clause) Citations() iter.Seq2[bilingual.Lang, legalref.Citation] {
	return func(yield func(bilingual.Lang, legalref.Citation) bool) {
		for c := range c.All() {
			for _, l := range c.Sides.Langs() {
				for _, cit := range c.Sides[l].Citations {
					if !yield(l, cit) {
						return
					}
				}
			}
		}
	}
}
