package derived

import (
	"cmp"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/considerans/considerans/internal/source/richtext"
	"github.com/considerans/considerans/internal/text/eight"
	"github.com/considerans/considerans/internal/text/roman"
	"github.com/considerans/considerans/legaltext"
)

// fromHTML writes the blocks of a page as paragraphs with blank lines between
// them: headings with the signs of Markdown, list items with a dash or their
// number, indented by their depth. What leads through the site is left out, unless
// nothing else is there.
func fromHTML(src string) *Text {
	w := &writer{src: src}
	w.buf.Grow(len(src))
	w.offset = bodyStart(src)
	w.site = siteOf(src[w.offset:])
	blocks := richtext.ReadPage(src[w.offset:]).Blocks
	w.blocks(blocks, 0)
	if w.buf.Len() == 0 && len(w.out.Site) > 0 {
		w.site, w.out.Site = site{}, nil
		w.blocks(blocks, 0)
	}
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
	var list numbering
	for i := range blocks {
		b := &blocks[i]
		if b.Kind != legaltext.Item {
			list = numbering{}
		}
		label := list.label(b)
		if w.site.has(b) {
			for _, s := range b.Spans {
				w.out.Site = append(w.out.Site, legaltext.Span{Start: w.offset + s.Start, End: w.offset + s.End})
			}
		} else if b.Text != "" {
			w.glue(strings.Repeat("  ", depth))
			switch {
			case b.Kind == legaltext.Heading && len(b.Form) > 1 && b.Form[0] == 'h':
				level, _ := strconv.Atoi(b.Form[1:2])
				w.glue(strings.Repeat("#", max(1, min(level, 6))) + " ")
			case label != "" && !w.isWritten(b):
				w.glue(label + " ")
			}
			w.spans(b, depth)
			w.glue("\n\n")
		}
		w.blocks(b.Items, depth+1)
	}
}

// A numbering counts the items of a list as a browser does.
type numbering struct {
	style string
	last  int
}

// label returns what is printed before a block: the number of an item or a dash;
// "" for a block that is no item.
func (n *numbering) label(b *richtext.Block) string {
	if b.Kind != legaltext.Item {
		return ""
	}
	style := strings.TrimPrefix(strings.TrimPrefix(b.Form, "li"), ".")
	style, _, _ = strings.Cut(style, ".")
	if style != n.style {
		*n = numbering{style: style}
	}
	n.last++
	if b.Num != "" {
		if given, err := strconv.Atoi(strings.TrimSuffix(b.Num, ".")); err == nil {
			n.last = given
		}
	}
	switch style {
	case "ordered":
		return strconv.Itoa(n.last) + "."
	case "lower-alpha":
		return letters(n.last) + "."
	case "upper-alpha":
		return strings.ToUpper(letters(n.last)) + "."
	case "lower-roman":
		return strings.ToLower(cmp.Or(roman.Numeral(n.last), strconv.Itoa(n.last))) + "."
	case "upper-roman":
		return cmp.Or(roman.Numeral(n.last), strconv.Itoa(n.last)) + "."
	}
	return "-"
}

// letters counts a, b, …, z, aa, ab.
func letters(n int) string {
	s := ""
	for ; n > 0; n = (n - 1) / 26 {
		s = string(rune('a'+(n-1)%26)) + s
	}
	return s
}

// spans writes the text of a block piece by piece: character references as what
// they stand for, white space as one space, and between two pieces a space or the
// line ends where the block has some. The number of an item is no part of its text.
func (w *writer) spans(b *richtext.Block, depth int) {
	rest, marks := b.Text, b.Marks
	for k, s := range b.Spans {
		if k == 0 && b.Num != "" && w.isWritten(b) {
			w.piece(w.offset+s.Start, w.offset+s.End)
			w.glue(" ")
			continue
		} else if k == 0 && b.Num != "" && b.Num == w.sign(b)+"." {
			continue // of an attribute
		}
		if t := strings.TrimLeft(rest, " "); len(t) < len(rest) {
			at, lines := len(b.Text)-len(t), 0
			for ; len(marks) > 0 && marks[0].Span.Start <= at; marks = marks[1:] {
				if marks[0].Kind == legaltext.Break && marks[0].Span.Start == at && b.Kind != legaltext.Heading {
					lines++
				}
			}
			if lines > 0 {
				w.glue(strings.Repeat("\n", min(lines, 2)) + strings.Repeat("  ", depth))
			} else {
				w.glue(" ")
			}
			rest = t
		}
		n := w.piece(w.offset+s.Start, w.offset+s.End)
		rest = rest[min(n, len(rest)):]
	}
}

// isWritten reports whether the number of an item is written out before its
// text, as word processors do.
func (w *writer) isWritten(b *richtext.Block) bool { return b.Num != "" && w.sign(b) == b.Num }

// sign is the first piece of an item that has a number: the number in an
// attribute of its list or written out.
func (w *writer) sign(b *richtext.Block) string {
	if len(b.Spans) == 0 {
		return ""
	}
	s := b.Spans[0]
	return strings.TrimSpace(html.UnescapeString(w.src[w.offset+s.Start : w.offset+s.End]))
}

// piece writes one span of the source, and returns how many bytes of text it
// became.
func (w *writer) piece(from, to int) int {
	before := w.buf.Len()
	for from < to {
		n := 1
		switch c := w.src[from]; {
		case c == '&':
			n = referenceLen(w.src[from:to])
			if text := html.UnescapeString(w.src[from : from+n]); text != w.src[from:from+n] {
				for utf8.RuneCountInString(text) > 1 && text[len(text)-1] == w.src[from+n-1] {
					text, n = text[:len(text)-1], n-1 // "&ltb" is "<" and a letter
				}
				w.write(text, from, from+n)
			} else {
				n = 1
				w.copy(from, from+n)
			}
		case white[c]:
			for from+n < to && white[w.src[from+n]] {
				n++
			}
			w.write(" ", from, from+n)
		default:
			n = plainLen(w.src[from:to])
			w.copy(from, from+n)
		}
		from += n
	}
	return w.buf.Len() - before
}

// white are the bytes that a browser shows as one space.
var white = [256]bool{' ': true, '\t': true, '\n': true, '\r': true, '\f': true}

// plainLen returns how many bytes of s, of which the first does, read as they are.
func plainLen(s string) int {
	n := 1
	for {
		for n+8 <= len(s) {
			if v := eight.At(s, n); !eight.IsText(v) || v>>56 == ' ' || eight.Has(v, '&') {
				break
			}
			n += 8
		}
		for end := min(n+8, len(s)); n < end; n++ {
			if !isPlain(s, n) {
				return n
			}
		}
		if n == len(s) {
			return n
		}
	}
}

// isPlain reports whether the byte of s at i, which is not the first, reads as it is:
// a single space between words does.
func isPlain(s string, i int) bool {
	return s[i] != '&' && (!white[s[i]] || s[i] == ' ' && i+1 < len(s) && !white[s[i+1]])
}

// referenceLen returns the length of what may be a character reference at the start
// of s.
func referenceLen(s string) int {
	n := 1
	for n < len(s) && n < 40 && isReference(s[n]) {
		n++
	}
	if n < len(s) && s[n] == ';' {
		n++
	}
	return n
}

// isReference reports whether c may stand in a character reference.
func isReference(c byte) bool {
	return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
