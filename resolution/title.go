package resolution

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
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
	k, start := r.titleLine(s)
	above := s.parts[bodyPart]
	if s.staged && !s.moved {
		k = r.overType(s)
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
		for _, e := range above[first+1 : end] {
			above[first].lines = append(slices.Clip(above[first].lines), e.lines...)
		}
		in := r.layout.Inline(above[first].lines)
		s.title, start = above[first], 0
		s.title.in = &in
	}
	s.parts[bodyPart] = slices.Delete(above, first, end)
	in := s.title.in
	if n, ok := r.practice.Number(in.Text); ok && n.Span.Start == 0 && r.cover.number == "" {
		start = len(in.Text) - len(strings.TrimLeft(in.Text[n.Span.End:], " \u00a0:.–—-"))
		r.cover.number = in.Text[:n.Span.End]
		r.place("number", "", in.Source(r.src, 0, start))
	} else if start > 0 {
		r.syntax = append(r.syntax, in.Source(r.src, 0, start)...)
	}
	if start > 0 {
		s.title.in = &layout.Inline{Text: in.Text[start:]}
	}
	r.syntax = append(r.syntax, in.Syntax...)
	r.place("title", s.lang, in.Source(r.src, start, len(in.Text)))
}

// overType returns the index of the line right above the one that says what the text is,
// where it reads as a title: "Schools by the sea", and below it "Resolution adopted by the
// Assembly". It is -1 where it does not.
func (r *reader) overType(s *stream) int {
	i, k := r.placement("stage", s.lang), len(s.parts[bodyPart])-1
	if i < 0 || k < 0 {
		return -1
	}
	e, at := s.parts[bodyPart][k], r.fields[i].Spans[0].Start
	if end := e.lines[len(e.lines)-1].End; end > at || strings.TrimSpace(r.src[end:at]) != "" ||
		hasDigit(e.in.Text) || !unicode.IsUpper(firstRune(e.in.Text)) || wordCount(e.in.Text, maxNameWords+1) <= maxNameWords || !r.readsAsTitle(s, e) {
		return -1
	}
	return k
}

// titleLine returns the index of the title among the lines above the text proper, -1
// where there is none, and where it begins in its line. A line that names the subject
// is the surest ("Objet : la fontaine"), then one that is printed again, the line right
// above the text, one that begins with what the text is ("Motie fonteinen") or begins
// the document.
func (r *reader) titleLine(s *stream) (index, start int) {
	if k, start := r.subjectLine(s); k >= 0 {
		return k, start
	}
	above := s.parts[bodyPart]
	for i, e := range above[:min(len(above), maxCoverBlocks)] {
		if isTitleLine(e, false) && wordCount(e.in.Text, minTitleWords) >= minTitleWords && slices.ContainsFunc(above[i+1:min(len(above), i+2*maxCoverBlocks)], func(o *entry) bool { return strings.Contains(o.in.Text, e.in.Text) }) {
			return i, 0
		}
	}
	last := len(above) - 1
	attended := false // "Aanwezig: …": an item of an agenda is above it
	for last >= 0 && (r.isLabelled(s.lang, above[last]) || r.attends(s.lang, above[:last])) {
		label, _ := r.label(s.lang, above[last].in.Text)
		attended = attended || label == drafting.Attendance
		last--
	}
	if last < 0 {
		return -1, 0
	}
	if isTitleLine(above[last], attended) && (last == 0 || r.isTitleBelow(s, above[last], above[last-1])) {
		return last, 0
	}
	for k := last; k >= max(0, last-maxCoverBlocks); k-- {
		if r.isNamedText(s.lang, above[k]) {
			return k, 0
		}
	}
	if last < maxCoverBlocks && r.isFirstTitle(s) {
		return 0, 0
	}
	return -1, 0
}

// minTitleWords is the number of words from which a line that comes back, that begins a
// document or that begins with what the text is has enough of them for a title.
const minTitleWords = 3

