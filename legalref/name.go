package legalref

import (
	"strings"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
)

// Names of instruments, and the numbers that stand before them.

// A naming is a name of an instrument as it stands in the text, at [start, end).
type naming struct {
	start, end int
	first      int32 // the first alias of that wording, which begins the chain of them
	alias      *alias
	in         *Instrument
	weak       bool // it counts only where an article is cited by it
}

// name notes an instrument by a name of it.
func (f *finder) name(i, end int, first int32) int {
	n := f.bestName(i, end, first)
	if n.alias == nil {
		return i
	}
	if short, own, ok := f.beforeStop(&n); ok {
		return f.name(i, short, own)
	}
	if after, done := f.indexedRegulation(&n); done {
		return after
	}
	if f.commonNoun(&n) {
		return end
	}
	if after, done := f.nameNextDoor(&n); done {
		return after
	}
	if n.weak && f.ofBody(i, end) || f.otherAbbreviation(&n) {
		return end
	}
	if n.in.Family == Union {
		n.start = f.unionPrefix(n.start)
		if code, start := f.stateBefore(n.start); code == "gb" {
			return f.nameAbroad(&n, start, end) // the UK GDPR
		}
	}
	if n.in.Date != "" {
		n.start = f.ownDateBefore(n.start, n.in)
	}
	if after, done := f.nameOfState(&n); done {
		return after
	}
	if after, done := f.nameOfTreaty(&n); done {
		return after
	}
	n.end = f.passOwnDate(n.end, n.in)
	if after, done := f.otherAct(&n); done {
		return after
	}
	if n.alias.proper && (!capital(f.text[n.start:]) || n.alias.lang == bilingual.DE || f.street(n.start)) {
		n.weak = true
	}
	if n.alias.kind == Abbreviation && !n.alias.weak && strings.Contains(n.in.Key, "/code/") {
		f.numberBefore(n.start)
	}
	if f.apposed(n.start, n.alias.instrument) {
		return f.nameOfAct(&n)
	}
	if after, ok := f.namedAgain(n.start, n.end, n.alias.instrument); ok {
		return f.resume(after)
	}
	return f.noteName(&n)
}

// bestName returns the name with the instrument that it means most likely here, none
// where no alias fits.
func (f *finder) bestName(i, end int, first int32) naming {
	n, score := naming{start: i, end: end, first: first}, -1
	for k := first; ; {
		a := &f.r.aliases[k]
		if v := f.nameScore(i, end, a); v > score {
			n.alias, score = a, v
		}
		if a.next == 0 {
			break
		}
		k = a.next - 1
	}
	if n.alias != nil {
		n.in, n.weak = &f.r.instruments[n.alias.instrument], n.alias.weak
	}
	return n
}

// nameScore returns how likely the text at s[i:end] is a name by that alias, -1 when it
// is none: of the text's own state before one that has no state, and that before one of
// another state; then by the language of the text.
func (f *finder) nameScore(i, end int, a *alias) int {
	if !caseFits(f.text[i:end], a) {
		return -1
	}
	if fam := f.r.instruments[a.instrument].Family; a.weak && isState(fam) && !fam.builtin() && string(fam) != f.state {
		return -1 // the BV of Bavaria
	}
	score := 0
	switch family := f.r.instruments[a.instrument].Family; {
	case string(family) == f.state:
		score = 4
	case !isState(family):
		score = 2
	}
	if a.lang == f.lang {
		score++
	}
	return score
}

// beforeStop reports whether the stop that a name of another state ends with may be
// that of the sentence: what is left is then a name of the state's own, whose end and
// first alias it returns.
func (f *finder) beforeStop(n *naming) (short int, first int32, ok bool) {
	short = n.end - 1
	if f.text[short] != '.' || string(n.in.Family) == f.state {
		return 0, 0, false
	}
	v, e := f.r.index.match(f.text[:short], n.start)
	if e != short || trigger(v>>24) != tName {
		return 0, 0, false
	}
	for k := v&argument + 1; k > 0; k = f.r.aliases[k-1].next {
		if string(f.r.instruments[f.r.aliases[k-1].instrument].Family) == f.state {
			return short, v & argument, true
		}
	}
	return 0, 0, false
}

