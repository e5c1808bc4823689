package resolution

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// cover gathers what the first page says of the document.
type cover struct {
	stage    Stage
	adopted  bool // a line beside the type of the text says so
	number   string
	session  Session
	date     string
	assembly bilingual.Text
	sponsors map[bilingual.Lang][]drafting.Person
	signers  []drafting.Person
	signed   map[string]bool // the names of signers
	others   bool            // there are sponsors whom it does not name
	named    int             // index of the last block with the names of sponsors
	sat      int             // index of the last block with a session
}

// A coverRole says which part of a cover a line is; the zero value says none.
type coverRole struct {
	kind  roleKind
	value string // the stage, the period or the date
	block drafting.Block
}

type roleKind uint8

const (
	noRole roleKind = iota
	headingRole
	sessionRole
	dateRole
	assemblyRole
	numberRole
	formulaRole
	authorsRole
)

// maxCoverLine is the length in bytes beyond which a block is no cover line.
const maxCoverLine = 400

// maxDateWords is how many bytes may stand beside the date on its line:
// "Voorgesteld 4 april 2023".
const maxDateWords = 24

// coverRole reads one block as a line of a cover in one language.
func (r *reader) coverRole(l bilingual.Lang, text string) coverRole {
	if len(text) > maxCoverLine {
		if a, ok := r.practice.Authors(l, text[:maxCoverLine]); ok && len(a.People) > 0 {
			return coverRole{kind: authorsRole}
		}
		return coverRole{}
	}
	if h, ok := r.practice.Heading(l, text); ok {
		return coverRole{headingRole, h.Stage, h.Block}
	}
	if _, ok := r.practice.Formula(l, text); ok {
		return coverRole{kind: formulaRole}
	}
	if _, ok := r.houseOf(l, text); ok {
		return coverRole{kind: assemblyRole}
	}
	if s, ok := r.practice.Session(l, text); ok {
		return coverRole{kind: sessionRole, value: s.Period}
	}
	if _, ok := r.practice.Authors(l, text); ok {
		return coverRole{kind: authorsRole}
	}
	if d, ok := r.practice.Sitting(l, text); ok && len(text) <= maxLine && !endsSentence(text) && !strings.HasSuffix(text, ",") {
		return coverRole{kind: dateRole, value: d.ISO}
	}
	if d, ok := r.day(l, text); ok && len(text)-d.Span.Len() <= maxDateWords && !isCapitals(text[:d.Span.Start]) && !r.isCue(l, text) {
		return coverRole{kind: dateRole, value: d.ISO}
	}
	return coverRole{}
}

// day finds the first date in a line of a cover, in words or in figures. One in figures
// ends the line, and nothing stands before it but a label or a word for the filing:
// "Date lodged: 09/02/2027", "ingediend op 9.2.2027".
func (r *reader) day(l bilingual.Lang, text string) (drafting.Date, bool) {
	if d, ok := r.practice.Date(l, text); ok {
		return d, true
	}
	d, ok := r.practice.FigureDate(l, text)
	if !ok && r.dayFirst() {
		d, ok = r.practice.FigureDate("", text)
	}
	if !ok || d.Span.End < len(text) {
		return drafting.Date{}, false
	}
	if before := strings.TrimRight(text[:d.Span.Start], " \u00a0"); before != "" && !endsInColon(before) {
		h, ok := r.practice.Heading(l, text)
		return d, ok && h.Block == drafting.Filed
	}
	return d, true
}

// dayFirst reports whether the house that numbers the document so writes the day of a
// date before its month, as all but those of the United States do.
func (r *reader) dayFirst() bool {
	n, ok := r.practice.Number(r.cover.number)
	if !ok {
		return false
	}
	h, _ := r.practice.House(n.House)
	return h.State != "us"
}

