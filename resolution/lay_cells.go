package resolution

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// splitCells cuts lines that print several names side by side, or several facts of the
// cover: "Sitzungsperiode 2024-2025     97 (2024-2025) Nr. 1".
func (r *reader) splitCells(b *layout.Block) {
	if !r.wide {
		return
	}
	var lines []legaltext.Span
	for i, l := range b.Lines {
		text := r.src[l.Start:l.End]
		if len(text) > 200 || !strings.Contains(text, wideGap) {
			if lines != nil {
				lines = append(lines, l)
			}
			continue
		}
		var cells []legaltext.Span
		facts := r.holdsFact(text)
		for at := l.Start; at < l.End; {
			rest := r.src[at:l.End]
			n := strings.Index(rest, wideGap)
			if n < 0 {
				n = len(rest)
			}
			if !r.isCell(rest[:n]) && !r.isOffice(rest[:n]) && !(isPerson(rest[:n]) && r.isBelowOffice(b, i)) && !(facts && (unicode.IsUpper(firstRune(rest)) || isPageNumber(rest[:n]))) {
				cells = nil
				break
			}
			cells = append(cells, legaltext.Span{Start: at, End: at + n})
			at += n + len(rest[n:]) - len(strings.TrimLeft(rest[n:], " "))
		}
		if len(cells) > 1 && lines == nil {
			lines = append(lines, b.Lines[:i]...)
		}
		switch {
		case len(cells) > 1:
			lines = append(lines, cells...)
		case lines != nil:
			lines = append(lines, l)
		}
	}
	if lines != nil {
		b.Lines = lines
	}
}

// isCell reports whether a piece of a line, with wide gaps around it, is a name, or a
// fact of the cover.
func (r *reader) isCell(text string) bool {
	if r.isName(text) {
		return true
	}
	if len(r.blocks) >= maxCoverBlocks || len(text) > maxLine {
		return false
	}
	d, dated := r.day("", text)
	return r.isCoverLine(text) || dated && d.Span.End == len(text) && d.Span.Start <= maxDateWords
}

// holdsFact reports whether a line of the cover has a piece, with wide gaps around it,
// that is an assembly, a session, a date or a number: the others are no prose then.
func (r *reader) holdsFact(line string) bool {
	if len(r.blocks) >= maxCoverBlocks {
		return false
	}
	for piece := range strings.SplitSeq(line, wideGap) {
		piece = strings.TrimSpace(piece)
		if piece == "" || len(piece) > maxLine {
			continue
		}
		if r.isCoverLine(piece) {
			return true
		}
	}
	return false
}
