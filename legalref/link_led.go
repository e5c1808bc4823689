package legalref

import (
	"slices"
	"strings"
)

// What leads in a place that stands after its instrument: the subject of a sentence
// that names it, the title of an act, a word like inzonderheid or juncto.

// subject reports whether an instrument that opens its sentence names the place
// that follows with "in" or, behind a verb like prévoit, with "à": "De
// Vreemdelingenwet kent in artikel 9bis".
func (f *finder) subject(p, m *mention) bool {
	s := f.text
	if m.start-p.tail > 60 || m.start < p.tail || p.role != "" || p.link != 0 {
		return false
	}
	w, at := f.introducer(m.start)
	if at < p.tail || strings.ContainsAny(strings.TrimRight(s[p.tail:at], " ,"), ".;:,()") || f.joinsNoun(p.tail, at) {
		return false
	}
	switch string(f.low(w)) {
	case "in", "dans":
	case "a", "aux":
		verb := f.wordBefore(len(strings.TrimRight(s[:at], " ,")))
		if !slices.Contains(provides[:], string(f.low(verb))) {
			return false
		}
	default:
		return false
	}
	i := f.skipBack(p.start)
	if w, at := f.previousWord(p.start); w != "" {
		switch string(f.low(w)) {
		case "de", "het", "la", "le", "the", "die", "das", "der":
			i = at
		}
	}
	b, k := before(s, i)
	for b == ' ' || b == '"' {
		b, k = before(s, k)
	}
	return k == 0 || b == '.' || b == ';' || b == '\n' || b == ':'
}

// joinsNoun reports whether a conjunction and a determiner stand between i and j, so
// that a further subject may follow an instrument: "De Grondwet en het bestek". What
// they lead to may be a place: "en de artikelen 10 en 11".
func (f *finder) joinsNoun(i, j int) bool {
	s := f.text
	for i < j {
		if !isLetterAt(s, i) || isLetterBefore(s, i) {
			_, w := foldAt(s, i)
			i += w
			continue
		}
		l, e := f.at(i)
		if e == 0 || l.parts&conj == 0 || hasFold(s, i, "of") && f.lang != "nl" || hasFold(s, i, "en") && f.lang == "fr" {
			i = max(f.passWord(i), i+1)
			continue
		}
		i = e
		q := skipSpace(s, e)
		l, e = f.at(q)
		if e == 0 {
			e = f.oneOf(q, articles[:])
		} else if l.parts&det == 0 {
			e = 0
		}
		if e > 0 && q < j && !f.leadsIn(skipSpace(s, e)) {
			return true
		}
	}
	return false
}

// articles are the determiners, folded, that the vocabulary does not hold.
var articles = [...]string{"een", "un", "a", "an", "ein", "eine"}

// leadsIn reports whether a place starts at i.
func (f *finder) leadsIn(i int) bool {
	k, ok := slices.BinarySearchFunc(f.mentions, i, func(m mention, i int) int { return m.start - i })
	return ok && f.mentions[k].kind == placeMention
}

// provides are what an instrument does in one of its articles, folded.
var provides = [...]string{
	"prevoit", "prevoient", "dispose", "disposent", "consacre", "garantit", "enonce", "stipule", "definit", "precise", "impose",
	"reconnait", "protege", "contient", "fixe", "etablit", "enumere", "interdit",
}

// introducer returns the word before a place that starts at i, past its determiner,
// and where it starts.
func (f *finder) introducer(i int) (string, int) {
	for range 3 {
		for i > 0 {
			b, at := before(f.text, i)
			if b != ' ' && b != '\'' {
				break
			}
			i = at
		}
		w := f.wordBefore(i)
		i -= len(w)
		switch string(f.low(w)) {
		case "de", "den", "het", "l", "le", "la", "les", "the":
		default:
			return w, i
		}
	}
	return "", i
}