// isDatedBelow reports whether one of the next lines of the cover says when the text was
// adopted; or, where the date in b is in figures, is a date in words. What stands above it
// is the date of the print.
func (r *reader) isDatedBelow(l bilingual.Lang, b *block) bool {
	_, words := r.practice.Date(l, b.in.Text)
	below := r.blocks[b.index+1 : min(len(r.blocks), b.index+1+maxAhead)]
	if k := slices.IndexFunc(below, func(o *block) bool { return o.lang == l && (r.isFormula(l, o.in.Text) || r.isCue(l, o.in.Text)) }); k >= 0 {
		below = below[:k] // the text proper
	}
	return slices.ContainsFunc(below, func(o *block) bool {
		if o.lang != l || o.used {
			return false
		}
		_, dated := r.practice.Date(l, o.in.Text)
		role := r.coverRole(l, o.in.Text)
		return dated && (role.kind == dateRole && !words || role.kind == headingRole && (!words || role.value == string(Adopted) && role.block == drafting.TypeOfText))
	})
}

// isCue reports whether a line opens as a visa or a recital does: "Gelet op de wet
// van 3 mei 2020;" is no date.
func (r *reader) isCue(l bilingual.Lang, text string) bool {
	o, ok := r.practice.Opening(l, text)
	return ok && o.Kind != drafting.Request && !o.Guessed && (!o.Weak || strings.ContainsAny(text[len(text)-1:], ",;"))
}

// namesAuthors reports whether a block of the cover leaves the names of the authors to
// the one below it: "présentée par Mesdames et Messieurs", or a row of names that ends
// with a comma above "députés.".
func (r *reader) namesAuthors(a, b *layout.Block) bool {
	if len(r.blocks) >= maxCoverBlocks || a.Page != b.Page || a.Column != b.Column || !b.Marker.IsZero() || a.Lines[0].Len() > maxLine {
		return false
	}
	text := r.lineText(a.Lines...)
	below := r.lineText(b.Lines...)
	authors, ok := r.practice.Authors("", text)
	if !ok && wordCount(text, 2) == 1 { // "PRÉSENTÉE", and below it "par Mme Lambert"
		authors, ok = r.practice.Authors("", text+"\n"+below)
		return ok && len(authors.People) > 0 && authors.Cue.End > len(text)
	}
	if !ok {
		return false
	}
	if n := len(authors.People); n > 0 {
		return authors.People[n-1].Span.End == len(text)-1 && strings.HasSuffix(text, ",") && unicode.IsLower(firstRune(below)) && wordCount(below, maxNameWords+1) <= maxNameWords
	}
	authors, _ = r.practice.Authors("", text+"\n"+below)
	return len(authors.People) > 0
}

