package drafting

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// An EndKind says what a closing line is.
type EndKind string

// The kinds of closing line.
const (
	Resolving EndKind = "resolving" // Besluit:, Arrête :, DÉCIDE
	Proposing EndKind = "proposing" // Der Rat möge beschließen:
	Signing   EndKind = "signature" // De voorzitter, Par le Conseil
	Place     EndKind = "place"     // Gegeven te Brussel, Donné à Bruxelles
	Copy      EndKind = "copy"      // Voor eensluidend afschrift
	Voting    EndKind = "vote"      // met 21 stemmen voor en 4 tegen, à l'unanimité
)

// An Ending is a line that resolves, dates, signs or certifies a text.
type Ending struct {
	Kind EndKind
	Span legaltext.Span
}

// maxVote is the number of bytes of a line that says how the vote went, before
// the names of those who voted.
const maxVote = 160

// Ending reads a resolving, closing or signature line: one that begins with a
// stock phrase and a capital, which the result of a vote may do without. A line
// that resolves may name who acts first: it then ends with the phrase, or with a
// word that draws a conclusion, and a colon ("Le Corps législatif a voté la loi
// suivante :", "This Council therefore:").
func (p *Practice) Ending(lang bilingual.Lang, text string) (Ending, bool) {
	start := wordStart(text, 0)
	resolves := mayResolve(text, start)
	if g := p.look(lang); g != nil && !resolves && !g.line(text, endPhrase) && !g.word(text, start, endPhrase) && !g.word(text, Mark(text), endPhrase) {
		return Ending{}, false
	}
	for f := range p.each(lang) {
		if e, ok := f.ending(text, start); ok {
			return e, true
		}
		if resolves {
			if e, ok := f.resolving(text, start); ok {
				return e, true
			}
		}
	}
	return Ending{}, false
}

// ending reads a line that is, or begins with, a stock phrase.
func (f *formulary) ending(text string, start int) (Ending, bool) {
	if r, ok := f.whole(endPhrase, text); ok {
		return Ending{EndKind(r.Attr), legaltext.Span{Start: start, End: lastWord(text)}}, true
	}
	m, ok := f.at(endPhrase, text, start)
	if mark := Mark(text); !ok && mark > start { // "3 onthoudingen"
		m, ok = f.at(endPhrase, text, mark)
		ok = ok && m.row.Attr == string(Voting)
	}
	if !ok {
		return Ending{}, false
	}
	k := EndKind(m.row.Attr)
	if vote, _, _ := strings.Cut(text, "("); k == Voting && len(vote) > maxVote || k != Voting && !capital(text[start:]) {
		return Ending{}, false
	}
	rest := strings.TrimLeft(text[m.head.end:], " \u00a0*_")
	if k == Signing && rest != "" && !strings.ContainsAny(rest[:1], ",:;.\n(") {
		return Ending{}, false // a sentence about the president
	}
	return Ending{k, legaltext.Span{Start: m.head.start, End: m.head.end}}, true
}

// maxResolving is the number of bytes of a line that names who acts and resolves.
const maxResolving = 200

// mayResolve is a quick look at what a line that names who acts and resolves has:
// it begins with a capital and ends with a colon.
func mayResolve(text string, start int) bool {
	if text != "" && (folds[text[len(text)-1]] != 0 || strings.IndexByte(".,;", text[len(text)-1]) >= 0) {
		return false
	}
	return len(text) <= maxResolving && strings.HasSuffix(strings.TrimRightFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("*_-–—", r)
	}), ":") && capital(text[start:])
}

// resolving reads the phrase that a line ends with after the name of who acts.
func (f *formulary) resolving(text string, start int) (Ending, bool) {
	if o, opens := f.opening(text, Mark(text)); opens && !o.Weak {
		return Ending{}, false // "Overwegende dat de raad besluit:", "De raad besluit:"
	}
	last := lastWord(text)
	first, _ := nextWord(text, start)
	for i := first.end; i < last; {
		w, ok := nextWord(text, i)
		if !ok {
			break
		}
		if m, ok := f.at(endPhrase, text, w.start); ok && max(m.head.end, m.tail.end) == last {
			if k := EndKind(m.row.Attr); k == Resolving || k == Proposing {
				return Ending{k, legaltext.Span{Start: w.start, End: last}}, true
			}
		}
		if m, ok := f.at(adverbPhrase, text, w.start); ok && m.head.end == last && m.row.Attr == "concluding" {
			return Ending{Resolving, legaltext.Span{Start: w.start, End: last}}, true
		}
		i = w.end
	}
	return Ending{}, false
}
