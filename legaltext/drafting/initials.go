package drafting

import "unicode/utf8"

// A roleSet is a set of roles.
type roleSet uint32

const _ = 32 - roles // there is room for all of them

func (s roleSet) has(r role) bool { return s&(1<<r) != 0 }

// Initials are the roles of phrases by their first letters, or those of their first
// words, by which most places of a text are passed over. They may have more than was
// added: letters share their places.
type initials struct {
	pairs  [1 << 10]roleSet // by the first two letters
	places [1 << 11]roleSet // by the first twelve; each phrase has two
}

// initialLetters is how many letters count; a key has five bits of each.
const initialLetters = 12

// add enters the first letters of a folded phrase.
func (n *initials) add(letters []byte, as role) {
	key, count := uint64(0), 0
	for _, c := range letters {
		if c == wordEnd || count == initialLetters {
			break
		}
		if c == accent {
			continue
		}
		if key, count = key<<5|uint64(c&31), count+1; count == 2 {
			n.pairs[key] |= 1 << as
		}
	}
	a, b := places(key)
	n.places[a] |= 1 << as
	n.places[b] |= 1 << as
}

// join adds what o has.
func (n *initials) join(o *initials) {
	for i := range n.pairs {
		n.pairs[i] |= o.pairs[i]
	}
	for i := range n.places {
		n.places[i] |= o.places[i]
	}
}

// word returns which of some roles have phrases that may begin with the word that s
// begins with.
func (n *initials) word(s string, of roleSet) roleSet { return n.find(s, of, false) }

// line returns which of some roles have phrases that may begin with the letters of s,
// spaced or not.
func (n *initials) line(s string, of roleSet) roleSet { return n.find(s, of, true) }

// two reports whether a phrase in one of some roles may begin with the first two letters
// of s.
func (n *initials) two(s string, of roleSet) bool {
	if len(s) < 2 || folds[s[0]] == 0 || folds[s[1]] == 0 {
		return true // it takes more than a look
	}
	return of&n.pairs[int(folds[s[0]]&31)<<5|int(folds[s[1]]&31)] != 0
}

// find returns all roles that are asked for where it takes more than a look to tell.
func (n *initials) find(s string, of roleSet, spaced bool) roleSet {
	key, count := uint64(0), 0
	for i := 0; i < len(s) && count < initialLetters; i++ {
		c := folds[s[i]]
		switch {
		case c != 0:
		case s[i] >= utf8.RuneSelf:
			// Two bytes from U+00C0 to U+00FF, such as é.
			if s[i] != 0xC3 || i+1 == len(s) || latin1[s[i+1]&0x3f] == 0 {
				return of
			}
			i++
			c = latin1[s[i]&0x3f]
		case spaced:
			continue
		case s[i] == '\'' || s[i] == '`':
			return of // an elided vowel
		default:
			return of & n.at(key)
		}
		if key, count = key<<5|uint64(c&31), count+1; count == 2 && of&n.pairs[key] == 0 {
			return 0
		}
	}
	return of & n.at(key)
}

// at returns the roles of a key.
func (n *initials) at(key uint64) roleSet {
	a, b := places(key)
	return n.places[a] & n.places[b]
}

// places returns the places of a key.
func places(key uint64) (a, b uint64) {
	h := key * 0x9E3779B97F4A7C15
	return h >> 53, h >> 32 & (1<<11 - 1)
}
