package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Marker is the sign or number printed before a list item, a recital or a
// note.
type Marker struct {
	// Bullet is the dash or dot, "" if none.
	Bullet string
	// Num is the number with its punctuation, "1.", "a)", "2°", "IV.", "§ 1.".
	Num string
	// Len is how many bytes of the line the marker takes, spaces after it
	// included.
	Len int
}

// Label returns the number of the marker without its punctuation, and without the remark
// that it is a new one: "B/1" of "B/1 (nieuw).".
func (m Marker) Label() string {
	num := m.Num
	if k := strings.Index(num, " ("); k > 0 && k < 6 {
		num = num[:k]
	}
	return strings.Trim(num, "()[]^.°:§ –-\u00a0")
}

// Base returns the label of the number before an inserted one: "4" of "4bis" and "4/1",
// "C" of "C bis" and "C1", and any other label as it is.
func Base(label string) string {
	k := digits(label)
	if k == 0 && label != "" && isLetter(label[0]) {
		k = 1
	}
	if k == 0 || k == len(label) {
		return label
	}
	rest := strings.TrimPrefix(label[k:], " ")
	letter := len(rest) == 1 && label[0] <= '9' && rest[0] >= 'a' && rest[0] <= 'z'
	figure := len(rest) == 1 && label[0] >= 'A' && label[0] <= 'Z' && rest[0] >= '1' && rest[0] <= '9'
	if rest[0] == '/' || letter || figure || latinSuffix(rest) == len(rest) {
		return label[:k]
	}
	return label
}

// StartsList reports whether the marker is the first of a list, or a bullet.
func (m Marker) StartsList() bool {
	switch l := m.Label(); l {
	case "":
		return m.Bullet != ""
	case "1", "a", "A", "i", "I":
		return true
	default:
		return strings.HasSuffix(l, ".1")
	}
}

// IsZero reports whether there is no marker.
func (m Marker) IsZero() bool { return m.Len == 0 }

// ParseMarker reads the marker at the start of a line. A dash or dot needs a
// space after it, a number its punctuation and a space or a capital; a dash may
// stand before a number ("- 18. …").
func ParseMarker(s string) Marker {
	var m Marker
	i := 0
	if n := bulletLen(s); n > 0 {
		if sp := spaceLen(s[n:]); sp > 0 {
			m.Bullet = s[:n]
			i = n + sp
			if k := bulletLen(s[i:]); k > 0 {
				if sp := spaceLen(s[i+k:]); sp > 0 && i+k+sp < len(s) {
					m.Bullet = s[i : i+k] // a list of the web gives the printed dash one of its own: "- – text"
					i += k + sp
				}
			}
		} else if r, _ := utf8.DecodeRuneInString(s); isPrivateUse(r) && n < len(s) {
			m.Bullet = s[:n]
			i = n
		}
	}
	if n := omissionLen(s); i == 0 && n > 0 && numberLen(s[n:]) > 0 {
		i = n // "[...] 1. Decides"
	}
	if n := numberLen(s[i:]); n > 0 {
		sp := spaceLen(s[i+n:])
		if (sp > 0 || isGlued(s[i:], n)) && i+n+sp < len(s) {
			m.Num = s[i : i+n]
			i += n + sp
		}
	}
	m.Len = i
	return m
}

// omissionLen returns the length of a sign at the start of s that something was left out,
// and of the space after it.
func omissionLen(s string) int {
	if s == "" || s[0] != '[' && s[0] != '(' {
		return 0
	}
	for _, sign := range [...]string{"[...]", "[…]", "(...)", "(…)"} {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			return len(sign) + spaceLen(rest)
		}
	}
	return 0
}

// isGlued reports whether a number of n bytes lost the space before the words that
// begin with a capital: "1.Requests".
func isGlued(s string, n int) bool {
	if digits(s) != n-1 || n > 3 {
		return false
	}
	first, size := utf8.DecodeRuneInString(s[n:])
	next, _ := utf8.DecodeRuneInString(s[n+size:])
	return unicode.IsUpper(first) && unicode.IsLower(next)
}

// isBareMarker reports whether s is a marker and nothing else: a label that
// hangs left of its text, and that an extractor puts on a line of its own.
func isBareMarker(s string) bool {
	if len(s) > 12 {
		return false
	}
	if n := bulletLen(s); n > 0 {
		return n == len(s) && s != "*" && s != "+"
	}
	return numberLen(s) == len(s) && !isYear(s)
}

// isYear reports whether a marker may be a year at the end of a sentence: "2028.".
func isYear(num string) bool {
	return len(num) == 5 && digits(num) == 4 && (num[0] == '2' || num[0] == '1' && num[1] >= '6')
}

// bareMarker is the marker that a label alone is.
func bareMarker(s string) Marker {
	if bulletLen(s) > 0 {
		return Marker{Bullet: s, Len: len(s)}
	}
	return Marker{Num: s, Len: len(s)}
}

func spaceLen(s string) int {
	i := 0
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsSpace(r) {
			break
		}
		i += n
	}
	return i
}

func isPrivateUse(r rune) bool { return r >= 0xE000 && r <= 0xF8FF }

// bulletLen returns the length of a bullet at the start of s.
func bulletLen(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '-', '*', '+', '–', '—', '―', '‒', '−', '•', '·', '▪', '●', '○', '◦', '‣', '■', '□', '►', '➢', '→', '⇒', '➔', '➜', '➤', '▶', '▸', '✓', '✔', '⁃', '∙', '\u2010', '\u2011', '¾':
		return n
	case 'o':
		if len(s) == n || spaceLen(s[n:]) > 0 {
			return n // the circle of word processors
		}
	}
	if isPrivateUse(r) {
		return n
	}
	return 0
}

