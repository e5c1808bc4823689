package drafting

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A LeadIn is the line that opens a request and says who must do it: "Verzoekt
// de Brusselse Hoofdstedelijke Regering, in overleg met de federale regering,
// om:".
type LeadIn struct {
	// Opening is the verb.
	Opening
	// Addressees are those asked, in the order of the line.
	Addressees []Party
	// Partners are those with whom they must do it.
	Partners []Party
	// Complementiser is the word that joins what is asked to the verb ("om",
	// "de", "que"); it is empty when the items bear it.
	Complementiser legaltext.Span
	// End is the offset at which the lead-in ends and what is asked begins:
	// the end of the text when the line only announces.
	End int
}

// A Party is an addressee or a partner of a request.
type Party struct {
	// Span is the printed name, without the article or preposition before it
	// ("federale regering", "Gouvernement fédéral").
	Span legaltext.Span
	// Key names the party in every language ("be-federal-government"); it is
	// empty when no table has the name.
	Key string
}

// Verb returns the verb as printed, with its particle: "roept … op".
func (l LeadIn) Verb(text string) string {
	v := text[l.Cue.Start:l.Cue.End]
	if l.Particle.End > l.Particle.Start {
		v += " … " + text[l.Particle.Start:l.Particle.End]
	}
	return v
}

// LeadIn reads the opening of a request: its verb, addressees, partners and
// complementiser. It reports false when the block opens with no operative
// verb. Known addressees are told by the tables; another is taken as the words
// between the verb and the first comma, colon, complementiser or partner, where
// the verb takes an addressee so ("demande à", but not "demande un rapport").
func (p *Practice) LeadIn(lang bilingual.Lang, text string) (LeadIn, bool) {
	mark := Mark(text)
	for f := range p.each(lang) {
		if o, ok := f.opening(text, mark); ok && o.Kind == Request {
			return f.leadIn(text, o), true
		}
	}
	return LeadIn{}, false
}

// maxParties bounds the addressees and partners of one lead-in.
const maxParties = 16

func (f *formulary) leadIn(text string, o Opening) LeadIn {
	l := LeadIn{Opening: o}
	i := o.Cue.End
	if f.pastUrging(text, i) > i {
		l.urge()
	}
	if o.Act != Asking && o.Act != Instruction {
		// The other acts have no addressee; what follows is what they are about.
		l.Complementiser, i = f.complementAt(text, i)
		l.End = f.leadEnd(text, i)
		return l
	}
	if end := f.pastPronoun(text, i); end > i {
		l.Complementiser, i = f.complementAt(text, f.pastParticle(text, end, o.Particle))
		l.End = f.leadEnd(text, i)
		return l
	}
	partner := false
	for len(l.Addressees)+len(l.Partners) < maxParties {
		i = f.pastParticle(text, i, o.Particle)
		if m, ok := f.at(partnerPhrase, text, i); ok {
			partner, i = true, m.head.end
			continue
		}
		if c, end := f.complementAt(text, i); end > i {
			l.Complementiser, i = c, end
			// "Recommends that the governments of member States:"
			if p, after, ok := f.known(text, end); ok && len(l.Addressees) == 0 {
				l.Addressees, i = append(l.Addressees, p), after
			}
			break
		}
		p, end, ok := f.party(text, i, o.Particle)
		if !ok || p.Key == "" && !partner && !f.brings(text, i, o.takes) {
			break
		}
		if partner {
			l.Partners = append(l.Partners, p)
		} else {
			l.Addressees = append(l.Addressees, p)
		}
		i = end
		if m, ok := f.at(andPhrase, text, i); ok && f.more(text, m.head.end, o.Particle) {
			i = m.head.end
			continue
		}
		if j := f.pastUrging(text, i); j > i && f.asks(text, j) {
			l.urge()
			i = j
		}
		rest := strings.TrimLeftFunc(text[i:], unicode.IsSpace)
		if !strings.HasPrefix(rest, ",") {
			i = f.pastParticle(text, i, o.Particle)
			if m, ok := f.at(partnerPhrase, text, i); ok && m.head.start-i < 3 {
				continue
			}
			l.Complementiser, i = f.complementAt(text, i)
			break
		}
		// A comma: a partner, another known addressee or the particle may
		// follow; anything else is what is asked.
		comma := len(text) - len(rest) + 1
		at := f.pastParticle(text, comma, o.Particle)
		if _, ok := f.at(partnerPhrase, text, at); ok {
			i = at
			continue
		}
		if f.more(text, at, o.Particle) && !f.isObject(text, at, o.Particle) {
			i = at
			continue
		}
		if c, end := f.complementAt(text, at); end > at {
			l.Complementiser, i = c, end
			break
		}
		i = at
		break
	}
	l.End = f.leadEnd(text, i)
	return l
}

// urge makes a request a strong one.
func (l *LeadIn) urge() {
	if l.Strength == Normal {
		l.Strength = Strong
	}
}

// pastUrging skips an adverb of urging: "met aandrang", "instamment".
func (f *formulary) pastUrging(text string, i int) int {
	if m, ok := f.at(adverbPhrase, text, i); ok && m.row.Attr == "strong" && joined(text[i:m.head.start]) {
		return m.head.end
	}
	return i
}

// asks reports whether at i a complementiser or the end of the line comes, so that
// an adverb before it belongs to the verb: "dringend om", not "dringend
// maatregelen te nemen".
func (f *formulary) asks(text string, i int) bool {
	rest := strings.TrimLeftFunc(text[i:], unicode.IsSpace)
	return rest == "" || strings.HasPrefix(rest, ":") || !f.complementFree(text, i)
}

