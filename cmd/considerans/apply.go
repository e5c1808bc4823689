package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/legaltext"
)

func applyCommand() *cli.Command {
	return &cli.Command{
		Name:      "apply",
		Usage:     "make the new version of a document from the old one and its changes",
		ArgsUsage: "DOC CHANGES",
		Description: `Reads a document, and changes as "considerans diff" writes them: a diff (a JSON
object) or a JSON Patch (an array, RFC 6902). Writes the changed document as
JSON to standard output.

   considerans diff --format json tabled.txt adopted.txt > changes.json
   considerans apply tabled.txt changes.json > adopted.json
   considerans apply --reverse adopted.json changes.json > tabled.json

It fails when a change does not find what it replaces.`,
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "reverse", Usage: "make the old version from the new one; a JSON Patch cannot"},
			asFlag(),
		},
		Action: func(_ context.Context, cmd *cli.Command) error {
			if cmd.Args().Len() != 2 {
				return fmt.Errorf("%s takes DOC and CHANGES, but was given %d files; see \"%s --help\"",
					cmd.FullName(), cmd.Args().Len(), cmd.FullName())
			}
			if cmd.Args().Get(0) == "-" && cmd.Args().Get(1) == "-" {
				return errors.New("standard input holds one of the two: give the other as a file")
			}
			doc, err := readInput(cmd, cmd.Args().Get(0))
			if err != nil {
				return err
			}
			r, err := doc.reading(cmd.String("as"))
			if err != nil {
				return fmt.Errorf("%s: %w", doc.name, err)
			}
			changes, err := readInput(cmd, cmd.Args().Get(1))
			if err != nil {
				return err
			}
			d, err := applied(r.Document, []byte(changes.data), cmd.Bool("reverse"))
			if err != nil {
				return fmt.Errorf("%s: %w", changes.name, err)
			}
			return exportJSON(cmd.Root().Writer, d)
		},
	}
}

// applied returns the document that changes, in either form, make of d.
func applied(d *legaltext.Document, changes []byte, reverse bool) (*legaltext.Document, error) {
	if bytes.HasPrefix(bytes.TrimLeft(changes, " \t\r\n"), []byte("[")) {
		if reverse {
			return nil, errors.New("a JSON Patch does not hold what it replaces; --reverse needs a diff")
		}
		return diff.ApplyPatch(d, changes)
	}
	c, err := diff.Decode(changes, d.Shape)
	if err != nil {
		return nil, err
	}
	if reverse {
		c = diff.Invert(c)
	}
	return diff.Apply(d, c)
}
