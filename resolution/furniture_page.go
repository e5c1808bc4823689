package resolution

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// Numbers of pages and running heads within a sentence. Where an extractor kept neither
// form feeds nor blank lines they are lines like others, told by two things together: the
// sentence goes on around them, and they come again with the next number.

const (
	minBroken   = 20 // bytes of a line whose sentence may go on behind a page
	maxPageStep = 3  // from one number of a page that is printed to the next
	maxPages    = 999
)

// A pageLine is a line that may be the number, the head or the foot of a page.
type pageLine struct {
	at     int // of lines
	kind   legaltext.FurnitureKind
	number int  // of the page, 0 where the line comes back as it is
	label  bool // it is a number and nothing else, as the label of an item may be
	within bool // a sentence goes on around it
	sure   bool // and its last word is one that no sentence ends with
}

// findPageLines lists the page numbers and running heads that break sentences, and
// returns their spans. Each stands in a series that counts up, at least two of which
// break one. The lines of a legend are none.
func (r *reader) findPageLines(legend []legaltext.Span) []legaltext.Span {
	lines := slices.DeleteFunc(linesOf(r.src, r.body, len(r.src), len(r.src)), func(l legaltext.Span) bool {
		for len(legend) > 0 && legend[0].Start < l.Start {
			legend = legend[1:]
		}
		return l.Len() == 0 || len(legend) > 0 && legend[0] == l
	})
	var candidates []pageLine
	sure, within := map[string]int{}, 0
	for i, l := range lines {
		line := r.src[l.Start:l.End]
		if len(line) > maxLine || i == 0 || i+1 == len(lines) || !hasDigit(line) {
			continue
		}
		p := pageLine{at: i}
		before, after := r.around(lines, i)
		if p.within, p.sure = breaks(before, line, after); p.within {
			within++
		}
		if p.sure {
			sure[line]++
		}
		candidates = append(candidates, p)
	}
	if within < 2 {
		return nil
	}
	numbers := map[string]bool{} // of the document, which come again
	for line, n := range sure {
		if n > 1 && r.isWholeNumber(line) {
			numbers[line] = true
		}
	}
	series := map[string][]pageLine{}
	var keys []string
	for _, p := range candidates {
		line := r.src[lines[p.at].Start:lines[p.at].End]
		key := p.read(line, p.sure && numbers[line])
		if key == "" {
			continue
		}
		if _, ok := series[key]; !ok {
			keys = append(keys, key)
		}
		series[key] = append(series[key], p)
	}
	var found []pageLine
	for _, key := range keys {
		found = appendPages(found, series[key])
	}
	slices.SortFunc(found, func(a, b pageLine) int { return cmp.Compare(a.at, b.at) })
	var out []legaltext.Span
	for _, p := range found {
		line := lines[p.at]
		out = append(out, line)
		if p.kind == legaltext.DocumentLine && r.numberFoot.Len() == 0 {
			r.numberFoot = line
			continue
		}
		r.furniture = append(r.furniture, legaltext.Furniture{Kind: p.kind, Span: line})
	}
	return out
}

// readNumberFoot reads the number of the document in a line that broke a sentence, unless
// another line has it.
func (r *reader) readNumberFoot(own *block) {
	switch foot := r.numberFoot; {
	case foot.Len() == 0:
	case own == nil && r.cover.number == "":
		r.cover.number = r.src[foot.Start:foot.End]
		r.place("number", "", []legaltext.Span{foot})
	default:
		r.furniture = append(r.furniture, legaltext.Furniture{Kind: legaltext.DocumentLine, Span: foot})
	}
}

// markPages marks the blocks below the lines of pages, which are in order.
func (r *reader) markPages(pages []legaltext.Span) {
	for i := 1; i < len(r.blocks) && len(pages) > 0; i++ {
		above, b := r.blocks[i-1], r.blocks[i]
		end := above.Lines[len(above.Lines)-1].End
		k, _ := slices.BinarySearchFunc(pages, end, func(p legaltext.Span, at int) int { return cmp.Compare(p.Start, at) })
		b.afterPage = k < len(pages) && pages[k].End <= b.Start()
	}
}

