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

// findFurniture takes out of the text what belongs to the page: page numbers,
// document numbers and heads that come back, letter-spaced lines, rules.
func (r *reader) findFurniture() {
	r.joinNumbers()
	own := r.ownNumber()
	r.readNumberFoot(own)
	seen := map[string]int{}
	for _, b := range r.blocks {
		if k := headKey(b.in.Text); k != "" && !b.used {
			seen[k]++
		}
	}
	edges := r.repeatedEdges(seen)
	printed := ""
	before, last := map[string]bool{}, "" // keys of the edges of pages above
	for i, b := range r.blocks {
		if last != "" {
			before[last] = true
		}
		if last = ""; b.Edge {
			last = headKey(b.in.Text)
		}
		if b.used {
			continue
		}
		text := b.in.Text
		edge := i == 0 || i == len(r.blocks)-1 || r.blocks[i-1].Page != b.Page || r.blocks[i+1].Page != b.Page ||
			i > 1 && r.blocks[i-2].Page != b.Page || i+2 < len(r.blocks) && r.blocks[i+2].Page != b.Page
		number := r.numberLine(text)
		switch {
		case number != "":
			if b != own && !r.namesKind(b, number) {
				r.furnish(b, legaltext.DocumentLine)
			}
			printed = number
		case edge && len(text) > 3 && b.Marker.IsZero() && isPartOf(text, printed):
			r.furnish(b, legaltext.DocumentLine)
		case r.maySpace(b) && isSpaced(text):
			r.furnish(b, legaltext.SpacedTitle)
		case isCells(b), isRest(text), b.Marker.Num != "" && b.MarkerSpan.Len() > 0 && isOmission(text):
		case r.isDay(text), !edge && isAmount(text), r.isFigure(i, edge):
		case !hasWord(text):
			kind := legaltext.Rule
			if isPageNumber(text) {
				kind = legaltext.PageNumber
			} else if hasDigit(text) {
				kind = legaltext.RunningHead
			}
			r.furnish(b, kind)
		case isPageNumber(text) && b.MarkerSpan.Len() == 0:
			r.furnish(b, legaltext.PageNumber)
		case b.Marker.IsZero() && isPrinter(text) && r.isAcrossRow(i):
			r.furnish(b, legaltext.RunningHead)
		case b.Marker.IsZero() && isSymbol(text) && (i > 0 && r.blocks[i-1].Page != b.Page || i+1 < len(r.blocks) && i > 0 && r.blocks[i+1].Page != b.Page):
			r.furnish(b, legaltext.RunningHead)
		case b.Marker.IsZero() && (isCodes(text) || isLanguageCode(text) && i > 0 && r.blocks[i-1].furniture && isCodes(r.blocks[i-1].in.Text)):
			r.furnish(b, legaltext.RunningHead)
		case b.Edge && b.Marker.IsZero() && (b.words.Lang(r.langs...) == "" || hasDigit(text) && seen[headKey(text)] > 1) && !r.isName(text) && !r.isPart(b.lang, text):
			r.readEdge(b, own)
		case b.Marker.IsZero() && (edge && r.layout.Pages > 2 && seen[headKey(text)] > 2 || b.Edge && before[headKey(text)]) && !r.isName(text) && !r.isPart(b.lang, text):
			r.furnish(b, legaltext.RunningHead)
		case edges[b]:
			r.furnish(b, legaltext.RunningHead)
		case isLanguageName(text) && (i > 0 && isLanguageName(r.blocks[i-1].in.Text) || i+1 < len(r.blocks) && isLanguageName(r.blocks[i+1].in.Text)):
			r.furnish(b, legaltext.RunningHead) // over a column
		case b.Table && strings.Contains(text, "....."):
			r.furnish(b, legaltext.Contents)
		case b.Marker.IsZero() && mayLead(text):
			if h, ok := r.practice.Heading(b.lang, text); ok && seesOthers(h, text, false) {
				r.furnish(b, legaltext.SeeBlock)
			}
		}
	}
}

// repeatedEdges returns the lines that are the heads or feet of pages which no sign
// parts: the first line of the document where it stands again behind a clause, and the
// last where it stood before, unless it may be a name.
func (r *reader) repeatedEdges(seen map[string]int) map[*block]bool {
	plain := func(b *block) bool {
		text := b.in.Text
		return !b.used && len(b.Lines) == 1 && b.Marker.IsZero() && !b.Table && len(text) <= maxLine && seen[headKey(text)] > 1 && !(strings.HasSuffix(text, ",") && r.isFormula(b.lang, text)) && !r.isName(text) && !r.isPart(b.lang, text)
	}
	outer := func(from, step int) *block {
		for i := from; i >= 0 && i < len(r.blocks); i += step {
			if b := r.blocks[i]; !b.used && !isPageNumber(b.in.Text) && r.numberLine(b.in.Text) == "" {
				return b
			}
		}
		return nil
	}
	head, foot := outer(0, 1), outer(len(r.blocks)-1, -1)
	if head != nil && !plain(head) {
		head = nil
	}
	if foot != nil && (!plain(foot) || foot == head || !holdsSmall(foot.in.Text)) {
		foot = nil
	}
	if head == nil && foot == nil {
		return nil
	}
	edges := map[*block]bool{}
	begun := false // a clause was seen
	for _, b := range r.blocks {
		if !begun {
			o, ok := r.practice.Opening(b.lang, b.in.Text)
			begun = ok && !o.Guessed && !o.Weak
		}
		again := head != nil && b.in.Text == head.in.Text || foot != nil && b.in.Text == foot.in.Text
		if again && begun && plain(b) {
			edges[b] = true
		}
	}
	return edges
}

