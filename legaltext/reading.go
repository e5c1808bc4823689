package legaltext

import (
	"cmp"
	"encoding/binary"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
)

// A Reading is a document together with what its reader knows of the source:
// where each clause and field stands, what of the source is no part of the
// document, and what was doubtful. The document is content alone, so that two
// readings of one text have equal documents.
type Reading struct {
	Document    *Document
	Source      Source
	Diagnostics Diagnostics
}

// A Source maps a document to the text it was read from. Every byte of the text
// that is not white space lies in a span of the document, in furniture or in
// syntax, and in one of them only, save that a text printed once for both
// languages is a span of both. See [Source.Verify].
type Source struct {
	// Text is the text as it was given; all spans are bytes of it.
	Text string
	// Spans say where each clause and field stands, sorted by path and
	// language.
	Spans []Placement
	// Furniture is what the page adds to the document, in order.
	Furniture []Furniture
	// Syntax is what the document has in another form than characters: markup,
	// printed numbers and dashes, note references, soft hyphens, line-end
	// hyphens. In order.
	Syntax []Span
}

// A Placement says where one side of a clause, or one field in one language,
// stands in the source. Several spans are pieces of one text, parted by a page,
// by furniture or by syntax.
type Placement struct {
	// Path is the clause's id or the field's name.
	Path string
	// Lang is the language, "" for a field that has none.
	Lang  bilingual.Lang
	Spans []Span
}

// Furniture is a piece of the source that belongs to the page and not to the
// text.
type Furniture struct {
	Kind FurnitureKind
	Span Span
}

// A FurnitureKind says what a piece of furniture is.
type FurnitureKind string

// The kinds of furniture.
const (
	RunningHead   FurnitureKind = "running-head"
	PageNumber    FurnitureKind = "page-number"
	DocumentLine  FurnitureKind = "document-number"
	SpacedTitle   FurnitureKind = "letter-spaced-title"
	SeeBlock      FurnitureKind = "see-also"
	RepeatedTitle FurnitureKind = "repeated-title"
	RepeatedNote  FurnitureKind = "repeated-note"
	Rule          FurnitureKind = "rule"
	PartyList     FurnitureKind = "party-list"
	Abbreviations FurnitureKind = "abbreviations"
	Contents      FurnitureKind = "table-of-contents"
	Site          FurnitureKind = "site-navigation"
	PrintMark     FurnitureKind = "print-mark"
)

// At returns the placement of a path in a language, or nil.
func (s *Source) At(path string, lang bilingual.Lang) *Placement {
	i, ok := slices.BinarySearchFunc(s.Spans, Placement{Path: path, Lang: lang}, comparePlacement)
	if !ok {
		return nil
	}
	return &s.Spans[i]
}

// Sort puts spans, furniture and syntax into their order. Readers call it once.
func (s *Source) Sort() {
	s.Spans = sortedPlacements(s.Spans)
	slices.SortStableFunc(s.Furniture, func(a, b Furniture) int { return compareSpan(a.Span, b.Span) })
	slices.SortFunc(s.Syntax, compareSpan)
}

// sortedPlacements returns placements in their order. It sorts their numbers, which
// are quicker to move than they are, by the first letters of their paths, which are
// quicker to compare.
func sortedPlacements(spans []Placement) []Placement {
	type place struct {
		key uint64
		i   int
	}
	order := make([]place, len(spans))
	for i := range order {
		order[i] = place{firstLetters(spans[i].Path), i}
	}
	slices.SortFunc(order, func(x, y place) int {
		if x.key != y.key {
			return cmp.Compare(x.key, y.key)
		}
		a, b := &spans[x.i], &spans[y.i]
		if c := strings.Compare(a.Path, b.Path); c != 0 {
			return c
		}
		return cmp.Or(strings.Compare(string(a.Lang), string(b.Lang)), slices.CompareFunc(a.Spans, b.Spans, compareSpan))
	})
	sorted := slices.Grow(spans[:0:0], len(spans))
	for _, p := range order {
		sorted = append(sorted, spans[p.i])
	}
	return sorted
}

// firstLetters returns the first eight bytes of a string as a number in their order.
func firstLetters(s string) uint64 {
	var b [8]byte
	copy(b[:], s)
	return binary.BigEndian.Uint64(b[:])
}

func comparePlacement(a, b Placement) int {
	return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Lang, b.Lang))
}

func compareSpan(a, b Span) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
}

// Lines finds lines and columns in a text. Make one with [NewLines] and ask it
// as often as needed.
type Lines struct {
	text   string
	starts []int
}

// A Position is a place in a text as editors show it.
type Position struct {
	Line   int // from 1
	Column int // in runes, from 1
}

// NewLines indexes the lines of text, which end with LF, CR LF or CR.
func NewLines(text string) *Lines {
	starts := append(make([]int, 0, 1+strings.Count(text, "\n")), 0)
	for i := 0; i < len(text); {
		n := strings.IndexAny(text[i:], "\r\n")
		if n < 0 {
			break
		}
		i += n + 1
		if text[i-1] == '\r' && i < len(text) && text[i] == '\n' {
			i++
		}
		starts = append(starts, i)
	}
	return &Lines{text, starts}
}

// Position returns the line and column of a byte offset; an offset outside the
// text is moved to its nearer end.
func (l *Lines) Position(offset int) Position {
	offset = max(0, min(offset, len(l.text)))
	line := sort.SearchInts(l.starts, offset+1) - 1
	return Position{line + 1, utf8.RuneCountInString(l.text[l.starts[line]:offset]) + 1}
}
