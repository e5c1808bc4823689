package resolution

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/internal/text/lettercase"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// formulaCut returns the space behind a formula that a cue with a capital follows on
// the same line, 0 where there is none: "Le Gouvernement wallon, Vu le décret".
func (r *reader) formulaCut(text string) int {
	i := strings.Index(text[:min(len(text), maxLine)], ", ") + 1
	if i == 0 || i+1 == len(text) || !unicode.IsUpper(firstRune(text[i+1:])) || !unicode.IsUpper(firstRune(text)) {
		return 0
	}
	if o, ok := r.practice.Opening("", text[i+1:]); !ok || o.Kind == drafting.Request || o.Guessed || o.Weak || o.Cue.Start > 0 {
		return 0
	}
	if !r.isFormula("", text[:i]) {
		return 0
	}
	return i
}

// motionCut returns the byte before the words of a motion, which stand behind who moves
// it and what it is about, 0 where there are none: "S3M-7 Eva Linden: Fountains—That the
// Parliament welcomes …".
func (r *reader) motionCut(text string) int {
	if !strings.Contains(text[:min(len(text), maxSpeaker+len("That "))], "That ") || r.isMotion("", text) {
		return 0 // its points are below it
	}
	for at := 0; ; {
		k := strings.Index(text[at:min(len(text), at+maxSpeaker)], "That ")
		if k < 0 || at+k > maxSpeaker {
			return 0
		}
		at += k + 1
		before := strings.TrimRight(text[:at-1], " \u00a0")
		if last, _ := utf8.DecodeLastRuneInString(before); last != '-' && last != '–' && last != '—' {
			continue
		}
		rest := text[at-1:]
		o, ok := r.practice.Opening("", rest)
		name, _, _ := strings.Cut(strings.TrimSuffix(rest, "-"), "—")
		if ok && o.Kind == drafting.Request && o.Self || r.isFormula("", name+",") {
			return at - 2
		}
	}
}

// addReasons adds a block, in parts where it gives several reasons in one paragraph, or
// ends with words that conclude them.
func (r *reader) addReasons(b *block) {
	cuts := r.cuts(b)
	if cuts == nil || slices.ContainsFunc(b.in.Marks, func(m legaltext.Mark) bool { return m.Span.Len() > 0 && spansAny(m.Span, cuts) }) {
		r.blocks = append(r.blocks, b)
		return
	}
	rest := *b.Block
	rest.Lines = slices.Clone(rest.Lines)
	for _, i := range cuts {
		head, tail := cutAt(r.src, rest, b.in.Source(r.src, i+1, i+2)[0].Start)
		if part := r.newBlock(&head); part != nil {
			r.blocks = append(r.blocks, part)
		}
		rest = tail
	}
	if part := r.newBlock(&rest); part != nil {
		r.blocks = append(r.blocks, part)
	}
}

// cutAt cuts a block at a byte of the source.
func cutAt(src string, b layout.Block, at int) (head, tail layout.Block) {
	k := 0
	for k < len(b.Lines)-1 && b.Lines[k].End <= at {
		k++
	}
	head, tail = b, b
	head.Lines = slices.Clone(b.Lines[:k])
	if before := strings.TrimRight(src[b.Lines[k].Start:at], " \t\u00a0"); before != "" {
		head.Lines = append(head.Lines, legaltext.Span{Start: b.Lines[k].Start, End: b.Lines[k].Start + len(before)})
	}
	tail.Lines = b.Lines[k:]
	tail.Lines[0].Start = at
	tail.Blank = false
	return head, tail
}

// cuts returns the spaces at which a block is cut, nil for one that stays whole.
func (r *reader) cuts(b *block) []int {
	if !b.Marker.IsZero() || b.Table || b.Heading > 0 {
		return nil
	}
	text := b.in.Text
	r.pauses = pauses(r.pauses[:0], text)
	cuts := r.reasonCuts(text, r.pauses)
	formula := r.formulaCut(text)
	if cuts == nil {
		cuts = r.capitalCuts(text, r.pauses, formula)
	}
	if formula > 0 {
		cuts = append(cuts, formula)
		slices.Sort(cuts)
		cuts = slices.Compact(cuts)
	}
	if at := r.motionCut(text); at > 0 && cuts == nil {
		return []int{at}
	}
	if at := conclusionCut(r.practice, "", text); at > 0 {
		return append(cuts, at)
	}
	if at := r.labelCut(text); at > 0 && cuts == nil {
		return []int{at}
	}
	if at := r.announcingCut(text); at > 0 && cuts == nil {
		return []int{at}
	}
	return cuts
}