// pastPronoun skips a pronoun for those who were asked before, with the adverbs
// behind it: "verzoekt hen tevens". Nobody is named.
func (f *formulary) pastPronoun(text string, i int) int {
	m, ok := f.at(pronounPhrase, text, i)
	if !ok || !joined(text[i:m.head.start]) {
		return i
	}
	i = m.head.end
	for range maxSkipped {
		if m, ok = f.at(adverbPhrase, text, i); !ok || !joined(text[i:m.head.start]) {
			break
		}
		i = m.head.end
	}
	return i
}

// leadEnd returns the place of the first word at or after i, or the end.
func (f *formulary) leadEnd(text string, i int) int {
	if w, ok := nextWord(text, i); ok {
		return w.start
	}
	return len(text)
}

// pastParticle returns the end of the particle when it is what comes next.
func (f *formulary) pastParticle(text string, i int, particle legaltext.Span) int {
	if w, ok := nextWord(text, i); ok && particle.End > i && w.start == particle.Start {
		return particle.End
	}
	return i
}

// more reports whether a known party stands at i, after its articles.
func (f *formulary) more(text string, i int, particle legaltext.Span) bool {
	j := f.pastLinks(text, i)
	if _, ok := f.at(addresseePhrase, text, j); ok {
		return true
	}
	return j > i && f.complementFree(text, i) && f.capitalAt(text, j)
}

// isObject reports whether the party at i is whom or what an infinitive is about:
// "verzoekt de regering, de Kamer te informeren".
func (f *formulary) isObject(text string, i int, particle legaltext.Span) bool {
	_, end, ok := f.party(text, i, particle)
	w, more := nextWord(text, end)
	return ok && more && joined(text[end:w.start]) && slices.ContainsFunc(f.markers, func(m string) bool {
		return strings.EqualFold(m, text[w.start:w.end])
	})
}

func (f *formulary) complementFree(text string, i int) bool {
	_, end := f.complementAt(text, i)
	return end == i
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

// brings reports whether a verb of that valency can take the words at i for an
// addressee.
func (f *formulary) brings(text string, i int, v valency) bool {
	switch v {
	case impersonal:
		return false
	case prepositional:
		m, ok := f.at(linkPhrase, text, i)
		return ok && m.row.Attr == "to"
	}
	return true
}

// party reads an addressee at i: one of the tables, or else the words up to
// the end of the phrase.
func (f *formulary) party(text string, i int, particle legaltext.Span) (Party, int, bool) {
	i = f.pastLinks(text, i)
	for range maxSkipped {
		m, ok := f.at(adverbPhrase, text, i)
		if !ok || !joined(text[i:m.head.start]) {
			break
		}
		i = f.pastLinks(text, m.head.end)
	}
	if p, end, ok := f.known(text, i); ok {
		return p, end, true
	}
	w, ok := nextWord(text, i)
	if !ok || strings.ContainsAny(text[i:w.start], ":;.") {
		return Party{}, 0, false
	}
	start, end := w.start, w.start
	for range maxGap {
		if w.start == particle.Start && particle.End > particle.Start {
			break
		}
		if end > start && (strings.ContainsAny(text[end:w.start], ",:;.(") || !f.complementFree(text, end)) {
			break
		}
		if _, ok := f.at(partnerPhrase, text, end); ok && end > start {
			break
		}
		if j := f.pastUrging(text, end); j > end && end > start && f.asks(text, j) {
			break
		}
		if m, ok := f.at(andPhrase, text, end); ok && end > start && f.more(text, m.head.end, particle) {
			break
		}
		end = w.end
		if w, ok = nextWord(text, end); !ok {
			break
		}
	}
	return Party{Span: legaltext.Span{Start: start, End: end}}, end, end > start
}

// known reads an addressee of the tables at i, after its articles.
func (f *formulary) known(text string, i int) (Party, int, bool) {
	i = f.pastLinks(text, i)
	m, ok := f.at(addresseePhrase, text, i)
	if !ok || !joined(text[i:m.head.start]) {
		return Party{}, 0, false
	}
	return Party{legaltext.Span{Start: m.head.start, End: m.head.end}, m.row.Attr}, m.head.end, true
}

// complementAt returns the complementiser that comes next and the offset after
// it, or the offset i when there is none. One that is also a preposition ("de",
// "à", "to") counts only before an infinitive or at the end of the line.
func (f *formulary) complementAt(text string, i int) (legaltext.Span, int) {
	m, ok := f.at(complementPhrase, text, i)
	if !ok || strings.ContainsAny(text[i:m.head.start], ":;.") {
		return legaltext.Span{}, i
	}
	s := legaltext.Span{Start: m.head.start, End: m.head.end}
	if m.row.Attr == "infinitive" {
		w, more := nextWord(text, m.head.end)
		if more && !strings.ContainsAny(text[m.head.end:w.start], ":\n") && !f.isInfinitive(text, w) {
			return legaltext.Span{}, i
		}
	}
	return s, m.head.end
}

// isInfinitive reports whether a word, or the one after a pronoun or negation
// before it ("ne pas", "s'", "y"), has the ending of an infinitive.
func (f *formulary) isInfinitive(text string, w word) bool {
	for range 4 {
		s := text[w.start:w.end]
		for _, e := range f.infinitives {
			if e == "*" || len(s) > len(e) && endsIn(s, e) {
				r, _ := utf8.DecodeRuneInString(text[w.start:])
				return unicode.IsLower(r)
			}
		}
		if w.end-w.start > 6 && !endsIn(s, "ment") {
			return false
		}
		var ok bool
		if w, ok = nextWord(text, w.end); !ok {
			return false
		}
		if r, _ := utf8.DecodeRuneInString(text[w.start:]); unicode.IsUpper(r) {
			return false
		}
	}
	return false
}
