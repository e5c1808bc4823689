package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Columns of one language are told by how their text runs: each side of the gutter goes
// on from one line of its own to the next, and breaks its lines where the next word had
// no room. The cells of a table, names with what their bearers are, signatures, and
// numbers at the right margin break anywhere.

// A flow says how the text of one column runs from line to line.
type flow struct {
	lines   int
	wraps   int // lines that go on below because their column is full
	breaks  int // lines that stop in the middle of nowhere with room left
	aligned int // lines that begin at the commonest places
	width   int
}

// What columns of one language must have at least.
const (
	minColumn = 24 // the width of each
	minWraps  = 3  // beside a gutter, one of them in each column
)

// flows reports whether the sides of gutters are columns of running text, and if not,
// whether they may be: what is read line by line is then doubtful.
func (p *page) flows(src string, gutters []int) (sure, doubtful bool) {
	column := make([][]fragment, len(gutters)+1)
	rows, cells := 0, 0
	crossing, below := 0, 0 // lines over the whole page between rows, and below the first
	for _, frags := range p.frags {
		if len(frags) == 0 {
			continue
		}
		if crossesAny(frags, gutters) {
			if rows > 0 {
				below++
			}
			for c := range column {
				column[c] = append(column[c], fragment{}) // what is above does not go on below
			}
			continue
		}
		rest, beside := frags, 0
		for c := range column {
			k := len(rest)
			if c < len(gutters) {
				k, _ = split(rest, gutters[c])
			}
			if k > 0 {
				beside++
				cells += k - 1
				column[c] = append(column[c], fragment{rest[0].start, rest[k-1].end, rest[0].left, rest[k-1].right})
			}
			rest = rest[k:]
		}
		if beside > 1 {
			rows++
			crossing = below
		}
	}
	if rows < 3 || crossing*3 > rows || cells*3 > rows {
		return false, false
	}
	sure, doubtful = true, true
	wraps := 0
	for c, lines := range column {
		f := flowOf(src, lines)
		wraps += f.wraps
		if f.width < minColumn || f.lines < 3 || c > 0 && f.aligned*5 < f.lines*4 {
			return false, false
		}
		sure = sure && f.wraps > 0 && f.wraps >= 2*f.breaks
		doubtful = doubtful && f.wraps > 0
	}
	return sure && wraps >= minWraps*len(gutters), doubtful
}

// flowing returns the gutters of columns of one language: the best of the page, or two of
// its blank bands. Where it is not sure, it notes that the page is doubtful.
func (p *page) flowing(src string, best int, bands []int) []int {
	if len(bands) <= maxBands {
		for i := range bands {
			for _, second := range bands[i+1:] {
				g := []int{p.rightEdge(bands[i]), p.rightEdge(second)}
				if sure, _ := p.flows(src, g); sure {
					return g
				}
			}
		}
	}
	g := []int{p.rightEdge(best)}
	sure, doubtful := p.flows(src, g)
	if sure {
		return g
	}
	p.doubtful = doubtful
	return nil
}

// flowOf looks at the lines of one column. One without text parts those above it from
// those below.
func flowOf(src string, lines []fragment) flow {
	f := flow{}
	lefts, rights := make([]int, 0, len(lines)), make([]int, 0, len(lines))
	for _, l := range lines {
		if l.end > l.start {
			lefts, rights = append(lefts, l.left), append(rights, l.right)
		}
	}
	if f.lines = len(lefts); f.lines == 0 {
		return f
	}
	slices.Sort(lefts)
	slices.Sort(rights)
	edge := rights[len(rights)*9/10]
	f.width = edge - lefts[len(lefts)/10]
	f.aligned = commonest(lefts)
	for i := 1; i < len(lines); i++ {
		above, l := lines[i-1], lines[i]
		if above.end == above.start || l.end == l.start {
			continue
		}
		before, text := src[above.start:above.end], src[l.start:l.end]
		if Terminated(before) {
			continue
		}
		word, _, _ := strings.Cut(text, " ")
		full := above.right+1+utf8.RuneCountInString(word) > edge-f.width/8
		first, _ := utf8.DecodeRuneInString(text)
		switch goesOn := unicode.IsLower(first) && ParseMarker(text).IsZero(); {
		case full && goesOn:
			f.wraps++
		case !full && !strings.HasSuffix(before, ","):
			f.breaks++
		}
	}
	return f
}

// commonest returns how many of a sorted row of places are among the three commonest.
func commonest(places []int) int {
	var best [3]int
	for i := 0; i < len(places); {
		n := 1
		for i+n < len(places) && places[i+n] == places[i] {
			n++
		}
		i += n
		for k := range best {
			if n > best[k] {
				best[k], n = n, best[k]
			}
		}
	}
	return best[0] + best[1] + best[2]
}
