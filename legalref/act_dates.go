package legalref

import (
	"bytes"
	"cmp"
)

// The dates behind the noun of an act.

// A dating is a date as it stands in the text, at [start, end). Its month and year may
// be left to a later date of the list.
type dating struct {
	day        day
	start, end int
}

// A dated noun is a kind of act with the first date that it has.
type datedNoun struct {
	kind       *kind
	start, end int // of the noun
	first      dating
	// own is the state whose act it is said to be, "" for none.
	own string
	// bound says that a word binds the date, titled that it stands behind a title.
	bound, titled bool
}

// datedActs reads the dates after a noun: "wet van 3 mei 2003", "lois des 9
// août 1980 et 16 juin 1989", "koninklijk besluit nr. 78 van 10 november
// 1967", "decreet over X van 22 december 2017".
func (f *finder) datedActs(i, end int, k *kind) int {
	n := datedNoun{kind: k, start: i, end: end}
	p := f.firstDate(&n)
	if n.first.end == 0 && k.isNorm() {
		// de op 10 mei 2015 gecoördineerde wet
		if d, start := f.dateBefore(i); d.year > 0 {
			f.datedAct(start, end, f.text[i:end], k, d, "")
			return f.resume(f.define(end))
		}
	}
	if !f.dateElsewhere(&n) || !f.meansDate(&n, p) {
		return end
	}
	var room [24]dating
	list := f.dates(room[:0], &n)
	for len(list) > 0 && list[len(list)-1].day.year == 0 {
		list = list[:len(list)-1] // nothing behind it says its year
	}
	if len(list) == 0 {
		return end
	}
	completeDates(list)
	return f.noteDated(&n, list)
}

// isNorm reports whether the noun is that of an act, a decree or an ordinance.
func (k *kind) isNorm() bool { return k.class&(classAct|classDecree|classOrdinance) != 0 }

// firstDate reads the date right behind the noun, its adjectives, its number and the
// state whose act it is. It returns where the date is looked for; the date ends at 0
// where there is none.
func (f *finder) firstDate(n *datedNoun) int {
	p := f.passAdjectives(n.end)
	serial, past := "", f.passSerial(p)
	if f.state == string(Belgian) || f.state == NoState || f.state == "ca" {
		if code, e := serialState(f.text, p); code != "" && f.oneOf(n.start, numberedNouns[:]) == n.end {
			serial, past = code, e
		}
	}
	p = past
	q, bound := f.passOf(p)
	d, e := f.date(q)
	if e == q && bound {
		d, e = f.dateInWords(q)
	}
	if e == q {
		// loi française du 5 juillet 1985
		if code, until := f.stateAfter(p, true, false); code != "" {
			n.own = code
			q, bound = f.passOf(until)
			d, e = f.date(q)
		}
	}
	if e > q {
		n.first, n.bound = dating{d, q, e}, bound
		n.own = cmp.Or(n.own, serial)
	}
	return p
}

// dateElsewhere looks for the date behind a title or a name where none stands right
// behind the noun, or only a day, and reports whether there is one at all.
func (f *finder) dateElsewhere(n *datedNoun) bool {
	if n.first.end > 0 && (n.first.day.month != 0 || f.partialList(n.first.end)) {
		return true
	}
	q, e, d := f.datedAfterTitle(n.end)
	if e == 0 && !n.kind.timid && n.kind.isNorm() {
		q, e, d = f.datedAfterName(n.end)
	}
	n.first, n.bound, n.titled = dating{d, q, e}, true, true
	return e > 0
}

// meansDate reports whether the date is that of the act: p is where the noun and what
// belongs to it end.
func (f *finder) meansDate(n *datedNoun, p int) bool {
	switch {
	case !n.bound && n.first.day.year == 0:
		return false // "wet 3 mei 2003" is a form of the courts; "wet 3 mei" is none
	case !n.kind.timid:
		return true
	case n.titled: // not ordonnance de police du 3 mai 2019
		return f.titleFollows(n.end) != 0 || f.oneOf(skipSpace(f.text, n.end), brussels[:]) != 0
	}
	return f.meansAct(n.start, p, n.first.end, n.kind, n.first.day)
}

