package legaltext

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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
	texts := c.texts()
	ds := make(Diagnostics, len(c.found))
	for i, f := range c.found {
		ds[i] = f.diagnostic(r.Source.locate(f, texts[f.path][f.lang]))
	}
	return ds
}

// texts returns the texts of the clauses and fields in which something was found.
func (c *checker) texts() map[string]bilingual.Text {
	texts := make(map[string]bilingual.Text)
	for _, f := range c.found {
		texts[f.path] = nil
	}
	for i := range c.doc.Fields {
		if f := &c.doc.Fields[i]; len(f.Text) > 0 {
			texts[f.Name] = f.Text
		}
	}
	for cl := range c.doc.All() {
		if _, found := texts[cl.ID]; found {
			texts[cl.ID] = make(bilingual.Text)
			for l, side := range cl.Sides {
				texts[cl.ID][l] = side.Text
			}
		}
	}
	return texts
}

// locate finds the source of what a finding is about: the first place of its words in the
// text, else of the text.
func (s *Source) locate(f finding, text string) Span {
	if at := wordsAt(text, f.words); !at.IsZero() {
		if pieces := s.Locator(f.path, f.lang, text).Find(at); len(pieces) > 0 {
			return pieces[0]
		}
	}
	if p := s.At(f.path, f.lang); p != nil && len(p.Spans) > 0 {
		return p.Spans[0]
	}
	return Span{}
}

// wordsAt returns where words stand in a text, best where they are no part of longer ones or
// of a longer number: "5" in "25 van de 5".
func wordsAt(text, words string) Span {
	var first Span
	for from := 0; words != "" && from < len(text); {
		i := strings.Index(text[from:], words)
		if i < 0 {
			break
		}
		at := Span{Start: from + i, End: from + i + len(words)}
		before, _ := utf8.DecodeLastRuneInString(text[:at.Start])
		after, _ := utf8.DecodeRuneInString(text[at.End:])
		if first.IsZero() {
			first = at
		}
		if !partOfWord(before) && !partOfWord(after) && !partOfNumber(text, at) {
			return at
		}
		from = at.End
	}
	return first
}

func partOfWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// partOfNumber reports whether a separator of digits parts at from another digit: "5" in "2.5".
func partOfNumber(text string, at Span) bool {
	sign := func(i int) bool { return i >= 0 && i < len(text) && (text[i] == '.' || text[i] == ',') }
	digit := func(i int) bool { return i >= 0 && i < len(text) && '0' <= text[i] && text[i] <= '9' }
	return digit(at.Start) && sign(at.Start-1) && digit(at.Start-2) || digit(at.End-1) && sign(at.End) && digit(at.End+1)
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
