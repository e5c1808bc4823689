package legaltext

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/figures"
)

// names compares the names of places and persons, and abbreviations.
//
// A capitalised word is met on the other side when that has the same word, a
// word that begins alike, or a twin. One that is not met is reported only when
// it is a name for certain: a place of the twin table; a word in a list with a
// name that both sides have; part of a person's name that the document prints
// in full on the other side elsewhere; or a word that does not look like one of
// the language, where the other side has one that is not met either. An
// abbreviation is reported when one side introduces it in brackets and the
// other has none in its place, or when each side has one whose twin is not in the
// other. The names of persons are compared to the letter; see persons.
func (p *pair) names() {
	if p.a.shouted || p.b.shouted {
		return
	}
	var lacking [2][]string
	p.each(func(s, other *sideText) {
		if s.excess {
			return // it has more; what it lacks is found from the other side
		}
		k := 0
		if s == p.b {
			k = 1
		}
		seen := make(map[string]bool)
		for i, w := range s.words {
			if !seen[w.fold] && p.isName(s, other, i) {
				seen[w.fold] = true
				lacking[k] = append(lacking[k], s.text[w.start:w.end])
			}
		}
	})
	excess := p.a.excess || p.b.excess
	if a, b := p.persons(p.a, p.b), p.persons(p.b, p.a); !excess && len(a) > 0 && len(b) > 0 {
		lacking[0], lacking[1] = append(lacking[0], a...), append(lacking[1], b...)
	}
	if !excess && (len(lacking[0]) == 0 || len(lacking[1]) == 0) {
		// One of the two may well look like a word: Wetteren, Forest.
		for _, native := range [][2]int{{foreign, foreign}, {foreign, doubtfulNative}, {doubtfulNative, foreign}} {
			if a, b := p.strange(p.a, p.b, native[0]), p.strange(p.b, p.a, native[1]); unlike(a, b) {
				lacking = [2][]string{a, b}
				break
			}
		}
	}
	p.differs(CodeCheckName, "names differ:", lacking[0], lacking[1])
	p.abbreviations()
}

// isName reports whether word i of s is certainly a name and not met in other.
func (p *pair) isName(s, other *sideText, i int) bool {
	w := &s.words[i]
	if !w.capital || w.acronym || w.foreign || len(w.fold) < 3 || honorifics()[w.fold] || p.met(w.fold, other) {
		return false
	}
	switch {
	case !w.opening && p.twins.place(s.folded, w.fold):
		return true
	case s.lang == bilingual.DE || other.lang == bilingual.DE:
		return false // German writes every noun with a capital
	case p.listed(s, other, i):
		return true
	case !w.opening && bilingual.Weigh(w.fold).Of(other.lang) >= certain && bilingual.Weigh(w.fold).Of(s.lang) <= foreign:
		return true // a name in the other's language
	}
	return !w.opening && p.partOfName(s, other, i)
}

// longestJoined bounds the text in which a word is looked for inside others.
const longestJoined = 20_000

// met reports whether a side has a word, one that begins alike, a longer one
// that holds it ("KULeuven", "Kortrijkse"), or a twin.
func (p *pair) met(fold string, other *sideText) bool {
	if other.set[fold] || other.heads[head(fold)] {
		return true
	}
	known, ok := other.met[fold]
	if !ok {
		known = len(fold) > 4 && len(other.folded) < longestJoined && strings.Contains(other.folded, fold) ||
			p.twins.met(fold, other.folded)
		other.met[fold] = known
	}
	return known
}

// shared reports whether word i of s is a name that other prints alike or as
// a place with a twin.
func (p *pair) shared(s, other *sideText, i int) bool {
	if i < 0 || i >= len(s.words) {
		return false
	}
	w := &s.words[i]
	if !w.capital || w.acronym || len(w.fold) < 3 || p.twins.isTerm(w.fold) {
		return false
	}
	return other.capitals[w.fold] || p.twins.place(s.folded, w.fold) && p.met(w.fold, other)
}

// ands are the words that join the last name of a list.
var ands = []string{"en", "et", "und", "and", "of", "ou", "oder", "or"}

