package resolution

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/internal/source/layout"
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

// capitalCuts returns the spaces of a reason, which may stand behind the formula that ends
// at start, before others or before what is decided: a capital tells them behind a comma,
// a semicolon or a colon ("Having considered the report, Welcoming the fountain, Noting
// the cost,", "Whereas it leaks: And whereas it is old: Therefore be it resolved that").
// One alone that begins otherwise than the first is none.
func (r *reader) capitalCuts(text string, pauses []int, start int) []int {
	if len(text) > maxFlat {
		return nil
	}
	var cuts []int
	first := ""
	alike, decided := false, false
	for _, pause := range pauses {
		i := pause + 1
		if pause < start || i+1 >= len(text) {
			continue
		}
		if decided {
			break
		}
		if text[i] != ' ' || !unicode.IsUpper(firstRune(text[i+1:min(len(text), i+5)])) {
			continue
		}
		rest := text[i+1 : min(len(text), i+1+maxOpening)]
		o, ok := r.practice.Opening("", rest)
		end, ends := r.practice.Ending("", rest)
		decided = text[i-1] != ',' && (ok && o.Act == drafting.Decision && o.Cue.Start > 0 && o.Subject.Len() == 0 || ends && end.Kind == drafting.Resolving && end.Span.Start == 0)
		if !decided && (!ok || o.Guessed || o.Kind == drafting.Request || o.Subject.Len() > 0) {
			continue
		}
		if cuts == nil {
			whole := text[start:]
			o, ok := r.practice.Opening("", whole)
			if !ok || o.Guessed || o.Kind == drafting.Request || o.Alone {
				return nil
			}
			first = whole[o.Cue.Start:o.Cue.End]
		}
		alike = alike || !decided && strings.EqualFold(rest[o.Cue.Start:o.Cue.End], first)
		cuts = append(cuts, i)
	}
	if len(cuts) < 2 && !alike && !decided {
		return nil
	}
	return cuts
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
	return cuts
}
