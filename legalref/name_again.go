package legalref

import "strings"

// Names that say once more what stands before them.

// bearers bind the name of a code to the act that holds it.
var bearers = [...]string{"houdende", "tot bekrachtiging van", "tot invoering van", "tot instelling van", "portant ratification", "portant", "ratifiant", "contenant", "introduisant", "instituant", "zur einfuhrung"}

// apposed reports whether the name at i says once more what the act by kind and
// date before it is: "wet van 21 maart 2007 (camerawet)", "ordonnance du 17
// juillet 2003 portant le Code bruxellois du Logement".
func (f *finder) apposed(i int, instrument int32) bool {
	if len(f.mentions) == 0 {
		return false
	}
	act := &f.mentions[len(f.mentions)-1]
	if !act.dated || i-act.tail > maxTitle {
		return false
	}
	in := &f.r.instruments[instrument]
	if act.instrument != instrument+1 && in.Act+"/"+in.Date != string(f.arena[act.key.start:act.key.end]) {
		e := f.oneOf(skipSpace(f.text, act.tail), bearers[:])
		return e > 0 && (in.Date == "" || strings.Contains(in.Key, "/code/")) && f.binds(e, i, act)
	}
	if i < act.tail { // a word of its title
		return true
	}
	l, e := f.at(skipSpace(f.text, act.tail))
	if e > 0 && l.parts&conj != 0 || f.broken(act.tail, i) {
		return false
	}
	for k := act.tail; k < i; k = f.passWord(k) {
		if b, w := foldAt(f.text, k); isWord(b) && f.stops(k) {
			return false
		} else if !isWord(b) {
			k += w
		}
	}
	return true
}

// maxQuoted is how long a name in quotation marks may be, in bytes.
const maxQuoted = 60

// quotedName reads a name of which only what follows its noun, at s[i:end], stands in
// quotation marks: "la directive « Habitats »", "la directive dite « services »". It
// returns where it ends, or i.
func (f *finder) quotedName(i, end int) int {
	s := f.text
	q := skipSpace(s, end)
	if e := f.oneOf(q, called[:]); e > 0 {
		q = skipSpace(s, e)
	}
	b, _, e := peek(s, q)
	if b != '"' {
		return i
	}
	open := skipSpace(s, e)
	for shut := open; shut < len(s) && shut-open < maxQuoted; {
		b, w := foldAt(s, shut)
		if b == '"' {
			last := skipSpaceBack(s, shut)
			if last <= open {
				return i // nothing but white space
			}
			name := s[i:end] + " " + s[open:last]
			v, ve := f.r.index.match(name, 0)
			if ve < len(name) || trigger(v>>24) != tName {
				return i
			}
			f.noteName(&naming{start: i, end: shut + w, first: int32(v & argument), alias: &f.r.aliases[v&argument], in: &f.r.instruments[f.r.aliases[v&argument].instrument]})
			return f.resume(f.define(shut + w))
		}
		shut += w
	}
	return i
}

// called are the words, folded, that lead to a name in quotation marks.
var called = [...]string{"dite", "dit"}

// datedAgain reports whether an act by kind and date stands in brackets right behind a
// name of it, "het handvest van de sociaal verzekerde (wet van 11 april 1995)", and takes
// it into that.
func (f *finder) datedAgain(m *mention) bool {
	n := len(f.mentions) - 1
	if n < 0 || f.mentions[n].instrument == 0 {
		return false
	}
	p := &f.mentions[n]
	in := &f.r.instruments[p.instrument-1]
	open, _, e := peek(f.text, skipSpace(f.text, p.tail))
	if l, le := f.at(skipSpace(f.text, e)); le > 0 && l.parts&det != 0 {
		e = le
	}
	shut, _, after := peek(f.text, skipSpace(f.text, m.end))
	if open != '(' || shut != ')' || skipSpace(f.text, e) != m.start || in.Act+"/"+in.Date != string(f.arena[m.key.start:m.key.end]) {
		return false
	}
	p.tail = after
	return true
}

// namedAgain reports whether the name at s[i:end] stands in brackets right behind
// another of the same instrument, or its date: "Code de droit économique (CDE)",
// "(de Code, hierna: WER)". It returns where the bracket ends, or the name, where more
// follows in it; a name in quotation marks may stand behind a comma instead.
func (f *finder) namedAgain(i, end int, instrument int32) (after int, ok bool) {
	s := f.text
	n := len(f.mentions) - 1
	shut, _, after := peek(s, end)
	quoted := shut == '"'
	if next, _, e := peek(s, after); quoted && next == ')' {
		shut, after = next, e
	}
	if v, e := f.r.index.match(s, skipSpace(s, after)); shut == ',' && e > 0 && trigger(v>>24) == tDefine {
		shut, after = ')', end
	}
	if n < 0 || shut != ')' && !quoted || f.mentions[n].kind != instrumentMention || f.mentions[n].instrument != instrument+1 {
		return end, false
	}
	tail := f.mentions[n].tail
	if of, bound := f.passOf(tail); bound {
		if d, e := f.date(of); d.year > 0 {
			tail = e
		}
	}
	open := -1
	if tail < i {
		if open = strings.IndexByte(s[tail:i], '('); open < 0 && quoted {
			open = strings.IndexByte(s[tail:i], ',')
		}
	}
	if open < 0 {
		return end, false
	}
	open += tail
	p := skipSpace(s, tail)
	if f.titled(tail, open) {
		p = open
	}
	for ; p < i; p = skipSpace(s, p) {
		b, _, e := peek(s, p)
		l, le := f.at(p)
		switch {
		case p == open, b == '"' && p > open:
		case le > 0 && le <= i && (l.parts&adj != 0 && p < open || l.parts&det != 0 && p > open):
			e = le
		default:
			return end, false
		}
		p = e
	}
	f.mentions[n].tail = after
	return after, true
}
