package diff_test

import (
	"fmt"
	"os"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// document returns a resolution with recitals in Dutch.
func document(recitals ...string) *legaltext.Document {
	d := &legaltext.Document{Shape: resolution.Shape(), Languages: []bilingual.Lang{bilingual.NL}}
	s := legaltext.Section{Name: "considerations"}
	for _, text := range recitals {
		s.Clauses = append(s.Clauses, legaltext.Clause{Kind: legaltext.Recital, Sides: legaltext.Sides{bilingual.NL: {Text: text}}})
	}
	d.Sections = append(d.Sections, s)
	d.SetIDs()
	return d
}

func ExampleCompare() {
	tabled := document("Overwegende dat de kade verzakt", "Overwegende dat de brug 12 jaar oud is")
	adopted := document("Gelet op de brief van de wijkraad", "Overwegende dat de kade verzakt", "Overwegende dat de brug 14 jaar oud is")
	changes, err := diff.Compare(tabled, adopted, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range changes.List {
		fmt.Printf("%s %s (was %q)\n", c.Kind, c.ID, c.OldID)
	}
	fmt.Println(changes.Summary(bilingual.FR))
	// Output:
	// added rec_1 (was "")
	// edited rec_3 (was "rec_2")
	// Un élément ajouté, un élément modifié et un élément renuméroté.
}

func ExampleApply() {
	tabled, adopted := document("De kade verzakt"), document("De kade verzakt snel")
	changes, err := diff.Compare(tabled, adopted, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	back, err := diff.Apply(adopted, diff.Invert(changes))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(back.Clause("rec_1").Sides[bilingual.NL].Text)
	_, err = diff.Apply(document("De brug is dicht"), changes)
	fmt.Println(err)
	// Output:
	// De kade verzakt
	// diff.Apply: change 0 (edited /considerations/0): found text "De brug is dicht", expected "De kade verzakt"
}

func ExampleChanges_WriteText() {
	tabled := document("Overwegende dat artikel 8 van het besluit de oevers beschermt")
	adopted := document("Overwegende dat artikel 9 van het besluit de oevers en de kaden beschermt")
	changes, err := diff.Compare(tabled, adopted, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := changes.WriteText(os.Stdout, &diff.View{Lang: bilingual.NL}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Eén onderdeel gewijzigd.
	//
	// rec_1  gewijzigd
	//   nl  Overwegende dat artikel [-8-]{+9+} van het besluit de oevers {+en de kaden +}beschermt
	//   · nl: getal 8 → 9
}

func ExampleMerge() {
	base := document("De brug is al jaren dicht", "De kade verzakt")
	ours := document("De oude brug is al jaren dicht", "De kade verzakt")
	theirs := document("De brug is al maanden dicht", "De kade verzakt", "De markt sluit")
	m, err := diff.Merge(base, ours, theirs)
	if err != nil {
		fmt.Println(err)
		return
	}
	for c := range m.Document.All() {
		fmt.Println(c.ID, c.Sides[bilingual.NL].Text)
	}
	for _, c := range m.Conflicts {
		fmt.Println(c.Kind, c.ID, "resolved:", c.Resolved)
	}
	// Output:
	// rec_1 De oude brug is al maanden dicht
	// rec_2 De kade verzakt
	// rec_3 De markt sluit
	// sameClause rec_1 resolved: true
}

// What both changed in different ways waits for a person, who sees the three texts.
func ExampleMerge_conflict() {
	base := document("De brug is al jaren dicht")
	ours := document("De brug is al maanden dicht")
	theirs := document("De brug is al weken dicht")
	m, err := diff.Merge(base, ours, theirs)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range m.Conflicts {
		fmt.Println(c.Kind, c.ID, c.Lang, "resolved:", c.Resolved)
		fmt.Println("base:  ", c.Base)
		fmt.Println("ours:  ", c.Ours)
		fmt.Println("theirs:", c.Theirs)
		fmt.Println("merged:", m.Document.Clause(c.ID).Sides[c.Lang].Text)
	}
	// Output:
	// sameWords rec_1 nl resolved: false
	// base:   De brug is al jaren dicht
	// ours:   De brug is al maanden dicht
	// theirs: De brug is al weken dicht
	// merged: De brug is al maanden dicht
}

func ExamplePatch() {
	patch, err := diff.Patch(document("De kade verzakt", "De brug is dicht"), document("De brug is dicht"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(string(patch))
	// Output:
	// [
	//   {"op":"test","path":"/considerations/0/text/nl","value":"De kade verzakt"},
	//   {"op":"remove","path":"/considerations/0"},
	//   {"op":"replace","path":"/considerations/0/id","value":"rec_1"}
	// ]
}
