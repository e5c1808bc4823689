package main

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref/belgianacts"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/petition"
)

func parseCommand() *cli.Command {
	return &cli.Command{
		Name:      "parse",
		Usage:     "read a text and write it as JSON",
		ArgsUsage: "FILE",
		Description: `Reads a text and writes the document as JSON to standard output. What was
doubtful is told on standard error, one remark a line, and remarks (info) that
say the same once with their number:

   file:line:column: severity CODE: message

Any text gives a document; parse fails only on what cannot be read at all, such
as an empty file.

   considerans parse resolution.txt > resolution.json
   considerans parse --full resolution.txt           also where each clause stands in the file
   considerans parse --strict resolution.txt         for scripts: status 1 if anything was doubtful
   considerans parse --lang nl,fr resolution.txt     in these languages and no other
   considerans parse resolution.pdf                  if pdftotext, of poppler, is installed

Given JSON that this program wrote, parse writes it anew in its canonical form.`,
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "full", Usage: "write the whole reading: document, source spans, furniture, diagnostics"},
			asFlag(),
			&cli.StringSliceFlag{Name: "lang", Usage: "read a text in these `LANGUAGES`: nl, fr, de, en; without it they are detected"},
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
			in, r, encode, err := readForParse(cmd)
			if err != nil {
				return err
			}
			if err := printDiagnostics(cmd, in, r.Diagnostics, cmd.String("diagnostics")); err != nil {
				return err
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

// readForParse reads the single FILE and says how it is written: whole, with
// all that its format tells.
func readForParse(cmd *cli.Command) (input, *legaltext.Reading, func() ([]byte, error), error) {
	full := cmd.Bool("full")
	langs, err := languages(cmd)
	if err != nil {
		return input{}, nil, nil, err
	}
	if cmd.Args().Len() == 1 {
		in, err := readInput(cmd, cmd.Args().First())
		if err != nil {
			return in, nil, nil, err
		}
		if as := cmd.String("as"); len(langs) == 0 && (as == "petition" || as == "" && in.isPetition()) {
			r, err := petition.Parse([]byte(in.data), &petition.Options{Registry: belgianacts.Registry()})
			if err != nil {
				return in, nil, nil, fmt.Errorf("%s: %w", in.name, err)
			}
			reading := &legaltext.Reading{Diagnostics: r.Diagnostics}
			if full && r.Revision != nil && r.Revision.To != nil {
				reading.Document, reading.Source = r.Revision.To.Document(), r.Source
				return in, reading, func() ([]byte, error) { return legaltext.EncodeReading(reading) }, nil
			}
			return in, reading, func() ([]byte, error) { return encodePetitions(r) }, nil
		}
		r, err := in.reading(cmd.String("as"), langs...)
		if err != nil {
			return in, nil, nil, fmt.Errorf("%s: %w", in.name, err)
		}
		if full {
			return in, r, func() ([]byte, error) { return legaltext.EncodeReading(r) }, nil
		}
		return in, r, func() ([]byte, error) { return legaltext.Encode(r.Document) }, nil
	}
	_, _, err = readArgument(cmd) // says how many were given
	return input{}, nil, nil, err
}

// languages returns the languages that the user names, none where they are to be
// detected.
func languages(cmd *cli.Command) ([]bilingual.Lang, error) {
	var langs []bilingual.Lang
	for _, s := range cmd.StringSlice("lang") {
		l, err := parseLanguage(s)
		if err != nil {
			return nil, err
		}
		langs = append(langs, l)
	}
	return langs, nil
}