// indexedRegulation reads the German abbreviations of the Treaties before a number as
// those of regulations, as an index has them: EUV 2016/679 is Verordnung (EU) 2016/679.
func (f *finder) indexedRegulation(n *naming) (after int, done bool) {
	switch f.text[n.start:n.end] {
	case "EUV", "EGV", "EWGV":
		if year, number, _, e := f.unionNumber(skipSpace(f.text, n.end), false, true); year > 0 {
			f.unionMention(n.start, e, "eu/reg", year, number, classRegulation)
			return f.resume(e), true
		}
	}
	return 0, false
}

// commonNoun reports whether the name is that of no law here: the end of a compound
// (EU-Grondwet), or a constitution that an indefinite article makes one of many.
func (f *finder) commonNoun(n *naming) bool {
	if n.alias.kind != Full {
		return false
	}
	if n.alias.proper && isState(n.in.Family) && f.compound(n.start) {
		return true
	}
	if !n.in.isConstitution() {
		return false
	}
	w, at := f.previousWord(n.start)
	return w != "" && f.oneOf(at, indefinite[:]) == at+len(w)
}

// nameNextDoor reads, in a Belgian text, a name that the state next door has too, where
// the text means that one: its own Gemeentewet is another.
func (f *finder) nameNextDoor(n *naming) (after int, done bool) {
	if f.state != "be" || !f.neighbours(n.start, n.end, n.alias, n.in) {
		return 0, false
	}
	if q, bound := f.passOf(n.end); bound {
		if e := f.compoundAct(q); e > q {
			return e, true
		}
	}
	return f.nameAbroad(n, n.start, n.end), true
}

// otherAbbreviation reports whether an abbreviation means something else here: a series
// of judgments, or a word of another language. One that may do so is made weak.
func (f *finder) otherAbbreviation(n *naming) bool {
	if n.alias.kind != Abbreviation {
		return false
	}
	s := f.text
	if b, _ := before(s, skipSpaceBack(s, n.start)); b == ']' && isDigit(s[min(len(s)-1, skipSpace(s, n.end))]) {
		return true // [2017] ECHR 975
	}
	foreign := f.lang != n.alias.lang && f.lang != "" && (n.end-n.start <= maxShort || isState(n.in.Family))
	if foreign && n.weak && (f.lang == bilingual.EN || f.lang == bilingual.DE) {
		return true // the Sr and the SW of other languages
	}
	n.weak = n.weak || foreign || !f.bareFits(n.start, n.end)
	return false
}

// nameOfState reads a name that several states give to their law, with the words that
// say whose it is: "de Nederlandse Grondwet", "la Constitution française".
func (f *finder) nameOfState(n *naming) (after int, done bool) {
	if !isState(n.in.Family) {
		return 0, false
	}
	if n.alias.kind != Abbreviation {
		code, whole := f.ownState(n.start, n.end, n.in, n.alias.lang)
		if n.in.isConstitution() {
			switch plain := !strings.Contains(n.alias.text, " "); {
			case code != "":
				f.foreign = !f.home // the next plain noun means this one
			case plain && f.foreign:
				return f.nameAbroad(n, n.start, n.end), true
			default:
				f.home, f.foreign = true, false
			}
		}
		if code != "" {
			sibling := f.r.sibling(n.first, n.alias.instrument, code)
			if sibling < 0 {
				return f.nameAbroad(n, whole.Start, whole.End), true
			}
			f.instrument(whole.Start, whole.End, sibling, n.alias.kind, n.alias.weak)
			return f.resume(f.define(whole.End)), true
		}
		if string(n.in.Family) != f.state {
			n.start, n.end = whole.Start, whole.End // de Nederlandse Vreemdelingenwet 2000
		}
	}
	if n.in.Family == Belgian && f.namesake(n.start, n.end, n.alias) ||
		string(n.in.Family) != f.state && (!Family(f.state).builtin() && !f.saysState(n) || plainFederal(n)) { // a name that the text's own state may have too
		return f.nameAbroad(n, n.start, n.end), true
	}
	return 0, false
}