// listed reports whether word i stands in a list beside a name that both sides
// have, and nothing but a comma or an "and" between them.
func (p *pair) listed(s, other *sideText, i int) bool {
	before := func(k int) int { // the word that word k follows in a list
		if k > 0 && s.words[k].before == ',' {
			return k - 1
		}
		if k > 1 && s.words[k].before == ' ' && s.words[k-1].before == ' ' && slices.Contains(ands, s.words[k-1].fold) {
			return k - 2
		}
		return -1
	}
	if p.twins.isTerm(s.words[i].fold) || s.words[i].opening {
		return false
	}
	next := i + 1 // the word that follows word i in the list
	for next < len(s.words) && next <= i+2 && before(next) != i {
		next++
	}
	follows := next < len(s.words) && next <= i+2
	if follows && p.shared(s, other, next) {
		return true
	}
	// After a comma alone there may stand what a person is: a list goes on.
	k := before(i)
	return k >= 0 && (s.words[i].before != ',' || follows) && p.shared(s, other, k)
}

// partOfName reports whether word i stands directly before a name that both
// sides have, and the document has the word as a name in the other language.
func (p *pair) partOfName(s, other *sideText, i int) bool {
	return i+1 < len(s.words) && s.words[i+1].before == ' ' && p.shared(s, other, i+1) &&
		!p.twins.isTerm(s.words[i].fold) && p.checker.names[other.lang][s.words[i].fold]
}

// abbreviations reports those that only one side introduces in brackets.
func (p *pair) abbreviations() {
	lacking := func(s, other *sideText) (out []string) {
		if s.excess {
			return nil
		}
		for i, w := range s.words {
			if !w.acronym || w.foreign || p.met(w.fold, other) {
				continue
			}
			in := i > 0 && w.before == '(' && strings.HasPrefix(s.text[w.end:], ")")
			if in {
				out = append(out, s.text[w.start:w.end])
			}
		}
		return out
	}
	a, b := lacking(p.a, p.b), lacking(p.b, p.a)
	// Two that stand for each other are each language's own.
	n := min(len(a), len(b))
	a, b = a[n:], b[n:]
	// Two of which one has a twin in the other language, and it is not there.
	if x, y := p.unmetAcronyms(p.a, p.b), p.unmetAcronyms(p.b, p.a); len(x) == 1 && len(y) == 1 && len(a)+len(b) == 0 && !p.a.excess && !p.b.excess {
		if p.twins.isTerm(figures.Fold(x[0])) || p.twins.isTerm(figures.Fold(y[0])) {
			a, b = x, y
		}
	}
	p.differs(CodeCheckAbbreviation, "abbreviations differ:", a, b)
}

// unmetAcronyms returns the abbreviations of s of which other has neither the letters nor a
// twin.
func (p *pair) unmetAcronyms(s, other *sideText) (out []string) {
	seen := make(map[string]bool)
	for _, w := range s.words {
		if w.acronym && !w.foreign && len(w.fold) > 2 && !seen[w.fold] && !p.met(w.fold, other) {
			seen[w.fold] = true
			out = append(out, s.text[w.start:w.end])
		}
	}
	return out
}

// The most points for a language, see [bilingual.Evidence], that a word has
// which looks foreign, and one that may.
const (
	foreign        = 2
	doubtfulNative = 5
	certain        = 8 // of another language, which it is certainly of
)

// longestName bounds the letters of a name; a longer word is a compound.
const longestName = 11

// strange returns the capitalised words of s that other has in no form, that the
// document never has without a capital, and that look like words of the language by so many points at most.
func (p *pair) strange(s, other *sideText, native int) []string {
	if s.lang == bilingual.DE {
		return nil
	}
	var out []string
	seen := make(map[string]bool)
	for i := range s.words {
		w := &s.words[i]
		if !w.capital || w.acronym || w.foreign || w.opening || seen[w.fold] ||
			len(w.fold) < headLetters || len(w.fold) > longestName ||
			p.twins.isTerm(w.fold) || p.common[s.lang][w.fold] || p.met(w.fold, other) || bilingual.Weigh(w.fold).Of(s.lang) > native {
			continue
		}
		seen[w.fold] = true
		out = append(out, s.text[w.start:w.end])
	}
	return out
}

// unlike reports whether each side has a few words, and none that begins like one of
// the other side; words that do are taken for one word in two languages.
func unlike(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 || max(len(a), len(b)) > mostListed {
		return false
	}
	for _, x := range a {
		for _, y := range b {
			if strings.EqualFold(x[:min(3, len(x))], y[:min(3, len(y))]) {
				return false
			}
		}
	}
	return true
}
