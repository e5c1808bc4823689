package resolution

import (
	"slices"
	"strconv"

	"github.com/considerans/considerans/bilingual"
)

// Notes may be counted through the languages: 1 is of the one, and 2 says the same in the
// other.

// countsThrough returns what tells whether a block bears a number, with a sign or without:
// then it may be a note that is counted through the languages of the document.
func (r *reader) countsThrough() func(n int) bool {
	var labels map[int]bool
	return func(n int) bool {
		if len(r.langs) < 2 {
			return false
		}
		if labels == nil {
			labels = map[int]bool{}
			for _, b := range r.blocks {
				if k, err := strconv.Atoi(b.Marker.Label()); err == nil {
					labels[k] = true
				}
			}
		}
		return labels[n]
	}
}

// maxOf returns the greatest of the numbers that the languages have come to.
func maxOf(last map[bilingual.Lang]int) int {
	n := 0
	for _, k := range last {
		n = max(n, k)
	}
	return n
}

// pairCounted makes one note of those that are counted through the languages: each is in
// one language and has its references there, and all languages have as many.
func (r *reader) pairCounted(refs map[int]wantedNote) {
	type printing struct {
		note  *note
		block *block
	}
	rows := map[bilingual.Lang][]printing{}
	var first bilingual.Lang
	for _, n := range r.notes {
		b, l := r.printedOnce(n, refs)
		if l == "" {
			return
		}
		if first == "" {
			first = l
		}
		rows[l] = append(rows[l], printing{n, b})
	}
	for _, l := range r.langs {
		if len(rows[l]) != len(rows[first]) {
			return
		}
	}
	r.notes = r.notes[:0]
	for k, p := range rows[first] {
		p.note.blocks = map[bilingual.Lang]*block{}
		for _, l := range r.langs {
			p.note.blocks[l] = rows[l][k].block
			r.byMarker[rows[l][k].note.marker] = p.note
		}
		r.notes = append(r.notes, p.note)
	}
}

// printedOnce returns the block of a note that is printed once and the language in which it
// and all its references are, "" for another.
func (r *reader) printedOnce(n *note, refs map[int]wantedNote) (*block, bilingual.Lang) {
	number, err := strconv.Atoi(n.marker)
	if err != nil || len(n.blocks) != 1 || len(refs[number].at) != 1 {
		return nil, ""
	}
	for l := range refs[number].at {
		for _, b := range n.blocks {
			if own := b.words.Lang(r.langs...); l != "" && (own == "" || own == l) && slices.Contains(r.langs, l) {
				return b, l
			}
		}
	}
	return nil, ""
}
