package legalref

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A text is read in a plain form: every kind of space is a blank, a hyphen that does
// not break is one that does, a letter and the accent behind it are one, signs without
// width are left out, a word that is broken at the end of a line is whole, and lines end
// as on Unix. Nearly all texts are plain already and are read as they are; of another a plain
// copy is read, and the places in it are turned into those of the text.

// A shift says how far behind a place of the plain copy, and what follows it, the same
// stands in the text.
type shift struct{ at, by int }

// isPlain reports whether the plain form of a text is the text itself. It looks at what
// stands before the end of each line and, eight bytes at a time, for characters beyond
// ASCII.
func isPlain(s string) bool {
	for i := 0; ; i++ {
		n := strings.IndexByte(s[i:], '\n')
		if n < 0 {
			break
		}
		i += n
		k := i
		for k > 0 && (s[k-1] == ' ' || s[k-1] == '\t') && i-k < maxSpace {
			k--
		}
		if k > 0 && (s[k-1] == '\r' || s[k-1] == '-' && brokenWord(s, k-1) >= k) {
			return false
		}
	}
	for i := 0; i < len(s); {
		if i+8 <= len(s) {
			t := s[i : i+8]
			if (uint64(t[0])|uint64(t[1])<<8|uint64(t[2])<<16|uint64(t[3])<<24|
				uint64(t[4])<<32|uint64(t[5])<<40|uint64(t[6])<<48|uint64(t[7])<<56)&0x8080808080808080 == 0 {
				i += 8
				continue
			}
		}
		for end := min(len(s), i+8); i < end; i++ {
			switch c := s[i]; {
			case c < 0xC2 || !mayUnplain[c] || i+1 == len(s) || c == 0xC2 && s[i+1] != 0xA0 && s[i+1] != 0xAD ||
				c == 0xE2 && s[i+1] == 0x80 && i+2 < len(s) && 0x92 <= s[i+2] && s[i+2] < 0xAF: // dashes, curly signs
			default:
				if _, _, odd := plainAt(s, i); odd {
					return false
				}
			}
		}
	}
	return true
}

// unplain returns where the first character at or after i stands that the plain form
// writes otherwise, or len(s).
func unplain(s string, i int) int {
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case !mayUnplain[c]:
		case c >= utf8.RuneSelf:
			if _, _, odd := plainAt(s, i); odd {
				return i
			}
		case c == '\r' && i+1 < len(s) && s[i+1] == '\n', c == '-' && brokenWord(s, i) > i:
			return i
		}
	}
	return i
}

// mayUnplain holds the bytes that begin what the plain form may write otherwise.
var mayUnplain = [256]bool{'\r': true, '-': true, 0xC2: true, 0xCC: true, 0xCD: true, 0xE2: true, 0xEF: true}

// plainAt returns how the plain form writes the character of several bytes at s[i:], or
// 0 for nothing, and its width. odd reports whether that is otherwise than it stands.
func plainAt(s string, i int) (b byte, width int, odd bool) {
	r, w := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == 0xA0, 0x2000 <= r && r <= 0x200A, r == 0x202F, r == 0x205F:
		return ' ', w, true
	case r == 0x2010, r == 0x2011:
		return '-', w, true
	case r == 0xAD, 0x300 <= r && r <= 0x36F, 0x200B <= r && r <= 0x200D, r == 0x2060, r == 0xFEFF:
		return 0, w, true
	}
	return 0, w, false
}

// accents are the accents that follow their letter, with the letters of Latin-1 that they
// make, each behind its base.
var accents = map[string]string{
	"\u0300": "aàeèiìoòuùAÀEÈIÌOÒUÙ", "\u0301": "aáeéiíoóuúyýAÁEÉIÍOÓUÚYÝ", "\u0302": "aâeêiîoôuûAÂEÊIÎOÔUÛ",
	"\u0303": "aãnñoõAÃNÑOÕ", "\u0308": "aäeëiïoöuüyÿAÄEËIÏOÖUÜ", "\u030a": "aåAÅ", "\u0327": "cçCÇ",
}

// accented returns the letter that an accent makes of a base, or 0.
func accented(base byte, accent string) rune {
	_, r, ok := strings.Cut(accents[accent], string(rune(base)))
	if !ok || base >= utf8.RuneSelf {
		return 0
	}
	made, _ := utf8.DecodeRuneInString(r)
	return made
}

