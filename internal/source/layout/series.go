package layout

import (
	"slices"
	"strconv"
	"strings"
)

// How far the other numbers of a list are looked for: blocks above a number, and lines
// below one that begins a list.
const (
	seriesBlocks = 24
	seriesLines  = 60
)

// isNumberInText reports whether the number with which line i begins stands in the
// middle of a sentence, as in "since" and below it "12. Juni 2024": the line before is
// full and has no end, and no list has the number. A year needs no full line before it.
func isNumberInText(src string, lines []Line, i int, marker Marker, above []Block, m metrics, opens func(string, bool) Opens) bool {
	if i == 0 || marker.Num == "" || marker.Bullet != "" {
		return false
	}
	prev, cur := lines[i-1], lines[i]
	if cur.Blank || cur.Row || cur.Label.Len() > 0 || prev.Edge || cur.Edge || prev.Page != cur.Page || prev.Column != cur.Column {
		return false
	}
	before := src[prev.Start:prev.End]
	if Terminated(before) || isRule(before) || !isYear(marker.Num) && fits(src[cur.Start:cur.End], prev, m) {
		return false
	}
	if isNext(marker, above) {
		return false
	}
	if !marker.StartsList() {
		return true
	}
	if opens != nil && strings.HasSuffix(before, ",") && opens(src[cur.Start+marker.Len:cur.End], true) != NotKnown {
		return false // the only one of its row: "having regard to …," and below it "1. Calls on"
	}
	below := lines[i+1 : min(len(lines), i+1+seriesLines)]
	for _, l := range below {
		if next := ParseMarker(src[l.Start:l.End]); next.Num != "" && follows(marker, next) {
			return false
		}
	}
	return !m.printed || len(below) > seriesBlocks // the list may go on on the next page
}

// isNext reports whether a number is the next one of a list above.
func isNext(marker Marker, above []Block) bool {
	return slices.ContainsFunc(above[max(0, len(above)-seriesBlocks):], func(b Block) bool {
		return b.Marker.Num != "" && follows(b.Marker, marker)
	})
}

// follows reports whether b may be the next number after a, or below a, in a list.
func follows(a, b Marker) bool {
	from, to := a.Label(), b.Label()
	if strings.ContainsAny(to, "./") || len(to) > len(from) && strings.HasPrefix(to, from) {
		return true // "2.1", "3bis"
	}
	if !sameSeries(a.Num, b.Num) {
		return false
	}
	n, ok := counts(from)
	k, also := counts(to)
	return ok && also && k == n+1 || Roman(from) > 0 && Roman(to) == Roman(from)+1
}

// counts returns the place in its row of a number or of a letter, which comes again
// twice after the last: "AA" after "Z".
func counts(label string) (int, bool) {
	if n, err := strconv.Atoi(label); err == nil {
		return n, true
	}
	if len(label) == 0 || len(label) > 2 || label[0]|0x20 < 'a' || label[0]|0x20 > 'z' {
		return 0, false
	}
	n := int(label[0]|0x20) - 'a' + 1
	if len(label) == 2 {
		if label[0] != label[1] {
			return 0, false
		}
		n += 26
	}
	return n, true
}

// Roman returns the value of a Roman number up to some hundreds, 0 for another text.
func Roman(s string) int {
	if strings.Trim(s, "ivxlcIVXLC") != "" {
		return 0
	}
	sum, before := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		n := 1
		switch s[i] | 0x20 {
		case 'v':
			n = 5
		case 'x':
			n = 10
		case 'l':
			n = 50
		case 'c':
			n = 100
		}
		if n < before {
			n = -n
		} else {
			before = n
		}
		sum += n
	}
	return sum
}
