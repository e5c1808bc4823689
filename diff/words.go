package diff

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A word is what an edit takes as a whole: a word, a number with its
// separators and unit, a date, a citation, or a sign; space is the white space
// after it.
type word struct {
	text, space string
	number      bool // the thousands of which may be grouped
	sign        bool
}

// key writes a word in the form in which two words are one and the same.
func (w *word) key(lang bilingual.Lang) string {
	if w.number {
		return ungrouped(fold(w.text), lang)
	}
	return fold(w.text)
}

// words cuts a side's text into words. What stands before the first word is
// put into a first word without text.
func words(s *legaltext.Side, lang bilingual.Lang) []word {
	return appendWords(make([]word, 0, len(s.Text)/6+1), s, lang)
}

// appendWords cuts a side's text into words behind those that are there.
func appendWords(out []word, s *legaltext.Side, lang bilingual.Lang) []word {
	text := s.Text
	cites := s.Citations
	for i := 0; i < len(text); {
		for len(cites) > 0 && cites[0].Span.Start < i {
			cites = cites[1:]
		}
		w := word{}
		var end int
		if len(cites) > 0 && cites[0].Span.Start == i && cites[0].Span.End > i && isBoundary(text, cites[0].Span.End) {
			end = cites[0].Span.End
		} else {
			end = w.scan(text, i, lang)
			w.number = digitAt(text, i) && !endsOnArticle(out)
		}
		w.text = text[i:end]
		next := end + spaces(text[end:])
		w.space = text[end:next]
		out = append(out, w)
		i = next
	}
	return out
}

// endsOnArticle reports whether the last word is one that the number of an
// article follows, in whatever language: artikelen, article, art.
func endsOnArticle(ws []word) bool {
	n := len(ws)
	if n > 1 && ws[n-1].text == "." {
		n--
	}
	return n > 0 && len(ws[n-1].text) >= 3 && strings.EqualFold(ws[n-1].text[:3], "art")
}

// isBoundary reports whether an offset is in a text and between two characters.
func isBoundary(text string, i int) bool {
	return i == len(text) || i < len(text) && utf8.RuneStart(text[i])
}

// scan returns where the word that begins at text[i:] ends.
func (w *word) scan(text string, i int, lang bilingual.Lang) int {
	r, n := utf8.DecodeRuneInString(text[i:])
	switch {
	case unicode.IsSpace(r):
		return i
	case isDigit(r):
		return dateEnd(text, numberEnd(text, i))
	case isLetter(r):
		return wordEnd(text, i, lang)
	case isApostrophe(r) && lang == bilingual.NL:
		// 's, 't and 'n are words of their own in Dutch.
		if s, m := utf8.DecodeRuneInString(text[i+n:]); strings.ContainsRune("stnkST", s) {
			if next, _ := utf8.DecodeRuneInString(text[i+n+m:]); !isLetter(next) {
				return wordEnd(text, i+n, lang)
			}
		}
	}
	w.sign = true
	if i += n; len(text) > maxFine {
		for i < len(text) && isSign(text[i]) {
			i++
		}
	}
	return i
}

// maxFine is how long a text may be, in bytes, for each of the signs that stand
// together to be a word: a text of signs alone would take hundreds of times its
// size.
const maxFine = 1 << 20

// isSign reports whether a byte is a sign of ASCII; apostrophes and hyphens may
// belong to words.
func isSign(b byte) bool {
	return b > ' ' && b < utf8.RuneSelf && !isLetter(rune(b)) && !isDigit(rune(b)) && b != '\'' && b != '-'
}

// wordEnd returns where the word that begins with the letter at i ends. A
// hyphen or an apostrophe between letters belongs to the word, unless it elides
// a French article or pronoun, which then is a word that ends with it.
func wordEnd(text string, i int, lang bilingual.Lang) int {
	start := i
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case isLetter(r) || isDigit(r) || r == softHyphen:
		case isHyphen(r) && letterAt(text, i+n):
		case isApostrophe(r) && letterAt(text, i+n):
			if lang != bilingual.NL && isElided(text[start:i]) {
				return i + n
			}
		case isApostrophe(r) && lang == bilingual.FR && isElided(text[start:i]):
			return i + n
		default:
			return i
		}
		i += n
	}
	return i
}

func letterAt(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return isLetter(r) || isDigit(r)
}

// isElided reports whether s is a French word that loses its last vowel before
// another one.
func isElided(s string) bool {
	switch strings.ToLower(s) {
	case "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu":
		return true
	}
	return false
}

// numberEnd returns where the number that begins at i ends: digits, with
// separators between digits, groups of three after a space or an apostrophe, an
// ending written to them (1er, 22bis, 1°) and a percent sign.
func numberEnd(text string, i int) int {
	start := i
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case isDigit(r) || isLetter(r) || r == '°' || r == 'º':
		case strings.ContainsRune(".,:/-–", r) && digitAt(text, i+n):
		case isApostrophe(r) && isGroup(text[i+n:]):
		case isSpaceRune(r) && i-start <= 3 && isGroup(text[i+n:]) && allDigits(text[start:i]):
			for i < len(text) {
				r, n := utf8.DecodeRuneInString(text[i:])
				if !isSpaceRune(r) || !isGroup(text[i+n:]) {
					break
				}
				i += n + 3
			}
			n = 0
			start = -4 // a second row of groups is another number
		default:
			if r == '%' {
				return i + n
			}
			if isSpaceRune(r) && strings.HasPrefix(text[i+n:], "%") {
				return i + n + 1
			}
			return i
		}
		i += n
	}
	return i
}

func digitAt(text string, i int) bool { return i < len(text) && '0' <= text[i] && text[i] <= '9' }

func allDigits(s string) bool { return isRank(s) }

// isGroup reports whether s begins with three digits and no fourth.
func isGroup(s string) bool {
	return digitAt(s, 0) && digitAt(s, 1) && digitAt(s, 2) && !digitAt(s, 3)
}

// dateEnd returns where the date ends whose day ends at i, or i when no month
// and year follow.
func dateEnd(text string, i int) int {
	j := i
	if j < len(text) && text[j] == '.' {
		j++ // German "5. August"
	}
	n := spaces(text[j:])
	if n == 0 {
		return i
	}
	month := j + n
	end := month
	for end < len(text) {
		r, n := utf8.DecodeRuneInString(text[end:])
		if !isLetter(r) {
			break
		}
		end += n
	}
	if end-month > 12 || !isMonth(text[month:end]) {
		return i
	}
	year := end + spaces(text[end:])
	if year == end || !digitAt(text, year) || !digitAt(text, year+1) || !digitAt(text, year+2) || !digitAt(text, year+3) || letterAt(text, year+4) {
		return i
	}
	return year + 4
}

func isMonth(s string) bool {
	switch strings.ToLower(s) {
	case "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
		"janvier", "février", "fevrier", "mars", "avril", "mai", "juin", "juillet", "août", "aout", "septembre", "octobre", "novembre", "décembre", "decembre",
		"januar", "jänner", "februar", "märz", "august", "dezember",
		"january", "february", "march", "may", "june", "july", "october":
		return true
	}
	return false
}

func spaces(s string) int {
	n := 0
	for n < len(s) {
		r, m := utf8.DecodeRuneInString(s[n:])
		if !isSpaceRune(r) {
			break
		}
		n += m
	}
	return n
}

const softHyphen = '\u00ad'

func isDigit(r rune) bool     { return '0' <= r && r <= '9' }
func isSpaceRune(r rune) bool { return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' }

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == 'ʼ'
}

func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }
