package richtext

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/considerans/considerans/legaltext"
)

func (r *reader) startTag(a atom.Atom, role role, as *attrs, span legaltext.Span) {
	if r.drops > 0 {
		if role == dropped && len(r.stack) < maxDepth {
			r.push(element{atom: a, role: role, outer: r.active})
		}
		return
	}
	if len(r.stack) >= maxDepth && role != void {
		r.problem(TooDeep, span, "")
		r.over++
		if role != inline {
			r.end()
		}
		return
	}
	e := element{
		atom: a, role: role, outer: r.active, href: r.target(),
		at: len(r.buf), flats: len(r.flats), tag: span,
	}
	if as.embedSet {
		r.embed("data-video-embed", as.dataEmbed, span)
		e.embed = true
	}
	if role == void {
		r.void(a, as, span)
		return
	}
	r.implyEnd(role)
	e.outer, e.href = r.active, r.target()
	set := markOf(a) | styleMarks(as.style)
	if as.ignored {
		set |= ignored
	}
	switch role {
	case dropped:
		if a == atom.Iframe && as.hasSrc {
			if !r.embedded() {
				r.embed("src", as.src, span)
			}
		} else {
			r.problem(ActiveContent, span, a.String())
		}
	case paragraph:
		r.paragraph(as)
	case heading:
		if !r.line() {
			r.block(legaltext.Heading, form(a.String(), as))
		}
	case item:
		r.item(as, span)
	case list:
		r.end()
		e.flats = len(r.flats)
		e.attrs = &attrs{style: as.style, typ: as.typ, dataType: as.dataType, dataChecked: as.dataChecked}
		if as.start != "1" {
			e.start = as.start
		}
	case quotation:
		r.end()
		e.flats = len(r.flats)
	case preformed:
		r.end()
	case division:
		if strings.Contains(as.class, "ql-code-block-container") {
			r.end()
			e.role = preformed
		} else {
			r.end()
		}
	case table, row, cell:
		if r.page {
			r.end()
			break
		}
		if role != table && r.grids == 0 {
			r.end()
			e.role = division
			break
		}
		r.tabular(role, a)
	case inline:
		if a == atom.Code && r.pres > 0 {
			set &^= code
		}
		r.inline(a, as, &e, span)
		if e.href != r.target() {
			set |= link
		}
	}
	r.push(e)
	r.active |= set
}

// inline reads what an inline element brings besides marks.
func (r *reader) inline(a atom.Atom, as *attrs, e *element, span legaltext.Span) {
	switch {
	case a == atom.A && as.hasHref:
		if url, scheme, ok := SafeURL(as.href); !ok {
			r.problem(UnsafeLink, span, scheme)
		} else {
			e.href = url
		}
	case a == atom.Video || a == atom.Audio:
		if as.hasSrc {
			r.embed("src", as.src, span)
		}
	case as.dataLabel != "":
		e.label = as.dataLabel
	}
}

// push opens an element.
func (r *reader) push(e element) {
	switch e.role {
	case dropped:
		r.drops++
	case quotation:
		r.quote++
	case preformed:
		r.pres++
	case list:
		r.lists++
	}
	r.stack = append(r.stack, e)
}

// implyEnd closes the elements that a start tag closes without saying so.
func (r *reader) implyEnd(role role) {
	switch role {
	case paragraph, heading, list, quotation, preformed, division, table:
		r.closeWithin(paragraph, item, cell, division, quotation)
		if role == heading {
			r.closeWithin(heading, item, cell, division, quotation)
		}
		if role == table {
			r.closeWithin(table, cell)
		}
	case item:
		r.closeWithin(item, list, cell)
	case row:
		r.closeWithin(row, table)
		r.closeWithin(cell, table)
	case cell:
		r.closeWithin(cell, row, table)
	}
}

// closeWithin closes the innermost element of a role unless one of the bounds
// is open inside it.
func (r *reader) closeWithin(what role, bounds ...role) {
	for i := len(r.stack) - 1; i >= 0; i-- {
		e := r.stack[i].role
		if e == what {
			r.popTo(i)
			return
		}
		for _, b := range bounds {
			if e == b {
				return
			}
		}
	}
}

func (r *reader) endTag(a atom.Atom) {
	if r.over > 0 {
		r.over--
		return
	}
	kind, _ := roleOf(a)
	for i := len(r.stack) - 1; i >= 0; i-- {
		e := &r.stack[i]
		if e.atom == a || r.drops == 0 && e.role == heading && kind == heading {
			r.popTo(i)
			return
		}
		if r.drops > 0 || e.role == cell && kind != table && kind != row {
			return
		}
	}
	if a == atom.P && r.drops == 0 { // an end tag alone is an empty paragraph
		r.paragraph(&attrs{})
		r.end()
	}
}

