package diff_test

import (
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/petition"
	"github.com/considerans/considerans/resolution"
)

// shown returns what WriteText writes below the summary.
func shown(t *testing.T, c *diff.Changes, v *diff.View) string {
	t.Helper()
	var out strings.Builder
	if err := c.WriteText(&out, v); err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(out.String(), "\n\n")
	return rest
}

// Every change shows, in words of the documents and of the language of the view.
func TestShown(t *testing.T) {
	const quay, bridge = "De kade verzakt elk jaar|Le quai s'affaisse", "De brug is oud|Le pont est vieux"
	side := func(d *legaltext.Document, i int, l bilingual.Lang, f func(*legaltext.Side)) {
		s := d.Sections[0].Clauses[i].Sides[l]
		f(&s)
		d.Sections[0].Clauses[i].Sides[l] = s
	}
	mark := func(m ...legaltext.Mark) func(*legaltext.Document) {
		return func(d *legaltext.Document) { side(d, 0, "nl", func(s *legaltext.Side) { s.Marks = m }) }
	}
	notes := func(refs ...legaltext.NoteRef) func(*legaltext.Document) {
		return func(d *legaltext.Document) {
			side(d, 0, "nl", func(s *legaltext.Side) { s.Notes = refs })
			d.Sections = append(d.Sections, legaltext.Section{Name: "notes", Clauses: []legaltext.Clause{
				{Kind: legaltext.Note, Sides: legaltext.Sides{"nl": {Text: "Verslag"}}, Fields: []legaltext.Field{{Name: "marker", Plain: "1"}}},
				{Kind: legaltext.Note, Sides: legaltext.Sides{"nl": {Text: "Bijlage"}}, Fields: []legaltext.Field{{Name: "marker", Plain: "2"}}},
			}})
			d.SetIDs()
		}
	}
	kade := legaltext.Span{Start: 3, End: 7}
	numbered := func(nums ...string) func(*legaltext.Document) {
		return func(d *legaltext.Document) {
			for i, n := range nums {
				for _, l := range d.Languages {
					side(d, i, l, func(s *legaltext.Side) { s.Num = n })
				}
			}
		}
	}
	for _, tc := range []struct {
		name     string
		old, new []string
		a, b     func(*legaltext.Document)
		want     []string // lines
	}{
		{"a mark comes", []string{quay}, []string{quay}, nil, mark(legaltext.Mark{Kind: legaltext.Strong, Span: kade}), []string{"· nl: „kade”: – → vet"}},
		{"a mark goes", []string{quay}, []string{quay}, mark(legaltext.Mark{Kind: legaltext.Emphasis, Span: kade}), nil, []string{"· nl: „kade”: cursief → –"}},
		{"another mark", []string{quay}, []string{quay}, mark(legaltext.Mark{Kind: legaltext.Emphasis, Span: kade}), mark(legaltext.Mark{Kind: legaltext.Strong, Span: kade}), []string{"· nl: „kade”: cursief → vet"}},
		{
			"a link",
			[]string{quay},
			[]string{quay},
			mark(legaltext.Mark{Kind: legaltext.Link, Span: kade, Href: "https://a.be"}), mark(legaltext.Mark{Kind: legaltext.Link, Span: kade, Href: "https://b.be"}),
			[]string{"· nl: „kade”: koppeling https://a.be → koppeling https://b.be"},
		},
		{"a line break", []string{quay}, []string{quay}, nil, mark(legaltext.Mark{Kind: legaltext.Break, Span: legaltext.Span{Start: 8, End: 8}}), []string{"· nl: na „kade”: – → regeleinde"}},
		{"a note goes", []string{quay}, []string{quay}, notes(legaltext.NoteRef{Note: "note_2", At: 7}), notes(), []string{"· nl: verwijzing naar voetnoot 2: na „kade” → –"}},
		{"a note moves", []string{quay}, []string{quay}, notes(legaltext.NoteRef{Note: "note_2", At: 7}), notes(legaltext.NoteRef{Note: "note_2", At: 15}), []string{"· nl: verwijzing naar voetnoot 2: na „kade” → na „verzakt”"}},
		{"another note", []string{quay}, []string{quay}, notes(legaltext.NoteRef{Note: "note_2", At: 7}), notes(legaltext.NoteRef{Note: "note_1", At: 7}), []string{"· nl: verwijzing naar voetnoot na „kade”: 2 → 1"}},
		{
			"renumbered",
			[]string{quay, bridge},
			[]string{"De markt sluit|Le marché ferme", quay, bridge},
			numbered("A.", "B."), numbered("A.", "B.", "C."),
			[]string{"A. (rec_1)  toegevoegd", "Alleen vernummerd: A. → B. (rec_1 → rec_2), B. → C. (rec_2 → rec_3)"},
		},
		{
			"a lasting name",
			[]string{quay},
			[]string{quay},
			nil, func(d *legaltext.Document) { d.Sections[0].Clauses[0].WID = "q" },
			[]string{"Alleen vernummerd: rec_1 blijvende naam – → q"},
		},
		{
			"a kind",
			[]string{quay},
			[]string{quay},
			nil, func(d *legaltext.Document) { d.Sections[0].Clauses[0].Kind = legaltext.Heading },
			[]string{"· overweging → tussenkop"},
		},
		{"a space", []string{"De kade is 5 m diep"}, []string{"De kade is 5\u00a0m diep"}, nil, nil, []string{"5[-␣-]{+⍽+}m"}},
		{"a space in a number", []string{"voor 1 000 euro"}, []string{"voor 1\u00a0000 euro"}, nil, nil, []string{"voor [-1␣000-]{+1⍽000+} euro"}},
		{
			"a cue",
			[]string{quay},
			[]string{quay},
			nil,
			func(d *legaltext.Document) {
				d.Sections[0].Clauses[0].Fields = []legaltext.Field{{Name: "cue", Text: bilingual.Text{"nl": "Overwegende dat"}}}
			},
			[]string{"· nl: aanhef – → Overwegende dat"},
		},
		{
			"a member",
			[]string{quay},
			[]string{quay},
			nil,
			func(d *legaltext.Document) {
				d.Fields = []legaltext.Field{{Name: "members", Items: []legaltext.Field{{Items: []legaltext.Field{
					{Name: "name", Plain: "Jan MAES"}, {Name: "honorific", Text: bilingual.Text{"nl": "de heer", "fr": "M."}},
				}}}}}
			},
			[]string{"      naam: {+Jan MAES+}", "  nl  {+de heer+}", "  fr  {+M.+}"},
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			a, b := recitals(tc.old...), recitals(tc.new...)
			if tc.a != nil {
				tc.a(a)
			}
			if tc.b != nil {
				tc.b(b)
			}
			got := shown(t, compare(t, a, b), &diff.View{Lang: bilingual.NL, Old: a, New: b})
			for _, line := range tc.want {
				if !strings.Contains(got, line) {
					t.Errorf("want the line %q in:\n%s", line, got)
				}
			}
		})
	}
}

