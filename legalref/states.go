package legalref

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/considerans/considerans/bilingual"
)

// The law of other states. "La Constitution espagnole" and "de Duitse wet van 3
// mei 2013" are not Belgian for the noun alone: the name of a state or its
// adjective beside a name says whose it is.

//go:embed data/states.txt
var statesData string

// What a word for a state is, as the value of a phrase below its index.
const (
	stateName      = iota
	stateGenitive  // Spaniens: it needs no word that binds
	stateAdjective // Spaanse, Spanish: it stands before a noun
	stateFrench    // espagnole: it stands after a noun
	stateForms
)

// A gazetteer finds the words for states.
type gazetteer struct {
	trie  *trie
	codes []string // "" for what is no state, or none today
}

// states is the gazetteer of the states of the world.
var states = sync.OnceValue(func() *gazetteer { return newGazetteer(statesData) })

func newGazetteer(data string) *gazetteer {
	g := &gazetteer{}
	ps := make([]phrase, 0, 4096)
	for line := range strings.Lines(data) {
		code, words, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok || code == "#" {
			continue
		}
		at := int32(len(g.codes)) * stateForms
		g.codes = append(g.codes, code)
		add := func(form int32, word string) { ps = append(ps, phrase{fold(word), at + form}) }
		for k, lang := range strings.Split(words, "|") {
			names, adjectives, _ := strings.Cut(lang, ":")
			for n := range strings.SplitSeq(names, "/") {
				if n == "" {
					continue
				}
				if add(stateName, n); k == 2 {
					add(stateGenitive, n+"s")
				}
			}
			for a := range strings.SplitSeq(adjectives, "/") {
				if a == "" {
					continue
				}
				form := int32(stateAdjective)
				if k == 1 {
					form = stateFrench
				}
				for _, ending := range adjectiveEndings(k, a) {
					add(form, a+ending)
				}
			}
		}
	}
	sortPhrases(ps)
	g.trie = newTrie(ps)
	return g
}

// adjectiveEndings are what the adjective of a state ends in besides, in Dutch,
// French, German and English.
func adjectiveEndings(lang int, adjective string) []string {
	last := adjective[len(adjective)-1]
	switch {
	case lang == 0 && last != 'e':
		return []string{"", "e"}
	case lang == 1 && last == 'e':
		return []string{"", "s"}
	case lang == 1 && strings.HasSuffix(adjective, "en"):
		return []string{"", "s", "ne", "nes"}
	case lang == 1:
		return []string{"", "s", "e", "es"}
	case lang == 2 && last != 'r':
		return []string{"", "e", "en", "er", "es", "em"}
	}
	return []string{""}
}

// at returns the code of the state that is named at s[i:], what form its name has
// there, and where it ends; end is 0 for none.
func (g *gazetteer) at(s string, i int) (code string, form int32, end int) {
	if i >= len(s) || !g.trie.might(s, i) {
		return "", 0, 0
	}
	v, end := g.trie.match(s, i)
	if end == 0 {
		return "", 0, 0
	}
	return g.codes[v/stateForms], v % stateForms, end
}

// stateBefore returns the code of the state whose adjective stands before the
// noun at i: "de Spaanse Grondwet", "the new French Civil Code", "Spain's
// Constitution"; and where it starts. The code is "" for none.
func (f *finder) stateBefore(i int) (string, int) {
	s := f.text
	for range 2 { // an adjective may stand between
		k := skipSpaceBack(s, i)
		if k == i || k == 0 || !isLetterBefore(s, k) {
			return "", i
		}
		// One word, with its hyphens, then two: Zuid-Afrikaanse, South African.
		start := k
		for range 2 {
			for start > 0 {
				b, at := before(s, start)
				if !isWord(b) && b != '-' && b != '\'' {
					break
				}
				start = at
			}
			for at := start; at < k; at++ { // past l' and d'
				code, form, e := states().at(s, at)
				possessive, ok := matchFolded(s, e, "'s")
				if e == k && (form == stateAdjective || form == stateName && f.lang == bilingual.EN) || e > 0 && form == stateName && ok && possessive == k {
					return code, at
				}
				for at < k && s[at] != '\'' && s[at] != ' ' {
					at++
				}
			}
			next := skipSpaceBack(s, start)
			if next == start || next == 0 || !isLetterBefore(s, next) {
				break
			}
			start = next
		}
		w, at := f.previousWord(i)
		if l, e := f.at(at); w == "" || e == 0 || l.parts&adj == 0 {
			return "", i
		}
		i = at
	}
	return "", i
}

