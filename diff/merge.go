package diff

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// A MergeResult is what two versions of one document make together.
type MergeResult struct {
	// Document has the changes of both, and those of ours alone where they
	// conflict. Its ids are set anew; so are the printed numbers of a list that counts
	// from 1, a, A, i or I in all three versions. In other lists, where both versions
	// changed the number of a clause because of what they put before it, the higher
	// number stands; where both gave one number to different clauses, the second of them
	// has the next one that is free: 2ter after 2bis.
	Document *legaltext.Document
	// Conflicts are the places where both changed the same thing, in the order
	// of the base. Ours and theirs changing places gives the same conflicts,
	// with ours and theirs in them exchanged.
	Conflicts []Conflict
}

// A Conflict is a place where two versions changed the same thing.
type Conflict struct {
	Kind ConflictKind
	// ID and Path are those of the clause or field in the base; of something
	// new, those of what it was put below. OursPath and TheirsPath are its
	// places in the two versions, empty where it is gone.
	ID, Path, OursPath, TheirsPath string
	// Lang is the language concerned, empty when several are.
	Lang bilingual.Lang
	// Base, Ours and Theirs are the three texts, or the three values; empty
	// where there is none. Texts of several languages, of the parts of a split
	// clause, of clauses in the order that they had, and of what stands below a
	// clause that one removed or added, stand on lines of their own.
	Base, Ours, Theirs string
	// Resolved says that the merged document has both changes and a person
	// should see whether they go together.
	Resolved bool
}

// A ConflictKind says how two versions conflict.
type ConflictKind string

// The kinds of conflict.
const (
	SameWords  ConflictKind = "sameWords"  // both changed the same words in different ways
	SameClause ConflictKind = "sameClause" // both changed one clause, in different words or languages
	DeleteEdit ConflictKind = "deleteEdit" // one removed what the other changed, moved or put something below
	BothMoved  ConflictKind = "bothMoved"  // both moved a clause to different places, or clauses into orders that exclude each other
	SamePlace  ConflictKind = "samePlace"  // both put something at one place, of which that of ours stands first
	BothSplit  ConflictKind = "bothSplit"  // one split or merged what the other changed
	SameValue  ConflictKind = "sameValue"  // both changed a value, form, mark or fact in different ways
)

// Merge joins what ours and theirs each changed of base. It never fails on a
// conflict: conflicts are part of the result. It fails only when the documents
// are not of one type.
//
// What either added, removed or put into another order is carried out or stands in
// a conflict. Of two clauses of one list that one version turned, the merged list
// has the order of that version; where such orders go in a ring, as "b before a"
// and "c before b" do that were asked of a, b, c, the clauses of the ring are in a
// conflict of kind [BothMoved] and stand as in ours. What ours put at one place
// stands before what theirs put there, in a conflict of kind [SamePlace] that is
// resolved. Without a conflict the document does not depend on which version is
// ours. Where the words of a clause conflict in one language, the clause stays that
// of ours in every language in which the two differ.
func Merge(base, ours, theirs *legaltext.Document) (*MergeResult, error) {
	if err := sameType(base, ours, theirs); err != nil {
		return nil, fmt.Errorf("diff.Merge: %w", err)
	}
	m := &merger{
		mine: newVersion(base, ours), yours: newVersion(base, theirs),
		at: map[*node]*node{}, from: map[*node]*node{}, to: map[*node]*node{},
		added: map[addition][]*node{}, before: map[[2]*node][]*node{},
		lists: map[*node][]*node{}, tail: map[*node][]*node{}, head: map[*node]*node{}, replaced: map[*node]bool{},
		locked: map[*node]bool{}, stays: map[*node]bool{}, agreed: map[*group]bool{}, refused: map[*group]bool{},
		fresh: map[*node]bool{}, oursPath: map[*node]string{}, mergedInto: map[*node]*node{}, ids: map[string]string{}, addresses: map[*node][3]string{},
	}
	m.base, m.out, m.theirs = m.yours.base, m.mine.tree, m.yours.tree
	m.mergeLangs()
	m.out.root.each(func(n *node) { m.oursPath[n] = n.path() })
	m.pairVersions()
	series := m.allSeries()
	m.contest()
	m.takenOut()
	m.nameOnce()
	m.run()
	for n, in := range series {
		n.countAnew(in)
	}
	for _, n := range m.once {
		n.countOn()
	}
	d := m.out.document()
	nameLangs(d, base, ours, theirs)
	d.SetIDs()
	m.audit(newTree(ours.Canonical()), newTree(d))
	slices.SortStableFunc(m.conflicts, func(a, b placed) int { return cmp.Compare(a.rank, b.rank) })
	out := &MergeResult{Document: d}
	for _, c := range m.conflicts {
		out.Conflicts = append(out.Conflicts, c.Conflict)
	}
	return out, nil
}

