package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/legalref/belgianacts"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/petition"
)

// parsePetition reads all that a platform gives.
func parsePetition(text string) (*petition.Reading, error) {
	if err := readable(text, petition.DefaultMaxBytes); err != nil {
		return nil, err
	}
	r, err := petition.Parse([]byte(text), &petition.Options{Registry: belgianacts.Registry()})
	if errors.Is(err, legaltext.ErrUnknownFormat) {
		var format *petition.FormatError
		errors.As(err, &format)
		reason, _, _ := strings.Cut(format.Reason, "; see ")
		return nil, fmt.Errorf("%s; \"considerans parse --help\" tells what is read", reason)
	}
	return r, err
}

// readPetition reads one petition from what a platform gives; of versions the
// newest.
func readPetition(text string, langs ...bilingual.Lang) (*legaltext.Reading, error) {
	if len(langs) > 0 {
		return nil, errors.New("--lang is for resolutions; a petition names its languages")
	}
	r, err := parsePetition(text)
	if err != nil {
		return nil, err
	}
	out := &legaltext.Reading{Source: r.Source, Diagnostics: r.Diagnostics}
	var p *petition.Petition
	switch {
	case r.Revision != nil:
		p = r.Revision.To
	case r.History != nil:
		for i := range r.History.Revisions {
			p = r.History.Revisions[i].To
		}
	case len(r.Petitions) > 1:
		return nil, fmt.Errorf("the file holds %d petitions, and one is taken; \"considerans parse\" writes them all, and \"jq '.[0]'\" gives the first of them", len(r.Petitions))
	case len(r.Petitions) == 1:
		p = r.Petitions[0]
	}
	if p == nil {
		p = &petition.Petition{}
	}
	out.Document = p.Document()
	return out, nil
}

// writtenPetition returns a petition as far as people write it.
func writtenPetition(d *legaltext.Document) (*legaltext.Document, error) {
	p, err := petition.FromDocument(d)
	if err != nil {
		return nil, err
	}
	return petition.Comparable(p).Document(), nil
}

func comparePetitions(old, new *legaltext.Document) (*diff.Changes, error) {
	from, err := petition.FromDocument(old)
	if err != nil {
		return nil, err
	}
	to, err := petition.FromDocument(new)
	if err != nil {
		return nil, err
	}
	return petition.Diff(from, to)
}

// encodePetitions writes all that was read: a revision, a history, a petition,
// or an array of petitions.
func encodePetitions(r *petition.Reading) ([]byte, error) {
	switch {
	case r.Revision != nil:
		return petition.EncodeRevision(r.Revision)
	case r.History != nil:
		return petition.EncodeHistory(r.History)
	case len(r.Petitions) == 1:
		return petition.Encode(r.Petitions[0])
	}
	out := []byte("[")
	for i, p := range r.Petitions {
		data, err := petition.Encode(p)
		if err != nil {
			return nil, err
		}
		if i > 0 {
			out = append(out, ',')
		}
		out = append(append(out, '\n'), bytes.TrimSuffix(data, []byte("\n"))...)
	}
	return append(out, "\n]\n"...), nil
}
