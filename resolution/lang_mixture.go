package resolution

import (
	"slices"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// A mixture is what a block is made of that may be in several languages: its lines,
// or the cells of its table.
type mixture struct {
	lines []legaltext.Span
	words []weighed // of each line
	costs []int     // of a change of language before each
}

// mixtures returns the mixture of each block, nil for one that is in one language.
func (r *reader) mixtures(columns map[place]int) []*mixture {
	if len(r.langs) < 2 {
		return nil
	}
	out := make([]*mixture, len(r.blocks))
	bytes := 0
	var costs []int // of all mixtures
	var room slab[mixture]
	for i, b := range r.blocks {
		lines := r.cells(b.Lines)
		if len(lines) < 2 {
			continue
		}
		from := len(costs)
		costs = r.lineCosts(costs, lines)
		if slices.Min(costs[from+1:]) == lineChange && (b.words.isPure(r.langs) || r.isOfColumn(b, columns)) {
			costs = costs[:from]
			continue
		}
		out[i] = room.next()
		*out[i] = mixture{lines: lines, costs: costs[from:]}
		bytes += len(b.in.Text)
	}
	r.numbers = slices.Grow(r.numbers, bytes/6)
	words := make([]weighed, 0, len(costs))
	for _, m := range out {
		if m == nil {
			continue
		}
		from := len(words)
		for _, l := range m.lines {
			words = append(words, r.weigh(r.src[l.Start:l.End]))
		}
		m.words = words[from:]
	}
	return out
}

// splitBlocks cuts blocks whose lines or cells change language in the middle:
// extractors that put no blank line between paragraphs run two columns together,
// and tables in two languages have a label in each at both ends of a row.
func (r *reader) splitBlocks(mixtures []*mixture, known *usage, columns map[place]int) {
	if len(mixtures) == 0 {
		return
	}
	var s smoother
	out := make([]*block, 0, len(r.blocks))
	for n, b := range r.blocks {
		m := mixtures[n]
		if m == nil {
			out = append(out, b)
			continue
		}
		column, plain := columns[placeOf(b)]
		s.reset(len(r.langs), len(m.lines))
		for i := range m.lines {
			r.evidence(s.at(i), m.words[i].Evidence, "")
			known.addWords(s.at(i), r.numbersOf(m.words[i]))
			if plain {
				s.at(i)[column] += columnPoints
			}
		}
		langs := s.best(func(i int) int { return m.costs[i] })
		if !slices.ContainsFunc(langs, func(l int) bool { return l != langs[0] }) || r.isAuthors(b) {
			out = append(out, b)
			continue
		}
		b.Lines = m.lines
		start := 0
		for i := 1; i <= len(langs); i++ {
			if i < len(langs) && langs[i] == langs[i-1] {
				continue
			}
			part := b.Cut(r.src, start, i)
			out = appendBlock(out, r.newBlock(&part), "")
			start = i
		}
	}
	r.blocks = out
}

// A place is a column of a page.
type place struct{ page, column int }

func placeOf(b *block) place { return place{b.Page, b.Column} }

// columnPoints is what a line weighs for the language of the column that it stands in.
const columnPoints = 8

// columnLangs returns the columns that stand beside others and are in one language, and
// its index in reader.langs: names that both columns print have the letters of either.
func (r *reader) columnLangs() map[place]int {
	if len(r.langs) < 2 || !slices.ContainsFunc(r.blocks, func(b *block) bool { return b.Column > 0 }) {
		return nil
	}
	points := map[place][]int{}
	for _, b := range r.blocks {
		p := placeOf(b)
		if points[p] == nil {
			points[p] = make([]int, len(r.langs))
		}
		best, lead := r.leads(b.words.Evidence)
		points[p][best] += min(lead, mostPoints)
	}
	out := map[place]int{}
	for p, all := range points {
		if points[place{p.page, 1}] == nil {
			continue // the page has one column
		}
		most := slices.Max(all)
		others := 0
		for _, n := range all {
			others += n
		}
		if others -= most; most > 0 && others*4 <= most {
			out[p] = slices.Index(all, most)
		}
	}
	return out
}

// isOfColumn reports whether a block is a clause, or ends one, in the one language of the
// column that it stands in, so clearly that none of its lines is in another.
func (r *reader) isOfColumn(b *block, columns map[place]int) bool {
	own, ok := columns[placeOf(b)]
	if !ok {
		return false
	}
	others := 0
	for i, l := range r.langs {
		if i != own {
			others += b.words.Of(l)
		}
	}
	return layout.Terminated(b.in.Text) && others*5 <= b.words.Of(r.langs[own])
}

// leads returns the index in reader.langs of the language that words speak for most,
// and how much more than for any other.
func (r *reader) leads(words bilingual.Evidence) (best, lead int) {
	second := 0
	for i, l := range r.langs[1:] {
		if words.Of(l) > words.Of(r.langs[best]) {
			best, second = i+1, words.Of(r.langs[best])
		} else {
			second = max(second, words.Of(l))
		}
	}
	return best, words.Of(r.langs[best]) - second
}

// goesOnInColumn reports whether a block goes on with the sentence above it in its
// column.
func (r *reader) goesOnInColumn(i int) bool {
	return i > 0 && sameColumn(r.blocks[i-1], r.blocks[i]) && r.blocks[i].Marker.IsZero() && !layout.Terminated(r.blocks[i-1].in.Text) && layout.Terminated(r.blocks[i].in.Text)
}

// isPure reports whether a text has too few words of any second language, of those given
// or of all, to pay for a change between full lines.
func (w *weighed) isPure(langs []bilingual.Lang) bool {
	if len(langs) == 0 {
		langs = knownLangs[:]
	}
	others := 0
	for _, l := range langs {
		if w.Of(l) >= lineChange {
			others++
		}
	}
	return others < 2
}

// isAuthors reports whether a block names who tabled the text: names have the
// letters of any language.
func (r *reader) isAuthors(b *block) bool {
	a, ok := r.practice.Authors("", b.in.Text)
	return ok && len(a.People) > 0
}

// cells cuts lines at their wide gaps, which part the cells of a table, or
// columns that the page does not show.
func (r *reader) cells(lines []legaltext.Span) []legaltext.Span {
	if !r.wide {
		return lines
	}
	out := lines
	cut := false
	for i, l := range lines {
		if !cut && strings.Contains(r.src[l.Start:l.End], wideGap) {
			out, cut = slices.Clone(lines[:i]), true
		}
		if !cut {
			continue
		}
		for at := l.Start; at < l.End; {
			n := strings.Index(r.src[at:l.End], wideGap)
			if n < 0 {
				n = l.End - at
			}
			out = append(out, legaltext.Span{Start: at, End: at + n})
			at += n
			at += len(r.src[at:l.End]) - len(strings.TrimLeft(r.src[at:l.End], " "))
		}
	}
	return out
}

// continues reports whether a line begins as the rest of the sentence above it does.
func (r *reader) continues(above, l legaltext.Span) bool {
	first := firstRune(r.src[l.Start:l.End])
	return (unicode.IsLower(first) || unicode.IsDigit(first)) && !layout.Terminated(r.src[above.Start:above.End])
}

// maxCell is the length in bytes of a long cell of a table, as a line of text is
// not.
const maxCell = 40

// lineCosts appends what a change of language costs before each line of a block.
// Running text fills its lines but for the last one.
func (r *reader) lineCosts(costs []int, lines []legaltext.Span) []int {
	full := 0
	for _, l := range lines {
		full = max(full, l.Len())
	}
	short := max(full*3/5, maxCell)
	for i, l := range lines {
		cost := lineChange
		switch {
		case i == 0:
			cost = 0
		case !hasWord(r.src[l.Start:l.End]) || !hasWord(r.src[lines[i-1].Start:lines[i-1].End]):
			cost = cellChange
		case lines[i-1].Len() >= short, r.continues(lines[i-1], l):
		case l.Len() < short:
			cost = cellChange
		default:
			cost = blockChange
		}
		costs = append(costs, cost)
	}
	return costs
}
