package petition

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/considerans/considerans/legaltext"
)

// repeatedView is furniture: Decidim up to 0.27 prints each change four times.
const repeatedView legaltext.FurnitureKind = "repeated-view"

// An htmlItem is one line of a difference: an li.
type htmlItem struct {
	class    string // ins, del, unchanged
	text     string // what the page shows, without the sign
	at       sourceMap
	phantom  bool
	elements bool // the content has elements of its own
	inner    legaltext.Span
	texts    []legaltext.Span // all of its text, the sign included
}

// An htmlBox is one div.diff.
type htmlBox struct {
	view  string // diff_view_unified_escaped and so on, or ""
	items []htmlItem
	stray []legaltext.Span // text between lines
}

// An htmlChange is one change with all its boxes.
type htmlChange struct {
	label textLine
	boxes []htmlBox
}

// isVersionHTML reports whether HTML is a version page.
func isVersionHTML(src string) bool {
	return strings.Contains(src, "diff-for-") || strings.Contains(src, "version__diff") ||
		strings.Contains(src, `class="diff"`) && strings.Contains(src, `class="symbol"`)
}

// A htmlScan walks the tokens of a page.
type htmlScan struct {
	src      string
	z        *html.Tokenizer
	start    int
	at       int
	lines    []textLine
	changes  []htmlChange
	syntax   []legaltext.Span
	line     strings.Builder
	from, to int  // of the line that is being collected
	heading  bool // the line is a heading's
	labels   map[int]bool
	view     string
	inChange bool
}

// readPageHTML cuts a version page of HTML.
func (r *parser) readPageHTML(src string) *page {
	s := &htmlScan{src: src, z: html.NewTokenizer(strings.NewReader(src)), labels: make(map[int]bool)}
	s.scan()
	p := &page{syntax: s.syntax}
	var outside []textLine
	heading := -1
	for i, l := range s.lines {
		if s.labels[i] {
			p.furniture = append(p.furniture, legaltext.Furniture{Kind: legaltext.Site, Span: legaltext.Span{Start: l.start, End: l.end}})
			continue
		}
		if title, lang, ok := parseHeading(l.text); ok && heading < 0 {
			heading = len(outside)
			p.Heading, p.Interface, p.headingAt = title, lang, l.span()
		}
		outside = append(outside, l)
	}
	for i, l := range outside {
		kind := legaltext.Site
		if i == heading {
			kind = legaltext.RepeatedTitle
		}
		r.pageFact(p, outside, i)
		p.furniture = append(p.furniture, legaltext.Furniture{Kind: kind, Span: legaltext.Span{Start: l.start, End: l.end}})
	}
	for i := range s.changes {
		p.values = append(p.values, r.readChange(p, s, &s.changes[i]))
	}
	return p
}

// next reads a token; it returns ErrorToken at the end.
func (s *htmlScan) next() html.TokenType {
	tt := s.z.Next()
	s.start = s.at
	if tt != html.ErrorToken {
		s.at += len(s.z.Raw())
	} else {
		s.at = len(s.src)
	}
	if tt != html.TextToken && s.start < s.at {
		s.syntax = append(s.syntax, legaltext.Span{Start: s.start, End: s.at})
	}
	return tt
}

// tag returns the name, the class and the id of the tag.
func (s *htmlScan) tag() (name atom.Atom, class, id string) {
	b, more := s.z.TagName()
	name = atom.Lookup(b)
	for more {
		var key, val []byte
		key, val, more = s.z.TagAttr()
		switch string(key) {
		case "class":
			class = string(val)
		case "id":
			id = string(val)
		}
	}
	return name, class, id
}

