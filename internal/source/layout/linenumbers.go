package layout

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/legaltext"
)

// minNumbered is how many lines of a page bear their number at least, where lines
// are numbered.
const minNumbered = 3

// A lineNumber is a number at the edge of a line.
type lineNumber struct {
	line   int // index in the page
	count  int // of the lines of text up to this one
	value  int
	span   legaltext.Span
	indent int  // of the text behind it
	small  bool // that text begins with a small letter
}

// cutLineNumbers takes the numbers of lines out of the lines of a page, and returns
// their spans. Bills and drafts print them in a margin, mostly at every fifth line:
// they rise by the same step, and by as much as the lines between them.
func cutLineNumbers(src string, lines []rawLine) []legaltext.Span {
	for _, find := range [...]func(string, rawLine) (lineNumber, bool){leftNumber, rightNumber} {
		var found []lineNumber
		byOffset := map[int]int{}
		count := 0
		for i, l := range lines {
			if l.blank || l.edge {
				continue
			}
			n, ok := find(src, l)
			alone := ok && n.span.Len() == l.end-l.start
			if !alone {
				count++
			}
			if !ok {
				continue
			}
			n.line, n.count = i, count
			if alone {
				n.count++ // it numbers the next line
			}
			byOffset[n.value-n.count]++
			found = append(found, n)
		}
		if row := numberedLines(found, byOffset); row != nil {
			spans := make([]legaltext.Span, 0, len(row))
			for _, n := range row {
				l := &lines[n.line]
				switch {
				case n.span.Len() == l.end-l.start:
					l.start, l.blank = l.end, true
				case n.span.Start == l.start:
					l.start, l.indent = l.start+textAfter(src[l.start:l.end], n.span.Len()), n.indent
				default:
					l.end = l.start + len(strings.TrimRight(src[l.start:n.span.Start], " \t\u00a0"))
				}
				spans = append(spans, n.span)
			}
			return spans
		}
	}
	return nil
}

// numberedLines returns the numbers that are as far from each other as their lines
// are, by one step; none where they are few.
func numberedLines(found []lineNumber, byOffset map[int]int) []lineNumber {
	best := 0
	for _, n := range found {
		if o := n.value - n.count; byOffset[o] > byOffset[best] {
			best = o
		}
	}
	if byOffset[best] < minNumbered {
		return nil
	}
	row := make([]lineNumber, 0, byOffset[best])
	for _, n := range found {
		if n.value-n.count == best {
			row = append(row, n)
		}
	}
	step := row[1].value - row[0].value
	for k := range row[1:] {
		if row[k+1].value-row[k].value != step {
			return nil
		}
	}
	switch step {
	case 5, 10:
		return row
	case 1:
		small := 0 // lines that go on with a sentence, as the notes of a page do not
		for _, n := range row {
			if n.small {
				small++
			}
		}
		if len(row) >= 3*minNumbered && 2*small > len(row) {
			return row
		}
	}
	return nil
}

// leftNumber reads a number before the text of a line, without the sign of a list.
func leftNumber(src string, l rawLine) (lineNumber, bool) {
	text := src[l.start:l.end]
	d := digits(text)
	if d == 0 || d > 3 || d < len(text) && spaceLen(text[d:]) == 0 {
		return lineNumber{}, false
	}
	return newLineNumber(text[:d], text[textAfter(text, d):], l.start, l.indent+textAfter(text, d)), true
}

// rightNumber reads a number at the end of a line, behind a gap.
func rightNumber(src string, l rawLine) (lineNumber, bool) {
	text := src[l.start:l.end]
	d := len(text) - len(strings.TrimRight(text, "0123456789"))
	before := text[:len(text)-d]
	if d == 0 || d > 3 || before != "" && len(before)-len(strings.TrimRight(before, " \u00a0")) < 2 {
		return lineNumber{}, false
	}
	return newLineNumber(text[len(text)-d:], text, l.end-d, l.indent), true
}

func newLineNumber(number, text string, start, indent int) lineNumber {
	value, _ := strconv.Atoi(number) // of three digits at most
	first, _ := utf8.DecodeRuneInString(text)
	return lineNumber{value: value, span: legaltext.Span{Start: start, End: start + len(number)}, indent: indent, small: unicode.IsLower(first)}
}

// textAfter returns where the text behind n bytes of a number begins.
func textAfter(text string, n int) int { return n + spaceLen(text[n:]) }
