package resolution

import (
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// lookAgain looks for requests in a text of which no line is a formula, a reason or the
// head of decisions: from the first sentence on in which an assembly decides, or the
// first line that asks above a list, each such is a request, and the list its points. The
// first sentence that is neither ends them.
func (r *reader) lookAgain(s *stream) {
	p := bodyPart
	if len(s.parts[explanatoryPart]) > 0 {
		p = explanatoryPart
	}
	row := s.parts[p]
	first := 0
	for first < len(row) && !r.asksByItself(s, row, first) {
		first++
	}
	if first == len(row) {
		return
	}
	if p == bodyPart {
		s.part, s.parts[p] = coverPart, row[:first:first]
		r.titleAbove(s)
		s.part = requestsPart
	} else {
		s.parts[p] = row[:first:first]
	}
	end := first
	for ; end < len(row); end++ {
		e := row[end]
		lead := s.leads[requestsPart]
		switch {
		case r.asksByItself(s, row, end):
			e.kind, e.opens = legaltext.Request, true
			e.opening, _ = r.practice.Opening(s.lang, e.in.Text)
			if lead, ok := r.practice.LeadIn(s.lang, e.in.Text); ok {
				e.lead = &lead
			}
			s.leads[requestsPart] = e
		case end > first && (isLeadIn(lead) || !layout.Terminated(lead.in.Text)) && (!e.marker.IsZero() || row[end-1] == lead && isLeadIn(lead)):
			e.kind, e.opens = legaltext.Point, false
		default:
			s.parts[requestsPart] = row[first:end:end]
			s.parts[bodyPart] = append(s.parts[bodyPart], row[end:]...)
			return
		}
	}
	s.parts[requestsPart] = row[first:]
}

// asksByItself reports whether entry k of a row is a sentence that says what an assembly
// decides ("Der Rat beschließt, die Brunnen zu reparieren."), or asks right behind one, or
// a line that asks, with a list below it ("demande au gouvernement" above "- de réparer").
// A sentence that tells of no more than a wish may be an account.
func (r *reader) asksByItself(s *stream, row []*entry, k int) bool {
	e := row[k]
	o, ok := r.practice.Opening(s.lang, e.in.Text)
	if !ok || o.Kind != drafting.Request || o.Guessed || o.Weak || e.kind == legaltext.Heading || e.kind == legaltext.Table {
		return false
	}
	if o.Subject.Len() == 0 {
		return asks(o) && e.marker.IsZero() && o.Cue.Start == 0 && k+1 < len(row) && row[k+1].marker.Bullet != "" && !endsSentence(e.in.Text)
	}
	decides := o.Act == drafting.Decision || asks(o) && k > 0 && s.leads[requestsPart] == row[k-1]
	return decides && (endsSentence(e.in.Text) || isLeadIn(e))
}
