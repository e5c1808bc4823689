package legalref

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// Back references: "dezelfde wet", "la Convention", "dudit article". The scanner
// notes the noun that the words around it make point back; when the row is
// linked, it takes the instrument of its kind that was named last.

// resolveBack gives every back reference its antecedent, in the order of the
// text, and remembers what later ones may mean.
func (f *finder) resolveBack() {
	for j := range f.mentions {
		m := &f.mentions[j]
		switch m.kind {
		case selfMention:
			if !m.noun {
				continue
			}
			if a := f.treatyOf(m, f.antecedent(m.class)); a != nil {
				m.kind, m.cite = backMention, BackReference
				m.instrument, m.key, m.status, m.issuer = a.instrument, a.key, a.status, a.issuer
				m.antecedent = Span{a.start, a.end}
			}
		case backMention:
			a := f.treatyOf(m, f.antecedent(m.class))
			if m.sole && (f.several&m.class != 0 || a != nil && f.replacedBefore(a.start)) {
				a = nil
			}
			m.ahead = a == nil && m.noun && !f.namesAnother(m, nil)
			if a == nil || m.noun && (!f.nounOf(m, a) || f.namesAnother(m, a)) {
				continue
			}
			m.instrument, m.key, m.status, m.issuer = a.instrument, a.key, a.status, a.issuer
			m.antecedent = Span{a.start, a.end}
		case instrumentMention:
			if m.role == Amending || f.entitles(j) || m.dated && f.confirms(m) || m.weak && !m.used && !m.foreign {
				continue
			}
			f.several |= f.others(m)
			r := recent{set: true, instrument: m.instrument, key: m.key, status: m.status, issuer: m.issuer, start: m.start, end: m.end}
			for c := range f.recent {
				if m.class&(1<<c) != 0 {
					f.recent[c] = r
				}
			}
			f.lastAny = r
		}
	}
}

// confirmed are the beginnings of participles, folded, that lead to an act which only
// gave another its force.
var confirmed = [...]string{"ratifie", "confirme", "codifie", "bekrachtigd", "gecodificeerd", "bestatigt"}

// confirms reports whether an act is named only as one that confirmed or codified
// another: "ratifié par la loi du 26 mai 1989". No later "cette loi" means it.
func (f *finder) confirms(m *mention) bool {
	k := m.start
	for range 4 {
		w, at := f.previousWord(k)
		if w == "" {
			return false
		}
		for _, c := range confirmed {
			if _, ok := matchFolded(f.text, at, c); ok {
				return true
			}
		}
		if l, e := f.at(at); e == 0 || l.parts&(prep|det|by|adj) == 0 {
			return false
		}
		k = at
	}
	return false
}

// An untold is a citation of a treaty by its noun before any treaty was named.
type untold struct {
	citation int // in finder.out
	noun     Span
}

// maxUntold bounds the citations of treaties by their nouns before any was named.
const maxUntold = 64

// resolveUntold gives the citations of "the Convention" that stand before any treaty
// is named the treaty with that noun that the text names later, if it names one.
func (f *finder) resolveUntold() {
	if len(f.untold) == 0 {
		return
	}
	type named struct {
		instrument int32
		at         Span
	}
	var treaties []named
	for _, x := range f.fixes {
		n, ok := f.r.byKey[x.staticI]
		if !ok || f.r.classes[n]&classTreaty == 0 || f.out[x.citation].Kind == BackReference ||
			slices.ContainsFunc(treaties, func(t named) bool { return t.instrument == n }) {
			continue
		}
		treaties = append(treaties, named{n, f.out[x.citation].Whole})
	}
	for _, u := range f.untold {
		noun := fold(f.text[u.noun.Start:u.noun.End])
		var meant []named
		for _, t := range treaties {
			if f.r.instruments[t.instrument].called(noun) {
				meant = append(meant, t)
			}
		}
		if len(meant) == 1 {
			f.fixes[u.citation].staticI = f.r.instruments[meant[0].instrument].Key
			f.out[u.citation].Status, f.out[u.citation].Antecedent = Resolved, meant[0].at
		}
	}
}

