package legaltext

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/considerans/considerans/bilingual"
)

// A Locator finds the words of one text in the source that it was read from.
type Locator struct {
	source string
	text   string
	spans  []Span // that the text was read from
	ends   []int  // how many letters the spans have up to the end of each
	// printed and read are the places of each letter in the source and in the text;
	// nil where they have not the same letters.
	printed, read []int32
}

// Locator returns the locator of a text: that of the clause with the id path in a
// language, or of the field of that name. It takes time and memory in proportion to
// the text; [Locator.Find] then takes what it is asked for.
func (s *Source) Locator(path string, lang bilingual.Lang, text string) *Locator {
	l := &Locator{source: s.Text, text: text}
	if place := s.At(path, lang); place != nil {
		l.spans = place.Spans
	}
	for _, sp := range l.spans {
		l.printed = appendLetters(l.printed, s.Text[sp.Start:sp.End], sp.Start)
		l.ends = append(l.ends, len(l.printed))
	}
	if l.read = appendLetters(nil, text, 0); len(l.read) != len(l.printed) {
		l.printed, l.read = nil, nil
	}
	return l
}

// Find returns the bytes of the source that the bytes at of the text were read from: in
// several pieces where a page, a column or markup stands between them. It goes by
// letters, which [Source.Verify] proves to be the same; where the source writes them
// otherwise, as in the character references of HTML, it returns the pieces of the whole
// text. It returns nil where the source has no place for the text, or at is no part of
// it.
func (l *Locator) Find(at Span) []Span {
	if at.Start < 0 || at.Start >= at.End || at.End > len(l.text) {
		return nil
	}
	first, _ := slices.BinarySearch(l.read, int32(at.Start))
	end, _ := slices.BinarySearch(l.read, int32(at.End))
	if first == end {
		return slices.Clone(l.spans)
	}
	out := l.pieces(first, end)
	// Signs at either end are no letters: "§ 1".
	words := l.text[at.Start:at.End]
	begins := strings.IndexFunc(words, isCounted)
	if begins < 0 {
		return out // at holds a part of a character
	}
	lead, tail := strings.TrimSpace(words[:begins]), words[lastCounted(words):]
	if head := &out[0]; lead != "" {
		if before := strings.TrimRightFunc(l.source[:head.Start], unicode.IsSpace); strings.HasSuffix(before, lead) {
			head.Start = len(before) - len(lead)
		}
	}
	if last := &out[len(out)-1]; strings.HasPrefix(l.source[last.End:], tail) {
		last.End += len(tail)
	}
	return out
}

// pieces returns the places of the letters from first up to end, those of one span as
// one.
func (l *Locator) pieces(first, end int) []Span {
	var out []Span
	k, found := slices.BinarySearch(l.ends, first)
	if found {
		k++ // the letter is the first behind that span
	}
	for ; first < end; k++ {
		until := min(end, l.ends[k])
		if until <= first {
			continue // a span of signs alone
		}
		last := int(l.printed[until-1])
		_, size := utf8.DecodeRuneInString(l.source[last:])
		out = append(out, Span{Start: int(l.printed[first]), End: last + size})
		first = until
	}
	return out
}

// appendLetters appends the places of what [Source.Verify] compares in s, which stands
// at start: letters, digits and accents, each apart.
func appendLetters(places []int32, s string, start int) []int32 {
	for i, c := range s {
		switch {
		case !isCounted(c):
		case c < utf8.RuneSelf:
			places = append(places, int32(start+i))
		default:
			for _, part := range norm.NFD.String(string(c)) {
				if isCounted(part) {
					places = append(places, int32(start+i))
				}
			}
		}
	}
	return places
}

func isCounted(c rune) bool {
	return unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c) || digit(c) != c
}

// digit returns the digit that a superscript one is, since a source may tell such by its
// place on the page alone: "m²" for "m" and a small, raised "2".
func digit(c rune) rune {
	switch {
	case c == '¹':
		return '1'
	case c == '²', c == '³':
		return '2' + c - '²'
	case c == '⁰', c >= '⁴' && c <= '⁹':
		return '0' + c - '⁰'
	}
	return c
}

// lastCounted returns the index behind the last letter of s, which has one.
func lastCounted(s string) int {
	i := strings.LastIndexFunc(s, isCounted)
	_, n := utf8.DecodeRuneInString(s[i:])
	return i + n
}
