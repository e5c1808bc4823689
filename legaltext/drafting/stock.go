package drafting

import (
	"iter"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// Stock yields the stock phrases of a line of a head from left to right. Some say what the
// line is: the type of the text at its beginning, sittings, sessions, months, days of the
// week. The others, for which it yields true, only link other words: before what names,
// groups and titles stand, honorifics, articles, prepositions and conjunctions. What it
// leaves out says something of its own: "trouwzaal" of "Zitting van 24 februari 2031 in de
// trouwzaal".
func (p *Practice) Stock(lang bilingual.Lang, text string) iter.Seq2[legaltext.Span, bool] {
	return func(yield func(legaltext.Span, bool) bool) {
		for f := range p.each(lang) {
			f.stock(text, yield)
			return
		}
	}
}

// The roles of stock phrases of a head: of those at its beginning, of those anywhere, and
// of those that link.
var (
	firstStock = [...]role{titlePhrase, headingPhrase}
	stock      = [...]role{sittingPhrase, sessionPhrase, monthPhrase, othersPhrase}
	linkStock  = [...]role{authorPhrase, behalfPhrase, honorificPhrase, topicPhrase, placePhrase, linkPhrase, andPhrase}
)

func (f *formulary) stock(text string, yield func(legaltext.Span, bool) bool) {
	heads, i, tail := true, 0, word{}
	for w, ok := nextWord(text, i); ok; w, ok = nextWord(text, i) {
		var longest match
		look := func(roles []role) (found bool) {
			for _, as := range roles {
				m, ok := f.at(as, text, w.start)
				if !ok || m.head.start != w.start {
					continue
				}
				if m.head.end > longest.head.end {
					longest, found = m, true
				}
				if m.tail != (word{}) {
					tail = m.tail // "ingediend overeenkomstig … door"
				}
			}
			return found
		}
		heads = heads && look(firstStock[:]) || isDigit(text[w.start]) // "27.3456 Motion"
		look(stock[:])
		links := look(linkStock[:])
		if word := text[w.start:w.end]; longest.head.end == 0 && slices.ContainsFunc(f.groups, func(g string) bool { return strings.EqualFold(g, word) }) {
			longest, links = match{head: w}, true
		}
		if tail.start == w.start && tail.end > longest.head.end {
			longest, links = match{head: tail}, true
		}
		i = w.end
		if longest.head.end > 0 {
			if i = longest.head.end; !yield(longest.head.legalSpan(), links) {
				return
			}
		}
	}
}
