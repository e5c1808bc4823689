package legalref

import (
	"strconv"
	"strings"
)

// Days, as a text writes them.

// A day is a date; the zero day is none.
type day struct{ year, month, day int }

func (d day) valid() bool {
	return 1 <= d.month && d.month <= 12 && 1 <= d.day && 1780 <= d.year && d.year <= 2100 && d.day <= d.monthLength()
}

func (d day) append(b []byte) []byte {
	b = strconv.AppendInt(b, int64(d.year), 10)
	for _, v := range [...]int{d.month, d.day} {
		b = append(b, '-', byte('0'+v/10), byte('0'+v%10))
	}
	return b
}

// parseISODate reads 2006-01-02.
func parseISODate(s string) (day, bool) {
	if len(s) != 10 || digits(s) != 4 || s[4] != '-' || digits(s[5:]) != 2 || s[7] != '-' || digits(s[8:]) != 2 {
		return day{}, false
	}
	var d day
	d.year, _ = digitsAt(s, 0)
	d.month, _ = digitsAt(s, 5)
	d.day, _ = digitsAt(s, 8)
	return d, d.valid()
}

// monthLength returns how many days the month has.
func (d day) monthLength() int {
	switch d.month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if d.year%4 == 0 && (d.year%100 != 0 || d.year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// digitsAt reads the digits at i and returns their value and end.
func digitsAt(s string, i int) (v, end int) {
	for end = i; end < len(s) && isDigit(s[end]); end++ {
		v = min(v*10+int(s[end]-'0'), 1<<30)
	}
	return v, end
}

// date reads a date at p: in figures or with the month in words. Where the
// month or the year is left out, as in "3 en 5 mei 2003", that part of the day
// is 0. It returns where the date ends, or p.
func (f *finder) date(p int) (day, int) {
	s := f.text
	if p >= len(s) || !isDigit(s[p]) {
		return day{}, p
	}
	v, e := digitsAt(s, p)
	// 1992-08-05, 05-08-1992, 5.8.1992, 5/8/1992
	if e < len(s) && (s[e] == '-' || s[e] == '/' || s[e] == '.') {
		w, e2 := digitsAt(s, e+1)
		if e2 > e+1 && e2 < len(s) && s[e2] == s[e] {
			x, e3 := digitsAt(s, e2+1)
			var d day
			switch {
			case e-p == 4:
				d = day{v, w, x}
			case e3-e2-1 == 4:
				d = day{x, w, v}
			}
			if d.valid() {
				// A number of the portal after it: 1994-04-11/53.
				if e3 < len(s) && s[e3] == '/' && e-p == 4 {
					if _, e4 := digitsAt(s, e3+1); e4 > e3+1 {
						e3 = e4
					}
				}
				return d, e3
			}
		}
	}
	if e-p > 2 || v < 1 || v > 31 {
		return day{}, p
	}
	d := day{day: v}
	for _, suffix := range [...]string{"er", "ste", "e", "st", "nd", "rd", "th", "."} {
		if hasFold(s, e, suffix) || suffix == "." && strings.HasPrefix(s[e:], suffix) {
			e += len(suffix)
			break
		}
	}
	end := e
	q := skipSpace(s, e)
	l, le := f.at(q)
	if le == 0 || l.parts&month == 0 {
		return d, end
	}
	d.month = int(l.value)
	end = le
	q = skipSpace(s, le)
	if b, _, e := peek(s, q); b == ',' {
		q = skipSpace(s, e)
	}
	if y, ye := digitsAt(s, q); ye-q == 4 && y >= 1780 && y <= 2100 {
		d.year = y
		return d, ye
	}
	return d, end
}
