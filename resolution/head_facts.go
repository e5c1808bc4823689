package resolution

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// readFact reads a line of the cover that says what it tells: "Eingereicht im:
// Nationalrat", "Motion ref. S7M-01234", "Groupe politique : Les Verts", or the name of
// the group alone below those of its members.
func (r *reader) readFact(s *stream, b *block) bool {
	text := b.in.Text
	if span, ok := r.practice.Group(s.lang, text); ok && b.index > 0 && b.index == r.cover.named+1 && r.coverRole(s.lang, text).kind == noRole {
		return r.readGroup(s, b, text[span.Start:span.End])
	}
	block, at := r.label(s.lang, text)
	if i := numberAt(text); block == "" && i > minReference && !strings.Contains(text, ",") && r.numberLine(text) == "" {
		if h, ok := r.practice.Heading(s.lang, text[:i]); ok && h.Block == drafting.Reference {
			block, at = h.Block, i
		}
	}
	value := strings.TrimRight(text[at:], ". ")
	switch {
	case value == "":
	case block == drafting.Reference && r.cover.number == "" && hasDigit(value) && wordCount(value, maxNameWords+1) <= maxNameWords:
		r.cover.number = value
		r.placeField("number", "", b)
		return true
	case block == drafting.Chamber && r.cover.assembly[s.lang] == "":
		if _, ok := r.practice.Assembly(s.lang, value); ok {
			r.setAssembly(s.lang, value)
			r.placeBehind("assembly", s.lang, b, at)
			return true
		}
	case block == drafting.Group:
		return r.readGroup(s, b, value)
	}
	return false
}

// namesFact reports whether a heading says what is behind its colon, and alone is a word
// like others: "House", "Text".
func namesFact(b drafting.Block) bool {
	return b == drafting.Reference || b == drafting.Chamber || b == drafting.Group
}

// opensDecisions reports whether decisions or the words of a motion stand below a heading.
func opensDecisions(b drafting.Block) bool { return b == drafting.Decisions || b == drafting.Wording }

// minReference is the length in bytes of the shortest words before a number that need no
// colon: "DOC 56" may be half a number.
const minReference = 7

// placeBehind says that a block is the place of a field, but for the words before it.
func (r *reader) placeBehind(path string, l bilingual.Lang, b *block, start int) {
	b.used = true
	r.markerSyntax(b)
	r.syntax = append(r.syntax, b.in.Syntax...)
	if start > 0 {
		r.syntax = append(r.syntax, b.in.Source(r.src, 0, start)...)
	}
	r.place(path, l, b.in.Source(r.src, start, len(b.in.Text)))
}

// numberAt returns where the first word with a digit begins in a text, 0 where none has.
func numberAt(text string) int {
	digit := strings.IndexAny(text, "0123456789")
	if digit < 0 {
		return 0
	}
	return strings.LastIndexAny(text[:digit], " \u00a0") + 1
}

// readGroup gives those who tabled the text the party that a line names.
func (r *reader) readGroup(s *stream, b *block, party string) bool {
	people := r.cover.sponsors[s.lang]
	if len(people) == 0 {
		return false
	}
	for i := range people {
		if people[i].Party == "" {
			people[i].Party = party
		}
	}
	r.placeField("sponsors", s.lang, b)
	return true
}

// setAssembly sets the name of the assembly, once in each language.
func (r *reader) setAssembly(l bilingual.Lang, printed string) {
	if r.cover.assembly == nil {
		r.cover.assembly = bilingual.Text{}
	}
	r.cover.assembly[l] = r.assemblyName(l, printed)
}

// otherSpeaks reports whether the formula of the text is that of another house, which a
// line of the cover below this one names: "General Assembly", and below it "Human Rights
// Council".
func (r *reader) otherSpeaks(s *stream, b *block, name string) bool {
	body, _ := r.practice.Assembly(s.lang, name)
	var named []drafting.House // by the lines below
	for _, o := range r.blocks[b.index+1 : min(len(r.blocks), b.index+1+2*maxCoverBlocks)] {
		if o.lang != s.lang || o.used || len(o.in.Text) > maxLine {
			continue
		}
		if f, ok := r.practice.Formula(s.lang, o.in.Text); ok {
			return !sharesHouse(f.Houses, body.Houses) && sharesHouse(f.Houses, named)
		}
		other, _ := r.practice.Assembly(s.lang, o.in.Text)
		named = append(named, other.Houses...)
	}
	return false
}

// sharesHouse reports whether a house is in both of two rows.
func sharesHouse(a, b []drafting.House) bool {
	return slices.ContainsFunc(a, func(h drafting.House) bool {
		return slices.ContainsFunc(b, func(o drafting.House) bool { return o.ID == h.ID })
	})
}

