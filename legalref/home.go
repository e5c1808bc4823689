package legalref

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/considerans/considerans/bilingual"
)

// Whose law a text means by plain names, by what it says of itself.

//go:embed data/homes.txt
var homesData string

// The classes of words in that data, as the value of a phrase below the code.
const (
	homeMark = iota
	homeHint
	homePlace
	homeClasses
)

// homes are the words of that data.
var homes = sync.OnceValue(func() *gazetteer {
	g := &gazetteer{}
	var ps []phrase
	for line := range strings.Lines(homesData) {
		class := int32(strings.IndexByte("!~@", line[0]))
		if class < 0 {
			continue
		}
		code, words, _ := strings.Cut(strings.TrimSpace(line[1:]), " ")
		at := int32(len(g.codes)) * homeClasses
		g.codes = append(g.codes, code)
		for w := range strings.SplitSeq(words, "; ") {
			ps = append(ps, phrase{fold(w), at + class})
		}
	}
	sortPhrases(ps)
	g.trie = newTrie(ps)
	return g
})

// What a word weighs in the head of a text and in the rest of it, and what all words of
// the rest weigh at most for one state. That a text is silent weighs for Belgium, unless
// it is in English, which no assembly of Belgium writes.
const (
	headWeight, headHint = 5, 2
	markWeight, hint     = 4, 1
	ownWeight            = 2 // the name of Belgium
	restWeight           = 8
	silenceWeight        = 1
)

// A ballot counts for which state the words of a text speak.
type ballot struct {
	head, rest map[string]int
	seen       map[string]bool
}

// Home returns the state whose law a text means by plain names such as "the
// Constitution", for [FindOptions.Jurisdiction], by what the text says of itself: forms,
// offices, acts and journals that one state has alone, and in the head the names of
// states, of their parts and of their cities. The head is what names the author: the
// assembly, its formula, the place of the signing. The rest is all else; the name of a
// state counts there only if the law of that state is written in a language of the text.
// Home returns "" where nothing tells, and [NoState] where the text is of a body of
// several states, where its words speak for two states alike, and for a silent text in
// English alone. A text in Dutch and in French or German is Belgian unless its head
// names another state.
func Home(head, rest []string, langs ...bilingual.Lang) string {
	b := ballot{map[string]int{}, map[string]int{}, map[string]bool{}}
	for _, s := range head {
		b.count(s, true, langs)
	}
	for _, s := range rest {
		b.count(s, false, langs)
	}
	var dutch, other, english bool
	for _, l := range langs {
		switch l {
		case bilingual.NL:
			dutch = true
		case bilingual.FR, bilingual.DE:
			other = true
		case bilingual.EN:
			english = true
		}
	}
	spoken := len(b.head)+len(b.rest) > 0
	if dutch && other {
		b.head[string(Belgian)] += headWeight
	}
	alone := english && !dutch && !other
	if !spoken {
		if alone {
			return NoState
		}
		return ""
	}
	if !alone {
		b.head[string(Belgian)] += silenceWeight
	}
	return b.winner()
}

// winner returns the state that most words speak for, NoState where none leads.
func (b *ballot) winner() string {
	best, code := 0, NoState
	tie := false
	for _, votes := range [...]map[string]int{b.head, b.rest} {
		for c := range votes {
			switch n := b.head[c] + min(b.rest[c], restWeight); {
			case n > best:
				best, code, tie = n, c, false
			case n == best && c != code:
				tie = true
			}
		}
	}
	if tie {
		return NoState
	}
	return code
}

// count notes the words of a text, each once.
func (b *ballot) count(s string, head bool, langs []bilingual.Lang) {
	table, names := homes(), states()
	for i := 0; i < len(s); {
		if byteClass[s[i]] == byteOther || byteClass[s[i]] == byteDigit {
			i++
			continue
		}
		if e := b.word(s, i, head, langs, table, names); e > i {
			i = e
			continue
		}
		if e := endOfWord(s, i); e > i {
			i = e
			continue
		}
		i++
	}
}

