package legalref

import (
	"iter"
	"slices"
	"strings"
	"sync"
)

// The words of the grammar around a citation, in all four languages at once: a
// Belgian text mixes them. A word may play several parts. These words are
// looked up only beside an expression that has begun; what begins one stands in
// triggers.go. The words themselves are data: data/words.txt.

// A part is what a word can be in an expression, as a bit.
type part uint32

const (
	prep    part = 1 << iota // van, de, of: binds a place to its instrument
	det                      // de, het, la: a determiner
	adj                      // stands before or after the noun of an instrument
	conj                     // en, et, juncto: joins places or instruments
	through                  // tot en met, à: makes a range
	lead                     // inzonderheid, notamment: a place of what was named before
	by                       // bij, par: the agent of an amendment
	amended                  // gewijzigd, remplacé
	pointer                  // dezelfde, ladite: points back, before the noun
	pointed                  // précité, susvisé: points back, after the noun
	self                     // dit, présente: the text itself
	ordinal                  // eerste, premier; the value is the number
	unit                     // lid, alinéa; the value is a unit word
	month                    // maart, mars; the value is the number
	titular                  // betreffende, relative à: begins the title of an act
	stop                     // a verb or a relative: what follows is no title
	serial                   // nr., n°
	follow                   // e.v., et suivants: and the articles after it
	thereof                  // ervan, thereof: of the instrument before it
	tail                     // in fine: absorbed, not cited
	aside                    // stands between the words of a reference and says nothing: (nieuw), resp.
	measure                  // km, euro, jaar: what a number counts that is no article
	price                    // voor, à: leads from goods to their price
	juncto                   // joins a place to one of the same instrument: i.V.m.
	numeral                  // a number word of a date; the value is an index
)

// A lexeme is what the vocabulary knows of a word.
type lexeme struct {
	parts part
	value uint8
}

// The last alinea and the one before it, as values of an ordinal.
const (
	lastOrdinal   = 255
	penultOrdinal = 254
	uniqueOrdinal = 253 // the one article of an act
)

// vocabularyWords are the lists of words by the part they play.
var vocabularyWords = []struct {
	parts part
	list  string // in data/words.txt
}{
	{prep, "preposition"},
	{prep | det, "preposition or article"},
	{det, "article"},
	{adj, "adjective"},
	{pointer, "pointer before"},
	{pointed, "pointer behind"},
	{self, "this"},
	{conj, "conjunction"},
	{conj | juncto, "together with"},
	{through, "through"},
	{lead, "lead"},
	{by, "by"},
	{amended, "amended"},
	{titular, "title"},
	{stop, "no title"},
	{serial, "number"},
	{follow, "and following"},
	{thereof, "thereof"},
	{tail, "tail"},
	{measure, "measure"},
	{price, "price"},
	{aside, "aside"},
}

// ordinalWords are the ordinals of lids and alineas, from the first.
var ordinalWords = [...]string{
	"eerste; premier; premiere; first; erster; ersten; erste; 1e lid; 1er",
	"tweede; deuxieme; second; seconde; zweiter; zweiten; zweite",
	"derde; troisieme; third; dritter; dritten; dritte",
	"vierde; quatrieme; fourth; vierter; vierten; vierte",
	"vijfde; cinquieme; fifth; funfter; funften; funfte",
	"zesde; sixieme; sixth; sechster; sechsten; sechste",
	"zevende; septieme; seventh; siebter; siebten; siebte; siebenter; siebenten; siebente",
	"achtste; huitieme; eighth; achter; achten",
	"negende; neuvieme; ninth; neunter; neunten; neunte",
	"tiende; dixieme; tenth; zehnter; zehnten; zehnte",
	"elfde; onzieme; eleventh; elfter; elften; elfte",
	"twaalfde; douzieme; twelfth; zwolfter; zwolften",
	"dertiende; treizieme; thirteenth; dreizehnten",
	"veertiende; quatorzieme; fourteenth; vierzehnten",
	"vijftiende; quinzieme; fifteenth; funfzehnten",
	"zestiende; seizieme; sixteenth",
	"zeventiende; dix-septieme; seventeenth",
	"achttiende; dix-huitieme; eighteenth",
	"negentiende; dix-neuvieme; nineteenth",
	"twintigste; vingtieme; twentieth",
}

