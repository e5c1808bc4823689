package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// A numbering is what stands before the words of a title: the kind of text, its number,
// and the sign that parts both from the title. Its places are bytes of the line.
type numbering struct {
	kind       drafting.Heading
	start, end int // of the number
	title      int // where the title begins
}

// numbering reads the number of the document before the words of its title: "16/118
// Schools by the sea", "Motion 4: Fountains", "AO17.05 – Fountains", "38Fountains".
func (r *reader) numbering(l bilingual.Lang, text string) (n numbering, ok bool) {
	word, rest, _ := strings.Cut(text, " ")
	if h, kind := r.practice.Heading(l, word); kind && h.Block == drafting.TypeOfText && !hasDigit(word) {
		n.kind, n.start = h, len(text)-len(rest)
		if w, after, _ := strings.Cut(rest, " "); isAbbreviation(w) || strings.EqualFold(w, "number") || strings.EqualFold(w, "nummer") || strings.EqualFold(w, "numéro") {
			n.start = len(text) - len(after)
		}
	}
	n.end = n.start
	letters, digits, signs := 0, 0, 0
	for _, c := range text[n.start:] {
		if c >= '0' && c <= '9' {
			digits++
		} else if unicode.IsLetter(c) {
			letters++
		} else if digits+letters > 0 && strings.ContainsRune("/.-", c) {
			signs++
		} else {
			break
		}
		n.end += utf8.RuneLen(c)
	}
	token := text[n.start:n.end]
	if n.kind.Span.Len() == 0 && signs == 0 && digits > 0 && token[0] <= '9' && letters > 0 {
		k := len(token) - len(strings.TrimLeft(token, "0123456789"))
		first, size := utf8.DecodeRuneInString(token[k:])
		next, _ := utf8.DecodeRuneInString(token[k+size:])
		n.end, n.title = n.start+k, n.start+k
		return n, k <= maxGlued && unicode.IsUpper(first) && unicode.IsLower(next) // "38Fountains"
	}
	if token != strings.TrimRight(token, "/.-") {
		n.end -= len(token) - len(strings.TrimRight(token, "/.-"))
		token, signs = text[n.start:n.end], signs-1
	}
	behind := text[n.end:]
	title := strings.TrimLeft(behind, " \u00a0:–—-.")
	n.title = len(text) - len(title)
	sign := strings.HasPrefix(strings.TrimLeft(behind, " "), ":") || strings.HasPrefix(behind, " –") || strings.HasPrefix(behind, " —") || strings.HasPrefix(behind, " - ")
	if digits == 0 || letters > maxNumberLetters || title == "" || len(title) == len(behind) || !hasWord(title) || !unicode.IsUpper(firstRune(title)) || token != strings.ToUpper(token) {
		return n, false
	}
	if d, ok := r.practice.Date(l, text[n.start:]); ok && d.Span.Start == 0 {
		return n, false
	}
	if d, ok := r.practice.FigureDate(l, text[n.start:]); ok && d.Span.Start == 0 {
		return n, false
	}
	switch {
	case n.kind.Span.Len() > 0:
		return n, sign
	case letters > 0 || signs > 0:
		return n, sign || signs > 0 && (strings.Contains(token, "/") || strings.Count(token, ".") == 0) || token[0] > '9' && strings.Contains(token, "0") && token[1] == '0'
	}
	return n, l != bilingual.DE && wordCount(title, 2) > 1 && len(token) < len("2031") && !sign // "10 Fountains of the town"
}

// maxGlued is how many digits may be glued to a title, maxNumberLetters how many letters
// the number of a document may have.
const (
	maxGlued         = 5
	maxNumberLetters = 4
)

// readNumbered reads a line of the cover with the kind of text, the number and the title:
// "Antrag 4: Brunnen".
func (r *reader) readNumbered(s *stream, b *block) bool {
	n, ok := r.numbering(s.lang, b.in.Text)
	if !ok || n.kind.Span.Len() == 0 || s.part != coverPart || s.title != nil || r.cover.number != "" {
		return false
	}
	r.markerSyntax(b)
	r.cover.number = b.in.Text[n.start:n.end]
	r.place("stage", s.lang, b.in.Source(r.src, 0, n.start))
	r.place("number", "", b.in.Source(r.src, n.start, n.end))
	r.syntax = append(r.syntax, b.in.Source(r.src, n.end, n.title)...)
	r.titleFrom(s, b, n.title)
	s.titled = true
	return true
}

// numberTitle takes the number of the document, and the kind of text, off its title.
func (r *reader) numberTitle(s *stream) {
	i := r.placement("title", s.lang)
	if s.title == nil || i < 0 || r.cover.number != "" {
		return
	}
	text := s.title.in.Text
	n, ok := r.numbering(s.lang, text)
	first := r.fields[i].Spans[0]
	if !ok || !strings.HasPrefix(r.src[first.Start:first.End], text[:n.title]) || first.Len() == n.title {
		return
	}
	at := first.Start
	r.fields[i].Spans[0].Start = at + n.title
	if n.kind.Span.Len() > 0 {
		r.place("stage", s.lang, []legaltext.Span{trimSpan(r.src, legaltext.Span{Start: at, End: at + n.start})})
		if r.cover.stage == "" {
			r.cover.stage = stageOf(n.kind)
		}
	}
	r.cover.number = text[n.start:n.end]
	r.place("number", "", []legaltext.Span{{Start: at + n.start, End: at + n.end}})
	if sign := trimSpan(r.src, legaltext.Span{Start: at + n.end, End: at + n.title}); sign.Len() > 0 {
		r.syntax = append(r.syntax, sign)
	}
	s.title.in = &layout.Inline{Text: text[n.title:]}
}

// isNumbered reports whether the number of the document stands before a line that reads as
// a title.
func (r *reader) isNumbered(s *stream, e *entry) bool {
	n, ok := r.numbering(s.lang, e.in.Text)
	return ok && e.marker.IsZero() && r.cover.number == "" && len(e.in.Text) <= maxLine && wordCount(e.in.Text[n.title:], 2) > 1
}

// loneNumber returns the number that a text is, with a sign between its digits:
// "2031-04-12", "12/31"; "" where it is none.
func loneNumber(text string) string {
	text = strings.Trim(text, " \u00a0")
	if text == "" || text[0] < '0' || text[0] > '9' || strings.Trim(text, "0123456789-/") != "" || !strings.ContainsAny(text, "-/") || !isDigitByte(text[len(text)-1]) {
		return ""
	}
	return text
}
