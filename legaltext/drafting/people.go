package drafting

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A Person is a member named as an author or a signatory.
type Person struct {
	// Name is the name as printed, without honorific and groups.
	Name string
	// Span is where the name stands.
	Span legaltext.Span
	// Honorific is the printed honorific that serves the name: "mevrouw",
	// "MM.". One that serves several names stands with each of them.
	Honorific string
	// LanguageGroup is the group printed after the name, "(FR)" or "(N)".
	LanguageGroup bilingual.Lang
	// Party is what else stands in brackets after the name, or the group on behalf
	// of which the person acts.
	Party string
}

// Authors is a line that names who tabled a text.
type Authors struct {
	// Cue is the phrase that says so: "ingediend door", or after the names "namens de
	// fractie", "submitted the following"; it is empty where a colon alone does.
	Cue legaltext.Span
	// People are those named; there is none where the line ends before the names:
	// "tabled in accordance with Rule 12 by", "présentée par Mesdames et Messieurs".
	People []Person
	// Others says that the names end before what names no one: more, unnamed people
	// ("c.s.", "et consorts"), or the text that this one replaces.
	Others bool
}

// maxPeople bounds the names of one line.
const maxPeople = 200

// Authors reads the line of authors of a text: "(ingediend door mevrouw X (FR),
// de heren Y (NL) en Z)", "X et Y, au nom du groupe Z", "Deputy X: I move:". A misprint of up to two
// letters in the words before the preposition is forgiven.
func (p *Practice) Authors(lang bilingual.Lang, text string) (Authors, bool) {
	for f := range p.each(lang) {
		if a, ok := f.authorLine(text); ok {
			return a, true
		}
	}
	return Authors{}, false
}

func (f *formulary) authorLine(text string) (Authors, bool) {
	start := wordStart(text, 0)
	end, names := f.authorCue(text, start)
	if end < 0 {
		if a, ok := f.moved(text, start); ok {
			return a, true
		}
		return f.onBehalf(text, start)
	}
	a := Authors{Cue: legaltext.Span{Start: start, End: end}}
	rest := strings.TrimLeft(text[end:], " \u00a0")
	m, known := f.at(authorPhrase, text, start)
	if named, colon := strings.CutPrefix(rest, ":"); colon {
		end = len(text) - len(named) // "Moved by: Councillor Lee"
	} else if known && m.row.Attr == "label" {
		return Authors{}, false
	}
	a.People, a.Others, end = f.people(text, end)
	if known && m.row.Attr == "label" && len(a.People) == 1 && isNumbered(text[end:]) {
		a.People[0] = wholeName(text, a.People[0].Span.Start)
		end = len(text)
	}
	end = f.pastGroup(text, end, a.People)
	if rest := strings.Trim(text[end:], " .\u00a0"); a.Others && strings.HasPrefix(rest, "(") && strings.HasSuffix(rest, ")") && len(rest) <= maxGroup {
		giveParty(a.People, rest[1:len(rest)-1]) // "und Fraktion (LINDE)"
		end = len(text)
	}
	if names && f.isGroup(text[a.Cue.Start:a.Cue.End]) {
		a.People = nil // "der Fraktion der Linden": who of it is not said
		return a, true
	}
	if names {
		// "van Jan Peeters en An Claes": a bare preposition, so nothing else
		// may stand in the line.
		if _, more := nextWord(text, end); more || !strings.Contains(strings.TrimSpace(text[a.Cue.End:]), " ") {
			return Authors{}, false
		}
	}
	if known && m.tail != (word{}) && a.Cue.End == lastWord(text) {
		return a, true
	}
	honoured := len(a.People) == 0 && end >= lastWord(text) && (end > a.Cue.End || known && !names)
	return a, len(a.People) > 0 || honoured
}

// authorCue returns the end of the cue that begins at start, or -1, and
// whether only names may follow it.
func (f *formulary) authorCue(text string, start int) (end int, names bool) {
	if m, ok := f.at(authorPhrase, text, start); ok && m.row.Attr != "behind" {
		end = max(m.head.end, m.tail.end)
		if m.row.Attr == "label" {
			end = pastGender(text, end)
		}
		return end, m.row.Attr == "names"
	}
	// A misprint: compare the first two words with each two-word cue.
	w, ok := nextWord(text, start)
	if !ok || w.end-w.start < 5 || w.end-w.start > 24 {
		return -1, false
	}
	next, ok := nextWord(text, w.end)
	if !ok {
		return -1, false
	}
	got := text[w.start:w.end]
	for _, cue := range f.authorCues {
		verb, by, _ := strings.Cut(cue, " ")
		if strings.EqualFold(by, text[next.start:next.end]) && nearly(got, verb) {
			return next.end, false
		}
	}
	return -1, false
}

