package legalref

import "strings"

// Points, which are numbered by a sign and not named by a word: 1°, a), (f); and
// ranges of them.

// pointRange makes the point that ends at p the first of a range, where one of its
// form follows: "1° tot 3°", "a) à c)", "(1) - (3)". It returns where reading goes
// on.
func (f *finder) pointRange(p int, number func(int) (start, end, next int)) int {
	to, end := f.rangeOf(p, true, number)
	if end == p {
		return p
	}
	it := &f.items[len(f.items)-1]
	from := it.steps[it.n-1]
	to.unit = from.unit
	if isDigit(f.text[from.start]) != isDigit(f.text[to.start]) || !ascending(f.text[from.start:from.end], f.text[to.start:to.end]) {
		return p
	}
	f.rangeStep(to, end)
	return end
}

// degreePoint reads 5°, 5 ° and 2°bis. It returns the number and where reading goes
// on, p for none.
func (f *finder) degreePoint(p int) (start, end, next int) {
	s := f.text
	_, n := digitsAt(s, p)
	if n == p || n-p > 3 {
		return p, p, p
	}
	end = n + latinAt(s, n)
	k := end
	for k < len(s) && (s[k] == ' ' || s[k] == 0xC2 && k+1 < len(s) && s[k+1] == 0xA0) {
		k++
	}
	b, _, next := peek(s, k)
	if b == 'o' && k == n && !isLetterAt(s, next) && (f.lang == "nl" || f.lang == "fr") {
		return p, end, next // 2o
	}
	if b != foldDegree || k-end > 2 {
		return p, p, p
	}
	// In 2°bis the sign stands within the number, and only the digits are kept.
	return p, end, next + latinAt(s, next)
}

// letterPoint reads a) and a°, likewise.
func (f *finder) letterPoint(p int) (start, end, next int) {
	s := f.text
	if p >= len(s) || !isLetter(s[p]) {
		return p, p, p
	}
	switch n := p + 1; {
	case n < len(s) && s[n] == ')':
		return p, n, n + 1
	case hasDegree(s, n):
		return p, n, n + len("°")
	}
	return p, p, p
}

// bracketPoint reads (1) and (f), likewise.
func (f *finder) bracketPoint(p int) (start, end, next int) {
	s := f.text
	if p >= len(s) || s[p] != '(' {
		return p, p, p
	}
	n := p + 1
	for n < len(s) && (isDigit(s[n]) || isLetter(s[n])) && n-p <= 5 {
		n++
	}
	if n == p+1 || n == len(s) || s[n] != ')' {
		return p, p, p
	}
	return p + 1, n, n + 1
}

// looseBracket reports whether the bracket at p, behind a space, holds the number of
// a paragraph or a point: Article 6 (1) (f). A number below other parts than the
// article is the mark of a note, and so is one that ends a sentence.
func (f *finder) looseBracket(p int) bool {
	s := f.text
	start, end, next := f.bracketPoint(p)
	if next == p || strings.Contains(s[max(0, skipSpaceBack(s, p)):p], "\n") && !f.instrumentSoon(next) {
		return false
	}
	n := start + digits(s[start:end])
	tail := s[n:end]
	if n > start {
		if b, _, _ := peek(s, next); f.lastUnit() != uArticle && !f.bracketed() || b == '.' && (f.lang == "nl" || f.lang == "fr") {
			return false
		}
		return n-start <= 2 && (len(tail) < 2 || latinAt(s, n) == len(tail))
	}
	return len(tail) == 1 || len(tail) == 2 && tail[0] == tail[1] || strings.Trim(tail, "ivx") == ""
}

