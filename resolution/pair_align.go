package resolution

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
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

// alignRow adds the entries of one more language, the k-th, to pairs. Long rows
// are cut before blocks that surely answer each other, so that the cost of the
// aligner stays in proportion to their length. It is asked about the pieces that
// do not plainly answer each other.
func (r *reader) alignRow(pairs []pair, k int, row []*entry) []pair {
	faces := make([]face, len(pairs)+len(row))
	a, b := faces[:len(pairs)], faces[len(pairs):]
	for i := range pairs {
		a[i] = faceOf(pairs[i].first())
	}
	for i := range row {
		b[i] = faceOf(row[i : i+1])
	}
	ratio := lengthRatio(a, b)
	if answersInOrder(a, b, ratio) {
		return inOrder(pairs, k, row)
	}
	out := make([]pair, 0, max(len(a), len(b)))
	i, tail := plainEnds(a, b, ratio)
	out = append(out, inOrder(pairs[:i], k, row[:i])...)
	j := i
	end := anchor{len(a), len(b)}
	cuts, least := []anchor{{len(a) - tail, len(b) - tail}, end}, 0
	if min(len(a), len(b))-i-tail >= 2*pieceBlocks {
		cuts, least = append(anchors(a, b, ratio), end), pieceBlocks
	}
	for _, to := range cuts {
		switch {
		case to != end && (to.a-i < least || to.b-j < least):
		case answersInOrder(a[i:to.a], b[j:to.b], ratio):
			out = append(out, inOrder(pairs[i:to.a], k, row[j:to.b])...)
			i, j = to.a, to.b
		default:
			out = r.alignPiece(out, pairs[i:to.a], k, row[j:to.b])
			i, j = to.a, to.b
		}
	}
	return out
}

// pieceBlocks is the least number of blocks of a row that are aligned together:
// enough for the aligner to learn from them.
const pieceBlocks = 48

// plainEnds returns how many blocks at the beginning and at the end of two rows
// plainly answer each other: up to one with figures, some blocks away from the
// first that does not, which the aligner needs to see.
func plainEnds(a, b []face, ratio float64) (head, tail int) {
	n := min(len(a), len(b))
	for head < n && a[head].sum == b[head].sum && similar(a[head], b[head], ratio) {
		head++
	}
	for tail < n-head && a[len(a)-1-tail].sum == b[len(b)-1-tail].sum && similar(a[len(a)-1-tail], b[len(b)-1-tail], ratio) {
		tail++
	}
	head, tail = max(0, head-endBlocks), max(0, tail-endBlocks)
	for head > 0 && !a[head-1].figures {
		head--
	}
	for tail > 0 && !a[len(a)-tail].figures {
		tail--
	}
	if !answersInOrder(a[:head], b[:head], ratio) {
		head = 0
	}
	if !answersInOrder(a[len(a)-tail:], b[len(b)-tail:], ratio) {
		tail = 0
	}
	return head, tail
}

// endBlocks is how many plain blocks the aligner sees beside those that are not.
const endBlocks = 8

// inOrder pairs a row that answers pairs one by one.
func inOrder(pairs []pair, k int, row []*entry) []pair {
	for i := range pairs {
		pairs[i].sides[k] = row[i : i+1 : i+1]
	}
	return pairs
}

// alignPiece asks the aligner which entries of a row answer which pairs.
func (r *reader) alignPiece(out, pairs []pair, k int, row []*entry) []pair {
	blocks := make([]bilingual.Block, len(pairs)+len(row))
	a, b := blocks[:len(pairs)], blocks[len(pairs):]
	for i := range pairs {
		a[i] = alignBlock(pairs[i].first())
	}
	for i := range row {
		b[i] = alignBlock(row[i : i+1])
	}
	for _, m := range bilingual.Align(a, b, &bilingual.AlignOptions{Order: bilingual.SameOrder}) {
		if len(m.A)+len(m.B) < 3 || !bearsSign(a, m.A) && !bearsSign(b, m.B) {
			out = append(out, r.merge(pairs, m.A, k, row, m.B))
			continue
		}
		// An item with a sign of its own is never one with the item before it.
		for i, j := 0, 0; i < len(m.A) || j < len(m.B); {
			da, db := min(1, len(m.A)-i), min(1, len(m.B)-j)
			if da+db == 2 && a[m.A[i]].Num != b[m.B[j]].Num {
				if slices.ContainsFunc(m.B[j:], func(o int) bool { return b[o].Num == a[m.A[i]].Num }) {
					da = 0
				} else if slices.ContainsFunc(m.A[i:], func(o int) bool { return a[o].Num == b[m.B[j]].Num }) {
					db = 0
				}
			}
			out = append(out, r.merge(pairs, m.A[i:i+da], k, row, m.B[j:j+db]))
			i, j = i+da, j+db
		}
	}
	return out
}

// bearsSign reports whether one of some blocks, but for the first, has a number or a
// bullet.
func bearsSign(blocks []bilingual.Block, which []int) bool {
	return len(which) > 1 && slices.ContainsFunc(which[1:], func(i int) bool { return blocks[i].Num != "" })
}

