package legalref

import (
	"strconv"
	"strings"
)

// Judgments of Belgian courts whose identifier follows from what is printed: those
// of the Constitutional Court by number and year, those of the Council of State by
// number and date.

// A court is one of those.
type court struct {
	prefix string   // of the identifiers
	names  []string // folded
	brief  []string // names that count only right before a date or a number
}

var (
	constitutional = court{
		prefix: "ECLI:BE:GHCC:",
		names:  []string{"grondwettelijk hof", "cour constitutionnelle", "arbitragehof", "cour d'arbitrage", "verfassungsgerichtshof", "constitutional court", "gwh", "c. const", "cour const"},
		brief:  []string{"c.c.", "c.a.", "c.const", "const. hof", "gw.h.", "gw. h.", "g.w.h.", "verfgh"},
	}
	council = court{
		prefix: "ECLI:BE:RVSCE:",
		names:  []string{"raad van state", "conseil d'etat", "staatsrat", "staatsrats", "council of state", "rvs"},
		brief:  []string{"r.v.st.", "r.v.s.", "c.e."},
	}
)

// rulingNouns are the nouns for a judgment, folded.
var rulingNouns = [...]string{"arrest", "arresten", "arrests", "arret", "arrets", "entscheid", "entscheide", "entscheids", "urteil", "urteile", "urteils", "judgment", "judgments", "ruling", "rulings"}

// judgmentNumber reads the number of a judgment at i, "62/2018" or "231.207", by the
// words before it. It returns where it ends, or i.
func (f *finder) judgmentNumber(i int) int {
	s := f.text
	a, e := digitsAt(s, i)
	if e+1 >= len(s) || i > 0 && strings.IndexByte("/-.,:", s[i-1]) >= 0 {
		return i
	}
	b, end := digitsAt(s, e+1)
	if end < len(s) && (strings.IndexByte("/-", s[end]) >= 0 || isLetterAt(s, end) || end+1 < len(s) && strings.IndexByte(".,", s[end]) >= 0 && isDigit(s[end+1])) {
		return i
	}
	switch {
	case s[e] == '/' && 0 < a && a < 1000 && end-e == len("/2018") && b >= 1985 && b <= 2100:
	case s[e] == '/' && 0 < a && a < 1000 && end-e == len("/96") && b >= 85:
		b += 1900
	case s[e] == '.' && e-i <= 3 && a >= 10 && end-e == len(".207"):
		return f.councilJudgment(i, end)
	default:
		return i
	}
	start, group := i, Span{}
	if n := len(f.mentions); n > 0 && f.mentions[n-1].ruling {
		// a further number of a list
		m := &f.mentions[n-1]
		ok, sep := f.separator(m.end)
		if ok && (sep == i || sep == f.serialBefore(i)) && strings.HasPrefix(string(f.arena[m.key.start:m.key.end]), constitutional.prefix) {
			start, group = sep, Span{groupStart(m), max(m.group.End, end)}
		}
	}
	if group.IsZero() {
		start = f.serialBefore(i)
		if noun := f.nounBefore(start); noun < start {
			start, group = noun, f.courtNamed(&constitutional, noun, end)
		}
		if group.IsZero() && start < i {
			group, _ = f.courtRight(&constitutional, start, end)
		}
		if group.IsZero() {
			return i
		}
	}
	from := int32(len(f.arena))
	f.arena = strconv.AppendInt(append(f.arena, constitutional.prefix...), int64(b), 10)
	f.arena = append(f.arena, ":ARR."...)
	f.arena = append(f.arena, byte('0'+a/100), byte('0'+a/10%10), byte('0'+a%10))
	f.ruling(start, end, from, group)
	return end
}

// councilJudgment reads a judgment of the Council of State, whose date must be
// printed: "RvS 26 maart 2024, nr. 259.259".
func (f *finder) councilJudgment(i, end int) int {
	s := f.text
	start := f.serialBefore(i)
	noun := f.nounBefore(start)
	var group Span
	var d day
	group, d = f.courtRight(&council, min(noun, start), end)
	if start == i && noun == start && d.year == 0 {
		return i // a bare number needs its date before it
	}
	if group.IsZero() && noun < start {
		group = f.courtNamed(&council, noun, end)
	}
	if group.IsZero() {
		return i
	}
	if d.year == 0 { // behind it
		q, _ := f.passOf(end)
		e := 0
		if d, e = f.date(q); d.year == 0 {
			return i
		}
		group.End = max(group.End, e)
	}
	from := int32(len(f.arena))
	f.arena = strconv.AppendInt(append(f.arena, council.prefix...), int64(d.year), 10)
	f.arena = append(append(f.arena, ":ARR."...), s[i:end]...)
	f.ruling(min(noun, start), end, from, group)
	return end
}

