package resolution

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// goesOn reports whether a block goes on with the sentence of the entry before
// it in the same language. The evidence: the entry does not end as a sentence
// ends; a page, a column or notes stand between the two; the block begins with
// a small letter; the entry ends with a word that no sentence ends with.
func (r *reader) goesOn(s *stream, b *block) bool {
	before := s.last.in.Text
	if b.Table || s.last.kind == legaltext.Table {
		return false // a row of a table
	}
	if s.last == s.title || s.last.kind == legaltext.Heading || b.Heading > 0 || b.Marker.Num != "" {
		return false
	}
	cut := s.lastBlock != nil && isCut(s.lastBlock, b)
	if layout.Terminated(before) {
		return (cut || !b.Blank) && r.isInLettered(s, b)
	}
	small := unicode.IsLower(firstRune(b.in.Text))
	o, opens := r.practice.Opening(s.lang, b.in.Text)
	open := endsOpen(s.lang, before) && (b.Marker.IsZero() && (cut || !s.last.marker.IsZero()) || !endsItem(before))
	if strings.HasSuffix(before, ",") {
		// in a preamble each reason may end with a comma
		open = s.part < considerationsPart || b.Marker.IsZero() && small && !opens
	}
	opens = opens && !o.Guessed
	if opens && !o.Weak && !cut {
		return false // "gehoord de beraadslaging," and below it "constaterende dat"
	}
	if b.Marker.Bullet != "" && s.last.opens && !cut && (s.last.kind == legaltext.Request || s.last.opening.Alone && !s.last.joined) {
		return false // a lead-in without a colon
	}
	if b.Marker.Bullet != "" {
		// A dash before the rest of a sentence is an artefact of the page; a
		// list without stops at its ends is not, nor its last item.
		return small && !r.isLastButOne(s.last, b, cut) && (open || cut && endsInside(before))
	}
	if opens && !(open && small) {
		return false
	}
	long := len(before) > 60
	if s.part == coverPart && (b.Blank || cut && sameColumn(s.lastBlock, b)) {
		return open // another line of the cover
	}
	if cut {
		return small || open || s.part != coverPart && (long || r.stops(s)) && !r.tellsVote(s, b)
	}
	return open || small && long
}

// isInLettered reports whether a block goes on with the reason above it that has a letter,
// though it opens as one: it has none, and the next letter is below it ("B. whereas it
// leaks; whereas it is old").
func (r *reader) isInLettered(s *stream, b *block) bool {
	if s.part != considerationsPart || s.last.marker.Num == "" || !s.last.opens || !b.Marker.IsZero() || !strings.HasSuffix(s.last.in.Text, ";") || !unicode.IsLower(firstRune(b.in.Text)) {
		return false
	}
	for _, next := range r.blocks[b.index+1 : min(len(r.blocks), b.index+1+maxBelow)] {
		if next.lang == s.lang && !next.used {
			return succeeds(s.last.marker, next.Marker) && markerStyle(s.last.marker) == markerStyle(next.Marker)
		}
	}
	return false
}

// tellsVote reports whether a block tells how the vote went.
func (r *reader) tellsVote(s *stream, b *block) bool {
	end, ok := r.practice.Ending(s.lang, b.in.Text)
	return ok && end.Kind == drafting.Voting
}

// isLastButOne reports whether an item ends with the conjunction before the last
// item of its list, which a block is: "- to plant trees; and", "- to water them."
// Behind a page cut that takes the comma or semicolon before it.
func (r *reader) isLastButOne(item *entry, b *block, cut bool) bool {
	text := strings.TrimRight(item.in.Text, " \u00a0")
	i := strings.LastIndexAny(text, " \u00a0")
	if i < 0 || item.marker.Bullet != b.Marker.Bullet || !isConjunction(strings.TrimSpace(text[i:])) {
		return false
	}
	before := strings.TrimRight(text[:i], " \u00a0")
	return !cut || strings.HasSuffix(before, ";") || strings.HasSuffix(before, ",")
}

// isConjunction reports whether a word joins the last item of a list to the others.
func isConjunction(word string) bool {
	switch strings.ToLower(word) {
	case "en", "of", "et", "ou", "und", "oder", "and", "or":
		return true
	}
	return false
}

// stops reports whether the clauses of the part before the last one all end with
// a stop, so that one without is not at its end.
func (r *reader) stops(s *stream) bool {
	if s.part < considerationsPart {
		return false
	}
	before := s.parts[s.part]
	before = before[max(0, len(before)-5):max(0, len(before)-1)]
	for _, e := range before {
		if !layout.Terminated(e.in.Text) {
			return false
		}
	}
	return len(before) >= 2
}

// joinedLines is how many lines before a joined block are looked at while more
// may follow, so that a sentence cut into very many pieces is not made anew for
// each.
const joinedLines = 16

// finish makes the whole text of an entry that blocks were joined to.
func (r *reader) finish(e *entry) {
	if e.joined {
		in := r.layout.Inline(e.lines, e.refs...)
		e.in = &in
	}
}

