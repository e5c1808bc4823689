package legalref

import (
	"strings"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
)

// Names of instruments, and the numbers that stand before them.

// name notes an instrument by a name of it.
func (f *finder) name(i, end int, first int32) int {
	var best *alias
	fits := func(a *alias) int {
		in := &f.r.instruments[a.instrument]
		if !caseFits(f.text[i:end], a) {
			return -1
		}
		score := 0
		switch fam := string(in.Family); {
		case fam == f.state:
			score = 4
		case fam == "be" || fam == "nl" || fam == "fr" || fam == "de":
			score = 0
		default:
			score = 2
		}
		if a.lang == f.lang {
			score++
		}
		return score
	}
	score := -1
	for k := first; ; {
		a := &f.r.aliases[k]
		if n := fits(a); n > score {
			best, score = a, n
		}
		if a.next == 0 {
			break
		}
		k = a.next - 1
	}
	if best == nil {
		return i
	}
	if short := end - 1; f.text[short] == '.' && string(f.r.instruments[best.instrument].Family) != f.state {
		// The stop may be that of the sentence, and the rest a name of the state's own.
		if v, e := f.r.index.match(f.text[:short], i); e == short && trigger(v>>24) == tName && score < 4 {
			for k := v&argument + 1; k > 0; k = f.r.aliases[k-1].next {
				if string(f.r.instruments[f.r.aliases[k-1].instrument].Family) == f.state {
					return f.name(i, short, v&argument)
				}
			}
		}
	}
	switch f.text[i:end] {
	case "EUV", "EGV", "EWGV": // of an index: Verordnung (EU)
		if year, number, _, e := f.unionNumber(skipSpace(f.text, end), false, true); year > 0 {
			f.unionMention(i, e, "eu/reg", year, number, classRegulation)
			return f.resume(e)
		}
	}
	in := &f.r.instruments[best.instrument]
	constitution := strings.HasSuffix(in.Key, "-const")
	if best.proper && best.kind == Full && isState(in.Family) && f.compound(i) {
		return end
	}
	if constitution {
		if w, at := f.previousWord(i); w != "" && best.kind == Full && f.oneOf(at, indefinite[:]) == at+len(w) {
			return end // a constitution
		}
	}
	if f.state == "be" && f.neighbours(i, end, best, in) {
		// A word of the language that Belgium shares: its own Gemeentewet is another.
		if q, bound := f.passOf(end); bound {
			if e := f.compoundAct(q); e > q {
				return e
			}
		}
		f.abroad(i, end, f.r.classes[best.instrument])
		return f.resume(f.define(end))
	}
	if best.weak && f.ofBody(i, end) {
		return end
	}
	weak := best.weak
	if best.kind == Abbreviation {
		if b, _ := before(f.text, skipSpaceBack(f.text, i)); b == ']' && isDigit(f.text[min(len(f.text)-1, skipSpace(f.text, end))]) {
			return end // a series of judgments: [2017] ECHR 975
		}
		foreign := f.lang != best.lang && f.lang != "" && (end-i <= maxShort || isState(in.Family))
		if foreign && weak && (f.lang == bilingual.EN || f.lang == bilingual.DE) {
			return end // the Sr and the SW of other languages
		}
		weak = weak || foreign || !f.bareFits(i, end)
	}
	if in.Family == Union {
		i = f.unionPrefix(i)
		if code, start := f.stateBefore(i); code == "gb" {
			f.abroad(start, end, f.r.classes[best.instrument]) // the UK GDPR
			return f.resume(f.define(end))
		}
	}
	if in.Date != "" {
		i = f.ownDateBefore(i, in)
	}
	if isState(in.Family) && best.kind != Abbreviation {
		code, whole := f.ownState(i, end, in, best.lang)
		if constitution {
			switch plain := !strings.Contains(best.text, " "); {
			case code != "":
				f.foreign = !f.home // the next plain noun means this one
			case plain && f.foreign:
				f.abroad(i, end, f.r.classes[best.instrument])
				return f.resume(f.define(end))
			default:
				f.home, f.foreign = true, false
			}
		}
		if code != "" {
			if n := f.r.sibling(first, best.instrument, code); n >= 0 {
				f.instrument(whole.Start, whole.End, n, best.kind, best.weak)
			} else {
				f.abroad(whole.Start, whole.End, f.r.classes[best.instrument])
			}
			return f.resume(f.define(whole.End))
		} else if string(in.Family) != f.state {
			i, end = whole.Start, whole.End // de Nederlandse Vreemdelingenwet 2000
		}
	}
	if in.Family == Belgian && f.namesake(i, end, best) {
		f.abroad(i, end, f.r.classes[best.instrument])
		return f.resume(f.define(end))
	}
	if isState(in.Family) && !Family(f.state).known() {
		f.abroad(i, end, f.r.classes[best.instrument]) // a name that the text's own state may have too
		return f.resume(f.define(end))
	}
	if in.Family == Treaty && (i-f.protocolAt < maxName || f.protocolLast()) {
		if f.protocolNamed(i, end, best.instrument) {
			return f.resume(f.define(end))
		}
		if start, number := f.protocolBefore(i); start < i {
			f.protocol(start, end, best.instrument, number)
			return f.resume(f.define(end))
		}
	}
	end = f.passOwnDate(end, in)
	if other, e := f.otherOfName(end, in); e > end && best.kind == Full {
		if other >= 0 {
			f.instrument(i, e, other, best.kind, best.weak)
		} else {
			f.abroad(i, e, f.r.classes[best.instrument])
		}
		return f.resume(f.define(e))
	}
	if k, d, e := f.otherDay(end, in); k != nil {
		f.datedAct(i, e, f.text[i:end], k, d, "")
		return f.resume(f.define(e))
	}
	if best.proper && (!capital(f.text[i:]) || best.lang == bilingual.DE || f.street(i)) {
		weak = true
	}
	if best.kind == Abbreviation && !best.weak && strings.Contains(in.Key, "/code/") {
		f.numberBefore(i)
	}
	if f.apposed(i, best.instrument) {
		if b, _, e := peek(f.text, end); b == ')' && f.bracketOpen(end) {
			end = e
		}
		act := &f.mentions[len(f.mentions)-1]
		act.end, act.tail = max(act.end, end), max(act.tail, end)
		// The name says which act of its day it is; that of a code is not that of
		// the act which introduces it.
		if act.status == Ambiguous && in.Date != "" && !strings.Contains(in.Key, "/code/") {
			act.instrument, act.status = best.instrument+1, Resolved
		}
		return f.resume(f.define(end))
	}
	if after, ok := f.namedAgain(i, end, best.instrument); ok {
		return f.resume(after)
	}
	n := len(f.mentions)
	f.instrument(i, end, best.instrument, best.kind, weak)
	if len(f.mentions) == 0 || len(f.mentions) == n && f.mentions[n-1].start != i {
		return end // inside a definition
	}
	m := &f.mentions[len(f.mentions)-1]
	if m.old = oldName(best.text); in.Integers != "" {
		m.dutch = f.r.namesake(first, Netherlands) + 1
	}
	if e := f.numberAfter(end, best, in); e > end {
		return e
	}
	return f.resume(f.define(end))
}