// A version is what ours or theirs made of the base, of which each has a tree of
// its own.
type version struct {
	base, tree     *tree
	nodes          []*node        // of base, each before those below it: the same row in both versions
	rank           map[*node]int  // in nodes
	after          map[*node]int  // by node of base, the rank in the version's list of what follows what was passed
	touched, moved map[*node]bool // nodes of base: changed otherwise than by a move; moved
}

func newVersion(base, d *legaltext.Document) *version {
	v := &version{
		base: newTree(base.Canonical()), tree: newTree(d.Canonical()),
		rank: map[*node]int{}, after: map[*node]int{}, touched: map[*node]bool{}, moved: map[*node]bool{},
	}
	match(v.base, v.tree)
	changes := report(v.base, v.tree, drafting.Default)
	for i := range changes.List {
		c := &changes.List[i]
		for _, path := range oldPaths(c) {
			if n := v.base.lookup(path); n != nil {
				v.moved[n] = v.moved[n] || c.changesPlace()
				v.touched[n] = v.touched[n] || !c.changesPlace() || c.Old.Kind != ""
			}
		}
	}
	v.base.root.each(func(n *node) {
		v.rank[n] = len(v.nodes)
		v.nodes = append(v.nodes, n)
	})
	return v
}

// each calls visit for a node and for all below it, each before those below it.
func (n *node) each(visit func(*node)) {
	visit(n)
	for _, k := range n.named {
		k.each(visit)
	}
	for _, k := range n.list {
		k.each(visit)
	}
}

// oldPaths returns all places in the old document that a change touches.
func oldPaths(c *Change) []string {
	out := []string{c.OldPath}
	if c.Old != nil && (c.Kind == Split || c.Kind == Merged) {
		for _, p := range c.Old.Parts {
			out = append(out, p.Path)
		}
	}
	for _, s := range []*State{c.Old, c.New} {
		if s != nil {
			for _, p := range s.Sides {
				out = append(out, p.OldPath)
			}
		}
	}
	return out
}

// gone reports whether the version has no counterpart of a clause or field of
// base.
func (n *node) gone() bool {
	return (n.what == clauseNode || n.what == fieldNode) && n.mate == nil && n.group == nil
}

// holdsNew reports whether the version put something right below a node of base.
func (n *node) holdsNew() bool {
	if n.mate == nil {
		return false
	}
	for _, k := range n.mate.list {
		switch {
		case k.mate != nil && k.mate.up == n:
		case k.mate == nil && k.group != nil && k.group.whole.up == n:
		default:
			return true
		}
	}
	return slices.ContainsFunc(n.mate.named, func(k *node) bool { return k.mate == nil })
}

// A merger carries out on out, the tree of ours, what theirs changed.
type merger struct {
	mine, yours       *version
	base, out, theirs *tree // base is that of yours
	conflicts         []placed
	allDropped        bool // the two leave no language together

	at       map[*node]*node // from nodes of base and theirs to those of out
	from, to map[*node]*node // from nodes of out to those of base and theirs
	added    map[addition][]*node

	before map[[2]*node][]*node // by list and that of the other version, for each element the last before it that the other version has there

	lists    map[*node][]*node // by node of out, those of theirs whose lists are its
	tail     map[*node][]*node // parts of split clauses, by the part before them
	head     map[*node]*node   // the part before a part
	replaced map[*node]bool    // clauses of ours and theirs in conflict over what stands for a removed one

	locked          map[*node]bool      // nodes of base to which theirs does nothing
	stays           map[*node]bool      // nodes of base that theirs does not move
	agreed, refused map[*group]bool     // splits and mergers of theirs that ours has too, that conflict
	oursPath        map[*node]string    // the places that nodes of out had in ours
	fresh           map[*node]bool      // nodes of out that hold what theirs has
	once            []*node             // those in whose list neither ours nor theirs has a printed number twice
	mergedInto      map[*node]*node     // from nodes of out that theirs merged away
	baseIDs         map[string]*node    // the clauses of base by id
	addresses       map[*node][3]string // the ids in an address field, of a node of base, in base, ours and theirs
	ids             map[string]string   // from the names of clauses while they are merged to their ids
}

// A placed conflict has the rank in base of what it concerns.
type placed struct {
	Conflict
	rank int
}

// An addition is where ours added something, and its texts.
type addition struct {
	up    *node
	texts string
}

