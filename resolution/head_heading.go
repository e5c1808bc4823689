package resolution

import (
	"cmp"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/internal/text/lettercase"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

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
	if len(b.in.Text) > maxLine || !hasDigit(b.in.Text) || !b.Marker.IsZero() {
		return false
	}
	p, ok := r.practice.Session(s.lang, b.in.Text)
	if ok && p.Period != "" || ok && !waits(s) || r.isTwoSessions(b.in.Text) {
		if ok && r.saysMore(s.lang, b.in.Text, b.in.Text[p.Label.Start:p.Label.End], p.Period) {
			return false // "Session ordinaire de 2026-2027, enregistrée à la Présidence le 4 mai 2027"
		}
		r.furnish(b, legaltext.RunningHead)
		return true
	}
	return false
}

// isTwoSessions reports whether a line is a session in two languages, with the number
// of the page between them.
func (r *reader) isTwoSessions(text string) bool {
	for at := 0; ; {
		i := strings.IndexByte(text[at:], ' ')
		if i < 0 {
			return false
		}
		at += i + 1
		number, second, ok := strings.Cut(text[at:], " ")
		if !ok || !isPageNumber(number) {
			continue
		}
		_, first := r.practice.Session("", text[:at-1])
		if _, ok := r.practice.Session("", second); first && ok {
			return true
		}
	}
}

// readHeading reads a line that opens a part.
func (r *reader) readHeading(s *stream, b *block, h drafting.Heading) bool {
	switch h.Block {
	case drafting.TypeOfText:
		title := b.in.Text[r.titleAt(s.lang, b.in.Text, h):]
		anew := title != "" && (s.title == nil || !holdsWords(s.title.in.Text, title) || endsWithTitle(s.title.in.Text, title))
		if anew && (s.part >= considerationsPart || len(s.parts[requestsPart]) > 0 || s.part != coverPart && (layout.Terminated(title) || !b.Marker.IsZero())) {
			return false // "Motie van 3 mei 2021 over het park;"
		}
		s.last = nil
		switch {
		case s.staged && anew:
			s.proper, s.part = s.proper || s.part != coverPart, coverPart
			r.dropTitle(s, title)
			r.readStage(s, b, h) // again, with the title
		case s.staged:
			// printed again before the text proper
			s.proper = true
			if (s.title == nil || !strings.Contains(b.in.Text, s.title.in.Text)) && r.saysMore(s.lang, b.in.Text) {
				r.setAside(s, b, legaltext.Paragraph)
			} else {
				r.furnish(b, legaltext.RepeatedTitle)
			}
			if s.part != requestsPart {
				s.part = coverPart
			}
			s.titled = false
		default:
			s.staged = true
			if s.part == summaryPart || s.part == explanatoryPart {
				s.part, s.proper, s.titled = coverPart, true, false // the cover is not here
			}
			r.agreeStage(b, stageOf(h))
			if !r.readKind(s, b, h) && !r.readMovers(s, b) {
				r.readStage(s, b, h)
			}
		}
		return true
	case drafting.Adopted, drafting.Filed:
		if d, ok := r.day(s.lang, b.in.Text); ok && s.part == coverPart && (h.Block == drafting.Adopted || !r.placed("date", s.lang)) {
			r.agree(b, "date", &r.cover.date, d.ISO) // "Adopted at its 12th meeting, on 4 May 2023"
			if a, ok := r.practice.Authors(s.lang, b.in.Text); ok && r.cover.sponsors[s.lang] == nil {
				r.addSponsors(s.lang, a.People) // "Ingediend op 4 mei 2023 door An Linden"
			}
			r.placeField("date", s.lang, b)
			return true
		}
		if d, ok := r.practice.Date(s.lang, b.in.Text); ok && h.Block == drafting.Adopted && s.part >= requestsPart {
			if r.cover.date == "" {
				r.cover.date = d.ISO
			}
			s.part = bodyPart
			r.unmark(b)
			r.add(s, b, legaltext.Paragraph) // "1. Assembly debate on 3 May 2020", as a note
			return true
		}
		if h.Stage != "" && s.part == coverPart { // the proposal became it
			r.cover.stage, r.cover.adopted = Adopted, true
			s.staged = s.staged || r.isAuthorsNext(s, b)
			r.placeField("stage", s.lang, b)
			return true
		}
	case drafting.Salutation:
		if s.formula != nil && s.last == nil && s.part == considerationsPart {
			r.goOn(s.formula, b.Lines, b.refs)
			r.placeField("formula", s.lang, b)
			return true // "Aan allen die nu zijn en hierna wezen zullen, Onze Groet."
		}
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
		if b.Heading > 0 {
			r.titleAbove(s)
		}
		r.placeField(partNames[p], s.lang, b)
		s.part, s.titled, s.last = p, true, nil
		return true
	case drafting.LegalBasis, drafting.Facts, drafting.Reasons, drafting.Advice, drafting.Budget:
		if s.part == requestsPart && r.endsDecisions(s, b, h) {
			r.explain(s, b)
			return true
		}
		if s.part > considerationsPart || r.headsSubclauses(s, b) || s.part == explanatoryPart && (r.isBeforePreamble(s, b) || len(s.parts[requestsPart]) > 0) {
			return false
		}
		r.titleAbove(s)
		s.part, s.kind, s.headed = considerationsPart, legaltext.Recital, true
		if h.Block == drafting.LegalBasis || h.Block == drafting.Advice {
			s.kind = legaltext.Visa
		}
		r.add(s, b, legaltext.Heading)
		return true
	case drafting.Wording:
		if s.part > explanatoryPart || h.Span.Len() < len(strings.TrimRight(b.in.Text, " :")) || !r.hasHead() {
			return false
		}
		r.titleAbove(s)
		s.part, s.titled, s.proposing = considerationsPart, true, true
		r.setAside(s, b, legaltext.Heading) // "Eingereichter Text"
		s.last = nil
		return true
	case drafting.Vote:
		if s.part == requestsPart && s.last != nil && (layout.Terminated(s.last.in.Text) || s.last.kind == legaltext.Request) && !isLeadIn(s.last) {
			r.setAside(s, b, legaltext.Heading) // "ADOPTÉE"
			return true
		}
		if s.part > considerationsPart {
			return false
		}
		s.voting = true
		r.setAside(s, b, legaltext.Heading)
		return true
	case drafting.Decisions:
		if s.part == requestsPart && r.isVoteNext(s, b) || s.part == bodyPart && s.left && !r.decidesBelow(s, b) {
			r.setAside(s, b, legaltext.Heading) // "Beschluss" above "Ablehnung"
			return true
		}
		if s.part == requestsPart && announces(s) {
			s.leads[requestsPart].kind = legaltext.Heading // "fasst folgenden Beschluss:" above "Beschluss:"
		}
		r.titleAbove(s)
		s.part = requestsPart
		e := r.add(s, b, legaltext.Request)
		e.opening, _ = r.practice.Opening(s.lang, b.in.Text)
		e.opening.Alone = true
		return true
	case drafting.Article:
		if s.proper && s.part == coverPart && h.Span.Len() == len(b.in.Text) {
			r.setAside(s, b, legaltext.Heading) // "Article unique", above the formula
			return true
		}
	case drafting.Annex, drafting.Report, drafting.Corrigendum, drafting.Amendments:
		if s.part != coverPart {
			s.part = bodyPart
		}
	}
	return false
}

