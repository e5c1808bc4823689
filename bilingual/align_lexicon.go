package bilingual

import "slices"

// A lexicon holds the words of both texts and learns from pairs which of them
// answer each other.
type lexicon [2]idTable

func (l *lexicon) id(s int, word []byte) int32 {
	h := uint64(hashStart)
	for _, c := range word[:min(len(word), 12)] {
		h = hashByte(h, c)
	}
	id, _ := l[s].id(h)
	return id
}

// What it takes to learn: pairs in all, pairs that hold both words, and how
// well the two keep together (Dice's coefficient).
const (
	leastPairs    = 30
	leastTogether = 3
	leastDice     = 0.5
	mostPairs     = 5000
)

// learn finds the words that answer each other in the pairs that are sure, and
// makes each such couple a feature. It reports whether it found any.
func (m *model) learn(beads []bead) bool {
	var sure []bead
	for _, b := range beads {
		if m.sure(b) && len(sure) < mostPairs {
			sure = append(sure, b)
		}
	}
	if len(sure) < leastPairs {
		return false
	}
	m.readWords()
	var pairs [][2][]int32
	for _, b := range sure {
		pairs = append(pairs, [2][]int32{
			distinct(m.sides[0].words[b.a[0]]), distinct(m.sides[1].words[b.b[0]]),
		})
	}
	couples := m.couples(pairs)
	if len(couples) == 0 {
		return false
	}
	m.addLearnt(couples)
	return true
}

// readWords numbers the words of every block.
func (m *model) readWords() {
	for s := range m.sides {
		sd := &m.sides[s]
		sd.words = make([][]int32, len(sd.blocks))
		for i, b := range sd.blocks {
			r := blockReader{m: m, s: s, block: int32(i), tables: m.tables, wordsOnly: true}
			r.read(b.Text)
			sd.words[i] = r.words
		}
	}
}

func distinct(words []int32) []int32 {
	words = slices.Clone(words)
	slices.Sort(words)
	return slices.Compact(words)
}

// couples returns, for words of a, the word of b that keeps to it best, if it
// also is the best of that word.
func (m *model) couples(pairs [][2][]int32) map[int32]int32 {
	var count [2][]int32
	var in [][]int32 // pairs by word of a
	for s := range 2 {
		count[s] = make([]int32, m.lexicon[s].size)
	}
	in = make([][]int32, m.lexicon[0].size)
	for p, pair := range pairs {
		for s := range 2 {
			for _, w := range pair[s] {
				count[s][w]++
			}
		}
		for _, w := range pair[0] {
			in[w] = append(in[w], int32(p))
		}
	}
	type choice struct {
		word int32
		dice float64
	}
	best := make([]choice, m.lexicon[1].size) // for words of b
	mine := make([]choice, m.lexicon[0].size)
	together := make([]int32, m.lexicon[1].size)
	var touched []int32
	for w, ps := range in {
		if len(ps) < leastTogether || len(ps)*3 > len(pairs) {
			continue
		}
		for _, p := range ps {
			for _, v := range pairs[p][1] {
				if together[v] == 0 {
					touched = append(touched, v)
				}
				together[v]++
			}
		}
		for _, v := range touched {
			n := together[v]
			together[v] = 0
			if n < leastTogether {
				continue
			}
			dice := 2 * float64(n) / float64(int(count[0][w])+int(count[1][v]))
			if dice > mine[w].dice || dice == mine[w].dice && v < mine[w].word {
				mine[w] = choice{v, dice}
			}
			if dice > best[v].dice {
				best[v] = choice{int32(w), dice}
			}
		}
		touched = touched[:0]
	}
	couples := make(map[int32]int32)
	for w, c := range mine {
		if c.dice >= leastDice && best[c.word].word == int32(w) {
			couples[int32(w)] = c.word
		}
	}
	return couples
}

// addLearnt gives the blocks the couples as features and weighs anew.
func (m *model) addLearnt(couples map[int32]int32) {
	couple := [2]map[int32]uint64{{}, {}}
	for w, v := range couples {
		couple[0][w], couple[1][v] = uint64(w)+1, uint64(w)+1
	}
	for s := range m.sides {
		sd := &m.sides[s]
		for i, words := range sd.words {
			for _, w := range words {
				if c := couple[s][w]; c != 0 {
					sd.of[i] = m.feats.add(s, int32(i), sd.of[i], learntTrait, c*hashPrime)
				}
			}
		}
	}
	m.weigh()
}
