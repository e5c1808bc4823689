package resolution

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// maxFlatLines and maxFlat are the non-empty lines and the bytes of a text up to
// which it may have lost its lines; maxOpening is how many bytes of what follows a
// stop are looked at.
const (
	maxFlatLines = 3
	maxFlat      = 1 << 18
	maxOpening   = 160
)

// partFlat gives a text that has lost its lines new ones: line feeds, in the place
// of spaces, before the formula, the cues and the numbers that follow a stop. All
// offsets stay as they are.
func (r *reader) partFlat() {
	body := r.src[r.body:]
	if len(body) > maxFlat || linesUpTo(body, maxFlatLines+1) > maxFlatLines {
		return
	}
	cuts := r.flatCuts(body)
	if len(cuts) < 2 && !(len(cuts) == 1 && r.isSelfMotion(body[cuts[0]+1:])) {
		return
	}
	text := []byte(r.src)
	for _, i := range cuts {
		text[r.body+i] = '\n'
	}
	r.src, r.lineless = string(text), true
	r.report(legaltext.CodeNoLines, legaltext.Span{}, "", "the text has no line breaks: its clauses were parted where a known formula follows a stop; a text with its lines is read better")
}

// flatCuts returns the spaces of a text that stand before a formula, a cue or a
// number, none where there is no cue.
func (r *reader) flatCuts(text string) []int {
	f := flatText{reader: r, text: text, rows: r.flatRows(text), point: 1}
	first := text[:min(len(text), maxOpening)]
	if !f.opensHeading(-1, first) && !f.opensFormula(-1, first) {
		f.opensCue(-1, first, '.')
	}
	var cuts []int
	strong := false // between two signs of Markdown
	for i := 0; i+1 < len(text); i++ {
		if text[i] == '*' && text[i+1] == '*' {
			strong = !strong && strings.Contains(text[i+2:], "**")
			i++
		} else if text[i] == ' ' && text[i+1] != ' ' && !strong && f.opensAt(i) {
			cuts = append(cuts, i)
		}
	}
	if f.cues == 0 && !(f.formula && len(f.rows) > 0) {
		return nil
	}
	return cuts
}

// flatBlock returns the first block that holds two clauses or more, nil where none
// does. It looks at no more of the text than partFlat.
func (r *reader) flatBlock() *block {
	seen := 0
	for _, b := range r.blocks {
		if seen += len(b.in.Text); seen > maxFlat {
			break
		}
		if len(r.flatCuts(b.in.Text)) > 1 {
			return b
		}
	}
	return nil
}

// linesUpTo counts the lines of a text that hold something, up to limit.
func linesUpTo(text string, limit int) int {
	n := 0
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) != "" {
			if n++; n == limit {
				break
			}
		}
	}
	return n
}

// flatText is what was seen of a text without lines.
type flatText struct {
	*reader
	text      string
	rows      map[int]flatItem // the signs of lists, by the space before them
	formula   bool             // the assembly was named
	after     int              // where the formula ends
	cues      int
	small     bool // the first cue has a small letter
	stopped   bool // a semicolon was seen
	article   int  // the number of the last article
	point     int  // the number of the next point of a decision: "(1)"
	sentences bool // the points began behind a colon, and may be sentences
	verb      int  // where the last cue ends
	asking    bool // the last item of a row asks: what follows a semicolon goes on with it
	cut       int  // where the text is cut whatever stands there: behind a heading
	announced int  // where a sentence ends in which the assembly does something, before its colon
}

// opensAt reports whether the space at i stands before a formula, a cue or a
// number.
func (f *flatText) opensAt(i int) bool {
	if i == f.cut && i > 0 {
		return true
	}
	if i < f.verb {
		return false // "NOW, THEREFORE, the Council resolves"
	}
	if m, ok := f.rows[i]; ok && f.opensItem(i, m) {
		return true
	}
	rest := f.text[i+1 : min(len(f.text), i+1+maxOpening)]
	if !f.formula && f.cues == 0 && f.opensFormula(i, rest) {
		return true
	}
	before := f.text[max(0, i-8):i]
	if f.opensHeading(i, rest) {
		return true
	}
	sign := stopBefore(before)
	if sign == ':' && f.announced > 0 && strings.Trim(f.text[f.announced:i], " :") == "" && unicode.IsUpper(firstRune(rest)) {
		return true // "Der Landtag stellt fest: Die Brunnen lecken."
	}
	if sign == 0 && unicode.IsUpper(firstRune(rest)) {
		sign = stopBeforeLast(before) // "; and WHEREAS"
	}
	if f.opensPoint(before, rest, sign) {
		return true
	}
	if sign == 0 {
		return f.opensAfterTitle(i, rest)
	}
	f.stopped = f.stopped || sign == ';'
	if m := layout.ParseMarker(rest); m.StartsList() && m.Num != "" && m.Len < len(rest) && unicode.IsUpper(firstRune(rest[m.Len:])) {
		if o, ok := f.practice.Opening("", rest[m.Len:]); ok && !o.Guessed && !o.Weak {
			return f.opensItem(i, flatItem{m, true}) // a row of one
		}
	}
	if i == f.after && f.formula {
		f.opensCue(i, rest, sign)
		return true
	}
	if f.cues > 0 && sign != ',' && f.opensArticle(rest) {
		return true
	}
	if f.cues > 0 && f.opensDecision(i, rest, sign) {
		return true
	}
	return f.opensCue(i, rest, sign)
}

