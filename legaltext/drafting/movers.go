package drafting

import (
	"slices"
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
		if _, ok := f.at(honorificPhrase, text, start); ok || at-start > maxGroup || !capital(text[start:at]) {
			return "", i
		}
		if name, ok := f.groupName(text[start:at]); ok {
			return name, at
		}
		if f.isParty(text[start:at]) {
			return singleSpaced(strings.TrimRight(text[start:at], " .\u00a0")), at
		}
	}
	return "", i
}

// groupName returns the name behind the words that say that it is a group's: "Groupe
// politique Les Sources".
func (f *formulary) groupName(text string) (string, bool) {
	first, rest, ok := strings.Cut(text, " ")
	if !ok || !slices.ContainsFunc(f.groups, func(g string) bool { return strings.EqualFold(first, g) }) {
		return "", false
	}
	for word, more, ok := strings.Cut(rest, " "); ok && !capital(word); word, more, ok = strings.Cut(rest, " ") {
		rest = more
	}
	rest = singleSpaced(strings.Trim(rest, " .)\u00a0"))
	return rest, capital(rest)
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

// Behalf reads a line that says for which party those sign whose names are below it:
// "Namens de fractie van De Linden,".
func (p *Practice) Behalf(lang bilingual.Lang, text string) (party string, ok bool) {
	line, ended := strings.CutSuffix(strings.TrimRight(text, " \u00a0"), ",")
	if !ended || len(line) > 2*maxGroup {
		return "", false
	}
	for f := range p.each(lang) {
		m, found := f.at(behalfPhrase, line, wordStart(line, 0))
		if !found || m.row.Attr != "party" || m.head.start != wordStart(line, 0) {
			continue
		}
		rest := line[m.head.end:]
		if place, found := f.at(placePhrase, rest, 0); found && place.head.start <= 1 {
			rest = rest[place.head.end:]
		}
		if rest = singleSpaced(strings.TrimSpace(rest)); rest != "" {
			return rest, true
		}
	}
	return "", false
}

// Group reads a line that is the name of a group of members and nothing more, with the
// word that says so: "Grüne Fraktion", "Groupe socialiste".
func (p *Practice) Group(lang bilingual.Lang, text string) (legaltext.Span, bool) {
	span := legaltext.Span{Start: wordStart(text, 0), End: lastWord(text)}
	if len(text) > maxGroup || span.Start >= span.End || !capital(text[span.Start:]) || strings.ContainsAny(text, ",;:") {
		return span, false
	}
	name := text[span.Start:span.End]
	for f := range p.each(lang) {
		for w := range strings.FieldsSeq(name) {
			w = strings.TrimRight(w, ".")
			part := w[max(strings.LastIndexByte(w, '-'), strings.LastIndex(w, "‑"))+1:]
			if len(w) < len(name) && slices.ContainsFunc(f.groups, func(g string) bool { return strings.EqualFold(part, g) }) {
				return span, true
			}
		}
	}
	return span, false
}

// pastGender skips the ending with which a German noun names women and others too:
// "Antragsteller:innen", "Antragsteller*innen", "Verfasser_in".
func pastGender(text string, i int) int {
	rest := text[i:]
	if rest == "" || !strings.ContainsAny(rest[:1], "*:_/") {
		return i
	}
	rest = strings.TrimLeft(rest[1:], "-")
	for _, ending := range [...]string{"innen", "in"} {
		if after, ok := strings.CutPrefix(rest, ending); ok && (after == "" || !isLetter(after[0])) {
			return len(text) - len(after)
		}
	}
	return i
}

// isNumbered reports whether what stands behind the first word of a name is the number of
// a branch: ". 09 | Linden", " 12 Linden-Nord".
func isNumbered(rest string) bool {
	rest = strings.TrimLeft(rest, ". \u00a0")
	return rest != "" && isDigit(rest[0]) && len(rest) <= maxGroup && !strings.ContainsAny(rest, ",;:./")
}

// wholeName takes the rest of a line from start on for one name.
func wholeName(text string, start int) Person {
	end := len(strings.TrimRight(text, " .\u00a0"))
	return Person{Name: strings.Join(strings.Fields(text[start:end]), " "), Span: legaltext.Span{Start: start, End: end}}
}
