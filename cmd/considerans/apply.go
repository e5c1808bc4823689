package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/petition"
	"github.com/considerans/considerans/schema"
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

A diff is refused when one of its changes does not find what it replaces, and when
it would give the id of one clause to another. A JSON Patch looks for no more than
its tests: it is refused when one of them fails, or when it makes no valid document.

Of a petition what people wrote is changed, as diff compares it; of a page that
shows two versions the old one, or with --reverse the new one; of a history those
of its last step, or of the --step that diff was asked for.`,
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "reverse", Usage: "make the old version from the new one; a JSON Patch cannot"},
			stepFlag(),
			asFlag(),
		},
		Action: func(_ context.Context, cmd *cli.Command) error {
			if cmd.Args().Len() != 2 {
				return fmt.Errorf("%s takes DOC and CHANGES, but was given %d; see \"%s --help\"",
					cmd.Name, cmd.Args().Len(), cmd.FullName())
			}
			if cmd.Args().Get(0) == "-" && cmd.Args().Get(1) == "-" {
				return errors.New("standard input holds one of the two: give the other as a file")
			}
			doc, err := readInput(cmd, cmd.Args().Get(0))
			if err != nil {
				return err
			}
			old, err := doc.version(cmd)
			if err != nil {
				return fmt.Errorf("%s: %w", doc.name, err)
			}
			changes, err := readInput(cmd, cmd.Args().Get(1))
			if err != nil {
				return err
			}
			d, err := applied(old, []byte(changes.data), cmd.Bool("reverse"))
			if err != nil {
				return fmt.Errorf("%s: %w", changes.name, err)
			}
			return exportJSON(cmd.Root().Writer, d)
		},
	}
}

// version returns the document that is to be changed, as far as versions of it are
// compared: of two versions on one page the old one, or the new one when the
// changes are to be undone.
func (in input) version(cmd *cli.Command) (*legaltext.Document, error) {
	as := cmd.String("as")
	if (as == "" || as == petition.Shape().Type) && in.isPetition() {
		r, _, err := in.revision(cmd.Int("step"))
		switch {
		case err == nil && cmd.Bool("reverse"):
			return petition.Comparable(r.To).Document(), nil
		case err == nil:
			return petition.Comparable(r.From).Document(), nil
		case cmd.Int("step") != 0:
			return nil, err
		}
	}
	r, err := in.reading(as)
	if err != nil {
		return nil, err
	}
	return genreOf(r.Document).written(r.Document)
}

// applied returns the document that changes, in either form, make of d.
func applied(d *legaltext.Document, changes []byte, reverse bool) (*legaltext.Document, error) {
	if bytes.HasPrefix(bytes.TrimLeft(changes, " \t\r\n"), []byte("[")) {
		if reverse {
			return nil, errors.New("a JSON Patch does not hold what it replaces; --reverse needs a diff")
		}
		out, err := diff.ApplyPatch(d, changes)
		if err != nil {
			return nil, inFile(err)
		}
		return out, valid(out)
	}
	c, err := diff.Decode(changes, d.Shape)
	var broken *diff.DecodeError
	if errors.As(err, &broken) && broken.Path == "" {
		return nil, fmt.Errorf("these are no changes as \"considerans diff\" writes them: %s", broken.Reason)
	}
	if err != nil {
		return nil, err
	}
	if !reverse {
		out, err := diff.Apply(d, c)
		return out, cmp.Or(inFile(err), sound(d, out))
	}
	out, err := diff.Apply(d, diff.Invert(c))
	var wrong *diff.ApplyError
	if errors.As(err, &wrong) { // told as the file has it
		if wrong.Index >= 0 {
			wrong.Kind = c.List[wrong.Index].Kind
		}
		return nil, fmt.Errorf("--reverse undoes changes in the new version, which DOC is not: %w", inFile(err))
	}
	return out, cmp.Or(err, sound(d, out))
}

// inFile returns an error of [diff.Apply] or [diff.ApplyPatch] with the place of the
// change in its file.
func inFile(err error) error {
	var misfit *diff.PatchError
	if errors.As(err, &misfit) && misfit.Index >= 0 {
		return fmt.Errorf("/%d (%s %s): %s", misfit.Index, misfit.Op, misfit.Path, misfit.Reason)
	}
	var wrong *diff.ApplyError
	if errors.As(err, &wrong) && wrong.Index >= 0 {
		return fmt.Errorf("/changes/%d (%s %s): %s", wrong.Index, wrong.Kind, wrong.Path, wrong.Reason)
	}
	return err
}

// sound refuses a result that contradicts itself where the document did not.
func sound(d, result *legaltext.Document) error {
	if result == nil || len(d.Faults()) > 0 {
		return nil
	}
	for _, f := range result.Faults() {
		return fmt.Errorf("the result is not valid: %v", f)
	}
	return nil
}

// valid returns what the schema finds wrong first.
func valid(d *legaltext.Document) error {
	data, err := legaltext.Encode(d)
	if err != nil {
		return err
	}
	problems, err := schema.Validate(data)
	if err == nil && len(problems) > 0 {
		err = fmt.Errorf("the result is not valid: %v", problems[0])
	}
	return err
}
