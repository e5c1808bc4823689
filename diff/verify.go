package diff

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// verify checks that the document, as yet unchanged, has what the changes replace,
// and notes what they concern. A skeleton learns it.
func (a *applier) verify() {
	a.was = make([]*node, len(a.c.List))
	a.named = make(map[*node]bool)
	if a.strict {
		a.twins = twinIDs(a.t)
		a.old = make(map[*node]string, len(a.t.clauses))
		for _, n := range a.t.clauses {
			a.old[n] = n.clause.ID
		}
		if l := a.c.Languages; l != nil {
			if got, want := langList(langsOf(a.t.langs, nil)), langList(langsOf(l.Old, nil)); got != want {
				a.fail(-1, "/languages", "found %q, expected %q", got, want)
			}
		}
	}
	for i := range a.c.List {
		a.verifyChange(i, &a.c.List[i])
	}
	for i := range a.c.Renumbered {
		if r := &a.c.Renumbered[i]; r.OldPath != "" && (r.Path != "" || !a.strict) {
			a.verifyShift(r)
			a.shifted = append(a.shifted, a.t.lookup(r.OldPath))
		}
	}
	if !a.strict {
		a.t.number()
	}
}

func (a *applier) verifyChange(i int, c *Change) {
	switch {
	case c.OldPath == "" || c.isWholeField(c.Old) || c.isWholeField(c.New):
		return // it came, or is looked at when it is lifted out
	case c.Kind == Translated && len(c.New.Sides) > 0:
		for _, p := range c.New.Sides {
			a.verifyPlaced(i, c, &p, false)
		}
		return
	case c.Kind == Untranslated && len(c.Old.Sides) > 0:
		for _, p := range c.Old.Sides {
			a.verifyPlaced(i, c, &p, true)
		}
		return
	}
	n := a.find(i, c.OldPath)
	if n == nil {
		return
	}
	a.was[i] = n
	switch n.what {
	case fieldNode:
		a.verifyField(i, c, n)
	case clauseNode:
		a.learnID(n, c.OldID)
		if n.clause.ID != c.OldID && (c.OldID != "" || c.ID != "") {
			a.fail(i, c.OldPath, "found the clause %q, expected %q", n.clause.ID, c.OldID)
			return
		}
		a.verifyClause(i, c, n)
	}
}

// verifyClause checks what a change replaces of a clause.
func (a *applier) verifyClause(i int, c *Change, n *node) {
	if c.Kind == Removed || c.Old == nil && c.New == nil { // it is looked at when it is lifted out; a split or merger tells it
		return
	}
	old := c.Old
	if old == nil {
		old = &State{}
	}
	if c.changesPlace() {
		a.verifyOwn(i, c.OldPath, n, old.Clause)
	}
	if old.HasFacts {
		a.learnFacts(n, old.Facts)
		if !equalFields(n.clause.Fields, old.Facts) {
			a.fail(i, c.OldPath, "%s", unlikeFacts(n.clause.Fields, old.Facts))
		}
	}
	s, ok := n.clause.Sides[c.Lang]
	switch c.Kind {
	case Split, Merged:
		for _, p := range old.Parts {
			if k := a.find(i, p.Path); k != nil {
				a.verifyOwn(i, p.Path, k, &p.Clause)
			}
		}
	case Translated:
		if ok && (a.strict || s.Text != "") {
			a.fail(i, c.OldPath, "the clause has a text in %s already", c.Lang)
		}
	case Untranslated:
		if s, ok = a.learnSide(n, c.Lang, old.Side); !ok || old.Side != nil && !equalSide(s, *old.Side) {
			a.fail(i, c.OldPath, "%s", unlikeSide(c.Lang, s, *old.Side))
		}
	case Reformatted:
		a.verifyForm(i, c, n)
	default:
		if old.Side == nil {
			return
		}
		want := *old.Side
		want.Text, want.Num, want.Form = OldText(c.Edits), s.Num, s.Form
		if s, ok = a.learnSide(n, c.Lang, &want); !ok || !equalSide(s, want) {
			a.fail(i, c.OldPath, "%s", unlikeSide(c.Lang, s, want))
		}
	}
}

// verifyOwn checks that a clause, without those below it, is the one that is wanted.
func (a *applier) verifyOwn(i int, path string, n *node, want *legaltext.Clause) {
	a.learnID(n, want.ID)
	a.learnOwn(n, want)
	if !equalClause(&n.clause, want) {
		a.fail(i, path, "%s", unlike(&n.clause, want))
	}
}

