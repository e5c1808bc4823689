// Parse reads a resolution and walks through it: who asks what of whom, for
// which reasons, and on which law each reason rests.
//
//	go run ./examples/parse examples/documents/resolution-leaf-blowers.md
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: parse FILE")
	}
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	if err := walk(os.Stdout, string(text)); err != nil {
		log.Fatal(err)
	}
}

func walk(w io.Writer, text string) error {
	reading, err := resolution.Read(text, nil)
	if err != nil {
		return err
	}
	r := reading.Resolution
	fmt.Fprintf(w, "%s, %s\n", r.Assembly[bilingual.NL], r.Date)
	for _, l := range r.Languages {
		fmt.Fprintf(w, "  %s: %s\n", l, r.Title[l])
	}

	fmt.Fprintln(w, "\nSponsors")
	for _, p := range r.Sponsors {
		fmt.Fprintf(w, "  %s", p.Name)
		if p.LanguageGroup != "" {
			fmt.Fprintf(w, " (%s)", p.LanguageGroup)
		}
		fmt.Fprintln(w)
	}

	fmt.Fprintln(w, "\nReasons, and the law that both languages cite for them")
	for _, c := range r.Considerations {
		fmt.Fprintf(w, "  %-6s %-8s %s\n", c.ID, c.Kind, excerpt(c.Sides[bilingual.NL].Text))
		for lang, citation := range c.Citations() {
			fmt.Fprintf(w, "         %s %s\n", lang, citation.Ref)
		}
	}

	fmt.Fprintln(w, "\nRequests")
	for _, q := range r.Requests {
		fmt.Fprintf(w, "  %s %s: %s\n", q.ID, q.Verb[bilingual.FR], addressees(q))
		for i := range q.Items {
			for point := range q.Items[i].All() {
				fmt.Fprintf(w, "    %s %s\n", point.ID, excerpt(point.Sides[bilingual.FR].Text))
			}
		}
	}

	fmt.Fprintln(w, "\nNotes")
	for _, n := range r.Notes {
		fmt.Fprintf(w, "  %s %s\n", n.Marker, excerpt(n.Sides[bilingual.FR].Text))
	}

	fmt.Fprintln(w, "\nWhere the text was doubtful")
	lines := legaltext.NewLines(text)
	for _, d := range reading.Diagnostics {
		if !d.Span.IsZero() { // some are about the text as a whole
			fmt.Fprintf(w, "  line %d: ", lines.Position(d.Span.Start).Line)
		}
		fmt.Fprintln(w, d.Code)
	}
	return nil
}

func addressees(q resolution.Request) string {
	var names []string
	for _, a := range q.Addressees {
		names = append(names, a[bilingual.FR])
	}
	if len(names) == 0 {
		return "nobody in particular"
	}
	return strings.Join(names, ", ")
}

// excerpt returns the first words of a text.
func excerpt(s string) string {
	words := strings.Fields(s)
	if len(words) <= 8 {
		return s
	}
	return strings.Join(words[:8], " ") + " …"
}
