package drafting

import (
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// maxTold is the number of words before the verb of a sentence that tells what was
// decided.
const maxTold = 40

// Told reads a sentence that tells what an assembly decided when it met: "At its 12th
// meeting, on 3 May 2021, the Council decided to …", "De gemeenteraad heeft in zitting
// van 3 mei 2021 beslist …". A figure stands before the verb or within it, that of the
// meeting or of its day. Reports tell of decisions too, so the answer is worth something
// only in a text that has no other. It reports false for a text that [Practice.Opening]
// reads.
func (p *Practice) Told(lang bilingual.Lang, text string) (Opening, bool) {
	mark := Mark(text)
	for f := range p.each(lang) {
		if o, ok := f.told(text, mark); ok {
			return o, true
		}
	}
	return Opening{}, false
}

func (f *formulary) told(text string, mark int) (Opening, bool) {
	first, ok := nextWord(text, mark)
	if !ok || !capital(text[first.start:]) {
		return Opening{}, false
	}
	if o, ok := f.opening(text, mark); ok && !o.Guessed && !o.Weak {
		return Opening{}, false
	}
	text = withoutOrdinals(text)
	i := first.start
	for range maxTold {
		w, ok := nextWord(text, i)
		if !ok || !joined(text[i:w.start]) {
			break
		}
		i = w.end
		verb, before := f.past(text, w.start) // "heeft de gemeenteraad besloten"
		at := w.start
		if before && verb.tail != (word{}) {
			at = verb.head.end
		}
		who, ok := f.at(subjectPhrase, text, at)
		if !ok {
			continue
		}
		end := f.pastPlace(text, who.head.end)
		if at == w.start {
			verb, ok = f.past(text, f.pastAside(text, end))
		}
		if ok && strings.ContainsAny(text[first.start:max(verb.head.end, verb.tail.end)], "0123456789") {
			return f.opened(text, verb, subject{span: legaltext.Span{Start: who.head.start, End: end}}), true
		}
	}
	return Opening{}, false
}

// pastAside skips words between two commas: "Le Conseil, en sa séance du 3 mai, a décidé".
func (f *formulary) pastAside(text string, i int) int {
	rest := strings.TrimLeft(text[i:], " \u00a0")
	if !strings.HasPrefix(rest, ",") {
		return i
	}
	start := len(text) - len(rest) + 1
	n := strings.IndexByte(text[start:min(len(text), start+maxVote)], ',')
	if n < 0 {
		return i
	}
	return start + n + 1
}

// past finds what an assembly did as the next words of a text.
func (f *formulary) past(text string, i int) (match, bool) {
	m, ok := f.at(passivePhrase, text, i)
	return m, ok && m.row.Class == "told"
}

// withoutOrdinals is a text with a space in the place of the stop of each number that a
// word with a capital follows, which ends no sentence: "in der 812. Sitzung".
func withoutOrdinals(text string) string {
	var out []byte
	for i := 1; i+2 < len(text); i++ {
		if text[i] == '.' && isDigit(text[i-1]) && text[i+1] == ' ' && capital(text[i+2:]) {
			if out == nil {
				out = []byte(text)
			}
			out[i] = ' '
		}
	}
	if out == nil {
		return text
	}
	return string(out)
}
