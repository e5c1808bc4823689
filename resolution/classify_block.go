package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext/drafting"
)

// maxParts is how many lines that stand by themselves are cut off a block.
const maxParts = 3

// partsOf cuts a block that is given to be classified: a heading, or a line that
// only announces, on the lines above a clause is a part of its own.
func partsOf(p *drafting.Practice, lang bilingual.Lang, block string) []string {
	var parts []string
	for len(parts) < maxParts {
		first, rest, ok := strings.Cut(block, "\n")
		if !ok || len(first) > maxLine || strings.TrimSpace(rest) == "" || !isHeadingWhole(p, lang, first) && !isAnnouncement(p, lang, strings.TrimSpace(first)) {
			break
		}
		parts, block = append(parts, first), rest
	}
	return append(parts, block)
}

// isHeadingWhole reports whether a line is a heading and nothing more.
func isHeadingWhole(p *drafting.Practice, lang bilingual.Lang, line string) bool {
	h, ok := p.Heading(lang, line)
	return ok && h.Block != drafting.TypeOfText && h.Block != drafting.Article && h.Span.Len() >= len(strings.TrimSpace(line))-4
}

// isAnnouncement reports whether a line says no more than that an assembly finds, asks
// or decides what follows: "This Council notes that:", "This Council therefore:".
func isAnnouncement(p *drafting.Practice, lang bilingual.Lang, line string) bool {
	if !endsInColon(line) || !unicode.IsUpper(firstRune(line)) {
		return false
	}
	if o, ok := p.Opening(lang, line); ok && !o.Weak {
		return o.Subject.Len() > 0 && wordCount(line[o.Cue.End:], maxLeadIn+1) <= maxLeadIn
	}
	end, ok := p.Ending(lang, line)
	return ok && (end.Kind == drafting.Resolving || end.Kind == drafting.Proposing)
}

// gutter is the number of spaces between two columns.
const gutter = 3

// firstColumn returns the first of the two columns of a block whose first line has
// words in both, and the block as it is otherwise. Columns in one language are a
// table, or gaps that a printer made.
func firstColumn(block string) string {
	first, _, _ := strings.Cut(block, "\n")
	if at, end := gutterOf(first); end == 0 || !hasWord(first[:at]) || !hasWord(first[end:]) {
		return block
	}
	var left, right strings.Builder
	edge := 0 // where the second column begins
	for line := range strings.Lines(block) {
		line = strings.TrimRight(line, " \r\n")
		indent := len(line) - len(strings.TrimLeft(line, " "))
		at, end := gutterOf(line)
		switch {
		case end > 0 && strings.Contains(line[end:], strings.Repeat(" ", gutter)):
			return block // more than two columns
		case end > 0:
			edge = utf8.RuneCountInString(line[:end])
			left.WriteString(line[:at] + "\n")
			right.WriteString(line[end:] + "\n")
		case indent+gutter >= edge:
			right.WriteString(line + "\n")
		default:
			left.WriteString(line + "\n")
		}
	}
	l, o := bilingual.Detect(left.String()), bilingual.Detect(right.String())
	if l == "" || o == "" || l == o {
		return block
	}
	return left.String()
}

// gutterOf returns the first wide gap after a word of a line; end is 0 where there
// is none.
func gutterOf(line string) (at, end int) {
	start := len(line) - len(strings.TrimLeft(line, " "))
	start += drafting.Mark(line[start:])
	k := strings.Index(line[start:], strings.Repeat(" ", gutter))
	if k <= 0 {
		return 0, 0
	}
	rest := strings.TrimLeft(line[start+k:], " ")
	if rest == "" {
		return 0, 0
	}
	return start + k, len(line) - len(rest)
}
