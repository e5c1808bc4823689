package richtext

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/considerans/considerans/legaltext"
)

// A markSet is a set of marks that need no value.
type markSet uint16

const (
	strong markSet = 1 << iota
	emphasis
	underline
	strike
	super
	sub
	code
	link // its target stands beside the set
	ignored

	nMarks = 8
)

// kindOf returns the kind of mark number i.
func kindOf(i int) legaltext.MarkKind {
	return [nMarks]legaltext.MarkKind{
		legaltext.Strong, legaltext.Emphasis, legaltext.Underline, legaltext.Strike,
		legaltext.Super, legaltext.Sub, legaltext.Monospace, legaltext.Link,
	}[i]
}

// A text collects the text and the marks of one block after the other in
// buffers that all blocks share.
type text struct {
	buf   []byte
	marks []legaltext.Mark
	spans []legaltext.Span

	// of the block that is open
	start, firstMark, firstSpan int

	on    markSet // the marks that are open
	href  string  // the target of the link that is open
	begin [nMarks]int
}

func (t *text) len() int { return len(t.buf) - t.start }

// begins starts a block.
func (t *text) begins() {
	t.start, t.firstMark, t.firstSpan = len(t.buf), len(t.marks), len(t.spans)
	t.on = 0
}

// set makes the open marks those of want.
func (t *text) set(want markSet, href string) {
	want &^= ignored
	if want == t.on && (want&link == 0 || href == t.href) {
		return
	}
	at := t.len()
	for i := range nMarks {
		bit := markSet(1) << i
		was, is := t.on&bit != 0, want&bit != 0
		if was && (!is || bit == link && href != t.href) {
			t.mark(kindOf(i), t.begin[i], at, bit)
			was = false
		}
		if is && !was {
			t.begin[i] = at
		}
	}
	t.on, t.href = want, href
}

func (t *text) mark(kind legaltext.MarkKind, start, end int, bit markSet) {
	if start >= end {
		last := len(t.marks) - 1 // a link may hold an image and nothing else
		if bit != link || last < t.firstMark || t.marks[last].Kind != legaltext.Image ||
			t.marks[last].Span.Start != start {
			return
		}
	}
	m := legaltext.Mark{Kind: kind, Span: legaltext.Span{Start: start, End: end}}
	if bit == link {
		m.Href = t.href
	}
	t.marks = append(t.marks, m)
}

// space adds one space unless the block is empty or ends with one.
func (t *text) space() {
	if t.len() > 0 && t.buf[len(t.buf)-1] != ' ' {
		t.buf = append(t.buf, ' ')
	}
}

// lineBreak adds a break.
func (t *text) lineBreak() {
	t.space()
	t.marks = append(t.marks, legaltext.Mark{
		Kind: legaltext.Break, Span: legaltext.Span{Start: t.len(), End: t.len()},
	})
}

// atBreak reports whether the block ends with a break.
func (t *text) atBreak() bool {
	n := len(t.marks)
	return n > t.firstMark && t.marks[n-1].Kind == legaltext.Break && t.marks[n-1].Span.Start == t.len()
}

// add appends s with its spaces collapsed and its invisible characters left
// out. Where lines count, a line end is a break.
func (t *text) add(s string, lines bool) {
	run := 0 // start of what has yet to be copied
	for i := 0; i < len(s); {
		c := s[i]
		if c > ' ' && c < utf8.RuneSelf {
			i++
			continue
		}
		n := 1 // bytes that are not copied as they are
		switch {
		case c == ' ' && i > run && i+1 < len(s) && s[i+1] > ' ':
			n = 0 // a single space between words
		case c >= utf8.RuneSelf:
			n = 0
			if c == 0xC2 || c == 0xE2 || c == 0xEF {
				n = invisible(s[i:])
			}
		}
		if n == 0 {
			i++
			continue
		}
		t.buf = append(t.buf, s[run:i]...)
		i += n
		run = i
		switch {
		case lines && c == '\n':
			t.lineBreak()
		case c == ' ', c == '\t', c == '\n', c == '\r', c == '\f':
			t.space()
		case c == 0:
			t.buf = append(t.buf, "\uFFFD"...)
		case c < ' ':
			t.buf = append(t.buf, c)
		}
	}
	t.buf = append(t.buf, s[run:]...)
}

// invisible returns the length of the soft hyphen, byte order mark or
// zero-width space that s begins with, or 0.
func invisible(s string) int {
	switch s[0] {
	case 0xC2:
		if strings.HasPrefix(s, "\u00AD") {
			return 2
		}
	case 0xE2:
		if strings.HasPrefix(s, "\u200B") {
			return 3
		}
	case 0xEF:
		if strings.HasPrefix(s, "\uFEFF") {
			return 3
		}
	}
	return 0
}

// span notes that the block's text continues with these bytes of the source.
func (t *text) span(start, end int) {
	if n := len(t.spans); n > t.firstSpan && t.spans[n-1].End == start {
		t.spans[n-1].End = end
		return
	}
	t.spans = append(t.spans, legaltext.Span{Start: start, End: end})
}

// ends closes the block: spaces and breaks at its end go.
func (t *text) ends() (marks []legaltext.Mark, spans []legaltext.Span) {
	t.set(0, "")
	if t.len() > 0 && t.buf[len(t.buf)-1] == ' ' {
		t.buf = t.buf[:len(t.buf)-1]
	}
	n := t.len()
	kept := t.marks[t.firstMark:t.firstMark]
	for _, m := range t.marks[t.firstMark:] {
		m.Span.End = min(m.Span.End, n)
		point := m.Kind == legaltext.Image || m.Kind == legaltext.Link && m.Span.Start == m.Span.End
		switch {
		case m.Span.Start > n && point:
			m.Span.Start = n
		case m.Kind == legaltext.Break:
			if m.Span.Start >= n {
				continue
			}
		case m.Span.Start >= m.Span.End && !point:
			continue
		}
		kept = append(kept, m)
	}
	t.marks = t.marks[:t.firstMark+len(kept)]
	slices.SortStableFunc(kept, compareMarks)
	if len(kept) > 0 {
		marks = kept[:len(kept):len(kept)]
	}
	if s := t.spans[t.firstSpan:]; len(s) > 0 {
		spans = s[:len(s):len(s)]
	}
	return marks, spans
}

func compareMarks(a, b legaltext.Mark) int {
	return cmp.Or(
		cmp.Compare(a.Span.Start, b.Span.Start),
		cmp.Compare(b.Span.End, a.Span.End),
		strings.Compare(string(a.Kind), string(b.Kind)),
		strings.Compare(a.Href, b.Href),
	)
}
