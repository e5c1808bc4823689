package drafting

import "unicode/utf8"

// A roleSet is a set of roles.
type roleSet uint32

const allRoles roleSet = 1<<roles - 1

func (s roleSet) has(r role) bool { return s&(1<<r) != 0 }

// Initials are the roles of phrases by their first letters, or those of their first
// words, by which most places of a text are passed over. They may have more than was
// added.
type initials [2048]roleSet

// initialLetters is how many letters count; a key has five bits of each.
const initialLetters = 12

// add enters the first letters of a folded phrase.
func (n *initials) add(letters []byte, as role) {
	key, count := uint64(0), 0
	for _, c := range letters {
		if c == wordEnd || count == initialLetters {
			break
		}
		if c != accent {
			key, count = key<<5|uint64(c&31), count+1
		}
	}
	n[initialsHash(key)] |= 1 << as
}

// join adds what o has.
func (n *initials) join(o *initials) {
	for i := range n {
		n[i] |= o[i]
	}
}

// word returns the roles of the phrases that may begin with the word that s begins
// with.
func (n *initials) word(s string) roleSet { return n.find(s, false) }

// line returns the roles of the phrases that may begin with the letters of s, spaced
// or not.
func (n *initials) line(s string) roleSet { return n.find(s, true) }

// find returns all roles where it takes more than a look to tell.
func (n *initials) find(s string, spaced bool) roleSet {
	key, count := uint64(0), 0
	for i := 0; i < len(s) && count < initialLetters; i++ {
		c := folds[s[i]]
		switch {
		case c != 0:
		case s[i] >= utf8.RuneSelf:
			// Two bytes from U+00C0 to U+00FF, such as é.
			if s[i] != 0xC3 || i+1 == len(s) || latin1[s[i+1]&0x3f] == 0 {
				return allRoles
			}
			i++
			c = latin1[s[i]&0x3f]
		case spaced:
			continue
		case s[i] == '\'' || s[i] == '`':
			return allRoles // an elided vowel
		default:
			return n[initialsHash(key)]
		}
		key, count = key<<5|uint64(c&31), count+1
	}
	return n[initialsHash(key)]
}

// initialsHash returns an index of initials.
func initialsHash(key uint64) uint64 { return key * 0x9E3779B97F4A7C15 >> 53 }
