package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext/drafting"
)

// A role is what a block is by itself, before its neighbours are looked at.
type role int

const (
	roleText      role = iota
	roleFormula        // the acting body
	roleAnnounce       // a lead-in that only announces
	roleResolving      // BESLUIT:
	roleHeading        // a heading, see line.block
	roleBack           // a signature, a place and date, a certificate
	roleFurniture      // a number, a session, a note, an empty block
	roleTitle          // a short line without an end: a title, a name, a subheading
)

// A line is one block and what it shows by itself.
type line struct {
	text     string
	role     role
	block    drafting.Block
	opening  drafting.Opening
	opens    bool
	mark     byte // the style of the printed number: 'A', 'a', '1', '°', '-' or 0
	number   int  // its value, 1 for A; 0 where it has several levels
	end      byte // the last character: '.', ';', ',', ':' or 0
	small    bool // begins with a small letter
	asks     bool // opens with a verb that asks, instructs, decides or forwards
	point    bool // says what is asked, in the infinitive
	passive  bool // asks in the passive
	proposes bool // asks an assembly to decide
	resolves bool // ends with the words that go over to what is decided

	class  Class
	ground Ground
	fixed  bool // decided by its row
}

// maxLeadIn is the number of words after a lead-in with which it still only
// announces; maxTitle that of a line that can be a title; maxHead the words of the head
// of a page.
const (
	maxHead   = 4
	maxLeadIn = 6
	maxTitle  = 12
)

func readLine(p *drafting.Practice, lang bilingual.Lang, text string) line {
	l := line{text: text}
	trimmed := strings.TrimRightFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("*_\"”»’)¹²³⁴⁵⁶⁷⁸⁹⁰", r)
	})
	if r, n := utf8.DecodeLastRuneInString(trimmed); n == 1 && strings.ContainsRune(".;,:", r) {
		l.end = trimmed[len(trimmed)-1]
	} else if endsInColon(trimmed) {
		l.end = ':'
	}
	l.mark, l.number = markOf(text)
	start := drafting.Mark(text)
	body := text[start:]
	if r, _ := utf8.DecodeRuneInString(body); unicode.IsLower(r) {
		l.small = true
	}
	if !strings.ContainsFunc(body, unicode.IsLetter) || isNote(body) || isNoteNumber(text) {
		l.role = roleFurniture
		return l
	}
	if b, ok := p.Formula(lang, text); ok {
		rest := text[b.Span.End:]
		if o, ok := p.Opening(lang, rest); ok && wordCount(rest, 4) > 3 && !o.Alone && (l.end != ':' || o.Kind == drafting.Request) {
			l.open(o)
			return l
		}
		if e, ok := p.Ending(lang, strings.TrimLeft(rest, ",: \n")); ok && e.Kind == drafting.Resolving {
			l.role = roleResolving
			return l
		}
		l.role = roleFormula
		l.proposes = proposes(p, lang, text)
		return l
	}
	if isLongFormula(p, lang, text) {
		l.role = roleFormula
		return l
	}
	if e, ok := p.Ending(lang, text); ok {
		switch {
		case e.Kind == drafting.Proposing:
			l.role, l.proposes = roleFormula, true
			return l
		case e.Kind == drafting.Voting:
			if l.end == ':' {
				l.role = roleResolving
			} else {
				l.role = roleFurniture
			}
			return l
		case e.Kind != drafting.Resolving:
			l.role = roleBack
			return l
		case onlyAnnounces(text, e.Span.End, l.end):
			l.role = roleResolving
			return l
		}
	}
	if _, at, ok := p.Article(lang, text); ok && strings.TrimSpace(text[at:]) == "" {
		l.role, l.block = roleHeading, drafting.Article
		return l
	}
	if h, ok := p.Heading(lang, text); ok && (h.Block != drafting.See || seesOthers(h, text, l.mark != 0)) {
		l.role, l.block = roleHeading, h.Block
		return l
	}
	if _, ok := p.Session(lang, text); ok {
		l.role = roleFurniture
		return l
	}
	if len(text) < maxLine && l.isCover(p, lang) {
		l.role = roleFurniture
		return l
	}
	if _, ok := p.Authors(lang, text); ok && !l.small {
		l.role = roleTitle
		return l
	}
	if o, ok := p.Opening(lang, text); ok {
		l.open(o)
		l.announce(p, lang)
		l.resolves = o.Kind != drafting.Request && l.end == ':' && conclusionCut(p, lang, text) > 0
		return l
	}
	l.point = (l.mark != 0 || l.small) && p.Point(lang, text)
	if lead, ok := p.Passive(lang, text); ok {
		l.passive = true
		if wordCount(text[lead.End:], 1) == 0 && (l.end == ',' || l.end == ':') {
			l.role, l.opening, l.asks = roleAnnounce, lead.Opening, true // "Die Regierung wird aufgefordert,"
			return l
		}
	}
	if _, ok := p.Assembly(lang, text); ok {
		l.role = roleFurniture
		return l
	}
	if _, ok := p.Signature(lang, text); ok {
		l.role = roleBack
		return l
	}
	if l.mark == 0 && l.end != ';' && isNames(text) && strings.Contains(text, ",") {
		l.role = roleFurniture // who voted
		return l
	}
	if l.end == 0 && l.mark == 0 && wordCount(text, maxTitle+1) <= maxTitle && (!l.small || wordCount(text, 4) < 4) {
		l.role = roleTitle
	}
	return l
}

