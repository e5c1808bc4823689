package drafting

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A Kind says which part of a resolution a block opens as.
type Kind string

// The kinds of opening.
const (
	// Visa is a legal basis or a document had in view: "Gelet op", "Vu".
	Visa Kind = "visa"
	// Recital is a reason: "Overwegende dat", "Considérant que".
	Recital Kind = "recital"
	// Request is an operative clause, whatever its act: "Verzoekt",
	// "Condamne", "Beschließt".
	Request Kind = "request"
)

// An Act is what an operative verb does.
type Act string

// The acts.
const (
	Asking      Act = "request"     // verzoekt, demande
	Instruction Act = "instruction" // draagt … op, charge
	Decision    Act = "decision"    // besluit, arrête
	Support     Act = "support"     // steunt, se félicite
	Criticism   Act = "criticism"   // betreurt, condamne
	Statement   Act = "statement"   // benadrukt, constate
	Notice      Act = "notice"      // neemt kennis van, prend acte
	Forwarding  Act = "forwarding"  // zendt … over, transmet
	Closing     Act = "closing"     // gaat over tot de orde van de dag
)

// A Strength grades a request. It is empty for the other acts.
type Strength string

// The strengths.
const (
	Soft   Strength = "soft"   // beveelt aan, encourage
	Normal Strength = "normal" // verzoekt, demande
	Strong Strength = "strong" // dringt aan, exhorte
)

// An Opening is how a block of text opens.
type Opening struct {
	// Kind is the part that the block belongs to.
	Kind Kind
	// Cue is the phrase that says so, as printed: "Overwegende dat",
	// "Considérant qu'", "dringt er".
	Cue legaltext.Span
	// Particle is the rest of a separable verb, "op aan"; it is empty for
	// other cues.
	Particle legaltext.Span
	// Act and Strength say what an operative verb does.
	Act      Act
	Strength Strength
	// Also is the other act that the verb can stand for, where practice has
	// two: "stelt vast" notes and adopts.
	Also Act
	// Plain says that the verb of a decision says no more than that one is taken:
	// "beslist", "décide".
	Plain bool
	// Subject is who acts, where the block names it before the verb ("De Kamer
	// verzoekt"); it is empty otherwise.
	Subject legaltext.Span
	// Self says that the subject is the one who speaks, in the words with which
	// a motion names its assembly: "This Council".
	Self bool
	// Weak says that the cue means little by itself: it repeats an earlier one
	// ("Dat …", "Que …") or opens many sentences that are no preamble
	// ("Aangezien", "En vertu de").
	Weak bool
	// Guessed says that no table has the phrase: its first word has the form
	// of a participle, with which preambles open.
	Guessed bool
	takes   valency
	// Alone says that the block holds the cue and nothing more ("gelet op:",
	// "BESLUIT:"): what follows it inherits the cue.
	Alone bool
}

// Behind returns the opening as one of a text that has n bytes more before it.
func (o Opening) Behind(n int) Opening {
	for _, s := range [...]*legaltext.Span{&o.Cue, &o.Particle, &o.Subject} {
		if s.Len() > 0 {
			s.Start, s.End = s.Start+n, s.End+n
		}
	}
	return o
}

// Opening reads how a block of text opens, in a language or, when lang is
// empty, in the first language that knows the opening. The marks of a list
// ("– ", "A. ", "1° ", "Artikel 1. ") and words before the cue ("Also", "La
// Chambre") are skipped. Participles open a preamble, finite verbs an
// operative part; the longest phrase decides: "Gelet op" is a visa, "Gelet op
// het feit dat" a recital. It reports false when the block opens otherwise.
func (p *Practice) Opening(lang bilingual.Lang, text string) (Opening, bool) {
	mark := Mark(text)
	if g := p.look(lang); g != nil && !g.opening(text, mark) {
		return Opening{}, false
	}
	for f := range p.each(lang) {
		if o, ok := f.opening(text, mark); ok {
			return o, true
		}
	}
	return Opening{}, false
}

// maxSkipped is the number of adverbs skipped before a cue.
const maxSkipped = 4

// opening reads how a text with a mark of that length opens.
func (f *formulary) opening(text string, mark int) (Opening, bool) {
	o, ok := f.read(text, mark)
	return o, ok && o.Kind != "" // a phrase that only begins as a cue does
}

func (f *formulary) read(text string, mark int) (Opening, bool) {
	start := f.behind(text, mark)
	m, ok := f.find(openingPhrase, start)
	if ok && f.isLabel(text, m) {
		return Opening{}, false
	}
	weak := false
	if ok {
		// "In the light of these considerations, the Assembly calls on": the
		// phrase before a verb is longer than the cue that it begins with.
		a, adverb := f.find(adverbPhrase, start)
		weak = adverb && a.head.end == m.head.end && m.row.cue().weak // "That Council therefore commits"
		if !weak && (!adverb || a.head.end < m.head.end) {
			return f.opened(text, m, subject{}), true
		}
	}
	if o, found := f.afterOthers(text, start); found && (!weak || o.Subject.Len() > 0) {
		return o, true
	}
	if ok {
		return f.opened(text, m, subject{}), true
	}
	return f.guess(text, start.start)
}

