package drafting

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A Block is a part of a document that a heading opens, or a line that stands
// by itself.
type Block string

// The blocks.
const (
	TypeOfText  Block = "type"        // VOORSTEL VAN RESOLUTIE; see [Heading.Stage]
	Summary     Block = "summary"     // SAMENVATTING
	Explanatory Block = "explanatory" // TOELICHTING
	Salutation  Block = "salutation"  // DAMES EN HEREN
	Report      Block = "report"      // VERSLAG
	Record      Block = "record"      // Uittreksel uit de notulen: what the text is a part of
	Amendments  Block = "amendments"  // AMENDEMENTEN
	Rationale   Block = "rationale"   // VERANTWOORDING
	Adopted     Block = "adopted"     // TEKST AANGENOMEN DOOR DE COMMISSIE
	Filed       Block = "filed"       // Enregistré à la présidence du Sénat le 6 février 2024
	Corrigendum Block = "corrigendum" // ERRATUM
	Annex       Block = "annex"       // BIJLAGE
	See         Block = "see"         // Zie:
	Contents    Block = "contents"    // INHOUD
	Abbrev      Block = "abbreviations"
	Legend      Block = "legend"     // Afkorting bij de nummering van de publicaties: what codes and parties mean
	LegalBasis  Block = "basis"      // Juridische grond: visas follow
	Facts       Block = "facts"      // Feiten en context: reasons follow
	Reasons     Block = "reasons"    // Motivering, Considérants: reasons follow
	Advice      Block = "advice"     // Advies: visas or reasons follow
	Budget      Block = "budget"     // Financiële gevolgen
	Vote        Block = "vote"       // Stemming
	Attendance  Block = "attendance" // Aanwezig: names follow
	Subject     Block = "subject"    // Betreft: the title follows
	Decisions   Block = "decisions"  // Besluit, Dispositif: decisions follow
	Article     Block = "article"    // Artikel 1, Enig artikel
	Reference   Block = "reference"  // Motion ref.: the number of the document follows
	Chamber     Block = "chamber"    // Eingereicht im: the assembly follows
	Group       Block = "group"      // Groupe politique: the group of those who tabled the text follows
	Wording     Block = "wording"    // Eingereichter Text: the text proper follows
)

// Beside reports whether b is a part that stands beside the text proper and has
// no force: a summary, an explanatory part, a report, an annex.
func (b Block) Beside() bool {
	switch b {
	case Summary, Explanatory, Report, Annex, Contents, Abbrev, Legend, Amendments, Rationale:
		return true
	}
	return false
}

// A Heading is a heading line.
type Heading struct {
	Block Block
	// Span is the stock phrase, which may be followed by more.
	Span legaltext.Span
	// Stage and Genre say more of a type of text: "proposal", "draft",
	// "adopted" or "motion"; "resolution", "recommendation", "motion" or
	// "petition".
	Stage, Genre string
}

// checkBlock checks the attribute of a heading row.
func checkBlock(attr string) error {
	name, _, _ := strings.Cut(attr, "/")
	switch b := Block(name); b {
	case TypeOfText, Summary, Explanatory, Salutation, Report, Record, Amendments, Rationale, Adopted, Filed, Corrigendum,
		Annex, See, Contents, Abbrev, Legend, LegalBasis, Facts, Reasons, Advice, Budget, Vote, Attendance, Subject, Decisions, Article, Reference, Chamber, Group, Wording:
		return nil
	}
	return fmt.Errorf("unknown block %q", attr)
}

