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
		if w == "" || e == 0 || l.parts&(prep|det|titular|through) == 0 {
			break
		}
		linked = linked || f.oneOf(at, protocolLinks[:]) > 0
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
	for k := len(f.mentions) - 1; k >= 0 && k >= len(f.mentions)-maxBack; k-- {
		if m := &f.mentions[k]; m.instrument > 0 && f.r.instruments[m.instrument-1].Family == Treaty {
			return f.protocolOf(i, e, m.instrument-1, number, end)
		}
	}
	if a := f.antecedent(classTreaty); a != nil && a.instrument > 0 {
		return f.protocolOf(i, e, a.instrument-1, number, end)
	}
	return end
}

// maxBack is how many mentions are looked back at for a treaty, or for what a name stands
// for.
const maxBack = 8

// protocolOf notes the protocol of that number to a treaty, or to that of which the
// treaty is a protocol itself, and returns where it ends; none where the registry
// holds no such.
func (f *finder) protocolOf(i, end int, treaty int32, number, none int) int {
	base, _, _ := strings.Cut(f.r.instruments[treaty].Key, "-p")
	n, ok := f.r.byKey[base+"-p"+strconv.Itoa(number)]
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
	key := f.r.instruments[m.instrument-1].Key
	if base, _, _ := strings.Cut(key, "-p"); base != f.r.instruments[treaty].Key {
		m.instrument, m.status, m.weak, m.foreign = 0, Unresolved, true, true
	}
	m.end, m.tail = end, end
	return true
}
