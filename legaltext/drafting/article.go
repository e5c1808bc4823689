package drafting

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// Article reads the number of an article with which a text begins, as decisions
// print it: "Article 1er. - ", "Artikel 2", "Enig artikel:". It returns the place
// of the number with the sign that ends it, and the offset at which the text of
// the article begins: the end of the text when the number stands alone. A
// reference ("Artikel 2 van de wet") is no number.
func (p *Practice) Article(lang bilingual.Lang, text string) (number legaltext.Span, body int, ok bool) {
	i := skipSigns(text, 0)
	if g := p.look(lang); g != nil && !g.word(text, i, articlePhrase) {
		return legaltext.Span{}, 0, false
	}
	for f := range p.each(lang) {
		if end, body, ok := f.article(text, i); ok {
			return legaltext.Span{Start: i, End: end}, body, true
		}
	}
	return legaltext.Span{}, 0, false
}

// article reads the number of an article at i.
func (f *formulary) article(text string, i int) (end, body int, ok bool) {
	m, ok := f.at(articlePhrase, text, i)
	if !ok || m.head.start != i {
		return 0, 0, false
	}
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

// dashes may stand between a number and its text.
const dashes = "-–—"
