package layout_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/internal/source/layout"
)

// inline returns the plain text of the only block of a source.
func inline(t *testing.T, src string) layout.Inline {
	t.Helper()
	l := layout.Read(src, layout.Options{})
	if len(l.Blocks) == 0 {
		t.Fatalf("%q has no block", src)
	}
	return l.Inline(l.Blocks[0].Lines)
}

func TestInline(t *testing.T) {
	for _, tt := range []struct {
		name, src, want string
		marks           []string // kind and text, with the target of a link
		refs            []string // marker and where it stands
	}{
		{"spaces and line feeds", "de  wet\nen \u00a0het", "de wet en \u00a0het", nil, nil},
		{"narrow no-break space", "10\u202f000", "10\u202f000", nil, nil},
		{"soft hyphen", "wet\u00adgeving", "wetgeving", nil, nil},
		{"soft hyphen at the end of a line", "wet\u00ad\ngeving", "wetgeving", nil, nil},
		{"zero-width space, byte order mark", "wet\u200b\ufeff", "wet", nil, nil},
		{"control character", "de\x00wet", "de wet", nil, nil},
		{"invalid bytes", "r\xe9solution", "r\uFFFDsolution", nil, nil},

		{"a broken word", "de wet-\ngeving", "de wetgeving", nil, nil},
		{"a broken word, hyphen of Unicode", "de wet\u2010\ngeving", "de wetgeving", nil, nil},
		{"a part left out", "Informatie-\nen veiligheid", "Informatie- en veiligheid", nil, nil},
		{"a French pronoun", "celle-\nci vaut", "celle-ci vaut", nil, nil},
		{"two names", "de Noord-\nZuidverbinding", "de Noord-Zuidverbinding", nil, nil},
		{"a number", "in 2020-\n2021", "in 2020- 2021", nil, nil},

		{"emphasis", "de *nieuwe* wet", "de nieuwe wet", []string{"emphasis nieuwe"}, nil},
		{"strong", "**de** __wet__", "de wet", []string{"strong de", "strong wet"}, nil},
		{"a product of figures", "3*4 en 5*6 meter", "3*4 en 5*6 meter", nil, nil},
		{"stars inside words", "Bürger*innen und Anwohner*innen", "Bürger*innen und Anwohner*innen", nil, nil},
		{"strong up to a space", "**Gezien, **de wet", "Gezien, de wet", []string{"strong Gezien,"}, nil},
		{"strong inside a word", "**kinder**rechten", "kinderrechten", []string{"strong kinder"}, nil},
		{"one inside another", "**de *nieuwe* wet**", "de nieuwe wet", []string{"strong de nieuwe wet", "emphasis nieuwe"}, nil},
		{"over two lines", "de *nieuwe\nwet*", "de nieuwe wet", []string{"emphasis nieuwe wet"}, nil},
		{"not closed", "de *nieuwe wet", "de *nieuwe wet", nil, nil},
		{"a product", "2 * 3 * 4", "2 * 3 * 4", nil, nil},
		{"inside a word", "snake_case_naam", "snake_case_naam", nil, nil},
		{"a star in brackets", "(*) de wet (*)", "(*) de wet (*)", nil, nil},
		{"code", "zie `artikel 23` en ``a`b`` van de wet", "zie artikel 23 en a`b van de wet", []string{"code artikel 23", "code a`b"}, nil},
		{"markup in code", "zie `*a* <b>`.", "zie *a* <b>.", []string{"code *a* <b>"}, nil},
		{"apostrophes", "`s avonds aan l`eau in foto`s en `t Veld", "`s avonds aan l`eau in foto`s en `t Veld", nil, nil},
		{"an empty code", "`` en ` `", "`` en ` `", nil, nil},
		{"links that a page may not hold", "[hier](javascript:alert(1)) en ![beeld](data:x) en [daar](/wet)", "hier en beeld en daar", []string{"link daar /wet"}, nil},
		{"escapes", `\*de\* wet\.`, "*de* wet.", nil, nil},
		{"tags", "de <b>wet</b> en <i>meer</i> <u>nog</u>", "de wet en meer nog", []string{"strong wet", "emphasis meer", "underline nog"}, nil},
		{"a line break", "de wet<br/>en", "de wet en", []string{"break at 7"}, nil},
		{"a line break at the end", "de wet <br/>", "de wet", []string{"break at 6"}, nil},
		{"an unknown tag", "a <x> b", "a <x> b", nil, nil},

		{"a link", "zie [de wet](https://a.be/(1)).", "zie de wet.", []string{"link de wet https://a.be/(1)"}, nil},
		{"an autolink", "zie <https://a.be/1>.", "zie https://a.be/1.", []string{"link https://a.be/1 https://a.be/1"}, nil},
		{"a bracket alone", "zie [de wet] en (meer)", "zie [de wet] en (meer)", nil, nil},

		{"a footnote", "de wet[^2] en", "de wet en", nil, []string{"2 at 6"}},
		{"a superscript", "de wet¹² en", "de wet en", nil, []string{"12 at 6"}},
		{"a superscript tag", "de wet<sup>3</sup> en", "de wet en", nil, []string{"3 at 6"}},
		{"a year with a note", "in 2020¹", "in 2020", nil, []string{"1 at 7"}},
		{"square metres", "100 m² en km²", "100 m² en km²", nil, nil},
		{"an article number", "artikel 145¹ en", "artikel 145¹ en", nil, nil},
		{"a superscript inside a word", "x²y", "x²y", nil, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			in := inline(t, tt.src)
			if in.Text != tt.want {
				t.Errorf("text %q, want %q", in.Text, tt.want)
			}
			var marks, refs []string
			for _, m := range in.Marks {
				s := string(m.Kind) + " " + in.Text[m.Span.Start:m.Span.End]
				if m.Span.Len() == 0 {
					s += fmt.Sprintf("at %d", m.Span.Start)
				}
				if m.Href != "" {
					s += " " + m.Href
				}
				marks = append(marks, s)
			}
			for _, r := range in.Refs {
				refs = append(refs, fmt.Sprintf("%s at %d", r.Marker, r.At))
			}
			if diff := cmp.Diff(tt.marks, marks); diff != "" {
				t.Errorf("marks (-want +got)\n%s", diff)
			}
			if diff := cmp.Diff(tt.refs, refs); diff != "" {
				t.Errorf("references (-want +got)\n%s", diff)
			}
			checkInline(t, tt.src, &in)
		})
	}
}

