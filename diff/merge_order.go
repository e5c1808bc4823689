package diff

import (
	"cmp"
	"slices"
)

// order gives the lists of out, from n down, the order that ours and theirs ask
// for, in which each element stands that is put below n.
//
// What both versions have in a list are the posts of that list. Each two of them
// stand as in the version that turned them, seen from base. What one version alone
// has there follows the post that it follows in that version, as far as the other
// version did not move the post: the parts of a split clause first, then what ours
// has, then what theirs has.
func (m *merger) order(n *node) {
	if len(n.list) == 0 && len(m.lists[n]) == 0 {
		for _, k := range n.named {
			m.order(k)
		}
		return
	}
	l := list{m: m, up: n, ours: map[*node]int{}, theirs: map[*node]int{}}
	for i, k := range n.list {
		if k.up == n {
			l.ours[k] = i
		}
	}
	var yours []*node // what stands there in theirs, as nodes of out
	for _, t := range m.lists[n] {
		for _, k := range t.list {
			p := m.at[k]
			if p != nil && p.up == n && m.to[p] == k && !m.stays[m.from[p]] {
				l.theirs[p] = len(yours)
			}
			yours = append(yours, p)
		}
	}
	mine := l.runs(n.list, l.theirs, m.yours)
	theirs := l.runs(yours, l.ours, m.mine)
	var out []*node
	var emit func(k *node)
	emit = func(k *node) {
		out = append(out, k)
		for _, p := range m.tail[k] {
			if p.up == n {
				emit(p)
			}
		}
	}
	follow := func(post *node) {
		l.samePlace(mine[post], theirs[post])
		for _, k := range slices.Concat(mine[post], theirs[post]) {
			emit(k)
		}
	}
	posts := l.posts()
	follow(nil)
	for _, k := range posts {
		emit(k)
		follow(k)
	}
	n.list = out
	n.rank()
	for _, k := range slices.Concat(n.named, n.list) {
		m.order(k)
	}
}

// inTail reports whether a part of a split clause stands right behind the part
// before it.
func (m *merger) inTail(n *node) bool {
	p := m.head[n]
	return p != nil && p.up == n.up
}

// putBehind puts a part of a split clause right behind the part before it.
func (m *merger) putBehind(n, p *node) {
	if m.head[n] == nil {
		m.tail[p] = append(m.tail[p], n)
		m.head[n] = p
	}
	n.up = p.up
}

// A list is a list of out whose elements are put in order: with their ranks in
// ours and in theirs, for those that stand there in it.
type list struct {
	m            *merger
	up           *node
	ours, theirs map[*node]int
}

// runs returns what one version alone has in the list, by the post that it follows,
// nil for the head of the list.
func (l *list) runs(row []*node, other map[*node]int, w *version) map[*node][]*node {
	out := make(map[*node][]*node)
	own := l.ours
	if w == l.m.mine {
		own = l.theirs
	}
	var post *node
	seen := make(map[*node]bool)
	for _, k := range row {
		if k == nil || k.up != l.up {
			continue
		}
		_, here := own[k]
		_, there := other[k]
		switch {
		case here && there:
			if !w.moved[l.m.baseOf(k, w)] {
				post = k
			}
		case here && !l.m.inTail(k) && !seen[k]:
			seen[k] = true
			out[post] = append(out[post], k)
		}
	}
	return out
}

// baseOf returns the node of base, as w has it, that a node of out is, or nil.
func (m *merger) baseOf(n *node, w *version) *node {
	b := m.from[n]
	if b != nil && w == m.mine {
		b = m.mine.nodes[m.yours.rank[b]]
	}
	return b
}

// isNew reports whether a version brought n to the place where it has it, and no
// conflict says so.
func (m *merger) isNew(n *node, v *version) bool {
	b := m.from[n]
	if b == nil {
		return n.group == nil || !m.refused[n.group]
	}
	return v.moved[m.baseOf(n, v)] && !m.stays[b] && !m.locked[b]
}

// samePlace reports that ours and theirs both put something behind one post, where
// no conflict tells so yet.
func (l *list) samePlace(mine, theirs []*node) {
	m := l.m
	mine = slices.DeleteFunc(slices.Clone(mine), func(k *node) bool { return !m.isNew(k, m.mine) })
	var yours []*node
	for _, k := range theirs {
		if m.isNew(k, m.yours) {
			yours = append(yours, m.to[k])
		}
	}
	if len(mine) == 0 || len(yours) == 0 || slices.ContainsFunc(slices.Concat(mine, yours), func(k *node) bool { return m.replaced[k] }) {
		return
	}
	m.conflictAmong(SamePlace, l.base(), nil, mine, yours)
	if l.up.what == sectionNode {
		m.conflicts[len(m.conflicts)-1].Path = l.up.path()
	}
}

