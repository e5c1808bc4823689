package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/petition"
)

// A comparison is what the command diff was given.
type comparison struct {
	old, new *legaltext.Document
	changes  *diff.Changes
}

// diffWriters write a comparison, by the name of the format.
func diffWriters() map[string]func(io.Writer, *comparison, *diff.View) error {
	return map[string]func(io.Writer, *comparison, *diff.View) error{
		"text":     func(w io.Writer, c *comparison, v *diff.View) error { return c.changes.WriteText(w, v) },
		"markdown": func(w io.Writer, c *comparison, v *diff.View) error { return c.changes.WriteMarkdown(w, v) },
		"html":     func(w io.Writer, c *comparison, v *diff.View) error { return c.changes.WriteHTML(w, v) },
		"json": func(w io.Writer, c *comparison, _ *diff.View) error {
			return writeAll(w)(diff.Encode(c.changes))
		},
		"patch": func(w io.Writer, c *comparison, _ *diff.View) error {
			return writeAll(w)(diff.Patch(c.old, c.new))
		},
		"checked-patch": func(w io.Writer, c *comparison, _ *diff.View) error {
			return writeAll(w)(diff.CheckedPatch(c.old, c.new))
		},
	}
}

// writeAll writes what an encoder returned.
func writeAll(w io.Writer) func(data []byte, err error) error {
	return func(data []byte, err error) error {
		if err == nil {
			_, err = w.Write(data)
		}
		return err
	}
}

func diffCommand() *cli.Command {
	return &cli.Command{
		Name:      "diff",
		Usage:     "say what changed between two versions of a document",
		ArgsUsage: "OLD NEW",
		Description: `Compares two documents clause by clause, in every language, and writes what
changed to standard output as

   text           a summary and the changed clauses; in colour on a terminal
   markdown       the same, for a pull request or an issue
   html           one page that stands by itself, languages side by side
   json           the changes, under their schema, for "considerans apply"
   patch          a JSON Patch (RFC 6902) between the JSON of the documents
   checked-patch  the same, refused by a document that has not all that it replaces

An inserted clause is one change; what it renumbers is listed beside it. The
version page of a petition holds both versions: give it alone. So does each step
of a history: the last one is shown, or the one that --step names. Of a petition
what people wrote is compared: no machine translations, no empty paragraphs at its
ends.

   considerans diff tabled.txt adopted.txt
   considerans diff --format html --lang nl tabled.json adopted.json > changes.html
   considerans diff --step 1 history.json

The status is 0 if the documents are the same, 1 if they differ.`,
		Flags: []cli.Flag{
			&cli.StringFlag{
				Name: "format", Value: "text", Usage: "write the changes as `FORMAT`: text, markdown, html, json, patch or checked-patch",
				Validator: func(s string) error {
					if _, ok := diffWriters()[s]; !ok {
						return fmt.Errorf("there is no format %q; the formats are %s", s, strings.Join(slices.Sorted(maps.Keys(diffWriters())), ", "))
					}
					return nil
				},
			},
			&cli.StringFlag{
				Name: "lang", Value: "en", Usage: "tell the changes in `LANG`: nl, fr, en or de",
				Validator: func(s string) error {
					if !slices.Contains(diff.SummaryLanguages(), bilingual.Lang(s)) {
						return fmt.Errorf("changes are not told in %q; the languages are nl, fr, en and de", s)
					}
					return nil
				},
			},
			stepFlag(),
			asFlag(),
		},
		Action: func(_ context.Context, cmd *cli.Command) error {
			c, err := readComparison(cmd)
			if err != nil {
				return err
			}
			v := &diff.View{Lang: bilingual.Lang(cmd.String("lang")), Old: c.old, New: c.new, Color: isTerminal(cmd.Root().Writer)}
			if err := diffWriters()[cmd.String("format")](cmd.Root().Writer, c, v); err != nil {
				return fmt.Errorf("standard output: %w", err)
			}
			if !c.changes.Empty() {
				return found{}
			}
			return nil
		},
	}
}

// isTerminal reports whether w is one that shows colours.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// readComparison reads OLD and NEW, or the one page that holds both.
func readComparison(cmd *cli.Command) (*comparison, error) {
	var c comparison
	var names []string
	switch cmd.Args().Len() {
	case 1:
		in, err := readInput(cmd, cmd.Args().First())
		if err != nil {
			return nil, err
		}
		rev, remark, err := in.revision(cmd.Int("step"))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", in.name, err)
		}
		if remark != "" {
			fmt.Fprintf(cmd.Root().ErrWriter, "%s: %s\n", in.name, remark)
		}
		c.old, c.new = petition.Comparable(rev.From).Document(), petition.Comparable(rev.To).Document()
		if c.changes, err = petition.Diff(rev.From, rev.To); err != nil {
			return nil, fmt.Errorf("%s: %w", in.name, err)
		}
		return &c, nil
	case 2:
		if cmd.Int("step") != 0 {
			return nil, errNoSteps
		}
		docs, files, err := readVersions(cmd)
		if err != nil {
			return nil, err
		}
		c.old, c.new, names = docs[0], docs[1], files
	default:
		return nil, fmt.Errorf("%s takes OLD and NEW, or one version page, but was given %d; see \"%s --help\"",
			cmd.Name, cmd.Args().Len(), cmd.FullName())
	}
	// The folders say where the files are, not which versions they hold.
	from, to := filepath.Base(names[0]), filepath.Base(names[1])
	if from == to {
		from, to = names[0], names[1]
	}
	compare := genreOf(c.new).compare
	if c.old.Shape != c.new.Shape {
		compare = compareWhole // says that they are not of one type
	}
	changes, err := compare(c.old, c.new)
	if err != nil {
		return nil, fmt.Errorf("%s, %s: %w", names[0], names[1], err)
	}
	changes.From, changes.To = from, to
	c.changes = changes
	return &c, nil
}

// stepFlag chooses one step of a history.
func stepFlag() cli.Flag {
	return &cli.IntFlag{Name: "step", HideDefault: true, Usage: "take the step `N` of the history of a petition, from 1; without it the last"}
}

var errNoSteps = errors.New("--step is for the history of a petition, which is given alone")

// revision reads the version page of a petition, or the JSON of one or of a history,
// of which it takes a step, the last one for 0. The remark says which of several it is.
func (in input) revision(step int) (rev *petition.Revision, remark string, err error) {
	want := errors.New("one file is compared only when it holds versions of a petition; give OLD and NEW")
	if petition.Recognize([]byte(in.data)) == "" {
		return nil, "", want
	}
	r, err := parsePetition(in.data)
	switch {
	case err != nil:
		return nil, "", err
	case r.History != nil && len(r.History.Revisions) > 0:
		steps := r.History.Revisions
		n := cmp.Or(step, len(steps))
		if n < 1 || n > len(steps) {
			return nil, "", fmt.Errorf("--step %d: the history has the steps 1 to %d", step, len(steps))
		}
		rev = &steps[n-1]
		if step == 0 && n > 1 {
			remark = fmt.Sprintf("the last of %d steps%s; --step shows another", n, day(rev))
		}
		return rev, remark, nil
	case step != 0:
		return nil, "", errNoSteps
	case r.Revision != nil:
		return r.Revision, "", nil
	}
	return nil, "", want
}

// day says when a step was made, where that is known.
func day(rev *petition.Revision) string {
	if rev.At == "" {
		return ""
	}
	return ", of " + rev.At
}