// isCover reports whether a line holds little more than a document number or a
// date.
func (l *line) isCover(p *drafting.Practice, lang bilingual.Lang) bool {
	if n, ok := p.Number(l.text); ok && l.end == 0 && wordCount(l.text[:n.Span.Start]+l.text[n.Span.End:], 6) < 6 {
		return true
	}
	d, ok := p.Date(lang, l.text)
	return ok && wordCount(l.text[:d.Span.Start]+l.text[d.Span.End:], 3) < 3
}

func (l *line) open(o drafting.Opening) { l.opening, l.opens, l.asks = o, true, asks(o) }

// asks reports whether an opening asks, instructs, decides or forwards.
func asks(o drafting.Opening) bool {
	switch o.Act {
	case drafting.Asking, drafting.Instruction, drafting.Decision, drafting.Forwarding:
		return o.Kind == drafting.Request
	}
	return false
}

// announce sets the role of a lead-in that only announces: one that holds no
// more than its cue, its addressees and a colon.
func (l *line) announce(p *drafting.Practice, lang bilingual.Lang) {
	o := l.opening
	if o.Kind != drafting.Request {
		if o.Alone && (l.end == ':' || l.end == 0) || l.end == ':' && !o.Guessed && wordCount(l.text[o.Cue.End:], 4) <= 3 {
			l.role = roleAnnounce
		}
		return
	}
	lead, ok := p.LeadIn(lang, l.text)
	if !ok {
		return
	}
	rest := wordCount(l.text[lead.End:], maxLeadIn+1)
	if o.Particle.Start >= lead.End && rest <= 1 {
		rest = 0 // "stelt vast:"
	}
	switch {
	case rest == 0 && (l.end == ':' || l.end == 0 || l.end == ',' && len(lead.Addressees) > 0), l.asks && bindsOnBelow(l.text):
		l.role = roleAnnounce
	case l.end == ':' && l.asks && rest <= maxLeadIn && lead.Complementiser.End == 0:
		l.role = roleAnnounce
	}
}

// bindsOnBelow reports whether a line ends with a colon behind a word that binds it to
// each of the items below: "resolves that the Government be asked to:".
func bindsOnBelow(text string) bool {
	words, ok := strings.CutSuffix(strings.TrimRightFunc(text, unicode.IsSpace), ":")
	return ok && len(text) <= maxLine && bindsOn(strings.TrimRight(words, " \u00a0"))
}

