package legalref

import (
	"strings"
	"unicode/utf8"
)

// A place is read as: article word, then a list of items. An item is a number,
// perhaps a range, then the parts of the article, each a unit and a list of
// numbers; the parts are given in any order that drafters use.

// article reads the place whose article word is at s[i:end].
func (f *finder) article(i, end int, plural, rule bool) int {
	s := f.text
	prev, _ := before(s, i)
	if prev == '-' {
		return i // inside a compound
	}
	p := skipSpace(s, end)
	if p == end && isLetterAt(s, p) {
		return i
	}
	if b, _, _ := peek(s, p); b == ':' {
		return i
	}
	// The bare word art means other things: it needs a number that what
	// follows makes one of an article.
	if !plural && end-i < len("article") && string(f.low(s[i:end])) == "art" && (prev == '\'' || !f.listGoes(p, false)) {
		return i
	}
	if _, _, next := f.articleNumber(p); next > p && f.measured(next) {
		return next
	}
	first := len(f.items)
	f.single, f.inText = !plural && end-i > len("art.") && f.lang != "de", !capital(s[i:])
	last, ok := f.itemList(p, plural)
	if !ok {
		f.items = f.items[:first]
		if u := f.uniqueArticle(i, end); u > i {
			return u
		}
		if plural {
			return i // "articles précités" are not one
		}
		return f.articleBack(i, end)
	}
	m := mention{kind: placeMention, start: i, end: last, first: int32(first), n: int32(len(f.items) - first), rule: rule}
	if f.notArticle(i, end, last) || m.n == 1 && f.heading(i, last) {
		f.items = f.items[:first]
		return last
	}
	f.items[first].start = i
	// "Article one" counts only when it is linked: the word says more than "premier".
	if st := f.items[first].steps[0]; st.start == st.end {
		l, e := f.at(p)
		m.timid = e == 0 || l.parts&ordinal == 0
	}
	f.frontSteps(&m)
	f.add(m)
	return f.listAfter(last, plural)
}

// heading reports whether a place is the head of an article in the text of an
// act: with a capital where a line or a column begins, and a full stop, a colon,
// a dash or the end of the line after its number.
func (f *finder) heading(i, end int) bool {
	s := f.text
	if !capital(s[i:]) {
		return false
	}
	j, spaces := i, 0
	for j > 0 && strings.IndexByte(" \t*#_", s[j-1]) >= 0 {
		j--
		spaces++
	}
	if j > 0 && s[j-1] != '\n' && spaces < 3 || j == 0 && !strings.Contains(s, "\n") {
		return f.flatHead(i, end)
	}
	if f.runsOn(j) {
		return false
	}
	if lineEnds(s, end) {
		return true
	}
	if _, _, note := f.bracketPoint(skipSpace(s, end)); note > end && note < len(s) && s[note] == '.' && j == i { // Art. 78 (4).
		end = note
	}
	b, _, e := peek(s, end)
	if b == '.' {
		return e >= len(s) || strings.IndexByte(" \n\r\t*_-", s[e]) >= 0 || isLetterAt(s, e)
	}
	switch q := skipSpace(s, end); {
	case j > 0 && s[j-1] != '\n' || q == len(s) || strings.Contains(s[end:q], "\n"):
		return false
	default:
		if f.opensSentence(q) || f.titleLine(q) {
			return true
		}
		b, _, e = peek(s, q)
		n := skipSpace(s, e)
		return b == ':' || b == '-' && q > end && n > e && n < len(s) && !isDigit(s[n]) && !f.articleAt(n)
	}
}

// runsOn reports whether the line that ends before i goes on at i: it ends with a word
// that binds, or with the dash of a head note.
func (f *finder) runsOn(i int) bool {
	s := f.text
	k := skipSpaceBack(s, i)
	if k == i || strings.Count(s[k:i], "\n") != 1 {
		return false
	}
	if b, at := before(s, k); b == '-' {
		return at > 0 && s[at-1] == ' '
	}
	w := f.wordBefore(k)
	l, e := f.at(k - len(w))
	return w != "" && e == k && l.parts&(prep|det|conj) != 0
}

