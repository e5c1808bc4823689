package legalref

import "strings"

// What a name in brackets is given to: an instrument, and not a body that its sentence
// speaks of.

// laws are what the words for an instrument hold, folded.
var laws = [...]string{
	"wet", "loi", "law", "act", "gesetz", "code", "codi", "decre", "dekret", "besluit", "arrete", "erlass", "ordonna", "ordinance", "verordening", "verordnung", "regle", "regul",
	"richtlijn", "directive", "richtlinie", "beschikking", "decision", "beschluss", "verdrag", "convent", "konvention", "ubereinkommen", "traite", "treaty", "vertrag", "pact", "pakt",
	"charte", "charta", "handvest", "protoco", "protok", "statu", "grondwet", "constitution", "verfassung", "akkoord", "accord", "agreement", "abkommen", "circulaire", "omzend", "verklaring", "declaration", "erklarung",
}

// lawlike reports whether a name or a phrase holds a word for an instrument.
func lawlike(text string) bool {
	folded := fold(text)
	for _, w := range laws {
		if strings.Contains(folded, w) {
			return true
		}
	}
	return false
}

// names reports whether a name in brackets at end is one of the instrument m, which
// ends at i with its title: whether it is a word for one, or nothing but what belongs to
// the instrument stands between them, and it abbreviates no other phrase there: "tot
// oprichting van de Gegevensbeschermingsautoriteit (GBA)".
func (f *finder) names(name string, m *mention, i, end int) bool {
	switch {
	case lawlike(name):
		return true
	case !f.belongs(i, end):
		return false
	case abbreviationLike(name):
		start := f.spelled(name, m.start, end)
		return start < 0 || lawlike(f.text[start:end])
	}
	return true
}

// belongs reports whether what stands between an instrument and its name may belong to
// the instrument: its date, its title, its journal; or a phrase in apposition that says
// that it is one.
func (f *finder) belongs(i, end int) bool {
	s := f.text
	for i = skipSpace(s, i); i < end; i = skipSpace(s, i) {
		b, _, e := peek(s, i)
		if isWord(b) {
			break
		}
		i = e
	}
	if i >= end {
		return true
	}
	l, e := f.at(i)
	switch {
	case e > 0 && l.parts&det != 0 && (l.parts&titular == 0 || f.lang == "nl" && hasFold(s, i, "de")):
		return lawlike(s[i:end])
	case (e == 0 || l.parts&(titular|prep|adj|pointed|amended|serial) == 0) && !f.titleBy(i):
		return false
	}
	for i < end {
		b, w := foldAt(s, i)
		if !isWord(b) {
			i += w
			continue
		}
		if f.stops(i) {
			return false
		}
		i = max(f.passWord(i), i+1)
	}
	return true
}

// spelled returns where the phrase before end starts that an abbreviation spells: the
// words with its initials, or one word that holds its letters. It returns -1 for none.
func (f *finder) spelled(name string, from, end int) int {
	letters := strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' {
			return r
		}
		return -1
	}, fold(name))
	k := end
	for k > from {
		b, at := before(f.text, k)
		if isWord(b) {
			break
		}
		k = at
	}
	for n := len(letters) - 1; n >= 0 && k > from; {
		w := f.wordBefore(k)
		at := k - len(w)
		if w == "" || at < from {
			return -1
		}
		folded := fold(w)
		if n == len(letters)-1 && folded[0] == letters[0] && subsequence(letters, folded) {
			return at
		}
		if l, e := f.at(at); e == 0 || l.parts&(prep|det|conj|titular) == 0 {
			if folded[0] != letters[n] {
				return -1
			}
			if n--; n < 0 {
				return at
			}
		}
		for k = at; k > from; {
			b, before := before(f.text, k)
			if isWord(b) {
				break
			}
			k = before
		}
	}
	return -1
}

// subsequence reports whether the letters stand in a word in their order.
func subsequence(letters, word string) bool {
	for i := range len(letters) {
		k := strings.IndexByte(word, letters[i])
		if k < 0 {
			return false
		}
		word = word[k+1:]
	}
	return true
}