// holdsSmall reports whether a line has a word without a capital, or a figure, as names
// below a text have not.
func holdsSmall(text string) bool {
	return hasDigit(text) || slices.ContainsFunc(strings.Fields(text), func(w string) bool { return unicode.IsLower(firstRune(w)) && len(w) > 3 })
}

// mayLead reports whether a text may lead to others: it has a colon, or does not end as
// a clause does.
func mayLead(text string) bool {
	return strings.IndexByte(text, ':') >= 0 || !strings.ContainsAny(text[len(text)-1:], ".;,")
}

// seesOthers reports whether a heading leads to other documents: "Zie:", "Voir aussi la
// proposition B9-0123/2020". No item of a list does, and no clause: "3. Zie erop toe".
func seesOthers(h drafting.Heading, text string, marked bool) bool {
	return h.Block == drafting.See && !marked && (strings.HasPrefix(strings.TrimLeft(text[h.Span.End:], " \u00a0"), ":") || !strings.ContainsAny(text[len(text)-1:], ".;,"))
}

// isPart reports whether a line that comes back at the edges of pages, numbers apart, is
// of the text all the same: "Artikel 2" and "Artikel 5", a chapter, a cue.
func (r *reader) isPart(l bilingual.Lang, text string) bool {
	if _, _, ok := r.practice.Article(l, text); ok || r.practice.Division(l, text) {
		return true
	}
	if h, ok := r.practice.Heading(l, text); ok && h.Span.Len() >= len(text)-4 {
		return true
	}
	o, ok := r.practice.Opening(l, text)
	return ok && !o.Guessed || layout.Terminated(text)
}

// readEdge reads a head or foot without words of a language, as codes are. It is
// where the number of the document stands when no line is that number alone.
func (r *reader) readEdge(b, own *block) {
	n, ok := r.practice.Number(b.in.Text)
	if !ok || n.Procedure || own != nil || r.cover.number != "" {
		r.furnish(b, legaltext.RunningHead)
		return
	}
	r.cover.number = b.in.Text[n.Span.Start:n.Span.End]
	r.placeField("number", "", b)
}

// isSymbol reports whether a line is the symbol of a document and no more, as the first or
// last line of a page may be: "A/HRC/68/L.12", "CG-7/31".
func isSymbol(text string) bool {
	return strings.IndexByte(text, '/') > 0 && hasDigit(text) && text == strings.ToUpper(text) && !strings.ContainsAny(text, " ;,\u00a0") && hasWord(text)
}

// isCodes reports whether a line is made of what a word processor prints in its
// heads and feet and nothing else: the path of a file, or its name with page
// numbers, document numbers or a language beside it.
func isCodes(text string) bool {
	if len(text) > maxLine || strings.IndexByte(text, '.') < 0 {
		return false
	}
	file := false
	for w := range strings.FieldsSeq(text) {
		switch ext := strings.ToLower(w[strings.LastIndexByte(w, '.')+1:]); {
		case strings.ContainsAny(w, "\\0123456789") && (ext == "docx" || ext == "doc" || ext == "odt" || ext == "pdf"):
			file = true
		case isLanguageCode(w), strings.ContainsAny(w, "0123456789"):
		default:
			return false
		}
	}
	return file && strings.ContainsAny(text, " \\")
}

// isLanguageCode reports whether a word is the code of a language as the Union
// prints it in the feet of its documents: "FR".
func isLanguageCode(w string) bool {
	return len(w) == 2 && strings.Contains("BG CS DA DE EL EN ES ET FI FR GA HR HU IT LT LV MT NL PL PT RO SK SL SV", w)
}

// isCells reports whether a block is a row of a table, which may have figures
// alone.
func isCells(b *block) bool {
	return b.Table && strings.ContainsAny(b.in.Text, "0123456789") && !strings.Contains(b.in.Text, ".....")
}

