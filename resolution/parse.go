package resolution

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/derived"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// Options steer [Parse] and [Read]. The zero value is the good default, and nil
// stands for it.
type Options struct {
	// Languages are the languages of the text; when empty they are found.
	Languages []bilingual.Lang
	// Practice holds the drafting formulas; nil for [drafting.Default].
	Practice *drafting.Practice
	// Registry holds the instruments that citations are resolved to; nil for
	// the built-in one.
	Registry *legalref.Registry
	// Jurisdiction is the state whose law plain names mean, as in
	// [legalref.FindOptions]. When empty it is that of the assembly whose text it is,
	// and "be" where none is known. What is the code of no state is an error.
	Jurisdiction string
	// NoCitations leaves the citations out.
	NoCitations bool
	// MaxBytes is the largest input that is read; 0 or less for [DefaultMaxBytes]. A
	// reading cannot be broken off: this bounds its time, a few tenths of a second for
	// a megabyte, and its memory.
	MaxBytes int
}

// DefaultMaxBytes is the largest input that is read unless Options say
// otherwise.
const DefaultMaxBytes = 64 << 20

// A ReadError says why a text cannot be read at all, or not as asked. Whatever else is wrong
// with a text is a diagnostic.
type ReadError struct {
	// Reason says what was found and what to do.
	Reason string
	// Offset is the byte of the input at which it was found.
	Offset int
	// Cause is one of [legaltext.ErrEmpty], [legaltext.ErrTooLarge], [legaltext.ErrNotText]
	// and [legaltext.ErrUnknownFormat], for [errors.Is], or the *[legalref.OptionError] of
	// a jurisdiction that is none.
	Cause error
}

// Unwrap returns the cause.
func (e *ReadError) Unwrap() error { return e.Cause }

// Error names the call and the reason.
func (e *ReadError) Error() string { return "resolution.Read: " + e.Reason }

// A Reading is a resolution with what its reader knows of the source: where each
// clause stands, what belongs to the page alone, and what was doubtful.
type Reading struct {
	Resolution *Resolution
	legaltext.Reading
}

// Parse reads a resolution from text as extractors take it from a page. The
// languages may alternate by page, by column or by paragraph, or be one. Any
// text gives a resolution, if an empty one; an error, always a *[ReadError], is
// returned only for a text that is empty, too large, or no text, and for options that
// name no state.
func Parse(text string, opts *Options) (*Resolution, error) {
	r, err := Read(text, opts)
	if err != nil {
		return nil, err
	}
	return r.Resolution, nil
}

// Read is [Parse] with the whole reading.
//
// Its cost is in proportion to the text. Without citations it allocates in all at
// most 30 bytes for each byte of running text, whatever its layout, and 256 kB.
// Short paragraphs cost more, some 4 kB each: a document full of tables up to 70
// for each byte, a list of single letters, the worst of texts, up to 1000. Of
// running text at most 12 bytes for each byte are in use at a time.
func Read(text string, opts *Options) (*Reading, error) {
	if opts == nil {
		opts = &Options{}
	}
	r := &reader{src: text, opts: *opts, practice: opts.Practice}
	if r.practice == nil {
		r.practice = drafting.Default()
	}
	if err := (&legalref.FindOptions{Jurisdiction: opts.Jurisdiction}).Validate(); err != nil {
		return nil, &ReadError{Reason: err.Error(), Cause: err}
	}
	if err := r.checkInput(); err != nil {
		return nil, err
	}
	if t, ok := derived.From(text); ok && strings.TrimSpace(t.Text) != "" {
		r.src = t.Text
		reading := r.read()
		reading.moveTo(text, t)
		return reading, nil
	}
	return r.read(), nil
}

// read runs the stages on plain text.
func (r *reader) read() *Reading {
	text := r.src
	matter := r.findMatter()
	r.partFlat()
	r.layBlocks(matter)
	r.findLanguages()
	r.findNotes()
	r.findFurniture()
	r.numbers = nil // no stage asks for them any more
	r.readBlocks()
	out := r.assemble()
	out.Source.Text = text
	return out
}

// moveTo gives the reading of a derived text the places of its source.
func (r *Reading) moveTo(text string, t *derived.Text) {
	s := &r.Source
	for i := range s.Spans {
		var spans []legaltext.Span
		for _, sp := range s.Spans[i].Spans {
			spans = append(spans, t.Spans(sp)...)
		}
		s.Spans[i].Spans = spans
	}
	var furniture []legaltext.Furniture
	for _, f := range s.Furniture {
		for _, sp := range t.Spans(f.Span) {
			furniture = append(furniture, legaltext.Furniture{Kind: f.Kind, Span: sp})
		}
	}
	for _, sp := range t.Site {
		furniture = append(furniture, legaltext.Furniture{Kind: legaltext.Site, Span: sp})
	}
	syntax := slices.Clone(t.Syntax)
	for _, sp := range s.Syntax {
		syntax = append(syntax, t.Spans(sp)...)
	}
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		at := t.Spans(d.Span)
		d.Span = legaltext.Span{}
		if len(at) > 0 {
			d.Span = at[0]
		}
	}
	s.Text, s.Furniture, s.Syntax = text, furniture, syntax
	s.Sort()
	r.Diagnostics.Sort()
}