// appendPages appends the lines of a series that are of pages: runs of them that count
// up, from the first to the last that breaks a sentence.
func appendPages(out, series []pageLine) []pageLine {
	for i := 0; i < len(series); {
		j := i + 1
		for j < len(series) && series[j].follows(series[j-1]) {
			j++
		}
		first, last, proofs := -1, -1, 0
		for k, p := range series[i:j] {
			if !p.within {
				continue
			}
			if last = i + k; first < 0 {
				first = last
			}
			if p.sure || !p.label && p.number > 0 {
				proofs++
			}
		}
		if proofs > 1 {
			for _, p := range series[first : last+1] {
				if p.within || p.number > 0 {
					out = append(out, p)
				}
			}
		}
		i = j
	}
	return out
}

// follows reports whether a line is that of a page behind another.
func (p pageLine) follows(before pageLine) bool {
	step := p.number - before.number
	return p.number == 0 || step == 1 || step > 1 && step <= maxPageStep && !p.label
}

// read reads a line as that of a page, or as one with the number of the document. The key
// is the same for all of a series; it is empty for a line that is none.
func (p *pageLine) read(line string, number bool) (key string) {
	switch {
	case isPageNumber(line):
		p.kind = legaltext.PageNumber
		at := nextDigit(line, 0)
		p.label = !hasWord(line) && strings.IndexByte(line, '/') < 0 && !isDashed(line)
		return p.readCount(line, at, endOfDigits(line, at))
	case number:
		p.kind = legaltext.DocumentLine
		return line
	}
	p.kind = legaltext.RunningHead
	if at, end := countAt(line); end > 0 {
		return p.readCount(line, at, end)
	}
	return ""
}

// isWholeNumber reports whether a line is the number of the document and nothing more.
func (r *reader) isWholeNumber(line string) bool {
	n, ok := r.practice.Number(line)
	return ok && n.Span.Len() == len(line) && r.numberLine(line) == line
}

// readCount reads the number of the page at line[at:end], and returns the line without it.
func (p *pageLine) readCount(line string, at, end int) string {
	n, err := strconv.Atoi(line[at:end])
	if err != nil || n == 0 || n > maxPages {
		return ""
	}
	p.number = n
	return line[:at] + "#" + line[end:]
}

// countAt finds the number of the page in a running head: the first or last word of
// three and more, or one with the number of pages, "2/14".
func countAt(line string) (at, end int) {
	if !isDigitByte(line[0]) && !isDigitByte(line[len(line)-1]) && strings.IndexByte(line, '/') < 0 {
		return 0, 0
	}
	words := strings.Fields(line)
	if len(words) < 2 || len(words) < 4 && !strings.ContainsAny(line, "|•·\\") && !strings.Contains(line, "www.") {
		return 0, 0
	}
	for i, w := range words {
		page, pages, ok := strings.Cut(w, "/")
		if !ok && i > 0 && i+1 < len(words) || !allFigures(page) || ok && !allFigures(pages) {
			continue
		}
		at = strings.Index(line, w)
		if i+1 == len(words) {
			at = strings.LastIndex(line, w)
		}
		return at, at + len(page)
	}
	return 0, 0
}

func allFigures(s string) bool { return s != "" && endOfDigits(s, 0) == len(s) }

// isDashed reports whether a number stands between dashes: "- 5 -".
func isDashed(line string) bool {
	return strings.Trim(line, "-–—") != line && strings.TrimRight(line, "-–—") != line
}

// around returns the lines of the text around line i: behind and before those that are
// numbers of pages themselves.
func (r *reader) around(lines []legaltext.Span, i int) (before, after string) {
	other := func(from, step int) string {
		for k := from; k >= 0 && k < len(lines); k += step {
			if text := r.src[lines[k].Start:lines[k].End]; len(text) > maxLine || !isPageNumber(text) {
				return text
			}
		}
		return ""
	}
	return other(i-1, -1), other(i+1, 1)
}

// breaks reports whether a line stands within a sentence, and surely so: the one before it
// does not end, and the one after goes on; and it is no line of the sentence, which would
// have had room for the next word.
func breaks(before, line, after string) (within, sure bool) {
	if len(before) < minBroken || strings.Count(before, " ") < 3 || after == "" || layout.Terminated(before) || strings.HasSuffix(before, ",") {
		return false, false
	}
	word, _, _ := strings.Cut(after, " ")
	if len(line)+1+len(word) > len(before) {
		return false, false
	}
	sure = bindsOn(before) || strings.HasSuffix(before, "-") && unicode.IsLower(firstRune(after))
	return sure || unicode.IsLower(firstRune(after)), sure
}
