package legalref

import "strings"

// serialNumber reads the digits behind a word like "nr." after p, and returns their
// value and where they stand; none where start is end.
func (f *finder) serialNumber(p int) (v, start, end int) {
	l, e := f.at(skipSpace(f.text, p))
	if e == 0 || l.parts&serial == 0 {
		return 0, p, p
	}
	start = skipSpace(f.text, e)
	v, end = digitsAt(f.text, start)
	return v, start, end
}

// kindNoun reads what follows a noun for instruments at s[i:end]: a number of
// the European Union, dates, or nothing, where the words around it point back.
func (f *finder) kindNoun(i, end int, k *kind) int {
	if end-i <= len("K.B.'s") && !f.abbreviates(i, end) {
		return i
	}
	if k.class == classTreaty {
		if f.oneOf(i, protocolNouns[:]) == end {
			f.protocolAt = i
			if e := f.protocolAlone(i, end); e > end {
				return e
			}
		}
		if e := f.labourConventions(i, end); e > end {
			return e
		}
	}
	if b, _ := before(f.text, i); b == '-' {
		if k.eu != "" {
			return f.unionCompound(i, end, k)
		}
		return i
	}
	if next := f.text[max(i, end-1-len("regulations")):end]; f.text[i] == 'i' && k.eu != "" && strings.HasSuffix(k.eu, "_impl") && strings.ContainsAny(next, "RDF") {
		return i // a verb: Regulation A implementing Directive B
	}
	if k.eu != "" && end-i == len("VO") && upperRun(f.text, i) < end {
		return i
	}
	if k.class == classRecommendation {
		if e := f.strasbourgTexts(i, end, recommendationPrefix); e > i {
			return e
		}
	}
	if k.eu != "" {
		if e := f.unionAct(i, end, k); e > end {
			return e
		}
	}
	if k.coded {
		return f.codedAct(i, end, k)
	}
	if k.class&classGovernment != 0 && k.dated == "" && f.amendedBefore(i) {
		if like := f.likeBefore(k.class); like != nil {
			if e := f.datedActs(i, end, like); e > end {
				return e
			}
		}
	}
	if k.dated != "" {
		if e := f.datedActs(i, end, k); e > end {
			return e
		}
	}
	if k.dated == "be/circular" {
		if e := f.circular(i, end); e > end {
			return e
		}
	}
	if k.eu == "eu/reg" {
		if e := f.earlyRegulation(i, end); e > end {
			return e
		}
	}
	if e := f.quotedName(i, end); e > i {
		return e
	}
	if e := f.backNoun(i, end, k); e > i || k.eu != "eu/reg" {
		return e
	}
	return f.rulesOf(i, end)
}

// likeBefore returns the kind of the act by kind and date that was named last, if
// it is of these classes: the "besluit" that amends a besluit van de Vlaamse
// Regering is one too.
func (f *finder) likeBefore(c class) *kind {
	for j := len(f.mentions) - 1; j >= 0; j-- {
		m := &f.mentions[j]
		if m.kind != instrumentMention || m.role == Amending {
			continue
		}
		for i := range kinds {
			if kinds[i].dated != "" && kinds[i].class&m.class&c != 0 {
				return &kinds[i]
			}
		}
		return nil
	}
	return nil
}

// passAdjectives steps over adjectives after a noun: loi spéciale, loi
// précitée, arrêté royal précité.
func (f *finder) passAdjectives(p int) int {
	for range 3 {
		q := skipSpace(f.text, p)
		l, e := f.at(q)
		if e > 0 && l.parts&amended != 0 { // la loi modifiée du 14 août 2000
			if of, bound := f.passOf(e); !bound || of == len(f.text) || !isDigit(f.text[of]) {
				return p
			}
		} else if e == 0 || l.parts&(adj|pointed) == 0 {
			return p
		}
		p = e
	}
	return p
}

// passSerial steps over a number after a noun: nr. 78, n° 3, (I).
func (f *finder) passSerial(p int) int {
	q := skipSpace(f.text, p)
	if n := romanRun(f.text, q+1); q < len(f.text) && f.text[q] == '(' && n > q+1 && n < len(f.text) && f.text[n] == ')' {
		return n + 1 // loi-programme (I)
	}
	l, e := f.at(q)
	if e == 0 || l.parts&serial == 0 {
		// programmadecreet 2013 van 25 februari 2013
		if y, ye := digitsAt(f.text, q); ye-q == len("2013") && 1900 < y && y < 2100 {
			if of, bound := f.passOf(ye); bound && of < len(f.text) && isDigit(f.text[of]) {
				return ye
			}
		}
		return p
	}
	q = skipSpace(f.text, e)
	if _, e := digitsAt(f.text, q); e > q && e-q <= 4 {
		if e+1 < len(f.text) && f.text[e] == '-' && isDigit(f.text[e+1]) { // n° 78-17
			_, e = digitsAt(f.text, e+1)
		}
		return e
	}
	return p
}

// passOf steps over the word that binds a date: van, du, des, d.d.
func (f *finder) passOf(p int) (int, bool) {
	s := f.text
	q := skipSpace(s, p)
	if e := f.oneOf(q, dossiers[:]); e > 0 {
		return skipSpace(s, e), true
	}
	if b, _, e := peek(s, q); b == ',' {
		q = skipSpace(s, e)
	}
	if l, e := f.at(q); e > 0 && l.parts&(prep|det) != 0 {
		q = skipSpace(s, e)
		if l, e := f.at(q); e > 0 && l.parts&det != 0 {
			q = skipSpace(s, e)
		}
		for q < len(s) && s[q] == '*' { // Markdown
			q++
		}
		return q, true
	}
	// vom15. Mai
	if strings.HasPrefix(s[q:], "vom") && q+3 < len(s) && isDigit(s[q+3]) {
		return q + 3, true
	}
	return q, false
}

// datedAct notes one act by kind and date; noun is the text that says its kind, with
// the first date of a list.
func (f *finder) datedAct(start, end int, noun string, k *kind, d day, issuer Issuer) {
	if f.state == NoState {
		f.abroad(start, end, k.class)
		return
	}
	from := int32(len(f.arena))
	f.arena = append(append(f.arena, f.state...), k.dated[len("be"):]...)
	f.arena = append(f.arena, '/')
	f.arena = d.append(f.arena)
	m := mention{
		kind: instrumentMention, start: start, end: end, cite: Full, class: k.class, dated: true,
		status: Ambiguous, key: textSpan{from, int32(len(f.arena))}, issuer: issuer,
	}
	if f.datedAgain(&m) {
		return
	}
	f.identify(&m, noun)
	f.add(m)
}
