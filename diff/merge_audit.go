package diff

import (
	"cmp"
	"maps"
	"slices"
)

// A spot is where a word stands first in a document, and how often it stands there.
type spot struct {
	node  *node
	count int
}

// spots returns where the words of a tree stand.
func (t *tree) spots() map[worded]spot {
	out := make(map[worded]spot)
	for _, n := range t.clauses {
		for l, s := range n.clause.Sides {
			for _, w := range words(&s, l) {
				key := worded{l, fold(w.text)}
				at := out[key]
				out[key] = spot{cmp.Or(at.node, n), at.count + 1}
			}
		}
	}
	return out
}

// audit counts the words that stand once at most in base and in both versions, and
// reports the clauses of those that the merged document, without a conflict that a
// person must solve, lacks or has too often: where both rewrote a short clause beyond
// recognition.
func (m *merger) audit(ours, merged *tree) {
	if slices.ContainsFunc(m.conflicts, func(c placed) bool { return !c.Resolved }) {
		return
	}
	base, mine, yours, now := m.base.spots(), ours.spots(), m.theirs.spots(), merged.spots()
	all := maps.Clone(base)
	for _, more := range []map[worded]spot{mine, yours, now} {
		maps.Copy(all, more)
	}
	told := make(map[[3]string]bool)
	for _, w := range slices.SortedFunc(maps.Keys(all), func(a, b worded) int { return cmp.Or(cmp.Compare(a.word, b.word), cmp.Compare(a.lang, b.lang)) }) {
		b, o, t := base[w], mine[w], yours[w]
		if max(b.count, o.count, t.count) > 1 {
			continue
		}
		least, most := max(o.count, t.count), o.count+t.count
		if b.count > 0 {
			least = min(o.count, t.count)
			most = least
		}
		if n := now[w].count; least <= n && n <= most {
			continue
		}
		c := Conflict{Kind: SameClause, Lang: w.lang, Resolved: now[w].count > most}
		rank := len(m.yours.nodes)
		text := func(s spot) (path, text string) {
			if s.node == nil {
				return "", ""
			}
			return s.node.path(), s.node.clause.Sides[w.lang].Text
		}
		if c.Path, c.Base = text(b); b.node != nil {
			c.ID, rank = b.node.clause.ID, m.yours.rank[b.node]
		}
		c.OursPath, c.Ours = text(o)
		c.TheirsPath, c.Theirs = text(t)
		if key := [3]string{c.Path, c.OursPath, c.TheirsPath}; !told[key] {
			told[key] = true
			m.conflicts = append(m.conflicts, placed{c, rank})
		}
	}
}
