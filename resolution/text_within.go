package resolution

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// isWithin reports whether a line that looks like a heading, a name or a part of a
// cover stands in the middle of a sentence that was wrapped: the line before ends
// with a word that binds it to the next, or has no end, and the line after goes on
// with a small letter.
func (r *reader) isWithin(lines []legaltext.Span, alone []bool, i int) bool {
	if i == 0 || alone[i-1] || i+1 < len(lines) && alone[i+1] {
		return false
	}
	before, text := r.src[lines[i-1].Start:lines[i-1].End], r.src[lines[i].Start:lines[i].End]
	if layout.Terminated(before) || isPageNumber(before) || r.isRepeated(text) && !layout.Terminated(text) {
		return false
	}
	after := ""
	if i+1 < len(lines) {
		after = r.src[lines[i+1].Start:lines[i+1].End]
	}
	switch {
	case isPageNumber(after):
		return false
	case bindsOn(before):
		return true
	case !unicode.IsLower(firstRune(after)):
		return endsOpen("", before) && !r.isHeadingLine(lines[i])
	}
	o, cue := r.practice.Opening("", after)
	return endsOpen("", before) || len(before) >= minWrapped && !isCapitals(text) && (!cue || o.Guessed || o.Weak)
}

// minWrapped is the length in bytes of the shortest line that is taken for one of a
// wrapped sentence, where no word at its end says so.
const minWrapped = 30

// isRepeated reports whether a line comes back in the document as the heads of its
// pages do, page numbers apart: one with a number twice, any other three times.
func (r *reader) isRepeated(line string) bool {
	if r.printed == nil {
		r.printed = map[string]int{}
		for l := range strings.Lines(r.src) {
			if key := lineKey(l); key != "" && len(key) <= maxLine {
				r.printed[key]++
			}
		}
	}
	n := r.printed[lineKey(line)]
	return n > 2 || n > 1 && hasDigit(line)
}

// lineKey is what comes back of a line at the edge of a page: all but a page number
// at one end, where other numbers tell it apart.
func lineKey(line string) string {
	line = strings.Trim(line, " \t\r\n\f\u00a0")
	if first, rest, ok := strings.Cut(line, " "); ok && isPageNumber(first) && hasDigit(rest) {
		return rest
	}
	if i := strings.LastIndexByte(line, ' '); i > 0 && isPageNumber(line[i+1:]) && hasDigit(line[:i]) {
		return line[:i]
	}
	return line
}