// maxShort is how many letters an abbreviation has that means other things in some text.
const maxShort = 3

// bareFits reports whether an abbreviation at s[i:end] may stand without an article: one
// of more than three letters, or with stops; else one behind a word of the grammar:
// "volgens de AVG", but not Google LLC and LED-lampen.
func (f *finder) bareFits(i, end int) bool {
	s := f.text
	if end-i > maxShort || strings.Contains(s[i:end], ".") {
		return true
	}
	k := skipSpaceBack(s, i)
	b, at := before(s, k)
	if k == 0 || !isWord(b) {
		return b != '-' || at+1 < k // of a compound: BW-artikel, EU-VO
	}
	l, e := f.at(k - len(f.wordBefore(k)))
	return e == k && l.parts&(prep|det|conj|by|pointer|adj|lead|titular|stop) != 0
}

// compound reports whether the word at i is the end of one with a hyphen: the
// EU-Grondwet is none of a state.
func (f *finder) compound(i int) bool {
	b, at := before(f.text, i)
	return b == '-' && at+1 == i && isLetterBefore(f.text, at)
}

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

// street reports whether a name is that of a street or square.
func (f *finder) street(i int) bool {
	switch string(f.low(f.wordBefore(f.skipBack(i)))) {
	case "place", "platz", "plein", "rue", "avenue", "boulevard", "square", "straat", "laan":
		return true
	}
	return false
}

