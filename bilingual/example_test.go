package bilingual_test

import (
	"fmt"

	"github.com/considerans/considerans/bilingual"
)

func ExampleDetect() {
	fmt.Printf("%q\n", bilingual.Detect("Gelet op de wet van 5 mei 1999"))
	fmt.Printf("%q\n", bilingual.Detect("PROPOSITION DE RÉSOLUTION"))
	fmt.Printf("%q\n", bilingual.Detect("Françoise DE BACKER"))
	// Output:
	// "nl"
	// "fr"
	// ""
}

// A date alone could be Dutch or German; between the two languages of a
// document it can only be Dutch.
func ExampleDetect_among() {
	fmt.Printf("%q\n", bilingual.Detect("2 OKTOBER 2023"))
	fmt.Printf("%q\n", bilingual.Detect("2 OKTOBER 2023", bilingual.NL, bilingual.FR))
	// Output:
	// ""
	// "nl"
}

// A reader that meets a run of short blocks adds up what each says.
func ExampleEvidence_Add() {
	var run bilingual.Evidence
	for _, block := range []string{"Antwerpen (NL)", "punt 3", "zie bijlage"} {
		run = run.Add(bilingual.Weigh(block))
	}
	fmt.Println(run.Lang(bilingual.NL, bilingual.FR))
	// Output: nl
}

func ExampleAlign() {
	dutch := []bilingual.Block{
		{Text: "Gelet op de wet van 5 mei 1999;"},
		{Text: "Overwegende dat 1.240 inwoners een petitie ondertekenden;"},
		{Text: "Overwegende dat de bibliotheek om 17 uur sluit;"},
	}
	french := []bilingual.Block{
		{Text: "Vu la loi du 5 mai 1999 ;"},
		{Text: "Considérant que la bibliothèque ferme à 17 heures ;"},
	}
	for _, p := range bilingual.Align(dutch, french, nil) {
		fmt.Println(p.A, p.B, p.Reason)
	}
	// Output:
	// [0] [0] 2 figures, length
	// [1] [] no counterpart
	// [2] [1] 1 figure, 1 like word, length
}

// Anchors and printed numbers say more than words.
func ExampleAlign_anchors() {
	dutch := []bilingual.Block{
		{Num: "1°", Text: "de privacy", Anchors: []string{"echr#art_8"}},
		{Num: "2°", Text: "de vrije meningsuiting", Anchors: []string{"echr#art_10"}},
	}
	french := []bilingual.Block{
		{Num: "2°", Text: "la liberté d'expression", Anchors: []string{"echr#art_10"}},
	}
	for _, p := range bilingual.Align(dutch, french, nil) {
		fmt.Println(p.A, p.B, p.Reason)
	}
	// Output:
	// [0] [] no counterpart
	// [1] [0] same number, 1 anchor, length
}
