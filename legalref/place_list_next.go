package legalref

import "strings"

// Lists of articles whose word stands before another list, or nowhere.

// notePlace notes a list of articles that begins at p without their word, and returns
// where it ends. There is none, and p is returned, where fits refuses that end; nil
// refuses none. A list that is not in the plural counts only when it is linked.
func (f *finder) notePlace(p int, plural bool, fits func(end int) bool) (end int, ok bool) {
	first := len(f.items)
	end, ok = f.itemList(p, plural)
	if !ok || fits != nil && !fits(end) {
		f.items = f.items[:first]
		return p, false
	}
	f.add(mention{kind: placeMention, start: p, end: end, first: int32(first), n: int32(len(f.items) - first), timid: !plural})
	return end, true
}

// resume reads the further articles of a list that names several instruments:
// "les articles 6 et 14 de la Convention et 10 de la Constitution". They count
// only when an instrument follows them.
func (f *finder) resume(p int) int {
	n := len(f.mentions)
	if n < 2 || f.mentions[n-2].kind != placeMention {
		return p
	}
	ok, sep := f.separator(p)
	if !ok || sep >= len(f.text) || !isDigit(f.text[sep]) || !f.listGoes(sep, false) {
		return p
	}
	end, ok := f.notePlace(sep, false, f.instrumentSoon)
	if !ok {
		return p
	}
	if n := len(f.mentions); n >= 3 {
		head := &f.mentions[n-3]
		f.mentions[n-1].group = Span{min(head.start, groupStart(head)), end}
	}
	return end
}

// instrumentSoon reports whether an instrument follows p: at once, or behind words
// that bind. Behind a bare comma a kind of act counts only with its date.
func (f *finder) instrumentSoon(p int) bool {
	s := f.text
	bound := true
	for range 5 {
		p = skipSpace(s, p)
		if v, e := f.r.index.match(s, p); e > 0 && (trigger(v>>24) == tName || trigger(v>>24) == tKind) {
			return bound || trigger(v>>24) == tName || strings.ContainsAny(s[e:min(len(s), e+40)], "0123456789")
		}
		l, e := f.at(p)
		b, _, be := peek(s, p)
		if bound = b != ','; !bound {
			e = be
		} else if e == 0 || l.parts&(prep|det|adj|pointer|self) == 0 {
			return false
		}
		p = e
	}
	return false
}
