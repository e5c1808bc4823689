package resolution

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/internal/text/lettercase"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// titleAbove takes a line above the text proper for its title, where no line says
// what the text is ("Procès-verbal de la séance antérieure"), or one says it with no more
// than who moves it ("MOTIE VAN HET LID PEETERS").
func (r *reader) titleAbove(s *stream) {
	if s.title != nil || s.part != coverPart {
		return
	}
	for _, e := range s.parts[bodyPart] {
		r.finish(e)
	}
	k, start := r.titleLine(s)
	above := s.parts[bodyPart]
	if s.staged && !s.moved {
		if k = r.overType(s); k < 0 {
			k = r.longTitle(s)
		}
	}
	if k < 0 || s.moved && !strings.Contains(above[k].in.Text, " ") {
		return
	}
	s.title, s.titled = above[k], true
	first, end := k, k+1
	for first > 0 && r.isWrapped(above[first-1], above[first].lines) {
		first--
	}
	for end < len(above) && r.isWrapped(above[end-1], above[end].lines) {
		end++
	}
	if end-first > 1 {
		s.title, start = above[first], 0
		for _, e := range above[first+1 : end] {
			r.goOn(s.title, e.lines, e.refs)
		}
	}
	s.parts[bodyPart] = slices.Delete(above, first, end)
	in := s.title.in
	if at := dossier(in.Text); at > 0 && s.moved && r.cover.number != "" {
		r.cover.number = strings.TrimRight(in.Text[:at], " ") + " " + r.cover.number // "36 800 XII", and below it "Nr. 47"
		r.place("number", "", in.Source(r.src, 0, at))
		start = max(start, at)
	} else if n, ok := r.practice.Number(in.Text); ok && n.Span.Start == 0 && r.cover.number == "" {
		words := len(in.Text) - len(strings.TrimLeft(in.Text[n.Span.End:], " \u00a0:.–—-"))
		r.cover.number = in.Text[:n.Span.End]
		r.place("number", "", in.Source(r.src, 0, words))
		if start = max(start, words); start > words {
			r.syntax = append(r.syntax, in.Source(r.src, words, start)...)
		}
	} else if start > 0 {
		r.syntax = append(r.syntax, in.Source(r.src, 0, start)...)
	}
	end = len(strings.TrimRight(in.Text, " -–—")) // before the words of a motion
	if end < len(in.Text) {
		r.syntax = append(r.syntax, in.Source(r.src, end, len(in.Text))...)
	}
	if start > 0 || end < len(in.Text) {
		s.title.in = &layout.Inline{Text: in.Text[start:end]}
	}
	r.syntax = append(r.syntax, in.Syntax...)
	r.place("title", s.lang, in.Source(r.src, start, end))
}

// dossier returns where the title begins behind the number of its file, as the Dutch
// houses print it: "36 800 XII Vaststelling van de begrotingsstaten". It is 0 where there
// is none.
func dossier(text string) int {
	const digits = "0123456789"
	rest := strings.TrimLeft(text, digits)
	hundreds := strings.TrimLeft(strings.TrimLeft(rest, " \u00a0"), digits)
	if len(text)-len(rest) != 2 || len(strings.TrimLeft(rest, " \u00a0"))-len(hundreds) != 3 {
		return 0
	}
	chapter := strings.TrimLeft(strings.TrimLeft(hundreds, " -‑\u00a0"), "IVXLC")
	if chapter != "" && chapter[0] != ' ' {
		chapter = hundreds // "Inkoop"
	}
	title := strings.TrimLeft(chapter, " \u00a0")
	if title == "" || len(title) == len(chapter) || !unicode.IsUpper(firstRune(title)) {
		return 0
	}
	return len(text) - len(title)
}

// overType returns the index of the line right above the one that says what the text is,
// where it reads as a title: "Schools by the sea", and below it "Resolution adopted by the
// Assembly". It is -1 where it does not.
func (r *reader) overType(s *stream) int {
	i, k := r.placement("stage", s.lang), len(s.parts[bodyPart])-1
	if i < 0 {
		i = r.placement("number", "") // "Resolution 512 (2027)"
	}
	for i >= 0 && k >= 0 && s.parts[bodyPart][k].span.Start > r.fields[i].Spans[0].Start {
		k--
	}
	if i < 0 || k < 0 {
		return -1
	}
	e, kind := s.parts[bodyPart][k], r.fields[i].Spans
	at, stop := kind[0].Start, kind[len(kind)-1].End
	end := e.lines[len(e.lines)-1].End
	switch {
	case end > at || strings.TrimSpace(r.src[end:at]) != "", endsInColon(r.src[at:min(stop+1, len(r.src))]),
		hasDigit(e.in.Text), !unicode.IsUpper(firstRune(e.in.Text)), wordCount(e.in.Text, maxNameWords+1) <= maxNameWords, !r.readsAsTitle(s, e):
		return -1
	}
	return k
}

