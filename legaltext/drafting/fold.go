package drafting

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxPhrase is the number of bytes of a folded phrase that are kept; no phrase
// of the tables is longer.
const maxPhrase = 256

// A word is one word of a text: a run of letters, digits and marks, with the
// apostrophe that elides it ("qu'", "d'").
type word struct{ start, end int }

// wordStart returns the offset of the first word of s at or after i, or the
// length of s.
func wordStart(s string, i int) int {
	for i < len(s) {
		if c := s[i]; c < utf8.RuneSelf {
			if folds[c] != 0 {
				break
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if isWordRune(r) {
			break
		}
		i += n
	}
	return i
}

// nextWord returns the first word of s at or after i, and false when there is
// none.
func nextWord(s string, i int) (word, bool) {
	i = wordStart(s, i)
	if i >= len(s) {
		return word{}, false
	}
	start := i
	for i < len(s) {
		if c := s[i]; c < utf8.RuneSelf {
			if folds[c] != 0 {
				i++
				continue
			}
			if c == '\'' || c == '`' {
				i++
			}
			return word{start, i}, true
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if isApostrophe(r) {
			return word{start, i + n}, true
		}
		if !isWordRune(r) && !isInvisible(r) && !unicode.Is(unicode.Mn, r) {
			break
		}
		i += n
	}
	return word{start, i}, true
}

// folds has the letters and digits of ASCII as they are folded, and 0 for other bytes.
var folds = [256]byte{
	'0': '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
	'A': 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z',
	'a': 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z',
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return folds[byte(r)] != 0
	}
	return unicode.IsLetter(r) && r != 'º' && r != 'ª'
}

// isBlank reports whether r is a space within a line.
func isBlank(r rune) bool { return r != '\n' && unicode.IsSpace(r) }

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`' }

func isInvisible(r rune) bool {
	return r == '\u00ad' || r == '\u200b' || r == '\u200c' || r == '\u200d' || r == '\u2060' || r == '\ufeff'
}

// The signs among folded letters.
const (
	wordEnd = ' '
	accent  = '^' // after a letter that has one or more
)

// folded is words in lower case without accents, each with a sign at its end,
// and with one after each letter that had an accent.
type folded struct {
	buf  [maxPhrase]byte
	n    int
	full bool // a letter found no place
	// bare letters have no signs between them, and elided vowels are not
	// restored.
	bare bool
}

func (f *folded) bytes() []byte { return f.buf[:f.n] }

// addWords appends the words of s and returns their number.
func (f *folded) addWords(s string) (words int32) {
	for i := 0; ; words++ {
		w, ok := nextWord(s, i)
		if !ok {
			return words
		}
		f.add(s[w.start:w.end])
		i = w.end
	}
}

// add appends a word and reports whether it fitted.
func (f *folded) add(s string) bool {
	start := f.n
	for i := 0; i < len(s); {
		c := s[i]
		if l := folds[c]; l != 0 {
			f.put(l)
			i++
			continue
		}
		if c < utf8.RuneSelf {
			if c == '\'' || c == '`' {
				f.elide(start)
			}
			i++
			continue
		}
		if c == 0xC3 && i+1 < len(s) {
			if base := latin1[s[i+1]&0x3f]; base != 0 {
				f.put(base)
				f.accent(start)
				i += 2
				continue
			}
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		f.rune(s[i:i+n], r, start)
		i += n
	}
	if !f.bare {
		f.put(wordEnd)
	}
	return !f.full
}

// latin1 are the letters below the accents of U+00C0 to U+00FF, and 0 where
// there is no such letter.
const latin1 = "aaaaaa\x00ceeeeiiii\x00nooooo\x00\x00uuuuy\x00\x00aaaaaa\x00ceeeeiiii\x00nooooo\x00\x00uuuuy\x00y"

// rune appends one letter outside ASCII, r, which is s. The word that it is of
// begins at start.
func (f *folded) rune(s string, r rune, start int) {
	switch {
	case isApostrophe(r):
		f.elide(start)
	case r == 'ß' || r == 'ẞ':
		f.put('s')
		f.put('s')
	case r == 'œ' || r == 'Œ':
		f.put('o')
		f.put('e')
	case r == 'æ' || r == 'Æ':
		f.put('a')
		f.put('e')
	case unicode.Is(unicode.Mn, r):
		f.accent(start)
	case isInvisible(r) || !isWordRune(r):
	default:
		d := norm.NFKD.PropertiesString(s).Decomposition()
		if d == nil {
			f.putRune(r)
			return
		}
		for i := 0; i < len(d); {
			r, n := utf8.DecodeRune(d[i:])
			if i += n; unicode.Is(unicode.Mn, r) {
				f.accent(start)
			} else if isWordRune(r) {
				f.putRune(r)
			}
		}
	}
}

func (f *folded) putRune(r rune) {
	var b [utf8.UTFMax]byte
	for _, c := range utf8.AppendRune(b[:0], unicode.ToLower(r)) {
		f.put(c)
	}
}

func (f *folded) put(c byte) {
	if f.n == maxPhrase {
		f.full = true
		return
	}
	f.buf[f.n] = c
	f.n++
}

// accent notes that the last letter of the word that begins at start has one.
func (f *folded) accent(start int) {
	if !f.bare && f.n > start && f.buf[f.n-1] != accent {
		f.put(accent)
	}
}

// elide restores the vowel that an apostrophe stands for: qu' is que, l' le.
func (f *folded) elide(start int) {
	if f.bare {
		return
	}
	switch string(f.buf[start:f.n]) {
	case "l", "d", "s", "n", "j", "c", "m", "t":
		f.put('e')
	default:
		if bytes.HasSuffix(f.buf[start:f.n], []byte("qu")) {
			f.put('e')
		}
	}
}
