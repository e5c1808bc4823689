package resolution

import (
	"strings"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// The legend on the back of a cover: the parties by their abbreviations, and the codes
// of the house's publications. It says nothing of the text.

const (
	legendPages = 3   // among which a legend stands
	legendLines = 400 // among which it stands where no form feed shows pages
	minCodes    = 3   // lines with codes that it has at least
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
		lines := linesOf(r.src, at, end)
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

// linesOf returns the lines of src[at:end] without the white space around them, as
// many as a legend may stand among.
func linesOf(src string, at, end int) []legaltext.Span {
	var out []legaltext.Span
	for at < end && len(out) < legendLines {
		line, next := src[at:end], end
		if n := strings.IndexAny(line, "\n\r\f"); n >= 0 {
			line, next = line[:n], at+n+1
		}
		text := strings.TrimSpace(line)
		from := at + strings.Index(line, text)
		out = append(out, legaltext.Span{Start: from, End: from + len(text)})
		at = next
	}
	return out
}

// legend finds the line with the heading of a legend, and the end of the codes below
// it; last is 0 where there is none.
func (r *reader) legend(lines []legaltext.Span) (heading, last int) {
	codes := 0
	for i, l := range lines {
		if isCodeLine(r.src[l.Start:l.End]) {
			codes, last = codes+1, i
		}
	}
	if codes < minCodes {
		return 0, 0
	}
	for heading < last && !r.isLegendHead(r.src[lines[heading].Start:lines[heading].End]) {
		heading++
	}
	if heading == last {
		return 0, 0
	}
	// Of the meaning of the last code, what goes on below it with a small letter or a bracket.
	end := last + 1
	if fields := cells(r.src[lines[last].Start:lines[last].End]); len(fields) == 1 && isCode(fields[0]) && end < len(lines) && lines[end].Len() > 0 {
		end++
	}
	for ; end < len(lines) && lines[end].Len() > 0; end++ {
		if c := r.src[lines[end].Start]; c != '(' && (c < 'a' || c > 'z') {
			break
		}
	}
	return heading, end
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
// of publications: "QRVA", "DOC 57 0000/000 Document …".
func isCodeLine(line string) bool {
	if strings.Contains(line, "0000/000") {
		return true
	}
	for _, c := range cells(line) {
		if word, _, _ := strings.Cut(c, " "); isCode(strings.TrimRight(word, ":")) {
			return true
		}
	}
	return false
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
