package resolution

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// again is where a text that has requests begins again: its formula, its first reason or
// the heading of its reasons is printed once more, or a row of reasons counts from 1 again.
type again struct {
	known    bool
	head, at int             // indexes of the first line of its head, and of its first words
	heads    map[string]bool // the lines of the head of the first text
}

// headsAgain reports whether a block behind the requests stands in the head of a text that
// begins again, or is its first words.
func (r *reader) headsAgain(s *stream, b *block) bool {
	if len(s.parts[requestsPart]) == 0 {
		return false
	}
	a := &s.again
	if !a.known {
		a.known, a.at, a.heads = true, b.index, r.headLines(s)
		first := r.firstReason(s)
		for a.at < len(r.blocks) && !r.isAgain(s, r.blocks[a.at], first) {
			a.at++
		}
		if a.head = a.at; a.at == len(r.blocks) {
			return false
		}
		for a.head > b.index && r.isHeadAgain(s, r.blocks[a.head-1]) {
			a.head--
		}
	}
	return b.index >= a.head
}

// headLines returns the lines that stand above the first clause of a text.
func (r *reader) headLines(s *stream) map[string]bool {
	end := len(r.src)
	for _, p := range [...]part{considerationsPart, requestsPart} {
		if row := s.parts[p]; len(row) > 0 {
			end = min(end, row[0].span.Start)
		}
	}
	heads := map[string]bool{}
	for _, b := range r.blocks {
		if b.span().Start >= end {
			break
		}
		heads[b.in.Text] = true
	}
	return heads
}

// firstReason returns the words with which the reasons of a text begin, where no other
// clause of it has the like: a heading, or a whole sentence.
func (r *reader) firstReason(s *stream) string {
	row := s.parts[considerationsPart]
	if len(row) == 0 {
		row = s.parts[requestsPart]
	}
	e := row[0]
	if h, ok := r.practice.Heading(s.lang, e.in.Text); ok && e.kind == legaltext.Heading {
		switch h.Block {
		case drafting.LegalBasis, drafting.Facts, drafting.Reasons:
			return e.in.Text
		}
	}
	if len(e.in.Text) < minAgain || endsInColon(e.in.Text) || e.kind == legaltext.Heading {
		return ""
	}
	return e.in.Text
}

// minAgain is the length in bytes of a sentence that is not printed twice by chance.
const minAgain = 30

// isAgain reports whether a text begins again with a block.
func (r *reader) isAgain(s *stream, b *block, first string) bool {
	text := b.in.Text
	if b.lang != s.lang || b.Quoted || b.Table {
		return false
	}
	if text == first || s.formula != nil && b.Marker.IsZero() && text == s.formula.in.Text {
		return true
	}
	row := s.parts[considerationsPart]
	if len(row) == 0 || b.Marker.Label() != "1" || row[0].marker.Label() != "1" || markerStyle(b.Marker) != markerStyle(row[0].marker) || !r.isReasonAt(s, b.index) {
		return false
	}
	next := r.below(s, b)
	return next != nil && succeeds(b.Marker, next.Marker) && r.isReasonAt(s, next.index)
}

// isHeadAgain reports whether a block above the first words of a text that begins again
// may be of its head: a line of the head of the first one, or one that is no clause, no
// name, and no place and date.
func (r *reader) isHeadAgain(s *stream, b *block) bool {
	text := b.in.Text
	if b.lang != s.lang || b.used || s.again.heads[text] {
		return true
	}
	first := firstRune(text)
	if len(text) > maxCoverLine || layout.Terminated(text) || strings.HasSuffix(text, ",") || !unicode.IsUpper(first) && !unicode.IsDigit(first) ||
		!b.Marker.IsZero() && !strings.Contains(b.Marker.Label(), "/") {
		return false
	}
	if _, ok := r.practice.Opening(s.lang, text); ok {
		return false
	}
	if _, ok := r.practice.Ending(s.lang, text); ok {
		return false
	}
	if _, ok := r.practice.Signatures(s.lang, text); ok {
		return false
	}
	_, ok := r.practice.Signature("", text)
	return !ok && !r.isSponsor(text) && !r.cover.signed[text]
}
