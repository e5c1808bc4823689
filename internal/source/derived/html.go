package derived

import (
	"html"
	"strconv"
	"strings"

	"github.com/considerans/considerans/internal/source/richtext"
	"github.com/considerans/considerans/legaltext"
)

// fromHTML writes the blocks of a page as paragraphs with blank lines between
// them: headings with the signs of Markdown, list items with a dash or their
// number, indented by their depth.
func fromHTML(src string) *Text {
	w := &writer{src: src}
	w.buf.Grow(len(src))
	w.offset = bodyStart(src)
	w.blocks(richtext.Read(src[w.offset:]).Blocks, 0)
	return w.text()
}

// bodyStart returns where the body of a page begins, or 0: what its head says is
// about the page, not of it.
func bodyStart(src string) int {
	for i := 0; i < len(src); {
		n := strings.IndexByte(src[i:], '<')
		if n < 0 {
			return 0
		}
		i += n
		if len(src) > i+6 && strings.EqualFold(src[i:i+5], "<body") && (src[i+5] == '>' || src[i+5] == ' ' || src[i+5] == '\n') {
			return i
		}
		i++
	}
	return 0
}

func (w *writer) blocks(blocks []richtext.Block, depth int) {
	number := 0
	for i := range blocks {
		b := &blocks[i]
		if b.Text != "" {
			w.glue(strings.Repeat("  ", depth))
			switch {
			case b.Kind == legaltext.Heading && len(b.Form) > 1 && b.Form[0] == 'h':
				level, _ := strconv.Atoi(b.Form[1:2])
				w.glue(strings.Repeat("#", max(1, min(level, 6))) + " ")
			case strings.HasPrefix(b.Form, "li.ordered"):
				number++
				w.glue(strconv.Itoa(number) + ". ")
			case b.Kind == legaltext.Item && b.Num == "":
				w.glue("- ")
			}
			w.spans(b)
			w.glue("\n\n")
		}
		w.blocks(b.Items, depth+1)
	}
}

// spans writes the text of a block piece by piece: character references as what
// they stand for, white space as one space, and between two pieces a space where
// the block has one.
func (w *writer) spans(b *richtext.Block) {
	rest := b.Text
	for _, s := range b.Spans {
		if t := strings.TrimLeft(rest, " "); len(t) < len(rest) {
			w.glue(" ")
			rest = t
		}
		n := w.piece(w.offset+s.Start, w.offset+s.End)
		rest = rest[min(n, len(rest)):]
	}
}

// piece writes one span of the source, and returns how many bytes of text it
// became.
func (w *writer) piece(from, to int) int {
	before := w.buf.Len()
	for from < to {
		c := w.src[from]
		switch {
		case c == '&':
			n := 1
			for from+n < to && n < 40 && isReference(w.src[from+n]) {
				n++
			}
			if from+n < to && w.src[from+n] == ';' {
				n++
			}
			if text := html.UnescapeString(w.src[from : from+n]); text != w.src[from:from+n] {
				w.write(text, from, from+n)
				from += n
				continue
			}
			w.copy(from, from+1)
			from++
		case c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f':
			start := from
			for from < to && strings.IndexByte(" \t\n\r\f", w.src[from]) >= 0 {
				from++
			}
			w.write(" ", start, from)
		default:
			n := strings.IndexAny(w.src[from:to], "& \t\n\r\f")
			if n < 0 {
				n = to - from
			}
			w.copy(from, from+n)
			from += n
		}
	}
	return w.buf.Len() - before
}

// isReference reports whether c may stand in a character reference.
func isReference(c byte) bool {
	return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
