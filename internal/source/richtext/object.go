package richtext

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/considerans/considerans/legaltext"
)

// void reads an element without content.
func (r *reader) void(a atom.Atom, as *attrs, span legaltext.Span) {
	switch a {
	case atom.Br:
		r.ensure()
		r.lineBreak()
	case atom.Hr:
		if !r.line() {
			r.block(legaltext.Paragraph, "hr")
			r.flush()
		}
	case atom.Img:
		r.image(as, span)
	case atom.Embed:
		r.embed("src", as.src, span)
	case atom.Source:
		if as.hasSrc && r.inside(atom.Video, atom.Audio) {
			r.embed("src", as.src, span)
		}
	case atom.Meta, atom.Link, atom.Base:
		r.problem(ActiveContent, span, a.String())
	}
}

// image reads an img: its text alternative stands in the text under a mark.
func (r *reader) image(as *attrs, span legaltext.Span) {
	url, scheme, ok := SafeURL(as.src)
	if !ok {
		r.problem(UnsafeLink, span, scheme)
	}
	r.ensure()
	r.set(r.active, r.target())
	start := r.len()
	r.attribute("alt", as.alt, span)
	r.marks = append(r.marks, legaltext.Mark{
		Kind: legaltext.Image, Span: legaltext.Span{Start: start, End: r.len()}, Href: url,
	})
}

// embed reads a video or other page within the page: it becomes a link.
func (r *reader) embed(name, src string, span legaltext.Span) {
	url, scheme, ok := SafeURL(src)
	if !ok || url == "" {
		r.problem(UnsafeLink, span, scheme)
		return
	}
	inside := r.cells > 0 || r.pres > 0
	if !inside {
		r.block(legaltext.Paragraph, "embed")
	}
	r.ensure()
	r.set(link, url)
	r.attribute(name, url, span)
	r.set(r.active, r.target())
	if !inside {
		r.flush()
	}
}

// attribute adds the value of an attribute to the text.
func (r *reader) attribute(name, value string, tag legaltext.Span) {
	if strings.TrimSpace(value) == "" {
		return
	}
	if !r.valid {
		value = strings.ToValidUTF8(value, "\uFFFD")
	}
	r.add(value, false)
	r.attributeSpan(name, tag)
}

// attributeSpan takes the value of an attribute out of the markup.
func (r *reader) attributeSpan(name string, tag legaltext.Span) {
	at, ok := attributeValue(r.src[tag.Start:tag.End], name)
	if !ok {
		return
	}
	at.Start += tag.Start
	at.End += tag.Start
	i := len(r.syntax) - 1
	for i >= 0 && r.syntax[i].Start > at.Start {
		i--
	}
	if i < 0 || r.syntax[i].End < at.End {
		return
	}
	s := r.syntax[i]
	var parts []legaltext.Span
	if s.Start < at.Start {
		parts = append(parts, legaltext.Span{Start: s.Start, End: at.Start})
	}
	if at.End < s.End {
		parts = append(parts, legaltext.Span{Start: at.End, End: s.End})
	}
	r.syntax = slices.Replace(r.syntax, i, i+1, parts...)
	r.span(at.Start, at.End)
}

// embedded reports whether an element that is open has said what is embedded.
func (r *reader) embedded() bool {
	for i := range r.stack {
		if r.stack[i].embed {
			return true
		}
	}
	return false
}

func (r *reader) inside(names ...atom.Atom) bool {
	for i := range r.stack {
		for _, a := range names {
			if r.stack[i].atom == a {
				return true
			}
		}
	}
	return false
}

// tabular begins a table, a row or a cell.
func (r *reader) tabular(role role, a atom.Atom) {
	outer := r.grids == 0 && role == table || r.grids == 1 && role != table
	if !outer || r.cells > 0 {
		r.line()
	}
	switch role {
	case table:
		r.end()
		r.grids++
		if outer {
			r.grid = &flat{block: Block{Kind: legaltext.Table, Form: "table"}, level: min(r.lists, maxLevel)}
		}
	case row:
		if outer {
			r.flush()
			r.grid.rows = append(r.grid.rows, tableRow{})
		}
	case cell:
		if outer && r.cells == 0 {
			if len(r.grid.rows) == 0 {
				r.grid.rows = append(r.grid.rows, tableRow{})
			}
			r.block(legaltext.Paragraph, a.String())
		}
		r.cells++
	}
}

func (r *reader) endCell() {
	if r.open && r.grid != nil && len(r.grid.rows) > 0 {
		last := &r.grid.rows[len(r.grid.rows)-1]
		last.cells = append(last.cells, r.finish())
	}
}

func (r *reader) endTable() {
	r.flush()
	if r.grid != nil {
		r.grid.start, r.grid.end = len(r.buf), len(r.buf)
		r.flats = append(r.flats, *r.grid)
		r.grid = nil
	}
}