// announcingCut returns the space before the words with which those who speak announce
// what they find or ask, at the end of a line of the cover, 0 where there are none:
// "Motion 4: Fountains Submitted by: the plumbers Conference believes:".
func (r *reader) announcingCut(text string) int {
	if !endsInColon(text) || len(r.blocks) >= maxCoverBlocks || len(text) < maxSubheading {
		return 0
	}
	for at := len(text) - 1; at > len(text)-maxSubheading; {
		if at = strings.LastIndexByte(text[:at], ' '); at < 0 {
			return 0
		}
		if o, ok := r.practice.Opening("", text[at+1:]); ok && o.Self && o.Kind == drafting.Request && o.Subject.Start == 0 && unicode.IsUpper(firstRune(text[at+1:])) && wordCount(text[at+1+o.Cue.End:], 2) == 0 && stopBefore(text[:at]) == 0 {
			return at
		}
	}
	return 0
}

// maxConclusion is the length in bytes of the words that conclude a row of reasons.
const maxConclusion = 32

// conclusionCut returns the space before the words that end a reason and go over to
// what is decided, 0 where there are none: "Whereas many leak: Now, therefore, be it",
// "Overwegende dat ze lekt, besluit:", "…, décide par dix voix:".
func conclusionCut(p *drafting.Practice, lang bilingual.Lang, text string) int {
	whole := strings.TrimRight(text, ",: \n\u00a0")
	from := max(0, len(whole)-maxConclusion-1)
	at := from + strings.LastIndexAny(whole[from:], ":;") + 1
	if rest, end := resolvingBehind(p, lang, whole, at, maxConclusion); end > 0 && end == len(rest) {
		return at
	}
	if !endsInColon(text) {
		return 0
	}
	at = strings.LastIndexByte(whole, ',') + 1
	rest, end := resolvingBehind(p, lang, whole, at, maxCoverLine)
	if end == 0 || end < len(rest) && !onlyAnnounces(rest, end, ':') {
		return 0
	}
	if o, ok := p.Opening(lang, whole[:at]); !ok || o.Kind == drafting.Request || o.Alone {
		return 0 // "Na beraadslaging, besluit:"
	}
	return at
}

// resolvingBehind returns the words behind the space at a place, with a capital, and
// where a phrase that resolves ends in them: 0 for none, and in more than most bytes.
func resolvingBehind(p *drafting.Practice, lang bilingual.Lang, text string, at, most int) (rest string, end int) {
	if at == 0 || len(text)-at < 2 || len(text)-at > most || text[at] != ' ' {
		return "", 0
	}
	rest = lettercase.Capital(text[at+1:])
	if e, ok := p.Ending(lang, rest); ok && e.Kind == drafting.Resolving && e.Span.Start == 0 {
		end = e.Span.End
	}
	return rest, end
}

// labelCut returns the space between a heading of the decisions and the sentence that it
// stands before on its line, 0 where there is none: "Texte déposé: Le Conseil …".
func (r *reader) labelCut(text string) int {
	at := strings.IndexByte(text[:min(len(text), maxConclusion)], ':') + 1
	if at == 0 || at+1 >= len(text) || text[at] != ' ' || !endsSentence(text) || !unicode.IsUpper(firstRune(text[at+1:])) {
		return 0
	}
	h, ok := r.practice.Heading("", strings.TrimRight(text[:at-1], " \u00a0"))
	if !ok || !opensDecisions(h.Block) {
		return 0
	}
	return at
}

// spansAny reports whether one of the places lies inside a span.
func spansAny(s legaltext.Span, places []int) bool {
	return slices.ContainsFunc(places, func(at int) bool { return s.Start < at && at < s.End })
}
