package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// readVote reads how the vote went, which is neither reason nor decision: "met 12
// stemmen voor", and the names below it. Nor is a visa that stands between
// "Besluit:" and the first point, or below "Par ces motifs,": "Na beraadslaging".
func (r *reader) readVote(s *stream, b *block, o drafting.Opening, opens bool) bool {
	voting := s.voting
	s.voting = false
	if !b.Marker.IsZero() || opens && o.Kind == drafting.Request {
		return false
	}
	end, ok := r.practice.Ending(s.lang, b.in.Text)
	switch {
	case ok && end.Kind == drafting.Voting, voting && !opens && isNames(b.in.Text):
		s.voting = true
	case opens && o.Kind == drafting.Visa && (s.part == requestsPart && announces(s) || s.part == considerationsPart && s.concluded):
	default:
		return false
	}
	r.setAside(s, b, legaltext.Paragraph)
	return true
}

// announces reports whether the last request has no point yet and announces
// some: "Besluit,".
func announces(s *stream) bool {
	lead, requests := s.leads[requestsPart], s.parts[requestsPart]
	return lead != nil && requests[len(requests)-1] == lead && (lead.opening.Alone || isLeadIn(lead))
}

// isNames reports whether most words of a text begin with a capital: a list of
// who voted.
func isNames(text string) bool {
	capitals, small := 0, 0
	for w := range strings.FieldsSeq(text) {
		switch c, _ := utf8.DecodeRuneInString(w); {
		case unicode.IsUpper(c):
			capitals++
		case unicode.IsLower(c):
			small++
		}
	}
	return capitals > 2*small
}

// setAside puts a block into the body, and leaves the stream in its part.
func (r *reader) setAside(s *stream, b *block, kind legaltext.Kind) {
	part, last := s.part, s.last
	s.part = bodyPart
	r.add(s, b, kind)
	s.part, s.last = part, last
}

// maxQuoted is how many blocks a quotation in a clause may go on for.
const maxQuoted = 12

// quotationEnd returns the index of the block that ends the quotation which a
// block leaves open, or 0. Only « » tell where a quotation begins and ends.
func (r *reader) quotationEnd(b *block) int {
	depth := openQuotes(b.in.Text)
	for i := b.index + 1; depth > 0 && i < len(r.blocks) && i <= b.index+maxQuoted; i++ {
		if o := r.blocks[i]; o.lang == b.lang && !o.used {
			if depth += openQuotes(o.in.Text); depth <= 0 {
				return i
			}
		}
	}
	return 0
}

func openQuotes(s string) int {
	if strings.IndexByte(s, "«"[0]) < 0 {
		return 0 // the first byte of both
	}
	return strings.Count(s, "«") - strings.Count(s, "»")
}
