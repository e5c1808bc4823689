package resolution

import (
	"slices"
	"strconv"
	"strings"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// hangRows gives notes their numbers where the page prints these above them, as
// extractors read the raised signs of a foot before its words: "1", "2", and below them
// as many lines. Names may stand between the two.
func (r *reader) hangRows(wanted map[int]wantedNote) []*block {
	var out []*block // nil while no row is found
	for i := 0; i < len(r.blocks); i++ {
		signs, first, last := r.signRow(i, wanted)
		from, to := 0, 0
		if signs != nil {
			from, to = r.linesBelow(last, len(signs))
		}
		if to == 0 {
			if out != nil {
				out = append(out, r.blocks[i])
			}
			continue
		}
		if out == nil {
			out = slices.Clone(r.blocks[:i])
		}
		out = append(out, r.blocks[last+1:from]...)
		for _, b := range r.blocks[from:to] {
			for k := range b.Lines {
				piece := b.Cut(r.src, k, k+1)
				piece.Marker, piece.MarkerSpan, piece.Apart = layout.Marker{Num: strconv.Itoa(first), Len: signs[0].Len()}, signs[0], true
				out = appendBlock(out, r.newBlock(&piece), b.lang)
				out[len(out)-1].foot = true
				first, signs = first+1, signs[1:]
			}
		}
		i = to - 1
	}
	if out == nil {
		return r.blocks
	}
	return out
}

// signRow returns the lines of the blocks from i on that hold nothing but numbers of
// wanted notes, in a row, the first number and the last of these blocks.
func (r *reader) signRow(i int, wanted map[int]wantedNote) (signs []legaltext.Span, first, last int) {
	if i == 0 || r.blocks[i-1].Page != r.blocks[i].Page {
		return nil, 0, 0
	}
	for last = i; last < len(r.blocks) && r.blocks[last].Page == r.blocks[i].Page; last++ {
		b := r.blocks[last]
		for _, l := range b.Lines {
			n, w := 0, wantedNote{}
			if b.Marker.IsZero() && l.Len() < maxSign {
				n, _ = strconv.Atoi(r.src[l.Start:l.End])
				w = wanted[n]
			}
			if len(signs) == 0 {
				first = n
			}
			if w.at == nil || w.open != 0 || !w.precedes(b) || n != first+len(signs) {
				if len(signs) == 0 || l != b.Lines[0] {
					return nil, 0, 0
				}
				return signs, first, last - 1
			}
			signs = append(signs, l)
		}
	}
	return nil, 0, 0
}

// linesBelow returns the blocks with the n lines that stand below block i alone, names
// between them left out: each a sentence as notes are, and the page is at its end behind
// them, or at its foot. It returns 0 where no such blocks are.
func (r *reader) linesBelow(i, n int) (from, to int) {
	from = i + 1
	for from < len(r.blocks) && n > 1 && r.isName(r.blocks[from].in.Text) {
		from++
	}
	for to = from; to < len(r.blocks) && n > 0; to++ {
		b := r.blocks[to]
		if b.Page != r.blocks[i].Page || !b.Marker.IsZero() || b.Table || b.Edge || len(b.Lines) > n {
			return 0, 0
		}
		for _, l := range b.Lines {
			s := r.src[l.Start:l.End]
			if !beginsNote(s) || !endsSentence(s) || !strings.Contains(s, " ") && !hasDigit(s) || isCapitals(s) && !hasDigit(s) {
				return 0, 0
			}
			if o, ok := r.practice.Opening(b.lang, s); ok && !o.Guessed && !o.Weak {
				return 0, 0
			}
		}
		n -= len(b.Lines)
	}
	if n > 0 || to < len(r.blocks) && r.blocks[to].Page == r.blocks[i].Page && !r.blocks[to].Edge && !isFootLine(r.blocks[to].in.Text) {
		return 0, 0
	}
	return from, to
}

// isFootLine reports whether a line may stand below the notes of a page: a number of
// figures, of a page or of a document, or a line in capitals as running heads are.
func isFootLine(text string) bool {
	return len(text) <= maxLine && !layout.Terminated(text) && (hasDigit(text) || isCapitals(text))
}