func (s *htmlScan) scan() {
	skip := 0 // open script or style
	for {
		tt := s.next()
		switch tt {
		case html.ErrorToken:
			s.endLine()
			return
		case html.TextToken:
			if skip > 0 {
				s.syntax = append(s.syntax, legaltext.Span{Start: s.start, End: s.at})
				continue
			}
			s.text()
		case html.StartTagToken, html.SelfClosingTagToken:
			name, class, id := s.tag()
			if !isInline(name) {
				s.endLine()
			}
			switch name {
			case atom.Script, atom.Style: // also where it seems to close itself
				skip++
			case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
				s.heading = true
			}
			if strings.Contains(class, "diff-for-") || strings.Contains(id, "diff-for-") || hasClass(class, "version__diff") {
				s.inChange = true
				s.view = ""
				s.changes = append(s.changes, htmlChange{})
				continue
			}
			for name := range strings.FieldsSeq(class) {
				if strings.HasPrefix(name, "diff_view_") || strings.HasPrefix(name, "diff-view-") {
					s.view = name
				}
			}
			if _, v, ok := strings.Cut(id, "diff_view_"); ok {
				s.view = "diff_view_" + v
			}
			if name == atom.Div && hasClass(class, "diff") && tt == html.StartTagToken {
				s.box()
			}
		case html.EndTagToken:
			b, _ := s.z.TagName()
			name := atom.Lookup(b)
			if name == atom.Script || name == atom.Style {
				skip = max(0, skip-1)
			}
			if !isInline(name) {
				s.endLine()
			}
		}
	}
}

func isInline(a atom.Atom) bool {
	switch a {
	case atom.Span, atom.A, atom.Strong, atom.B, atom.Em, atom.I, atom.Small, atom.Time, atom.U, atom.Abbr:
		return true
	}
	return false
}

func hasClass(class, name string) bool {
	for c := range strings.FieldsSeq(class) {
		if c == name {
			return true
		}
	}
	return false
}

// text adds a text token to the line outside changes.
func (s *htmlScan) text() {
	raw := s.src[s.start:s.at]
	trimmed := strings.TrimSpace(raw)
	if trimmed == "" {
		s.line.WriteByte(' ')
		return
	}
	left := strings.Index(raw, trimmed)
	if s.to == 0 {
		s.from = s.start + left
	}
	s.to = s.start + left + len(trimmed)
	s.line.WriteString(html.UnescapeString(raw))
}

// endLine ends the line outside changes.
func (s *htmlScan) endLine() {
	defer func() { s.line.Reset(); s.to = 0; s.heading = false }()
	if s.to == 0 {
		return
	}
	text := strings.Join(strings.FieldsFunc(s.line.String(), func(r rune) bool {
		return r == ' ' || r == '\n' || r == '\t' || r == '\r'
	}), " ")
	l := textLine{text, s.from, s.to}
	s.lines = append(s.lines, l)
	if n := len(s.changes); n > 0 && s.inChange && s.heading && s.changes[n-1].label.text == "" {
		s.changes[n-1].label = l
	}
}

// unescape decodes character references and notes where each byte came from.
// Those that stand for white space, which texts leave out, are syntax where no
// text has them.
func (s *htmlScan) unescape(dst *strings.Builder, at *sourceMap, raw string, start int) {
	for raw != "" {
		i := strings.IndexByte(raw, '&')
		if i < 0 {
			at.add(start, len(raw))
			dst.WriteString(raw)
			return
		}
		if i > 0 {
			at.add(start, i)
			dst.WriteString(raw[:i])
		}
		ref, n := reference(raw[i:])
		at.addEscape(start+i, n, len(ref))
		if strings.TrimSpace(ref) == "" {
			s.syntax = append(s.syntax, legaltext.Span{Start: start + i, End: start + i + n})
		}
		dst.WriteString(ref)
		start += i + n
		raw = raw[i+n:]
	}
}

// reference reads the character reference that s begins with: what it stands
// for and its length, that of a mere ampersand being 1. As in browsers, some
// need no semicolon.
func reference(s string) (text string, n int) {
	n = 1
	for n < len(s) && (isAlphanumeric(s[n]) || n == 1 && s[n] == '#') {
		n++
	}
	if n < len(s) && s[n] == ';' {
		n++
	}
	text = html.UnescapeString(s[:n])
	if text == s[:n] {
		return "&", 1
	}
	for len(text) > 1 && text[len(text)-1] == s[n-1] { // what follows one without semicolon
		text, n = text[:len(text)-1], n-1
	}
	return text, n
}

func isAlphanumeric(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
