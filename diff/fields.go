package diff

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/seqdiff"
	"github.com/considerans/considerans/internal/text/similar"
	"github.com/considerans/considerans/legaltext"
)

// fields reports what changed in a field of the document; x or y is nil when
// the field came or went.
func (r *reporter) fields(part int, x, y *node) {
	switch {
	case x == nil && y == nil:
	case x == nil:
		f := y.toField()
		c := Change{Kind: Added, Path: y.path(), New: &State{Field: &f, Index: y.index()}}
		if l := newLanguage(y, r.old.langs); l != "" {
			c.Kind, c.Lang = Translated, l
		}
		r.put(part, 0, c)
	case y == nil:
		f := x.toField()
		c := Change{Kind: Removed, OldPath: x.path(), Old: &State{Field: &f, Index: x.index()}}
		if l := newLanguage(x, r.new.langs); l != "" {
			c.Kind, c.Lang = Untranslated, l
		}
		r.put(part, 0, c)
	default:
		pairUp(x, y)
		r.field(part, x, y)
	}
}

// newLanguage returns the language of a text field of the document that came or
// went as a whole, where it has one language and the other document, which has
// others, does not: the field is a translation of what that document leaves
// untold.
func newLanguage(n *node, others []bilingual.Lang) bilingual.Lang {
	if n.part.Kind != legaltext.Localized || n.name == "" || len(n.text) != 1 || len(others) == 0 {
		return ""
	}
	l := n.text.Langs()[0]
	if slices.Contains(others, l) {
		return ""
	}
	return l
}

// index is the rank of a field in its record or list.
func (n *node) index() int {
	if n.name == "" {
		return n.at
	}
	for i, k := range n.up.named {
		if k == n {
			return i
		}
	}
	return 0
}

// field reports what changed in a field that both documents have.
func (r *reporter) field(part int, x, y *node) {
	at := Change{Path: y.path(), OldPath: x.path()}
	if r.moved[y] {
		c := at
		c.Kind, c.Old, c.New = Moved, x.alone(), y.alone()
		r.put(part, 0, c)
	}
	switch x.part.Kind {
	case legaltext.Record:
		for i := range x.part.Parts {
			name := x.part.Parts[i].Name
			r.fields(part, x.child(name), y.child(name))
		}
	case legaltext.List:
		matchElements(x, y, func(id string) string { return follow(r.oldByID(), r.oldLeft, id) })
		r.findMovesIn(y, x)
		for _, k := range x.list {
			if k.mate == nil {
				r.fields(part, k, nil)
			}
		}
		for _, k := range y.list {
			r.fields(part, k.mate, k)
		}
	case legaltext.Localized:
		for _, l := range langsOf(x.text.Langs(), y.text.Langs()) {
			r.text(part, at, x, y, l)
		}
	default:
		same := x.plain == y.plain
		if x.part.Kind == legaltext.Address {
			same = r.sameAddress(x.plain, y.plain)
		}
		if !same {
			r.put(part, 0, plainChange(at, x, y))
		}
	}
}

func plainChange(c Change, x, y *node) Change {
	c.Kind = Edited
	if x.part.Kind == legaltext.Plain {
		c.Edits = reword(&legaltext.Side{Text: x.plain}, &legaltext.Side{Text: y.plain}, "").edits()
	} else {
		c.Edits = []Edit{{Delete, x.plain}, {Insert, y.plain}}
	}
	c.Old, c.New = &State{Side: &legaltext.Side{}}, &State{Side: &legaltext.Side{}}
	return c
}

// text reports what changed in one language of a field.
func (r *reporter) text(part int, c Change, x, y *node, l bilingual.Lang) {
	old, inOld := x.text[l]
	text, inNew := y.text[l]
	if inOld && inNew && old == text {
		if r.edited(x, y, l) {
			r.out.Stale = append(r.out.Stale, Stale{Path: c.Path, OldPath: c.OldPath, Lang: l, By: r.editedLangs(x, y)})
		}
		return
	}
	c.Lang = l
	before, after := legaltext.Side{Text: old}, legaltext.Side{Text: text}
	switch {
	case !inOld:
		c.Kind, c.New = Translated, &State{Side: &after}
	case !inNew:
		c.Kind, c.Old = Untranslated, &State{Side: &before}
	default:
		w := reword(&before, &after, l)
		c.Kind = Edited
		if w.typographic(false) {
			c.Kind = Typographic
		}
		c.Edits = w.edits()
		c.Old, c.New = &State{Side: &legaltext.Side{}}, &State{Side: &legaltext.Side{}}
		if c.Kind == Edited {
			c.Law = r.law(w)
		}
	}
	r.put(part, 0, c)
}

