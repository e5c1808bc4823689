package resolution

// nextDigit returns the index of the first digit of s at or after i, the length of s
// where there is none. It looks at eight bytes at a time.
func nextDigit(s string, i int) int {
	const ones = 0x0101010101010101
	for ; i+8 <= len(s); i += 8 {
		eight := uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 |
			uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
		n := eight ^ ones*'0' // digits are below 10 in it
		if (n-ones*10)&^n&(ones*0x80) != 0 {
			break
		}
	}
	for i < len(s) && s[i]-'0' > 9 {
		i++
	}
	return i
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