// onlyAnnounces reports whether what follows a resolving phrase is nothing, a
// colon, or words about the vote.
func onlyAnnounces(text string, at int, end byte) bool {
	rest := strings.TrimLeft(text[at:], " \u00a0*_")
	if words, names, ok := strings.Cut(rest, ": ("); ok && strings.HasSuffix(strings.TrimSpace(names), ")") {
		rest, end = words, ':' // "DÉCIDE par dix voix : (Mme Roy, …)"
	}
	if rest == "" || rest[0] == ':' || wordCount(rest, 1) == 0 {
		return true
	}
	return end == ':' && (wordCount(rest, maxTitle+1) <= maxTitle && !holdsClause(rest) || bindsOnBelow(text))
}

// holdsClause reports whether words with which a line goes on hold a clause, behind the
// word that joins it: "que la composition sera comme suit", but not "that this Council:".
func holdsClause(rest string) bool {
	words := strings.Fields(rest)
	for i, w := range words {
		if joinsClause(" " + strings.ToLower(w)) {
			return len(words)-i > maxName
		}
	}
	return false
}

// maxName is the number of words from that which joins a clause on with which it holds no
// more than the name of who acts.
const maxName = 4

// isNote reports whether a block is a note or an address.
func isNote(body string) bool {
	for _, s := range [...]string{"http", "www.", "<http", "[http", "ibid", "Ibid", "Cf.", "cf."} {
		if strings.HasPrefix(body, s) {
			return true
		}
	}
	return false
}

// isNoteNumber reports whether a block begins with a number in square brackets, as
// notes do.
func isNoteNumber(text string) bool {
	number, _, ok := strings.Cut(text, "] ")
	return ok && len(number) > 1 && len(number) < 5 && number[0] == '[' && strings.Trim(number[1:], "0123456789") == ""
}

// wordCount counts the words of s, up to limit.
func wordCount(s string, limit int) int {
	n := 0
	for w := range strings.FieldsSeq(s) {
		if strings.ContainsFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			if n++; n >= limit {
				break
			}
		}
	}
	return n
}

// markOf returns the style of the number or sign printed before a block, and
// the number's value.
func markOf(text string) (style byte, value int) {
	s := strings.TrimLeftFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || r == '*' || r == '_' || r == '#' || r == '(' || r == '\\'
	})
	if s == "" {
		return 0, 0
	}
	if r, n := utf8.DecodeRuneInString(s); r == '-' || r == '–' || r == '—' || r == '•' || r == '·' || r == '▪' || r == '◦' || r == '‑' || unicode.Is(unicode.Co, r) {
		if style, value := markOf(s[n:]); style != 0 {
			return style, value
		}
		return '-', 0
	}
	n := drafting.Mark(s)
	label := strings.TrimRight(s[:n], " \u00a0\t\n*_")
	digits, i := 0, 0
	for i < len(label) && '0' <= label[i] && label[i] <= '9' && i < 6 {
		digits = 10*digits + int(label[i]-'0')
		i++
	}
	switch {
	case label == "":
		return 0, 0
	case i > 0 && strings.HasPrefix(label[i:], "°"):
		return '0', digits
	case i > 0 && len(label) > i+1 && (label[i] == '.' || label[i] == '/') && label[i+1] >= '0' && label[i+1] <= '9':
		return '2', 0 // 2.1
	case i > 0:
		return '1', digits
	case 'A' <= label[0] && label[0] <= 'Z':
		v := int(label[0]-'A') + 1
		if len(label) > 1 && label[1] == label[0] {
			v += 26
		}
		return 'A', v
	case 'a' <= label[0] && label[0] <= 'z':
		return 'a', int(label[0]-'a') + 1
	}
	return 0, 0
}
