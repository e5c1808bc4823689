package gen

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// Mutate returns a copy of the document with n changes made at random, its ids
// set anew, and what was done.
func Mutate(r *rand.Rand, d *legaltext.Document, n int) (*legaltext.Document, []string) {
	d = d.Canonical()
	var done []string
	for range n {
		m := pick(r, mutations)
		if m.do(r, d) {
			done = append(done, m.name)
		}
	}
	d.SetIDs()
	return d.Canonical(), done
}

type mutation struct {
	name string
	do   func(*rand.Rand, *legaltext.Document) bool
}

var mutations = []mutation{
	{"insert", insert},
	{"remove", remove},
	{"swap", swap},
	{"move", move},
	{"edit", edit},
	{"edit", edit},
	{"rewrite", rewrite},
	{"reformat", reformat},
	{"typography", typography},
	{"split", split},
	{"merge", merge},
	{"drop a language", dropLanguage},
	{"add a language", addLanguage},
	{"drop a section's language", dropSectionLanguage},
	{"indent", indent},
	{"change a field", changeField},
	{"change the list of members", changeMembers},
	{"name", name},
	{"reclassify", reclassify},
	{"change facts", changeFacts},
	{"renumber", renumber},
}

// rows returns every list of clauses that is not empty.
func rows(d *legaltext.Document) []*[]legaltext.Clause {
	var out []*[]legaltext.Clause
	var below func(list *[]legaltext.Clause)
	below = func(list *[]legaltext.Clause) {
		if len(*list) > 0 {
			out = append(out, list)
		}
		for i := range *list {
			below(&(*list)[i].Items)
		}
	}
	for i := range d.Sections {
		below(&d.Sections[i].Clauses)
	}
	return out
}

// at picks a clause, and returns the list it is in and its rank.
func at(r *rand.Rand, d *legaltext.Document) (list *[]legaltext.Clause, i int, ok bool) {
	all := rows(d)
	if len(all) == 0 {
		return nil, 0, false
	}
	list = pick(r, all)
	return list, r.IntN(len(*list)), true
}

func insert(r *rand.Rand, d *legaltext.Document) bool {
	list, i, ok := at(r, d)
	if ok {
		*list = slices.Insert(*list, i, Clause(r, (*list)[i].Kind))
	}
	return ok
}

func remove(r *rand.Rand, d *legaltext.Document) bool {
	list, i, ok := at(r, d)
	if ok {
		*list = slices.Delete(*list, i, i+1)
	}
	return ok
}

func swap(r *rand.Rand, d *legaltext.Document) bool {
	list, i, ok := at(r, d)
	if !ok || i == 0 {
		return false
	}
	(*list)[i-1], (*list)[i] = (*list)[i], (*list)[i-1]
	return true
}

func move(r *rand.Rand, d *legaltext.Document) bool {
	list, i, ok := at(r, d)
	if !ok {
		return false
	}
	c := (*list)[i]
	*list = slices.Delete(*list, i, i+1)
	to, j, ok := at(r, d)
	if !ok {
		d.Sections = append(d.Sections, legaltext.Section{Name: "reasons", Clauses: []legaltext.Clause{c}})
		return true
	}
	c.Fields = nil // another section may know other facts
	*to = slices.Insert(*to, j, c)
	return true
}

// sideOf picks a clause with text, and one of its languages.
func sideOf(r *rand.Rand, d *legaltext.Document) (*legaltext.Clause, bilingual.Lang, bool) {
	for range 8 {
		list, i, ok := at(r, d)
		if !ok {
			break
		}
		c := &(*list)[i]
		if langs := c.Sides.Langs(); len(langs) > 0 {
			return c, pick(r, langs), true
		}
	}
	return nil, "", false
}

func edit(r *rand.Rand, d *legaltext.Document) bool {
	c, l, ok := sideOf(r, d)
	if !ok {
		return false
	}
	s := c.Sides[l]
	words := strings.Fields(s.Text)
	for range 1 + r.IntN(3) {
		i := r.IntN(len(words) + 1)
		switch {
		case i == len(words) || chance(r, 40):
			words = slices.Insert(words, i, pick(r, vocabulary[l]))
		case chance(r, 50):
			words[i] = pick(r, vocabulary[l])
		default:
			words = slices.Delete(words, i, i+1)
		}
	}
	s.Text = strings.Join(words, " ")
	trim(&s)
	c.Sides[l] = s
	return true
}

