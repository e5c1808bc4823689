package resolution

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// readText reads a block of the text itself.
func (r *reader) readText(s *stream, b *block) {
	if s.part <= explanatoryPart && s.formula == nil && (s.proper || !r.placed(partNames[explanatoryPart], s.lang)) {
		r.enterText(s, b)
	}
	if s.part <= explanatoryPart {
		if s.part == coverPart && s.staged {
			if r.isListed(b) {
				r.titleAbove(s)
			}
			if !r.isCoverTail(s, b) {
				s.part = explanatoryPart
			}
		}
		kind := legaltext.Paragraph
		switch {
		case b.Heading > 0:
			kind = legaltext.Heading
		case b.Quoted:
			kind = legaltext.Quotation
		case b.Table:
			kind = legaltext.Table
		case !b.Marker.IsZero():
			kind = legaltext.Item
		}
		r.add(s, b, kind)
		return
	}
	r.readClause(s, b)
}

// enterText lets a text that names no assembly begin with its first reason, or
// with a sentence that says what the assembly does.
func (r *reader) enterText(s *stream, b *block) {
	o, ok := r.practice.Opening(s.lang, b.in.Text)
	switch {
	case r.beginsArticles(s, b) && r.isBeforeAll(s, b):
		r.titleAbove(s)
		s.part = requestsPart
	case (!ok || o.Weak) && (r.resolves(s, b) || r.namesMotion(s, b) || r.movesThat(b) || b.Marker.IsZero() && r.isPassive(s, b)) && r.isBeforeAll(s, b):
		r.titleAbove(s)
		s.part = requestsPart
	case !ok || o.Guessed || o.Weak:
	case o.Kind == drafting.Recital && r.isBeforeKind(s, b):
	case o.Kind != drafting.Request:
		r.titleAbove(s)
		s.part = considerationsPart
	case r.announcesFinding(s, b, o) && r.isBeforeAll(s, b):
		r.titleAbove(s)
		s.part = considerationsPart
	case s.proper, o.Subject.Len() > 0 && (b.Marker.Num != "" || r.speaks(s, b, o) && r.isBeforeAll(s, b)):
		r.titleAbove(s)
		s.part = requestsPart
	case b.Marker.Num != "" && r.beginsRow(s, b) && (b.Marker.StartsList() && r.isBeforeAll(s, b) || r.isPageOfRow(s, b)):
		r.titleAbove(s)
		s.part = requestsPart // "1. Decides", and below it "2. Requests"
	case asks(o) && b.Marker.IsZero() && (endsInColon(b.in.Text) || isSolemn(b.in.Text, o)) && r.isBeforeAll(s, b):
		r.titleAbove(s)
		s.part = requestsPart // "RESOLVED that:"
	}
}

// isPageOfRow reports whether a block has a later number of a row, and nothing of it
// stands above: a text that begins on a later page with "12. Decides".
func (r *reader) isPageOfRow(s *stream, b *block) bool {
	return !b.Marker.StartsList() && unicode.IsUpper(firstRune(b.in.Text)) && !slices.ContainsFunc(s.parts[s.partOfRow()], func(e *entry) bool { return markerStyle(e.marker) == markerStyle(b.Marker) })
}

// isSolemn reports whether the words with which a block decides are those of a text that
// is read out, and no account has them: "RESOLVED that", "Resolved, That", "Be it resolved
// that", "Il est proposé par".
func isSolemn(text string, o drafting.Opening) bool {
	cue := text[o.Cue.Start:o.Cue.End]
	return isCapitals(cue) || o.Act == drafting.Decision && o.Cue.Start == 0 && unicode.IsUpper(firstRune(cue)) && (strings.Contains(text, ", That ") || isHeadline(cue) || strings.Count(cue, " ") > 1)
}

// isCalled reports whether a text opens with words in capitals, of which there are several,
// that decide, and goes on in small letters: "BE IT FURTHER RESOLVED that".
func isCalled(text string, o drafting.Opening) bool {
	cue := strings.TrimSuffix(text[:o.Cue.End], " that")
	return o.Act == drafting.Decision && strings.Contains(cue, " ") && isCapitals(cue) && unicode.IsLower(firstRune(text[len(cue):]))
}

