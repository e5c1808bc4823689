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

// askingLines marks in begins the lines of a block that each ask in the passive, behind
// a full stop, where there are two or more: a capital begins them.
func (r *reader) askingLines(lines []legaltext.Span, begins []bool) {
	mayAsk := func(i int) bool {
		return unicode.IsUpper(firstRune(r.src[lines[i].Start:lines[i].End])) && (i == 0 || layout.Terminated(r.src[lines[i-1].Start:lines[i-1].End]))
	}
	n := 0
	for i := range lines {
		if mayAsk(i) {
			n++
		}
	}
	first := -1
	for i := 0; n > 1 && i < len(lines); i++ {
		if !mayAsk(i) {
			continue
		}
		text := r.src[lines[i].Start:lines[i].End]
		if _, ok := r.practice.Passive("", text[:min(len(text), maxOpening)]); !ok {
			n-- // one alone is none
			continue
		}
		if first < 0 {
			first = i
			continue
		}
		begins[i], begins[first] = true, first > 0
	}
}

// calledLines marks in begins the lines of a block that open with the words in capitals
// with which an assembly decides, unless the line above them goes on: "NOW, THEREFORE,".
func (r *reader) calledLines(lines []legaltext.Span, begins []bool) {
	for i := 1; i < len(lines); i++ {
		text, above := r.src[lines[i].Start:lines[i].End], r.src[lines[i-1].Start:lines[i-1].End]
		if !unicode.IsUpper(firstRune(text)) || strings.HasSuffix(above, ",") || isCapitals(above[strings.LastIndexByte(above, ' ')+1:]) {
			continue
		}
		if o, ok := r.practice.Opening("", text); ok && isCalled(text, o) {
			begins[i] = true
		}
	}
}

// askingItems marks in begins the lines of a block with which a numbered request begins,
// whatever number stands above: "4. Welcomes the new quay".
func (r *reader) askingItems(lines []legaltext.Span, begins []bool) {
	for i := 1; i < len(lines); i++ {
		text := r.src[lines[i].Start:lines[i].End]
		if text[0] < '1' || text[0] > '9' {
			continue
		}
		m := layout.ParseMarker(text)
		if m.Num == "" || m.Len >= len(text) || !unicode.IsUpper(firstRune(text[m.Len:])) {
			continue
		}
		if o, ok := r.practice.Opening("", text[m.Len:]); ok && o.Kind == drafting.Request && !o.Guessed && !o.Weak && o.Cue.Start == 0 {
			begins[i] = true
		}
	}
}

// asksOnBelow reports whether a paragraph below what a formula asks the assembly to
// decide is one more of it: the explanation of the text begins below it.
func (r *reader) asksOnBelow(s *stream, b *block) bool {
	return s.proposing && b.Blank && b.Marker.IsZero() && s.last != nil && endsSentence(s.last.in.Text) && endsSentence(b.in.Text) && r.after(&s.explaining, b, func(o *block) bool {
		h, ok := r.practice.Heading(s.lang, o.in.Text)
		return ok && o.lang == s.lang && h.Block == drafting.Explanatory && h.Span.Len() == len(strings.TrimRight(o.in.Text, " :"))
	})
}

// isInParagraph reports whether a block below a heading of what is decided goes on with
// the paragraph above, as Markdown has it: no blank line parts them, as one parts others,
// and it asks nothing itself.
func (r *reader) isInParagraph(s *stream, b *block) bool {
	lead := s.leads[requestsPart]
	return s.each && s.parted && !b.Blank && b.Marker.IsZero() && lead != nil && s.last == lead && lead.marker.IsZero() && !isLeadIn(lead) && !r.isPassive(s, b)
}

// isLabelLine reports whether a block is a label in bold letters and its value, as pages
// of the web print facts about a text: "**Recommendation:** adopt".
func isLabelLine(b *block) bool {
	return b.Marker.IsZero() && len(b.in.Text) <= maxLine && slices.ContainsFunc(b.in.Marks, func(m legaltext.Mark) bool {
		return m.Kind == legaltext.Strong && m.Span.Start == 0 && wordCount(b.in.Text[:m.Span.End], maxNameWords+1) <= maxNameWords &&
			strings.HasPrefix(strings.TrimLeft(b.in.Text[m.Span.End-1:], " "), ":")
	})
}

// announcesText reports whether a line tells that the assembly decided what stands below
// it, with the verb at its end: "Der Rat hat in seiner 12. Sitzung am 3. Mai 2021 die
// folgende Stellungnahme beschlossen:".
func (r *reader) announcesText(l bilingual.Lang, text string) bool {
	if len(text) > maxSpeaker || !endsInColon(text) {
		return false
	}
	o, ok := r.practice.Told(l, text)
	return ok && o.Act == drafting.Decision && o.Subject.Start == 0 && o.Particle.End >= len(strings.TrimRight(text, " \u00a0:"))
}

// headsParagraph reports whether a block with a number is the heading of the paragraphs
// below it, where each is decided: a short line without an end, "1. Allgemeines".
func (r *reader) headsParagraph(s *stream, b *block) bool {
	next := r.below(s, b)
	return s.each && b.Marker.Num != "" && isSubjectLine(b) && next != nil && next.Marker.IsZero() && endsSentence(next.in.Text)
}
