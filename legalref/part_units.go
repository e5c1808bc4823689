package legalref

import (
	"strings"
	"unicode"
)

// The parts of an article that a word names: "eerste en tweede lid", "points 2° et
// 3°", "Absatz 2".

// ordinalPart reads eerste en tweede lid, premier alinéa, laatste lid.
func (f *finder) ordinalPart(q int) int {
	s := f.text
	type one struct {
		start, end int
		ord        uint8
	}
	var list [12]one
	n := 0
	p := q
	through1 := false
	for n < len(list) {
		l, le := f.at(p)
		if le == 0 || l.parts&ordinal == 0 {
			break
		}
		list[n] = one{p, le, l.value}
		n++
		p = skipSpace(s, le)
		if l2, e2 := f.at(p); e2 > 0 && l2.parts&unit != 0 {
			break
		}
		ok, sep := f.separator(p)
		if !ok {
			if l3, e3 := f.at(p); e3 > 0 && l3.parts&through != 0 && n == 1 {
				through1, p = true, skipSpace(s, e3)
				continue
			}
			break
		}
		p = sep
	}
	if n == 0 {
		return q
	}
	l, le := f.at(p)
	if le == 0 || l.parts&unit == 0 {
		return q
	}
	u := f.counted(p, le, unitWord(l.value))
	for k := range n {
		if through1 && k == 1 {
			it := &f.items[len(f.items)-1]
			it.ranged, it.rangeAt, it.to = true, it.n-1, step{unit: u, ord: list[k].ord}
			it.end = le
			break
		}
		end := list[k].end
		if k == n-1 {
			end = le
		}
		f.step(list[k].start, end, step{unit: u, ord: list[k].ord})
	}
	return le
}

// counted returns what a unit word at s[i:end] means after an ordinal: "the first
// paragraph" is one that is counted, like a lid, not one that bears a number.
func (f *finder) counted(i, end int, u unitWord) unitWord {
	if w := string(f.low(f.text[i:end])); w == "paragraph" || w == "paragraphs" {
		return uLid
	}
	return u
}

// unitPart reads a unit word at q and the numbers after it.
func (f *finder) unitPart(q, end int, u unitWord) int {
	s := f.text
	word := s[q:end]
	plural := f.pluralUnit(word)
	p := skipSpace(s, end)
	stepStart := q
	count := 0
	last := q
	for {
		at, numEnd, next, ord := f.partNumber(p, u)
		if next == p {
			break
		}
		if count > 0 && f.subpoint(p, strings.IndexFunc(s[last:p], unicode.IsLetter) >= 0) > p {
			break // "punt a), v)"
		}
		if count > 0 && ord > 0 || count > 1 && plural && f.newArticle(s[last:at], at, numEnd) {
			break
		}
		if count > 0 && (f.degreeAt(next) && u != uPoint || f.ownParts(at, next, u) || !plural && !f.samePart(at, numEnd, next)) {
			break
		}
		if count == 0 && u == uPoint && f.lastUnit() == uLetter && at < numEnd && strings.Trim(s[at:numEnd], "ivx") == "" {
			u = uRoman // a), punt ii)
		}
		if u == uAlinea && at < numEnd && isLetter(s[at]) {
			u = uLetter // subparagraph a
		}
		f.step(stepStart, next, step{unit: u, start: at, end: numEnd, ord: ord})
		count++
		last = next
		// A range: §§ 1 tot 3.
		r := skipSpace(s, next)
		l, le := f.at(r)
		b, _, be := peek(s, r)
		letters := u == uLetter && r == next && at < numEnd && isLetter(s[at]) // lit. a-c
		if le > 0 && l.parts&through != 0 || b == '-' && (plural || letters) || f.lang == "de" && hasFold(s, r, "bis") {
			if b == '-' {
				le = be
			} else if f.lang == "de" && hasFold(s, r, "bis") {
				le = r + 3
			}
			to := skipSpace(s, le)
			if w, we := f.at(to); we > 0 && w.parts&unit != 0 && unitWord(w.value) == u { // "§ 1 tot § 3"
				to = skipSpace(s, we)
			}
			if a2, e2, n2, _ := f.partNumber(to, u); n2 > to && e2 > a2 && (plural || ascending(s[at:numEnd], s[a2:e2])) {
				it := &f.items[len(f.items)-1]
				it.ranged, it.rangeAt, it.to = true, it.n-1, step{unit: u, start: a2, end: e2}
				it.end = n2
				last = n2
			}
		}
		ok, sep := f.separator(last)
		if !ok && letters && b == '/' {
			ok, sep = true, be
		}
		if !ok {
			break
		}
		p, stepStart = sep, sep
	}
	if count == 0 {
		return q
	}
	if count == 1 && plural {
		f.owed = u
	}
	return last
}

