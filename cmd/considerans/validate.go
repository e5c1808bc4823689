package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/schema"
)

func validateCommand() *cli.Command {
	return &cli.Command{
		Name:      "validate",
		Usage:     "check JSON against its schema, and that it does not contradict itself",
		ArgsUsage: "FILE…",
		Description: `Checks each FILE against the JSON Schema that its "$schema" names and prints
what is wrong, one problem a line. What obeys its schema must not contradict
itself either: an offset lies in its text, a note reference finds its note, and
an id stands once.

   file: /json/pointer: found this, expected that

The status is 1 if any file is invalid, and 2 if one cannot be read as JSON; the
other files are checked nevertheless.

   considerans validate resolution.json
   considerans validate archive/                     every file of a folder
   considerans parse resolution.txt | considerans validate -
   considerans validate --schema resolution          print the schema itself`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "schema", Usage: "print the schema `NAME` instead of checking"},
		},
		Action: func(_ context.Context, cmd *cli.Command) error {
			if name := cmd.String("schema"); name != "" {
				src := schema.Source(name)
				if src == nil {
					return fmt.Errorf("there is no schema %q; the schemas are %q", name, schema.Names())
				}
				_, err := cmd.Root().Writer.Write(src)
				return err
			}
			b := batch{do: func(name string) (*outcome, error) {
				problems, err := validateFile(cmd, name)
				if err != nil {
					return nil, err
				}
				out := &outcome{found: len(problems) > 0}
				for _, p := range problems {
					out.stdout = fmt.Appendln(out.stdout, p)
				}
				return out, nil
			}}
			return b.run(cmd)
		},
	}
}

// validateFile returns the problems of one file as they are printed.
func validateFile(cmd *cli.Command, name string) ([]string, error) {
	in, err := readInput(cmd, name)
	if err != nil {
		return nil, err
	}
	data := []byte(in.data)
	if err := json.Unmarshal(data, new(json.RawMessage)); err != nil {
		return nil, fmt.Errorf("%s: %w; only JSON that considerans writes can be validated", in.name, in.jsonError(err))
	}
	problems, err := schema.Validate(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", in.name, err)
	}
	var lines []string
	for _, p := range problems {
		lines = append(lines, in.name+": "+p.String())
	}
	if len(problems) == 0 {
		faults(data, "", func(f legaltext.Fault) { lines = append(lines, in.name+": "+f.String()) })
	}
	return lines, nil
}

// faults yields what is wrong with each document in JSON that obeys its schema, be
// it one, a list, or in a reading or the versions of a petition. Their pointers begin
// with path.
func faults(data json.RawMessage, path string, yield func(legaltext.Fault)) {
	var list []json.RawMessage
	if json.Unmarshal(data, &list) == nil {
		for i := range list {
			faults(list[i], path+"/"+strconv.Itoa(i), yield)
		}
		return
	}
	var holder struct {
		Type                          string
		Document, From, To, Revisions json.RawMessage
	}
	if json.Unmarshal(data, &holder) != nil {
		return
	}
	if g, ok := genreNamed(holder.Type); ok {
		d, _, err := legaltext.Decode(data, g.shape)
		var wrong *legaltext.DecodeError
		if errors.As(err, &wrong) {
			yield(legaltext.Fault{Path: path + wrong.Path, Reason: wrong.Reason})
			return
		}
		for _, f := range d.Faults() {
			yield(legaltext.Fault{Path: path + f.Path, Reason: f.Reason})
		}
		return
	}
	for _, in := range []struct {
		key  string
		data json.RawMessage
	}{{"document", holder.Document}, {"from", holder.From}, {"to", holder.To}, {"revisions", holder.Revisions}} {
		if in.data != nil {
			faults(in.data, path+"/"+in.key, yield)
		}
	}
}
