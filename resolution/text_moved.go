package resolution

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/legaltext/drafting"
)

// What councils of Canada and of France decide, as their minutes print it.

// movesThat reports whether a block is what a member moved: "That the report BE
// RECEIVED", where the verb stands out, or in any letters where members are named who
// moved and seconded it.
func (r *reader) movesThat(b *block) bool {
	text := b.in.Text
	if !strings.HasPrefix(text, "That ") || !b.Marker.IsZero() {
		return false
	}
	rest := text[:min(len(text), maxFlat)]
	for {
		i := indexFoldBe(rest)
		if i < 0 {
			return false
		}
		verb := firstPrinted(strings.TrimLeft(rest[i+len(" be "):], " "))
		if capitals := isCapitals(rest[i+1 : i+3]); isParticiple(verb) && (capitals == isCapitals(verb)) && (capitals || len(r.cover.sponsors) > 0) {
			return true
		}
		rest = rest[i+len(" be"):]
	}
}

// namesMotion reports whether a block is no more than the words with which what an
// assembly does begins behind its reasons, its verbs below it: "That the Senate—".
func (r *reader) namesMotion(s *stream, b *block) bool {
	return (goesOnWithThat(b) || b.Marker.Num != "" && b.Marker.StartsList() && strings.HasPrefix(b.in.Text, "That ")) && (endsInColon(b.in.Text) || endsInDash(b.in.Text)) && (r.isFormula(s.lang, b.in.Text) || r.isMotion(s.lang, b.in.Text))
}

// indexFoldBe returns where " be " or " BE " stands, -1 where it does not.
func indexFoldBe(s string) int {
	i, j := strings.Index(s, " be "), strings.Index(s, " BE ")
	if i < 0 || j >= 0 && j < i {
		return j
	}
	return i
}

// isParticiple reports whether a word has the ending of an English past participle.
func isParticiple(word string) bool {
	word = strings.ToLower(strings.TrimRight(word, ".,;:"))
	return len(word) > 4 && (strings.HasSuffix(word, "ed") || strings.HasSuffix(word, "en"))
}

// secondsMove reports whether a block goes on with the line that says who moved, with who
// seconded it.
func (r *reader) secondsMove(s *stream, b *block) bool {
	lead := s.leads[requestsPart]
	if lead == nil || s.last != lead || !b.Marker.IsZero() || !strings.HasSuffix(lead.in.Text, ";") || lead.opening.Act != drafting.Decision {
		return false
	}
	_, opens := r.practice.Opening(s.lang, b.in.Text)
	cue := lead.in.Text[lead.opening.Cue.Start:lead.opening.Cue.End]
	by := strings.ToLower(cue[strings.LastIndexByte(cue, ' ')+1:])
	return !opens && (by == "par" || by == "by") && isCapitals(firstPrinted(b.in.Text)) && isCapitals(firstPrinted(cue))
}

// concludesWith returns where the sentence begins in which the assembly asks, behind a
// visa or a reason on the same line and above a list: "Aussi, sur proposition de M. Roy,
// le conseil émet le vœu que :". It is 0 where more is asked below.
func (r *reader) concludesWith(s *stream, b *block) int {
	text := b.in.Text
	if !endsInColon(text) || !b.Marker.IsZero() || len(text) > maxOpening*2 {
		return 0
	}
	for at := len(text); ; {
		i := strings.LastIndex(text[:at], ", ")
		if i < 0 {
			return 0
		}
		at = i
		o, ok := r.practice.Opening(s.lang, text[i+2:])
		if ok && o.Kind == drafting.Request && o.Subject.Len() > 0 && o.Subject.Start == 0 && unicode.IsLower(firstRune(text[i+2:])) {
			if !r.isBeforeAll(s, b) || r.asksAfter(s, b) {
				return 0
			}
			return i + 2
		}
	}
}
