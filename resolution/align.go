package resolution

import (
	"github.com/considerans/considerans/bilingual"
)

// A pair is a clause in the making: for each language the entries that say it,
// most often one, and the pairs below.
type pair struct {
	sides map[bilingual.Lang][]*entry
	items []*pair
}

// alignPart pairs the entries of one part across the languages.
func (r *reader) alignPart(p part) []*pair {
	var rows [][]*entry
	for _, l := range r.langs {
		rows = append(rows, r.streams[l].parts[p])
	}
	return r.alignRows(rows)
}

// alignRows pairs rows of entries, one for each language of the document. The
// languages after the first that has entries are aligned with it one by one.
func (r *reader) alignRows(rows [][]*entry) []*pair {
	var out []*pair
	for k, l := range r.langs {
		if len(rows[k]) == 0 {
			continue
		}
		if out == nil {
			for _, e := range rows[k] {
				out = append(out, &pair{sides: map[bilingual.Lang][]*entry{l: {e}}})
			}
			continue
		}
		out = r.alignRow(out, l, rows[k])
	}
	for _, p := range out {
		var below [][]*entry
		any := false
		for _, l := range r.langs {
			var items []*entry
			for _, e := range p.sides[l] {
				items = append(items, e.items...)
			}
			any = any || len(items) > 0
			below = append(below, items)
		}
		if any {
			p.items = r.alignRows(below)
		}
	}
	return out
}

// alignRow adds the entries of one more language to pairs.
func (r *reader) alignRow(pairs []*pair, l bilingual.Lang, row []*entry) []*pair {
	a := make([]bilingual.Block, len(pairs))
	for i, p := range pairs {
		for _, k := range r.langs {
			if e := p.sides[k]; len(e) > 0 {
				a[i] = r.alignBlock(e)
				break
			}
		}
	}
	b := make([]bilingual.Block, len(row))
	for i, e := range row {
		b[i] = r.alignBlock([]*entry{e})
	}
	if answersInOrder(a, b) {
		for i, p := range pairs {
			p.sides[l] = append(p.sides[l], row[i])
		}
		return pairs
	}
	var out []*pair
	for _, m := range bilingual.Align(a, b, &bilingual.AlignOptions{Order: bilingual.SameOrder}) {
		p := &pair{sides: map[bilingual.Lang][]*entry{}}
		for _, i := range m.A {
			for k, e := range pairs[i].sides {
				p.sides[k] = append(p.sides[k], e...)
			}
		}
		for _, i := range m.B {
			p.sides[l] = append(p.sides[l], row[i])
		}
		out = append(out, p)
	}
	return out
}

// alignBlock is what the aligner sees of the entries of one clause.
func (r *reader) alignBlock(entries []*entry) bilingual.Block {
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