// opensItem reports whether the sign of a list at i begins an item: behind a cue or the
// formula, or in a row with a cue. It passes over both.
func (f *flatText) opensItem(i int, m flatItem) bool {
	at := i + 1 + m.Len
	o, ok := f.practice.Opening("", f.text[at:min(len(f.text), at+maxOpening)])
	if ok = ok && !o.Guessed; !ok && f.cues == 0 && !f.formula && !m.known {
		return false
	}
	f.asking = ok && o.Kind == drafting.Request
	if m.known {
		f.cues++
	}
	if f.verb = at; ok {
		f.verb = at + o.Cue.End
	}
	return true
}

// opensCue reports whether the space at i, behind a stop, stands before a cue.
func (f *flatText) opensCue(i int, rest string, sign byte) bool {
	o, ok := f.practice.Opening("", rest)
	small := unicode.IsLower(firstRune(rest))
	switch {
	case !ok || o.Guessed || o.Weak && i != f.after && (small || f.small || f.cues == 0 || sign == '.' || o.Kind == drafting.Request) || o.Cue.Start > 0 && o.Subject.Len() == 0 && o.Act != drafting.Closing && !(sign != ',' && (concludesRow(rest, o) || isAndWhereas(rest, o))):
		return false
	case f.asking && small && !f.leadsRow(i):
		return false // "1. Endorses the plan; urges the Council to follow it"
	case i >= 0 && o.Kind == drafting.Request && (o.Subject.Len() > 0 || small && sign == ',') && f.leadsRow(i): // ", fordert die Regierung auf, 1. …"
	case sign == '.' && (small || f.cues == 0 && i >= 0 && !f.recurs(i+1, o)):
		return false
	case sign == ',' && i > f.after && f.cues > 0 && (small != f.small || small && f.stopped && o.Act != drafting.Closing):
		return false // in the middle of a sentence
	}
	if f.cues == 0 {
		f.small = small
	}
	f.cues++
	f.verb = i + 1 + o.Cue.End
	f.asking = false
	if o.Subject.Len() > 0 {
		f.announced = i + 1 + max(o.Cue.End, o.Particle.End)
	}
	return true
}

// opensHeading reports whether a heading stands behind the space at i, in capitals among
// words that are not or before a colon behind a full stop. The text is cut behind it too.
func (f *flatText) opensHeading(i int, rest string) bool {
	if !unicode.IsUpper(firstRune(rest)) {
		return false
	}
	end := 0
	for w := range strings.SplitSeq(rest, " ") {
		if len(w) < minCapitals || !isCapitals(w) {
			break
		}
		end += len(w) + 1
	}
	if end--; end <= 0 {
		if end = strings.IndexByte(rest[:min(len(rest), maxConclusion)], ':'); end <= 0 || i >= 0 && stopBefore(f.text[max(0, i-8):i]) != '.' {
			return false
		}
		end++
	} else if i > 0 && isCapitals(f.text[strings.LastIndexByte(f.text[:i], ' ')+1:i]) {
		return false
	}
	if o, cue := f.practice.Opening("", rest); cue && !o.Guessed {
		return false // "WHEREAS"
	}
	h, ok := f.practice.Heading("", strings.TrimRight(rest[:end], " :"))
	if !ok || h.Span.Len() < len(strings.TrimRight(rest[:end], " :")) || end >= len(rest) || rest[end] != ' ' {
		return false
	}
	switch h.Block {
	case drafting.TypeOfText, drafting.Explanatory, drafting.Summary, drafting.Reasons, drafting.Facts, drafting.LegalBasis, drafting.Decisions, drafting.Wording:
		f.cut = i + 1 + end
		return true
	}
	return false
}

