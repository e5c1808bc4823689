package resolution

import "github.com/considerans/considerans/legaltext/drafting"

// A region is a part of a text.
type region int

const (
	unknown   region = iota // nothing has told yet
	front                   // before the formula: cover, explanatory part
	preamble                // from the formula to the first request
	operative               // from the first request to the signatures
	back                    // after the signatures
)

// regions classifies the blocks that no row decided, walking the text from
// part to part.
func (c *classifier) regions() {
	w := walker{c: c, local: c.isLocal()}
	if c.formulaAfter(0) {
		w.region = front
	}
	for i := range c.lines {
		w.step(i)
		c.goesOn(i)
	}
}

// goesOn lets a row of requests without an assembly before it go on: a block for which
// nothing speaks bears the sign of the request right above it, or its next number.
func (c *classifier) goesOn(i int) {
	if i == 0 {
		return
	}
	l, above := &c.lines[i], &c.lines[i-1]
	if l.class == ClassOther && l.ground == ByAbsence && l.mark != 0 && above.class == ClassRequest && above.mark == l.mark && l.number == above.number+min(l.number, 1) {
		l.set(ClassRequest, ByRow)
	}
}

// isLocal reports whether a text is a decision whose preamble stands under
// headings, as those of municipalities do.
func (c *classifier) isLocal() bool {
	basis, reasons, decides := false, false, false
	for _, l := range c.lines {
		switch {
		case l.role == roleHeading && l.block == drafting.LegalBasis:
			basis = true
		case l.role == roleHeading && (l.block == drafting.Facts || l.block == drafting.Reasons):
			reasons = true
		case l.role == roleHeading && opensDecisions(l.block), l.role == roleResolving:
			decides = true
		case l.role == roleHeading && l.block == drafting.Explanatory:
			return false
		}
	}
	return basis || reasons && decides
}

// A walker goes through the blocks in order and knows where it is.
type walker struct {
	c      *classifier
	region region
	local  bool
	// proposing says that the formula asks the assembly to decide, finding that the
	// last lead-in says what the assembly finds.
	proposing, finding bool
	speaking           bool // the formula ends with a colon: "That Dáil Éireann:"
	headed             bool // reasons stand under headings
	// lead is the kind that the last lead-in or heading gives to what is below
	// it; leadMark is its own number style.
	lead     Class
	leadMark byte
}

func (w *walker) step(i int) {
	l := &w.c.lines[i]
	switch l.role {
	case roleFormula:
		w.region, w.lead, w.proposing, w.speaking = preamble, "", l.proposes, l.end == ':'
		l.set(ClassOther, ByForm)
	case roleResolving:
		// "Besluit" in an explanatory part is a conclusion.
		if w.region != front {
			w.region, w.lead, w.leadMark = operative, ClassRequest, 0
		}
		l.set(ClassOther, ByForm)
	case roleHeading:
		w.heading(l)
	case roleBack:
		if w.region == operative || w.region == back {
			w.region = back
		}
		w.lead = ""
		l.set(ClassOther, ByForm)
	case roleFurniture, roleTitle:
		w.title(i, l)
	case roleAnnounce:
		if w.region == back || w.region == front && (l.opening.Kind == drafting.Request || !w.c.clauseNext(i)) {
			l.set(ClassOther, ByAbsence)
			return
		}
		// "Der Bundestag stellt fest:" states reasons where nothing else does.
		w.lead, w.leadMark = ClassRecital, l.mark
		finds := l.opening.Act == drafting.Statement && (l.opening.Subject.Len() > 0 || w.speaking && l.mark == 0 && w.c.asked[i])
		if l.opening.Kind == drafting.Request && (l.asks || w.c.argued[i] && !(finds && w.finding && w.c.asked[i]) || !finds && w.region == preamble) {
			w.lead, w.region = ClassRequest, operative
		} else if w.region != operative {
			w.region = preamble
		}
		w.finding = finds && w.region == preamble
		l.set(ClassOther, ByForm)
	default:
		w.text(i, l)
		if l.resolves && w.region == preamble {
			w.region, w.lead, w.leadMark = operative, ClassRequest, 0
		}
	}
}

func (l *line) set(c Class, g Ground) {
	if !l.fixed {
		l.class, l.ground = c, g
	}
}

// clauseNext reports whether the block after i is an item or ends as a clause.
func (c *classifier) clauseNext(i int) bool {
	return i+1 < len(c.lines) && (c.lines[i+1].mark != 0 || c.lines[i+1].end == ';' || c.lines[i+1].end == ',')
}

// arguesNext reports whether the block after i opens with the cue of a reason, and one
// further on asks.
func (c *classifier) arguesNext(i int) bool {
	if i+1 == len(c.lines) {
		return false
	}
	next := &c.lines[i+1]
	return next.opens && next.opening.Kind != drafting.Request && !next.opening.Guessed && next.mark == 0 && c.asked[i+1]
}

