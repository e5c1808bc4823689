package resolution

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// A field of the head that holds a value, as a day or a name, and not the words of its
// line claims what says so and no more: the words of a value of the head, and stock
// phrases. Each run of other words on its line is a line of the head by itself, which
// says nothing that is known: "in de trouwzaal" of "Zitting van 24 februari 2031 in de
// trouwzaal".

// leaveRests takes from the fields the words that they do not hold.
func (r *reader) leaveRests() {
	h := r.wordsOfHead()
	for i := range r.fields {
		switch f := &r.fields[i]; f.Path {
		case "stage", "number", "session", "date", "sponsors", "signatories":
			f.Spans = h.claimed(f)
		}
	}
	r.fields = slices.DeleteFunc(r.fields, func(f legaltext.Placement) bool { return len(f.Spans) == 0 })
	if len(h.left) > 0 {
		slices.SortFunc(h.left, func(a, b legaltext.Span) int { return a.Start - b.Start })
		r.syntax = slices.DeleteFunc(r.syntax, func(at legaltext.Span) bool {
			k, found := slices.BinarySearchFunc(h.left, at.Start, func(s legaltext.Span, start int) int { return s.Start - start })
			return found && at.End <= h.left[k].End || k > 0 && at.End <= h.left[k-1].End
		})
	}
	for l, rests := range h.rests {
		slices.SortStableFunc(rests, func(a, b *entry) int { return a.span.Start - b.span.Start })
		s := r.streams[l]
		var row []*entry
		for _, e := range s.parts[bodyPart] {
			for len(rests) > 0 && isBefore(rests[0], e) {
				row, rests = append(row, rests[0]), rests[1:]
			}
			row = append(row, e)
		}
		s.parts[bodyPart] = append(row, rests...)
	}
}

// headWords tells which words of the head are the words of its values.
type headWords struct {
	*reader
	said    map[string]bool // in the values of its fields
	printed map[string]bool // the stems of those in the title and the formula
	lines   []placedLine    // of the blocks, in the order of the source
	left    []legaltext.Span
	rests   map[bilingual.Lang][]*entry
}

// wordsOfHead gathers the words of the head as far as it was read.
func (r *reader) wordsOfHead() *headWords {
	h := &headWords{reader: r, said: r.saidInHead(), printed: map[string]bool{}, rests: map[bilingual.Lang][]*entry{}}
	for _, s := range r.streams {
		for _, e := range [...]*entry{s.title, s.formula} {
			if e != nil {
				for w := range wordsOf(e.in.Text) {
					h.printed[stem(plainWord(w.text(e.in.Text)))] = true
				}
			}
		}
	}
	return h
}

// saysMore reports whether a line says something that neither the head nor some words
// of it say.
func (r *reader) saysMore(l bilingual.Lang, line string, words ...string) bool {
	h := r.wordsOfHead()
	say(h.said, words...)
	return len(h.restsOf("", l, line)) > 0
}

// A placedLine is a line of the source and the block that it stands in.
type placedLine struct {
	start int
	block *block
}

// saidInHead returns the words and numbers of the values of the head.
func (r *reader) saidInHead() map[string]bool {
	said := map[string]bool{}
	c := &r.cover
	say(said, c.number, c.session.Period)
	for _, l := range r.langs {
		say(said, c.session.Label[l], c.assembly[l])
		for _, p := range c.sponsors[l] {
			say(said, p.Name, p.Honorific, p.Party, string(p.LanguageGroup))
		}
	}
	for _, p := range c.signers {
		say(said, p.Name, p.Honorific, p.Party, string(p.LanguageGroup))
	}
	return said
}

// say adds the words of texts to a set.
func say(said map[string]bool, texts ...string) {
	for _, v := range texts {
		for w := range wordsOf(v) {
			said[plainWord(w.text(v))] = true
		}
	}
}

// blockAt returns the block that holds a place of the source.
func (h *headWords) blockAt(at int) *block {
	if h.lines == nil {
		for _, b := range h.blocks {
			for _, l := range b.Lines {
				h.lines = append(h.lines, placedLine{l.Start, b})
			}
		}
		slices.SortStableFunc(h.lines, func(a, b placedLine) int { return a.start - b.start })
	}
	k, found := slices.BinarySearchFunc(h.lines, at, func(l placedLine, at int) int { return l.start - at })
	switch {
	case found:
		return h.lines[k].block
	case k > 0:
		return h.lines[k-1].block
	}
	return h.blocks[0]
}

// claimed returns the spans of a field without the runs of words that it does not hold,
// which are left for the body. Those of one block are read as one line.
func (h *headWords) claimed(f *legaltext.Placement) []legaltext.Span {
	var out []legaltext.Span
	for at := 0; at < len(f.Spans); {
		if f.Spans[at].Start < h.body { // of the front matter, which holds nothing but its value
			out = append(out, f.Spans[at])
			at++
			continue
		}
		b := h.blockAt(f.Spans[at].Start)
		from := at
		for at++; at < len(f.Spans) && h.blockAt(f.Spans[at].Start) == b; at++ {
		}
		lang := f.Lang
		if lang == "" {
			lang = b.lang
		}
		out = append(out, h.claimedOf(f.Path, lang, f.Spans[from:at])...)
	}
	return out
}

