// Package layout reads the text that extractors take from a page: it finds the
// pages, the columns and the blocks of lines, and makes plain text of a block
// with the way back to the source.
//
// The stages, each with its own file: bytes to lines (line.go), lines to columns
// (columns.go, bars.go), lines to blocks (block.go, marker.go), a block to plain text
// with marks (markup.go, inline.go). Nothing here knows a language or the law.
package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/legaltext"
)

// A Layout is a source cut into blocks, in reading order.
type Layout struct {
	Blocks []Block
	// Outside is what stands between columns and beside lines: bars, the numbers of
	// lines, the signs of a text quoted as a whole, a watermark up the side of the page, byte order marks.
	Outside []legaltext.Span
	// Doubtful are the first lines of pages that may have columns of one language and are
	// read line by line.
	Doubtful []legaltext.Span
	// Pages is the number of pages that form feeds show, at least 1.
	Pages int

	src   string
	valid bool            // src is UTF-8 throughout
	lines []rawLine       // of all pages
	last  int             // of lines, that lineAt found
	words map[string]bool // that a line-end hyphen may have broken: do they occur
	segs  []segment       // room for those of blocks
	ink   inliner         // its memory serves one block after the other
}

// Options steer [Read].
type Options struct {
	// Apart are lines that are no part of the text: no block holds them.
	Apart []legaltext.Span
	// Valid says that the text is UTF-8 throughout.
	Valid bool
	// Differ reports whether two samples of text are in different languages.
	// Without it no columns are looked for.
	Differ func(left, right string) bool
	// Opens reports whether a line is known to begin a block: whatever stands
	// before it, or only after a line that ends so. It is not asked about a line
	// without a capital, a digit or a bracket that goes on with a sentence; where ended
	// is not set the line before it ends nothing, and only Always counts. Without it the
	// shape of the lines alone decides.
	Opens func(line string, ended bool) Opens
	// Turns returns where the lines of a page turn from the language of one
	// column to that of the other, 0 for a line of the second column alone and
	// its length for one of the first; nil for a page without such columns.
	// Without it columns are told by their gutter alone.
	Turns func(lines []string) []int
	// Halves returns the places in a line, in order and none at either end, at which a
	// line begins anew: what stands beside each other in columns that do not show.
	Halves func(line string) []int
}

// Opens says when a line begins a block.
type Opens uint8

// The answers of Options.Opens.
const (
	NotKnown   Opens = iota
	InRow            // after a semicolon, or after a comma below a line that begins alike: "gezien"
	AfterComma       // or semicolon; it opens other sentences too: "Gezien", "Since"
	AfterStop        // or comma; it opens a clause: "Gelet op", "Verzoekt"
	AfterEnd         // of a sentence; it is no part of one: names below a text
	Always           // it is a heading, a line of authors
)