// nearly reports whether a and b differ by at most two insertions, deletions
// or changes of a letter, in any case.
func nearly(a, b string) bool {
	ra, rb := []rune(a), []rune(b)
	if len(ra) > len(rb)+2 || len(rb) > len(ra)+2 || len(ra) > 32 || len(rb) > 32 {
		return false
	}
	var row [33]int
	for j := range rb {
		row[j+1] = j + 1
	}
	for i := range ra {
		diag := row[0]
		row[0] = i + 1
		for j := range rb {
			cost := diag
			if unicode.ToLower(ra[i]) != unicode.ToLower(rb[j]) {
				cost++
			}
			diag = row[j+1]
			row[j+1] = min(cost, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(rb)] <= 2
}

// people reads a row of names from i on and returns where it ends.
func (f *formulary) people(text string, i int) (people []Person, others bool, end int) {
	honorific, unnamed := "", -1 // where the honorifics begin that wait for a name
	several := false
	for len(people) < maxPeople {
		if m, ok := f.at(othersPhrase, text, i); ok {
			return people, m.head.end > i, m.head.end
		}
		if m, ok := f.at(andPhrase, text, i); ok {
			i = m.head.end
			continue
		}
		if m, ok := f.at(honorificPhrase, text, i); ok {
			end := m.head.end
			if end < len(text) && text[end] == '.' {
				end++
			}
			if unnamed < 0 || several && m.row.Attr != "several" { // "den Abgeordneten Frau"
				unnamed = m.head.start
			}
			honorific, several, i = text[unnamed:end], m.row.Attr == "several", end // "Mesdames et Messieurs"
			continue
		}
		if _, group := f.at(behalfPhrase, text, i); group && len(people) > 0 {
			return people, false, i
		}
		p, end, ok := f.person(text, i)
		if !ok {
			return people, false, i
		}
		p.Honorific = honorific
		unnamed = -1
		if !several {
			honorific = ""
		}
		if p.Party == "" {
			p.Party, end = f.pastParty(text, end)
		}
		people = append(people, p)
		i = end
	}
	return people, false, i
}

// Signature reads a line that names one person, as under a text: "Jan PEETERS
// (NL)". A line is a name when every word of it begins with a capital, but for
// particles such as "van" and "de", and a surname is in capitals or a group
// follows in brackets.
func (p *Practice) Signature(lang bilingual.Lang, text string) (Person, bool) {
	if !maySign(text) {
		return Person{}, false
	}
	for f := range p.each(lang) {
		if s, ok := f.signature(text); ok {
			return s, true
		}
	}
	return Person{}, false
}

// Signatures reads a line that names several persons and nothing more, each by two
// words at least: "Jan Peeters, An Claes und Fraktion". A word that names authors
// may stand before them: "van Jan Peeters en An Claes".
func (p *Practice) Signatures(lang bilingual.Lang, text string) ([]Person, bool) {
	if !mayList(text) {
		return nil, false
	}
	for f := range p.each(lang) {
		if people, ok := f.signatures(text); ok {
			return people, true
		}
	}
	return nil, false
}

// mayList is a quick look at what every row of names has: four capitals, and no
// more words in small letters than that.
func mayList(text string) bool {
	capitals, small, inside := 0, 0, false
	for i := 0; i < len(text); {
		c, n := text[i], 1
		if inside && folds[c] != 0 {
			i++
			continue
		}
		word, upper, lower := folds[c] != 0, c >= 'A' && c <= 'Z', c >= 'a' && c <= 'z'
		if c >= utf8.RuneSelf {
			var r rune
			r, n = utf8.DecodeRuneInString(text[i:])
			word, upper, lower = isWordRune(r), unicode.IsUpper(r), unicode.IsLower(r)
		}
		i += n
		if !inside && upper {
			capitals++
		} else if !inside && lower {
			small++
		}
		inside = word
	}
	return capitals >= 4 && small <= capitals
}

func (f *formulary) signatures(text string) ([]Person, bool) {
	i := wordStart(text, 0)
	if end, _ := f.authorCue(text, i); end > 0 {
		i = end
	}
	people, _, end := f.people(text, i)
	if _, more := nextWord(text, end); more || len(people) < 2 {
		return nil, false
	}
	for _, p := range people {
		first, last, _ := strings.Cut(p.Name, " ")
		if _, article := f.at(linkPhrase, first, 0); last == "" || !capital(first) || article && !strings.Contains(last, " ") {
			return nil, false // "De Raad"
		}
	}
	return people, true
}

// maySign is a quick look at what every signature has: a bracket or a word in
// capitals, in a line that is not long.
func maySign(text string) bool {
	if len(text) > 120 || !endsInName(text) {
		return false
	}
	capitals := 0
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= 'a' && r <= 'z' || r == ' ' {
			i++
			capitals = 0
			continue
		}
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		i += n
		switch {
		case r == '(':
			return true
		case unicode.IsUpper(r):
			if capitals++; capitals == 2 {
				return true
			}
		case unicode.IsSpace(r):
			capitals = 0
		}
	}
	return false
}

// endsInName reports whether the last word of a line may have a capital, or be in
// brackets.
func endsInName(text string) bool {
	i := len(text)
	for ; i > 0 && folds[text[i-1]] == 0; i-- {
		if text[i-1] == ')' || text[i-1] >= utf8.RuneSelf {
			return true
		}
	}
	for i > 0 && folds[text[i-1]] != 0 {
		i--
	}
	return i == len(text) || i > 0 && text[i-1] >= utf8.RuneSelf || capital(text[i:])
}

func (f *formulary) signature(text string) (Person, bool) {
	i := wordStart(text, 0)
	honorific := ""
	if m, ok := f.at(honorificPhrase, text, i); ok {
		honorific, i = text[m.head.start:m.head.end], m.head.end
	}
	p, end, ok := f.person(text, i)
	if !ok || strings.TrimFunc(text[end:], func(r rune) bool { return !isWordRune(r) }) != "" {
		return Person{}, false
	}
	p.Honorific = honorific
	words, capitals := 0, 0
	for w := range strings.FieldsSeq(p.Name) {
		words++
		if isCapitals(w) {
			capitals++
		}
	}
	// All capitals is a heading, none is a sentence, unless a group follows.
	if words < 2 || p.LanguageGroup == "" && p.Party == "" && (capitals == 0 || capitals == words) {
		return Person{}, false
	}
	if _, ok := f.at(headingPhrase, p.Name, 0); ok {
		return Person{}, false
	}
	return p, true
}

// isCapitals reports whether a word of two letters or more is in capitals.
func isCapitals(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1
}

// person reads one name and the brackets after it at i.
func (f *formulary) person(text string, i int) (Person, int, bool) {
	w, ok := nextWord(text, i)
	if !ok || strings.ContainsAny(text[i:w.start], ":;\"«»|") {
		return Person{}, i, false
	}
	start, end, big := w.start, w.start, 0 // where the last word with a capital ends
	for range 10 {
		if end > start && !nameGap(text[end:w.start]) {
			break
		}
		r, _ := utf8.DecodeRuneInString(text[w.start:])
		upper := unicode.IsUpper(r)
		if !upper && (unicode.IsDigit(r) || !isParticle(text[w.start:w.end])) {
			break
		}
		if m, ok := f.at(andPhrase, text, w.start); ok && end > start && m.head.start == w.start && (!upper || isCapitals(text[start:w.end])) {
			break // in capitals too: "PEETERS EN CLAES"
		}
		if m, ok := f.at(othersPhrase, text, w.start); ok && end > start && m.head.start == w.start {
			break
		}
		end = w.end
		if upper {
			big = end
		}
		if w, ok = nextWord(text, end); !ok {
			break
		}
	}
	if big == 0 {
		return Person{}, i, false
	}
	end = big // no particle ends a name
	p := Person{Span: legaltext.Span{Start: start, End: end}, Name: singleSpaced(text[start:end])}
	for {
		rest := strings.TrimLeft(text[end:], " \u00a0\n\t*_")
		if !strings.HasPrefix(rest, "(") {
			return p, end, true
		}
		shut := strings.IndexByte(rest, ')')
		if shut < 0 || shut > 60 {
			return p, end, true
		}
		inner := strings.TrimSpace(rest[1:shut])
		if m, ok := f.at(behalfPhrase, inner, 0); ok && m.row.Attr == "self" {
			return p, end, true // "(for herself and Mr. Waters)"
		}
		if r, ok := f.whole(groupPhrase, inner); ok {
			p.LanguageGroup = bilingual.Lang(r.Attr)
		} else if p.Party == "" {
			p.Party = inner
		}
		end = len(text) - len(rest) + shut + 1
	}
}

// singleSpaced returns s with one space between its words.
func singleSpaced(s string) string {
	if !strings.ContainsAny(s, "\n\t\r\u00a0") && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// nameGap reports whether what stands between two words can stand inside a
// name: spaces, a hyphen, an apostrophe, the point of an initial.
func nameGap(gap string) bool {
	for _, r := range gap {
		if !unicode.IsSpace(r) && r != '-' && r != '‑' && r != '.' && !isApostrophe(r) && !isInvisible(r) {
			return false
		}
	}
	return true
}

// isParticle reports whether a word in small letters can be part of a surname.
func isParticle(w string) bool {
	w = strings.TrimRight(w, "'’")
	switch w {
	case "de", "den", "der", "van", "von", "vom", "zu", "zur", "het", "t", "s", "ten", "ter", "te", "in", "le", "la", "les",
		"du", "des", "d", "l", "el", "al", "ben", "bin", "da", "di", "do", "dos", "del", "della", "op", "y", "e":
		return true
	}
	return false
}
