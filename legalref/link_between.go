package legalref

import "strings"

// What may stand between a place and its instrument without cutting the tie: a step
// that is not known, a bracket, a dash, a division; and what cuts it.

// loose returns where a step that is not known ends behind p: Z. 3, Rn. 12. It returns
// p where there is none.
func (f *finder) loose(p int) int {
	s := f.text
	q := skipSpace(s, p)
	if q < len(s) && s[q] == ',' {
		q = skipSpace(s, q+1)
	}
	n := q
	for n < len(s) && isLetter(s[n]) && n-q < 8 {
		n++
	}
	if n == q || n == len(s) || s[n] != '.' {
		return p
	}
	n = skipSpace(s, n+1)
	_, e := digitsAt(s, n)
	if e == n || e-n > 3 || isLetterAt(s, e) && isLetterAt(s, e+1) {
		return p
	}
	if e < len(s) && isLetter(s[e]) {
		e++
	}
	return e
}

// begins reports whether something new begins at i, before the name at j, behind a
// bracket: a sentence, or in Dutch a noun without a word that binds it.
func (f *finder) begins(i, j int) bool {
	return i < j && (capital(f.text[i:]) || f.lang == "nl" && (hasFold(f.text, i, "de") || hasFold(f.text, i, "het")))
}

// smallWords reports whether only words that join places stand between i and j.
func (f *finder) smallWords(i, j int) bool {
	for i = skipSpace(f.text, i); i < j; i = skipSpace(f.text, i) {
		l, e := f.at(i)
		if e == 0 || e > j || l.parts&(prep|det|conj|aside|lead) == 0 {
			return false
		}
		i = e
	}
	return true
}

// follows reports whether place j has the name right before it, as in a table of
// provisions, so that the one behind it, on another line or behind a comma or a
// quotation mark, is not its own: "GG Art. 3\nBGB § 823".
func (f *finder) follows(j int) bool {
	s, ms := f.text, f.mentions
	m, n := &ms[j], &ms[j+1]
	if n.start < m.end {
		return false
	}
	line, article := false, false
	for k := m.end; k < n.start; k++ {
		switch c := s[k]; {
		case isLetter(c): // an article of the name may stand before it: het EVRM
			l, e := f.at(k)
			if e == 0 || e > n.start || l.parts&det == 0 || isLetterBefore(s, k) {
				return false
			}
			article, k = true, e-1
		case c == '\n':
			line = true
		}
	}
	apart := line
	for k := m.end; k < n.start && !apart; {
		b, w := foldAt(s, k)
		apart = b == ',' || b == '"'
		k += w
	}
	for article && j > 0 && ms[j-1].kind == placeMention && !ms[j-1].backArt && f.commas(ms[j-1].end, m.start) {
		j-- // the first of a list
		m = &ms[j]
	}
	k := skipSpaceBack(s, m.start)
	switch p := &ms[max(0, j-1)]; {
	case !apart || k == m.start || strings.Contains(s[k:m.start], "\n"):
		return false
	case j == 0 || !p.isInstrument():
	case p.tail == k:
		return true
	case line && j > 1 && ms[j-2].kind == placeMention && f.leads(j-2):
		return false // § 904 BGB, § 127\nStPO
	case line && (f.adjoins(p, m) || f.dashed(p.tail, m.start)):
		return true
	case article && s[k-1] == ',' && f.adjoins(p, m) && (j == 1 || ms[j-2].kind != placeMention):
		return true // de Grondwet, artikel 22, het EVRM
	case f.adjoins(p, m) && j+2 < len(ms):
		// Grondwet, artikel 22, EVRM, artikel 8
		return ms[j+2].kind == placeMention && ms[j+2].link == 0 && f.adjoins(n, &ms[j+2])
	default:
		return false
	}
	return line && abbreviationLike(f.wordBefore(k))
}

