package resolution

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext/drafting"
)

// afterNumber returns a line without the document number before its words, as
// "Nr. 103 MOTIE VAN HET LID" prints it, or the letter that the Dutch Senate has for it.
func afterNumber(l bilingual.Lang, text string) string {
	first, rest, ok := strings.Cut(text, " ")
	if !ok || len(first) > len("nr.")+1 {
		return text
	}
	switch strings.ToLower(strings.TrimSuffix(first, ".")) {
	case "nr", "no", "n°", "nº":
		if number, words, ok := strings.Cut(rest, " "); ok && strings.Trim(number, "0123456789/.") == "" {
			return words
		}
	default:
		if l == bilingual.NL && len(first) <= 2 && isCapitals(text) && strings.HasPrefix(rest, "MOTIE ") {
			return rest
		}
	}
	return text
}

// plainNumber returns the number that a text is, behind the word for it: "No. 2031-12".
func plainNumber(text string) string {
	text = strings.Trim(text, " \u00a0")
	word, digits, ok := strings.Cut(text, " ")
	switch strings.ToLower(strings.TrimSuffix(word, ".")) {
	case "nr", "no", "n°", "nº":
		if ok && digits[0] >= '0' && digits[0] <= '9' && strings.Trim(digits, "0123456789-–/.") == "" {
			return text
		}
	}
	return ""
}

// readMovers reads the line of a motion that names its members and nothing more:
// "MOTIE VAN DE LEDEN PEETERS EN CLAES".
func (r *reader) readMovers(s *stream, b *block) bool {
	text := b.in.Text
	a, ok := r.practice.Authors(s.lang, afterNumber(s.lang, text))
	if !ok || r.cover.sponsors[s.lang] != nil || len(a.People) == 0 {
		return false
	}
	before := len(text) - len(afterNumber(s.lang, text))
	first, last := before+a.People[0].Span.Start, before+a.People[len(a.People)-1].Span.End
	if !a.Others && strings.Trim(text[last:], " .,\u00a0") != "" {
		return false
	}
	r.addSponsors(s.lang, a.People)
	r.cover.others = a.Others
	s.moved, b.used = true, true
	r.markerSyntax(b)
	r.syntax = append(r.syntax, b.in.Syntax...)
	if before > 0 && r.cover.number == "" { // "Nr. 103"
		r.cover.number = strings.TrimRight(text[:before], " ")
		r.place("number", "", b.in.Source(r.src, 0, before))
	} else {
		before = 0
	}
	r.place("stage", s.lang, b.in.Source(r.src, before, first))
	r.place("sponsors", s.lang, b.in.Source(r.src, first, len(text)))
	return true
}

// readMover reads the line of who moves a text right above its words, with an honorific
// or behind the number: "Mr. John Linden (Lakeside)", "NDM1234 Mair Linden (Arfon)".
func (r *reader) readMover(s *stream, b *block) bool {
	text := b.in.Text
	if b.index+1 >= len(r.blocks) || len(text) > maxLine {
		return false
	}
	start := 0
	if n, ok := r.practice.Number(text); ok && n.Span.Start == 0 && r.cover.number == "" {
		start = n.Span.End
	}
	p, ok := r.practice.Signature(s.lang, text[start:])
	if start == 0 && r.movesBelow(s, b) {
		p, ok = drafting.Person{Name: text}, true
	} else if !ok || start == 0 && (p.Honorific == "" || !r.isMoved(s, r.blocks[b.index+1])) {
		return false
	}
	b.used = true
	r.markerSyntax(b)
	r.syntax = append(r.syntax, b.in.Syntax...)
	if start > 0 {
		r.cover.number = text[:start]
		r.place("number", "", b.in.Source(r.src, 0, start))
	}
	r.addSponsors(s.lang, []drafting.Person{p})
	r.place("sponsors", s.lang, b.in.Source(r.src, start, len(text)))
	r.cover.named = b.index
	return true
}

// movesBelow reports whether a line is a name, and the motion of those who are named in
// this and the next lines is below them: "That this House regrets".
func (r *reader) movesBelow(s *stream, b *block) bool {
	if text := b.in.Text; !b.Marker.IsZero() || !isPerson(text) || isCapitals(text) || strings.Contains(text, "'s ") || strings.Contains(text, "’s ") {
		return false
	}
	for _, o := range r.blocks[b.index+1 : min(len(r.blocks), b.index+1+maxMovers)] {
		if r.isSelfMotion(o.in.Text) {
			return r.isTitledAbove(s, b)
		}
		if !isPerson(o.in.Text) {
			break
		}
	}
	return false
}

// isTitledAbove reports whether a line that reads as a title stands above a block of the
// cover, or another name right above it.
func (r *reader) isTitledAbove(s *stream, b *block) bool {
	above := s.parts[bodyPart]
	return s.title != nil || r.cover.sponsors[s.lang] != nil && r.cover.named == b.index-1 ||
		slices.ContainsFunc(above[max(0, len(above)-maxCoverBlocks):], func(e *entry) bool {
			return isTitleLine(e, false) && !r.isLabelled(s.lang, e) && wordCount(e.in.Text, 2) > 1
		})
}

// maxMovers is how many lines with names may stand above a motion.
const maxMovers = 12

// isMoved reports whether a block has the first words of what somebody moves.
func (r *reader) isMoved(s *stream, b *block) bool {
	return r.isFormula(s.lang, b.in.Text) || goesOnWithThat(b) || r.asksAt(s, b)
}
