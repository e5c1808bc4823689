package richtext

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/considerans/considerans/legaltext"
)

// A role says what an element does to the flow of blocks.
type role uint8

const (
	inline    role = iota // sets marks or does nothing
	paragraph             // p
	heading               // h1 to h6
	item                  // li
	list                  // ul, ol
	quotation             // blockquote
	preformed             // pre
	division              // div and the like: ends a block, begins none
	table
	row
	cell
	dropped // content is not text
	void    // has no content
)

// roleOf returns the role of an element; known is false for elements that no
// editor writes and no standard names.
func roleOf(a atom.Atom) (r role, known bool) {
	switch a {
	case atom.P:
		return paragraph, true
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return heading, true
	case atom.Li:
		return item, true
	case atom.Ul, atom.Ol, atom.Menu, atom.Dir:
		return list, true
	case atom.Blockquote:
		return quotation, true
	case atom.Pre, atom.Listing, atom.Xmp, atom.Plaintext:
		return preformed, true
	case atom.Div, atom.Section, atom.Article, atom.Aside, atom.Header, atom.Footer, atom.Main,
		atom.Nav, atom.Figure, atom.Figcaption, atom.Address, atom.Center, atom.Body, atom.Html,
		atom.Dl, atom.Dt, atom.Dd, atom.Form, atom.Fieldset, atom.Details, atom.Summary,
		atom.Caption, atom.Legend, atom.Hgroup, atom.Head, atom.Title:
		return division, true
	case atom.Table:
		return table, true
	case atom.Tr:
		return row, true
	case atom.Td, atom.Th:
		return cell, true
	case atom.Script, atom.Style, atom.Iframe, atom.Noscript, atom.Object, atom.Template,
		atom.Noframes, atom.Noembed, atom.Applet:
		return dropped, true
	case atom.Br, atom.Hr, atom.Img, atom.Input, atom.Meta, atom.Link, atom.Base, atom.Col,
		atom.Embed, atom.Source, atom.Track, atom.Wbr, atom.Param, atom.Area:
		return void, true
	case atom.A, atom.Abbr, atom.Acronym, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Cite,
		atom.Code, atom.Del, atom.Dfn, atom.Em, atom.Font, atom.I, atom.Ins, atom.Kbd,
		atom.Label, atom.Mark, atom.Q, atom.S, atom.Samp, atom.Small, atom.Span, atom.Strike,
		atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.Tt, atom.U, atom.Var, atom.Tbody,
		atom.Thead, atom.Tfoot, atom.Colgroup, atom.Button, atom.Data, atom.Video, atom.Audio,
		atom.Picture, atom.Canvas, atom.Map, atom.Select, atom.Option, atom.Optgroup,
		atom.Textarea, atom.Output, atom.Ruby, atom.Rt, atom.Rp, atom.Nobr:
		return inline, true
	}
	return inline, false
}

// markOf returns the marks that an element sets by its name.
func markOf(a atom.Atom) markSet {
	switch a {
	case atom.B, atom.Strong:
		return strong
	case atom.I, atom.Em, atom.Cite, atom.Dfn, atom.Var:
		return emphasis
	case atom.U, atom.Ins:
		return underline
	case atom.S, atom.Strike, atom.Del:
		return strike
	case atom.Sup:
		return super
	case atom.Sub:
		return sub
	case atom.Code, atom.Kbd, atom.Samp, atom.Tt:
		return code
	}
	return 0
}

// An attrs holds the attributes of one tag that mean something here.
type attrs struct {
	class, style, href, src, alt, typ          string
	start, value, level                        string
	dataList, dataType, dataLabel, dataEmbed   string
	dataChecked, handler                       string
	hasHref, hasSrc, hasAlt, ignored, embedSet bool
}

// attributes reads the attributes of the tag that z stands on.
func attributes(z *html.Tokenizer, a *attrs) {
	*a = attrs{}
	for more := true; more; {
		var key, val []byte
		key, val, more = z.TagAttr()
		switch string(key) {
		case "class":
			a.class = known(val)
		case "style":
			a.style = string(val)
		case "href":
			a.href, a.hasHref = string(val), true
		case "src":
			a.src, a.hasSrc = string(val), true
		case "alt":
			a.alt, a.hasAlt = string(val), true
		case "type":
			a.typ = string(val)
		case "start":
			a.start = string(val)
		case "value":
			a.value = string(val)
		case "aria-level", "data-aria-level":
			a.level = string(val)
		case "data-list":
			a.dataList = known(val)
		case "data-type":
			a.dataType = string(val)
		case "data-label":
			a.dataLabel = string(val)
		case "data-checked":
			a.dataChecked = string(val)
		case "data-video-embed":
			a.dataEmbed, a.embedSet = string(val), true
		default:
			if len(key) > 2 && key[0] == 'o' && key[1] == 'n' || string(key) == "srcdoc" {
				a.handler = string(key)
			}
		}
	}
	if a.style != "" {
		a.style = strings.ToLower(a.style)
		a.ignored = strings.Contains(a.style, "mso-list") && strings.Contains(a.style, "ignore")
	}
}

// known returns b as a string, without allocating for the commonest values.
func known(b []byte) string {
	switch string(b) {
	case "bullet":
		return "bullet"
	case "ordered":
		return "ordered"
	case "ql-ui":
		return "ql-ui"
	}
	return string(b)
}

// property returns the value of a property in a style attribute in lower case.
func property(style, name string) string {
	for style != "" {
		var decl string
		decl, style, _ = strings.Cut(style, ";")
		if key, val, ok := strings.Cut(decl, ":"); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(val)
		}
	}
	return ""
}

