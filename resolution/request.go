package resolution

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// beginsRequests reports whether a block that opens with no known phrase is the first of
// a row of requests all the same: its first word is in capitals, as a verb of the next.
func (r *reader) beginsRequests(s *stream, b *block) bool {
	verb := func(text string) (string, bool) {
		word, _, more := strings.Cut(text, " ")
		return word, more && len(word) > minVerb && standsOut(text, len(word))
	}
	if _, ok := verb(b.in.Text); !ok || b.index+1 >= len(r.blocks) {
		return false
	}
	next := r.blocks[b.index+1]
	_, ok := verb(next.in.Text)
	return ok && next.lang == s.lang && markerStyle(next.Marker) == markerStyle(b.Marker) && r.actsAt(s, next)
}

// minVerb is the length in bytes of words too short for the verb of a request.
const minVerb = 3

// actsAt reports whether a block opens as an operative clause does.
func (r *reader) actsAt(s *stream, b *block) bool {
	o, ok := r.practice.Opening(s.lang, b.in.Text)
	return ok && o.Kind == drafting.Request
}

// isSibling reports whether a block that opens with a verb of request stands
// beside the request before it, and is no point of it.
func (r *reader) isSibling(s *stream, b *block, o drafting.Opening) bool {
	lead := s.leads[requestsPart]
	if endsInColon(b.in.Text) && b.Marker.IsZero() && lead.marker.IsZero() && s.last != lead && !s.last.marker.IsZero() {
		return true // "condemns:", its points, "calls on the Government to:"
	}
	if isLeadIn(lead) && (lead.opening.Alone || r.practice.Point(s.lang, b.in.Text[o.Cue.Start:o.Cue.End])) {
		return false // "DÉCIDE :", and "D'approuver" below "DÉCIDE par dix voix :"
	}
	return markerStyle(lead.marker) == markerStyle(b.Marker)
}

// isNextRequest reports whether a block that opens with no known verb stands
// beside the request before it: in the same list, or as that does without a
// marker and with the same case, where the request announces nothing and ends as
// one of a row does.
func (r *reader) isNextRequest(s *stream, b *block) bool {
	lead := s.leads[requestsPart]
	if isArticle(lead.marker.Label()) && isArticle(b.Marker.Label()) {
		return true
	}
	if isLeadIn(lead) || markerStyle(lead.marker) != markerStyle(b.Marker) {
		return false
	}
	if b.Marker.IsZero() {
		capital, comma := unicode.IsUpper(firstRune(b.in.Text)), lead.in.Text[len(lead.in.Text)-1]
		return s.last == lead && (comma == ',' || comma == ';') && capital == unicode.IsUpper(firstRune(lead.in.Text)) &&
			(capital || !r.practice.Point(s.lang, b.in.Text))
	}
	return b.Marker.Num != "" || b.Indent == lead.indent
}

// announcesOn reports whether a block goes on with a lead-in that holds no more than
// its verb, and announces in its stead: "besluit:" and below it "vast te stellen de
// volgende verordening:".
func (r *reader) announcesOn(s *stream, b *block) bool {
	if !announces(s) || !s.leads[requestsPart].opening.Alone || !b.Marker.IsZero() || !unicode.IsLower(firstRune(b.in.Text)) || !endsInColon(b.in.Text) || b.index+1 >= len(r.blocks) {
		return false
	}
	next := r.blocks[b.index+1]
	_, _, article := r.practice.Article(s.lang, next.in.Text)
	return next.lang == s.lang && (article || !next.Marker.IsZero())
}

// leavesRow reports whether a block stands below the points before it and is none: they
// are in small letters and at their end, and it has a capital and no end.
func (s *stream) leavesRow(b *block) bool {
	return s.last != nil && s.last.kind == legaltext.Point && s.lang != bilingual.DE && b.Marker.IsZero() && s.last.marker.IsZero() &&
		unicode.IsLower(firstRune(s.last.in.Text)) && layout.Terminated(s.last.in.Text) && !isLeadIn(s.last) &&
		unicode.IsUpper(firstRune(b.in.Text)) && !layout.Terminated(b.in.Text)
}

// addPoint adds a block below the request before it. Words without a marker
// that follow a full stop are outside the request.
func (r *reader) addPoint(s *stream, b *block) {
	lead := s.leads[requestsPart]
	switch {
	case lead == nil, r.isNextRequest(s, b):
		r.add(s, b, legaltext.Request)
		return
	case r.announcesOn(s, b):
		r.join(s, b)
		return
	case s.leavesRow(b):
		s.part = bodyPart
		r.add(s, b, legaltext.Paragraph)
		return
	case b.Marker.IsZero() && r.isInArticle(s, b):
	case b.Marker.IsZero() && (s.last == nil || endsSentence(s.last.in.Text) && (!isLeadIn(lead) || !s.last.marker.IsZero() || s.inArticle)):
		s.part, s.left = bodyPart, true
		r.add(s, b, legaltext.Paragraph)
		return
	}
	r.add(s, b, legaltext.Point)
}

// endsSentence reports whether a text ends with a full stop, closing quotation
// marks apart.
func endsSentence(text string) bool {
	return strings.HasSuffix(strings.TrimRight(text, "\"'”“’» \u00a0"), ".")
}
