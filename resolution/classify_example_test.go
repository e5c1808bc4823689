package resolution_test

import (
	"fmt"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/resolution"
)

func ExampleClassify() {
	blocks := []string{
		"Het Vlaams Parlement,",
		"– gelet op het Natuurdecreet van 21 oktober 1997;",
		"– overwegende dat:",
		"1° holle wegen verdwijnen;",
		"– vraagt de Vlaamse Regering:",
		"1° een inventaris op te stellen.",
	}
	for _, c := range resolution.Classify(bilingual.NL, blocks, nil) {
		fmt.Printf("%-8s%-9s%s\n", c.Class, c.Ground, blocks[c.Index])
	}
	// Output:
	// other   form     Het Vlaams Parlement,
	// recital cue      – gelet op het Natuurdecreet van 21 oktober 1997;
	// other   form     – overwegende dat:
	// recital lead-in  1° holle wegen verdwijnen;
	// other   form     – vraagt de Vlaamse Regering:
	// request lead-in  1° een inventaris op te stellen.
}
