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
	if d == nil {
		return nil
	}
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
		setIDs(s.Clauses, SectionIDs(prefix), renamed)
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

func setIDs(clauses []Clause, ids IDs, renamed map[string]string) {
	for i := range clauses {
		c := &clauses[i]
		id := ids.Next(c.Kind)
		if _, dup := renamed[c.ID]; c.ID != "" && !dup {
			renamed[c.ID] = id
		}
		c.ID = id
		if len(c.Items) > 0 {
			setIDs(c.Items, ItemIDs(id), renamed)
		}
	}
}

// IDs gives the clauses of one row their addresses, one after the other. Make it with
// [SectionIDs] or [ItemIDs]. It is for readers that know the place of a clause when
// they make it; others call [Document.SetIDs].
type IDs struct {
	before string
	rank   int            // of the last clause of a section
	ranks  map[string]int // of the last item of each name
	items  bool
}

// SectionIDs returns the addresses of the clauses of a section whose prefix is given:
// "rec_1", "rec_2".
func SectionIDs(prefix string) IDs { return IDs{before: prefix + "_"} }

// ItemIDs returns the addresses of the clauses below the clause of that address:
// "req_2__point_1".
func ItemIDs(parent string) IDs { return IDs{before: parent + "__", items: true} }

// Next returns the address of the next clause of the row, which is of that kind.
func (ids *IDs) Next(k Kind) string {
	if !ids.items {
		ids.rank++
		return ids.before + strconv.Itoa(ids.rank)
	}
	if ids.ranks == nil {
		ids.ranks = make(map[string]int, 1)
	}
	name := idName(k)
	ids.ranks[name]++
	return ids.before + name + "_" + strconv.Itoa(ids.ranks[name])
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