// leads reports whether place j stands before its instrument: nothing but a blank parts
// the two on their line, and no name of its own stands as near before it.
func (f *finder) leads(j int) bool {
	s, ms := f.text, f.mentions
	m, n := &ms[j], &ms[j+1]
	if n.start < m.end || skipSpace(s, m.end) != n.start || strings.Contains(s[m.end:n.start], "\n") || !f.takes(n, m) {
		return false
	}
	return j == 0 || !ms[j-1].isInstrument() || skipSpaceBack(s, m.start) != ms[j-1].tail
}

// commas reports whether nothing but a comma stands between i and j.
func (f *finder) commas(i, j int) bool {
	b, _, e := peek(f.text, skipSpace(f.text, min(i, j)))
	return i < j && b == ',' && skipSpace(f.text, e) == j
}

// elsewhere reports whether a place is said to be one of a text that has no name, as
// "artikel 5 van het huishoudelijk reglement" is, so that it is none of the
// instrument t before it. A noun for what t is may mean t.
func (f *finder) elsewhere(m, t *mention) bool {
	s := f.text
	p := skipSpace(s, m.end)
	l, e := f.at(p)
	if e == 0 || p == m.end || l.parts&prep == 0 {
		return false
	}
	if word := string(f.low(s[p:e])); word == "van" || word == "de" || word == "of" && f.lang == "en" { // van Knack
		if q := skipSpace(s, e); capital(s[q:]) && isLetterAt(s, q) && f.unnamed(q) {
			return true
		}
	}
	switch string(f.low(s[p:e])) {
	case "van", "of": // van het reglement, of the lease
		p = skipSpace(s, e)
		if l, e = f.at(p); e == 0 || l.parts&det == 0 && !hasFold(s, p, "een") && !hasFold(s, p, "a") {
			return false
		}
	case "du", "des", "der", "vom", "d'un", "d'une":
	case "de", "d'": // de la, de l'
		p = skipSpace(s, e)
		if l, e = f.at(p); e == 0 || !hasFold(s, p, "la") && s[e-1] != '\'' && s[p]|0x20 != 'l' {
			return false
		}
	default:
		return false
	}
	counted := false // het tweede reglement
	for range 4 {    // adjectives
		p = skipSpace(s, e)
		if l, e = f.at(p); e == 0 || l.parts&(adj|det|ordinal) == 0 || l.parts&unit != 0 {
			break
		}
		counted = counted || l.parts&ordinal != 0
	}
	if !isLetterAt(s, p) || e > 0 && l.parts&(pointer|pointed|self|unit|ordinal|month) != 0 {
		return false
	}
	if v, ve := f.r.index.match(s, p); ve > 0 {
		switch trigger(v >> 24) {
		case tKind:
			return counted || kinds[v&argument].class&t.class == 0 || f.entitled(p, ve)
		case tRules:
			return true
		}
		return false
	}
	return true
}

// entitled reports whether the noun for an instrument at s[i:end] begins the name of one
// that is not known: du Code de la mer, de Wet bescherming van bomen.
func (f *finder) entitled(i, end int) bool {
	s := f.text
	if f.namesAnother(&mention{start: i, end: end}, nil) {
		return true
	}
	q := skipSpace(s, end)
	if f.lang != "nl" || q == end || !capital(s[i:]) || !isLetterAt(s, q) || !f.unnamed(q) {
		return false
	}
	w := s[q:f.passWord(q)]
	return w[len(w)-1] != 't' // a verb
}

// unnamed reports whether a word at i begins nothing that is known: no name, no
// division, no word of the grammar.
func (f *finder) unnamed(i int) bool {
	if _, e := f.at(i); e > 0 {
		return false
	}
	_, e := f.r.index.match(f.text, i)
	return e == 0
}

// another reports whether a name that is not known stands right behind place m, which
// then is not one of p, the instrument before it: "artikel 8 EVRM, artikel 7 ABC".
// Another word with a capital may begin a heading, unless p has a place before it.
func (f *finder) another(j int) bool {
	s, ms := f.text, f.mentions
	m, p := &ms[j], &ms[j-1]
	q := skipSpace(s, m.end)
	if q == m.end || !strings.ContainsAny(s[p.tail:m.start], ",(") && !f.adds(p, m) || !capital(s[q:]) || strings.Contains(s[m.end:q], "\n") {
		return false
	}
	return abbreviationLike(s[q:f.passWord(q)]) || f.lang != "de" && j > 1 && ms[j-2].link == int32(j)
}

