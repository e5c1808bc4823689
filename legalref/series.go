package legalref

import (
	"strings"
)

// Texts that a series and a number identify: CAO nr. 109, omzendbrief BB 2019/2.

// codedAct reads CAO nr. 109.
func (f *finder) codedAct(i, end int, k *kind) int {
	s := f.text
	q := skipSpace(s, end)
	l, e := f.at(q)
	if e == 0 || l.parts&serial == 0 {
		return i
	}
	q = skipSpace(s, e)
	n := q
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	if n == q || n-q > 4 {
		return i
	}
	if m := latinAt(s, n); m > 0 {
		n += m
	}
	from := int32(len(f.arena))
	f.arena = append(append(f.arena, k.dated...), '/')
	f.arena = append(f.arena, strings.ToLower(s[q:n])...)
	f.add(mention{
		kind: instrumentMention, start: i, end: n, cite: Full, class: k.class, status: Resolved,
		key: textSpan{from, int32(len(f.arena))},
	})
	return f.define(n)
}

// circular reads a circular by its series and number: omzendbrief BB 2019/2.
func (f *finder) circular(i, end int) int {
	s := f.text
	p := skipSpace(s, end)
	q := upperRun(s, p)
	if q-p < 2 || q-p > 4 {
		return end
	}
	n := skipSpace(s, q)
	_, e := digitsAt(s, n)
	if e == n {
		return end
	}
	first := e
	if e+1 < len(s) && s[e] == '/' && isDigit(s[e+1]) {
		_, e = digitsAt(s, e+1)
	}
	from := int32(len(f.arena))
	f.arena = append(f.arena, "be/circular/"...)
	f.arena = append(append(f.arena, strings.ToLower(s[p:q])...), '-')
	f.arena = append(f.arena, s[n:first]...)
	if e > first {
		f.arena = append(append(f.arena, '-'), s[first+1:e]...)
	}
	f.add(mention{
		kind: instrumentMention, start: i, end: e, cite: Full, class: classOther, status: Resolved,
		key: textSpan{from, int32(len(f.arena))},
	})
	return f.define(e)
}