// minCapitals is the length in bytes of the shortest word of a heading in capitals.
const minCapitals = 2

// isSelfMotion reports whether a text is the motion of an assembly that names itself:
// "That this House regrets".
func (r *reader) isSelfMotion(text string) bool {
	o, ok := r.practice.Opening("", text[:min(len(text), maxOpening)])
	return ok && o.Kind == drafting.Request && o.Self && !o.Weak && strings.HasPrefix(text, "That ")
}

// recurs reports whether the cue at i opens a row: it stands again after a semicolon.
func (f *flatText) recurs(i int, o drafting.Opening) bool {
	if o.Kind == drafting.Request {
		return false
	}
	cue := " " + f.text[i:i+o.Cue.End]
	for at := i; ; {
		k := strings.Index(f.text[at:], cue)
		if k < 0 {
			return false
		}
		if at += k; stopBefore(f.text[at-1:at]) == ';' || stopBeforeLast(f.text[max(0, at-8):at]) == ';' {
			return true
		}
		at += len(cue)
	}
}

// maxArticleHead is how many bytes hold the number of an article and a word.
const maxArticleHead = 24

// opensArticle reports whether the next article of a row begins: "SECTION 2. ".
func (f *flatText) opensArticle(rest string) bool {
	number, body, ok := f.practice.Article("", rest)
	if !ok {
		head := rest[:min(len(rest), maxArticleHead)]
		number, body, ok = f.articleHead("", head[:strings.LastIndexByte(head, ' ')+1]) // "Article 1 The quay is closed."
	}
	if !ok || body == len(rest) || !unicode.IsUpper(firstRune(rest)) || !unicode.IsUpper(firstRune(rest[body:])) {
		return false
	}
	if k := strings.IndexAny(rest[:number.End], "0123456789"); k < 0 || !strings.HasPrefix(rest[k:], strconv.Itoa(f.article+1)) || hasDigit(rest[k+len(strconv.Itoa(f.article+1)):number.End]) {
		return false
	}
	f.article++
	return true
}

// opensPoint reports whether the next point of a decision begins: "the Senate— (1) …;
// and (2) …".
func (f *flatText) opensPoint(before, rest string, sign byte) bool {
	number := "(" + strconv.Itoa(f.point) + ") "
	if f.verb == 0 || !strings.HasPrefix(rest, number) {
		return false
	}
	if sentence := sign == '.' && f.point > 1 && f.sentences && unicode.IsUpper(firstRune(rest[len(number):])); !sentence && sign != ';' && sign != ':' && stopBeforeLast(before) == 0 && !strings.HasSuffix(before, "—") && !strings.HasSuffix(before, "--") {
		return false
	}
	f.sentences = f.sentences || f.point == 1 && sign == ':'
	f.point++
	return true
}

// opensDecision reports whether the words behind the space at i say that the assembly
// decides: "Now, therefore, be it resolved, That".
func (f *flatText) opensDecision(i int, rest string, sign byte) bool {
	end, ok := f.practice.Ending("", rest)
	if !ok || sign == ',' && !standsOut(rest, end.Span.End) && !strings.HasSuffix(rest[:end.Span.End], ":") || end.Kind != drafting.Resolving || end.Span.Start > 0 || !unicode.IsUpper(firstRune(rest)) || !strings.Contains(rest[:end.Span.End], " ") {
		return false
	}
	f.cues++
	f.verb = i + 1 + end.Span.End
	if o, ok := f.practice.Opening("", rest); ok {
		f.verb = i + 1 + max(o.Cue.End, end.Span.End)
	}
	return true
}

// concludesRow reports whether the words before a verb are those with which a row
// goes over to what is asked, or to the last of it: "NOW, THEREFORE, BE IT RESOLVED",
// "; and calls on".
func concludesRow(text string, o drafting.Opening) bool {
	before := text[:o.Cue.Start]
	return asks(o) && (isCapitals(before) || isConjunction(strings.TrimSpace(before)) && unicode.IsLower(firstRune(text[o.Cue.Start:])))
}

// isAndWhereas reports whether a reason opens behind a conjunction in capitals, as its cue
// is: "AND WHEREAS".
func isAndWhereas(text string, o drafting.Opening) bool {
	before := strings.TrimSpace(text[:o.Cue.Start])
	return o.Kind == drafting.Recital && !o.Weak && isConjunction(before) && isCapitals(before) && isCapitals(text[o.Cue.Start:o.Cue.End])
}

