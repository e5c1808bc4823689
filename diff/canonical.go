package diff

import (
	"slices"
	"unicode/utf8"

	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// canonical returns the document in canonical form as far as a comparison can
// tell. Where it is in that form already, as most are, sections are shared and
// not copied.
func canonical(d *legaltext.Document) *legaltext.Document {
	for i := range d.Sections {
		s := &d.Sections[i]
		p := d.Shape.Part(s.Name)
		if p == nil || p.Kind != legaltext.Clauses || d.Section(s.Name) != s || !tidyClauses(s.Clauses, p.Parts) {
			return d.Canonical()
		}
	}
	out := (&legaltext.Document{Shape: d.Shape, Languages: d.Languages, Fields: d.Fields}).Canonical()
	out.Sections = d.Sections
	return out
}

func tidyClauses(clauses []legaltext.Clause, parts []legaltext.Part) bool {
	for i := range clauses {
		c := &clauses[i]
		if !valid(c.ID, c.WID, string(c.Kind)) {
			return false
		}
		for _, s := range c.Sides {
			if !tidySide(&s) {
				return false
			}
		}
		if !tidyFields(c.Fields, parts) || !tidyClauses(c.Items, parts) {
			return false
		}
	}
	return true
}

func tidySide(s *legaltext.Side) bool {
	for i := range s.Marks {
		if !valid(string(s.Marks[i].Kind), s.Marks[i].Href) {
			return false
		}
	}
	for i := range s.Notes {
		if !valid(s.Notes[i].Note) {
			return false
		}
	}
	for i := range s.Citations {
		if slices.ContainsFunc(s.Citations[i].Candidates, func(r legalref.Ref) bool { return !r.IsValid() }) {
			return false
		}
	}
	return valid(s.Text, s.Num, s.Form)
}

func valid(texts ...string) bool {
	for _, s := range texts {
		if !utf8.ValidString(s) {
			return false
		}
	}
	return true
}

// tidyFields reports whether a record's fields are known, in order, and not
// empty.
func tidyFields(fields []legaltext.Field, parts []legaltext.Part) bool {
	next := 0
	for i := range fields {
		for next < len(parts) && parts[next].Name != fields[i].Name {
			next++
		}
		if next == len(parts) || !tidyField(&fields[i], &parts[next]) {
			return false
		}
		next++
	}
	return true
}

func tidyField(f *legaltext.Field, p *legaltext.Part) bool {
	switch p.Kind {
	case legaltext.Localized:
		for _, s := range f.Text {
			if !valid(s) {
				return false
			}
		}
		return len(f.Text) > 0 && f.Plain == "" && len(f.Items) == 0
	case legaltext.Record:
		return len(f.Items) > 0 && f.Plain == "" && len(f.Text) == 0 && tidyFields(f.Items, p.Parts)
	case legaltext.List:
		for i := range f.Items {
			if f.Items[i].Name != "" || !tidyField(&f.Items[i], element(p)) {
				return false
			}
		}
		return len(f.Items) > 0 && f.Plain == "" && len(f.Text) == 0
	default:
		return f.Plain != "" && valid(f.Plain) && len(f.Text) == 0 && len(f.Items) == 0
	}
}
