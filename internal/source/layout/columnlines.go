package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/legaltext"
)

// columnLines appends the lines of a page in reading order: between full-width
// lines, those of one column and then those of the next. What stands outside them
// are the bars that part columns.
func (p *page) columnLines(lines []Line, src string, number int, gutters []int) (_ []Line, bars []legaltext.Span) {
	for len(p.sides) <= len(gutters) {
		p.sides = append(p.sides, side{lines: make([]Line, 0, len(p.lines))})
	}
	sides := p.sides[:len(gutters)+1]
	flush := func() {
		for c := range sides {
			lines = append(lines, sides[c].lines...)
			sides[c] = side{lines: sides[c].lines[:0], blank: true}
		}
	}
	flush()
	blank := true
	seen := 0 // of the source, what is in a line or a bar
	add := func(s *side, frags []fragment, column int) {
		if len(frags) == 0 {
			s.skipped++
			return
		}
		l := joinFragments(frags, number, column, s.blank)
		// The lines of two columns need not stand level.
		l.Blank = l.Blank || s.skipped > 1 || s.skipped == 1 && !goesOn(src, s.lines, l)
		bars = addBars(bars, src, seen, l.Start)
		seen = l.End
		s.lines = append(s.lines, l)
		s.blank, s.skipped = false, 0
	}
	for i, l := range p.lines {
		if l.blank {
			for c := range sides {
				sides[c].blank = true
			}
			blank = true
			continue
		}
		frags := p.frags[i]
		crosses := crossesAny(frags, gutters)
		seen = l.start
		if len(frags) > 0 && (crosses || l.edge) {
			flush()
			full := joinFragments(frags, number, FullWidth, blank)
			full.Edge = l.edge
			bars = addBars(bars, src, seen, full.Start)
			seen = full.End
			lines = append(lines, full)
		} else {
			for c, g := range gutters {
				k, _ := split(frags, g)
				add(&sides[c], frags[:k], c)
				frags = frags[k:]
			}
			add(&sides[len(gutters)], frags, len(gutters))
		}
		bars = addBars(bars, src, seen, l.end)
		blank = false
	}
	flush()
	return lines, bars
}

// goesOn reports whether a line is the rest of the sentence of those above it.
func goesOn(src string, above []Line, l Line) bool {
	if len(above) == 0 {
		return false
	}
	before, text := above[len(above)-1], src[l.Start:l.End]
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(first) && ParseMarker(text).IsZero() && !Terminated(src[before.Start:before.End])
}

// addBars appends what src[from:to] has beside white space.
func addBars(bars []legaltext.Span, src string, from, to int) []legaltext.Span {
	for from < to {
		if src[from] == ' ' {
			from++
			continue
		}
		r, n := utf8.DecodeRuneInString(src[from:to])
		if !unicode.IsSpace(r) {
			bars = append(bars, legaltext.Span{Start: from, End: from + n})
		}
		from += n
	}
	return bars
}

// joinFragments makes one line of fragments that stand side by side.
func joinFragments(frags []fragment, number, column int, blank bool) Line {
	first, last := frags[0], frags[len(frags)-1]
	return Line{Start: first.start, End: last.end, Indent: first.left, Width: last.right - first.left, Page: number, Column: column, Blank: blank}
}

// plainLines appends the lines of a page that has no columns, cut where halves says that
// they begin anew.
func plainLines(lines []Line, src string, raw []rawLine, number int, halves func(string) []int) []Line {
	text := 0 // lines that are not blank
	for i := range raw {
		if !raw[i].blank {
			text++
		}
	}
	lines = slices.Grow(lines, text)
	blank := true
	for _, l := range raw {
		if l.blank {
			blank = true
			continue
		}
		line := Line{Start: l.start, End: l.end, Indent: l.indent, Page: number, Blank: blank, Edge: l.edge}
		blank = false
		if halves != nil && !l.edge {
			for _, at := range halves(src[l.start:l.end]) {
				half := line
				half.End = l.start + len(strings.TrimRightFunc(src[l.start:l.start+at], unicode.IsSpace))
				half.Width = width(src[half.Start:half.End])
				lines = append(lines, half)
				line.Start, line.Blank = l.start+at, true
			}
		}
		line.Width = width(src[line.Start:line.End])
		lines = append(lines, line)
	}
	return lines
}

// dedent makes the indents of each column relative to its own edge: the
// smallest indent that at least an eighth of its lines have.
func dedent(lines []Line, indents []int) {
	columns := FullWidth
	for i := range lines {
		columns = max(columns, lines[i].Column)
	}
	for c := FullWidth; c <= columns; c++ {
		indents = indents[:0]
		for i := range lines {
			if lines[i].Column == c {
				indents = append(indents, lines[i].Indent)
			}
		}
		if len(indents) == 0 {
			continue
		}
		slices.Sort(indents)
		edge := indents[len(indents)/8]
		for i := range lines {
			if l := &lines[i]; l.Column == c {
				l.Indent = max(0, l.Indent-edge)
			}
		}
	}
}
