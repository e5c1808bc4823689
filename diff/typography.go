package diff

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/considerans/considerans/bilingual"
)

// fold writes a word in the form that does not see quotes, hyphens and dashes,
// ligatures, and Unicode forms.
func fold(s string) string {
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	for _, r := range norm.NFC.String(s) {
		switch {
		case r == '…':
			b.WriteString("...")
		case 'ﬀ' <= r && r <= 'ﬆ': // the Latin ligatures
			b.WriteString(norm.NFKC.String(string(r)))
		case r == softHyphen || r == '\u200b' || r == '\ufeff':
		case isApostrophe(r):
			b.WriteByte('\'')
		case strings.ContainsRune("“”„‟«»", r):
			b.WriteByte('"')
		case isHyphen(r) || r == '–' || r == '—' || r == '−':
			b.WriteByte('-')
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// ungrouped writes a folded number, or a range of them, without the signs that
// set thousands apart: a space or an apostrophe, in English a comma, in the other
// languages a point. The sign that begins the decimals stays, and so does what
// may be one: "1.234" is over a thousand in Dutch, and over one in English.
func ungrouped(s string, lang bilingual.Lang) string {
	signs := " '"
	switch lang {
	case bilingual.EN:
		signs += ","
	case bilingual.NL, bilingual.FR, bilingual.DE:
		signs += "."
	}
	var out []byte
	for i := 0; i < len(s); i++ {
		start := i
		for digitAt(s, i) {
			i++
		}
		out = append(out, s[start:i]...)
		if begins := start == 0 || strings.IndexByte("-/:", s[start-1]) >= 0; begins {
			for range thousands(s[start:], i-start, signs) {
				out = append(out, s[i+1:i+4]...)
				i += 4
			}
		}
		if i < len(s) {
			out = append(out, s[i])
		}
	}
	return string(out)
}

// thousands counts the groups of three digits, each behind the same sign, that
// follow the n digits with which a number begins. There are none when that sign
// also stands before other digits.
func thousands(s string, n int, signs string) (groups int) {
	if n == 0 || n > 3 || s[0] == '0' || n == len(s) || strings.IndexByte(signs, s[n]) < 0 {
		return 0
	}
	sign := s[n]
	for ; n < len(s) && s[n] == sign && isGroup(s[n+1:]); n += 4 {
		groups++
	}
	if n < len(s) && s[n] == sign && digitAt(s, n+1) {
		return 0
	}
	return groups
}

// typographic reports whether two texts are the same but for quotes, spaces,
// hyphens between letters, the grouping of digits, and Unicode forms; in a row of
// clauses, also but for the sign that ends them.
func (w rewording) typographic(row bool) bool {
	if start, end := w.core(0); !sameLetters(w.a[start:len(w.a)-end], w.b[start:len(w.b)-end]) {
		return false
	}
	a, b := written(w.a, w.lang), written(w.b, w.lang)
	if row {
		a, b = endless(a), endless(b)
	}
	return bare(a) == bare(b)
}

// sameLetters reports whether words have as many letters and digits as others, or
// are not plain enough to tell.
func sameLetters(a, b []word) bool {
	n := 0
	for i := range a {
		if !isPlain(a[i].text) {
			return true
		}
		n += countLetters(a[i].text)
	}
	for i := range b {
		if !isPlain(b[i].text) {
			return true
		}
		n -= countLetters(b[i].text)
	}
	return n == 0
}

// written joins words in the form in which two words are one and the same.
func written(ws []word, lang bilingual.Lang) string {
	var b strings.Builder
	for i := range ws {
		b.WriteString(ws[i].key(lang))
		b.WriteString(fold(ws[i].space))
	}
	return b.String()
}

// endless leaves out the sign that ends a clause of a row, which depends on
// whether another follows.
func endless(s string) string {
	if n := len(s) - 1; n >= 0 && strings.IndexByte(".;,", s[n]) >= 0 {
		return s[:n]
	}
	return s
}

// countLetters counts the letters and digits of an ASCII text.
func countLetters(s string) int {
	n := 0
	for i := range len(s) {
		if c := s[i] | 0x20; 'a' <= c && c <= 'z' || '0' <= s[i] && s[i] <= '9' {
			n++
		}
	}
	return n
}

// bare leaves out, of a folded text, spaces, except between two digits, and
// hyphens between letters.
func bare(s string) string {
	out := make([]byte, 0, len(s))
	last := rune(-1) // that was put out
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		next, _ := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == ' ' || r == '\t' || r == '\n':
			if !isDigit(last) || !isDigit(next) {
				continue
			}
			r = ' '
		case r == '-' && isLetter(last) && (isLetter(next) || next == ' '):
			continue
		}
		out = utf8.AppendRune(out, r)
		last = r
	}
	return string(out)
}
