package drafting

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxWord is the number of bytes of a folded word that are kept; no word of
// the tables is longer, so a longer one matches nothing.
const maxWord = 64

// A word is one word of a text: a run of letters, digits and marks, with the
// apostrophe that elides it ("qu'", "d'").
type word struct{ start, end int }

// nextWord returns the first word of s at or after i, and false when there is
// none.
func nextWord(s string, i int) (word, bool) {
	for i < len(s) {
		if c := s[i]; c < utf8.RuneSelf {
			if isASCIIWord(c) {
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
	if i >= len(s) {
		return word{}, false
	}
	start := i
	for i < len(s) {
		if c := s[i]; c < utf8.RuneSelf {
			if isASCIIWord(c) {
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

func isASCIIWord(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return isASCIIWord(byte(r))
	}
	return unicode.IsLetter(r) && r != 'º' && r != 'ª'
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`' }

func isInvisible(r rune) bool {
	return r == '\u00ad' || r == '\u200b' || r == '\u200c' || r == '\u200d' || r == '\u2060' || r == '\ufeff'
}

// A folded word is its letters and digits in lower case without accents, and
// which of its bytes had an accent. A printed word agrees with a word of the
// tables when the letters are the same and it has no accent that the table's
// has not: capitals are often printed bare (CONSIDERANT), but "arrêté" is not
// "arrête".
type folded struct {
	buf     [maxWord]byte
	n       int
	accents uint64
	printed bool // an elided vowel is not restored
}

func (f *folded) reset() { f.n, f.accents = 0, 0 }

// add appends the folded form of s and reports whether it fitted.
func (f *folded) add(s string) bool {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'A' <= c && c <= 'Z':
				c += 'a' - 'A'
			case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			case c == '\'' || c == '`':
				f.elide()
				continue
			default:
				continue
			}
			if !f.put(c) {
				return false
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		ok := true
		switch {
		case isApostrophe(r):
			f.elide()
		case unicode.Is(unicode.Mn, r):
			f.accent()
		case r == 'ß' || r == 'ẞ':
			ok = f.put('s')
			ok = ok && f.put('s')
		case r == 'œ' || r == 'Œ':
			ok = f.put('o') && f.put('e')
		case r == 'æ' || r == 'Æ':
			ok = f.put('a') && f.put('e')
		case isInvisible(r) || !isWordRune(r):
		default:
			ok = f.rune(s[i:], r)
		}
		if !ok {
			return false
		}
		i += n
	}
	return true
}

// rune appends a letter outside ASCII by its decomposition.
func (f *folded) rune(s string, r rune) bool {
	d := norm.NFKD.PropertiesString(s).Decomposition()
	if d == nil {
		var b [utf8.UTFMax]byte
		d = utf8.AppendRune(b[:0], unicode.ToLower(r))
		for _, c := range d {
			if !f.put(c) {
				return false
			}
		}
		return true
	}
	for i := 0; i < len(d); {
		r, n := utf8.DecodeRune(d[i:])
		i += n
		if unicode.Is(unicode.Mn, r) {
			f.accent()
			continue
		}
		var b [utf8.UTFMax]byte
		for _, c := range utf8.AppendRune(b[:0], unicode.ToLower(r)) {
			if !f.put(c) {
				return false
			}
		}
	}
	return true
}

func (f *folded) put(c byte) bool {
	if f.n == maxWord {
		return false
	}
	f.buf[f.n] = c
	f.n++
	return true
}

func (f *folded) accent() {
	if f.n > 0 {
		f.accents |= 1 << (f.n - 1)
	}
}

// elide restores the vowel that an apostrophe stands for: qu' is que, l' le.
func (f *folded) elide() {
	if f.printed {
		return
	}
	b := f.buf[:f.n]
	switch {
	case len(b) == 1 && (b[0] == 'l' || b[0] == 'd' || b[0] == 's' || b[0] == 'n' || b[0] == 'j' || b[0] == 'c' || b[0] == 'm' || b[0] == 't'),
		len(b) >= 2 && string(b[len(b)-2:]) == "qu":
		f.put('e')
	}
}

func (f *folded) bytes() []byte { return f.buf[:f.n] }

// squeeze appends the folded letters and digits of s to dst, without spaces
// and punctuation: the form in which "K A M E R" and "Kamer" are the same. It
// gives up, returning false, when s has more than limit of them, or when they
// begin as none of starts does (nil allows all).
func squeeze(dst []byte, s string, limit int, starts map[start]bool) ([]byte, bool) {
	f := folded{printed: true}
	for i := 0; ; {
		w, ok := nextWord(s, i)
		if !ok {
			return dst, true
		}
		f.reset()
		if !f.add(s[w.start:w.end]) || len(dst)+f.n > limit {
			return dst, false
		}
		dst = append(dst, f.bytes()...)
		if starts != nil && len(dst) >= len(start{}) {
			if !starts[start(dst)] {
				return dst, false
			}
			starts = nil
		}
		i = w.end
	}
}

// A start is the first letters of a squeezed phrase.
type start [3]byte
