package legalref

// What the places of German law have of their own: the abbreviated sentence, half
// sentences, and a § that is an article.

// hasSections reports whether the acts of the state whose law is meant are numbered by §,
// as those of Germany and Austria are.
func (f *finder) hasSections() bool { return f.state == "de" || f.state == "at" }

// sectionNamed reports whether the number at p, behind a § in a text that is not German,
// is that of an act whose articles bear the sign, and which is named behind it: "§ 823
// of the German Civil Code".
func (f *finder) sectionNamed(p int) bool {
	_, _, e := f.articleNumber(p)
	if e == p {
		return false
	}
	if e < len(f.text) && f.text[e] == '(' { // § 823(1)
		e = f.bracketEnd(e)
	}
	q := skipSpace(f.text, e)
	if b, _, comma := peek(f.text, q); b == ',' {
		q = skipSpace(f.text, comma)
	}
	for range 3 {
		if v, end := f.r.index.match(f.text, q); end > q && trigger(v>>24) == tName {
			n := f.r.namesake(v&argument, German)
			return n >= 0 && f.r.instruments[n].Sections
		}
		l, end := f.at(q)
		if end == 0 || l.parts&(prep|det) == 0 {
			break
		}
		q = skipSpace(f.text, end)
	}
	return false
}

// sectionNext reports whether the conjunction s[i:end] joins a § of German law, which
// is no part of an article: "Art. 5 i.V.m. § 3".
func (f *finder) sectionNext(i, end int) bool {
	if f.lang != "de" || f.text[i]|0x20 != 'i' && !f.hasSections() {
		return false
	}
	b, _, _ := peek(f.text, skipSpace(f.text, end))
	return b == foldPara
}

// satz returns where the German abbreviation of Satz at q ends, or 0: the S. of
// "Abs. 1 S. 2", which behind a comma may be a page.
func (f *finder) satz(q int) int {
	s := f.text
	above := f.lastUnit()
	if q+1 >= len(s) || s[q] != 'S' && (s[q] != 's' || f.lang != "en") || s[q+1] != '.' && s[q+1] != ' ' || f.lang != "de" && (above != uAbsatz && (above != uParagraph || f.lang != "en") || s[q+1] == ' ') {
		return 0
	}
	n := skipSpace(s, q+2)
	_, e := digitsAt(s, n)
	comma := false
	if k := skipSpaceBack(s, q); k > 0 {
		comma = s[k-1] == ','
	}
	if e == n || e-n > 2 || comma && (s[q+1] == ' ' || above != uAbsatz || e-n > 1) {
		return 0
	}
	return q + 2
}

// zahl returns where the Austrian abbreviation of Ziffer or Zahl at q ends, the Z of
// "Abs 2 Z 3", or 0.
func (f *finder) zahl(q int) int {
	s := f.text
	if f.lang != "de" || q+1 >= len(s) || s[q] != 'Z' || s[q+1] != ' ' && s[q+1] != '.' {
		return 0
	}
	if n := skipSpace(s, q+2); n == len(s) || !isDigit(s[n]) {
		return 0
	}
	return q + 2
}

// halves are the words for a part of a sentence in German law, folded.
var halves = [...]string{"halbsatz", "halbsatzes", "halbs.", "halbs", "hs.", "hs", "alternative", "alt.", "alt", "variante", "var.", "var"}

// halfSentence steps over a part of a sentence at q, which is not cited apart: "Hs.
// 2", "1. Halbsatz". It returns q where there is none.
func (f *finder) halfSentence(q int) int {
	s := f.text
	if last := f.lastUnit(); f.lang != "de" && last != uAbsatz && last != uSentence {
		return q
	}
	_, e := digitsAt(s, q)
	counted := e > q && e-q <= 2 && e < len(s) && s[e] == '.'
	p := q
	if counted {
		p = skipSpace(s, e+1)
	}
	w := f.halfAt(p)
	switch n := skipSpace(s, w); {
	case w == p:
		return q
	case counted:
		return w
	default:
		if _, e := digitsAt(s, n); e > n && e-n <= 2 {
			return e
		}
	}
	return q
}

// halfAt returns where the word for a part of a sentence at p ends, or p.
func (f *finder) halfAt(p int) int {
	if e := f.oneOf(p, halves[:]); e > 0 {
		return e
	}
	return p
}
