package resolution

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext/drafting"
)

// titleLine returns the index of the title among the lines above the text proper, -1
// where there is none, and where it begins in its line. A line that names the subject
// is the surest ("Objet : la fontaine"); of the others the one that most speaks for is
// the title, the nearest to the text of two.
func (r *reader) titleLine(s *stream) (index, start int) {
	if k, start := r.subjectLine(s); k >= 0 {
		return k, start
	}
	above := s.parts[bodyPart]
	near := len(above) - 1
	for near >= 0 && (r.isLabelled(s.lang, above[near]) || r.attends(s.lang, above[:near])) {
		near--
	}
	index, most := -1, noTitle
	for k := range above {
		if k >= maxCoverBlocks && k < len(above)-maxCoverBlocks {
			continue
		}
		if w := r.titleWeight(s, k, near); w >= most && w > noTitle {
			index, most = k, w
		}
	}
	return index, 0
}

// What speaks for a line above the text proper as its title, the least first: it is the
// first of the document that reads as one; it stands right above the text, but has a word
// or three; it begins with what the text is; it stands above the names of those present,
// right above the text; it is printed again; the number of the document stands before it; it is the one line that the source marks
// as the title of a page.
const (
	noTitle = iota
	aloneTitle
	firstTitle
	shortTitle
	namedTitle
	attendedTitle
	nearTitle
	againTitle
	numberedTitle
	markedTitle
)

// titleWeight says what speaks for line k above the text proper as its title; the last
// that is no label is near.
func (r *reader) titleWeight(s *stream, k, near int) int {
	above := s.parts[bodyPart]
	e := above[k]
	words := wordCount(e.in.Text, minTitleWords)
	attended := r.isAttended(s.lang, above, k) // an item of an agenda
	switch {
	case r.isLabelled(s.lang, e) || isCodeFact(e.in.Text) || r.isFiling(s.lang, e.in.Text) || r.tellsWho(s.lang, e.in.Text) || holdsDay(e.in.Text) || isGroups(e.in.Text) || k > 0 && isLabel(above[k-1].in.Text):
	case e.form == "h1" && !slices.ContainsFunc(above, func(o *entry) bool { return o != e && o.form == "h1" }):
		return markedTitle
	case !isTitleLine(e, attended):
		if k == 0 && near < maxCoverBlocks && r.readsAsTitle(s, e) {
			return firstTitle // "Fountain Week Proclamation:"
		}
		if r.isNamedText(s.lang, e) {
			return namedTitle
		}
	case r.isNumbered(s, e):
		return numberedTitle
	case words >= minTitleWords && slices.ContainsFunc(above[k+1:min(len(above), k+2*maxCoverBlocks)], func(o *entry) bool { return strings.Contains(o.in.Text, e.in.Text) }):
		return againTitle
	case k == near:
		return r.nearWeight(s, k)
	case attended && words >= minTitleWords && r.readsAsTitle(s, e):
		return attendedTitle
	case r.isNamedText(s.lang, e):
		return namedTitle
	case near < maxCoverBlocks && r.readsAsTitle(s, e) && (k == 0 || k < maxPreface && r.isBelowPreface(s, k)):
		return firstTitle
	}
	return noTitle
}

// isBelowPreface reports whether line k, of four words or more, is the first with as many
// that is not part of a record.
func (r *reader) isBelowPreface(s *stream, k int) bool {
	above := s.parts[bodyPart]
	return wordCount(above[k].in.Text, maxNameWords) == maxNameWords && !slices.ContainsFunc(above[:k], func(o *entry) bool {
		return wordCount(o.in.Text, maxNameWords) == maxNameWords && r.coverRole(s.lang, o.in.Text).kind == noRole
	})
}

// maxPreface is how many lines may stand before the first that reads as a title, which
// name a place, a page or the record that a text was taken from.
const maxPreface = 4

// nearWeight says what speaks for the line right above the text proper as its title.
func (r *reader) nearWeight(s *stream, k int) int {
	above := s.parts[bodyPart]
	e := above[k]
	text := e.in.Text
	words := wordCount(text, maxNameWords+1)
	if words <= minTitleWords && isHeadline(text) && slices.ContainsFunc(r.langs, func(l bilingual.Lang) bool { return r.streams[l].part >= requestsPart }) {
		return noTitle // a name below the text in another language
	}
	if k == 0 {
		return nearTitle
	}
	before := above[k-1].in.Text
	switch {
	case words < 2 && layout.Terminated(before) || hasDigit(text) && !hasWords(text):
		return noTitle
	case words < 2, words <= maxNameWords && (r.isName(text) || isHeadline(text) && (strings.Contains(before, ": ") || len(e.lines) > 1)):
		return aloneTitle // "Tabled: 4 May 2020", and below it a name
	case words <= minTitleWords && !r.isNamedText(s.lang, e):
		return shortTitle
	}
	return nearTitle
}

