package legalref

import (
	"strconv"
	"strings"
)

// Resolutions of the United Nations.

// resolution reads a resolution of the United Nations.
func (f *finder) resolution(i, end int) int {
	s := f.text
	p := skipSpace(s, end)
	if l, e := f.voc.at(s, p); e > 0 && l.parts&serial != 0 {
		p = skipSpace(s, e)
	}
	last, noted := end, 0
	for n := range 16 {
		a, e := digitsAt(s, p)
		if e == p || e-p > 4 {
			break
		}
		start := p
		if n == 0 {
			start = i
		}
		key, stop2 := "", e
		from := int32(len(f.arena))
		if e+1 < len(s) && s[e] == '/' && isDigit(s[e+1]) {
			b, e2 := digitsAt(s, e+1)
			if a < 31 || a > 110 || b == 0 || b > 999 {
				break
			}
			key = "un/ga/res/"
			if f.humanRights(i, e2) {
				key = "un/hrc/res/"
			}
			f.arena = append(append(f.arena, key...), s[p:e2]...)
			stop2 = e2
		} else {
			q := skipSpace(s, e)
			b, _, pe := peek(s, q)
			if b != '(' {
				break
			}
			close := strings.IndexByte(s[pe:min(len(s), pe+10)], ')')
			if close < 0 {
				break
			}
			in := s[pe : pe+close]
			if y, ok := parseISODate(in + "-01-01"); ok && y.year >= 1946 {
				f.arena = strconv.AppendInt(append(f.arena, "un/sc/res/"...), int64(a), 10)
			} else if r := romanValue(in); r > 0 && r < 31 {
				f.arena = strconv.AppendInt(append(f.arena, "un/ga/res/"...), int64(r), 10)
				f.arena = strconv.AppendInt(append(f.arena, '/'), int64(a), 10)
			} else {
				break
			}
			stop2 = pe + close + 1
		}
		f.add(mention{kind: instrumentMention, start: start, end: stop2, cite: Full, class: classOther, status: Resolved,
			key: textSpan{from, int32(len(f.arena))}})
		last = stop2
		noted++
		ok, sep := f.separator(stop2)
		if !ok {
			break
		}
		p = sep
	}
	if last == end {
		return i
	}
	f.groupLast(noted, Span{i, last})
	return f.define(last)
}

// humanRights reports whether the words before the resolution that starts at i,
// or after its number that ends at j, give it to the Human Rights Council.
func (f *finder) humanRights(i, j int) bool {
	before, after := fold(f.text[max(0, i-32):i]), fold(f.text[j:min(len(f.text), j+60)])
	for _, n := range [...]string{"mensenrechtenraad", "conseil des droits de l'homme", "human rights council", "menschenrechtsrat"} {
		if strings.HasSuffix(strings.TrimSpace(before), n) || strings.Contains(after, n) {
			return true
		}
	}
	return false
}

func romanValue(s string) int {
	v, prev := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		d := 0
		switch s[i] {
		case 'I':
			d = 1
		case 'V':
			d = 5
		case 'X':
			d = 10
		case 'L':
			d = 50
		default:
			return 0
		}
		if d < prev {
			v -= d
		} else {
			v, prev = v+d, d
		}
	}
	return v
}

// symbol reads a document symbol of the United Nations: A/RES/72/244.
func (f *finder) symbol(i, end int) int {
	s := f.text
	n := end
	for n < len(s) && (isDigit(s[n]) || s[n] == '/') {
		n++
	}
	for n > end && s[n-1] == '/' {
		n--
	}
	num := s[end:n]
	if num == "" {
		return i
	}
	key := ""
	switch string(f.low(s[i:end])) {
	case "a/res/":
		key = "un/ga/res/"
		if strings.HasPrefix(num, "217") {
			return i
		}
	case "s/res/":
		key = "un/sc/res/"
	case "a/hrc/res/":
		key = "un/hrc/res/"
	case "e/res/":
		key = "un/ecosoc/res/"
	}
	from := int32(len(f.arena))
	f.arena = append(append(f.arena, key...), num...)
	f.add(mention{kind: instrumentMention, start: i, end: n, cite: Full, class: classOther, status: Resolved,
		key: textSpan{from, int32(len(f.arena))}})
	return n
}
