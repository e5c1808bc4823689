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
	last, ok := f.itemList(p, plural)
	if !ok {
		f.items = f.items[:first]
		if u := f.uniqueArticle(i, end); u > i {
			return u
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
	if lineEnds(s, end) {
		return true
	}
	b, _, e := peek(s, end)
	if b == '.' {
		return e >= len(s) || strings.IndexByte(" \n\r\t*_-", s[e]) >= 0 || isLetterAt(s, e)
	}
	switch q := skipSpace(s, end); {
	case j > 0 && s[j-1] != '\n' || q == len(s) || strings.Contains(s[end:q], "\n"):
		return false
	default:
		b, _, e = peek(s, q)
		n := skipSpace(s, e)
		return b == ':' || b == '-' && q > end && n > e && n < len(s) && !isDigit(s[n])
	}
}

// flatHead reports whether a place is the head of an article in text whose lines were
// joined: "Artikel 1. In artikel …" behind the end of a sentence, "Art. 2 - In
// Artikel …".
func (f *finder) flatHead(i, end int) bool {
	s := f.text
	k := skipSpaceBack(s, i)
	b, _, e := peek(s, end)
	q := skipSpace(s, e)
	stopped := b == '.' && e < len(s)
	if !stopped {
		if q = skipSpace(s, end); q == end || q >= len(s) {
			return false
		}
		b, _, e = peek(s, q)
		next := skipSpace(s, e)
		if b != '-' || next == e {
			return false
		}
		q = next
	}
	if c, _, ce := peek(s, q); c == '"' || stopped && c == '-' {
		q = skipSpace(s, ce)
	}
	if c, _, _ := peek(s, q); k == 0 && !stopped || c != foldPara && !capital(s[q:]) {
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
	case stopped || !isWord(c) || f.items[len(f.items)-1].n > 1:
		return false
	}
	w, at := f.previousWord(i)
	l, le := f.at(at)
	return le == 0 && len(w) > 4 || le > 0 && l.parts&^(adj|measure) == 0
}

// notArticle reports whether the words around a place say that it is none: the
// working party named after article 29, the welfare worker called an article
// 60, an association of that name.
func (f *finder) notArticle(i, end, last int) bool {
	s := f.text
	if b, at, w := peek(s, last); b == '\'' && w < len(s) && isLetter(s[w]) && at == last {
		return true // een artikel 60'er
	}
	if f.oneOf(skipSpace(s, last), groups[:]) > 0 {
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
	f.items = append(f.items, it)
	f.add(mention{kind: placeMention, start: start, end: last, first: int32(len(f.items) - 1), n: 1, timid: ord == 1})
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

// itemList reads the items of a place from p on and returns where they end.
func (f *finder) itemList(p int, plural bool) (end int, ok bool) {
	first := len(f.items)
	f.many = plural
	for {
		q := p
		if len(f.items) > first {
			if e := f.suffixItem(p); e > p {
				p, end = e, e
				ok, sep := f.separator(p)
				if !ok {
					break
				}
				p = sep
				continue
			}
		}
		// A further item that repeats the article word is a place of its own,
		// so that only bare numbers go on here.
		if len(f.items) > first && !f.listGoes(p, plural) {
			break
		}
		start, numEnd, next := f.articleNumber(q)
		if next == q {
			break
		}
		it := item{start: start, n: 1}
		it.steps[0] = step{unit: uArticle, start: start, end: numEnd}
		if start == numEnd {
			it.steps[0].ord = f.wordNumber
			it.start = q
		}
		p = next
		end = p
		it.end = end
		if to, toEnd := f.rangeTo(&it, p, plural); toEnd > p {
			it.ranged, it.rangeAt, it.to = true, 0, to
			p, end = toEnd, toEnd
			it.end = end
		}
		f.items = append(f.items, it)
		f.owed = noUnit
		p = f.parts(p)
		end = f.items[len(f.items)-1].end
		if p > end {
			end = p
		}
		// What separates this item from the next.
		sep, sepEnd := f.separator(p)
		if !sep && (plural || len(f.items)-first > 1) {
			sep, sepEnd = f.commaless(first, p)
		}
		if n := f.loose(p); !sep && n > p { // Z. 3, of a step that is not known
			if sep, sepEnd = f.separator(n); sep && !f.listGoes(sepEnd, plural) {
				sep = false
			}
		}
		if !sep || len(f.items)-first >= maxItems {
			break
		}
		p = sepEnd
	}
	return end, len(f.items) > first
}

// suffixItem reads the suffix of a further article with the number of the last one:
// the ter of "8bis, ter en quater". It returns where it ends, or p.
func (f *finder) suffixItem(p int) int {
	s := f.text
	last := &f.items[len(f.items)-1]
	n := 0
	if p < len(s) && isLetter(s[p]) {
		n = latinAt(s, p)
	}
	if n == 0 && f.letterNext(p) {
		n = 1
	}
	if n == 0 || last.n != 1 || last.ranged || len(f.items) >= maxItems {
		return p
	}
	it := item{start: p, end: p + n, n: 1, stem: last.stem}
	if it.stem.IsZero() {
		st := last.steps[0]
		k := st.start
		for k < st.end && !isLetter(s[k]) {
			k++
		}
		if n == 1 {
			k = st.end - 1
		}
		if k == st.start || k == st.end || n > 1 && latinAt(s, k) != st.end-k {
			return p
		}
		it.stem = Span{st.start, k}
	}
	it.steps[0] = step{unit: uArticle, start: p, end: p + n}
	f.items = append(f.items, it)
	if n == 1 && p+n < len(s) && s[p+n] == ')' {
		f.items[len(f.items)-1].end++
		return p + n + 1
	}
	return p + n
}

// letterNext reports whether the letter at p is a further point of an article whose
// number ends with one: the c of "5.1.a) en c)".
func (f *finder) letterNext(p int) bool {
	s := f.text
	if last := &f.items[len(f.items)-1]; last.stem.IsZero() && !f.dottedLetter() || !last.stem.IsZero() && last.steps[0].end != last.steps[0].start+1 {
		return false
	}
	if p >= len(s) || s[p] < 'a' || s[p] > 'z' || isLetterAt(s, p+1) {
		return false
	}
	b, _, e := peek(s, p+1)
	l, le := f.at(skipSpace(s, p+1))
	return b == ')' || b == ',' || p+1 == len(s) || b == ' ' && e > 0 && le > 0 && l.parts&(prep|conj) != 0
}

// commaless reports whether a further article follows the plain one that ends at
// p with nothing but a space between, as where a comma is missing: "articles 12,
// 14 16 and 18". It returns where it stands.
func (f *finder) commaless(first, p int) (bool, int) {
	s := f.text
	it := &f.items[len(f.items)-1]
	q := skipSpace(s, p)
	if q == p || q >= len(s) || !isDigit(s[q]) || it.n > 1 || it.ranged || strings.Contains(s[p:q], "\n") {
		return false, p
	}
	start, end, next := f.articleNumber(q)
	st := it.steps[0]
	ok := next > q && ascending(s[st.start:st.end], s[start:end]) && f.listGoes(q, false)
	return ok && len(f.items)-first < maxItems, q
}

// separator reads a comma, a conjunction or both at p, with the spaces around.
func (f *finder) separator(p int) (bool, int) {
	s := f.text
	found := false
	q := skipSpace(s, p)
	if b, _, e := peek(s, q); b == ',' {
		found = true
		q = skipSpace(s, e)
	}
	for range 2 {
		l, e := f.at(q)
		if e == 0 || l.parts&(conj|aside) == 0 {
			break
		}
		if l.parts&conj != 0 {
			found = true
		}
		q = skipSpace(s, e)
		if b, _, e := peek(s, q); b == ',' {
			q = skipSpace(s, e)
		}
	}
	if !found {
		return false, p
	}
	return true, q
}

// listGoes reports whether the number at p, after a separator, is a further
// article: whether what follows it is what may follow an article. In a list
// that began with a plural, little is asked.
func (f *finder) listGoes(p int, plural bool) bool { return f.listMember(p, plural, true) }

// listMember is listGoes; a comma may be missing after the number.
func (f *finder) listMember(p int, plural, missing bool) bool {
	s := f.text
	start, _, next := f.articleNumber(p)
	if next == p || start == next {
		return false
	}
	q := skipSpace(s, next)
	b, _, _ := peek(s, q)
	switch {
	case b == foldDegree, b == '%', b == '$':
		return false
	case q >= len(s):
		return true
	case b == ',', b == ';', b == '.', b == ')', b == ':', b == '"', b == foldPara, b == '(', b == '-':
		return true
	case isDigit(b) && missing && q > next:
		from, end, after := f.articleNumber(q)
		return after > q && from < end && ascending(s[start:next], s[from:end]) && f.listMember(q, false, false)
	}
	l, le := f.at(q)
	if le > 0 {
		if l.parts&month != 0 {
			return false
		}
		if l.parts&(unit|ordinal) != 0 && l.parts&(conj|prep|serial) == 0 && plainNumber(s[start:next]) {
			// "2 lid" would be strange; "12 tweede lid" is an article.
			if l.parts&ordinal != 0 || l.value == uint8(uParagraph) {
				return true
			}
			n := skipSpace(s, le) // 24 Abs. 2, 5 lid 3
			_, _, end, _ := f.partNumber(n, unitWord(l.value))
			return end > n
		}
		if l.parts&(prep|det|conj|through|ordinal|unit|pointed|pointer|self|follow|stop|aside|lead|amended) != 0 {
			return true
		}
	}
	if v, ve := f.r.index.match(s, q); ve > 0 && trigger(v>>24) == tName {
		return true
	}
	return plural && b != 0 && !isDigit(b)
}

// rangeTo reads the end of a range after the item that ends at p.
func (f *finder) rangeTo(it *item, p int, plural bool) (step, int) {
	s := f.text
	q := skipSpace(s, p)
	b, _, e := peek(s, q)
	switch {
	case b == '-':
		q = skipSpace(s, e)
	default:
		l, le := f.at(q)
		german := f.lang == "de" && hasFold(s, q, "bis")
		if german {
			le = q + 3
		} else if le == 0 || l.parts&through == 0 {
			return step{}, p
		}
		q = skipSpace(s, le)
		// "van artikel 5 tot artikel 8": the word may be repeated.
		if v, ve := f.r.index.match(s, q); ve > 0 && trigger(v>>24) == tArticle {
			q = skipSpace(s, ve)
		}
	}
	start, numEnd, next := f.articleNumber(q)
	if next == q || start == numEnd {
		return step{}, p
	}
	if b, _, _ := peek(s, skipSpace(s, next)); b == foldDegree {
		return step{}, p
	}
	if l, le := f.at(skipSpace(s, next)); le > 0 && l.parts&month != 0 {
		return step{}, p
	}
	if !plural && !ascending(s[it.steps[0].start:it.steps[0].end], s[start:numEnd]) {
		return step{}, p
	}
	return step{unit: uArticle, start: start, end: numEnd}, next
}
