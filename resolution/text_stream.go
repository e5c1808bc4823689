package resolution

import (
	"slices"
	"strings"
	"unicode"

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
	staged, titled bool     // the type of the text, the title were read
	moved          bool     // the type of the text was read with its movers: its title stands above or below
	proper         bool     // the type of the text was read again: no more explanation
	ahead          int      // index of the next formula or reason, where it was looked for
	asking         int      // index of the next block that asks, where it was looked for
	speaking       int      // index of the next formula, where it was looked for
	reasoning      int      // index of the next formula above a reason, where it was looked for
	deciding       int      // index of the next block that opens the decisions, where it was looked for
	proposing      bool     // the formula asks the assembly to decide: "wolle beschließen:"
	headed         bool     // reasons stand under headings
	voting         bool     // the last block tells how the vote went
	concluded      bool     // a line said that the reasons are at their end
	left           bool     // prose below the requests ended them
	each           bool     // each paragraph below a heading is a request
	parted         bool     // and blank lines part the paragraphs
	explaining     int      // index of the next heading of an explanation, where it was looked for
	second         bool     // another text began below the requests: it goes to the body
	again          again    // where the text begins again
	quoted         int      // index of the block in which a quotation ends
	matter         []*entry // lines of the front matter that have no place in the head
	parts          [numParts][]*entry
	leads          [numParts]*entry // last entry of each part that is no item
	last           *entry           // last entry of the text, while a sentence may go on
	lastBlock      *block
	kind           legaltext.Kind // that a heading gives to the clauses after it
	// article is a block that is the number of an article alone, and waits for
	// its text.
	article       *block
	articleMarker layout.Marker
	inArticle     bool // the last list is one of articles
	nextArticle   int  // index of the next block with the number of an article, where it was looked for
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
	refs     []layout.Ref // references found without their markup
	words    bilingual.Evidence
	span     legaltext.Span // of the first block's first line
	opening  drafting.Opening
	lead     *drafting.LeadIn // of a request
	opens    bool             // a lead of its own: paragraph, consideration, request
	afterCut bool             // a page cut stands right before it
	joined   bool             // blocks were joined to it
	within   bool             // it goes on with the numbered point above it
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
	r.readMatter()
	for _, b := range r.blocks {
		if !b.used {
			r.rejoinLanguage(b)
			r.readBlock(r.streams[b.lang], b)
		}
	}
	found := slices.ContainsFunc(r.langs, func(l bilingual.Lang) bool {
		return r.streams[l].says()
	})
	for _, l := range r.langs {
		s := r.streams[l]
		r.giveArticle(s, nil)
		r.trimTitle(s)
		r.numberTitle(s)
	}
	r.leaveRests()
	for _, l := range r.langs {
		s := r.streams[l]
		s.parts[bodyPart] = append(s.matter, s.parts[bodyPart]...)
		if !found {
			r.lookAgain(s)
		}
		r.splitRow(s)
		for p := range s.parts {
			for _, e := range s.parts[p] {
				r.finish(e)
			}
			s.parts[p] = r.nest(s.parts[p])
			if part(p) == considerationsPart || part(p) == requestsPart {
				r.reportGaps(partNames[p], s.parts[p])
			}
		}
	}
}

