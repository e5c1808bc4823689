package richtext

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/considerans/considerans/legaltext"
)

// Read reads one stored value. It takes any input; what could not be taken over
// as it stood is among the problems of the fragment.
func Read(src string) Fragment { return read(src, false) }

// ReadPage is [Read] of a page that tables lay out: each paragraph and list of a cell is
// a block, as if it stood in no table.
func ReadPage(src string) Fragment { return read(src, true) }

func read(src string, page bool) Fragment {
	r := reader{src: src, page: page, valid: utf8.ValidString(src)}
	r.buf = make([]byte, 0, len(src)-len(src)/8)
	if n := strings.Count(src, "<"); n > 0 {
		n = min(n, 1<<16)
		r.syntax = make([]legaltext.Span, 0, n/2+1)
		r.spans = make([]legaltext.Span, 0, n/2+1)
		r.marks = make([]legaltext.Mark, 0, n/8+1)
		r.flats = make([]flat, 0, n/8+1)
		r.stack = make([]element, 0, 16)
	}
	if !r.valid {
		r.problem(InvalidUTF8, invalidAt(src), "")
	}
	if strings.IndexByte(src, '<') < 0 {
		r.plain()
	} else {
		r.markup()
	}
	r.popTo(0)
	r.flush()
	return Fragment{
		Blocks:   nest(string(r.buf), r.flats),
		Syntax:   r.syntax,
		Problems: r.problems,
	}
}

// A reader is the state of one [Read].
type reader struct {
	text
	src   string
	page  bool // tables lay out the page
	valid bool
	z     *html.Tokenizer

	stack []element
	over  int // open elements beyond the limit
	drops int // open elements whose content is dropped
	cells int // open cells
	grids int // open tables
	pres  int // open pre elements
	quote int // open block quotations
	lists int // open lists

	active markSet

	open bool // a block is open
	cur  flat
	grid *flat // the outermost open table

	flats    []flat
	syntax   []legaltext.Span
	problems []Problem
}

// An element is one that is open.
type element struct {
	atom  atom.Atom
	role  role
	outer markSet        // the marks that were set before it
	attrs *attrs         // of a list
	href  string         // of a link, or inherited
	label string         // text for an element that turns out to be empty
	at    int            // length of the text when it began
	flats int            // number of blocks when it began
	start string         // the first number of a list that gives one
	tag   legaltext.Span // of its start tag
	embed bool           // the embedded thing has been read
}

func (r *reader) problem(kind ProblemKind, at legaltext.Span, detail string) {
	for i := range r.problems {
		if p := &r.problems[i]; p.Kind == kind && p.Detail == detail {
			p.Count++
			return
		}
	}
	if len(r.problems) < maxProblems {
		r.problems = append(r.problems, Problem{Kind: kind, Span: at, Detail: detail, Count: 1})
	}
}

func (r *reader) markupAt(start, end int) {
	if n := len(r.syntax); n > 0 && r.syntax[n-1].End == start {
		r.syntax[n-1].End = end
		return
	}
	r.syntax = append(r.syntax, legaltext.Span{Start: start, End: end})
}

// plain reads a value without tags: blank lines part paragraphs.
func (r *reader) plain() {
	for at := 0; at < len(r.src); {
		end := strings.IndexByte(r.src[at:], '\n')
		if end < 0 {
			end = len(r.src)
		} else {
			end += at + 1
		}
		line := r.src[at:end]
		if strings.Trim(line, " \t\n\r\f") == "" {
			r.flush()
		} else {
			if r.open {
				r.lineBreak()
			}
			r.characters(at, end)
		}
		at = end
	}
}

// markup reads a value with tags.
func (r *reader) markup() {
	r.z = html.NewTokenizer(strings.NewReader(r.src))
	at := 0
	var none, tag attrs
	for {
		tt := r.z.Next()
		if tt == html.ErrorToken {
			break
		}
		start := at
		at += len(r.z.Raw())
		span := legaltext.Span{Start: start, End: at}
		if tt == html.TextToken {
			r.characters(start, at)
			continue
		}
		r.markupAt(start, at)
		switch tt {
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := r.z.TagName()
			a := atom.Lookup(name)
			role, known := roleOf(a)
			if !known && !bytes.ContainsRune(name, ':') {
				r.problem(UnknownElement, span, string(name))
			}
			as := &none
			if more {
				attributes(r.z, &tag)
				as = &tag
			}
			if as.handler != "" && r.drops == 0 {
				r.problem(ActiveContent, span, as.handler)
			}
			r.startTag(a, role, as, span)
		case html.EndTagToken:
			name, _ := r.z.TagName()
			r.endTag(atom.Lookup(name))
		}
	}
	if at < len(r.src) {
		r.problem(Truncated, legaltext.Span{Start: at, End: len(r.src)}, "")
		r.drops = 0
		r.characters(at, len(r.src))
	}
}

// characters reads src[start:end] as text.
func (r *reader) characters(start, end int) {
	s := r.src[start:end]
	if r.drops > 0 {
		r.markupAt(start, end)
		return
	}
	for start < end && blank(r.src[start]) {
		start++
	}
	for start < end && blank(r.src[end-1]) {
		end--
	}
	if start == end && (!r.open || r.len() == 0) {
		return
	}
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	if !r.valid {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	r.ensure()
	if r.active&ignored != 0 && r.cur.item && r.len() == 0 {
		r.sign(s, start, end)
		return
	}
	if r.pres > 0 && r.len() == 0 {
		s = strings.TrimPrefix(s, "\n")
	}
	r.set(r.active, r.target())
	r.add(s, r.pres > 0)
	if start < end {
		r.span(start, end)
	}
}

func blank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

// target returns the target of the link that is open.
func (r *reader) target() string {
	if n := len(r.stack); n > 0 {
		return r.stack[n-1].href
	}
	return ""
}

// invalidAt returns the first byte of s that is not UTF-8.
func invalidAt(s string) legaltext.Span {
	for i := 0; i < len(s); {
		c, n := utf8.DecodeRuneInString(s[i:])
		if c == utf8.RuneError && n == 1 {
			return legaltext.Span{Start: i, End: i + 1}
		}
		i += n
	}
	return legaltext.Span{}
}
