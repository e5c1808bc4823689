package layout

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/legaltext"
)

// Columns need no gutter: bars or tabs may part them, or the language of the words
// alone.
// The lines of such a page get columns of one width all the same, so that what
// reads gutters reads them too.

// barred is the width of a column between bars, on a page where these stand at
// another place of every line.
const barred = 1 << 16

// bars cuts the lines of a page whose columns are parted by a sign alone, a bar as in
// "| een | un |" or a tab, and returns gutters between them; else nil.
func (p *page) bars(src string, sign byte, differ func(left, right string) bool) []int {
	if len(p.lines) == 0 || strings.IndexByte(src[p.lines[0].start:p.lines[len(p.lines)-1].end], sign) < 0 {
		return nil
	}
	var with [4]int       // lines by the number of their cells
	lines, closed := 0, 0 // with cells, with a bar at either end
	for _, l := range p.lines {
		if !l.blank && src[l.start] == sign && src[l.end-1] == sign {
			closed++
		}
		if n := len(cells(nil, src, l, sign, false)); n > 0 {
			lines++
			with[min(n, len(with)-1)]++
		}
	}
	n := 2
	if with[3] > with[2] {
		n = 3
	}
	if with[n] < 3 || with[n]*2 < lines {
		return nil
	}
	old := p.frags
	p.frags = make([][]fragment, len(p.lines))
	for i, l := range p.lines {
		cut := cells(nil, src, l, sign, false)
		if len(cut) < n && sign == '|' && closed*2 < with[n] {
			if all := cells(nil, src, l, sign, true); len(all) == n {
				cut = all // "| un": the first column is empty
			}
		}
		if len(cut) != n {
			if !l.blank {
				p.frags[i] = []fragment{{l.start, l.end, 0, n * barred}}
			}
			continue
		}
		for c, f := range cut {
			if f.start < f.end {
				left := c * barred
				p.frags[i] = append(p.frags[i], fragment{f.start, f.end, left, left + min(width(src[f.start:f.end]), barred/2)})
			}
		}
	}
	gutters := make([]int, 0, n-1)
	for c := 1; c < n; c++ {
		gutters = append(gutters, c*barred)
	}
	if !p.differs(src, gutters, differ) {
		p.frags = old
		return nil
	}
	return gutters
}

// turningPage cuts the lines of a page where they turn to the language of another
// column, with nothing but a space between the two.
func turningPage(src string, lines []rawLine, turns func([]string) []int) (*page, []int) {
	texts := make([]string, 0, len(lines))
	for _, l := range lines {
		if !l.blank && !l.edge {
			texts = append(texts, src[l.start:l.end])
		}
	}
	cuts := turns(texts)
	if cuts == nil {
		return nil, nil
	}
	p := &page{lines: lines, frags: make([][]fragment, len(lines))}
	for i, l := range lines {
		if l.blank {
			continue
		}
		if l.edge {
			p.frags[i] = []fragment{{l.start, l.end, 0, 2 * barred}}
			continue
		}
		at := l.start + cuts[0]
		cuts = cuts[1:]
		for c, cell := range [2][2]int{{l.start, at}, {at, l.end}} {
			text := strings.TrimRight(src[cell[0]:cell[1]], " ")
			if left := c * barred; text != "" {
				p.frags[i] = append(p.frags[i], fragment{cell[0], cell[0] + len(text), left, left + min(width(text), barred/2)})
			}
		}
	}
	return p, []int{barred}
}

// cells appends the pieces of a line between tabs, or between bars with blanks around
// them. A bar at either end of the line opens or closes a cell more only where ends says
// so.
func cells(out []fragment, src string, l rawLine, sign byte, ends bool) []fragment {
	start := l.start
	cell := func(end int) {
		text := strings.TrimSpace(src[start:end])
		if text == "" && !ends && (sign == '\t' || start == l.start || end == l.end) {
			return
		}
		at := start + len(src[start:end]) - len(strings.TrimLeftFunc(src[start:end], unicode.IsSpace))
		out = append(out, fragment{start: at, end: at + len(text)})
	}
	for i := l.start; i < l.end; i++ {
		if src[i] == sign && (sign == '\t' || (i == l.start || src[i-1] == ' ') && (i+1 == l.end || src[i+1] == ' ')) {
			cell(i)
			start = i + 1
		}
	}
	cell(l.end)
	return out
}

// cutLoneBars takes off the bars that close the one cell of a line, as tools print the
// tables by which pages of the web lay out their lists, and returns their spans: "1. |"
// and below it "Requests the Commission; |". Many lines end so, and few hold other bars.
func cutLoneBars(src string, pages [][]rawLine) []legaltext.Span {
	if strings.Count(src, "|") < minLoneBars {
		return nil
	}
	lines, lone, inner := 0, 0, 0
	for _, page := range pages {
		for _, l := range page {
			if l.blank {
				continue
			}
			lines++
			switch n := strings.Count(src[l.start:l.end], "|"); {
			case n == 1 && src[l.end-1] == '|':
				lone++
			case n > 0:
				inner++
			}
		}
	}
	if lone < minLoneBars || lone*3 < lines || inner >= lone {
		return nil
	}
	spans := make([]legaltext.Span, 0, lone)
	for n, page := range pages {
		cells := make([]rawLine, 0, len(page)+lone)
		for _, l := range page {
			text := src[l.start:l.end]
			if l.blank || strings.IndexByte(text, '|') != len(text)-1 {
				cells = append(cells, l)
				continue
			}
			spans = append(spans, legaltext.Span{Start: l.end - 1, End: l.end})
			l.end = l.start + len(strings.TrimRight(text[:len(text)-1], " \t\u00a0"))
			l.blank = l.start == l.end
			cells = append(cells, l, rawLine{start: l.end, end: l.end, blank: true})
		}
		pages[n] = cells
	}
	return spans
}

// minLoneBars is how many lines end with a bar at least where bars close lines.
const minLoneBars = 4
