package drafting

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/internal/text/figures"
	"github.com/considerans/considerans/legaltext"
)

// asked reads who is asked by a verb, in the words behind it.
type asked struct {
	*formulary
	text string
	verb Opening
	// paired says that a word before an addressee announces another: "zowel".
	paired bool
}

// A way is what stands between a verb and who is asked, or what is: articles,
// prepositions and adverbs ("nogmaals en met klem aan de").
type way struct {
	end          int
	linked, to   bool // an article or preposition leads there, one as "aan"
	from         bool // one as "van"
	urges, pairs bool // an adverb urges, or announces two: "zowel"
}

// maxWay is the number of words and phrases on a way.
const maxWay = 8

// way skips the adverbs and links at i, and the particle among them.
func (a *asked) way(i int) way {
	w := way{end: i}
	for range maxWay {
		adverbs := a.adverbs(a.pastParticle(w.end))
		w.urges, w.pairs = w.urges || adverbs.urges, w.pairs || adverbs.pairs
		m, ok := a.at(linkPhrase, a.text, adverbs.end)
		if !ok || !joined(a.text[adverbs.end:m.head.start]) {
			if adverbs.end > a.pastParticle(w.end) {
				w.end = adverbs.end
			}
			break
		}
		w.end, w.linked = m.head.end, true
		w.to = w.to || m.row.Attr == "to"
		w.from = w.from || m.row.Attr == "from"
	}
	return w
}

// adverbs skips the adverbs at i: "nogmaals en met klem".
func (a *asked) adverbs(i int) way {
	w := way{end: i}
	for range maxWay {
		m, ok := a.at(adverbPhrase, a.text, w.end)
		if !ok || !joined(a.text[w.end:m.head.start]) || m.tail != (word{}) {
			break
		}
		w.end = m.head.end
		w.urges = w.urges || m.row.Attr == "strong"
		w.pairs = w.pairs || m.row.Attr == "both"
	}
	return w
}

// urging skips the adverbs right behind the verb, up to the last that urges.
func (a *asked) urging(i int) int {
	end := i
	for range maxWay {
		m, ok := a.at(adverbPhrase, a.text, i)
		if !ok || strings.TrimFunc(a.text[i:m.head.start], unicode.IsSpace) != "" || m.tail != (word{}) {
			break
		}
		if i = m.head.end; m.row.Attr == "strong" {
			end = i
		}
	}
	return end
}

// asks reports whether at i the particle, a complementiser or the end of what an
// adverb may belong to comes, so that one before it belongs to the verb: "dringend
// om", not "dringend maatregelen te nemen".
func (a *asked) asks(i int) bool {
	rest := strings.TrimLeftFunc(a.text[i:], unicode.IsSpace)
	return rest == "" || rest[0] == ':' || rest[0] == ',' || a.pastParticle(i) > i || !a.complementFree(i)
}

// pastPronoun skips a pronoun for those who were asked before, with the adverbs
// behind it: "verzoekt hen tevens". Nobody is named.
func (a *asked) pastPronoun(i int) int {
	m, ok := a.at(pronounPhrase, a.text, i)
	if !ok || !joined(a.text[i:m.head.start]) {
		return i
	}
	return a.adverbs(m.head.end).end
}

// pastSubject skips who acts where the verb is before it, as it is in Dutch and
// German after an adverb: "Daarom vraagt de raad aan het college". Somebody else must
// be asked behind it.
func (a *asked) pastSubject(i int) int {
	if a.verb.Subject.Len() > 0 || Mark(a.text) >= a.verb.Cue.Start {
		return i
	}
	m, ok := a.at(subjectPhrase, a.text, i)
	if !ok || !joined(a.text[i:m.head.start]) {
		return i
	}
	if end := a.pastPlace(a.text, m.head.end); a.more(end) {
		return end
	}
	return i
}

// maxAside is the number of words between two commas before an addressee.
const maxAside = 16