// isBeforeKind reports whether a sentence stands on the cover, though it opens as a
// reason: below it is the line that says what the text is, "RESOLUTION".
func (r *reader) isBeforeKind(s *stream, b *block) bool {
	if s.part != coverPart || s.staged || !strings.HasSuffix(b.in.Text, ".") {
		return false
	}
	for _, o := range r.blocks[b.index+1 : min(len(r.blocks), b.index+1+maxAhead)] {
		if h, ok := r.practice.Heading(s.lang, o.in.Text); ok && o.lang == s.lang && h.Block == drafting.TypeOfText && h.Span.Len() == len(o.in.Text) {
			return true
		}
	}
	return false
}

// isSubheading reports whether a line among reasons that stand under headings is
// one that no table has: it has no end, and a cue is below it.
func (r *reader) isSubheading(s *stream, b *block) bool {
	text := b.in.Text
	if len(text) > maxSubheading || len(b.Lines) > 1 || !unicode.IsUpper(firstRune(text)) || b.index+1 >= len(r.blocks) {
		return false
	}
	if last, _ := utf8.DecodeLastRuneInString(text); !unicode.IsLetter(last) && last != ')' {
		return false
	}
	o, ok := r.practice.Opening(s.lang, r.blocks[b.index+1].in.Text)
	return ok && !o.Guessed && o.Kind != drafting.Request && (s.last == nil || s.last.kind == legaltext.Heading || layout.Terminated(s.last.in.Text) || strings.HasSuffix(s.last.in.Text, ","))
}

// maxSubheading is the length in bytes of a heading that no table has.
const maxSubheading = 60

// resolves reports whether a block says that the assembly decides, and no more:
// "Nous avons arrêté et arrêtons:", "This Council therefore:".
func (r *reader) resolves(s *stream, b *block) bool {
	text := b.in.Text
	if !b.Marker.IsZero() || len(text) > maxCoverLine {
		return false
	}
	end, ok := r.practice.Ending(s.lang, text)
	if ok && end.Kind == drafting.Resolving && strings.HasSuffix(text, ",") && end.Span.Len() >= len(text)-2 && b.index+1 < len(r.blocks) {
		next := r.blocks[b.index+1]
		return next.Marker.StartsList() || goesOnWithThat(next) // "Therefore, Resolved,", and below it "1. That"
	}
	return ok && end.Kind == drafting.Resolving && (endsInColon(text) || endsInDash(text) && end.Span.Start == 0) && wordCount(text[end.Span.End:], maxTitle+1) <= maxTitle
}

// goesOnWithThat reports whether a block begins with the word that joins a clause to a
// verb above it: "That", "que".
func goesOnWithThat(b *block) bool {
	word := strings.TrimRight(firstPrinted(b.in.Text), ",")
	return len(word) <= len("dass") && b.Marker.IsZero() && joinsClause(" "+strings.ToLower(word))
}

// concludes reports whether a line among reasons says that they are at their end, and
// the decision is below it: "POUR CES MOTIFS", "Par ces motifs,".
func (r *reader) concludes(s *stream, b *block) bool {
	text := b.in.Text
	if endsInColon(text) {
		return false
	}
	end, ok := r.practice.Ending(s.lang, text)
	return ok && end.Kind == drafting.Resolving && len(text)-end.Span.Len() <= 2 && r.asksAfter(s, b)
}

// endsInDash reports whether a line ends with a dash, as English minutes print it for
// a colon: "RESOLVED –".
func endsInDash(text string) bool {
	return strings.HasSuffix(text, " –") || strings.HasSuffix(text, "—") || strings.HasSuffix(text, " -")
}

// speaks reports whether a sentence about what the assembly does is the text
// proper, and no account of it: "The Council resolves to:", "This Council asks",
// or, as the first words of all, a sentence that begins with the name of an
// assembly.
func (r *reader) speaks(s *stream, b *block, o drafting.Opening) bool {
	if endsInColon(b.in.Text) || o.Self || r.isBelowKind(s, b) {
		return true
	}
	first := !slices.ContainsFunc(s.parts[:], func(part []*entry) bool { return len(part) > 0 })
	return first && r.isFormula(s.lang, b.in.Text[o.Subject.Start:o.Subject.End]+",")
}

