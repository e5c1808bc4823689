package legalref

import "strings"

// Acts that another took the place of, or whose title names them: no later noun means them.

// entitles reports whether an instrument is named in the title of another of its kind:
// "dezelfde wet", behind "de wet tot wijziging van de wet van 4 juni 2004", is the head.
func (f *finder) entitles(j int) bool {
	h := f.titleOf(j)
	return h >= 0 && f.mentions[h].class&f.mentions[j].class != 0
}

// replaced are the words, folded, that lead to an act which another took the place of.
var replaced = [...]string{
	"predecessor", "predecesseur", "voorganger", "vorganger", "vorgangerin", "repealed", "replaced", "abroge", "remplace", "vervangt", "verving", "ersetzt", "ersetzte",
}

// replacedBefore reports whether such a word stands before the act at i, with no more
// than its body between: "its predecessor, Regulation (EC) 45/2001".
func (f *finder) replacedBefore(i int) bool {
	for range 3 {
		for i > 0 && strings.IndexByte(" ,\n'", f.text[i-1]) >= 0 {
			i--
		}
		w := f.wordBefore(i)
		i -= len(w)
		if w == "" || f.oneOf(i, replaced[:]) > 0 {
			return w != ""
		}
		if l, e := f.at(i); e == 0 || l.parts&(det|prep|adj|by) == 0 {
			return false
		}
	}
	return false
}

// others returns the classes of an instrument of which another was named before.
func (f *finder) others(m *mention) (several class) {
	for c := range f.recent {
		r := &f.recent[c]
		same := r.instrument == m.instrument && string(f.arena[r.key.start:r.key.end]) == string(f.arena[m.key.start:m.key.end])
		if r.set && m.class&(1<<c) != 0 && !same {
			several |= 1 << c
		}
	}
	return several
}
