package legaltext

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/text/unicode/norm"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/excerpt"
)

// A SourceError says where a source map breaks the law that nothing of a source
// is lost or invented. See [Source.Verify].
type SourceError struct {
	// Path and Lang name the clause or field at fault; both are empty where
	// the fault lies in no text of the document.
	Path string
	Lang bilingual.Lang
	// Span is the place in the source.
	Span Span
	// Pos is where Span starts, as editors show it.
	Pos Position
	// Reason says what is wrong.
	Reason string
}

// Error names the call, the place and the reason.
func (e *SourceError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "legaltext.Source.Verify: %d:%d (bytes %d to %d): ", e.Pos.Line, e.Pos.Column, e.Span.Start, e.Span.End)
	if e.Path != "" {
		fmt.Fprintf(&b, "%s: ", placementName(e.Path, e.Lang))
	}
	b.WriteString(e.Reason)
	return b.String()
}

func placementName(path string, lang bilingual.Lang) string {
	if lang == "" {
		return path
	}
	return path + " (" + string(lang) + ")"
}

// Verify proves that the document d was read from the source without loss and
// without invention. In this order it demands that
//
//  1. every span lies in the source, is not empty, and starts and ends between
//     two characters, where each byte that is not UTF-8 is a character;
//  2. every placement belongs to a clause of d, to a field, whose path may go
//     on after a slash ("session/label"), or to a section, for its heading;
//  3. no byte lies in two spans, save that two languages of one path may share
//     a span, which is then a text printed once for both;
//  4. every character lies in a span, save white space and references to it such as "&nbsp;";
//  5. the letters, digits and accents of each side of each clause, and of each
//     text field that has a placement, are those of its spans, in their order;
//     capitals count in clauses only, since covers print names in capitals,
//     and a character reference of HTML or an escape like \u00e9 is the
//     character it stands for.
//
// It returns nil or a *[SourceError] for the first fault. Spellings that differ
// only in Unicode normalisation are the same. The cost is that of sorting the
// spans, and otherwise linear.
func (s *Source) Verify(d *Document) error {
	if d == nil {
		d = &Document{}
	}
	v := verifier{source: s, doc: d}
	pieces, err := v.pieces()
	if err != nil {
		return err
	}
	if err := v.coverage(pieces); err != nil {
		return err
	}
	return v.texts()
}

type verifier struct {
	source *Source
	doc    *Document
}

// A piece is one span and what it is a span of. An owner without path is
// furniture or syntax.
type piece struct {
	span Span
	path string
	lang bilingual.Lang
	what string
}

func (p *piece) name() string {
	if p.path == "" {
		return p.what
	}
	return placementName(p.path, p.lang)
}

func (v *verifier) fault(p piece, format string, args ...any) error {
	return &SourceError{p.path, p.lang, p.span, NewLines(v.source.Text).Position(p.span.Start), fmt.Sprintf(format, args...)}
}

// pieces lists every span of the source in the order of the text, and checks
// each by itself.
func (v *verifier) pieces() ([]piece, error) {
	known := make(map[string]bool)
	for c := range v.doc.All() {
		known[c.ID] = true
	}
	for i := range v.doc.Fields {
		known[v.doc.Fields[i].Name] = true
	}
	for _, p := range v.doc.parts() {
		known[p.Name] = true
	}
	var out []piece
	for _, pl := range v.source.Spans {
		root, _, _ := strings.Cut(pl.Path, "/")
		for _, s := range pl.Spans {
			p := piece{s, pl.Path, pl.Lang, "document"}
			if !known[root] {
				return nil, v.fault(p, "the document has no clause, field or section %q", pl.Path)
			}
			out = append(out, p)
		}
	}
	for _, f := range v.source.Furniture {
		out = append(out, piece{span: f.Span, what: "furniture " + string(f.Kind)})
	}
	for _, s := range v.source.Syntax {
		out = append(out, piece{span: s, what: "syntax"})
	}
	slices.SortStableFunc(out, func(a, b piece) int {
		return cmp.Or(compareSpan(a.span, b.span), cmp.Compare(a.path, b.path), cmp.Compare(a.lang, b.lang))
	})
	for _, p := range out {
		switch text := v.source.Text; {
		case p.span.Start < 0 || p.span.End > len(text) || p.span.Start >= p.span.End:
			return nil, v.fault(p, "%s: the span is empty or leaves the source of %d bytes", p.what, len(text))
		case !isBorder(text, p.span.Start) || !isBorder(text, p.span.End):
			return nil, v.fault(p, "%s: the span cuts a character", p.what)
		}
	}
	return out, nil
}

// isBorder reports whether the offset i of text lies between two characters.
func isBorder(text string, i int) bool {
	if i < len(text) && utf8.RuneStart(text[i]) {
		return true
	}
	for p := i - 1; p >= 0 && p > i-utf8.UTFMax; p-- {
		if utf8.RuneStart(text[p]) {
			_, n := utf8.DecodeRuneInString(text[p:])
			return p+n <= i
		}
	}
	return true
}

