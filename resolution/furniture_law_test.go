package resolution_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/legaltext"
)

const (
	maxPageNumber = 40  // bytes of the number of a page, its words included
	maxHead       = 300 // bytes of a line that comes back at the edges of pages
	maxMeaning    = 120 // bytes of a cell of a legend
	maxRowLines   = 13  // lines of a legend from one code to the next
)

var (
	code = regexp.MustCompile(`\b[A-Z]{3,6}\b|0000/000`)
	gap  = regexp.MustCompile(`   |\t`)
)

// checkFurniture checks that each piece of furniture is no more than its kind can be, so
// that no text of a document is taken along with what stands on its page: numbers of pages
// and heads are short lines, and a legend has a code every few lines and no sentence. What
// is left out because it comes back is checked by [checkNothingLost].
func checkFurniture(t *testing.T, text string, furniture []legaltext.Furniture) {
	t.Helper()
	since, end := 0, 0 // lines of the legend since a code, and where its last line ends
	for _, f := range furniture {
		piece := text[f.Span.Start:f.Span.End]
		longest := 0
		for line := range strings.Lines(piece) {
			if strings.ContainsFunc(line, unicode.IsLetter) { // figures are no text, however many
				longest = max(longest, len(strings.Join(strings.Fields(line), " ")))
			}
		}
		switch f.Kind {
		case legaltext.PageNumber:
			if longest > maxPageNumber {
				t.Errorf("%s %q is long", f.Kind, piece)
			}
		case legaltext.RunningHead, legaltext.DocumentLine:
			if longest > maxHead {
				t.Errorf("%s %q is long", f.Kind, piece)
			}
		case legaltext.Abbreviations:
			if strings.TrimSpace(text[min(end, f.Span.Start):f.Span.Start]) != "" {
				since = 0 // another legend
			}
			end = f.Span.End
			if since++; code.MatchString(piece) {
				since = 0
				continue // its row may have the meaning, whatever that is
			}
			if since > maxRowLines {
				t.Errorf("%s %q: no code stands near", f.Kind, piece)
			}
			for _, cell := range gap.Split(piece, -1) {
				stop, _ := utf8.DecodeLastRuneInString(cell)
				if len(cell) > maxMeaning || (stop == '.' || stop == ';') && len(strings.Fields(cell)) > 4 {
					t.Errorf("%s %q is a sentence", f.Kind, cell)
				}
			}
		}
	}
}
