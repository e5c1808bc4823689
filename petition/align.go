package petition

import (
	"maps"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/richtext"
	"github.com/considerans/considerans/legaltext"
)

// An aligner makes clauses of the blocks of all languages.
type aligner struct {
	maps map[bilingual.Lang]sourceMap
	// places are those of each clause's sides, in the order of a walk.
	places [][]place
	// joined are the ranks in that order of clauses that join several blocks.
	joined map[int]bool
}

// A place is where one side of a clause stands.
type place struct {
	lang  bilingual.Lang
	spans []legaltext.Span
}

// A row is the blocks of all languages that make one clause.
type row map[bilingual.Lang][]richtext.Block

// align makes clauses. The language with the most blocks leads; where two have
// as many, the first by tag does. Each other language is aligned to it.
func (a *aligner) align(texts map[bilingual.Lang][]richtext.Block) []legaltext.Clause {
	if len(texts) == 1 {
		for l, blocks := range texts {
			return a.alone(l, blocks)
		}
	}
	rows := alignRows(texts)
	if len(rows) == 0 {
		return nil
	}
	clauses := make([]legaltext.Clause, 0, len(rows))
	for _, row := range rows {
		at := len(a.places)
		a.places = append(a.places, nil)
		c := legaltext.Clause{Sides: make(legaltext.Sides, len(row))}
		items := make(map[bilingual.Lang][]richtext.Block)
		for _, l := range slices.Sorted(maps.Keys(row)) {
			blocks := row[l]
			if c.Kind == "" {
				c.Kind = blocks[0].Kind
			}
			c.Sides[l] = side(blocks)
			if len(blocks) > 1 {
				a.joined[at] = true
			}
			a.places[at] = append(a.places[at], a.place(l, blocks))
			for i := range blocks {
				if len(blocks[i].Items) > 0 {
					items[l] = append(items[l], blocks[i].Items...)
				}
			}
		}
		if len(items) > 0 {
			c.Items = a.align(items)
		}
		clauses = append(clauses, c)
	}
	return clauses
}

// alone makes clauses of one language.
func (a *aligner) alone(l bilingual.Lang, blocks []richtext.Block) []legaltext.Clause {
	clauses := make([]legaltext.Clause, 0, len(blocks))
	for i := range blocks {
		b := &blocks[i]
		a.places = append(a.places, []place{a.place(l, blocks[i:i+1])})
		c := legaltext.Clause{Kind: b.Kind, Sides: legaltext.Sides{l: side(blocks[i : i+1])}}
		if len(b.Items) > 0 {
			c.Items = a.alone(l, b.Items)
		}
		clauses = append(clauses, c)
	}
	return clauses
}

// place says where blocks of one language stand in the source.
func (a *aligner) place(l bilingual.Lang, blocks []richtext.Block) place {
	m := a.maps[l]
	p := place{lang: l}
	if len(m.segments) == 0 {
		return p
	}
	for i := range blocks {
		for _, s := range blocks[i].Spans {
			p.spans = m.appendSpans(p.spans, s)
		}
	}
	return p
}

// side joins the blocks of one language into one side.
func side(blocks []richtext.Block) legaltext.Side {
	var s legaltext.Side
	for i := range blocks {
		b := &blocks[i]
		line := legaltext.Side{Text: b.Text, Num: b.Num, Form: b.Form, Marks: b.Marks}
		if i == 0 {
			s = line
		} else {
			s.Join(line)
		}
	}
	return s
}

// alignRows pairs the blocks of all languages, whose trees may differ in depth.
func alignRows(texts map[bilingual.Lang][]richtext.Block) []row {
	langs := slices.Sorted(maps.Keys(texts))
	if len(langs) == 0 {
		return nil
	}
	lead := langs[0]
	for _, l := range langs[1:] {
		if len(texts[l]) > len(texts[lead]) {
			lead = l
		}
	}
	rows := make([]row, len(texts[lead]))
	first := make([]int, len(rows)) // the row in which a block of the lead stands
	for i := range rows {
		rows[i] = row{lead: texts[lead][i : i+1]}
		first[i] = i
	}
	for _, l := range langs {
		if l != lead {
			rows, first = joinRows(rows, first, texts[lead], lead, texts[l], l)
		}
	}
	return rows
}

// joinRows adds a language to the rows.
func joinRows(rows []row, first []int, a []richtext.Block, lead bilingual.Lang, b []richtext.Block, l bilingual.Lang) ([]row, []int) {
	pairs := pairBlocks(a, b)
	var out []row
	where := make([]int, len(a))
	next := 0 // the first row that has not been taken over
	take := func(end int) {
		for ; next < end; next++ {
			out = append(out, rows[next])
		}
	}
	for _, p := range pairs {
		if len(p.A) == 0 {
			out = append(out, row{l: pick(b, p.B)})
			continue
		}
		take(first[p.A[0]])
		r := maps.Clone(rows[next])
		next = first[p.A[len(p.A)-1]] + 1
		r[lead] = pick(a, p.A)
		if len(p.B) > 0 {
			r[l] = pick(b, p.B)
		}
		for _, i := range p.A {
			where[i] = len(out)
		}
		out = append(out, r)
	}
	take(len(rows))
	return out, where
}