// says reports whether a stream has a request, or a reason with a cue: those without one
// stand below a heading alone.
func (s *stream) says() bool {
	return len(s.parts[requestsPart]) > 0 || slices.ContainsFunc(s.parts[considerationsPart], func(e *entry) bool { return e.opening.Cue.Len() > 0 })
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
	if s.second || r.beginsSecond(s, b) {
		h, ok := r.practice.Heading(s.lang, b.in.Text)
		if s.second = s.second && !(ok && h.Block == drafting.Explanatory && !s.again.heads[b.in.Text]); s.second || !ok || h.Block == drafting.TypeOfText {
			r.readSecond(s, b)
			return
		}
	}
	if b.Marker.Num != "" && b.Marker.Bullet == "" && len(b.in.Text) < 2*maxDateWords {
		line := b.Marker.Num + " " + b.in.Text
		if d, ok := r.practice.Date(s.lang, line); ok && d.Span.Start == 0 {
			r.unmark(b) // "3. März 2025"
		} else if p, ok := r.practice.Session(s.lang, line); ok && p.Label.Start == 0 && s.part == coverPart {
			r.unmark(b) // "21. Wahlperiode"
		}
	}
	if b.Marker.Num != "" && b.Marker.Label() > "9" {
		line := b.Marker.Num + " " + b.in.Text[:min(len(b.in.Text), maxLine)]
		if n, ok := r.practice.Number(line); ok && n.Span.Start == 0 {
			r.unmark(b) // "S. Res. 12"
		}
	}
	if b.Marker.Num == "M." && (s.last == nil || !succeeds(s.last.marker, b.Marker)) {
		r.unmark(b) // "M. le Maire expose :"
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
	if r.readMarked(s, b) {
		return
	}
	if h, ok := r.practice.Heading(s.lang, afterNumber(s.lang, text)); ok && !isNextInRow(s, b) && r.readHeading(s, b, h) {
		return
	}
	if s.formula == nil && s.part <= considerationsPart && r.speaksAt(s, b) &&
		(s.part <= explanatoryPart || b.Marker.IsZero() && (strings.HasSuffix(text, ",") || strings.HasSuffix(text, ":") && !r.isMotion(s.lang, text))) || // even behind its first reason
		s.formula == nil && s.part == requestsPart && (r.speaksAbove(s, b) || r.proposesBelow(s, b)) {
		r.readFormula(s, b)
		return
	}
	if s.formula == nil && s.part <= explanatoryPart && (r.namesSpeaker(s, b) || r.headsVerbs(s, b) && r.isBeforeAll(s, b)) {
		r.readFormula(s, b)
		return
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

// isNextInRow reports whether a block that begins as a heading does goes on with the row
// of numbers above it, and is a sentence: "2. Bericht zu erstatten."
func isNextInRow(s *stream, b *block) bool {
	return s.part >= considerationsPart && s.last != nil && b.Marker.Num != "" && markerStyle(s.last.marker) == markerStyle(b.Marker) &&
		succeeds(s.last.marker, b.Marker) && layout.Terminated(b.in.Text) && !endsInColon(b.in.Text)
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
	if r.isDecided(s, b) || s.part >= considerationsPart && r.practice.Division(s.lang, b.in.Text) {
		return false
	}
	if r.readNames(s, b) || r.readOfficer(s, b) {
		return true
	}
	p, ok := r.practice.Signature("", strings.TrimRight(b.in.Text, ". "))
	if label := b.Marker.Label(); label > "9" && (len(label) == 1 || strings.ContainsAny(label, "-.")) { // "J. LAMBERT", "J.-P. LAMBERT"
		var initial bool
		if p, initial = r.practice.Signature("", b.Marker.Num+" "+strings.TrimRight(b.in.Text, ". ")); initial {
			r.unmark(b)
		}
		ok = initial
	}
	if !ok && s.part > considerationsPart && len(b.Lines) > 1 && !waits(s) && r.areSponsors(b) {
		for _, l := range b.Lines {
			r.sign(drafting.Person{Name: r.lineText(l)})
		}
		r.placeField("signatories", "", b)
		return true
	}
	if name := signedName(b); !ok && name != "" && s.part > considerationsPart {
		p, ok = drafting.Person{Name: name}, true
	}
	if !ok && s.part > considerationsPart && !waits(s) && (r.isSponsor(b.in.Text) || r.cover.others && b.index > 0 && r.cover.signed[r.blocks[b.index-1].in.Text] && isSurname(b.in.Text)) {
		p, ok = drafting.Person{Name: b.in.Text}, true // "Van Rijswijck", as Dutch motions end
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

// areSponsors reports whether each line of a block is the name of one of those who tabled
// the text, with others perhaps whom the cover does not name ("c.s.").
func (r *reader) areSponsors(b *block) bool {
	known := false
	for _, l := range b.Lines {
		name := r.lineText(l)
		if r.isSponsor(name) {
			known = true
		} else if !r.cover.others || !isSurname(name) {
			return false
		}
	}
	return known
}

// isSurname reports whether a line has a word or three, of which the last begins with a
// capital, and no end.
func isSurname(name string) bool {
	return wordCount(name, maxNameWords) < maxNameWords && !hasDigit(name) && !strings.ContainsAny(name, ".,;:") && unicode.IsUpper(firstRune(name[strings.LastIndexByte(name, ' ')+1:]))
}

// isSponsor reports whether a line is the name, or the surname, of one of those who
// tabled the text.
func (r *reader) isSponsor(name string) bool {
	for _, people := range r.cover.sponsors {
		if slices.ContainsFunc(people, func(p drafting.Person) bool {
			before := len(p.Name) - len(name)
			return before == 0 && strings.EqualFold(p.Name, name) || before > 0 && p.Name[before-1] == ' ' && strings.EqualFold(p.Name[before:], name)
		}) {
			return true
		}
	}
	return false
}

// signedName returns the name behind the word that says that it was signed, "" where
// there is none: "(s) J. Lambert", "gez. Anna Weiß".
func signedName(b *block) string {
	name := b.in.Text
	if b.Marker.Num != "(s)" {
		word, rest, _ := strings.Cut(name, " ")
		switch word {
		case "(s)", "(sé)", "(signé)", "(get.)", "(gez.)", "gez.", "get.", "w.g.":
			name = rest
		default:
			return ""
		}
	}
	if len(name) > 2*maxDateWords || !isNames(name) {
		return ""
	}
	return name
}

// isDecided reports whether a short sentence has the words of a name and begins with
// what the assembly does: "DÉSIGNE Mme Lamy."
func (r *reader) isDecided(s *stream, b *block) bool {
	if s.part != considerationsPart && s.part != requestsPart || !endsSentence(b.in.Text) {
		return false
	}
	o, ok := r.practice.Opening(s.lang, b.in.Text)
	return ok && (asks(o) || o.Act == drafting.Notice) && !o.Alone
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
	e := r.newEntry(b, kind)
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
	if article := isArticle(e.marker.Label()); e.opens || article {
		s.inArticle = article
	}
	b.used = true
	if b.MarkerSpan.Len() > 0 {
		r.markerSyntax(b)
	}
	s.last, s.lastBlock = e, b
	return e
}

func (r *reader) newEntry(b *block, kind legaltext.Kind) *entry {
	e := r.entryRoom.next()
	*e = entry{kind: kind, marker: b.Marker, indent: b.Indent, lines: b.Lines, in: &b.in, refs: b.refs, span: b.span(), words: b.words.Evidence}
	if b.Heading > 0 {
		e.form = "h" + string(rune('0'+b.Heading))
	}
	return e
}

// isCut reports whether something else stands between two blocks of one
// language: a new page or column, another language, notes, furniture.
func isCut(a, b *block) bool {
	return b.index != a.index+1 || b.afterPage || !sameColumn(a, b)
}
