// Package lettercase changes the case of letters and keeps every byte at its place,
// so that what is found in the result is at the same offset in the text. The
// functions of package strings do not: a byte that is no UTF-8 becomes three, and
// a few letters have a longer or shorter one in the other case ("İ", "K" for kelvin).
package lettercase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Lower returns a text in small letters, as long as the text. A letter whose small
// one is of another length stays as it is, and so does a byte that is no UTF-8.
func Lower(s string) string {
	i := 0
	for i < len(s) && s[i] < utf8.RuneSelf && (s[i] < 'A' || s[i] > 'Z') {
		i++
	}
	if i == len(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:i])
	for i < len(s) {
		i += writeCase(&b, s[i:], unicode.ToLower)
	}
	return b.String()
}

// Capital returns a text whose first letter is large, as long as the text.
func Capital(s string) string {
	if s == "" {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	n := writeCase(&b, s, unicode.ToUpper)
	b.WriteString(s[n:])
	return b.String()
}

// writeCase writes the first character of s in another case and returns its length.
func writeCase(b *strings.Builder, s string, change func(rune) rune) int {
	r, n := utf8.DecodeRuneInString(s)
	if c := change(r); utf8.RuneLen(c) == n && r != utf8.RuneError {
		b.WriteRune(c)
	} else {
		b.WriteString(s[:n])
	}
	return n
}
