package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/legaltext"
)

// minWatermark is how many lines, and how many different letters, a watermark takes at
// least.
const (
	minWatermark        = 6
	minWatermarkLetters = 4
)

// cutWatermark takes from the ends of lines the letters of words that are printed from
// the bottom of the page to its top beside the text, one on each of many lines, and
// returns their places.
func cutWatermark(src string, pages [][]rawLine) []legaltext.Span {
	lines, marked := 0, 0
	letters := map[rune]bool{}
	for _, page := range pages {
		for _, l := range page {
			if l.blank {
				continue
			}
			lines++
			if at := watermarkAt(src[l.start:l.end]); at > 0 {
				marked++
				c, _ := utf8.DecodeRuneInString(src[l.start+at:])
				letters[c] = true
			}
		}
	}
	if marked < minWatermark || len(letters) < minWatermarkLetters || marked*6 < lines {
		return nil
	}
	var out []legaltext.Span
	for _, page := range pages {
		for i := range page {
			l := &page[i]
			if at := watermarkAt(src[l.start:l.end]); at > 0 {
				out = append(out, legaltext.Span{Start: l.start + at, End: l.end})
				l.end = l.start + len(strings.TrimRightFunc(src[l.start:l.start+at], unicode.IsSpace))
			}
		}
	}
	return out
}

// watermarkAt returns where the last letter of a line stands, if it is one of a
// watermark: it is apart from the text by two blanks, or by one behind the hyphen of a
// broken word, and the text has no other gap. Else it is 0.
func watermarkAt(line string) int {
	c, n := utf8.DecodeLastRuneInString(line)
	at := len(line) - n
	if at < 3 || line[at-1] != ' ' || !unicode.IsLetter(c) || line[at-2] != ' ' && line[at-2] != '-' {
		return 0
	}
	text := strings.TrimRight(line[:at], " ")
	if text == "" || strings.Contains(text, "  ") || isBareMarker(text) {
		return 0
	}
	return at
}