// longTitle returns the index of the sentence of the cover that says what the text does,
// as in the Congress, -1 where there is none: "Recognizing the fountains of Linden."
func (r *reader) longTitle(s *stream) int {
	return slices.IndexFunc(s.parts[bodyPart], func(e *entry) bool {
		o, ok := r.practice.Opening(s.lang, e.in.Text)
		return ok && e.cover && o.Kind == drafting.Recital && len(e.in.Text) < maxCoverLine && strings.HasSuffix(e.in.Text, ".")
	})
}

// isWrapped reports whether a line in capitals goes on on the next, as a title does: the
// next is in capitals too, and the line ends with a word that binds it to that, or has
// no room for its first word.
func (r *reader) isWrapped(e *entry, next []legaltext.Span) bool {
	above, below := e.lines[len(e.lines)-1], next[0]
	a, b := r.src[above.Start:above.End], r.src[below.Start:below.End]
	if !isCapitals(a) || !isCapitals(b) || layout.Terminated(a) || strings.Count(r.src[above.End:max(above.End, below.Start)], "\n") != 1 {
		return false
	}
	wide := 0
	for _, l := range slices.Concat(e.lines, next) {
		wide = max(wide, l.Len())
	}
	word, _, _ := strings.Cut(b, " ")
	return endsOpen("", a) || above.Len()+1+len(word) > wide
}

// holdsCue reports whether a text begins with or holds a word in capitals, among others
// that are not, with which a reason begins: "WHEREAS".
func (r *reader) holdsCue(l bilingual.Lang, text string) bool {
	if isCapitals(text) {
		return false
	}
	for rest := text; rest != ""; {
		word, after, _ := strings.Cut(rest, " ")
		if len(word) >= minCue && isCapitals(word) {
			if o, ok := r.practice.Opening(l, rest); ok && o.Kind == drafting.Recital && !o.Guessed && !o.Weak {
				return true
			}
		}
		rest = after
	}
	return false
}

// minCue is the length in bytes of the shortest cue in capitals that is looked for
// within a text.
const minCue = 5

// maxWholeTitle is the length in bytes beyond which a paragraph is no title.
const maxWholeTitle = 800

// readTitle reads the title, the first time and again.
func (r *reader) readTitle(s *stream, b *block) bool {
	if !s.staged && s.title == nil || s.title == nil && (len(b.in.Text) > maxWholeTitle || r.holdsCue(s.lang, b.in.Text)) {
		return false // the type of the text comes first
	}
	if s.title == nil && (r.resolves(s, b) || b.Marker.StartsList() && r.isListed(b)) {
		return false // "Resolved,"
	}
	if o, ok := r.practice.Opening(s.lang, b.in.Text); ok && s.title == nil && o.Kind != drafting.Request && !o.Guessed && !o.Weak &&
		(o.Kind == drafting.Visa || strings.ContainsAny(b.in.Text[len(b.in.Text)-1:], ",;:") || endsItem(b.in.Text)) {
		return false // "Vu la Constitution;"
	} else if ok && s.title == nil && o.Kind == drafting.Request && o.Subject.Len() > 0 && strings.HasSuffix(b.in.Text, ".") {
		return false // "The Council regrets the delay."
	}
	switch {
	case s.title == nil && s.moved && !r.placed("date", s.lang) && r.endsInDate(s, b):
		return true
	case s.title == nil && (isBracketed(b.in.Text) || isCodeFact(b.in.Text) || r.isFiling(s.lang, b.in.Text) || b.Heading == 0 && r.isTitleless(b.in.Text)):
		r.add(s, b, legaltext.Paragraph) // "[on the report of the committee]"
		s.last = nil
		return true
	case s.title == nil:
		r.readTitleNumber(b)
		r.unmark(b)
		if block, start := r.label(s.lang, b.in.Text); block == drafting.Subject && start > 0 && start < len(b.in.Text) {
			r.syntax = append(r.syntax, b.in.Source(r.src, 0, start)...)
			r.titleFrom(s, b, start) // "Betreff: der Brunnen"
			break
		}
		if start := r.titleBehindName(s.lang, b.in.Text); start > 0 {
			r.place("stage", s.lang, b.in.Source(r.src, 0, start))
			r.titleFrom(s, b, start) // "of the Committee of the Regions on railways"
			break
		}
		s.title = r.newEntry(b, legaltext.Paragraph)
		r.placeField("title", s.lang, b)
	case s.last == s.title && b.Marker.Num == "" && !r.isFiling(s.lang, b.in.Text) && (continuesTitle(s.title, b) || r.isWrapped(s.title, b.Lines)):
		r.unmark(b)
		r.goOn(s.title, b.Lines, b.refs)
		r.placeField("title", s.lang, b)
	case s.last == nil && sameWords(s.title.in.Text, b.Marker.Num+b.in.Text):
		r.unmark(b)
		r.furnish(b, legaltext.RepeatedTitle)
		if s.title.in.Text != b.in.Text {
			r.report(legaltext.CodeDisagreement, b.span(), "title", "the title is printed again with other spaces or signs; the first printing was kept")
		}
		s.titled = true
		s.last = nil
		return true
	default:
		return false
	}
	s.last, s.lastBlock = s.title, b
	return true
}