// word notes what begins with the word at s[i:] and returns where it ends, i for
// nothing.
func (b *ballot) word(s string, i int, head bool, langs []bilingual.Lang, table, names *gazetteer) int {
	if table.trie.might(s, i) {
		if v, end := table.trie.match(s, i); end > 0 {
			code, class := table.codes[v/homeClasses], v%homeClasses
			switch {
			case class == homePlace && (!head || !capital(s[i:])):
			case class == homeHint && head:
				b.add(code, headHint, s[i:end], head)
			case class == homeHint:
				b.add(code, hint, s[i:end], head)
			case head:
				b.add(code, headWeight, s[i:end], head)
			default:
				b.add(code, markWeight, s[i:end], head)
			}
			return end
		}
	}
	if code := stateOfNumber(s, i); code != "" {
		b.add(code, markWeight, "n°", head)
	}
	code, form, end := names.at(s, i)
	switch {
	case end == 0:
		return i
	case code == string(Belgian) && !head:
		b.add(code, ownWeight, code, head)
	case head && (capital(s[i:]) || form >= stateAdjective):
		b.add(code, headWeight, code, head)
	case !head && capital(s[i:]) && form < stateAdjective && writes(code, langs):
		b.add(code, hint, code, head)
	}
	return end
}

// add counts a word for a state, unless it was seen before.
func (b *ballot) add(code string, weight int, word string, head bool) {
	votes := b.rest
	if head {
		votes = b.head
	}
	if key := code + fold(word); !b.seen[key] {
		b.seen[key] = true
		votes[code] += weight
	}
}

// writers are the states whose law is written in a language, but for Belgium.
var writers = map[bilingual.Lang]string{
	bilingual.NL: " nl sr ",
	bilingual.FR: " fr ch lu ca mc cd cm cf td gn ml ne bf sn ci bj tg ga bi rw dj km mg ht ",
	bilingual.DE: " de at ch li lu ",
}

// writes reports whether the law of a state is written in one of these languages.
func writes(code string, langs []bilingual.Lang) bool {
	for _, l := range langs {
		if strings.Contains(writers[l], " "+code+" ") {
			return true
		}
	}
	return false
}

// numberedNouns are the French nouns for acts that some states tell apart by a number.
var numberedNouns = [...]string{"loi", "decret", "ordonnance"}

// stateOfNumber returns the code of the state that numbers its acts as the one at s[i:]
// is: "fr" for loi n° 82-213, with the year before the hyphen, "ca" for décret 177-2020,
// as Québec does. It returns "" for others.
func stateOfNumber(s string, i int) string {
	for _, noun := range numberedNouns {
		if e, ok := matchFolded(s, i, noun); ok && !isLetterAt(s, e) {
			code, _ := serialState(s, e)
			return code
		}
	}
	return ""
}

// serialState is stateOfNumber for the number behind the noun that ends at p; it returns
// where the number ends too.
func serialState(s string, p int) (code string, end int) {
	q := skipSpace(s, p)
	signed := false
	for _, sign := range [...]string{"n°", "no.", "no", "numero", "n."} {
		if e, ok := matchFolded(s, q, fold(sign)); ok && !isLetterAt(s, e) {
			q, signed = skipSpace(s, e), true
			break
		}
	}
	first, e := digitsAt(s, q)
	if e == q || e-q > 4 || e+1 >= len(s) || s[e] != '-' || !isDigit(s[e+1]) {
		return "", p
	}
	second, end := digitsAt(s, e+1)
	switch year := func(y, width int) bool { return width == 4 && 1900 < y && y < 2100 }; {
	case end-e-1 > 4:
	case signed && (year(first, e-q) || e-q == 2):
		return string(French), end
	case year(second, end-e-1) && !year(first, e-q):
		return "ca", end
	}
	return "", p
}
