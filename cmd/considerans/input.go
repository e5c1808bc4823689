package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/petition"
	"github.com/considerans/considerans/resolution"
)

// An input is what one FILE holds.
type input struct {
	name string // as errors and diagnostics show it
	data string
}

// readInput reads a file, or standard input for "-". Of a PDF it takes the
// text.
func readInput(cmd *cli.Command, name string) (input, error) {
	if name == "-" {
		data, err := readAll(cmd.Root().Reader)
		if err != nil {
			return input{}, fmt.Errorf("standard input: %w", err)
		}
		return input{"<stdin>", data}.prepared(cmd)
	}
	data, err := readFile(name)
	name = shown(name)
	if err != nil {
		var reason *os.PathError
		if errors.As(err, &reason) {
			err = reason.Err
		}
		return input{}, fmt.Errorf("%s: %w; give the path of a readable file, or - for standard input", name, err)
	}
	return input{name, data}.prepared(cmd)
}

// prepared returns the text of the input in UTF-8, and remarks on standard error what was
// done to it.
func (in input) prepared(cmd *cli.Command) (input, error) {
	if strings.HasPrefix(in.data, "%PDF-") {
		return in.text()
	}
	in, remark, err := in.utf8()
	if err != nil {
		return in, err
	}
	if remark != "" {
		fmt.Fprintln(cmd.Root().ErrWriter, remark)
	}
	return in.text()
}

// shown returns the name of a file as a terminal may show it: quoted where it holds
// characters that would steer one.
func shown(name string) string {
	if strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return strconv.Quote(name)
	}
	return name
}

func readFile(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	return readAll(f)
}

// readAll reads to the end, of a file into memory of its size.
func readAll(r io.Reader) (string, error) {
	var b strings.Builder
	if f, ok := r.(*os.File); ok {
		if info, err := f.Stat(); err == nil {
			b.Grow(int(min(info.Size(), 1<<30)))
		}
	}
	_, err := io.Copy(&b, r)
	return b.String(), err
}

// oneFile returns the name of the single FILE that a command was given.
func oneFile(cmd *cli.Command) (string, error) {
	if cmd.Args().Len() != 1 {
		return "", fmt.Errorf("%s takes one FILE, or - for standard input, but was given %d; see \"%s --help\"",
			cmd.Name, cmd.Args().Len(), cmd.FullName())
	}
	return cmd.Args().First(), nil
}

// A genre is a type of document that can be read from text and from JSON.
type genre struct {
	shape *legaltext.Shape
	read  func(text string, langs ...bilingual.Lang) (*legaltext.Reading, error)
	// written returns what of a document its versions are compared by.
	written func(d *legaltext.Document) (*legaltext.Document, error)
	// compare says what changed between two documents that written returned.
	compare func(old, new *legaltext.Document) (*diff.Changes, error)
}

// genres are the types of document that --as names.
func genres() []genre {
	return []genre{
		{resolution.Shape(), readResolution, whole, compareWhole},
		{petition.Shape(), readPetition, writtenPetition, comparePetitions},
	}
}

// whole compares documents of which every part is written by people.
func whole(d *legaltext.Document) (*legaltext.Document, error) { return d, nil }

func compareWhole(old, new *legaltext.Document) (*diff.Changes, error) {
	return diff.Compare(old, new, nil)
}

// genreOf returns the genre of a document that was read.
func genreOf(d *legaltext.Document) genre {
	g, _ := genreNamed(d.Shape.Type)
	return g
}

// genreNamed returns the genre of a type, or false.
func genreNamed(typ string) (genre, bool) {
	for _, g := range genres() {
		if g.shape.Type == typ {
			return g, true
		}
	}
	return genre{}, false
}

func genreNames() string {
	var names []string
	for _, g := range genres() {
		names = append(names, g.shape.Type)
	}
	return strings.Join(names, ", ")
}

