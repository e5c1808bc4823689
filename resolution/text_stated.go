package resolution

import (
	"unicode"

	"github.com/considerans/considerans/legaltext/drafting"
)

// isReported reports whether a sentence among reasons tells what somebody did: "Het
// college stelt voor …", where a line below opens the decisions.
func (r *reader) isReported(s *stream, b *block, o drafting.Opening) bool {
	return o.Subject.Len() > 0 && !o.Self && !endsInColon(b.in.Text) && r.decidesAfter(s, b)
}

// isStated reports whether what an assembly states is a reason among reasons: it bears
// the next of their letters, or another reason stands right below it.
func (r *reader) isStated(s *stream, b *block, o drafting.Opening) bool {
	above := s.leads[considerationsPart]
	if above == nil || asks(o) || o.Act == drafting.Closing || endsInColon(b.in.Text) || !r.asksAfter(s, b) {
		return false
	}
	if letter := b.Marker.Label(); len(letter) == 1 && unicode.IsUpper(firstRune(letter)) {
		return succeeds(above.marker, b.Marker)
	}
	if o.Act != drafting.Statement || !b.Marker.IsZero() || b.index+1 == len(r.blocks) {
		return false
	}
	next := r.blocks[b.index+1]
	cue, ok := r.practice.Opening(s.lang, next.in.Text)
	return ok && cue.Kind != drafting.Request && !cue.Guessed && next.lang == s.lang && next.Marker.IsZero()
}

// decidesAfter reports whether a heading or a line after b opens the decisions.
func (r *reader) decidesAfter(s *stream, b *block) bool {
	return r.after(&s.deciding, b, func(o *block) bool { return r.decidesAt(s, o) })
}

func (r *reader) decidesAt(s *stream, b *block) bool {
	if b.lang != s.lang {
		return false
	}
	h, ok := r.practice.Heading(s.lang, b.in.Text)
	return ok && h.Block == drafting.Decisions || r.resolves(s, b)
}
