package drafting

import (
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// moved reads names with what they did behind them: "Ms. Linden (for herself and Mr.
// Waters) submitted the following resolution", "Deputy Linden: I move:". An honorific
// stands before the first.
func (f *formulary) moved(text string, start int) (Authors, bool) {
	if m, ok := f.at(honorificPhrase, text, start); !ok || m.head.start != start {
		return Authors{}, false
	}
	people, others, end := f.people(text, start)
	if len(people) == 0 {
		return Authors{}, false
	}
	rest := strings.TrimLeft(text[end:], " \u00a0")
	if inner, ok := strings.CutPrefix(rest, "("); ok {
		at := len(text) - len(inner)
		self, ok := f.at(behalfPhrase, text, at)
		if !ok || self.row.Attr != "self" {
			return Authors{}, false
		}
		more, last := f.peopleOf(text, self.head.end)
		people = append(people, more...)
		shut := strings.IndexByte(text[last:], ')')
		if shut < 0 {
			return Authors{}, false
		}
		end = last + shut + 1
		rest = strings.TrimLeft(text[end:], " \u00a0")
	} else if strings.HasPrefix(rest, ")") {
		return Authors{}, false // the first stand on the line above
	}
	if m, ok := f.at(authorPhrase, text, end); ok && m.row.Attr == "behind" {
		return Authors{m.head.legalSpan(), people, others}, true
	}
	if said, ok := strings.CutPrefix(rest, ":"); ok {
		at := len(text) - len(said)
		last := max(at, lastWord(text))
		row, proposes := f.whole(endPhrase, text[at:last])
		if last == at || proposes && row.Attr == string(Proposing) {
			return Authors{legaltext.Span{Start: at, End: last}, people, others}, true
		}
	}
	return Authors{}, false
}

// peopleOf reads a row of names with the places of some: "Mr. Linden of Lakeland, and Mrs.
// Brook".
func (f *formulary) peopleOf(text string, i int) (people []Person, end int) {
	for {
		more, _, end := f.people(text, i)
		people = append(people, more...)
		m, ok := f.at(placePhrase, text, end)
		if len(more) == 0 || !ok || !capital(strings.TrimLeft(text[m.head.end:], " ")) {
			return people, end
		}
		k := strings.IndexAny(text[end:], ",)")
		if k < 0 {
			return people, end
		}
		i = end + k
	}
}

// legalSpan returns the place of a word.
func (w word) legalSpan() legaltext.Span { return legaltext.Span{Start: w.start, End: w.end} }

// pastParty reads the party that a member is of, with the constituency before it, where
// commas part them: ", Linden and Waters, Green Party". It returns where they end, and i
// where the next is no party.
func (f *formulary) pastParty(text string, i int) (party string, end int) {
	at := i
	for range maxPieces {
		rest := strings.TrimLeft(text[at:], " \u00a0")
		piece, ok := strings.CutPrefix(rest, ",")
		if !ok {
			return "", i
		}
		start := len(text) - len(strings.TrimLeft(piece, " \u00a0"))
		at = len(text)
		if k := strings.IndexAny(text[start:], ",;\n("); k >= 0 {
			at = start + k
		}
		if _, ok := f.at(honorificPhrase, text, start); ok || !capital(text[start:at]) {
			return "", i
		}
		if f.isParty(text[start:at]) {
			return singleSpaced(strings.TrimRight(text[start:at], " .\u00a0")), at
		}
	}
	return "", i
}

// maxPieces is how many pieces between commas may be the constituency and the party of
// a member: "Skye, Lochaber and Badenoch, Green Party".
const maxPieces = 3

// isParty reports whether a name ends with words that parties have in theirs, or is them.
func (f *formulary) isParty(name string) bool {
	for i := 0; ; {
		w, ok := nextWord(name, i)
		if !ok {
			return false
		}
		if m, ok := f.at(partyPhrase, name, w.start); ok && m.head.start == w.start && m.head.end == lastWord(name) {
			return true
		}
		i = w.end
	}
}

// Group reads a line that is the name of a group of members and nothing more, with the
// word that says so first or last: "Grüne Fraktion", "Groupe socialiste".
func (p *Practice) Group(lang bilingual.Lang, text string) (legaltext.Span, bool) {
	span := legaltext.Span{Start: wordStart(text, 0), End: lastWord(text)}
	if len(text) > maxGroup || span.Start >= span.End || !capital(text[span.Start:]) || strings.ContainsAny(text, ".,;:") {
		return span, false
	}
	name := text[span.Start:span.End]
	first, _, _ := strings.Cut(name, " ")
	last := name[strings.LastIndexByte(name, ' ')+1:]
	for f := range p.each(lang) {
		for _, g := range f.groups {
			if len(first) < len(name) && (strings.EqualFold(first, g) || strings.EqualFold(last, g)) {
				return span, true
			}
		}
	}
	return span, false
}
