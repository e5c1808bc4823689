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
	ahead          int  // index of the next formula or reason, where it was looked for
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
	cover    bool             // no part of the text: a line of the cover that says nothing known
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
		case s.staged && s.title == nil && s.part == coverPart && r.titleAt(s.lang, b.in.Text, h) < len(b.in.Text):
			r.readStage(s, b, h) // again, with the title
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
			if !r.readMovers(s, b) {
				r.readStage(s, b, h)
			}
		}
		s.last = nil
		return true
	case drafting.Adopted:
		if d, ok := r.practice.Date(s.lang, b.in.Text); ok && s.part == coverPart && !r.placed("date", s.lang) {
			r.agree(b, "date", &r.cover.date, d.ISO) // "Adopted at its 12th meeting, on 4 May 2023"
			r.placeField("date", s.lang, b)
			return true
		}
	case drafting.Salutation:
		r.add(s, b, legaltext.Heading)
		return true
	case drafting.Summary, drafting.Explanatory:
		p := explanatoryPart
		if h.Block == drafting.Summary {
			p = summaryPart
		}
		if r.placed(partNames[p], s.lang) || s.part == considerationsPart {
			return false
		}
		r.placeField(partNames[p], s.lang, b)
		s.part, s.titled, s.last = p, true, nil
		return true
	case drafting.LegalBasis, drafting.Facts, drafting.Reasons, drafting.Advice, drafting.Budget:
		if s.part > considerationsPart {
			return false
		}
		r.titleAbove(s)
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
// the same line, after a date ("European Parliament resolution of 4 May 2023 on
// night trains"), or be the line as a whole.
func (r *reader) readStage(s *stream, b *block, h drafting.Heading) {
	text := b.in.Text
	start := r.titleAt(s.lang, text, h)
	if d, ok := r.practice.Date(s.lang, text); ok && d.Span.Start >= h.Span.Start && (start == 0 || d.Span.End <= start) {
		r.agree(b, "date", &r.cover.date, d.ISO)
	}
	number := r.numberLine(text[min(h.Span.End, len(text)):])
	if number != "" && r.cover.number == "" && strings.HasSuffix(text, number) {
		start = len(text) - len(number) // "Recommandation CM/Rec(2025)4"
	} else if number = ""; start == len(text) || s.part != coverPart || s.title != nil {
		r.placeField("stage", s.lang, b)
		return
	}
	b.used = true
	r.markerSyntax(b)
	r.syntax = append(r.syntax, b.in.Syntax...)
	if start > 0 {
		r.place("stage", s.lang, b.in.Source(r.src, 0, start))
	}
	if number != "" {
		r.cover.number = number
		r.place("number", "", b.in.Source(r.src, start, len(text)))
		return
	}
	r.place("title", s.lang, b.in.Source(r.src, start, len(text)))
	s.title = newEntry(b, legaltext.Paragraph)
	s.title.in = &layout.Inline{Text: text[start:]}
	s.titled = true
}

// readMovers reads the line of a motion that names its members and nothing more:
// "MOTIE VAN DE LEDEN PEETERS EN CLAES".
func (r *reader) readMovers(s *stream, b *block) bool {
	text := b.in.Text
	a, ok := r.practice.Authors(s.lang, afterNumber(text))
	if !ok || r.cover.sponsors[s.lang] != nil {
		return false
	}
	before := len(text) - len(afterNumber(text))
	first, last := before+a.People[0].Span.Start, before+a.People[len(a.People)-1].Span.End
	if !a.Others && strings.Trim(text[last:], " .,\u00a0") != "" {
		return false
	}
	r.addSponsors(s.lang, a.People)
	b.used = true
	r.markerSyntax(b)
	r.syntax = append(r.syntax, b.in.Syntax...)
	r.place("stage", s.lang, b.in.Source(r.src, 0, first))
	r.place("sponsors", s.lang, b.in.Source(r.src, first, len(text)))
	return true
}

// titleAt returns where the title begins in a line with the heading h: 0 where it
// is the line as a whole, the length of the line where none follows.
func (r *reader) titleAt(l bilingual.Lang, text string, h drafting.Heading) int {
	before := len(text) - len(afterNumber(text))
	if at := r.practice.Title(l, text[before:], h); at > 0 {
		return before + at
	}
	return 0
}

// agreeStage sets the stage, or reports that two headings differ.
func (r *reader) agreeStage(b *block, stage Stage) {
	value := string(r.cover.stage)
	r.agree(b, "stage", &value, string(stage))
	r.cover.stage = Stage(value)
}

// isFormula reports whether a line names the assembly that speaks. More may follow
// what the tables know, but no verb: "De gemeenteraad van Aalst,", "Le Conseil
// communal siégeant en séance publique,". Before a colon that ends with a name.
func (r *reader) isFormula(l bilingual.Lang, text string) bool {
	if _, ok := r.practice.Formula(l, text); ok {
		return true
	}
	if len(text) > 100 {
		return false
	}
	line, colon := strings.CutSuffix(text, ":")
	line = strings.TrimRight(line, " \u00a0\u202f")
	if colon && !unicode.IsUpper(firstRune(line[strings.LastIndexAny(line, " \u00a0")+1:])) || !colon && !strings.HasSuffix(text, ",") {
		return false
	}
	if o, ok := r.practice.Opening(l, text); ok && o.Subject.Len() > 0 {
		return false // "The Council notes:"
	}
	for i, c := range text {
		if c == ' ' {
			if _, ok := r.practice.Formula(l, text[:i]+","); ok {
				return true
			}
		}
	}
	return false
}