// merge makes one pair of some pairs and of some entries of the k-th language.
func (r *reader) merge(pairs []pair, as []int, k int, row []*entry, bs []int) pair {
	var p pair
	for n, i := range as {
		if n == 0 {
			p = pairs[i]
			continue
		}
		for o, e := range pairs[i].sides {
			p.sides[o] = slices.Concat(p.sides[o], e)
		}
	}
	if p.sides == nil {
		p = r.newPairs(1)[0]
	}
	for n, j := range bs {
		if n == 0 {
			p.sides[k] = row[j : j+1 : j+1]
			continue
		}
		p.sides[k] = append(p.sides[k], row[j])
	}
	return p
}

// first returns the entries of the first language that a pair has.
func (p *pair) first() []*entry {
	for _, e := range p.sides {
		if len(e) > 0 {
			return e
		}
	}
	return nil
}

// alignBlock is what the aligner sees of the entries of one clause.
func alignBlock(entries []*entry) bilingual.Block {
	e := entries[0]
	b := bilingual.Block{Text: e.in.Text, Num: sharedNumber(e.marker), Kind: string(e.kind)}
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

// sharedNumber is the number of a marker without the words that differ between
// languages: "1" of "Artikel 1." and of "Article 1er.".
func sharedNumber(m layout.Marker) string {
	if !isArticle(m.Label()) {
		return m.Num
	}
	return strings.TrimFunc(m.Num, func(c rune) bool { return c < '0' || c > '9' })
}

// A face is what a block shows that languages share: its kind, its printed
// number, the figures in it and the sign at its end, summed up in one number,
// and its length.
type face struct {
	sum     uint64
	length  int
	figures bool // it holds figures
}

func faceOf(entries []*entry) face {
	e := entries[0]
	f := face{sum: 14695981039346656037}
	add := func(s string) {
		for i := range len(s) {
			f.sum = (f.sum ^ uint64(s[i])) * 1099511628211
		}
		f.sum *= 1099511628211
	}
	add(string(e.kind))
	if add(sharedNumber(e.marker)); e.marker.Num == "" {
		add(e.marker.Bullet)
	}
	if len(e.items) > 0 {
		add(":")
	}
	var sum uint64
	for _, e := range entries {
		f.length += len(e.in.Text)
		sum += figures(e.in.Text)
	}
	f.figures = sum != 0
	f.sum = (f.sum^sum)*1099511628211 ^ uint64(endSign(entries[len(entries)-1].in.Text))
	return f
}

// lengthRatio returns how much longer the blocks of b are than those of a.
func lengthRatio(a, b []face) float64 {
	x, y := 1, 1
	for _, f := range a {
		x += f.length
	}
	for _, f := range b {
		y += f.length
	}
	return float64(y) / float64(x)
}

// similar reports whether the lengths of two blocks are near the common ratio.
func similar(a, b face, ratio float64) bool {
	x, y := float64(a.length)*ratio, float64(b.length)
	slack := 40 * max(1, ratio)
	return 2*x <= 3*y+slack && 2*y <= 3*x+slack
}

// answersInOrder reports whether two rows of blocks plainly answer each other
// one by one, so that no aligner needs to be asked: they show the same in the
// same order, figures often enough to prove it, and no pair is far from the
// common ratio of lengths.
func answersInOrder(a, b []face, ratio float64) bool {
	if len(a) != len(b) {
		return false
	}
	proofs := 0
	for i := range a {
		if a[i].sum != b[i].sum || !similar(a[i], b[i], ratio) {
			return false
		}
		if a[i].figures {
			proofs++
		}
	}
	return len(a) <= 2 || proofs*4 >= len(a)
}

// An anchor says that block a of one row surely answers block b of the other.
type anchor struct{ a, b int }

// anchors returns blocks of two rows that show the same figures, which no other
// block of either row shows, in the order of both rows. Where two of them cross,
// neither counts.
func anchors(a, b []face, ratio float64) []anchor {
	at := make(map[uint64]anchor, len(a))
	count := func(row []face, set func(*anchor, int)) {
		for i, f := range row {
			if !f.figures {
				continue
			}
			p, seen := at[f.sum]
			if !seen {
				p = anchor{-1, -1}
			}
			set(&p, i)
			at[f.sum] = p
		}
	}
	const many = -2
	once := func(n *int, i int) {
		if *n == -1 {
			*n = i
		} else {
			*n = many
		}
	}
	count(a, func(p *anchor, i int) { once(&p.a, i) })
	count(b, func(p *anchor, i int) { once(&p.b, i) })
	var found []anchor
	for i, f := range a {
		if p := at[f.sum]; f.figures && p.a == i && p.b >= 0 && similar(f, b[p.b], ratio) {
			found = append(found, p)
		}
	}
	// Those before which, in b, none of a later block stands, nor behind which
	// one of an earlier block does.
	least := make([]int, len(found)+1)
	least[len(found)] = len(b)
	for n := len(found) - 1; n >= 0; n-- {
		least[n] = min(least[n+1], found[n].b)
	}
	kept, most := found[:0], -1
	for n, p := range found {
		if p.b > most && p.b < least[n+1] {
			kept = append(kept, p)
		}
		most = max(most, p.b)
	}
	return kept
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
	var sum uint64
	for i := nextDigit(s, 0); i < len(s); i = nextDigit(s, i) {
		var n uint64
		for ; i < len(s) && s[i]-'0' <= 9; i++ {
			n = n*10 + uint64(s[i]-'0') + 1
		}
		sum += (n + 0x9e3779b97f4a7c15) * 0xbf58476d1ce4e5b9
	}
	return sum
}