// trim drops what lies beyond the end of a text that was changed.
func trim(s *legaltext.Side) {
	s.Marks = slices.DeleteFunc(slices.Clone(s.Marks), func(m legaltext.Mark) bool { return m.Span.End > len(s.Text) })
	s.Notes = slices.DeleteFunc(slices.Clone(s.Notes), func(n legaltext.NoteRef) bool { return n.At > len(s.Text) })
	kept := s.Citations[:0:0]
	for _, c := range s.Citations {
		if c.Whole.End <= len(s.Text) {
			kept = append(kept, c)
		}
	}
	s.Citations = kept
}

func rewrite(r *rand.Rand, d *legaltext.Document) bool {
	c, l, ok := sideOf(r, d)
	if ok {
		c.Sides[l] = side(r, l, 1+r.IntN(25))
	}
	return ok
}

func reformat(r *rand.Rand, d *legaltext.Document) bool {
	c, l, ok := sideOf(r, d)
	if !ok {
		return false
	}
	s := c.Sides[l]
	switch r.IntN(3) {
	case 0:
		s.Form = pick(r, []string{"p", "h5", "li"})
	case 1:
		s.Num = pick(r, []string{"", "-", "a)", "7."})
	default:
		citations := s.Citations
		decorate(r, &s)
		s.Citations = citations
	}
	c.Sides[l] = s
	return true
}

func typography(r *rand.Rand, d *legaltext.Document) bool {
	c, l, ok := sideOf(r, d)
	if !ok {
		return false
	}
	s := c.Sides[l]
	s.Text = strings.NewReplacer("'", "’", "«", "« ", " ?", "\u00a0?", "é", "e\u0301").Replace(s.Text)
	trim(&s)
	c.Sides[l] = s
	return true
}

func split(r *rand.Rand, d *legaltext.Document) bool {
	list, i, ok := at(r, d)
	if !ok {
		return false
	}
	parts, ok := Split((*list)[i], 1+r.IntN(8))
	if ok {
		*list = slices.Replace(*list, i, i+1, parts...)
	}
	return ok
}

// Split cuts a clause into two behind the given word of each language; it
// reports false when a language is too short.
func Split(c legaltext.Clause, word int) ([]legaltext.Clause, bool) {
	first, second := c, legaltext.Clause{Kind: c.Kind, Sides: legaltext.Sides{}}
	first.Sides = legaltext.Sides{}
	for l, s := range c.Sides {
		words := strings.Split(s.Text, " ")
		if len(words) <= word {
			return nil, false
		}
		a, b := s, legaltext.Side{Text: strings.Join(words[word:], " "), Form: s.Form}
		a.Text = strings.Join(words[:word], " ")
		trim(&a)
		first.Sides[l], second.Sides[l] = a, b
	}
	return []legaltext.Clause{first, second}, len(c.Sides) > 0
}

func merge(r *rand.Rand, d *legaltext.Document) bool {
	list, i, ok := at(r, d)
	if !ok || i == 0 {
		return false
	}
	a, b := (*list)[i-1], (*list)[i]
	whole := a
	whole.Sides = legaltext.Sides{}
	for _, l := range []bilingual.Lang{bilingual.FR, bilingual.NL} {
		s, ok := a.Sides[l]
		t, also := b.Sides[l]
		switch {
		case ok && also:
			s.Text = strings.TrimSpace(s.Text + " " + t.Text)
		case also:
			s = t
		case !ok:
			continue
		}
		whole.Sides[l] = s
	}
	whole.Items = slices.Concat(a.Items, b.Items)
	*list = slices.Replace(*list, i-1, i+1, whole)
	return true
}

func dropLanguage(r *rand.Rand, d *legaltext.Document) bool {
	c, l, ok := sideOf(r, d)
	if ok {
		delete(c.Sides, l)
	}
	return ok
}

