package resolution

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/considerans/considerans/legaltext"
)

// maxGapWidth is how many numbers may lack in a row that is still one.
const maxGapWidth = 20

// reportGaps reports the printed numbers that lack in a row of clauses, once where
// several languages lack them.
func (r *reader) reportGaps(siblings []*entry) {
	var before *entry
	for _, e := range siblings {
		r.reportGaps(e.items)
		if e.marker.Num == "" || e.kind == legaltext.Heading {
			continue
		}
		if e.style == "" {
			e.style = markerStyle(e.marker)
		}
		if before != nil && before.style == e.style && !strings.Contains(e.style, "i") {
			a, b := ordinal(before.marker.Label()), ordinal(e.marker.Label())
			key := fmt.Sprint(e.style, " ", a, " ", b)
			if a > 0 && b > a+1 && b-a <= maxGapWidth && !r.gaps[key] {
				if r.gaps == nil {
					r.gaps = map[string]bool{}
				}
				r.gaps[key] = true
				r.report(legaltext.CodeNumberGap, e.span, "", "%q comes after %q", e.marker.Num, before.marker.Num)
			}
		}
		before = e
	}
}

// ordinal is the place in its row of a number, a small or capital letter, or the
// number of an article; it is 0 for any other label.
func ordinal(label string) int {
	if len(label) == 1 && (label[0]|0x20) >= 'a' && (label[0]|0x20) <= 'z' {
		return int(label[0]|0x20) - 'a' + 1
	}
	if isArticle(label) {
		label = label[strings.LastIndexAny(label, " \u00a0")+1:]
	}
	label = strings.TrimSuffix(label, "er")
	n, err := strconv.Atoi(label)
	if err != nil || n < 0 {
		return 0
	}
	return n
}
