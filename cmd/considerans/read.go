package main

import (
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// readResolution reads the text of a resolution.
func readResolution(text string) (*legaltext.Reading, error) {
	r, err := resolution.Read(text, nil)
	if err != nil {
		return nil, err
	}
	return &r.Reading, nil
}