// The languages that did not follow show without the documents too.
func TestStaleWithoutDocuments(t *testing.T) {
	a := recitals("De kade verzakt|Le quai s'affaisse")
	b := recitals("De kade zakt weg|Le quai s'affaisse")
	c := compare(t, a, b)
	for _, tc := range []struct {
		view *diff.View
		want string
	}{
		{nil, "  fr (did not follow)"},
		{&diff.View{Old: a}, "  fr (did not follow)  Le quai s'affaisse"},
		{&diff.View{Old: a, New: b}, "  fr (did not follow)  Le quai s'affaisse"},
	} {
		if got := shown(t, c, tc.view); !strings.Contains(got, tc.want) {
			t.Errorf("want %q in:\n%s", tc.want, got)
		}
	}
}

// A recital that becomes a point lost its cue with its kind: no text was edited.
func TestFactsFollowTheKind(t *testing.T) {
	a := recitals("De kade verzakt|Le quai s'affaisse")
	a.Sections[0].Clauses[0].Fields = []legaltext.Field{{Name: "cue", Text: bilingual.Text{"nl": "De"}}}
	b := recitals("De kade verzakt|Le quai s'affaisse")
	b.Sections[0].Clauses[0].Kind = legaltext.Paragraph
	if got, want := compare(t, a, b).Summary("nl"), "De opmaak van één onderdeel gewijzigd."; got != want {
		t.Errorf("summary %q, want %q", got, want)
	}
}

// The names of all fields and sections are known in all languages.
func TestFieldNames(t *testing.T) {
	var names []string
	var walk func([]legaltext.Part)
	walk = func(parts []legaltext.Part) {
		for _, p := range parts {
			if p.Name != "" {
				names = append(names, p.Name)
			}
			walk(p.Parts)
		}
	}
	walk(resolution.Shape().Parts)
	walk(petition.Shape().Parts)
	for _, name := range names {
		shape := &legaltext.Shape{Type: "t", Parts: []legaltext.Part{{Name: name}}}
		c := compare(t, &legaltext.Document{Shape: shape}, &legaltext.Document{Shape: shape, Fields: []legaltext.Field{{Name: name, Plain: "x"}}})
		for _, l := range []bilingual.Lang{bilingual.NL, bilingual.DE} {
			if head, _, _ := strings.Cut(shown(t, c, &diff.View{Lang: l}), "  "); head == "" || strings.ContainsAny(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") && strings.EqualFold(strings.ReplaceAll(head, " ", ""), name) {
				t.Errorf("%s: %s is shown as %q", l, name, head)
			}
		}
	}
}

