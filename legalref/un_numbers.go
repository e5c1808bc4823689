package legalref

import (
	"strconv"
	"strings"
)

// How the number of a resolution of the United Nations is printed, and what is told
// beside it.

// A resolutionNumber is one number of a list of resolutions, with what stands
// beside it.
type resolutionNumber struct {
	start, end int    // of the number, with its letter and its year
	special    string // "S-" or "ES-", before the session
	session    int    // or the year in which a council met; 0 for none
	number     int
	letter     byte
	form       resolutionForm
	date       day
	own        body // named after it
	until      int  // where the date or the name ends
}

// A resolutionForm is how the number of a resolution is printed.
type resolutionForm uint8

const (
	sessionForm resolutionForm = iota // 72/244, S-10/2
	romanForm                         // 2625 (XXV), 3201 (S-VI)
	yearForm                          // 1325 (2000)
	plainForm                         // 1325
)

// resolutionNumber reads one number of a list of resolutions and what tells
// more of it.
func (f *finder) resolutionNumber(p int) (r resolutionNumber, ok bool) {
	s := f.text
	r.start = p
	for _, special := range [...]string{"ES-", "S-"} {
		if strings.HasPrefix(s[min(p, len(s)):], special) {
			r.special = special
			p += len(special)
			break
		}
	}
	a, e := digitsAt(s, p)
	if e == p || e-p > 4 || a == 0 {
		return r, false
	}
	if e+1 < len(s) && s[e] == '/' && isDigit(s[e+1]) {
		b, e2 := digitsAt(s, e+1)
		if b == 0 || b > 999 || e2 < len(s) && s[e2] == '/' || a > 110 && a < firstYear {
			return r, false
		}
		r.session, r.number, r.end = a, b, e2
		f.lettersOf(&r)
		f.resolutionTail(&r)
		return r, true
	}
	if r.special != "" {
		return r, false
	}
	r.number, r.end, r.form = a, e, plainForm
	f.lettersOf(&r)
	if b, _, open := peek(s, skipSpace(s, r.end)); b == '(' {
		if shut := strings.IndexByte(s[open:min(len(s), open+12)], ')'); shut >= 0 {
			in := s[open : open+shut]
			for _, special := range [...]string{"ES-", "S-"} {
				if v, ok := strings.CutPrefix(in, special); ok {
					r.special, in = special, v
					break
				}
			}
			v, ve := digitsAt(in, 0)
			switch roman := romanValue(in); {
			case r.special == "" && ve == 4 && ve == len(in) && councilYear(a, v):
				r.form, r.session = yearForm, v
			case 0 < roman && roman < firstSlashed, 0 < roman && roman <= lastRoman && r.special == "":
				r.form, r.session = romanForm, roman
			default:
				r.special = ""
			}
			if r.form != plainForm {
				r.end = open + shut + 1
			}
		}
	}
	if r.form == plainForm && r.letter != 0 {
		return r, false
	}
	f.resolutionTail(&r)
	return r, true
}

// lettersOf reads the letter after a number: 34/83 A. Where letters make a range
// the resolution is cited as a whole.
func (f *finder) lettersOf(r *resolutionNumber) {
	e := f.resolutionLetter(r.end)
	if e == r.end {
		return
	}
	r.letter, r.end = f.text[e-1], e
	q := skipSpace(f.text, e)
	l, le := f.at(q)
	if b, _, be := peek(f.text, q); b == '-' {
		le = be
	} else if le == 0 || l.parts&through == 0 {
		return
	}
	if q = skipSpace(f.text, le); f.resolutionLetter(q) > q {
		r.letter, r.end = 0, q+1
	}
}

// resolutionLetter returns where the capital letter ends that stands at p, or
// after a space, and belongs to a number; p for none.
func (f *finder) resolutionLetter(p int) int {
	s := f.text
	q := skipSpace(s, p)
	if q >= len(s) || s[q] < 'A' || s[q] > 'Z' || isLetterAt(s, q+1) {
		return p
	}
	if q+1 == len(s) {
		return q + 1
	}
	switch b, _, _ := peek(s, q+1); b {
	case ',', ';', '.', ')', '-', '(', ':':
		return q + 1
	case ' ':
		n := skipSpace(s, q+1)
		l, e := f.at(n)
		if c, _, _ := peek(s, n); c == '(' || c == '-' || n == len(s) || e > 0 && l.parts&(prep|conj|through|by) != 0 {
			return q + 1
		}
	}
	return p
}

// adopted are participles that lead from a resolution to the body that took it.
var adopted = [...]string{"adopted", "adoptee", "adoptees", "aangenomen", "goedgekeurd", "angenommen", "angenommenen", "verabschiedet", "verabschiedeten", "on", "op", "am", "le"}

// resolutionTail reads the date of a resolution and the body that took it.
func (f *finder) resolutionTail(r *resolutionNumber) {
	s := f.text
	r.until = r.end
	bound := false
	p := skipSpace(s, r.end)
	for range 8 {
		if d, e := f.date(p); e > p {
			if d.year == 0 || r.date.year != 0 {
				return
			}
			r.date, r.until = d, e
			p = skipSpace(s, e)
			continue
		}
		if y, e := digitsAt(s, p); bound && e-p == 4 && firstYear <= y && y <= 2100 && r.date.year == 0 {
			r.date.year, r.until = y, e // resolution 2758 (XXVI) of 1971
			p = skipSpace(s, e)
			continue
		}
		if bound {
			if b, e := f.bodyAt(p); b != noBody && !f.localBody(p, e) {
				if v, next := f.r.index.match(s, skipSpace(s, e)); next > 0 && trigger(v>>24) == tRes {
					return
				}
				r.own, r.until = b, e
				return
			}
		}
		if b, _, e := peek(s, p); b == ',' {
			bound = false
			p = skipSpace(s, e)
			continue
		}
		switch e := f.oneOf(p, binders[:]); {
		case e > 0:
			bound = true
			p = skipSpace(s, e)
		default:
			if e = f.oneOf(p, adopted[:]); e == 0 {
				l, le := f.at(p)
				if le == 0 || l.parts&(prep|det) == 0 || !bound {
					return
				}
				e = le
			}
			p = skipSpace(s, e)
		}
	}
}

// binders bind a resolution to its date or to the body that took it.
var binders = [...]string{"of", "by", "van", "door", "du", "de", "des", "par", "der", "vom", "von"}

// appendKey appends the key of a resolution.
func (r *resolutionNumber) appendKey(b []byte, taken body) []byte {
	b = append(b, bodyKeys[taken]...)
	if taken == securityBody {
		return strconv.AppendInt(b, int64(r.number), 10)
	}
	b = append(b, r.special...)
	b = strconv.AppendInt(b, int64(r.session), 10)
	b = strconv.AppendInt(append(b, '/'), int64(r.number), 10)
	if r.letter != 0 {
		b = append(b, r.letter)
	}
	return b
}