// ownState returns the code of the state, other than the instrument's, whose an
// instrument named at s[i:end] in a language is said to be, and where it is named
// with that; code is "" for none.
func (f *finder) ownState(i, end int, in *Instrument, lang bilingual.Lang) (code string, whole Span) {
	code, start := f.stateBefore(i)
	constitution := in.isConstitution()
	if code == "" {
		code, end = f.stateAfter(end, lang == bilingual.FR, constitution)
	}
	if code == "" && constitution && (f.otherFederal(i, end) || f.ofAnyone(i, end)) {
		code = "-"
	}
	if code == string(in.Family) {
		code = ""
	}
	return code, Span{start, end}
}

// ofState are the words that bind the name of a state to a noun before it, and
// realms the nouns and adjectives that may stand before that name, folded.
var (
	ofState = [...]string{"van", "voor", "du", "de", "des", "d'", "pour", "of", "for", "der", "von", "fur"}
	realms  = [...]string{
		"republiek", "volksrepubliek", "bondsrepubliek", "koninkrijk", "groothertogdom", "vorstendom", "federatie", "staat", "deelstaat", "kanton", "keizerrijk",
		"republique", "royaume", "grand-duche", "principaute", "federation", "confederation", "etat", "canton", "province", "empire",
		"republik", "republiken", "volksrepublik", "bundesrepublik", "konigreich", "konigreichs", "konigreiches", "grossherzogtums", "grosherzogtums", "furstentums", "freistaats", "freistaates", "landes", "kantons", "bundesstaates", "bundesstaats",
		"republic", "kingdom", "grand duchy", "principality", "federation", "state", "commonwealth",
		"federale", "federaal", "democratische", "islamitische", "federal", "democratique", "populaire", "islamique", "demokratischen", "islamischen", "foderalen", "democratic", "islamic", "people's",
	}
)

// stateAfter returns the code of the state that the noun which ends at p is said
// to be of, and where its name ends: "espagnole", "du Luxembourg", "de la
// République tchèque". The adjective needs a French noun. With bound, any other name that "of" binds to the noun is
// that of a state too, or of an organisation.
func (f *finder) stateAfter(p int, french, bound bool) (code string, end int) {
	s := f.text
	q := skipSpace(s, p)
	if q == p || q >= len(s) {
		return "", p
	}
	if l, e := f.at(q); french && e > 0 && l.parts&adj != 0 { // fédérale suisse
		if code, form, until := states().at(s, skipSpace(s, e)); until > 0 && form != stateGenitive && !capital(s[skipSpace(s, e):]) {
			return code, until
		}
	}
	if code, form, e := states().at(s, q); e > 0 && (french && form != stateGenitive && !capital(s[q:]) || form == stateGenitive && capital(s[q:])) {
		return code, e
	}
	e := f.oneOf(q, ofState[:])
	if e == 0 {
		if e, _ = matchFolded(s, q, "d'"); e == q || !strings.ContainsAny(s[q:e], "'’") {
			return "", p
		}
	}
	q = skipSpace(s, e)
	realm := false
	for range 6 {
		if code, form, e := states().at(s, q); e > 0 && (form <= stateGenitive && capital(s[q:]) || form == stateFrench && realm) {
			return code, e
		}
		if e := f.oneOf(q, realms[:]); e > 0 {
			realm = true
			q = skipSpace(s, e)
			continue
		}
		l, e := f.at(q)
		if of := f.oneOf(q, ofState[:]); realm && of > 0 { // de la République du Congo
			e = of
		} else if realm && e > 0 && l.parts&conj != 0 && f.oneOf(skipSpace(s, e), realms[:]) > 0 { // de la République et canton de
		} else if e == 0 || l.parts&det == 0 {
			break
		}
		q = skipSpace(s, e)
	}
	if bound && capital(s[q:]) && !lowerless(s[p-1:p]) {
		return "-", f.passWord(q)
	}
	return "", p
}

// otherFederal reports whether the constitution named at s[i:end] is called federal or
// cantonal, as that of Belgium is not, or national, as that of any state.
func (f *finder) otherFederal(i, end int) bool {
	w, at := f.previousWord(i)
	return w != "" && f.oneOf(at, federal[:]) == at+len(w) || f.oneOf(skipSpace(f.text, end), federal[:]) > 0
}

