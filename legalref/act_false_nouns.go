package legalref

import (
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// Nouns for acts that mean other things too: the ordonnance of a court, the M.B. that
// is a journal.

// abbreviates reports whether what may be an abbreviation of a kind of act at s[i:end]
// is written as one: A.R. and A.M. in French, K.B. and M.B. in Dutch, in capitals, with
// their stops or, in other texts, with the du or the van of that language; W. and L. not as the end of
// another, m.a.w. Other words are what they are.
func (f *finder) abbreviates(i, end int) bool {
	s := f.text
	var own bilingual.Lang
	var of string
	switch word := strings.ReplaceAll(string(f.low(s[i:end])), ".", ""); word {
	case "w", "l":
		return i == 0 || s[i-1] != '.'
	case "ar", "am":
		own, of = bilingual.FR, "du"
	case "kb", "mb", "kb's":
		own, of = bilingual.NL, "van"
	case "dcfl", "dcfr", "drw", "dcg", "dvr", "dfr", "dwg":
		if d, e := f.date(skipSpace(s, end)); d.year == 0 || !strings.Contains(s[end:e], "-") {
			return false // of a note: DRW 2014-05-05/09
		}
	case "bvr", "agw":
	default:
		return true
	}
	for k := i; k < end && s[k] != '\''; k++ {
		if 'a' <= s[k] && s[k] <= 'z' {
			return false
		}
	}
	return own == "" || f.lang != "en" && strings.Contains(s[i:end], ".") || f.lang == own || f.lang == "" || hasFold(s, skipSpace(s, end), of) || f.oneOf(skipSpace(s, end), dossiers[:]) > 0
}

// meansAct reports whether a noun that means other things too, at i, is an act
// with the date d between p and e: one with a title behind it, or alone in the
// text; the M.B. of Dutch, where it is not the journal; the ordonnance of an
// assembly, which has a definite article, where no court or mayor gave it.
func (f *finder) meansAct(i, p, e int, k *kind, d day) bool {
	s := f.text
	q := skipSpace(s, p)
	ends := skipSpace(s, e) == len(s)
	title := f.titleFollows(e) > 0 || ends && (k.class == classMinisterial || d.year >= firstOrdinance)
	if k.class == classMinisterial {
		dutch := hasFold(s, q, "van")
		dated := f.oneOf(q, dossiers[:]) > 0
		return (dutch || dated) && (title || dated || hasFold(s, skipSpace(s, e), "tot"))
	}
	if title {
		return true
	}
	switch w, at := f.previousWord(i); string(f.low(w)) {
	case "":
		if b, _ := before(s, i); b != '\'' && i > 0 {
			return false
		}
	case "les", "des", "aux", "cette", "dite", "ladite", "desdites", "vu":
	default:
		if !lineStarts(s, i) || at == 0 {
			return false
		}
	}
	return d.year >= firstOrdinance && !f.courtNear(i, e)
}

// brussels are the names behind the ordonnances of the assemblies of Brussels.
var brussels = [...]string{"bruxelloise", "de la region", "du conseil de la region", "de l'assemblee reunie", "de la commission communautaire", "de bruxelles", "du parlement"}

// dossiers are the abbreviations of "dated", folded.
var dossiers = [...]string{"d.d.", "dd.", "d.d", "dd"}

// firstOrdinance is the year of the first ordinances of Brussels.
const firstOrdinance = 1989

// courts are beginnings of words, folded, that make an ordonnance one of a court
// or of a mayor.
var courts = [...]string{
	"tribuna", "juge", "juridiction", "president", "refere", "requete", "cour ", "appel", "parquet", "greff", "chambre du conseil", "bourgmestre", "police",
	"rendu", "prononc", "signifi", "saisie", "mesures provisoires", "injonction", "non-lieu", "prison", "debout",
}

// courtNear reports whether the sentence around s[i:e] speaks of a court.
func (f *finder) courtNear(i, e int) bool {
	const near = 100
	s := f.text
	from, to := max(0, i-near), min(len(s), e+near)
	if k := strings.LastIndexAny(s[from:i], ";\n"); k >= 0 {
		from += k
	}
	if k := strings.IndexAny(s[e:to], ";.\n"); k >= 0 {
		to = e + k
	}
	for k := from; k < to; {
		if isLetterAt(s, k) {
			for _, w := range courts {
				if _, ok := matchFolded(s, k, w); ok {
					return true
				}
			}
			k = max(f.passWord(k), k+1)
			continue
		}
		_, w := foldAt(s, k)
		k += w
	}
	return false
}