// Read cuts src into blocks. Form feeds part its pages.
func Read(src string, opts Options) *Layout {
	out := &Layout{src: src, valid: opts.Valid}
	var pages [][]rawLine
	pages, out.lines = splitPages(src)
	blocks := strings.Count(src, "\n\n")
	if slices.ContainsFunc(out.lines, func(l rawLine) bool { return l.has&gap != 0 }) {
		blocks *= 2 // perhaps in columns
	}
	out.Blocks = make([]Block, 0, min(blocks, len(src)/32)+1)
	out.Pages = len(pages)
	setApart(pages, opts.Apart)
	out.Outside = byteOrderMarks(src, pages)
	printed := strings.Contains(src, "\f")
	out.Outside = append(out.Outside, cutQuotes(src, pages)...)
	out.Outside = append(out.Outside, cutLoneBars(src, pages)...)
	out.Outside = append(out.Outside, cutWatermark(src, pages)...)
	markEdges(src, pages)
	var laid []Line
	var own page
	var scratch []int
	var last []int // gutters of the page before
	for n, lines := range pages {
		out.Outside = append(out.Outside, cutLineNumbers(src, lines)...)
		laid = laid[:0]
		scratch = slices.Grow(scratch[:0], len(lines))
		var gutters []int
		var p *page
		gaps := slices.ContainsFunc(lines, func(l rawLine) bool { return l.has&(gap|bar) != 0 }) && hasGap(src[lines[0].start:lines[len(lines)-1].end])
		if gaps && opts.Differ != nil && mayHaveColumns(src, lines) {
			p = &own
			p.lay(src, lines)
			gutters = p.gutters(src, opts.Differ)
			if gutters == nil && last != nil && p.fits(last) {
				gutters = last
			}
		}
		last = gutters
		if gutters == nil && opts.Turns != nil {
			if turned, cuts := turningPage(src, lines, opts.Turns); cuts != nil {
				p, gutters = turned, cuts
			}
		}
		if gutters == nil {
			if p == &own && own.doubtful {
				first := lines[slices.IndexFunc(lines, func(l rawLine) bool { return !l.blank })]
				out.Doubtful = append(out.Doubtful, legaltext.Span{Start: first.start, End: first.end})
			}
			laid = plainLines(laid, src, lines, n, opts.Halves)
		} else {
			var bars []legaltext.Span
			laid, bars = p.columnLines(slices.Grow(laid, 2*len(lines)), src, n, gutters)
			out.Outside = append(out.Outside, bars...)
		}
		laid = joinLabels(src, laid)
		if gaps {
			markRows(src, laid)
		}
		dedent(laid, scratch)
		for i := 0; i < len(laid); {
			j := i + 1
			for j < len(laid) && laid[j].Column == laid[i].Column {
				j++
			}
			m := measure(laid[i:j], scratch)
			m.printed = printed
			out.Blocks = appendBlocks(out.Blocks, src, laid[i:j], m, opts.Opens)
			i = j
		}
	}
	out.findWords(src)
	return out
}

// mayHaveColumns is a quick look: at least three lines of the page have a gap
// of three spaces, or a bar, inside.
func mayHaveColumns(src string, lines []rawLine) bool {
	n := 0
	for _, l := range lines {
		if hasGap(src[l.start:l.end]) {
			if n++; n == 3 {
				return true
			}
		}
	}
	return false
}

func hasGap(s string) bool {
	return strings.Contains(s, "   ") || strings.Contains(s, "\t") || strings.Contains(s, " | ")
}

// fits reports whether the gutters of another page part this one too: some lines
// have a gap at each and hardly any crosses it.
func (p *page) fits(gutters []int) bool {
	for _, g := range gutters {
		with, crossing := 0, 0
		for _, frags := range p.frags {
			if len(frags) == 0 {
				continue
			}
			if k, crosses := split(frags, g); crosses {
				crossing++
			} else if k > 0 && k < len(frags) {
				with++
			}
		}
		if with < 2 || with <= 4*crossing {
			return false
		}
	}
	return true
}

// findWords looks for the words that line-end hyphens broke, once for all.
func (l *Layout) findWords(src string) {
	for i := range l.Blocks {
		lines := l.Blocks[i].Lines
		for k := 1; k < len(lines); k++ {
			a := src[lines[k-1].Start:lines[k-1].End]
			cut, ok := strings.CutSuffix(a, "-")
			if !ok {
				if cut, ok = strings.CutSuffix(a, "\u2010"); !ok {
					continue
				}
			}
			head := lastWord([]byte(cut[max(0, len(cut)-64):]))
			tail := firstWord(src[lines[k].Start:min(lines[k].End, lines[k].Start+64)])
			if head == "" || tail == "" {
				continue
			}
			if l.words == nil {
				l.words = make(map[string]bool)
			}
			head, tail = strings.ToLower(head), strings.ToLower(tail)
			l.words[head+tail], l.words[head+"-"+tail] = false, false
		}
	}
	if l.words == nil {
		return
	}
	word := make([]byte, 0, 64)
	end := func() {
		if found, asked := l.words[string(word)]; asked && !found {
			l.words[string(word)] = true
		}
		word = word[:0]
	}
	for _, r := range src {
		switch {
		case r < utf8.RuneSelf && (r|0x20 < 'a' || r|0x20 > 'z') && r != '-':
			if len(word) > 0 {
				end()
			}
		case unicode.IsLetter(r) || unicode.Is(unicode.Mn, r), r == '-' && len(word) > 0:
			if len(word) < 256 {
				word = utf8.AppendRune(word, unicode.ToLower(r))
			}
		default:
			end()
		}
	}
	end()
}
