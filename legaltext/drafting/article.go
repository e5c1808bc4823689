package drafting

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// Article reads the number of an article with which a text begins, as decisions
// print it: "Article 1er. - ", "Artikel 2", "Enig artikel:". It returns the place
// of the number with the sign that ends it, and the offset at which the text of
// the article begins: the end of the text when the number stands alone. A
// reference ("Artikel 2 van de wet") is no number.
func (p *Practice) Article(lang bilingual.Lang, text string) (number legaltext.Span, body int, ok bool) {
	i := wordStart(text, 0)
	if g := p.look(lang); g != nil && !g.word(text, i, articlePhrase) {
		return legaltext.Span{}, 0, false
	}
	for f := range p.each(lang) {
		if end, body, ok := f.article(f.spot(text, i, 1<<articlePhrase)); ok {
			return legaltext.Span{Start: i, End: end}, body, true
		}
	}
	return legaltext.Span{}, 0, false
}

// article reads the number of an article.
func (f *formulary) article(at spot) (end, body int, ok bool) {
	m, ok := f.find(articlePhrase, at)
	if !ok || m.head.start != at.from {
		return 0, 0, false
	}
	text := at.text
	end = m.head.end
	if m.row.Attr == "numbered" {
		w, ok := nextWord(text, end)
		if !ok || !isDigit(text[w.start]) && !roman(text[w.start:w.end]) || w.end-w.start > 8 {
			return 0, 0, false
		}
		end = w.end
	}
	after := func() string { return strings.TrimLeftFunc(text[end:], isBlank) }
	rest := after()
	if rest != "" && strings.ContainsAny(rest[:1], ".:)") {
		end = len(text) - len(rest) + 1
		rest = after()
	} else if rest != "" && rest[0] != '\n' && strings.TrimLeft(rest, dashes) == rest {
		return 0, 0, false
	}
	return end, len(text) - len(strings.TrimLeftFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(dashes, r) })), true
}

// Division reports whether a line is the heading of a part above the articles, with
// its number and perhaps its name: "CHAPITRE Ier. - Dispositions générales",
// "Hoofdstuk 2 Slotbepalingen".
func (p *Practice) Division(lang bilingual.Lang, text string) bool {
	start := wordStart(text, 0)
	if len(text) > maxDivision || !capital(text[start:]) || strings.ContainsAny(text[len(text)-1:], ".,;:") {
		return false
	}
	if g := p.look(lang); g != nil && !g.word(text, start, divisionPhrase) {
		return false
	}
	for f := range p.each(lang) {
		if m, ok := f.at(divisionPhrase, text, start); ok && m.head.start == start && f.isDivision(text, m.head.end) {
			return true
		}
	}
	return false
}

// maxDivision is the length in bytes of the heading of a part.
const maxDivision = 200

// isDivision reports whether the number of a part stands at i, and what follows is no
// sentence: "Titel 2 van de wet regelt".
func (f *formulary) isDivision(text string, i int) bool {
	w, ok := nextWord(text, i)
	if !ok || !joined(text[i:w.start]) {
		return false
	}
	number := text[w.start:w.end]
	for _, ordinal := range []string{"er", "re"} {
		number = strings.TrimSuffix(number, ordinal) // "Ier", "1re"
	}
	if number == "" || !isDigit(number[0]) && (!roman(number) || strings.ToUpper(number) != number) {
		return false
	}
	rest := strings.TrimLeft(text[w.end:], " \u00a0\t")
	return rest == "" || !isWordRune(firstOf(rest)) || capital(rest)
}

func firstOf(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// dashes may stand between a number and its text.
const dashes = "-–—"
