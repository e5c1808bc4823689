package layout

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// gluedMarkers returns, by line, the markers of a column that stand before their text
// without the space, or the stop, that they have elsewhere: "(1)recognizes", "-de brug",
// "2.1 recognise". One alone is none: the next of its series, or the one before, is near,
// or a lead-in above announces it.
func gluedMarkers(src string, lines []Line, above []Block, opens func(string, bool) Opens) map[int]Marker {
	var found map[int]Marker
	for i, l := range lines {
		s := src[l.Start:l.End]
		m := parseGlued(s)
		if m.IsZero() || l.Row || l.Edge || l.Label.Len() > 0 {
			continue
		}
		if m.Bullet != "" && !isRowOfDashes(src, lines, i, m) && (opens == nil || opens(s[m.Len:], true) == NotKnown) || m.Num != "" && !isInSeries(src, lines, i, m, found, above) {
			continue
		}
		if found == nil {
			found = map[int]Marker{}
		}
		found[i] = m
	}
	return found
}

// parseGlued reads what may be a marker without a space behind it, or a number without
// its stop.
func parseGlued(s string) Marker {
	if !mayBeGlued(s) || !ParseMarker(s).IsZero() {
		return Marker{}
	}
	if r, n := utf8.DecodeRuneInString(s); strings.ContainsRune("-–—•▪●◦‣■□►➢✓✔", r) {
		if next, _ := utf8.DecodeRuneInString(s[n:]); unicode.IsLetter(next) {
			return Marker{Bullet: s[:n], Len: n}
		}
		return Marker{}
	}
	if n := numberLen(s); n > 0 {
		first, size := utf8.DecodeRuneInString(s[n:])
		second, _ := utf8.DecodeRuneInString(s[n+size:])
		initial := s[0] > '9' && s[n-1] == '.' && unicode.IsUpper(first) // "J.Lambert"
		if unicode.IsLetter(first) && unicode.IsLower(second) && !initial {
			return Marker{Num: s[:n], Len: n}
		}
		return Marker{}
	}
	n := digits(s)
	for n > 0 && n+1 < len(s) && s[n] == '.' && digits(s[n+1:]) > 0 {
		n += 1 + digits(s[n+1:])
	}
	if sp := spaceLen(s[n:]); n > 2 && n < maxGlued && sp > 0 && s[n-1] != '0' {
		if first, _ := utf8.DecodeRuneInString(s[n+sp:]); unicode.IsLower(first) && strings.Contains(s[:n], ".") {
			return Marker{Num: s[:n], Len: n + sp}
		}
	}
	return Marker{}
}

// maxGlued is how many bytes such a number has at most.
const maxGlued = 8

// mayBeGlued is a quick look at the first bytes of a line: a dash, or a stop or bracket
// behind a number.
func mayBeGlued(s string) bool {
	if s == "" || s[0] == '-' || s[0] >= utf8.RuneSelf {
		return s != ""
	}
	for i := range min(len(s), maxGlued) {
		if c := s[i]; c == '.' || c == ')' || c == ']' || c == 0xC2 {
			return true // also "°"
		}
	}
	return false
}

// isRowOfDashes reports whether a dash or dot without a space is one of a list: another
// line with the same dash is near, and it does not stand in the middle of a sentence, as
// that of a word may.
func isRowOfDashes(src string, lines []Line, i int, m Marker) bool {
	if !strings.Contains("-–—", m.Bullet) {
		return true // no word has such a sign
	}
	if !beginsItem(src, lines, i, m) {
		return false
	}
	for k := max(0, i-seriesBlocks); k < min(len(lines), i+seriesBlocks); k++ {
		if s := src[lines[k].Start:lines[k].End]; k != i && parseGlued(s).Bullet == m.Bullet && (k < i || beginsItem(src, lines, k, m)) {
			return true
		}
	}
	return false
}

// beginsItem reports whether line i can be an item of a list by what stands above it:
// nothing, the end of a clause, or another item.
func beginsItem(src string, lines []Line, i int, m Marker) bool {
	for k := i; k > max(0, i-seriesBlocks); k-- {
		before := src[lines[k-1].Start:lines[k-1].End]
		if lines[k].Blank || Terminated(before) || strings.HasSuffix(before, ",") {
			return true
		}
		if parseGlued(before).Bullet != m.Bullet {
			return false
		}
	}
	return i == 0
}

// beginsDashes reports whether the dash before line i begins a list below a lead-in of one
// line that has no colon: a known phrase opens that, and another dash follows the item.
func beginsDashes(src string, lines []Line, i int, m Marker, b *Block, opens func(string, bool) Opens) bool {
	if m.Bullet == "" || m.Num != "" || opens == nil || len(b.Lines) > 1 || !b.Marker.IsZero() || lines[i].Blank {
		return false
	}
	for k := i + 1; k < min(len(lines), i+rowLines) && !lines[k].Row; k++ {
		before := src[lines[k-1].Start:lines[k-1].End]
		if ParseMarker(src[lines[k].Start:lines[k].End]).Bullet == m.Bullet && (Terminated(before) || strings.HasSuffix(before, ",")) {
			return opens(src[b.Lines[0].Start:b.Lines[0].End], true) != NotKnown
		}
	}
	return false
}

// isInSeries reports whether a number without its space or stop is one of a list: the
// next of the list is on a line below, or the one before above, or a line that ends with
// a colon or a dash announces the first.
func isInSeries(src string, lines []Line, i int, m Marker, found map[int]Marker, above []Block) bool {
	before := ""
	if i > 0 {
		before = src[lines[i-1].Start:lines[i-1].End]
	}
	dotted := strings.Contains(m.Label(), ".")
	if dotted && !lines[i].Blank && i > 0 && !Terminated(before) {
		return false
	}
	if m.StartsList() && (strings.HasSuffix(before, ":") || strings.HasSuffix(before, "—")) {
		return true
	}
	for k := i - 1; k >= max(0, i-seriesLines); k-- {
		if o, ok := found[k]; ok && isSuccessor(o, m) {
			return true
		} else if o := ParseMarker(src[lines[k].Start:lines[k].End]); o.Num != "" && isSuccessor(o, m) {
			return true
		}
	}
	for k := len(above) - 1; k >= max(0, len(above)-seriesBlocks); k-- {
		if o := above[k].Marker; o.Num != "" && isSuccessor(o, m) {
			return true
		}
	}
	if !m.StartsList() {
		return false
	}
	for k := i + 1; k < min(len(lines), i+seriesLines); k++ {
		s := src[lines[k].Start:lines[k].End]
		o := parseGlued(s)
		if o.IsZero() {
			o = ParseMarker(s)
		}
		if o.Num != "" && isSuccessor(m, o) {
			return true
		}
	}
	return false
}

// isSuccessor reports whether b is the next number after a on the same level.
func isSuccessor(a, b Marker) bool {
	from, to := a.Label(), b.Label()
	k := strings.LastIndexByte(to, '.')
	if k < 0 {
		return !strings.ContainsAny(from, "./") && !strings.ContainsAny(to, "/") && follows(a, b)
	}
	if len(from) <= k || from[:k+1] != to[:k+1] {
		return false
	}
	n, err := strconv.Atoi(from[k+1:])
	return err == nil && to[k+1:] == strconv.Itoa(n+1)
}
