package resolution_test

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// corpus reads a real document that stands beside the project.
func corpus(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile("../../shared/corpus/" + name)
	if err != nil {
		t.Skipf("the corpus beside the project is missing: %v", err)
	}
	return string(data)
}

// facts are what is known by hand of the main document.
type facts struct {
	Session, Date, Stage     string
	Assembly, Title, Formula bilingual.Text
	Sponsors                 []struct{ Name, LanguageGroup string }
	Explanatory              []factClause
	Considerations           []factClause
	Requests                 []factClause
	Notes                    []struct {
		Marker string
		Text   bilingual.Text
	}
}

type factClause struct {
	Text   bilingual.Text
	Notes  map[bilingual.Lang][]string
	Cites  []string
	Points []factClause
	Items  []factClause
	Item   bool
}

const (
	mainDocument = "resolution-brussels-2023.md"
	mainFacts    = "resolution-brussels-2023.expected.json"
)

func readFacts(t *testing.T) *facts {
	t.Helper()
	var f facts
	if err := json.Unmarshal([]byte(corpus(t, mainFacts)), &f); err != nil {
		t.Fatal(err)
	}
	return &f
}

// plain is the text as the facts are compared: NFC, single spaces.
func plain(t bilingual.Text) bilingual.Text {
	out := bilingual.Text{}
	for l, s := range t {
		out[l] = strings.Join(strings.Fields(norm.NFC.String(s)), " ")
	}
	return out
}

// checkContent compares a reading of the main document with what is known of it.
func checkContent(t *testing.T, r *resolution.Resolution, want *facts, langs ...bilingual.Lang) {
	t.Helper()
	if len(langs) == 0 {
		langs = []bilingual.Lang{bilingual.FR, bilingual.NL}
	}
	only := func(text bilingual.Text) bilingual.Text {
		out := bilingual.Text{}
		for _, l := range langs {
			if s, ok := text[l]; ok {
				out[l] = s
			}
		}
		return out
	}
	eq := func(what string, want, got any) {
		t.Helper()
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", what, d)
		}
	}
	eq("languages", langs, r.Languages)
	eq("session", want.Session, r.Session.Period)
	eq("date", want.Date, r.Date)
	eq("stage", want.Stage, string(r.Stage))
	eq("assembly", only(want.Assembly), plain(r.Assembly))
	eq("title", only(want.Title), plain(r.Title))
	eq("formula", only(want.Formula), plain(r.Formula))
	var sponsors, signatories []struct{ Name, LanguageGroup string }
	for _, p := range r.Sponsors {
		sponsors = append(sponsors, struct{ Name, LanguageGroup string }{norm.NFC.String(p.Name), string(p.LanguageGroup)})
	}
	for _, p := range r.Signatories {
		signatories = append(signatories, struct{ Name, LanguageGroup string }{norm.NFC.String(p.Name), string(p.LanguageGroup)})
	}
	eq("sponsors", want.Sponsors, sponsors)
	eq("signatories", want.Sponsors, signatories)

	type row struct {
		Text  bilingual.Text
		Notes map[bilingual.Lang][]string
		Item  bool
	}
	marker := map[string]string{}
	for _, n := range r.Notes {
		marker[n.ID] = n.Marker
	}
	rowOf := func(c *legaltext.Clause, item bool) row {
		out := row{Text: plain(c.Text()), Item: item, Notes: map[bilingual.Lang][]string{}}
		for l, s := range c.Sides {
			for _, n := range s.Notes {
				out.Notes[l] = append(out.Notes[l], marker[n.Note])
			}
		}
		return out
	}
	wantRow := func(c factClause) row {
		out := row{Text: only(c.Text), Item: c.Item, Notes: map[bilingual.Lang][]string{}}
		for _, l := range langs {
			if n := c.Notes[l]; n != nil {
				out.Notes[l] = n
			}
		}
		return out
	}
	var wantRows, gotRows []row
	for _, c := range want.Explanatory {
		wantRows = append(wantRows, wantRow(c))
	}
	for i := range r.Explanatory {
		top := &r.Explanatory[i]
		for c := range top.All() {
			gotRows = append(gotRows, rowOf(c, c != top))
		}
	}
	eq("explanatory", wantRows, gotRows)

	wantRows, gotRows = nil, nil
	for _, c := range want.Considerations {
		wantRows = append(wantRows, wantRow(c))
	}
	for i := range r.Considerations {
		for c := range r.Considerations[i].All() {
			gotRows = append(gotRows, rowOf(c, false))
		}
	}
	eq("considerations", wantRows, gotRows)

	var wantTree, gotTree []string
	var wantWalk func(depth int, cs []factClause)
	wantWalk = func(depth int, cs []factClause) {
		for _, c := range cs {
			for _, l := range langs {
				wantTree = append(wantTree, strings.Repeat("  ", depth)+string(l)+" "+c.Text[l])
			}
			wantWalk(depth+1, c.Points)
			wantWalk(depth+1, c.Items)
		}
	}
	wantWalk(0, want.Requests)
	var gotWalk func(depth int, cs []legaltext.Clause)
	gotWalk = func(depth int, cs []legaltext.Clause) {
		for i := range cs {
			text := plain(cs[i].Text())
			for _, l := range text.Langs() {
				gotTree = append(gotTree, strings.Repeat("  ", depth)+string(l)+" "+text[l])
			}
			gotWalk(depth+1, cs[i].Items)
		}
	}
	for _, q := range r.Requests {
		gotWalk(0, []legaltext.Clause{q.Clause})
	}
	eq("requests", wantTree, gotTree)

	type noteRow struct {
		Marker string
		Text   bilingual.Text
	}
	var wantNotes, gotNotes []noteRow
	for _, n := range want.Notes {
		text := bilingual.Text{}
		for l, s := range only(n.Text) {
			text[l] = noteWords(s)
		}
		wantNotes = append(wantNotes, noteRow{n.Marker, text})
	}
	for i := range r.Notes {
		text := bilingual.Text{}
		for l, s := range plain(r.Notes[i].Text()) {
			text[l] = noteWords(s)
		}
		gotNotes = append(gotNotes, noteRow{r.Notes[i].Marker, text})
	}
	eq("notes", wantNotes, gotNotes)
}

