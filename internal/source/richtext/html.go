package richtext

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/legaltext"
)

// AppendHTML writes blocks as HTML that is safe to put into a page: nothing but
// the elements of the package comment, no attribute but class, href, src, alt,
// type, value and data-checked, no target that safe pages do not have. Reading
// what it wrote gives the same texts, marks and forms; an embed comes back as a
// paragraph that links to it.
func AppendHTML(dst []byte, blocks []Block) []byte {
	list := "" // the list that is open
	for i := range blocks {
		b := &blocks[i]
		suffix, isItem := itemSuffix(b.Form)
		if open := listTag(suffix, isItem); open != list {
			dst = closeList(dst, list)
			dst = append(dst, open...)
			list = open
		}
		if isItem {
			dst = appendItem(dst, b, suffix)
		} else {
			dst = appendBlock(dst, b)
		}
	}
	return closeList(dst, list)
}

func itemSuffix(form string) (string, bool) {
	if form == "li" {
		return "", true
	}
	return strings.CutPrefix(form, "li.")
}

// listTag returns the start tags of the list that an item stands in.
func listTag(suffix string, isItem bool) string {
	if !isItem {
		return ""
	}
	kind, quoted := "", ""
	for part := range strings.SplitSeq(suffix, ".") {
		switch part {
		case "quoted":
			quoted = "<blockquote>"
		case "ordered", "lower-alpha", "upper-alpha", "lower-roman", "upper-roman", "checked", "unchecked":
			kind = part
		}
	}
	switch kind {
	case "ordered":
		return quoted + "<ol>"
	case "lower-alpha":
		return quoted + `<ol type="a">`
	case "upper-alpha":
		return quoted + `<ol type="A">`
	case "lower-roman":
		return quoted + `<ol type="i">`
	case "upper-roman":
		return quoted + `<ol type="I">`
	case "checked":
		return quoted + `<ul data-checked="true">`
	case "unchecked":
		return quoted + `<ul data-checked="false">`
	}
	return quoted + "<ul>"
}

func closeList(dst []byte, open string) []byte {
	if open == "" {
		return dst
	}
	if strings.Contains(open, "<ol") {
		dst = append(dst, "</ol>"...)
	} else {
		dst = append(dst, "</ul>"...)
	}
	if strings.HasPrefix(open, "<blockquote>") {
		dst = append(dst, "</blockquote>"...)
	}
	return dst
}

func appendItem(dst []byte, b *Block, suffix string) []byte {
	dst = append(dst, "<li"...)
	dst = appendClass(dst, suffix)
	n, isNumber := strings.CutSuffix(b.Num, ".")
	if isNumber = isNumber && number(n) > 0; isNumber {
		dst = append(append(append(dst, ` value="`...), n...), '"')
	}
	dst = append(dst, '>')
	if b.Num != "" && !isNumber {
		dst = append(dst, `<span style="mso-list:Ignore">`...)
		dst = appendEscaped(dst, b.Num)
		dst = append(dst, "</span>"...)
	}
	if b.Text == "" && len(b.Items) > 0 && !strings.HasPrefix(b.Items[0].Form, "li") {
		dst = append(dst, "<p></p>"...)
	}
	dst = appendInline(dst, b, "<br>")
	dst = AppendHTML(dst, b.Items)
	return append(dst, "</li>"...)
}

// appendClass writes the classes for indent and alignment.
func appendClass(dst []byte, suffix string) []byte {
	class := ""
	for part := range strings.SplitSeq(suffix, ".") {
		switch {
		case strings.HasPrefix(part, "indent-") && number(part[len("indent-"):]) > 0:
			class += " ql-" + part
		case part == "center", part == "right", part == "justify":
			class += " ql-align-" + part
		}
	}
	if class == "" {
		return dst
	}
	return append(append(append(dst, ` class="`...), class[1:]...), '"')
}

func appendBlock(dst []byte, b *Block) []byte {
	name, suffix, _ := strings.Cut(b.Form, ".")
	switch name {
	case "hr":
		return append(dst, "<hr>"...)
	case "pre":
		dst = append(dst, "<pre>"...)
		if len(b.Marks) > 0 && b.Marks[0].Kind == legaltext.Break && b.Marks[0].Span.Start == 0 {
			dst = append(dst, '\n') // a newline right after the tag does not count
		}
		dst = appendInline(dst, b, "\n")
		return append(dst, "</pre>"...)
	case "table":
		return appendTable(dst, b)
	case "h1", "h2", "h3", "h4", "h5", "h6":
	case "blockquote":
		dst = append(dst, "<blockquote>"...)
		dst = appendElement(dst, "p", suffix, b)
		return append(dst, "</blockquote>"...)
	default:
		name = "p"
	}
	dst = appendElement(dst, name, suffix, b)
	return AppendHTML(dst, b.Items)
}

func appendElement(dst []byte, name, suffix string, b *Block) []byte {
	dst = append(append(dst, '<'), name...)
	dst = appendClass(dst, suffix)
	dst = append(dst, '>')
	dst = appendInline(dst, b, "<br>")
	return append(append(append(dst, "</"...), name...), '>')
}

func appendTable(dst []byte, b *Block) []byte {
	dst = append(dst, "<table><tbody>"...)
	for i := range b.Items {
		dst = append(dst, "<tr>"...)
		for j := range b.Items[i].Items {
			c := &b.Items[i].Items[j]
			name := "td"
			if c.Form == "th" {
				name = "th"
			}
			dst = appendElement(dst, name, "", c)
		}
		dst = append(dst, "</tr>"...)
	}
	return append(dst, "</tbody></table>"...)
}