// saidAlso reports whether a place is named as the one before it, by the same
// instrument: "prévoit à l'article 17 … et, à l'article 20, …".
func (f *finder) saidAlso(p, m *mention) bool {
	if !p.said || m.start-p.end > 80 || m.start < p.end || f.broken(p.end, m.start) {
		return false
	}
	w, at := f.introducer(m.start)
	switch string(f.low(w)) {
	case "in", "dans", "a", "aux":
	default:
		return false
	}
	last := f.wordBefore(len(strings.TrimRight(f.text[:at], " ,")))
	switch string(f.low(last)) {
	case "en", "et", "and", "und":
		return true
	}
	return false
}

// adds reports whether the place m is joined by a word like juncto to one of the
// instrument p before it: "§ 823 BGB i.V.m. § 249".
func (f *finder) adds(p, m *mention) bool {
	q := skipSpace(f.text, p.tail)
	if b, _, e := peek(f.text, q); b == ',' {
		q = skipSpace(f.text, e)
	}
	l, e := f.at(q)
	return e > 0 && e <= m.start && l.parts&juncto != 0 && f.smallWords(e, m.start)
}

// afterTitle reports whether a place follows the title of an act behind a comma or
// alone in brackets: "wet van 8 juli 1976 betreffende de openbare centra, artikel 60",
// "loi du 8 juillet 1976 sur les centres publics (art. 60)".
func (f *finder) afterTitle(p, m *mention) bool {
	s := f.text
	if m.start-p.tail > maxLink || m.start < p.tail || p.kind != instrumentMention || p.cite != Full || p.role != "" {
		return false
	}
	end := m.start
	for end > p.tail && (s[end-1] == ' ' || s[end-1] == '\n') {
		end--
	}
	switch {
	case end == p.tail:
		return false
	case s[end-1] == '(':
		shut := skipSpace(s, m.end)
		return (shut == len(s) || s[shut] == ')') && f.titled(p.tail, end-1)
	}
	return end < m.start && s[end-1] == ',' && f.titled(p.tail, end)
}

// carries reports whether an instrument is named only to lead to a place: "de
// wet van 5 augustus 1992 op het politieambt, inzonderheid op artikel 14".
func (f *finder) carries(p, m *mention) bool {
	end := f.leadBefore(m.start)
	if end < p.tail || end-p.tail > maxTitle {
		return false
	}
	for i := p.tail; ; { // ", et notamment"
		i = skipSpace(f.text, i)
		l, e := f.at(i)
		b, _, comma := peek(f.text, i)
		switch {
		case e > 0 && l.parts&lead != 0:
			return true
		case e > 0 && l.parts&conj != 0:
			i = e
		case b == ',' || b == ')' && i == p.tail || b == '(' && f.leadAt(comma):
			i = comma
		case b == '(' && f.bracketEnd(i) > i: // its journal, a note's mark
			i = f.bracketEnd(i)
		default:
			return f.titled(p.tail, end)
		}
	}
}

// leadAt reports whether a leading word stands at i.
func (f *finder) leadAt(i int) bool {
	l, e := f.at(i)
	return e > 0 && l.parts&lead != 0
}

// titled reports whether the text between i and end is a title of an act, and
// nothing but that.
func (f *finder) titled(i, end int) bool {
	i = skipSpace(f.text, i)
	if f.titleFollows(i) == 0 && !f.titleBy(i) || f.broken(i, end) {
		return false
	}
	for i < end {
		b, _, e := peek(f.text, i)
		switch {
		case b == '(' && f.bracketEnd(i) > i && plainNumber(f.text[i+1:f.bracketEnd(i)-1]): // a note's mark
			i = f.bracketEnd(i)
		case b == '(' || b == ':' || b == ';' || isWord(b) && f.stops(i):
			return false
		case isWord(b):
			for i < end && isLetterAt(f.text, i) {
				_, _, i = peek(f.text, i)
			}
		default:
			i = e
		}
	}
	return true
}

// titleBy reports whether a word at i begins a title though it binds too: tot
// regeling, van de …, of the Council, or a French participle like établissant.
func (f *finder) titleBy(i int) bool {
	l, e := f.at(i)
	if e > 0 {
		return l.parts&titular != 0 || hasFold(f.text, i, "of")
	}
	for i < len(f.text) && isLetterAt(f.text, i) {
		_, _, i = peek(f.text, i)
	}
	w := f.wordBefore(i)
	return len(w) > 5 && strings.HasSuffix(w, "ant")
}