var linkTarget = regexp.MustCompile(`\]\([^)]*\)$|\]\([^)\\]*\)`)

// noteWords are the words of a note without Markdown syntax: the facts give
// notes as the source has them.
func noteWords(s string) string {
	s = linkTarget.ReplaceAllString(s, "")
	return strings.NewReplacer("<", "", ">", "", "[", "", "]", "", "\\", "").Replace(s)
}

func TestMainDocument(t *testing.T) {
	want := readFacts(t)
	r, err := resolution.Read(corpus(t, mainDocument), nil)
	if err != nil {
		t.Fatal(err)
	}
	checkContent(t, r.Resolution, want)
	if err := r.Source.Verify(r.Document); err != nil {
		t.Error(err)
	}
}

// TestMainDocumentFurniture lists what of the main document is no part of its
// text: the type and the title that are printed again before the text proper.
func TestMainDocumentFurniture(t *testing.T) {
	want := readFacts(t)
	r, err := resolution.Read(corpus(t, mainDocument), nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range r.Source.Furniture {
		if f.Kind != legaltext.RepeatedTitle {
			t.Errorf("furniture of kind %s: %q", f.Kind, r.Source.Text[f.Span.Start:f.Span.End])
		}
		got = append(got, letters(r.Source.Text[f.Span.Start:f.Span.End]))
	}
	wantFurniture := []string{
		"voorstelvanresolutie", letters(want.Title[bilingual.NL]),
		"propositionderésolution", letters(want.Title[bilingual.FR]),
	}
	if d := cmp.Diff(wantFurniture, got); d != "" {
		t.Errorf("furniture (-want +got):\n%s", d)
	}
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, norm.NFC.String(s))
}
