package diff

import (
	"maps"
	"strconv"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/roman"
)

// A series is how the clauses of a list are numbered: "1", "a", "A", "i" or "I" between
// the signs before and after it.
type series struct{ before, kind, after string }

// label writes the number of rank i, from 1; "" when the letters are used up.
func (s series) label(i int) string {
	switch s.kind {
	case "1":
		return s.before + strconv.Itoa(i) + s.after
	case "I":
		return s.before + roman.Numeral(i) + s.after
	case "i":
		return s.before + strings.ToLower(roman.Numeral(i)) + s.after
	}
	if i > 52 {
		return ""
	}
	letter := string(rune(int(s.kind[0]) + (i-1)%26))
	return s.before + strings.Repeat(letter, (i+25)/26) + s.after
}

// seriesOf reads a printed number as that of rank i.
func seriesOf(num string, i int) (series, bool) {
	for _, kind := range []string{"1", "a", "A", "i", "I"} {
		label := series{kind: kind}.label(i)
		before, after, ok := strings.Cut(num, label)
		if label != "" && ok && !strings.ContainsFunc(before+after, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) {
			return series{before, kind, after}, true
		}
	}
	return series{}, false
}

// numbered reports whether a clause has a printed number in any language.
func (n *node) numbered() bool {
	for _, s := range n.clause.Sides {
		if s.Num != "" {
			return true
		}
	}
	return false
}

// joinSeries adds to in how the list of a node is numbered, by language. It
// reports false when the list is not in sequence, or in another one.
func (n *node) joinSeries(in map[bilingual.Lang]series) bool {
	i := 0
	for _, k := range n.list {
		if !k.numbered() {
			continue
		}
		i++
		for l, s := range k.clause.Sides {
			if s.Num == "" {
				continue
			}
			x, ok := seriesOf(s.Num, i)
			if y, has := in[l]; !ok || has && x != y {
				return false
			}
			in[l] = x
		}
	}
	return true
}

// allSeries returns how the lists are numbered that are in sequence in base, ours
// and theirs, by node of out, as long as that is ours.
func (m *merger) allSeries() map[*node]map[bilingual.Lang]series {
	out := make(map[*node]map[bilingual.Lang]series)
	m.out.root.each(func(n *node) {
		b, t := m.from[n], m.to[n]
		if t != nil && n.onceNumbered() && t.onceNumbered() {
			m.once = append(m.once, n)
		}
		in := make(map[bilingual.Lang]series)
		if b != nil && t != nil && b.joinSeries(in) && n.joinSeries(in) && t.joinSeries(in) && len(in) > 0 {
			out[n] = in
		}
	})
	return out
}

// onceNumbered reports whether no two clauses of a list have one printed number.
func (n *node) onceNumbered() bool {
	seen := make(map[worded]bool)
	for _, k := range n.list {
		for l, s := range k.clause.Sides {
			if s.Num == "" || !hasRank(s.Num) {
				continue
			}
			if w := (worded{l, s.Num}); seen[w] {
				return false
			} else {
				seen[w] = true
			}
		}
	}
	return true
}

// hasRank reports whether a printed number counts, as a dash does not.
func hasRank(num string) bool {
	return strings.ContainsFunc(num, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) })
}

// countOn gives each clause of a list whose printed number stands before it in the list,
// which it does in neither version, the next one that does not: 2ter after two 2bis.
func (n *node) countOn() {
	seen := make(map[worded]bool)
	all := make(map[worded]bool)
	for _, k := range n.list {
		for l, s := range k.clause.Sides {
			all[worded{l, s.Num}] = true
		}
	}
	for _, k := range n.list {
		for _, l := range k.clause.Sides.Langs() {
			s := k.clause.Sides[l]
			if s.Num == "" || !hasRank(s.Num) {
				continue
			}
			num := s.Num
			for seen[worded{l, num}] || num != s.Num && all[worded{l, num}] {
				next := following(num)
				if next == "" {
					num = s.Num
					break
				}
				num = next
			}
			if seen[worded{l, num}] = true; num != s.Num {
				s.Num = num
				k.setSide(l, s)
			}
		}
	}
}

// suffixes are those of numbers that stand between two others.
var suffixes = [...]string{"bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"}

// following returns the printed number after one, "" where there is none: 2ter after
// 2bis, 3. after 2.
func following(num string) string {
	for i, s := range suffixes[:len(suffixes)-1] {
		if before, after, ok := strings.Cut(num, s); ok && before != "" && !hasRank(after) {
			return before + suffixes[i+1] + after
		}
	}
	for i := 1; i <= maxRank; i++ {
		if s, ok := seriesOf(num, i); ok {
			return s.label(i + 1)
		}
	}
	return ""
}

// maxRank bounds the numbers of which the next one is known.
const maxRank = 400

// countAnew numbers the list of a node of out in sequence, where all numbers in it
// are of the series.
func (n *node) countAnew(in map[bilingual.Lang]series) {
	var row []*node
	for _, k := range n.list {
		if k.taken || !k.numbered() {
			continue
		}
		row = append(row, k)
		for l, s := range k.clause.Sides {
			if x, ok := in[l]; s.Num != "" && (!ok || numberStyle(s.Num) != numberStyle(x.label(1)) || x.label(len(row)) == "") {
				return
			}
		}
	}
	for i, k := range row {
		k.clause.Sides = maps.Clone(k.clause.Sides)
		for l, s := range k.clause.Sides {
			if s.Num != "" {
				s.Num = in[l].label(i + 1)
				k.clause.Sides[l] = s
			}
		}
	}
}
