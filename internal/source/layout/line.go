package layout

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/internal/text/eight"
	"github.com/considerans/considerans/legaltext"
)

// A Line is one printed line of one column, without the white space around it.
type Line struct {
	Start, End int  // bytes of the source
	Indent     int  // columns between the edge of the text column and Start
	Width      int  // columns from Start to End
	Page       int  // from 0
	Column     int  // from 0, left to right; FullWidth when the line crosses the gutter
	Blank      bool // blank lines, or a new page, stand before it
	Edge       bool // a head or foot that comes back on other pages
	Row        bool // a row of a table: cells parted by wide gaps
	// Label is the place of the line's marker where that stands elsewhere on
	// the page.
	Label legaltext.Span
}

// FullWidth is the Column of a line that crosses the page's gutter.
const FullWidth = -1

// joinLabels makes one line of a label that stands alone and the line below it,
// which it belongs to. Where extractors read the labels of a list before its
// texts, a label waits for the next paragraph or item that has none.
func joinLabels(src string, lines []Line) []Line {
	out := lines[:0]
	var waiting []int // in out
	bare := false     // whether the line before is a label alone
	before := ""
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		label := src[l.Start:l.End]
		switch {
		case l.Edge, isPageLabel(src, lines, i):
		case isBareMarker(label):
			if !bare {
				waiting = dropLabels(src, waiting, out, label)
			}
			if below := i + 1; below < len(lines) && takesLabel(src, lines[below]) && lines[below].Column == l.Column &&
				strings.TrimSpace(src[l.End:lines[below].Start]) == "" {
				l.End, l.Width = lines[below].End, lines[below].Width
				bare = false
				i++
				break
			}
			waiting = append(waiting, len(out))
			bare = true
			before = label
			out = append(out, l)
			continue
		case len(waiting) > 0 && (l.Blank || strings.HasSuffix(before, ";")) && takesLabel(src, l):
			from := &out[waiting[0]]
			l.Label = legaltext.Span{Start: from.Start, End: from.End}
			from.End = from.Start // taken
			waiting = waiting[1:]
		}
		bare = false
		before = src[l.Start:l.End]
		out = append(out, l)
	}
	return slices.DeleteFunc(out, func(l Line) bool { return l.Start == l.End })
}

// isPageLabel reports whether line i is a number in brackets that stands within a sentence,
// and no other such number is near: that of a page, and no label of what is below it.
func isPageLabel(src string, lines []Line, i int) bool {
	label := src[lines[i].Start:lines[i].End]
	if len(label) < 3 || label[0] != '(' || digits(label[1:]) != len(label)-2 || i+1 == len(lines) {
		return false
	}
	for _, l := range lines[i+1 : min(len(lines), i+1+maxLabelled)] {
		if s := src[l.Start:l.End]; strings.HasPrefix(s, "(") && len(s) < 8 && isBareMarker(s) {
			return false
		}
	}
	first, _ := utf8.DecodeRuneInString(src[lines[i+1].Start:lines[i+1].End])
	return unicode.IsLower(first) && (i == 0 || !Terminated(src[lines[i-1].Start:lines[i-1].End]))
}

// maxLabelled is how many lines an item may take between its label and the next.
const maxLabelled = 24

// takesLabel reports whether a line is text without a marker or sign of its own.
func takesLabel(src string, l Line) bool {
	s := src[l.Start:l.End]
	return !l.Edge && ParseMarker(s).IsZero() && !isBareMarker(s) && headingLen(s) == 0 && !isQuoted(s)
}

// dropLabels forgets the labels that wait where their list goes on with another
// one: they belong to no paragraph.
func dropLabels(src string, waiting []int, lines []Line, label string) []int {
	return slices.DeleteFunc(waiting, func(i int) bool {
		return sameSeries(src[lines[i].Start:lines[i].End], label)
	})
}

// sameSeries reports whether two labels can be of one list: "1." and "2.", but
// not "1." and "a)".
func sameSeries(a, b string) bool {
	kind := func(c rune) rune {
		switch {
		case c >= '0' && c <= '9':
			return '1'
		case c >= 'a' && c <= 'z':
			return 'a'
		case c >= 'A' && c <= 'Z':
			return 'A'
		}
		return c
	}
	first, _ := utf8.DecodeRuneInString(a)
	other, _ := utf8.DecodeRuneInString(b)
	return kind(first) == kind(other) && a[len(a)-1] == b[len(b)-1]
}

