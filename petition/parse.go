package petition

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// Options are the choices of a caller of [Parse]. The zero value is right for
// most sources; nil is allowed.
type Options struct {
	// Host is the site that the source comes from, where it does not tell.
	Host string
	// MaxBytes is the largest input that is read; 0 or less for [DefaultMaxBytes].
	// Reading cannot be broken off: this bounds its time and memory.
	MaxBytes int
	// Registry holds the instruments that citations are resolved to; nil for
	// the built-in one.
	Registry *legalref.Registry
	// NoCitations leaves the citations out.
	NoCitations bool
}

// DefaultMaxBytes is the largest input that is read unless Options say
// otherwise: less than of running text, since markup may hold a clause in every
// few bytes.
const DefaultMaxBytes = 32 << 20

// A Format is what an input turned out to be.
type Format string

// The formats that [Parse] reads.
const (
	VersionText    Format = "decidim-version-text" // a version page, its text
	VersionHTML    Format = "decidim-version-html" // a version page
	ChangeJSON     Format = "decidim-change-json"  // {attribute, locale, old, new}
	PaperTrail     Format = "decidim-papertrail"   // rows of the table of versions
	GraphQL        Format = "decidim-graphql"      // an answer of the API
	OpenDataJSON   Format = "decidim-json"         // an export
	OpenDataCSV    Format = "decidim-csv"          // an export
	UKPetitionJSON Format = "uk-petitions-json"
	OwnJSON        Format = "considerans" // what this module writes
)

// A Reading is what [Parse] makes of one input. One of Petitions, Revision and
// History holds what was read.
type Reading struct {
	Format Format
	// Petitions are the petitions of a data export or an API.
	Petitions []*Petition
	// Revision is what a version page tells.
	Revision *Revision
	// History is what rows of versions tell.
	History *History
	// Source maps the petition after a revision to the bytes of a version page,
	// FromSource the one before it; see [legaltext.Source.Verify]. Other formats
	// have none.
	Source, FromSource legaltext.Source
	// Diagnostics are in the order of the source.
	Diagnostics legaltext.Diagnostics
}

// A FormatError says why an input could not be read at all.
type FormatError struct {
	// Offset is the place in bytes, -1 when the whole input is meant.
	Offset int
	// Path is the JSON pointer or the column, if any.
	Path string
	// Reason says what was found and what to do.
	Reason string
	// Cause is one of [legaltext.ErrEmpty], [legaltext.ErrTooLarge],
	// [legaltext.ErrNotText] and [legaltext.ErrUnknownFormat], for [errors.Is]; nil for
	// input of a known format that is broken.
	Cause error
}

// Unwrap returns the cause.
func (e *FormatError) Unwrap() error { return e.Cause }

// Error names the call, the place and the reason.
func (e *FormatError) Error() string {
	var b strings.Builder
	b.WriteString("petition.Parse: ")
	if e.Offset >= 0 {
		fmt.Fprintf(&b, "byte %d: ", e.Offset)
	}
	if e.Path != "" {
		fmt.Fprintf(&b, "%s: ", e.Path)
	}
	b.WriteString(e.Reason)
	return b.String()
}

// A parser is the state of one [Parse].
type parser struct {
	opts        Options
	src         string
	diagnostics legaltext.Diagnostics
}

func (r *parser) diagnose(code legaltext.Code, span legaltext.Span, path, format string, args ...any) {
	const most = 1000
	if len(r.diagnostics) < most {
		r.diagnostics = append(r.diagnostics, legaltext.NewDiagnostic(code, span, path, format, args...))
	}
}