// isBelowKind reports whether a block stands right below the line that says what the text
// is, and no more: "RESOLUTION".
func (r *reader) isBelowKind(s *stream, b *block) bool {
	if !s.staged || s.title != nil || b.index == 0 {
		return false
	}
	above := r.blocks[b.index-1].in.Text
	h, ok := r.practice.Heading(s.lang, above)
	return ok && h.Block == drafting.TypeOfText && r.titleAt(s.lang, above, h) == len(above)
}

// isBeforeAll reports whether neither a formula nor a reason follows a block, with
// which the text proper would begin.
func (r *reader) isBeforeAll(s *stream, b *block) bool {
	begins := func(b *block) bool {
		o, ok := r.practice.Opening(s.lang, b.in.Text)
		return ok && o.Kind != drafting.Request && !o.Guessed && !o.Weak || r.isFormula(s.lang, b.in.Text)
	}
	return !r.after(&s.ahead, b, func(o *block) bool { return o.lang == s.lang && begins(o) })
}

// readClause reads a block of the text proper: a consideration, a request, or
// what belongs to one.
func (r *reader) readClause(s *stream, b *block) {
	if s.part == bodyPart && s.resumesRow(b) {
		s.part = requestsPart
	}
	if s.part == requestsPart && r.readDivision(s, b) || r.readSubject(s, b) || r.readArticle(s, b) {
		return
	}
	if s.part == requestsPart {
		if above := r.crossesRow(s, b); above != nil {
			r.addAcross(s, b, above)
			return
		}
	}
	o, ok := r.practice.Opening(s.lang, b.in.Text)
	if ok && o.Guessed && !b.Blank && b.Marker.IsZero() {
		ok = false
	}
	if r.readAside(s, b, o, ok) {
		return
	}
	current := s.leads[s.part]
	quoted := s.part == considerationsPart && current != nil && b.index <= s.quoted
	if !quoted {
		s.quoted = r.quotationEnd(b)
	}
	switch {
	case b.Table && s.part != bodyPart && current != nil && b.Marker.IsZero():
		r.add(s, b, legaltext.Table)
	case quoted:
		r.add(s, b, legaltext.Item)
	case s.part == considerationsPart:
		r.readReason(s, b, o, ok)
	case s.part == requestsPart:
		r.readRequest(s, b, o, ok)
	default:
		r.readBody(s, b, o, ok)
	}
}

// readAside reads what stands among clauses and is none: how the vote went, who was
// there, a heading, the place and date below a text. It reports false for any other
// block; one below the requests that ends the text leaves them.
func (r *reader) readAside(s *stream, b *block, o drafting.Opening, opens bool) bool {
	if s.part != bodyPart && r.readVote(s, b, o, opens) {
		return true
	}
	if s.part >= requestsPart && b.Marker.IsZero() && r.readTail(s, b, o) {
		return true
	}
	if s.part == requestsPart {
		if end, ok := r.practice.Ending(s.lang, b.in.Text); ok && end.Kind != drafting.Resolving {
			s.part = bodyPart // names, places and dates below the text
		} else if !opens && isLabelLine(b) && !waits(s) {
			s.part, s.left = bodyPart, true // "**Recommendation:** adopt"
		}
	}
	if s.part != considerationsPart || !b.Marker.IsZero() || opens {
		return false
	}
	switch block, _ := r.label(s.lang, b.in.Text); {
	case r.concludes(s, b):
		s.concluded = true
		r.setAside(s, b, legaltext.Paragraph)
	case block == drafting.Attendance, block == drafting.Vote:
		s.voting = true
		r.setAside(s, b, legaltext.Paragraph)
	case s.headed && r.isSubheading(s, b):
		s.kind = ""
		r.add(s, b, legaltext.Heading)
	default:
		return false
	}
	return true
}

