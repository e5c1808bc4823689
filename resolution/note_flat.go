package resolution

import (
	"cmp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// Some extractors print note references as plain digits behind the word they
// follow, some houses in brackets, and notes as lines that begin with a bare
// number or with one in the same brackets. Each is proof of the
// other: a number glued to a word is a reference only when the text has that
// note, and a line that begins with a number is a note only when the text refers
// to it, both in the order 1, 2, 3.

// A glued is a number that may be a reference.
type glued struct {
	span legaltext.Span
	n    int
	open byte // the bracket before it, or 0
}

// moved returns g with its place in a line that begins at start as one in the source.
func (g glued) moved(start int) glued {
	g.span.Start += start
	g.span.End += start
	return g
}

// findFlatNotes looks for references without markup and cuts the blocks that
// hold bare notes, for findNotes to take them.
func (r *reader) findFlatNotes() {
	signs := r.noteSigns()
	refs, wanted := r.flatReferences(signs)
	if len(wanted) == 0 {
		return
	}
	r.wantUnplaced(wanted, signs)
	r.flat = true
	found := r.cutFlatNotes(wanted)
	refs = slices.DeleteFunc(refs, func(g glued) bool { return !found[g.n] })
	slices.SortFunc(refs, func(a, b glued) int { return cmp.Compare(a.span.Start, b.span.Start) })
	for _, b := range r.blocks {
		for _, l := range b.Lines {
			k := sort.Search(len(refs), func(k int) bool { return refs[k].span.Start >= l.Start })
			for ; k < len(refs) && refs[k].span.Start < l.End; k++ {
				b.refs = append(b.refs, layout.Ref{Marker: strconv.Itoa(refs[k].n), Span: refs[k].span})
			}
		}
		if len(b.refs) > 0 {
			b.in = r.layout.Inline(b.Lines, b.refs...)
		}
	}
}

// gluedNumbers calls f for each number of at most three digits that is glued to
// the end of a word, or to the stop or quotation mark behind it.
func (r *reader) gluedNumbers(b *block, f func(glued)) {
	for k, l := range b.Lines {
		s := r.src[l.Start:l.End]
		after := 0 // the end of the last number, behind which one more may stand
		for i := nextDigit(s, 1); i < len(s); {
			j := endOfDigits(s, i)
			if s[i-1] == ' ' {
				i = nextDigit(s, j)
				continue
			}
			if g, place, ok := bracketed(r.lineAbove(b, k), s, i, j); ok {
				if g.n > 0 && !place {
					f(g.moved(l.Start))
				}
				i = nextDigit(s, j)
				continue
			}
			start := i
			if after > 0 && i == after+1 && s[after] == ',' {
				start = after // "the Council,1,2"
			}
			before, _ := utf8.DecodeLastRuneInString(s[:i])
			behind, _ := utf8.DecodeRuneInString(s[j:])
			word := strings.LastIndexAny(s[:i], " \u00a0") + 1
			if j-i <= 3 && s[i] != '0' && (start < i || isNoteHost(before, s[word:i])) && (j == len(s) || !isWordRune(behind) && !strings.ContainsRune("-/°%", behind)) {
				n, _ := strconv.Atoi(s[i:j])
				f(glued{legaltext.Span{Start: start, End: j}, n, 0}.moved(l.Start))
				after = j
			}
			i = nextDigit(s, j)
		}
	}
}

// isNoteHost reports whether a note reference may stand behind word, which ends
// with the rune last: a word of small letters, or its closing punctuation, or the year of
// a resolution ("1325 (2000)").
func isNoteHost(last rune, word string) bool {
	if len(word) == len("(2000)") && word[0] == '(' && last == ')' && isLawYear(word[1:5]) {
		return true
	}
	if strings.ContainsAny(word, "0123456789/@_=&#") || utf8.RuneCountInString(word) < 3 {
		return false
	}
	return unicode.IsLower(last) || strings.ContainsRune("»”\"').,;:?!", last)
}

func isWordRune(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }

// cutFlatNotes cuts blocks before lines that begin with the bare number of a
// wanted note, the numbers in order, and gives the pieces that number as their
// marker. It returns the numbers found.
func (r *reader) cutFlatNotes(wanted map[int]wantedNote) map[int]bool {
	found := map[int]bool{}
	if r.flat {
		r.findFoot(wanted)
	}
	for _, b := range r.blocks {
		n, err := strconv.Atoi(b.Marker.Label())
		if err != nil {
			continue
		}
		w, asked := wanted[n]
		if asked && (b.foot || readsAsNote(b.in.Text) || w.open != 0 && b.Marker.Num[0] == w.open) {
			found[n] = true
		}
	}
	var out []*block
	for _, b := range r.hangSigns(r.hangRows(wanted), wanted) {
		if n, err := strconv.Atoi(b.Marker.Num); err == nil && b.foot {
			found[n] = true
		}
		start := 0
		for i := 0; i < len(b.Lines); i++ {
			sign := r.noteSign(b, i, wanted)
			if sign.n == 0 {
				continue
			}
			if i > start {
				before := b.Cut(r.src, start, i)
				out = appendBlock(out, r.newBlock(&before), b.lang)
			}
			next := i + 1 + sign.lines
			for next < len(b.Lines) && r.noteSign(b, next, wanted).n == 0 {
				next++
			}
			piece := b.Cut(r.src, i+sign.lines, next)
			piece.Unmark()
			piece.Marker = layout.Marker{Num: strconv.Itoa(sign.n), Len: sign.span.Len()}
			piece.MarkerSpan = sign.span
			piece.Lines[0].Start = sign.text
			out = appendBlock(out, r.newBlock(&piece), b.lang)
			found[sign.n] = true
			start, i = next, next-1
		}
		switch {
		case start == 0:
			out = append(out, b)
		case start < len(b.Lines):
			rest := b.Cut(r.src, start, len(b.Lines))
			out = appendBlock(out, r.newBlock(&rest), b.lang)
		}
	}
	r.blocks = r.partTwins(out)
	for i, b := range r.blocks {
		b.index = i
	}
	return found
}

// partTwins parts notes that are printed on one line in two languages, each behind its
// sign: "(1) Verslag van 2021. (1) Rapport de 2021."
func (r *reader) partTwins(blocks []*block) []*block {
	if len(r.langs) < 2 {
		return blocks
	}
	out := blocks[:0:0]
	for _, b := range blocks {
		out = append(out, b)
		if _, err := strconv.Atoi(b.Marker.Label()); err != nil {
			continue
		}
		sign := " " + b.Marker.Num + " "
		for _, l := range b.Lines {
			n := strings.Index(r.src[l.Start:l.End], sign)
			if n < 0 || !beginsNote(r.src[l.Start+n+len(sign):l.End]) {
				continue
			}
			whole := *b.Block
			whole.Lines = slices.Clone(b.Lines)
			head, tail := cutAt(r.src, whole, l.Start+n+1)
			tail.MarkerSpan = legaltext.Span{Start: l.Start + n + 1, End: l.Start + n + len(sign) - 1}
			tail.Lines[0].Start = l.Start + n + len(sign)
			first, second := r.newBlock(&head), r.newBlock(&tail)
			if first == nil || second == nil {
				break
			}
			first.lang, second.lang = first.words.Lang(r.langs...), second.words.Lang(r.langs...)
			if first.lang != "" && second.lang != "" && first.lang != second.lang {
				out = append(out[:len(out)-1], first, second)
			}
			break
		}
	}
	return out
}

// findFoot marks numbered rows that are notes by their place, the last of a text or of a
// page: they are just the notes that the text above refers to and that no row has printed
// yet.
func (r *reader) findFoot(wanted map[int]wantedNote) {
	printed := map[bilingual.Lang]int{} // the last number of the notes above
	for i := 0; i < len(r.blocks); {
		run := r.numberedRun(i)
		if len(run.blocks) == 0 {
			i++
			continue
		}
		lang := run.blocks[0].lang
		i += len(run.blocks)
		run = r.behindList(run, printed[lang]+1)
		if r.isFoot(run.blocks, i) && r.areAll(run, wanted, printed[lang]) {
			for _, b := range run.blocks {
				b.foot = true
			}
			printed[lang] = run.first + len(run.blocks) - 1
		}
	}
}

// behindList returns the part of a row that may be notes from a number on, where a list
// with the numbers before it stands right above them: a sentence in small letters ends
// it.
func (r *reader) behindList(run noteRun, first int) noteRun {
	k := first - run.first
	if k <= 0 || k >= len(run.blocks) {
		return run
	}
	if last := run.blocks[k-1].in.Text; !unicode.IsLower(firstRune(last)) || !endsSentence(last) {
		return run
	}
	return noteRun{blocks: run.blocks[k:], first: first}
}

// areAll reports whether a row is just the notes that the text above it refers to, behind
// those that were printed, and begins as notes do.
func (r *reader) areAll(run noteRun, wanted map[int]wantedNote, printed int) bool {
	asked := 0
	for n, w := range wanted {
		switch {
		case n <= printed || !w.precedes(run.blocks[0]):
		case n < run.first || n >= run.first+len(run.blocks):
			return false
		default:
			asked++
		}
	}
	return asked == len(run.blocks) && !slices.ContainsFunc(run.blocks, func(b *block) bool { return !beginsNote(b.in.Text) })
}

// isFoot reports whether a row, behind which block last stands, is none of the text, and
// no more of that in its language is on its page: nothing, the number of the page, or a
// foot that comes back.
func (r *reader) isFoot(run []*block, last int) bool {
	for ; last < len(r.blocks); last++ {
		b := r.blocks[last]
		if b.Page != run[0].Page || b.lang != run[0].lang {
			break
		}
		if !b.Edge && !isPageNumber(b.in.Text) {
			return false
		}
	}
	return !r.belongsToText(run, 0)
}

// hangSigns joins the number of a wanted note that stands alone, and not at the top of
// its column as the number of the page does, to the block below it.
func (r *reader) hangSigns(blocks []*block, wanted map[int]wantedNote) []*block {
	out := blocks[:0]
	for i := 0; i < len(blocks); i++ {
		b := blocks[i]
		if i > 0 && i+1 < len(blocks) && sameColumn(blocks[i-1], b) && len(b.Lines) == 1 && b.Marker.IsZero() && b.Lines[0].Len() <= 3 {
			below, lb := *blocks[i+1], *blocks[i+1].Block
			if sameColumn(b, &below) && below.Marker.IsZero() && !below.Blank {
				below.Block = &lb
				below.Lines = append([]legaltext.Span{b.Lines[0]}, below.Lines...)
				if r.noteSign(&below, 0, wanted).n > 0 {
					out = append(out, &below)
					i++
					continue
				}
			}
		}
		out = append(out, b)
	}
	return out
}

// appendBlock appends a block, unless it is nil, with its language.
func appendBlock(blocks []*block, b *block, l bilingual.Lang) []*block {
	if b == nil {
		return blocks
	}
	b.lang = l
	return append(blocks, b)
}

// A noteSign is the number before a note, which may have a line of its own.
type noteSign struct {
	n     int // 0 for none
	span  legaltext.Span
	lines int // before the one with the text
	text  int // where that begins
}

// noteSign reads the number of a wanted note at line i of a block: digits or
// superscripts, and a capital, a quotation mark or an address of the web.
func (r *reader) noteSign(b *block, i int, wanted map[int]wantedNote) noteSign {
	if i == 0 && b.MarkerSpan.Len() > 0 {
		return noteSign{}
	}
	l := b.Lines[i]
	s := r.src[l.Start:l.End]
	number, width := layout.Superscripts(s)
	raised := width > 0
	if !raised {
		width = len(s) - len(strings.TrimLeft(s, "0123456789"))
		number = s[:width]
	}
	n, _ := strconv.Atoi(number)
	w, ok := wanted[n]
	if !ok || number == "" || w.open != 0 || len(number) > 3 || number[0] == '0' || !w.precedes(b) {
		return noteSign{}
	}
	sign := noteSign{n: n, span: legaltext.Span{Start: l.Start, End: l.Start + width}}
	if width == len(s) && i+1 < len(b.Lines) {
		if w.at[b.lang] > b.index {
			return noteSign{} // the number of a page before the reference
		}
		sign.lines = 1
		l = b.Lines[i+1]
		s, width = r.src[l.Start:l.End], 0
	}
	rest := strings.TrimLeft(s[width:], " \t\u00a0")
	if sign.text = l.End - len(rest); sign.text == sign.span.End && !raised || !beginsNote(rest) {
		return noteSign{}
	}
	return sign
}

// beginsNote reports whether a text begins as a note does.
func beginsNote(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return s != "" && (unicode.IsUpper(c) || strings.ContainsRune("\"'«“‘„(<", c) || strings.HasPrefix(s, "http") || strings.HasPrefix(s, "www."))
}
