package legaltext_test

import (
	"fmt"
	"html"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// brackets marks citations so that a test shows where.
func brackets(c legalref.Citation) (string, string) { return "{", "}" }

func TestAnnotateHTML(t *testing.T) {
	for _, tt := range []struct{ name, page, want string }{
		{"plain", `<p>Zie artikel 22 van de Grondwet.</p>`, `<p>Zie {artikel 22} van de Grondwet.</p>`},
		{"list", `De artikelen 10 en 11 van de Grondwet`, `De {artikelen 10} en {11} van de Grondwet`},
		{"tag inside", `<p>Zie artikel <b>22</b> van de <i>Grondwet</i>.</p>`, `<p>Zie {artikel }<b>{22}</b> van de <i>Grondwet</i>.</p>`},
		{"reference", `Zie artikel&nbsp;22 van de Grondwet &amp; meer`, `Zie {artikel&nbsp;22} van de Grondwet &amp; meer`},
		{"accent", `l&rsquo;article 8 de la Convention europ&eacute;enne des droits de l&#39;homme`, `l&rsquo;{article 8} de la Convention europ&eacute;enne des droits de l&#39;homme`},
		{"a link stays", `<a href="x">artikel 22 van de Grondwet</a>`, `<a href="x">artikel 22 van de Grondwet</a>`},
		{"attributes stay", `<p title="artikel 22 van de Grondwet">tekst</p>`, `<p title="artikel 22 van de Grondwet">tekst</p>`},
		{
			"scripts stay", `<script>var a = "artikel 22 van de Grondwet"</script><p>artikel 22 van de Grondwet</p>`,
			`<script>var a = "artikel 22 van de Grondwet"</script><p>{artikel 22} van de Grondwet</p>`,
		},
		{"an empty script", `<script></script>artikel 22 van de Grondwet`, `<script></script>{artikel 22} van de Grondwet`},
		{"blocks part", `<p>artikel 22</p><p>van de Grondwet</p>`, `<p>{artikel 22}</p><p>van de {Grondwet}</p>`},
		{"broken html", `<p>artikel 22 van de Grondwet<b`, `<p>{artikel 22} van de Grondwet<b`},
		{"ampersand alone", `A & B, artikel 22 van de Grondwet`, `A & B, {artikel 22} van de Grondwet`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, citations := legaltext.AnnotateHTML(tt.page, bilingual.NL, nil, nil, brackets)
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
			for _, c := range citations {
				if !strings.Contains(tt.page[c.Span.Start:c.Span.End], "2") && !strings.Contains(tt.page[c.Span.Start:c.Span.End], "rondwet") &&
					!strings.ContainsAny(tt.page[c.Span.Start:c.Span.End], "018") {
					t.Errorf("span %v is %q", c.Span, tt.page[c.Span.Start:c.Span.End])
				}
			}
		})
	}
}

func TestAnnotateText(t *testing.T) {
	text := "Overwegende de artikelen 10 en 11 van de Grondwet;"
	got := legaltext.AnnotateText(text, legalref.Find(bilingual.NL, text, nil), brackets)
	if want := "Overwegende de {artikelen 10} en {11} van de Grondwet;"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// FuzzAnnotateHTML holds that a page without what was inserted is the page.
func FuzzAnnotateHTML(f *testing.F) {
	f.Add(`<p>Zie artikel <b>22</b> van de Grondwet &amp; <a href="#">art. 8 EVRM</a><script>x</script>`)
	f.Add(`artikel&nbsp;22 van de Grond&shy;wet<br>artikel 8 EVRM</p`)
	f.Fuzz(func(t *testing.T, page string) {
		if len(page) > 4000 { // larger texts are slow to check on a busy machine
			return
		}
		const open, shut = "\x01", "\x02"
		if strings.ContainsAny(page, open+shut) {
			return
		}
		got, citations := legaltext.AnnotateHTML(page, bilingual.NL, nil, nil, func(legalref.Citation) (string, string) { return open, shut })
		if strings.NewReplacer(open, "", shut, "").Replace(got) != page {
			t.Fatalf("%q became %q", page, got)
		}
		if strings.Count(got, open) != strings.Count(got, shut) {
			t.Fatalf("%q is unbalanced", got)
		}
		for _, c := range citations {
			if c.Span.Start < 0 || c.Span.End > len(page) || c.Span.Start > c.Span.End {
				t.Fatalf("%q: span %v", page, c.Span)
			}
		}
	})
}

func ExampleAnnotateHTML() {
	page := "<p>Overwegende artikel 7 van het <em>Handvest van de grondrechten van de Europese Unie</em>;</p>"
	linked, _ := legaltext.AnnotateHTML(page, bilingual.NL, nil, nil, legaltext.Anchors(nil, bilingual.NL))
	fmt.Println(html.UnescapeString(linked))
	// Output:
	// <p>Overwegende <a href="https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:12016P007" title="artikel 7 van het Handvest van de grondrechten van de Europese Unie" data-ref="cfreu#art_7">artikel 7</a> van het <em>Handvest van de grondrechten van de Europese Unie</em>;</p>
}
