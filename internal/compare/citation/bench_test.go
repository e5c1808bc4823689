//go:build unix

// Package citation_test holds the citation finder beside a regular expression
// in the same run: one that knows only an article word with its number and
// the names of the instruments.
package citation_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/compare/ratio"
	"github.com/considerans/considerans/legalref"
	ahocorasick "github.com/petar-dambovaliev/aho-corasick"
)

// names are the names of the built-in instruments, without their rarer
// wordings.
func names() []string {
	var out []string
	for in := range legalref.Builtin().All() {
		for _, l := range []bilingual.Lang{bilingual.NL, bilingual.FR} {
			n := in.Names[l]
			if _, title, ok := strings.Cut(n.Title, " "); ok {
				out = append(out, title)
			}
			if n.Short != "" {
				out = append(out, n.Short)
			}
		}
	}
	return out
}

// grammar is the regular expression: article, number, and a few words to one
// of 66 names.
func grammar() *regexp.Regexp {
	var quoted []string
	for _, n := range names() {
		if len(quoted) < 66 {
			quoted = append(quoted, regexp.QuoteMeta(n))
		}
	}
	return regexp.MustCompile(`(?i)\b(?:artikel(?:en)?|art(?:icle)?s?\.?)\s+\d+[a-z]*(?:(?:,| en| et)?\s+\d+)*[^.;]{0,24}?\b(?:` + strings.Join(quoted, "|") + `)`)
}

// poor is prose with hardly a citation in it, rich is recitals that cite.
var poor = strings.Repeat("De leden van de werkgroep kwamen in de herfst vijf keer samen en spraken met bewoners, handelaars en scholen over het plein. "+
	"Les riverains demandent des bancs, des arbres et une fontaine, et la commune promet de répondre avant le printemps. "+
	"Niemand betwist dat de markt moet blijven, maar over de uren lopen de meningen uiteen. "+
	"Une étude compare les coûts de trois variantes et conclut que la moins chère est aussi la plus verte. ", 110) +
	"Overwegende artikel 22 van de Grondwet. Considérant l'article 8 de la Convention européenne des droits de l'homme. "

var rich = strings.Repeat("Overwegende artikel 12 van de Universele Verklaring van de Rechten van de Mens, dat eenieder tegen willekeurige inmenging in zijn gezin beschermt en ook zijn briefwisseling noemt, zodat niemand zonder reden wordt bespied; "+
	"Considérant l'article 8 de la Convention européenne des droits de l'homme, qui protège la vie privée et familiale, le domicile et la correspondance de chacun, et que les juges appliquent chaque jour à des affaires nouvelles; "+
	"Overwegende de artikelen 10, 11 en 22 van de Grondwet, die gelijkheid en privacy waarborgen aan wie in het land woont of er enkel op doorreis is, ongeacht de taal die hij spreekt en het werk dat hij doet; ", 75)

func run(b *testing.B, text string, f func()) {
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	f()
	for b.Loop() {
		f()
	}
}

func BenchmarkFind(b *testing.B) {
	real := poor
	if t, err := os.ReadFile(filepath.Join("..", "..", "..", "..", "shared", "corpus", "resolution-brussels-2023.md")); err == nil {
		real = string(t)
	}
	g := grammar()
	builder := ahocorasick.NewAhoCorasickBuilder(ahocorasick.Opts{AsciiCaseInsensitive: true, DFA: true})
	ac := builder.Build(names()[:66])
	for _, t := range []struct{ name, text string }{{"real", real}, {"poor", poor}, {"rich", rich}} {
		b.Run(t.name+"/find", func(b *testing.B) {
			run(b, t.text, func() { legalref.Find(bilingual.NL, t.text, nil) })
		})
		b.Run(t.name+"/append", func(b *testing.B) {
			var dst []legalref.Citation
			run(b, t.text, func() { dst = legalref.AppendFind(dst[:0], bilingual.NL, t.text, nil) })
		})
		b.Run(t.name+"/regexp", func(b *testing.B) {
			run(b, t.text, func() { g.FindAllStringIndex(t.text, -1) })
		})
		b.Run(t.name+"/ahocorasick", func(b *testing.B) {
			run(b, t.text, func() { ac.FindAll(t.text) })
		})
	}
}

// BenchmarkGate compares the finder with the regular expression.
func BenchmarkGate(b *testing.B) {
	g := grammar()
	for _, t := range []struct {
		name, text string
		goal       float64
	}{{"poor", poor, 0.25}, {"rich", rich, 0.12}} {
		b.Run(t.name, func(b *testing.B) {
			ratio.Gate(b, t.goal,
				func() { legalref.Find(bilingual.NL, t.text, nil) },
				func() { g.FindAllStringIndex(t.text, -1) })
		})
	}
}
