package legalref

import (
	"strings"
	"unicode/utf8"
)

// Numbers of articles: 22bis, 25/2, 5.69, VI.104, L1122-30, 488bis-H.

func plainNumber(s string) bool { return digits(s) == len(s) }

// articleNumber reads the number of an article at p. It returns where the
// number to be kept starts and ends, and where reading goes on: "1er" is kept
// as 1. A number in words gives start == end and sets wordNumber.
func (f *finder) articleNumber(p int) (start, end, next int) {
	s := f.text
	p = skipSpace(s, p)
	start = p
	b, at, _ := peek(s, p)
	switch {
	case isDigit(b):
		start = at
	case isWord(b):
		if f.numberPrefix(p) == p {
			if l, le := f.at(p); le > 0 && l.parts&ordinal != 0 && l.value == 1 {
				f.wordNumber = 1
				return le, le, le
			}
			if hasFold(s, p, "ler") { // 1er in a bad scan
				f.wordNumber = 1
				return p + len("ler"), p + len("ler"), p + len("ler")
			}
			if e := f.oneWord(p); e > p {
				f.wordNumber = 1
				return e, e, e
			}
			return p, p, p
		}
	default:
		return p, p, p
	}
	end = f.numberEnd(start)
	if end == start {
		return p, p, p
	}
	for end < len(s) {
		r, w := utf8.DecodeRuneInString(s[end:])
		if raisedDigit(r) < 0 {
			break
		}
		end += w
	}
	next = end
	if s[end-1]|0x20 >= 'a' && end < len(s) && s[end] == ')' && strings.Contains(s[start:end], ".") {
		return start, end, end + 1 // 6.1.b)
	}
	// 1er, 1ste, 2e: the ending is not kept.
	if next = f.ordinalEnding(end); next > end {
		return start, end, next
	}
	if n := f.spacedLatin(end); n > 0 {
		return start, n, n
	}
	if n := f.spacedLetter(end); n > end {
		return start, n, n
	}
	return start, end, next
}

// spacedLetter returns where the letter ends that stands behind a space after the
// number that ends at p, as in older German texts: "§ 555 a Abs. 3", "Art. 16 a GG". It
// returns p where there is none.
func (f *finder) spacedLetter(p int) int {
	s := f.text
	q := p + 1
	if f.lang != "de" || q >= len(s) || s[p] != ' ' || s[q] < 'a' || s[q] > 'z' || !isDigit(s[p-1]) || isLetterAt(s, q+1) {
		return p
	}
	b, _, _ := peek(s, q+1)
	if q+1 < len(s) && b != ' ' && b != ',' && b != ';' {
		return p
	}
	return q + 1
}

// ordinalEnding returns where the ending of an ordinal ends that stands at p, or p:
// 1er, 1ste, and in flattened text 1^er and "1 er".
func (f *finder) ordinalEnding(p int) int {
	s := f.text
	if p == len(s) {
		return p
	}
	q := p
	switch s[p] {
	case ' ', 0xC2: // 1 er
		if p > 0 && s[p-1] == '1' && (p == 1 || !isDigit(s[p-2])) {
			if q = skipSpace(s, p); q > p && hasFold(s, q, "er") {
				return q + len("er")
			}
		}
		return p
	case '^':
		q++
	case 'e', 'E', 'r', 'R', 's', 'S':
	default:
		return p
	}
	for _, suffix := range [...]string{"er", "ere", "re", "ste"} {
		if hasFold(s, q, suffix) {
			return q + len(suffix)
		}
	}
	return p
}

// oneWord returns where the number one that is written out at p ends, or p: "één",
// with its accents, and not the article een.
func (f *finder) oneWord(p int) int {
	s := f.text
	if e, ok := matchFolded(s, p, "een"); ok && s[p] >= utf8.RuneSelf && !isLetterAt(s, e) {
		return e
	}
	for _, w := range [...]string{"one", "eins"} {
		if hasFold(s, p, w) {
			return p + len(w)
		}
	}
	return p
}

