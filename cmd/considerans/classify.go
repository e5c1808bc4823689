package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
	"github.com/considerans/considerans/resolution"
)

func classifyCommand() *cli.Command {
	return &cli.Command{
		Name:      "classify",
		Usage:     "tell recitals from requests",
		ArgsUsage: "FILE",
		Description: `Says of each block of a text whether it is a recital, a request or something
else. A block is all that stands between two blank lines; they are counted from
0:

   [{"index":0,"kind":"other"},{"index":1,"kind":"recital"}, …]

Visas (Gelet op, Vu) count as recitals and decisions as requests. Titles,
headings, the name of the assembly, signatures, explanatory prose and lead-ins
that only announce ("Verzoekt de regering:") are other. Of two columns, each in
a language of its own, the first is classified. A block of several
clauses, with no blank line between them, gets one answer, and a remark on
standard error; parse parts such clauses.

   considerans classify --lang fr motion.txt
   pdftotext motion.pdf - | considerans classify -   the language is detected

Given JSON that this program wrote, classify lists the clauses of the document
in their order.`,
		Flags: []cli.Flag{
			languageFlag(),
		},
		Action: func(_ context.Context, cmd *cli.Command) error {
			lang, err := language(cmd)
			if err != nil {
				return err
			}
			name, err := oneFile(cmd)
			if err != nil {
				return err
			}
			in, err := readInput(cmd, name)
			if err != nil {
				return err
			}
			classes, err := classify(in, lang)
			if err != nil {
				return fmt.Errorf("%s: %w", in.name, err)
			}
			if err := remarkOnBlocks(cmd.Root().ErrWriter, in, lang); err != nil {
				return err
			}
			enc := json.NewEncoder(cmd.Root().Writer)
			enc.SetEscapeHTML(false)
			return enc.Encode(classes)
		},
	}
}

// classify classifies the blocks of a text or the clauses of a document.
func classify(in input, lang bilingual.Lang) ([]resolution.Classification, error) {
	if !in.isJSON() && !in.isPetition() {
		if err := in.checkText(); err != nil {
			return nil, err
		}
		return resolution.Classify(lang, blankLineBlocks(in.data), nil), nil
	}
	r, err := in.reading("")
	if err != nil {
		return nil, err
	}
	classes := []resolution.Classification{}
	r.Document.Walk(func(section string, c *legaltext.Clause) bool {
		class := resolution.ClassOther
		switch {
		case section == "considerations":
			class = resolution.ClassRecital
		case section == "requests" && (c.Kind != legaltext.Request || len(c.Items) == 0):
			class = resolution.ClassRequest
		}
		classes = append(classes, resolution.Classification{Index: len(classes), Class: class})
		return true
	})
	return classes, nil
}

// blankLineBlocks splits a text at its blank lines. A line may end in a carriage
// return alone.
func blankLineBlocks(text string) []string {
	blocks := []string{}
	start, end := -1, 0
	at := 0
	text = lineEnds.Replace(strings.TrimPrefix(text, "\ufeff"))
	for line := range strings.Lines(text) {
		at += len(line)
		if strings.TrimSpace(line) == "" {
			if start >= 0 {
				blocks, start = append(blocks, text[start:end]), -1
			}
			continue
		}
		if start < 0 {
			start = at - len(line)
		}
		end = at
	}
	if start >= 0 {
		blocks = append(blocks, text[start:end])
	}
	return blocks
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// remarkOnBlocks tells of each block of a text that holds several clauses.
func remarkOnBlocks(w io.Writer, in input, lang bilingual.Lang) error {
	if in.isJSON() {
		return nil
	}
	for i, block := range blankLineBlocks(in.data) {
		clauses := 0
		for line := range strings.Lines(block) {
			if o, ok := drafting.Default().Opening(lang, line); ok && !o.Weak && !o.Guessed {
				clauses++
			}
		}
		if clauses > 1 {
			if _, err := fmt.Fprintf(w, "%s: block %d holds several clauses, and was classified as one: there is no blank line between them; \"considerans parse\" parts them\n", in.name, i); err != nil {
				return fmt.Errorf("standard error: %w", err)
			}
		}
	}
	return nil
}