// markRows marks the rows of tables: lines below each other with wide gaps, of
// which one has two or more.
func markRows(src string, lines []Line) {
	before := 0
	for i := range lines {
		l := &lines[i]
		gaps := wideGaps(src[l.Start:l.End])
		if gaps > 0 && isSpaced(src[l.Start:l.End]) {
			gaps = 0
		} else if gaps > 0 && !strings.ContainsFunc(src[l.Start:l.End], unicode.IsLetter) {
			gaps++ // figures alone
		}
		if i > 0 && lines[i-1].Column == l.Column && gaps > 0 && before > 0 && gaps+before > 2 {
			lines[i-1].Row, l.Row = true, true
		}
		before = gaps
	}
}

// isSpaced reports whether most words of a line are single letters: a title whose
// letters are set apart.
func isSpaced(s string) bool {
	words, single := 0, 0
	for w := range strings.FieldsSeq(s) {
		words++
		if r, n := utf8.DecodeRuneInString(w); n == len(w) && unicode.IsLetter(r) {
			single++
		}
	}
	return single*2 > words
}

// wideGaps counts the runs of three or more spaces in a line, but for one after
// its marker.
func wideGaps(s string) int {
	n := 0
	for {
		i := strings.Index(s, "   ")
		if i < 0 {
			return n
		}
		if n > 0 || !isBareMarker(s[:i]) {
			n++
		}
		s = strings.TrimLeft(s[i:], " ")
	}
}

// rawLine is a line of the source as it stands there, with columns not yet
// parted.
type rawLine struct {
	start, end int // without the line terminator and white space at either end
	indent     int
	blank      bool // no text
	edge       bool // see Line.Edge
	has        signs
}

// splitPages cuts src at form feeds, and each page into lines. It returns all lines too.
func splitPages(src string) (pages [][]rawLine, lines []rawLine) {
	of := signTable()
	lines = make([]rawLine, 0, min(strings.Count(src, "\n"), len(src)/16)+1)
	ends := make([]int, 0, strings.Count(src, "\f")+1)
	for start := 0; start <= len(src); {
		end := start + strings.IndexByte(src[start:], '\f')
		if end < start {
			end = len(src)
		}
		lines = splitLines(lines, src, start, end, of)
		ends = append(ends, len(lines))
		start = end + 1
	}
	pages = make([][]rawLine, len(ends))
	from := 0
	for n, end := range ends {
		pages[n] = lines[from:end:end]
		from = end
	}
	return pages, lines
}

// splitLines appends the lines of src[start:end]. Lines end with LF, CR LF, CR,
// VT, NEL, LS or PS.
func splitLines(lines []rawLine, src string, start, end int, of *[256]signs) []rawLine {
	for start < end {
		stop, next, has := lineEnd(src, start, end, of)
		l := trimLine(src, start, stop)
		l.has = has
		lines = append(lines, l)
		start = next
	}
	return lines
}

// lineEnd returns where the line that begins at start stops, where the next one begins,
// and what the line has.
func lineEnd(src string, start, end int, of *[256]signs) (stop, next int, has signs) {
	for i := start; i < end; i++ {
		n, found := signsIn(src[i:end], of)
		has |= found
		if i += n; i == end {
			break
		}
		switch c := src[i]; {
		case c == '\n' || c == '\v':
			return i, i + 1, has
		case c == '\r':
			if i+1 < end && src[i+1] == '\n' {
				return i, i + 2, has
			}
			return i, i + 1, has
		case c == 0xc2 && i+1 < end && src[i+1] == 0x85:
			return i, i + 2, has
		case c == 0xe2 && i+2 < end && src[i+1] == 0x80 && (src[i+2] == 0xa8 || src[i+2] == 0xa9):
			return i, i + 3, has
		}
		has |= of[src[i]]
	}
	return end, end, has
}

// signs are what a line has that makes it more than words with spaces between them.
type signs uint8

const (
	ending signs = 1 << iota // what may end a line
	gap                      // two spaces together
	bar                      // or a tab
	other                    // what may be markup, and characters beyond U+00FF
)