// numberLen returns the length of a printed number with its punctuation at the
// start of s: digits, parts of digits, one or two letters or a Roman number,
// each followed by ".", ")", "°", "°)", ".-" or ":" or set in brackets.
func numberLen(s string) int {
	if n := letters(s); n > 1 && n+1 < len(s) && (s[n] == ' ' && isLetter(s[n+1]) || s[n] >= utf8.RuneSelf) {
		return 0 // a word and another, or one with an accent
	}
	i := 0
	if strings.HasPrefix(s, "§") {
		i = len("§")
		i += spaceLen(s[i:])
		d := digits(s[i:])
		if d == 0 {
			return 0
		}
		i += d
		if strings.HasPrefix(s[i:], "er") {
			i += 2
		}
		if i < len(s) && s[i] == '.' {
			return i + 1
		}
		return 0
	}
	if strings.HasPrefix(s, "[^") {
		if n := strings.Index(s[:min(len(s), 16)], "]:"); n > 2 {
			return n + 2
		}
		return 0
	}
	open := byte(0)
	if s != "" && (s[0] == '(' || s[0] == '[') {
		open = s[0]
		i = 1
	}
	start := i
	numeric := false
	if d := digits(s[i:]); d > 0 && d <= 4 {
		numeric = true
		i += d
		for i+1 < len(s) && (s[i] == '.' || s[i] == '/') && s[i+1] >= '0' && s[i+1] <= '9' {
			d := digits(s[i+1:])
			if d > 3 {
				return 0
			}
			i += 1 + d
		}
		i += insertion(s[i:])
	} else if k := i + 1; k < len(s) && isLetter(s[i]) && latinSuffix(strings.TrimPrefix(s[k:], " ")) > 0 {
		i = k + insertion(s[k:]) // "Cbis.", "C bis."
	} else {
		i += min(letters(s[i:]), 6)
		if i == start || !isLetterNumber(s[start:i]) {
			return 0
		}
		if i+1 < len(s) && s[i] == '/' && digits(s[i+1:]) > 0 { // C/1
			i += 1 + digits(s[i+1:])
		} else if d := digits(s[i:]); i-start == 1 && s[start] <= 'Z' && d == 1 && s[i] != '0' { // C1
			i += d
		}
	}
	if open == 0 {
		i += beforeStop(s[i:])
	}
	switch {
	case numeric && open != 0 && i-start == 4:
		return 0 // "Resolution 2175 (2017)"
	case open == '(' && i < len(s) && s[i] == ')', open == '[' && i < len(s) && s[i] == ']':
		return i + 1
	case open != 0:
		return 0
	case numeric && (strings.HasPrefix(s[i:], "°") || strings.HasPrefix(s[i:], "º")):
		i += 2
		if i < len(s) && (s[i] == ')' || s[i] == '.') {
			i++
		}
		return i
	case i < len(s) && (s[i] == '.' || s[i] == ')'):
		i++
		if i < len(s) && (s[i] == ')' || s[i] == '-') {
			i++
		}
		return i
	}
	return 0
}

func digits(s string) int {
	i := 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	return i
}

func letters(s string) int {
	i := 0
	for i < len(s) && isLetter(s[i]) {
		i++
	}
	return i
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// insertion returns the length of what makes an inserted number of the one before it at
// the start of s: "bis", " bis", "a".
func insertion(s string) int {
	rest := strings.TrimPrefix(s, " ")
	if n := latinSuffix(rest); n > 0 && n < len(rest) && (len(rest) == len(s) || rest[n] == '.' || rest[n] == ')') {
		return len(s) - len(rest) + n
	}
	if len(s) > 2 && s[0] >= 'a' && s[0] <= 'z' && (s[1] == '.' || s[1] == ')') && s[2] == ' ' {
		return 1
	}
	return 0
}

// maxRemark is the length in bytes of a remark between a number and its stop.
const maxRemark = 16

// beforeStop returns the length of what may stand between a number and its stop at the
// start of s: a space that recognition sets there, a word in brackets that says that the
// number is a new one.
func beforeStop(s string) int {
	if len(s) < 3 || s[0] != ' ' {
		return 0
	}
	n := 1
	if s[1] == '(' {
		k := strings.IndexByte(s[:min(len(s), maxRemark)], ')')
		if k < 0 || strings.ContainsFunc(s[2:k], func(c rune) bool { return !unicode.IsLetter(c) }) {
			return 0
		}
		n = k + 1
	}
	if n+1 < len(s) && (s[n] == '.' || s[n] == ')') && s[n+1] == ' ' {
		return n
	}
	return 0
}

// latinSuffix returns the length of "bis", "ter" … at the start of s.
func latinSuffix(s string) int {
	for _, x := range [...]string{"bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "nonies", "decies"} {
		if strings.HasPrefix(s, x) {
			return len(x)
		}
	}
	return 0
}

// isLetterNumber reports whether s counts: one letter, a letter twice (AA), a
// capital with a small one (Fa), or a Roman number.
func isLetterNumber(s string) bool {
	if len(s) == 1 || len(s) == 2 && s[0] == s[1] {
		return true
	}
	if len(s) == 2 && (s[0] == 'A' || s[0] == 'B') && s[1] >= 'A' && s[1] <= 'Z' {
		return true // AB., after Z.
	}
	if len(s) == 2 && s[0] <= 'Z' && s[1] >= 'a' && s[1] <= 'f' && s != "Da" {
		return true
	}
	for i := range len(s) {
		if !strings.ContainsRune("ivxlcIVXLC", rune(s[i])) {
			return false
		}
	}
	return s == strings.ToUpper(s) || s == strings.ToLower(s)
}
