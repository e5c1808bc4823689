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

// A stream is the text of one language in reading order, on its way to become
// the parts of a resolution.
type stream struct {
	lang bilingual.Lang
	part part
	// title and formula are the blocks that print them first.
	title, formula *entry
	staged, titled bool // the type of the text, the title were read
	proper         bool // the type of the text was read again: no more explanation
	ahead          int  // index of the next formula, where it was looked for
	voting         bool // the last block tells how the vote went
	quoted         int  // index of the block in which a quotation ends
	parts          [numParts][]*entry
	leads          [numParts]*entry // last entry of each part that is no item
	last           *entry           // last entry of the text, while a sentence may go on
	lastBlock      *block
	kind           legaltext.Kind // that a heading gives to the clauses after it
	// article is a block that is the number of an article alone, and waits for
	// its text.
	article       *block
	articleMarker layout.Marker
}

// A part is a section of a resolution.
type part uint8

const (
	coverPart part = iota
	summaryPart
	explanatoryPart
	considerationsPart
	requestsPart
	bodyPart
	numParts
)

// partNames are the sections of the document that the parts become.
var partNames = [numParts]string{summaryPart: "summary", explanatoryPart: "explanatory", considerationsPart: "considerations", requestsPart: "requests", bodyPart: "body"}

// An entry is a clause of one language on its way: one block, or several that
// page cuts made of one sentence.
type entry struct {
	kind     legaltext.Kind
	form     string
	marker   layout.Marker
	indent   int
	style    string // of the marker, where it stands
	lines    []legaltext.Span
	in       *layout.Inline
	refs     []layout.Ref   // references found without their markup
	span     legaltext.Span // of the first block's first line
	opening  drafting.Opening
	lead     *drafting.LeadIn // of a request
	opens    bool             // a lead of its own: paragraph, consideration, request
	afterCut bool             // a page cut stands right before it
	joined   bool             // blocks were joined to it
	items    []*entry
}

// readBlocks gives each block of the text its place in the stream of its
// language.
func (r *reader) readBlocks() {
	r.streams = map[bilingual.Lang]*stream{}
	for _, l := range r.langs {
		r.streams[l] = &stream{lang: l}
	}
	for _, b := range r.blocks {
		if !b.used {
			r.rejoinLanguage(b)
			r.readBlock(r.streams[b.lang], b)
		}
	}
	for _, l := range r.langs {
		s := r.streams[l]
		r.giveArticle(s, nil)
		r.splitRow(s)
		for p := range s.parts {
			for _, e := range s.parts[p] {
				r.finish(e)
			}
			s.parts[p] = r.nest(s.parts[p])
		}
	}
}

// rejoinLanguage gives a block whose own words do not tell its language, and
// that begins like the rest of a sentence, a language in which a sentence waits
// for its end. At the top of a page it is that of the columns that come first.
func (r *reader) rejoinLanguage(b *block) {
	if first := firstRune(b.in.Text); b.sure || !b.Marker.IsZero() || !unicode.IsLower(first) && !unicode.IsDigit(first) {
		return
	}
	if first := r.blocks[0].lang; r.topOfPage(b) && waits(r.streams[first]) {
		b.lang = first
		return
	}
	if waits(r.streams[b.lang]) {
		return
	}
	for _, l := range r.langs {
		if waits(r.streams[l]) {
			b.lang = l
			return
		}
	}
}

// topOfPage reports whether no text stands before a block on its page.
func (r *reader) topOfPage(b *block) bool {
	for i := b.index - 1; i >= 0; i-- {
		if o := r.blocks[i]; o.Page != b.Page {
			return true
		} else if !o.furniture {
			return false
		}
	}
	return false
}

// waits reports whether the last sentence of a stream has no end yet.
func waits(s *stream) bool {
	return s.last != nil && s.last != s.title && s.last.kind != legaltext.Heading && !layout.Terminated(s.last.in.Text)
}

func (r *reader) readBlock(s *stream, b *block) {
	if b.Marker.Num != "" && b.Marker.Bullet == "" && len(b.in.Text) < 2*maxDateWords {
		if d, ok := r.practice.Date(s.lang, b.Marker.Num+" "+b.in.Text); ok && d.Span.Start == 0 {
			r.unmark(b) // "3. März 2025"
		}
	}
	if r.readSignature(s, b) {
		return
	}
	text := b.in.Text
	if s.part == coverPart && r.readCover(s, b) {
		return
	}
	if s.part != coverPart && r.readHead(s, b) {
		return
	}
	if h, ok := r.practice.Heading(s.lang, afterNumber(text)); ok && r.readHeading(s, b, h) {
		return
	}
	if s.formula == nil && s.part <= explanatoryPart {
		if r.isFormula(s.lang, text) {
			r.readFormula(s, b)
			return
		}
	}
	if s.part == coverPart && !s.titled && r.readTitle(s, b) {
		return
	}
	if s.title != nil && !s.titled {
		s.titled, s.last = true, nil
	}
	if s.last != nil && s.article == nil && r.goesOn(s, b) {
		r.join(s, b)
		return
	}
	r.readText(s, b)
}