// readReason reads a block among the considerations, of which the first request ends the
// row.
func (r *reader) readReason(s *stream, b *block, o drafting.Opening, opens bool) {
	current := s.leads[considerationsPart]
	switch {
	case isFound(current, b, o), o.Guessed && isListBelow(current, b):
		r.add(s, b, legaltext.Item)
	case r.announcesFinding(s, b, o):
		r.add(s, b, legaltext.Recital).opening = o
	case (!opens || o.Weak) && r.resolves(s, b):
		r.addDecision(s, b)
	case opens && o.Kind == drafting.Request && !isItemOf(current, b, o) && !r.isReported(s, b, o) && !r.isStated(s, b, o), isArticle(b.Marker.Label()):
		r.addRequest(s, b, o)
	case r.namesMotion(s, b):
		r.addDecision(s, b)
	case r.movesThat(b):
		r.addRequest(s, b, drafting.Opening{Kind: drafting.Request, Act: drafting.Decision})
	case (!opens || o.Weak && o.Kind == drafting.Recital) && isBelowCue(current, b, o.Weak):
		r.add(s, b, legaltext.Item) // "considérant : – que"
	case opens && o.Kind != drafting.Request && r.concludesWith(s, b) > 0:
		at := r.concludesWith(s, b)
		o, _ := r.practice.Opening(s.lang, b.in.Text[at:])
		r.addRequest(s, b, o.Behind(at))
	case s.proposing && current == nil && goesOnWithThat(b):
		r.addRequest(s, b, drafting.Opening{Kind: drafting.Request, Act: drafting.Decision}) // "I move:", and below it "That"
	case opens && o.Guessed && r.beginsNumbers(s, b):
		s.part = requestsPart
		r.add(s, b, legaltext.Request)
	case opens && o.Kind == drafting.Visa:
		r.add(s, b, legaltext.Visa).opening = o
	case opens && o.Kind != drafting.Request:
		r.add(s, b, legaltext.Recital).opening = o
	case !opens && r.isAsked(s, b):
		r.addPassive(s, b)
	case !opens && r.beginsRequests(s, b):
		s.part = requestsPart
		r.add(s, b, legaltext.Request)
	case current != nil && current.kind != legaltext.Heading && (isFinding(current) || !b.Marker.IsZero()) &&
		(isLeadIn(current) || endsInDash(current.in.Text) || current.marker.Num != "" && markerStyle(current.marker) != markerStyle(b.Marker)):
		r.add(s, b, legaltext.Item)
	default:
		r.add(s, b, cmp.Or(s.kind, legaltext.Recital))
	}
}

// isListBelow reports whether a block is of a list that a numbered reason announces with a
// colon: it has a sign of another kind and goes on with the sentence in small letters,
// whose first word only looks like a cue ("3. Stressing, in particular:", and below it
// "i. painting").
func isListBelow(lead *entry, b *block) bool {
	return lead != nil && lead.marker.Num != "" && isLeadIn(lead) && !b.Marker.IsZero() && markerStyle(b.Marker) != markerStyle(lead.marker) && unicode.IsLower(firstRune(b.in.Text))
}

// readRequest reads a block among the requests: one of them, a point of one, or a reason
// for what is asked below it.
func (r *reader) readRequest(s *stream, b *block, o drafting.Opening, opens bool) {
	current := s.leads[requestsPart]
	switch {
	case announces(s) && strings.HasSuffix(current.in.Text, ",") && goesOnWithThat(b):
		r.join(s, b) // "Resolved," and below it "That the fountains be repaired."
	case !opens && !r.isAcrossRow(b.index) && r.headsVerbs(s, b):
		r.addRequest(s, b, drafting.Opening{Kind: drafting.Request, Alone: true})
	case r.findsAgain(s, b, o), opens && r.reasonsAgain(s, b, o):
		s.part = considerationsPart
		r.add(s, b, legaltext.Recital).opening = o
	case (!opens || o.Weak) && r.resolves(s, b):
		r.addDecision(s, b)
	case opens && o.Kind == drafting.Request && o.Subject.Len() > 0 && s.headsDecision(b):
		current.kind = legaltext.Heading // "Besluit" above "De gemeenteraad besluit:"
		r.addRequest(s, b, o)
	case opens && o.Kind == drafting.Request && (current == nil || r.isSibling(s, b, o)):
		r.addRequest(s, b, o)
	case r.secondsMove(s, b):
		r.join(s, b) // "Il est proposé par M. Roy;", and below it "APPUYÉ par Mme Côté"
	case current != nil && s.last == current && !isLeadIn(current) && r.movesThat(b):
		r.addRequest(s, b, drafting.Opening{Kind: drafting.Request, Act: drafting.Decision})
	case !opens && r.isAskedToo(s, b):
		r.addPassive(s, b)
	case !opens && s.headsDecision(b) && r.isPassive(s, b):
		current.kind = legaltext.Heading
		r.addPassive(s, b)
	default:
		r.addPoint(s, b)
	}
}

