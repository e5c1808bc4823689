package legalref_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/considerans/considerans/legalref"
)

// typography are changes of signs that leave a text the same to its reader.
var typography = []struct {
	name   string
	change func(string) string
}{
	{"no-break space", strings.NewReplacer(" ", "\u00a0").Replace},
	{"thin space", strings.NewReplacer(" ", "\u202f").Replace},
	{"no-break hyphen", strings.NewReplacer("-\n", "-\n", "-", "\u2011").Replace},
	{"hyphen", strings.NewReplacer("-\n", "-\n", "-", "\u2010").Replace},
	{"soft hyphen", strings.NewReplacer("ti", "t\u00adi", "el", "e\u00adl").Replace},
	{"byte order mark", strings.NewReplacer("a", "\ufeffa").Replace},
	{"carriage return", strings.NewReplacer("\n", "\r\n").Replace},
	{"loose accents", norm.NFD.String},
}

// printed takes those changes back.
func printed(s string) string {
	return norm.NFC.String(strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\u2010", "-", "\u2011", "-", "\u00ad", "", "\ufeff", "", "\r", "").Replace(s))
}

// found are the citations of a text, each with the words of its spans.
func found(l labelled, text string) []string {
	var out []string
	for _, c := range legalref.Find(l.Lang, text, nil) {
		words := []string{show(c), string(c.Status)}
		for _, at := range []legalref.Span{c.Span, c.Whole, c.Antecedent} {
			words = append(words, printed(text[at.Start:at.End]))
		}
		out = append(out, strings.Join(words, " | "))
	}
	return out
}

// TestTypography holds the finder to the same citations of the same words, whichever
// spaces, hyphens, accents and ends of lines a text is printed with.
func TestTypography(t *testing.T) {
	for _, name := range []string{"labelled.jsonl", "unseen.jsonl"} {
		for _, l := range readLabelled(t, name) {
			want := found(l, l.Text)
			for _, y := range typography {
				if got := found(l, y.change(l.Text)); !cmp.Equal(want, got) {
					t.Errorf("%s in %q (-want +got):\n%s", y.name, l.Text, cmp.Diff(want, got))
				}
			}
		}
	}
}

// TestBrokenWords reads words that are broken at the end of a line.
func TestBrokenWords(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"artikel 9 van de wet van 3 mei 2003, gewij-\nzigd bij de wet van 4 juni 2004", "be/act/2003-05-03#art_9 ~be/act/2004-06-04"},
		{"l'ar-\r\n   ticle 12 de la Consti-\r\ntution", "be-const#art_12"},
		{"l'article 21 de la loi-\nprogramme du 3 mai 2003", "be/act/2003-05-03#art_21"},
		{"de EVRM-\nrechten en artikel 9 Gw.", "echr be-const#art_9"},
		{"l'article L1122-\n30 du Code de la démocratie locale", "be/code/local-democracy-wallonia#art_L1122-30"},
		{"de loon-\nen arbeidsvoorwaarden van artikel 23 van de Grondwet", "be-const#art_23"},
		{"- Grondwet\n-\nartikel 23 EVRM", "be-const echr#art_23"},
	} {
		var got []string
		for _, c := range legalref.Find("nl", tt.text, nil) {
			got = append(got, show(c))
		}
		if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
	}
}