// mergeLangs gives out the languages that both kept or either brought. Where
// that leaves none, they stay those of ours.
func (m *merger) mergeLangs() {
	base, ours, theirs := m.base.langs, m.out.langs, m.theirs.langs
	var out []bilingual.Lang
	for _, l := range langsOf(ours, theirs) {
		in1, in2 := slices.Contains(ours, l), slices.Contains(theirs, l)
		if in1 && in2 || !slices.Contains(base, l) {
			out = append(out, l)
		}
	}
	if len(out) == 0 && len(ours) > 0 && len(theirs) > 0 {
		m.allDropped = true
		m.conflicts = append(m.conflicts, placed{Conflict{
			Kind: SameValue, Path: "/languages", OursPath: "/languages", TheirsPath: "/languages",
			Base: langList(base), Ours: langList(ours), Theirs: langList(theirs),
		}, -1})
		return
	}
	m.out.langs = out
}

// pairVersions notes which node of out each node of base and of theirs is.
func (m *merger) pairVersions() {
	for i, b := range m.yours.nodes {
		x := m.mine.nodes[i]
		o := x.mate
		switch {
		case x.what == rootNode:
			o = m.out.root
		case x.what == sectionNode:
			if o = m.out.root.child(x.name); o == nil {
				o = m.out.root.addNamed(&node{what: sectionNode, name: x.name, part: x.part})
			}
		case o == nil && x.group != nil && x.group.merged:
			m.at[b] = x.group.whole
			continue
		}
		if o != nil {
			m.at[b], m.from[o] = o, b
		}
	}
	m.out.root.each(func(n *node) {
		if n.up != nil && m.from[n] == nil && n.group == nil && n.what != sectionNode && n.name == "" {
			a := addition{n.up, n.texts()}
			m.added[a] = append(m.added[a], n)
		}
	})
	m.theirs.root.each(m.link)
}

// link notes which node of out a node of theirs is.
func (m *merger) link(t *node) {
	switch {
	case m.at[t] != nil:
	case t.what == rootNode:
		m.tie(t, m.out.root)
	case t.what == sectionNode:
		s := m.out.root.child(t.name)
		if s == nil {
			s = m.out.root.addNamed(&node{what: sectionNode, name: t.name, part: t.part})
		}
		m.tie(t, s)
	case t.mate != nil:
		if o := m.at[t.mate]; o != nil {
			m.at[t] = o
			if m.from[o] == t.mate {
				m.to[o] = t
			}
		}
		if g := t.group; g != nil {
			m.linkGroup(g, t.mate)
		}
	case t.name == "" && t.group == nil:
		if n := m.alsoAdded(t); n != nil {
			m.identify(n, t)
		}
	}
}

// tie notes that a node of theirs is one of out.
func (m *merger) tie(t, n *node) { m.at[t], m.to[n] = n, t }

// linkGroup ties the parts of a split of theirs to those of ours where both
// split or merged in the same way.
func (m *merger) linkGroup(g *group, b *node) {
	h := m.mine.base.clauses[b.seq].group
	if h == nil || h.merged != g.merged || !slices.EqualFunc(g.origin(), h.origin(), func(x, y *node) bool { return x.seq == y.seq }) ||
		!slices.EqualFunc(h.result(), g.result(), sameOwn) {
		return
	}
	m.agreed[g] = true
	for i, p := range g.result() {
		m.tie(p, h.result()[i])
	}
}

// origin returns the clauses of base that a version split or merged, and result
// what it made of them.
func (g *group) origin() []*node {
	if g.merged {
		return g.parts
	}
	return []*node{g.whole}
}

func (g *group) result() []*node {
	if g.merged {
		return []*node{g.whole}
	}
	return g.parts
}

// texts writes the texts of a clause, or all of a field.
func (n *node) texts() string {
	if n.what == fieldNode {
		return n.digest(func(id string) string { return id })
	}
	var b strings.Builder
	for _, l := range n.clause.Sides.Langs() {
		b.WriteString(string(l) + "\x01" + n.clause.Sides[l].Text + "\x02")
	}
	return b.String()
}

// alsoAdded returns what ours added that is what theirs added as t, or nil, each
// only once.
func (m *merger) alsoAdded(t *node) *node {
	a := addition{m.at[t.up], t.texts()}
	i := slices.IndexFunc(m.added[a], func(n *node) bool { return m.sameNew(n, t) })
	if i < 0 {
		return nil
	}
	n := m.added[a][i]
	m.added[a] = slices.Delete(m.added[a], i, i+1)
	return n
}

// present reports whether a node is in the merged document.
func (m *merger) present(n *node) bool {
	for n != nil && n != m.out.root && !n.taken {
		n = n.up
	}
	return n == m.out.root
}