// readBody reads a block that is in none of the parts. Behind prose below the requests
// more of these may follow.
func (r *reader) readBody(s *stream, b *block, o drafting.Opening, opens bool) {
	switch {
	case s.left && !opens && !r.isAcrossRow(b.index) && r.headsVerbs(s, b):
		r.addRequest(s, b, drafting.Opening{Kind: drafting.Request, Alone: true})
	case s.left && o.Self && asks(o) && b.Marker.IsZero(), len(s.parts[requestsPart]) > 0 && opens && asks(o) && isCalled(b.in.Text, o):
		r.addRequest(s, b, o)
	default:
		r.add(s, b, itemKind(b, legaltext.Paragraph))
	}
}

// addDecision adds a line that says that the assembly decides, and no more.
func (r *reader) addDecision(s *stream, b *block) {
	s.part = requestsPart
	r.add(s, b, legaltext.Request).opening = drafting.Opening{Kind: drafting.Request, Act: drafting.Decision, Alone: true}
}

// addRequest adds a request with its lead-in.
func (r *reader) addRequest(s *stream, b *block, o drafting.Opening) {
	s.part = requestsPart
	e := r.add(s, b, legaltext.Request)
	e.opening = o
	if lead, ok := r.practice.LeadIn(s.lang, b.in.Text); ok {
		e.lead = &lead
	}
}

// readTail reads the formula with which an assembly goes on with its business, and
// the place and date below a text.
func (r *reader) readTail(s *stream, b *block, o drafting.Opening) bool {
	text := b.in.Text
	if o.Act == drafting.Closing && s.part == requestsPart {
		s.part = bodyPart
		r.add(s, b, legaltext.Paragraph)
		return true
	}
	d, ok := r.practice.Date(s.lang, text)
	if end, ends := r.practice.Ending(s.lang, text); ok && ends && end.Kind == drafting.Place && r.cover.date == "" && len(text) <= maxCoverLine && s.part == requestsPart {
		r.cover.date = d.ISO // "Passed and adopted this 3rd day of May, 2021, by the following vote:"
		s.part = bodyPart
		r.add(s, b, legaltext.Paragraph)
		return true
	}
	if len(text) > 3*maxDateWords {
		return false
	}
	place := ok && unicode.IsUpper(firstRune(text)) && strings.Contains(text[:d.Span.Start], ",")
	if !ok || len(text)-d.Span.Len() > maxDateWords || !place && (d.Span.Start > len("Le ") || d.Span.End < len(text)-1) {
		return false
	}
	s.part = bodyPart // "Bruxelles, le 3 mai 2021", "3 mai 2021"
	if r.cover.date != "" && r.cover.date != d.ISO || r.placed("date", s.lang) {
		r.add(s, b, legaltext.Paragraph)
		return true
	}
	r.cover.date = d.ISO
	r.placeField("date", s.lang, b)
	s.last = nil
	return true
}

// headsDecision reports whether the last request is a line over the decision that a
// block is, and no lead-in of it: "Besluit", "Eingereichter Text".
func (s *stream) headsDecision(b *block) bool {
	lead := s.leads[requestsPart]
	return s.part == requestsPart && b.Marker.IsZero() && lead != nil && lead.form == "" && lead.opening.Alone && announces(s)
}

// isItemOf reports whether a block that opens with a verb is an item below a
// consideration all the same: a dash before small letters, where considerations
// have no dash, and nothing announced.
func isItemOf(consideration *entry, b *block, o drafting.Opening) bool {
	return consideration != nil && b.Marker.Bullet != "" && unicode.IsLower(firstRune(b.in.Text)) && !o.Alone &&
		!strings.HasSuffix(b.in.Text, ":") && !samePattern(consideration, b)
}

// samePattern reports whether a block bears the same kind of marker as the
// lead before it.
func samePattern(lead *entry, b *block) bool {
	return lead != nil && lead.marker.Bullet == b.Marker.Bullet && (lead.marker.Num == "") == (b.Marker.Num == "")
}
