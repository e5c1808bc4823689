package layout

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/legaltext"
)

// An Inline is the plain text of a block with what stands off it, and the way
// back from its bytes to those of the source.
type Inline struct {
	Text  string
	Marks []legaltext.Mark
	// Refs are the places that refer to a note.
	Refs []Ref
	// Syntax are the pieces of the source that Text does not hold.
	Syntax []legaltext.Span
	// Joined are the line-end hyphens that were taken out.
	Joined []legaltext.Span
	// Unsafe are links and images whose target was dropped because of its scheme.
	Unsafe []UnsafeLink

	segs []segment
	at   int // of Text in the source, where it stands there as it is: segs is nil
}

// A Ref is a reference to a note: its marker, where it stood in the text, and
// its own place in the source.
type Ref struct {
	Marker string
	At     int
	Span   legaltext.Span
}

// An UnsafeLink is a link whose target a page may not hold, and the scheme of that.
type UnsafeLink struct {
	Scheme string
	Span   legaltext.Span
}

// A segment maps bytes of the text to as many bytes of the source. Between two
// segments the text has at most one space, which stands for white space.
type segment struct{ at, src, n int }

// Source returns the pieces of the source that Text[start:end] was made of.
// Pieces with nothing but white space between them are one.
func (in *Inline) Source(src string, start, end int) []legaltext.Span {
	if in.segs == nil {
		if start >= min(end, len(in.Text)) {
			return nil
		}
		return []legaltext.Span{{Start: in.at + start, End: in.at + min(end, len(in.Text))}}
	}
	var out []legaltext.Span
	i := sort.Search(len(in.segs), func(i int) bool { return in.segs[i].at+in.segs[i].n > start })
	for ; i < len(in.segs) && in.segs[i].at < end; i++ {
		s := in.segs[i]
		from, to := max(start, s.at)-s.at+s.src, min(end, s.at+s.n)-s.at+s.src
		if k := len(out) - 1; k >= 0 && out[k].End <= from && isBlank(src[out[k].End:from]) {
			out[k].End = to
			continue
		}
		out = append(out, legaltext.Span{Start: from, End: to})
	}
	return out
}

func isBlank(s string) bool {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if c != ' ' && (c < '\t' || c > '\r') {
				return false
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsSpace(r) {
			return false
		}
		i += n
	}
	return true
}

// Inline makes the plain text of the lines given by their spans. refs are
// references to notes that their markup does not show, in order.
func (l *Layout) Inline(lines []legaltext.Span, refs ...Ref) Inline {
	w := &l.ink
	plain := len(refs) == 0 && !slices.ContainsFunc(lines, func(s legaltext.Span) bool { return !l.isPlain(s) })
	if plain && len(lines) == 1 {
		return Inline{Text: l.src[lines[0].Start:lines[0].End], at: lines[0].Start}
	}
	if w.found = w.found[:0]; !plain {
		w.found = scanMarkup(w.found, l.src, lines)
	}
	*w = inliner{src: l.src, words: l.words, found: w.found, events: w.found, open: w.open[:0], text: w.text[:0], segs: w.segs[:0]}
	if len(refs) > 0 {
		w.addRefs(refs)
	}
	for i, l := range lines {
		if i > 0 && !w.joins(l) {
			w.space = true
		}
		if plain {
			w.copy(l.Start, l.End)
		} else {
			w.line(l)
		}
	}
	if len(w.segs) == 1 && w.segs[0].n == len(w.text) {
		w.out.at = w.segs[0].src
		w.out.Text = l.src[w.out.at : w.out.at+len(w.text)] // as it stands in the source
	} else {
		w.out.segs = l.room(w.segs)
		w.out.Text = string(w.text)
	}
	for i := range w.open { // opened by a tag and never closed
		w.mark(w.open[i], len(w.text))
	}
	slices.SortStableFunc(w.out.Marks, func(a, b legaltext.Mark) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(b.Span.End, a.Span.End))
	})
	return w.out
}

// segmentRoom is how many segments are made at a time.
const segmentRoom = 256

// room returns a copy of segments.
func (l *Layout) room(segs []segment) []segment {
	if len(l.segs) < len(segs) {
		l.segs = make([]segment, max(segmentRoom, len(segs)))
	}
	n := copy(l.segs, segs)
	out := l.segs[:n:n]
	l.segs = l.segs[n:]
	return out
}

// isPlain reports whether a piece of a line is copied as it is: it has no markup, and
// nothing but single spaces between its words.
func (l *Layout) isPlain(s legaltext.Span) bool {
	if !l.valid || s.Len() == 0 || l.src[s.Start] == ' ' || l.src[s.End-1] == ' ' {
		return false
	}
	line := l.lineAt(s)
	if line == len(l.lines) || l.lines[line].start > s.Start {
		return false
	}
	has := l.lines[line].has
	return has&other == 0 && (has&gap == 0 || !strings.Contains(l.src[s.Start:s.End], "  "))
}