// isAttended reports whether the line below line k, or the next but one, says who was
// there: "Aanwezig: …".
func (r *reader) isAttended(l bilingual.Lang, above []*entry, k int) bool {
	if k+1 >= len(above) {
		return false
	}
	block, _ := r.label(l, above[k+1].in.Text)
	return block == drafting.Attendance
}

// hasWords reports whether a text has two words of letters alone.
func hasWords(text string) bool {
	n := 0
	for w := range strings.FieldsSeq(text) {
		if hasWord(w) && !hasDigit(w) {
			n++
		}
	}
	return n > 1
}

// tellsWho reports whether a line with a colon tells who did something, or who was there,
// and when: "Afwezig tijdens de behandeling van dit punt: An Claes".
func (r *reader) tellsWho(l bilingual.Lang, text string) bool {
	label, rest, ok := strings.Cut(text, ":")
	if isNameList(text) {
		return true
	}
	if !ok || rest == "" || len(label) > maxLine {
		return false
	}
	first, _, _ := strings.Cut(label, " ")
	h, ok := r.practice.Heading(l, first)
	return ok && h.Block == drafting.Attendance || bindsOn(strings.TrimSpace(label))
}

// isNameList reports whether a line is a row of names parted by commas: "Groen, CD&V".
func isNameList(text string) bool {
	if !strings.Contains(text, ", ") || isCapitals(text) {
		return false
	}
	return !strings.ContainsFunc(text, unicode.IsDigit) && !slices.ContainsFunc(strings.Fields(text), func(w string) bool { return !unicode.IsUpper(firstRune(w)) })
}

// minTitleWords is the number of words from which a line that comes back, that begins a
// document or that begins with what the text is has enough of them for a title.
const minTitleWords = 3

// holdsDay reports whether a line holds a day in figures, that of a debate, or ends with
// one in words of any language: "17 Samhain 2027".
func holdsDay(text string) bool {
	if words := strings.Fields(text); len(words) >= 3 && len(words) <= 2*minTitleWords {
		day, month, year := words[len(words)-3], words[len(words)-2], words[len(words)-1]
		if len(day) <= 2 && len(year) == 4 && strings.Trim(day+year, "0123456789") == "" && !hasDigit(month) {
			return true
		}
	}
	return slices.ContainsFunc(strings.Fields(text), func(w string) bool {
		return strings.Count(w, "/") == 2 && strings.Trim(w, "0123456789/") == ""
	})
}

// isNamedText reports whether a line begins with what the text is and goes on with its
// subject: "Motie fonteinen en parken".
func (r *reader) isNamedText(l bilingual.Lang, e *entry) bool {
	text := e.in.Text
	word, rest, _ := strings.Cut(text, " ")
	h, ok := r.practice.Heading(l, word)
	return ok && (h.Block == drafting.TypeOfText || h.Block == drafting.Amendments || h.Block == drafting.Advice && wordCount(rest, minTitleWords) == minTitleWords) && hasWord(rest) &&
		isTitleLine(e, true) && !strings.Contains(text, ". ")
}

// readsAsTitle reports whether a line of the cover reads as a title: it has some words and
// is not the name of an assembly, a date, a fact or a person. The title of an act may end
// as a sentence does, one whose words all begin with capitals with a colon.
func (r *reader) readsAsTitle(s *stream, e *entry) bool {
	text := e.in.Text
	words := wordCount(text, maxTitle)
	if !e.cover || words < minTitleWords || r.isFiling(s.lang, text) || r.isLabelled(s.lang, e) || len(text) >= maxCoverLine {
		return false
	}
	if c := firstRune(text); !unicode.IsUpper(c) && !unicode.IsDigit(c) {
		return false
	}
	if o, ok := r.practice.Opening(s.lang, text); ok && strings.HasPrefix(text[o.Cue.End:], ":") {
		return false // "Note: the fountains are shown below"
	}
	if !isTitleLine(e, false) || r.isTitleless(text) {
		return isHeadline(strings.TrimSuffix(text, ":")) || r.isActTitle(s.lang, text)
	}
	return r.coverRole(s.lang, text).kind == noRole && (words > maxNameWords || !r.isName(text)) && !r.isFormula(s.lang, text+",")
}

// maxNameWords is the number of words beyond which a line on a cover is no name of a
// person.
const maxNameWords = 4

// isActTitle reports whether a line is the title of an act as it gives it itself, with
// its date before its subject: "Arrêté ministériel du 4 mai 2020 portant nomination."
func (r *reader) isActTitle(l bilingual.Lang, text string) bool {
	d, ok := r.practice.Date(l, text)
	return ok && d.Span.Start > 0 && r.practice.Topic(l, text[d.Span.End:]) && !strings.Contains(text, ". ")
}

// isLabel reports whether a line is one or two words with a colon, which name what is
// below it: "Eingereicht von:".
func isLabel(text string) bool {
	return endsInColon(text) && wordCount(text, minTitleWords) < minTitleWords
}

