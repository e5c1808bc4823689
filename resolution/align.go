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
