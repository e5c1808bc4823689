package resolution

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// A numbered row goes on wherever the next number is: across the foot of a page, a heading
// among the requests, a name. What stands between has none of the row below it.

// listBlocks is how many blocks above a number the list that it goes on with is looked
// for.
const listBlocks = 40

// isPrinter reports whether a short line bears what a printing office sets at the foot of
// a page, a number of five digits or more, perhaps in parts ("28-06112 (E) 140428"), and
// does not end as a clause does. Years are no such number: "2021-2027".
func isPrinter(text string) bool {
	if len(text) > maxLine || layout.Terminated(text) || strings.HasSuffix(text, ",") || strings.ContainsAny(text, "€$%") {
		return false
	}
	for w := range strings.FieldsSeq(text) {
		digits, run := 0, 0
		for _, c := range w {
			if c >= '0' && c <= '9' {
				digits++
				run++
				continue
			}
			if run == 4 {
				digits -= run
			}
			if run = 0; c == '.' || c == ',' {
				digits = 0
				break // "1.250.000"
			}
		}
		if run == 4 {
			digits -= run
		}
		if digits >= 5 {
			return true
		}
	}
	return false
}

// isAcrossRow reports whether block i stands between two items of one list: the next
// numbered block below has the number after the last above it in that style.
func (r *reader) isAcrossRow(i int) bool {
	for k := i + 1; k < min(len(r.blocks), i+1+maxWithin); k++ {
		if below := r.blocks[k]; below.Marker.Num != "" {
			return r.before(below, i) != nil
		}
	}
	return false
}

// before returns the item of a list that a numbered block goes on with, the last of its
// style above block i, nil where the number of that is not the one before.
func (r *reader) before(b *block, i int) *block {
	style := markerStyle(b.Marker)
	for i--; i >= max(0, b.index-listBlocks); i-- {
		o := r.blocks[i]
		if o.Marker.Num == "" || o.lang != b.lang || markerStyle(o.Marker) != style || isBareNumber(o.Marker) != isBareNumber(b.Marker) {
			continue
		}
		if succeeds(o.Marker, b.Marker) {
			return o
		}
		return nil
	}
	return nil
}

// resumesRow reports whether a block has the next number of the row of requests, or of
// points, that a line behind a full stop has ended: the head of a page, a name.
func (s *stream) resumesRow(b *block) bool { return s.rowBeforeLine(b) != nil }

// rowBeforeLine returns the request or the point that a numbered block goes on with: the
// last with its kind of number, which is the one before. Nil is for none.
func (s *stream) rowBeforeLine(b *block) *entry {
	row := s.parts[requestsPart]
	if b.Marker.Num == "" {
		return nil
	}
	for i := len(row) - 1; i >= max(0, len(row)-listBlocks); i-- {
		if e := row[i]; e.marker.Num != "" && markerStyle(e.marker) == markerStyle(b.Marker) {
			if succeeds(e.marker, b.Marker) {
				return e
			}
			return nil
		}
	}
	return nil
}

// crossesRow returns the item of the row of requests that a line stands below and the
// next numbered block goes on with: the line is a heading among them, or was printed
// between them, and has nothing below it. It does not end as a sentence, or as what
// announces, does; behind a full stop a line is outside the requests.
func (r *reader) crossesRow(s *stream, b *block) *entry {
	text := b.in.Text
	if !b.Marker.IsZero() || b.Heading > 0 || b.Table || len(text) > maxLine || s.last == nil || !layout.Terminated(s.last.in.Text) || endsSentence(s.last.in.Text) || layout.Terminated(text) || strings.HasSuffix(text, ",") || unicode.IsLower(firstRune(text)) {
		return nil
	}
	for _, next := range r.blocks[b.index+1 : min(len(r.blocks), b.index+1+maxWithin)] {
		if next.lang != s.lang || next.used {
			continue
		}
		if next.Marker.Num != "" {
			if above := s.rowBeforeLine(next); above != nil || !r.actsAt(s, next) {
				return above
			}
			return s.rowWithGap(next)
		}
		if layout.Terminated(next.in.Text) {
			return nil
		}
	}
	return nil
}

// rowWithGap returns the request that a numbered one goes on with, where a few numbers
// are missing between them, nil where it is none.
func (s *stream) rowWithGap(b *block) *entry {
	lead := s.leads[requestsPart]
	if lead == nil || markerStyle(lead.marker) != markerStyle(b.Marker) {
		return nil
	}
	if before, n := ordinal(lead.marker.Label()), ordinal(b.Marker.Label()); before == 0 || n <= before || n-before > maxMissing {
		return nil
	}
	return lead
}

// maxMissing is by how much the number of a request may exceed that of the one before it,
// with a heading between them.
const maxMissing = 3

// addAcross adds a line between two items of a row.
func (r *reader) addAcross(s *stream, b *block, above *entry) {
	lead := s.leads[requestsPart]
	e := r.add(s, b, legaltext.Heading)
	e.opens = above.opens
	s.leads[requestsPart] = lead
}
