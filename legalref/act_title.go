package legalref

import (
	"strings"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
)

// The titles of acts between their noun and their date, and behind it.

// titleFollows returns where a word that begins a title and stands at p ends,
// or 0.
func (f *finder) titleFollows(p int) int {
	q := skipSpace(f.text, p)
	l, e := f.at(q)
	if e == 0 || l.parts&titular == 0 || l.parts&(prep|stop) != 0 {
		return 0
	}
	return e
}

// maxTitle is how long a title between a noun and its date may be, in bytes.
const maxTitle = 170

// dateBinders bind the day of an act to its noun or its title.
var dateBinders = [...]string{"van", "du", "des", "vom", "von", "of", "dd.", "d.d."}

// datedAfterTitle reads "over het lokaal bestuur van 22 december 2017" after a
// noun. It returns where the date starts and ends; end is 0 for none.
func (f *finder) datedAfterTitle(p int) (start, end int, d day) {
	s := f.text
	q := skipSpace(s, p)
	q = skipSpace(s, f.passAdjectives(q))
	l, e := f.at(q)
	if e == 0 || l.parts&titular == 0 {
		return 0, 0, day{}
	}
	for q < len(s) && q-p < maxTitle {
		b, _, e := peek(s, q)
		switch {
		case b == '.' || b == ';' || b == ':' || b == '(' || isDigit(b):
			return 0, 0, day{}
		case isWord(b):
			if f.stops(q) {
				return 0, 0, day{}
			}
			if d, de := f.coordinated(q); de > q {
				return q, de, d
			}
			if l, le := f.at(q); le > 0 && l.parts&prep != 0 {
				n := skipSpace(s, le)
				if d, de := f.date(n); de > n && d.year != 0 {
					if f.oneOf(q, dateBinders[:]) == 0 {
						return 0, 0, day{} // entre en vigueur le 1er janvier
					}
					return n, de, d
				}
				q = n
				continue
			}
			if v, ve := f.r.index.match(s, q); ve > 0 && q > p+1 {
				if t := trigger(v >> 24); t == tKind || t == tArticle {
					return 0, 0, day{}
				}
			}
			q = endOfWord(s, q)
		case b == ' ':
			n := skipSpace(s, q)
			if n == q { // a blank line
				return 0, 0, day{}
			}
			q = n
		default:
			q = e
		}
	}
	return 0, 0, day{}
}

// coordinations are the beginnings of the words that say that acts were put together,
// folded.
var coordinations = [...]string{"coordonne", "gecoordineer", "koordinier", "gecodificeer", "codifie", "samengeordend", "samengeschakeld"}

// coordinated reads when acts were coordinated, at p: "coordonnées le 12 janvier
// 1973", "coordonnées par l'arrêté royal du 19 décembre 1939". That day is theirs. It
// returns p where there is none.
func (f *finder) coordinated(p int) (day, int) {
	s := f.text
	q := p
	for _, w := range coordinations {
		if _, ok := matchFolded(s, p, w); ok {
			q = skipSpace(s, f.passWord(p))
		}
	}
	if q == p {
		return day{}, p
	}
	start := q
	for range 3 {
		if l, e := f.at(q); e > 0 && l.parts&(prep|det|titular|by) != 0 {
			q = skipSpace(s, e)
		}
	}
	d, e := f.date(q)
	if e == q {
		d, e = f.byDecree(start)
	}
	if d.year == 0 || e <= q && e <= start {
		return day{}, p
	}
	return d, e
}

// byDecree reads the royal decree that coordinated acts, at p: "par l'arrêté royal du
// 19 décembre 1939". It returns its day, and p where there is none.
func (f *finder) byDecree(p int) (day, int) {
	s := f.text
	q := p
	for range 3 {
		if v, e := f.r.index.match(s, q); e > 0 && trigger(v>>24) == tKind && kinds[v&argument].class&classRoyal != 0 {
			of, bound := f.passOf(e)
			d, end := f.date(of)
			if !bound || end == of || d.year == 0 {
				return day{}, p
			}
			return d, end
		}
		l, e := f.at(q)
		if e == 0 || l.parts&(prep|det|by) == 0 {
			break
		}
		q = skipSpace(s, e)
	}
	return day{}, p
}

// datePastTitle reports whether the title that starts at p leads to a further date
// of a list: "de decreten van 16 oktober 1995 betreffende X en van 18 december 2006
// betreffende Y". It returns where the word before that date stands.
func (f *finder) datePastTitle(p int) (bool, int) {
	s := f.text
	q := skipSpace(s, p)
	if f.titleFollows(p) == 0 && !f.titleBy(q) {
		return false, p
	}
	for q < len(s) && q-p < maxTitle {
		b, _, e := peek(s, q)
		switch {
		case b == '.' || b == ';' || b == ':' || b == '(' || isDigit(b):
			return false, p
		case isWord(b):
			l, le := f.at(q)
			if le > 0 && l.parts&conj != 0 {
				n := skipSpace(s, le)
				if of, bound := f.passOf(n); bound {
					if d, de := f.date(of); de > of && d.year != 0 {
						return true, n
					}
				}
			}
			if f.stops(q) {
				return false, p
			}
			q = max(f.passWord(q), q+1)
		case b == ' ':
			n := skipSpace(s, q)
			if n == q {
				return false, p
			}
			q = n
		default:
			q = e
		}
	}
	return false, p
}

