package legalref

import "strings"

// Conventions of the International Labour Organisation, which are known by their
// number.

// labourNames are the abbreviations of that organisation, folded, and labourBody its
// names behind a convention.
const labourNames = "ilo; iao; oit"

var labourBody = [...]string{
	"van de iao", "van de ilo", "van de internationale arbeidsorganisatie", "de l'oit", "de l'organisation internationale du travail",
	"der iao", "der ilo", "der internationalen arbeitsorganisation", "of the ilo", "of the international labour organization", "of the international labour organisation",
	"(ilo)", "(iao)", "(oit)",
}

// lastLabour is a number beyond that of any of its conventions.
const lastLabour = 200

// maxLabour bounds the conventions of a list.
const maxLabour = 16

// labourConventions reads the conventions of the International Labour Organisation
// by their numbers after a noun at s[i:end]: "ILO Convention No. 169", "Verdrag nr.
// 169 van de IAO", "conventions n° 87 et 98 de l'OIT". It returns where they end, or
// end.
func (f *finder) labourConventions(i, end int) int {
	s := f.text
	p := skipSpace(s, end)
	named := f.labourBefore(i)
	if e := f.oneOf(p, labourBody[:]); e > 0 {
		named, p = i, skipSpace(s, e)
	}
	type one struct{ start, from, to int }
	var list [maxLabour]one
	n, last := 0, end
	for n < len(list) {
		q := p
		if l, e := f.at(q); e > 0 && l.parts&serial != 0 {
			q = skipSpace(s, e)
		} else if q < len(s) && s[q] == 'C' {
			q++
		} else if n == 0 && named < 0 {
			break
		}
		v, e := digitsAt(s, q)
		if e == q || v == 0 || v >= lastLabour || e < len(s) && (s[e] == '/' || isLetterAt(s, e)) {
			break
		}
		list[n] = one{p, q, e}
		n++
		last = e
		ok, sep := f.separator(e)
		if !ok {
			break
		}
		p = sep
	}
	if n == 0 {
		return end
	}
	whole := Span{min(i, max(named, 0)), last}
	if named < 0 {
		e := f.oneOf(skipSpace(s, last), labourBody[:])
		if e == 0 {
			return end
		}
		whole = Span{i, e}
	}
	for k, x := range list[:n] {
		start := x.start
		if k == 0 {
			start = whole.Start
		}
		f.labour(start, x.to, Span{x.from, x.to}, whole)
	}
	return f.define(whole.End)
}

// labour notes the convention of a number.
func (f *finder) labour(start, end int, number, group Span) {
	from := int32(len(f.arena))
	f.arena = append(append(f.arena, "ilo-"...), strings.TrimLeft(f.text[number.Start:number.End], "0")...)
	m := mention{
		kind: instrumentMention, start: start, end: end, group: group, cite: Full, class: classTreaty, status: Resolved,
		key: textSpan{from, int32(len(f.arena))},
	}
	if n, ok := f.r.byKey[string(f.arena[from:])]; ok {
		m.instrument = n + 1
	}
	f.add(m)
}

// labourBefore returns where the name of the organisation starts that stands right
// before i, or -1.
func (f *finder) labourBefore(i int) int {
	k := i
	if b, at := before(f.text, i); b == '-' {
		k = at
	} else {
		k = skipSpaceBack(f.text, i)
	}
	switch w := f.wordBefore(k); string(f.low(w)) {
	case "ilo", "iao", "oit":
		return k - len(w)
	}
	return -1
}

// labourCode reads "ILO C169", whose organisation stands at s[i:end]. It returns
// where it ends, or i.
func (f *finder) labourCode(i, end int) int {
	s := f.text
	p := skipSpace(s, end)
	if p == end || p >= len(s) || s[p] != 'C' {
		return i
	}
	last, start := i, i
	for n := 1; n <= maxLabour; n++ {
		v, e := digitsAt(s, p+1)
		if e == p+1 || v == 0 || v >= lastLabour || isLetterAt(s, e) {
			return last
		}
		f.labour(start, e, Span{p + 1, e}, Span{})
		f.groupLast(n, Span{i, e})
		last = e
		ok, sep := f.separator(e)
		if !ok || sep >= len(s) || s[sep] != 'C' {
			return last
		}
		p, start = sep, sep
	}
	return last
}
