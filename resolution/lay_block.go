package resolution

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// A block is a block of the page with its plain text and its language.
type block struct {
	*layout.Block
	in        layout.Inline
	lang      bilingual.Lang
	sure      bool // the block's own words decide its language
	words     weighed
	index     int          // in reader.blocks
	used      bool         // it has its place
	furniture bool         // and that is outside the text
	refs      []layout.Ref // found without their markup
	foot      bool         // it is a note by its place
	noted     bool         // it is a note
	afterPage bool         // the number or head of a page stands above it
}

// span is where a diagnostic about the block points: its first line.
func (b *block) span() legaltext.Span { return legaltext.Span{Start: b.Start(), End: b.Lines[0].End} }

// layBlocks cuts the source into blocks and makes their plain text. The lines apart, at its
// head, are no part of the text.
func (r *reader) layBlocks(apart []legaltext.Span) {
	legend := r.findLegend()
	pages := r.findPageLines(legend)
	apart = slices.Concat(apart, legend, pages)
	slices.SortFunc(apart, func(a, b legaltext.Span) int { return cmp.Compare(a.Start, b.Start) })
	r.layout = layout.Read(r.src, layout.Options{Apart: apart, Differ: func(left, right string) bool {
		a, b := r.weigher.Weigh(left).Lang(r.opts.Languages...), r.weigher.Weigh(right).Lang(r.opts.Languages...)
		return a != "" && b != "" && a != b
	}, Opens: r.opens, Turns: r.turns, Halves: r.halves, Valid: !r.invalid})
	r.syntax = append(r.syntax, r.layout.Outside...)
	for _, line := range r.layout.Doubtful {
		r.report(legaltext.CodeColumns, line, "", "the page from here on may have columns of one language: it was read line by line")
	}
	r.wide = strings.Contains(r.src, wideGap)
	r.blocks = make([]*block, 0, len(r.layout.Blocks))
	for i := 0; i < len(r.layout.Blocks); i++ {
		lb := &r.layout.Blocks[i]
		for i+1 < len(r.layout.Blocks) && (r.isOneName(lb, &r.layout.Blocks[i+1]) || r.namesAuthors(lb, &r.layout.Blocks[i+1])) {
			i++
			lb.Lines = append(slices.Clip(lb.Lines), r.layout.Blocks[i].Lines...)
		}
		below := ""
		if i+1 < len(r.layout.Blocks) {
			below = r.lineText(r.layout.Blocks[i+1].Lines[0])
		}
		parts := r.splitLines(lb, below)
		if parts == nil {
			r.addBlock(lb)
		}
		for k := range parts {
			r.addBlock(&parts[k])
		}
	}
	r.markPages(pages)
}

// addBlock adds a block of the page, in parts where it is a row of reasons.
func (r *reader) addBlock(lb *layout.Block) {
	r.joinSign(lb)
	r.trimBars(lb)
	if b := r.newBlock(lb); b != nil {
		r.addReasons(b)
	}
}

// maxLine is the length in bytes beyond which a line is no heading, formula, name,
// number or running head.
const maxLine = 120

// isOneName reports whether two blocks of one short line each are the name of an
// assembly together: "DE KAMER VAN" and "VOLKSVERTEGENWOORDIGERS,".
func (r *reader) isOneName(a, b *layout.Block) bool {
	if b.Blank || len(a.Lines) > 1 || len(b.Lines) > 1 || a.Page != b.Page || a.Column != b.Column ||
		!a.Marker.IsZero() || !b.Marker.IsZero() || a.Lines[0].Len()+b.Lines[0].Len() > maxLine {
		return false
	}
	first, name := r.lineText(a.Lines...), r.lineText(a.Lines[0], b.Lines[0])
	whole := func(s string) bool {
		if r.isMotion("", s) {
			return true // "That the House of", and below it "Representatives—"
		}
		if body, ok := r.practice.Assembly("", s); ok {
			return body.Span.Len() >= len(s)-2
		}
		f, ok := r.practice.Formula("", s)
		return ok && f.Span.Len() >= len(s)-2
	}
	return unicode.IsUpper(firstRune(first)) && !strings.ContainsAny(first, ",.;:") && whole(name) && !whole(first)
}

