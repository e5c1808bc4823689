package legalref

import (
	"strconv"
	"strings"
)

// Protocols: "the Optional Protocol to the Convention on the Rights of the Child" is
// another instrument than the treaty in its name.

// protocolIn reports whether a word for a protocol stands between i and j.
func (f *finder) protocolIn(i, j int) bool {
	return strings.Contains(fold(f.text[i:j]), "proto")
}

// protocolNouns are the words for a protocol, folded; protocolWords those that may
// stand between it and the name of its treaty, and before it in its own name.
var (
	protocolNouns = [...]string{"protocol", "protocollen", "protocole", "protocoles", "protocols", "protokoll", "protokolls", "protokolle", "fakultativprotokoll", "fakultativprotokolls", "zusatzprotokoll", "zusatzprotokolls"}
	protocolLinks = [...]string{"bij", "a", "au", "aux", "to", "zum", "zur", "zu", "van", "tot", "de", "du", "of", "des", "der"}
	protocolWords = [...]string{"facultatief", "facultatieve", "facultatif", "facultatifs", "optional", "additionnel", "additionnels", "aanvullend", "additional", "second", "tweede", "third", "derde", "troisieme", "deuxieme", "premier", "eerste", "first"}
)

// protocolBefore returns where the protocol starts whose name goes on with that of
// the treaty at i, and its number; i for none.
func (f *finder) protocolBefore(i int) (start, number int) {
	s := f.text
	// de la, to the; then perhaps n° 7, additionnel; then the noun
	k, linked := i, false
	for range 3 {
		w, at := f.previousWord(k)
		if b, q := before(s, k); w == "" && b == '\'' {
			w, at = f.wordBefore(q), q-len(f.wordBefore(q))
		}
		l, e := f.at(at)
		link := f.oneOf(at, protocolLinks[:]) > 0
		if w == "" || !link && (e == 0 || l.parts&(prep|det|titular|through) == 0) {
			break
		}
		linked = linked || link
		k = at
	}
	if !linked {
		return i, 0
	}
	for range 4 {
		j := skipSpaceBack(s, k)
		n := j
		for n > 0 && isDigit(s[n-1]) {
			n--
		}
		if n < j {
			number, _ = digitsAt(s, n)
			k = f.serialBefore(n)
			continue
		}
		w, at := f.previousWord(k)
		if w == "" {
			return i, 0
		}
		if f.oneOf(at, protocolNouns[:]) == at+len(w) {
			return f.protocolStart(at), number
		}
		if f.oneOf(at, protocolWords[:]) != at+len(w) {
			return i, 0
		}
		k = at
	}
	return i, 0
}

// protocolStart returns where the name of a protocol starts whose noun is at i:
// "Second Optional Protocol".
func (f *finder) protocolStart(i int) int {
	for range 3 {
		w, at := f.previousWord(i)
		if w == "" || f.oneOf(at, protocolWords[:]) != at+len(w) {
			break
		}
		i = at
	}
	return i
}

// protocol notes the protocol of that number to a treaty, which the registry may
// hold by it; one that it does not hold is never cited for itself.
func (f *finder) protocol(start, end int, treaty int32, number int) {
	if n := len(f.mentions) - 1; n >= 0 && f.mentions[n].kind == backMention && f.mentions[n].start >= start {
		f.mentions = f.mentions[:n] // its noun
	}
	if number > 0 {
		var buf [64]byte
		key := append(append(buf[:0], f.r.instruments[treaty].Key...), "-p"...)
		if n, ok := f.r.byKey[string(appendInt(key, number))]; ok {
			f.instrument(start, end, n, Full, false)
			return
		}
	}
	f.abroad(start, end, classTreaty)
}

// protocolAlone reads a protocol by its number alone, to the treaty named last that
// has one of that number: "Article 8 ECHR and Article 1 of Protocol No. 1". It
// returns where it ends, or end.
func (f *finder) protocolAlone(i, end int) int {
	s := f.text
	number, q, e := f.serialNumber(end)
	if e == q || e-q > 2 || isLetterAt(s, e) {
		return end
	}
	// A name behind it says whose it is.
	if n := skipSpace(s, e); f.oneOf(n, protocolLinks[:]) > 0 || f.titleFollows(e) > 0 {
		return end
	}
	if treaty := f.treatyBefore(len(f.mentions)); treaty >= 0 {
		return f.protocolOf(i, e, treaty, number, end)
	}
	return end
}