// led returns the instrument that a word like "inzonderheid op" gives to place
// j, or -1: the last one before it in its sentence that does not amend.
func (f *finder) led(j int) int {
	ms := f.mentions
	m := &ms[j]
	if k := f.thereof(j); k >= 0 || f.leadBefore(m.start) < 0 {
		return k
	}
	for k := j - 1; k >= 0 && m.start-ms[k].end < 3*maxLink; k-- {
		if ms[k].isInstrument() && ms[k].role == "" {
			if f.broken(ms[k].end, m.start) {
				return -1
			}
			for range maxBack { // of the act whose title names another
				h := f.titleOf(k)
				if h < 0 {
					break
				}
				k = h
			}
			return k
		}
	}
	return -1
}

// leadBefore returns where a leading word starts that stands before i, with no
// more than small words between, or -1.
func (f *finder) leadBefore(i int) int {
	s := f.text
	from := max(0, i-48)
	for from > 0 && s[from]&0xC0 == 0x80 {
		from--
	}
	for k := i; k > from; {
		_, at := before(s, k)
		k = at
		if k > 0 && isLetterBefore(s, k) {
			continue
		}
		l, e := f.at(k)
		if e == 0 || e > i || l.parts&lead == 0 {
			continue
		}
		// Between it and the place only op, de, l', aan.
		words := 0
		ok := true
		for q := skipSpace(s, e); q < i; q = skipSpace(s, q) {
			l, le := f.at(q)
			if le == 0 || le > i || l.parts&(prep|det|titular|through|by) == 0 || words == 3 {
				ok = false
				break
			}
			words++
			q = le
		}
		if ok {
			return k
		}
	}
	return -1
}

// thereofAt returns where such a word ends that stands at p, perhaps behind a comma; or 0.
func (f *finder) thereofAt(p int) int {
	q := skipSpace(f.text, p)
	if b, _, e := peek(f.text, q); b == ',' {
		q = skipSpace(f.text, e)
	}
	if l, e := f.at(q); e > 0 && l.parts&thereof != 0 {
		return e
	}
	return 0
}

// thereof returns the instrument of a place that "ervan" or "thereof" follows, itself or
// the list that it stands in, or -1: the one named last, unless the title of another
// names it.
func (f *finder) thereof(j int) int {
	ms := f.mentions
	last := j
	for last+1 < len(ms) && last-j < maxBack && ms[last].chained {
		last++
	}
	if f.thereofAt(ms[last].end) == 0 {
		return -1
	}
	for k := j - 1; k >= 0 && ms[j].start-ms[k].end < maxLink; k-- {
		if ms[k].isInstrument() && ms[k].role == "" {
			if h := f.opener(k); h >= 0 && f.leadBefore(ms[j].start) >= 0 {
				return h
			}
			if f.titleOf(k) >= 0 {
				return -1
			}
			return k
		}
	}
	return -1
}

// pastIssuers returns where the capital words before an act at i start: Council
// Regulation, Commission Implementing Decision.
func (f *finder) pastIssuers(i int) int {
	for range 4 {
		w, k := f.previousWord(i)
		if w == "" || !capital(w) {
			break
		}
		i = k
	}
	return i
}

// opener returns the instrument that opens the visa in which mention at stands, where its
// title goes on to that mention, or to a list that it ends: "Regulation A laying down
// rules for Regulations B and C"; or -1.
func (f *finder) opener(at int) int {
	ms := f.mentions
	for h := at - 1; h >= 0 && at-h < maxBack && ms[at].start-ms[h].end < maxLink; h-- {
		start := f.pastIssuers(ms[h].start)
		if w, _ := f.previousWord(start); w == "" || !ms[h].isInstrument() || !f.opens(start) || f.broken(ms[h].end, ms[at].start) {
			continue
		}
		w, k := f.previousWord(f.pastIssuers(ms[h+1].start))
		if l, e := f.at(k); w == "" || k <= ms[h].tail || e > 0 && l.parts&conj != 0 {
			return -1
		}
		return h
	}
	return -1
}