// opens tells the layout what it cannot know: whether a line is a formula of
// drafting.
func (r *reader) opens(line string, ended bool) layout.Opens {
	capital := unicode.IsUpper(firstRune(line))
	o, cue := r.practice.Opening("", line)
	cue = cue && !o.Guessed
	switch {
	case r.lineless && (cue || capital):
		return layout.Always
	case cue && capital && o.Kind != drafting.Request && !o.Weak && !isCapitals(line[o.Cue.Start:o.Cue.End]):
		return layout.Always // in the middle of a sentence it has a small letter
	case cue && o.Kind == drafting.Request && (isHeadline(line[:o.Cue.End]) || capital && o.Act == drafting.Decision && strings.Contains(line, ", That ")):
		return layout.Always // "Resolved, That", "Resolved by the assembly, That"
	case cue && !o.Weak && (o.Kind != drafting.Request || strings.Contains(line[:o.Cue.End], " ")) && standsOut(line, o.Cue.End):
		return layout.Always // "WHEREAS, fountains leak"
	case cue && !o.Weak:
		return layout.AfterStop
	case cue && !capital:
		return layout.InRow
	}
	if capital && r.formulaCut(line) > 0 || r.isGazetteTitle(line) {
		return layout.Always
	}
	if block, at := r.label("", line); block == drafting.Subject && at < len(line) {
		return layout.AfterStop
	}
	named := capital || strings.HasPrefix(line, "(")
	if named {
		if a, ok := r.practice.Authors("", line); ok && len(a.People) > 0 {
			return layout.Always
		}
	}
	if !ended {
		return layout.NotKnown
	}
	if named {
		if _, body, ok := r.practice.Article("", line); ok && body < len(line) {
			return layout.AfterStop
		}
		if _, _, ok := r.bareArticle("", line); ok {
			return layout.AfterStop
		}
		if _, _, ok := r.articleHead("", line); ok || r.practice.Division("", line) {
			return layout.AfterEnd
		}
		e, ends := r.practice.Ending("", line)
		if ends && e.Kind != drafting.Resolving {
			return layout.AfterStop
		}
		if cue || ends {
			return layout.AfterComma
		}
	}
	if _, body, ok := r.practice.Article("", line); ok && !capital && body < len(line) && unicode.IsUpper(firstRune(line[body:])) {
		return layout.AfterEnd // "artikel 2: De fontein"
	}
	if _, ok := r.practice.Signatures("", line); ok || r.isDate(line) {
		return layout.AfterEnd
	}
	return layout.NotKnown
}

// isDate reports whether a line is a date, perhaps with its place, and nothing more:
// "Namur, le 3 mai 2021."
func (r *reader) isDate(line string) bool {
	if len(line) > 2*maxDateWords || !hasYear(line) {
		return false
	}
	d, ok := r.practice.Date("", line)
	return ok && d.Span.End >= len(line)-1 && (d.Span.Start == 0 || d.Span.Start <= maxDateWords && unicode.IsUpper(firstRune(line)) && strings.Contains(line[:d.Span.Start], ","))
}

// isGazetteTitle reports whether a line is the title of an act as official journals
// print it, with its date and a dash before it: "3 MAI 2021. — Arrêté royal".
func (r *reader) isGazetteTitle(line string) bool {
	before, after, ok := strings.Cut(line[:min(len(line), maxLine)], ". ")
	if !ok || len(before) > maxDateWords || line[0] > '9' || strings.TrimLeft(after, "-–— ") == after {
		return false
	}
	d, ok := r.practice.Date("", before)
	return ok && d.Span.Len() == len(before)
}

// isHeadline reports whether each word of a cue, of which there are several, begins
// with a capital and goes on in small letters, as no words in the middle of a
// sentence do: "Be It Resolved".
func isHeadline(cue string) bool {
	words, capitals := 0, 0
	for w := range strings.FieldsSeq(cue) {
		if !unicode.IsUpper(firstRune(w)) {
			return false
		}
		if isCapitals(w) {
			capitals++
		}
		words++
	}
	return words > 1 && capitals < words
}

// newBlock makes the plain text of a block of the page. A block that has none,
// of bare markers and rules, is listed as syntax, and nil returned.
func (r *reader) newBlock(lb *layout.Block) *block {
	b := r.blockRoom.next()
	b.Block, b.in = lb, r.layout.Inline(lb.Lines)
	if b.in.Text == "" {
		r.markerSyntax(b)
		r.syntax = append(r.syntax, b.in.Syntax...)
		return nil
	}
	b.words = r.weigh(b.in.Text)
	return b
}

