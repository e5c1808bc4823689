package bilingual

import "slices"

// A Block is one unit of a text that is to be aligned: a clause, a paragraph,
// a sentence. Only Text is needed; the rest is what the caller knows better
// than the text tells.
type Block struct {
	// Text is the block's text.
	Text string
	// Level is its depth in lists, 0 at the top.
	Level int
	// Num is the number or sign printed before the text: "1.", "a)", "-".
	Num string
	// Kind is any name for the sort of block, the same in both languages:
	// "heading", "item". Empty means that the caller cannot tell.
	Kind string
	// Anchors are language-neutral keys of what the text holds: citations
	// ("echr#art_8"), dates ("2023-10-02"), amounts. Their order is free.
	Anchors []string
}

// An Order says whether the blocks of two texts come in the same order.
type Order string

// The orders.
const (
	// AutoOrder takes the blocks to be in the same order, but for single ones
	// that surely stand elsewhere, unless those that answer each other for
	// certain show that the order is free. It is the default.
	AutoOrder Order = ""
	// SameOrder never pairs across: pairs come in the order of both texts.
	SameOrder Order = "same"
	// FreeOrder takes each pair on its own merits.
	FreeOrder Order = "free"
)

// AlignOptions are the choices of a caller of [Align]. The zero value is right
// for two languages of one document.
type AlignOptions struct {
	// Order says whether blocks may have moved; empty to find out.
	Order Order
}

// A Pair says which blocks of one text answer which of another. A and B are
// indexes in increasing order; one of them is empty for a block that has no
// counterpart.
type Pair struct {
	A, B []int
	// Score says how sure the pair is, from 0 to 1. It is 0 for a block that
	// has no counterpart.
	Score float64
	// Reason names in a few English words what the pair rests on, for people
	// to read: "same number, 2 anchors, 5 figures, 11 like words, length".
	Reason string
}

// Align pairs the blocks of two texts of which one translates the other. Every
// index of a and of b is in exactly one pair. Pairs are sorted by the blocks
// of a; those of b alone stand where b has them when the order is the same,
// and last otherwise.
//
// It needs no dictionary. The evidence for a pair is a sum of log-odds, how
// much more likely each thing is between translations than between any two
// blocks: anchors, printed numbers, figures, names and words of common origin
// that both hold, weighed by how rare they are in these texts; length;
// structure; the punctuation that ends the block. From the pairs that are
// sure it then learns which words answer each other, and aligns once more.
//
// In the same order, the best row of pairs is found by dynamic programming
// with 1-1, 1-0, 0-1, 2-1, 1-2 and 2-2 pairs, exactly for texts of up to 250
// blocks and within a band laid through the surest pairs for longer ones, so
// that time and memory stay linear in the length of the texts. Blocks that
// surely stand elsewhere, as in lists sorted by each alphabet, are then taken
// out and paired, unless SameOrder forbids it. In free order,
// the surest pairs are made first, their neighbours gain by them, and blocks
// that are left join a pair that they complete.
func Align(a, b []Block, opts *AlignOptions) []Pair {
	if opts == nil {
		opts = new(AlignOptions)
	}
	if len(a) == 0 || len(b) == 0 {
		return unpaired(len(a), len(b))
	}
	m := newModel(a, b)
	beads := m.align(opts.Order)
	if !m.plain(beads) && m.learn(beads) {
		beads = m.align(opts.Order)
	}
	return m.finish(beads)
}

func unpaired(n, m int) []Pair {
	pairs := make([]Pair, 0, n+m)
	for i := range n {
		pairs = append(pairs, Pair{A: []int{i}, Reason: noCounterpart})
	}
	for j := range m {
		pairs = append(pairs, Pair{B: []int{j}, Reason: noCounterpart})
	}
	return pairs
}

const noCounterpart = "no counterpart"

// A bead is a pair under way: the blocks of one text that answer those of the
// other, with the evidence.
type bead struct {
	a, b  []int
	score float64
}

func (m *model) align(order Order) []bead {
	if order == FreeOrder {
		return m.free(m.candidates())
	}
	// The seeds lay the band for long texts, and show whether the blocks come
	// in the same order; a short text is tried in its order first.
	var seeds []seed
	if m.cells() > exactCells {
		candidates := m.candidates()
		seeds = m.seeds(candidates)
		if order == AutoOrder {
			if crossed(seeds) {
				return m.free(candidates)
			}
			return m.moved(m.ordered(seeds), seeds, candidates)
		}
	}
	beads := m.ordered(seeds)
	if order == SameOrder || m.plain(beads) {
		return beads
	}
	candidates := m.candidates()
	if seeds = m.seeds(candidates); crossed(seeds) {
		return m.free(candidates)
	}
	return m.moved(beads, seeds, candidates)
}

// surePair is the confidence of a pair from which others may be judged.
const surePair = 0.9

func (m *model) sure(b bead) bool {
	return len(b.a) == 1 && len(b.b) == 1 && m.confidence(b) >= surePair
}

// plain reports whether each block surely answers one, so that there is nothing
// left to find out.
func (m *model) plain(beads []bead) bool {
	return !slices.ContainsFunc(beads, func(b bead) bool { return !m.sure(b) })
}

// finish turns beads into pairs, sorted, with their score and reason.
func (m *model) finish(beads []bead) []Pair {
	pairs := make([]Pair, len(beads))
	for k, b := range beads {
		pairs[k] = Pair{A: b.a, B: b.b, Score: m.confidence(b), Reason: m.reason(b)}
		slices.Sort(b.a)
		slices.Sort(b.b)
	}
	return pairs
}
