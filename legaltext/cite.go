package legaltext

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// Cite finds the citations of every clause of the document and sets them on its
// sides, in the place of those that were there. A language is read as one text,
// clause after clause, so that a name that one clause defines ("hierna: AVG") and
// a word that points back ("dezelfde wet") are understood in the clauses after
// it. A nil registry is the built-in one.
//
// What one language leaves open and the other says is taken from there, and
// marked so in [legalref.Citation.ResolvedBy]: it is no proof that both cite the
// same.
func Cite(d *Document, registry *legalref.Registry, opts *legalref.FindOptions) {
	if registry == nil {
		registry = legalref.Builtin()
	}
	for _, l := range documentLangs(d) {
		citeLang(d, l, registry, opts)
	}
	for c := range d.All() {
		resolveByTwin(c)
	}
}

// documentLangs returns the languages that clauses of the document have.
func documentLangs(d *Document) []bilingual.Lang {
	all := Sides{}
	for c := range d.All() {
		for l := range c.Sides {
			all[l] = Side{}
		}
	}
	return all.Langs()
}

// clauseEnd parts two clauses in the text that is searched: no citation goes
// across it.
const clauseEnd = "\n\n"

func citeLang(d *Document, l bilingual.Lang, registry *legalref.Registry, opts *legalref.FindOptions) {
	type part struct {
		sides Sides
		span  Span // in the joined text
	}
	var parts []part
	var text strings.Builder
	for c := range d.All() {
		s, ok := c.Sides[l]
		if !ok {
			continue
		}
		start := text.Len()
		text.WriteString(s.Text)
		parts = append(parts, part{c.Sides, Span{Start: start, End: text.Len()}})
		text.WriteString(clauseEnd)
	}
	found := registry.Find(l, text.String(), opts)
	for _, p := range parts {
		var own []legalref.Citation
		for len(found) > 0 && found[0].Span.Start < p.span.End {
			c := found[0]
			found = found[1:]
			if c.Span.Start < p.span.Start || c.Span.End > p.span.End {
				continue
			}
			c.Span = within(c.Span, p.span)
			c.Whole = within(c.Whole, p.span)
			c.Antecedent = inside(c.Antecedent, p.span)
			own = append(own, c)
		}
		s := p.sides[l]
		s.Citations = own
		p.sides[l] = s
	}
}

// within moves a span of the joined text to the text of one clause, cut at its
// ends.
func within(s, clause Span) Span {
	if s.IsZero() {
		return s
	}
	return Span{Start: max(s.Start, clause.Start) - clause.Start, End: min(s.End, clause.End) - clause.Start}
}

// inside is like within for a span that may stand in another clause: it is then
// zero.
func inside(s, clause Span) Span {
	if s.IsZero() || s.Start < clause.Start || s.End > clause.End {
		return Span{}
	}
	return within(s, clause)
}

// resolveByTwin gives a citation that its own language leaves open what the other
// languages cite there: the instrument of the same place, or which act of its day it
// is. Each language must cite it once, and all that do must agree.
func resolveByTwin(c *Clause) {
	if len(c.Sides) < 2 {
		return
	}
	langs := c.Sides.Langs()
	for _, l := range langs {
		citations := c.Sides[l].Citations
		for i := range citations {
			cit := &citations[i]
			if cit.Status == legalref.Resolved || cit.Ref.Pinpoint() == "" && len(cit.Candidates) == 0 || cit != only(citations, cit) {
				continue
			}
			if r, ok := twinRef(c, langs, cit); ok {
				cit.Ref, cit.Status, cit.Candidates, cit.ResolvedBy = r, legalref.Resolved, nil, legalref.Twin
			}
		}
	}
}

// twinRef returns what the other languages of the clause cite at the place of an
// open citation: the fullest of what they say, if that is one thing and the
// citation may mean it.
func twinRef(c *Clause, langs []bilingual.Lang, open *legalref.Citation) (legalref.Ref, bool) {
	var said []legalref.Ref
	var fullest legalref.Ref
	for _, l := range langs {
		t := only(c.Sides[l].Citations, open)
		if t == nil || t == open || t.Status != legalref.Resolved || t.ResolvedBy != "" {
			continue
		}
		if !allows(open, t.Ref) || slices.ContainsFunc(said, func(r legalref.Ref) bool { return !r.Agrees(t.Ref) }) {
			return legalref.Ref{}, false
		}
		said = append(said, t.Ref)
		if len(t.Ref.Instrument()) > len(fullest.Instrument()) {
			fullest = t.Ref
		}
	}
	return fullest, len(said) > 0
}

// allows reports whether an open citation may mean r: whether r is one of its
// candidates, where it has some.
func allows(c *legalref.Citation, r legalref.Ref) bool {
	return len(c.Candidates) == 0 || slices.Contains(c.Candidates, r)
}

// only returns the one citation that may answer an open one, nil where there is none
// or several: that of the same place or, for an act as a whole, of the same act.
func only(citations []legalref.Citation, open *legalref.Citation) *legalref.Citation {
	var found *legalref.Citation
	for i := range citations {
		c := &citations[i]
		if c.Ref.Pinpoint() != open.Ref.Pinpoint() || open.Ref.Pinpoint() == "" && !c.Ref.Agrees(open.Ref) {
			continue
		}
		if found != nil {
			return nil
		}
		found = c
	}
	return found
}
