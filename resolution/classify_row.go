package resolution

import "github.com/considerans/considerans/legaltext/drafting"

// A classifier holds the blocks of one text while they are classified.
type classifier struct {
	practice *drafting.Practice
	lines    []line
	// argued tells, for each block, whether a cue of a preamble or a lead-in
	// stands between it and the formula before it; points, whether it and all
	// blocks up to the next that is no clause say what is asked; prose, whether
	// it stands where no resolution does: before the formula, in an explanatory
	// part or an annex.
	argued, points, prose []bool
	// asked tells whether a block after it asks, instructs or decides; decided,
	// whether one after it opens the decisions.
	asked, decided []bool
}

// rows decides the blocks that their row decides: preambles by letter, and
// numbered rows of sentences.
func (c *classifier) rows() {
	c.survey()
	for i := 0; i < len(c.lines); {
		l := &c.lines[i]
		switch {
		case l.mark == 'A' && l.number == 1:
			i = c.letters(i)
		case l.mark == '1' && l.number == 1 && l.role == roleText:
			i = c.sentences(i)
		default:
			i++
		}
	}
}

// survey fills argued, points, prose, asked and decided.
func (c *classifier) survey() {
	n := len(c.lines)
	c.argued, c.points, c.prose = make([]bool, n), make([]bool, n), make([]bool, n)
	c.asked, c.decided = make([]bool, n), make([]bool, n)
	argued, prose := false, c.formulaAfter(0)
	for i := range c.lines {
		l := &c.lines[i]
		c.argued[i], c.prose[i] = argued, prose
		switch {
		case l.role == roleFormula:
			argued, prose = false, false
		case l.role == roleHeading && l.block.Beside():
			prose = true
		case l.role == roleAnnounce, l.role == roleResolving:
			argued = true
		case l.opens && l.opening.Kind != drafting.Request && !l.opening.Weak && !l.opening.Guessed:
			argued = true
		}
	}
	points, asked, decided := true, false, false
	for i := n - 1; i >= 0; i-- {
		l := &c.lines[i]
		c.asked[i], c.decided[i] = asked, decided
		decided = decided || l.role == roleResolving || l.resolves || l.role == roleHeading && opensDecisions(l.block)
		asked = asked || l.role == roleResolving || l.resolves || l.opens && l.asks
		switch {
		case l.role == roleBack, l.role == roleTitle, l.role == roleFurniture:
			points = true
		case l.role != roleText, l.opens && l.opening.Kind != drafting.Request, !l.opens && !l.point:
			points = false
		}
		c.points[i] = points
	}
}

// row returns the blocks of the row that begins at i: those of the same style
// with rising numbers, before the next formula, and the end of the stretch
// that they span.
func (c *classifier) row(i int) (members []int, end int) {
	style, last := c.lines[i].mark, 0
	end = i + 1
	for k := i; k < len(c.lines); k++ {
		l := &c.lines[k]
		if l.role == roleFormula || l.role == roleBack {
			break
		}
		if l.mark != style {
			continue
		}
		if l.number != last+1 {
			if l.number > 1 && l.number == last || l.number == 0 {
				continue
			}
			break // so that each row is read once
		}
		members, last, end = append(members, k), l.number, k+1
	}
	return members, end
}

// letters makes recitals of all of a lettered row of which two are recitals by
// their cue and which asks nothing.
func (c *classifier) letters(i int) int {
	members, end := c.row(i)
	recitals := 0
	for _, k := range members {
		l := &c.lines[k]
		if l.opens && l.opening.Kind != drafting.Request {
			recitals++
		}
	}
	if 2*recitals < len(members) || recitals < 2 && len(members) > 2 {
		return i + 1
	}
	for _, k := range members {
		if l := &c.lines[k]; l.role != roleHeading {
			l.decide(ClassRecital, ByRow)
		}
	}
	return end
}

// sentences decides a numbered row of sentences which no preamble precedes.
func (c *classifier) sentences(i int) int {
	members, end := c.row(i)
	if c.argued[i] || c.prose[i] {
		return i + 1
	}
	row := make([]sentence, len(members))
	for n, k := range members {
		l := &c.lines[k]
		row[n] = sentence{l.opens && l.opening.Subject.End > 0, l.end == '.', l.opens && l.opening.Kind == drafting.Request, l.opens && l.asks}
	}
	first, ok := firstAsking(row)
	if !ok {
		return i + 1
	}
	for n, k := range members {
		switch l := &c.lines[k]; {
		case l.role == roleAnnounce:
		case n < first:
			l.decide(ClassRecital, ByRow)
		case !l.opens:
			l.decide(ClassRecital, ByRow)
		default:
			l.decide(ClassRequest, ByCue)
		}
	}
	return end
}

// A sentence is what one member of a numbered row shows.
type sentence struct {
	subject bool // who acts stands before the verb: "The Assembly notes"
	stop    bool // it ends with a full stop
	verb    bool // it opens with an operative verb
	asks    bool // that asks, instructs, decides or forwards
}

// firstAsking returns the index of the first of a row of sentences that asks.
// Older texts and those of the Council of Europe reason and decide in one row:
// what comes before it is a reason. It reports false for a row of another kind,
// of clauses without a subject or of one clause.
func firstAsking(row []sentence) (int, bool) {
	subjects, stops, verbs, first := 0, 0, 0, len(row)
	for i, s := range row {
		if s.subject {
			subjects++
		}
		if s.stop {
			stops++
		}
		if s.verb {
			verbs++
		}
		if s.asks && first == len(row) {
			first = i
		}
	}
	sentences := 3*stops >= 2*len(row) && 2*verbs >= len(row) && first < len(row)
	return first, len(row) > 1 && (subjects > 0 || sentences)
}

func (l *line) decide(c Class, g Ground) { l.class, l.ground, l.fixed = c, g, true }

// formulaAfter reports whether a formula stands at or after i.
func (c *classifier) formulaAfter(i int) bool {
	for _, l := range c.lines[i:] {
		if l.role == roleFormula {
			return true
		}
	}
	return false
}