func TestSentences(t *testing.T) {
	const quay, bridge, market = "De kade verzakt elk jaar|Le quai s'affaisse", "De brug is oud en smal|Le pont est vieux", "De markt sluit vroeg|Le marché ferme tôt"
	nl := func(d *legaltext.Document) *legaltext.Document {
		d.Languages = []bilingual.Lang{"nl"}
		return d
	}
	quotes := func(s string) string { return strings.ReplaceAll(s, "'", "’") }
	for _, tc := range []struct {
		name string
		a, b *legaltext.Document
		want [4]string // nl, fr, en, de
	}{
		{"edited in two languages", recitals(quay, bridge), recitals("De kade zakt elk jaar|Le quai tombe", bridge), [4]string{
			"Eén onderdeel gewijzigd.", "Un élément modifié.", "One part edited.", "Ein Teil geändert.",
		}},
		{"two edited", recitals(quay, bridge), recitals("De kade zakt elk jaar|Le quai tombe", "De brug is oud en breed|Le pont est large"), [4]string{
			"2 onderdelen gewijzigd.", "2 éléments modifiés.", "2 parts edited.", "2 Teile geändert.",
		}},
		{"a language goes", recitals(quay, bridge), nl(recitals("De kade verzakt elk jaar", "De brug is oud en smal")), [4]string{
			"De Franse tekst geschrapt.", "Le texte français supprimé.", "The French text removed.", "Der französische Text gestrichen.",
		}},
		{"a language comes", nl(recitals("De kade verzakt elk jaar", "De brug is oud en smal")), recitals(quay, bridge), [4]string{
			"De Franse tekst toegevoegd.", "Le texte français ajouté.", "The French text added.", "Der französische Text hinzugefügt.",
		}},
		{"one translation", recitals("De kade verzakt elk jaar", bridge), recitals(quay, bridge), [4]string{
			"Eén vertaling toegevoegd.", "Une traduction ajoutée.", "One translation added.", "Eine Übersetzung hinzugefügt.",
		}},
		{"merged", recitals("Overwegende dat de kade verzakt", "Overwegende dat de brug oud is", market), recitals("Overwegende dat de kade verzakt en dat de brug oud is", market), [4]string{
			"2 onderdelen samengevoegd tot één en één onderdeel vernummerd.", "2 éléments fusionnés en un seul et un élément renuméroté.",
			"2 parts merged into one and one part renumbered.", "2 Teile zu einem zusammengeführt und ein Teil neu nummeriert.",
		}},
		{"split and moved", recitals("Overwegende dat de kade verzakt en dat de brug oud is", market, bridge), recitals("Overwegende dat de kade verzakt", "Overwegende dat de brug oud is", bridge, market), [4]string{
			"Eén onderdeel verplaatst, één onderdeel gesplitst en één onderdeel vernummerd.", "Un élément déplacé, un élément scindé et un élément renuméroté.",
			"One part moved, one part split and one part renumbered.", "Ein Teil verschoben, ein Teil geteilt und ein Teil neu nummeriert.",
		}},
		{"typography", recitals(quay), recitals(quotes(quay)), [4]string{
			"De typografie van één onderdeel gewijzigd.", "La typographie d’un élément modifiée.", "The typography of one part changed.", "Die Typografie eines Teils geändert.",
		}},
		{"stale", recitals(quay, bridge), recitals("De kade zakt elk jaar|Le quai s'affaisse", bridge), [4]string{
			"Eén onderdeel gewijzigd en één onderdeel waarvan een andere taal niet is aangepast.", "Un élément modifié et un élément dont une autre langue n’a pas suivi.",
			"One part edited and one part of which another language did not follow.", "Ein Teil geändert und ein Teil, dessen andere Sprache nicht angepasst wurde.",
		}},
	} {
		c := compare(t, tc.a, tc.b)
		got := [4]string{c.Summary("nl"), c.Summary("fr"), c.Summary("en"), c.Summary("de")}
		if d := cmp.Diff(tc.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", tc.name, d)
		}
	}
}

// What a document says does not turn the direction of a view, mention anyone in
// Markdown, or stand in another language than it says.
func TestForeignSigns(t *testing.T) {
	a, b := recitals("De kade"), recitals("De kade \u202e@jan\u2066 $x$ en #12")
	c := compare(t, a, b)
	for name, write := range map[string]func(io.Writer, *diff.View) error{"text": c.WriteText, "Markdown": c.WriteMarkdown, "HTML": c.WriteHTML} {
		var out strings.Builder
		if err := write(&out, &diff.View{Lang: bilingual.DE}); err != nil {
			t.Fatal(err)
		}
		if strings.ContainsAny(out.String(), "\u202e\u2066") {
			t.Errorf("%s turns the direction: %q", name, out.String())
		}
		if name == "Markdown" && (strings.Contains(out.String(), "@jan") || strings.Contains(out.String(), "$x$") || strings.Contains(out.String(), "#12")) {
			t.Errorf("Markdown mentions: %q", out.String())
		}
		if name == "HTML" && !strings.Contains(out.String(), `<span class="sr" lang="de">`) {
			t.Errorf("the page says what was added in no language: %q", out.String())
		}
	}
}
