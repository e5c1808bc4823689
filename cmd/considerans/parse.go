package main

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

func parseCommand() *cli.Command {
	return &cli.Command{
		Name:      "parse",
		Usage:     "read a text and write it as JSON",
		ArgsUsage: "FILE…",
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

Given JSON that this program wrote, parse writes it anew in its canonical form.
Of petitions it reads a version page of Decidim, its text or HTML; answers of its
API; its exports as JSON or CSV; the rows of its versions; and the JSON of the
petitions of the United Kingdom.

Of several FILEs, or a folder, each gives one line of JSON with its name; those
that cannot be read are told of, and make the status 2:

   considerans parse archive/                        {"file":"archive/a.txt","result":{…}}`,
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
			&cli.BoolFlag{Name: "strict", Usage: "end with status 1 if there are diagnostics, be they remarks"},
		},
		Action: func(_ context.Context, cmd *cli.Command) error {
			langs, err := languages(cmd)
			if err != nil {
				return err
			}
			b := batch{result: true, remarks: cmd.String("diagnostics") == "json", do: func(name string) (*outcome, error) {
				return parseFile(cmd, name, langs)
			}}
			return b.run(cmd)
		},
	}
}

// A parsed file is what the command parse read, and how it is written.
type parsed struct {
	in          input
	diagnostics legaltext.Diagnostics
	encode      func() ([]byte, error)
}

// parseFile reads one file and writes it as the flags of the command say.
func parseFile(cmd *cli.Command, name string, langs []bilingual.Lang) (*outcome, error) {
	p, err := readForParse(cmd, name, langs)
	if err != nil {
		return nil, err
	}
	out, err := p.encode()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p.in.name, err)
	}
	return &outcome{out, printedDiagnostics(p.in, p.diagnostics, cmd.String("diagnostics")), cmd.Bool("strict") && len(p.diagnostics) > 0}, nil
}

// readForParse reads a file whole, with all that its format tells.
func readForParse(cmd *cli.Command, name string, langs []bilingual.Lang) (*parsed, error) {
	in, err := readInput(cmd, name)
	if err != nil {
		return nil, err
	}
	p := &parsed{in: in}
	if as := cmd.String("as"); len(langs) == 0 && (as == "petition" || as == "" && in.isPetition()) {
		err = p.petitions(cmd.Bool("full"))
	} else {
		err = p.document(as, langs, cmd.Bool("full"))
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", in.name, err)
	}
	return p, nil
}

// petitions reads all that a platform gives, of which the whole reading is written
// only for a version page.
func (p *parsed) petitions(full bool) error {
	r, err := parsePetition(p.in.data)
	if err != nil {
		return err
	}
	p.diagnostics = r.Diagnostics
	p.encode = func() ([]byte, error) { return encodePetitions(r) }
	if full && r.Revision != nil && r.Revision.To != nil {
		whole := &legaltext.Reading{Document: r.Revision.To.Document(), Source: r.Source, Diagnostics: r.Diagnostics}
		p.encode = func() ([]byte, error) { return legaltext.EncodeReading(whole) }
	}
	return nil
}

// document reads one document of any type.
func (p *parsed) document(as string, langs []bilingual.Lang, full bool) error {
	r, err := p.in.reading(as, langs...)
	if err != nil {
		return err
	}
	p.diagnostics = r.Diagnostics
	p.encode = func() ([]byte, error) { return legaltext.Encode(r.Document) }
	if full {
		p.encode = func() ([]byte, error) { return legaltext.EncodeReading(r) }
	}
	return nil
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