// raisedDigit returns the value of a raised digit, or -1. It numbers an article
// that was put in (145¹), or marks a footnote.
func raisedDigit(r rune) int {
	switch {
	case r == '¹':
		return 1
	case r == '²' || r == '³':
		return int(r-'²') + 2
	case r == '⁰' || '⁴' <= r && r <= '⁹':
		return int(r - '⁰')
	}
	return -1
}

// raisedStart returns where the raised digits that end a number start: at its
// end when there are none.
func raisedStart(number string) int {
	if i := strings.IndexFunc(number, func(r rune) bool { return raisedDigit(r) >= 0 }); i >= 0 {
		return i
	}
	return len(number)
}

// hasFold reports whether the ASCII word stands at s[i:] and ends there.
func hasFold(s string, i int, word string) bool {
	return len(s)-i >= len(word) && strings.EqualFold(s[i:i+len(word)], word) && !isLetterAt(s, i+len(word))
}

// spacedLatin reads "12 bis" after the number that ends at i. In German bis
// is a range.
func (f *finder) spacedLatin(i int) int {
	s := f.text
	j := skipSpace(s, i)
	if j == i || j >= len(s) || !isLetter(s[j]) {
		return 0
	}
	n := latinAt(s, j)
	if n == 0 {
		return 0
	}
	if hasFold(s, j, "bis") {
		k := skipSpace(s, j+n)
		if f.lang == "de" || k < len(s) && isDigit(s[k]) && f.lang != "nl" && f.lang != "fr" {
			return 0
		}
	}
	return j + n
}

// latinAt returns the length of the Latin suffix at s[i:], or 0.
func latinAt(s string, i int) int {
	n := 0
	for i+n < len(s) && isLetter(s[i+n]) {
		n++
	}
	var buf [24]byte
	if n < len("bis") || n > len(buf) || s[i+n-1]|0x20 != 's' && s[i+n-1]|0x20 != 'r' {
		return 0 // they end like bis or ter
	}
	for k := range n {
		buf[k] = s[i+k] | 0x20
	}
	if _, m := latin(string(buf[:n])); m == n {
		return n
	}
	return 0
}

// numberPrefix reads what may stand before the digits of an article: L, D., R.,
// the Roman number of a book. It returns where the digits start, or p.
func (f *finder) numberPrefix(p int) int {
	s := f.text
	j := p
	for j < len(s) && 'A' <= s[j] && s[j] <= 'Z' && j-p < 6 {
		j++
	}
	if j == p {
		return p
	}
	letters := s[p:j]
	roman := strings.Trim(letters, "IVX") == ""
	switch {
	case len(letters) == 1 && strings.ContainsAny(letters, "LDRA"), roman:
	default:
		return p
	}
	k := j
	if k < len(s) && s[k] == '.' {
		k++
		// D.IV.4: a Roman part after the letter.
		m := k
		for m < len(s) && strings.IndexByte("IVX", s[m]) >= 0 {
			m++
		}
		if m > k && m < len(s) && s[m] == '.' {
			k = m + 1
		} else if m == k && letters == "L" || letters == "R" {
			k = skipSpace(s, k) // L. 110-1
		}
	} else if roman && letters != "D" && letters != "L" {
		return p // a Roman number alone is no article
	} else {
		k = skipSpace(s, k)
		if b, _, e := peek(s, k); b == '-' && !roman { // L-1122-30
			k = e
		}
	}
	if k < len(s) && isDigit(s[k]) {
		return k
	}
	return p
}