// Heading reads a heading line: one that is a stock phrase and nothing more,
// whatever its case, its spaces (letter-spaced capitals, a line break, spaces
// lost) and its markup; or, for the phrases that titles begin with ("MOTIE VAN
// HET LID …", "Zie: …"), one that begins with it. A sentence that begins with
// the same words in small letters is no heading. A line may join several headings of
// reasons and legal bases ("Aanleiding, context en argumentatie"). When lang is empty
// all languages are tried.
func (p *Practice) Heading(lang bilingual.Lang, text string) (Heading, bool) {
	start := wordStart(text, 0)
	if !capital(text[start:]) {
		return Heading{}, false
	}
	g := p.look(lang)
	if g != nil && !g.lines.two(text[start:], 1<<headingPhrase) && !g.word(text, start, titlePhrase) {
		return Heading{}, false
	}
	parts := headingParts(text)
	if g != nil && !g.line(text, headingPhrase) && !g.word(text, start, titlePhrase) && (parts == nil || !g.line(parts[0], headingPhrase)) {
		return Heading{}, false
	}
	for f := range p.each(lang) {
		if row, ok := f.whole(headingPhrase, text); ok {
			return headed(row.Attr, legaltext.Span{Start: start, End: lastWord(text)}), true
		}
		if m, ok := f.at(titlePhrase, text, start); ok {
			return headed(m.row.Attr, legaltext.Span{Start: m.head.start, End: m.head.end}), true
		}
		if h, ok := f.joinedHeading(parts); ok {
			h.Span = legaltext.Span{Start: start, End: lastWord(text)}
			return h, true
		}
	}
	return Heading{}, false
}

// maxJoined is the length in bytes of a heading that joins several.
const maxJoined = 100

// headingParts returns what a line joins by commas, colons and conjunctions, nil where
// it joins nothing or ends as a sentence does: "Aanleiding, context en argumentatie".
func headingParts(text string) []string {
	if len(text) > maxJoined || text == "" || strings.ContainsAny(text[len(text)-1:], ".;,:") {
		return nil
	}
	joined := strings.IndexByte(text, ',') >= 0 || strings.IndexByte(text, ':') >= 0 || strings.IndexByte(text, '/') >= 0
	for _, and := range [...]string{" en ", " et ", " und ", " and ", " & "} {
		if strings.Contains(text, and) {
			text, joined = strings.ReplaceAll(text, and, ","), true
		}
	}
	if !joined {
		return nil
	}
	parts := strings.FieldsFunc(text, func(c rune) bool { return c == ',' || c == ':' || c == '/' })
	if len(parts) < 2 {
		return nil
	}
	return parts
}

// joinedHeading reads a heading whose parts are headings of reasons or legal bases each.
// Where one is of reasons, all is.
func (f *formulary) joinedHeading(parts []string) (Heading, bool) {
	var out Heading
	for _, part := range parts {
		row, ok := f.whole(headingPhrase, part)
		if !ok {
			return Heading{}, false
		}
		switch h := headed(row.Attr, legaltext.Span{}); h.Block {
		case Facts, Reasons:
			out = h
		case LegalBasis, Advice, Budget:
			if out.Block == "" {
				out = h
			}
		default:
			return Heading{}, false
		}
	}
	return out, len(parts) > 0
}

// Title returns where the words of the title begin in a line that Heading reads
// as h: at "sur" in "Résolution du Parlement européen du 4 mai 2023 sur les trains
// de nuit". Between them there may be the name of an assembly and a date. It is 0
// for a line that is a title as a whole ("Motie tot besluit van het debat over de
// trein"), and the length of the text where no title follows.
func (p *Practice) Title(lang bilingual.Lang, text string, h Heading) int {
	for f := range p.each(lang) {
		return f.title(text, h.Span)
	}
	return len(text)
}