// romanPart reads a part that a Roman number or a capital numbers, behind a gap: § 1,
// II, 4°; article 4, II; article 1er, G; and in German, without a comma, the
// paragraph of "§ 823 I". It returns where the number ends, or p.
func (f *finder) romanPart(p int, g gap) (int, step) {
	s := f.text
	above := f.lastUnit()
	n := romanRun(s, p)
	german := f.lang == "de" && n > p && (g == blank && above == uArticle || f.romanAbove())
	switch {
	case n == p && 'A' <= s[p] && s[p] <= 'Z' && (g == comma && above == uArticle || g == joined && above == uRoman):
		n = p + 1
	case n == p || isLetterAt(s, n):
		return p, step{}
	case german || above == uParagraph || above == uRoman && g != blank:
	case g != blank && f.has(uRoman): // I, 3° et II
		above = uRoman
	case above == uArticle && g == comma:
	default:
		return p, step{}
	}
	if isLetterAt(s, n) {
		return p, step{}
	}
	b, _, e := peek(s, n)
	if above == uParagraph || german {
		if b != ',' && b != ' ' && b != foldDegree && (!german || b != ')' && b != ';' && n < len(s)) {
			return p, step{}
		}
		if v := romanValue(s[p:n]); german && v > 0 && v <= 20 {
			return n, step{unit: uAbsatz, ord: uint8(v), start: p, end: n}
		}
		return n, step{unit: uRoman, start: p, end: n}
	}
	// Elsewhere a capital may be the first letter of a name.
	switch l, le := f.at(skipSpace(s, e)); {
	case b == ',' || b == ')' || b == ';' || n == len(s):
	case b != ' ' || le == 0 || l.parts&(prep|conj|unit|ordinal) == 0:
		return p, step{}
	}
	return n, step{unit: uRoman, start: p, end: n}
}

// romanAbove reports whether the innermost step read is a paragraph with a Roman
// number, or a sentence of one.
func (f *finder) romanAbove() bool {
	it := &f.items[len(f.items)-1]
	st := it.steps[it.n-1]
	if st.unit == uSentence && it.n > 2 {
		st = it.steps[it.n-2]
	}
	return st.unit == uAbsatz && st.ord > 0 && st.end > st.start
}

// bareSentence reports whether the digit at p numbers a sentence of a paragraph with
// a Roman number: § 433 I 1.
func (f *finder) bareSentence(p int) bool {
	s := f.text
	if f.lastUnit() != uAbsatz || !f.romanAbove() || p+1 < len(s) && isDigit(s[p+1]) || isLetterAt(s, p+1) {
		return false
	}
	b, _, _ := peek(s, p+1)
	return b != '.' && b != ')' && b != '/' && b != foldDegree
}

// pointBelow reads the bare number at p of a point below one with a capital, behind a
// comma: 290, A, 2, 1°. A number above that of the article is a further article. It
// returns where the number ends, or p.
func (f *finder) pointBelow(p int, g gap) int {
	s := f.text
	art := f.items[len(f.items)-1].steps[0]
	_, n := digitsAt(s, p)
	if g != comma || f.lastUnit() != uRoman || n-p > 2 || isLetterAt(s, n) || n < len(s) && s[n] != ',' && s[n] != ' ' || ascending(s[art.start:art.end], s[p:n]) {
		return p
	}
	if _, _, next := f.degreePoint(p); next > p {
		return p
	}
	return n
}

// openParagraph reads the number of a paragraph at p that lacks its brackets and has a
// point in brackets right behind it: the 1 of "Article 6 1(a)". It returns where the
// number ends, or p.
func (f *finder) openParagraph(p int, g gap) int {
	_, n := digitsAt(f.text, p)
	start, _, next := f.bracketPoint(n)
	if g != blank || f.lastUnit() != uArticle || n-p > 2 || next == n || !isLetter(f.text[start]) {
		return p
	}
	return n
}

// has reports whether the last item has a step with the unit.
func (f *finder) has(u unitWord) bool {
	it := &f.items[len(f.items)-1]
	for _, st := range it.steps[:it.n] {
		if st.unit == u {
			return true
		}
	}
	return false
}

// barePart reads the bare number at p as a paragraph, where it is smaller than that of
// the one article named before it, "art. 6, 1 EVRM", or one that a plural still asks
// for, "§§ 3 (a) and 4". It returns where the number ends, or p.
func (f *finder) barePart(p int, g gap) int {
	s := f.text
	it := &f.items[len(f.items)-1]
	art := it.steps[0]
	v, n := digitsAt(s, p)
	if g != comma && g != joined || n-p > 2 || art.unit != uArticle || art.start == art.end {
		return p
	}
	u := f.owed
	switch {
	case u != noUnit && f.has(u):
	case f.pairs && it.n == 1 && g == comma && n-p == 1:
		if a, _ := digitsAt(s, art.start); v >= a {
			return p
		}
		u = uBare
	case f.many || f.section || !f.has(uBare) && (g != comma || it.n > 1):
		return p
	default:
		if a, e := digitsAt(s, art.start); e < art.end || v >= a || v == 0 {
			return p
		}
		u = uBare
	}
	end := f.ordinalEnding(n)
	if end > n { // 1ste lid, 1ste en 2de lid
		q := skipSpace(s, end)
		l, e := f.at(q)
		if _, _, second := f.countedSecond(q); second > 0 || e > 0 && l.parts&unit != 0 {
			return p
		}
	}
	if _, _, next := f.degreePoint(p); next > p || end < len(s) && strings.IndexByte(".:/-", s[end]) >= 0 && end+1 < len(s) && isDigit(s[end+1]) || isLetterAt(s, end) || !f.listGoes(p, false) {
		return p
	}
	f.owed = noUnit
	f.step(p, end, step{unit: u, start: p, end: n})
	return end
}