// isLanguageName reports whether a text is the name of one of the languages that are
// read, in any of them, or its code.
func isLanguageName(text string) bool {
	if len(text) > 2*len("niederländisch") {
		return false
	}
	switch strings.ToLower(strings.TrimSpace(text)) {
	case "nl", "nederlands", "néerlandais", "niederländisch", "dutch", "fr", "frans", "français", "französisch", "french",
		"de", "duits", "allemand", "deutsch", "german", "en", "engels", "anglais", "englisch", "english":
		return true
	}
	return false
}

// isDay reports whether a line is a date in figures and nothing more.
func (r *reader) isDay(text string) bool {
	if text[0]-'0' > 9 {
		return false
	}
	d, ok := r.practice.FigureDate("", text)
	return ok && d.Span.Len() == len(text)
}

// isAmount reports whether a line is a number of thousands and nothing more: "1.000.000".
func isAmount(text string) bool {
	groups := 0
	if unicode.IsLetter(firstRune(text)) {
		return false
	}
	for g := range strings.FieldsFuncSeq(text, func(c rune) bool { return c == '.' || c == ',' || unicode.IsSpace(c) }) {
		if strings.Trim(g, "0123456789") != "" || groups == 0 && len(g) > 3 || groups > 0 && len(g) != 3 {
			return false
		}
		groups++
	}
	return groups > 1
}

// isFigure reports whether block i is a figure of the text, "- 500;", "€ 2,50", and no
// number that the page has: it has a unit, or it is an item of a list.
func (r *reader) isFigure(i int, edge bool) bool {
	b := r.blocks[i]
	text := b.in.Text
	if hasWord(text) || !hasDigit(text) {
		return false
	}
	if strings.ContainsAny(text, "€$£%‰§") {
		return true
	}
	if b.MarkerSpan.Len() == 0 || strings.HasSuffix(text, "-") || len(text) < 4 && strings.ContainsAny(text[len(text)-1:], ".)") { // "- 5 -", "• 1."
		return false
	}
	return !isPageNumber(text) || !(edge && r.layout.Pages > 1) && r.isRowItem(i)
}

// isRowItem reports whether block i has the sign of an item, and what stands above it
// announces items or is one with such a sign.
func (r *reader) isRowItem(i int) bool {
	for k := i - 1; k >= 0; k-- {
		if above := r.blocks[k]; !above.used {
			return endsInColon(above.in.Text) || markerStyle(above.Marker) == markerStyle(r.blocks[i].Marker)
		}
	}
	return false
}

// isRest reports whether a text without words ends as a clause does: "2024;" is
// the rest of a sentence.
func isRest(text string) bool {
	return text[0] >= '0' && text[0] <= '9' && (strings.HasSuffix(text, ";") || strings.HasSuffix(text, ","))
}

// isOmission reports whether a text says that something was left out: "(...)".
func isOmission(text string) bool {
	text = strings.Trim(text, "()[];, \u00a0")
	return text == "..." || text == "…" || text == "...."
}

// maxHalfNumber is the length in bytes of half a document number.
const maxHalfNumber = 16

func (r *reader) isName(text string) bool {
	_, ok := r.practice.Signature("", text)
	return ok
}

// headKey is what comes back of a running head: its letters. It is empty for a
// text too long to be one.
func headKey(text string) string {
	if len(text) > maxLine {
		return ""
	}
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) {
			return unicode.ToLower(c)
		}
		return -1
	}, text)
}

func hasWord(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// maySpace is a quick look: a longer text whose letters are set apart has some words of
// one letter.
func (r *reader) maySpace(b *block) bool {
	if len(b.in.Text) < maxLine {
		return true
	}
	n := 0
	for _, k := range r.numbersOf(b.words) {
		if w := r.weigher.Word(k); len(w) == 1 || w[0] >= utf8.RuneSelf {
			n++
		}
	}
	return n >= minSpaced
}

// minSpaced is how many letters are set apart at least.
const minSpaced = 4

// isSpacedLine reports whether a line is letters set apart, the first of them too.
func isSpacedLine(line string) bool {
	_, n := utf8.DecodeRuneInString(line)
	return n < len(line) && line[n] == ' ' && isSpaced(line)
}

// isSpaced reports whether the letters of s are set apart by spaces: "K A M E R".
func isSpaced(s string) bool {
	single, words, letters := 0, 0, 0
	for i := 0; i < len(s); {
		c, size := rune(s[i]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(s[i:])
		}
		i += size
		switch {
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			letters++
		case c == ' ' || unicode.IsSpace(c):
			if letters > 0 {
				words++
			}
			if letters == 1 {
				single++
			}
			if letters = 0; words >= 12 && single*3 < words {
				return false // a sentence
			}
		case unicode.IsLetter(c):
			letters++
		case letters > 0:
			letters += 2 // "l'un", "a)": no single letter
		}
	}
	if letters > 0 {
		words++
	}
	if letters == 1 {
		single++
	}
	return single >= minSpaced && single*3 >= words*2
}
