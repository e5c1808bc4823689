package drafting

import "unicode/utf8"

// Initials are the first eight letters of the phrases of a table, or of their
// first words, by which most places of a text are passed over. They may have more
// than was added.
type initials [32]uint64

// add enters the first letters of a folded phrase.
func (n *initials) add(letters []byte) {
	key, count := uint64(0), 0
	for _, c := range letters {
		if c == wordEnd || count == 8 {
			break
		}
		if c != accent {
			key, count = key<<8|uint64(c), count+1
		}
	}
	h := initialsHash(key)
	n[h/64] |= 1 << (h % 64)
}

func (n *initials) has(key uint64) bool {
	h := initialsHash(key)
	return n[h/64]&(1<<(h%64)) != 0
}

// join adds what o has.
func (n *initials) join(o *initials) {
	for i := range n {
		n[i] |= o[i]
	}
}

// initialsHash returns a number below the number of bits of initials.
func initialsHash(key uint64) uint64 { return key * 0x9E3779B97F4A7C15 >> 53 }

// wordKey returns the key in initials of the word that s begins with, or false
// where that takes more than a look.
func wordKey(s string) (uint64, bool) { return initialsKey(s, false) }

// lineKey returns the key in initials of the letters of s, spaced or not.
func lineKey(s string) (uint64, bool) { return initialsKey(s, true) }

func initialsKey(s string, spaced bool) (key uint64, ok bool) {
	for i, n := 0, 0; i < len(s) && n < 8; i++ {
		c := s[i]
		switch {
		case isASCIIWord(c):
			c = lower(c)
		case c >= utf8.RuneSelf:
			// Two bytes from U+00C0 to U+00FF, such as é.
			if c != 0xC3 || i+1 == len(s) || latin1[s[i+1]&0x3f] == 0 {
				return 0, false
			}
			i++
			c = latin1[s[i]&0x3f]
		case spaced:
			continue
		case c == '\'' || c == '`':
			return 0, false // an elided vowel
		default:
			return key, true
		}
		key, n = key<<8|uint64(c), n+1
	}
	return key, true
}
