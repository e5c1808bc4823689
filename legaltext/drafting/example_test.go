package drafting_test

import (
	"fmt"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext/drafting"
)

func ExamplePractice_Opening() {
	p := drafting.Default()
	for _, text := range []string{
		"B. overwegende dat het grondwater zakt;",
		"– gelet op de ordonnantie van 20 oktober 2006;",
		"3° dringt er bij de gemeenten op aan putten te melden;",
	} {
		o, _ := p.Opening(bilingual.NL, text)
		fmt.Printf("%-8s %-8s %q %q\n", o.Kind, o.Strength, text[o.Cue.Start:o.Cue.End], text[o.Particle.Start:o.Particle.End])
	}
	// Output:
	// recital           "overwegende dat" ""
	// visa              "gelet op" ""
	// request  strong   "dringt er bij" "op aan"
}

func ExamplePractice_LeadIn() {
	const text = "Demande au Gouvernement wallon, en concertation avec les communes, de :"
	l, _ := drafting.Default().LeadIn(bilingual.FR, text)
	fmt.Println(l.Verb(text))
	for _, a := range l.Addressees {
		fmt.Println("to", text[a.Span.Start:a.Span.End], a.Key)
	}
	for _, a := range l.Partners {
		fmt.Println("with", text[a.Span.Start:a.Span.End], a.Key)
	}
	// Output:
	// Demande
	// to Gouvernement wallon be-walloon-government
	// with communes municipalities
}

func ExamplePractice_Authors() {
	a, _ := drafting.Default().Authors(bilingual.FR, "(déposée par Mme Ines MARTIN (FR), MM. Wout CLAES (NL) et Luc ROI (FR))")
	for _, p := range a.People {
		fmt.Println(p.Honorific, p.Name, p.LanguageGroup)
	}
	// Output:
	// Mme Ines MARTIN fr
	// MM. Wout CLAES nl
	// MM. Luc ROI fr
}

// A parliament that the module does not know is added as data.
func ExamplePractice_With() {
	p, err := drafting.Default().With(drafting.House{
		ID:       "ch-geneve",
		Names:    map[bilingual.Lang][]string{bilingual.FR: {"Grand Conseil"}},
		Formulas: map[bilingual.Lang][]string{bilingual.FR: {"Le GRAND CONSEIL de la République et canton de Genève"}},
		Numbers:  []string{"R {n}-A"},
		Phrases: map[bilingual.Lang][]drafting.Phrase{
			bilingual.FR: {{Class: "request", Attr: "strong", Text: "met … en demeure"}},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	b, _ := p.Formula(bilingual.FR, "Le GRAND CONSEIL de la République et canton de Genève,")
	n, _ := p.Number("R 1021-A")
	o, _ := p.Opening(bilingual.FR, "met le Conseil d'État en demeure d'agir")
	fmt.Println(b.Houses[0].ID, n.House, o.Act, o.Strength)
	// Output: ch-geneve ch-geneve request strong
}