// signTable has the signs that each byte is. Those of the letters from U+00C0 to U+00FF
// are none.
var signTable = sync.OnceValue(func() *[256]signs {
	var of [256]signs
	for c := range of {
		switch {
		case c == '\n', c == '\v', c == '\r', c == 0xc2, c == 0xe2:
			of[c] = ending | other
		case c == '\t':
			of[c] = bar | other
		case c == '|':
			of[c] = bar
		case c < ' ', c == 0x7f, c > 0xc3, markup[c]:
			of[c] = other
		}
	}
	return &of
})

// signsIn returns the offset of the first byte of s that may end a line, or its length,
// and the signs before it.
func signsIn(s string, of *[256]signs) (n int, has signs) {
	space := uint64(0) // whether the byte before is one
	for ; n+8 <= len(s); n += 8 {
		b := s[n : n+8]
		found := of[b[0]] | of[b[1]] | of[b[2]] | of[b[3]] | of[b[4]] | of[b[5]] | of[b[6]] | of[b[7]]
		if found&ending != 0 {
			break
		}
		spaces := eight.Spaces(eight.At(b, 0))
		if spaces&(spaces<<8|space) != 0 {
			found |= gap
		}
		space = spaces >> 56
		has |= found
	}
	for ; n < len(s) && of[s[n]]&ending == 0; n++ {
		has |= of[s[n]]
		if n > 0 && s[n] == ' ' && s[n-1] == ' ' {
			has |= gap
		}
	}
	return n, has
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
		} else if string(r) != byteOrderMark {
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
	return rawLine{start: start, end: end, indent: indent, blank: start == end}
}

const byteOrderMark = "\ufeff"

// byteOrderMarks returns the marks before the text of lines.
func byteOrderMarks(src string, pages [][]rawLine) []legaltext.Span {
	if !strings.Contains(src, byteOrderMark) {
		return nil
	}
	var out []legaltext.Span
	end := 0
	for _, lines := range pages {
		for _, l := range lines {
			for at := end; ; at += len(byteOrderMark) {
				n := strings.Index(src[at:l.start], byteOrderMark)
				if n < 0 {
					break
				}
				at += n
				out = append(out, legaltext.Span{Start: at, End: at + len(byteOrderMark)})
			}
			end = l.end
		}
	}
	return out
}

// setApart makes blank lines of those within spans, which are in order.
func setApart(pages [][]rawLine, apart []legaltext.Span) {
	for _, lines := range pages {
		for i := range lines {
			l := &lines[i]
			for len(apart) > 0 && apart[0].End <= l.start {
				apart = apart[1:]
			}
			if len(apart) == 0 {
				return
			}
			if !l.blank && apart[0].Start <= l.start {
				l.start, l.blank = l.end, true
			}
		}
	}
}

// textLen returns the length, in bytes and in columns, of the plain text that s begins
// with: printing ASCII but bars, letters from U+00C0 to U+00FF, and single spaces
// between them. It is what most of a text is, and read quickly.
func textLen(s string) (n, width int) {
	for n < len(s) {
		for n+8 <= len(s) && eight.IsText(eight.At(s, n)) && (n > 0 || s[0] != ' ') {
			n += 7 // what is behind the last may make it no text
		}
		switch c := s[n]; {
		case c > ' ' && c < 0x7f && c != '|', c == ' ' && n > 0 && n+1 < len(s) && s[n+1] > ' ' && s[n+1] < 0x7f && s[n+1] != '|':
			n++
		case isLatin(s, n):
			n += 2
			width--
		default:
			return n, width + n
		}
	}
	return n, width + n
}

// isLatin reports whether a letter from U+00C0 to U+00FF, of two bytes, begins at s[i].
func isLatin(s string, i int) bool {
	return s[i] == 0xC3 && i+1 < len(s) && s[i+1]&0xC0 == 0x80
}

// width counts the columns that s takes: its runes without combining marks and
// what prints as nothing.
func width(s string) int {
	n := len(s)
	for i := 0; i < len(s); i++ {
		for i+8 <= len(s) && !eight.AnyHigh(eight.At(s, i)) {
			i += 8
		}
		if i == len(s) {
			break
		}
		if s[i] < utf8.RuneSelf {
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if n -= size; !isInvisible(r) && !unicode.Is(unicode.Mn, r) {
			n++
		}
		i += size - 1
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
