package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Line is one printed line of one column, without the white space around it.
type Line struct {
	Start, End int  // bytes of the source
	Indent     int  // columns between the edge of the text column and Start
	Width      int  // columns from Start to End
	Page       int  // from 0
	Column     int  // from 0, left to right; FullWidth when the line crosses the gutter
	Blank      bool // blank lines, or a new page, stand before it
}

// FullWidth is the Column of a line that crosses the page's gutter.
const FullWidth = -1

// rawLine is a line of the source as it stands there, with columns not yet
// parted.
type rawLine struct {
	start, end int // without the line terminator and white space at either end
	indent     int
	blank      bool // no text
}

// splitPages cuts src at form feeds, and each page into lines. Lines end with
// LF, CR LF, CR, VT, NEL, LS or PS.
func splitPages(src string) [][]rawLine {
	var pages [][]rawLine
	for start := 0; ; {
		n := strings.IndexByte(src[start:], '\f')
		if n < 0 {
			return append(pages, splitLines(src, start, len(src)))
		}
		pages = append(pages, splitLines(src, start, start+n))
		start += n + 1
	}
}

func splitLines(src string, start, end int) []rawLine {
	lines := make([]rawLine, 0, 1+strings.Count(src[start:end], "\n"))
	for start < end {
		stop, next := lineEnd(src, start, end)
		lines = append(lines, trimLine(src, start, stop))
		start = next
	}
	return lines
}

// lineEnd returns where the line that begins at start stops and where the next
// one begins.
func lineEnd(src string, start, end int) (stop, next int) {
	for i := start; i < end; i++ {
		switch c := src[i]; {
		case c > '\r' && c < 0xc2:
		case c == '\n' || c == '\v':
			return i, i + 1
		case c == '\r':
			if i+1 < end && src[i+1] == '\n' {
				return i, i + 2
			}
			return i, i + 1
		case c == 0xc2 && i+1 < end && src[i+1] == 0x85:
			return i, i + 2
		case c == 0xe2 && i+2 < end && src[i+1] == 0x80 && (src[i+2] == 0xa8 || src[i+2] == 0xa9):
			return i, i + 3
		}
	}
	return end, end
}

// trimLine measures the indent of src[start:end] and cuts white space and what
// prints as nothing from both ends.
func trimLine(src string, start, end int) rawLine {
	indent := 0
	for start < end {
		r, n := utf8.DecodeRuneInString(src[start:end])
		if r == '\t' {
			indent += 8 - indent%8
		} else if unicode.IsSpace(r) {
			indent++
		} else {
			break
		}
		start += n
	}
	for start < end {
		r, n := utf8.DecodeLastRuneInString(src[start:end])
		if !unicode.IsSpace(r) {
			break
		}
		end -= n
	}
	return rawLine{start, end, indent, start == end}
}

// width counts the columns that s takes: its runes without combining marks and
// what prints as nothing.
func width(s string) int {
	n := 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			n++
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if !isInvisible(r) && !unicode.Is(unicode.Mn, r) {
			n++
		}
		i += size
	}
	return n
}

// isInvisible reports whether r prints as nothing: soft hyphen, zero-width
// characters, byte order mark, marks of direction.
func isInvisible(r rune) bool {
	switch r {
	case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F':
		return true
	}
	return false
}
