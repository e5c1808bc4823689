package legalref

import "slices"

// What stands before the article: "§ 2 van artikel 5", "het tweede lid van
// artikel 5"; and what is no article: annexes, recitals, books, titles.

// unitFirst reads what begins with another unit than an article: § 2 van
// artikel 5; § 29 Abs. 1 in German; bijlage I; overweging 26; boek VI.
func (f *finder) unitFirst(i, end int, u unitWord) int {
	s := f.text
	p := skipSpace(s, end)
	first := len(f.items)
	it := item{start: i, n: 1}
	german := u == uParagraph && s[i] >= 0x80 && (f.lang == "de" || f.sectionNamed(p))
	switch {
	case german:
		plural := end-i > 2
		if _, _, next := f.articleNumber(p); next == p {
			return i
		}
		f.section, f.single, f.inText = true, !plural, false
		last, ok := f.itemList(p, plural)
		f.section = false
		if !ok {
			f.items = f.items[:first]
			return i
		}
		f.items[first].start = i
		f.add(mention{kind: placeMention, start: i, end: last, first: int32(first), n: int32(len(f.items) - first), timid: !f.hasSections(), section: true})
		return last
	case below(u):
		at, numEnd, next, ord := f.partNumber(p, u)
		if next == p {
			// het tweede lid van: the ordinal stands before.
			w, wAt := f.previousWord(i)
			l, e := f.at(wAt)
			if w == "" || e == 0 || l.parts&ordinal == 0 {
				return i
			}
			it.start, it.steps[0] = wAt, step{unit: f.counted(i, end, u), ord: l.value}
			next = end
		} else {
			it.steps[0] = step{unit: u, start: at, end: numEnd, ord: ord}
		}
		it.end = next
		f.items = append(f.items, it)
		next = f.parts(next)
		if f.items[len(f.items)-1].end < next {
			f.items[len(f.items)-1].end = next
		}
		next = f.outerParts(f.frontList(next, u), first)
		if !f.articleSoon(next) && !f.holderSoon(next) {
			// Nothing in what was read begins a citation: it is passed over,
			// so that a long row of paragraphs is read once.
			f.items = f.items[:first]
			return next
		}
		f.add(mention{kind: placeMention, start: it.start, end: next, first: int32(first), n: int32(len(f.items) - first), timid: true})
		return next
	default:
		it.n = 0
		f.items = append(f.items, it)
		next := f.divisions(i, end, u)
		if next == end {
			f.items = f.items[:first]
			return i
		}
		next = f.deeper(next)
		next = f.parts(next)
		if n := len(f.mentions); n > 0 && len(f.items)-first == 1 {
			// Titel 6 van Boek 2: the outer unit comes first.
			if p := f.mentions[n-1]; p.kind == placeMention && p.timid && p.n == 1 && !below(f.items[p.first].steps[0].unit) &&
				f.items[p.first].steps[0].unit != uArticle && f.bindsFront(p.end, i) {
				inner := f.items[p.first]
				outer := &f.items[first]
				outer.n += uint8(copy(outer.steps[outer.n:], inner.steps[:inner.n]))
				outer.start, i = p.start, p.start
				f.mentions = f.mentions[:n-1]
			}
		}
		m := mention{kind: placeMention, start: i, end: next, first: int32(first), n: int32(len(f.items) - first), timid: true}
		if u == uAnnex {
			f.frontSteps(&m)
		}
		f.add(m)
		return next
	}
}

// frontList reads the further numbers of a list of parts before an article:
// "§§ 2 en 3 van artikel 39".
func (f *finder) frontList(p int, u unitWord) int {
	for range 12 {
		ok, sep := f.separator(p)
		if !ok {
			return p
		}
		at, numEnd, next, ord := f.partNumber(sep, u)
		if next == sep || at == numEnd {
			return p
		}
		f.step(sep, next, step{unit: u, start: at, end: numEnd, ord: ord})
		p = next
	}
	return p
}

// outerParts reads the parts that those of the items from first on, which end at p,
// stand in: "point (a) of the first subparagraph of Article 6". It returns where
// they end.
func (f *finder) outerParts(p, first int) int {
	s := f.text
	for range 3 {
		q, words := skipSpace(s, p), 0
		for ; words < 3; words++ {
			l, e := f.at(q)
			if e == 0 || l.parts&(prep|det) == 0 || l.parts&(unit|ordinal) != 0 {
				break
			}
			q = skipSpace(s, e)
		}
		l, e := f.at(q)
		if words == 0 || e == 0 || l.parts&(unit|ordinal) == 0 {
			return p
		}
		// They are read below an article without a number, for a moment.
		last := len(f.items)
		f.items = append(f.items, item{n: 1})
		next := q
		if l.parts&ordinal != 0 {
			next = f.ordinalPart(q)
		} else {
			next = f.unitPart(q, e, unitWord(l.value))
		}
		outer, n := f.items[last], len(f.items)-last
		f.items = f.items[:last]
		if next == q || n > 1 || outer.n < 2 || outer.ranged {
			return p
		}
		for k := first; k < last; k++ {
			it := &f.items[k]
			own := *it
			it.n = outer.n - 1
			copy(it.steps[:], outer.steps[1:outer.n])
			it.n += uint8(copy(it.steps[it.n:], own.steps[:own.n]))
			it.rangeAt += outer.n - 1
		}
		f.items[last-1].end = next
		p = next
	}
	return p
}

// articleSoon reports whether an article word follows p, bound to it.
func (f *finder) articleSoon(p int) bool {
	s := f.text
	for range 4 {
		p = skipSpace(s, p)
		if v, e := f.r.index.match(s, p); e > 0 && trigger(v>>24) == tArticle {
			return true
		}
		l, e := f.at(p)
		if b, _, be := peek(s, p); b == ',' {
			e = be
		} else if e == 0 || l.parts&(prep|det) == 0 {
			return false
		}
		p = e
	}
	return false
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
		if article.ranged && !it.ranged { // § 2 van de artikelen 5 tot 7
			it.ranged, it.rangeAt, it.to = true, article.rangeAt, article.to
		}
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

// genitives bind a part to its article behind a comma.
var genitives = [...]string{"van", "uit", "de", "du", "des", "d'", "of", "der", "von", "vom"}

// bindsFront reports whether the text between a part and an article word binds
// them: van, de l', of.
func (f *finder) bindsFront(i, j int) bool {
	s := f.text
	words := 0
	for i = skipSpace(s, i); i < j; i = skipSpace(s, i) {
		b, _, e := peek(s, i)
		if b == ',' && words == 0 {
			if i = e; f.oneOf(skipSpace(s, i), genitives[:]) == 0 || f.lang == "nl" && hasFold(s, skipSpace(s, i), "de") {
				return false // alinéa 1er, les articles 5 et 6
			}
			continue
		}
		l, le := f.at(i)
		if le == 0 || l.parts&(prep|det|adj) == 0 || words == 5 {
			return false
		}
		words++
		i = le
	}
	return words > 0
}
