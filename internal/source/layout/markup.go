package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/internal/source/richtext"
	"github.com/considerans/considerans/internal/text/eight"
	"github.com/considerans/considerans/internal/text/lettercase"
	"github.com/considerans/considerans/legaltext"
)

// An event is a piece of the source that the plain text does not hold: a sign
// that opens or closes a mark, a note reference, an escape.
type event struct {
	start, end int
	kind       eventKind
	mark       legaltext.MarkKind
	value      string // marker of a reference, target of a link
}

type eventKind uint8

const (
	drop      eventKind = iota // syntax and nothing else
	opens                      // a mark begins
	closes                     // the innermost open mark of that kind ends
	reference                  // a reference to a note
	lineBreak
	unsafe // a link begins whose target, with the scheme value, is dropped
)

// scanMarkup appends the markup of a block: Markdown emphasis, code, links, autolinks,
// escapes and footnote references, the few HTML tags that extractors leave, and
// superscript note references. Events come in the order of the source and do not
// overlap. What opens and is not closed in the block is no event.
func scanMarkup(out []event, src string, lines []legaltext.Span) []event {
	s := markupScanner{src: src, out: out}
	for _, l := range lines {
		line := src[l.Start:l.End]
		for i := 0; i < len(line); {
			for i+8 <= len(line) && !hasMarkup(eight.At(line, i)) {
				i += 8
			}
			if i == len(line) {
				break
			}
			if markup[line[i]] {
				i = s.scan(l, l.Start+i) - l.Start
			} else {
				i++
			}
		}
	}
	s.drop(s.open)
	return slices.DeleteFunc(s.out, func(e event) bool { return e.kind == unused })
}

// A markupScanner reads the markup of a block.
type markupScanner struct {
	src  string
	out  []event
	open []int // indices in out of delimiters that may yet be closed
}

// drop makes delimiters that turned out to be none unused.
func (s *markupScanner) drop(delimiters []int) {
	for _, i := range delimiters {
		s.out[i].kind = unused
	}
}

// scan reads the markup at i, if it is some, and returns where to go on.
func (s *markupScanner) scan(l legaltext.Span, i int) int {
	src := s.src
	switch c := src[i]; {
	case c == '*' || c == '_':
		return s.emphasis(l, i)
	case c == '`':
		return s.code(l, i)
	case c == '\\' && i+1 < l.End && isEscapable(src[i+1]):
		s.out = append(s.out, event{i, i + 1, drop, "", ""})
		return i + 2
	case c == '<':
		return scanAngle(src, l, i, &s.out)
	case c == '[' || c == '!' && i+1 < l.End && src[i+1] == '[':
		return scanLink(src, l, i, &s.out)
	case c >= utf8.RuneSelf:
		m := superscripts(src[i:l.End])
		if m == 0 {
			_, n := utf8.DecodeRuneInString(src[i:l.End])
			return i + n
		}
		if i > l.Start && isNoteRef(src, l, i, i+m) {
			start := i
			if k := len(s.out) - 1; k >= 0 && s.out[k].kind == reference && s.out[k].end == i-1 && src[i-1] == ',' {
				start-- // the comma between two references
			}
			for start > l.Start && src[start-1] == ' ' && (len(s.out) == 0 || s.out[len(s.out)-1].end < start) {
				start-- // "the hedges ¹;"
			}
			s.out = append(s.out, event{start, i + m, reference, "", decodeSuperscripts(src[i : i+m])})
		}
		return i + m
	}
	return i + 1
}

// emphasis reads the signs of emphasis at i.
func (s *markupScanner) emphasis(l legaltext.Span, i int) int {
	n := 1
	for i+n < l.End && s.src[i+n] == s.src[i] {
		n++
	}
	kind := legaltext.Emphasis
	if n > 1 {
		kind = legaltext.Strong
	}
	canOpen, canClose := flanking(s.src, l, i, n)
	for k := len(s.open) - 1; canClose && k >= max(0, len(s.open)-8); k-- {
		if o := &s.out[s.open[k]]; s.src[o.start] == s.src[i] && o.end-o.start == n {
			o.kind = opens
			s.drop(s.open[k+1:])
			s.open = s.open[:k]
			s.out = append(s.out, event{i, i + n, closes, kind, ""})
			return i + n
		}
	}
	if canOpen {
		s.open = append(s.open, len(s.out))
		s.out = append(s.out, event{i, i + n, unused, kind, ""})
	}
	return i + n
}