// pastAside skips words between two commas, or before a preposition, that say when
// or why, where an addressee follows: "verzoekt, gezien de droogte, de regering",
// "vraagt voor de winter aan de regering om".
func (a *asked) pastAside(i int) int {
	if _, _, ok := a.known(i); ok {
		return i
	}
	aside := strings.HasPrefix(strings.TrimLeftFunc(a.text[i:], unicode.IsSpace), ",")
	for end, n := i, 0; n < maxAside; n++ {
		w, ok := nextWord(a.text, end)
		if !ok || !joined(a.text[end:w.start]) || n > 0 && !a.complementFree(end) {
			break
		}
		if n > 0 && strings.Contains(a.text[end:w.start], ",") {
			if aside && (a.more(end) || a.verb.takes == prepositional && a.way(end).to) {
				return end
			}
			break
		}
		if n > 0 && !aside {
			if m, ok := a.at(linkPhrase, a.text, end); ok && m.row.Attr == "to" {
				if _, after, ok := a.known(end); ok && !a.complementFree(after) && !a.isObject(end) {
					return end
				}
			}
		}
		end = w.end
	}
	return i
}

// pastParticle returns the end of the particle when it is what comes next.
func (a *asked) pastParticle(i int) int {
	p := a.verb.Particle
	if w, ok := nextWord(a.text, i); ok && p.End > i && w.start == p.Start {
		return p.End
	}
	return i
}

// more reports whether a known party stands at i, after its articles, or a name.
func (a *asked) more(i int) bool {
	w := a.way(i)
	if _, _, ok := a.known(i); ok {
		return true
	}
	return w.linked && a.complementFree(i) && a.capitalAt(a.text, w.end)
}

// and returns where another party stands, after a word that joins it to the one that
// ends at i.
func (a *asked) and(i int) (int, bool) {
	m, ok := a.at(andPhrase, a.text, i)
	return m.head.end, ok && joined(a.text[i:m.head.start]) && (m.row.Attr != "both" || a.paired) && a.more(m.head.end)
}

// isObject reports whether the party at i is whom or what an infinitive is about:
// "verzoekt de regering, de Kamer te informeren".
func (a *asked) isObject(i int) bool {
	_, end, ok := a.party(i)
	w, more := nextWord(a.text, end)
	return ok && more && joined(a.text[end:w.start]) && slices.ContainsFunc(a.markers, func(m string) bool {
		return strings.EqualFold(m, a.text[w.start:w.end])
	})
}

func (f *formulary) capitalAt(text string, i int) bool {
	w, ok := nextWord(text, i)
	if !ok {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[w.start:])
	return unicode.IsUpper(r)
}

// pastLinks skips the articles and prepositions before a party.
func (f *formulary) pastLinks(text string, i int) int {
	for range maxSkipped {
		m, ok := f.at(linkPhrase, text, i)
		if !ok || !joined(text[i:m.head.start]) {
			break
		}
		i = m.head.end
	}
	return i
}

// brings reports whether the verb can take the words at i for an addressee.
func (a *asked) brings(i int) bool {
	switch a.verb.takes {
	case impersonal:
		return false
	case prepositional:
		return a.way(i).to || a.verb.Strength == Strong && a.demanded(i)
	case demanding:
		return a.demanded(i)
	}
	return true
}

// demanded reports whether something is demanded of the party at i: "exige du ministre
// qu'il", not "exige des mesures pour".
func (a *asked) demanded(i int) bool {
	w := a.way(i)
	p, end, ok := a.party(i)
	if !ok || !w.from {
		return false
	}
	rest := strings.TrimLeftFunc(a.text[end:], unicode.IsSpace)
	if strings.HasPrefix(rest, ":") {
		return true
	}
	comma := strings.HasPrefix(rest, ",")
	if comma {
		end = len(a.text) - len(rest) + 1
	}
	m, ok := a.at(complementPhrase, a.text, end)
	if ok && !a.complementFree(end) && m.row.Attr != "aim" && m.row.Text != "à" {
		return true
	}
	if _, partner := a.at(partnerPhrase, a.text, end); partner {
		return true
	}
	noun, known := a.at(nounPhrase, a.text, p.Span.Start)
	return comma && (known && noun.row.Attr == "office" || strings.ContainsFunc(a.text[p.Span.Start:p.Span.End], unicode.IsUpper))
}

// party reads an addressee at i: one of the tables, or else the words up to
// the end of the phrase.
func (a *asked) party(i int) (Party, int, bool) {
	at := a.way(i)
	a.paired = a.paired || at.pairs
	if p, end, ok := a.known(i); ok {
		return p, end, true
	}
	w, ok := nextWord(a.text, at.end)
	if !ok || strings.ContainsAny(a.text[at.end:w.start], ":;.") {
		return Party{}, 0, false
	}
	start, end := w.start, w.start
	for range maxGap {
		if p := a.verb.Particle; w.start == p.Start && p.Len() > 0 || end > start && a.ends(end, w.start) {
			break
		}
		end = w.end
		if w, ok = nextWord(a.text, end); !ok {
			break
		}
	}
	return Party{Span: legaltext.Span{Start: start, End: end}}, end, end > start
}

