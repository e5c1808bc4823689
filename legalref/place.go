package legalref

import (
	"slices"
	"strings"
)

// A place is read as: article word, then a list of items. An item is a number,
// perhaps a range, then the parts of the article, each a unit and a list of
// numbers; the parts are given in any order that drafters use.

// article reads the place whose article word is at s[i:end].
func (f *finder) article(i, end int, plural bool) int {
	s := f.text
	if b, _ := before(s, i); b == '\'' || b == '-' {
		// l'article; but an article word inside a compound is none.
		if b == '-' {
			return i
		}
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
	if string(f.low(s[i:end])) == "art" && !plural {
		if b, _ := before(s, i); b == '\'' || !f.listGoes(p, false) {
			return i
		}
	}
	first := len(f.items)
	last, ok := f.items0(p, plural)
	if !ok {
		f.items = f.items[:first]
		if u := f.uniqueArticle(i, end); u > i {
			return u
		}
		return f.articleBack(i, end)
	}
	m := mention{kind: placeMention, start: i, end: last, first: int32(first), n: int32(len(f.items) - first)}
	if f.notArticle(i, end, last) {
		f.items = f.items[:first]
		return last
	}
	f.items[first].start = i
	f.frontSteps(&m)
	f.add(m)
	return last
}

// notArticle reports whether the words around a place say that it is none: the
// working party named after article 29, the welfare worker called an article
// 60, an association of that name.
func (f *finder) notArticle(i, end, last int) bool {
	s := f.text
	if b, at, w := peek(s, last); b == '\'' && w < len(s) && isLetter(s[w]) && at == last {
		return true // een artikel 60'er
	}
	if q := skipSpace(s, last); hasFold(s, q, "working") || hasFold(s, q, "werkgroep") || hasFold(s, q, "groep") {
		return true
	}
	word := f.wordBefore(f.skipBack(i))
	switch string(f.low(word)) {
	case "groep", "werkgroep", "groupe", "groupes", "gruppe", "asbl", "vzw", "association", "vereniging", "party":
		return true
	}
	return false
}

// uniqueArticle reads "enig artikel" and "article unique".
func (f *finder) uniqueArticle(i, end int) int {
	s := f.text
	start, last := i, end
	if w, at := f.previousWord(i); string(f.low(w)) == "enig" {
		start = at
	} else if q := skipSpace(s, end); hasFold(s, q, "unique") {
		last = q + len("unique")
	} else {
		return i
	}
	it := item{start: start, end: last, n: 1}
	it.steps[0] = step{unit: uArticle, ord: uniqueOrdinal}
	f.items = append(f.items, it)
	f.add(mention{kind: placeMention, start: start, end: last, first: int32(len(f.items) - 1), n: 1})
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
	for j > 0 {
		b, at := before(f.text, j)
		if !isWord(b) || i-j > 40 {
			break
		}
		j = at
	}
	return f.text[j:i]
}

func isLetterAt(s string, i int) bool {
	b, _, _ := peek(s, i)
	return isWord(b)
}

// items0 reads the items of a place from p on and returns where they end.
func (f *finder) items0(p int, plural bool) (end int, ok bool) {
	s := f.text
	first := len(f.items)
	for {
		q := p
		if len(f.items) > first {
			// A further item may repeat the word: en artikel 5 is a place of
			// its own, so that only bare numbers go on here.
			if len(f.items)-first > 0 && !f.listGoes(p, plural) {
				break
			}
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
		p = f.parts(p)
		end = f.items[len(f.items)-1].end
		if p > end {
			end = p
		}
		// What separates this item from the next.
		sep, sepEnd := f.separator(p)
		if !sep || len(f.items)-first >= maxItems {
			break
		}
		p = sepEnd
	}
	_ = s
	return end, len(f.items) > first
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
		l, e := f.voc.at(s, q)
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
func (f *finder) listGoes(p int, plural bool) bool {
	s := f.text
	start, _, next := f.articleNumber(p)
	if next == p || start == next {
		return false
	}
	q := skipSpace(s, next)
	b, _, e := peek(s, q)
	switch {
	case b == foldDegree, b == '%', b == '$':
		return false
	case q >= len(s):
		return true
	case b == ',', b == ';', b == '.', b == ')', b == ':', b == '"', b == foldPara, b == '(', b == '-':
		return true
	}
	_ = e
	l, le := f.voc.at(s, q)
	if le > 0 {
		if l.parts&month != 0 {
			return false
		}
		if l.parts&(unit|ordinal) != 0 && l.parts&(conj|prep|serial) == 0 && plainNumber(s[start:next]) {
			// "2 lid" would be strange; "12 tweede lid" is an article.
			return l.parts&ordinal != 0 || l.value == uint8(uParagraph)
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

func plainNumber(s string) bool { return digits(s) == len(s) }

// articleNumber reads the number of an article at p. It returns where the
// number to be kept starts and ends, and where reading goes on: "1er" is kept
// as 1. A number in words gives start == end and sets wordNumber.
func (f *finder) articleNumber(p int) (start, end, next int) {
	s := f.text
	p = skipSpace(s, p)
	start = p
	b, at, e := peek(s, p)
	switch {
	case isDigit(b):
		start = at
	case isWord(b):
		n := f.numberPrefix(p)
		if n == p {
			if l, le := f.voc.at(s, p); le > 0 && l.parts&ordinal != 0 && l.value == 1 {
				f.wordNumber = 1
				return le, le, le
			}
			return p, p, p
		}
		e = n
		_ = e
	default:
		return p, p, p
	}
	end = f.numberEnd(start)
	if end == start {
		return p, p, p
	}
	next = end
	// 1er, 1ste, 2e: the ending is not kept.
	for _, suffix := range [...]string{"er", "ere", "re", "ste"} {
		if hasFold(s, end, suffix) {
			next = end + len(suffix)
			return start, end, next
		}
	}
	if n := f.spacedLatin(end); n > 0 {
		return start, n, n
	}
	return start, end, next
}

// hasFold reports whether the ASCII word stands at s[i:] and ends there.
func hasFold(s string, i int, word string) bool {
	return len(s)-i >= len(word) && strings.EqualFold(s[i:i+len(word)], word) && !isLetterAt(s, i+len(word))
}

// spacedLatin reads "12 bis" after the number that ends at i. In German bis
// is a range.
func (f *finder) spacedLatin(i int) int {
	s := f.text
	j := skipSpace(s, i)
	if j == i || j >= len(s) || !isLetter(s[j]) {
		return 0
	}
	n := latinAt(s, j)
	if n == 0 {
		return 0
	}
	if hasFold(s, j, "bis") {
		k := skipSpace(s, j+n)
		if f.lang == "de" || k < len(s) && isDigit(s[k]) && f.lang != "nl" && f.lang != "fr" {
			return 0
		}
	}
	return j + n
}

// latinAt returns the length of the Latin suffix at s[i:], or 0.
func latinAt(s string, i int) int {
	var buf [24]byte
	n := 0
	for i+n < len(s) && n < len(buf) && isLetter(s[i+n]) {
		buf[n] = s[i+n] | 0x20
		n++
	}
	if _, m := latin(string(buf[:n])); m == n {
		return n
	}
	return 0
}

// numberPrefix reads what may stand before the digits of an article: L, D., R.,
// the Roman number of a book. It returns where the digits start, or p.
func (f *finder) numberPrefix(p int) int {
	s := f.text
	j := p
	for j < len(s) && 'A' <= s[j] && s[j] <= 'Z' && j-p < 6 {
		j++
	}
	if j == p {
		return p
	}
	letters := s[p:j]
	roman := strings.Trim(letters, "IVX") == ""
	switch {
	case len(letters) == 1 && strings.ContainsAny(letters, "LDRA"), roman:
	default:
		return p
	}
	k := j
	if k < len(s) && s[k] == '.' {
		k++
		// D.IV.4: a Roman part after the letter.
		m := k
		for m < len(s) && strings.IndexByte("IVX", s[m]) >= 0 {
			m++
		}
		if m > k && m < len(s) && s[m] == '.' {
			k = m + 1
		}
	} else if roman && letters != "D" && letters != "L" {
		return p // a Roman number alone is no article
	} else {
		k = skipSpace(s, k)
	}
	if k < len(s) && isDigit(s[k]) {
		return k
	}
	return p
}

// numberEnd returns where the article number that starts at i ends: digits,
// then signs with digits, suffixes and letters.
func (f *finder) numberEnd(i int) int {
	s := f.text
	j := i
	if !isDigit(s[j]) {
		j = f.numberPrefix(i)
	}
	groups, zero, wide, tailWide, prefixed := 0, false, 0, 0, j > i
	prev := 0
	for {
		k := j
		v := 0
		for k < len(s) && isDigit(s[k]) {
			v = min(v*10+int(s[k]-'0'), 1<<30)
			k++
		}
		if k-j > 1 && s[j] == '0' {
			zero = true
		}
		wide = max(wide, k-j)
		if groups > 0 && !prefixed {
			tailWide = max(tailWide, k-j)
		}
		groups++
		prev = v
		j = k
		suffixed := false
		// A suffix: bis, or one letter.
		if n := latinAt(s, j); n > 0 {
			j += n
			suffixed = true
		} else if j < len(s) && 'a' <= s[j]|0x20 && s[j]|0x20 <= 'z' && !isLetterAt(s, j+1) && !(j+1 < len(s) && s[j+1] == '\'') && s[j]|0x20 != 'e' && !(j+1 < len(s) && s[j+1] == 0xC2) {
			j++
			suffixed = true
		}
		if j+1 >= len(s) {
			break
		}
		sep := s[j]
		next := s[j+1]
		switch {
		case sep == '.' && isDigit(next), sep == ':' && isDigit(next), sep == '/' && isDigit(next):
			j++
			continue
		case sep == '.' && isLetter(next) && !isLetterAt(s, j+2) && next|0x20 != 'e' && !prefixed && groups >= 2:
			j += 2 // 6.1.f
		case sep == '-' && isDigit(next):
			n, k := 0, j+1
			for k < len(s) && isDigit(s[k]) {
				n = min(n*10+int(s[k]-'0'), 1<<30)
				k++
			}
			if prefixed || suffixed || groups > 1 || n < prev {
				j++
				continue
			}
		case sep == '-' && suffixed && 'A' <= next && next <= 'Z' && !isLetterAt(s, j+2):
			j += 2 // 488bis-H
		}
		break
	}
	if zero || wide > 5 || groups > 1 && tailWide > 3 || groups >= 3 && budget(s[i:j]) {
		return i
	}
	return j
}

// budget reports whether a dotted number is one of a budget: all groups of two
// digits.
func budget(s string) bool {
	for g := range strings.SplitSeq(s, ".") {
		if len(g) != 2 {
			return false
		}
	}
	return true
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
		l, le := f.voc.at(s, q)
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
	if l, le := f.voc.at(s, skipSpace(s, next)); le > 0 && l.parts&month != 0 {
		return step{}, p
	}
	if !plural && !ascending(s[it.steps[0].start:it.steps[0].end], s[start:numEnd]) {
		return step{}, p
	}
	return step{unit: uArticle, start: start, end: numEnd}, next
}

func ascending(a, b string) bool {
	if plainNumber(a) && plainNumber(b) {
		return compareNum(a, b) < 0
	}
	return compareNum(fold(a), fold(b)) < 0
}

// frontSteps takes up what stands before the article word: "§ 2 van", "het
// tweede lid van", "les points a) et b) de l'". The scanner has left those items
// in front as a timid place that ends where the binding word starts.
func (f *finder) frontSteps(m *mention) {
	n := len(f.mentions)
	if n == 0 {
		return
	}
	p := f.mentions[n-1]
	if p.kind != placeMention || !p.timid || !below(f.items[p.first].steps[0].unit) || !f.bindsFront(p.end, m.start) {
		return
	}
	// The steps go below the article's, once for each item in front.
	article := f.items[m.first]
	rest := slices.Clone(f.items[m.first+1 : m.first+m.n])
	f.items = f.items[:m.first]
	for k := p.first; k < p.first+p.n; k++ {
		front := f.items[k]
		it := &f.items[k]
		all := append(slices.Clone(article.steps[:article.n]), front.steps[:front.n]...)
		it.n = uint8(copy(it.steps[:], all))
		if k == p.first+p.n-1 {
			it.end = article.end
		}
	}
	f.items = append(f.items, rest...)
	m.start, m.first, m.n = p.start, p.first, int32(len(f.items))-p.first
	f.mentions = f.mentions[:n-1]
}

// below reports whether a unit is part of an article.
func below(u unitWord) bool { return uParagraph <= u && u <= uSentence }

// bindsFront reports whether the text between a part and an article word binds
// them: van, de l', of.
func (f *finder) bindsFront(i, j int) bool {
	s := f.text
	words := 0
	for i = skipSpace(s, i); i < j; i = skipSpace(s, i) {
		b, _, e := peek(s, i)
		if b == ',' && words == 0 {
			i = e
			continue
		}
		l, le := f.voc.at(s, i)
		if le == 0 || l.parts&(prep|det|adj) == 0 || words == 3 {
			return false
		}
		words++
		i = le
	}
	return words > 0
}