// readCover reads a block as a part of the cover of its stream, and reports
// whether it is one.
func (r *reader) readCover(s *stream, b *block) bool {
	text := b.in.Text
	if r.readFact(s, b) {
		return true
	}
	role := r.coverRole(s.lang, text)
	switch role.kind {
	case sessionRole:
		if r.cover.session.Label == nil {
			r.cover.session.Label = bilingual.Text{}
		}
		label := r.cover.session.Label[s.lang]
		if label != "" && (r.cover.sat != b.index-1 || sameWords(label, text)) {
			return false
		}
		r.cover.session.Label[s.lang] = strings.TrimLeft(label+" "+text, " ") // "119TH CONGRESS", and below it "1ST SESSION"
		r.cover.sat = b.index
		r.agree(b, "session", &r.cover.session.Period, role.value)
		r.placeField("session", s.lang, b)
	case dateRole:
		if r.placed("date", s.lang) || r.isDatedBelow(s.lang, b) {
			return false
		}
		r.agree(b, "date", &r.cover.date, role.value)
		r.placeField("date", s.lang, b)
	case assemblyRole:
		if printed := r.cover.assembly[s.lang]; printed != "" {
			again := sameWords(printed, text) && !r.speaksAbove(s, b)
			if again {
				r.furnish(b, legaltext.RunningHead)
			}
			return again
		}
		name, _ := r.houseOf(s.lang, text)
		if r.otherSpeaks(s, b, name) {
			return false
		}
		r.setAssembly(s.lang, name)
		r.placeBehind("assembly", s.lang, b, len(text)-len(name))
	case formulaRole:
		return r.readName(s, b)
	case authorsRole:
		kind, _, _ := strings.Cut(text, " ")
		if h, ok := r.practice.Heading(s.lang, kind); ok && h.Block == drafting.TypeOfText && r.readKind(s, b, h) {
			s.staged = true // "Motion de M. Lambert relative aux fontaines"
			r.agreeStage(b, stageOf(h))
			return true
		}
		a, _ := r.practice.Authors(s.lang, text)
		if endsInColon(text) && a.Cue.Len() == 0 && !r.isFormulaNext(s, b) {
			return false // a speech: "Mr. Lee:"
		}
		if s.title == nil && s.staged && r.cover.sponsors[s.lang] != nil && !onBehalf(a) && a.Cue.Len() == 0 {
			return false
		}
		r.addSponsors(s.lang, a.People)
		if d, ok := r.practice.FigureDate(s.lang, text); ok && len(a.People) > 0 && d.Span.Start > a.People[len(a.People)-1].Span.End && r.cover.date == "" {
			r.cover.date = d.ISO // "eingebracht von An Linden am 8.4.2027"
		}
		r.placeField("sponsors", s.lang, b)
		r.cover.named = b.index
		s.titled = s.title != nil // the Flemish Parliament names them before the title
	default:
		if r.readMover(s, b) {
			return true
		}
		number := r.numberLine(text)
		if number == "" {
			return false
		}
		kind, _, _ := strings.Cut(number, " ") // "Resolution 2611 (2025)"
		if rest, ok := strings.CutPrefix(text, number+" "); ok {
			kind = rest // "27.3456 Motion"
		}
		h, _ := r.practice.Heading(s.lang, kind)
		typed := h.Block == drafting.TypeOfText
		if r.cover.number != "" && (!typed || s.staged) {
			return false
		}
		if typed {
			s.staged = true
			r.agreeStage(b, stageOf(h))
		}
		if r.cover.number != "" {
			r.placeField("stage", s.lang, b)
			return true
		}
		r.cover.number = number
		if d, ok := r.practice.FigureDate(s.lang, text); ok && d.Span.Start == 0 && r.cover.date == "" {
			r.cover.date = d.ISO // "27.04.2027 Drucksache 20/3317"
		}
		n, _ := r.practice.Number(number)
		if r.cover.session.Period == "" {
			r.cover.session.Period = n.Period
		}
		r.placeField("number", "", b)
	}
	return true
}

// isFormulaNext reports whether the next block is the formula of an assembly.
func (r *reader) isFormulaNext(s *stream, b *block) bool {
	return b.index+1 < len(r.blocks) && r.isFormula(s.lang, r.blocks[b.index+1].in.Text)
}

// readName reads the formula of an assembly that stands on the cover as its name does,
// without a comma: what follows is the rest of the cover, and no reason.
func (r *reader) readName(s *stream, b *block) bool {
	text := b.in.Text
	if f, ok := r.practice.Formula(s.lang, text); !ok || len(f.Houses) == 0 || f.Span.Len() < len(text) || r.cover.assembly[s.lang] != "" || r.speaksAbove(s, b) {
		return false
	}
	for _, o := range r.blocks[b.index+1 : min(len(r.blocks), b.index+1+maxAhead)] {
		if o.lang != s.lang || o.used {
			continue
		}
		if r.isCue(s.lang, o.in.Text) || r.asksAt(s, o) {
			return false
		}
		if role := r.coverRole(s.lang, o.in.Text); role.kind != noRole {
			r.setAssembly(s.lang, text)
			r.placeField("assembly", s.lang, b)
			return true
		}
	}
	return false
}

// onBehalf reports whether authors are named with the group for which they speak;
// there may be a line for each group.
func onBehalf(a drafting.Authors) bool {
	return len(a.People) > 0 && a.Cue.Start > a.People[0].Span.Start
}

func (r *reader) addSponsors(l bilingual.Lang, people []drafting.Person) {
	if r.cover.sponsors == nil {
		r.cover.sponsors = map[bilingual.Lang][]drafting.Person{}
	}
	for _, p := range people {
		if !slices.ContainsFunc(r.cover.sponsors[l], func(o drafting.Person) bool { return o.Name == p.Name }) {
			r.cover.sponsors[l] = append(r.cover.sponsors[l], p)
		}
	}
}