// nameOfTreaty reads a treaty together with the protocol of it that is named before or
// behind it.
func (f *finder) nameOfTreaty(n *naming) (after int, done bool) {
	if n.in.Family != Treaty || n.start-f.protocolAt >= maxName && !f.protocolLast() {
		return 0, false
	}
	if f.protocolNamed(n.start, n.end, n.alias.instrument) {
		return f.resume(f.define(n.end)), true
	}
	if start, number := f.protocolBefore(n.start); start < n.start {
		f.protocol(start, n.end, n.alias.instrument, number)
		return f.resume(f.define(n.end)), true
	}
	return 0, false
}

// otherAct reads a name behind which stands that it is that of another act: one that
// bears the name too, or one of another day.
func (f *finder) otherAct(n *naming) (after int, done bool) {
	if other, e := f.otherOfName(n.end, n.in); e > n.end && n.alias.kind == Full {
		if other < 0 {
			return f.nameAbroad(n, n.start, e), true
		}
		f.instrument(n.start, e, other, n.alias.kind, n.alias.weak)
		return f.resume(f.define(e)), true
	}
	if k, d, e := f.otherDay(n.end, n.in); k != nil {
		f.datedAct(n.start, e, f.text[n.start:n.end], k, d, "")
		return f.resume(f.define(e)), true
	}
	switch other, e := f.otherYear(n.end, n.alias.instrument); {
	case e == n.end:
	case other < 0:
		return f.nameAbroad(n, n.start, e), true
	case other != n.alias.instrument:
		f.instrument(n.start, e, other, n.alias.kind, n.alias.weak)
		return f.resume(f.define(e)), true
	default:
		n.end = e
	}
	return 0, false
}

// nameOfAct takes a name into the act by kind and date before it, which it says once
// more.
func (f *finder) nameOfAct(n *naming) int {
	end := n.end
	if b, _, e := peek(f.text, end); b == ')' && f.bracketOpen(end) {
		end = e
	}
	act := &f.mentions[len(f.mentions)-1]
	act.end, act.tail = max(act.end, end), max(act.tail, end)
	// The name says which act of its day it is; that of a code is not that of
	// the act which introduces it.
	if act.status == Ambiguous && n.in.Date != "" && !strings.Contains(n.in.Key, "/code/") {
		act.instrument, act.status = n.alias.instrument+1, Resolved
	}
	return f.resume(f.define(end))
}

// noteName notes the instrument, and the numbers of articles behind its name.
func (f *finder) noteName(n *naming) int {
	count := len(f.mentions)
	f.instrument(n.start, n.end, n.alias.instrument, n.alias.kind, n.weak)
	if len(f.mentions) == 0 || len(f.mentions) == count && f.mentions[count-1].start != n.start {
		return n.end // inside a definition
	}
	m := &f.mentions[len(f.mentions)-1]
	if m.old = oldName(n.alias.text); n.in.Integers != "" {
		m.dutch = f.r.namesake(n.first, Netherlands) + 1
	}
	if e := f.numberAfter(n.end, n.alias, n.in); e > n.end {
		return e
	}
	return f.resume(f.define(n.end))
}

// nameAbroad notes, at s[start:end], an instrument of another state by a name that this
// package knows of one: what it is there is not known.
func (f *finder) nameAbroad(n *naming, start, end int) int {
	f.abroad(start, end, f.r.classes[n.alias.instrument])
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

// street reports whether a name is that of a street or square.
func (f *finder) street(i int) bool {
	switch string(f.low(f.wordBefore(f.skipBack(i)))) {
	case "place", "platz", "plein", "rue", "avenue", "boulevard", "square", "straat", "laan":
		return true
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