// code reads the signs of code at i: as many close it, on the same line, and what stands
// between is read as it is. An apostrophe that is printed so stands inside a word, or
// opens one: "l`eau", "`s avonds".
func (s *markupScanner) code(l legaltext.Span, i int) int {
	const most = 8 // signs that may be looked at, so that many cost little
	n := backticks(s.src[i:l.End])
	from := i + n
	if before, _ := utf8.DecodeLastRuneInString(s.src[l.Start:i]); isWordRune(before) || from == l.End || s.src[from] == ' ' {
		return from
	}
	for k, at := 0, from; k < most; k++ {
		next := strings.IndexByte(s.src[at:l.End], '`')
		if next < 0 {
			break
		}
		at += next
		end := at + backticks(s.src[at:l.End])
		after, _ := utf8.DecodeRuneInString(s.src[end:l.End])
		if end-at == n && s.src[at-1] != ' ' && !isWordRune(after) {
			s.out = append(s.out, event{i, from, opens, legaltext.Monospace, ""}, event{at, end, closes, legaltext.Monospace, ""})
			return end
		}
		at = end
	}
	return from
}

// backticks returns how many of them s begins with.
func backticks(s string) int { return len(s) - len(strings.TrimLeft(s, "`")) }

// markup are the first bytes of what may be markup, superscripts among it.
var markup = [256]bool{'*': true, '_': true, '\\': true, '<': true, '[': true, '!': true, '`': true, 0xC2: true, 0xE2: true}

// hasMarkup reports whether one of eight bytes is such.
func hasMarkup(v uint64) bool {
	return eight.HasEither(v, '[', '_') || eight.Has(v, '\\') || eight.Has(v, '*') || eight.Has(v, '<') || eight.Has(v, '!') || eight.Has(v, '`') || eight.HasEither(v, 0xC2, 0xE2)
}

// unused is an event that turned out to be none.
const unused eventKind = 255

