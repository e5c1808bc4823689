package main

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

func checkCommand() *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "find where the languages of a document differ",
		ArgsUsage: "FILE…",
		Description: `Compares the languages of a document and prints where they say different
things, one finding a line:

   file:line:column: severity CODE: message

It looks for clauses and sentences that one language lacks, and for figures,
dates, amounts, names, citations, addressees, notes, denials and obligations
that differ. It is quiet on what true translations may change: number words,
order, acronyms with a twin (KB, AR), names of places in each language,
quotations, typography. The rows of a table that cannot be compared one by one
are told by one finding, and so are clauses in a row that cannot be matched.

The status is 1 if anything was found. In a document of one language there is
nothing to compare, which is said on standard error. A document from JSON has no
source; its findings name the clause instead of a line.

   considerans check resolution.txt
   considerans check --format json resolution.txt    with byte spans and the id of the clause
   considerans check archive/                        every file of a folder, which each line names`,
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
			b := batch{result: cmd.String("format") == "json", do: func(name string) (*outcome, error) { return checkFile(cmd, name) }}
			return b.run(cmd)
		},
	}
}

// checkFile compares the languages of one file.
func checkFile(cmd *cli.Command, name string) (*outcome, error) {
	in, r, err := readDocument(cmd, name)
	if err != nil {
		return nil, err
	}
	known := &legaltext.CheckOptions{Bodies: drafting.Default().Bodies()}
	findings := known.CheckReading(r)
	out := &outcome{stdout: appendDiagnostics(in, findings, cmd.String("format")), found: len(findings) > 0}
	if langs := r.Document.Languages; len(langs) < 2 {
		out.stderr = fmt.Appendf(nil, "%s: nothing to compare: the document has %d of the two or more languages that a check needs\n", in.name, len(langs))
	}
	return out, nil
}