// dates appends the dates of a list, as far as list has room.
func (f *finder) dates(list []dating, n *datedNoun) []dating {
	s := f.text
	plural := f.pluralKind(s[n.start:n.end])
	at := n.first
	for len(list) < cap(list) {
		list = append(list, at)
		ok, sep := f.separator(at.end)
		if !ok && at.day.year != 0 && plural {
			ok, sep = f.datePastTitle(at.end)
		}
		if !ok {
			break
		}
		sep = f.passOne(sep)
		next, bound := f.passOf(sep)
		d, e := f.date(next)
		if e == next || d.month == 0 && !f.partialList(e) {
			break
		}
		if !bound && d.year != 0 && at.day.year != 0 && !plural {
			break
		}
		if at = (dating{d, sep, e}); bound {
			at.start = next
		}
	}
	return list
}

// passOne passes the word that stands for the noun of a further act: "et celle du 3
// mai".
func (f *finder) passOne(p int) int {
	for _, w := range [...]string{"celle", "celles", "celui", "die", "that", "deze"} {
		if hasFold(f.text, p, w) {
			return skipSpace(f.text, p+len(w))
		}
	}
	return p
}

// completeDates gives dates without a month or a year those of the date to their right.
func completeDates(list []dating) {
	var month, year int
	for j := len(list) - 1; j >= 0; j-- {
		d := &list[j].day
		if d.year != 0 {
			year, month = d.year, d.month
		}
		if d.month == 0 {
			d.month = month
		}
		month = d.month
		if d.year == 0 {
			d.year = year
		}
	}
}

// noteDated notes an act for each date of a list, and returns where reading goes on.
func (f *finder) noteDated(n *datedNoun, list []dating) int {
	i, own := n.start, n.own
	if own == "" {
		var start int
		if own, start = f.stateBefore(i); own != "" && own != f.state {
			i = start
		}
	}
	issuer := Issuer("")
	if n.kind.class == classGovernment {
		issuer = issuerOf(f.text[i:n.end])
	}
	home := f.state
	if own != "" {
		f.state = own // the act of that state
	}
	noted := 0
	for _, at := range list {
		if !at.day.valid() {
			break
		}
		start := at.start
		if noted == 0 {
			start = i
		}
		f.datedAct(start, at.end, f.text[i:list[0].end], n.kind, at.day, issuer)
		noted++
	}
	f.state = home
	if noted == 0 {
		return n.end
	}
	last := list[len(list)-1].end
	f.groupLast(noted, Span{i, last})
	return f.resume(f.define(last))
}

// pluralKind reports whether the noun is in the plural: wetten, lois, acts.
func (f *finder) pluralKind(noun string) bool {
	w := f.low(noun)
	for _, end := range [...]string{"wetten", "decreten", "besluiten", "ordonnanties", "verordeningen", "richtlijnen", "gesetze", "gesetzen", "dekrete", "dekreten", "kb's", "akkoorden", "brieven", "beschikkingen"} {
		if n := len(w) - len(end); n >= 0 && string(w[n:]) == end {
			return true
		}
	}
	first, _, _ := bytes.Cut(w, []byte(" "))
	return len(first) > 3 && first[len(first)-1] == 's' && string(first) != "gesetzes" && string(first) != "dekrets"
}

// partialList reports whether a day without a month stands in a list whose
// later member has one: "3 en 5 mei".
func (f *finder) partialList(e int) bool {
	for range 6 {
		ok, sep := f.separator(e)
		if !ok {
			return false
		}
		d, e2 := f.date(sep)
		if e2 == sep {
			return false
		}
		if d.month != 0 {
			return true
		}
		e = e2
	}
	return false
}