// isTitleBelow reports whether the line right above the text proper is rather its title
// than the first line of the document is: it stands below no label and no sentence, and
// is no single word and no name where that is a title; nor does it tell the day of the
// debate in figures.
func (r *reader) isTitleBelow(s *stream, e, before *entry) bool {
	text := e.in.Text
	switch words := wordCount(text, maxNameWords+1); {
	case isLabel(before.in.Text):
		return false
	case words < 2:
		return !r.isFirstTitle(s) && !layout.Terminated(before.in.Text)
	case words <= maxNameWords && (r.isName(text) || isHeadline(text) && strings.Contains(before.in.Text, ": ")):
		return !r.isFirstTitle(s) // "Tabled: 4 May 2020", and below it a name
	}
	return !slices.ContainsFunc(strings.Fields(text), func(w string) bool {
		return strings.Count(w, "/") == 2 && strings.Trim(w, "0123456789/") == ""
	})
}

// isNamedText reports whether a line begins with what the text is and goes on with its
// subject: "Motie fonteinen en parken".
func (r *reader) isNamedText(l bilingual.Lang, e *entry) bool {
	text := e.in.Text
	word, rest, _ := strings.Cut(text, " ")
	h, ok := r.practice.Heading(l, word)
	return ok && (h.Block == drafting.TypeOfText || h.Block == drafting.Amendments) && hasWord(rest) &&
		isTitleLine(e, true) && !strings.Contains(text, ". ")
}

// isFirstTitle reports whether the first line of the document reads as a title: it has
// some words and is not the name of an assembly, a date, a fact or a person. The title
// of an act may end as a sentence does, one whose words all begin with capitals with a
// colon.
func (r *reader) isFirstTitle(s *stream) bool {
	return r.readsAsTitle(s, s.parts[bodyPart][0])
}

// readsAsTitle reports whether a line of the cover reads as a title, as isFirstTitle asks.
func (r *reader) readsAsTitle(s *stream, e *entry) bool {
	text := e.in.Text
	words := wordCount(text, maxTitle)
	if !e.cover || words < minTitleWords || r.isLabelled(s.lang, e) || len(text) >= maxCoverLine {
		return false
	}
	if c := firstRune(text); !unicode.IsUpper(c) && !unicode.IsDigit(c) {
		return false
	}
	if !isTitleLine(e, false) || r.isTitleless(text) {
		return isHeadline(strings.TrimSuffix(text, ":")) || r.isActTitle(s.lang, text)
	}
	return r.coverRole(s.lang, text).kind == noRole && (words > maxNameWords || !r.isName(text)) && !r.isFormula(s.lang, text+",")
}

// maxNameWords is the number of words beyond which a line on a cover is no name of a
// person.
const maxNameWords = 4

// isActTitle reports whether a line is the title of an act as it gives it itself, with
// its date before its subject: "Arrêté ministériel du 4 mai 2020 portant nomination."
func (r *reader) isActTitle(l bilingual.Lang, text string) bool {
	d, ok := r.practice.Date(l, text)
	return ok && d.Span.Start > 0 && r.practice.Topic(l, text[d.Span.End:]) && !strings.Contains(text, ". ")
}

