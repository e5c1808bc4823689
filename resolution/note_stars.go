package resolution

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// findStarNotes takes the blocks of a language that stars mark for notes, one each for one
// star, two stars and so on, where words before them bear as many: "Kosovo*", and below
// "* All reference to Kosovo …".
func (r *reader) findStarNotes() {
	for stars := 1; stars <= maxStars && r.findStarNote(strings.Repeat("*", stars)); stars++ {
	}
}

// maxStars is how many stars mark a note at most.
const maxStars = 4

// findStarNote takes the notes of one marker, and reports whether there are any.
func (r *reader) findStarNote(marker string) bool {
	feet := map[bilingual.Lang][]*block{}
	for _, b := range r.blocks {
		if _, ok := starSpan(b, r.src, marker); ok && !b.used {
			feet[b.lang] = append(feet[b.lang], b)
		}
	}
	if len(feet) == 0 {
		return false
	}
	n := &note{marker: marker, blocks: map[bilingual.Lang]*block{}}
	for _, b := range r.blocks {
		foot := feet[b.lang]
		if len(foot) != 1 || b.index >= foot[0].index || b.used {
			continue
		}
		if refs := r.starRefs(b, marker); refs != nil {
			n.blocks[b.lang] = foot[0]
			b.refs = slices.Concat(b.refs, refs)
			slices.SortFunc(b.refs, func(a, b layout.Ref) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
			b.in = r.layout.Inline(b.Lines, b.refs...)
		}
	}
	if len(n.blocks) == 0 {
		return false
	}
	for _, b := range n.blocks {
		b.used = true
		b.MarkerSpan, _ = starSpan(b, r.src, marker)
		if l := b.Lines[0]; l.Start < b.MarkerSpan.End {
			b.Lines = slices.Clone(b.Lines)
			b.Lines[0].Start = b.MarkerSpan.End + 1
			b.in = r.layout.Inline(b.Lines, b.refs...)
		}
		r.markerSyntax(b)
		r.syntax = append(r.syntax, b.in.Syntax...)
	}
	r.notes, r.byMarker[marker] = append(r.notes, n), n
	return true
}

// starSpan returns the place of the stars that a block begins with, where they are those
// of a marker and a word is behind them.
func starSpan(b *block, src, marker string) (legaltext.Span, bool) {
	if b.Marker.Num != "" || !b.Marker.IsZero() && b.Marker.Bullet != marker {
		return legaltext.Span{}, false
	}
	if b.Marker.Bullet == marker {
		return b.MarkerSpan, true
	}
	l := b.Lines[0]
	rest, ok := strings.CutPrefix(src[l.Start:l.End], marker)
	return legaltext.Span{Start: l.Start, End: l.Start + len(marker)}, ok && strings.HasPrefix(rest, " ") && hasWord(rest)
}

// starRefs returns the places of a marker of stars behind the words of a block, nil where
// other stars stand there than those of notes.
func (r *reader) starRefs(b *block, marker string) []layout.Ref {
	var refs []layout.Ref
	for _, l := range b.Lines {
		s := r.src[l.Start:l.End]
		for i := strings.IndexByte(s, '*'); i >= 0 && i < len(s); i++ {
			if s[i] != '*' {
				continue
			}
			before, _ := utf8.DecodeLastRuneInString(s[:i])
			stars := len(s[i:]) - len(strings.TrimLeft(s[i:], "*"))
			after, _ := utf8.DecodeRuneInString(s[i+stars:])
			if !unicode.IsLetter(before) || i+stars < len(s) && isWordRune(after) {
				return nil
			}
			if stars == len(marker) {
				refs = append(refs, layout.Ref{Marker: marker, Span: legaltext.Span{Start: l.Start + i, End: l.Start + i + stars}})
			}
			i += stars
		}
	}
	return refs
}
