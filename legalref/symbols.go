package legalref

import (
	"strconv"
	"strings"
	"unicode"
)

// Documents that are cited by a symbol: those of the United Nations, S/2001/970,
// and those of the European Commission, COM(2014) 910.

// symbols begin the document symbols of the United Nations: of its organs and of
// the bodies of its treaties.
const symbols = "a/; s/; e/; ccpr/c; cedaw/c; cat/c; cerd/c; crc/c; crpd/c; ced/c; cmw/c; hri/"

// symbol reads a document symbol of the United Nations at i: A/RES/72/244,
// S/RES/1325 (2000), A/HRC/48/45, CRC/C/GC/14.
func (f *finder) symbol(i int) int {
	s := f.text
	if i > 0 && (s[i-1] == '/' || s[i-1] == '-' || s[i-1] == '.' || isDigit(s[i-1])) {
		return i
	}
	n := i
	for n < len(s) && !(n > i && 'a' <= s[n] && s[n] <= 'z' && isDigit(s[n-1])) && (s[n] == '/' || s[n] == '.' || s[n] == '-' || isDigit(s[n]) || isLetter(s[n])) {
		n++
	}
	n = i + len(strings.TrimRight(s[i:n], "./-"))
	organ, rest, _ := strings.Cut(s[i:n], "/")
	if strings.ContainsFunc(organ, unicode.IsLower) {
		return i
	}
	for _, r := range [...]struct {
		prefix string
		body   body
	}{
		{"A/RES/", generalBody}, {"S/RES/", securityBody}, {"A/HRC/RES/", rightsBody}, {"E/RES/", economicBody}, {"E/CN.4/RES/", commissionBody},
	} {
		if strings.HasPrefix(s[i:], r.prefix) {
			return f.resolutionSymbol(i, i+len(r.prefix), r.body)
		}
	}
	if !strings.ContainsAny(rest, "0123456789") || !isDocument(organ, rest) {
		return i
	}
	from := int32(len(f.arena))
	f.arena = append(append(f.arena, "un/doc/"...), s[i:n]...)
	f.ruling(i, n, from, Span{}) // like a judgment, it has no articles
	return n
}

// resolutionSymbol reads the number of a resolution after the letters of its
// symbol.
func (f *finder) resolutionSymbol(i, p int, taken body) int {
	r, ok := f.resolutionNumber(p)
	switch {
	case !ok || r.form == plainForm && taken != securityBody || taken == securityBody && r.form != yearForm && r.form != plainForm,
		taken == generalBody && r.session == 3 && r.number == 217:
		return i // the Universal Declaration has a name for it
	case taken == generalBody && r.form == yearForm, taken == rightsBody && r.form != sessionForm:
		return i
	case f.ownHeading(i, r.end):
		return r.end
	}
	from := int32(len(f.arena))
	f.arena = r.appendKey(f.arena, taken)
	f.add(mention{
		kind: instrumentMention, start: i, end: r.end, cite: Full, class: classOther, status: Resolved,
		key: textSpan{from, int32(len(f.arena))},
	})
	return r.end
}

// isDocument reports whether what follows the letters of an organ makes them a
// document symbol: a session or a year and a number, or the letters of a body
// below it and numbers.
func isDocument(organ, rest string) bool {
	parts := strings.Split(rest, "/")
	last := parts[len(parts)-1]
	if !strings.ContainsAny(last, "0123456789") || len(parts) > 8 {
		return false
	}
	for _, p := range parts {
		if p == "" || strings.ContainsFunc(p, unicode.IsLower) && !strings.HasPrefix(p, "Add.") && !strings.HasPrefix(p, "Corr.") && !strings.HasPrefix(p, "Rev.") {
			return false
		}
	}
	first, err := strconv.Atoi(parts[0])
	switch number := err == nil; organ {
	case "A":
		return len(parts) > 1 && (number && firstSlashed <= first && first <= 110 && startsWithDigit(parts[1]) || !number && subordinate(parts[0]))
	case "S":
		return number && (len(parts) > 1 && firstYear < first && first < 2100 && startsWithDigit(parts[1]) || len(parts[0]) == 5) ||
			len(parts) > 2 && parts[0] == "PRST"
	case "E":
		return len(parts) > 1 && (number && firstYear < first && first < 2100 && startsWithDigit(parts[1]) || !number && subordinate(parts[0]))
	}
	return len(parts) > 2 || organ == "HRI" && len(parts) > 1
}

func startsWithDigit(s string) bool { return s != "" && isDigit(s[0]) }

// subordinate reports whether a part of a symbol names a body below an organ:
// HRC, C.3, CN.4, CONF.231, S-27, ES-10.
func subordinate(part string) bool {
	for _, p := range [...]string{"C.", "CN.", "CONF.", "AC.", "S-", "ES-"} {
		if v, ok := strings.CutPrefix(part, p); ok {
			return plainNumber(v) && v != ""
		}
	}
	return part == "HRC"
}

// commission reads a document of the European Commission, by itself or with the
// High Representative, whose letters are at s[i:end]: COM(2014)0910, SWD(2020)
// 123, JOIN/2016/21.
func (f *finder) commission(i, end int) int {
	s := f.text
	p := skipSpace(s, end)
	if p == len(s) || s[p] != '(' && s[p] != '/' || strings.ContainsFunc(s[i:end], unicode.IsLower) {
		return i
	}
	shut := byte(')')
	if s[p] == '/' {
		shut = '/'
	}
	year, e := digitsAt(s, p+1)
	if e != p+1+len("2014") || e >= len(s) || s[e] != shut || year < 1960 || year > 2100 {
		return i
	}
	q := skipSpace(s, e+1)
	number, n := digitsAt(s, q)
	if n == q || n-q > 4 || number == 0 || isLetterAt(s, n) {
		return i
	}
	letters := f.low(s[i:end])
	switch string(letters) {
	case "kom": // German, until 2011
		letters = append(letters[:0], "com"...)
	case "sek":
		letters = append(letters[:0], "sec"...)
	}
	from := int32(len(f.arena))
	f.arena = append(append(append(f.arena, "eu/"...), letters...), '/')
	f.arena = strconv.AppendInt(append(strconv.AppendInt(f.arena, int64(year), 10), '/'), int64(number), 10)
	f.ruling(i, n, from, Span{})
	return n
}

// cutCommission splits eu/com/2014/910 into COM, the year and the number.
func cutCommission(key string) (series, year, number string, ok bool) {
	p := strings.Split(key, "/")
	if len(p) != 4 || p[0] != "eu" || !strings.Contains("com; swd; sec; join", p[1]) || len(p[1]) < 3 {
		return "", "", "", false
	}
	return strings.ToUpper(p[1]), p[2], p[3], true
}