// readHead reads a document number or a session line in the middle of the text:
// the head of a page.
func (r *reader) readHead(s *stream, b *block) bool {
	if number := r.numberLine(b.in.Text); number != "" && b.Marker.IsZero() {
		if r.cover.number == "" {
			r.cover.number = number
			r.placeField("number", "", b)
		} else {
			r.furnish(b, legaltext.DocumentLine)
		}
		return true
	}
	if p, ok := r.practice.Session(s.lang, b.in.Text); ok && p.Period != "" && len(b.in.Text) < 120 {
		r.furnish(b, legaltext.RunningHead)
		return true
	}
	return false
}

// afterNumber returns a line without the document number before its words, as
// "Nr. 103 MOTIE VAN HET LID" prints it.
func afterNumber(text string) string {
	first, rest, _ := strings.Cut(text, " ")
	switch strings.ToLower(strings.TrimSuffix(first, ".")) {
	case "nr", "no", "n°", "nº":
		if number, words, ok := strings.Cut(rest, " "); ok && strings.Trim(number, "0123456789/.") == "" {
			return words
		}
	}
	return text
}

// readHeading reads a line that opens a part.
func (r *reader) readHeading(s *stream, b *block, h drafting.Heading) bool {
	switch h.Block {
	case drafting.TypeOfText:
		stage := Stage(h.Stage)
		if h.Genre == "motion" {
			stage = Motion
		}
		switch {
		case s.staged:
			// printed again before the text proper
			s.proper = true
			r.furnish(b, legaltext.RepeatedTitle)
			if s.part != requestsPart {
				s.part, s.titled = coverPart, s.title == nil
			}
			if s.title != nil {
				s.titled = false
			}
		default:
			s.staged = true
			r.agreeStage(b, stage)
			r.readStage(s, b, h)
		}
		s.last = nil
		return true
	case drafting.Salutation:
		r.add(s, b, legaltext.Heading)
		return true
	case drafting.Summary, drafting.Explanatory:
		p := explanatoryPart
		if h.Block == drafting.Summary {
			p = summaryPart
		}
		if r.placed(partNames[p], s.lang) || s.part >= considerationsPart {
			return false
		}
		r.placeField(partNames[p], s.lang, b)
		s.part, s.titled, s.last = p, true, nil
		return true
	case drafting.LegalBasis, drafting.Facts, drafting.Reasons, drafting.Advice, drafting.Budget:
		if s.part > considerationsPart {
			return false
		}
		s.part, s.kind = considerationsPart, legaltext.Recital
		if h.Block == drafting.LegalBasis || h.Block == drafting.Advice {
			s.kind = legaltext.Visa
		}
		r.add(s, b, legaltext.Heading)
		return true
	case drafting.Vote:
		if s.part > considerationsPart {
			return false
		}
		s.voting = true
		r.setAside(s, b, legaltext.Heading)
		return true
	case drafting.Decisions:
		s.part = requestsPart
		e := r.add(s, b, legaltext.Request)
		e.opening, _ = r.practice.Opening(s.lang, b.in.Text)
		e.opening.Alone = true
		return true
	case drafting.Annex, drafting.Report, drafting.Corrigendum, drafting.Amendments:
		if s.part != coverPart {
			s.part = bodyPart
		}
	}
	return false
}

// readStage places the line that says what the text is. The title may follow in
// the same line, after a date: "European Parliament resolution of 4 May 2023 on
// night trains".
func (r *reader) readStage(s *stream, b *block, h drafting.Heading) {
	text := b.in.Text
	end := h.Span.End + len(text) - len(afterNumber(text))
	if d, ok := r.practice.Date(s.lang, text); ok && d.Span.Start >= h.Span.Start {
		r.agree(b, "date", &r.cover.date, d.ISO)
		end = max(end, d.Span.End)
	}
	for end < len(text) && (text[end] == ' ' || text[end] == ':' || text[end] == ',') {
		end++
	}
	if len(text)-end < minTitle || s.part != coverPart {
		r.placeField("stage", s.lang, b)
		return
	}
	b.used = true
	r.markerSyntax(b)
	r.syntax = append(r.syntax, b.in.Syntax...)
	r.place("stage", s.lang, b.in.Source(r.src, 0, end))
	if number := r.numberLine(text[end:]); number == text[end:] && r.cover.number == "" {
		r.cover.number = number // "Recommandation CM/Rec(2025)4"
		r.place("number", "", b.in.Source(r.src, end, len(text)))
		return
	}
	r.place("title", s.lang, b.in.Source(r.src, end, len(text)))
	s.title = newEntry(b, legaltext.Paragraph)
	s.title.in = &layout.Inline{Text: text[end:]}
	s.titled = true
}

// minTitle is the length in bytes from which the rest of a line is a title.
const minTitle = 12

// agreeStage sets the stage, or reports that two headings differ.
func (r *reader) agreeStage(b *block, stage Stage) {
	value := string(r.cover.stage)
	r.agree(b, "stage", &value, string(stage))
	r.cover.stage = Stage(value)
}