// ends reports whether a name that no table has ends at i, before the word at next.
func (a *asked) ends(i, next int) bool {
	if strings.ContainsAny(a.text[i:next], ",:;.(") || !a.complementFree(i) && !a.inName(i) {
		return true
	}
	if _, ok := a.at(partnerPhrase, a.text, i); ok || a.stops(i, next) {
		return true
	}
	if w := a.adverbs(i); w.end > i && a.asks(w.end) {
		return true
	}
	_, ok := a.and(i)
	return ok
}

// stops reports whether a term, a number or a thing begins at i, which a name has not:
// "de minister van Begroting 12 000 000 euro", "tien rechters", "middelen". Only Dutch
// has them there.
func (a *asked) stops(i, next int) bool {
	if a.lang != "nl" {
		return false
	}
	before := a.text[strings.LastIndexFunc(a.text[:i], unicode.IsSpace)+1 : i]
	if _, link := a.at(linkPhrase, before, 0); link {
		return false // "van de drie gewesten"
	}
	if a.counts(next) {
		return true
	}
	if m, ok := a.at(stopPhrase, a.text, i); ok && m.head.start == next {
		w, more := nextWord(a.text, m.head.end)
		return m.row.Attr != "time" || more && (a.counts(w.start) || !a.capitalAt(a.text, w.start) && a.pastLinks(a.text, w.start) > w.start)
	}
	w, _ := nextWord(a.text, next)
	s := a.text[w.start:w.end]
	portfolio := capital(before) && (!strings.HasSuffix(before, "e") || strings.HasSuffix(before, "ie"))
	return portfolio && len(s) > 3 && !capital(s) && (strings.HasSuffix(s, "en") || strings.HasSuffix(s, "s"))
}

// counts reports whether a number stands at i, in figures or in words.
func (a *asked) counts(i int) bool {
	w, ok := nextWord(a.text, i)
	if !ok {
		return false
	}
	_, spelled := figures.Word(string(a.lang), figures.Fold(a.text[w.start:w.end]))
	return spelled || '0' <= a.text[w.start] && a.text[w.start] <= '9'
}

// inName reports whether the complementiser at i joins two words with a capital in a
// name: "Minister for Transport".
func (a *asked) inName(i int) bool {
	m, ok := a.at(complementPhrase, a.text, i)
	before := strings.TrimRightFunc(a.text[:i], unicode.IsSpace)
	return ok && m.row.Attr == "name" && a.capitalAt(a.text, m.head.end) && capital(before[strings.LastIndexByte(before, ' ')+1:])
}

// known reads an addressee of the tables at i, after its articles and adverbs.
func (a *asked) known(i int) (Party, int, bool) {
	i = a.way(i).end
	m, ok := a.at(addresseePhrase, a.text, i)
	if !ok || !joined(a.text[i:m.head.start]) || a.namesOther(m.head) {
		return Party{}, 0, false
	}
	return Party{legaltext.Span{Start: m.head.start, End: m.head.end}, m.row.Attr}, m.head.end, true
}

// namesOther reports whether one word that is a known addressee goes on as the name of
// another: "Conseil d'État", "Raad van Europa".
func (a *asked) namesOther(name word) bool {
	return !strings.Contains(a.text[name.start:name.end], " ") && a.pastPlace(a.text, name.end) > name.end && a.complementFree(name.end)
}

func (a *asked) complementFree(i int) bool {
	_, end := a.complementAt(a.text, i)
	return end == i
}

// complete names the parties of one word that leave their noun to the last of a row:
// "de Vlaamse en de Waalse regering".
func (a *asked) complete(parties []Party) {
	noun := ""
	for i := len(parties) - 1; i >= 0; i-- {
		p := &parties[i]
		name := a.text[p.Span.Start:p.Span.End]
		if strings.Contains(name, " ") || noun == "" {
			noun = ""
			if p.Key != "" {
				noun = name[strings.LastIndexByte(name, ' ')+1:]
			}
			continue
		}
		if name += " " + noun; p.Key == "" {
			if m, ok := a.at(addresseePhrase, name, 0); ok && m.head.end == len(name) {
				p.Key = m.row.Attr
			}
		}
	}
}
