package bilingual

import (
	"fmt"
	"math"
	"slices"
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
	var both [numTraits]int
	var seen []int32
	for _, i := range b.a {
		for _, r := range a.keys[i] {
			held := slices.ContainsFunc(b.b, func(j int) bool {
				posts := m.posts[m.first[r]:m.first[r+1]]
				_, ok := slices.BinarySearch(posts, int32(j))
				return ok
			})
			if held && !slices.Contains(seen, r) {
				seen = append(seen, r)
				both[m.feats.ranked[r]]++
			}
		}
	}
	for t, names := range traitNames {
		switch n := both[t]; {
		case n == 0 || names[0] == "":
		case n == 1:
			parts = append(parts, "1 "+names[0])
		default:
			parts = append(parts, fmt.Sprintf("%d %s", n, names[1]))
		}
	}
	var la, lb float64
	for _, i := range b.a {
		la += 1 / a.inv[i]
	}
	for _, j := range b.b {
		lb += 1 / c.inv[j]
	}
	if m.length(math.Log(lb/la), 1/la+1/lb) > 0 {
		parts = append(parts, "length")
	}
	if len(parts) == 0 {
		return "position"
	}
	return strings.Join(parts, ", ")
}