func addLanguage(r *rand.Rand, d *legaltext.Document) bool {
	c, _, ok := sideOf(r, d)
	if !ok {
		return false
	}
	l := pick(r, []bilingual.Lang{bilingual.NL, bilingual.FR})
	if _, has := c.Sides[l]; has {
		return false
	}
	c.Sides[l] = side(r, l, 5)
	return true
}

func dropSectionLanguage(r *rand.Rand, d *legaltext.Document) bool {
	if len(d.Sections) == 0 || chance(r, 50) {
		return false
	}
	l := pick(r, []bilingual.Lang{bilingual.NL, bilingual.FR})
	s := &d.Sections[r.IntN(len(d.Sections))]
	for i := range s.Clauses {
		for c := range s.Clauses[i].All() {
			delete(c.Sides, l)
		}
	}
	if chance(r, 30) {
		d.Languages = []bilingual.Lang{bilingual.FR}
	}
	return true
}

func indent(r *rand.Rand, d *legaltext.Document) bool {
	list, i, ok := at(r, d)
	if !ok || i == 0 {
		return false
	}
	c := (*list)[i]
	up := &(*list)[i-1]
	up.Items = append(up.Items, c)
	*list = slices.Delete(*list, i, i+1)
	return true
}

func changeField(r *rand.Rand, d *legaltext.Document) bool {
	if len(d.Fields) == 0 {
		return false
	}
	i := r.IntN(len(d.Fields))
	f := &d.Fields[i]
	switch {
	case chance(r, 15):
		d.Fields = slices.Delete(d.Fields, i, i+1)
	case f.Name == "number":
		f.Plain += fmt.Sprint(r.IntN(9))
	case f.Name == "pages":
		f.Plain = fmt.Sprint(r.IntN(99))
	case f.Name == "title":
		l := pick(r, []bilingual.Lang{bilingual.NL, bilingual.FR})
		if f.Text[l] != "" && chance(r, 30) {
			delete(f.Text, l)
		} else {
			f.Text[l] = strings.TrimSpace(f.Text[l] + " " + Sentence(r, l, 2))
		}
	case f.Name == "session":
		f.Items[0].Plain = fmt.Sprint(r.IntN(99))
	case f.Name == "highlights":
		rand := r.Perm(len(f.Items))
		items := make([]legaltext.Field, len(f.Items))
		for j, k := range rand {
			items[j] = f.Items[k]
		}
		f.Items = items
	default:
		return false
	}
	return true
}

func changeMembers(r *rand.Rand, d *legaltext.Document) bool {
	f := d.Field("members")
	if f == nil || len(f.Items) == 0 {
		return false
	}
	i := r.IntN(len(f.Items))
	switch r.IntN(4) {
	case 0:
		f.Items = slices.Insert(f.Items, i, member(r))
	case 1:
		f.Items = slices.Delete(f.Items, i, i+1)
	case 2:
		f.Items[0], f.Items[i] = f.Items[i], f.Items[0]
	default:
		f.Items[i].Items[0].Plain += " jr."
	}
	return true
}

func name(r *rand.Rand, d *legaltext.Document) bool {
	list, i, ok := at(r, d)
	if ok {
		(*list)[i].WID = fmt.Sprintf("w%d", r.IntN(5))
	}
	return ok
}

func reclassify(r *rand.Rand, d *legaltext.Document) bool {
	list, i, ok := at(r, d)
	if ok {
		(*list)[i].Kind = pick(r, []legaltext.Kind{legaltext.Heading, legaltext.Paragraph, legaltext.Visa})
	}
	return ok
}

func changeFacts(r *rand.Rand, d *legaltext.Document) bool {
	s := d.Section("reasons")
	if s == nil || len(s.Clauses) == 0 {
		return false
	}
	c := &s.Clauses[r.IntN(len(s.Clauses))]
	c.Fields = []legaltext.Field{{Name: "cue", Text: bilingual.Text{bilingual.NL: pick(r, []string{"Overwegende", "Gelet op"})}}}
	return true
}

// renumber gives the clauses of a list the numbers of their ranks.
func renumber(r *rand.Rand, d *legaltext.Document) bool {
	list, _, ok := at(r, d)
	if !ok {
		return false
	}
	for i := range *list {
		number(&(*list)[i], i)
	}
	return true
}
