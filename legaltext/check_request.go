package legaltext

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/figures"
)

// acts are the acts of an assembly, by the beginnings of the words that name
// them in any of the languages. The words of one line answer each other. English and
// German call on those whom Dutch and French ask or invite.
const acts = `
ask verzoek* vraag* vraagt demand* prie* ersuch* bitte* request* ask*
invite nodig* invit* einlad* ladt
urge dring* aandring* insist* exhort* eindring* instamm* urge*
call roep* appel* auf call*
president voorzitter* president* prasident*
invite-verzoek invit* verzoek* vraag* vraagt ersuch*
call-invite call* auf invit* nodig*
call-demande call* auf demand*
call-verzoek call* auf verzoek* vraag* vraagt
demand eis* exig* forder* demands
recommend beveel* aanbevel* recommand* empfiehl* recommend*
instruct gelast* belast* draagt charg* beauftrag* instruct*
condemn veroordeel* condamn* verurteil* condemn*
regret betreur* regrett* deplor* bedauer* regret* deplore*
decide besluit* beslis* decid* beschliess* beschliesst
`

// verb compares the kind and strength of a request.
func (c *checker) verb(cl *Clause, langs []bilingual.Lang) {
	f := cl.Field("verb")
	if f == nil {
		return
	}
	for _, l := range langs[1:] {
		a, b := f.Text[langs[0]], f.Text[l]
		actsA, actsB := actsOf(a), actsOf(b)
		if len(actsA) == 0 || len(actsB) == 0 || slices.ContainsFunc(actsA, func(x string) bool { return slices.Contains(actsB, x) }) {
			continue
		}
		c.report(CodeCheckVerb, cl.ID, langs[0], a, "%q in %s, %q in %s", a, langs[0], b, l)
	}
}

// forwards are the beginnings of the words for sending a text to somebody.
var forwards = []string{"toekomen", "overzend", "over te zenden", "bezorg", "forward", "transmit", "transmet", "ubermittel", "zu ubermitteln"}

// forwarded compares to whom a request has the text sent: there all are named in each
// language.
func (p *pair) forwarded() {
	sends := func(s *sideText) bool {
		return slices.ContainsFunc(forwards, func(w string) bool { return strings.Contains(s.folded, " "+w) })
	}
	if !sends(p.a) || !sends(p.b) || p.a.excess || p.b.excess {
		return
	}
	lacking := func(s, other *sideText) (out []string) {
		for _, w := range s.words {
			if w.before == '-' {
				continue // "Ministre-Président", in German one word
			}
			for _, l := range p.twins.linesOf(w.fold) {
				line := p.twins.lines[l]
				if line.class != askedTwin || slices.ContainsFunc(line.members, func(m string) bool { return has(other.folded, m) }) {
					continue
				}
				if slices.ContainsFunc(line.members, func(m string) bool { return !strings.Contains(m, " ") && has(" "+w.fold+" ", m) }) {
					out = append(out, s.text[w.start:w.end])
				}
			}
		}
		return out
	}
	p.differs(CodeCheckAddressee, "sent to", lacking(p.a, p.b), lacking(p.b, p.a))
}

// actsOf returns the acts that the words of a verb name.
func actsOf(verb string) []string {
	folded := " " + foldPhrase(verb) + " "
	var out []string
	for line := range strings.Lines(acts) {
		words := strings.Fields(line)
		if len(words) > 0 && slices.ContainsFunc(words[1:], func(w string) bool { return has(folded, w) }) {
			out = append(out, words[0])
		}
	}
	return out
}

// addressees compares who is asked, and with whom, in the request cl.
func (c *checker) addressees(cl *Clause, langs []bilingual.Lang) {
	for _, name := range []string{"addressees", "with"} {
		f := cl.Field(name)
		if f == nil {
			continue
		}
		for _, it := range f.Items {
			levels, asked := make(map[bilingual.Lang][]string), make(map[bilingual.Lang][]string)
			for _, l := range langs {
				text, ok := it.Text[l]
				if _, has := cl.Sides[l]; !has {
					continue
				}
				if from := it.Text[firstOf(it.Text.Langs())]; (!ok || text == "") && c.twins.met(figures.Fold(from), " "+foldPhrase(cl.Sides[l].Text)+" ") {
					continue // it is in the text
				}
				if !ok || text == "" {
					c.report(CodeCheckAddressee, cl.ID, firstOf(it.Text.Langs()), it.Text[firstOf(it.Text.Langs())],
						"%q has no counterpart in %s", it.Text[firstOf(it.Text.Langs())], l)
					continue
				}
				levels[l], asked[l] = c.twins.named(levelTwin, text), c.twins.named(askedTwin, text)
			}
			for _, l := range langs[1:] {
				a, b := levels[langs[0]], levels[l]
				x, y := asked[langs[0]], asked[l]
				if c.twins.tied(it.Text[langs[0]], it.Text[l]) {
					continue
				}
				if len(a) > 0 && len(b) > 0 && !slices.Equal(a, b) ||
					len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(w string) bool { return slices.Contains(y, w) }) {
					c.report(CodeCheckAddressee, cl.ID, langs[0], it.Text[langs[0]], "%q in %s, %q in %s",
						it.Text[langs[0]], langs[0], it.Text[l], l)
				}
			}
		}
	}
}
