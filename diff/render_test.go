package diff_test

import (
	"bytes"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legaltext"
)

// A page has no script, loads nothing, and escapes every value.
func TestHTMLIsSafe(t *testing.T) {
	const evil = `<script>alert(1)</script> & "quoted" <img src=x onerror=y>`
	a, b := recitals("De kade verzakt", evil), recitals("De kade "+evil, evil+" "+evil)
	c, err := diff.Compare(a, b, &diff.Options{From: evil, To: evil})
	if err != nil {
		t.Fatal(err)
	}
	var page bytes.Buffer
	if err := c.WriteHTML(&page, &diff.View{Old: a, New: b}); err != nil {
		t.Fatal(err)
	}
	allowed := "html head meta title style body h1 h2 p ul li b label input main article header span div ins del a section"
	for z := html.NewTokenizer(&page); ; {
		tt := z.Next()
		if tt == html.ErrorToken {
			break
		}
		if tt != html.StartTagToken && tt != html.SelfClosingTagToken {
			continue
		}
		token := z.Token()
		if !strings.Contains(" "+allowed+" ", " "+token.Data+" ") {
			t.Errorf("the page has the tag %s", token)
		}
		for _, at := range token.Attr {
			if strings.HasPrefix(at.Key, "on") || at.Key == "src" || at.Key == "href" && !strings.HasPrefix(at.Val, "#") {
				t.Errorf("the page has the attribute %s in %s", at.Key, token)
			}
		}
	}
}

// Every link of a page leads to a place in it, and every place has one name.
func TestHTMLLinks(t *testing.T) {
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 8))
		a := gen.Specimen(r, 12)
		b, _ := gen.Mutate(r, a, 8)
		var page bytes.Buffer
		if err := compare(t, a, b).WriteHTML(&page, &diff.View{Lang: bilingual.DE, Old: a, New: b}); err != nil {
			t.Fatal(err)
		}
		ids, links := map[string]int{}, []string{}
		for z := html.NewTokenizer(&page); z.Next() != html.ErrorToken; {
			for _, at := range z.Token().Attr {
				switch at.Key {
				case "id":
					ids[at.Val]++
				case "href":
					links = append(links, strings.TrimPrefix(at.Val, "#"))
				}
			}
		}
		for id, n := range ids {
			if n != 1 {
				t.Errorf("seed %d: %d places are named %s", seed, n, id)
			}
		}
		for _, l := range links {
			if ids[l] != 1 {
				t.Errorf("seed %d: a link to %s, which is not there", seed, l)
			}
		}
	}
}

func TestTextForTerminals(t *testing.T) {
	c := compare(t, recitals("De kade \x1b[2Jverzakt"), recitals("De kade \x1b[2Jzakt"))
	for _, color := range []bool{false, true} {
		var b strings.Builder
		if err := c.WriteText(&b, &diff.View{Color: color}); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(b.String(), "\x1b[2J") {
			t.Errorf("a control sequence of the document came through: %q", b.String())
		}
		if got := strings.Contains(b.String(), "\x1b["); got != color {
			t.Errorf("colours: %v, want %v: %q", got, color, b.String())
		}
	}
}

// Text and Markdown show of what did not change only how it begins, each
// language that did not follow, and what moved by its place where the ids stayed
// behind.
func TestShort(t *testing.T) {
	long := strings.Repeat(" et des arbres", 60)
	a := recitals("De kade verzakt|Le quai s'affaisse"+long, "De brug is oud|Le pont est vieux", "De markt sluit|Le marché ferme", "De school heeft geen plein|L'école n'a pas de cour")
	a.Languages = append(a.Languages, bilingual.DE)
	a.Sections[0].Clauses[0].Sides[bilingual.DE] = legaltext.Side{Text: "Der Kai sackt ab"}
	b := a.Canonical()
	clauses := b.Sections[0].Clauses
	clauses[0].Sides[bilingual.NL] = legaltext.Side{Text: "De kade zakt weg"}
	clauses[1], clauses[2], clauses[3] = clauses[2], clauses[3], clauses[1]
	c := compare(t, a, b)
	for name, write := range map[string]func(io.Writer, *diff.View) error{"text": c.WriteText, "Markdown": c.WriteMarkdown} {
		var out strings.Builder
		if err := write(&out, &diff.View{Old: a, New: b}); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(out.String(), long) || !strings.Contains(out.String(), " …") {
			t.Errorf("%s shows a long text that did not change as it is:\n%s", name, out.String())
		}
		if n := strings.Count(out.String(), "(did not follow)"); n != 2 {
			t.Errorf("%s says %d times that a language did not follow, want twice:\n%s", name, n, out.String())
		}
		if !strings.Contains(out.String(), "reasons 2") || !strings.Contains(out.String(), "reasons 4") {
			t.Errorf("%s does not say from where to where a clause moved:\n%s", name, out.String())
		}
	}
}

func TestSummary(t *testing.T) {
	for want, docs := range map[string][2]*legaltext.Document{
		"One part moved and 2 parts renumbered.": {recitals("De kade is dicht;", "De brug is oud;", "Het plein is leeg."), recitals("Het plein is leeg;", "De kade is dicht;", "De brug is oud;")},
		"One part added.":                        {recitals("De kade;", "De brug."), recitals("De kade;", "De brug;", "Het plein.")},
		"The typography of one part changed.":    {recitals("De kade;", "De brug."), recitals("De kade;", "De brug;")},
	} {
		if got := compare(t, docs[0], docs[1]).Summary(bilingual.EN); got != want {
			t.Errorf("summary %q, want %q", got, want)
		}
	}
	none := compare(t, recitals("a"), recitals("a"))
	for _, l := range diff.SummaryLanguages() {
		if none.Summary(l) == "" || l != bilingual.EN && none.Summary(l) == none.Summary(bilingual.EN) {
			t.Errorf("summary in %s: %q", l, none.Summary(l))
		}
	}
	if got := (&diff.Changes{List: []diff.Change{{}}}).Summary(bilingual.NL); got != none.Summary(bilingual.NL) {
		t.Errorf("summary of changes of no kind: %q", got)
	}
	if got, want := none.Summary("it"), none.Summary(bilingual.EN); got != want {
		t.Errorf("summary in another language: %q, want %q", got, want)
	}
}

func TestPhrases(t *testing.T) {
	edits := []diff.Edit{{diff.Keep, "de "}, {diff.Delete, "grote brug"}, {diff.Insert, "kleine kade"}, {diff.Keep, " van "}, {diff.Delete, "de stad"}, {diff.Insert, "het dorp"}, {diff.Keep, " sluit"}}
	got := diff.Phrases(edits)
	if diff.OldText(got) != diff.OldText(edits) || diff.NewText(got) != diff.NewText(edits) {
		t.Errorf("Phrases changes the texts: %v", got)
	}
	if len(got) != 4 {
		t.Errorf("Phrases(%v) = %v, want one phrase", edits, got)
	}
}

// What is shown of a clause that went is of that clause alone.
func TestGone(t *testing.T) {
	a := recitals("De kade verzakt|Le quai s'affaisse", "De brug is oud en smal", "De markt sluit|Le marché ferme")
	b := recitals("De kade verzakt|Le quai s'affaisse", "De markt sluit|Le marché ferme")
	var out strings.Builder
	if err := compare(t, a, b).WriteText(&out, &diff.View{Old: a, New: b}); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out.String(), "marché") {
		t.Errorf("another clause is shown beside the one that went:\n%s", out.String())
	}
}
