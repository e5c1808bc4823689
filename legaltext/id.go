package legaltext

import (
	"slices"
	"strconv"
)

// SetIDs gives every clause the address that follows from its position: the
// section's prefix and the clause's rank ("rec_3"), and below that the kind and
// rank under its parent ("req_2__point_4__point_1"), as Akoma Ntoso forms an
// eId. References to clauses, by notes and by fields of kind [Address], follow
// the clause they pointed to. It returns the new id of each id that a clause
// had before; where several clauses had one id, that of the first.
func (d *Document) SetIDs() map[string]string {
	n := 0
	for range d.All() {
		n++
	}
	renamed := make(map[string]string, n)
	for i := range d.Sections {
		s := &d.Sections[i]
		prefix := s.Name
		if p := part(d.parts(), s.Name); p != nil && p.Prefix != "" {
			prefix = p.Prefix
		}
		setIDs(s.Clauses, "", prefix, renamed)
	}
	for i := range d.Sections {
		var facts []Part
		if p := part(d.parts(), d.Sections[i].Name); p != nil {
			facts = p.Parts
		}
		for j := range d.Sections[i].Clauses {
			for c := range d.Sections[i].Clauses[j].All() {
				c.readdress(facts, renamed)
			}
		}
	}
	readdressAll(d.Fields, d.parts(), renamed)
	return renamed
}

// readdress makes the notes and facts of one clause follow what was renamed.
func (c *Clause) readdress(facts []Part, renamed map[string]string) {
	for l, side := range c.Sides {
		if len(side.Notes) == 0 {
			continue
		}
		side.Notes = slices.Clone(side.Notes) // which another side may share
		for i := range side.Notes {
			if id, ok := renamed[side.Notes[i].Note]; ok {
				side.Notes[i].Note = id
			}
		}
		c.Sides[l] = side
	}
	readdressAll(c.Fields, facts, renamed)
}

func setIDs(clauses []Clause, parent, prefix string, renamed map[string]string) {
	var ranks map[string]int // below a parent, where kinds are mixed
	if parent != "" {
		ranks = make(map[string]int, 1)
	}
	for i := range clauses {
		c := &clauses[i]
		id := prefix + "_" + strconv.Itoa(i+1)
		if parent != "" {
			name := idName(c.Kind)
			ranks[name]++
			id = parent + "__" + name + "_" + strconv.Itoa(ranks[name])
		}
		if _, dup := renamed[c.ID]; c.ID != "" && !dup {
			renamed[c.ID] = id
		}
		c.ID = id
		setIDs(c.Items, id, prefix, renamed)
	}
}

// idName is what a clause of a kind is called in the address of a clause below
// another one.
func idName(k Kind) string {
	switch k {
	case "":
		return "item"
	case Paragraph:
		return "para"
	default:
		return string(k)
	}
}

func readdress(f *Field, p *Part, renamed map[string]string) {
	switch p.Kind {
	case Address:
		if id, ok := renamed[f.Plain]; ok {
			f.Plain = id
		}
	case List:
		for i := range f.Items {
			readdress(&f.Items[i], p.element(), renamed)
		}
	case Record:
		readdressAll(f.Items, p.Parts, renamed)
	}
}

func readdressAll(fields []Field, parts []Part, renamed map[string]string) {
	for i := range fields {
		if p := part(parts, fields[i].Name); p != nil {
			readdress(&fields[i], p, renamed)
		}
	}
}
