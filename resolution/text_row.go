package resolution

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// splitRow parts the reasons from the requests of a text that gives both in one
// numbered row of sentences, and has no preamble before it.
func (r *reader) splitRow(s *stream) {
	if len(s.parts[considerationsPart]) > 0 || len(s.parts[requestsPart]) == 0 {
		return
	}
	before := s.rowBefore()
	entries := slices.Concat(before, s.parts[requestsPart])
	var leads []int // in entries
	var row []sentence
	for i, e := range entries {
		if i < len(before) || e.opens {
			if e.marker.Num == "" || markerStyle(e.marker) != markerStyle(entries[0].marker) {
				break // the row is at its end
			}
			leads = append(leads, i)
			row = append(row, sentenceOf(e))
		}
	}
	first, ok := firstAsking(row)
	if !ok || first == 0 || first == len(row) {
		return
	}
	part := s.partOfRow()
	s.parts[part] = s.parts[part][:len(s.parts[part])-len(before)]
	for _, e := range entries[:len(before)] {
		e.kind, e.opens = legaltext.Request, true
	}
	cut := leads[first]
	for _, i := range leads[:first] {
		entries[i].kind, entries[i].lead = legaltext.Recital, nil
	}
	for _, e := range entries[:cut] {
		if e.kind == legaltext.Point {
			e.kind = legaltext.Item
		}
	}
	s.parts[considerationsPart], s.parts[requestsPart] = entries[:cut:cut], entries[cut:]
}

// partOfRow is the part that the sentences without a cue before the first request
// went to.
func (s *stream) partOfRow() part {
	if s.staged {
		return explanatoryPart
	}
	return bodyPart
}

// rowBefore returns the sentences that begin the row of the first request: "1."
// and "2." where that is "3.".
func (s *stream) rowBefore() []*entry {
	first := s.parts[requestsPart][0]
	entries := s.parts[s.partOfRow()]
	style := markerStyle(first.marker)
	if first.marker.Num == "" || first.marker.StartsList() {
		return nil
	}
	for i := len(entries) - 1; i >= 0; i-- {
		m := entries[i].marker
		if m.Num == "" || markerStyle(m) != style || !isBefore(entries[i], first) {
			return nil
		}
		if m.StartsList() {
			return entries[i:]
		}
	}
	return nil
}

// isBefore reports whether an entry stands before another in the source.
func isBefore(a, b *entry) bool { return a.span.Start < b.span.Start }

// sentenceOf says what an entry shows as a member of a row.
func sentenceOf(e *entry) sentence {
	o := e.opening
	return sentence{o.Subject.Len() > 0, strings.HasSuffix(e.in.Text, "."), o.Kind == drafting.Request, asks(o)}
}