// lineAt returns the index of the first line that ends where a span does or behind it: most
// often the one that was asked for last, or the next.
func (l *Layout) lineAt(s legaltext.Span) int {
	for i := l.last; i < min(l.last+2, len(l.lines)); i++ {
		if l.lines[i].end >= s.End && (i == 0 || l.lines[i-1].end < s.End) {
			l.last = i
			return i
		}
	}
	l.last = sort.Search(len(l.lines), func(i int) bool { return l.lines[i].end >= s.End })
	return l.last
}

// inliner writes an Inline line by line.
type inliner struct {
	src    string
	words  map[string]bool // see Layout
	found  []event         // of the block
	events []event         // those still ahead
	open   []openMark
	text   []byte
	segs   []segment
	space  bool // white space waits to be written
	out    Inline
}

type openMark struct {
	kind legaltext.MarkKind
	at   int // in text
	href string
}

// addRefs puts references that the caller found among the events, in the place
// of any event that they overlap.
func (w *inliner) addRefs(refs []Ref) {
	all := make([]event, 0, len(w.events)+len(refs))
	take := func(r Ref) {
		all = append(all, event{start: r.Span.Start, end: r.Span.End, kind: reference, value: r.Marker})
	}
	k := 0
	for _, e := range w.events {
		for ; k < len(refs) && refs[k].Span.End <= e.start; k++ {
			take(refs[k])
		}
		if k == len(refs) || refs[k].Span.Start >= e.end {
			all = append(all, e)
		}
	}
	for ; k < len(refs); k++ {
		take(refs[k])
	}
	w.events = all
}

// line writes one line of the source.
func (w *inliner) line(l legaltext.Span) {
	i := l.Start
	for len(w.events) > 0 && w.events[0].start < l.End {
		e := w.events[0]
		w.events = w.events[1:]
		if e.start < i {
			continue
		}
		w.chars(i, e.start)
		w.apply(e)
		i = e.end
	}
	w.chars(i, l.End)
}

func (w *inliner) apply(e event) {
	switch e.kind {
	case opens:
		w.flushSpace()
		w.open = append(w.open, openMark{e.mark, len(w.text), e.value})
	case closes:
		for k := len(w.open) - 1; k >= 0; k-- {
			if w.open[k].kind == e.mark {
				w.mark(w.open[k], len(w.text))
				w.open = slices.Delete(w.open, k, k+1)
				break
			}
		}
	case reference:
		w.out.Refs = append(w.out.Refs, Ref{e.value, len(w.text), legaltext.Span{Start: e.start, End: e.end}})
	case unsafe:
		w.out.Unsafe = append(w.out.Unsafe, UnsafeLink{e.value, legaltext.Span{Start: e.start, End: e.end}})
	case lineBreak:
		w.out.Marks = append(w.out.Marks, legaltext.Mark{Kind: legaltext.Break, Span: legaltext.Span{Start: len(w.text), End: len(w.text)}})
		w.space = true
	}
	w.out.Syntax = append(w.out.Syntax, legaltext.Span{Start: e.start, End: e.end})
}

// mark adds a mark, less the white space at its ends.
func (w *inliner) mark(m openMark, end int) {
	if end > m.at {
		w.out.Marks = append(w.out.Marks, legaltext.Mark{Kind: m.kind, Span: legaltext.Span{Start: m.at, End: end}, Href: m.href})
	}
}

func (w *inliner) flushSpace() {
	if w.space && len(w.text) > 0 {
		at := len(w.text)
		w.text = append(w.text, ' ')
		for k := len(w.out.Marks) - 1; k >= 0 && w.out.Marks[k].Kind == legaltext.Break && w.out.Marks[k].Span.Start == at; k-- {
			w.out.Marks[k].Span = legaltext.Span{Start: at + 1, End: at + 1} // where the next line begins
		}
	}
	w.space = false
}

// copy appends src[from:to] as it is.
func (w *inliner) copy(from, to int) {
	if from >= to {
		return
	}
	w.flushSpace()
	w.place(from, to-from)
	w.text = append(w.text, w.src[from:to]...)
}

// place says that the next n bytes of text are those of the source at from.
func (w *inliner) place(from, n int) {
	at := len(w.text)
	if k := len(w.segs) - 1; k >= 0 {
		if s := &w.segs[k]; s.at+s.n == at && s.src+s.n == from {
			s.n += n
			return
		}
	}
	w.segs = append(w.segs, segment{at, from, n})
}

