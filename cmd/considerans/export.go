package main

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// exporters write a document in another form, by the name of the form.
func exporters() map[string]func(w io.Writer, d *legaltext.Document) error {
	return map[string]func(io.Writer, *legaltext.Document) error{
		"json":     exportJSON,
		"ndjson":   exportNDJSON,
		"csv":      exportCSV,
		"markdown": exportMarkdown,
	}
}

func exportCommand() *cli.Command {
	return &cli.Command{
		Name:      "export",
		Usage:     "write a document in another form",
		ArgsUsage: "FILE",
		Description: `Reads a text or JSON and writes the document to standard output as

   json       one document under its schema, as parse writes it
   ndjson     one clause a line, each with its section, for search engines
   csv        one clause a row with its printed number, one column for each language,
              for spreadsheets: a quote stands before what they would compute
   markdown   title, head and tables with the languages side by side, for reading

   considerans export --to csv resolution.txt > resolution.csv
   considerans parse resolution.txt | considerans export --to markdown -

Of versions of a petition the newest is written. A file of several petitions holds
one too many: "considerans parse" writes them as an array.`,
		Flags: []cli.Flag{
			&cli.StringFlag{
				Name: "to", Value: "json", Usage: "write `FORM`: json, ndjson, csv or markdown",
				Validator: func(s string) error {
					if _, ok := exporters()[s]; !ok {
						return fmt.Errorf("there is no form %q; the forms are %s", s, strings.Join(slices.Sorted(maps.Keys(exporters())), ", "))
					}
					return nil
				},
			},
			asFlag(),
		},
		Action: func(_ context.Context, cmd *cli.Command) error {
			name, err := oneFile(cmd)
			if err != nil {
				return err
			}
			_, r, err := readDocument(cmd, name)
			if err != nil {
				return err
			}
			return exporters()[cmd.String("to")](cmd.Root().Writer, r.Document)
		},
	}
}

func exportJSON(w io.Writer, d *legaltext.Document) error {
	data, err := legaltext.Encode(d)
	if err != nil {
		return err
	}
	_, err = w.Write(data)
	return err
}

// A row is one clause without the clauses below it.
type row struct {
	Section string         `json:"section"`
	ID      string         `json:"id"`
	Kind    legaltext.Kind `json:"kind"`
	Num     bilingual.Text `json:"num,omitempty"`
	Text    bilingual.Text `json:"text"`
}

// rows lists the clauses of a document in the order of the text.
func rows(d *legaltext.Document) []row {
	var out []row
	d.Walk(func(section string, c *legaltext.Clause) bool {
		num := bilingual.Text{}
		for l, s := range c.Sides {
			if s.Num != "" {
				num[l] = s.Num
			}
		}
		out = append(out, row{section, c.ID, c.Kind, num, c.Text()})
		return true
	})
	return out
}

func exportNDJSON(w io.Writer, d *legaltext.Document) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, r := range rows(d) {
		if err := enc.Encode(r); err != nil {
			return err
		}
	}
	return nil
}

func exportCSV(w io.Writer, d *legaltext.Document) error {
	out := csv.NewWriter(w)
	header := []string{"section", "id", "kind", "num"}
	for _, l := range d.Languages {
		header = append(header, string(l))
	}
	if err := out.Write(header); err != nil {
		return err
	}
	for _, r := range rows(d) {
		record := []string{r.Section, r.ID, string(r.Kind), plainCell(r.number(d.Languages))}
		for _, l := range d.Languages {
			record = append(record, plainCell(r.Text[l]))
		}
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// number returns the printed number of a clause, that of each language where they
// differ.
func (r *row) number(langs []bilingual.Lang) string {
	var out []string
	for _, l := range langs {
		if n := r.Num[l]; n != "" && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return strings.Join(out, " / ")
}

// plainCell returns a text as a spreadsheet shows it: what begins like a formula would
// be run.
func plainCell(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) && s != "-" {
		return "'" + s
	}
	return s
}
