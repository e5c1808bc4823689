package resolution

import (
	"strings"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// readMarked reads a line that the source itself marks as a heading, as Markdown and
// HTML do, once the cover is read: it is no clause, and says which part comes next.
// One that a table knows for another thing, or that announces what is below it, is
// left to the others.
func (r *reader) readMarked(s *stream, b *block) bool {
	text := strings.TrimRight(b.in.Text, " :")
	if b.Heading == 0 || len(text) > maxLine || s.title == nil && s.part == coverPart && b.Heading == 1 {
		return false
	}
	h, known := r.practice.Heading(s.lang, text)
	known = known && h.Span.Len() == len(text)
	next := r.opensBelow(s, b)
	decides := known && (h.Block == drafting.Decisions || h.Block == drafting.TypeOfText && len(s.parts[considerationsPart]) > 0 ||
		h.Block == drafting.Wording && next != drafting.Recital && next != drafting.Visa)
	switch {
	case decides:
		return r.readDecisionHeading(s, b)
	case known && h.Block == drafting.Vote && len(s.parts[requestsPart]) > 0:
		s.part, s.left = bodyPart, true
		r.add(s, b, legaltext.Heading)
		return true
	case known || s.part < considerationsPart:
		return false
	}
	if o, ok := r.practice.Opening(s.lang, text); ok && !o.Guessed && !o.Weak && o.Cue.Len() < len(text) {
		return false // "This council resolves"
	}
	switch {
	case next == drafting.Request && s.part == considerationsPart:
		return r.readDecisionHeading(s, b)
	case next == "" && s.part == requestsPart:
		s.part, s.left = bodyPart, true
	}
	r.add(s, b, legaltext.Heading)
	s.leads[s.part] = nil
	return true
}

// readDecisionHeading reads a heading below which what is decided stands, each
// paragraph a decision of its own.
func (r *reader) readDecisionHeading(s *stream, b *block) bool {
	if next := r.below(s, b); next == nil || isArticle(next.Marker.Label()) {
		return false
	}
	r.titleAbove(s)
	if s.part == requestsPart && announces(s) {
		r.setAside(s, b, legaltext.Heading) // below "Be it resolved:"
		return true
	}
	s.part, s.titled, s.each, s.parted = requestsPart, true, true, r.below(s, b).Blank
	r.add(s, b, legaltext.Heading)
	s.leads[requestsPart], s.last = nil, nil
	return true
}

// below returns the block of the stream that follows another, nil behind the last.
func (r *reader) below(s *stream, b *block) *block {
	for _, o := range r.blocks[b.index+1:] {
		if o.lang == s.lang && !o.used {
			return o
		}
	}
	return nil
}

// opensBelow says which clause opens below a heading: a known cue, or the next number
// of the row above. It is "" where none does.
func (r *reader) opensBelow(s *stream, b *block) drafting.Kind {
	next := r.below(s, b)
	if next == nil {
		return ""
	}
	o, ok := r.practice.Opening(s.lang, next.in.Text)
	switch {
	case ok && !o.Guessed && !o.Weak:
		return o.Kind
	case s.part == requestsPart && (isArticle(next.Marker.Label()) || s.last != nil && succeeds(s.last.marker, next.Marker) || next.Marker.StartsList() && layout.Terminated(next.in.Text)):
		return drafting.Request
	}
	return ""
}

// endsDecisions reports whether a heading of reasons stands below decisions, alone on its
// line, as where the reasons follow: "Sachverhalt:".
func (r *reader) endsDecisions(s *stream, b *block, h drafting.Heading) bool {
	return h.Span.Len() == len(strings.TrimRight(b.in.Text, " :")) && (b.Heading > 0 || b.Marker.IsZero() && endsInColon(b.in.Text)) &&
		s.last != nil && endsSentence(s.last.in.Text)
}

// explain lets an explanation begin at a heading below the decisions, or go on.
func (r *reader) explain(s *stream, b *block) {
	s.part = explanatoryPart
	if r.placed(partNames[explanatoryPart], s.lang) {
		r.add(s, b, legaltext.Heading)
		return
	}
	r.placeField(partNames[explanatoryPart], s.lang, b)
	s.last = nil
}

// proposesBelow reports whether a formula asks the assembly to decide right below the
// heading of what it is to decide: "Der Rat möge beschließen:".
func (r *reader) proposesBelow(s *stream, b *block) bool {
	row := s.parts[requestsPart]
	headed := len(row) > 0 && row[len(row)-1].kind == legaltext.Heading || announces(s)
	return headed && proposes(r.practice, s.lang, b.in.Text)
}