// ownParts reports whether the number at s[at:next], behind a part with the unit, has
// such a part of its own, so that it is an article: "§§ 280 Abs. 1, 241 Abs. 2".
func (f *finder) ownParts(at, next int, u unitWord) bool {
	s := f.text
	if at >= next || !isDigit(s[at]) {
		return false
	}
	if u != uPoint && next+1 < len(s) && strings.IndexByte(".:", s[next]) >= 0 && isDigit(s[next+1]) {
		return true // lid 2 en 6:74
	}
	l, e := f.at(skipSpace(s, next))
	if e == 0 || l.parts&unit == 0 || rank(unitWord(l.value)) > rank(u) {
		return false
	}
	p := skipSpace(s, e)
	_, _, end, _ := f.partNumber(p, unitWord(l.value))
	return end > p
}

// rank orders the parts of an article from the outermost.
func rank(u unitWord) int {
	switch u {
	case uParagraph, uLid, uAbsatz, uAlinea:
		return 1
	case uPoint:
		return 2
	}
	return 3
}

// pluralUnit reports whether a unit word is in the plural.
func (f *finder) pluralUnit(word string) bool {
	w := fold(word)
	switch w {
	case "\xA7\xA7", "leden", "punten", "onderdelen", "zinnen", "volzinnen", "buchstaben", "nummern", "absatze", "absatzen", "paragrafen",
		"overwegingen", "bijlagen", "boeken", "hoofdstukken", "afdelingen", "delen", "erwagungsgrunde", "erwagungsgrunden", "anhange", "anhangen", "anlagen", "bucher", "abschnitte":
		return true
	}
	return len(w) > 3 && w[len(w)-1] == 's' && w != "litteras" && w != "abs" && w != "sous"
}

