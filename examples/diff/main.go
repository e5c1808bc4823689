// Diff compares two versions of a resolution and tells what a parliament's
// clerk would want to know of the amendments: which legal bases came or went,
// which requests became stronger, and which translations are now stale.
//
//	go run ./examples/diff examples/diff/tabled.txt examples/diff/adopted.txt
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/resolution"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: diff OLD NEW")
	}
	var texts [2]string
	for i, name := range os.Args[1:] {
		data, err := os.ReadFile(name)
		if err != nil {
			log.Fatal(err)
		}
		texts[i] = string(data)
	}
	if err := tell(os.Stdout, texts[0], texts[1]); err != nil {
		log.Fatal(err)
	}
}

func tell(w io.Writer, old, new string) error {
	a, err := resolution.Parse(old, nil)
	if err != nil {
		return err
	}
	b, err := resolution.Parse(new, nil)
	if err != nil {
		return err
	}
	changes, err := resolution.Diff(a, b)
	if err != nil {
		return err
	}
	fmt.Fprintln(w, changes.Summary(bilingual.NL))
	fmt.Fprintln(w, changes.Summary(bilingual.FR))

	fmt.Fprintln(w, "\nLaw")
	for _, c := range changes.List {
		if c.Law == nil {
			continue
		}
		if cited := c.Law.Citations; cited != nil {
			for _, p := range cited.Repointed {
				fmt.Fprintf(w, "  %s %s: %s became %s\n", c.ID, c.Lang, p.From, p.To)
			}
			for _, ref := range cited.Added {
				fmt.Fprintf(w, "  %s: new basis %s\n", c.ID, ref)
			}
		}
		if s := c.Law.Strength; s != nil {
			fmt.Fprintf(w, "  %s %s: a %s request became %s\n", c.ID, c.Lang, s.Old, s.New)
		}
	}

	fmt.Fprintln(w, "\nTo translate")
	for _, s := range changes.Stale {
		fmt.Fprintf(w, "  %s: %s changed, %s did not\n", s.ID, s.By, s.Lang)
	}

	// The changes lead from one version to the other, and back.
	adopted, err := diff.Apply(a.Document(), changes)
	if err != nil {
		return err
	}
	tabled, err := diff.Apply(adopted, diff.Invert(changes))
	if err != nil {
		return err
	}
	again, err := diff.Compare(a.Document(), tabled, nil)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "\nThere and back again: %s\n", again.Summary(bilingual.EN))
	return nil
}
