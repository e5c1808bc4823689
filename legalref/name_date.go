package legalref

import (
	"strconv"
	"strings"
)

// Dates that belong to the name of an instrument: "het Burgerlijk Wetboek van 21 maart
// 1804", "de op 12 januari 1973 gecoördineerde wetten".

// passOwnDate steps over the date of an instrument that was named before it:
// "van 22 december 2017", ", gecoördineerd op 12 januari 1973".
func (f *finder) passOwnDate(p int, in *Instrument) int {
	if in.Date == "" {
		return p
	}
	s := f.text
	q := skipSpace(s, p)
	if b, _, e := peek(s, q); b == ',' {
		q = skipSpace(s, e)
	}
	for range 4 {
		l, e := f.at(q)
		if e == 0 || l.parts&(prep|det|adj|titular) == 0 {
			break
		}
		q = skipSpace(s, e)
	}
	d, e := f.date(q)
	if l, le := f.at(q); e == q && le > 0 && l.parts&by != 0 {
		d, e = f.byDecree(q)
	}
	var buf [10]byte
	if e > q && d.year > 0 && string(d.append(buf[:0])) == in.Date {
		return e
	}
	return p
}

// otherOfName reads a date behind the name of a code or a constitution that is not
// its own: "het Burgerlijk Wetboek van 21 maart 1804". It returns the instrument of
// that name and date, or the only one of that name, a code; -1 for none that is known;
// and where the date ends, or p.
func (f *finder) otherOfName(p int, in *Instrument) (other int32, end int) {
	if in.Family != Belgian || in.Date == "" || !strings.Contains(in.Key, "/code/") && !in.isConstitution() {
		return -1, p
	}
	q, bound := f.passOf(p)
	if !bound {
		return -1, p
	}
	d, e := f.date(q)
	if e == q || d.year == 0 || d.month == 0 || !d.valid() {
		return -1, p
	}
	var buf [10]byte
	day := string(d.append(buf[:0]))
	if day == in.Date {
		return -1, p
	}
	stem := strings.TrimRight(in.Key, "-0123456789")
	namesakes := 0
	for n := range f.r.instruments {
		o := &f.r.instruments[n]
		if strings.TrimRight(o.Key, "-0123456789") != stem {
			continue
		}
		if o.Date == day {
			return int32(n), e
		}
		namesakes++
		other = int32(n)
	}
	if namesakes > 1 || in.isConstitution() {
		return -1, e
	}
	return other, e // the only one of its name, by whatever day
}

// otherYear reads a year behind the name of the law of a state or of the Union, "de
// Vlaamse Wooncode van 2021", that is not the one that its key, its day or one of its
// names gives. It returns the instrument of that name and year, -1 for none that is
// known, and where the year ends, or p; of its own year, itself.
func (f *finder) otherYear(p int, index int32) (other int32, end int) {
	s := f.text
	q := skipSpace(s, p)
	if q == p || f.oneOf(q, yearBinders[:]) == 0 {
		return index, p
	}
	q, _ = f.passOf(p)
	year, e := digitsAt(s, q)
	if e-q != len("2021") || year < 1800 || year > 2100 || e < len(s) && (isLetterAt(s, e) || strings.IndexByte("/.-", s[e]) >= 0 && isLetterAt(s, e+1)) {
		return index, p
	}
	in := &f.r.instruments[index]
	if fits, known := in.ofYear(s[q:e]); fits {
		return index, e
	} else if in.Family == Treaty || in.CELEX != "" || !known && !strings.Contains(in.Key, "/code/") {
		return index, p // of the day of its signature, or of that on which it entered into force
	}
	stem := strings.TrimRight(in.Key, "-0123456789")
	for n := range f.r.instruments {
		o := &f.r.instruments[n]
		if strings.Contains(in.Key, "/code/") && strings.TrimRight(o.Key, "-0123456789") == stem {
			if fits, _ := o.ofYear(s[q:e]); fits {
				return int32(n), e
			}
		}
	}
	if _, known := in.ofYear(s[q:e]); !known {
		return index, p
	}
	return -1, e
}

// yearBinders bind the year of an instrument to its name, folded.
var yearBinders = [...]string{"van", "de", "of", "von", "aus"}

// ofYear reports whether an instrument is of a year by its day, its key or one of its
// names, and whether its year is known.
func (in *Instrument) ofYear(year string) (fits, known bool) {
	if in.Date != "" {
		fits, known = in.Date[:len(year)] == year, true
	}
	if _, own, _, ok := cutUnion(in.Key); ok {
		fits, known = strconv.Itoa(own) == year, true
	}
	for name := range in.titles {
		fits = fits || strings.Contains(name, year)
	}
	return fits || strings.HasSuffix(in.Key, "-"+year), known
}

// otherDay reads a date behind the name of an act that is cited by kind and date, and
// has another: "de privacywet van 30 juli 2018". The name is then that of an act of that
// day. It returns the kind, nil for none, the day, and where the date ends.
func (f *finder) otherDay(p int, in *Instrument) (*kind, day, int) {
	noun, own, ok := cutDated(in.Key)
	if !ok {
		return nil, day{}, p
	}
	q, bound := f.passOf(p)
	d, e := f.date(q)
	if !bound || e == q || d.year == 0 || d.month == 0 || !d.valid() || d == own {
		return nil, day{}, p
	}
	for n := range kinds {
		if k := &kinds[n]; k.dated == kindOf(noun) {
			return k, d, e
		}
	}
	return nil, day{}, p
}

// ownDateBefore returns where the date of an instrument starts that stands before its
// name at i: "de op 12 januari 1973 gecoördineerde wetten".
func (f *finder) ownDateBefore(i int, in *Instrument) int {
	d, start := f.dateBefore(i)
	var buf [10]byte
	if d.year > 0 && string(d.append(buf[:0])) == in.Date {
		return start
	}
	return i
}

// dateBefore reads "op 12 januari 1973" right before i, where an adjective like
// "gecoördineerde" may stand between. It returns the day and where that starts; the
// zero day for none.
func (f *finder) dateBefore(i int) (day, int) {
	s := f.text
	k := i
	if w, at := f.previousWord(k); w != "" {
		if l, e := f.at(at); e == at+len(w) && l.parts&adj != 0 {
			k = at
		}
	}
	end := skipSpaceBack(s, k)
	if end < 4 || !isDigit(s[end-1]) {
		return day{}, i
	}
	for p, n := end, 0; n < 3; n++ {
		p = skipSpaceBack(s, p)
		for p > 0 && s[p-1] != ' ' && s[p-1] != '\n' && end-p < 24 {
			p--
		}
		if d, e := f.date(p); e == end && d.year > 0 {
			w, at := f.previousWord(p)
			if hasFold(s, at, "op") && len(w) == len("op") {
				return d, at
			}
			return day{}, i
		}
	}
	return day{}, i
}