// styleMarks returns the marks that a style attribute sets.
func styleMarks(style string) (m markSet) {
	if style == "" {
		return 0
	}
	switch w := property(style, "font-weight"); {
	case w == "bold", w == "bolder":
		m |= strong
	case len(w) == 3 && w >= "600" && w <= "900":
		m |= strong
	}
	if f := property(style, "font-style"); f == "italic" || f == "oblique" {
		m |= emphasis
	}
	for _, name := range [...]string{"text-decoration", "text-decoration-line"} {
		d := property(style, name)
		if strings.Contains(d, "underline") {
			m |= underline
		}
		if strings.Contains(d, "line-through") {
			m |= strike
		}
	}
	switch property(style, "vertical-align") {
	case "super":
		m |= super
	case "sub":
		m |= sub
	}
	return m
}

// indent returns the indent that an editor's class gives: ql-indent-2,
// editor-indent-2.
func indent(class string) int {
	for name := range strings.FieldsSeq(class) {
		n, ok := strings.CutPrefix(name, "ql-indent-")
		if !ok {
			n, ok = strings.CutPrefix(name, "editor-indent-")
		}
		if v, err := strconv.Atoi(n); ok && err == nil && v > 0 {
			return min(v, maxLevel)
		}
	}
	return 0
}

// align returns how a block is aligned where that is not the default.
func align(a *attrs) string {
	v := ""
	if a.style != "" {
		v = property(a.style, "text-align")
	}
	if i := strings.Index(a.class, "ql-align-"); i >= 0 {
		v, _, _ = strings.Cut(a.class[i+len("ql-align-"):], " ")
	}
	switch v {
	case "center", "right", "justify":
		return v
	}
	return ""
}

// officeLevel returns the list level, from 1, that a paragraph of a word
// processor has, or 0 when it is no list item.
func officeLevel(a *attrs) int {
	if a.style == "" && a.class == "" {
		return 0
	}
	v := property(a.style, "mso-list")
	if v == "" || strings.Contains(v, "ignore") || v == "none" {
		if strings.Contains(a.class, "MsoListParagraph") || strings.Contains(a.class, "MsoListBullet") {
			return 1
		}
		return 0
	}
	_, rest, ok := strings.Cut(v, "level")
	if !ok {
		return 1
	}
	digits, _, _ := strings.Cut(rest, " ")
	n, err := strconv.Atoi(digits)
	if err != nil || n < 1 {
		return 1
	}
	return min(n, maxLevel)
}

// itemForm returns the form of a list item from the item and its list.
func itemForm(li, parent *attrs, ordered bool) string {
	switch li.dataList {
	case "bullet":
		return "li"
	case "ordered":
		return "li.ordered"
	case "checked", "unchecked":
		return "li." + li.dataList
	}
	for _, a := range [...]*attrs{li, parent} {
		switch a.dataChecked {
		case "true":
			return "li.checked"
		case "false":
			return "li.unchecked"
		}
	}
	style := property(li.style, "list-style-type")
	if style == "" && parent.style != "" {
		style = property(parent.style, "list-style-type")
	}
	switch style {
	case "lower-alpha", "upper-alpha", "lower-roman", "upper-roman":
		return "li." + style
	case "lower-latin":
		return "li.lower-alpha"
	case "upper-latin":
		return "li.upper-alpha"
	case "decimal":
		return "li.ordered"
	case "disc", "circle", "square":
		return "li"
	}
	if !ordered {
		return "li"
	}
	typ := parent.typ
	if typ == "" {
		typ = parent.dataType
	}
	switch typ {
	case "a":
		return "li.lower-alpha"
	case "A":
		return "li.upper-alpha"
	case "i":
		return "li.lower-roman"
	case "I":
		return "li.upper-roman"
	}
	return "li.ordered"
}

// form returns the form of a block that editors can indent and align.
func form(name string, as *attrs) string {
	if n := indent(as.class); n > 0 {
		name += ".indent-" + strconv.Itoa(n)
	}
	if a := align(as); a != "" {
		name += "." + a
	}
	return name
}

// number returns the positive number that s writes, or 0.
func number(s string) int {
	if len(s) > 6 {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0
	}
	return n
}

// attributeValue finds the value of an attribute, as it is written, in a start
// tag. Where a tag has the attribute twice, the first one counts.
func attributeValue(tag, name string) (at legaltext.Span, ok bool) {
	i := 1
	skip := func(set string) {
		for i < len(tag) && strings.IndexByte(set, tag[i]) >= 0 {
			i++
		}
	}
	until := func(set string) {
		for i < len(tag) && strings.IndexByte(set, tag[i]) < 0 {
			i++
		}
	}
	const space = " \t\n\r\f"
	until(space + "/>")
	for {
		skip(space + "/")
		start := i
		if i < len(tag) && tag[i] == '=' { // a name may begin with it
			i++
		}
		until(space + "/>=")
		key := tag[start:i]
		if key == "" {
			return at, false
		}
		skip(space)
		if i >= len(tag) || tag[i] != '=' {
			continue
		}
		i++
		skip(space)
		var s legaltext.Span
		if i < len(tag) && (tag[i] == '"' || tag[i] == '\'') {
			quote := tag[i : i+1]
			i++
			s.Start = i
			until(quote)
			s.End = i
			i++
		} else {
			s.Start = i
			until(space + ">")
			s.End = i
		}
		if strings.EqualFold(key, name) {
			return s, s.Len() > 0 && s.End <= len(tag)
		}
	}
}
