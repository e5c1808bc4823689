package bilingual

import (
	"cmp"
	"math"
	"slices"
	"unicode"
	"unicode/utf8"
)

// A trait is a sort of feature, something that two blocks may both hold.
type trait uint8

const (
	anchorTrait  trait = iota // a key that the caller supplied
	figureTrait               // a run of digits
	figuresTrait              // two runs of digits in a row
	nameTrait                 // a word with a capital inside a sentence
	wordTrait                 // the beginning of a word, spelling levelled
	learntTrait               // a word that the learnt dictionary pairs
	numTraits
)

// carried is the probability that a feature of a block is also in the block
// that translates it.
var carried = [numTraits]float64{
	anchorTrait: 0.75, figureTrait: 0.9, figuresTrait: 0.8, nameTrait: 0.45, wordTrait: 0.3, learntTrait: 0.5,
}

// maxFeatures bounds the features of one block; the rarest are kept.
const maxFeatures = 160

// A feature is known by a hash of what it is; a model numbers the features of
// its texts.
type features struct {
	ids    idTable
	trait  []trait
	count  [2][]int32 // in how many blocks of each text
	last   [2][]int32 // the last block that was counted, plus one
	lack   []float64  // log-odds when one of two blocks has it
	rank   []int32    // place among those that count, rarest first; -1 for others
	weight []float64  // by rank: log-odds gained when both have it
	ranked []trait    // by rank
}

// A side is one text of a model.
type side struct {
	blocks []Block
	of     [][]int32 // features by block
	keys   [][]int32 // the ranks of those that count, sorted
	keys2  [][]int32 // the same of a block and the one before it together
	words  [][]int32 // words by block, once the dictionary is learnt
	base   []float64 // evidence of a block's features when nothing is shared
	log    []float64 // logarithm of the length in letters and digits
	log2   []float64 // the same of a block and the one before it
	inv    []float64 // 1 / length
	shape  []shape
}

// A shape is what a block is apart from its words.
type shape struct {
	num, kind uint64 // hashes, 0 for none
	level     int
	end       byte // class of the last character
}

func (f *features) add(s int, block int32, of []int32, t trait, hash uint64) []int32 {
	hash = hash*31 + uint64(t)
	id, known := f.ids.id(hash)
	if !known {
		f.trait = append(f.trait, t)
		for k := range 2 {
			f.count[k] = append(f.count[k], 0)
			f.last[k] = append(f.last[k], 0)
		}
	}
	if f.last[s][id] == block+1 {
		return of
	}
	f.last[s][id] = block + 1
	f.count[s][id]++
	return append(of, id)
}

// Hashing: FNV-1a over levelled letters.
const (
	hashStart = 14695981039346656037
	hashPrime = 1099511628211
)

func hashByte(h uint64, c byte) uint64 { return (h ^ uint64(c)) * hashPrime }

func hashString(s string) uint64 {
	h := uint64(hashStart)
	for i := range len(s) {
		h = hashByte(h, s[i])
	}
	return h
}

// read fills in side s from its blocks.
func (m *model) read(s int, blocks []Block) {
	sd := &m.sides[s]
	n := len(blocks)
	*sd = side{
		blocks: blocks, of: make([][]int32, n), keys: make([][]int32, n), keys2: make([][]int32, n), base: make([]float64, n),
		log: make([]float64, n), log2: make([]float64, n), inv: make([]float64, n), shape: make([]shape, n),
	}
	before := 0.0
	for i, b := range blocks {
		r := blockReader{m: m, s: s, block: int32(i), tables: m.tables}
		for _, a := range b.Anchors {
			r.of = m.feats.add(s, r.block, r.of, anchorTrait, hashString(a))
		}
		r.read(b.Text)
		sd.of[i] = r.of
		length := float64(r.length + 1)
		sd.log[i], sd.log2[i], sd.inv[i] = math.Log(length), math.Log(length+before), 1/length
		before = length
		m.total[s] += length
		sd.shape[i] = shape{num: hashNumber(b.Num), level: b.Level, end: r.end}
		if b.Kind != "" {
			sd.shape[i].kind = hashString(b.Kind)
		}
	}
}

// A blockReader finds the features of one block.
type blockReader struct {
	m      *model
	tables *tables
	s      int
	block  int32
	of     []int32
	words  []int32

	wordsOnly bool // read the words and no features

	word    [24]byte // the word under way, folded
	n       int      // its letters, also those beyond the array
	upper   int
	running bool // a word of the sentence came before
	figure  uint64
	digits  int
	before  uint64 // the figure before, 0 for none
	length  int
	end     byte
}

func (r *blockReader) read(text string) {
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			i++
			switch l := r.tables.letters[c]; {
			case l != 0:
				r.endFigure()
				r.letter(l+'a'-1, c < 'a')
			case '0' <= c && c <= '9':
				r.endWord()
				r.digit(c)
			default:
				r.other(rune(c))
			}
			continue
		}
		ch, size := utf8.DecodeRuneInString(text[i:])
		i += size
		switch {
		case ch == 0xAD || 0x300 <= ch && ch <= 0x36F:
		case 0xC0 <= ch && ch <= 0xFF && r.tables.composed[ch-0xC0] != 0:
			r.endFigure()
			r.letter(byte(r.tables.composed[ch-0xC0]>>8), ch < 0xE0)
		case ch == 'œ' || ch == 'Œ':
			r.letter('o', ch == 'Œ')
			r.letter('e', ch == 'Œ')
		case ch == 'ß':
			r.letter('s', false)
			r.letter('s', false)
		case unicode.IsLetter(ch):
			r.endFigure()
			r.letter(byte(ch)|0x80, unicode.IsUpper(ch))
		default:
			r.other(ch)
		}
	}
	r.endWord()
	r.endFigure()
}

func (r *blockReader) letter(c byte, upper bool) {
	if r.n < len(r.word) {
		r.word[r.n] = c
	}
	r.n++
	r.length++
	if upper {
		r.upper++
	}
	r.end = 'a'
}

func (r *blockReader) digit(c byte) {
	if r.digits == 0 {
		r.figure = hashStart
	}
	if r.digits > 0 || c != '0' {
		r.figure = hashByte(r.figure, c)
		r.digits++
	}
	r.length++
	r.end = 'a'
}

func (r *blockReader) other(c rune) {
	r.endWord()
	r.endFigure()
	switch c {
	case '.', '!', '?':
		r.running = false
		r.end = '.'
	case ':':
		r.running = false
		r.end = ':'
	case ';', ',':
		r.end = byte(c)
	}
}

func (r *blockReader) endFigure() {
	if r.digits > 0 {
		r.addFigure()
	}
}

func (r *blockReader) addFigure() {
	if r.wordsOnly {
		r.digits = 0
		return
	}
	f := &r.m.feats
	r.of = f.add(r.s, r.block, r.of, figureTrait, r.figure)
	if r.before != 0 {
		r.of = f.add(r.s, r.block, r.of, figuresTrait, r.before*hashPrime^r.figure)
	}
	r.before, r.figure, r.digits = r.figure, 0, 0
}

// stem is the number of levelled letters by which words are compared.
const stem = 5

func (r *blockReader) endWord() {
	if r.n == 0 {
		return
	}
	word := r.word[:min(r.n, len(r.word))]
	if r.wordsOnly {
		if len(word) > 2 {
			r.words = append(r.words, r.m.lexicon.id(r.s, word))
		}
	} else {
		r.addWord(word)
	}
	r.running = true
	r.n, r.upper = 0, 0
}

func (r *blockReader) addWord(word []byte) {
	f := &r.m.feats
	if r.upper > 0 && (r.running || r.upper > 1) && r.n > 1 {
		h := uint64(hashStart)
		for _, c := range word {
			h = hashByte(h, c)
		}
		r.of = f.add(r.s, r.block, r.of, nameTrait, h)
	}
	if h, n := levelled(word); n >= stem {
		r.of = f.add(r.s, r.block, r.of, wordTrait, h)
	}
}

// levelled hashes the beginning of a word with the differences of spelling
// between the four languages taken out: c, q and k are one letter, so are z
// and s, y and i, w and v, ph and f; an h after a consonant and a doubled
// letter are dropped. It returns the number of letters that remain, at most
// stem.
func levelled(word []byte) (hash uint64, n int) {
	hash = hashStart
	var last byte
	for i, c := range word {
		switch c {
		case 'c', 'q':
			c = 'k'
		case 'z':
			c = 's'
		case 'y':
			c = 'i'
		case 'w':
			c = 'v'
		case 'p':
			if i+1 < len(word) && word[i+1] == 'h' {
				c = 'f'
			}
		case 'h':
			if i > 0 && (last == 'f' || last == 't' || last == 'k' || last == 'r') {
				continue
			}
		}
		if c == last {
			continue
		}
		last = c
		hash = hashByte(hash, c)
		if n++; n == stem {
			break
		}
	}
	return hash, n
}

// hashNumber hashes the letters and digits of a printed number, so that "1."
// equals "1°" and "a)" equals "A."; a sign without any, such as a dash, gives
// bullet and no number gives 0.
func hashNumber(num string) uint64 {
	if num == "" {
		return 0
	}
	h := uint64(bullet)
	for _, r := range num {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			h = hashByte(h, byte(unicode.ToLower(r)))
		}
	}
	return h
}

const bullet = hashStart

// weigh computes what each feature is worth in these texts, and what each
// block has to show.
func (m *model) weigh() {
	f := &m.feats
	n := [2]float64{float64(len(m.sides[0].blocks)), float64(len(m.sides[1].blocks))}
	weight := make([]float64, len(f.trait))
	f.lack = make([]float64, len(f.trait))
	f.rank = make([]int32, len(f.trait))
	var order []int32
	for id, t := range f.trait {
		f.rank[id] = -1
		a, b := float64(f.count[0][id]), float64(f.count[1][id])
		if t >= wordTrait && (a == 0 || b == 0) {
			continue
		}
		p := carried[t]
		// The chance to meet the feature in any block, as if each text had
		// thirty blocks more, so that a short one says no more than it can.
		q := max((a+0.5)/(n[0]+30), (b+0.5)/(n[1]+30))
		if q > 0.6*p {
			continue
		}
		f.lack[id] = math.Log((1-p)/(1-q)) / 2
		if a > 0 && b > 0 {
			weight[id] = math.Log(p/q) - 2*f.lack[id]
			order = append(order, int32(id))
		}
	}
	slices.SortFunc(order, func(x, y int32) int {
		return cmp.Or(cmp.Compare(weight[y], weight[x]), cmp.Compare(x, y))
	})
	f.weight, f.ranked = make([]float64, len(order)), make([]trait, len(order))
	for rank, id := range order {
		f.rank[id], f.weight[rank], f.ranked[rank] = int32(rank), weight[id], f.trait[id]
	}
	for s := range m.sides {
		sd := &m.sides[s]
		for i, of := range sd.of {
			sd.base[i] = 0
			keys := make([]int32, 0, len(of))
			for _, id := range of {
				sd.base[i] += f.lack[id]
				if f.rank[id] >= 0 {
					keys = append(keys, f.rank[id])
				}
			}
			sd.base[i] = max(sd.base[i], maxLack)
			slices.Sort(keys)
			sd.keys[i] = keys[:min(len(keys), maxFeatures)]
			if i > 0 {
				sd.keys2[i] = union(sd.keys[i-1], sd.keys[i])
			}
		}
	}
	m.index()
}

// union merges two sorted rows.
func union(x, y []int32) []int32 {
	both := make([]int32, 0, len(x)+len(y))
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0] < y[0]:
			both, x = append(both, x[0]), x[1:]
		case x[0] > y[0]:
			both, y = append(both, y[0]), y[1:]
		default:
			both, x, y = append(both, x[0]), x[1:], y[1:]
		}
	}
	return append(append(both, x...), y...)
}

// common adds up the weight of what two sorted rows share.
func (f *features) common(x, y []int32) float64 {
	var sum float64
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch a, b := x[i], y[j]; {
		case a < b:
			i++
		case a > b:
			j++
		default:
			sum += f.weight[a]
			i, j = i+1, j+1
		}
	}
	return sum
}

// maxLack bounds what a block loses for having nothing in common.
const maxLack = -8