// isListed reports whether the block below goes on with the list that a block begins.
func (r *reader) isListed(b *block) bool {
	return b.index+1 < len(r.blocks) && layout.Terminated(b.in.Text) && succeeds(b.Marker, r.blocks[b.index+1].Marker)
}

// titleBehindName returns where the title begins behind the name of the assembly, in the
// line below the one that says what the text is: it begins in small letters.
func (r *reader) titleBehindName(l bilingual.Lang, text string) int {
	if !unicode.IsLower(firstRune(text)) {
		return 0
	}
	at := r.practice.Title(l, text, drafting.Heading{})
	if at == 0 || at >= len(text) {
		return 0
	}
	name := strings.IndexFunc(text[:at], unicode.IsUpper)
	if name < 0 {
		return 0
	}
	if _, ok := r.practice.Assembly(l, text[name:at]); !ok {
		return 0
	}
	return at
}

// isCodeFact reports whether a line is a word for a fact and a word for its value:
// "Verzendcode: WEL".
func isCodeFact(text string) bool {
	label, value, ok := strings.Cut(text, ": ")
	return ok && hasWord(label) && !strings.Contains(label, " ") && isCapitals(value) && !strings.Contains(value, " ")
}

// isFiling reports whether a line, perhaps in small letters, says how or on what occasion
// the text was filed or adopted: "pursuant to Rule 12", "EN APPLICATION DE L'ARTICLE 3".
func (r *reader) isFiling(l bilingual.Lang, text string) bool {
	h, ok := r.practice.Heading(l, lettercase.Capital(text))
	return ok && (h.Block == drafting.Filed || h.Block == drafting.Adopted)
}

// trimTitle takes the number of the procedure from the end of the title: "on water
// (2024/2611(RSP))".
func (r *reader) trimTitle(s *stream) {
	i := r.placement("title", s.lang)
	if s.title == nil || i < 0 {
		return
	}
	text := s.title.in.Text
	at := strings.LastIndex(text, " (") + 1
	n, ok := r.practice.Number(text[at:])
	if at == 0 || !ok || !n.Procedure || n.Span.Len() < len(text)-at-3 {
		return
	}
	spans := r.fields[i].Spans
	last := &spans[len(spans)-1]
	printed := r.src[last.Start:last.End]
	cut := strings.LastIndex(printed, text[at:])
	if cut < 0 {
		return
	}
	number := legaltext.Span{Start: last.Start + cut, End: last.End}
	last.End = last.Start + len(strings.TrimRight(printed[:cut], " \u00a0\n\t"))
	if last.Len() == 0 {
		r.fields[i].Spans = spans[:len(spans)-1]
	}
	r.furniture = append(r.furniture, legaltext.Furniture{Kind: legaltext.DocumentLine, Span: number})
	if text = strings.TrimRight(text[:at], " "); text != s.title.in.Text {
		s.title.in = &layout.Inline{Text: text}
	}
}

