// Petition reads a version page of a petition, as text copied from the site,
// and tells what a clerk wants to know: what changed, what is asked for and by
// whom, and what the text looks like as clean HTML.
//
//	go run ./examples/petition examples/documents/petition-play-street.txt
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/petition"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: petition FILE")
	}
	page, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	if err := tell(os.Stdout, page); err != nil {
		log.Fatal(err)
	}
}

func tell(w io.Writer, page []byte) error {
	r, err := petition.Parse(page, nil)
	if err != nil {
		return err
	}
	if r.Revision == nil {
		return fmt.Errorf("the input is %s and holds no revision", r.Format)
	}
	from, to := r.Revision.From, r.Revision.To
	changes, err := petition.Diff(from, to)
	if err != nil {
		return err
	}
	fmt.Fprintln(w, changes.Summary(bilingual.FR))
	fmt.Fprintln(w, changes.Summary(bilingual.NL))
	for _, c := range changes.List {
		fmt.Fprintf(w, "  %-12s %-8s %s\n", c.Kind, c.Path, c.Lang)
		if c.Kind == diff.Edited {
			for _, e := range diff.Phrases(c.Edits) {
				if e.Op != diff.Keep {
					fmt.Fprintf(w, "    %s %q\n", e.Op, e.Text)
				}
			}
		}
	}

	fmt.Fprintln(w, "\nWhat is asked for")
	doc := to.Document()
	for _, id := range to.Demands {
		c := doc.Clause(id)
		for _, l := range to.Languages {
			fmt.Fprintf(w, "  %s %s %s\n", id, l, c.Sides[l].Text)
		}
	}
	fmt.Fprintln(w, "\nBy whom")
	for _, s := range to.Submitters {
		fmt.Fprintf(w, "  %s\n", s.Name)
	}
	fmt.Fprintln(w, "\nAs HTML")
	fmt.Fprintf(w, "  %s\n", to.AppendHTML(nil, bilingual.NL))
	return nil
}
