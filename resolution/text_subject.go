package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// readSubject reads a heading with a letter that stands across a row of numbers, and
// says what those below it are about: "A. Water" above "1. Requests". The row of
// numbers goes on behind it.
func (r *reader) readSubject(s *stream, b *block) bool {
	if s.part == considerationsPart && r.headsRequests(s, b) {
		s.part = requestsPart
		r.add(s, b, legaltext.Heading)
		s.leads[s.part], s.last = nil, nil
		return true
	}
	if s.part != considerationsPart && s.part != requestsPart || !isSubject(b) {
		return false
	}
	if lead := s.leads[considerationsPart]; lead != nil && markerStyle(lead.marker) == markerStyle(b.Marker) {
		return false // the row of the reasons
	}
	o, asked, ok := r.numberedBelow(s, b)
	if !ok || !asked && !r.nextSubject(s, b) {
		return false
	}
	if _, cue := r.practice.Opening(s.lang, b.in.Text); cue {
		return false
	}
	if s.part == considerationsPart && asked && !r.isReported(s, r.blocks[b.index+1], o) {
		s.part = requestsPart
	}
	lead := s.leads[s.part]
	r.add(s, b, legaltext.Heading).opens = lead == nil || !isLeadIn(lead)
	s.leads[s.part], s.last = lead, nil
	return true
}

// headsRequests reports whether a block without a sign is the heading over the first row
// of requests: a short line that has no end, and below it "1. Notes".
func (r *reader) headsRequests(s *stream, b *block) bool {
	if !b.Marker.IsZero() || !isSubjectLine(b) || s.last != nil && !layout.Terminated(s.last.in.Text) && !strings.HasSuffix(s.last.in.Text, ",") {
		return false
	}
	o, asked, ok := r.numberedBelow(s, b)
	if !ok || !asked || r.blocks[b.index+1].Marker.Label() != "1" || r.isReported(s, r.blocks[b.index+1], o) {
		return false
	}
	_, cue := r.practice.Opening(s.lang, b.in.Text)
	return !cue
}

// isSubject reports whether a block is a short line with a capital letter for its
// number and no end.
func isSubject(b *block) bool {
	label := b.Marker.Label()
	return len(label) == 1 && unicode.IsUpper(rune(label[0])) && isSubjectLine(b)
}

// isSubjectLine reports whether a block is a short line that begins with a capital and has
// no end.
func isSubjectLine(b *block) bool {
	text := b.in.Text
	if len(text) > maxSubheading || len(b.Lines) > 1 || !unicode.IsUpper(firstRune(text)) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsLetter(last) || unicode.IsDigit(last) || last == ')'
}

// numberedBelow reports whether the block below another one has a number in digits, with
// how it opens and whether that asks for something.
func (r *reader) numberedBelow(s *stream, b *block) (o drafting.Opening, asked, ok bool) {
	if b.index+1 >= len(r.blocks) {
		return o, false, false
	}
	next := r.blocks[b.index+1]
	if label := next.Marker.Label(); next.lang != s.lang || label == "" || !unicode.IsDigit(rune(label[0])) {
		return o, false, false
	}
	o, asked = r.practice.Opening(s.lang, next.in.Text)
	return o, asked && !o.Guessed && o.Kind == drafting.Request, true
}

// nextSubject reports whether a heading with the next letter follows, or one with the
// letter before was read, and the row of numbers goes on behind the later one.
func (r *reader) nextSubject(s *stream, b *block) bool {
	letter := b.Marker.Label()[0]
	for i, o := range r.blocks[b.index+1 : min(len(r.blocks), b.index+1+maxSubject)] {
		if o.lang == s.lang && isSubject(o) && o.Marker.Label()[0] == letter+1 {
			return r.goesOnAt(b.index + 2 + i)
		}
	}
	row := s.parts[s.part]
	for i := len(row) - 1; i >= max(0, len(row)-maxSubject); i-- {
		if row[i].kind == legaltext.Heading && row[i].marker.Label() == string(rune(letter-1)) {
			return r.goesOnAt(b.index + 1)
		}
	}
	return false
}

// goesOnAt reports whether a block has a number and begins no row.
func (r *reader) goesOnAt(i int) bool {
	return i < len(r.blocks) && r.blocks[i].Marker.Num != "" && !r.blocks[i].Marker.StartsList()
}

// maxSubject is how many blocks a heading with a letter may be from the next one.
const maxSubject = 40