func (f *formulary) title(text string, h legaltext.Span) int {
	if rest, ok := strings.CutPrefix(strings.TrimLeft(text[h.End:], " \u00a0"), ":"); ok && strings.ContainsFunc(rest, unicode.IsLetter) {
		return len(text) - len(strings.TrimLeft(rest, " \u00a0")) // "Resolution: the bridge"
	}
	last := h.Start // the last word of the heading
	for i := h.Start; i < h.End; {
		w, _ := nextWord(text, i)
		if m, ok := f.at(topicPhrase, text, w.start); ok && m.head.end >= h.End && w.start > h.Start {
			return w.start // "motie betreffende …"
		}
		last, i = w.start, w.end
	}
	if m, ok := f.at(authorPhrase, text, h.End); ok && m.row.Attr == "names" && last == h.Start {
		return len(text) // "Antrag der Abgeordneten"
	}
	date, dated := f.date(text[h.End:])
	date.Span.Start, date.Span.End = date.Span.Start+h.End, date.Span.End+h.End
	named := false // the assembly
	for i := h.End; ; {
		w, ok := nextWord(text, i)
		if !ok && named {
			return len(text)
		}
		if !ok {
			break
		}
		if dated && w.start == date.Span.Start {
			if end := date.Span.End; f.topicAt(text, end) || titleless(text[end:]) {
				return pastDash(text, end)
			}
			break
		}
		topic, opens := f.at(topicPhrase, text, w.start)
		next, _ := nextWord(text, w.end)
		if opens && (!dated || next.start != date.Span.Start) {
			return w.start
		}
		if name, ok := f.at(nameLine, text, w.start); ok {
			i, named = name.head.end, true
		} else if link, ok := f.at(linkPhrase, text, w.start); ok && link.head.start == w.start {
			i = link.head.end
		} else if opens {
			i = topic.head.end // "on 4 May"
		} else if next.start == date.Span.Start && dated || f.capitalAt(text, w.start) && (i > h.End || text[h.End:] != strings.ToUpper(text[h.End:])) {
			i = w.end // a name, but no verb of a title in capitals: "RESOLUTION ADOPTING A PLAN FOR"
		} else {
			break
		}
	}
	if m, ok := f.at(linkPhrase, text, last); ok && m.head.end >= h.End {
		return 0 // "resolutie van" someone
	}
	if titleless(text[h.End:]) {
		return len(text)
	}
	return pastDash(text, h.End)
}

// Topic reports whether a text begins with words that open the subject of a title:
// "betreffende", "visant à". When lang is empty all languages are tried.
func (p *Practice) Topic(lang bilingual.Lang, text string) bool {
	for f := range p.each(lang) {
		if f.topicAt(text, 0) {
			return true
		}
	}
	return false
}

// topicAt reports whether the next word at i opens the words of a title.
func (f *formulary) topicAt(text string, i int) bool {
	_, ok := f.at(topicPhrase, text, i)
	return ok
}

// pastDash skips the spaces and the dash, colon or comma before a title.
func pastDash(text string, i int) int {
	return len(text) - len(strings.TrimLeft(text[i:], " \u00a0\n\t-–—:,"))
}

// titleless reports whether what follows a heading is too little for a title, or
// begins with a number: "No 12", "(2023/2871(RSP))".
func titleless(rest string) bool {
	rest = rest[pastDash(rest, 0):]
	first, more, _ := strings.Cut(rest, " ")
	return len(rest) < minTitle || !strings.ContainsFunc(more, unicode.IsLetter) || strings.Contains(first, "/") && strings.ContainsAny(first, digits)
}

// minTitle is the length in bytes from which the rest of a line is a title.
const minTitle = 12

// headed writes out the attribute of a heading row: "type/proposal/resolution".
func headed(attr string, s legaltext.Span) Heading {
	parts := strings.SplitN(attr, "/", 3)
	h := Heading{Block: Block(parts[0]), Span: s}
	if len(parts) > 1 {
		h.Stage = parts[1]
	}
	if len(parts) > 2 {
		h.Genre = parts[2]
	}
	return h
}

// capital reports whether s begins with a capital letter or a digit.
func capital(s string) bool {
	for _, r := range s {
		return unicode.IsUpper(r) || unicode.IsTitle(r) || unicode.IsDigit(r)
	}
	return false
}

// lastWord returns the end of the last word of s.
func lastWord(s string) int {
	return len(strings.TrimRightFunc(s, func(r rune) bool { return !isWordRune(r) && !unicode.Is(unicode.Mn, r) }))
}
