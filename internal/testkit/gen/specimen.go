package gen

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// SpecimenShape returns the shape of the documents that [Specimen] makes, which
// has a part of every kind.
func SpecimenShape() *legaltext.Shape {
	return &legaltext.Shape{Type: "specimen", Parts: []legaltext.Part{
		{Name: "number"},
		{Name: "pages", Kind: legaltext.Number},
		{Name: "urgent", Kind: legaltext.Bool},
		{Name: "title", Kind: legaltext.Localized},
		{Name: "session", Kind: legaltext.Record, Parts: []legaltext.Part{
			{Name: "period"},
			{Name: "label", Kind: legaltext.Localized},
			{Name: "opening", Kind: legaltext.Address},
		}},
		{Name: "members", Kind: legaltext.List, Parts: []legaltext.Part{{Kind: legaltext.Record, Parts: []legaltext.Part{
			{Name: "name"},
			{Name: "honorific", Kind: legaltext.Localized},
		}}}},
		{Name: "reasons", Kind: legaltext.Clauses, Prefix: "rec", Parts: []legaltext.Part{
			{Name: "cue", Kind: legaltext.Localized},
		}},
		{Name: "orders", Kind: legaltext.Clauses, Prefix: "req", Items: "points", Parts: []legaltext.Part{
			{Name: "to", Kind: legaltext.List, Parts: []legaltext.Part{{Kind: legaltext.Localized}}},
		}},
		{Name: "notes", Kind: legaltext.Clauses, Prefix: "note", Parts: []legaltext.Part{
			{Name: "marker"},
		}},
		{Name: "highlights", Kind: legaltext.List, Parts: []legaltext.Part{{Kind: legaltext.Address}}},
	}}
}

var vocabulary = map[bilingual.Lang][]string{
	bilingual.NL: strings.Fields(`de het een van op aan met voor dat gemeente gewest regering overweging waterloop fietspad
		school begroting verslag bewoner bevoegdheid ordonnantie openbaar veilig duurzaam vraagt wijzigt verhoogt meldt
		artikel lid toezicht burger dienst ruimte plein brug markt verkeer foto's 1.250,50 3 augustus 2019 "kern" wijkraad`),
	bilingual.FR: strings.Fields(`le la les des de à pour que avec commune région gouvernement considération rivière piste
		école budget rapport habitant compétence ordonnance publique sûre durable demande modifie augmente signale
		article alinéa contrôle citoyen service espace place pont marché circulation l'avis d'une 1.250,50 3 août 2019 «cœur» quartier`),
}

var refs = []legalref.Ref{
	legalref.MustParse("echr#art_8"), legalref.MustParse("echr#art_10"),
	legalref.MustParse("be-const#art_22"), legalref.MustParse("cfreu#art_7"),
}

// Sentence returns a sentence of n words.
func Sentence(r *rand.Rand, l bilingual.Lang, n int) string {
	words := make([]string, n)
	for i := range words {
		words[i] = pick(r, vocabulary[l])
		if r.IntN(6) == 0 {
			words[i] += fmt.Sprint(r.IntN(400))
		}
	}
	return strings.Join(words, " ") + pick(r, []string{".", ";", "", " ?"})
}

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

func chance(r *rand.Rand, percent int) bool { return r.IntN(100) < percent }