// isLabel reports whether a line is one or two words with a colon, which name what is
// below it: "Eingereicht von:".
func isLabel(text string) bool {
	return endsInColon(text) && wordCount(text, minTitleWords) < minTitleWords
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

// attends reports whether the last of some lines say that those present are below
// them: "Aanwezig:", and names with a semicolon.
func (r *reader) attends(l bilingual.Lang, above []*entry) bool {
	k := len(above) - 1
	for k >= 0 && strings.HasSuffix(above[k].in.Text, ";") {
		k--
	}
	if k < 0 {
		return false
	}
	label, rest := r.label(l, above[k].in.Text)
	return label == drafting.Attendance && rest == len(above[k].in.Text)
}

// subjectLine returns the index of the last line above the text proper that names
// its subject and where the title begins in it; the index is -1 where none does.
func (r *reader) subjectLine(s *stream) (index, start int) {
	above := s.parts[bodyPart]
	for k := len(above) - 1; k >= max(0, len(above)-maxCoverBlocks); k-- {
		if block, at := r.label(s.lang, above[k].in.Text); block == drafting.Subject && at < len(above[k].in.Text) && above[k].marker.Bullet == "" {
			return k, at
		}
	}
	return -1, 0
}

// label returns the block that the words before a colon name ("Aanwezig: An
// Claes"), with where the rest of the line begins; the block is empty where they
// name none.
func (r *reader) label(l bilingual.Lang, text string) (drafting.Block, int) {
	words, rest, ok := strings.Cut(text, ":")
	if !ok || len(words) > maxLine {
		return "", 0
	}
	h, known := r.practice.Heading(l, words)
	if !known || h.Block == drafting.TypeOfText || h.Span.Len() < len(strings.TrimRight(words, " .\u00a0")) {
		return "", 0
	}
	return h.Block, len(text) - len(strings.TrimLeft(rest, " \u00a0"))
}

// isLabelled reports whether a line above the text proper tells a fact about the
// document: "- Date:", "Vote: unanimité".
func (r *reader) isLabelled(l bilingual.Lang, e *entry) bool {
	block, _ := r.label(l, e.in.Text)
	return block != "" || e.marker.Bullet != ""
}

// isTitleLine reports whether a paragraph reads as a title: it is short, is not in
// brackets and has no end, but for the full stop of an item on an agenda.
func isTitleLine(e *entry, item bool) bool {
	text := e.in.Text
	return len(text) < maxCoverLine && hasWord(text) && !isBracketed(text) && !strings.ContainsAny(text[len(text)-1:], ",;:]") && !endsInColon(text) &&
		(e.marker.Num != "" || !strings.HasSuffix(text, ".") || item && !strings.Contains(text, ". "))
}

// isTitleless reports whether a line on a cover says too little for a title: it
// has no word but the kinds of files ("PDF 153k"), announces something, is the
// number of an article, or gives that of a document and hardly a word beside it.
func (r *reader) isTitleless(text string) bool {
	if h, ok := r.practice.Heading("", text); ok && h.Block == drafting.Article {
		return true
	}
	words := 0
	for w := range strings.FieldsFuncSeq(text, func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '.' && c != '‑' && c != '-'
	}) {
		if len(w) > 2 && !strings.ContainsAny(w, "0123456789") && !isFileKind(w) {
			words++
		}
	}
	if words > 2 {
		return endsInColon(text)
	}
	_, numbered := r.practice.Number(text)
	return words == 0 || numbered || endsInColon(text)
}

// isFileKind reports whether a word names a kind of file, as pages of the web print
// it beside a text.
func isFileKind(w string) bool {
	switch strings.ToUpper(w) {
	case "PDF", "DOC", "DOCX", "ODT", "RTF", "XML", "HTML", "EPUB", "WORD", "TXT":
		return true
	}
	return false
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
	if !s.staged || s.title == nil && (len(b.in.Text) > maxWholeTitle || r.holdsCue(s.lang, b.in.Text)) {
		return false // the type of the text comes first
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
	case s.title == nil && (isBracketed(b.in.Text) || b.Heading == 0 && r.isTitleless(b.in.Text)):
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
		s.title = newEntry(b, legaltext.Paragraph)
		r.placeField("title", s.lang, b)
	case s.last == s.title && b.Marker.Num == "" && (continuesTitle(s.title, b) || r.isWrapped(s.title, b.Lines)):
		r.unmark(b)
		s.title.lines = append(s.title.lines, b.Lines...)
		in := r.layout.Inline(s.title.lines)
		s.title.in = &in
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

// titleFrom takes a block from start on for the title.
func (r *reader) titleFrom(s *stream, b *block, start int) {
	text := b.in.Text
	b.used = true
	r.syntax = append(r.syntax, b.in.Syntax...)
	spans := b.in.Source(r.src, start, len(text))
	r.place("title", s.lang, spans)
	s.title = newEntry(b, legaltext.Paragraph)
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
	if label := b.Marker.Label(); r.cover.number == "" && strings.Contains(label, "/") {
		r.cover.number = label
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
	r.syntax = slices.DeleteFunc(r.syntax, func(at legaltext.Span) bool { return slices.Contains(in.Syntax, at) })
	e.in, e.opens, e.cover = &in, true, true
	row := s.parts[bodyPart]
	k := slices.IndexFunc(row, func(o *entry) bool { return isBefore(e, o) })
	if k < 0 {
		k = len(row)
	}
	s.parts[bodyPart] = slices.Insert(row, k, e)
}
