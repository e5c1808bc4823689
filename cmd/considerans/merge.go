package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/diff"
)

func mergeCommand() *cli.Command {
	return &cli.Command{
		Name:      "merge",
		Usage:     "join what two versions each changed of a document",
		ArgsUsage: "BASE OURS THEIRS",
		Description: `Joins two versions of one document, such as two amendments of one text. Writes
the document with the changes of both as JSON to standard output. Where both
changed the same thing it has what OURS says, and standard error tells what each
version has there:

   conflict: rec_2 (nl): both changed the same words
      base:   Gelet op artikel 8 van het EVRM;
      ours:   Gelet op artikel 14 van het EVRM;
      theirs: Gelet op artikel 10 van het EVRM;

A conflict waits for a person. A remark, told in the same form, does not: the
document has the changes of both, which may not go together.

   considerans merge tabled.txt amendment-1.txt amendment-2.txt > merged.json

The status is 0 if there is no conflict, 1 if there is one.`,
		Flags: []cli.Flag{asFlag()},
		Action: func(_ context.Context, cmd *cli.Command) error {
			if cmd.Args().Len() != 3 {
				return fmt.Errorf("%s takes BASE, OURS and THEIRS, but was given %d; see \"%s --help\"",
					cmd.Name, cmd.Args().Len(), cmd.FullName())
			}
			docs, names, err := readVersions(cmd)
			if err != nil {
				return err
			}
			m, err := diff.Merge(docs[0], docs[1], docs[2])
			if err != nil {
				return fmt.Errorf("%s: %w", strings.Join(names, ", "), err)
			}
			if err := writeConflicts(cmd.Root().ErrWriter, m.Conflicts); err != nil {
				return err
			}
			if err := exportJSON(cmd.Root().Writer, m.Document); err != nil {
				return err
			}
			if slices.ContainsFunc(m.Conflicts, func(c diff.Conflict) bool { return !c.Resolved }) {
				return found{}
			}
			return nil
		},
	}
}

// writeConflicts tells conflicts, with the three versions of each.
func writeConflicts(w io.Writer, conflicts []diff.Conflict) error {
	var b strings.Builder
	for _, c := range conflicts {
		word, place, lang := "conflict", cmp.Or(c.ID, c.Path), ""
		if c.Resolved {
			word = "remark"
		}
		if c.Lang != "" {
			lang = " (" + string(c.Lang) + ")"
		}
		fmt.Fprintf(&b, "%s: %s%s: %s\n", word, place, lang, clash(c.Kind))
		for _, version := range [][2]string{{"base:  ", c.Base}, {"ours:  ", c.Ours}, {"theirs:", c.Theirs}} {
			if version[1] != "" {
				fmt.Fprintf(&b, "   %s %s\n", version[0], strings.ReplaceAll(version[1], "\n", "\n           "))
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// clash says what two versions did.
func clash(kind diff.ConflictKind) string {
	switch kind {
	case diff.SameWords:
		return "both changed the same words"
	case diff.SameClause:
		return "both changed this clause, in different words or languages"
	case diff.DeleteEdit:
		return "one removed what the other changed, moved or put something below"
	case diff.BothMoved:
		return "both moved this, to different places or into different orders"
	case diff.SamePlace:
		return "both put something here; that of ours stands first"
	case diff.BothSplit:
		return "one split or joined what the other changed"
	default:
		return "both changed this value"
	}
}