// checkInput refuses what cannot be read and reports what will be read in
// another form.
func (r *reader) checkInput() error {
	limit := r.opts.MaxBytes
	if limit <= 0 {
		limit = DefaultMaxBytes
	}
	if len(r.src) > limit {
		return &ReadError{Reason: fmt.Sprintf("the text has %d bytes, more than the limit of %d; raise Options.MaxBytes", len(r.src), limit), Cause: legaltext.ErrTooLarge}
	}
	if strings.TrimSpace(strings.TrimPrefix(r.src, "\ufeff")) == "" {
		return &ReadError{Reason: "the text is empty", Cause: legaltext.ErrEmpty}
	}
	if isOwnJSON(r.src) {
		return &ReadError{Reason: "this is JSON that this module wrote, not a text; read it with Decode", Cause: legaltext.ErrUnknownFormat}
	}
	invalid, first := invalidBytes(r.src)
	zeros, controls := strings.Count(r.src, "\x00"), controls(r.src)
	if zeros*8 > len(r.src) {
		return &ReadError{Reason: fmt.Sprintf("%d of %d bytes are zero: this is text in UTF-16, or no text; convert it to UTF-8 first", zeros, len(r.src)), Cause: legaltext.ErrNotText}
	}
	if invalid*100 > len(r.src) {
		return &ReadError{Reason: fmt.Sprintf("%d of %d bytes are not UTF-8, the first at byte %d; convert the text to UTF-8 first", invalid, len(r.src), first), Offset: first, Cause: legaltext.ErrNotText}
	}
	if r.invalid = invalid > 0; r.invalid {
		r.report(legaltext.CodeInvalidUTF8, legaltext.Span{Start: first, End: first + 1}, "", "bytes that are not UTF-8 were read as U+FFFD: %d of them, the first at byte %d", invalid, first)
	}
	if controls > 0 {
		at := strings.IndexFunc(r.src, func(c rune) bool { return c < ' ' && !unicode.IsSpace(c) })
		r.report(legaltext.CodeControlChar, legaltext.Span{Start: at, End: at + 1}, "", "control characters were read as spaces: %d of them, the first at byte %d", controls, at)
	}
	return nil
}

// isOwnJSON reports whether a text is JSON that begins as this module writes it.
func isOwnJSON(text string) bool {
	text, object := strings.CutPrefix(strings.TrimLeft(text, "\ufeff \t\r\n"), "{")
	key, _, _ := strings.Cut(text[:min(len(text), 200)], ",")
	return object && strings.Contains(key, `"$schema"`) && strings.Contains(key, `"urn:considerans:schema:`)
}

// invalidBytes counts the bytes of s that are not UTF-8, and returns the place of the
// first.
func invalidBytes(s string) (n, first int) {
	if utf8.ValidString(s) {
		return 0, 0
	}
	for i, c := range s {
		if c != utf8.RuneError {
			continue
		}
		if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
			if n++; n == 1 {
				first = i
			}
		}
	}
	return n, first
}

// reader holds the work of one [Read]. Its methods are the stages, in the order
// in which read calls them:
//
//	lay_*         blocks of lines out of the text of a page, and their cuts
//	lang_*        the language of the document, of blocks and of lines in two
//	note_*        notes, their marks in the text and their numbers
//	furniture_*   what belongs to the page: numbers, heads, legends
//	head_*        the facts of the cover and of front matter, the title, headings
//	text_*        recitals, requests and their points, language by language
//	pair_*        the languages side by side, and the resolution made of them
//
// Beside the reader, resolution.go and document.go hold what a user holds, and
// classify_* tells blocks apart without reading a document.
type reader struct {
	src      string
	opts     Options
	practice *drafting.Practice
	invalid  bool    // the source has bytes that are not UTF-8
	lineless bool    // the text had no lines: those that it has now begin clauses
	matter   []datum // of the page, before the text
	body     int     // where the text begins behind it
	weigher  bilingual.Weigher
	alone    map[string]bilingual.Evidence // of words by themselves, as printed
	pauses   []int                         // of the block under way
	numbers  []int32                       // that weigher gave the words of blocks and lines

	layout    *layout.Layout
	blockRoom slab[block]
	blocks    []*block
	entryRoom slab[entry]
	langs     []bilingual.Lang // of the document, by share of the text
	streams   map[bilingual.Lang]*stream
	wide      bool // the source has wide gaps: three spaces or more
	notes     []*note
	byMarker  map[string]*note
	flat      bool               // references to notes have no markup
	unplaced  map[int]wantedNote // notes without a reference, printed beside one with
	astray    []glued            // numbers in brackets that come again, or out of order

	printed     map[string]int  // how often lines of some kind are printed
	gaps        map[string]bool // in rows of numbers, that were reported
	turned      bool            // it was reported that lines run across columns
	cover       cover
	numberFoot  legaltext.Span // a line with the number of the document, within a sentence
	furniture   []legaltext.Furniture
	syntax      []legaltext.Span
	fields      []legaltext.Placement // of fields and headings
	clauses     []legaltext.Placement
	diagnostics legaltext.Diagnostics
}

// A slab is room for values of one kind, which are made many at a time.
type slab[T any] struct{ room []T }

// slabSize is how many values are made at a time.
const slabSize = 32

// next returns a value that is zero and no one else's.
func (s *slab[T]) next() *T {
	if len(s.room) == 0 {
		s.room = make([]T, slabSize)
	}
	v := &s.room[0]
	s.room = s.room[1:]
	return v
}

func (r *reader) report(code legaltext.Code, span legaltext.Span, path, format string, args ...any) {
	r.diagnostics = append(r.diagnostics, legaltext.NewDiagnostic(code, span, path, format, args...))
}