// isLabel reports whether a verb that is also a noun stands for what follows its colon:
// "Note: the old lock is meant".
func (f *formulary) isLabel(text string, m match) bool {
	if m.head.end >= len(text) || text[m.head.end] != ':' || m.row.cue().kind != Request {
		return false
	}
	noun, ok := f.at(nounPhrase, text, m.head.start)
	_, more := nextWord(text, m.head.end)
	return ok && more && noun.head == m.head
}

// isBeforeColon reports whether a colon comes next in a text, or a number and a colon.
func isBeforeColon(text string, i int) bool {
	rest := strings.TrimLeft(strings.TrimLeft(text[i:], " *_\u00a0"), "0123456789.")
	return strings.HasPrefix(rest, ":")
}

// openers are the roles of what a block may open with.
const openers roleSet = 1<<openingPhrase | 1<<adverbPhrase | 1<<subjectPhrase | 1<<selfPhrase | 1<<articlePhrase

// A subject is who acts.
type subject struct {
	span legaltext.Span
	self bool
}

// afterOthers reads an opening after adverbs and a subject.
func (f *formulary) afterOthers(text string, at spot) (Opening, bool) {
	var who subject
	motion, urges := false, false
	for range maxSkipped {
		i := at.from
		if m, ok := f.find(adverbPhrase, at); ok {
			i = max(m.head.end, m.tail.end) // "par dix voix"
			motion = m.row.Attr == "motion" // "That the Council"
			urges = urges || m.row.Attr == "strong"
		} else if m, ok := f.find(subjectPhrase, at); ok && who == (subject{}) {
			i = f.pastPlace(text, m.head.end)
			_, this := f.find(selfPhrase, at) // "This House", also where a house opens its texts so
			who = subject{legaltext.Span{Start: m.head.start, End: i}, motion || this || m.row.Attr == "self"}
		} else if s, ok := f.speaker(at); ok && who == (subject{}) {
			i, who = s.End, subject{s, true}
		} else if s, ok := f.named(text, i); ok && who == (subject{}) {
			i, who = s.End, subject{s, true}
		} else {
			return Opening{}, false
		}
		at = f.spot(text, i, openers)
		if m, ok := f.find(openingPhrase, at); ok && !m.row.cue().weak && joined(text[i:m.head.start]) {
			o := f.opened(text, m, who)
			if urges {
				o.Strength = o.Strength.urged()
			}
			return o, true
		}
	}
	return Opening{}, false
}

// speaker reads how one who speaks is named in a motion: "This Union". A capital tells
// it from other words.
func (f *formulary) speaker(at spot) (legaltext.Span, bool) {
	m, ok := f.find(selfPhrase, at)
	if !ok || !joined(at.text[at.from:m.head.start]) {
		return legaltext.Span{}, false
	}
	end := f.capitals(at.text, m.head.end)
	return legaltext.Span{Start: m.head.start, End: end}, end > m.head.end
}

// named reads at i an assembly with its own name before the word for what it is:
// "Oxbridge City Council", "Great Marlow with Bisham Parish Council". A small word may
// join two names.
func (f *formulary) named(text string, i int) (legaltext.Span, bool) {
	if f.selves == 0 {
		return legaltext.Span{}, false
	}
	start, small := -1, false
	for range maxPlace {
		w, ok := nextWord(text, i)
		if !ok || start >= 0 && strings.Trim(text[i:w.start], " \u00a0-‑'’") != "" {
			break
		}
		if start < 0 {
			start = w.start
		}
		switch {
		case capital(text[w.start:]):
			small = false
		case small || w.start == start || w.end-w.start > maxJoint:
			return legaltext.Span{}, false
		default:
			small = true
		}
		i = w.end
		if m, ok := f.at(subjectPhrase, text, i); ok && m.row.Attr == "self" && !small && m.head.end-m.head.start < maxSelf && joined(text[i:m.head.start]) && capital(text[m.head.start:]) {
			return legaltext.Span{Start: start, End: m.head.end}, true
		}
	}
	return legaltext.Span{}, false
}

// maxJoint is the length in bytes of a small word that joins two names, maxSelf that of
// the one word for an assembly that a name may stand before.
const (
	maxJoint = 4
	maxSelf  = 12
)

// maxPlace is the number of words in the name of a place.
const maxPlace = 6

// pastPlace skips the name of a place, with the word before it, after that of an
// assembly: "de gemeenteraad van Oostveld".
func (f *formulary) pastPlace(text string, i int) int {
	m, ok := f.at(placePhrase, text, i)
	if !ok || !joined(text[i:m.head.start]) {
		return i
	}
	place := f.capitals(text, m.head.end)
	if place == m.head.end {
		return i
	}
	return place
}