// agree sets a fact, or reports that two printings of it differ.
func (r *reader) agree(b *block, path string, fact *string, value string) {
	switch {
	case value == "":
	case *fact == "":
		*fact = value
	case *fact != value:
		r.report(legaltext.CodeDisagreement, b.span(), path, "%q here, %q before; the first was kept", value, *fact)
	}
}

// assemblyName is the name of an assembly in its usual spelling, where the
// tables have the printed one but for its capitals; else as printed.
func (r *reader) assemblyName(l bilingual.Lang, printed string) string {
	body, _ := r.practice.Assembly(l, printed)
	for _, h := range body.Houses {
		for _, name := range h.Names[l] {
			if sameWords(name, printed) {
				return name
			}
		}
	}
	return printed
}

// placeField says that a block, its marker included, is the place of a field.
func (r *reader) placeField(path string, l bilingual.Lang, b *block) {
	b.used = true
	r.markerSyntax(b)
	r.syntax = append(r.syntax, b.in.Syntax...)
	r.place(path, l, b.in.Source(r.src, 0, len(b.in.Text)))
}

// place says where a field stands in a language; it may stand in several
// places.
func (r *reader) place(path string, l bilingual.Lang, spans []legaltext.Span) {
	if i := r.placement(path, l); i >= 0 {
		r.fields[i].Spans = append(r.fields[i].Spans, spans...)
		return
	}
	r.fields = append(r.fields, legaltext.Placement{Path: path, Lang: l, Spans: spans})
}

func (r *reader) placed(path string, l bilingual.Lang) bool { return r.placement(path, l) >= 0 }

// placement finds the placement of a field; there are few of them.
func (r *reader) placement(path string, l bilingual.Lang) int {
	for i := range r.fields {
		if r.fields[i].Path == path && r.fields[i].Lang == l {
			return i
		}
	}
	return -1
}

func (r *reader) markerSyntax(b *block) {
	if b.MarkerSpan.Len() > 0 {
		r.syntax = append(r.syntax, b.MarkerSpan)
	}
}

// syntaxBetween lists what stands from start to end as syntax, if anything does.
func (r *reader) syntaxBetween(start, end int) {
	if s := trimSpan(r.src, legaltext.Span{Start: start, End: max(start, end)}); s.Len() > 0 {
		r.syntax = append(r.syntax, s)
	}
}

// trimSpan is a span without the white space at its ends.
func trimSpan(src string, s legaltext.Span) legaltext.Span {
	s.End = s.Start + len(strings.TrimRightFunc(src[s.Start:s.End], unicode.IsSpace))
	s.Start = s.End - len(strings.TrimLeftFunc(src[s.Start:s.End], unicode.IsSpace))
	return s
}

// furnish lists a block as furniture: one piece, or one for each line where
// another column stands between its lines.
func (r *reader) furnish(b *block, kind legaltext.FurnitureKind) {
	b.used, b.furniture = true, true
	if b.Apart {
		r.markerSyntax(b)
	}
	piece := legaltext.Span{Start: b.Start(), End: b.Lines[0].End}
	for _, l := range b.Lines[1:] {
		if strings.TrimSpace(r.src[piece.End:l.Start]) == "" {
			piece.End = l.End
			continue
		}
		r.furniture = append(r.furniture, legaltext.Furniture{Kind: kind, Span: piece})
		piece = l
	}
	r.furniture = append(r.furniture, legaltext.Furniture{Kind: kind, Span: piece})
}

// isCapitals reports whether s has words, in capitals alone: "CONSTITUTION DU".
func isCapitals(s string) bool { return hasWord(s) && s == strings.ToUpper(s) }

// firstRune returns the first rune of s that is no quotation mark or bracket.
func firstRune(s string) rune {
	for _, c := range s {
		switch c {
		case '"', '\'', '«', '»', '“', '”', '„', '‘', '’', '(', '[', ' ', '\u00a0':
		default:
			return c
		}
	}
	return utf8.RuneError
}
