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
	if l, e := f.at(p); e > 0 && l.parts&serial != 0 {
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
		key, until := "", e
		var group Span
		from := int32(len(f.arena))
		if e+1 < len(s) && s[e] == '/' && isDigit(s[e+1]) {
			b, e2 := digitsAt(s, e+1)
			if a < 31 || a > 110 || b == 0 || b > 999 {
				break
			}
			key = "un/ga/res/"
			if group = f.humanRights(i, e2); !group.IsZero() {
				key = "un/hrc/res/"
			}
			f.arena = append(append(f.arena, key...), s[p:e2]...)
			until = e2
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
			if y, ye := digitsAt(in, 0); ye == 4 && ye == len(in) && councilYear(a, y) {
				f.arena = strconv.AppendInt(append(f.arena, "un/sc/res/"...), int64(a), 10)
			} else if r := romanValue(in); r > 0 && r < 31 {
				f.arena = strconv.AppendInt(append(f.arena, "un/ga/res/"...), int64(r), 10)
				f.arena = strconv.AppendInt(append(f.arena, '/'), int64(a), 10)
			} else {
				break
			}
			until = pe + close + 1
		}
		f.add(mention{
			kind: instrumentMention, start: start, end: until, group: group, cite: Full, class: classOther, status: Resolved,
			key: textSpan{from, int32(len(f.arena))},
		})
		last = until
		noted++
		ok, sep := f.separator(until)
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

// lastOfYear are the numbers of the last resolution that the Security Council
// took in each year from 1946. Other assemblies print number and year too.
var lastOfYear = [...]int{
	15, 37, 66, 78, 89, 96, 98, 103, 104, 110, 121, 126, 131, 132, 160, 169, 171, 185, 199, 219, 232, 245, 262, 275, 291,
	307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626, 646, 683, 725, 799, 892, 969,
	1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2033, 2085, 2132, 2195,
	2259, 2336, 2396, 2451, 2505, 2561, 2618, 2671, 2719, 2765,
}

// councilYear reports whether the Security Council can have taken the
// resolution of that number in that year.
func councilYear(number, year int) bool {
	const slack = 3
	i := year - 1946
	switch {
	case i < 0 || year > 2100:
		return false
	case i >= len(lastOfYear):
		last, years := lastOfYear[len(lastOfYear)-1], i-len(lastOfYear)
		return number > last-slack && number <= last+120*(years+1)
	case i == 0:
		return number <= lastOfYear[0]+slack
	}
	return number > lastOfYear[i-1]-slack && number <= lastOfYear[i]+slack
}

// humanRightsCouncils are the names of that council.
var humanRightsCouncils = [...]string{"mensenrechtenraad", "conseil des droits de l'homme", "human rights council", "menschenrechtsrat"}

// humanRights returns the span of [i, j) and the name of the Human Rights
// Council right before it or soon after it, or the zero span when it is not
// named.
func (f *finder) humanRights(i, j int) Span {
	for k := j; k < min(len(f.text), j+60); {
		if e := f.oneOf(k, humanRightsCouncils[:]); e > 0 {
			return Span{i, e}
		}
		_, w := foldAt(f.text, k)
		k += w
	}
	for k := i; k > max(0, i-40); {
		_, k = before(f.text, k)
		if e := f.oneOf(k, humanRightsCouncils[:]); e > 0 && skipSpace(f.text, e) >= i {
			return Span{k, j}
		}
	}
	return Span{}
}

// oneOf returns where the name at i ends that is one of these, or 0.
func (f *finder) oneOf(i int, names []string) int {
	for _, n := range names {
		if e, ok := matchFolded(f.text, i, n); ok && !isLetterAt(f.text, e) {
			return e
		}
	}
	return 0
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
	f.add(mention{
		kind: instrumentMention, start: i, end: n, cite: Full, class: classOther, status: Resolved,
		key: textSpan{from, int32(len(f.arena))},
	})
	return n
}