// courtNouns are the nouns for a court, folded.
var courtNouns = [...]string{
	"hof", "rechtbank", "raad", "vredegerecht", "politierechtbank", "arbeidshof", "arbeidsrechtbank", "vrederechter", "cour", "tribunal",
	"conseil", "court", "council", "gericht", "gerichts", "gerichtshof", "gerichtshofs", "appellationshof", "appellationshofs", "rat", "rates",
}

// rendered are participles, folded, that lead from a judgment to its court.
var rendered = [...]string{"rendu", "rendus", "prononce", "prononces", "gewezen", "uitgesproken", "delivered", "given", "handed down", "verkundet"}

// passNumber returns where the number at i ends: 46/2019, 231.207.
func (f *finder) passNumber(i int) int {
	s := f.text
	for i < len(s) && (isDigit(s[i]) || s[i] == '/' || s[i] == '.' && i+1 < len(s) && isDigit(s[i+1])) {
		i++
	}
	return i
}

// serialBefore returns where the word for "number" starts that stands right before
// i, or i.
func (f *finder) serialBefore(i int) int {
	const reach = 10
	k := skipSpaceBack(f.text, i)
	for n := 0; n < reach && k > 0; n++ {
		_, k = before(f.text, k)
		if isLetterBefore(f.text, k) {
			continue
		}
		if l, e := f.at(k); e > 0 && e <= i && l.parts&serial != 0 && skipSpace(f.text, e) == i {
			return k
		}
	}
	return i
}

// nounBefore returns where the noun for a judgment starts that stands right before
// i, or i.
func (f *finder) nounBefore(i int) int {
	if w, at := f.previousWord(i); w != "" && f.oneOf(at, rulingNouns[:]) == at+len(w) {
		return at
	}
	return i
}

// courtNamed returns the span of s[i:j] and the name of a court near it, or the
// zero span. Behind it only words that bind may stand between, and a court that is
// another is the one that ruled.
func (f *finder) courtNamed(c *court, i, j int) Span {
	const back, ahead = 160, 80
	s := f.text
	bound := false
	for k := j; k < min(len(s), j+ahead); {
		b, _, e := peek(s, k)
		switch l, le := f.at(k); {
		case b == ' ' || b == '\n' || b == ',' || b == '(' || b == ')' || b == '"':
			k = e
			continue
		case isDigit(b): // its date, a further number
			if _, de := f.date(k); de > k {
				k = de
			} else {
				k = f.passNumber(k)
			}
			continue
		case !isWord(b):
		case f.oneOf(k, c.names) > 0:
			return Span{i, f.oneOf(k, c.names)}
		case bound && f.oneOf(k, courtNouns[:]) > 0:
			return Span{}
		case f.oneOf(k, rendered[:]) > 0:
			k = f.oneOf(k, rendered[:])
			continue
		case le > 0 && l.parts&(prep|det|by|adj|conj|serial) != 0:
			bound = bound || l.parts&prep != 0
			k = le
			continue
		}
		break
	}
	for k := i; k > max(0, i-back); {
		_, k = before(s, k)
		if e := f.oneOf(k, c.names); e > 0 && e <= i {
			return Span{k, j}
		}
	}
	return Span{}
}

// courtRight is courtNamed for a court that stands right before i, with nothing but
// a date and commas between. It returns the date too.
func (f *finder) courtRight(c *court, i, j int) (Span, day) {
	const back = 60
	s := f.text
	for k := i; k > max(0, i-back); {
		_, k = before(s, k)
		if isLetterBefore(s, k) {
			continue
		}
		e := f.oneOf(k, c.names)
		if e == 0 {
			e = f.oneOf(k, c.brief)
		}
		if e == 0 || e > i {
			continue
		}
		if d, ok := f.onlyDate(e, i); ok {
			return Span{k, j}, d
		}
	}
	return Span{}, day{}
}

// onlyDate reports whether nothing but a date, with words that bind it, stands
// between i and j; and returns the date.
func (f *finder) onlyDate(i, j int) (day, bool) {
	s := f.text
	var d day
	for i < j {
		i = skipSpace(s, i)
		if i >= j {
			break
		}
		b, _, e := peek(s, i)
		if isDigit(b) && d.year == 0 {
			if d, e = f.date(i); d.year == 0 {
				return d, false
			}
		} else if shut := strings.IndexByte(s[i:min(j, i+24)], ')'); b == '(' && shut > 0 { // (11e ch.)
			e = i + shut + 1
		} else if b != ',' && b != '.' && b != '(' {
			l, le := f.at(i)
			if e = le; le == 0 || l.parts&(prep|det) == 0 {
				return d, false
			}
		}
		i = e
	}
	return d, i == j
}
