package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// minGap is the number of blank columns that part two columns of text.
const minGap = 2

// A fragment is a piece of a line between two gaps.
type fragment struct {
	start, end  int // bytes of the source
	left, right int // columns of the page
}

// fragments appends the pieces of a line between its gaps: runs of two or more
// blank columns, and vertical bars with blanks around them.
func fragments(out []fragment, src string, l rawLine) []fragment {
	col := l.indent
	start, left := l.start, col
	blanks, blankAt, blankCol := 0, 0, 0
	cut := func(end, right int) {
		if end > start {
			out = append(out, fragment{start, end, left, right})
		}
	}
	for i := l.start; i < l.end; {
		rest := src[i:l.end]
		if blanks == 0 {
			n, width := textLen(rest)
			if i, col, rest = i+n, col+width, rest[n:]; rest == "" {
				break
			}
		}
		if n := len(rest) - len(strings.TrimLeft(rest, " ")); n > 0 {
			if blanks == 0 {
				blankAt, blankCol = i, col
			}
			blanks, col, i = blanks+n, col+n, i+n
			continue
		}
		r, n := utf8.DecodeRuneInString(rest)
		w := 1
		switch {
		case r == '\t':
			w = 8 - col%8
		case r >= utf8.RuneSelf && (isInvisible(r) || unicode.Is(unicode.Mn, r)):
			w = 0
		}
		isBar := (r == '|' || r == '│') && (blanks > 0 || i == l.start) && (i+n >= l.end || src[i+n] == ' ')
		if unicode.IsSpace(r) || isBar {
			if blanks == 0 {
				blankAt, blankCol = i, col
			}
			if isBar {
				if i > l.start {
					cut(blankAt, blankCol)
				}
				start, left = l.end, col
				blanks = minGap
			}
			blanks += w
		} else {
			if blanks >= minGap {
				if start < blankAt {
					cut(blankAt, blankCol)
				}
				start, left = i, col
			}
			blanks = 0
		}
		col += w
		i += n
	}
	cut(l.end, col)
	return out
}

// page is one page with its lines cut at their gaps. One serves several pages, one after
// the other.
type page struct {
	lines []rawLine
	frags [][]fragment
	width int
	all   []fragment // the memory of frags
	sides []side     // of columnLines

	doubtful bool // it may have columns of one language
}

// lay makes p a page of those lines.
func (p *page) lay(src string, lines []rawLine) {
	p.lines, p.width, p.doubtful = lines, 0, false
	p.frags = slices.Grow(p.frags[:0], len(lines))[:len(lines)]
	clear(p.frags)
	all := slices.Grow(p.all[:0], 2*len(lines))
	for i, l := range lines {
		if l.blank {
			continue
		}
		n := len(all)
		all = fragments(all, src, l)
		if p.frags[i] = all[n:len(all):len(all)]; len(all) > n {
			p.width = max(p.width, all[len(all)-1].right)
		}
	}
	p.all = all
}

// gutters returns the columns that part the page, from left to right, or nil. A
// gutter is blank on most lines that have text on both of its sides; among several,
// the one nearest to the middle wins. differ reports whether two samples of text,
// of two columns, are in different languages: what it says is the proof that they
// are no columns of a table, and where it tells three languages apart the page has
// three columns. In one language the proof is that all sides are running text.
func (p *page) gutters(src string, differ func(left, right string) bool) []int {
	for _, sign := range [...]byte{'|', '\t'} {
		if gutters := p.bars(src, sign, differ); gutters != nil {
			return gutters
		}
	}
	if p.width < 40 {
		return nil
	}
	both := make([]int, p.width+2)    // lines with a gap here and text on both sides
	covered := make([]int, p.width+2) // lines with text here
	for _, frags := range p.frags {
		for k, f := range frags {
			covered[f.left]++
			covered[min(f.right, p.width+1)]--
			if k > 0 {
				both[frags[k-1].right]++
				both[f.left]--
			}
		}
	}
	for x := 1; x <= p.width; x++ {
		both[x] += both[x-1]
		covered[x] += covered[x-1]
	}
	best, bestScore := -1, 0
	var bands []int // the best place of each blank band
	in := false
	for x := p.width / 5; x < p.width-p.width/5; x++ {
		if both[x] < 3 || covered[x] > both[x] {
			in = false
			continue
		}
		score := 4*(both[x]-covered[x]) - abs(2*x-p.width)/4
		if best < 0 || score > bestScore {
			best, bestScore = x, score
		}
		switch k := len(bands) - 1; {
		case !in:
			bands = append(bands, x)
		case both[x]-covered[x] > both[bands[k]]-covered[bands[k]]:
			bands[k] = x
		}
		in = true
	}
	if len(bands) <= maxBands {
		for i := range bands {
			for _, second := range bands[i+1:] {
				if g := []int{bands[i], second}; p.differs(src, g, differ) {
					return p.part(src, []int{p.rightEdge(g[0]), p.rightEdge(g[1])}, differ)
				}
			}
		}
	}
	if best < 0 {
		return nil
	}
	if !p.differs(src, []int{best}, differ) {
		return p.flowing(src, best, bands)
	}
	return p.part(src, []int{p.rightEdge(best)}, differ)
}

