package legalref

import (
	"strings"
	"unicode/utf8"
)

// A gap is what stands between a part of an article and what comes before it.
type gap uint8

const (
	glued  gap = iota // nothing
	blank             // white space
	comma             // a comma
	joined            // a conjunction
)

// parts reads what follows an article's number: paragraphs, alineas, points,
// in any order and with lists of their own. It adds steps to the last item,
// and items for the members of a list, and returns where it stopped.
func (f *finder) parts(p int) int {
	s := f.text
	for n := len(f.items); len(f.items)-n < maxItems; {
		if e := f.stopPart(p); e > p {
			p = e
			continue
		}
		q := skipSpace(s, p)
		g := blank
		if q == p {
			g = glued
		}
		if b, _, e := peek(s, q); b == ',' || (b == '.' && f.inText || b == '-' || b == '/') && f.paragraphAt(e) {
			g = comma
			q = skipSpace(s, e)
		}
		if l, le := f.at(q); le > 0 && l.parts&conj != 0 && (l.parts&prep == 0 || f.lang == "nl") { // "of" binds in English
			g = joined
			if f.sectionNext(q, le) {
				return p
			}
			q = skipSpace(s, le)
			if b, _, e := peek(s, q); b == ',' { // "en, § 2"
				q = skipSpace(s, e)
			}
		} else if le > 0 && l.parts&lead != 0 {
			q = f.ledPart(q, le)
		}
		if g == joined && f.otherPart(q) {
			return p
		}
		next := f.part(q, g)
		if next == q && g != joined {
			if next = f.halfSentence(q); next > q {
				f.items[len(f.items)-1].end = next
			}
		}
		if next == q {
			if g != joined {
				if l, le := f.at(q); le > 0 && l.parts&(follow|tail) != 0 && l.parts&(prep|det) == 0 && !isLetterAt(s, le) && f.goesOn(q, le) {
					if l.parts&follow != 0 {
						f.items[len(f.items)-1].openEnds = true
					}
					f.items[len(f.items)-1].end = le
					p = le
					continue
				}
			}
			return p
		}
		p = next
	}
	return p
}

// goesOn reports whether the word at s[q:end] says "and following" in the language of the
// text: f. is German and English, s. is French, and elsewhere they are letters.
func (f *finder) goesOn(q, end int) bool {
	switch {
	case end-q != len("f."):
		return true
	case f.text[q] == 'f':
		return f.lang == "de" || f.lang == "en"
	}
	return f.text[q] != 's' || f.lang == "fr"
}

// paragraphAt reports whether the sign § stands at p, after a space: artikel 3.28. §1.
func (f *finder) paragraphAt(p int) bool {
	b, _, _ := peek(f.text, skipSpace(f.text, p))
	return b == foldPara
}

// otherPart reports whether the part at q is one of an annex or of another article, and
// not of the article before it: "i.V.m. Nr. 3 des Anhangs I", "en § 2 van artikel 6".
func (f *finder) otherPart(q int) bool {
	l, e := f.at(q)
	if e == 0 || l.parts&unit == 0 {
		return false
	}
	p := skipSpace(f.text, e)
	_, _, next, _ := f.partNumber(p, unitWord(l.value))
	return next > p && f.holderSoon(next)
}

// holderSoon reports whether an annex or an article follows p, bound to it: "punt 3 van
// bijlage II".
func (f *finder) holderSoon(p int) bool {
	s := f.text
	for words := range 4 {
		p = skipSpace(s, p)
		if v, e := f.r.index.match(s, p); e > 0 && (trigger(v>>24) == tArticle || trigger(v>>24) == tUnit && unitWord(v&argument) == uAnnex) {
			return words > 0
		}
		l, e := f.at(p)
		if e == 0 || l.parts&(prep|det) == 0 {
			return false
		}
		p = e
	}
	return false
}

// ledPart returns where the part starts that a word like "inzonderheid", which
// stands at q and ends at end, singles out: "artikel 1134, inzonderheid tweede
// lid". It returns q where there is none.
func (f *finder) ledPart(q, end int) int {
	p := skipSpace(f.text, end)
	for range 3 {
		l, e := f.at(p)
		switch {
		case e > 0 && l.parts&(unit|ordinal) != 0:
			return p
		case e == 0 || l.parts&(prep|det|titular) == 0:
			if _, _, next := f.degreePoint(p); next > p {
				return p
			}
			return q
		}
		p = skipSpace(f.text, e)
	}
	return q
}

// part reads one unit with its number or numbers at q, behind a gap. It returns where
// they end, or q.
func (f *finder) part(q int, g gap) int {
	if q >= len(f.text) {
		return q
	}
	b, at, e := peek(f.text, q)
	n, done := q, false
	switch {
	case b == '(':
		n, done = f.bracketPart(q, e, g)
	case isDigit(b):
		n, done = f.figurePart(q, at, g), true
	case isWord(b):
		n, done = f.letterPart(q, at, e, g)
	case b == '/' && g == glued && e < len(f.text) && f.text[e] == '(' && f.bracketed(): // (b)/(f)
		if n = f.part(e, joined); n == e {
			n = q
		}
		done = true
	case b == '"' && g != glued:
		n, done = f.quotedPart(q, e)
	}
	if done {
		return n
	}
	return f.wordPart(q)
}