// claimedOf is claimed for the spans of one block.
func (h *headWords) claimedOf(path string, l bilingual.Lang, spans []legaltext.Span) []legaltext.Span {
	var line strings.Builder
	for _, s := range spans {
		if line.Len() > 0 {
			line.WriteByte('\n')
		}
		line.WriteString(h.src[s.Start:s.End])
	}
	rests := h.restsOf(path, l, line.String())
	if len(rests) == 0 {
		return spans
	}
	source := func(part legaltext.Span) (out []legaltext.Span) {
		at := 0 // where the span begins in the line
		for _, s := range spans {
			piece := legaltext.Span{Start: max(0, part.Start-at) + s.Start, End: min(s.Len(), part.End-at) + s.Start}
			if piece.Start < piece.End {
				if piece = trimSpan(h.src, piece); piece.Len() > 0 {
					out = append(out, piece)
				}
			}
			at += s.Len() + 1
		}
		return out
	}
	var out []legaltext.Span
	start := 0
	for _, rest := range rests {
		out = append(out, source(legaltext.Span{Start: start, End: rest.Start})...)
		h.leave(l, source(rest))
		start = rest.End
	}
	return append(out, source(legaltext.Span{Start: start, End: line.Len()})...)
}

// leave keeps words of the head that have no field for the body.
func (h *headWords) leave(l bilingual.Lang, words []legaltext.Span) {
	h.left = append(h.left, words...)
	b := h.matterBlock(words)
	if b.in.Text == "" {
		h.syntax = append(h.syntax, b.in.Syntax...)
		return
	}
	e := h.newEntry(b, legaltext.Paragraph)
	e.opens, e.cover = true, true
	h.rests[l] = append(h.rests[l], e)
}

// restsOf returns the runs of words of a line that neither a value nor a stock phrase of
// the head accounts for, each with the links before it.
func (h *headWords) restsOf(path string, l bilingual.Lang, text string) []legaltext.Span {
	day, dated := h.dayIn(l, text)
	phrase, _ := h.practice.Heading(l, text)
	var cue drafting.Authors
	if path == "sponsors" {
		if cue, _ = h.practice.Authors(l, text); strings.Count(text[cue.Cue.Start:cue.Cue.End], " ") != 1 {
			cue.Cue = legaltext.Span{} // no misprint: "ingedien door"
		}
	}
	next, stop := iter.Pull2(h.practice.Stock(l, text))
	defer stop()
	stock, links, more := next()
	var out []legaltext.Span
	start, end, own := -1, -1, false // of the run
	shut := func(next int) {
		if own {
			out = append(out, runSpan(text, start, end, next))
		}
		start, own = -1, false
	}
	for w := range wordsOf(text) {
		for more && stock.End <= w.start {
			stock, links, more = next()
		}
		word := plainWord(w.text(text))
		known := more && w.within(stock) && (dated || !w.within(day))
		if known && !links || dated && w.within(day) || w.within(phrase.Span) || h.said[word] {
			shut(w.start)
			continue
		}
		if start < 0 {
			start = w.start
		}
		if known = known || w.within(cue.Cue); !known && (own || !h.printed[stem(word)] && utf8.RuneCountInString(word) > 1) {
			end, own = w.end, true
		}
	}
	shut(len(text))
	return out
}

// runSpan returns the span of a run of words with the signs that belong to it: an open
// bracket before it, and what ends the line behind it.
func runSpan(text string, start, end, next int) legaltext.Span {
	if before := strings.TrimRight(text[:start], "([“\"«"); before != text[:start] {
		start = len(before)
	}
	if behind := text[end:next]; !strings.ContainsFunc(behind, isWordSign) && next == len(text) {
		end = next
	} else if k := strings.IndexAny(behind, ")]"); k >= 0 && !strings.ContainsFunc(behind[:k], isWordSign) {
		end += k + 1
	}
	return legaltext.Span{Start: start, End: end}
}

// dayIn returns the span of a date in a line, in words or in figures, and whether it is
// that of the document.
func (r *reader) dayIn(l bilingual.Lang, text string) (legaltext.Span, bool) {
	d, ok := r.practice.Date(l, text)
	if !ok {
		d, ok = r.practice.FigureDate(l, text)
	}
	if !ok {
		d, _ = r.practice.FigureDate("", text)
	}
	return d.Span, d.ISO == r.cover.date
}

// A wordSpan is the place of a word of letters and digits.
type wordSpan struct{ start, end int }

func (w wordSpan) text(s string) string { return s[w.start:w.end] }

func (w wordSpan) within(s legaltext.Span) bool { return s.Start <= w.start && w.end <= s.End }

// wordsOf yields the words of a text.
func wordsOf(s string) func(func(wordSpan) bool) {
	return func(yield func(wordSpan) bool) {
		start := -1
		for i, c := range s {
			switch in := isWordSign(c); {
			case in && start < 0:
				start = i
			case !in && start >= 0:
				if !yield(wordSpan{start, i}) {
					return
				}
				start = -1
			}
		}
		if start >= 0 {
			yield(wordSpan{start, len(s)})
		}
	}
}

// isWordSign reports whether a rune is a letter, an accent or a digit.
func isWordSign(c rune) bool {
	return unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.Is(unicode.Mn, c)
}

// stem is a word without the endings of nouns: "Parlaments", "Parlamente".
func stem(word string) string {
	if len(word) < minStem {
		return word
	}
	return strings.TrimRight(word, "ens")
}

// minStem is the length in bytes of the shortest word whose ending may differ.
const minStem = 7

// plainWord is a word in small letters, a number without zeros before it.
func plainWord(w string) string {
	return strings.TrimLeft(strings.ToLower(norm.NFC.String(w)), "0")
}