// verifyForm checks what a change replaces of a clause's kind, level, number, form
// and marks.
func (a *applier) verifyForm(i int, c *Change, n *node) {
	old := c.Old
	if c.New.Kind != "" || old.Kind != "" {
		if a.learns(n) {
			n.clause.Kind = cmp.Or(n.clause.Kind, old.Kind)
		}
		if n.clause.Kind != old.Kind {
			a.fail(i, c.OldPath, "found kind %q, expected %q", n.clause.Kind, old.Kind)
		}
	}
	if old.Level != 0 && n.level() != old.Level {
		a.fail(i, c.OldPath, "found a clause of level %d, expected %d", n.level(), old.Level)
	}
	f := old.Side
	if f == nil {
		return
	}
	s, ok := n.clause.Sides[c.Lang]
	if a.learns(n) {
		s.Num, s.Form, s.Marks, ok = f.Num, f.Form, f.Marks, true
		n.setSide(c.Lang, s)
	}
	if !ok || s.Form != f.Form || s.Num != f.Num || !slices.Equal(s.Marks, f.Marks) {
		a.fail(i, c.OldPath, "%s", unlikeSide(c.Lang, s, legaltext.Side{Text: s.Text, Num: f.Num, Form: f.Form, Marks: f.Marks}))
	}
}

// verifyField checks what a change replaces of a field's text or value, or the
// element that moves.
func (a *applier) verifyField(i int, c *Change, n *node) {
	if c.Kind == Removed {
		return
	}
	if c.Kind == Moved {
		if a.learns(n) {
			k := fieldTree(c.Old.Field, n.part)
			n.plain, n.text, n.named, n.list = k.plain, k.text, nil, nil
			for _, m := range k.named {
				n.addNamed(m)
			}
			for _, m := range k.list {
				n.add(m)
			}
			n.harden()
		}
		if f := n.toField(); c.Old.Field == nil || !equalField(f, *c.Old.Field) {
			a.fail(i, c.OldPath, "found another value than was expected: %q", say([]*node{n}, "", false))
		}
		return
	}
	if n.part.Kind != legaltext.Localized {
		old := OldText(c.Edits)
		if a.learns(n) && n.plain == "" {
			n.plain = old
		}
		if n.plain != old {
			a.fail(i, c.OldPath, "found %q, expected %q", n.plain, old)
		}
		if NewText(c.Edits) == "" {
			a.fail(i, c.OldPath, "the edits leave nothing of the value, expected a removal")
		}
		return
	}
	old := OldText(c.Edits)
	if c.Kind == Untranslated && c.Old.Side != nil {
		old = c.Old.Side.Text
	}
	text, ok := n.text[c.Lang]
	if !ok && c.Kind != Translated && a.learns(n) {
		n.text = maps.Clone(n.text)
		if n.text == nil {
			n.text = bilingual.Text{}
		}
		n.text[c.Lang], text, ok = old, old, true
	}
	switch {
	case c.Kind == Translated:
		if ok {
			a.fail(i, c.OldPath, "the field has a text in %s already", c.Lang)
		}
	case !ok || text != old:
		a.fail(i, c.OldPath, "found text %q in %s, expected %q", text, c.Lang, old)
	}
}

// verifyPlaced checks one side of a section's change of language.
func (a *applier) verifyPlaced(i int, c *Change, p *PlacedSide, there bool) {
	n := a.t.lookup(p.OldPath)
	if n == nil || n.what != clauseNode {
		a.fail(i, p.OldPath, "the document has no clause there")
		return
	}
	if p.HasFacts {
		a.learnFacts(n, p.OldFacts)
	}
	s, ok := n.clause.Sides[c.Lang]
	if there {
		s, ok = a.learnSide(n, c.Lang, &p.Side)
	}
	switch {
	case !there && ok && (a.strict || s.Text != ""):
		a.fail(i, p.OldPath, "the clause has a text in %s already", c.Lang)
	case there && (!ok || !equalSide(s, p.Side)):
		a.fail(i, p.OldPath, "%s", unlikeSide(c.Lang, s, p.Side))
	case p.HasFacts && !equalFields(n.clause.Fields, p.OldFacts):
		a.fail(i, p.OldPath, "%s", unlikeFacts(n.clause.Fields, p.OldFacts))
	}
}

// verifyShift checks what a renumbering replaces.
func (a *applier) verifyShift(r *Renumbering) {
	n := a.t.lookup(r.OldPath)
	if n == nil || n.what != clauseNode {
		a.fail(-1, r.OldPath, "the document has no clause there, expected %q", r.OldID)
		return
	}
	c := &n.clause
	a.learnID(n, r.OldID)
	if a.learns(n) {
		c.WID = cmp.Or(c.WID, r.OldWID)
		a.learnFacts(n, r.OldFacts)
		for l, num := range r.OldNum {
			s := c.Sides[l]
			s.Num = cmp.Or(s.Num, num)
			n.setSide(l, s)
		}
	}
	switch {
	case c.ID != r.OldID:
		a.fail(-1, r.OldPath, "found the clause %q, expected %q", c.ID, r.OldID)
	case r.OldWID != r.WID && c.WID != r.OldWID:
		a.fail(-1, r.OldPath, "found the lasting name %q, expected %q", c.WID, r.OldWID)
	case (len(r.OldFacts) > 0 || len(r.Facts) > 0) && !equalFields(c.Fields, r.OldFacts):
		a.fail(-1, r.OldPath, "%s", unlikeFacts(c.Fields, r.OldFacts))
	}
	for _, l := range r.OldNum.Langs() {
		if s, ok := c.Sides[l]; !ok || s.Num != r.OldNum[l] {
			a.fail(-1, r.OldPath, "found number %q, expected %q", s.Num, r.OldNum[l])
		}
	}
}