// asFlag lets the user say what a text is.
func asFlag() cli.Flag {
	return &cli.StringFlag{
		Name:  "as",
		Usage: "read a text as this `TYPE`: " + genreNames(),
		Validator: func(s string) error {
			if _, ok := genreNamed(s); !ok {
				return fmt.Errorf("there is no type %q; the types are %s", s, genreNames())
			}
			return nil
		},
	}
}

// readDocument reads a file, which may be a text, or JSON that this program wrote; a
// document from JSON has no source.
func readDocument(cmd *cli.Command, name string) (input, *legaltext.Reading, error) {
	in, err := readInput(cmd, name)
	if err != nil {
		return in, nil, err
	}
	r, err := in.reading(cmd.String("as"))
	if err != nil {
		return in, nil, fmt.Errorf("%s: %w", in.name, err)
	}
	return in, r, nil
}

// readable refuses a text that is larger than what its reader takes.
func readable(text string, most int) error {
	if len(text) > most {
		return fmt.Errorf("found %d bytes, and at most %d are read; split the file", len(text), most)
	}
	return nil
}

// reading reads the input as the type that the user names, or as what it looks
// like, in the languages that the user names.
func (in input) reading(as string, langs ...bilingual.Lang) (*legaltext.Reading, error) {
	if as == "" && in.isPetition() {
		as = petition.Shape().Type
	}
	if as == "" && in.isJSON() {
		if len(langs) > 0 {
			return nil, errors.New("--lang is for texts; a document in JSON names its languages")
		}
		return in.decode()
	}
	g, ok := genreNamed(as)
	if !ok {
		g = genres()[0]
	}
	return g.read(in.data, langs...)
}

// isPetition reports whether the input is of a form that petitions come in.
func (in input) isPetition() bool {
	switch in.leadingType() {
	case "resolution", "reading":
		return false
	}
	return petition.Recognize([]byte(in.data)) != ""
}

// isJSON reports whether the input is a JSON object, an array or null, rather than a
// text.
func (in input) isJSON() bool {
	data := strings.TrimLeft(in.data, " \t\r\n")
	return strings.HasPrefix(data, "{") || in.isArray() || strings.TrimSpace(data) == "null"
}

// isArray reports whether the input is an array of JSON: a text may begin with a
// bracket.
func (in input) isArray() bool {
	return strings.HasPrefix(strings.TrimLeft(in.data, " \t\r\n"), "[") && json.Valid([]byte(in.data))
}

// leadingType returns the "type" of JSON that begins as this program writes it,
// with plain values only before it, and "" for any other input. The rest of the
// input is not looked at.
func (in input) leadingType() string {
	dec := json.NewDecoder(strings.NewReader(in.data))
	if open, err := dec.Token(); err != nil || open != json.Delim('{') {
		return ""
	}
	for dec.More() {
		key, _ := dec.Token()
		value, err := dec.Token()
		if _, nested := value.(json.Delim); nested || err != nil {
			return ""
		}
		if key == "type" {
			typ, _ := value.(string)
			return typ
		}
	}
	return ""
}

// decode reads a document from our own JSON, be it bare or in a reading.
func (in input) decode() (*legaltext.Reading, error) {
	data, typ := in.data, in.leadingType()
	if _, ok := genreNamed(typ); !ok {
		var err error
		if data, typ, err = in.document(); err != nil {
			return nil, err
		}
	}
	g, ok := genreNamed(typ)
	if !ok {
		return nil, fmt.Errorf("/type: found %q, expected one of %s; \"considerans parse --as\" reads it as a text", typ, genreNames())
	}
	d, unknown, err := legaltext.DecodeString(data, g.shape)
	if err != nil {
		if syntax := json.Unmarshal([]byte(in.data), new(json.RawMessage)); syntax != nil {
			return nil, in.jsonError(syntax)
		}
		return nil, fmt.Errorf("%w; \"considerans validate\" lists everything that is wrong", err)
	}
	for _, f := range d.Faults() {
		unknown = append(unknown, legaltext.NewDiagnostic(legaltext.CodeFault, legaltext.Span{}, f.Path, "%s", f.Reason))
	}
	return &legaltext.Reading{Document: d, Diagnostics: unknown}, nil
}