func pick(blocks []richtext.Block, at []int) []richtext.Block {
	out := make([]richtext.Block, 0, len(at))
	for _, i := range at {
		out = append(out, blocks[i])
	}
	return out
}

// pairBlocks pairs the blocks of two languages in order. Where both have the
// same forms one after the other, apart from empty blocks at the end, they are
// pairs as they stand; otherwise [bilingual.Align] decides, which knows no empty
// blocks: those are paired between their neighbours.
func pairBlocks(a, b []richtext.Block) []bilingual.Pair {
	n, m := filled(a), filled(b)
	if n == m && sameForms(a[:n], b[:m]) {
		var pairs []bilingual.Pair
		for i := range max(len(a), len(b)) {
			var p bilingual.Pair
			if i < len(a) {
				p.A = []int{i}
			}
			if i < len(b) {
				p.B = []int{i}
			}
			pairs = append(pairs, p)
		}
		return pairs
	}
	var pairs []bilingual.Pair
	for _, p := range alignBlocks(a, b) {
		if len(p.A) < 2 && len(p.B) < 2 || joinable(pick(a, p.A)) && joinable(pick(b, p.B)) {
			pairs = append(pairs, p)
			continue
		}
		for i := range max(len(p.A), len(p.B)) { // one by one
			var q bilingual.Pair
			if i < len(p.A) {
				q.A = p.A[i : i+1]
			}
			if i < len(p.B) {
				q.B = p.B[i : i+1]
			}
			pairs = append(pairs, q)
		}
	}
	return pairs
}

// joinable reports whether blocks can be one clause: whether they are text
// alone.
func joinable(blocks []richtext.Block) bool {
	return !slices.ContainsFunc(blocks, func(b richtext.Block) bool { return len(b.Items) > 0 || b.Num != "" && len(blocks) > 1 })
}

// filled returns the number of blocks up to the last that is not empty.
func filled(blocks []richtext.Block) int {
	n := len(blocks)
	for n > 0 && isEmpty(&blocks[n-1]) {
		n--
	}
	return n
}

func isEmpty(b *richtext.Block) bool {
	return b.Text == "" && len(b.Items) == 0 && len(b.Marks) == 0
}

func sameForms(a, b []richtext.Block) bool {
	for i := range a {
		if sortOf(&a[i]) != sortOf(&b[i]) {
			return false
		}
	}
	return true
}

// sortOf is what a block must share with its counterpart: what it is and whether
// it is empty. Bold, levels and kinds of list may differ.
func sortOf(b *richtext.Block) string {
	if isEmpty(b) {
		return "empty"
	}
	return string(b.Kind)
}

// alignBlocks pairs blocks whose forms do not tell.
func alignBlocks(a, b []richtext.Block) []bilingual.Pair {
	index := func(blocks []richtext.Block) (full []bilingual.Block, at []int) {
		for i := range blocks {
			if !isEmpty(&blocks[i]) {
				full = append(full, bilingual.Block{
					Text: textOf(&blocks[i]), Num: blocks[i].Num, Kind: string(blocks[i].Kind),
				})
				at = append(at, i)
			}
		}
		return full, at
	}
	fullA, atA := index(a)
	fullB, atB := index(b)
	var pairs []bilingual.Pair
	i, j := 0, 0 // the next blocks, empty ones included
	empties := func(endA, endB int) {
		for i < endA || j < endB {
			var p bilingual.Pair
			if i < endA {
				p.A = []int{i}
				i++
			}
			if j < endB {
				p.B = []int{j}
				j++
			}
			pairs = append(pairs, p)
		}
	}
	for _, p := range bilingual.Align(fullA, fullB, &bilingual.AlignOptions{Order: bilingual.SameOrder}) {
		q := bilingual.Pair{Score: p.Score}
		endA, endB := i, j
		for _, k := range p.A {
			q.A = append(q.A, atA[k])
		}
		for _, k := range p.B {
			q.B = append(q.B, atB[k])
		}
		if len(q.A) > 0 {
			endA = q.A[0]
		}
		if len(q.B) > 0 {
			endB = q.B[0]
		}
		empties(endA, endB)
		if len(q.A) > 0 { // empty blocks between joined ones go with them
			last := q.A[len(q.A)-1]
			q.A = between(q.A[0], last)
			i = last + 1
		}
		if len(q.B) > 0 {
			last := q.B[len(q.B)-1]
			q.B = between(q.B[0], last)
			j = last + 1
		}
		pairs = append(pairs, q)
	}
	empties(len(a), len(b))
	return pairs
}

func between(first, last int) []int {
	var out []int
	for i := first; i <= last; i++ {
		out = append(out, i)
	}
	return out
}

// textOf is the text of a block and of all below it.
func textOf(b *richtext.Block) string {
	if len(b.Items) == 0 {
		return b.Text
	}
	var s strings.Builder
	s.WriteString(b.Text)
	for i := range b.Items {
		s.WriteByte(' ')
		s.WriteString(textOf(&b.Items[i]))
	}
	return s.String()
}
