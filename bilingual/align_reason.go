package bilingual

import (
	"math"
	"strconv"
	"strings"
)

// traitNames name one and several features of a trait in a reason.
var traitNames = [numTraits][2]string{
	anchorTrait: {"anchor", "anchors"},
	figureTrait: {"figure", "figures"},
	nameTrait:   {"name", "names"},
	wordTrait:   {"like word", "like words"},
	learntTrait: {"learnt word", "learnt words"},
}

// reason tells what a bead rests on.
func (m *model) reason(b bead) string {
	if len(b.a) == 0 || len(b.b) == 0 {
		return noCounterpart
	}
	a, c := &m.sides[0], &m.sides[1]
	var parts []string
	first, other := &a.shape[b.a[0]], &c.shape[b.b[0]]
	if first.num == other.num && first.num != 0 && first.num != bullet {
		parts = append(parts, "same number")
	}
	keysA, _, la := m.join2(0, b.a)
	keysB, _, lb := m.join2(1, b.b)
	var both [numTraits]int
	for i, j := 0, 0; i < len(keysA) && j < len(keysB); {
		switch x, y := keysA[i], keysB[j]; {
		case x < y:
			i++
		case x > y:
			j++
		default:
			both[m.feats.ranked[x]]++
			i, j = i+1, j+1
		}
	}
	for t, names := range traitNames {
		switch n := both[t]; {
		case n == 0 || names[0] == "":
		case n == 1:
			parts = append(parts, "1 "+names[0])
		default:
			parts = append(parts, strconv.Itoa(n)+" "+names[1])
		}
	}
	if m.length(math.Log(lb/la), 1/la+1/lb) > 0 {
		parts = append(parts, "length")
	}
	if len(parts) == 0 {
		return "position"
	}
	return strings.Join(parts, ", ")
}