// document returns the document in JSON, which may be that of a reading, and
// its type.
func (in input) document() (data, typ string, err error) {
	type header struct {
		Type     string
		Document json.RawMessage
	}
	if in.isArray() {
		return "", "", errors.New("found an array of JSON, expected one document")
	}
	var outer, inner header
	if err := json.Unmarshal([]byte(in.data), &outer); err != nil {
		return "", "", in.jsonError(err)
	}
	if outer.Type != "reading" {
		return in.data, outer.Type, nil
	}
	if err := json.Unmarshal(outer.Document, &inner); err != nil {
		return "", "", errors.New("the reading has no document; \"considerans parse --full\" writes readings")
	}
	return string(outer.Document), inner.Type, nil
}

// jsonError gives the line and column of a mistake in JSON.
func (in input) jsonError(err error) error {
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) {
		return err
	}
	pos := legaltext.NewLines(in.data).Position(int(syntax.Offset) - 1)
	return fmt.Errorf("%d:%d: not JSON: %w", pos.Line, pos.Column, err)
}

// printedDiagnostics returns diagnostics as JSON, or one a line and one line for all
// that are worth knowing only and say the same.
func printedDiagnostics(in input, ds legaltext.Diagnostics, format string) []byte {
	if format != "json" {
		ds = together(ds)
	}
	return appendDiagnostics(in, ds, format)
}

// together keeps, of diagnostics that are worth knowing only and say the same, the
// first, and lets it say how many there are.
func together(ds legaltext.Diagnostics) legaltext.Diagnostics {
	count, at := map[string]int{}, map[string]int{}
	var out legaltext.Diagnostics
	for _, d := range ds {
		if d.Severity == legaltext.Info {
			if count[d.Message]++; count[d.Message] > 1 {
				continue
			}
			at[d.Message] = len(out)
		}
		out = append(out, d)
	}
	for message, i := range at {
		if n := count[message]; n > 1 {
			out[i].Message = fmt.Sprintf("%s (%d times, here first)", message, n)
		}
	}
	return out
}

// appendDiagnostics returns diagnostics about an input, one a line or as JSON.
func appendDiagnostics(in input, ds legaltext.Diagnostics, format string) []byte {
	if format == "json" {
		return legaltext.EncodeDiagnostics(ds)
	}
	lines := legaltext.NewLines(in.data)
	var b bytes.Buffer
	for _, d := range ds {
		b.WriteString(in.name)
		if !d.Span.IsZero() {
			pos := lines.Position(d.Span.Start)
			fmt.Fprintf(&b, ":%d:%d", pos.Line, pos.Column)
		}
		fmt.Fprintf(&b, ": %s %s: ", d.Severity, d.Code)
		if d.Span.IsZero() && d.Path != "" {
			fmt.Fprintf(&b, "%s: ", d.Path)
		}
		b.WriteString(d.Message)
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// languageFlag is the flag of the commands that read text of one language.
func languageFlag() *cli.StringFlag {
	return &cli.StringFlag{Name: "lang", Usage: "read the text as this `LANGUAGE`: nl, fr, de or en; without it the language is detected"}
}

// language returns what the flag says, "" where the language is to be detected.
func language(cmd *cli.Command) (bilingual.Lang, error) {
	if s := cmd.String("lang"); s != "" {
		return parseLanguage(s)
	}
	return "", nil
}

// knownLanguages are the languages whose formulas and citations are known.
var knownLanguages = []bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN}

func parseLanguage(s string) (bilingual.Lang, error) {
	l, err := bilingual.ParseLang(strings.TrimSpace(s))
	if err != nil || !slices.Contains(knownLanguages, l) {
		return "", fmt.Errorf("--lang %s is no language that is read; give nl, fr, de or en", s)
	}
	return l, nil
}