// resume reads the further articles of a list that names several instruments:
// "les articles 6 et 14 de la Convention et 10 de la Constitution". They count
// only when an instrument follows them.
func (f *finder) resume(p int) int {
	n := len(f.mentions)
	if n < 2 || f.mentions[n-2].kind != placeMention {
		return p
	}
	ok, sep := f.separator(p)
	if !ok || sep >= len(f.text) || !isDigit(f.text[sep]) || !f.listGoes(sep, false) {
		return p
	}
	first := len(f.items)
	end, ok := f.itemList(sep, false)
	if !ok || !f.instrumentSoon(end) {
		f.items = f.items[:first]
		return p
	}
	f.add(mention{kind: placeMention, start: sep, end: end, first: int32(first), n: int32(len(f.items) - first), timid: true})
	if n := len(f.mentions); n >= 3 {
		head := &f.mentions[n-3]
		f.mentions[n-1].group = Span{min(head.start, groupStart(head)), end}
	}
	return end
}

// instrumentSoon reports whether an instrument follows p: at once, or behind words
// that bind. Behind a bare comma a kind of act counts only with its date.
func (f *finder) instrumentSoon(p int) bool {
	s := f.text
	bound := true
	for range 5 {
		p = skipSpace(s, p)
		if v, e := f.r.index.match(s, p); e > 0 && (trigger(v>>24) == tName || trigger(v>>24) == tKind) {
			return bound || trigger(v>>24) == tName || strings.ContainsAny(s[e:min(len(s), e+40)], "0123456789")
		}
		l, e := f.at(p)
		b, _, be := peek(s, p)
		if bound = b != ','; !bound {
			e = be
		} else if e == 0 || l.parts&(prep|det|adj|pointer|self) == 0 {
			return false
		}
		p = e
	}
	return false
}

// oldName reports whether a name says that it is the older of two codes.
func oldName(name string) bool {
	for _, w := range [...]string{"oud ", "Oud ", "oude ", "ancien ", "alten "} {
		if strings.HasPrefix(name, w) {
			return true
		}
	}
	return false
}

func (f *finder) instrument(i, end int, index int32, cite Kind, weak bool) {
	f.add(mention{
		kind: instrumentMention, start: i, end: end, instrument: index + 1, cite: cite,
		status: Resolved, weak: weak, class: f.r.classes[index],
	})
}

// caseFits reports whether a text is written as the alias allows: an
// abbreviation with its capitals, a weak one exactly so.
func caseFits(text string, a *alias) bool {
	if a.kind != Abbreviation {
		return true
	}
	j := 0
	for i := 0; i < len(text); i++ {
		c := text[i]
		if !isLetter(c) {
			continue
		}
		for j < len(a.text) && !isLetter(a.text[j]) {
			j++
		}
		if j == len(a.text) {
			return true
		}
		w := a.text[j]
		j++
		if c != w && ('A' <= w && w <= 'Z' || a.weak || len(a.text) <= 3) {
			return false
		}
	}
	return true
}

// capital reports whether s starts with a capital letter.
func capital(s string) bool {
	if s == "" {
		return false
	}
	if c := s[0]; c < utf8.RuneSelf {
		return 'A' <= c && c <= 'Z'
	}
	return len(s) > 1 && s[0] == 0xC3 && s[1] < 0xA0
}
