// Refs reads a page of text and writes it as HTML in which every citation of
// law that is known for certain is a link.
//
//	go run ./examples/refs -lang nl examples/refs/page.txt > page.html
package main

import (
	"flag"
	"fmt"
	"html"
	"io"
	"log"
	"os"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legalref/belgianacts"
	"github.com/considerans/considerans/legaltext"
)

func main() {
	log.SetFlags(0)
	lang := flag.String("lang", "nl", "the language of the page")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: refs [-lang nl] FILE")
	}
	data, err := os.ReadFile(flag.Arg(0))
	if err != nil {
		log.Fatal(err)
	}
	if err := page(os.Stdout, bilingual.Lang(*lang), string(data)); err != nil {
		log.Fatal(err)
	}
}

// page writes a text as a page of paragraphs with links, and below it what was
// cited but is not known for certain.
func page(w io.Writer, lang bilingual.Lang, text string) error {
	reg := belgianacts.Registry()
	var body strings.Builder
	for paragraph := range strings.SplitSeq(strings.TrimSpace(text), "\n\n") {
		body.WriteString("<p>" + html.EscapeString(paragraph) + "</p>\n")
	}
	linked, citations := legaltext.AnnotateHTML(body.String(), lang, reg, nil, legaltext.Anchors(reg, lang))
	if _, err := fmt.Fprintf(w, "<!DOCTYPE html>\n<html lang=%q>\n<meta charset=\"utf-8\">\n%s", lang, linked); err != nil {
		return err
	}
	var open []string
	for _, c := range citations {
		if c.Status != legalref.Resolved {
			open = append(open, fmt.Sprintf("<li>%s (%s)</li>\n", reg.Label(c.Ref, lang, legalref.Long), c.Status))
		}
	}
	if len(open) > 0 {
		_, err := fmt.Fprintf(w, "<ul>\n%s</ul>\n", strings.Join(open, ""))
		return err
	}
	return nil
}
