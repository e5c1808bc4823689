package main

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/legaltext"
)

func parseCommand() *cli.Command {
	return &cli.Command{
		Name:      "parse",
		Usage:     "read a text and write it as JSON",
		ArgsUsage: "FILE",
		Description: `Reads a text and writes the document as JSON to standard output. What was
doubtful is told on standard error, one remark a line:

   file:line:column: severity CODE: message

Any text gives a document; parse fails only on what cannot be read at all, such
as an empty file.

   considerans parse resolution.txt > resolution.json
   considerans parse --full resolution.txt           also where each clause stands in the file
   considerans parse --strict resolution.txt         for scripts: status 1 if anything was doubtful
   considerans parse resolution.pdf                  if pdftotext, of poppler, is installed

Given JSON that this program wrote, parse writes it anew in its canonical form.`,
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "full", Usage: "write the whole reading: document, source spans, furniture, diagnostics"},
			asFlag(),
			&cli.StringFlag{
				Name:  "diagnostics",
				Value: "text",
				Usage: "write diagnostics as `FORMAT`: text or json",
				Validator: func(s string) error {
					if s != "text" && s != "json" {
						return fmt.Errorf("there is no format %q; the formats are text and json", s)
					}
					return nil
				},
			},
			&cli.BoolFlag{Name: "strict", Usage: "end with status 1 if there are diagnostics"},
		},
		Action: func(_ context.Context, cmd *cli.Command) error {
			in, r, err := readArgument(cmd)
			if err != nil {
				return err
			}
			if err := printDiagnostics(cmd, in, r.Diagnostics, cmd.String("diagnostics")); err != nil {
				return err
			}
			encode := func() ([]byte, error) { return legaltext.Encode(r.Document) }
			if cmd.Bool("full") {
				encode = func() ([]byte, error) { return legaltext.EncodeReading(r) }
			}
			out, err := encode()
			if err != nil {
				return err
			}
			if _, err := cmd.Root().Writer.Write(out); err != nil {
				return fmt.Errorf("standard output: %w", err)
			}
			if cmd.Bool("strict") && len(r.Diagnostics) > 0 {
				return found{}
			}
			return nil
		},
	}
}