// A hyphen is the word's own when the text has the word with it elsewhere, and
// not without.
func TestHyphenOfTheWord(t *testing.T) {
	for src, want := range map[string]string{
		"de e-\nmail\n\nde e-mail":                    "de e-mail",
		"de e-\nmail\n\nde e-mail en de email":        "de email",
		"het vice-\nvoorzitterschap":                  "het vicevoorzitterschap",
		"het vice-\nvoorzitterschap\n\nVoorzitter":    "het vicevoorzitterschap",
		"sociaal-\neconomisch\n\nSOCIAAL-ECONOMISCH.": "sociaal-economisch",
	} {
		if in := inline(t, src); in.Text != want {
			t.Errorf("%q: %q, want %q", src, in.Text, want)
		}
	}
}

// Reading takes steps in proportion to the text, whatever it holds: ten times the
// text allocates at most a little more than ten times as much.
func TestLinear(t *testing.T) {
	for _, unit := range []string{"*a ", "[", "<", "[a](", "_a_ ", "woord-\n", "- ", "| a   b\n", "¹", "a   b   c   d\n", "\f", "# a\n", "<sup>"} {
		cost := func(n int) float64 {
			src := strings.Repeat(unit, n)
			return testing.AllocsPerRun(1, func() {
				l := layout.Read(src, layout.Options{Differ: differ})
				for i := range l.Blocks {
					l.Inline(l.Blocks[i].Lines)
				}
			})
		}
		if a, b := cost(1000), cost(10_000); b > 12*a+100 {
			t.Errorf("%q: %.0f allocations for 1000 of them, %.0f for 10000", unit, a, b)
		}
	}
}