// Parse reads a petition, or versions of one, from whatever a platform gives:
// the package comment lists the formats and how they are told apart. It fails,
// with a *[FormatError], on input that is empty, too large, in no known format
// or, by more than a hundredth, not UTF-8; and with a *[legaltext.DecodeError] on
// JSON of this module that is broken.
func Parse(data []byte, opts *Options) (*Reading, error) {
	r := &parser{}
	if opts != nil {
		r.opts = *opts
	}
	if r.opts.MaxBytes <= 0 {
		r.opts.MaxBytes = DefaultMaxBytes
	}
	if len(data) > r.opts.MaxBytes {
		return nil, &FormatError{Offset: -1, Reason: fmt.Sprintf("the input has %d bytes, more than the limit of %d; raise Options.MaxBytes", len(data), r.opts.MaxBytes), Cause: legaltext.ErrTooLarge}
	}
	if err := r.checkUTF8(data); err != nil {
		return nil, err
	}
	r.src = string(data)
	out, err := r.read()
	if err != nil {
		return nil, err
	}
	if !r.opts.NoCitations && out.Format != OwnJSON {
		out.cite(r.opts.Registry)
	}
	r.diagnostics.Sort()
	out.Diagnostics = slices.Compact(r.diagnostics) // both versions may say the same
	return out, nil
}

// checkUTF8 refuses what is hardly text and reports what is broken.
func (r *parser) checkUTF8(data []byte) error {
	if len(bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\ufeff")))) == 0 {
		return &FormatError{Offset: -1, Reason: "the input is empty", Cause: legaltext.ErrEmpty}
	}
	if utf8.Valid(data) {
		return nil
	}
	bad, first := 0, -1
	for i := 0; i < len(data); {
		c, n := utf8.DecodeRune(data[i:])
		if c == utf8.RuneError && n == 1 {
			if first < 0 {
				first = i
			}
			bad++
		}
		i += n
	}
	if bad*100 > len(data) {
		return &FormatError{Offset: first, Reason: fmt.Sprintf("%d of %d bytes are not UTF-8; convert the file first", bad, len(data)), Cause: legaltext.ErrNotText}
	}
	r.diagnose(legaltext.CodeInvalidUTF8, legaltext.Span{Start: first, End: first + 1}, "", "%d bytes are not UTF-8 and were read as U+FFFD", bad)
	return nil
}

// read looks at the input and reads it.
func (r *parser) read() (*Reading, error) {
	body := strings.TrimLeft(strings.TrimPrefix(r.src, "\uFEFF"), " \t\r\n")
	switch {
	case body[0] == '{' || body[0] == '[':
		return r.readJSON()
	case strings.HasPrefix(body, "---"):
		return nil, errYAML()
	}
	if isVersionHTML(body) {
		return r.readPage(r.readPageHTML(r.src), VersionHTML)
	}
	if isCSV(body) {
		return r.readCSV()
	}
	if lines := linesOf(r.src); isVersionText(lines) {
		return r.readPage(r.readPageText(r.src), VersionText)
	}
	if strings.HasPrefix(body, "<") {
		return nil, &FormatError{Offset: -1, Reason: "this page shows no version of a petition; give the page of one, whose address ends in /versions/ and a number, or what the API or an export gives", Cause: legaltext.ErrUnknownFormat}
	}
	return nil, &FormatError{Offset: -1, Reason: "the input is no version page, no JSON and no CSV export that this package knows; see the package comment for the formats", Cause: legaltext.ErrUnknownFormat}
}

func errYAML() error {
	return &FormatError{Offset: -1, Reason: "the input is YAML, which is not read because it can make objects; export the rows as JSON, for instance in Rails with PaperTrail::Version.all.map { |v| v.attributes.merge(\"object_changes\" => v.changeset) }.to_json"}
}

// pageTime reads the date of a version page, "04/05/2023 11:12" or
// "04.05.2023 11:12", as RFC 3339 without a time zone, which the page does not
// tell; anything else stays as it is.
func pageTime(s string) string {
	for _, layout := range [...]string{"02/01/2006 15:04", "02.01.2006 15:04"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format("2006-01-02T15:04")
		}
	}
	return s
}