// dashed reports whether a dash between spaces is all that stands between i and j, as
// in the head notes of judgments: "Richtlijn 2008/118/EG – Artikel 16".
func (f *finder) dashed(i, j int) bool {
	q := skipSpace(f.text, i)
	if q == i || j < q || strings.Contains(f.text[i:q], "\n") {
		return false
	}
	b, _, e := peek(f.text, q)
	p := skipSpace(f.text, e)
	return b == '-' && p > e && p == j
}

// maxHeadnote is how far apart, in bytes, an instrument and its place stand in a head
// note.
const maxHeadnote = 300

// headnote returns the instrument of the Union, or the treaty, that place j belongs to
// in a head note, whose pieces stand between dashes: "Directive 2016/680 – Article 17 –
// Droits de la personne concernée – Article 53 – …". It returns -1 for none.
func (f *finder) headnote(j int) int {
	s, ms := f.text, f.mentions
	m, p := &ms[j], &ms[j-1]
	k := j - 1
	switch {
	case p.kind == placeMention && p.dashed:
		k = int(p.link - 1)
	case !p.isInstrument() || p.role != "":
		return -1
	}
	t := &ms[k]
	if m.start-p.tail > maxHeadnote || m.start < p.tail || !f.ofUnion(t) || f.broken(p.tail, m.start) {
		return -1
	}
	q := skipSpaceBack(s, m.start)
	b, at := before(s, q)
	if b != '-' || q == m.start || skipSpaceBack(s, at) == at {
		return -1
	}
	if b, _, _ := peek(s, skipSpace(s, p.tail)); b != '-' {
		return -1
	}
	after := skipSpace(s, m.end)
	if b, _, e := peek(s, after); b == '-' && after > m.end && skipSpace(s, e) > e || b == ')' || b == '"' || after == len(s) {
		return k
	}
	return -1
}

// ofUnion reports whether an instrument is one of the European Union, or a treaty.
func (f *finder) ofUnion(t *mention) bool {
	if t.instrument > 0 {
		fam := f.r.instruments[t.instrument-1].Family
		return fam == Union || fam == Treaty
	}
	return strings.HasPrefix(string(f.arena[t.key.start:min(t.key.end, t.key.start+3)]), "eu/")
}

// quoteAhead reports whether a quotation mark opens between i and j.
func quoteAhead(s string, i, j int) bool {
	for i < j {
		b, w := foldAt(s, i)
		if b == '"' {
			return true
		}
		i += w
	}
	return false
}

// maxOwned is how far apart, in bytes, an instrument and a place that a possessive
// gives to it may stand.
const maxOwned = 200

// owns returns the instrument that a possessive before place j means, the one
// named last in its sentence: "La directive 2004/38 prévoit, en son article 16". It
// returns -1 where there is none, or where a noun for another may be meant.
func (f *finder) owns(j int) int {
	s, ms := f.text, f.mentions
	m := &ms[j]
	w, at := f.previousWord(m.start)
	switch string(f.low(w)) {
	case "son", "ses", "haar", "its", "seinem", "seinen", "seiner", "seine", "ihrem", "ihren", "ihrer", "ihre":
	case "zijn": // of the verb too
		w, at := f.previousWord(at)
		if l, e := f.at(at); w == "" || e == 0 || l.parts&prep == 0 {
			return -1
		}
	default:
		return -1
	}
	k := j - 1
	for k >= 0 && !ms[k].isInstrument() {
		k--
	}
	if k < 0 || ms[k].role != "" || at < ms[k].tail || m.start-ms[k].tail > maxOwned || f.broken(ms[k].tail, at) {
		return -1
	}
	if f.joinsNoun(ms[k].tail, at) {
		return -1
	}
	for i := ms[k].tail; i < at; {
		if !isLetterAt(s, i) {
			i++
			continue
		}
		if v, e := f.r.index.match(s, i); e > 0 && trigger(v>>24) == tKind {
			return -1
		}
		i = f.passWord(i)
	}
	return k
}
