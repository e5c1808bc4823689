package legalref

import "strings"

// Places that stand in a division of their instrument, whose number may be part of
// theirs: artikel 9 van Boek 6 BW is 6.9.

// within reports whether the place that follows m is the division of an instrument
// that m stands in: "article D.62 du Livre Ier du Code". The division is then part of
// the citation of m, and has none of its own.
func (f *finder) within(m, n *mention) bool {
	u := f.items[n.first].steps[0].unit
	if !n.timid || n.link == 0 || n.n != 1 || u < uAnnex || u == uRecital || u == uRoman || f.items[m.first].steps[0].unit != uArticle {
		return false
	}
	s := f.text
	switch i := skipSpace(s, m.end); {
	case i < n.start && s[i] == ',' && skipSpace(s, i+1) == n.start:
		if u == uAnnex {
			return false // a list
		}
	case u == uBook && skipSpace(s, m.end) == n.start: // artikel 403 Boek 2 BW
	case !f.bindsFront(m.end, n.start), f.lang != "en" && f.lists(m.end, n.start): // in Dutch "of" is or
		return false
	}
	t := &f.mentions[n.link-1]
	if f.numberedIn(m, n, t) {
		m.link, n.link, n.n = n.link, 0, 0
		return true
	}
	if u == uAnnex || t.instrument > 0 && f.r.instruments[t.instrument-1].Family == Netherlands {
		// Their articles are numbered anew.
		outer := f.items[n.first]
		for k := m.first; k < m.first+m.n; k++ {
			it := &f.items[k]
			own := *it
			if int(outer.n)+int(own.n) > maxSteps || own.ranged && own.rangeAt != 0 {
				continue
			}
			copy(it.steps[:], outer.steps[:outer.n])
			copy(it.steps[outer.n:], own.steps[:own.n])
			it.n = outer.n + own.n
			it.rangeAt += outer.n
		}
	}
	m.link, n.link, n.n = n.link, 0, 0
	return true
}

// joints are the codes whose articles bear the number of their book, with the sign
// behind it: 6.9, 2:51, XX.39, and 6:162 in the Netherlands.
var joints = [...]struct {
	key   string
	roman bool
	joint byte
}{
	{"be/code/civil", false, '.'},
	{"be/code/companies", false, ':'},
	{"be/code/economic-law", true, '.'},
	{"nl/code/civil", false, ':'},
}

// numberedIn joins the number of the book that a place stands in, n, to those of its
// articles, where the code of t numbers its articles so: "artikel 9 van Boek 6 BW" is
// 6.9.
func (f *finder) numberedIn(m, n, t *mention) bool {
	st := f.items[n.first].steps[0]
	if t.instrument == 0 || st.unit != uBook || st.start == st.end {
		return false
	}
	in, roman := &f.r.instruments[t.instrument-1], !isDigit(f.text[st.start])
	for _, c := range joints {
		if c.key != in.Key || c.roman != roman {
			continue
		}
		for k := m.first; k < m.first+m.n; k++ {
			it := &f.items[k]
			if number := f.text[it.steps[0].start:it.steps[0].end]; number != "" && isDigit(number[0]) && !strings.ContainsAny(number, ".:") {
				it.stem, it.joint = Span{st.start, st.end}, c.joint
			}
		}
		return true
	}
	return false
}

// maxInBook is above the number of any article of a book: 1382 is one of the old code.
const maxInBook = 1000

// shareBook joins the number of the book that the articles of n stand in to those of
// m, which is listed with it: "artikel 9 en artikel 10 van Boek 6 BW".
func (f *finder) shareBook(m, n *mention) {
	if n.n == 0 || f.items[n.first].joint == 0 {
		return
	}
	for k := m.first; k < m.first+m.n; k++ {
		it := &f.items[k]
		number := f.text[it.steps[0].start:it.steps[0].end]
		if v, e := digitsAt(number, 0); e > 0 && v < maxInBook && it.steps[0].unit == uArticle && it.stem.IsZero() && !strings.ContainsAny(number, ".:") {
			it.stem, it.joint = f.items[n.first].stem, f.items[n.first].joint
		}
	}
}

// inBooks joins the numbers of books to those of the articles behind them: "Boek 6 BW,
// artikel 9". The book, which only leads to them, has then no citation of its own.
func (f *finder) inBooks() {
	const reach = 8
	ms := f.mentions
	for j := range ms {
		m := &ms[j]
		if m.kind != placeMention || m.link == 0 || int(m.link) > j || m.n == 0 || f.items[m.first].steps[0].unit != uArticle {
			continue
		}
		d := j - 1
		for d > max(0, j-reach) && (ms[d].kind != placeMention || ms[d].link != m.link) {
			d--
		}
		b := &ms[d]
		if b.kind != placeMention || b.link != m.link || b.n == 0 {
			continue
		}
		switch f.items[b.first].steps[0].unit {
		case uArticle:
			f.shareBook(m, b)
		case uBook:
			if b.n == 1 && !(d == j-1 && f.conjoined(b.end, m.start)) && f.numberedIn(m, b, &ms[m.link-1]) {
				m.group = Span{min(b.start, groupStart(m)), m.end}
				b.link, b.n = 0, 0
			}
		}
	}
}

// conjoined reports whether a conjunction stands between i and j.
func (f *finder) conjoined(i, j int) bool {
	for i = skipSpace(f.text, i); i < j; i = skipSpace(f.text, max(i+1, f.passWord(i))) {
		if l, e := f.at(i); e > 0 && e <= j && l.parts&conj != 0 {
			return true
		}
	}
	return false
}