// base returns the node of base that the list, or what it stands in, belongs to.
func (l *list) base() *node {
	n := l.up
	for l.m.from[n] == nil {
		n = n.up
	}
	return l.m.from[n]
}

// A post is an element of a list that both versions have, with its ranks in the
// list of base, where it stood there, else -1, of ours and of theirs.
type post struct {
	n                  *node
	base, ours, theirs int
}

// maxPosts is how many posts that both versions put into another order are
// compared with each other.
const maxPosts = 1000

// posts returns the posts in the order that they get.
func (l *list) posts() []*node {
	var row []post
	for k, ours := range l.ours {
		if theirs, ok := l.theirs[k]; ok {
			p := post{k, -1, ours, theirs}
			if b := l.m.from[k]; b != nil && cmp.Or(l.m.mergedInto[l.m.at[b.up]], l.m.at[b.up]) == l.up {
				p.base = l.m.yours.rank[b]
			}
			row = append(row, p)
		}
	}
	byTheirs := func(x, y post) int { return cmp.Compare(x.theirs, y.theirs) }
	slices.SortFunc(row, byTheirs)
	for i := range row {
		row[i].theirs = i
	}
	slices.SortFunc(row, func(x, y post) int { return cmp.Compare(x.ours, y.ours) })
	var out []*node
	first, top := 0, -1
	for i := range row {
		if top = max(top, row[i].theirs); top > i {
			continue
		}
		for _, p := range l.block(row[first : i+1]) {
			out = append(out, p.n)
		}
		first = i + 1
	}
	return out
}

// block returns posts that ours and theirs have in other orders, given in that of
// ours, in the order that they get. Where the orders go in a ring, the posts of the
// ring are in conflict and stay in the order of ours.
func (l *list) block(row []post) []post {
	if len(row) == 1 {
		return row
	}
	increases := func(row []post) bool {
		return slices.IsSortedFunc(row, func(x, y post) int { return cmp.Compare(x.base, y.base) })
	}
	theirs := slices.Clone(row)
	slices.SortFunc(theirs, func(x, y post) int { return cmp.Compare(x.theirs, y.theirs) })
	new := slices.ContainsFunc(row, func(p post) bool { return p.base < 0 })
	switch {
	case !new && increases(row):
		return theirs
	case !new && increases(theirs):
		return row
	case len(row) > maxPosts:
		l.ring(row)
		return row
	}
	// Those before a ring are before all of it: they have more points.
	points := make(map[*node]int, len(row))
	for i, x := range row {
		for _, y := range row[i+1:] {
			a := x.before(y)
			points[x.n] += a
			points[y.n] += 2 - a
		}
	}
	out := slices.Clone(row)
	slices.SortStableFunc(out, func(x, y post) int { return cmp.Compare(points[y.n], points[x.n]) })
	first, sum := 0, 0
	for i, p := range out {
		k := i + 1
		if sum += points[p.n]; sum != k*(k-1)+2*k*(len(out)-k) {
			continue
		}
		if ring := out[first:k]; len(ring) > 1 {
			slices.SortFunc(ring, func(x, y post) int { return cmp.Compare(x.ours, y.ours) })
			l.ring(ring)
		}
		first = k
	}
	return out
}

// before returns 2 if x is to stand before y, 0 if behind it, and 1 where base does
// not tell which version turned them.
func (x post) before(y post) int {
	ours, theirs := x.ours < y.ours, x.theirs < y.theirs
	switch {
	case ours != theirs && (x.base < 0 || y.base < 0):
		return 1
	case ours != theirs && ours == (x.base < y.base):
		ours = theirs
	}
	if ours {
		return 2
	}
	return 0
}

// ring reports a conflict over the order of posts, which are given in that of ours.
func (l *list) ring(row []post) {
	var origin, mine, yours []*node
	at := l.base()
	byBase, byTheirs := slices.Clone(row), slices.Clone(row)
	slices.SortStableFunc(byBase, func(x, y post) int { return cmp.Compare(x.base, y.base) })
	slices.SortFunc(byTheirs, func(x, y post) int { return cmp.Compare(x.theirs, y.theirs) })
	for i, p := range row {
		mine = append(mine, p.n)
		yours = append(yours, l.m.to[byTheirs[i].n])
		if b := byBase[i]; b.base >= 0 {
			origin = append(origin, l.m.from[b.n])
		}
	}
	if len(origin) > 0 {
		at = origin[0]
	}
	l.m.conflictAmong(BothMoved, at, origin, mine, yours)
}
