// Package eight looks at a text eight bytes at a time: one step tells that none of them
// is what is looked for, which is so of most of a text.
//
// [At] and [Near] read eight bytes as one number, the first of them lowest. What other functions
// tell of such a number they tell of its bytes. A function whose name begins with Any or
// Has says whether one byte is such, not which.
package eight

import "math/bits"

const (
	ones  = 0x0101010101010101 // a one in each byte
	highs = 0x80 * ones        // the highest bit of each
)

// At returns the bytes of s at i, which must be there.
func At(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Near returns the bytes of s at i, zeros beyond its end.
func Near(s string, i int) uint64 {
	if i+8 <= len(s) {
		return At(s, i)
	}
	v := uint64(0)
	for k := len(s) - 1; k >= i; k-- {
		v = v<<8 | uint64(s[k])
	}
	return v
}

// AnyBelow reports whether a byte is below n, which is at most 128.
func AnyBelow(v uint64, n byte) bool { return (v-ones*uint64(n))&^v&highs != 0 }

// AnyControl reports whether a byte is below a space and no white space: not from 9 to 13.
func AnyControl(v uint64) bool {
	return AnyBelow(v, ' ') && (AnyBelow(v, '\t') || AnyBelow(v^ones*0x0e, 2) || AnyBelow(v^ones*0x10, 0x10))
}

// Has reports whether a byte is c.
func Has(v uint64, c byte) bool { return AnyBelow(v^ones*uint64(c), 1) }

// HasEither reports whether a byte is a or b, which differ in one bit.
func HasEither(v uint64, a, b byte) bool { return Has(v|ones*uint64(a^b), a|b) }

// HasDigit reports whether a byte is a digit.
func HasDigit(v uint64) bool { return AnyBelow(v^ones*'0', 10) }

// AnyHigh reports whether a byte is beyond ASCII.
func AnyHigh(v uint64) bool { return v&highs != 0 }

// Word returns the letters and bytes beyond ASCII with which v begins, zeros behind them,
// and their number.
func Word(v uint64) (word uint64, n int) {
	low := (v | 0x20*ones) & (0x7f * ones)
	letter := (low + (0x80-'a')*ones) &^ (low + (0x7f-'z')*ones)
	end := ^(letter | v) & highs
	return v & (end&-end>>7 - 1), bits.TrailingZeros64(end) / 8
}

// IsText reports whether all bytes are printing ASCII but bars, and no two spaces stand
// together.
func IsText(v uint64) bool {
	spaces := ^(v ^ ones*' ' + 0x7f*ones) // the high bits of those below 0x80
	return (v|(v+ones))&highs == 0 && !AnyBelow(v, ' ') && !Has(v, '|') && spaces&(spaces<<8)&highs == 0
}

// Spaces returns the highest bit of each byte that is a space.
func Spaces(v uint64) uint64 {
	v ^= ones * ' '
	return ^(v&(0x7f*ones) + 0x7f*ones | v) & highs
}
