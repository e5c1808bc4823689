package drafting

import (
	"strings"
	"unicode"

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
// Adverbs before or behind the verb, words between two commas and, where the verb
// stands before it, the one who asks are no part of an addressee; an adverb that
// urges makes the request a strong one: "demande d'urgence au Gouvernement de".
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
	a := asked{formulary: f, text: text, verb: o}
	i := o.Cue.End
	if a.adverbs(i).urges {
		l.Strength = l.Strength.urged()
	}
	if end := a.urging(i); l.Particle.Len() == 0 && (o.Act == Asking || o.Act == Instruction) {
		l.Cue.End, i = end, end // "Verzoekt met aandrang"
	}
	if o.Act != Asking && o.Act != Instruction {
		// The other acts have no addressee; what follows is what they are about.
		l.Complementiser, i = f.complementAt(text, i)
		l.End = f.leadEnd(text, i)
		return l
	}
	if end := a.pastPronoun(i); end > i {
		l.Complementiser, i = f.complementAt(text, a.pastParticle(end))
		l.End = f.leadEnd(text, i)
		return l
	}
	i = a.pastSubject(i)
	partner := false
	for len(l.Addressees)+len(l.Partners) < maxParties {
		i = a.pastParticle(i)
		if m, ok := f.at(partnerPhrase, text, i); ok {
			partner, i = true, m.head.end
			continue
		}
		if c, end := f.complementAt(text, i); end > i {
			l.Complementiser, i = c, end
			// "Recommends that the governments of member States:"
			if p, after, ok := a.known(end); ok && len(l.Addressees) == 0 {
				l.Addressees, i = append(l.Addressees, p), after
			}
			break
		}
		if len(l.Addressees) == 0 && !partner {
			i = a.pastAside(i)
		}
		p, end, ok := a.party(i)
		if !ok || p.Key == "" && (!partner && !a.brings(i) || isDigit(text[p.Span.Start])) {
			break // an amount is asked for
		}
		if partner {
			l.Partners = append(l.Partners, p)
		} else {
			l.Addressees = append(l.Addressees, p)
		}
		i = end
		if j, ok := a.and(i); ok {
			i = j
			continue
		}
		if partner && len(l.Addressees) == 0 && a.more(i) {
			partner = false // "in overleg met de gewesten de regering"
			continue
		}
		if w := a.adverbs(i); w.urges && a.asks(w.end) {
			l.Strength = l.Strength.urged()
			i = w.end
		}
		rest := strings.TrimLeftFunc(text[i:], unicode.IsSpace)
		if !strings.HasPrefix(rest, ",") {
			i = a.pastParticle(i)
			if m, ok := f.at(partnerPhrase, text, i); ok && m.head.start-i < 3 {
				continue
			}
			l.Complementiser, i = f.complementAt(text, i)
			break
		}
		// A comma: a partner, another known addressee or the particle may
		// follow; anything else is what is asked.
		comma := len(text) - len(rest) + 1
		at := a.pastParticle(comma)
		if _, ok := f.at(partnerPhrase, text, at); ok {
			i = at
			continue
		}
		if a.more(at) && !a.isObject(at) {
			i, partner = at, partner && len(l.Addressees) > 0
			continue
		}
		if c, end := f.complementAt(text, at); end > at {
			l.Complementiser, i = c, end
			break
		}
		i = at
		break
	}
	a.complete(l.Addressees)
	a.complete(l.Partners)
	l.End = f.leadEnd(text, i)
	return l
}

// urged is the strength of a request with an adverb that urges: "met aandrang".
func (s Strength) urged() Strength {
	if s == Normal {
		return Strong
	}
	return s
}

// leadEnd returns the place of the first word at or after i, or the end.
func (f *formulary) leadEnd(text string, i int) int {
	if w, ok := nextWord(text, i); ok {
		return w.start
	}
	return len(text)
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
		if _, noun := f.at(nounPhrase, text, w.start); noun {
			return false // "à la ministre"
		}
		if capital(s) && (f.lang != bilingual.FR || s != strings.ToUpper(s)) {
			return false // "d'État"
		}
		for _, e := range f.infinitives {
			if e == "*" || len(s) > len(e) && endsIn(s, e) {
				return true
			}
		}
		if w.end-w.start > 6 && !endsIn(s, "ment") {
			return false
		}
		var ok bool
		if w, ok = nextWord(text, w.end); !ok {
			return false
		}
	}
	return false
}