// tight is how many columns before the gutter of the page the right column may begin
// on a line where a single blank parts it from the left one.
const tight = 16

// part cuts the fragments that cross a gutter because a single blank parts the
// columns: at the gutter, or where a capital opens a text shortly before it, if both
// pieces are in languages of their own. It returns the gutters.
func (p *page) part(src string, gutters []int, differ func(left, right string) bool) []int {
	for i := range p.frags {
		for _, g := range gutters {
			for k, f := range p.frags[i] {
				if f.left >= g || f.right <= g+drift {
					continue
				}
				if at, col := f.cut(src, g, differ); at > 0 {
					p.frags[i] = slices.Concat(p.frags[i][:k], []fragment{{f.start, at - 1, f.left, col - 1}, {at, f.end, col, f.right}}, p.frags[i][k+1:])
					break
				}
			}
		}
	}
	return gutters
}

// cut returns where the right column begins in a fragment that crosses a gutter, in
// bytes and in columns, or 0.
func (f fragment) cut(src string, gutter int, differ func(left, right string) bool) (at, col int) {
	for at, col = f.start, f.left; at < f.end && col <= gutter+1; {
		if at > f.start && src[at-1] == ' ' && col > gutter-tight {
			first, _ := utf8.DecodeRuneInString(src[at:f.end])
			if (col == gutter+1 || unicode.IsUpper(first)) && differ(src[f.start:at-1], src[at:f.end]) {
				return at, col
			}
		}
		_, n := utf8.DecodeRuneInString(src[at:f.end])
		col += width(src[at : at+n])
		at += n
	}
	return 0, 0
}

// maxBands is how many blank bands a page of three columns may have; a page with
// more is a table.
const maxBands = 5

// differs reports whether the columns that gutters part are each in a language of
// its own. A few lines tell of most pages.
func (p *page) differs(src string, gutters []int, differ func(left, right string) bool) bool {
	if len(gutters) > 1 { // of three columns there are many to try
		return p.samplesDiffer(src, gutters, 384, differ)
	}
	return p.samplesDiffer(src, gutters, 512, differ) || p.samplesDiffer(src, gutters, 1536, differ)
}

// samplesDiffer is differs by the first lines of each column, of so many bytes.
func (p *page) samplesDiffer(src string, gutters []int, sample int, differ func(left, right string) bool) bool {
	samples := make([]strings.Builder, len(gutters)+1)
	for i := range samples {
		samples[i].Grow(sample + sample/4)
	}
	for _, frags := range p.frags {
		for _, f := range frags {
			c := 0
			for c < len(gutters) && f.left >= gutters[c] {
				c++
			}
			if c < len(gutters) && f.right > gutters[c]+1 || samples[c].Len() >= sample {
				continue
			}
			samples[c].WriteString(src[f.start:f.end])
			samples[c].WriteByte('\n')
		}
	}
	for i := range samples {
		for k := range i {
			if !differ(samples[k].String(), samples[i].String()) {
				return false
			}
		}
	}
	return true
}

// rightEdge moves a gutter to the left edge of the right column: the leftmost
// place where a fifth of its lines begin. Words that a wide line of the left
// column has beyond the middle are then still left of it.
func (p *page) rightEdge(gutter int) int {
	begins := make([]int, p.width+2)
	lines := 0
	for _, frags := range p.frags {
		for _, f := range frags {
			if f.left >= gutter {
				begins[f.left]++
				lines++
				break
			}
		}
	}
	for x := gutter; x <= p.width; x++ {
		if begins[x]*5 >= lines && begins[x] > 1 {
			return max(gutter, x-1)
		}
	}
	return gutter
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// drift is how far a line's own gap may lie from the page's gutter.
const drift = 6

// split parts one line of the page at the gutter: the index of the first
// fragment that stands right of it, and whether the line crosses it.
func split(frags []fragment, gutter int) (k int, crosses bool) {
	for k < len(frags) && frags[k].left < gutter && frags[k].right <= gutter+drift && !hangsOut(frags, k, gutter) {
		k++
	}
	if k < len(frags) && frags[k].left < gutter-drift {
		// the fragment begins left of the gutter and ends right of it
		return k, true
	}
	return k, false
}

// hangsOut reports whether fragment k begins left of the gutter but is of the right
// column: it is the last of its line, reaches the gutter, and the gap before it is wider
// than what lies between it and the gutter. So stand the lines of a paragraph whose first
// line is indented.
func hangsOut(frags []fragment, k, gutter int) bool {
	if k < len(frags)-1 || frags[k].left < gutter-drift || frags[k].right < gutter-1 {
		return false
	}
	return k == 0 || frags[k].left-frags[k-1].right > drift
}

// crossesAny reports whether a fragment crosses one of the gutters.
func crossesAny(frags []fragment, gutters []int) bool {
	for _, g := range gutters {
		k, crosses := split(frags, g)
		if crosses {
			return true
		}
		frags = frags[k:]
	}
	return false
}

// A side is one column of a page, since the last line that crosses the page.
type side struct {
	lines   []Line
	blank   bool
	skipped int // lines that the other column alone printed since
}