// articleAt reports whether the word for an article stands at i.
func (f *finder) articleAt(i int) bool {
	v, e := f.r.index.match(f.text, i)
	return e > 0 && trigger(v>>24) == tArticle
}

// flatHead reports whether a place is the head of an article in text whose lines were
// joined: "Artikel 1. In artikel …" behind the end of a sentence, "Art. 2 - In
// Artikel …", "Article 2 This Decision …".
func (f *finder) flatHead(i, end int) bool {
	s := f.text
	k := skipSpaceBack(s, i)
	b, _, e := peek(s, end)
	q := skipSpace(s, e)
	stopped, bare := b == '.' && e < len(s), false
	if !stopped {
		if q = skipSpace(s, end); q == end || q >= len(s) {
			return false
		}
		b, _, e = peek(s, q)
		if next := skipSpace(s, e); b == '-' && next > e {
			q = next
		} else if bare = true; !f.opensSentence(q) {
			return false
		}
	}
	if c, _, ce := peek(s, q); c == '"' || stopped && c == '-' {
		q = skipSpace(s, ce)
	}
	if c, _, _ := peek(s, q); k == 0 && !stopped && !bare || c != foldPara && !capital(s[q:]) {
		return false
	}
	switch c, at := before(s, k); {
	case k == 0:
		return true
	case c == '.':
		switch string(f.low(f.wordBefore(at))) {
		case "cf", "vgl", "conf", "nr", "no", "p", "art", "z", "v", "s", "ex", "ibid", "id", "comp", "voy":
			return false
		}
		return true
	case c == ':', c == ';', c == '"', c == '\'', c == ')', c == ']', c == '?', c == '!':
		return true
	case stopped || bare || !isWord(c) || f.items[len(f.items)-1].n > 1:
		return false
	}
	w, at := f.previousWord(i)
	l, le := f.at(at)
	return le == 0 && len(w) > 4 || le > 0 && l.parts&^(adj|measure) == 0
}

// titleLine reports whether what starts at i is the title of an article on its line: it
// has a capital and no full stop, and a blank line follows.
func (f *finder) titleLine(i int) bool {
	rest := f.text[i:min(len(f.text), i+maxRemark)]
	n := strings.IndexByte(rest, '\n')
	if n < 1 || !capital(rest) || strings.IndexByte(".,;:", rest[n-1]) >= 0 {
		return false
	}
	return strings.HasPrefix(strings.TrimLeft(rest[n+1:], " \t\r"), "\n")
}

// opensSentence reports whether the word at i, with its capital, begins what an article
// says: a determiner, or a place.
func (f *finder) opensSentence(i int) bool {
	if !capital(f.text[i:]) || upperRun(f.text, i) > i+1 {
		return false
	}
	l, e := f.at(i)
	return f.articleAt(i) || e > 0 && l.parts&(det|self) != 0
}

// notArticle reports whether the words around a place say that it is none: the
// working party named after article 29, the welfare worker called an article
// 60, an association of that name.
func (f *finder) notArticle(i, end, last int) bool {
	s := f.text
	if b, at, w := peek(s, last); b == '\'' && w < len(s) && isLetter(s[w]) && at == last {
		return true // een artikel 60'er
	}
	if q := skipSpace(s, last); q < len(s) && strings.IndexByte(groupLetters, s[q]|0x20) >= 0 && f.oneOf(q, groups[:]) > 0 {
		return true
	}
	word := f.wordBefore(f.skipBack(i))
	switch string(f.low(word)) {
	case "groep", "werkgroep", "groupe", "groupes", "gruppe", "asbl", "vzw", "association", "vereniging", "party",
		"stichting", "fondation", "foundation", "verein", "ngo", "ong", "collectif", "festival", "cafe", "magazine", "revue", "tijdschrift":
		return true
	}
	return false
}

