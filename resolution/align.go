package resolution

import (
	"slices"

	"github.com/considerans/considerans/bilingual"
)

// A pair is a clause in the making: for each language of the document, in the
// order of reader.langs, the entries that say it, most often one, and the pairs
// below.
type pair struct {
	sides [][]*entry
	items []pair
}

// alignPart pairs the entries of one part across the languages.
func (r *reader) alignPart(p part) []pair {
	rows := make([][]*entry, len(r.langs))
	for k, l := range r.langs {
		rows[k] = r.streams[l].parts[p]
	}
	return r.alignRows(rows)
}

// newPairs makes n pairs without entries.
func (r *reader) newPairs(n int) []pair {
	pairs := make([]pair, n)
	sides := make([][]*entry, n*len(r.langs))
	for i := range pairs {
		pairs[i].sides, sides = sides[:len(r.langs):len(r.langs)], sides[len(r.langs):]
	}
	return pairs
}

// alignRows pairs rows of entries, one for each language of the document. The
// languages after the first that has entries are aligned with it one by one.
func (r *reader) alignRows(rows [][]*entry) []pair {
	var out []pair
	for k, row := range rows {
		switch {
		case len(row) == 0:
		case out == nil:
			out = r.newPairs(len(row))
			for i := range row {
				out[i].sides[k] = row[i : i+1 : i+1]
			}
		default:
			out = r.alignRow(out, k, row)
		}
	}
	var below [][]*entry
	for i := range out {
		p := &out[i]
		any := false
		for k, entries := range p.sides {
			var items []*entry
			switch len(entries) {
			case 0:
			case 1:
				items = entries[0].items
			default:
				for _, e := range entries {
					items = append(items, e.items...)
				}
			}
			if len(items) == 0 && !any {
				continue
			}
			if !any {
				any = true
				below = slices.Grow(below[:0], len(rows))[:len(rows)]
				clear(below)
			}
			below[k] = items
		}
		if any {
			p.items = r.alignRows(below)
		}
	}
	return out
}

// alignRow adds the entries of one more language, the k-th, to pairs.
func (r *reader) alignRow(pairs []pair, k int, row []*entry) []pair {
	blocks := make([]bilingual.Block, len(pairs)+len(row))
	a, b := blocks[:len(pairs)], blocks[len(pairs):]
	for i := range pairs {
		for _, e := range pairs[i].sides {
			if len(e) > 0 {
				a[i] = alignBlock(e)
				break
			}
		}
	}
	for i := range row {
		b[i] = alignBlock(row[i : i+1])
	}
	if answersInOrder(a, b) {
		for i := range pairs {
			pairs[i].sides[k] = row[i : i+1 : i+1]
		}
		return pairs
	}
	found := bilingual.Align(a, b, &bilingual.AlignOptions{Order: bilingual.SameOrder})
	out := r.newPairs(len(found))
	for n, m := range found {
		sides := out[n].sides
		for _, i := range m.A {
			for o, e := range pairs[i].sides {
				sides[o] = slices.Concat(sides[o], e)
			}
		}
		for _, i := range m.B {
			sides[k] = append(sides[k], row[i])
		}
	}
	return out
}

// alignBlock is what the aligner sees of the entries of one clause.
func alignBlock(entries []*entry) bilingual.Block {
	e := entries[0]
	b := bilingual.Block{Text: e.in.Text, Num: e.marker.Num, Kind: string(e.kind)}
	for _, e := range entries[1:] {
		b.Text += " " + e.in.Text
	}
	if b.Num == "" {
		b.Num = e.marker.Bullet
	}
	if len(e.items) > 0 {
		b.Kind += " with items"
	}
	return b
}

// answersInOrder reports whether two rows of blocks plainly answer each other
// one by one, so that no aligner needs to be asked: they have the same kinds,
// numbers, figures and end signs in the same order, figures often enough to
// prove it, and no pair is far from the common ratio of lengths.
func answersInOrder(a, b []bilingual.Block) bool {
	if len(a) != len(b) {
		return false
	}
	proofs, lenA, lenB := 0, 0, 0
	for i := range a {
		lenA += len(a[i].Text)
		lenB += len(b[i].Text)
	}
	for i := range a {
		x, y := &a[i], &b[i]
		if x.Kind != y.Kind || x.Num != y.Num || endSign(x.Text) != endSign(y.Text) {
			return false
		}
		fx, fy := figures(x.Text), figures(y.Text)
		if fx != fy {
			return false
		}
		if fx != 0 {
			proofs++
		}
		p, q := len(x.Text)*lenB, len(y.Text)*lenA
		if slack := 40 * max(lenA, lenB); 2*p > 3*q+slack || 2*q > 3*p+slack {
			return false
		}
	}
	return len(a) <= 2 || proofs*4 >= len(a)
}

// endSign is the punctuation that ends a text, as far as languages share it.
func endSign(s string) byte {
	for i := len(s) - 1; i >= 0; i-- {
		switch s[i] {
		case ';', ':', '.', ',':
			return s[i]
		}
		if s[i] < 0x80 && s[i] != ' ' && s[i] != '"' && s[i] != '\'' && s[i] != ')' {
			return 0
		}
	}
	return 0
}

// figures is a sum over the numbers of a text that does not depend on their
// order: equal multisets of numbers give equal sums.
func figures(s string) uint64 {
	var sum, n uint64
	in := false
	for i := 0; i <= len(s); i++ {
		if i < len(s) && s[i] >= '0' && s[i] <= '9' {
			n = n*10 + uint64(s[i]-'0') + 1
			in = true
			continue
		}
		if in {
			sum += (n + 0x9e3779b97f4a7c15) * 0xbf58476d1ce4e5b9
		}
		n, in = 0, false
	}
	return sum
}
