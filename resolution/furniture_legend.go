package resolution

import (
	"slices"
	"strings"
	"unicode"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// The legend on the back of a cover: the parties by their abbreviations, and the codes
// of the house's publications. It says nothing of the text.

const (
	legendPages = 3   // among which a legend stands
	legendLines = 400 // among which it stands where no form feed shows pages
	minCodes    = 3   // lines with codes that it has at least, unless one has the pattern of a number
	maxLegend   = 80  // lines of it at most
	maxOthers   = 12  // lines of meanings that no code is known for, before the next code
	minParties  = 3   // rows of parties
)

// findLegend lists the legend as furniture, and returns the spans of its lines.
func (r *reader) findLegend() []legaltext.Span {
	end := r.body
	for page := range legendPages {
		at := end
		if n := strings.IndexByte(r.src[at:], '\f'); n >= 0 {
			end = at + n + 1
		} else {
			end = len(r.src)
		}
		lines := linesOf(r.src, at, end, legendLines)
		if heading, last := r.legend(lines); last > 0 {
			var out []legaltext.Span
			if first := r.firstParty(lines[:heading]); first < heading {
				out = r.setLegend(out, legaltext.PartyList, lines[first:heading])
			}
			return r.setLegend(out, legaltext.Abbreviations, lines[heading:last])
		}
		if end == len(r.src) || page+1 == legendPages {
			break
		}
	}
	return nil
}

// setLegend lists each line with text as furniture of a kind, and appends its span.
func (r *reader) setLegend(out []legaltext.Span, kind legaltext.FurnitureKind, lines []legaltext.Span) []legaltext.Span {
	for _, l := range lines {
		if l.Len() > 0 {
			r.furniture = append(r.furniture, legaltext.Furniture{Kind: kind, Span: l})
			out = append(out, l)
		}
	}
	return out
}

// linesOf returns the lines of src[at:end] without the white space around them, the first
// of them as many as are asked for.
func linesOf(src string, at, end, most int) []legaltext.Span {
	out := make([]legaltext.Span, 0, min(most, strings.Count(src[at:end], "\n")+1))
	plain := strings.IndexByte(src[at:end], '\r') < 0 && strings.IndexByte(src[at:end], '\f') < 0
	for at < end && len(out) < most {
		line, next := src[at:end], end
		n := strings.IndexByte(line, '\n')
		if !plain {
			n = strings.IndexAny(line, "\n\r\f")
		}
		if n >= 0 {
			line, next = line[:n], at+n+1
		}
		text := strings.TrimSpace(line)
		from := at + strings.Index(line, text)
		out = append(out, legaltext.Span{Start: from, End: from + len(text)})
		at = next
	}
	return out
}

// legend finds the line with the heading of a legend, and the end of its rows; last is 0
// where there is none. A row is a code with its meaning, on one line or on two, and a
// column of codes may stand before the column of their meanings: the legend ends where
// more lines follow than its codes have meanings, or at a line that is of the text.
func (r *reader) legend(lines []legaltext.Span) (heading, last int) {
	line := func(i int) string { return r.src[lines[i].Start:lines[i].End] }
	for heading < len(lines) && !r.isLegendHead(line(heading)) {
		heading++
	}
	codes, owed, others := 0, 0, 0 // codes, how many more than meanings, lines since the last
	patterns := false
	for i := heading + 1; i < len(lines) && others <= maxOthers && i-heading <= maxLegend; i++ {
		text := line(i)
		code, meant := isCodeLine(text)
		switch {
		case text == "":
			continue
		case code:
			codes, last, others = codes+1, i+1, 0
			patterns = patterns || strings.Contains(text, "0000/000")
			if !meant {
				owed++
			}
		case r.isLegendHead(text), text[0] == ':':
			last = i + 1
		case r.isOfText(text):
			others = maxOthers
		case last == i && i > heading+1 && goesOnSmall(text):
			last = i + 1
		default:
			if owed > 0 {
				last = i + 1
			}
			owed--
		}
		others++
	}
	if codes < minCodes && !patterns {
		return 0, 0
	}
	return heading, last
}

// goesOnSmall reports whether a line goes on with a meaning: it begins with a small letter
// or a bracket.
func goesOnSmall(line string) bool { return line[0] == '(' || unicode.IsLower(firstRune(line)) }

// isOfText reports whether a line below the heading of a legend is none of its rows: a
// number of the document, a heading, a formula, a cue or a sentence.
func (r *reader) isOfText(line string) bool {
	long := slices.ContainsFunc(cells(line), func(c string) bool { return len(c) > maxLine })
	return long || isSentence(line) || r.numberLine(line) != "" || r.isFormula("", line) || r.isPart("", line)
}

func (r *reader) isLegendHead(line string) bool {
	for _, c := range cells(line) {
		if h, ok := r.practice.Heading("", c); ok && h.Block == drafting.Legend {
			return true
		}
	}
	return false
}

// firstParty returns the first of the lines at the end of a page's head that list
// parties, len(lines) for none: short ones, a third of which have the abbreviation of a
// party and a colon: it, the colon and the name may each have a line.
func (r *reader) firstParty(lines []legaltext.Span) int {
	first, rows, parties := len(lines), 0, 0
	for i := len(lines) - 1; i >= 0; i-- {
		line := r.src[lines[i].Start:lines[i].End]
		switch {
		case line == "":
			continue
		case len(line) > maxLine, isSentence(line), r.isSee(line):
			i = 0
			continue
		}
		rows++
		label, _, ok := strings.Cut(line, ":")
		switch {
		case !ok || len(strings.Fields(label)) > 2:
			continue
		case strings.TrimSpace(label) == "" && i > 0: // the colon of a table stands alone
			i--
			rows++
		}
		if parties++; parties < minParties || parties*3 >= rows {
			first = i
		}
	}
	if parties < minParties {
		return len(lines)
	}
	return first
}

// isSentence reports whether a line ends with a stop behind several words.
func isSentence(line string) bool {
	fields := cells(line)
	if len(fields) == 0 {
		return false
	}
	last := fields[len(fields)-1]
	return strings.ContainsAny(last[len(last)-1:], ".;") && strings.Count(last, " ") > 1
}

func (r *reader) isSee(line string) bool {
	h, ok := r.practice.Heading("", line)
	return ok && h.Block == drafting.See
}

// isCodeLine reports whether a cell of a line is, or begins with, the code of a series
// of publications, "QRVA", "DOC 57 0000/000 Document …", and whether its meaning stands
// beside it.
func isCodeLine(line string) (code, meant bool) {
	if _, meaning, ok := strings.Cut(line, "0000/000"); ok {
		return true, hasWord(meaning)
	}
	fields := cells(line)
	for i, c := range fields {
		word, meaning, _ := strings.Cut(c, " ")
		meaning = strings.TrimLeft(meaning, ": ")
		first, _, _ := strings.Cut(meaning, " ")
		if isCode(strings.TrimRight(word, ":")) && (meaning == "" || strings.ContainsFunc(first, unicode.IsLower)) {
			return true, meaning != "" || i+1 < len(fields)
		}
	}
	return false, false
}

// isCode reports whether s is three to six capitals, or a pattern of a number.
func isCode(s string) bool {
	if strings.Contains(s, "0000/000") {
		return true
	}
	return 3 <= len(s) && len(s) <= 6 && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// cells parts a line at its gaps.
func cells(line string) []string {
	var out []string
	for line != "" {
		cell, rest, _ := strings.Cut(line, "   ")
		if cell = strings.Trim(cell, " |\t"); cell != "" {
			out = append(out, cell)
		}
		line = rest
	}
	return out
}
