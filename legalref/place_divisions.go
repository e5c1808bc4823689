package legalref

import "strings"

// The divisions of an instrument above its articles, and its annexes and
// recitals: "boek VI, titel 4, hoofdstuk 2", "considérants 26 et 28".

// divisions reads the numbers of a division whose word ends at p, as steps of the
// last item. It returns where they end, or p.
func (f *finder) divisions(i, p int, u unitWord) int {
	s := f.text
	plural := false
	start, last := i, p
	q := skipSpace(s, p)
	for n := 0; n < maxItems; n++ {
		at, end, next := f.divisionNumber(q, u)
		if n == 0 && next > q {
			plural = f.pluralUnit(s[i:p])
		}
		if next == q || n > 0 && !plural && (isDigit(s[at]) != isDigit(s[q]) || !f.listGoes(q, false)) {
			break
		}
		f.step(start, next, step{unit: u, start: at, end: end})
		last = next
		if to, toEnd := f.rangeOf(next, plural, func(p int) (int, int, int) { return f.divisionNumber(p, u) }); toEnd > next {
			to.unit = u
			f.rangeStep(to, toEnd)
			last = toEnd
		}
		ok, sep := f.separator(last)
		if !ok || !plural && !isDigit(s[at]) {
			break
		}
		q, start = sep, sep
	}
	return last
}

// divisionNumber reads the number of a division at p: 26, (26), VI, A. It returns
// the number and where reading goes on, p for none.
func (f *finder) divisionNumber(p int, u unitWord) (start, end, next int) {
	s := f.text
	at := p
	open := u == uRecital && at < len(s) && s[at] == '('
	if open {
		at++
	}
	n := at
	for n < len(s) && (isDigit(s[n]) || 'A' <= s[n] && s[n] <= 'Z') && n-at < 8 {
		n++
	}
	next = n
	if n > at { // Livre Ier
		next = f.ordinalEnding(n)
	}
	if n == at || isLetterAt(s, next) || open && (n == len(s) || s[n] != ')') {
		return p, p, p
	}
	lettered := u == uRecital || u == uAnnex || (u == uPart || u == uSection) && n == at+1
	if !lettered && !isDigit(s[at]) && strings.Trim(s[at:n], "IVX") != "" {
		return p, p, p
	}
	if open {
		next++
	}
	return at, n, next
}

// rangeOf reads the end of a range after a number that ends at p, with the
// function that reads its numbers. The end is p where there is none.
func (f *finder) rangeOf(p int, plural bool, number func(int) (start, end, next int)) (step, int) {
	s := f.text
	q := skipSpace(s, p)
	l, e := f.at(q)
	b, _, be := peek(s, q)
	switch {
	case b == '-' && plural:
		e = be
	case f.lang == "de" && hasFold(s, q, "bis"):
		e = q + len("bis")
	case e == 0 || l.parts&through == 0:
		return step{}, p
	}
	q = skipSpace(s, e)
	start, end, next := number(q)
	if next == q {
		return step{}, p
	}
	return step{start: start, end: end}, next
}

// rangeStep makes the last step of the last item a range to another number.
func (f *finder) rangeStep(to step, end int) {
	it := &f.items[len(f.items)-1]
	it.ranged, it.rangeAt, it.to, it.end = true, it.n-1, to, end
}

// subdivisions are the words for the parts of a section, which no reference
// tells, folded.
var subdivisions = [...]string{"onderafdeling", "ondertitel", "sous-section", "sous-titre", "unterabschnitt", "subsection", "subtitle"}

// depth ranks the divisions of an instrument from the outermost.
func depth(u unitWord) int {
	switch u {
	case uAnnex:
		return 0
	case uPart:
		return 1
	}
	return int(u)
}

// deeper reads the divisions within the one that ends at p: ", titel 4, hoofdstuk
// 2". It returns where they end.
func (f *finder) deeper(p int) int {
	s := f.text
	for {
		q := skipSpace(s, p)
		if b, _, e := peek(s, q); b == ',' {
			q = skipSpace(s, e)
		}
		if e := f.oneOf(q, subdivisions[:]); e > 0 {
			e = skipSpace(s, e)
			if _, _, next := f.divisionNumber(e, uSection); next > e {
				f.items[len(f.items)-1].end = next
				return next
			}
		}
		v, e := f.r.index.match(s, q)
		if e == 0 || trigger(v>>24) != tUnit {
			return p
		}
		u := unitWord(v & argument)
		if last := f.lastUnit(); u < uBook || last < uBook && last != uAnnex || depth(u) <= depth(last) {
			return p
		}
		next := f.divisions(q, e, u)
		if next == e {
			return p
		}
		p = next
	}
}
