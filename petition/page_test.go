package petition_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/petition"
)

// encoded writes a document, so that deep ones can be compared as text.
func encoded(t testing.TB, d *legaltext.Document) string {
	t.Helper()
	data, err := legaltext.Encode(d)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func corpus(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("../../shared/corpus/" + name)
	if err != nil {
		t.Skipf("no corpus beside the project: %s", name)
	}
	return data
}

func parse(t testing.TB, src string) *petition.Reading {
	t.Helper()
	r, err := petition.Parse([]byte(src), nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func codes(r *petition.Reading) []string {
	var out []string
	for _, d := range r.Diagnostics {
		out = append(out, string(d.Code))
	}
	return out
}

// checkRevision proves what holds for every revision: sources lose nothing,
// JSON gives it back, and changes apply both ways.
func checkRevision(t testing.TB, r *petition.Reading) *diff.Changes {
	t.Helper()
	v := r.Revision
	if err := r.Source.Verify(v.To.Document()); err != nil {
		t.Errorf("to: %v", err)
	}
	if err := r.FromSource.Verify(v.From.Document()); err != nil {
		t.Errorf("from: %v", err)
	}
	data, err := petition.EncodeRevision(v)
	if err != nil {
		t.Fatal(err)
	}
	again, unknown, err := petition.DecodeRevision(data)
	if err != nil || len(unknown) > 0 {
		t.Fatalf("DecodeRevision: %v %v", unknown, err)
	}
	second, err := petition.EncodeRevision(again)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(data), string(second)); diff != "" {
		t.Errorf("encoded again (-want +got):\n%s", diff)
	}
	if r.Format == petition.VersionText {
		if diff := cmp.Diff(r.Source.Text, string(again.AppendText(nil))); diff != "" {
			t.Errorf("the page written again (-want +got):\n%s", diff)
		}
	}
	return checkChanges(t, v.From, v.To)
}

func checkChanges(t testing.TB, from, to *petition.Petition) *diff.Changes {
	t.Helper()
	c, err := petition.Diff(from, to)
	if err != nil {
		t.Fatal(err)
	}
	a, b := petition.Comparable(from).Document(), petition.Comparable(to).Document()
	got, err := diff.Apply(a, c)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(encoded(t, b), encoded(t, got)); diff != "" {
		t.Errorf("Apply (-want +got):\n%s", diff)
	}
	if got, err = diff.Apply(b, diff.Invert(c)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(encoded(t, a), encoded(t, got)); diff != "" {
		t.Errorf("Apply of the inverse (-want +got):\n%s", diff)
	}
	return c
}

type change struct {
	Kind diff.Kind
	Path string
	Lang bilingual.Lang
}

func changes(c *diff.Changes) []change {
	var out []change
	for _, x := range c.List {
		path := x.Path
		if path == "" {
			path = x.OldPath
		}
		out = append(out, change{x.Kind, path, x.Lang})
	}
	return out
}

func TestCorpusPage(t *testing.T) {
	page := corpus(t, "petition-brussels-2023.txt")
	var want struct {
		PageLanguage, Resource, Heading string
		Demands                         []map[bilingual.Lang]string
		DemandsAreBodyBlocks            []int
		Submitters, KeepAsIs            []string
	}
	if err := json.Unmarshal(corpus(t, "petition-brussels-2023.expected.json"), &want); err != nil {
		t.Fatal(err)
	}
	r := parse(t, string(page))
	v := r.Revision
	if len(r.Diagnostics) > 1 { // one block has no counterpart: the empty one
		t.Errorf("diagnostics: %v", r.Diagnostics)
	}
	if got := []string{string(v.Interface), v.Resource, v.Heading}; !cmp.Equal(got, []string{want.PageLanguage, want.Resource, want.Heading}) {
		t.Errorf("page: %q", got)
	}
	c := checkRevision(t, r)
	wantChanges := []change{
		{diff.Translated, "/title", bilingual.NL},
		{diff.Translated, "/body", bilingual.NL},
		{diff.Reformatted, "/body/18", bilingual.FR},
	}
	if diff := cmp.Diff(wantChanges, changes(c)); diff != "" {
		t.Errorf("changes (-want +got):\n%s", diff)
	}
	if last := c.List[len(c.List)-1]; last.Old.Side.Form != "h5" || last.New.Side.Form != "p" {
		t.Errorf("form: %q to %q", last.Old.Side.Form, last.New.Side.Form)
	}
	doc := v.To.Document()
	var demands []map[bilingual.Lang]string
	var ids []string
	for _, id := range v.To.Demands {
		ids = append(ids, strings.TrimPrefix(id, "body_"))
		demands = append(demands, doc.Clause(id).Text())
	}
	if diff := cmp.Diff([]string{"16", "17"}, ids); diff != "" {
		t.Errorf("demands (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(want.Demands, demands); diff != "" {
		t.Errorf("demands (-want +got):\n%s", diff)
	}
	var submitters []string
	for _, s := range v.To.Submitters {
		submitters = append(submitters, s.Name)
	}
	if diff := cmp.Diff(want.Submitters, submitters); diff != "" {
		t.Errorf("submitters (-want +got):\n%s", diff)
	}
	paired := 0
	for _, c := range v.To.Body {
		if len(c.Sides) == 2 {
			paired++
		}
	}
	if len(v.To.Body) != 20 || paired != 19 {
		t.Errorf("%d clauses, %d in both languages", len(v.To.Body), paired)
	}
	if m := v.To.Body[5].Sides[bilingual.FR].Marks[0]; m.Span.Start != 1 {
		t.Errorf("bold that starts inside a word starts at %d", m.Span.Start)
	}

	// Editing one value changes the page in its place and nowhere else.
	v.Changes[1].New += "<p>Fin.</p>"
	edited := string(v.AppendText(nil))
	if want := strings.Replace(string(page), "\nBeschrijving (Nederlands)", "<p>Fin.</p>\nBeschrijving (Nederlands)", 1); edited != want {
		t.Error("editing one value changed more than its place")
	}
}

func TestCorpusSummary(t *testing.T) {
	r := parse(t, string(corpus(t, "petition-brussels-2023.txt")))
	var want struct{ OneSentence map[bilingual.Lang]string }
	if err := json.Unmarshal(corpus(t, "petition-brussels-2023.expected.json"), &want); err != nil {
		t.Fatal(err)
	}
	c := checkChanges(t, r.Revision.From, r.Revision.To)
	for lang, want := range want.OneSentence {
		if lang == bilingual.FR { // the sense, not the letter
			want = strings.Replace(want, "paragraphe français", "paragraphe du texte français", 1)
		}
		if diff := cmp.Diff(want, c.Summary(lang)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", lang, diff)
		}
	}
}

// The same page as other extractors, interfaces and the browser give it.
func TestCorpusPageInOtherShapes(t *testing.T) {
	page := string(corpus(t, "petition-brussels-2023.txt"))
	const between = "</h5>- +<p>"
	heading := strings.Split(page, "\n")[2]
	title := strings.TrimSuffix(strings.TrimPrefix(heading, `Veranderingen op "`), `"`)
	swap := func(pairs ...string) string { return strings.NewReplacer(pairs...).Replace(page) }
	for name, in := range map[string]string{
		"lines":    swap(between, "</h5>\n+<p>", "\n- +", "\n+"),
		"bullets":  swap(between, "</h5>\n- +<p>", "\n-<p>", "\n- -<p>"),
		"space":    swap(between, "</h5> +<p>", "\n- +", "\n+"),
		"French":   swap("Veranderingen op", "Changements sur", "Beschrijving", "Description", "Titel", "Titre"),
		"mixed":    swap("Veranderingen op", "Changes at", "Beschrijving", "Description", "Titel", "Titre"),
		"German":   swap(heading, "Änderungen an „"+title+"“", "Beschrijving", "Beschreibung"),
		"CRLF":     swap("\n", "\r\n"),
		"the page": htmlPage(page),
	} {
		t.Run(name, func(t *testing.T) {
			r := parse(t, in)
			want := []change{
				{diff.Translated, "/title", bilingual.NL},
				{diff.Translated, "/body", bilingual.NL},
				{diff.Reformatted, "/body/18", bilingual.FR},
			}
			if diff := cmp.Diff(want, changes(checkRevision(t, r))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if r.Revision.Heading != title {
				t.Errorf("heading %q", r.Revision.Heading)
			}
		})
	}
}

// htmlPage makes the page of which the corpus has the text.
func htmlPage(page string) string {
	lines := strings.Split(page, "\n")
	out := "<html><body><h1>" + escape(lines[2]) + "</h1>"
	for i := 3; i+1 < len(lines); i += 2 {
		view := ""
		if value, ok := strings.CutPrefix(lines[i+1], "- +"); ok {
			view = box(li("ins", value, true))
		} else {
			old, new, _ := strings.Cut(lines[i+1][1:], "- +")
			view = box(li("del", old, true), li("ins", new, true))
		}
		out += `<div id="diff-for-x" class="version__diff"><h2 class="h4">` + escape(lines[i]) + "</h2>" + view + "</div>"
	}
	return out + "</body></html>"
}