// treatyBefore returns the treaty that was named last before mention n, for a protocol
// that of which it is one; -1 for none.
func (f *finder) treatyBefore(n int) int32 {
	for k := n - 1; k >= 0 && k >= n-maxBack; k-- {
		if m := &f.mentions[k]; m.instrument > 0 && f.r.instruments[m.instrument-1].Family == Treaty {
			return f.r.mainTreaty(m.instrument - 1)
		}
	}
	if a := f.antecedent(classTreaty); a != nil && a.instrument > 0 {
		return f.r.mainTreaty(a.instrument - 1)
	}
	return -1
}

// mainTreaty returns the treaty that an instrument is a protocol to, or itself where it
// is none or the registry does not hold that treaty: echr of echr-p1, crc of crc-opac.
func (r *Registry) mainTreaty(n int32) int32 {
	key := r.instruments[n].Key
	for _, sep := range [...]string{"-p", "-op"} {
		if base, _, ok := strings.Cut(key, sep); ok {
			if main, ok := r.byKey[base]; ok {
				return main
			}
		}
	}
	return n
}

// protocolTo reads the protocol that is named before a noun at s[i:end] which points
// back to its treaty: "Protocol No. 1 to that Convention". It returns where it ends.
func (f *finder) protocolTo(i, end int) (after int, ok bool) {
	if i-f.protocolAt >= maxName && !f.protocolLast() {
		return end, false
	}
	start, number := f.protocolBefore(i)
	n := len(f.mentions)
	if f.protocolLast() {
		treaty := f.treatyBefore(n - 1)
		if treaty < 0 {
			treaty = f.r.mainTreaty(f.mentions[n-1].instrument - 1)
		}
		if f.protocolNamed(i, end, treaty) {
			return f.resume(f.define(end)), true
		}
	}
	if start == i {
		return end, false
	}
	switch treaty := f.treatyBefore(n); {
	case treaty < 0:
		f.abroad(start, end, classTreaty)
	default:
		f.protocol(start, end, treaty, number)
	}
	return f.resume(f.define(end)), true
}

// maxBack is how many mentions are looked back at for a treaty, or for what a name stands
// for.
const maxBack = 8

// protocolOf notes the protocol of that number to a treaty, and returns where it ends;
// none where the registry holds no such.
func (f *finder) protocolOf(i, end int, treaty int32, number, none int) int {
	n, ok := f.r.byKey[f.r.instruments[treaty].Key+"-p"+strconv.Itoa(number)]
	if !ok {
		return none
	}
	f.add(mention{
		kind: instrumentMention, start: i, end: end, instrument: n + 1, cite: Short, status: Resolved, class: f.r.classes[n],
	})
	return f.resume(f.define(end))
}

// protocolLast reports whether the instrument named last is a protocol by its name.
func (f *finder) protocolLast() bool {
	n := len(f.mentions) - 1
	if n < 0 || f.mentions[n].kind != instrumentMention || f.mentions[n].instrument == 0 {
		return false
	}
	return strings.Contains(f.r.instruments[f.mentions[n].instrument-1].Key, "-p")
}

// protocolNamed reports whether the treaty at s[i:end] goes on with the name of the
// protocol before it: "eerste aanvullend Protocol van 20 maart 1952 bij het Verdrag".
// One to another treaty than the protocol is to was not meant.
func (f *finder) protocolNamed(i, end int, treaty int32) bool {
	if !f.protocolLast() {
		return false
	}
	m := &f.mentions[len(f.mentions)-1]
	for p := skipSpace(f.text, m.tail); p < i; p = skipSpace(f.text, p) {
		if _, e := f.date(p); e > p {
			p = e
			continue
		}
		l, e := f.at(p)
		if link := f.oneOf(p, protocolLinks[:]); link > 0 {
			e = link
		} else if e == 0 || l.parts&(prep|det) == 0 {
			return false
		}
		p = e
	}
	if f.r.mainTreaty(m.instrument-1) != treaty {
		m.instrument, m.status, m.weak, m.foreign = 0, Unresolved, true, true
	}
	m.end, m.tail = end, end
	return true
}
