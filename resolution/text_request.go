package resolution

import (
	"slices"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// beginsRequests reports whether a block that opens with no known phrase is the first of
// a row of requests all the same: its first word is in capitals, as a verb of the next, or
// a new row of numbers begins with it, in which another opens with a verb.
func (r *reader) beginsRequests(s *stream, b *block) bool {
	if b.index+1 >= len(r.blocks) {
		return false
	}
	if !opensInCapitals(b.in.Text) {
		return r.beginsNumbers(s, b)
	}
	next := r.blocks[b.index+1]
	return opensInCapitals(next.in.Text) && next.lang == s.lang && markerStyle(next.Marker) == markerStyle(b.Marker) && r.actsAt(s, next)
}

// beginsNumbers reports whether a row of numbers begins with a block, below reasons that
// have letters and announce nothing, and one of the row opens with a verb: "D. whereas …,",
// and below it "1. Finds it sad that …;", "2. Calls on …".
func (r *reader) beginsNumbers(s *stream, b *block) bool {
	current := s.leads[considerationsPart]
	if b.Marker.Label() != "1" || b.Marker.Bullet != "" || current == nil || isLeadIn(current) || s.last != current {
		return false
	}
	if !isLettered(current.marker) {
		return s.formula != nil && r.followsReasons(s, b)
	}
	last := b.Marker
	for _, next := range r.blocks[b.index+1 : min(len(r.blocks), b.index+1+maxRow)] {
		if next.lang != s.lang || markerStyle(next.Marker) != markerStyle(b.Marker) || !succeeds(last, next.Marker) {
			continue
		}
		if r.actsAt(s, next) {
			return true
		}
		last = next.Marker
	}
	return false
}

// followsReasons reports whether a row of numbers begins with a block below reasons that
// have none, the first of which has a known cue: what is decided, in words that no table
// has.
func (r *reader) followsReasons(s *stream, b *block) bool {
	row := s.parts[considerationsPart]
	row = row[max(0, len(row)-maxReasons):]
	next := r.below(s, b)
	return next != nil && succeeds(b.Marker, next.Marker) && markerStyle(next.Marker) == markerStyle(b.Marker) && len(row) > 1 && !r.asksAfter(s, b) &&
		!slices.ContainsFunc(row, func(e *entry) bool { return !e.marker.IsZero() || e.kind == legaltext.Heading || isLeadIn(e) })
}

// maxReasons is how many reasons above a row of numbers are looked at.
const maxReasons = 64

// maxRow is how many blocks below the first of a row are looked at for a verb.
const maxRow = 12

// isLettered reports whether a marker is a letter.
func isLettered(m layout.Marker) bool { return m.Num != "" && m.Label() > "9" }

// opensInCapitals reports whether the first word of a text is in capitals, and the
// text is not.
func opensInCapitals(text string) bool {
	word, _, more := strings.Cut(text, " ")
	return more && len(word) > minVerb && standsOut(text, len(word))
}

// minVerb is the length in bytes of words too short for the verb of a request.
const minVerb = 3

// headsVerbs reports whether a line is the name of who acts, and the row with signs below
// it says what: "Der Rat der Stadt Linden", and below it "• fordert", "• beauftragt".
func (r *reader) headsVerbs(s *stream, b *block) bool {
	text := b.in.Text
	if !b.Marker.IsZero() || len(text) > maxFormula || !opensWithName(text) || layout.Terminated(text) || b.index+2 >= len(r.blocks) {
		return false
	}
	verbs := 0
	first := r.blocks[b.index+1]
	for _, next := range r.blocks[b.index+1 : min(len(r.blocks), b.index+4)] {
		if next.lang != s.lang || next.Marker.IsZero() || markerStyle(next.Marker) != markerStyle(first.Marker) {
			break
		}
		if o, ok := r.practice.Opening(s.lang, next.in.Text); ok && o.Kind == drafting.Request && o.Subject.Len() == 0 && !o.Guessed && !o.Weak {
			verbs++
		}
	}
	return verbs > 1
}

// beginsRow reports whether a block with a sign and a known verb is followed by one with
// the next sign and another.
func (r *reader) beginsRow(s *stream, b *block) bool {
	if b.index+1 >= len(r.blocks) {
		return false
	}
	next := r.blocks[b.index+1]
	return next.lang == s.lang && markerStyle(next.Marker) == markerStyle(b.Marker) && (b.Marker.Num == "" || succeeds(b.Marker, next.Marker)) && r.actsAt(s, b) && r.actsAt(s, next)
}

// actsAt reports whether a block opens as an operative clause does.
func (r *reader) actsAt(s *stream, b *block) bool {
	o, ok := r.practice.Opening(s.lang, b.in.Text)
	return ok && o.Kind == drafting.Request && !o.Guessed && !o.Weak
}

// isSibling reports whether a block that opens with a verb of request stands
// beside the request before it, and is no point of it.
func (r *reader) isSibling(s *stream, b *block, o drafting.Opening) bool {
	lead := s.leads[requestsPart]
	if b.Marker.Num != "" && markerStyle(lead.marker) == markerStyle(b.Marker) && succeeds(lead.marker, b.Marker) {
		return true // "2. Notes:" and "3. Calls on the Government:"
	}
	if b.Marker.IsZero() && lead.marker.IsZero() && o.Act == drafting.Decision && isHeadline(b.in.Text[:o.Cue.End]) {
		return true // "Further Resolved, That"
	}
	if endsInColon(b.in.Text) && b.Marker.IsZero() && lead.marker.IsZero() && s.last != nil && s.last != lead && !s.last.marker.IsZero() {
		return true // "condemns:", its points, "calls on the Government to:"
	}
	open := isLeadIn(lead) || !layout.Terminated(lead.in.Text) && !strings.HasSuffix(lead.in.Text, ",")
	if isLeadIn(lead) && lead.opening.Alone || open && r.practice.Point(s.lang, b.in.Text[o.Cue.Start:o.Cue.End]) {
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
	if style := markerStyle(b.Marker); b.Marker.Num != "" && markerStyle(lead.marker) == style && succeeds(lead.marker, b.Marker) && s.last != nil && markerStyle(s.last.marker) != style {
		return true // "(1) That the Senate—", "(a)", "(b)", and below them "(2)"
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

// leavesPoints reports whether a block without a marker stands below the points of a
// request and is none of them: words that follow a full stop, or that a blank line parts
// from marked points; in a row without signs, words with a capital below small letters,
// or below the full stop that ends a row of semicolons.
func (r *reader) leavesPoints(s *stream, lead *entry, b *block) bool {
	last := s.last
	switch {
	case last == nil:
		return true
	case endsSentence(last.in.Text) && (!isLeadIn(lead) || !last.marker.IsZero() || s.inArticle):
		return true
	case last.kind != legaltext.Point || isLeadIn(last):
		return false
	}
	first := firstRune(b.in.Text)
	apart := unicode.IsUpper(first) || unicode.IsDigit(first) || strings.HasPrefix(b.in.Text, "(")
	if !last.marker.IsZero() {
		return apart && b.Blank && !(strings.HasSuffix(last.in.Text, ";") && layout.Terminated(b.in.Text))
	}
	if endsSentence(last.in.Text) {
		if !layout.Terminated(b.in.Text) && !strings.HasSuffix(b.in.Text, ",") {
			return true // "Mars 2007"
		}
		row := s.parts[requestsPart]
		before := row[max(0, len(row)-2)]
		return before.kind == legaltext.Point && before.marker.IsZero() && strings.HasSuffix(before.in.Text, ";")
	}
	return apart && unicode.IsLower(firstRune(last.in.Text)) && !strings.HasSuffix(b.in.Text, ";") && (s.lang != bilingual.DE || !r.practice.Point(s.lang, b.in.Text))
}

// maxWithin is how many paragraphs a numbered point may go on for.
const maxWithin = 8

// isInPoint reports whether a block without a marker is a further paragraph of the
// numbered point above it: the next number of the list is below.
func (r *reader) isInPoint(s *stream, b *block) bool {
	if s.last == nil || !b.Marker.IsZero() || !unicode.IsUpper(firstRune(strings.TrimLeft(b.in.Text, "\"«“„ \u00a0"))) {
		return false
	}
	row := s.parts[requestsPart]
	row = row[max(0, len(row)-2*maxWithin):]
	for _, next := range r.blocks[b.index+1 : min(len(r.blocks), b.index+1+maxWithin)] {
		if next.lang != s.lang || next.Marker.Num == "" {
			continue
		}
		return slices.ContainsFunc(row, func(e *entry) bool {
			return e.kind == legaltext.Point && markerStyle(e.marker) == markerStyle(next.Marker) && succeeds(e.marker, next.Marker)
		})
	}
	return false
}

// addPoint adds a block below the request before it. Words without a marker
// that follow a full stop are outside the request.
func (r *reader) addPoint(s *stream, b *block) {
	lead := s.leads[requestsPart]
	switch {
	case r.isInParagraph(s, b):
		r.join(s, b)
		return
	case r.headsParagraph(s, b):
		r.add(s, b, legaltext.Heading)
		s.leads[requestsPart] = nil
		return
	case lead == nil, (s.each || r.asksOnBelow(s, b)) && b.Marker.IsZero() && !isLeadIn(lead), r.isNextRequest(s, b):
		r.add(s, b, legaltext.Request)
		return
	case r.announcesOn(s, b):
		r.join(s, b)
		return
	case b.Marker.IsZero() && r.isInArticle(s, b):
	case r.isInPoint(s, b):
		r.add(s, b, legaltext.Point).within = true
		return
	case b.Marker.IsZero() && r.leavesPoints(s, lead, b):
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
