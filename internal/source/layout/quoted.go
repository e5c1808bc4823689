package layout

import (
	"strings"

	"github.com/considerans/considerans/legaltext"
)

// cutQuotes takes the sign of a quotation off the lines of a text that is quoted as a
// whole, as mail and Markdown quote it, and returns the spans of the signs.
func cutQuotes(src string, pages [][]rawLine) []legaltext.Span {
	n := 0
	for _, lines := range pages {
		for _, l := range lines {
			if l.blank {
				continue
			}
			if src[l.start] != '>' {
				return nil
			}
			n++
		}
	}
	spans := make([]legaltext.Span, 0, n)
	for _, lines := range pages {
		for i := range lines {
			l := &lines[i]
			if l.blank {
				continue
			}
			for l.start < l.end && src[l.start] == '>' {
				spans = append(spans, legaltext.Span{Start: l.start, End: l.start + 1})
				rest := src[l.start+1 : l.end]
				l.start = l.end - len(strings.TrimLeft(rest, " \t\u00a0"))
				l.indent += max(0, len(rest)-(l.end-l.start)-1)
			}
			l.blank = l.start == l.end
		}
	}
	return spans
}