// capitals skips the words with a capital after i, those behind the first up to a verb:
// "This Union Notes", "LE CONSEIL COMMUNAL DE DINANT DÉCIDE".
func (f *formulary) capitals(text string, i int) int {
	for n := range maxPlace {
		w, ok := nextWord(text, i)
		if !ok || strings.Trim(text[i:w.start], " \u00a0-‑'’") != "" || !capital(text[w.start:]) {
			break
		}
		if m, ok := f.at(openingPhrase, text, w.start); n > 0 && ok && m.row.cue().kind == Request {
			break
		}
		i = w.end
	}
	return i
}

func (f *formulary) opened(text string, m match, who subject) Opening {
	c := m.row.cue()
	if c.kind != Request && c.also != "" {
		if isBeforeColon(text, m.head.end) {
			c.kind, c.act, c.weak = Request, c.also, false
		}
		c.also = ""
	}
	o := Opening{
		Kind: c.kind, Act: c.act, Also: c.also, Strength: c.strength, Weak: c.weak, Plain: c.plain, takes: c.takes,
		Cue: legaltext.Span{Start: m.head.start, End: m.head.end}, Subject: who.span, Self: who.self,
	}
	end := m.head.end
	if m.tail != (word{}) {
		o.Particle = legaltext.Span{Start: m.tail.start, End: m.tail.end}
	} else {
		_, more := nextWord(text, end)
		o.Alone = !more
	}
	return o
}

// guess takes a first word with the ending of a participle for a recital.
func (f *formulary) guess(text string, i int) (Opening, bool) {
	w, ok := nextWord(text, i)
	s := text[w.start:w.end]
	if !ok || !slices.ContainsFunc(f.participles, func(e string) bool { return len(s) > len(e)+2 && endsIn(s, e) }) {
		return Opening{}, false
	}
	if _, noun := f.at(nounPhrase, text, i); noun {
		return Opening{}, false
	}
	return Opening{Kind: Recital, Cue: legaltext.Span{Start: w.start, End: w.end}, Guessed: true}, true
}

// endsIn reports whether s ends in the letters of ending, in any case.
func endsIn(s, ending string) bool {
	return len(s) >= len(ending) && strings.EqualFold(s[len(s)-len(ending):], ending)
}

// Mark returns the number of bytes at the start of text that are spaces,
// dashes, bullets, quotation marks, markup and printed numbers: "– ", "A. ",
// "1° ", "(a) ", "2.1. ", "* **".
func Mark(text string) int {
	i := 0
	for range 4 {
		i = wordStart(text, i)
		n := label(text[i:])
		if n == 0 {
			break
		}
		i += n
	}
	return i
}

// behind returns what follows the mark of a text, and the number of an article too:
// "Artikel 1. –", "Article 1er. -", "Enig artikel:".
func (f *formulary) behind(text string, mark int) spot {
	p := f.spot(text, mark, openers)
	if _, body, ok := f.article(p); ok && body < len(text) {
		return f.spot(text, body+Mark(text[body:]), openers)
	}
	return p
}

// maxLabel is how many letters a printed number has that is no Roman one.
const maxLabel = 6

// label returns the length of the printed number that s begins with, with the
// sign that ends it, or 0.
func label(s string) int {
	i, digits, letters := 0, 0, 0
scan:
	for i < len(s) && i < 16 {
		switch c := s[i]; {
		case isDigit(c):
			digits++
		case isLetter(c):
			if letters++; letters > maxLabel && !roman(s[:i+1]) {
				return 0 // a word
			}
		case (c == '.' || c == '/' || c == '-') && i+1 < len(s) && (isDigit(s[i+1]) || c == '/' && isLetter(s[i+1])):
		default:
			break scan
		}
		i++
	}
	if i == 0 || digits == 0 && letters > 2 && !roman(s[:i]) || digits > 0 && letters > maxLabel {
		return 0
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == '.', r == ')', r == '°', r == 'º', r == ':', r == ']':
		i += n
	case isBlank(r) && r != '\r':
		// A bare number before a text, as in laid out columns.
		if digits == 0 || letters > 0 {
			return 0
		}
		return i
	case r == '*', r == '_', r == '\\':
		if digits == 0 {
			return 0
		}
		return i
	default:
		return 0
	}
	if i < len(s) {
		if r, _ := utf8.DecodeRuneInString(s[i:]); !unicode.IsSpace(r) && !unicode.IsPunct(r) && !isInvisible(r) && digits == 0 {
			return 0
		}
	}
	return i
}

func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

func roman(s string) bool {
	for i := range len(s) {
		switch s[i] | 0x20 {
		case 'i', 'v', 'x', 'l', 'c':
		default:
			return false
		}
	}
	return s != ""
}
