package resolution

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// Where the letter of an item is in italics, programs that read pages part it from its
// brackets, by spaces or by lines: "( a ) To repair", or "(", "a" and ") To repair".

// partedSign returns the sign of an item that begins with line i, and where its text
// begins; ok is false where there is none.
func (r *reader) partedSign(lines []legaltext.Span, i int) (m layout.Marker, line, at int, ok bool) {
	var b strings.Builder
	for k := i; k < min(len(lines), i+3); k++ {
		text := r.src[lines[k].Start:lines[k].End]
		if end := strings.IndexByte(text, ')'); end >= 0 && end <= maxParted {
			b.WriteString(text[:end+1])
			if b.Len() <= len("(a)") && k == i {
				return m, 0, 0, false // whole
			}
			num := strings.Join(strings.Fields(b.String()), "")
			rest := strings.TrimLeft(text[end+1:], " \u00a0")
			m = layout.ParseMarker(num + " A")
			return m, k, lines[k].End - len(rest), m.Num == num && rest != "" && num != b.String()
		}
		if len(text) > maxParted {
			return m, 0, 0, false
		}
		b.WriteString(text + " ")
		if !strings.HasPrefix(b.String(), "(") {
			return m, 0, 0, false
		}
	}
	return m, 0, 0, false
}

// maxParted is the length in bytes of the longest piece of a sign in pieces.
const maxParted = len("( viii )")

// partedLines marks in begins the lines of a block with which an item begins whose sign is
// in pieces.
func (r *reader) partedLines(lines []legaltext.Span, begins []bool) {
	for i := 1; i < len(lines); i++ {
		if r.src[lines[i].Start] == '(' {
			if _, _, _, ok := r.partedSign(lines, i); ok {
				begins[i] = true
			}
		}
	}
}

// joinSign gives a block the sign that stands in pieces before its text.
func (r *reader) joinSign(b *layout.Block) {
	if !b.Marker.IsZero() || len(b.Lines) == 0 || r.src[b.Lines[0].Start] != '(' {
		return
	}
	m, line, at, ok := r.partedSign(b.Lines, 0)
	if !ok {
		return
	}
	start := b.Lines[0].Start
	b.Lines = slices.Clone(b.Lines[line:])
	b.Lines[0].Start = at
	m.Len = at - start
	b.Marker, b.MarkerSpan = m, legaltext.Span{Start: start, End: start + len(strings.TrimRight(r.src[start:at], " \u00a0"))}
}

// trimBars takes the bars of a table off a block that is one cell of it: the bars before
// what opens as a clause does, and behind a clause ("| | Whereas fountains leak; |").
func (r *reader) trimBars(b *layout.Block) {
	const bars = "| \t\u00a0"
	if len(b.Lines) == 0 || !b.Marker.IsZero() || b.Heading > 0 {
		return
	}
	first, last := b.Lines[0], b.Lines[len(b.Lines)-1]
	before := r.src[first.Start] == '|'
	if !before && r.src[last.End-1] != '|' {
		return
	}
	lines := slices.Clone(b.Lines)
	for i := range lines {
		l := &lines[i]
		if l.Start = l.End - len(strings.TrimLeft(r.src[l.Start:l.End], bars)); l.Len() > 0 {
			break
		}
	}
	for i := len(lines) - 1; i >= 0; i-- {
		l := &lines[i]
		if l.End = l.Start + len(strings.TrimRight(r.src[l.Start:l.End], bars)); l.Len() > 0 {
			break
		}
	}
	kept := slices.DeleteFunc(slices.Clone(lines), func(l legaltext.Span) bool { return l.Len() == 0 })
	if len(kept) == 0 || slices.ContainsFunc(kept, func(l legaltext.Span) bool { return strings.Contains(r.src[l.Start:l.End], "|") }) {
		return
	}
	text := r.lineText(kept...)
	if o, ok := r.practice.Opening("", text); before && (!ok || o.Guessed || o.Weak) || !before && !layout.Terminated(text) && !strings.HasSuffix(text, ",") {
		return
	}
	for i, l := range b.Lines { // what stands between two lines may be another column
		r.syntaxBetween(l.Start, lines[i].Start)
		r.syntaxBetween(lines[i].End, l.End)
	}
	b.Lines, b.Table = kept, false
}