// datedAfterName reads "lokaal bestuur van 22 december 2017" after a noun: an act
// called by words of its title, up to five that the grammar of a sentence has no
// use for. It returns where the date starts and ends; end is 0 for none.
func (f *finder) datedAfterName(p int) (start, end int, d day) {
	s := f.text
	q := skipSpace(s, p)
	for n := 0; n < 6 && q > p && q < len(s) && isLetterAt(s, q); n++ {
		l, e := f.at(q)
		if n > 0 && e > 0 && l.parts&prep != 0 {
			next := skipSpace(s, e)
			if d, de := f.date(next); de > next && d.year != 0 && f.oneOf(q, dateBinders[:]) > 0 {
				return next, de, d
			}
		}
		if e > 0 && l.parts&^(adj|conj) != 0 {
			break
		}
		if v, ve := f.r.index.match(s, q); ve > 0 && trigger(v>>24) != tName {
			break
		}
		if code, _, w := states().at(s, q); w > 0 && code != f.state {
			return 0, 0, day{}
		}
		e = f.passWord(q)
		if q = skipSpace(s, e); q == e {
			break
		}
	}
	return 0, 0, day{}
}

// stops reports whether the word at q ends a title: a verb or a relative. The
// verb "a" does, the preposition "à" and the English article do not.
func (f *finder) stops(q int) bool {
	l, e := f.at(q)
	if e == q+1 && f.lang == bilingual.EN {
		return false
	}
	return e > 0 && l.parts&stop != 0 && l.parts&(prep|det|conj|titular) == 0 && f.text[q] < utf8.RuneSelf
}

// thatOf reads an act for whose noun a pronoun stands, at s[i:end]: "modifiant celle
// du 10 avril 1971". It is of the kind of the act by date that was named before it in
// its sentence.
func (f *finder) thatOf(i, end int) int {
	q, bound := f.passOf(end)
	if d, e := f.date(q); !bound || e == q || d.year == 0 {
		return i
	}
	n := len(f.mentions) - 1
	if n < 0 || !f.mentions[n].dated || i-f.mentions[n].end > maxLink || f.broken(f.mentions[n].end, i) {
		return i
	}
	for k := range kinds {
		if k := &kinds[k]; k.dated != "" && k.class&f.mentions[n].class != 0 {
			of := Span{f.mentions[n].start, f.mentions[n].end}
			e := f.datedActs(i, end, k)
			if e == end {
				break
			}
			for j := len(f.mentions) - 1; j >= 0 && f.mentions[j].start >= i; j-- {
				f.mentions[j].cite, f.mentions[j].antecedent = BackReference, of
			}
			return e
		}
	}
	return i
}

// compounds are the endings of the nouns for acts in Dutch and German compounds, with
// the kind in the table of kinds that they are.
var compounds = [...]struct{ ending, dated string }{
	{"wet", "be/act"},
	{"gesetz", "be/act"},
	{"gesetzes", "be/act"},
	{"decreet", "be/decree"},
	{"dekret", "be/decree"},
	{"dekrets", "be/decree"},
	{"dekretes", "be/decree"},
	{"ordonnantie", "be/ordinance"},
	{"ordonnanz", "be/ordinance"},
}

// compoundAct reads an act that a compound and the date at i name: "de
// faillissementswet van 8 augustus 1997". It returns where it ends, or i.
func (f *finder) compoundAct(i int) int {
	w, at := f.previousWord(i)
	if len(w) != len("van") {
		return i
	}
	switch string(f.low(w)) {
	case "van", "vom":
	default:
		return i
	}
	d, e := f.date(i)
	if e == i || d.year == 0 || !d.valid() {
		return i
	}
	w, at = f.previousWord(at)
	if n := len(f.mentions); len(w) < len("kieswet") || n > 0 && f.mentions[n-1].end > at {
		return i
	}
	for _, c := range compounds {
		if b := fold(w); len(b) <= len(c.ending)+2 || !strings.HasSuffix(b, c.ending) {
			continue
		}
		for k := range kinds {
			if k := &kinds[k]; k.dated == c.dated {
				if code, _ := f.stateBefore(at); code != "" && code != f.state || f.state != "be" {
					return i
				}
				f.datedAct(at, e, f.text[at:e], k, d, "")
				return f.resume(f.define(e))
			}
		}
	}
	return i
}