// titleFrom takes a block from start on for the title.
func (r *reader) titleFrom(s *stream, b *block, start int) {
	text := b.in.Text
	b.used = true
	r.syntax = append(r.syntax, b.in.Syntax...)
	spans := b.in.Source(r.src, start, len(text))
	r.place("title", s.lang, spans)
	s.title = r.newEntry(b, legaltext.Paragraph)
	s.title.in = &layout.Inline{Text: text[start:]}
	at := spans[0].Start
	s.title.lines = slices.DeleteFunc(slices.Clone(b.Lines), func(l legaltext.Span) bool { return l.End <= at })
	s.title.lines[0].Start = max(at, s.title.lines[0].Start)
}

// endsInDate reads a line below those who move a text that says when they did, and on
// what occasion: "Voorgesteld tijdens het debat van 3 mei 2021".
func (r *reader) endsInDate(s *stream, b *block) bool {
	text := b.in.Text
	d, ok := r.practice.Date(s.lang, text)
	if !ok || d.Span.Start == 0 || d.Span.End < len(text) || len(text) > maxLine || !unicode.IsUpper(firstRune(text)) {
		return false
	}
	r.agree(b, "date", &r.cover.date, d.ISO)
	r.placeField("date", s.lang, b)
	return true
}

// readTitleNumber takes the number of the document from before its title: "74/301.
// Schools by the sea".
func (r *reader) readTitleNumber(b *block) {
	label := b.Marker.Label()
	if !strings.Contains(label, "/") {
		return
	}
	if r.cover.number == "" || strings.HasSuffix(r.cover.number, "/"+label) { // the second without the letters of the first
		if r.cover.number == "" {
			r.cover.number = label
		}
		r.place("number", "", []legaltext.Span{b.MarkerSpan})
		b.Marker, b.MarkerSpan = layout.Marker{}, legaltext.Span{}
	}
}

// continuesTitle reports whether a block goes on with the title above it.
func continuesTitle(title *entry, b *block) bool {
	return unicode.IsLower(firstRune(b.in.Text)) && !layout.Terminated(title.in.Text) && len(title.in.Text)+len(b.in.Text) < 1000
}

// sameWords reports whether two texts have the same letters and digits, capitals
// and the Unicode form apart.
func sameWords(a, b string) bool {
	only := func(s string) string {
		return strings.Map(func(c rune) rune {
			if unicode.IsLetter(c) || unicode.IsDigit(c) {
				return unicode.ToLower(c)
			}
			return -1
		}, norm.NFC.String(s))
	}
	return only(a) == only(b)
}

// holdsWords reports whether each word of a line stands in a text.
func holdsWords(text, line string) bool {
	words := func(s string) []string {
		return strings.FieldsFunc(strings.ToLower(norm.NFC.String(s)), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	}
	among := words(text)
	return !slices.ContainsFunc(words(line), func(w string) bool { return !slices.Contains(among, w) })
}

// endsWithTitle reports whether the words above a text end with its title, as it is printed
// again, and say first why or how it was tabled: "further to a statement, pursuant to Rule
// 12, on night trains".
func endsWithTitle(text, title string) bool {
	before, ok := strings.CutSuffix(text, title)
	return ok && wordCount(title, minTitleWords) == minTitleWords && wordCount(before, 2*maxNameWords) == 2*maxNameWords
}

// dropTitle takes back the title that was read, for one that stands nearer to the text
// proper. It is a printing of that, or another line above the text.
func (r *reader) dropTitle(s *stream, title string) {
	if s.title == nil {
		return
	}
	e := s.title
	s.title = nil
	i := r.placement("title", s.lang)
	spans := r.fields[i].Spans
	r.fields = slices.Delete(r.fields, i, i+1)
	if holdsWords(title, e.in.Text) {
		for _, at := range spans {
			r.furniture = append(r.furniture, legaltext.Furniture{Kind: legaltext.RepeatedTitle, Span: at})
		}
		return
	}
	in := r.layout.Inline(e.lines, e.refs...)
	// What was syntax in the whole block may be text of a piece: "**Resolution on** bridges".
	r.syntax = slices.DeleteFunc(r.syntax, func(at legaltext.Span) bool {
		return slices.ContainsFunc(e.lines, func(l legaltext.Span) bool { return l.Start <= at.Start && at.End <= l.End })
	})
	e.in, e.opens, e.cover = &in, true, true
	row := s.parts[bodyPart]
	k := slices.IndexFunc(row, func(o *entry) bool { return isBefore(e, o) })
	if k < 0 {
		k = len(row)
	}
	s.parts[bodyPart] = slices.Insert(row, k, e)
}