// attends reports whether the last of some lines say that those present are below
// them: "Aanwezig:", and names with a semicolon.
func (r *reader) attends(l bilingual.Lang, above []*entry) bool {
	k := len(above) - 1
	for k >= 0 && strings.HasSuffix(above[k].in.Text, ";") {
		k--
	}
	if k < 0 {
		return false
	}
	label, rest := r.label(l, above[k].in.Text)
	return label == drafting.Attendance && rest == len(above[k].in.Text)
}

// subjectLine returns the index of the last line above the text proper that names
// its subject and where the title begins in it; the index is -1 where none does.
func (r *reader) subjectLine(s *stream) (index, start int) {
	above := s.parts[bodyPart]
	for k := len(above) - 1; k >= max(0, len(above)-maxCoverBlocks); k-- {
		text := above[k].in.Text
		if block, at := r.label(s.lang, text); block == drafting.Subject && at < len(text) && above[k].marker.Bullet == "" {
			return k, at
		}
		if h, ok := r.practice.Heading(s.lang, text); ok && h.Block == drafting.Subject && k+1 < len(above) && isTitleLine(above[k+1], true) {
			return k + 1, 0 // "Onderwerp" on a line of its own
		}
		if at := strings.Index(text, ": ") + 2; at > 1 && r.motionCut(text+"That this House welcomes") == len(text)-1 && wordCount(text[at:], 2) == 2 && !strings.HasPrefix(text[at:], "To ") && !r.isMotion(s.lang, text) {
			return k, at // "S3M-7 Eva Linden: Fountains in parks—"
		}
	}
	return -1, 0
}

// label returns the block that the words before a colon name ("Aanwezig: An
// Claes"), with where the rest of the line begins; the block is empty where they
// name none.
func (r *reader) label(l bilingual.Lang, text string) (drafting.Block, int) {
	words, rest, ok := strings.Cut(text, ":")
	if !ok || len(words) > maxLine {
		return "", 0
	}
	h, known := r.practice.Heading(l, words)
	if !known || h.Block == drafting.TypeOfText || h.Span.Len() < len(strings.TrimRight(words, " .\u00a0")) {
		return "", 0
	}
	return h.Block, len(text) - len(strings.TrimLeft(rest, " \u00a0"))
}

// isLabelled reports whether a line above the text proper tells a fact about the
// document: "- Date:", "Vote: unanimité".
func (r *reader) isLabelled(l bilingual.Lang, e *entry) bool {
	block, _ := r.label(l, e.in.Text)
	return block != "" || e.marker.Bullet != ""
}

// isTitleLine reports whether a paragraph reads as a title: it is short, is not in
// brackets and has no end, but for the full stop of an item on an agenda.
func isTitleLine(e *entry, item bool) bool {
	text := e.in.Text
	return len(text) < maxCoverLine && hasWord(text) && !isBracketed(text) && text[0] != '|' && !strings.ContainsAny(text[len(text)-1:], ",;:") && (!strings.HasSuffix(text, "]") || strings.Contains(text, " [")) && !endsInColon(text) &&
		(e.marker.Num != "" || !strings.HasSuffix(text, ".") || item && !strings.Contains(text, ". "))
}

// isTitleless reports whether a line on a cover says too little for a title: it
// has no word but the kinds of files ("PDF 153k"), announces something, is the
// number of an article, or gives that of a document and hardly a word beside it.
func (r *reader) isTitleless(text string) bool {
	if h, ok := r.practice.Heading("", text); ok && h.Block == drafting.Article {
		return true
	}
	words := 0
	for w := range strings.FieldsFuncSeq(text, func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '.' && c != '‑' && c != '-'
	}) {
		if len(w) > 2 && !strings.ContainsAny(w, "0123456789") && !isFileKind(w) {
			words++
		}
	}
	if words > 2 {
		return endsInColon(text)
	}
	_, numbered := r.practice.Number(text)
	return words == 0 || numbered || endsInColon(text)
}

// isFileKind reports whether a word names a kind of file, as pages of the web print
// it beside a text.
func isFileKind(w string) bool {
	switch strings.ToUpper(w) {
	case "PDF", "DOC", "DOCX", "ODT", "RTF", "XML", "HTML", "EPUB", "WORD", "TXT":
		return true
	}
	return false
}

// isGroups reports whether a line lists the groups that tabled the text: three names or
// more, each a word, half of them or more with a capital inside, as parties write theirs.
func isGroups(text string) bool {
	names, inner := 0, 0
	for name := range strings.SplitSeq(text, ",") {
		name = strings.TrimSpace(name)
		if name == "" || strings.ContainsFunc(name, unicode.IsSpace) || !unicode.IsUpper(firstRune(name)) {
			return false
		}
		_, first := utf8.DecodeRuneInString(name)
		if names++; strings.ContainsFunc(name[first:], unicode.IsUpper) {
			inner++
		}
	}
	return names > 2 && 2*inner >= names
}
