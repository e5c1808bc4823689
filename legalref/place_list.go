package legalref

import "strings"

// The items of a place: a list of articles, each with its range and its parts.

// itemList reads the items of a place from p on and returns where they end.
func (f *finder) itemList(p int, plural bool) (end int, ok bool) {
	first := len(f.items)
	f.many, f.pairs = plural, plural && f.paired(p)
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
		if !sep {
			sep, sepEnd = f.semicolon(p)
		}
		if !sep || len(f.items)-first >= maxItems {
			break
		}
		p = sepEnd
	}
	return end, len(f.items) > first
}

// semicolon reads a semicolon at p that separates the articles of one list, whose
// instrument follows: "art. 13; 14 en 15 AVG".
func (f *finder) semicolon(p int) (bool, int) {
	s := f.text
	b, _, e := peek(s, skipSpace(s, p))
	q := skipSpace(s, e)
	if b != ';' || q >= len(s) || !isDigit(s[q]) || strings.Contains(s[e:q], "\n") || !f.listGoes(q, false) {
		return false, p
	}
	n := q
	for range 12 { // bare numbers up to the instrument
		_, _, next := f.articleNumber(n)
		if next == n {
			return false, p
		}
		if f.instrumentSoon(next) {
			return true, q
		}
		ok, sep := f.separator(next)
		if c, _, ce := peek(s, skipSpace(s, next)); !ok && c == ';' {
			ok, sep = true, skipSpace(s, ce)
		}
		if !ok {
			return false, p
		}
		n = sep
	}
	return false, p
}

// paired reports whether the list of bare numbers at p is one of articles that have a
// paragraph each: "articles 6, 1, et 8, 2". Articles ascend, what belongs to one stands
// behind it and is smaller, and the comma before the conjunction closes a pair.
func (f *finder) paired(p int) bool {
	s := f.text
	article, above, pairs := 0, false, 0
	for range maxItems {
		v, e := digitsAt(s, p)
		switch {
		case e == p || e < len(s) && (isLetterAt(s, e) || s[e] == '.' && e+1 < len(s) && isDigit(s[e+1])):
			return false
		case v > article:
			article, above = v, true
		case above && v > 0 && e-p == 1:
			above = false
			pairs++
		default:
			return false
		}
		q := skipSpace(s, e)
		b, _, comma := peek(s, q)
		if b == ',' {
			q = skipSpace(s, comma)
		}
		l, le := f.at(q)
		switch {
		case le > 0 && l.parts&conj != 0:
			if b != ',' || above {
				return false // "8, 6, 10 et 11"
			}
			q = skipSpace(s, le)
		case b != ',' || q == len(s) || !isDigit(s[q]):
			return pairs > 1 && !above && b == ','
		}
		p = q
	}
	return false
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
		k := f.latinStem(st)
		if n == 1 {
			k = st.end - 1
		}
		if k <= st.start || k == st.end || isLetter(s[k-1]) {
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

// latinStem returns where the number of a step ends before its Latin suffix: the
// L1122-8 of L1122-8bis, the 9 of "9 bis". Of a number with letters of another kind
// behind its digits it is those digits.
func (f *finder) latinStem(st step) int {
	s := f.text
	for k := st.start + 1; k < st.end; k++ {
		if isLetter(s[k]) && !isLetter(s[k-1]) && latinAt(s, k) == st.end-k {
			return k
		}
	}
	if st.end > st.start && !isLetter(s[st.end-1]) {
		return st.end
	}
	return st.start + digits(s[st.start:st.end])
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
	if l, e := f.at(next); isLetterAt(s, next) && (e == 0 || l.parts&follow == 0) {
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
		if _, _, after := f.degreePoint(q); after > q {
			return true // 41 14°
		}
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
	if st := it.steps[0]; q < len(s) && isLetter(s[q]) && it.n == 1 && st.end > st.start && isLetter(s[st.end-1]) {
		if n := latinAt(s, q); n > 0 { // 8bis à quinquies
			return step{unit: uArticle, start: q, end: q + n}, q + n
		}
		if _, end, next := f.letterPoint(q); next > q && st.end-st.start > 2 && s[st.end-2] == '.' && s[st.end-1] < s[q] { // 23.1.a) à h)
			return step{unit: uArticle, start: q, end: end}, next
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
