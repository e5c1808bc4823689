package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref/belgianacts"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// readResolution reads the text of a resolution in these languages, or in those
// that are found.
func readResolution(text string, langs ...bilingual.Lang) (*legaltext.Reading, error) {
	if err := readable(text, resolution.DefaultMaxBytes); err != nil {
		return nil, err
	}
	r, err := resolution.Read(text, &resolution.Options{Languages: langs, Registry: belgianacts.Registry()})
	var unreadable *resolution.ReadError
	switch {
	case errors.Is(err, legaltext.ErrUnknownFormat):
		return nil, errors.New("this is JSON that this program wrote, and no text; without --as it is read as what it is")
	case errors.As(err, &unreadable) && unreadable.Offset > 0:
		pos := legaltext.NewLines(text).Position(unreadable.Offset)
		return nil, fmt.Errorf("%d:%d: %s", pos.Line, pos.Column, unreadable.Reason)
	case errors.As(err, &unreadable):
		return nil, errors.New(unreadable.Reason)
	case err != nil:
		return nil, err
	}
	return &r.Reading, nil
}

// checkText refuses what is no text as parse does.
func (in input) checkText() error {
	if strings.TrimSpace(in.data) != "" && utf8.ValidString(in.data) && !strings.Contains(in.data, "\x00") {
		return nil
	}
	_, err := readResolution(in.data)
	return err
}

// readVersions reads the versions of a document that a command was given, and
// returns the names of their files too.
func readVersions(cmd *cli.Command) ([]*legaltext.Document, []string, error) {
	files := cmd.Args().Slice()
	if first := slices.Index(files, "-"); first >= 0 && slices.Contains(files[first+1:], "-") {
		return nil, nil, errors.New("standard input holds one document: give the others as files")
	}
	docs, names, errs := make([]*legaltext.Document, len(files)), make([]string, len(files)), make([]error, len(files))
	var all sync.WaitGroup
	for i, file := range files {
		all.Go(func() { docs[i], names[i], errs[i] = readVersion(cmd, file) })
	}
	all.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, nil, err
		}
	}
	return docs, names, nil
}

// readVersion reads one version, as far as versions are compared, and returns the
// name of its file.
func readVersion(cmd *cli.Command, file string) (*legaltext.Document, string, error) {
	in, err := readInput(cmd, file)
	if err != nil {
		return nil, "", err
	}
	r, err := in.reading(cmd.String("as"))
	if err != nil {
		return nil, "", fmt.Errorf("%s: %w", in.name, err)
	}
	d, err := genreOf(r.Document).written(r.Document)
	return d, in.name, err
}