// splitLines cuts a block whose lines each play a part of their own: names under
// a text, the lines of a cover, a formula above the line below the block. It returns nil
// for a block that stays whole.
func (r *reader) splitLines(b *layout.Block, below string) []layout.Block {
	if len(b.Lines) > 40 {
		return nil
	}
	r.splitCells(b)
	if len(b.Lines) < 2 {
		return nil
	}
	alone, fact := make([]bool, len(b.Lines)), make([]bool, len(b.Lines))
	head := r.isPageHead(b)
	for i, l := range b.Lines {
		fact[i] = r.isFact(b.Lines, i) || r.signsBelow(b.Lines, i)
		alone[i] = r.standsAlone(l) && !(i == 0 && len(b.Lines) > 1 && r.isBrokenCue(l, b.Lines[1])) || i+1 < len(b.Lines) && r.standsOver(b.Lines, i)
	}
	last := len(b.Lines) - 1
	speaks := r.speaksOver(b.Lines, last, below)
	alone[last] = alone[last] || speaks
	for i := range b.Lines {
		alone[i] = head || fact[i] || isSpacedLine(r.src[b.Lines[i].Start:b.Lines[i].End]) || alone[i] && !r.isWithin(b.Lines, alone, i) ||
			isPageLine(r.src[b.Lines[i].Start:b.Lines[i].End]) && (i == 0 || !bindsOn(r.src[b.Lines[i-1].Start:b.Lines[i-1].End]))
	}
	begins := r.labelledLines(b.Lines, alone)
	r.askingLines(b.Lines, begins)
	r.calledLines(b.Lines, begins)
	r.askingItems(b.Lines, begins)
	r.partedLines(b.Lines, begins)
	if k := r.subjectBelow(b.Lines); k > 0 {
		begins[k] = true
	}
	if !slices.Contains(begins, true) && !slices.Contains(alone, true) {
		return nil
	}
	text := strings.Join(strings.Fields(r.lineText(b.Lines...)), " ")
	if _, ok := r.practice.Assembly("", text); ok {
		return nil
	}
	if h, ok := r.practice.Heading("", text); ok && h.Block != drafting.Record && !alone[0] && !speaks && !slices.ContainsFunc(b.Lines, r.isFormulaLine) {
		return nil
	}
	if _, ok := r.practice.Authors("", text); ok && !slices.Contains(fact[1:], true) && !slices.Contains(begins, true) && !slices.ContainsFunc(b.Lines, r.isHeadingLine) && !slices.ContainsFunc(b.Lines[1:], r.isFormulaLine) {
		return nil
	}
	var out []layout.Block
	for i := range b.Lines {
		if k := len(out) - 1; k >= 0 && !alone[i] && !alone[i-1] && !begins[i] {
			out[k].Lines = append(slices.Clip(out[k].Lines), b.Lines[i])
			continue
		}
		out = append(out, b.Cut(r.src, i, i+1))
	}
	return out
}

// wideGap parts what stands side by side on a line.
const wideGap = "   "

// isBrokenCue reports whether a heading is the cue of the clause that goes on on the line
// below it: "Overwegende" above "dat de fontein lekt".
func (r *reader) isBrokenCue(l, below legaltext.Span) bool {
	text := r.src[l.Start:l.End]
	if !unicode.IsLower(firstRune(r.src[below.Start:below.End])) || endsInColon(text) {
		return false
	}
	o, ok := r.practice.Opening("", text)
	return ok && o.Alone && o.Kind != drafting.Request && !o.Guessed
}

// isHeadingLine reports whether one line is a heading of drafting practice.
func (r *reader) isHeadingLine(l legaltext.Span) bool {
	if l.Len() > maxLine {
		return false
	}
	h, ok := r.practice.Heading("", r.src[l.Start:l.End])
	return ok && h.Span.Len() >= l.Len()-4 && !namesFact(h.Block)
}

// isFormulaLine reports whether one line is the formula of an assembly and nothing
// more.
func (r *reader) isFormulaLine(l legaltext.Span) bool {
	if l.Len() > maxLine {
		return false
	}
	f, ok := r.practice.Formula("", r.src[l.Start:l.End])
	return ok && f.Span.Len() >= l.Len()-4
}

