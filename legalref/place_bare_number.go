package legalref

import (
	"cmp"
	"strings"
)

// Numbers that are articles without an article word: the 1051 of "1051 Ger.W.", the 1382
// of "BW 1382", and L1126-2.

// numberBefore notes the article in "1051 Ger.W.": a number right before the
// abbreviation of a code at i, without an article word.
func (f *finder) numberBefore(i int) {
	s := f.text
	j := i
	for j > 0 && s[j-1] == ' ' {
		j--
	}
	k := j
	for k > 0 && j-k < 12 && (isDigit(s[k-1]) || isLetter(s[k-1]) || strings.IndexByte("/.-:", s[k-1]) >= 0) {
		k--
	}
	if k == j || j == i || !isDigit(s[k]) || f.numberEnd(k) != j {
		return
	}
	if n := len(f.mentions); n > 0 && f.mentions[n-1].end > k || f.pageBefore(k) {
		return
	}
	f.numberPlace(k, j)
}

// numberAfter notes the articles in "BW 1382" and "Sv. 67 en 71": numbers right behind
// the abbreviation of a code that ends at p, without an article word. One of one digit
// may be that of a book, one like a year that year. It returns where they end, or p.
func (f *finder) numberAfter(p int, a *alias, in *Instrument) int {
	s := f.text
	q := skipSpace(s, p)
	if a.kind != Abbreviation || a.weak || !strings.Contains(in.Key, "/code/") || q == p || q == len(s) || !isDigit(s[q]) || strings.Contains(s[p:q], "\n") {
		return p
	}
	if n := len(f.mentions) - 2; n >= 0 && f.mentions[n].kind == placeMention && f.binds(f.mentions[n].end, f.mentions[n+1].start, &f.mentions[n+1]) {
		return p // artikel 5 BW 10
	}
	start, end, next := f.articleNumber(q)
	v, digits := digitsAt(s, start)
	switch last := cmp.Or(in.Last, lastNumber); {
	case next == q, end-start < 2, v > last, digits == end && v >= oldestYear, f.measured(next), !f.listGoes(q, false):
		return p
	}
	last, ok := f.notePlace(q, false, func(end int) bool {
		v, e := f.r.index.match(s, skipSpace(s, end))
		return e == 0 || trigger(v>>24) != tName // BW, 67 Sv.
	})
	if !ok {
		return p
	}
	return last
}

// oldestYear is the first number that may be the year of an act.
const oldestYear = 1780

// pages are the words before the number of a page, a note, a volume or a margin,
// folded and without their full stop.
var pages = [...]string{
	"p", "pp", "blz", "bladz", "bladzijde", "bladzijden", "pag", "pagina", "page", "pages", "s", "seite", "seiten", "fol", "kol", "col", "rn", "rz", "randnr",
	"noot", "voetnoot", "note", "fn", "deel", "dl", "vol", "tome", "t", "band", "bd", "ed", "nr", "no", "n°", "num", "numero", "nummer", "afl",
}

// pageBefore reports whether the number at i is that of a page, a note or the like.
func (f *finder) pageBefore(i int) bool {
	k := skipSpaceBack(f.text, i)
	switch b, at := before(f.text, k); b {
	case foldDegree, foldPara:
		return true // n° 12, § 1
	case '.':
		k = at
	}
	w := f.wordBefore(k)
	at := k - len(w)
	if w == "" {
		return false
	}
	if l, e := f.at(at); e >= k && l.parts&unit != 0 {
		return true // Abs. 3 BGB
	}
	return f.oneOf(at, pages[:]) == k
}

// numberPlace notes a place that is a number alone; it counts only when it is
// linked.
func (f *finder) numberPlace(start, end int) {
	it := item{start: start, end: end, n: 1}
	it.steps[0] = step{unit: uArticle, start: start, end: end}
	f.items = append(f.items, it)
	first := len(f.items) - 1
	end = max(end, f.parts(end))
	f.add(mention{kind: placeMention, start: start, end: end, first: int32(first), n: int32(len(f.items) - first), timid: true})
}

// colonNumber reads an article of Dutch law that is known by the colon in its number,
// and whose instrument follows: "8:54 lid 1 Awb". It returns where it ends, or i.
func (f *finder) colonNumber(i int) int {
	last, _ := f.notePlace(i, false, f.instrumentSoon)
	return last
}

// noteAct reads the act in a note of consolidated law, whose noun is one letter and whose
// day is in figures with hyphens: "<L 10-07-1967, art. 1>", "W 2014-05-05/09". It
// returns where it ends, or i.
func (f *finder) noteAct(i int) int {
	if i+2 >= len(f.text) || f.text[i+1] != ' ' || i > 0 && (isLetterBefore(f.text, i) || f.text[i-1] == '.') {
		return i
	}
	d, e := f.date(i + 2)
	if d.year == 0 || !d.valid() || !strings.Contains(f.text[i:e], "-") {
		return i
	}
	f.datedAct(i, e, f.text[i:e], &kinds[0], d, "")
	return f.resume(f.define(e))
}

// codeNumber reads an article number that is known by its letter: L1126-2.
func (f *finder) codeNumber(i int) int {
	s := f.text
	switch c := s[i]; c {
	case 'L', 'W':
		if e := f.noteAct(i); e > i {
			return e
		}
	}
	if c := s[i]; c != 'L' && c != 'D' && c != 'R' {
		return i
	}
	n := f.numberPrefix(i)
	if n == i || n > i+8 || s[i+1] == ' ' {
		return i
	}
	end := f.numberEnd(i)
	if end <= n {
		return i
	}
	f.numberPlace(i, end)
	return f.mentions[len(f.mentions)-1].end
}
