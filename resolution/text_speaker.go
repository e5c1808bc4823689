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

// maxSpeaker is the length in bytes of the longest line that names an assembly which
// no table knows, with when and where it met.
const maxSpeaker = 240

// namesSpeaker reports whether a line is the formula of an assembly that no table
// knows: it begins with a name, ends with a comma, semicolon or colon, and a row of reasons or
// of decisions is below it. Below the line that says what the text is, one reason is
// enough.
func (r *reader) namesSpeaker(s *stream, b *block) bool {
	text := b.in.Text
	if len(text) > 2*maxSpeaker || !b.Marker.IsZero() || !strings.HasSuffix(text, ",") && !endsInColon(text) && (!strings.HasSuffix(text, ";") || waits(s)) || (len(text) > maxSpeaker || !opensWithName(text)) && !r.practice.Speakers(s.lang, text) {
		return false
	}
	if _, ok := r.practice.Opening(s.lang, text); ok || s.part > coverPart && r.isBeforeFormula(s, b) {
		return false
	}
	var first drafting.Kind
	participles := false // that no table has, which a known reason proves to be reasons
	for _, next := range r.blocks[b.index+1 : min(len(r.blocks), b.index+1+maxAhead)] {
		if next.lang != s.lang || next.used {
			continue
		}
		o, ok := r.practice.Opening(s.lang, next.in.Text)
		switch {
		case ok && o.Guessed && first == "" && !strings.HasSuffix(text, ";") && unicode.IsUpper(firstRune(next.in.Text)) && layout.Terminated(next.in.Text):
			participles = true
			continue
		case !ok || o.Guessed || o.Subject.Len() > 0:
			return false
		case participles:
			return o.Kind != drafting.Request
		case first == "" && s.part == coverPart && s.staged && o.Kind != drafting.Request:
			return true
		case first != "":
			return first != drafting.Request && !endsInColon(text) || (o.Kind == drafting.Request) == (first == drafting.Request)
		}
		first = o.Kind
	}
	return false
}

// maxAhead is how many blocks below a line are looked at for what tells its part.
const maxAhead = 8

// opensWithName reports whether two of the first words of a line begin with a
// capital, as in the name of an assembly with its article.
func opensWithName(text string) bool {
	capitals, words := 0, 0
	for w := range strings.FieldsFuncSeq(text, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) }) {
		capital := unicode.IsUpper(firstRune(w))
		if words == 0 && !capital {
			return false
		}
		if capital {
			capitals++
		}
		if words++; words == 4 {
			break
		}
	}
	return capitals > 1
}

// isBeforeFormula reports whether a formula that the tables know follows a block.
func (r *reader) isBeforeFormula(s *stream, b *block) bool {
	return r.after(&s.speaking, b, func(o *block) bool { return o.lang == s.lang && r.isFormula(s.lang, o.in.Text) })
}

// maxBelow is how many blocks below a formula its first reason is looked for: the foot of
// a page may stand between them.
const maxBelow = 4

// isBeforePreamble reports whether the assembly begins to give its reasons below a block:
// a formula, and a cue below it.
func (r *reader) isBeforePreamble(s *stream, b *block) bool {
	return r.after(&s.reasoning, b, func(o *block) bool {
		if o.lang != s.lang || !r.isFormula(s.lang, o.in.Text) {
			return false
		}
		below := r.blocks[o.index+1 : min(len(r.blocks), o.index+1+maxBelow)]
		return slices.ContainsFunc(below, func(o *block) bool {
			cue, ok := r.practice.Opening(s.lang, o.in.Text)
			return ok && o.lang == s.lang && cue.Kind != drafting.Request && !cue.Guessed
		})
	})
}

// speaksOver reports whether a line of the cover names who speaks, with an article and a
// comma or colon, above a reason: "Le Grand Conseil du canton de Linden,", and below it
// "vu la loi;".
func (r *reader) speaksOver(lines []legaltext.Span, i int, below string) bool {
	text := r.src[lines[i].Start:lines[i].End]
	if len(r.blocks) >= maxCoverBlocks || len(text) > maxLine || !strings.HasSuffix(text, ",") && !endsInColon(text) || i > 0 && bindsOn(r.src[lines[i-1].Start:lines[i-1].End]) {
		return false
	}
	if !r.isFormula("", text) && !(r.opensWithArticle(text) && opensWithName(text)) {
		return false
	}
	if _, ok := r.practice.Opening("", text); ok {
		return false
	}
	o, ok := r.practice.Opening("", below)
	return ok && (o.Kind == drafting.Visa || o.Kind == drafting.Recital) && !o.Weak && !o.Guessed && o.Subject.Len() == 0
}

// opensWithArticle reports whether the first word of a line is an article or the like.
func (r *reader) opensWithArticle(text string) bool {
	return hasArticle(text) && slices.ContainsFunc(r.practice.Langs(), func(l bilingual.Lang) bool {
		for s, link := range r.practice.Stock(l, text) {
			return s.Start == 0 && link
		}
		return false
	})
}