// unlike says in what a clause is not the one that is wanted.
func unlike(got, want *legaltext.Clause) string {
	if got.ID != want.ID {
		return fmt.Sprintf("found the clause %q, expected %q", got.ID, want.ID)
	}
	for _, l := range langsOf(got.Sides.Langs(), want.Sides.Langs()) {
		if s, t := got.Sides[l], want.Sides[l]; !equalSide(s, t) {
			return unlikeSide(l, s, t)
		}
	}
	if !equalFields(got.Fields, want.Fields) {
		return unlikeFacts(got.Fields, want.Fields)
	}
	for i := range min(len(got.Items), len(want.Items)) {
		if x, y := &got.Items[i], &want.Items[i]; !equalClause(x, y) {
			return unlike(x, y)
		}
	}
	if len(got.Items) != len(want.Items) {
		return fmt.Sprintf("found %d clauses below it, expected %d", len(got.Items), len(want.Items))
	}
	return fmt.Sprintf("found a clause of kind %q named %q, expected %q named %q", got.Kind, got.WID, want.Kind, want.WID)
}

// unlikeSide says it of one language.
func unlikeSide(l bilingual.Lang, got, want legaltext.Side) string {
	switch {
	case got.Text != want.Text:
		return fmt.Sprintf("found text %q, expected %q", got.Text, want.Text)
	case got.Num != want.Num || got.Form != want.Form:
		return fmt.Sprintf("found number %q and form %q, expected %q and %q", got.Num, got.Form, want.Num, want.Form)
	}
	return fmt.Sprintf("found other marks, notes or citations in %s than were expected", l)
}

// unlikeFacts says it of named facts.
func unlikeFacts(got, want []legaltext.Field) string {
	names := func(fields []legaltext.Field) string {
		var out []string
		for _, f := range fields {
			fieldTree(&f, &legaltext.Part{Kind: legaltext.List}).leaves(func(s string) {
				if s != "" {
					out = append(out, s)
				}
			})
		}
		return strings.Join(out, ", ")
	}
	return fmt.Sprintf("found the facts %q, expected %q", names(got), names(want))
}

// twinIDs returns the ids that several clauses have.
func twinIDs(t *tree) map[string]bool {
	seen := make(map[string]bool, len(t.clauses))
	twins := make(map[string]bool)
	for _, n := range t.clauses {
		if id := n.clause.ID; id != "" && seen[id] {
			twins[id] = true
		}
		seen[n.clause.ID] = true
	}
	return twins
}

// verifyResult checks that the changes gave each clause the id that they say, and
// none that a clause of which they do not speak has, and that each clause may have
// the facts that it has where it stands.
func (a *applier) verifyResult() {
	for i := range a.c.List {
		c := &a.c.List[i]
		if n := a.t.lookup(c.Path); c.ID+c.OldID != "" && n != nil && n.what == clauseNode {
			if a.named[n] = true; n.clause.ID != c.ID {
				a.fail(i, c.Path, "the clause comes to be %q, expected %q", n.clause.ID, c.ID)
			}
		}
	}
	first := make(map[string]*node, len(a.t.clauses))
	for _, n := range a.t.clauses {
		id := n.clause.ID
		switch other := first[id]; {
		case other == nil:
			first[id] = n
		case id != "" && !a.twins[id] && (!a.named[n] || !a.named[other]):
			a.fail(-1, n.path()+"/id", "a second clause with the id %q: the changes are of another document", id)
		}
		for _, f := range n.clause.Fields {
			if s := n.section(); partOf(s.part.Parts, f.Name) == nil {
				a.fail(-1, n.path(), "a clause of %s has no fact %q", s.name, f.Name)
			}
		}
	}
}

// verifyMoved checks that what moved came to be what the changes say, so that they can
// be undone.
func (a *applier) verifyMoved() {
	for i := range a.c.List {
		c := &a.c.List[i]
		if !c.changesPlace() {
			continue
		}
		switch n := a.t.lookup(c.Path); {
		case n == nil:
			a.fail(i, c.Path, "what moves does not come to stand there")
		case n.what == clauseNode && c.New.Clause != nil && !equalClause(&n.clause, c.New.Clause):
			a.fail(i, c.Path, "what moved comes to be another: %s", unlike(&n.clause, c.New.Clause))
		case n.what == fieldNode && c.New.Field != nil && !equalField(n.toField(), *c.New.Field):
			a.fail(i, c.Path, "what moved comes to be another: %q", say([]*node{n}, "", false))
		}
	}
}

// verifyReference checks that a reference to the id old, which now is to the id
// new, has not come to mean another clause of those that had an id.
func (a *applier) verifyReference(n *node, old, new string) {
	if !a.strict || a.twins[old] {
		return
	}
	if is := a.now[new]; is != nil && is != a.refs[old] && a.old[is] != "" {
		a.fail(-1, n.path(), "what refers to %q comes to mean another clause", old)
	}
}
