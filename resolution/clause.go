package resolution

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// readText reads a block of the text itself.
func (r *reader) readText(s *stream, b *block) {
	if s.part <= explanatoryPart && s.formula == nil && (s.proper || !r.placed(partNames[explanatoryPart], s.lang)) {
		r.enterText(s, b)
	}
	if s.part <= explanatoryPart {
		if s.part == coverPart && s.staged {
			s.part = explanatoryPart
		}
		kind := legaltext.Paragraph
		switch {
		case b.Heading > 0:
			kind = legaltext.Heading
		case b.Quoted:
			kind = legaltext.Quotation
		case b.Table:
			kind = legaltext.Table
		case !b.Marker.IsZero():
			kind = legaltext.Item
		}
		r.add(s, b, kind)
		return
	}
	r.readClause(s, b)
}

// enterText lets a text that names no assembly begin with its first reason, or
// with a numbered paragraph that says what the assembly does.
func (r *reader) enterText(s *stream, b *block) {
	o, ok := r.practice.Opening(s.lang, b.in.Text)
	switch {
	case !ok || o.Guessed || o.Weak:
	case isFinding(s, b, o):
		s.part = considerationsPart
	case o.Kind != drafting.Request:
		s.part = considerationsPart
	case s.proper || b.Marker.Num != "" && o.Subject.Len() > 0:
		s.part = requestsPart
	}
}

// readClause reads a block of the text proper: a consideration, a request, or
// what belongs to one.
func (r *reader) readClause(s *stream, b *block) {
	if r.readArticle(s, b) {
		return
	}
	o, ok := r.practice.Opening(s.lang, b.in.Text)
	if ok && o.Guessed && !b.Blank && b.Marker.IsZero() {
		ok = false
	}
	if end, ending := r.practice.Ending(s.lang, b.in.Text); ending && end.Kind != drafting.Resolving && s.part == requestsPart {
		s.part = bodyPart // names, places and dates below the text
	}
	current := s.leads[s.part]
	if b.Table && s.part != bodyPart && current != nil && b.Marker.IsZero() {
		r.add(s, b, legaltext.Table)
		return
	}
	switch {
	case s.part == bodyPart:
		r.add(s, b, itemKind(b, legaltext.Paragraph))
	case s.part == considerationsPart && isFinding(s, b, o):
		r.add(s, b, legaltext.Recital).opening = o
	case ok && o.Kind == drafting.Request && !(s.part == considerationsPart && isItemOf(current, b, o)), s.part == considerationsPart && isArticle(b.Marker.Label()):
		if s.part == requestsPart && current != nil && !isSibling(current, b) {
			r.addPoint(s, b)
			return
		}
		s.part = requestsPart
		e := r.add(s, b, legaltext.Request)
		e.opening = o
		if lead, ok := r.practice.LeadIn(s.lang, b.in.Text); ok {
			e.lead = &lead
		}
	case s.part == considerationsPart && ok && o.Kind != drafting.Request:
		kind := legaltext.Recital
		if o.Kind == drafting.Visa {
			kind = legaltext.Visa
		}
		r.add(s, b, kind).opening = o
	case s.part == considerationsPart && current != nil && (isLeadIn(current) && current.opening.Act == drafting.Statement || !b.Marker.IsZero()) &&
		(isLeadIn(current) || current.marker.Num != "" && markerStyle(current.marker) != markerStyle(b.Marker)):
		r.add(s, b, legaltext.Item)
	case s.part == considerationsPart:
		kind := s.kind
		if kind == "" {
			kind = legaltext.Recital
		}
		r.add(s, b, kind)
	default:
		r.addPoint(s, b)
	}
}

// isFinding reports whether a block announces what the assembly finds, before it
// has given any reason: "I. Der Bundestag stellt fest:".
func isFinding(s *stream, b *block, o drafting.Opening) bool {
	return o.Act == drafting.Statement && o.Subject.Len() > 0 && len(s.parts[considerationsPart]) == 0 &&
		strings.HasSuffix(b.in.Text, ":")
}

// isItemOf reports whether a block that opens with a verb is an item below a
// consideration all the same: a dash before small letters, where considerations
// have no dash, and nothing announced.
func isItemOf(consideration *entry, b *block, o drafting.Opening) bool {
	return b.Marker.Bullet != "" && unicode.IsLower(firstRune(b.in.Text)) && !o.Alone &&
		!strings.HasSuffix(b.in.Text, ":") && !samePattern(consideration, b)
}

// samePattern reports whether a block bears the same kind of marker as the
// lead before it.
func samePattern(lead *entry, b *block) bool {
	return lead != nil && lead.marker.Bullet == b.Marker.Bullet && (lead.marker.Num == "") == (b.Marker.Num == "")
}

// isSibling reports whether a block that opens with a verb of request stands
// beside the request before it, and is no point of it.
func isSibling(lead *entry, b *block) bool {
	if lead.opening.Alone && isLeadIn(lead) {
		return false // "DÉCIDE :"
	}
	return markerStyle(lead.marker) == markerStyle(b.Marker)
}

// addPoint adds a block below the request before it. Words without a marker
// that follow a full stop are outside the request.
func (r *reader) addPoint(s *stream, b *block) {
	lead := s.leads[requestsPart]
	switch {
	case lead == nil, b.Marker.Num != "" && !isLeadIn(lead) && markerStyle(lead.marker) == markerStyle(b.Marker):
		r.add(s, b, legaltext.Request)
		return
	case b.Marker.IsZero() && (s.last == nil || strings.HasSuffix(s.last.in.Text, ".") && (!isLeadIn(lead) || !s.last.marker.IsZero())):
		s.part = bodyPart
		r.add(s, b, legaltext.Paragraph)
		return
	}
	r.add(s, b, legaltext.Point)
}
