package resolution

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// lookAgain looks for requests in a text of which no line is a formula, a reason or the
// head of decisions: from the first sentence on in which an assembly decides, or one that
// no table knows acts again and again, or the first line that asks above a list, each such
// is a request, and the list its points. The first sentence that is neither ends them.
func (r *reader) lookAgain(s *stream) {
	for _, p := range [...]part{explanatoryPart, bodyPart, considerationsPart} {
		row := s.parts[p]
		actors := r.actorsOf(s, row)
		for first := range row {
			if r.asksByItself(s, row, actors, first) && !(p == explanatoryPart && r.accountBelow(s, row, actors, first)) {
				r.takeRequests(s, p, actors, first)
				return
			}
		}
	}
}

// longAccount is how many paragraphs of prose make what they are below a part of an
// account.
const longAccount = 20

// accountBelow reports whether an explanation goes on at length below its entry first, so
// that a sentence there tells what somebody decided and is no request.
func (r *reader) accountBelow(s *stream, row []*entry, actors []string, first int) bool {
	prose, requests := 0, 1
	for k := first + 1; k < len(row) && prose <= longAccount*requests; k++ {
		if r.asksByItself(s, row, actors, k) {
			requests++
		} else if row[k].marker.IsZero() && row[k].kind != legaltext.Table {
			prose++
		}
	}
	return prose > longAccount*requests
}

// takeRequests makes requests of the entries of a part from the first that asks on.
func (r *reader) takeRequests(s *stream, p part, actors []string, first int) {
	row := s.parts[p]
	s.parts[p] = row[:first:first]
	if p == bodyPart {
		s.part = coverPart
		r.titleAbove(s)
		s.part = requestsPart
	}
	end := first
	for ; end < len(row); end++ {
		e := row[end]
		lead := s.leads[requestsPart]
		switch {
		case r.asksByItself(s, row, actors, end):
			e.kind, e.opens = legaltext.Request, true
			if l, ok := r.leadOf(s, e); ok {
				e.opening, e.lead = l.Opening, &l
				r.dateTold(s, e)
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

// leadOf reads the lead-in of an entry, whoever acts in it.
func (r *reader) leadOf(s *stream, e *entry) (drafting.LeadIn, bool) {
	if e.kind == legaltext.Heading || e.kind == legaltext.Table {
		return drafting.LeadIn{}, false
	}
	if o, ok := r.practice.Opening(s.lang, e.in.Text); ok && !o.Guessed {
		if o.Weak || o.Kind != drafting.Request {
			return drafting.LeadIn{}, false
		}
		return r.practice.LeadIn(s.lang, e.in.Text)
	}
	if lead, ok := r.practice.Acting(s.lang, e.in.Text); ok {
		return lead, true
	}
	o, ok := r.practice.Told(s.lang, e.in.Text)
	return drafting.LeadIn{Opening: o, End: len(e.in.Text)}, ok
}

// dateTold takes the date of a text that has none from the sentence that tells what was
// decided on it, where the date stands before the verb: "At its 12th meeting, on 3 May
// 2021, the Council decided".
func (r *reader) dateTold(s *stream, e *entry) {
	if r.cover.date != "" || e.opening.Particle.Len() > 0 {
		return
	}
	text := e.in.Text[:e.opening.Cue.Start]
	if _, ok := r.practice.Told(s.lang, e.in.Text); !ok {
		return
	}
	if d, ok := r.practice.Date(s.lang, text); ok {
		r.cover.date = d.ISO
	}
}

// actorsOf returns who acts in the entries of a row, "" where it is nobody or one who
// acts in none but that entry: "Le Congrès soutient", and below it "Le Congrès exige".
// Once, one of them must do more than find or welcome something.
func (r *reader) actorsOf(s *stream, row []*entry) []string {
	type count struct{ times, asks int }
	actors := make([]string, len(row))
	seen := map[string]count{}
	for i, e := range row {
		lead, ok := r.leadOf(s, e)
		if !ok || lead.Subject.Len() == 0 || !lead.Self && !unicode.IsUpper(firstRune(e.in.Text)) {
			continue
		}
		actors[i] = strings.ToLower(e.in.Text[lead.Subject.Start:lead.Subject.End])
		c := seen[actors[i]]
		c.times++
		if lead.Act != drafting.Statement && lead.Act != drafting.Notice {
			c.asks++
		}
		seen[actors[i]] = c
	}
	for i, e := range row {
		if c := seen[actors[i]]; c.times < 2 || c.asks == 0 {
			actors[i] = ""
		}
		if i > 0 && actors[i] == "" && actors[i-1] != "" && unicode.IsUpper(firstRune(e.in.Text)) && e.kind != legaltext.Heading && e.kind != legaltext.Table &&
			strings.HasPrefix(strings.ToLower(e.in.Text), actors[i-1]+" ") {
			actors[i] = actors[i-1] // with a verb that no table has
		}
	}
	return actors
}

// asksByItself reports whether entry k of a row is a sentence that says what an assembly
// decides ("Der Rat beschließt, die Brunnen zu reparieren."), or asks right behind one, or
// one of several about what somebody does; or a line that asks, with a list below it
// ("demande au gouvernement" above "- de réparer"). A sentence that tells of no more than a
// wish may be an account.
func (r *reader) asksByItself(s *stream, row []*entry, actors []string, k int) bool {
	e := row[k]
	if actors[k] != "" {
		return true
	}
	lead, ok := r.leadOf(s, e)
	if !ok {
		return false
	}
	o := lead.Opening
	if o.Subject.Len() == 0 {
		return asks(o) && e.marker.IsZero() && o.Cue.Start == 0 && k+1 < len(row) && row[k+1].marker.Bullet != "" && !endsSentence(e.in.Text)
	}
	if asks(o) && k+1 < len(row) && row[k+1].marker.StartsList() && markerStyle(e.marker) != markerStyle(row[k+1].marker) && (isLeadIn(e) || !layout.Terminated(e.in.Text)) {
		return true
	}
	if o, told := r.practice.Told(s.lang, e.in.Text); told && o.Subject == lead.Subject {
		return true
	}
	if _, known := r.practice.Opening(s.lang, e.in.Text); !known {
		return false
	}
	decides := o.Act == drafting.Decision || asks(o) && k > 0 && s.leads[requestsPart] == row[k-1]
	return decides && (endsSentence(e.in.Text) || isLeadIn(e))
}
