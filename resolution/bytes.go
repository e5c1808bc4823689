package resolution

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/internal/text/eight"
)

// nextDigit returns the index of the first digit of s at or after i, the length of s
// where there is none.
func nextDigit(s string, i int) int {
	for i+8 <= len(s) && !eight.HasDigit(eight.At(s, i)) {
		i += 8
	}
	for i < len(s) && s[i]-'0' > 9 {
		i++
	}
	return i
}

// pauses appends the indices of the commas, semicolons and colons of s.
func pauses(out []int, s string) []int {
	comma, semicolon, colon := indexFrom(s, 0, ','), indexFrom(s, 0, ';'), indexFrom(s, 0, ':')
	for {
		at := min(comma, semicolon, colon)
		switch {
		case at == len(s):
			return out
		case at == comma:
			comma = indexFrom(s, at+1, ',')
		case at == semicolon:
			semicolon = indexFrom(s, at+1, ';')
		default:
			colon = indexFrom(s, at+1, ':')
		}
		out = append(out, at)
	}
}

// hasPause reports whether s has a comma, a semicolon or a colon.
func hasPause(s string) bool {
	return strings.IndexByte(s, ',') >= 0 || strings.IndexByte(s, ';') >= 0 || strings.IndexByte(s, ':') >= 0
}

// indexFrom returns the index of the first c in s at or after i, the length of s where there
// is none.
func indexFrom(s string, i int, c byte) int {
	if k := strings.IndexByte(s[i:], c); k >= 0 {
		return i + k
	}
	return len(s)
}

// controls counts the control characters of s that are no white space.
func controls(s string) int {
	n := 0
	for i := 0; ; i++ {
		for i+8 <= len(s) && !eight.AnyControl(eight.At(s, i)) {
			i += 8
		}
		if i >= len(s) {
			return n
		}
		if c := s[i]; c < ' ' && !unicode.IsSpace(rune(c)) {
			n++
		}
	}
}

// endOfDigits returns where the digits of s that begin at i end.
func endOfDigits(s string, i int) int {
	for i < len(s) && s[i]-'0' <= 9 {
		i++
	}
	return i
}

func hasDigit(s string) bool { return nextDigit(s, 0) < len(s) }

// hasYear reports whether s has four digits in a row.
func hasYear(s string) bool {
	for i := nextDigit(s, 0); i < len(s); {
		j := endOfDigits(s, i)
		if j-i >= 4 {
			return true
		}
		i = nextDigit(s, j)
	}
	return false
}
