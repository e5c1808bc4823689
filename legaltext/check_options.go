package legaltext

import (
	"maps"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// CheckOptions are what a check knows beside the document. A nil *CheckOptions is the zero
// value.
type CheckOptions struct {
	// Bodies are bodies with their names by language, any of which answers any other:
	// assemblies, and those of whom something is asked. A drafting.Practice has those of
	// its houses, in its method Bodies.
	Bodies []map[bilingual.Lang][]string
}

// Check is [Check] with what the options add to it.
func (o *CheckOptions) Check(d *Document) Diagnostics {
	if d == nil {
		return nil
	}
	c := newChecker(d, o)
	c.run()
	ds := make(Diagnostics, len(c.found))
	for i, f := range c.found {
		ds[i] = f.diagnostic(Span{})
	}
	return ds
}

// CheckReading is [Reading.Check] with what the options add to it.
func (o *CheckOptions) CheckReading(r *Reading) Diagnostics {
	if r.Document == nil {
		return nil
	}
	c := newChecker(r.Document, o)
	c.run()
	ds := make(Diagnostics, len(c.found))
	for i, f := range c.found {
		ds[i] = f.diagnostic(r.Source.locate(f))
	}
	return ds
}

// twins returns the table of names, with those of the options.
func (o *CheckOptions) twins() *twinTable {
	if o == nil || len(o.Bodies) == 0 {
		return twins()
	}
	t := &twinTable{lines: slices.Clone(twins().lines), byWord: maps.Clone(twins().byWord), byStart: twins().byStart}
	for w, at := range t.byWord {
		t.byWord[w] = slices.Clip(at)
	}
	for _, body := range o.Bodies {
		line := twinLine{class: givenTwin}
		for _, l := range slices.Sorted(maps.Keys(body)) {
			for _, name := range body[l] {
				if m := foldPhrase(strings.ReplaceAll(name, "*", "")); m != "" && !slices.Contains(line.members, m) {
					line.members = append(line.members, m)
				}
			}
		}
		t.add(line)
	}
	return t
}

// tied reports whether two texts name one body that the options know.
func (t *twinTable) tied(a, b string) bool {
	a, b = " "+foldPhrase(a)+" ", " "+foldPhrase(b)+" "
	for w := range strings.FieldsSeq(a) {
		for _, l := range t.byWord[w] {
			line := &t.lines[l]
			in := func(text string) bool {
				return slices.ContainsFunc(line.members, func(m string) bool { return has(text, m) })
			}
			if line.class == givenTwin && in(a) && in(b) {
				return true
			}
		}
	}
	return false
}
