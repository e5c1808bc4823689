package diff

import (
	"slices"
	"strings"
)

// withOldPlaces adds, where something moved away, an entry that says where to:
// before the first of its section that stood or stands behind that place.
func withOldPlaces(entries []entry) []entry {
	var places []entry
	for i := range entries {
		e := &entries[i]
		if e.moved == nil {
			continue
		}
		e.link = e.anchor + "-from"
		places = append(places, entry{
			place: e.was, was: e.place, kinds: []Kind{Moved}, away: true,
			anchor: e.link, link: e.anchor, sortPath: e.moved.OldPath,
		})
	}
	if len(places) == 0 {
		return entries
	}
	slices.SortStableFunc(places, func(a, b entry) int { return comparePaths(a.sortPath, b.sortPath) })
	// Of each section, the first entry and the one behind its last, and for
	// each entry the furthest place of those up to it.
	type stretch struct{ start, end int }
	sections := make(map[string]stretch)
	furthest := make([]string, len(entries))
	for i, e := range entries {
		section := sectionOf(e.sortPath)
		s, ok := sections[section]
		furthest[i] = e.sortPath
		if !ok {
			s.start = i
		} else if before := furthest[s.end-1]; comparePaths(before, e.sortPath) > 0 {
			furthest[i] = before
		}
		s.end = i + 1
		sections[section] = s
	}
	before := make([][]entry, len(entries)+1)
	for _, g := range places {
		at := len(entries)
		if s, ok := sections[sectionOf(g.sortPath)]; ok {
			n, _ := slices.BinarySearchFunc(furthest[s.start:s.end], g.sortPath, func(have, want string) int {
				if comparePaths(have, want) > 0 {
					return 1
				}
				return -1
			})
			at = s.start + n
		}
		before[at] = append(before[at], g)
	}
	out := make([]entry, 0, len(entries)+len(places))
	for i, e := range entries {
		out = append(append(out, before[i]...), e)
	}
	return append(out, before[len(entries)]...)
}

func sectionOf(path string) string {
	s := steps(path)
	if len(s) == 0 {
		return ""
	}
	return s[0]
}

// comparePaths compares two paths of a section by their ranks.
func comparePaths(a, b string) int {
	return slices.CompareFunc(steps(a), steps(b), func(s, t string) int {
		if len(s) != len(t) && isRank(s) && isRank(t) {
			return len(s) - len(t)
		}
		return strings.Compare(s, t)
	})
}
