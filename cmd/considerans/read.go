package main

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

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
