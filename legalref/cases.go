package legalref

import (
	"strconv"
	"strings"
)

// Case law.

// ecli reads a European Case Law Identifier.
func (f *finder) ecli(i, end int) int {
	s := f.text
	n, colons := end, 0
	for n < len(s) && (isKeyByte(s[n]) && s[n] != '_' && s[n] != '/' && s[n] != '-') {
		if s[n] == ':' {
			colons++
		}
		n++
	}
	for n > end && (s[n-1] == '.' || s[n-1] == ':') {
		if s[n-1] == ':' {
			colons--
		}
		n--
	}
	if colons != 3 {
		return i
	}
	from := int32(len(f.arena))
	f.arena = append(f.arena, strings.ToUpper(s[i:n])...)
	f.ruling(i, n, from, Span{})
	return n
}

// ruling notes a judgment, a case or a document, whose key is the arena from an offset on.
func (f *finder) ruling(start, end int, from int32, group Span) {
	f.add(mention{
		kind: instrumentMention, start: start, end: end, group: group, cite: Full, class: classOther, status: Resolved,
		key: textSpan{from, int32(len(f.arena))}, ruling: true,
	})
}

// firstCase and lastCase bound the years in which the courts of the European
// Union number cases by a letter: C-1/89 was the first.
const firstCase, lastCase = 1989, 2050

// unionCase reads a case of the Court of Justice or of the General Court by its
// number: C-293/12, T-259/03. It returns where it ends, or i.
func (f *finder) unionCase(i int) int {
	s := f.text
	court := s[i]
	hyphen, _, p := peek(s, i+1)
	if court != 'C' && court != 'T' || hyphen != '-' {
		return i
	}
	if b, _ := before(s, i); b == '-' || b == '/' {
		return i
	}
	_, e := digitsAt(s, p)
	if e == p || e-p > 4 || s[p] == '0' || e == len(s) || s[e] != '/' {
		return i
	}
	year, end := digitsAt(s, e+1)
	if end != e+3 || isLetterAt(s, end) || end < len(s) && (s[end] == '/' || s[end] == '-') {
		return i
	}
	if year += 1900; year < firstCase {
		year += 100
	}
	if year > lastCase {
		return i
	}
	from := int32(len(f.arena))
	f.arena = append(append(f.arena, "eu/case/"...), court, '-')
	f.arena = append(f.arena, s[p:end]...)
	f.ruling(i, end, from, Span{})
	return end
}

// judgment reads a judgment of the Constitutional Court by its number and year.
func (f *finder) judgment(i, end int) int {
	s := f.text
	p := skipSpace(s, end)
	l, e := f.at(p)
	if e == 0 || l.parts&serial == 0 {
		return i
	}
	p = skipSpace(s, e)
	a, e1 := digitsAt(s, p)
	if e1 == p || e1-p > 3 || e1 >= len(s) || s[e1] != '/' {
		return i
	}
	y, e2 := digitsAt(s, e1+1)
	if e2-e1-1 != 4 || y < 1985 || y > 2100 {
		return i
	}
	group := f.constitutionalCourt(i, e2)
	if group.IsZero() {
		return i
	}
	from := int32(len(f.arena))
	f.arena = strconv.AppendInt(append(f.arena, "ECLI:BE:GHCC:"...), int64(y), 10)
	f.arena = append(f.arena, ":ARR."...)
	f.arena = append(f.arena, byte('0'+a/100), byte('0'+a/10%10), byte('0'+a%10))
	f.ruling(i, e2, from, group)
	return e2
}

// constitutionalCourts are the names of that court.
var constitutionalCourts = [...]string{"grondwettelijk hof", "cour constitutionnelle", "arbitragehof", "cour d'arbitrage", "verfassungsgerichtshof", "constitutional court", "gwh", "c. const"}

// constitutionalCourt returns the span of [i, j) and the name of that court
// near it, or the zero span when it is not named.
func (f *finder) constitutionalCourt(i, j int) Span {
	s := f.text
	for k := j; k < min(len(s), j+80); {
		if e := f.oneOf(k, constitutionalCourts[:]); e > 0 {
			return Span{i, e}
		}
		_, w := foldAt(s, k)
		k += w
	}
	for k := i; k > max(0, i-160); {
		_, k = before(s, k)
		if e := f.oneOf(k, constitutionalCourts[:]); e > 0 && e <= i {
			return Span{k, j}
		}
	}
	return Span{}
}
