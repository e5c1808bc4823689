package main

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v3"
)

func checkCommand() *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "find where the languages of a document differ",
		ArgsUsage: "FILE",
		Description: `Compares the languages of a document and prints where they say different
things, one finding a line:

   file:line:column: severity CODE: message

It looks for clauses and sentences that one language lacks, and for figures,
dates, amounts, names, citations, addressees and notes that differ. It is quiet
on what true translations may change: number words, order, acronyms with a
twin (KB, AR), names of places in each language, quotations, typography.

The status is 1 if anything was found. In a document of one language there is
nothing to compare, which is said on standard error. A document from JSON has no source; its
findings name the clause instead of a line.

   considerans check resolution.txt
   considerans check --format json resolution.txt    with byte spans and the id of the clause`,
		Flags: []cli.Flag{
			&cli.StringFlag{
				Name: "format", Value: "text", Usage: "write findings as `FORMAT`: text or json",
				Validator: func(s string) error {
					if s != "text" && s != "json" {
						return fmt.Errorf("there is no format %q; the formats are text and json", s)
					}
					return nil
				},
			},
			asFlag(),
		},
		Action: func(_ context.Context, cmd *cli.Command) error {
			in, r, err := readArgument(cmd)
			if err != nil {
				return err
			}
			findings := r.Check()
			if err := writeDiagnostics(cmd.Root().Writer, in, findings, cmd.String("format")); err != nil {
				return fmt.Errorf("standard output: %w", err)
			}
			if langs := r.Document.Languages; len(langs) < 2 {
				fmt.Fprintf(cmd.Root().ErrWriter, "%s: nothing to compare: the document has %d of the two or more languages that a check needs\n", in.name, len(langs))
			}
			if len(findings) > 0 {
				return found{}
			}
			return nil
		},
	}
}