// hasHead reports whether the cover gave a number, a date or who tabled the text.
func (r *reader) hasHead() bool {
	return r.cover.number != "" || r.cover.date != "" || len(r.cover.sponsors) > 0
}

// isAuthorsNext reports whether the block after b names those who tabled the text.
func (r *reader) isAuthorsNext(s *stream, b *block) bool {
	return b.index+1 < len(r.blocks) && r.coverRole(s.lang, r.blocks[b.index+1].in.Text).kind == authorsRole
}

// decidesBelow reports whether a line over decisions, behind prose that ended those
// before, has some below it: it ends with a colon, or an item, an article or a clause is
// next.
func (r *reader) decidesBelow(s *stream, b *block) bool {
	if endsInColon(b.in.Text) || b.index+1 >= len(r.blocks) {
		return endsInColon(b.in.Text)
	}
	next := r.blocks[b.index+1]
	_, _, article := r.practice.Article(s.lang, next.in.Text)
	return article || !next.Marker.IsZero() || layout.Terminated(next.in.Text)
}

// isVoteNext reports whether the block after b says how the vote went.
func (r *reader) isVoteNext(s *stream, b *block) bool {
	if b.index+1 >= len(r.blocks) {
		return false
	}
	h, ok := r.practice.Heading(s.lang, r.blocks[b.index+1].in.Text)
	return ok && h.Block == drafting.Vote
}

// headsSubclauses reports whether a heading is the cue of the clauses below it:
// "Overwegende" above "- dat de fontein lekt,".
func (r *reader) headsSubclauses(s *stream, b *block) bool {
	if o, ok := r.practice.Opening(s.lang, b.in.Text); !ok || !o.Alone || o.Guessed || b.index+1 >= len(r.blocks) {
		return false
	}
	next := r.blocks[b.index+1]
	o, ok := r.practice.Opening(s.lang, next.in.Text)
	return ok && o.Weak && o.Kind == drafting.Recital && next.lang == s.lang && unicode.IsLower(firstRune(next.in.Text))
}