// Specimen returns a document in Dutch and French, in canonical form, with up
// to size clauses in each section. Its words are real and mean nothing; all
// that it holds follows from r.
func Specimen(r *rand.Rand, size int) *legaltext.Document {
	d := &legaltext.Document{Shape: SpecimenShape(), Languages: []bilingual.Lang{bilingual.FR, bilingual.NL}}
	text := func(n int) bilingual.Text {
		t := bilingual.Text{}
		for _, l := range d.Languages {
			if !chance(r, 10) {
				t[l] = Sentence(r, l, 1+r.IntN(n))
			}
		}
		return t
	}
	field := func(f legaltext.Field) { d.Fields = append(d.Fields, f) }
	field(legaltext.Field{Name: "number", Plain: fmt.Sprintf("A-%d/%d", r.IntN(900), r.IntN(9))})
	field(legaltext.Field{Name: "pages", Plain: fmt.Sprint(r.IntN(40))})
	if chance(r, 50) {
		field(legaltext.Field{Name: "urgent", Plain: fmt.Sprint(chance(r, 50))})
	}
	field(legaltext.Field{Name: "title", Text: text(9)})
	section := func(name string, clauses []legaltext.Clause) {
		d.Sections = append(d.Sections, legaltext.Section{Name: name, Clauses: clauses})
	}
	section("reasons", clauses(r, r.IntN(size+1), legaltext.Recital, 0))
	section("orders", clauses(r, r.IntN(size+1), legaltext.Request, 2))
	notes := clauses(r, r.IntN(size/2+1), legaltext.Note, 0)
	for i := range notes {
		notes[i].Fields = []legaltext.Field{{Name: "marker", Plain: fmt.Sprint(i + 1)}}
	}
	section("notes", notes)
	d.SetIDs()
	var ids []string
	for c := range d.All() {
		ids = append(ids, c.ID)
		for _, l := range c.Sides.Langs() {
			if s := c.Sides[l]; len(notes) > 0 && chance(r, 20) {
				s.Notes = []legaltext.NoteRef{{Note: pick(r, notes).ID, At: r.IntN(len(s.Text) + 1)}}
				c.Sides[l] = s
			}
		}
	}
	session := legaltext.Field{Name: "session", Items: []legaltext.Field{
		{Name: "period", Plain: "2023-2024"}, {Name: "label", Text: text(3)},
	}}
	if len(ids) > 0 {
		session.Items = append(session.Items, legaltext.Field{Name: "opening", Plain: pick(r, ids)})
		var list []legaltext.Field
		for range r.IntN(4) {
			list = append(list, legaltext.Field{Plain: pick(r, ids)})
		}
		field(legaltext.Field{Name: "highlights", Items: list})
	}
	field(session)
	var members []legaltext.Field
	for range r.IntN(6) {
		members = append(members, member(r))
	}
	field(legaltext.Field{Name: "members", Items: members})
	return d.Canonical()
}

func member(r *rand.Rand) legaltext.Field {
	name := pick(r, []string{"An", "Bo", "Cem", "Dina", "Elio", "Fien"}) + " " + pick(r, []string{"Aerts", "Bodart", "Claes", "Delvaux"})
	return legaltext.Field{Items: []legaltext.Field{
		{Name: "name", Plain: name},
		{Name: "honorific", Text: bilingual.Text{bilingual.NL: pick(r, []string{"de heer", "mevrouw"}), bilingual.FR: pick(r, []string{"M.", "Mme"})}},
	}}
}

func clauses(r *rand.Rand, n int, kind legaltext.Kind, depth int) []legaltext.Clause {
	var out []legaltext.Clause
	for i := range n {
		c := Clause(r, kind)
		if chance(r, 30) {
			number(&c, i)
		}
		if depth > 0 && chance(r, 50) {
			c.Items = clauses(r, 1+r.IntN(3), legaltext.Point, depth-1)
		}
		out = append(out, c)
	}
	return out
}

func number(c *legaltext.Clause, i int) {
	for l, s := range c.Sides {
		s.Num = fmt.Sprintf("%d.", i+1)
		c.Sides[l] = s
	}
}

// Clause returns a clause without id or items.
func Clause(r *rand.Rand, kind legaltext.Kind) legaltext.Clause {
	c := legaltext.Clause{Kind: kind, Sides: legaltext.Sides{}}
	for _, l := range []bilingual.Lang{bilingual.FR, bilingual.NL} {
		if chance(r, 8) {
			continue
		}
		c.Sides[l] = side(r, l, 1+r.IntN(25))
	}
	if chance(r, 5) && len(c.Sides) > 0 {
		for l := range c.Sides {
			c.Sides[l] = legaltext.Side{}
		}
	}
	switch kind {
	case legaltext.Recital:
		c.Fields = []legaltext.Field{{Name: "cue", Text: bilingual.Text{bilingual.NL: "Gelet op", bilingual.FR: "Vu"}}}
	case legaltext.Request:
		c.Fields = []legaltext.Field{{Name: "to", Items: []legaltext.Field{{Text: bilingual.Text{bilingual.NL: Sentence(r, bilingual.NL, 2)}}}}}
	}
	return c
}

func side(r *rand.Rand, l bilingual.Lang, n int) legaltext.Side {
	s := legaltext.Side{Text: Sentence(r, l, n), Form: pick(r, []string{"", "p", "li"})}
	decorate(r, &s)
	return s
}

// decorate gives a side marks and citations at random places.
func decorate(r *rand.Rand, s *legaltext.Side) {
	s.Marks, s.Citations = nil, nil
	span := func() legaltext.Span {
		start := r.IntN(len(s.Text) + 1)
		return legaltext.Span{Start: start, End: start + r.IntN(len(s.Text)-start+1)}
	}
	if chance(r, 20) {
		s.Marks = append(s.Marks, legaltext.Mark{Kind: legaltext.Emphasis, Span: span()})
	}
	if chance(r, 20) {
		at := span()
		s.Citations = append(s.Citations, legalref.Citation{Span: at, Whole: at, Ref: pick(r, refs), Status: legalref.Resolved, Kind: legalref.Full})
	}
}
