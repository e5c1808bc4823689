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

// A kindLine is what stands behind the kind of the text in the line that says it: who moved
// it, and its subject.
type kindLine struct {
	movers     drafting.Authors
	start, end int // of the movers
	title      int // where the subject begins, the length of the line where there is none
}

// kindLine reads the line that begins with the kind of the text and goes on with who moved
// it: "Antrag der Abgeordneten Anna Linden und Otto Berg betreffend die Brunnen". A
// preposition in brackets begins no subject.
func (r *reader) kindLine(l bilingual.Lang, text string, h drafting.Heading) (kindLine, bool) {
	if len(text) > maxCoverLine {
		return kindLine{}, false
	}
	before := len(text) - len(afterNumber(l, text))
	behind := before + min(h.Span.End, len(text)-before)
	title := r.subjectStart(l, text, behind)
	ends := []int{title}
	if d, ok := r.practice.Date(l, text[:title]); ok && d.Span.Start > behind {
		ends = append(ends, len(strings.TrimRight(text[:strings.LastIndexByte(strings.TrimRight(text[:d.Span.Start], " "), ' ')+1], " ")))
	}
	if k := strings.Index(text[behind:title], ", "); k > 0 {
		ends = append(ends, behind+k) // "de M. Lambert, conseiller communal,"
	}
	starts := []int{before}
	for k := 0; k < maxNameWords && behind < title; k++ {
		behind = title - len(strings.TrimLeft(text[behind:title], " \u00a0\n"))
		starts = append(starts, behind)
		n := strings.IndexAny(text[behind:title], " \u00a0\n")
		if n < 0 {
			break
		}
		behind += n
	}
	for _, end := range ends {
		for _, start := range starts {
			if start >= end {
				continue
			}
			a, ok := r.practice.Authors(l, strings.TrimRight(text[start:end], " ,;:–—-"))
			if !ok || len(a.People) == 0 || !movesSurely(a, text[start:end]) {
				continue
			}
			line := kindLine{a, start + a.People[0].Span.Start, end, title}
			if first := a.People[0]; first.Honorific != "" {
				line.start = start + max(a.Cue.End, strings.Index(text[start:end], first.Honorific))
			}
			line.start += len(text[line.start:end]) - len(strings.TrimLeft(text[line.start:end], " \u00a0\n"))
			return line, true
		}
	}
	return kindLine{}, false
}

// movesSurely reports whether names are those of people: behind more than a preposition,
// or with an honorific or brackets.
func movesSurely(a drafting.Authors, text string) bool {
	cue := text[a.Cue.Start:a.Cue.End]
	p := a.People[0]
	return strings.Contains(cue, " ") || p.Honorific != "" || p.Party != "" || p.LanguageGroup != "" || strings.EqualFold(cue, "by")
}

// subjectStart returns where the subject of a line begins from a place on: at a word that
// begins one, or behind a colon or a dash. What stands in brackets does not count, nor does
// the name of who a person acts for.
func (r *reader) subjectStart(l bilingual.Lang, text string, from int) int {
	depth := 0
	for i := from; i < len(text); i++ {
		switch c := text[i]; {
		case c == '(':
			depth++
		case c == ')':
			depth = max(0, depth-1)
		case depth > 0:
		case c == ':' && i+1 < len(text) && text[i+1] == ' ':
			return i + 2
		case c == ' ':
			rest := text[i+1:]
			if dash, ok := strings.CutPrefix(rest, "– "); ok {
				return len(text) - len(dash)
			}
			if r.practice.Topic(l, rest) && !r.practice.ActsFor(l, rest) {
				if d, ok := r.practice.Date(l, rest); !ok || d.Span.Start > maxDateWords/2 {
					return i + 1
				}
			}
		}
	}
	return len(text)
}

// readKind reads such a line: the kind, the movers, and the title if there is one.
func (r *reader) readKind(s *stream, b *block, h drafting.Heading) bool {
	text := b.in.Text
	line, ok := r.kindLine(s.lang, text, h)
	if !ok || r.cover.sponsors[s.lang] != nil || s.part != coverPart || line.title < len(text) && s.title != nil {
		return false
	}
	r.addSponsors(s.lang, line.movers.People)
	r.cover.others = line.movers.Others
	r.markerSyntax(b)
	if d, ok := r.practice.Date(s.lang, text); ok && d.Span.End <= line.title {
		r.agree(b, "date", &r.cover.date, d.ISO)
	}
	before := len(text) - len(afterNumber(s.lang, text))
	if before > 0 && r.cover.number == "" { // "Nr. 103"
		r.cover.number = strings.TrimRight(text[:before], " ")
		r.place("number", "", b.in.Source(r.src, 0, before))
	} else {
		before = 0
	}
	r.place("stage", s.lang, b.in.Source(r.src, before, line.start))
	r.place("sponsors", s.lang, b.in.Source(r.src, line.start, line.title))
	if line.title == len(text) {
		s.moved, b.used = true, true
		r.syntax = append(r.syntax, b.in.Syntax...)
		return true
	}
	r.titleFrom(s, b, line.title)
	s.titled = true
	if isCapitals(text[line.title:]) || r.wrapsBelow(s, b) { // it may go on below
		s.titled, s.last, s.lastBlock = false, s.title, b
	}
	return true
}
