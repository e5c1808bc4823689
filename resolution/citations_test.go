package resolution_test

import (
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// TestMainDocumentCitations checks that both languages of each consideration of
// the main document cite the same articles.
func TestMainDocumentCitations(t *testing.T) {
	want := readFacts(t)
	r, err := resolution.Parse(corpus(t, mainDocument), nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range r.Considerations {
		for _, l := range []bilingual.Lang{bilingual.FR, bilingual.NL} {
			var got []string
			for _, cit := range c.Sides[l].Citations {
				if cit.Status == legalref.Resolved && cit.Ref.Pinpoint() != "" {
					got = append(got, cit.Ref.String())
				}
			}
			if d := cmp.Diff(want.Considerations[i].Cites, got); d != "" {
				t.Errorf("%s (%s) (-want +got):\n%s", c.ID, l, d)
			}
		}
	}
}

// TestJurisdiction checks whose constitution a plain name means: that of the state
// of the assembly, unless the options name another.
func TestJurisdiction(t *testing.T) {
	tests := []struct {
		name, cover, visa string
		opts              *resolution.Options
		want              string
	}{
		{"no assembly is known", "De dorpsraad,", "Gelet op artikel 7 van de Grondwet;", nil, "be-const#art_7"},
		{"by its cover", "TWEEDE KAMER DER STATEN-GENERAAL\n\nDe Kamer,", "gelet op artikel 7 van de Grondwet;", nil, "nl-const#art_7"},
		{"by its formula", "L'Assemblée nationale,", "Vu l'article 88-4 de la Constitution,", nil, "fr-const#art_88-4"},
		{"one formula of two states, no number", "Le Sénat,", "Vu l'article 7 de la Constitution,", nil, "be-const#art_7"},
		{"one formula of two states, parted by the number", "5-1876/1\n\nLe Sénat,", "Vu l'article 7 de la Constitution,", nil, "be-const#art_7"},
		{"a body of many states", "The European Parliament,", "– having regard to Article 7 of the Constitution,", nil, "#art_7"},
		{"by the options", "L'Assemblée nationale,", "Vu l'article 7 de la Constitution,", &resolution.Options{Jurisdiction: "be"}, "be-const#art_7"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r, err := resolution.Parse(test.cover+"\n\n"+test.visa, test.opts)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, c := range r.Considerations {
				for _, cit := range c.Citations() {
					got = append(got, cit.Ref.String())
				}
			}
			if d := cmp.Diff([]string{test.want}, got); d != "" {
				t.Errorf("cited (-want +got):\n%s", d)
			}
		})
	}
}

// TestCitationsAreLocated finds the words of each citation in the source, piece by
// piece.
func TestCitationsAreLocated(t *testing.T) {
	files, err := filepath.Glob("../examples/documents/*.*")
	if err != nil || len(files) == 0 {
		t.Fatal("no documents", err)
	}
	real, _ := filepath.Glob("../../shared/corpus/*-*.[tm]*") // missing where the corpus is
	found := 0
	for _, f := range append(files, real...) {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		r, err := resolution.Read(string(data), nil)
		if err != nil {
			continue
		}
		for c := range r.Document.All() {
			for l, side := range c.Sides {
				places := r.Source.Locator(c.ID, l, side.Text)
				for _, cit := range side.Citations {
					var printed strings.Builder
					for _, at := range places.Find(cit.Span) {
						printed.WriteString(r.Source.Text[at.Start:at.End])
					}
					want := side.Text[cit.Span.Start:cit.Span.End]
					if found++; lettersOf(printed.String()) != lettersOf(want) {
						t.Errorf("%s, %s (%s): %q was read from %q", f, c.ID, l, want, printed.String())
					}
				}
			}
		}
	}
	if found < 100 {
		t.Errorf("%d citations", found)
	}
}

func lettersOf(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return c
		}
		return -1
	}, norm.NFC.String(html.UnescapeString(s)))
}

// The target of a link that a page may not hold is dropped, and told of.
func TestUnsafeLink(t *testing.T) {
	r, err := resolution.Read("De Senaat,\n\nGelet op [de wet](javascript:alert(1)) en [de nota](https://www.example.org);\n\nVerzoekt de regering te handelen.\n", nil)
	if err != nil {
		t.Fatal(err)
	}
	c := r.Resolution.Considerations[0]
	side := c.Sides["nl"]
	if len(side.Marks) != 1 || side.Marks[0].Href != "https://www.example.org" || side.Text != "Gelet op de wet en de nota;" {
		t.Errorf("text %q, marks %+v", side.Text, side.Marks)
	}
	if len(r.Diagnostics) != 1 || r.Diagnostics[0].Code != legaltext.CodeUnsafeLink || r.Diagnostics[0].Path != c.ID {
		t.Errorf("diagnostics %v", r.Diagnostics)
	}
	if err := r.Source.Verify(r.Document); err != nil {
		t.Error(err)
	}
}