// flanking reports whether the n delimiters at i may open and may close
// emphasis. The rules are those of CommonMark but for three: what they open begins
// with a word, a quotation mark or a bracket, so that "(*)" stays as it is; one
// sign inside a word is none of them, as in "3*4" or "Bürger*innen"; and two may
// close behind a space, as converters leave them: "**Whereas, **the".
func flanking(src string, l legaltext.Span, i, n int) (canOpen, canClose bool) {
	before, after := ' ', ' '
	if i > l.Start {
		before, _ = utf8.DecodeLastRuneInString(src[l.Start:i])
	}
	if i+n < l.End {
		after, _ = utf8.DecodeRuneInString(src[i+n : l.End])
	}
	if n > 3 {
		return false, false
	}
	inWords := src[i] == '*' && n > 1
	canOpen = (inWords || !isWordRune(before)) &&
		(isWordRune(after) || strings.ContainsRune("\"'«“‘„([#<*_", after))
	canClose = (inWords || !isWordRune(after)) && (!unicode.IsSpace(before) || n == 2)
	return canOpen, canClose
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func isEscapable(c byte) bool {
	return strings.IndexByte("\\`*_{}[]()#+-.!|<>~$&^", c) >= 0
}

// scanAngle reads an autolink or a tag at i and returns where to go on.
func scanAngle(src string, l legaltext.Span, i int, out *[]event) int {
	rest := src[i:min(l.End, i+2048)]
	n := strings.IndexByte(rest, '>')
	if n < 0 {
		return i + 1
	}
	body := rest[1:n]
	if strings.HasPrefix(body, "http://") || strings.HasPrefix(body, "https://") || strings.HasPrefix(body, "mailto:") {
		if strings.ContainsAny(body, " \t<") {
			return i + 1
		}
		*out = append(*out, event{i, i + 1, opens, legaltext.Link, body}, event{i + n, i + n + 1, closes, legaltext.Link, ""})
		return i + n + 1
	}
	name, closing := strings.CutPrefix(strings.ToLower(body), "/")
	if name == "br" || name == "br/" || name == "br /" {
		*out = append(*out, event{i, i + n + 1, lineBreak, legaltext.Break, ""})
		return i + n + 1
	}
	kind := tagMark(name)
	if kind == "" {
		return i + 1
	}
	if kind == legaltext.Super && !closing {
		if m := strings.Index(lettercase.Lower(rest), "</sup>"); m > n {
			if label := strings.Trim(rest[n+1:m], " ()[]"); (allDigits(label) || label == "*") && isNoteRef(src, l, i, i+m+len("</sup>")) {
				*out = append(*out, event{i, i + m + len("</sup>"), reference, "", label})
				return i + m + len("</sup>")
			}
		}
	}
	e := event{i, i + n + 1, opens, kind, ""}
	if closing {
		e.kind = closes
	}
	*out = append(*out, e)
	return i + n + 1
}

func tagMark(name string) legaltext.MarkKind {
	switch name {
	case "b", "strong":
		return legaltext.Strong
	case "i", "em":
		return legaltext.Emphasis
	case "u":
		return legaltext.Underline
	case "s", "del":
		return legaltext.Strike
	case "sup":
		return legaltext.Super
	case "sub":
		return legaltext.Sub
	}
	return ""
}

// scanLink reads "[text](target)", "![text](target)" or "[^1]" at i and returns
// where to go on.
func scanLink(src string, l legaltext.Span, i int, out *[]event) int {
	open := i + 1
	kind := legaltext.Link
	if src[i] == '!' {
		open, kind = i+2, legaltext.Image
	}
	rest := src[open:min(l.End, open+4096)]
	if strings.HasPrefix(rest, "^") {
		if n := strings.IndexByte(rest, ']'); n > 1 && n < 12 && (open+n+1 >= l.End || src[open+n+1] != ':') {
			*out = append(*out, event{i, open + n + 1, reference, "", rest[1:n]})
			return open + n + 1
		}
	}
	mid := strings.Index(rest, "](")
	if mid < 0 || strings.IndexByte(rest[:mid], '[') >= 0 {
		return i + 1
	}
	stop := closingParen(rest[mid+2:])
	if stop < 0 {
		return i + 1
	}
	target, scheme, safe := richtext.SafeURL(rest[mid+2 : mid+2+stop])
	opening, closing := opens, closes
	if !safe {
		opening, closing, target = unsafe, drop, scheme
	}
	*out = append(*out, event{i, open, opening, kind, target})
	for j := 0; j < mid; j++ {
		if rest[j] == '\\' && j+1 < mid && isEscapable(rest[j+1]) {
			*out = append(*out, event{open + j, open + j + 1, drop, "", ""})
			j++
		}
	}
	*out = append(*out, event{open + mid, open + mid + 2 + stop + 1, closing, kind, ""})
	return open + mid + 2 + stop + 1
}

// closingParen returns where the bracket that is open at the start of s is
// closed, or -1.
func closingParen(s string) int {
	depth := 1
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i
			}
		case ' ', '\t':
			return -1
		}
	}
	return -1
}

func isSuperscript(r rune) bool {
	return r == '¹' || r == '²' || r == '³' || r == '⁰' || r >= '⁴' && r <= '⁹'
}

// Superscripts reads the superscript digits at the start of s, and returns them as
// digits, and their length in bytes.
func Superscripts(s string) (string, int) {
	n := superscripts(s)
	return decodeSuperscripts(s[:n]), n
}

func superscripts(s string) int {
	i := 0
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isSuperscript(r) {
			break
		}
		i += n
	}
	return i
}

func decodeSuperscripts(s string) string {
	out := make([]byte, 0, 4)
	for _, r := range s {
		switch r {
		case '¹':
			out = append(out, '1')
		case '²':
			out = append(out, '2')
		case '³':
			out = append(out, '3')
		default:
			out = append(out, byte('0'+r-'⁰'))
		}
	}
	return string(out)
}

// isNoteRef reports whether the superscripts src[from:to] refer to a note: they
// end a word, and are no power of a unit ("m²") nor part of an article number
// ("145¹").
func isNoteRef(src string, l legaltext.Span, from, to int) bool {
	if to < l.End {
		if r, _ := utf8.DecodeRuneInString(src[to:l.End]); isWordRune(r) {
			return false
		}
	}
	word := src[max(l.Start, from-24):from]
	if i := strings.LastIndexFunc(word, func(r rune) bool { return !isWordRune(r) }); i >= 0 {
		_, n := utf8.DecodeRuneInString(word[i:])
		word = word[i+n:]
	}
	switch word {
	case "m", "cm", "mm", "km", "dm", "CO", "s":
		return false
	}
	return !allDigits(word) || len(word) == 4
}

func allDigits(s string) bool { return s != "" && digits(s) == len(s) }