// heading follows a heading into the part that it opens.
func (w *walker) heading(l *line) {
	l.set(ClassOther, ByForm)
	switch l.block {
	case drafting.LegalBasis, drafting.Facts, drafting.Reasons, drafting.Advice:
		if w.local || w.region == preamble {
			w.region, w.lead, w.leadMark, w.headed = preamble, ClassRecital, 0, true
		}
	case drafting.Decisions, drafting.Wording:
		if w.local || w.region == preamble {
			w.region, w.lead, w.leadMark = operative, ClassRequest, 0
		}
	case drafting.Budget, drafting.Vote:
		if w.local {
			w.lead = ClassOther
		}
	case drafting.Article:
	case drafting.See, drafting.Salutation:
	default:
		if w.region == operative || w.region == back {
			w.region = back
		} else if l.block == drafting.Explanatory || l.block == drafting.Report || l.block == drafting.Summary {
			w.region = front
		}
		w.lead = ""
	}
}

// title classifies a short line without an end.
func (w *walker) title(i int, l *line) {
	if l.role == roleTitle && w.lead != "" && w.lead != ClassOther && l.small {
		l.set(w.lead, ByLeadIn)
		return
	}
	if l.role == roleTitle && w.headed && w.region == preamble && w.lead == ClassRecital && hasDigit(l.text) {
		l.set(ClassRecital, ByLeadIn) // "Decreet van 22 december 2017, artikel 40"
		return
	}
	if l.role == roleTitle && w.region == operative && i > 0 && w.c.lines[i-1].end == '.' {
		w.region, w.lead = back, ""
	}
	l.set(ClassOther, ByForm)
}

// text classifies a block that is a clause or prose.
func (w *walker) text(i int, l *line) {
	if l.fixed {
		if l.class == ClassRequest {
			w.region = operative
		} else if w.region != operative {
			w.region = preamble
		}
		w.lead = ""
		return
	}
	if l.opens && (l.opening.Self || w.finding && w.speaking) && l.opening.Act == drafting.Statement && l.mark == 0 && w.region <= preamble && w.region != front && w.c.asked[i] {
		w.region, w.lead = preamble, ""
		l.set(ClassRecital, ByCue)
		return
	}
	if o := l.opening; w.headed && w.region == preamble && l.opens && o.Kind == drafting.Request && o.Subject.Len() > 0 && !o.Self && l.end != ':' && w.c.decided[i] {
		l.set(ClassRecital, ByLeadIn) // "Het college stelt voor", and the decision is below
		return
	}
	if i > 0 && w.c.lines[i-1].role == roleHeading && w.c.lines[i-1].block == drafting.TypeOfText && l.opens && l.opening.Kind == drafting.Recital && (l.end == '.' || l.end == 0) && !w.c.reasons(i) {
		l.set(ClassOther, ByForm) // a title: "Expressing support for fountains."
		return
	}
	if l.opens && l.opening.Act == drafting.Statement && l.mark == 0 && w.region == preamble && w.lead == "" && w.c.arguesNext(i) {
		l.set(ClassRecital, ByPosition) // "stelt vast dat", and further reasons below it
		return
	}
	clause := l.end == ';' || l.end == ','
	item := l.mark != 0 || l.small
	switch w.region {
	case front, back:
		w.outside(l, clause)
		return
	case operative:
		if i > 0 && w.c.lines[i-1].role == roleResolving && l.opens && l.opening.Kind == drafting.Visa {
			l.set(ClassOther, ByForm) // "Besluit," and "na beraadslaging," above the articles
			return
		}
		if w.inOperative(l, clause, item) {
			return
		}
	}
	if w.lead == ClassRecital && item && !w.breaks(l) {
		l.set(ClassRecital, ByLeadIn)
		return
	}
	if w.lead == ClassRecital && !l.opens && w.region == preamble {
		l.set(ClassRecital, ByLeadIn)
		return
	}
	if w.lead == ClassOther && !(l.opens && !l.opening.Weak && !l.opening.Guessed) {
		l.set(ClassOther, ByLeadIn)
		return
	}
	if l.opens && w.trusts(l, clause, item) {
		w.cue(l)
		return
	}
	if l.point && (w.region == unknown && clause || w.region == preamble && w.lead == "" && w.c.points[i]) {
		if w.region == preamble {
			w.region, w.lead = operative, ClassRequest
		}
		l.set(ClassRequest, ByGrammar)
		return
	}
	if w.region == preamble {
		if l.mark == '1' && l.number == 1 && w.c.unnumbered(i) {
			// Numbers that begin after recitals without are the requests.
			w.region, w.lead = operative, ClassRequest
			l.set(ClassRequest, ByRow)
			return
		}
		if l.passive && l.mark != 'A' || w.c.verbs(i) || w.proposing && !l.opens && !w.c.asked[i] {
			w.region, w.proposing = operative, false
			l.set(ClassRequest, ByGrammar)
			return
		}
		l.set(ClassRecital, ByPosition)
		return
	}
	if i > 0 && (l.passive && (w.c.lines[i-1].class == ClassRequest || opensDecisions(w.c.lines[i-1].block)) || w.c.verbs(i)) {
		l.set(ClassRequest, ByGrammar)
		return
	}
	l.set(ClassOther, ByAbsence)
}