// readFormula reads the line with which the assembly begins to speak, with what
// else stands in the same block.
func (r *reader) readFormula(s *stream, b *block) {
	r.titleAbove(s)
	s.part, s.titled = considerationsPart, true
	s.formula = newEntry(b, legaltext.Paragraph)
	r.placeField("formula", s.lang, b)
	s.last = nil
}

// titleAbove takes the line above the text proper for its title, where no line
// says what the text is: "Procès-verbal de la séance antérieure".
func (r *reader) titleAbove(s *stream) {
	above := s.parts[bodyPart]
	if s.staged || s.title != nil || s.part != coverPart {
		return
	}
	k := len(above) - 1
	for k >= 0 && r.isLabelled(s.lang, above[k]) {
		k--
	}
	if k < 0 || !isTitleLine(above[k]) {
		return
	}
	s.title = above[k]
	s.parts[bodyPart] = slices.Delete(above, k, k+1)
	in, start := s.title.in, 0
	if n, ok := r.practice.Number(in.Text); ok && n.Span.Start == 0 && r.cover.number == "" {
		start = len(in.Text) - len(strings.TrimLeft(in.Text[n.Span.End:], " \u00a0:.–—-"))
		r.cover.number = in.Text[:n.Span.End]
		r.place("number", "", in.Source(r.src, 0, start))
		s.title.in = &layout.Inline{Text: in.Text[start:]}
	}
	r.syntax = append(r.syntax, in.Syntax...)
	r.place("title", s.lang, in.Source(r.src, start, len(in.Text)))
}

// isLabelled reports whether a line above the text proper tells a fact about the
// document: "- Date:", "Vote: unanimité".
func (r *reader) isLabelled(l bilingual.Lang, e *entry) bool {
	label, _, ok := strings.Cut(e.in.Text, ":")
	if ok {
		h, known := r.practice.Heading(l, label)
		ok = known && h.Block != drafting.TypeOfText
	}
	return ok || e.marker.Bullet != ""
}

// isTitleLine reports whether a paragraph reads as a title: it is short, is not in
// brackets and has no end, but for the full stop of an item on an agenda.
func isTitleLine(e *entry) bool {
	text := e.in.Text
	return len(text) < maxCoverLine && hasWord(text) && !isBracketed(text) && !strings.ContainsAny(text[len(text)-1:], ",;:]") &&
		(e.marker.Num != "" || !strings.HasSuffix(text, "."))
}

// readTitle reads the title, the first time and again.
func (r *reader) readTitle(s *stream, b *block) bool {
	if !s.staged {
		return false // the type of the text comes first
	}
	switch {
	case s.title == nil && isBracketed(b.in.Text):
		r.add(s, b, legaltext.Paragraph) // "[on the report of the committee]"
		s.last = nil
		return true
	case s.title == nil:
		r.readTitleNumber(b)
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

// readSignature reads a name below a text. The same names below the
// explanatory part and below the text proper are one list.
func (r *reader) readSignature(s *stream, b *block) bool {
	if len(b.in.Text) > maxCoverLine || b.Marker.Bullet != "" || strings.ContainsAny(b.in.Text[len(b.in.Text)-1:], ";:,") || !slices.ContainsFunc(r.langs, func(l bilingual.Lang) bool {
		o := r.streams[l] // a name tells no language: any text may have ended
		return o.part >= explanatoryPart && (o.staged || o.formula != nil)
	}) {
		return false
	}
	if r.readNames(s, b) {
		return true
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
	r.sign(p)
	r.placeField("signatories", "", b)
	if !waits(s) { // names tell no language: they may stand in the other column
		s.last = nil
	}
	return true
}

// readNames reads a line of several names below the requests.
func (r *reader) readNames(s *stream, b *block) bool {
	if s.part < requestsPart || !b.Marker.IsZero() || waits(s) || s.voting || announces(s) {
		return false
	}
	people, ok := r.practice.Signatures(s.lang, b.in.Text)
	if !ok {
		return false
	}
	for _, p := range people {
		r.sign(p)
	}
	r.placeField("signatories", "", b)
	s.last = nil
	return true
}

// sign adds a signatory, once.
func (r *reader) sign(p drafting.Person) {
	if r.cover.signed[p.Name] {
		return
	}
	if r.cover.signed == nil {
		r.cover.signed = map[string]bool{}
	}
	r.cover.signed[p.Name] = true
	r.cover.signers = append(r.cover.signers, p)
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
	e.cover = p == coverPart || p == explanatoryPart && !r.placed(partNames[p], s.lang)
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