// isFormula reports whether a line names the assembly that speaks. The name of
// a place may follow what the tables know, or how it meets: "De gemeenteraad van
// Aalst,", "Le Conseil communal réuni en séance publique :".
func (r *reader) isFormula(l bilingual.Lang, text string) bool {
	if _, ok := r.practice.Formula(l, text); ok {
		return true
	}
	if len(text) > 100 || !strings.HasSuffix(text, ",") && !strings.HasSuffix(text, ":") {
		return false
	}
	if o, ok := r.practice.Opening(l, text); ok && o.Subject.Len() > 0 {
		return false // "The Council of Aalst notes:"
	}
	for _, of := range []string{" van ", " de ", " d'", " d’", " du ", " der ", " von ", " of ", " siégeant ", " réuni "} {
		if name, _, ok := strings.Cut(text, of); ok {
			if _, ok := r.practice.Formula(l, name+","); ok {
				return true
			}
		}
	}
	return false
}

// readFormula reads the line with which the assembly begins to speak, with what
// else stands in the same block.
func (r *reader) readFormula(s *stream, b *block) {
	s.part, s.titled = considerationsPart, true
	s.formula = newEntry(b, legaltext.Paragraph)
	r.placeField("formula", s.lang, b)
	s.last = nil
}

// readTitle reads the title, the first time and again.
func (r *reader) readTitle(s *stream, b *block) bool {
	if !s.staged {
		return false // the type of the text comes first
	}
	switch {
	case s.title == nil:
		r.unmark(b)
		s.title = newEntry(b, legaltext.Paragraph)
		r.placeField("title", s.lang, b)
	case s.last == s.title && b.Marker.Num == "" && continuesTitle(s.title, b):
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

// readSignature reads a name below a text. The same names below the
// explanatory part and below the text proper are one list.
func (r *reader) readSignature(s *stream, b *block) bool {
	if len(b.in.Text) > 120 || b.Marker.Bullet != "" || strings.ContainsAny(b.in.Text[len(b.in.Text)-1:], ";:,") || !slices.ContainsFunc(r.langs, func(l bilingual.Lang) bool {
		o := r.streams[l] // a name tells no language: any text may have ended
		return o.part >= explanatoryPart && (o.staged || o.formula != nil)
	}) {
		return false
	}
	p, ok := r.practice.Signature("", strings.TrimRight(b.in.Text, ". "))
	if b.Marker.Num != "" && b.Marker.Label() > "9" { // "J. LAMBERT"
		var initial bool
		if p, initial = r.practice.Signature("", b.Marker.Num+" "+strings.TrimRight(b.in.Text, ". ")); initial {
			r.unmark(b)
		}
		ok = initial
	}
	if !ok {
		return false
	}
	if p.Party != "" && !hasWord(p.Party) {
		return false // a reference to a note
	}
	if !r.cover.signed[p.Name] {
		if r.cover.signed == nil {
			r.cover.signed = map[string]bool{}
		}
		r.cover.signed[p.Name] = true
		r.cover.signers = append(r.cover.signers, p)
	}
	r.placeField("signatories", "", b)
	if !waits(s) { // names tell no language: they may stand in the other column
		s.last = nil
	}
	return true
}

// unmark gives a block back the marker that was taken from it.
func (r *reader) unmark(b *block) {
	if b.MarkerSpan.Len() > 0 {
		b.Unmark()
		b.in = r.layout.Inline(b.Lines, b.refs...)
	}
}

func itemKind(b *block, otherwise legaltext.Kind) legaltext.Kind {
	if b.Heading > 0 {
		return legaltext.Heading
	}
	if !b.Marker.IsZero() {
		return legaltext.Item
	}
	return otherwise
}

// add appends a block to the current part of its stream.
func (r *reader) add(s *stream, b *block, kind legaltext.Kind) *entry {
	e := newEntry(b, kind)
	e.afterCut = s.lastBlock != nil && isCut(s.lastBlock, b)
	e.opens = kind != legaltext.Item && kind != legaltext.Point && (kind != legaltext.Table || s.part < considerationsPart || s.part == bodyPart)
	p := s.part
	if p == coverPart {
		p = bodyPart
	}
	s.parts[p] = append(s.parts[p], e)
	if e.opens {
		s.leads[p] = e
	}
	b.used = true
	if b.MarkerSpan.Len() > 0 {
		r.markerSyntax(b)
	}
	s.last, s.lastBlock = e, b
	return e
}

func newEntry(b *block, kind legaltext.Kind) *entry {
	e := &entry{kind: kind, marker: b.Marker, indent: b.Indent, lines: b.Lines, in: &b.in, refs: b.refs, span: b.span()}
	if b.Heading > 0 {
		e.form = "h" + string(rune('0'+b.Heading))
	}
	return e
}

// isCut reports whether something else stands between two blocks of one
// language: a new page or column, another language, notes, furniture.
func isCut(a, b *block) bool {
	return b.index != a.index+1 || !sameColumn(a, b)
}