// shortWord returns where the letters and digits end that begin at i, of which there
// are fewer than most.
func shortWord(s string, i, most int) int {
	n := i
	for n < len(s) && (isDigit(s[n]) || isLetter(s[n])) && n-i < most {
		n++
	}
	return n
}

// bracketPart reads a part in brackets, which open at q and whose text begins at e:
// 6(1)(f), 6 (1) (f), (a-c); and a further one behind it: 6(1) and (3).
func (f *finder) bracketPart(q, e int, g gap) (end int, done bool) {
	s := f.text
	if g != glued && (g != blank || !f.looseBracket(q)) {
		if f.bracketed() {
			return f.nextBracket(q, e), true
		}
		return q, false
	}
	n := shortWord(s, e, 5)
	to := n
	if n > e && n < len(s) && s[n] == '-' { // (a-c)
		to = shortWord(s, n+1, 3)
	}
	if n == e || to >= len(s) || s[to] != ')' || to == n+1 {
		return q, true
	}
	u := uLetter
	switch last := f.lastUnit(); {
	case isDigit(s[e]) && last == uParagraph:
		u = uPoint
	case isDigit(s[e]):
		u = uParagraph
	case last == uLetter:
		u = uRoman // 6(1)(a)(ii)
	}
	f.step(q, to+1, step{unit: u, start: e, end: n})
	if to > n {
		if ascending(s[e:n], s[n+1:to]) {
			f.rangeStep(step{unit: u, start: n + 1, end: to}, to+1)
		}
		return to + 1, true
	}
	return f.pointRange(n+1, f.bracketPoint), true
}

// nextBracket reads a part in brackets of the same unit as the one before it: 6(1) and
// (3), 9(2)(a) or (b).
func (f *finder) nextBracket(q, e int) int {
	s := f.text
	n := shortWord(s, e, 5)
	last := f.items[len(f.items)-1]
	st := last.steps[last.n-1]
	if n == e || n >= len(s) || s[n] != ')' || isDigit(s[e]) != isDigit(s[st.start]) {
		return q
	}
	if v, ve := f.r.index.match(s, skipSpace(s, n+1)); ve > 0 && trigger(v>>24) == tArticle {
		return q // (b) Article 6: a point of the text
	}
	f.step(q, n+1, step{unit: st.unit, start: e, end: n})
	return f.pointRange(n+1, f.bracketPoint)
}

// figurePart reads a part that begins with a figure, at at.
func (f *finder) figurePart(q, at int, g gap) int {
	if g == blank && f.bareSentence(at) {
		f.step(q, at+1, step{unit: uSentence, start: at, end: at + 1})
		return at + 1
	}
	if n := f.openParagraph(at, g); n > at { // 6 1(a)
		f.step(q, n, step{unit: uParagraph, start: at, end: n})
		return n
	}
	if n := f.pointBelow(at, g); n > at {
		f.step(q, n, step{unit: uLetter, start: at, end: n})
		return n
	}
	if n := f.barePart(at, g); n > at {
		return n
	}
	return f.numberedPart(q, at)
}

// letterPart reads a part that is a letter, which stands at [at, e), or a small Roman
// number.
func (f *finder) letterPart(q, at, e int, g gap) (end int, done bool) {
	s := f.text
	if g == glued {
		if isLetter(s[q]) && !isLetterAt(s, e) && s[q-1] == ')' && f.bracketed() { // 6(1)b
			f.step(q, e, step{unit: uLetter, start: q, end: e})
			return e, true
		}
		return q, false
	}
	if n := f.subpoint(at, g == joined); n > at { // a), v)
		f.step(q, n+1, step{unit: uRoman, start: at, end: n})
		return n + 1, true
	}
	if f.dottedLetter() {
		return q, true // 5.1.a) en c): an article of the list
	}
	switch {
	case e < len(s) && s[e] == ')': // a)
		f.step(q, e+1, step{unit: uLetter, start: at, end: e})
		return f.pointRange(e+1, f.letterPoint), true
	case e < len(s) && hasDegree(s, e): // a°
		f.step(q, e+2, step{unit: uLetter, start: at, end: e})
		return f.pointRange(e+2, f.letterPoint), true
	case f.lonely(at, e): // 6.3, c, of 5, § 1er, a et f,
		f.step(q, e, step{unit: uLetter, start: at, end: e})
		return e, true
	}
	if n, st := f.romanPart(at, g); n > at {
		f.step(q, n, st)
		return n, true
	}
	return q, false
}

// quotedPart reads a letter in quotation marks, which open at q: "a".
func (f *finder) quotedPart(q, e int) (end int, done bool) {
	if e+1 < len(f.text) && isLetter(f.text[e]) {
		if c, _, shut := peek(f.text, e+1); c == '"' {
			f.step(q, shut, step{unit: uLetter, start: e, end: e + 1})
			return shut, true
		}
	}
	return q, false
}

