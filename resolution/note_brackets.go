package resolution

import (
	"strconv"
	"strings"

	"github.com/considerans/considerans/legaltext"
)

// bracketed reads the digits from i to j of a line, which may stand in brackets and so
// refer to a note: "the report (1)". It reports whether they stand in brackets, and
// returns the reference, with its place in the line and n 0 for none, and whether it
// more likely is the paragraph of a place that is cited: "article 9 (1)". above is the
// line before.
func bracketed(above, s string, i, j int) (g glued, place, ok bool) {
	open := s[i-1]
	if j == len(s) || j-i > 2 || !(open == '(' && s[j] == ')' || open == '[' && s[j] == ']') {
		return glued{}, false, false
	}
	host := strings.TrimRight(s[:i-1], " \u00a0")
	if host == "" || s[i] == '0' || isDigitByte(s[i-2]) { // "Rule 132(2)"
		return glued{}, false, true
	}
	n, _ := strconv.Atoi(s[i:j])
	return glued{legaltext.Span{Start: len(host), End: j + 1}, n, open}, open == '(' && endsPlace(above, host), true
}

// maxPlaces is how many words before a number are looked at for the one that says what it
// numbers.
const maxPlaces = 8

// endsPlace reports whether a text ends with the number of an article or of a part of
// one, or with several: "article 9", "§§ 3 und", "Rules 5(2), 7 or 8". It may begin on the
// line above.
func endsPlace(above, s string) bool {
	for numbers := 0; numbers < maxPlaces; numbers++ {
		if s = strings.TrimRight(s, " \u00a0,"); s == "" {
			s, above = strings.TrimRight(above, " \u00a0,"), ""
		}
		word := s[strings.LastIndexAny(s, " \u00a0'’")+1:] // "l'article"
		s = s[:len(s)-len(word)]
		switch word = strings.TrimLeft(word, "("); {
		case word == "":
			return false
		case strings.HasPrefix(word, "§"):
			return true
		case isCounted(strings.ToLower(strings.TrimSuffix(word, "."))):
			return numbers > 0 // else "the annex (1)"
		case isConjunction(word):
		case strings.Contains(word, "/") || !hasDigit(word) && strings.TrimSuffix(word, ")") == word:
			return false // "Regulation No 12/2005", a word
		}
	}
	return false
}

// reportAstray reports numbers in brackets that come again, or out of order, once each,
// where notes are printed in brackets, and one with that number.
func (r *reader) reportAstray() {
	printed, noted := map[string]bool{}, false
	for _, b := range r.blocks {
		if len(r.astray) > 0 && isBracketed(b.Marker.Num) {
			printed[b.Marker.Num] = true
			noted = noted || b.noted
		}
	}
	for _, g := range r.astray {
		if num := strings.TrimLeft(r.src[g.span.Start:g.span.End], " \u00a0"); noted && printed[num] {
			r.report(legaltext.CodeNoteOrder, g.span, "", "%q comes again, or out of the order of the notes: it may refer to none of them", num)
			delete(printed, num)
		}
	}
}

// lineAbove returns the text of the line above line k of a block, "" for the first.
func (r *reader) lineAbove(b *block, k int) string {
	if k == 0 {
		return ""
	}
	return r.src[b.Lines[k-1].Start:b.Lines[k-1].End]
}
