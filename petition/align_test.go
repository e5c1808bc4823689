package petition_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/petition"
)

// two reads one petition in two languages.
func two(t testing.TB, nl, fr string) *petition.Reading {
	t.Helper()
	return parse(t, `[{"description":{"nl":`+quote(nl)+`,"fr":`+quote(fr)+`}}]`)
}

func TestAlign(t *testing.T) {
	for _, tt := range []struct {
		name, nl, fr string
		want         []string
	}{
		{
			"same blocks", "<p>Een</p><ul><li>a</li><li>b</li></ul>", "<p>Un</p><ol><li>a</li><li>b</li></ol>",
			[]string{"Een | Un", "a | a", "b | b"},
		},
		{
			"empty block at the end of one", "<p>Een</p><p><br></p>", "<p>Un</p>",
			[]string{"Een | Un", " | -"},
		},
		{
			"a paragraph in one language only",
			"<p>De school telt 412 leerlingen sinds 2019.</p><p>Het plein werd in 2021 verhard voor 80 000 euro.</p><p>Wij vragen 12 linden.</p>",
			"<p>L'école compte 412 élèves depuis 2019.</p><p>Nous demandons 12 tilleuls.</p>",
			[]string{
				"De school telt 412 leerlingen sinds 2019. | L'école compte 412 élèves depuis 2019.",
				"Het plein werd in 2021 verhard voor 80 000 euro. | -", "Wij vragen 12 linden. | Nous demandons 12 tilleuls.",
			},
		},
		{
			"an empty block between in one", "<p>Punt 1: 12 linden.</p><p><br></p><p>Punt 2: 30 banken.</p>", "<p>Point 1: 12 tilleuls.</p><p>Point 2: 30 bancs.</p>",
			[]string{"Punt 1: 12 linden. | Point 1: 12 tilleuls.", " | -", "Punt 2: 30 banken. | Point 2: 30 bancs."},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := two(t, tt.nl, tt.fr).Petitions[0]
			var got []string
			for _, c := range p.Body {
				text := func(l bilingual.Lang) string {
					s, ok := c.Sides[l]
					if !ok {
						return "-"
					}
					return s.Text
				}
				got = append(got, fmt.Sprintf("%s | %s", text("nl"), text("fr")))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// words are the letters of one language of a body, in order.
func words(p *petition.Petition, l bilingual.Lang) string {
	var b strings.Builder
	for c := range p.Document().All() {
		for _, r := range c.Sides[l].Num + c.Sides[l].Text {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}

// FuzzAlign proves that aligning two languages loses nothing of either and
// keeps its order.
func FuzzAlign(f *testing.F) {
	f.Add("<p>a</p><ul><li>b<ul><li>c</li></ul></li></ul>", "<p>x</p><p>y</p><ul><li>z</li></ul>")
	f.Add("<table><tr><td>a</td></tr></table><p>b</p>", "<p>1</p><table><tr><td>2</td><td>3</td></tr></table>")
	f.Add("<p>1</p><p></p><p>2</p><p>3</p>", "<p>1</p><p>2 3</p><p></p>")
	f.Fuzz(func(t *testing.T, nl, fr string) {
		if len(nl)+len(fr) > maxFuzzed {
			return
		}
		p := two(t, nl, fr).Petitions[0]
		for _, one := range []struct {
			lang bilingual.Lang
			html string
		}{{"nl", nl}, {"fr", fr}} {
			alone := parse(t, `[{"description":{"`+string(one.lang)+`":`+quote(one.html)+`}}]`).Petitions[0]
			if want, got := words(alone, one.lang), words(p, one.lang); want != got {
				t.Fatalf("%s: %q became %q", one.lang, want, got)
			}
		}
		checkPetition(t, p)
	})
}