// wordPart reads a part that begins with the word of its unit, or with an ordinal.
func (f *finder) wordPart(q int) int {
	if e := f.satz(q); e > 0 {
		return f.unitPart(q, e, uSentence)
	}
	if e := f.zahl(q); e > 0 {
		return f.unitPart(q, e, uPoint)
	}
	l, e := f.at(q)
	switch {
	case e == 0:
	case f.section && f.text[q] >= utf8.RuneSelf && unitWord(l.value) == uParagraph:
		// § 5 i.V.m. § 3
	case l.parts&ordinal != 0:
		return f.ordinalPart(q)
	case l.parts&unit != 0:
		return f.unitPart(q, e, unitWord(l.value))
	}
	return q
}

// bracketed reports whether the innermost step read stands in brackets: 6(1).
func (f *finder) bracketed() bool {
	it := &f.items[len(f.items)-1]
	st := it.steps[it.n-1]
	return it.n > 1 && st.start > 0 && st.end > st.start && f.text[st.start-1] == '('
}

// degreeAt reports whether the sign ° stands at i, as in "5°" or "5 °".
func (f *finder) degreeAt(i int) bool {
	b, _, _ := peek(f.text, skipSpace(f.text, i))
	return b == foldDegree
}

// numberedPart reads 5° and 2e lid.
func (f *finder) numberedPart(q, at int) int {
	s := f.text
	if start, end, next := f.degreePoint(at); next > at {
		f.step(q, next, step{unit: uPoint, start: start, end: end})
		return f.pointRange(next, f.degreePoint)
	}
	_, n := digitsAt(s, at)
	if n-at > 3 {
		return q
	}
	// artikel 4, 7) of an act whose points are numbers
	if n < len(s) && s[n] == ')' && n-at <= 2 && !f.bracketOpen(at) {
		f.step(q, n+1, step{unit: uPoint, start: at, end: n})
		return n + 1
	}
	// 2e lid, 1er alinéa, 3rd paragraph
	for _, suffix := range [...]string{"e", "de", "ste", "er", "ere", "eme", "ème", "st", "nd", "rd", "th"} {
		if len(s)-n < len(suffix) || s[n:n+len(suffix)] != suffix {
			continue
		}
		u := skipSpace(s, n+len(suffix))
		if second, unit, e := f.countedSecond(u); e > 0 {
			f.step(q, n+len(suffix), step{unit: unit, start: at, end: n})
			f.step(second.Start, e, step{unit: unit, start: second.Start, end: second.End})
			return e
		}
		if l, le := f.at(u); le > 0 && l.parts&unit != 0 {
			f.step(q, le, step{unit: f.counted(u, le, unitWord(l.value)), start: at, end: n})
			return le
		}
	}
	return q
}

// countedSecond reads the second of two ordinals in figures that share a unit, behind
// the conjunction at p: the "en 2de lid" of "1ste en 2de lid". It returns its number and
// the end of the unit; end is 0 for none.
func (f *finder) countedSecond(p int) (number Span, u unitWord, end int) {
	s := f.text
	l, e := f.at(p)
	if e == 0 || l.parts&conj == 0 {
		return Span{}, noUnit, 0
	}
	start := skipSpace(s, e)
	_, n := digitsAt(s, start)
	w := n
	for w < len(s) && isLetter(s[w]) && w-n <= len("ste") {
		w++
	}
	q := skipSpace(s, w)
	if l, e = f.at(q); n == start || n-start > 3 || w == n || q == w || e == 0 || l.parts&unit == 0 {
		return Span{}, noUnit, 0
	}
	return Span{start, n}, f.counted(q, e, unitWord(l.value)), e
}

// bracketOpen reports whether a round bracket was opened shortly before i and
// is not closed yet.
func (f *finder) bracketOpen(i int) bool {
	from := max(0, i-120)
	open, shut := strings.LastIndexByte(f.text[from:i], '('), strings.LastIndexByte(f.text[from:i], ')')
	return open > shut
}

// lastUnit returns the unit of the innermost step read.
func (f *finder) lastUnit() unitWord {
	it := &f.items[len(f.items)-1]
	return it.steps[it.n-1].unit
}

// step adds a step to the last item. A unit that the item has already begins a
// further item, which shares what stands above that unit.
func (f *finder) step(start, end int, st step) {
	it := &f.items[len(f.items)-1]
	for k := range int(it.n) {
		if it.steps[k].unit == st.unit {
			next := *it
			next.n, next.ranged = uint8(k), false
			next.start = start
			f.items = append(f.items, next)
			it = &f.items[len(f.items)-1]
			break
		}
	}
	if int(it.n) < maxSteps {
		it.steps[it.n] = st
		it.n++
	}
	it.end = end
}

// shutLater reports whether the next round bracket behind i, and not far, is one that
// shuts: what was opened before is still open there.
func (f *finder) shutLater(i int) bool {
	const reach = 160
	rest := f.text[i:min(len(f.text), i+reach)]
	k := strings.IndexAny(rest, "()")
	return k >= 0 && rest[k] == ')' && !strings.Contains(rest[:k], "\n\n")
}