// monthWords are the months, with their usual abbreviations.
var monthWords = [...]string{
	"januari; janvier; januar; january; jan.; jan; janv.; janv",
	"februari; fevrier; februar; february; feb.; feb; febr.; fevr.",
	"maart; mars; marz; march; mrt.; mrt; mar.",
	"april; avril; apr.; apr; avr.",
	"mei; mai; may",
	"juni; juin; june; jun.; jun",
	"juli; juillet; july; jul.; jul; juill.; juill; juil.; juil",
	"augustus; aout; august; aug.; aug",
	"september; septembre; sept.; sept; sep.",
	"oktober; octobre; october; okt.; oct.; oct; okt",
	"november; novembre; nov.; nov",
	"december; decembre; dezember; dec.; dec; dez.",
}

// A unitWord is a word for a part of an article, before the instrument says
// what it means there.
type unitWord uint8

const (
	noUnit unitWord = iota
	uArticle
	uParagraph // §, paragraphe, paragraph
	uLid       // lid: alinea or paragraph
	uAbsatz    // Absatz: paragraph or alinea
	uAlinea
	uPoint  // punt, point, Nummer, 1°
	uLetter // littera, Buchstabe, onder b)
	uIndent
	uSentence
	uAnnex
	uRecital
	uBook
	uTitle
	uChapter
	uSection
	uPart
	uRoman // a Roman part below a paragraph, a point whose capitals count
	uBare  // a bare number below an article
)

// unitWords are the words for the parts of an article, and of an instrument.
var unitWords = []struct {
	unit unitWord
	list string
}{
	{uParagraph, "paragraph"},
	{uLid, "lid"},
	{uAbsatz, "Absatz"},
	{uAlinea, "alinea"},
	{uPoint, "point"},
	{uLetter, "letter"},
	{uIndent, "indent"},
	{uSentence, "sentence"},
}

// vocabulary is the trie of these words; its values index lexemes.
var vocabulary = sync.OnceValue(newVocabulary)

func newVocabulary() *lexicon {
	l := &lexicon{}
	index := map[string]int32{}
	var ps []phrase
	add := func(words iter.Seq[string], parts part, value uint8) {
		for w := range words {
			w = fold(w)
			i, ok := index[w]
			if !ok {
				i = int32(len(l.lexemes))
				index[w] = i
				l.lexemes = append(l.lexemes, lexeme{})
				ps = append(ps, phrase{w, i})
			}
			l.lexemes[i].parts |= parts
			if value != 0 {
				l.lexemes[i].value = value
			}
		}
	}
	for _, v := range vocabularyWords {
		add(slices.Values(wordList(v.list)), v.parts, 0)
	}
	for i, w := range ordinalWords {
		add(strings.SplitSeq(w, "; "), ordinal, uint8(i+1))
	}
	add(strings.SplitSeq("laatste; dernier; derniere; last; letzter; letzten", "; "), ordinal, lastOrdinal)
	add(strings.SplitSeq("voorlaatste; avant-dernier; avant-derniere; penultimate; vorletzter; vorletzten", "; "), ordinal, penultOrdinal)
	for i, w := range monthWords {
		add(strings.SplitSeq(w, "; "), month, uint8(i+1))
	}
	for _, u := range unitWords {
		add(slices.Values(wordList(u.list)), unit, uint8(u.unit))
	}
	sortPhrases(ps)
	l.trie = newTrie(ps)
	return l
}

// A lexicon looks words up.
type lexicon struct {
	trie    *trie
	lexemes []lexeme
}

// at returns the longest word or phrase of the vocabulary at s[i:] and its
// end; end is 0 when there is none.
func (l *lexicon) at(s string, i int) (lexeme, int) {
	if i >= len(s) || !l.trie.might(s, i) {
		return lexeme{}, 0
	}
	v, end := l.trie.match(s, i)
	if end == 0 {
		return lexeme{}, 0
	}
	return l.lexemes[v], end
}