// opensAfterTitle reports whether words that follow no stop are the first cue, after
// a title: "Prise d'acte Vu le code", "Fountains That this House regrets".
func (f *flatText) opensAfterTitle(i int, rest string) bool {
	if f.formula || f.cues > 0 || !unicode.IsUpper(firstRune(rest)) {
		return false
	}
	o, ok := f.practice.Opening("", rest)
	if f.isSelfMotion(rest) {
		f.cues++
		f.verb = i + 1 + o.Cue.End
		return true
	}
	if !ok || o.Guessed || o.Weak || o.Kind == drafting.Request || o.Cue.Start > 0 || isCapitals(rest[:o.Cue.End]) && !standsOut(rest, o.Cue.End) {
		return false
	}
	f.cues++
	return true
}

// stopBefore returns the stop that s ends with, references to notes behind it
// apart, or 0.
func stopBefore(s string) byte {
	s = dropNotes(s)
	if k := strings.LastIndexAny(s, "[("); k > 0 && len(s)-k > 2 && strings.Trim(s[k+1:len(s)-1], "0123456789") == "" && strings.ContainsAny(s[len(s)-1:], ")]") {
		s = s[:k] // "the Council,[1]"
	}
	if k := len(strings.TrimRight(s, "0123456789,")); k > 0 && k < len(s) && s[k] == ',' {
		s = s[:k+1] // "the Council,1,2"
	}
	if s == "" || !strings.ContainsAny(s[len(s)-1:], ",;:.") || len(strings.TrimRight(s, "0123456789.")) < len(s)-1 {
		return 0 // no stop, or that of a number
	}
	return s[len(s)-1]
}

// maxCapitals is how many bytes after a cue in capitals are looked at for small
// letters.
const maxCapitals = 32

// standsOut reports whether the cue that ends at end is in capitals and the text after
// it is not, as in no title: "WHEREAS, trees are few".
func standsOut(text string, end int) bool {
	return isCapitals(text[:end]) && !isCapitals(text[:min(len(text), end+maxCapitals)])
}

// stopBeforeLast returns the semicolon before the conjunction that s ends with, or 0.
func stopBeforeLast(s string) byte {
	if k := strings.LastIndexByte(s, ' '); k > 0 && isConjunction(s[k+1:]) && s[k-1] == ';' {
		return ';'
	}
	return 0
}

// opensFormula reports whether the assembly begins to speak after the space at i:
// a cue or the sign of a list follows its name, or what it is asked to decide.
func (f *flatText) opensFormula(i int, rest string) bool {
	if !unicode.IsUpper(firstRune(rest)) {
		return false
	}
	for k, n := 0, 0; n < maxFormulaStops; n++ {
		stop := strings.IndexAny(rest[k:], ",:")
		if k += stop + 1; stop < 0 || k >= len(rest) {
			return false
		}
		if rest[k] != ' ' || !f.isFormula("", rest[:k]) {
			continue
		}
		if name, ok := f.practice.Formula("", rest[:k]); (!ok || name.Span.Start > 0) && f.namesLater(rest[:k]) {
			return false
		}
		f.after = i + 1 + k
		_, row := f.rows[f.after]
		o, cue := f.practice.Opening("", rest[k:])
		if f.formula = row || cue && !o.Guessed || rest[k-1] == ':' && proposes(f.practice, "", rest[:k]); f.formula {
			return true
		}
	}
	return false
}

// namesLater reports whether an assembly is named, with its article, at the end of what
// may be a formula with more: "Extrait du registre Le Conseil communal,".
func (f *flatText) namesLater(name string) bool {
	for i := 0; !hasArticle(name[i:]); {
		k := strings.IndexByte(name[i:], ' ')
		if k < 0 {
			return false
		}
		if i += k + 1; hasArticle(name[i:]) && f.isFormula("", name[i:]) {
			return true
		}
	}
	return false
}

// hasArticle reports whether a name begins with a word as short as an article, and a
// capital.
func hasArticle(name string) bool {
	word, _, _ := strings.Cut(name, " ")
	return unicode.IsUpper(firstRune(name)) && (len(word) <= len("The") || strings.HasPrefix(word, "L'") || strings.HasPrefix(word, "L’"))
}

// maxFormulaStops is how many commas and colons are looked at for the end of a formula.
const maxFormulaStops = 4
