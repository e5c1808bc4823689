package diff

import (
	"slices"
	"strconv"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/jsonpointer"
	"github.com/considerans/considerans/legaltext"
)

// A node is a section, a clause, or a field of the document, in a tree that can
// be changed in place. Exactly one of the three kinds of content is used:
// clause for a clause, plain and text for a field, none for a section.
type node struct {
	what nodeKind
	name string // of a section or a named field
	up   *node
	at   int // rank in up.list
	part *legaltext.Part

	clause legaltext.Clause // without Items
	plain  string
	text   bilingual.Text

	named []*node // fields of the root and of records, sections of the root
	list  []*node // clauses of a section or clause, elements of a list

	mate  *node // counterpart in the other tree
	group *group
	seq   int   // rank of a clause in its tree
	taken bool  // lifted out of the tree by Apply
	twin  *node // what a copied node was copied from
	solid bool  // in a skeleton: all of it is known
	told  bool  // in a skeleton: all of a clause is known but for those below it
}

type nodeKind uint8

const (
	rootNode nodeKind = iota
	sectionNode
	clauseNode
	fieldNode
)

// A group is a clause that was split into parts, or that parts were merged
// into. The first part is the whole's mate.
type group struct {
	whole  *node
	parts  []*node
	merged bool
}

// A tree is a document in nodes.
type tree struct {
	shape   *legaltext.Shape
	langs   []bilingual.Lang
	root    *node
	clauses []*node // in the order of the document
	paired  bool    // fields are paired already
	// slack is not 0 in a skeleton, which lacks what no change speaks of and
	// grows where one does: by so many nodes more than needed.
	slack, grown int
}

// newTree builds the tree of a document in canonical form, whose strings and
// slices it shares.
func newTree(d *legaltext.Document) *tree {
	t := &tree{shape: d.Shape, langs: d.Languages, root: &node{what: rootNode}}
	for i := range d.Shape.Parts {
		p := &d.Shape.Parts[i]
		if p.Kind != legaltext.Clauses {
			if f := d.Field(p.Name); f != nil {
				t.root.addNamed(fieldTree(f, p))
			}
			continue
		}
		if s := d.Section(p.Name); s != nil {
			n := t.root.addNamed(&node{what: sectionNode, name: p.Name, part: p})
			n.list = make([]*node, 0, len(s.Clauses))
			spare := make([]node, 0, countClauses(s.Clauses))
			for j := range s.Clauses {
				n.add(plant(&s.Clauses[j], p, &spare))
			}
		}
	}
	t.number()
	return t
}

// number lists the clauses in the order of the document.
func (t *tree) number() {
	t.clauses = t.clauses[:0]
	t.root.walkSections(func(n *node) {
		n.seq = len(t.clauses)
		t.clauses = append(t.clauses, n)
	})
}

// byID returns the first clause of each id; none of no id.
func (t *tree) byID() map[string]*node {
	ids := make(map[string]*node, len(t.clauses))
	for _, n := range t.clauses {
		if _, ok := ids[n.clause.ID]; !ok {
			ids[n.clause.ID] = n
		}
	}
	delete(ids, "")
	return ids
}

// walk calls visit for every clause below n, each before those below it.
func (n *node) walk(visit func(*node)) {
	for _, k := range n.list {
		visit(k)
		k.walk(visit)
	}
}

// walkSections calls visit for every clause of a document, by its root.
func (n *node) walkSections(visit func(*node)) {
	for _, s := range n.named {
		if s.what == sectionNode {
			s.walk(visit)
		}
	}
}

func countClauses(clauses []legaltext.Clause) int {
	n := len(clauses)
	for i := range clauses {
		n += countClauses(clauses[i].Items)
	}
	return n
}

func clauseTree(c *legaltext.Clause, p *legaltext.Part) *node {
	spare := make([]node, 0, 1+countClauses(c.Items))
	return plant(c, p, &spare)
}

// plant builds the tree of a clause from spare nodes, of which there are enough.
func plant(c *legaltext.Clause, p *legaltext.Part, spare *[]node) *node {
	*spare = append(*spare, node{what: clauseNode, part: p, clause: *c})
	n := &(*spare)[len(*spare)-1]
	n.clause.Items = nil
	if len(c.Items) > 0 {
		n.list = make([]*node, 0, len(c.Items))
		for i := range c.Items {
			n.add(plant(&c.Items[i], p, spare))
		}
	}
	return n
}