// numberEnd returns where the article number that starts at i ends: digits,
// then signs with digits, suffixes and letters.
func (f *finder) numberEnd(i int) int {
	s := f.text
	j := i
	if !isDigit(s[j]) {
		j = f.numberPrefix(i)
	}
	if j > i {
		if d, _ := f.date(j); d.year > 0 {
			return i // L. 29.8.2008 is an act
		}
	}
	groups, zero, wide, tailWide, prefixed := 0, false, 0, 0, j > i
	prev := 0
	for {
		k := j
		v := 0
		for k < len(s) && isDigit(s[k]) {
			v = min(v*10+int(s[k]-'0'), 1<<30)
			k++
		}
		if k-j > 1 && s[j] == '0' {
			zero = true
		}
		wide = max(wide, k-j)
		if groups > 0 && !prefixed {
			tailWide = max(tailWide, k-j)
		}
		groups++
		prev = v
		j = k
		suffixed := false
		// A suffix: bis, or one letter.
		if n := latinAt(s, j); n > 0 {
			j += n
			suffixed = true
		} else if f.lang == "de" && j+1 < len(s) && s[j] == 'f' && s[j+1] == '.' && f.instrumentSoon(j+2) {
			return j // § 823f. BGB: and the following one
		} else if j < len(s) && 'a' <= s[j]|0x20 && s[j]|0x20 <= 'z' && !isLetterAt(s, j+1) && !(j+1 < len(s) && s[j+1] == '\'') && (s[j]|0x20 != 'e' || f.lang == "de") && !(j+1 < len(s) && s[j+1] == 0xC2) {
			j++
			suffixed = true
		}
		if j+1 >= len(s) {
			break
		}
		sep := s[j]
		next := s[j+1]
		switch {
		case sep == '.' && isDigit(next), sep == ':' && isDigit(next), sep == '/' && isDigit(next):
			j++
			continue
		case sep == ' ' && next == '/' && j+2 < len(s) && isDigit(s[j+2]), sep == '-' && next == ' ' && prefixed && j+2 < len(s) && isDigit(s[j+2]):
			j += 2 // 1675 /4, L. 911- 8
			continue
		case sep == '.' && isLetter(next) && !isLetterAt(s, j+2) && !prefixed && groups >= 2:
			j += 2 // 6.1.f
		case sep == '-' && isDigit(next):
			n, k := 0, j+1
			for k < len(s) && isDigit(s[k]) {
				n = min(n*10+int(s[k]-'0'), 1<<30)
				k++
			}
			if !f.sameBook(i, j) && (prefixed || suffixed || groups > 1 || n < prev) {
				j++
				continue
			}
		case sep == '-' && suffixed && 'A' <= next && next <= 'Z' && !isLetterAt(s, j+2):
			j += 2 // 488bis-H
		case sep == '-' && groups == 2 && !prefixed && 'a' <= next && next <= 'f' && !isLetterAt(s, j+2):
			j += 2 // 6-3-c
		}
		break
	}
	if zero || wide > 5 || groups > 1 && tailWide > 3 || groups >= 3 && budget(s[i:j]) {
		return i
	}
	return j
}

// sameBook reports whether the hyphen at j, behind the number that starts at i,
// leads to a further article of the same book: 6.9-6.11, 4.2.1-4.2.5.
func (f *finder) sameBook(i, j int) bool {
	s := f.text
	k := strings.LastIndexAny(s[i:j], ".:")
	if k < 0 || !strings.HasPrefix(s[j+1:], s[i:i+k+1]) {
		return false
	}
	from, fe := digitsAt(s, i+k+1)
	to, te := digitsAt(s, j+1+k+1)
	return fe == j && te > j+k+2 && from < to
}

// budget reports whether a number is one of a budget: of groups of two digits,
// 11.10.00, or a function and an economic code, 421/731-60.
func budget(s string) bool {
	if function, code, ok := strings.Cut(s, "/"); ok {
		return len(function) >= 3 && len(code) == len("731-60") && code[3] == '-'
	}
	for g := range strings.SplitSeq(s, ".") {
		if len(g) != 2 {
			return false
		}
	}
	return true
}

func ascending(a, b string) bool {
	if plainNumber(a) && plainNumber(b) {
		return compareNum(a, b) < 0
	}
	return compareNum(fold(a), fold(b)) < 0
}
