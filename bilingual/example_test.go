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