// ofAnyone reports whether the constitution named at s[i:end] is said to be that of
// somebody who is no state: of the club, d'une association. What is held against a
// constitution, or is guaranteed by it, is no owner: "la conformité à la Constitution de
// la mesure".
func (f *finder) ofAnyone(i, end int) bool {
	s := f.text
	q := skipSpace(s, end)
	e := f.oneOf(q, ofState[:])
	if e == 0 {
		if e, _ = matchFolded(s, q, "d'"); !strings.ContainsAny(s[q:max(q, e)], "'’") {
			return false
		}
	}
	article := f.oneOf(q, ownArticle[:]) > 0
	q = skipSpace(s, e)
	if e := f.oneOf(q, articles[:]); e > 0 {
		article, q = true, skipSpace(s, e)
	} else if l, e := f.at(q); e > 0 && l.parts&det != 0 {
		article, q = true, skipSpace(s, e)
	}
	if !article || !isLetterAt(s, q) || capital(s[q:]) || !f.unnamed(q) || f.oneOf(q, realms[:]) > 0 || f.oneOf(q, countries[:]) > 0 || f.oneOf(q, adverbial[:]) > 0 {
		return false
	}
	_, at := f.introducer(i)
	return f.oneOf(at, measures[:]) == 0
}

// ownArticle are the words of ofState that hold an article, countries the nouns for a
// state besides realms, measures the words that lead to what something is held against
// or given by, folded.
var (
	ownArticle = [...]string{"du", "der"}
	countries  = [...]string{"land", "landes", "rijk", "natie", "lidstaat", "unie", "pays", "nation", "union", "reichs", "reiches", "country", "realm", "member"}
	measures   = [...]string{"a", "au", "par", "avec", "contre", "met", "door", "tegen", "aan", "mit", "durch", "gegen", "with", "by", "to", "against", "under"}
)

// federal are those adjectives, folded.
var federal = [...]string{"cantonale", "kantonale", "kantonalen", "cantonal", "federale", "federal", "foderale", "foderalen", "nationale", "nationalen", "national"}

// indefinite are the articles that make a constitution any.
var indefinite = [...]string{"een", "une", "a", "eine", "einer", "einem", "einen"}

// lowerless reports whether a text has no small letter.
func lowerless(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return 'a' <= r && r <= 'z' }) < 0
}

// plainFederal reports whether the name of a constitution is one that several states
// give to theirs, la Constitution fédérale and die Bundesverfassung: it does not say
// which, as the name of a state, a date and an abbreviation do.
func plainFederal(n *naming) bool {
	if !n.in.isConstitution() || n.in.Family.builtin() || n.alias.kind == Abbreviation || strings.ContainsAny(n.alias.text, "0123456789-") {
		return false
	}
	return !namesState(n.alias.text, "")
}

// namesState reports whether a name holds that of a state, with that code unless it is
// empty.
func namesState(name, code string) bool {
	for k := 0; k < len(name); k++ {
		if k > 0 && name[k-1] != ' ' {
			continue
		}
		if c, _, end := states().at(name, k); end > 0 && (code == "" || c == code) {
			return true
		}
	}
	return false
}

// saysState reports whether a name, or what stands beside it, says which state's it is,
// so that it means the same in a text of any: la Constitution française.
func (f *finder) saysState(n *naming) bool {
	family := string(n.in.Family)
	if namesState(n.alias.text, family) {
		return true
	}
	if code, _ := f.stateBefore(n.start); code == family {
		return true
	}
	code, _ := f.stateAfter(n.end, n.alias.lang == bilingual.FR, false)
	return code == family
}

// abroad notes an instrument of another state that the registry does not hold. It
// is never cited for itself; a place in it is unresolved.
func (f *finder) abroad(start, end int, c class) {
	f.add(mention{kind: instrumentMention, start: start, end: end, cite: Full, class: c, status: Unresolved, weak: true, foreign: true})
}

// sibling returns the instrument of a state that is to it what an instrument is
// to its own: the one that shares the alias, or its key but for the state. It is
// -1 where the registry holds none.
func (r *Registry) sibling(first, instrument int32, state string) int32 {
	if i := r.namesake(first, Family(state)); i >= 0 {
		return i
	}
	in := &r.instruments[instrument]
	rest := strings.TrimPrefix(in.Key, string(in.Family))
	if i, ok := r.byKey[state+rest]; ok {
		return i
	}
	if k := strings.LastIndexByte(rest, '-'); k > 0 && plainNumber(rest[k+1:]) {
		if i, ok := r.byKey[state+rest[:k]]; ok {
			return i
		}
	}
	return -1
}

// namesake returns the instrument of a family among those that share an alias, or
// -1.
func (r *Registry) namesake(first int32, fam Family) int32 {
	for k := first; ; {
		a := &r.aliases[k]
		if r.instruments[a.instrument].Family == fam {
			return a.instrument
		}
		if a.next == 0 {
			return -1
		}
		k = a.next - 1
	}
}

// isState reports whether a family is the law of one state.
func isState(fam Family) bool { return len(fam) == 2 && fam != Union }
