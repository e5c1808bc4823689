package main

import (
	"errors"

	"github.com/considerans/considerans/legaltext"
)

// readResolution reads the text of a resolution.
func readResolution(string) (*legaltext.Reading, error) {
	return nil, errors.New("this build reads no text yet, only the JSON of a resolution")
}
