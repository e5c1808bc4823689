// Package derived turns sources that are not plain text into plain text that the
// readers of this module understand, and keeps the way back: the HTML of a page,
// and the XML in which pdftotext -bbox-layout gives the words of a PDF with
// their places.
//
// A reader reads Text and asks the Text for the spans of the source. Characters
// of the text that the source does not have, such as the blank line between two
// paragraphs, have no span there; bytes of the source that the text does not
// have are Syntax, or Site.
package derived

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/considerans/considerans/legaltext"
)

// A Text is plain text made from a source.
type Text struct {
	// Text is the plain text.
	Text string
	// Syntax are the spans of the source that are markup, in order.
	Syntax []legaltext.Span
	// Site are the spans of the source that lead through the site of a page, in order.
	Site []legaltext.Span

	segs []segment
}

// A segment says that n bytes of text at at were made from m bytes of the source
// at src. Where n and m differ the text stands for a character reference.
type segment struct{ at, n, src, m int }

// From makes plain text of a source that is HTML or the XML of pdftotext
// -bbox-layout. It reports false for any other source, which is read as it is.
func From(src string) (*Text, bool) {
	head := strings.TrimLeft(src[:min(len(src), 4096)], "\ufeff \t\r\n")
	if !strings.HasPrefix(head, "<") {
		return nil, false
	}
	lower := strings.ToLower(head)
	if strings.Contains(lower, "<page ") || strings.Contains(lower, "<doc>") || strings.Contains(lower, "<pdf2xml") {
		if strings.Contains(src, "<word ") {
			return fromBoxes(src), true
		}
	}
	for _, tag := range []string{"<!doctype html", "<html", "<body", "<head", "<p>", "<p ", "<div", "<article", "<main", "<h1", "<table", "<ul", "<ol"} {
		if strings.HasPrefix(lower, tag) {
			return fromHTML(src), true
		}
	}
	return nil, false
}

// Spans returns the spans of the source that a span of the text was made from,
// in the order of the text. Spans that touch are one.
func (t *Text) Spans(s legaltext.Span) []legaltext.Span {
	var out []legaltext.Span
	i := sort.Search(len(t.segs), func(i int) bool { return t.segs[i].at+t.segs[i].n > s.Start })
	for ; i < len(t.segs) && t.segs[i].at < s.End; i++ {
		g := t.segs[i]
		from, to := g.src, g.src+g.m
		if g.n == g.m {
			from += max(0, s.Start-g.at)
			to = g.src + min(g.n, s.End-g.at)
		}
		if k := len(out) - 1; k >= 0 && out[k].End == from {
			out[k].End = to
			continue
		}
		out = append(out, legaltext.Span{Start: from, End: to})
	}
	return out
}

// writer builds a Text.
type writer struct {
	src    string
	offset int // of the part that is read, in src
	site   site
	buf    strings.Builder
	out    Text
}

// copy writes src[from:to] as it is, but U+FFFD for each byte that is not UTF-8:
// two of them that only markup parts must not become a letter.
func (w *writer) copy(from, to int) {
	if utf8.ValidString(w.src[from:to]) {
		w.write(w.src[from:to], from, to)
		return
	}
	for i := from; i < to; {
		c, n := utf8.DecodeRuneInString(w.src[i:to])
		if c == utf8.RuneError && n == 1 {
			w.write(w.src[from:i], from, i)
			w.write("\uFFFD", i, i+1)
			from = i + 1
		}
		i += n
	}
	w.write(w.src[from:to], from, to)
}

// write writes text that stands for src[from:to].
func (w *writer) write(text string, from, to int) {
	if text == "" {
		return
	}
	at := w.buf.Len()
	w.buf.WriteString(text)
	if k := len(w.out.segs) - 1; k >= 0 {
		g := &w.out.segs[k]
		if g.n == g.m && len(text) == to-from && g.at+g.n == at && g.src+g.m == from {
			g.n += len(text)
			g.m += len(text)
			return
		}
	}
	w.out.segs = append(w.out.segs, segment{at, len(text), from, to - from})
}

// glue writes what the source does not have: line feeds, spaces, signs.
func (w *writer) glue(s string) { w.buf.WriteString(s) }

// text ends the work. What of the source is neither copied nor white space
// becomes syntax.
func (w *writer) text() *Text {
	w.out.Text = w.buf.String()
	spans := make([]legaltext.Span, 0, len(w.out.segs)+1)
	for _, g := range w.out.segs {
		spans = append(spans, legaltext.Span{Start: g.src, End: g.src + g.m})
	}
	spans = append(spans, w.out.Site...)
	slices.SortFunc(spans, func(a, b legaltext.Span) int { return a.Start - b.Start })
	w.out.Syntax = make([]legaltext.Span, 0, len(spans)+1)
	end := 0
	for _, s := range append(spans, legaltext.Span{Start: len(w.src), End: len(w.src)}) {
		if strings.TrimSpace(w.src[min(end, s.Start):s.Start]) != "" {
			gap := legaltext.Span{Start: end, End: s.Start}
			for isBlank(w.src[gap.Start]) {
				gap.Start++
			}
			for isBlank(w.src[gap.End-1]) {
				gap.End--
			}
			w.out.Syntax = append(w.out.Syntax, gap)
		}
		end = max(end, s.End)
	}
	return &w.out
}

// isBlank reports whether c is white space.
func isBlank(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }
