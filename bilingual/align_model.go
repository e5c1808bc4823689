package bilingual

import (
	"math"
	"slices"
)

// A model holds two texts and what evidence is worth in them.
type model struct {
	tables  *tables
	feats   features
	sides   [2]side
	total   [2]float64 // lengths
	ratio   float64    // logarithm of the length of b to that of a
	lexicon lexicon

	// The blocks of b by the rank of a feature: posts[first[r]:first[r+1]]; and by
	// their printed number.
	posts, first []int32
	numbered     map[uint64][]int32
	// apart is what speaks against a pair of two kinds where no order speaks for it.
	apart float64
}

func newModel(a, b []Block) *model {
	m := &model{tables: wordTables()}
	m.read(0, a)
	m.read(1, b)
	m.ratio = min(max(math.Log(m.total[1]/m.total[0]), -0.5), 0.5)
	m.weigh()
	return m
}

// index lists, for every feature that counts, the blocks of b that have it.
func (m *model) index() {
	n := len(m.feats.weight)
	m.first = make([]int32, n+1)
	for _, keys := range m.sides[1].keys {
		for _, r := range keys {
			m.first[r+1]++
		}
	}
	for r := range n {
		m.first[r+1] += m.first[r]
	}
	m.numbered = make(map[uint64][]int32)
	for j, s := range m.sides[1].shape {
		if s.num != 0 && s.num != bullet {
			m.numbered[s.num] = append(m.numbered[s.num], int32(j))
		}
	}
	m.posts = make([]int32, m.first[n])
	next := slices.Clone(m.first)
	for j, keys := range m.sides[1].keys {
		for _, r := range keys {
			m.posts[next[r]] = int32(j)
			next[r]++
		}
	}
}

// The prior log-odds of a bead by its sort.
const (
	skipPrior = -4.0 // a block without counterpart
	pairPrior = -0.1
	joinPrior = -4.5 // two blocks for one
	twinPrior = -6.0 // two blocks for two
)

// damping tempers the sum over features, which are not independent.
const damping = 0.5

// text returns the evidence of the words, given the weight of what is shared
// and the base of all blocks concerned.
func text(shared, base float64) float64 { return damping * (shared + base) }

// Variances of the logarithm of the ratio of two lengths: between
// translations there is a constant part and one that shrinks with length, as
// found by Gale and Church; between any two blocks it is about one.
const (
	ratioVariance  = 0.02
	letterVariance = 3.4
	anyVariance    = 1.0
)

// length returns the evidence of the lengths of two blocks or joined blocks,
// given the logarithm of the ratio and the sum of their inverses.
func (m *model) length(ratio, inverses float64) float64 {
	v := ratioVariance + letterVariance*inverses
	if v >= anyVariance {
		return 0
	}
	r := ratio - m.ratio
	return max(-0.5*math.Log(v/anyVariance)-r*r/2*(1/v-1/anyVariance), maxLack)
}

// structure returns the evidence of what two blocks are.
func (m *model) structure(a, b *shape) float64 {
	var e float64
	switch {
	case a.num == b.num && a.num > 0 && a.num != bullet:
		e += 3
	case a.num == b.num:
	case a.num != 0 && b.num != 0 && a.num != bullet && b.num != bullet:
		e -= 3
	default:
		e--
	}
	if a.level != b.level {
		e--
	}
	if a.kind != b.kind && a.kind != 0 && b.kind != 0 {
		e -= 2 + m.apart
	}
	switch {
	case a.end == b.end:
		e += 0.3
	case a.end == ':' || b.end == ':':
		e--
	default:
		e -= 0.3
	}
	return e
}

// one returns the evidence that block i of a answers block j of b.
func (m *model) one(i, j int, shared float64) float64 {
	a, b := &m.sides[0], &m.sides[1]
	return pairPrior + text(shared, a.base[i]+b.base[j]) +
		m.length(b.log[j]-a.log[i], a.inv[i]+b.inv[j]) +
		m.structure(&a.shape[i], &b.shape[j])
}

// shared returns the weight of what block i of a and block j of b share.
func (m *model) shared(i, j int) float64 {
	return m.feats.common(m.sides[0].keys[i], m.sides[1].keys[j])
}

// joined returns the evidence that blocks a[as] and b[bs] answer each other,
// wherever they stand. There are one or two of each.
func (m *model) joined(as, bs []int) float64 {
	keysA, baseA, la := m.join2(0, as)
	keysB, baseB, lb := m.join2(1, bs)
	prior := [...]float64{2: pairPrior, 3: joinPrior, 4: twinPrior}[len(as)+len(bs)]
	return prior + text(m.feats.common(keysA, keysB), baseA+baseB) +
		m.length(math.Log(lb/la), 1/la+1/lb) +
		m.structure(&m.sides[0].shape[as[0]], &m.sides[1].shape[bs[0]])
}

// join2 returns the features, the base and the length of one or two blocks.
func (m *model) join2(s int, is []int) (keys []int32, base, length float64) {
	sd := &m.sides[s]
	i := is[0]
	if len(is) == 1 {
		return sd.keys[i], sd.base[i], 1 / sd.inv[i]
	}
	k := is[1]
	return union(sd.keys[i], sd.keys[k]), sd.base[i] + sd.base[k], 1/sd.inv[i] + 1/sd.inv[k]
}

// confidence turns evidence into a number from 0 to 1.
func (m *model) confidence(b bead) float64 {
	if len(b.a) == 0 || len(b.b) == 0 {
		return 0
	}
	c := 1 / (1 + math.Exp(-(b.score+2)/3))
	return math.Round(c*1000) / 1000
}