// called reports whether a name of an instrument holds a noun.
func (in *Instrument) called(noun string) bool {
	for _, n := range in.Names {
		if strings.Contains(fold(n.Title), noun) {
			return true
		}
	}
	return false
}

// nounOf reports whether a treaty that was named before is called by the noun
// of m: la Convention, after "la Convention relative aux droits de l'enfant".
func (f *finder) nounOf(m *mention, a *recent) bool {
	if a.instrument == 0 {
		return false
	}
	noun := fold(f.text[m.start:m.end])
	if strings.Contains(fold(f.text[a.start:a.end]), noun) {
		return true
	}
	names := f.r.instruments[a.instrument-1].Names
	for _, l := range [...]bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN} {
		if _, title := cutArticle(names[l].Title); strings.HasPrefix(fold(title), noun) || strings.HasPrefix(fold(title), "europees "+noun) {
			return true
		}
	}
	return false
}

// anothers are the words between the noun of a treaty and what tells it from
// others.
var anothers = [...]string{"van", "tegen", "de", "du", "contre", "of", "against", "von", "gegen"}

// namesAnother reports whether the noun of a treaty, m, has a name behind it that is
// not known: het Verdrag van Parijs, the Convention against Corruption, la Convention
// de bail. What begins a title of its antecedent, a, names no other.
func (f *finder) namesAnother(m *mention, a *recent) bool {
	s := f.text
	p := skipSpace(s, m.end)
	e := f.oneOf(p, anothers[:])
	if e == 0 {
		return false
	}
	binder := s[p:e]
	p = skipSpace(s, e)
	if l, e := f.at(p); e > 0 && l.parts&det != 0 {
		p = skipSpace(s, e)
	}
	switch {
	case capital(s[p:]):
		return true
	case !isLetterAt(s, p), f.lang != "fr" && hasFold(binder, 0, "de"), f.oneOf(p, adverbial[:]) > 0:
		return false
	}
	if l, e := f.at(p); e > 0 && l.parts&^(adj|measure) != 0 {
		return false
	}
	if w := s[p:f.passWord(p)]; f.lang == "fr" && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir")) {
		return false // il est interdit par la Convention de refouler
	}
	return a == nil || a.instrument == 0 || !f.r.instruments[a.instrument-1].called(fold(s[m.start:f.passWord(p)]))
}

// adverbial are the words, folded, that make an adverb or a verb with one of anothers:
// van toepassing, de sorte que.
var adverbial = [...]string{
	"toepassing", "kracht", "rechtswege", "aard", "belang", "openbare", "which", "whom", "fait", "chef", "meme", "sorte", "telle",
	"maniere", "facon", "plein", "droit", "nature", "ne", "tout", "son", "ses", "sa",
}

// treatyOf returns what the noun m for a treaty means where a was named last: after a
// protocol, "this Convention" is the treaty that it is one to. It returns nil where a
// protocol is meant and a treaty was named.
func (f *finder) treatyOf(m *mention, a *recent) *recent {
	if a == nil || m.class != classTreaty {
		return a
	}
	if f.protocolIn(m.start, m.end) {
		if !f.protocolIn(a.start, a.end) {
			return nil
		}
		return a
	}
	if a.instrument == 0 || f.r.mainTreaty(a.instrument-1) == a.instrument-1 {
		return a
	}
	main := *a
	main.instrument = f.r.mainTreaty(a.instrument-1) + 1
	return &main
}

// antecedent returns the instrument of one of the classes that was named last.
func (f *finder) antecedent(c class) *recent {
	var best *recent
	for k := range f.recent {
		if r := &f.recent[k]; c&(1<<k) != 0 && r.set && (best == nil || r.start > best.start) {
			best = r
		}
	}
	return best
}

