package legalref

import (
	"slices"
	"strings"
)

// Resolutions of the United Nations.

// maxResolutions bounds the resolutions of one list.
const maxResolutions = 64

// resolution reads the resolutions of the United Nations after a noun: numbers,
// each perhaps with a letter, a date and the body that took it.
func (f *finder) resolution(i, end int) int {
	if e := f.strasbourgTexts(i, end, resolutionPrefix); e > i {
		return e
	}
	s := f.text
	p := skipSpace(s, end)
	if l, e := f.at(p); e > 0 && l.parts&serial != 0 {
		p = skipSpace(s, e)
	}
	if _, ok := f.resolutionNumber(p); !ok {
		return i
	}
	return f.resolutions(i, end, p)
}

// resolutions reads a list of resolutions, whose first number is at p, after the
// noun at s[i:end].
func (f *finder) resolutions(i, end, p int) int {
	var room [maxResolutions]resolutionNumber
	list := f.resolutionNumbers(room[:0], pluralNoun(f.text[i:end]), p)
	if len(list) == 0 || len(list) == 1 && f.ownHeading(i, list[0].end) {
		return i
	}
	first, from := f.bodyOfNoun(i)
	var its, text body
	if list[0].form <= yearForm && first == noBody {
		var at int
		its, at = f.possessor(i)
		from = min(from, at)
		if text = its; list[0].form == sessionForm && list[0].session < firstSlashed {
			text = f.assembly().body
		}
	}
	if text == noBody && its != foreignBody && slices.ContainsFunc(list, func(r resolutionNumber) bool {
		return r.form == sessionForm && r.special == "" && r.session >= firstSlashed && r.own == noBody
	}) {
		// A session beside one of the General Assembly, and not one of its own, is
		// one of the council below it.
		text = rightsBody
	}
	// The name after the last number of a list counts for those before it.
	next := noBody
	var bodies [maxResolutions]body
	for k := len(list) - 1; k >= 0; k-- {
		if list[k].own != noBody {
			next = list[k].own
		}
		bodies[k] = bodyOf(&list[k], first, next, its, text)
	}
	last := f.addResolutions(i, from, list, bodies[:len(list)], first)
	if last == i {
		return i
	}
	return f.define(last)
}

// bodyOfNoun returns the body named before the noun at i, or within it, and where its
// name starts; noBody and i when there is none.
func (f *finder) bodyOfNoun(i int) (body, int) {
	first, from := f.bodyBefore(i)
	if at := f.councilBefore(i); first == noBody && at < i {
		first, from = securityBody, at
	}
	for _, w := range [...]string{"veiligheidsraad", "sicherheitsrat", "unsc"} {
		if _, ok := matchFolded(f.text, i, w); ok {
			first = securityBody // a compound
		}
	}
	return first, from
}

// resolutionNumbers appends the numbers of a list that begins at p to list, as far as
// it has room.
func (f *finder) resolutionNumbers(list []resolutionNumber, plural bool, p int) []resolutionNumber {
	for len(list) < cap(list) {
		r, ok := f.resolutionNumber(p)
		if !ok || r.form == plainForm && len(list) > 0 && !(plural && f.listGoes(p, false)) {
			break
		}
		list = append(list, r)
		ok, sep := f.separator(r.until)
		if !ok {
			if ok, sep = f.pastSubject(&r); !ok || !plural {
				break
			}
		}
		// One more letter of the same number: 37/100 A and B.
		for len(list) < cap(list) && r.letter != 0 {
			letter := f.resolutionLetter(sep)
			if letter == sep {
				break
			}
			r.start, r.end, r.until, r.letter = sep, letter, letter, f.text[sep]
			list = append(list, r)
			if ok, sep = f.separator(letter); !ok {
				sep = letter
				break
			}
		}
		p = sep
	}
	return list
}

// maxSubject bounds, in bytes, what a resolution of a list is said to be on.
const maxSubject = 160

// pastSubject returns where the next number of a list stands behind what a resolution
// with a session is on: "5/1 on institution-building and 5/2 on the code of conduct".
func (f *finder) pastSubject(r *resolutionNumber) (bool, int) {
	s := f.text
	if l, e := f.at(skipSpace(s, r.until)); r.form != sessionForm || e == 0 || l.parts&titular == 0 {
		return false, r.until
	}
	for k := r.until; k < min(len(s), r.until+maxSubject); k = max(f.passWord(k), k+1) {
		if s[k] == ';' || s[k] == '\n' {
			break
		}
		if ok, sep := f.separator(k); ok && sep < len(s) && isDigit(s[sep]) && s[k] == ' ' {
			n, ok := f.resolutionNumber(sep)
			return ok && n.form == sessionForm, sep
		}
	}
	return false, r.until
}