// chars writes src[i:end], which holds no markup: white space becomes one
// space, save no-break spaces; what prints as nothing becomes syntax.
func (w *inliner) chars(i, end int) {
	start := i // of what is not yet written
	src := w.src[:end]
	for {
		n, _ := textLen(src[i:])
		if i += n; i == end {
			break
		}
		if src[i] == ' ' && i > start && i+1 < end && w.startsWord(i+1, end) {
			i++ // one space inside a line
			continue
		}
		r, n := utf8.DecodeRuneInString(src[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			w.copy(start, i)
			w.flushSpace()
			w.place(i, 1) // three bytes of text for one of source
			w.text = append(w.text, "\uFFFD"...)
		case isInvisible(r):
			w.copy(start, i)
			w.out.Syntax = append(w.out.Syntax, legaltext.Span{Start: i, End: i + n})
		case r != '\u00A0' && r != '\u202F' && unicode.IsSpace(r):
			w.copy(start, i)
			w.space = true
		case unicode.IsControl(r):
			w.copy(start, i)
			w.out.Syntax = append(w.out.Syntax, legaltext.Span{Start: i, End: i + n})
			w.space = true
		default:
			i += n
			continue
		}
		i += n
		start = i
	}
	w.copy(start, end)
}

// startsWord reports whether the rune at i is copied as it is.
func (w *inliner) startsWord(i, end int) bool {
	if c := w.src[i]; c < utf8.RuneSelf {
		return c > ' ' && c < 0x7f
	}
	r, n := utf8.DecodeRuneInString(w.src[i:end])
	return !(r == utf8.RuneError && n == 1) && !isInvisible(r) && !unicode.IsSpace(r) && !unicode.IsControl(r)
}

// joins reports whether the line next goes on without a space after what is
// written, because a hyphen broke a word off. A hyphen that is none of the
// word's own is taken out.
func (w *inliner) joins(next legaltext.Span) bool {
	if w.space || len(w.text) == 0 || len(w.segs) == 0 {
		return false
	}
	if k := len(w.out.Syntax) - 1; k >= 0 {
		s, last := w.out.Syntax[k], w.segs[len(w.segs)-1]
		if s.Start >= last.src+last.n && w.src[s.Start:s.End] == "\u00AD" {
			return true
		}
	}
	hyphen := 1
	switch {
	case bytesEnd(w.text, "-"):
	case bytesEnd(w.text, "\u2010"):
		hyphen = len("\u2010")
	default:
		return false
	}
	head := lastWord(w.text[max(0, len(w.text)-64) : len(w.text)-hyphen])
	tail := firstWord(w.src[next.Start:min(next.End, next.Start+64)])
	first, _ := utf8.DecodeRuneInString(tail)
	switch {
	case head == "" || tail == "" || isLinkWord(tail):
		return false // "Informatie- en"
	case !unicode.IsLower(first), keepsHyphen(head, tail, w.words):
		return true // "Noord-Zuid"
	}
	k := len(w.segs) - 1
	s := &w.segs[k]
	span := legaltext.Span{Start: s.src + s.n - hyphen, End: s.src + s.n}
	if s.n -= hyphen; s.n == 0 {
		w.segs = w.segs[:k]
	}
	w.text = w.text[:len(w.text)-hyphen]
	w.out.Syntax = append(w.out.Syntax, span)
	w.out.Joined = append(w.out.Joined, span)
	return true
}

func bytesEnd(b []byte, s string) bool {
	return len(b) >= len(s) && string(b[len(b)-len(s):]) == s
}

func lastWord(b []byte) string {
	i := len(b)
	for i > 0 {
		r, n := utf8.DecodeLastRune(b[:i])
		if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) {
			break
		}
		i -= n
	}
	return string(b[i:])
}

func firstWord(s string) string {
	if i := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) }); i >= 0 {
		return s[:i]
	}
	return s
}

// isLinkWord reports whether a hyphen before word stands for a part of a word
// left out: "in- en uitvoer", "Vor- und Nachteile".
func isLinkWord(word string) bool {
	switch word {
	case "en", "of", "et", "ou", "und", "oder", "and", "or", "tot", "als", "noch", "bzw":
		return true
	}
	return false
}

// keepsHyphen reports whether head and tail are written with a hyphen between
// them.
func keepsHyphen(head, tail string, words map[string]bool) bool {
	switch tail {
	case "ci", "là", "je", "tu", "il", "ils", "elle", "elles", "on", "nous", "vous", "ce", "même", "mêmes", "t":
		return true
	}
	head, tail = strings.ToLower(head), strings.ToLower(tail)
	return !words[head+tail] && words[head+"-"+tail]
}
