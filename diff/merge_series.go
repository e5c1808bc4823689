package diff

import (
	"maps"
	"strconv"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
)

// A series is how the clauses of a list are numbered: "1", "a" or "A" between
// the signs before and after it.
type series struct{ before, kind, after string }

// label writes the number of rank i, from 1; "" when the letters are used up.
func (s series) label(i int) string {
	if s.kind == "1" {
		return s.before + strconv.Itoa(i) + s.after
	}
	if i > 52 {
		return ""
	}
	letter := string(rune(int(s.kind[0]) + (i-1)%26))
	return s.before + strings.Repeat(letter, (i+25)/26) + s.after
}

// seriesOf reads a printed number as that of rank i.
func seriesOf(num string, i int) (series, bool) {
	for _, kind := range []string{"1", "a", "A"} {
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
		in := make(map[bilingual.Lang]series)
		if b != nil && t != nil && b.joinSeries(in) && n.joinSeries(in) && t.joinSeries(in) && len(in) > 0 {
			out[n] = in
		}
	})
	return out
}

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