// standsAlone reports whether one line is a part of a document by itself.
func (r *reader) standsAlone(l legaltext.Span) bool {
	text := r.src[l.Start:l.End]
	if len(r.blocks) < maxCoverBlocks && len(text) < maxCoverLine && !strings.HasSuffix(text, ",") {
		if a, ok := r.practice.Authors("", text); ok && (onBehalf(a) || len(a.People) == 0) {
			return true
		}
	}
	if len(text) > maxLine {
		return false
	}
	if _, ok := r.practice.Signature("", text); ok {
		return true
	}
	if r.isHeadingLine(l) {
		return true
	}
	if hasYear(text) {
		if s, ok := r.practice.Session("", text); ok && s.Period != "" {
			return true
		}
	}
	if len(r.blocks) < maxCoverBlocks && r.isHeadLine(text) {
		return true
	}
	if strings.HasSuffix(text, ",") || strings.HasSuffix(text, ":") {
		return r.isFormulaLine(l) || isAnnouncement(r.practice, "", text)
	}
	return len(r.blocks) < maxCoverBlocks && !strings.HasPrefix(text, "(") && r.isCoverLine(text)
}

// isPageHead reports whether the lines of a block are what stands at the head of a page:
// the number of the document, and the session or a number of figures beside it.
func (r *reader) isPageHead(b *layout.Block) bool {
	numbered := false
	for _, l := range b.Lines {
		text := r.src[l.Start:l.End]
		if len(b.Lines) > 3 || len(text) > maxLine {
			return false
		}
		if r.numberLine(text) != "" {
			numbered = true
		} else if _, ok := r.practice.Session("", text); !ok && !isPageNumber(text) {
			return false
		}
	}
	return numbered
}

// standsOver reports whether line i of a block is a part of a document by the line below
// it: the name of an assembly over a cue in small letters, the head of an article over
// its text. A head is no sentence, and leaves room for the first word of the text.
func (r *reader) standsOver(lines []legaltext.Span, i int) bool {
	l, below := lines[i], lines[i+1]
	if l.Len() > maxLine {
		return false
	}
	text, next := r.src[l.Start:l.End], r.src[below.Start:below.End]
	if r.speaksOver(lines, i, next) {
		return true
	}
	if !unicode.IsUpper(firstRune(next)) {
		return r.namesAssembly("", text, next)
	}
	_, body, ok := r.articleHead("", text)
	if !ok || !unicode.IsUpper(firstRune(text)) {
		return false
	}
	if _, _, next := r.practice.Article("", next); next {
		return true
	}
	wide := 0
	for _, o := range lines {
		wide = max(wide, o.Len())
	}
	word, _, _ := strings.Cut(next, " ")
	if l.Len()+1+len(word) > wide && (len(lines) > 2 || l.Len() > maxCell) {
		return false
	}
	_, cue := r.practice.Opening("", text[body:])
	return !cue && !bindsOn(text)
}

// namesAssembly reports whether a line is the formula of an assembly without its comma:
// a cue is below it, or in small letters what it does.
func (r *reader) namesAssembly(l bilingual.Lang, text, next string) bool {
	if !unicode.IsUpper(firstRune(text)) || hasPause(text) || endsSentence(text) {
		return false
	}
	o, ok := r.practice.Opening(l, next)
	return ok && (o.Kind == drafting.Visa || o.Kind == drafting.Recital && !o.Weak && !o.Guessed || o.Kind == drafting.Request && o.Subject.Len() == 0 && unicode.IsLower(firstRune(next))) && r.isFormula(l, text+",")
}

// maxCoverBlocks is how many blocks of a document may be its cover.
const maxCoverBlocks = 12

// isCoverLine reports whether one line is an assembly, a date or a document
// number and nothing more.
func (r *reader) isCoverLine(text string) bool {
	if name, ok := r.houseOf("", text); ok && len(name) > 2 {
		return true
	}
	if _, ok := r.practice.Session("", text); ok {
		return true
	}
	if !hasDigit(text) {
		return false
	}
	if d, ok := r.day("", text); ok && (d.Span.Len() >= len(text)-2 || d.Span.End == len(text) && d.Span.Start <= maxDateWords && unicode.IsUpper(firstRune(text))) {
		return true // also "Voorgesteld 4 april 2023"
	}
	return r.numberLine(text) != ""
}

func (r *reader) lineText(lines ...legaltext.Span) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(r.src[l.Start:l.End])
	}
	return b.String()
}

// isBare reports whether a block has hardly any words of a language: an
// address of the web, a number, a name.
func (b *block) isBare() bool {
	if strings.Contains(b.in.Text, "://") || len(b.in.Text) < 60 {
		return true
	}
	letters := 0
	for _, r := range b.in.Text {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters*2 < len(b.in.Text)
}
