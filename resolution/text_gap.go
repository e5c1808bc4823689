package resolution

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/considerans/considerans/legaltext"
)

// maxGapWidth is how many numbers may be missing from a row that is still one.
const maxGapWidth = 20

// reportGaps reports the printed numbers that are missing from a row of clauses, once
// where several languages miss them. The address of the row is the same in each.
func (r *reader) reportGaps(row string, siblings []*entry) {
	var before *entry
	for i, e := range siblings {
		if len(e.items) > 1 {
			r.reportGaps(row+"/"+strconv.Itoa(i), e.items)
		}
		if e.marker.Num == "" || e.kind == legaltext.Heading {
			continue
		}
		if e.style == "" {
			e.style = markerStyle(e.marker)
		}
		if before != nil && before.style == e.style {
			a, b := ordinal(before.marker.Label()), ordinal(e.marker.Label())
			if a > 0 && b > a+1 && b-a <= maxGapWidth && r.isNewGap(fmt.Sprint(row, " ", e.style, " ", a, " ", b)) {
				r.report(legaltext.CodeNumberGap, e.span, "", "%q comes after %q", e.marker.Num, before.marker.Num)
			}
		}
		before = e
	}
}

// isNewGap reports whether no other language has the gap of that key.
func (r *reader) isNewGap(key string) bool {
	if r.gaps[key] {
		return false
	}
	if r.gaps == nil {
		r.gaps = map[string]bool{}
	}
	r.gaps[key] = true
	return true
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