// popTo closes stack[i] and what is open inside it.
func (r *reader) popTo(i int) {
	for len(r.stack) > i {
		e := r.stack[len(r.stack)-1]
		if e.label != "" && len(r.buf) == e.at && r.drops == 0 {
			r.ensure()
			r.set(r.active, e.href)
			r.attribute("data-label", e.label, e.tag)
		}
		r.stack = r.stack[:len(r.stack)-1]
		if r.page && (e.role == table || e.role == row || e.role == cell) {
			e.role = division
		}
		switch e.role {
		case dropped:
			r.drops--
		case paragraph, heading, item, division:
			r.end()
		case quotation:
			if len(r.flats) == e.flats {
				r.ensure()
			}
			r.end()
			r.quote--
		case preformed:
			r.pres--
			r.end()
		case list:
			r.end()
			r.lists--
		case cell:
			r.cells--
			if r.cells == 0 {
				r.endCell()
			} else {
				r.line()
			}
		case table:
			r.grids--
			if r.grids == 0 {
				r.endTable()
			} else {
				r.line()
			}
		}
		r.active = e.outer
	}
}

// ensure opens a block for text if none is open.
func (r *reader) ensure() {
	if r.open {
		return
	}
	switch {
	case r.pres > 0:
		r.block(legaltext.Paragraph, "pre")
	case r.quote > 0:
		r.block(legaltext.Quotation, "blockquote")
	default:
		r.block(legaltext.Paragraph, "p")
	}
}

// block opens a block, having closed the one before.
func (r *reader) block(kind legaltext.Kind, form string) {
	r.flush()
	r.open = true
	r.cur = flat{block: Block{Kind: kind, Form: form}, start: len(r.buf), level: min(r.lists, maxLevel)}
	r.begins()
}

// flush closes the block that is open.
func (r *reader) flush() {
	if r.open {
		r.flats = append(r.flats, r.finish())
	}
}

func (r *reader) finish() flat {
	r.open = false
	r.cur.block.Marks, r.cur.block.Spans = r.ends()
	r.cur.end = len(r.buf)
	return r.cur
}

// line begins a new line where blocks cannot stand, inside a cell or inside
// preformed text, and reports whether it did.
func (r *reader) line() bool {
	if r.cells == 0 && r.pres == 0 {
		return false
	}
	if r.open && r.len() > 0 && !r.atBreak() {
		r.lineBreak()
	}
	return true
}

// end ends the block or the line that is open.
func (r *reader) end() {
	if !r.line() {
		r.flush()
	}
}

// paragraph begins a p.
func (r *reader) paragraph(as *attrs) {
	if r.line() {
		return
	}
	if level := officeLevel(as); level > 0 && r.lists == 0 {
		r.block(legaltext.Item, "li")
		r.cur.item, r.cur.level = true, level
		return
	}
	if r.open && r.cur.item && r.len() == 0 { // the first p of an item is the item
		r.cur.block.Form = form(r.cur.block.Form, as)
		return
	}
	kind, name := legaltext.Paragraph, "p"
	if r.quote > 0 {
		kind, name = legaltext.Quotation, "blockquote"
	}
	r.block(kind, form(name, as))
}

// item begins an li.
func (r *reader) item(as *attrs, tag legaltext.Span) {
	if r.line() {
		return
	}
	var parent element
	for i := len(r.stack) - 1; i >= 0; i-- {
		if r.stack[i].role == list {
			parent = r.stack[i]
			break
		}
	}
	level := max(r.lists, 1)
	if n := number(as.level); n > 0 && r.lists <= 1 {
		level = n
	}
	level += indent(as.class)
	if parent.attrs == nil {
		parent.attrs = &attrs{}
	}
	name := itemForm(as, parent.attrs, parent.atom == atom.Ol)
	if r.quote > 0 {
		name += ".quoted"
	}
	if a := align(as); a != "" {
		name += "." + a
	}
	r.block(legaltext.Item, name)
	r.cur.item, r.cur.level = true, min(level, maxLevel)
	switch {
	case number(as.value) > 0:
		r.cur.block.Num = as.value + "."
		r.attributeSpan("value", tag)
	case parent.start != "" && number(parent.start) > 0 && parent.flats == len(r.flats):
		r.cur.block.Num = parent.start + "."
		r.attributeSpan("start", parent.tag)
	}
}

// sign reads the number or bullet that a word processor writes before an item.
func (r *reader) sign(s string, start, end int) {
	s = strings.TrimFunc(s, func(c rune) bool { return c <= ' ' || c == '\u00A0' })
	word := strings.ContainsFunc(s, func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) })
	if !word || !strings.ContainsAny(s, ".)°") {
		r.markupAt(start, end) // a bullet; Word draws some with letters: o, §, Ø
		return
	}
	r.cur.block.Num += s
	r.span(start, end)
	if r.cur.item {
		r.cur.block.Form = "li.ordered"
	}
}