// houseOf returns the name of an assembly in a line of the cover, without the words with
// which English ones say where a text was moved: "IN THE HOUSE OF REPRESENTATIVES".
func (r *reader) houseOf(l bilingual.Lang, text string) (string, bool) {
	const in = "in the "
	if len(text) > len(in) && strings.EqualFold(text[:len(in)], in) && isCapitals(text) {
		text = text[len(in):]
	}
	_, ok := r.practice.Assembly(l, text)
	return text, ok
}

// isFact reports whether line i of a block of the cover says what it tells: known words
// stand before its colon, or other lines of the block have a colon as early.
func (r *reader) isFact(lines []legaltext.Span, i int) bool {
	if len(r.blocks) >= maxCoverBlocks {
		return false
	}
	text := r.src[lines[i].Start:lines[i].End]
	if _, ok := r.practice.Group("", text); ok && i > 0 {
		a, ok := r.practice.Authors("", r.src[lines[i-1].Start:lines[i-1].End])
		return ok && len(a.People) > 0
	}
	words := labelOf(text)
	if words == "" {
		return false
	}
	if block, _ := r.label("", text); block != "" {
		return block != drafting.Attendance // names may go on below
	}
	if a, ok := r.practice.Authors("", text); ok && a.Cue.End >= len(words) {
		return true
	}
	labels := 0
	for _, l := range lines {
		if labelOf(r.src[l.Start:l.End]) != "" {
			labels++
		}
	}
	return labels >= minLabels
}

// isHeadLine reports whether one line of the cover says what the text is and when it was
// adopted, from what agenda it is, or on whose report, and no more: "Resolution adopted by
// the General Assembly on 3 May 2020", "[on the report of the committee]".
func (r *reader) isHeadLine(text string) bool {
	if strings.HasPrefix(text, "[") {
		return isBracketed(text)
	}
	h, ok := r.practice.Heading("", text)
	if !ok || !hasDigit(text) || strings.HasSuffix(text, ",") {
		return false
	}
	switch h.Block {
	case drafting.Record:
		return wordCount(text, maxNameWords+1) <= maxNameWords
	case drafting.TypeOfText:
		return slices.ContainsFunc(r.practice.Langs(), func(l bilingual.Lang) bool {
			h, ok := r.practice.Heading(l, text)
			return ok && h.Span.Len() < len(text) && r.titleAt(l, text, h) == len(text)
		})
	}
	return false
}

// subjectBelow returns which line of a block of the cover begins the title, where those
// above it name the authors and nothing more, 0 where none does: "van Jan Peeters", and
// below it "over de fonteinen".
func (r *reader) subjectBelow(lines []legaltext.Span) int {
	if len(r.blocks) >= maxCoverBlocks {
		return 0
	}
	for k := 1; k < len(lines); k++ {
		line := r.src[lines[k].Start:lines[k].End]
		if !unicode.IsLower(firstRune(line)) || !r.practice.Topic("", line) || r.practice.ActsFor("", line) {
			continue
		}
		for j := k - 1; j >= max(0, k-maxAuthorLines); j-- {
			names := r.lineText(lines[j:k]...)
			a, ok := r.practice.Authors("", names)
			if ok && len(a.People) > 0 && a.Cue.Len() > 0 && len(strings.TrimRight(names, ". ")) <= a.People[len(a.People)-1].Span.End+len("(NL)") {
				return k
			}
		}
		return 0
	}
	return 0
}

// labelledLines tells before which lines of a block of the cover it is cut, where labels
// stand on lines of their own: before each, and behind the value of one that names authors,
// which does not stand alone.
func (r *reader) labelledLines(lines []legaltext.Span, alone []bool) []bool {
	begins := make([]bool, len(lines))
	if len(r.blocks) >= maxCoverBlocks {
		return begins
	}
	for i, l := range lines[:len(lines)-1] {
		text := r.src[l.Start:l.End]
		if !endsInColon(text) || len(text) > maxSubheading {
			continue
		}
		below := i + 1
		if block, _ := r.label("", text); block == "" || block == drafting.Attendance || block == drafting.Vote {
			a, ok := r.practice.Authors("", r.lineText(l, lines[i+1]))
			if !ok || len(a.People) == 0 || a.Cue.End < len(strings.TrimRight(text, " \u00a0:")) {
				continue
			}
			alone[i], alone[i+1] = false, false
			below++
		}
		begins[i] = i > 0
		if below < len(lines) {
			begins[below] = true
		}
	}
	return begins
}

