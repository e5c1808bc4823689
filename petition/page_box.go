package petition

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/considerans/considerans/legaltext"
)

// box reads a div.diff to its end.
func (s *htmlScan) box() {
	if !s.inChange {
		s.changes = append(s.changes, htmlChange{})
	}
	c := &s.changes[len(s.changes)-1]
	if n := len(s.lines); c.label.text == "" && n > 0 && !s.labels[n-1] {
		if _, ok := parseLabel(s.lines[n-1].text); ok {
			c.label = s.lines[n-1]
			s.labels[n-1] = true
		}
	}
	r := boxReader{htmlScan: s, box: htmlBox{view: s.view}, depth: 1}
	for r.depth > 0 {
		switch tt := s.next(); tt {
		case html.ErrorToken:
			r.depth = 0
		case html.TextToken:
			r.readText()
		case html.StartTagToken, html.SelfClosingTagToken:
			r.readStart(tt == html.SelfClosingTagToken)
		case html.EndTagToken:
			r.readEnd()
		}
	}
	r.endItem()
	c.boxes = append(c.boxes, r.box)
}

// A boxReader reads the lines of a div.diff.
type boxReader struct {
	*htmlScan
	box    htmlBox
	depth  int  // of the open divs
	symbol bool // inside span.symbol
	opened bool // right behind the start tag of strong

	item   *htmlItem       // the open line, nil outside one
	words  strings.Builder // of the line
	nested int             // open list items inside the line
}

// unwritten reports whether nothing of the open line was read yet.
func (r *boxReader) unwritten() bool {
	return r.item != nil && r.words.Len() == 0 && !r.item.elements
}

// endItem ends the open line.
func (r *boxReader) endItem() {
	item := r.item
	if item == nil {
		return
	}
	item.text = r.words.String()
	item.inner = innerHTML(r.src, legaltext.Span{Start: item.inner.Start, End: r.start})
	r.syntax = append(r.syntax, legaltext.Span{Start: item.inner.End, End: r.start})
	if strings.HasPrefix(item.class, "diff-") { // what the comparison says of itself
		r.box.stray = append(r.box.stray, item.texts...)
	} else {
		r.box.items = append(r.box.items, *item)
	}
	r.words.Reset()
	r.item = nil
}

// readText reads a text of the box: a sign, words of a line, or words between lines.
func (r *boxReader) readText() {
	raw, span := r.src[r.start:r.at], legaltext.Span{Start: r.start, End: r.at}
	blank := strings.TrimSpace(raw) == ""
	if r.symbol = r.symbol && isSign(raw); r.symbol {
		r.syntax = append(r.syntax, span)
		return
	}
	if r.item == nil {
		if !blank {
			r.box.stray = append(r.box.stray, span)
		}
		return
	}
	if !blank {
		r.item.texts = append(r.item.texts, span)
	}
	r.opened = false
	r.unescape(&r.words, &r.item.at, raw, r.start)
}

func (r *boxReader) readStart(closed bool) {
	name, class, _ := r.tag()
	switch {
	case name == atom.Li && isLineClass(class):
		r.endItem()
		r.item = &htmlItem{class: class, inner: legaltext.Span{Start: r.at}}
		r.nested = 0
	case r.item == nil && name == atom.Ul:
	case name == atom.Span && class == "symbol":
		r.symbol = true
		if r.unwritten() && r.item.inner.Start > 0 {
			r.item.inner.Start = r.at // moved on again at its end
		}
	case name == atom.Strong:
		r.opened = true
	case name == atom.Ins || name == atom.Del || name == atom.Span && class == "":
		if r.unwritten() {
			r.item.inner.Start = r.at
		}
	default:
		if name == atom.Div && !closed {
			r.depth++
		}
		if name == atom.Li {
			r.nested++
		}
		if r.item != nil {
			r.item.elements = true
		}
	}
}

func (r *boxReader) readEnd() {
	b, _ := r.z.TagName()
	switch name := atom.Lookup(b); {
	case r.symbol && name == atom.Span:
		r.symbol = false
		if r.unwritten() {
			r.item.inner.Start = r.at
		}
	case name == atom.Strong:
		if r.opened && r.item != nil && strings.TrimSpace(r.words.String()) == "" {
			r.item.phantom = true
		}
		r.opened = false
	case name == atom.Li && r.item != nil:
		if r.nested--; r.nested < 0 {
			r.endItem()
		}
	case name == atom.Div:
		r.depth--
	}
}

// isLineClass reports whether the class of a list item is that of a line of the
// comparison.
func isLineClass(class string) bool {
	return class == "ins" || class == "del" || class == "unchanged" || strings.HasPrefix(class, "diff-")
}

// isSign reports whether a text can be the sign of a line.
func isSign(s string) bool {
	switch strings.TrimSpace(html.UnescapeString(s)) {
	case "", "+", "-":
		return true
	}
	return false
}
