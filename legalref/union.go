package legalref

import (
	"strconv"
	"strings"
)

// Acts of the European Union, in every order in which they were printed:
// Verordening (EU) 2016/679, Verordening (EG) nr. 1049/2001, 95/46/EG.

// unionSuffixes end the numbers of acts of the European Union, by language.
var unionSuffixes = map[string]bool{
	"EU": true, "UE": true, "EG": true, "CE": true, "EC": true, "EEG": true, "CEE": true, "EEC": true, "EWG": true,
	"JI": true, "JAI": true, "JHA": true, "JBZ": true, "GBVB": true, "PESC": true, "CFSP": true, "GASP": true,
	"EURATOM": true, "EGKS": true, "CECA": true, "ECSC": true, "Euratom": true,
}

// unionNumber reads 2016/679, 95/46/EG, 1466/97 at p. numbered says that "nr."
// stood before it, so that the number comes first.
func (f *finder) unionNumber(p int, numbered, regulation bool) (year int, number textSpanInt, suffixed bool, end int) {
	s := f.text
	a, e1 := digitsAt(s, p)
	if e1 == p || e1-p > 5 || e1+1 >= len(s) || s[e1] != '/' || !isDigit(s[e1+1]) {
		return 0, textSpanInt{}, false, p
	}
	b, e2 := digitsAt(s, e1+1)
	if e2-e1-1 > 5 {
		return 0, textSpanInt{}, false, p
	}
	end = e2
	if e2 < len(s) && s[e2] == '/' {
		j := e2 + 1
		for j < len(s) && isLetter(s[j]) {
			j++
		}
		if unionSuffixes[s[e2+1:j]] {
			suffixed, end = true, j
		} else if j == e2+1 && j < len(s) && isDigit(s[j]) {
			return 0, textSpanInt{}, false, p // 1/2/3
		}
	}
	isYear := func(v, width int) bool { return width == 4 && v >= 1952 && v <= 2100 || width == 2 && v >= 52 }
	full := func(v, width int) int {
		if width == 2 {
			return 1900 + v
		}
		return v
	}
	first, second := isYear(a, e1-p), isYear(b, e2-e1-1)
	switch {
	case a > 0 && (numbered && second || second && !first || regulation && second && first && a < 2015):
		return full(b, e2-e1-1), textSpanInt{p, e1}, suffixed, end
	case first:
		if b == 0 {
			break
		}
		return full(a, e1-p), textSpanInt{e1 + 1, e2}, suffixed, end
	}
	return 0, textSpanInt{}, false, p
}

// A textSpanInt is a piece of the caller's text.
type textSpanInt struct{ start, end int }

// unionAct reads the acts after a noun of the European Union: (EU) 2016/679,
// (EG) nr. 1466/97, 95/46/EG en 2002/58/EG. It returns where they end, or end.
func (f *finder) unionAct(i, end int, k *kind) int {
	s := f.text
	p := end
	last, noted := end, 0
	for n := range 16 {
		q := skipSpace(s, p)
		// (EU, Euratom) and EU
		if b, _, e := peek(s, q); b == '(' {
			j := e
			for j < len(s) && (isLetter(s[j]) || s[j] == ',' || s[j] == ' ') && j-e < 20 {
				j++
			}
			if j >= len(s) || s[j] != ')' {
				break
			}
			q = skipSpace(s, j+1)
		} else if j := upperRun(s, q); j > q && unionSuffixes[s[q:j]] {
			q = skipSpace(s, j)
		}
		numbered := false
		if l, e := f.at(q); e > 0 && l.parts&serial != 0 {
			numbered = true
			q = skipSpace(s, e)
		}
		year, number, suffixed, e := f.unionNumber(q, numbered, strings.HasPrefix(k.eu, "eu/reg"))
		if e == q {
			break
		}
		key := k.eu
		if key == "eu/dec" && k.class != classDecision && !suffixed && e == q {
			break
		}
		start := q
		if n == 0 {
			start = i
		}
		c, _ := classOf(key + "/")
		f.unionMention(start, e, key, year, number, c)
		last = e
		noted++
		ok, sep := f.separator(e)
		if !ok {
			break
		}
		p = sep
	}
	if last == end {
		return end
	}
	f.groupLast(noted, Span{i, last})
	return f.define(last)
}

func upperRun(s string, i int) int {
	for i < len(s) && 'A' <= s[i] && s[i] <= 'Z' {
		i++
	}
	return i
}

func (f *finder) unionMention(start, end int, key string, year int, number textSpanInt, c class) {
	from := int32(len(f.arena))
	f.arena = append(append(f.arena, key...), '/')
	f.arena = strconv.AppendInt(f.arena, int64(year), 10)
	f.arena = append(f.arena, '/')
	f.arena = append(f.arena, strings.TrimLeft(f.text[number.start:number.end], "0")...)
	m := mention{
		kind: instrumentMention, start: start, end: end, cite: Full, class: c, status: Resolved,
		key: textSpan{from, int32(len(f.arena))},
	}
	if n, ok := f.r.byKey[string(f.arena[from:])]; ok {
		m.instrument = n + 1
	}
	f.add(m)
}

// number passes a number in the text; 93/22/EWG on its own is an act of the
// European Union whose kind is not printed.
func (f *finder) number(i int) int {
	s := f.text
	_, e := digitsAt(s, i)
	if e < len(s) && e-i <= 3 && (s[e] == '/' || s[e] == '.') && e+1 < len(s) && isDigit(s[e+1]) {
		if end := f.judgmentNumber(i); end > i {
			return end
		}
	}
	if e < len(s) && s[e] == '/' && e-i <= 4 {
		if year, number, suffixed, end := f.unionNumber(i, false, false); end > i && suffixed {
			f.unionBare(i, end, year, number)
			return end
		}
	}
	for e < len(s) && byteClass[s[e]] == byteDigit {
		e++
	}
	return e
}

// unionBare notes an act of the European Union cited by its number alone: the
// directive or the decision of that number. Foreign policy and justice have no
// directives.
func (f *finder) unionBare(start, end, year int, number textSpanInt) {
	key := "eu/dir"
	switch s := f.text[start:end]; s[strings.LastIndexByte(s, '/')+1:] {
	case "JI", "JAI", "JHA", "JBZ", "GBVB", "PESC", "CFSP", "GASP":
		key = "eu/dec"
	}
	if _, ok := f.r.byKey["eu/dir/"+strconv.Itoa(year)+"/"+f.text[number.start:number.end]]; ok && key == "eu/dir" {
		f.unionMention(start, end, key, year, number, classDirective)
		return
	}
	m := mention{kind: instrumentMention, start: start, end: end, cite: Full, class: classDirective | classDecision, status: Ambiguous}
	from := int32(len(f.arena))
	f.arena = strconv.AppendInt(append(append(f.arena, key...), '/'), int64(year), 10)
	f.arena = append(append(f.arena, '/'), f.text[number.start:number.end]...)
	m.key = textSpan{from, int32(len(f.arena))}
	f.add(m)
}