// readStage places the line that says what the text is. The title may follow in
// the same line, after a date ("European Parliament resolution of 4 May 2023 on
// night trains"), or be the line as a whole.
func (r *reader) readStage(s *stream, b *block, h drafting.Heading) {
	if r.readNumbered(s, b) {
		return
	}
	text := b.in.Text
	start := r.titleAt(s.lang, text, h)
	d, ok := r.practice.Date(s.lang, text)
	if !ok {
		d, ok = r.practice.FigureDate(s.lang, text) // "Antrag vom 30.9.2025"
	}
	if ok && d.Span.Start >= h.Span.Start && (start == 0 || d.Span.End <= start) {
		r.agree(b, "date", &r.cover.date, d.ISO)
	}
	rest := text[min(h.Span.End, len(text)):]
	if i := strings.LastIndexByte(text[:h.Span.End], ' ') + 1; plainNumber(text[i:]) != "" {
		rest = text[i:] // "Beschlussantrag Nr." is known with its last word
	}
	number := r.numberLine(rest)
	if number != "" && r.cover.number == "" && strings.HasSuffix(text, number) {
		start = len(text) - len(number) // "Recommandation CM/Rec(2025)4"
	} else if number = plainNumber(rest); number != "" && r.cover.number == "" && strings.HasSuffix(text, number) {
		start = len(text) - len(number) // "RESOLUTION NO. 2031-12"
	} else if number = loneNumber(rest); number != "" && r.cover.number == "" && !r.isDay(number) {
		start = len(text) - len(strings.TrimLeft(rest, " \u00a0")) // "RESOLUTION 2031-12"
	} else if number = ""; start == len(text) || s.part != coverPart || s.title != nil {
		r.placeField("stage", s.lang, b)
		return
	}
	r.markerSyntax(b)
	if start > 0 {
		r.place("stage", s.lang, b.in.Source(r.src, 0, start))
	}
	if number != "" {
		b.used = true
		r.syntax = append(r.syntax, b.in.Syntax...)
		r.cover.number = number
		r.place("number", "", b.in.Source(r.src, start, len(text)))
		return
	}
	r.titleFrom(s, b, start)
	s.titled = true
	if isCapitals(text[start:]) || r.wrapsBelow(s, b) { // it may go on below
		s.titled, s.last, s.lastBlock = false, s.title, b
	}
}

// wrapsBelow reports whether a line of the cover may go on in the next block: it has no
// end, and the next begins with a small letter and opens nothing.
func (r *reader) wrapsBelow(s *stream, b *block) bool {
	next := r.below(s, b)
	if next == nil || layout.Terminated(b.in.Text) || !next.Marker.IsZero() || len(next.in.Text) > maxLine || !unicode.IsLower(firstRune(next.in.Text)) || wordCount(next.in.Text, 2) < 2 {
		return false // "share", a button of the page
	}
	_, opens := r.practice.Opening(s.lang, next.in.Text)
	return !opens && r.coverRole(s.lang, next.in.Text) == (coverRole{})
}

// titleAt returns where the title begins in a line with the heading h: 0 where it
// is the line as a whole, the length of the line where none follows.
func (r *reader) titleAt(l bilingual.Lang, text string, h drafting.Heading) int {
	before := len(text) - len(afterNumber(l, text))
	at := r.practice.Title(l, text[before:], h)
	if at == 0 {
		return 0
	}
	at += before
	if at == h.Span.End+1 && h.Stage == string(Adopted) && namesAgent(text[:h.Span.End]) && !r.practice.Topic(l, text[at:]) {
		return len(text) // "Resolution adopted by", and behind it how and where
	}
	if k := strings.LastIndex(text, ", ") + 2; k > at && r.isFiling(l, text[k:]) && !r.practice.Topic(l, text[at:]) {
		return len(text) // "Resolution der Versammlung, verabschiedet am 3. Mai 2020"
	}
	if rest := text[at:]; rest != "" {
		if r.practice.Topic(l, rest) && wordCount(rest, 2) < 2 && l != "" {
			return len(text) // "RESOLUTION ON", and the title below it
		}
		if h, ok := r.practice.Heading(l, lettercase.Capital(rest)); ok && h.Block == drafting.Adopted {
			return len(text) // "Resolution", and behind it "adopted unanimously by the Assembly"
		}
	}
	return at
}

// namesAgent reports whether words end with the preposition before the name of who acts.
func namesAgent(words string) bool {
	switch lastWordOf(words) {
	case "by", "par", "door", "von", "vom", "durch":
		return true
	}
	return false
}