// verbs reports whether the block at i opens a row of requests with a verb that no
// table knows: its first word is in capitals, as the known verb of the next block.
func (c *classifier) verbs(i int) bool {
	return i+1 < len(c.lines) && opensInCapitals(c.lines[i].text) && opensInCapitals(c.lines[i+1].text) &&
		c.lines[i+1].opens && c.lines[i+1].opening.Kind == drafting.Request && c.lines[i].mark == c.lines[i+1].mark
}

// unnumbered reports whether the block before i is a recital by its cue and
// has no digits before it.
func (c *classifier) unnumbered(i int) bool {
	if i == 0 {
		return false
	}
	l := &c.lines[i-1]
	return l.class == ClassRecital && l.ground != ByPosition && l.mark != '1' && l.mark != '0' && l.mark != '2'
}

// outside classifies a block before the formula or after the signatures: only
// a cue in a block that ends as a clause counts.
func (w *walker) outside(l *line, clause bool) {
	if l.opens && clause && !l.opening.Weak && !l.opening.Guessed {
		w.cue(l)
		return
	}
	l.set(ClassOther, ByAbsence)
}

// reasons reports whether the block at i and the next open with the same cue of a
// recital, beyond doubt.
func (c *classifier) reasons(i int) bool {
	cue := func(l *line) string {
		if o := l.opening; l.opens && o.Kind == drafting.Recital && !o.Weak && !o.Guessed {
			return l.text[o.Cue.Start:o.Cue.End]
		}
		return ""
	}
	return i+1 < len(c.lines) && cue(&c.lines[i]) != "" && cue(&c.lines[i]) == cue(&c.lines[i+1])
}

// inOperative classifies a block after the first request; it reports false for
// one that begins a preamble again.
func (w *walker) inOperative(l *line, clause, item bool) bool {
	if w.lead == ClassOther {
		w.lead = ""
	}
	recital := l.opens && l.opening.Kind != drafting.Request
	switch {
	case recital && !l.opening.Weak && !(w.lead == ClassRequest && item) && !(l.mark == 'a' || l.mark == '2'):
		if l.opening.Guessed && l.mark != 0 {
			l.set(ClassRequest, ByPosition)
			return true
		}
		w.lead = ""
		return false
	case l.opens && l.opening.Act == drafting.Closing && l.mark == 0:
		w.region = back
		l.set(ClassOther, ByForm)
		return true
	case l.opens && !recital:
		l.set(ClassRequest, ByCue)
		return true
	case w.lead == ClassRequest:
		l.set(ClassRequest, ByLeadIn)
		return true
	case l.passive:
		l.set(ClassRequest, ByGrammar)
		return true
	case item || clause:
		l.set(ClassRequest, ByPosition)
		return true
	}
	l.set(ClassOther, ByAbsence)
	return true
}

// breaks reports whether a block under a lead-in of recitals opens a request
// of its own.
func (w *walker) breaks(l *line) bool {
	if !l.opens || l.opening.Kind != drafting.Request {
		return false
	}
	return l.opening.Also == "" || l.mark == w.leadMark
}

// trusts reports whether a cue can be believed where it stands.
func (w *walker) trusts(l *line, clause, item bool) bool {
	o := l.opening
	if w.region == preamble {
		return !o.Weak || o.Kind != drafting.Request
	}
	if o.Weak || o.Guessed {
		return clause
	}
	if o.Kind == drafting.Request && l.end == 0 && !item && wordCount(l.text, maxHead+1) <= maxHead {
		return false // "Besluit gemeenteraad" at the head of a page
	}
	if o.Subject.End > 0 && !item && !clause {
		return l.asks || o.Self
	}
	return true
}

// cue classifies a block by its cue.
func (w *walker) cue(l *line) {
	ground := ByCue
	if l.opening.Guessed {
		ground = ByGrammar
	}
	w.lead = ""
	if l.opening.Kind == drafting.Request {
		if w.region != unknown {
			w.region = operative
		}
		l.set(ClassRequest, ground)
		return
	}
	if w.region != unknown {
		w.region = preamble
	}
	l.set(ClassRecital, ground)
}
