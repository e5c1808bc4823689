package drafting_test

import (
	"strings"
	"testing"

	"github.com/considerans/considerans/legaltext/drafting"
)

// Looking at a block that is none of what is asked allocates nothing, and
// neither does finding a cue.
func TestLookingDoesNotAllocate(t *testing.T) {
	p := drafting.Default()
	for _, text := range []string{
		"Les digues de l'Escaut datent pour la plupart de 1936 et n'ont jamais été rehaussées depuis.",
		"Considérant que les digues de l'Escaut n'ont jamais été rehaussées depuis l'année 1936 ;",
	} {
		for name, look := range map[string]func(){
			"Opening":   func() { p.Opening("fr", text) },
			"Heading":   func() { p.Heading("fr", text) },
			"Formula":   func() { p.Formula("fr", text) },
			"Assembly":  func() { p.Assembly("fr", text) },
			"Number":    func() { p.Number(text) },
			"Date":      func() { p.Date("fr", text) },
			"Authors":   func() { p.Authors("fr", text) },
			"Signature": func() { p.Signature("fr", text) },
			"Ending":    func() { p.Ending("fr", text) },
		} {
			if n := testing.AllocsPerRun(100, look); n > 0 {
				t.Errorf("%s(%.20q…) allocates %v times", name, text, n)
			}
		}
	}
}

// The time that a lookup takes does not grow with the text behind the cue.
func BenchmarkOpening(b *testing.B) {
	p := drafting.Default()
	long := strings.Repeat(" de l'eau", 10000)
	for name, text := range map[string]string{
		"short": "Considérant que l'eau monte ;",
		"long":  "Considérant que l'eau monte" + long,
		"miss":  "La digue est ancienne" + long,
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				p.Opening("fr", text)
			}
		})
	}
}