// groupLetters are what the words of groups begin with.
const groupLetters = "wgavino"

// groups follow the name of a group or an association that is called after an
// article.
var groups = [...]string{"working", "werkgroep", "groep", "asbl", "vzw", "aisbl", "ivzw", "ngo", "ong", "gmbh"}

// measured reports whether the number that ends at p counts something, or has a
// price behind it: "artikel 5 km verder", "artikel 45 voor 3,50 euro".
func (f *finder) measured(p int) bool {
	s := f.text
	q := skipSpace(s, p)
	if q == p {
		return false
	}
	l, e := f.at(q)
	if e == 0 || l.parts&price == 0 {
		return e > 0 && l.parts&measure != 0
	}
	q = skipSpace(s, e)
	money := f.currencyAt(q)
	n := skipSpace(s, money)
	if n >= len(s) || !isDigit(s[n]) {
		return false
	}
	for n < len(s) && (isDigit(s[n]) || (s[n] == ',' || s[n] == '.') && n+1 < len(s) && isDigit(s[n+1])) {
		n++
	}
	after := skipSpace(s, n)
	return money > q || f.currencyAt(after) > after
}

// currencyAt returns where the sign or the word for a currency at p ends, or p.
func (f *finder) currencyAt(p int) int {
	s := f.text
	for _, sign := range [...]string{"€", "$", "£"} {
		if strings.HasPrefix(s[min(p, len(s)):], sign) {
			return p + len(sign)
		}
	}
	for _, w := range [...]string{"euro", "euros", "eur", "dollar", "dollars", "francs", "frank"} {
		if hasFold(s, p, w) {
			return p + len(w)
		}
	}
	return p
}

// uniqueArticle reads "enig artikel" and "article unique"; and "het eerste artikel",
// which counts only when it is linked.
func (f *finder) uniqueArticle(i, end int) int {
	s := f.text
	start, last := i, end
	ord := uint8(uniqueOrdinal)
	if w, at := f.previousWord(i); string(f.low(w)) == "enig" {
		start = at
	} else if l, e := f.at(at); w != "" && e == at+len(w) && l.parts&ordinal != 0 && l.value == 1 {
		start, ord = at, 1
	} else if q := skipSpace(s, end); hasFold(s, q, "unique") {
		last = q + len("unique")
	} else {
		return i
	}
	if f.heading(start, last) {
		return last
	}
	it := item{start: start, end: last, n: 1}
	it.steps[0] = step{unit: uArticle, ord: ord}
	first := len(f.items)
	f.items = append(f.items, it)
	last = max(last, f.parts(last))
	f.add(mention{kind: placeMention, start: start, end: last, first: int32(first), n: int32(len(f.items) - first), timid: ord == 1})
	return last
}

// skipBack steps back over spaces and the short words de, l', du before i.
func (f *finder) skipBack(i int) int {
	s := f.text
	for range 3 {
		for i > 0 {
			b, at := before(s, i)
			if b != ' ' && b != '\'' && b != '"' {
				break
			}
			i = at
		}
		w := f.wordBefore(i)
		switch string(f.low(w)) {
		case "l", "d", "de", "du", "la", "het", "van", "le":
			i -= len(w)
		default:
			return i
		}
	}
	return i
}

// wordBefore returns the word that ends at i.
func (f *finder) wordBefore(i int) string {
	j := i
	for j > 0 && i-j <= 40 {
		if isLetter(f.text[j-1]) {
			j--
			continue
		}
		b, at := before(f.text, j)
		if !isWord(b) {
			break
		}
		j = at
	}
	return f.text[j:i]
}

func isLetterAt(s string, i int) bool {
	if i < len(s) && s[i] < utf8.RuneSelf {
		return isLetter(s[i])
	}
	b, _, _ := peek(s, i)
	return isWord(b)
}
