package resolution

import (
	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext/drafting"
)

// A Class is the part of a resolution that a block of text belongs to.
type Class string

// The classes. Visas (Gelet op, Vu) count as recitals, decisions as requests.
// Headings, formulas, titles, signatures, prose outside the text that is
// adopted, and lead-ins that only announce ("Verzoekt de regering:") are other.
const (
	ClassRecital Class = "recital"
	ClassRequest Class = "request"
	ClassOther   Class = "other"
)

// A Ground is the reason for a classification.
type Ground string

// The grounds.
const (
	ByCue      Ground = "cue"      // a stock phrase opens the block
	ByRow      Ground = "row"      // the row of numbers or letters it is in
	ByLeadIn   Ground = "lead-in"  // a cue on a line or heading above it
	ByPosition Ground = "position" // its place between formula and signatures
	ByGrammar  Ground = "grammar"  // its first word has the form of a participle
	ByForm     Ground = "form"     // a heading, a formula, a date, a signature
	ByAbsence  Ground = "absence"  // nothing speaks for another class
)

// A Classification says what a block is and why.
type Classification struct {
	// Index is the block's place among the blocks given, from 0.
	Index int `json:"index"`
	// Class is the part that the block belongs to.
	Class Class `json:"kind"`
	// Ground is the reason.
	Ground Ground `json:"-"`
	// Opening is how the block opens; it is nil when no cue was found.
	Opening *drafting.Opening `json:"-"`
}

// ClassifyOptions are the options of [Classify]. The zero value is the good
// default.
type ClassifyOptions struct {
	// Practice is the drafting practice to read by; nil is
	// [drafting.Default].
	Practice *drafting.Practice
}

// Classify says of each block of a text, in document order, whether it is a
// recital, a request or something else. A block is a paragraph or an item, with
// the number or dash printed before it. Of a block that holds the lines of two
// columns, one language each, the first column counts; a heading, or a line that
// only announces, does not count where more stands below it. When lang is empty the language of each
// block is detected; opts may be nil.
//
// The rules, in order:
//
//  1. Headings, formulas, covers, signatures and lead-ins that only announce
//     are other. A lead-in or heading gives its kind to the items below it,
//     until a block opens with another cue.
//  2. In a row of capital letters (A., B., …) that holds two recitals, all
//     are recitals, whatever their verb.
//  3. Where a numbered row of sentences ("The Assembly notes …", "De Kamer
//     betreurt …") has no preamble before it, those up to the first that asks,
//     instructs or decides are recitals.
//  4. A cue decides: participles and visas are recitals, finite verbs requests.
//  5. Between the formula and the first request a block without a cue is a
//     recital, unless it asks in the passive or the formula asks the assembly to
//     decide ("Der Rat möge beschließen:"); after it, an item is a request. What an
//     assembly notes of itself ("This Council notes …") before it asks is a recital.
//  6. Before a formula and after the signatures, a block is other unless it has
//     a cue and ends as a clause of a row does, with a comma or semicolon.
//
// It takes time proportional to the text.
func Classify(lang bilingual.Lang, blocks []string, opts *ClassifyOptions) []Classification {
	p := drafting.Default()
	if opts != nil && opts.Practice != nil {
		p = opts.Practice
	}
	columns := make([]string, len(blocks))
	for i, b := range blocks {
		columns[i] = firstColumn(b)
	}
	c := &classifier{practice: p, lines: make([]line, 0, len(blocks))}
	langs := blockLangs(lang, columns)
	last := make([]int, len(blocks)) // the line of each block that counts
	for i, b := range columns {
		for _, part := range partsOf(p, langs[i], b) {
			c.lines = append(c.lines, readLine(p, langs[i], part))
		}
		last[i] = len(c.lines) - 1
	}
	c.rows()
	c.regions()
	out := make([]Classification, len(blocks))
	for i := range out {
		l := &c.lines[last[i]]
		out[i] = Classification{Index: i, Class: l.class, Ground: l.ground}
		if l.opens {
			out[i].Opening = &l.opening
		}
	}
	return out
}

// blockLangs returns the language of each block: lang, or when it is empty the
// one detected, which is that of the whole text where the block leaves it
// open.
func blockLangs(lang bilingual.Lang, blocks []string) []bilingual.Lang {
	langs := make([]bilingual.Lang, len(blocks))
	if lang != "" {
		for i := range langs {
			langs[i] = lang
		}
		return langs
	}
	var all bilingual.Evidence
	for i, b := range blocks {
		e := bilingual.Weigh(b)
		langs[i] = e.Lang()
		all = all.Add(e)
	}
	whole := all.Lang()
	for i, l := range langs {
		if l == "" {
			langs[i] = whole
		}
	}
	return langs
}
