package main_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestRefs runs refs on a text and on a document, and looks at what it says.
func TestRefs(t *testing.T) {
	type element struct {
		ID, Lang, Text, Ref, To, Status string
		Start, End                      int
	}
	for _, tt := range []struct {
		name, stdin string
		args        []string
		want        []element
	}{
		{"a text", "é artikel 22 van de Grondwet; artikelen 8 tot 11 EVRM.", []string{"--lang", "nl"}, []element{
			{Text: "artikel 22", Ref: "be-const#art_22", Status: "resolved", Start: 3, End: 13},
			{Text: "artikelen 8 tot 11", Ref: "echr#art_8", To: "echr#art_11", Status: "resolved", Start: 31, End: 49},
		}},
		{"another country", "artikel 22 van de Grondwet", []string{"--lang", "nl", "--jurisdiction", "nl"}, []element{
			{Text: "artikel 22", Ref: "nl-const#art_22", Status: "resolved", End: 10},
		}},
		{"the law of the house", "Tweede Kamer der Staten-Generaal\n\nDe Kamer,\n\noverwegende artikel 1 van de Grondwet;\n", nil, []element{
			{Text: "artikel 1", Ref: "nl-const#art_1", Status: "resolved", Start: 57, End: 66},
		}},
		{"another law than that of the house", "Tweede Kamer der Staten-Generaal\n\nDe Kamer,\n\noverwegende artikel 1 van de Grondwet;\n", []string{"--jurisdiction", "be"}, []element{
			{Text: "artikel 1", Ref: "be-const#art_1", Status: "resolved", Start: 57, End: 66},
		}},
		{"no citation", "Een zin zonder recht.", nil, []element{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := considerans(t, tt.stdin, append(append([]string{"refs"}, tt.args...), "-")...)
			var got []element
			if err := json.Unmarshal([]byte(r.Stdout), &got); r.Status != 0 || err != nil {
				t.Fatalf("status %d, %v\n%s%s", r.Status, err, r.Stdout, r.Stderr)
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// TestRefsJurisdiction refuses a country that is none.
func TestRefsJurisdiction(t *testing.T) {
	r := considerans(t, "artikel 22 van de Grondwet", "refs", "--lang", "nl", "--jurisdiction", "Belgium", "-")
	if r.Status != 2 || r.Stdout != "" || !strings.Contains(r.Stderr, "--jurisdiction Belgium is no code of a country") {
		t.Errorf("status %d\n%s%s", r.Status, r.Stdout, r.Stderr)
	}
}

// TestRefsLanguage refuses a language that is none.
func TestRefsLanguage(t *testing.T) {
	r := considerans(t, "artikel 22 van de Grondwet", "refs", "--lang", "xx", "-")
	if want := "considerans: --lang xx is no language that is read; give nl, fr, de or en\n"; r.Status != 2 || r.Stderr != want {
		t.Errorf("status %d, %q, want 2 and %q", r.Status, r.Stderr, want)
	}
}

// TestRefsColumns finds citations that a second column parts, and gives their places
// in the file.
func TestRefsColumns(t *testing.T) {
	const text = "De Senaat,                                     Le Sénat,\n\n" +
		"Gelet op artikel 22 van de                     Vu l'article 22 de la\n" +
		"Grondwet, dat ieders leven                     Constitution, qui protège la\n" +
		"beschermt;                                     vie de chacun;\n\n" +
		"Verzoekt de federale regering                  Demande au gouvernement fédéral\n" +
		"de wet van 29 juli                             d'appliquer la loi du 29 juillet\n" +
		"1991 toe te passen.                            1991.\n"
	r := considerans(t, text, "refs", "-")
	var list []struct {
		ID, Lang, Text, Label string
		Start, End            int
	}
	if err := json.Unmarshal([]byte(r.Stdout), &list); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range list {
		printed := strings.Fields(text[e.Start:e.End])
		got = append(got, strings.Join([]string{e.ID, e.Lang, e.Text, printed[0], printed[len(printed)-1]}, "|"))
	}
	want := []string{
		"rec_1|nl|artikel 22|artikel|22", "rec_1|fr|article 22|article|22",
		"req_1|nl|wet van 29 juli 1991|wet|1991", "req_1|fr|loi du 29 juillet 1991|loi|1991",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestRefsOfPetition reads a petition in whatever form parse reads it.
func TestRefsOfPetition(t *testing.T) {
	const answer = `{"data":{"initiative":{"id":"7","title":{"translations":[{"locale":"nl","text":"Bomen","machineTranslated":false}]},` +
		`"description":{"translations":[{"locale":"nl","text":"<p>Zie artikel 23 van de Grondwet.</p>","machineTranslated":false}]}}}}`
	r := considerans(t, answer, "refs", "-")
	if r.Status != 0 || !strings.Contains(r.Stdout, `"be-const#art_23"`) {
		t.Errorf("status %d, %s%s", r.Status, r.Stdout, r.Stderr)
	}
}

// TestRefsLabels labels each citation in the language of its paragraph, where the
// text is in several.
func TestRefsLabels(t *testing.T) {
	const text = "De lamp brandt de hele nacht, zoals artikel 23 van de Grondwet het wil.\n\nLa lampe brûle toute la nuit, comme le veut l'article 23 de la Constitution.\n"
	r := considerans(t, text, "refs", "-")
	var got []struct{ Label string }
	if err := json.Unmarshal([]byte(r.Stdout), &got); err != nil {
		t.Fatal(err)
	}
	want := []struct{ Label string }{{"artikel 23 van de Grondwet"}, {"article 23 de la Constitution"}}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
