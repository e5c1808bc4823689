package layout

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/legaltext"
)

// How many lines of a page bear their number at least, where each fifth is numbered,
// and where each is.
const (
	minNumbered = 3
	minAll      = 6
)

// A lineNumber is a number at the edge of a line.
type lineNumber struct {
	line   int // index in the page
	count  int // of the lines of text up to this one
	value  int
	span   legaltext.Span
	indent int  // of the text beside it
	small  bool // that text begins with a small letter
	goesOn bool // with the sentence of the line before
}

// cutLineNumbers takes the numbers of lines out of the lines of a page, and returns
// their spans. Bills and drafts print them in a margin, at each line or at each fifth:
// they rise by the same step, and by as much as the lines between them.
func cutLineNumbers(src string, lines []rawLine) []legaltext.Span {
	for _, find := range [...]numbering{{leftNumber, false}, {rightNumber, false}, {leftNumber, true}} {
		var spans []legaltext.Span
		for _, row := range find.rows(src, lines) {
			if !isNumbering(row) {
				continue
			}
			for _, n := range row {
				l := &lines[n.line]
				switch {
				case n.span.Len() == l.end-l.start:
					l.start, l.blank = l.end, true
				case n.span.Start == l.start:
					l.start, l.indent = n.span.End+spaceLen(src[n.span.End:l.end]), n.indent
				default:
					l.end = l.start + len(strings.TrimRight(src[l.start:n.span.Start], " \t\u00a0"))
				}
				spans = append(spans, n.span)
			}
		}
		if spans != nil {
			return spans
		}
	}
	return nil
}

// A numbering is a way in which lines are numbered: where their numbers stand, and
// whether blank lines have one too.
type numbering struct {
	find  func(string, rawLine) (lineNumber, bool)
	blank bool
}

// rows returns the numbers beside lines, those together that are as far from each other
// as their lines are.
func (g numbering) rows(src string, lines []rawLine) [][]lineNumber {
	var rows [][]lineNumber
	byOffset := map[int]int{} // of a row in rows
	count := 0
	above := "" // the last line of text
	for i, l := range lines {
		if l.blank || l.edge {
			continue
		}
		n, ok := g.find(src, l)
		alone := ok && n.span.Len() == l.end-l.start
		if !alone || g.blank {
			count++
		}
		before := above
		if !alone {
			above = src[l.start:l.end]
		}
		if !ok {
			continue
		}
		n.line, n.count, n.goesOn = i, count, before != "" && !Terminated(before)
		switch {
		case alone && g.blank:
			n.small = true
		case alone:
			n.count++ // it numbers the next line
		}
		k, known := byOffset[n.value-n.count]
		if !known {
			k = len(rows)
			byOffset[n.value-n.count] = k
			rows = append(rows, nil)
		}
		rows[k] = append(rows[k], n)
	}
	return rows
}

// isNumbering reports whether the numbers of a row are of lines: of each fifth or
// tenth, or of each, where sentences go on from line to line as notes, the rows of a
// table and names in a list do not.
func isNumbering(row []lineNumber) bool {
	if len(row) < minNumbered {
		return false
	}
	step := row[1].value - row[0].value
	small, open := 0, 0
	for k, n := range row {
		if k > 0 && n.value-row[k-1].value != step {
			return false
		}
		if n.small {
			small++
		}
		if n.goesOn {
			open++
		}
	}
	return step == 5 || step == 10 || step == 1 && len(row) >= minAll && 4*small > len(row) && 2*open > len(row)
}

// leftNumber reads a number before the text of a line, without the sign of a list,
// and with that of the page perhaps: "5", "2-17".
func leftNumber(src string, l rawLine) (lineNumber, bool) {
	text := src[l.start:l.end]
	d := digits(text)
	number := text[:d]
	if d > 0 && strings.HasPrefix(text[d:], "-") {
		line := digits(text[d+1:])
		number, d = text[d+1:d+1+line], d+1+line
	}
	if number == "" || len(number) > 3 || d < len(text) && spaceLen(text[d:]) == 0 {
		return lineNumber{}, false
	}
	behind := d + spaceLen(text[d:])
	return newLineNumber(number, text[behind:], legaltext.Span{Start: l.start, End: l.start + d}, l.indent+behind), true
}

// rightNumber reads a number at the end of a line, behind a gap.
func rightNumber(src string, l rawLine) (lineNumber, bool) {
	text := src[l.start:l.end]
	if text == "" || text[len(text)-1]-'0' > 9 {
		return lineNumber{}, false
	}
	d := len(text) - len(strings.TrimRight(text, "0123456789"))
	before := text[:len(text)-d]
	if d == 0 || d > 3 || before != "" && len(before)-len(strings.TrimRight(before, " \u00a0")) < 2 {
		return lineNumber{}, false
	}
	return newLineNumber(text[len(text)-d:], text, legaltext.Span{Start: l.end - d, End: l.end}, l.indent), true
}

func newLineNumber(number, text string, span legaltext.Span, indent int) lineNumber {
	value, _ := strconv.Atoi(number) // of three digits at most
	first, _ := utf8.DecodeRuneInString(text)
	return lineNumber{value: value, span: span, indent: indent, small: unicode.IsLower(first)}
}