// stopPart reads the number of a paragraph behind a full stop and a blank at p, where the
// instrument follows: "les articles 6. 1 de la Convention". It returns where the number
// ends, or p.
func (f *finder) stopPart(p int) int {
	s := f.text
	if p+2 < len(s) && s[p] == '.' && 'a' <= s[p+1] && s[p+1] <= 'z' && !isLetterAt(s, p+2) && f.items[len(f.items)-1].n == 1 && f.lastUnit() == uArticle && f.instrumentSoon(p+2) {
		f.step(p, p+2, step{unit: uLetter, start: p + 1, end: p + 2}) // Article 15.b of the Statute
		return p + 2
	}
	if p+2 >= len(s) || s[p] != '.' || s[p+1] != ' ' || !isDigit(s[p+2]) || f.items[len(f.items)-1].n > 1 || f.lastUnit() != uArticle {
		return p
	}
	_, e := digitsAt(s, p+2)
	if e-p > len(". 10") || isLetterAt(s, e) || !f.instrumentSoon(e) {
		return p
	}
	f.step(p, e, step{unit: uBare, start: p + 2, end: e})
	return e
}

// dottedLetter reports whether the last item is an article whose number ends with the
// letter of a point: 5.1.a.
func (f *finder) dottedLetter() bool {
	it := &f.items[len(f.items)-1]
	st := it.steps[0]
	return it.n == 1 && !it.ranged && st.end-st.start >= len("5.1.a") && isLetter(f.text[st.end-1]) && f.text[st.end-2] == '.'
}

// subpoint returns where the small Roman number at i ends that a bracket closes
// and that stands below a letter: the v of "a), v)". After "u)" it is a letter, and
// after a conjunction one letter is too: "g) en i)".
func (f *finder) subpoint(i int, joined bool) int {
	s := f.text
	it := &f.items[len(f.items)-1]
	above := it.steps[it.n-1]
	n := i
	for n < len(s) && n-i < 5 && strings.IndexByte("ivx", s[n]) >= 0 {
		n++
	}
	if n == i || n == len(s) || s[n] != ')' {
		return i
	}
	switch lettered := above.end == above.start+1 && isLetter(s[above.start]); above.unit {
	case uRoman:
		return n
	case uLetter, uPoint:
		if lettered && (n > i+1 || !joined && s[above.start]|0x20 != s[i]-1) {
			return n
		}
	}
	return i
}

// lonely reports whether the letter at s[at:e] stands alone between a comma or
// a conjunction and a comma or the end, as a point does.
func (f *finder) lonely(at, e int) bool {
	s := f.text
	if e-at != 1 || s[at] < 'a' || s[at] > 'z' || isLetterAt(s, e) {
		return false
	}
	b, k := before(s, at)
	for b == ' ' {
		b, k = before(s, k)
	}
	if b != ',' && f.lastUnit() != uLetter {
		return false
	}
	if c, _, ce := peek(s, e); c == ',' || e == len(s) {
		return true
	} else if c == ' ' {
		l, le := f.at(skipSpace(s, ce))
		if le == 0 || l.parts&conj == 0 {
			return false
		}
		n := skipSpace(s, le)
		return n+1 < len(s) && 'a' <= s[n] && s[n] <= 'z' && s[n+1] == ','
	}
	return false
}

// romanRun returns where the Roman capitals at i end.
func romanRun(s string, i int) int {
	for i < len(s) && (s[i] == 'I' || s[i] == 'V' || s[i] == 'X') {
		i++
	}
	return i
}

func hasDegree(s string, i int) bool {
	b, w := byte(0), 0
	if i < len(s) {
		b, w = foldAt(s, i)
	}
	return b == foldDegree && w == 2
}