// goOn adds lines, with their references to notes, to an entry, and reads it anew.
func (r *reader) goOn(e *entry, lines []legaltext.Span, refs []layout.Ref) {
	e.lines = append(slices.Clip(e.lines), lines...)
	e.refs = append(slices.Clip(e.refs), refs...)
	in := r.layout.Inline(e.lines, e.refs...)
	e.in = &in
}

// join adds a block to the entry before it.
func (r *reader) join(s *stream, b *block) {
	e := s.last
	b.used = true
	if b.MarkerSpan.Len() > 0 {
		r.markerSyntax(b)
		r.report(legaltext.CodeFalseDash, b.MarkerSpan, "", "the dash before the rest of a sentence was taken for an artefact of the page")
	}
	r.report(legaltext.CodeJoinedAcrossCut, b.span(), "", "this block goes on with the sentence that ends %q", tail(e.in.Text))
	if !e.joined {
		e.joined = true
		e.lines, e.refs = slices.Clip(e.lines), slices.Clip(e.refs)
	}
	e.lines = append(e.lines, b.Lines...)
	e.refs = append(e.refs, b.refs...)
	e.words = e.words.Add(b.words.Evidence)
	in := r.layout.Inline(e.lines[max(0, len(e.lines)-len(b.Lines)-joinedLines):], b.refs...)
	e.in = &in // until finish
	s.lastBlock = b
}

// tail returns the last words of a text.
func tail(text string) string {
	words := strings.Fields(text[max(0, len(text)-60):])
	return strings.ToValidUTF8(strings.Join(words[max(0, len(words)-4):], " "), "")
}

// endsInside reports whether a text has a sentence end inside: the words after
// it are then a sentence that was cut.
func endsInside(text string) bool {
	return strings.Contains(text, ". ") || strings.Contains(text, "; ") || len(text) > 160
}

// endsItem reports whether a text ends as the last item but one of a list does: with
// a semicolon or comma and one word, "; and".
func endsItem(text string) bool {
	i := strings.LastIndexAny(text, " \u00a0")
	return i > 0 && strings.ContainsAny(text[i-1:i], ";,")
}

// endsOpen reports whether a text ends with a word that no sentence ends with:
// an article, a preposition, a conjunction, an auxiliary. A text of no language may
// end with one of any.
func endsOpen(l bilingual.Lang, text string) bool {
	if strings.HasSuffix(text, "(") || strings.HasSuffix(text, "«") {
		return true
	}
	word := lastWordOf(text)
	if l != "" {
		return openWords()[l][word] != 0
	}
	for _, words := range openWords() {
		if words[word] != 0 {
			return true
		}
	}
	return false
}

// bindsOn reports whether a line ends with an article, a conjunction or a preposition
// that stands before its noun in every sentence, in any language. It asks for less than
// endsOpen, whose words may also end a heading or a table's cell ("over", "zijn", "is").
func bindsOn(line string) bool {
	word := lastWordOf(line)
	for _, words := range openWords() {
		if words[word] == binding {
			return true
		}
	}
	return false
}

func lastWordOf(text string) string {
	return strings.ToLower(text[strings.LastIndexAny(text, " \u00a0'’")+1:])
}

// An openness says how surely a sentence goes on behind a word.
type openness uint8

const (
	open    openness = iota + 1 // hardly any sentence or item ends with it
	binding                     // and no line of any kind does
)

// openWords are the words of each language with which a sentence goes on.
var openWords = sync.OnceValue(func() map[bilingual.Lang]map[string]openness {
	table := map[bilingual.Lang]map[string]openness{}
	for lang, words := range map[bilingual.Lang][2]string{
		bilingual.NL: {
			"de het een en of van met dat ten ter der des",
			"dan voor door bij naar uit tot om te die zoals als maar want omdat tussen tegen zonder volgens wegens sinds tijdens over onder boven binnen buiten deze dit zijn haar hun heeft hebben had wordt worden werd werden is was waren zal zullen zou zouden kan kunnen moet moeten mag inzake betreffende waaronder wat waar wie welke elke geen niet",
		},
		bilingual.FR: {
			"le la les l un une des du de d et ou à au aux dans par pour que qu",
			"en sur sous avec sans entre vers chez qui dont où ce cet cette ces son sa ses leur leurs notre nos votre vos est sont a ont était été être avoir sera seront fut comme mais car donc si ni ne se s selon contre depuis pendant afin ainsi tels telles tel telle plus moins très",
		},
		bilingual.DE: {
			"der die das den dem des ein eine einer eines einem einen und oder von vom zum zur mit für dass",
			"zu bei durch gegen ohne um an am auf aus im ins in nach über unter vor zwischen wie als wenn weil ist sind war wird werden wurde hat haben kann soll sein ihre ihr",
		},
		bilingual.EN: {
			"the a an and or to for with from that",
			"of in on at by into which who whose this these its their his her is are was were be been has have had will would shall should may can not as than between under over",
		},
	} {
		table[lang] = map[string]openness{}
		for _, w := range strings.Fields(words[1]) {
			table[lang][w] = open
		}
		for _, w := range strings.Fields(words[0]) {
			table[lang][w] = binding
		}
	}
	return table
})
