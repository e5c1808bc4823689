package drafting

import (
	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// maxAsked is the number of words that name who is asked before a verb in the
// passive.
const maxAsked = 12

// Passive reads a request in the passive, which names who is asked before the
// verb: "Die Regierung wird ersucht, …", "Le Collège est chargé de …". Reasons and
// prose have such sentences too, so the answer is worth something only where a
// request may stand. It reports false for a text that [Practice.Opening] reads.
func (p *Practice) Passive(lang bilingual.Lang, text string) (LeadIn, bool) {
	if g := p.look(lang); g != nil && !g.anywhere(text, passivePhrase) {
		return LeadIn{}, false
	}
	mark := Mark(text)
	for f := range p.each(lang) {
		if l, ok := f.passive(text, mark); ok {
			return l, true
		}
	}
	return LeadIn{}, false
}

func (f *formulary) passive(text string, mark int) (LeadIn, bool) {
	first, ok := nextWord(text, f.behind(text, mark).from)
	if _, opens := f.opening(text, mark); opens || !ok {
		return LeadIn{}, false
	}
	end := first.end
	for range maxAsked {
		w, ok := nextWord(text, end)
		if !ok || !joined(text[end:w.start]) {
			break
		}
		if m, ok := f.at(passivePhrase, text, w.start); ok && m.row.Class == "passive" {
			return f.passiveLeadIn(text, f.opened(text, m, subject{}), legaltext.Span{Start: first.start, End: end}), true
		}
		end = w.end
	}
	return LeadIn{}, false
}

// passiveLeadIn reads the words before the verb as who is asked.
func (f *formulary) passiveLeadIn(text string, o Opening, span legaltext.Span) LeadIn {
	l := LeadIn{Opening: o}
	who := asked{formulary: f, text: text[:span.End]}
	if p, _, ok := who.party(span.Start); ok {
		l.Addressees = []Party{p}
	}
	i := max(o.Cue.End, o.Particle.End)
	l.Complementiser, i = f.complementAt(text, i)
	l.End = f.leadEnd(text, i)
	return l
}