func fieldTree(f *legaltext.Field, p *legaltext.Part) *node {
	n := &node{what: fieldNode, name: f.Name, part: p, plain: f.Plain, text: f.Text}
	for i := range f.Items {
		if p.Kind == legaltext.List {
			n.add(fieldTree(&f.Items[i], element(p)))
		} else if q := partOf(p.Parts, f.Items[i].Name); q != nil {
			n.addNamed(fieldTree(&f.Items[i], q))
		}
	}
	return n
}

func element(p *legaltext.Part) *legaltext.Part {
	if len(p.Parts) == 0 {
		return &legaltext.Part{}
	}
	return &p.Parts[0]
}

func partOf(parts []legaltext.Part, name string) *legaltext.Part {
	for i := range parts {
		if parts[i].Name == name {
			return &parts[i]
		}
	}
	return nil
}

func (n *node) add(k *node) {
	k.up, k.at = n, len(n.list)
	n.list = append(n.list, k)
}

func (n *node) addNamed(k *node) *node {
	k.up = n
	n.named = append(n.named, k)
	return k
}

// child returns the named child, or nil.
func (n *node) child(name string) *node {
	for _, k := range n.named {
		if k.name == name {
			return k
		}
	}
	return nil
}

// rank renumbers the list after it was changed.
func (n *node) rank() {
	for i, k := range n.list {
		k.up, k.at = n, i
	}
}

// path returns the node's JSON pointer.
func (n *node) path() string { return string(n.appendPath(nil)) }

func (n *node) appendPath(b []byte) []byte {
	if n.up == nil {
		return b
	}
	b = n.up.appendPath(b)
	if n.up.what == clauseNode {
		b = append(append(b, '/'), n.up.itemsKey()...)
	}
	b = append(b, '/')
	if n.name != "" || n.what == sectionNode {
		return append(b, jsonpointer.Escape(n.name)...)
	}
	return strconv.AppendInt(b, int64(n.at), 10)
}

// itemsKey is the JSON key of the clauses below a clause.
func (n *node) itemsKey() string {
	if n.up != nil && n.up.what == sectionNode && n.up.part.Items != "" {
		return n.up.part.Items
	}
	return "items"
}

// level is how deep a clause stands, from 1.
func (n *node) level() int {
	depth := 0
	for ; n.what == clauseNode; n = n.up {
		depth++
	}
	return depth
}

// steps cuts a pointer into its tokens.
func steps(path string) []string {
	if !strings.HasPrefix(path, "/") {
		return nil
	}
	tokens := strings.Split(path[1:], "/")
	for i := range tokens {
		tokens[i] = jsonpointer.Unescape(tokens[i])
	}
	return tokens
}

// isRank reports whether a token is the rank of an element, as a JSON pointer
// writes it.
func isRank(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != "" && len(s) < 10 && (s == "0" || s[0] != '0')
}

// lookup returns the node at a pointer, or nil.
func (t *tree) lookup(path string) *node {
	n := t.root
	for _, s := range steps(path) {
		if n.what == clauseNode && s == n.itemsKey() {
			continue
		}
		var next *node
		if n.what == rootNode || n.what == fieldNode && n.part.Kind == legaltext.Record {
			if next = n.child(s); next == nil {
				next = t.sprout(n, s)
			}
		} else if isRank(s) {
			if i, err := strconv.Atoi(s); err == nil && (i < len(n.list) || t.grow(n, i)) {
				next = n.list[i]
			}
		}
		if next == nil {
			return nil
		}
		n = next
	}
	if n == t.root {
		return nil
	}
	return n
}

// toClause returns the clause with all below it.
func (n *node) toClause() legaltext.Clause {
	c := n.clause
	if len(n.list) > 0 {
		c.Items = make([]legaltext.Clause, len(n.list))
		for i, k := range n.list {
			c.Items[i] = k.toClause()
		}
	}
	return c
}

func (n *node) toField() legaltext.Field {
	f := legaltext.Field{Name: n.name, Plain: n.plain, Text: n.text}
	for _, k := range n.named {
		f.Items = append(f.Items, k.toField())
	}
	for _, k := range n.list {
		f.Items = append(f.Items, k.toField())
	}
	return f
}

// document returns the tree's document, in canonical form.
func (t *tree) document() *legaltext.Document {
	d := &legaltext.Document{Shape: t.shape, Languages: t.langs}
	for _, n := range t.root.named {
		if n.what == fieldNode {
			d.Fields = append(d.Fields, n.toField())
			continue
		}
		s := legaltext.Section{Name: n.name}
		for _, k := range n.list {
			s.Clauses = append(s.Clauses, k.toClause())
		}
		d.Sections = append(d.Sections, s)
	}
	return d.Canonical()
}

// langsOf returns the languages of both, sorted, each once.
func langsOf(a, b []bilingual.Lang) []bilingual.Lang {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}