// maxAuthorLines is how many lines with names may stand above the title.
const maxAuthorLines = 3

// isCoverTail reports whether a line below the title is still one of the cover: it is
// short, has no end, and no prose stands between it and the text proper or its
// explanation.
func (r *reader) isCoverTail(s *stream, b *block) bool {
	isLine := func(o *block) bool {
		return len(o.in.Text) <= maxLine && len(o.Lines) == 1 && o.Marker.IsZero() && o.Heading == 0 && !layout.Terminated(o.in.Text)
	}
	if s.title == nil {
		return false
	}
	if r.isBareLabel(s.lang, b) || isLine(b) && b.index > 0 && r.isBareLabel(s.lang, r.blocks[b.index-1]) {
		return true // "Eingereicht im:", and what it was
	}
	if !isLine(b) {
		return false
	}
	for _, o := range r.blocks[b.index+1 : min(len(r.blocks), b.index+1+maxAhead)] {
		if o.lang != s.lang || o.used {
			continue
		}
		if r.isFormula(s.lang, o.in.Text) {
			return true
		}
		if h, ok := r.practice.Heading(s.lang, o.in.Text); ok && (h.Block == drafting.Summary || h.Block == drafting.Explanatory) {
			return true
		}
		if !isLine(o) {
			return false
		}
	}
	return false
}

// isBareLabel reports whether a block is a known label and nothing more.
func (r *reader) isBareLabel(l bilingual.Lang, b *block) bool {
	block, at := r.label(l, b.in.Text)
	return block != "" && at == len(b.in.Text)
}

// minLabels is how many lines of a block tell by a colon each that it is a record.
const minLabels = 3

// labelOf returns the words before a colon that name what is behind it, "" where there
// are none: a capital begins them, and they are few.
func labelOf(text string) string {
	words, rest, ok := strings.Cut(strings.TrimLeft(text, "*_"), ":")
	if !ok || len(text) > maxCoverLine || strings.TrimSpace(rest) == "" || !unicode.IsUpper(firstRune(words)) || strings.ContainsAny(words, ".,;(0123456789") || wordCount(words, maxNameWords+1) > maxNameWords {
		return ""
	}
	return words
}

// unplacedLines reports that lines of the cover were left in the body, at the first.
func (r *reader) unplacedLines() {
	var first legaltext.Span
	n := 0
	for _, l := range r.langs {
		for _, e := range r.streams[l].parts[bodyPart] {
			if _, known := r.practice.Heading(l, e.in.Text); !e.cover || known || r.isLabelled(l, e) || isBracketed(e.in.Text) {
				continue
			}
			if n++; n == 1 || e.span.Start < first.Start {
				first = e.span
			}
		}
	}
	if n > 0 {
		r.report(legaltext.CodeUnplacedLine, first, "", "lines of the head say nothing that is known and were left in the body: %d of them, here the first", n)
	}
}

// noteDate returns the day of the adoption that a note tells, as those of the Council of
// Europe do.
func (r *reader) noteDate() string {
	for _, n := range r.notes {
		for _, l := range slices.Sorted(maps.Keys(n.blocks)) {
			text := n.blocks[l].in.Text
			if h, ok := r.practice.Heading(l, text); ok && h.Block == drafting.Adopted {
				if d, ok := r.practice.Date(l, text); ok {
					return d.ISO
				}
			}
		}
	}
	return ""
}

// formulaDate returns the day of the sitting that a formula tells: "De raad, in
// vergadering bijeen op 3 mei 2020,".
func (r *reader) formulaDate() string {
	for _, l := range r.langs {
		if s := r.streams[l]; s.formula != nil {
			if d, ok := r.practice.Sitting(l, s.formula.in.Text); ok {
				return d.ISO
			}
		}
	}
	return ""
}

// stage is what the cover says of the place of the text in its procedure. Where it says
// nothing, the words with which an English motion proposes itself do: "That this House",
// "To propose that the Senedd".
func (r *reader) stage() Stage {
	s := r.streams[bilingual.EN]
	if r.cover.stage != "" || s == nil {
		return r.cover.stage
	}
	first := s.formula
	if first == nil && len(s.parts[requestsPart]) > 0 {
		first = s.parts[requestsPart][0]
	}
	if first == nil {
		return ""
	}
	words := strings.ToLower(strings.TrimLeft(first.in.Text, "\"“‘'"))
	if strings.HasPrefix(words, "that ") || strings.HasPrefix(words, "that,") || strings.HasPrefix(words, "to propose that ") || strings.HasPrefix(words, "to move ") {
		return Motion
	}
	return ""
}
