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

// findFlatNotes looks for references without markup and cuts the blocks that
// hold bare notes, for findNotes to take them.
func (r *reader) findFlatNotes() {
	var refs []glued
	wanted := map[int]byte{} // by number, the bracket of its reference
	last := map[bilingual.Lang]int{}
	for _, b := range r.blocks {
		r.gluedNumbers(b, func(g glued) {
			switch next := last[b.lang] + 1; {
			case g.n == next:
				last[b.lang], wanted[g.n] = next, g.open
			case g.n > next || wanted[g.n] != g.open:
				return // neither the next note nor one again
			}
			refs = append(refs, g)
		})
	}
	if len(wanted) == 0 {
		return
	}
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

// findStarNote takes the one block of a language that a star marks for a note, where
// words before it bear the star: "Kosovo*", and below "* All reference to Kosovo …".
func (r *reader) findStarNote() {
	stars := map[bilingual.Lang][]*block{}
	for _, b := range r.blocks {
		if b.Marker.Bullet == "*" && b.Marker.Num == "" {
			stars[b.lang] = append(stars[b.lang], b)
		}
	}
	n := &note{marker: "*", blocks: map[bilingual.Lang]*block{}}
	for _, b := range r.blocks {
		foot := stars[b.lang]
		if len(foot) != 1 || b.index >= foot[0].index || b.used {
			continue
		}
		if refs := r.starRefs(b); refs != nil {
			n.blocks[b.lang] = foot[0]
			b.refs = slices.Concat(b.refs, refs)
			slices.SortFunc(b.refs, func(a, b layout.Ref) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
			b.in = r.layout.Inline(b.Lines, b.refs...)
		}
	}
	if len(n.blocks) == 0 {
		return
	}
	for _, b := range n.blocks {
		b.used = true
		r.markerSyntax(b)
		r.syntax = append(r.syntax, b.in.Syntax...)
	}
	r.notes, r.byMarker[n.marker] = append(r.notes, n), n
}

// starRefs returns the stars behind words of a block that has no other.
func (r *reader) starRefs(b *block) []layout.Ref {
	var refs []layout.Ref
	for _, l := range b.Lines {
		s := r.src[l.Start:l.End]
		for i := range s {
			if s[i] != '*' {
				continue
			}
			before, _ := utf8.DecodeLastRuneInString(s[:i])
			after, _ := utf8.DecodeRuneInString(s[i+1:])
			if !unicode.IsLetter(before) || i+1 < len(s) && (isWordRune(after) || after == '*') {
				return nil
			}
			refs = append(refs, layout.Ref{Marker: "*", Span: legaltext.Span{Start: l.Start + i, End: l.Start + i + 1}})
		}
	}
	return refs
}

// gluedNumbers calls f for each number of at most three digits that is glued to
// the end of a word, or to the stop or quotation mark behind it.
func (r *reader) gluedNumbers(b *block, f func(glued)) {
	for _, l := range b.Lines {
		s := r.src[l.Start:l.End]
		after := 0 // the end of the last number, behind which one more may stand
		for i := nextDigit(s, 1); i < len(s); {
			j := endOfDigits(s, i)
			if s[i-1] == ' ' {
				i = nextDigit(s, j)
				continue
			}
			if open := s[i-1]; (open == '(' || open == '[') && j < len(s) && j-i <= 2 && (open == '(' && s[j] == ')' || open == '[' && s[j] == ']') {
				if host := strings.TrimRight(s[:i-1], " \u00a0"); host != "" && s[i] != '0' {
					n, _ := strconv.Atoi(s[i:j])
					f(glued{legaltext.Span{Start: l.Start + len(host), End: l.Start + j + 1}, n, open})
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
				f(glued{legaltext.Span{Start: l.Start + start, End: l.Start + j}, n, 0})
				after = j
			}
			i = nextDigit(s, j)
		}
	}
}

// isNoteHost reports whether a note reference may stand behind word, which ends
// with the rune last: a word of small letters, or its closing punctuation.
func isNoteHost(last rune, word string) bool {
	if strings.ContainsAny(word, "0123456789/@_=&#") || utf8.RuneCountInString(word) < 3 {
		return false
	}
	return unicode.IsLower(last) || strings.ContainsRune("»”\"').,;:?!", last)
}

func isWordRune(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }

// cutFlatNotes cuts blocks before lines that begin with the bare number of a
// wanted note, the numbers in order, and gives the pieces that number as their
// marker. It returns the numbers found.
func (r *reader) cutFlatNotes(wanted map[int]byte) map[int]bool {
	found := map[int]bool{}
	for _, b := range r.blocks {
		n, err := strconv.Atoi(b.Marker.Label())
		if err != nil {
			continue
		}
		open, asked := wanted[n]
		if asked && (readsAsNote(b.in.Text) || open != 0 && b.Marker.Num[0] == open) {
			found[n] = true
		}
	}
	var out []*block
	for _, b := range r.blocks {
		start := 0
		for i, l := range b.Lines {
			n, width := bareNumber(r.src[l.Start:l.End])
			if n == 0 || !isBare(wanted, n) || i == 0 && b.MarkerSpan.Len() > 0 {
				continue
			}
			if i > start {
				before := b.Cut(r.src, start, i)
				out = appendBlock(out, r.newBlock(&before), b.lang)
			}
			next := i + 1
			for next < len(b.Lines) {
				if m, _ := bareNumber(r.src[b.Lines[next].Start:b.Lines[next].End]); m > 0 && isBare(wanted, m) {
					break
				}
				next++
			}
			piece := b.Cut(r.src, i, next)
			digits := len(strconv.Itoa(n))
			piece.Unmark()
			piece.Marker = layout.Marker{Num: strconv.Itoa(n), Len: width}
			piece.MarkerSpan = legaltext.Span{Start: l.Start, End: l.Start + digits}
			piece.Lines = append([]legaltext.Span{{Start: l.Start + width, End: l.End}}, piece.Lines[1:]...)
			out = appendBlock(out, r.newBlock(&piece), b.lang)
			found[n] = true
			start = next
		}
		switch {
		case start == 0:
			out = append(out, b)
		case start < len(b.Lines):
			rest := b.Cut(r.src, start, len(b.Lines))
			out = appendBlock(out, r.newBlock(&rest), b.lang)
		}
	}
	for i, b := range out {
		b.index = i
	}
	r.blocks = out
	return found
}

// isBare reports whether a note is referred to by a number without brackets.
func isBare(wanted map[int]byte, n int) bool {
	open, ok := wanted[n]
	return ok && open == 0
}

// appendBlock appends a block, unless it is nil, with its language.
func appendBlock(blocks []*block, b *block, l bilingual.Lang) []*block {
	if b == nil {
		return blocks
	}
	b.lang = l
	return append(blocks, b)
}

// bareNumber reads a line that begins with a number, white space, and a capital,
// a quotation mark or an address of the web. It returns the number and how many
// bytes it takes with the white space, or 0.
func bareNumber(s string) (n, width int) {
	i := 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	if i == 0 || i > 3 || i == len(s) || s[0] == '0' {
		return 0, 0
	}
	rest := strings.TrimLeft(s[i:], " \t\u00a0")
	if len(rest) == len(s)-i || rest == "" {
		return 0, 0
	}
	c, _ := utf8.DecodeRuneInString(rest)
	if !unicode.IsUpper(c) && !strings.ContainsRune("\"'«“‘„(<", c) && !strings.HasPrefix(rest, "http") && !strings.HasPrefix(rest, "www.") {
		return 0, 0
	}
	n, _ = strconv.Atoi(s[:i])
	return n, len(s) - len(rest)
}
