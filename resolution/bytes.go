package resolution

import "unicode"

// ones has a one in each of its eight bytes.
const ones = 0x0101010101010101

// eight returns the eight bytes of s at i.
func eight(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// anyBelow reports whether one of eight bytes is below n, which is at most 128.
func anyBelow(bytes, n uint64) bool { return (bytes-ones*n)&^bytes&(ones*0x80) != 0 }

// nextDigit returns the index of the first digit of s at or after i, the length of s
// where there is none.
func nextDigit(s string, i int) int {
	for i+8 <= len(s) && !anyBelow(eight(s, i)^ones*'0', 10) {
		i += 8
	}
	for i < len(s) && s[i]-'0' > 9 {
		i++
	}
	return i
}

// controls counts the control characters of s that are no white space.
func controls(s string) int {
	n := 0
	for i := 0; i < len(s); {
		if i+8 <= len(s) && !anyBelow(eight(s, i), ' ') {
			i += 8
			continue
		}
		if c := s[i]; c < ' ' && !unicode.IsSpace(rune(c)) {
			n++
		}
		i++
	}
	return n
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