// coverage checks that pieces, which are sorted, neither overlap nor leave a
// character out.
func (v *verifier) coverage(pieces []piece) error {
	end, last := 0, piece{}
	for _, p := range pieces {
		if p.span.Start < end {
			if p.span == last.span && p.path != "" && p.path == last.path && p.lang != last.lang {
				continue
			}
			return v.fault(p, "the span overlaps that of %s at bytes %d to %d", last.name(), last.span.Start, last.span.End)
		}
		if err := v.gap(end, p.span.Start); err != nil {
			return err
		}
		end, last = p.span.End, p
	}
	return v.gap(end, len(v.source.Text))
}

func (v *verifier) gap(start, end int) error {
	gap := v.source.Text[start:end]
	i := strings.IndexFunc(gap, func(r rune) bool { return !unicode.IsSpace(r) })
	if i < 0 {
		return nil
	}
	lost := strings.TrimSpace(gap[i:])
	if lost[0] == '&' && strings.TrimSpace(html.UnescapeString(lost)) == "" {
		return nil
	}
	return v.fault(piece{span: Span{Start: start + i, End: start + i + len(lost)}}, "the source is lost here: %q", excerpt.Of(lost))
}

// texts checks that the sides and text fields hold what their spans hold.
func (v *verifier) texts() error {
	type key struct {
		path string
		lang bilingual.Lang
	}
	spans := make(map[key][]Span, len(v.source.Spans))
	for _, pl := range v.source.Spans {
		k := key{pl.Path, pl.Lang}
		spans[k] = append(spans[k], pl.Spans...)
	}
	for c := range v.doc.All() {
		for _, l := range c.Sides.Langs() {
			if err := v.same(c.ID, l, c.Sides[l].Text, spans[key{c.ID, l}], exactly); err != nil {
				return err
			}
		}
	}
	for i := range v.doc.Fields {
		f := &v.doc.Fields[i]
		for _, l := range f.Text.Langs() {
			if at := spans[key{f.Name, l}]; at != nil {
				if err := v.same(f.Name, l, f.Text[l], at, strings.ToLower); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// exactly compares letters as they are.
func exactly(s string) string { return s }

// same checks that a text has the letters of its spans, once both went through
// fold.
func (v *verifier) same(path string, lang bilingual.Lang, text string, at []Span, fold func(string) string) error {
	var b, chars strings.Builder
	for _, s := range at {
		if next := v.source.Text[s.Start]; !utf8.RuneStart(next) {
			b.WriteByte(' ') // bytes that are not UTF-8 on either side make no character together
		}
		b.WriteString(v.source.Text[s.Start:s.End])
		chars.WriteString(html.UnescapeString(v.source.Text[s.Start:s.End]))
	}
	want, got := fold(letters(b.String())), fold(letters(text))
	if want == got {
		return nil
	}
	for _, s := range [...]string{b.String(), chars.String()} { // markup shown on a page is written twice over
		for _, s := range [...]string{s, unescape(s)} {
			for _, s := range [...]string{s, html.UnescapeString(s)} {
				if fold(letters(s)) == got || fold(letters(dropSmall(s))) == fold(letters(dropSmall(text))) {
					return nil
				}
			}
		}
	}
	p := piece{path: path, lang: lang}
	if len(at) == 0 {
		return v.fault(p, "no span of the source holds the text %q", excerpt.Of(text))
	}
	p.span = at[0]
	i := commonPrefix(want, got)
	return v.fault(p, "the letters of the text, %q, are not those of the source, %q", excerpt.Of(got[i:]), excerpt.Of(want[i:]))
}

// dropSmall leaves out superscript digits, which may be marks of notes that are gone.
func dropSmall(s string) string {
	return strings.Map(func(c rune) rune {
		if digit(c) != c {
			return -1
		}
		return c
	}, s)
}

// unescape replaces what programs print for characters of strings: \u00e9 and
// \u{1f333}.
func unescape(s string) string {
	return unicodeEscape().ReplaceAllStringFunc(s, func(e string) string {
		c, err := strconv.ParseUint(strings.Trim(e[2:], "{}"), 16, 32)
		if err != nil || c > unicode.MaxRune {
			return e
		}
		return string(rune(c))
	})
}

var unicodeEscape = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\\u(?:[0-9A-Fa-f]{4}|\{[0-9A-Fa-f]{1,8}\})`)
})

// letters returns the letters, digits and accents of s in canonical
// decomposition, superscript digits as plain ones.
func letters(s string) string {
	return norm.NFD.String(strings.Map(func(r rune) rune {
		if isCounted(r) {
			return digit(r)
		}
		return -1
	}, norm.NFD.String(s)))
}

// commonPrefix returns the length of the longest common prefix of a and b that
// ends between two characters.
func commonPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for n > 0 && n < len(a) && !utf8.RuneStart(a[n]) {
		n--
	}
	return n
}