// partNumber reads the number of a part: 1er, 2bis, a), deux, (1).
func (f *finder) partNumber(p int, u unitWord) (start, end, next int, ord uint8) {
	s := f.text
	b, at, e := peek(s, p)
	open := false
	if b == '(' || b == '"' {
		open = true
		b, at, e = peek(s, e)
	}
	closing := func(n int) int {
		if c, _, ce := peek(s, n); c == ')' && (open || at > 0 && s[at-1] == '(' || !f.bracketOpen(at) || f.shutLater(ce)) || open && c == '"' {
			return ce
		}
		return n
	}
	switch {
	case isDigit(b):
		n := at
		for n < len(s) && isDigit(s[n]) {
			n++
		}
		if n-at > 3 {
			return p, p, p, 0
		}
		end = n
		if m := latinAt(s, n); m > 0 {
			end = n + m
		} else if n < len(s) && s[n] == '/' && n+1 < len(s) && isDigit(s[n+1]) {
			for end = n + 1; end < len(s) && isDigit(s[end]); end++ {
			}
		} else if n < len(s) && isLetter(s[n]) && !isLetterAt(s, n+1) && s[n] != 'e' && s[n] != 'o' {
			end = n + 1
		} else if u == uPoint { // Nr. 1.3
			for end+1 < len(s) && s[end] == '.' && isDigit(s[end+1]) {
				_, end = digitsAt(s, end+1)
			}
		}
		next = end
		for _, suffix := range [...]string{"er", "ere", "re", "ste", "e"} {
			if hasFold(s, end, suffix) {
				next = end + len(suffix)
			}
		}
		if next == end {
			next = f.ordinalEnding(end)
		}
		if next == end && isLetterAt(s, end) {
			return p, p, p, 0
		}
		if c, _, ce := peek(s, next); c == foldDegree && u == uPoint {
			next = ce
		}
		return at, end, closing(next), 0
	case isWord(b) && (u == uPoint || u == uLetter || u == uRoman) && smallRoman(s, at) > at+1:
		n := smallRoman(s, at)
		return at, n, closing(n), 0
	case isWord(b) && e < len(s)+1:
		// One letter, or a number in words.
		if !isLetterAt(s, e) && (u == uLetter || u == uPoint || u == uRoman || u == uAlinea && f.lang == "en" && isLetter(s[at])) {
			if c, _, _ := peek(s, e); c == '\'' || b == foldLetter {
				return p, p, p, 0
			}
			if !open {
				if c, _, _ := peek(s, e); c == ' ' && u == uPoint && (b == 'a' || b == 'y') {
					return p, p, p, 0 // "un point à"
				}
			}
			return at, e, closing(e), 0
		}
		if (b == 'l' || b == 'i') && (hasFold(s, p, "ler") || hasFold(s, p, "Ier")) {
			return p, p, p + len("ler"), 1 // 1er in a bad scan
		}
		if l, le := f.at(p); le > 0 && l.parts&ordinal != 0 && l.value < penultOrdinal && u != uLetter {
			return p, p, le, l.value
		}
		if (u == uAlinea || u == uParagraph || u == uLid) && !open {
			for i, w := range [...]string{"un", "deux", "trois", "quatre", "cinq", "six"} {
				if w[0] == b && hasFold(s, p, w) {
					return p, p, p + len(w), uint8(i + 1)
				}
			}
		}
	}
	return p, p, p, 0
}

// smallRoman returns where the Roman number in small letters at i ends, or i.
func smallRoman(s string, i int) int {
	n := i
	for n < len(s) && strings.IndexByte("ivx", s[n]) >= 0 {
		n++
	}
	if n-i > 5 || isLetterAt(s, n) {
		return i
	}
	return n
}

// newArticle reports whether a number that a comma sets apart from a list of
// paragraphs is the next article: "978, §§ 1er et 2, et 982".
func (f *finder) newArticle(gap string, at, end int) bool {
	art := f.items[len(f.items)-1].steps[0]
	return at < end && isDigit(f.text[at]) && strings.Contains(gap, ",") && art.unit == uArticle &&
		ascending(f.text[art.start:art.end], f.text[at:end])
}

// samePart reports whether a bare number after "§ 1 et" is a paragraph too,
// and not the next article: articles of a list ascend.
func (f *finder) samePart(at, end, next int) bool {
	s := f.text
	if at == end {
		return true
	}
	if !isDigit(s[at]) {
		return true
	}
	if next > end { // 2er, 2), 2°
		return true
	}
	q := skipSpace(s, next)
	if b, _, e := peek(s, q); b == foldPara || b == foldDegree {
		return false
	} else if b == ',' {
		if c, _, _ := peek(s, skipSpace(s, e)); c == foldPara {
			return false
		}
	}
	it := &f.items[len(f.items)-1]
	art, last := it.steps[0], it.steps[it.n-1]
	if v, _ := digitsAt(s, at); last.start < last.end && isDigit(s[last.start]) && f.single {
		if w, _ := digitsAt(s, last.start); w < v && v <= w+3 {
			return true // § 3 Abs. 1, 2 und 4
		}
	}
	if v, _ := digitsAt(s, at); v >= maxPart && last.start < last.end && isDigit(s[last.start]) {
		if w, _ := digitsAt(s, last.start); v > 3*w {
			return false
		}
	}
	return art.unit != uArticle || !ascending(s[art.start:art.end], s[at:end])
}

// maxPart is a number that a part of an article reaches only after others near it:
// in "§§ 433 Abs. 2, 280" the last is an article.
const maxPart = 50