// brokenWord returns where the rest of a word, or of a number, starts that the hyphen at
// s[i] breaks at the end of a line, or i.
func brokenWord(s string, i int) int {
	k := i + 1
	if i == 0 || k == len(s) || s[k] > ' ' {
		return i
	}
	for k < len(s) && (s[k] == '\r' || s[k] == ' ' || s[k] == '\t') && k-i < maxSpace {
		k++
	}
	if k == len(s) || s[k] != '\n' {
		return i
	}
	for k++; k < len(s) && (s[k] == ' ' || s[k] == '\t') && k-i < maxSpace; k++ {
	}
	switch b, _ := before(s, i); {
	case k == len(s):
		return i
	case isDigit(b) && isDigit(s[k]), isWord(b) && isLetterAt(s, k) && !capital(s[k:]):
		return k
	}
	return i
}

// plain returns the plain form of a text, which is the text itself where it is plain.
func (f *finder) plain(s string) string {
	f.shifts = f.shifts[:0]
	if isPlain(s) {
		return s
	}
	i := unplain(s, 0)
	out := make([]byte, 0, len(s))
	done := 0
	put := func(end int) {
		out = append(out, s[done:end]...)
	}
	for ; i < len(s); i = unplain(s, i) {
		put(i)
		switch s[i] {
		case '\r':
			i++
		case '-':
			k := brokenWord(s, i)
			switch l, e := f.voc.at(s, k); {
			case e > 0 && l.parts&conj != 0: // loon- en arbeidsvoorwaarden
				k = i + 1
				out = append(out, '-')
			case f.hyphenStays(s, i, k):
				out = append(out, '-')
			}
			i = k
		default:
			b, w, _ := plainAt(s, i)
			if b != 0 {
				out = append(out, b)
			} else if k := len(out) - 1; k >= 0 {
				if r := accented(out[k], s[i:i+w]); r != 0 {
					out = utf8.AppendRune(out[:k], r)
				}
			}
			i += w
		}
		done = i
		f.shifts = append(f.shifts, shift{len(out), i - len(out)})
	}
	put(len(s))
	return string(out)
}

// hyphenStays reports whether the hyphen at s[i], which ends a line, belongs to the word
// that goes on at k: in a number, behind an abbreviation as in AVG-regels, and where only
// the word with its hyphen is known, as is loi-programme.
func (f *finder) hyphenStays(s string, i, k int) bool {
	if isDigit(s[k]) || 'A' <= s[i-1] && s[i-1] <= 'Z' {
		return true
	}
	from := i - len(wordEnding(s, i))
	end := k
	for end < len(s) && isLetterAt(s, end) {
		_, _, end = peek(s, end)
	}
	known := func(w string) bool {
		if _, e := f.voc.at(w, 0); e == len(w) {
			return true
		}
		_, e := f.r.index.match(w, 0)
		return e == len(w)
	}
	return known(s[from:i]+"-"+s[k:end]) && !known(s[from:i]+s[k:end])
}

// wordEnding returns the word of s that ends at i.
func wordEnding(s string, i int) string {
	j := i
	for j > 0 && i-j <= 40 {
		b, at := before(s, j)
		if !isWord(b) {
			break
		}
		j = at
	}
	return s[j:i]
}

// restore turns the places of citations in the plain copy into those of the text.
func (f *finder) restore(cs []Citation) {
	if len(f.shifts) == 0 {
		return
	}
	for i := range cs {
		c := &cs[i]
		for _, s := range [...]*Span{&c.Span, &c.Whole, &c.Antecedent} {
			if !s.IsZero() {
				s.Start, s.End = f.placeOf(s.Start), f.placeOf(s.End)
			}
		}
	}
}

// placeOf returns the place in the text of a place in the plain copy.
func (f *finder) placeOf(at int) int {
	n, ok := slices.BinarySearchFunc(f.shifts, at, func(s shift, at int) int { return s.at - at })
	for ok && n+1 < len(f.shifts) && f.shifts[n+1].at == at {
		n++ // several characters were left out there
	}
	if !ok {
		n--
	}
	if n < 0 {
		return at
	}
	return at + f.shifts[n].by
}
