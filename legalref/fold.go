package legalref

import (
	"unicode"
	"unicode/utf8"
)

// Names and words are matched on folded text: small letters without accents,
// one kind of apostrophe, quote, hyphen and space. Nothing is copied: foldAt
// folds one character where it stands, so that every offset is the caller's.

// What foldAt returns for characters beyond the alphabet of names.
const (
	foldSkip   = 0    // a character that does not count: a soft hyphen, a loose accent
	foldLetter = 1    // a letter that no name contains
	foldOther  = 2    // any other sign
	foldMore   = 3    // of a byte: the first of a character of several
	foldPara   = 0xA7 // §
	foldDegree = 0xB0 // ° and º
)

// foldAt returns the folded form of the character at s[i] and its width.
func foldAt(s string, i int) (b byte, width int) {
	if b = foldByte[s[i]]; b != foldMore {
		return b, 1
	}
	return foldWide(s, i)
}

func foldWide(s string, i int) (byte, int) {
	r, w := utf8.DecodeRuneInString(s[i:])
	switch {
	case 0xC0 <= r && r <= 0xFF:
		if b := foldLatin1[r-0xC0]; b != 0 {
			return b, w
		}
		return foldLetter, w
	case 0x300 <= r && r <= 0x36F, r == 0xAD, 0x200B <= r && r <= 0x200D, r == 0xFEFF, r == 0x2060:
		return foldSkip, w
	case r == 0xA0, 0x2000 <= r && r <= 0x200A, r == 0x202F, r == 0x2007:
		return ' ', w
	case r == 0xA7:
		return foldPara, w
	case r == 0xB0, r == 0xBA, r == 0x2DA:
		return foldDegree, w
	case 0x2010 <= r && r <= 0x2015, r == 0x2212:
		return '-', w
	case r == 0x2018, r == 0x2019, r == 0x2BC, r == 0xB4, r == 0x2032:
		return '\'', w
	case r == 0xAB, r == 0xBB, 0x201A <= r && r <= 0x201F, r == 0x2039, r == 0x203A:
		return '"', w
	case r == 0x152, r == 0x153:
		return 'o', w
	case unicode.IsLetter(r):
		return foldLetter, w
	}
	return foldOther, w
}

// foldLatin1 folds U+00C0 to U+00FF; zero is a letter with no base letter here.
const foldLatin1 = "aaaaaaaceeeeiiii\x00nooooo\x02ouuuuy\x00saaaaaaaceeeeiiii\x00nooooo\x02ouuuuy\x00y"

// foldByte folds the characters of one byte.
var foldByte = func() (t [256]byte) {
	for i := range t {
		switch c := byte(i); {
		case c >= utf8.RuneSelf:
			t[i] = foldMore
		case 'A' <= c && c <= 'Z':
			t[i] = c | 0x20
		case c == '\t', c == '\n', c == '\v', c == '\f', c == '\r':
			t[i] = ' '
		case c == '`':
			t[i] = '\''
		case c < ' ':
			t[i] = foldOther
		default:
			t[i] = c
		}
	}
	return t
}()

// isWord reports whether a folded character is a letter.
func isWord(b byte) bool { return 'a' <= b && b <= 'z' || b == foldLetter }

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// fold returns the folded form of a whole text.
func fold(s string) string {
	plain := 0
	for plain < len(s) && foldByte[s[plain]] == s[plain] {
		plain++
	}
	if plain == len(s) {
		return s
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		c, w := foldAt(s, i)
		if c != foldSkip {
			b = append(b, c)
		}
		i += w
	}
	return string(b)
}

// low returns the folded form of a word in the finder's buffer, nothing for a
// word longer than any that is asked for.
func (f *finder) low(s string) []byte {
	if len(s) > len(f.buf) {
		return nil
	}
	b := f.buf[:0]
	for i := 0; i < len(s); {
		c, w := foldByte[s[i]], 1
		if c == foldMore {
			c, w = foldWide(s, i)
		}
		if c != foldSkip {
			b = append(b, c)
		}
		i += w
	}
	return b
}

// peek returns the folded character at or after i that counts, and where it
// starts and ends; at the end of s it returns foldOther and len(s) twice.
func peek(s string, i int) (b byte, start, end int) {
	for i < len(s) {
		b, w := foldAt(s, i)
		if b != foldSkip {
			return b, i, i + w
		}
		i += w
	}
	return foldOther, len(s), len(s)
}

// before returns the folded character that ends at i or before it, and where
// it starts; at the start of s it returns foldOther and 0.
func before(s string, i int) (b byte, start int) {
	for i > 0 {
		if c := s[i-1]; c < utf8.RuneSelf {
			return foldByte[c], i - 1
		}
		_, w := utf8.DecodeLastRuneInString(s[:i])
		i -= w
		if b, _ := foldAt(s, i); b != foldSkip {
			return b, i
		}
	}
	return foldOther, 0
}

// maxSpace is the longest run of white space, in bytes, that still joins two
// words of one expression: a line break and an indented column.
const maxSpace = 80

// skipSpace returns the first offset at or after i that is no white space. It
// stops at a blank line, which ends every expression.
func skipSpace(s string, i int) int {
	if i+1 < len(s) && s[i] == ' ' && isLetter(s[i+1]) {
		return i + 1
	}
	lines, from := 0, i
	for i < len(s) {
		b, w := foldAt(s, i)
		if b != ' ' && b != foldSkip {
			return i
		}
		if s[i] == '\n' {
			if lines++; lines == 2 {
				return i
			}
		}
		if i-from > maxSpace {
			return i
		}
		i += w
	}
	return i
}