// beyond reports whether a place gives an article that an instrument does not
// have.
func (f *finder) beyond(m, t *mention) bool {
	return t.instrument > 0 && f.lacks(&f.r.instruments[t.instrument-1], &f.items[m.first])
}

// lacks reports whether an item is of a part that an instrument does not have, or a
// range that runs to one.
func (f *finder) lacks(in *Instrument, it *item) bool {
	if it.n > 0 && it.steps[0].unit == uSection && in.isConstitution() {
		return true // those of Belgium and its neighbours count them anew in each chapter
	}
	for n, st := range it.steps[:it.n] {
		switch st.unit {
		case uArticle:
			if in.lacks(Article, f.text[st.start:st.end]) || it.ranged && int(it.rangeAt) == n && in.lacks(Article, f.text[it.to.start:it.to.end]) {
				return true
			}
		case uAnnex:
			return in.NoAnnex
		}
	}
	return false
}

// citeAgain writes a place without an instrument that points back to an article
// cited before: "voormeld artikel 6", "l'article 6 précité". It reports whether
// there is one.
func (f *finder) citeAgain(m *mention) bool {
	s := f.text
	it := &f.items[m.first]
	if it.steps[0].unit != uArticle || it.steps[0].start == it.steps[0].end {
		return false
	}
	end := m.end
	l, e := f.at(skipSpace(s, m.end))
	if e > 0 && l.parts&pointed != 0 && l.parts&(prep|det) == 0 {
		end = e
	} else {
		w, at := f.previousWord(m.start)
		l, e := f.at(at)
		if w == "" || e == 0 || l.parts&pointer == 0 {
			return false
		}
		switch string(f.low(w)) {
		case "die", "dat", "that", "ce", "cet", "dite", "meme", "same":
			return false
		}
	}
	number := s[it.steps[0].start:it.steps[0].end]
	for k := len(f.fixes) - 1; k >= 0 && k >= len(f.fixes)-64; k-- {
		x := f.fixes[k]
		a := &f.out[x.citation]
		pin := string(f.arena[x.pin.start:x.pin.end])
		if a.Status == Unresolved || x.staticI == "" && x.inst == (textSpan{}) || (Ref{pinpoint: pin}).Num(Article) != number {
			continue
		}
		fam := Family("")
		if n, ok := f.r.byKey[x.staticI]; ok {
			fam = f.r.instruments[n].Family
		} else if x.staticI == "" {
			fam = f.family(nil, &mention{}, x)
		}
		y := fix{inst: x.inst, staticI: x.staticI, pin: f.pinpoint(it, manner{family: fam}, false)}
		f.cite(Citation{Span: Span{m.start, end}, Whole: Span{m.start, end}, Status: a.Status, Kind: BackReference, Role: m.role, Antecedent: a.Span}, y, nil)
		return true
	}
	return false
}

// treatyNoun reads "la Convention" as the treaty of that noun which was named
// before; it counts only when a place is linked to it.
func (f *finder) treatyNoun(i, end int) int {
	s := f.text
	if !capital(s[i:]) {
		return i
	}
	if !f.namesAnother(&mention{start: i, end: end}, nil) && !f.protocolIn(i, end) {
		if after, ok := f.protocolTo(i, end); ok {
			return after
		}
	}
	w, at := f.previousWord(i)
	l, e := f.at(at)
	if w == "" || e == 0 || l.parts&det == 0 || l.parts&(pointer|self) != 0 {
		return i
	}
	f.add(mention{kind: backMention, start: i, end: end, class: classTreaty, cite: BackReference, status: Unresolved, noun: true})
	return f.resume(end)
}