// stageOf returns the stage that a heading names: a draft is tabled, as a proposal is.
func stageOf(h drafting.Heading) Stage {
	switch stage := Stage(h.Stage); {
	case h.Genre == "motion":
		return Motion
	case h.Stage == "draft":
		return Proposal
	case stage == Proposal, stage == Amended, stage == Adopted, stage == Motion:
		return stage
	}
	return ""
}

// agreeStage sets the stage, or reports that two headings differ.
func (r *reader) agreeStage(b *block, stage Stage) {
	if r.cover.adopted {
		return
	}
	value := string(r.cover.stage)
	r.agree(b, "stage", &value, string(stage))
	r.cover.stage = Stage(value)
}

// isFormula reports whether a line names the assembly that speaks.
func (r *reader) isFormula(l bilingual.Lang, text string) bool {
	_, ok := r.practice.Formula(l, text)
	return ok || proposes(r.practice, l, text) || isLongFormula(r.practice, l, text) || r.announcesText(l, text)
}

// speaksAt reports whether a block names the assembly that speaks.
func (r *reader) speaksAt(s *stream, b *block) bool {
	if b.Marker.Num != "" {
		return false // "1. The Assembly, referring to its report, notes …"
	}
	if r.isFormula(s.lang, b.in.Text) || r.isMotion(s.lang, b.in.Text) {
		return true
	}
	return r.speaksAbove(s, b)
}

// speaksAbove reports whether a block names the assembly without a comma, above a cue.
func (r *reader) speaksAbove(s *stream, b *block) bool {
	return len(b.in.Text) < maxFormula && b.Marker.IsZero() && b.index+1 < len(r.blocks) && r.namesAssembly(s.lang, b.in.Text, r.blocks[b.index+1].in.Text)
}

// isMotion reports whether a line ends with the formula of a motion, behind who moves
// it and when: "Senator Lee: To move on the next day of sitting—That the Senate—".
func (r *reader) isMotion(l bilingual.Lang, text string) bool {
	if len(text) > maxSpeaker || !endsInColon(text) && !endsInDash(text) {
		return false
	}
	line := strings.TrimRight(text, " \u00a0:-–—")
	var before rune
	for i, c := range line {
		if unicode.IsUpper(c) && i > 0 && !unicode.IsLetter(before) {
			if f, ok := r.practice.Formula(l, line[i:]+","); ok && len(f.Houses) > 0 && f.Span.Len() >= len(line)-i {
				return true
			}
		}
		before = c
	}
	return false
}

// maxFormula is the length in bytes of a formula with more than the tables know.
const maxFormula = 100

// isLongFormula reports whether a line is a formula with more than the tables know,
// but no verb: "De gemeenteraad van Aalst,", "Le Conseil communal siégeant en séance
// publique,". Before a colon that ends with a name.
func isLongFormula(p *drafting.Practice, l bilingual.Lang, text string) bool {
	text = strings.TrimRight(text, " \n")
	if len(text) > maxFormula || text == "" {
		return false
	}
	colon := endsInColon(text)
	line := strings.TrimRight(text, " \u00a0\u202f:-–—")
	if colon && !unicode.IsUpper(firstRune(line[strings.LastIndexAny(line, " \u00a0")+1:])) || !colon && !strings.ContainsAny(text[len(text)-1:], ",;") {
		return false
	}
	if o, ok := p.Opening(l, text); ok && o.Subject.Len() > 0 {
		return false // "The Council notes:"
	}
	for i, c := range text {
		if c == ' ' {
			if _, ok := p.Formula(l, text[:i]+","); ok {
				return true
			}
		}
	}
	return false
}

// proposes reports whether a line asks an assembly to decide: "Der Rat möge
// beschließen:".
func proposes(p *drafting.Practice, l bilingual.Lang, text string) bool {
	if len(text) > maxLine || !endsInColon(text) {
		return false
	}
	end, ok := p.Ending(l, text)
	return ok && end.Kind == drafting.Proposing
}

// readFormula reads the line with which the assembly begins to speak, with what
// else stands in the same block.
func (r *reader) readFormula(s *stream, b *block) {
	r.titleAbove(s)
	if s.part == requestsPart && announces(s) {
		s.leads[requestsPart].kind = legaltext.Heading // "Beschlussvorschlag:" above "Der Rat möge beschließen:"
	}
	s.part, s.titled = considerationsPart, true
	s.formula = r.newEntry(b, legaltext.Paragraph)
	s.proposing = proposes(r.practice, s.lang, b.in.Text)
	if r.announcesText(s.lang, b.in.Text) {
		s.part, s.each = requestsPart, true
		r.cover.stage = cmp.Or(r.cover.stage, Adopted)
		d, _ := r.practice.Date(s.lang, b.in.Text)
		r.cover.date = cmp.Or(r.cover.date, d.ISO)
	}
	r.placeField("formula", s.lang, b)
	s.last = nil
}
