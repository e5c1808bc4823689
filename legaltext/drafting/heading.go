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
	Amendments  Block = "amendments"  // AMENDEMENTEN
	Rationale   Block = "rationale"   // VERANTWOORDING
	Adopted     Block = "adopted"     // TEKST AANGENOMEN DOOR DE COMMISSIE
	Corrigendum Block = "corrigendum" // ERRATUM
	Annex       Block = "annex"       // BIJLAGE
	See         Block = "see"         // Zie:
	Contents    Block = "contents"    // INHOUD
	Abbrev      Block = "abbreviations"
	LegalBasis  Block = "basis"     // Juridische grond: visas follow
	Facts       Block = "facts"     // Feiten en context: reasons follow
	Reasons     Block = "reasons"   // Motivering, Considérants: reasons follow
	Advice      Block = "advice"    // Advies: visas or reasons follow
	Budget      Block = "budget"    // Financiële gevolgen
	Vote        Block = "vote"      // Stemming
	Decisions   Block = "decisions" // Besluit, Dispositif: decisions follow
	Article     Block = "article"   // Artikel 1, Enig artikel
)

// Beside reports whether b is a part that stands beside the text proper and has
// no force: a summary, an explanatory part, a report, an annex.
func (b Block) Beside() bool {
	switch b {
	case Summary, Explanatory, Report, Annex, Contents, Abbrev, Amendments, Rationale:
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
	case TypeOfText, Summary, Explanatory, Salutation, Report, Amendments, Rationale, Adopted, Corrigendum,
		Annex, See, Contents, Abbrev, LegalBasis, Facts, Reasons, Advice, Budget, Vote, Decisions, Article:
		return nil
	}
	return fmt.Errorf("unknown block %q", attr)
}

// Heading reads a heading line: one that is a stock phrase and nothing more,
// whatever its case, its spaces (letter-spaced capitals, a line break, spaces
// lost) and its markup; or, for the phrases that titles begin with ("MOTIE VAN
// HET LID …", "Zie: …"), one that begins with it. A sentence that begins with
// the same words in small letters is no heading. When lang is empty all
// languages are tried.
func (p *Practice) Heading(lang bilingual.Lang, text string) (Heading, bool) {
	start := skipSigns(text, 0)
	if !capital(text[start:]) {
		return Heading{}, false
	}
	for f := range p.each(lang) {
		if row, ok := f.whole(headingPhrase, text); ok {
			return headed(row.Attr, legaltext.Span{Start: start, End: lastWord(text)}), true
		}
		if m, ok := f.at(titlePhrase, text, start); ok {
			return headed(m.row.Attr, legaltext.Span{Start: m.head.start, End: m.head.end}), true
		}
	}
	return Heading{}, false
}

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