// edited reports whether a field was edited in another language than l.
func (r *reporter) edited(x, y *node, l bilingual.Lang) bool {
	return slices.ContainsFunc(r.editedLangs(x, y), func(k bilingual.Lang) bool { return k != l })
}

func (r *reporter) editedLangs(x, y *node) []bilingual.Lang {
	var out []bilingual.Lang
	for _, l := range x.text.Langs() {
		old := x.text[l]
		if text, ok := y.text[l]; ok && text != old {
			if w := reword(&legaltext.Side{Text: old}, &legaltext.Side{Text: text}, l); !w.typographic(false) && !w.respelled() {
				out = append(out, l)
			}
		}
	}
	return out
}

// matchElements pairs the elements of two lists: equal ones in order, then
// equal ones, then those in the same place that have half of their words in
// common.
func matchElements(x, y *node, follow func(string) string) {
	ids := make(numbering)
	keys := func(list []*node, follow func(string) string) []int32 {
		out := make([]int32, len(list))
		for i, n := range list {
			if n.mate != nil {
				out[i] = -1
				continue
			}
			out[i] = ids.of(n.digest(follow))
		}
		return out
	}
	a, b := keys(x.list, follow), keys(y.list, func(id string) string { return id })
	i, j := 0, 0
	for _, h := range append(seqdiff.Diff(a, b), seqdiff.Hunk{A0: len(a), A1: len(a), B0: len(b), B1: len(b)}) {
		for ; i < h.A0; i, j = i+1, j+1 {
			pairUp(x.list[i], y.list[j])
		}
		i, j = h.A1, h.B1
	}
	left := make(map[int32][]*node)
	for i, n := range x.list {
		if n.mate == nil {
			left[a[i]] = append(left[a[i]], n)
		}
	}
	for j, n := range y.list {
		if row := left[b[j]]; n.mate == nil && len(row) > 0 {
			pairUp(row[0], n)
			left[b[j]] = row[1:]
		}
	}
	likeElements(x.list, y.list)
}

// likeElements pairs the elements left between the same neighbours, first with
// first, when they are alike.
func likeElements(xs, ys []*node) {
	dict := make(numbering)
	bag := func(n *node) similar.Bag {
		var ids []int32
		n.leaves(func(s string) {
			for _, w := range words(&legaltext.Side{Text: s}, "") {
				ids = append(ids, dict.of(fold(w.text)))
			}
		})
		return similar.NewBag(ids)
	}
	var ws similar.Weights
	j := 0
	for _, x := range xs {
		if x.mate != nil {
			j = x.mate.at + 1
			continue
		}
		if j < len(ys) && ys[j].mate == nil {
			a, b := bag(x), bag(ys[j])
			if ws.Dice(a, b) >= likeFar {
				pairUp(x, ys[j])
				j++
			}
		}
	}
}

// digest writes all of a field; clause addresses as follow gives them.
func (n *node) digest(follow func(string) string) string {
	var b strings.Builder
	var write func(n *node)
	write = func(n *node) {
		plain := n.plain
		if n.part.Kind == legaltext.Address {
			plain = follow(plain)
		}
		b.WriteString(n.name)
		b.WriteByte(0)
		b.WriteString(plain)
		for _, l := range n.text.Langs() {
			b.WriteString("\x01" + string(l) + "\x02" + n.text[l])
		}
		for _, k := range slices.Concat(n.named, n.list) {
			b.WriteByte(3)
			write(k)
		}
		b.WriteByte(4)
	}
	write(n)
	return b.String()
}

// leaves calls visit for every text in a field.
func (n *node) leaves(visit func(string)) {
	visit(n.plain)
	for _, l := range n.text.Langs() {
		visit(n.text[l])
	}
	for _, k := range slices.Concat(n.named, n.list) {
		k.leaves(visit)
	}
}