// appendInline writes a block's text with its marks. Marks that overlap are
// closed and opened again where the other one ends.
func appendInline(dst []byte, b *Block, lineBreak string) []byte {
	marks := slices.Clone(b.Marks)
	for i := range marks { // offsets of a document that was edited by hand
		s := &marks[i].Span
		s.Start = min(max(s.Start, 0), len(b.Text))
		s.End = min(max(s.End, s.Start), len(b.Text))
	}
	slices.SortStableFunc(marks, compareMarks)
	var open []legaltext.Mark
	at := 0
	for at <= len(b.Text) {
		dst, open = closeAt(dst, open, at)
		var n int // marks that begin here
		for n < len(marks) && marks[n].Span.Start <= at {
			n++
		}
		here := marks[:n]
		marks = marks[n:]
		var skip int
		dst, open, skip = openAt(dst, open, here, at, b.Text, lineBreak)
		next := len(b.Text)
		if len(marks) > 0 {
			next = min(next, marks[0].Span.Start)
		}
		for i := range open {
			next = min(next, open[i].Span.End)
		}
		if skip > at {
			at = skip
			for len(marks) > 0 && marks[0].Span.Start < at { // inside an image
				marks = marks[1:]
			}
			continue
		}
		dst = appendEscaped(dst, b.Text[at:next])
		if at == len(b.Text) {
			break
		}
		at = next
	}
	for i := len(open) - 1; i >= 0; i-- {
		dst = appendTag(dst, &open[i], true)
	}
	return dst
}

// closeAt closes the marks that end at or before at, and opens those again that
// had to be closed on the way.
func closeAt(dst []byte, open []legaltext.Mark, at int) ([]byte, []legaltext.Mark) {
	first := slices.IndexFunc(open, func(m legaltext.Mark) bool { return m.Span.End <= at })
	if first < 0 {
		return dst, open
	}
	for i := len(open) - 1; i >= first; i-- {
		dst = appendTag(dst, &open[i], true)
	}
	kept := open[:first]
	for _, m := range open[first:] {
		if m.Span.End > at {
			kept = append(kept, m)
			dst = appendTag(dst, &m, false)
		}
	}
	return dst, kept
}

// openAt writes the breaks, opens the marks and writes the images that begin at
// at. It returns the end of the text that stood for an image, or 0.
func openAt(dst []byte, open, here []legaltext.Mark, at int, text, lineBreak string) (_ []byte, _ []legaltext.Mark, skip int) {
	point := -1 // a link around an image without text
	for i := range here {
		switch m := &here[i]; {
		case m.Kind == legaltext.Break:
			dst = append(dst, lineBreak...)
		case m.Kind == legaltext.Link && m.Span.Len() == 0:
			point = i
		}
	}
	for i := range here {
		m := &here[i]
		if m.Kind != legaltext.Image && m.Span.Len() > 0 && tagOf(m) != "" {
			dst = appendTag(dst, m, false)
			open = append(open, *m)
		}
	}
	if point >= 0 {
		dst = appendTag(dst, &here[point], false)
	}
	for i := len(here) - 1; i >= 0; i-- { // those without text first
		if m := &here[i]; m.Kind == legaltext.Image && skip == 0 {
			dst = appendImage(dst, m, text)
			if m.Span.Len() > 0 {
				skip = m.Span.End
			}
		}
	}
	if point >= 0 {
		dst = appendTag(dst, &here[point], true)
	}
	return dst, open, skip
}

func appendImage(dst []byte, m *legaltext.Mark, text string) []byte {
	dst = append(dst, "<img"...)
	if url, _, ok := SafeURL(m.Href); ok && url != "" {
		dst = append(append(append(dst, ` src="`...), escapeAttr(url)...), '"')
	}
	dst = append(append(dst, ` alt="`...), escapeAttr(text[m.Span.Start:m.Span.End])...)
	return append(dst, '"', '>')
}

func tagOf(m *legaltext.Mark) string {
	switch m.Kind {
	case legaltext.Strong:
		return "strong"
	case legaltext.Emphasis:
		return "em"
	case legaltext.Underline:
		return "u"
	case legaltext.Strike:
		return "s"
	case legaltext.Super:
		return "sup"
	case legaltext.Sub:
		return "sub"
	case legaltext.Monospace:
		return "code"
	case legaltext.Link:
		if url, _, ok := SafeURL(m.Href); ok && url != "" {
			return "a"
		}
	}
	return ""
}

func appendTag(dst []byte, m *legaltext.Mark, end bool) []byte {
	name := tagOf(m)
	switch {
	case name == "":
		return dst
	case end:
		return append(append(append(dst, "</"...), name...), '>')
	case name == "a":
		url, _, _ := SafeURL(m.Href)
		dst = append(append(dst, `<a href="`...), escapeAttr(url)...)
		return append(dst, '"', '>')
	}
	return append(append(append(dst, '<'), name...), '>')
}

func appendEscaped(dst []byte, s string) []byte {
	for {
		i := strings.IndexAny(s, "&<>")
		if i < 0 {
			return append(dst, s...)
		}
		dst = append(dst, s[:i]...)
		switch s[i] {
		case '&':
			dst = append(dst, "&amp;"...)
		case '<':
			dst = append(dst, "&lt;"...)
		default:
			dst = append(dst, "&gt;"...)
		}
		s = s[i+1:]
	}
}

func escapeAttr(s string) string {
	return strings.NewReplacer("&", "&amp;", `"`, "&#34;", "<", "&lt;", ">", "&gt;").Replace(s)
}
