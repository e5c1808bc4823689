package drafting

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// maxActor is the number of words behind the article of a name that no table has.
const maxActor = 8

// Acting reads a sentence in which somebody that no table names asks, finds or decides:
// "Le Congrès des bateliers exige …", "The FWC calls on …". The name begins with an
// article, or is an abbreviation in capitals; it is no title or office of a person, and nobody
// whom requests are put to. Prose has such sentences too, so the answer is worth
// something only where a row of them stands, or a list below one. It reports false for
// a text that [Practice.Opening] reads.
func (p *Practice) Acting(lang bilingual.Lang, text string) (LeadIn, bool) {
	mark := Mark(text)
	for f := range p.each(lang) {
		if o, ok := f.acting(text, mark); ok {
			return f.leadIn(text, o), true
		}
	}
	return LeadIn{}, false
}

// Speakers reports whether a text begins with the word with which those who make a
// declaration name themselves, and who they are: "We, the mayors of the river towns".
func (p *Practice) Speakers(lang bilingual.Lang, text string) bool {
	for f := range p.each(lang) {
		m, ok := f.at(subjectPhrase, text, 0)
		if !ok || m.head.end-m.head.start > maxSpeakers || !capital(text[m.head.start:]) {
			continue
		}
		rest, aside := strings.CutPrefix(text[m.head.end:], ",")
		if _, article := f.at(linkPhrase, rest, 0); aside && article {
			return true
		}
	}
	return false
}

// maxSpeakers is the length in bytes of the word with which several name themselves.
const maxSpeakers = 4

func (f *formulary) acting(text string, mark int) (Opening, bool) {
	first, ok := nextWord(text, mark)
	if !ok || !capital(text[first.start:]) {
		return Opening{}, false
	}
	if o, ok := f.opening(text, mark); ok && !o.Guessed {
		return Opening{}, false
	}
	if _, person := f.at(honorificPhrase, text, first.start); person {
		return Opening{}, false
	}
	if m, ok := f.at(endPhrase, text, first.start); ok && EndKind(m.row.Attr) == Signing {
		return Opening{}, false // "Le ministre", "The mayor"
	}
	i := first.end
	if m, ok := f.at(linkPhrase, text, first.start); ok && m.row.Attr == "" {
		_, person := f.at(honorificPhrase, text, m.head.end)
		who := asked{formulary: f, text: text}
		if _, _, known := who.known(m.head.end); known || person {
			return Opening{}, false
		}
		w, ok := nextWord(text, m.head.end)
		if !ok || strings.Trim(text[m.head.end:w.start], " \u00a0") != "" {
			return Opening{}, false
		}
		i = w.end
	} else if first.end-first.start < 2 || strings.ContainsFunc(text[first.start:first.end], unicode.IsLower) {
		return Opening{}, false
	}
	for range maxActor {
		w, ok := nextWord(text, i)
		if !ok || strings.Trim(text[i:w.start], " \u00a0-‑'’()\"“”„«»") != "" {
			break
		}
		if m, ok := f.at(openingPhrase, text, w.start); ok && m.row.cue().kind == Request && !capital(text[w.start:]) {
			return f.opened(text, m, subject{span: legaltext.Span{Start: first.start, End: i}}), true
		}
		i = w.end
	}
	return Opening{}, false
}
