package resolution

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// A block is a block of the page with its plain text and its language.
type block struct {
	layout.Block
	in    layout.Inline
	lang  bilingual.Lang
	sure  bool // the block's own words decide its language
	index int  // in reader.blocks
	used  bool // taken by notes or furniture
}

// span is where a diagnostic about the block points: its first line.
func (b *block) span() legaltext.Span { return legaltext.Span{Start: b.Start(), End: b.Lines[0].End} }

// layBlocks cuts the source into blocks and makes their plain text.
func (r *reader) layBlocks() {
	r.layout = layout.Read(r.src, layout.Options{Differ: func(left, right string) bool {
		a, b := bilingual.Detect(left, r.opts.Languages...), bilingual.Detect(right, r.opts.Languages...)
		return a != "" && b != "" && a != b
	}})
	r.syntax = append(r.syntax, r.layout.Bars...)
	for _, lb := range r.layout.Blocks {
		for _, part := range r.splitLines(lb) {
			b := &block{Block: part, in: layout.NewInline(r.src, part.Lines, r.layout.HasWord)}
			if b.in.Text == "" {
				r.dropBlock(b)
				continue
			}
			b.index = len(r.blocks)
			r.blocks = append(r.blocks, b)
		}
	}
}

// dropBlock lists as syntax a block that has no text: bare markers and rules.
func (r *reader) dropBlock(b *block) {
	r.markerSyntax(b)
	r.syntax = append(r.syntax, b.in.Syntax...)
}

// splitLines cuts a block whose lines each play a part of their own: names under
// a text, the lines of a cover.
func (r *reader) splitLines(b layout.Block) []layout.Block {
	if len(b.Lines) < 2 || len(b.Lines) > 40 {
		return []layout.Block{b}
	}
	text := strings.Join(strings.Fields(r.lineText(b.Lines...)), " ")
	if _, ok := r.practice.Assembly("", text); ok {
		return []layout.Block{b}
	}
	if _, ok := r.practice.Heading("", text); ok {
		return []layout.Block{b}
	}
	if _, ok := r.practice.Authors("", text); ok {
		return []layout.Block{b}
	}
	var out []layout.Block
	for i, l := range b.Lines {
		part := b
		part.Lines = b.Lines[i : i+1 : i+1]
		if i > 0 {
			part.Marker, part.MarkerSpan, part.Heading, part.Blank = layout.Marker{}, legaltext.Span{}, 0, false
		}
		if k := len(out) - 1; k >= 0 && !r.standsAlone(l) && !r.standsAlone(b.Lines[i-1]) {
			out[k].Lines = b.Lines[i-len(out[k].Lines) : i+1 : i+1]
			continue
		}
		out = append(out, part)
	}
	return out
}

// standsAlone reports whether one line is a part of a document by itself.
func (r *reader) standsAlone(l legaltext.Span) bool {
	text := r.src[l.Start:l.End]
	if len(text) > 120 {
		return false
	}
	if _, ok := r.practice.Signature("", text); ok {
		return true
	}
	if _, ok := r.practice.Heading("", text); ok {
		return true
	}
	if s, ok := r.practice.Session("", text); ok && s.Period != "" {
		return true
	}
	if f, ok := r.practice.Formula("", text); ok {
		return strings.HasSuffix(text, ",") && f.Span.Len() >= len(text)-4
	}
	return false
}

func (r *reader) lineText(lines ...legaltext.Span) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(r.src[l.Start:l.End])
	}
	return b.String()
}

// minShare is the share of the text, in one hundredths, that a language needs
// to count as one of the document's.
const minShare = 8

// findLanguages decides the languages of the document, and then that of each
// block: by its words, by the formula that it is, by its neighbours.
func (r *reader) findLanguages() {
	weights := make([]bilingual.Evidence, len(r.blocks))
	share := map[bilingual.Lang]int{}
	total := 0
	for i, b := range r.blocks {
		weights[i] = bilingual.Weigh(b.in.Text)
		if l := weights[i].Lang(r.opts.Languages...); l != "" {
			share[l] += len(b.in.Text)
			total += len(b.in.Text)
		}
	}
	r.langs = slices.Clone(r.opts.Languages)
	if len(r.langs) == 0 {
		for l, n := range share {
			if n*100 >= total*minShare {
				r.langs = append(r.langs, l)
			}
		}
		slices.SortFunc(r.langs, func(a, b bilingual.Lang) int {
			return cmp.Or(cmp.Compare(share[b], share[a]), cmp.Compare(a, b))
		})
	}
	if len(r.langs) == 0 {
		r.langs = []bilingual.Lang{"und"}
	}
	for i, b := range r.blocks {
		b.lang = weights[i].Lang(r.langs...)
		if b.lang == "" && len(r.langs) == 1 {
			b.lang = r.langs[0]
		}
		if b.lang == "" {
			b.lang = r.formulaLang(b.in.Text)
		}
		b.sure = b.lang != ""
	}
	r.spreadLanguages()
}

// formulaLang returns the one language of the document in which text is a
// formula of drafting, or "".
func (r *reader) formulaLang(text string) bilingual.Lang {
	var found bilingual.Lang
	for _, l := range r.langs {
		if r.coverRole(l, text) == (coverRole{}) {
			continue
		}
		if found != "" {
			return ""
		}
		found = l
	}
	return found
}

// spreadLanguages gives the blocks that nothing decided the language of the
// block before them in their column, else of the block after them.
func (r *reader) spreadLanguages() {
	var before *block
	for i, b := range r.blocks {
		if b.lang != "" {
			before = b
			continue
		}
		var after *block
		for _, c := range r.blocks[i+1 : min(len(r.blocks), i+40)] {
			if c.sure {
				after = c
				break
			}
		}
		switch {
		case before == nil && after == nil:
			b.lang = r.langs[0]
		case before == nil:
			b.lang = after.lang
		case after == nil || sameColumn(before, b) || !sameColumn(after, b):
			b.lang = before.lang
		default:
			b.lang = after.lang
		}
		if !b.isBare() {
			r.report(legaltext.CodeUndecidedLang, b.span(), "", "the language of this block is not sure; it was read as %s because of its place", b.lang)
		}
		before = b
	}
}

func sameColumn(a, b *block) bool { return a.Page == b.Page && a.Column == b.Column }

// isBare reports whether a block has hardly any words of a language: an
// address of the web, a number, a name.
func (b *block) isBare() bool {
	if strings.Contains(b.in.Text, "://") || len(b.in.Text) < 60 {
		return true
	}
	letters := 0
	for _, r := range b.in.Text {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters*2 < len(b.in.Text)
}