// unionNoun reads "the Directive" as the one act of that kind which was named before;
// it counts only when a place is linked to it, and where there was no other.
func (f *finder) unionNoun(i, end int, k *kind) int {
	q := skipSpace(f.text, end)
	if !f.bareNoun(i, end) || f.oneOf(q, anothers[:]) > 0 || hasFold(f.text, q, "des") || hasFold(f.text, q, "der") {
		return i
	}
	f.add(mention{kind: backMention, start: i, end: end, class: k.class, cite: BackReference, status: Unresolved, sole: true})
	return f.resume(end)
}

// backNoun reads a noun that the words around it make point back (dezelfde wet,
// loi précitée) or to the text itself (dit decreet, la présente loi).
func (f *finder) backNoun(i, end int, k *kind) int {
	s := f.text
	m := mention{kind: backMention, start: i, end: end, class: k.class, cite: BackReference, status: Unresolved, plural: f.pluralKind(s[i:end])}
	found := false
	if q := skipSpace(s, end); q > end {
		if l, e := f.at(q); e > 0 && l.parts&pointed != 0 && l.parts&(prep|det) == 0 {
			m.end = e
			found = true
		}
	}
	j := i
	for range 3 {
		w, at := f.previousWord(j)
		if w == "" {
			break
		}
		l, e := f.at(at)
		if e == 0 || e < at+len(w) {
			break
		}
		if l.parts&pointer != 0 {
			if f.lang == "de" && hasFold(f.text, at, "die") {
				return i // a determiner
			}
			m.start = at
			found = true
			switch string(f.low(w)) {
			case "genoemd", "genoemde", "vermeld", "vermelde":
				switch w, before := f.previousWord(at); string(f.low(w)) {
				case "hoger", "eerder":
					m.start = before
				}
			}
			break
		}
		if l.parts&self != 0 {
			m.start, m.kind, m.cite, m.status = at, selfMention, Self, Resolved
			// In the text of an act "deze wet" is that act; elsewhere it may
			// be one named before.
			switch string(f.low(w)) {
			case "dit", "deze", "dieses", "diesem", "dieser":
				m.noun = !f.opts.This.IsValid() && !f.isAct()
			}
			found = true
			break
		}
		if l.parts&adj == 0 {
			break
		}
		j = at
	}
	if !found {
		switch {
		case k.class == classTreaty:
			return f.treatyNoun(i, end)
		case k.class == classDirective, k.eu == "eu/dec_framw", k.class == classRegulation && f.lang == "en" && capital(s[i:]):
			return f.unionNoun(i, end, k)
		}
		return i
	}
	if k.class == classTreaty && !f.protocolIn(i, end) {
		if after, ok := f.protocolTo(m.start, m.end); ok {
			return after
		}
	}
	f.add(m)
	return f.resume(m.end)
}

// previousWord returns the word before i, across one run of spaces, and where
// it starts.
func (f *finder) previousWord(i int) (string, int) {
	s := f.text
	j := i
	for j > 0 && i-j < 12 {
		b, at := before(s, j)
		if b != ' ' {
			break
		}
		j = at
	}
	if j == i {
		return "", i
	}
	w := f.wordBefore(j)
	return w, j - len(w)
}

// articleBack reads "dudit article" and "l'article précité", which point to the
// article cited last.
func (f *finder) articleBack(i, end int) int {
	s := f.text
	m := mention{kind: placeMention, start: i, end: end, backArt: true}
	found := false
	if q := skipSpace(s, end); q > end {
		if l, e := f.at(q); e > 0 && l.parts&pointed != 0 && l.parts&(prep|det) == 0 {
			m.end = e
			found = true
		}
	}
	if w, at := f.previousWord(i); w != "" {
		if l, e := f.at(at); e >= at+len(w) && l.parts&pointer != 0 {
			switch string(f.low(w)) {
			case "die", "dat", "that", "ce", "cet", "same", "dite":
				// Too common to be a reference of its own.
			default:
				m.start = at
				found = true
			}
		}
	}
	if !found {
		return i
	}
	f.add(m)
	return m.end
}