// addResolutions notes the resolutions of a list whose body is known, the first from
// the noun at i on, as one group that starts where the body is named, and returns
// where the last ends; i when there is none. The body before the noun is first.
func (f *finder) addResolutions(i, from int, list []resolutionNumber, bodies []body, first body) int {
	noted, last, next := 0, i, noBody
	for k := range list {
		if next = list[k].own; next != noBody {
			break
		}
	}
	group := Span{min(i, from), 0}
	for k := range list {
		r := &list[k]
		if bodies[k] == noBody {
			if r.own != noBody && noted > 0 { // it names the body of those before it
				group.End = max(group.End, r.until)
			}
			continue
		}
		start := r.start
		if k == 0 {
			start = i
		}
		at := int32(len(f.arena))
		f.arena = r.appendKey(f.arena, bodies[k])
		m := mention{
			kind: instrumentMention, start: start, end: r.end, cite: Full, class: classOther, status: Resolved,
			key: textSpan{at, int32(len(f.arena))},
		}
		if bodies[k] == rightsBody && first == noBody && next != rightsBody && group.Start == i {
			m.cite, m.antecedent = BackReference, f.assembly().span
		}
		f.add(m)
		group.End = max(group.End, r.end)
		if r.own != noBody || first == noBody && bodies[k] == rightsBody {
			group.End = max(group.End, r.until)
		}
		noted++
		last = r.end
	}
	for k := max(0, len(f.mentions)-noted); k < len(f.mentions); k++ {
		f.mentions[k].group = group
	}
	return last
}

// councilBefore returns where the Security Council is named, as the last organ in its
// sentence before the noun at i: "the Security Council adopted resolution 2401"; or i.
func (f *finder) councilBefore(i int) int {
	const reach = 80
	last := i
	for k := max(0, i-reach); k < i; {
		if !isLetterAt(f.text, k) || isLetterBefore(f.text, k) {
			_, w := foldAt(f.text, k)
			k += w
			continue
		}
		if b, e := f.bodyAt(k); b != noBody && e < i {
			if last = i; b == securityBody && !f.broken(e, i) && !strings.Contains(f.text[e:i], ". ") && !f.localBody(k, e) && !f.sharedSubject(e, i) {
				last = k
			}
			k = e
			continue
		}
		k = max(f.passWord(k), k+1)
	}
	return last
}

// localAdjectives are the adjectives, folded, of a council of a zone, a town or a
// state.
var localAdjectives = [...]string{
	"zonale", "zonaal", "lokale", "lokaal", "plaatselijke", "nationale", "nationaal", "gemeentelijke", "provinciale", "regionale", "federale", "belgische",
	"zonal", "local", "national", "communal", "municipal", "provincial", "regional", "federal", "belge", "belgian",
	"lokaler", "lokalen", "nationaler", "nationalen", "zonaler", "zonalen", "regionaler", "regionalen", "kommunale", "kommunaler", "kommunalen",
	"ortliche", "ortlicher", "ortlichen", "foderale", "foderaler", "foderalen",
}

// localBody reports whether an adjective beside the name s[i:end] makes its body one of a
// zone or a state: de zonale veiligheidsraad, le conseil de sécurité local.
func (f *finder) localBody(i, end int) bool {
	w, at := f.previousWord(i)
	return w != "" && f.oneOf(at, localAdjectives[:]) == at+len(w) || f.oneOf(skipSpace(f.text, end), localAdjectives[:]) > 0
}

// sharedSubject reports whether a further subject stands between the name of a body,
// which ends at i, and the noun at j.
func (f *finder) sharedSubject(i, j int) bool {
	if w, at := f.previousWord(j); w != "" { // and its resolution 12
		if l, e := f.at(at); e > 0 && l.parts&det != 0 {
			j = at
		}
	}
	return i < j && f.joinsNoun(i, j)
}

// pluralNoun reports whether a noun for resolutions is in the plural.
func pluralNoun(noun string) bool {
	last := noun[len(noun)-1] | 0x20
	return last == 's' || strings.HasSuffix(noun, "en") || strings.HasSuffix(noun, "EN")
}

// ownHeading reports whether what stands at s[i:end], before any citation, is
// the heading of the text itself: alone on its line.
func (f *finder) ownHeading(i, end int) bool {
	s := f.text
	return len(f.mentions) == 0 && len(f.out) == 0 && capital(s[i:]) && lineStarts(s, i) && lineEnds(s, end) && !f.listedBelow(end)
}

// listedBelow reports whether the next line that is not blank begins with a
// resolution and its number: a list, and no heading.
func (f *finder) listedBelow(p int) bool {
	s := f.text
	for p < len(s) && strings.IndexByte(" \t\r\n*#_>-", s[p]) >= 0 {
		p++
	}
	v, e := f.r.index.match(s, p)
	if e == 0 || trigger(v>>24) != tRes {
		return false
	}
	q := skipSpace(s, e)
	if l, e := f.at(q); e > 0 && l.parts&serial != 0 {
		q = skipSpace(s, e)
	}
	_, ok := f.resolutionNumber(q)
	return ok
}

// lineStarts reports whether nothing but signs of layout stands before i on its
// line.
func lineStarts(s string, i int) bool {
	for i > 0 && strings.IndexByte(" \t*#_>", s[i-1]) >= 0 {
		i--
	}
	return i == 0 || s[i-1] == '\n'
}

// lineEnds reports whether nothing more stands on the line after i, and a
// further line does.
func lineEnds(s string, i int) bool {
	for i < len(s) && strings.IndexByte(" \t*#_\r", s[i]) >= 0 {
		i++
	}
	return i < len(s) && s[i] == '\n'
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

// oneOf returns where the name at i ends that is one of these, or 0.
func (f *finder) oneOf(i int, names []string) int {
	first, _, _ := peek(f.text, i)
	for _, n := range names {
		if n[0] != first {
			continue
		}
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
