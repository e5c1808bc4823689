package resolution

import (
	"github.com/considerans/considerans/legaltext"
)

// asksAfter reports whether a block after b asks, instructs or decides.
func (r *reader) asksAfter(s *stream, b *block) bool {
	return r.after(&s.asking, b, func(o *block) bool { return r.asksAt(s, o) })
}

func (r *reader) asksAt(s *stream, b *block) bool {
	if b.lang != s.lang {
		return false
	}
	o, ok := r.practice.Opening(s.lang, b.in.Text)
	return ok && asks(o) || (!ok || o.Weak) && (r.resolves(s, b) || r.namesMotion(s, b))
}

// after reports whether a block of some kind stands after b. It keeps in seen where
// it found one, so that the row of blocks is walked once for all who ask in order.
func (r *reader) after(seen *int, b *block, is func(*block) bool) bool {
	if *seen <= b.index {
		*seen = b.index + 1
		for *seen < len(r.blocks) && !is(r.blocks[*seen]) {
			*seen++
		}
	}
	return *seen < len(r.blocks)
}

// isAsked reports whether a block without a cue asks for something all the same:
// in the passive where no row of reasons is open, or as the first words after a
// formula that asks the assembly to decide.
func (r *reader) isAsked(s *stream, b *block) bool {
	current := s.leads[considerationsPart]
	if current == nil {
		if s.proposing && !r.asksAfter(s, b) {
			return true
		}
	} else if isLeadIn(current) || !b.Marker.IsZero() && samePattern(current, b) {
		return false
	}
	return r.isPassive(s, b)
}

// isAskedToo reports whether a sentence behind a request asks for something more, in
// the passive.
func (r *reader) isAskedToo(s *stream, b *block) bool {
	lead := s.leads[requestsPart]
	if lead == nil || isLeadIn(lead) || !lead.marker.IsZero() || !b.Marker.IsZero() || !endsSentence(lead.in.Text) || s.last != lead {
		return false
	}
	return r.isPassive(s, b)
}

// isPassive reports whether a block asks in the passive.
func (r *reader) isPassive(s *stream, b *block) bool {
	_, ok := r.practice.Passive(s.lang, b.in.Text)
	return ok
}

// addPassive adds a request without a cue, perhaps one in the passive.
func (r *reader) addPassive(s *stream, b *block) {
	s.part = requestsPart
	e := r.add(s, b, legaltext.Request)
	if lead, ok := r.practice.Passive(s.lang, b.in.Text); ok {
		e.opening, e.lead = lead.Opening, &lead
	}
}
