package resolution

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// Minutes and order papers print several texts one below the other. A resolution is the
// first of them; where a second one begins is reported, and what follows is left in the
// body, so that its reasons do not become points of the requests of the first.

// beginsSecond reports whether a block behind the requests begins another text: the
// assembly is named again above a reason, the legal basis is given again, or a motion names
// its assembly again as the first did. Reasons alone may go on behind a request.
func (r *reader) beginsSecond(s *stream, b *block) bool {
	if r.titlesSecond(s, b) || r.headsAgain(s, b) {
		return true
	}
	lead := s.leads[requestsPart]
	if s.part < requestsPart || lead == nil || !b.Marker.IsZero() || b.Heading > 0 || b.Table || b.Quoted || waits(s) && s.last.opens && s.last == lead {
		return false
	}
	text := b.in.Text
	if o, ok := r.practice.Opening(s.lang, text); ok {
		if o.Kind == drafting.Request {
			return s.part == bodyPart && o.Self && strings.HasPrefix(text, "That ") && strings.HasPrefix(s.parts[requestsPart][0].in.Text, text[:o.Subject.End])
		}
		return o.Kind == drafting.Visa && r.isReasonAt(s, b.index) && (strings.HasSuffix(text, ";") || strings.HasSuffix(text, ",")) && (s.last == nil || endsSentence(s.last.in.Text)) &&
			(r.isReasonAt(s, b.index+1) || r.asksAfter(s, b))
	}
	return unicode.IsUpper(firstRune(text)) && len(text) <= maxSpeaker && (strings.HasSuffix(text, ",") || strings.HasSuffix(text, ":")) && r.isFormula(s.lang, text) &&
		(s.last == nil || layout.Terminated(s.last.in.Text) || s.last.kind != legaltext.Request) && r.isReasonAt(s, b.index+1)
}

// titlesSecond reports whether a line behind the requests is the title of another text: it
// says what that is, with another title or number than the first has, and the assembly
// begins to speak below it.
func (r *reader) titlesSecond(s *stream, b *block) bool {
	text := b.in.Text
	if len(s.parts[requestsPart]) == 0 || len(text) > maxCoverLine || b.Table || b.Quoted || b.Marker.Num != "" || s.last != nil && waits(s) && s.last.kind == legaltext.Request {
		return false
	}
	n, numbered := r.numbering(s.lang, text)
	if numbered = numbered && n.kind.Span.Len() > 0 && text[n.start:n.end] != r.cover.number; !numbered {
		h, ok := r.practice.Heading(s.lang, text)
		if !ok || h.Block != drafting.TypeOfText || h.Span.Start > 0 {
			return false
		}
		rest := strings.Trim(text[min(h.Span.End, len(text)):], " .,:")
		if rest == "" || layout.Terminated(text) && !endsInColon(text) || s.title != nil && holdsWords(s.title.in.Text, rest) || rest == r.cover.number {
			return false
		}
	}
	for _, next := range r.blocks[b.index+1 : min(len(r.blocks), b.index+1+maxBelow)] {
		if next.lang != s.lang || next.used {
			continue
		}
		if o, ok := r.practice.Opening(s.lang, next.in.Text); ok && !o.Guessed && !o.Weak && (o.Kind != drafting.Request || o.Self) || r.isFormula(s.lang, next.in.Text) {
			return true
		}
		if endsSentence(next.in.Text) {
			return false
		}
	}
	return false
}

// isReasonAt reports whether the block at an index opens as a reason does, with a cue that
// is sure.
func (r *reader) isReasonAt(s *stream, i int) bool {
	if i < 0 || i >= len(r.blocks) || r.blocks[i].lang != s.lang {
		return false
	}
	o, ok := r.practice.Opening(s.lang, r.blocks[i].in.Text)
	return ok && o.Kind != drafting.Request && !o.Guessed && !o.Weak && unicode.IsUpper(firstRune(r.blocks[i].in.Text))
}

// readSecond leaves a block of another text in the body. The line right above the first
// one, which has no end, is its title.
func (r *reader) readSecond(s *stream, b *block) {
	if !s.second {
		s.second, s.left = true, false
		r.giveArticle(s, nil)
		row := s.parts[requestsPart]
		if k := len(row) - 1; k > 0 && row[k] == s.last && row[k].marker.Bullet == "" && !layout.Terminated(row[k].in.Text) && !strings.HasSuffix(row[k].in.Text, ",") {
			row[k].kind, row[k].opens = legaltext.Paragraph, true
			s.parts[requestsPart], s.parts[bodyPart] = row[:k], append(s.parts[bodyPart], row[k])
		}
		r.report(legaltext.CodeSecondText, b.span(), "", "another text seems to begin here: it was left in the body; read it by itself")
	}
	s.part = bodyPart
	r.add(s, b, itemKind(b, legaltext.Paragraph))
}
