package legaltext

import (
	"slices"
	"strings"
	"sync"

	"github.com/considerans/considerans/bilingual"
)

// A force are the words of a language that deny, oblige and permit, folded, and those that
// may stand for a denial: "verbieden" for "ne pas autoriser". One that ends in "*" stands
// for every word that begins so.
type force struct{ deny, near, oblige, permit []string }

var forces = sync.OnceValue(func() map[bilingual.Lang]force {
	return map[bilingual.Lang]force{
		bilingual.NL: {
			deny:   strings.Fields("niet geen nooit noch niemand niets nergens"),
			near:   strings.Fields("zonder verbod* verbied* verboden weiger* geweigerd gebrek* ontbreek* ontbrak* ontbre* afwezig* slechts enkel alleen pas nauwelijks amper zelden tenzij behalve behoudens uitgezonderd evenmin vrij* loutere louter uitsluitend onvoldoende voordat vooraleer onmogelijk* on* ontz* uitge* weinig verhinder* belet* vermijd* voorkom* kosteloos gratis zolang meer buiten zwijg* zweeg zwegen maxim* hoogst* binnen"),
			oblige: strings.Fields("moet moeten moest moesten dient dienen"),
			permit: strings.Fields("kan kunnen kon konden mag mogen mocht mochten"),
		},
		bilingual.FR: {
			deny:   strings.Fields("pas aucun aucune jamais ni rien nul nulle"),
			near:   strings.Fields("sans interdi* refus* manqu* absen* defaut* ne n non seul* uniquement peu rare* sauf except* hors depourvu* prive* insuff* impos* incap* ignor* inex* etranger* illeg* irre* inde* indis* inad* indep* inter* guere plus personne simple exempt* dispens* gratuit* empech* evit* exclu* ecart* avant maxim*"),
			oblige: strings.Fields("doit doivent devait devaient devra devront"),
			permit: strings.Fields("peut peuvent pouvait pouvaient pourra pourront pourrait pourraient"),
		},
		bilingual.DE: {
			deny:   strings.Fields("nicht kein keine keinen keinem keiner keines nie niemals weder niemand nichts nirgends"),
			near:   strings.Fields("ohne verbot* verbiet* verboten weiger* verweiger* mangel* fehl* nur allein kaum selten ausser ausgenommen un* erst ohn* frei verhinder* vermeid* kostenlos hochst* maxim* binnen"),
			oblige: strings.Fields("muss mussen musste mussten"),
			permit: strings.Fields("kann konnen konnte konnten darf durfen durfte durften"),
		},
		bilingual.EN: {
			deny:   strings.Fields("not no never nor neither none nobody nothing nowhere cannot"),
			near:   strings.Fields("without prohibit* ban* forbid* refus* lack* fail* absen* only hardly rarely unless except un* insuff* impos* incap* inad* inde* illeg* irre* dis* non* free few little prevent* avoid* any maxim* within"),
			oblige: strings.Fields("must shall"),
			permit: strings.Fields("can could may might"),
		},
	}
})

// mostDenied bounds the words of a side whose denials are compared: a long clause denies in
// many ways.
const mostDenied = 60

// force reports a clause that is denied in one language where no word of the other comes
// near to it, and one that obliges where the other permits.
func (p *pair) force() {
	if p.a.excess || p.b.excess {
		return
	}
	p.each(func(s, other *sideText) {
		f, okF := forces()[s.lang]
		g, okG := forces()[other.lang]
		if !okF || !okG {
			return
		}
		if w := s.those(f.deny); len(w) > 0 && len(s.words) <= mostDenied && len(other.those(g.deny)) == 0 && len(other.those(g.near)) == 0 {
			p.report(CodeCheckNegation, p.path, s.lang, w[0], "%q in %s, and no denial in %s", w[0], s.lang, other.lang)
		}
		must, may := s.those(f.oblige), other.those(g.permit)
		if len(s.words) > mostDenied || s.hasMost() || other.hasMost() || len(s.those(f.deny))+len(other.those(g.deny)) > 0 {
			return // "doit être au plus de", "mag hoogstens", "mag niet"
		}
		if len(must) == 1 && len(may) == 1 && len(s.those(f.permit)) == 0 && len(other.those(g.oblige)) == 0 {
			p.report(CodeCheckModality, p.path, s.lang, must[0], "%q in %s, %q in %s", must[0], s.lang, may[0], other.lang)
		}
	})
}

// those returns the words of a text that are among some, as printed.
func (s *sideText) those(words []string) (out []string) {
	for i, w := range s.words {
		if w.foreign || w.capital && i > 0 || i+1 < len(s.words) && s.words[i+1].before == '-' {
			continue // "Pas. 2015", "niet-naleving"
		}
		if slices.ContainsFunc(words, func(f string) bool {
			stem, ok := strings.CutSuffix(f, "*")
			return w.fold == f || ok && strings.HasPrefix(w.fold, stem)
		}) {
			out = append(out, s.text[w.start:w.end])
		}
	}
	return out
}
