package diff

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/surrogate"
	"github.com/considerans/considerans/legaltext"
)

// A DecodeError says at which place JSON is no list of changes.
type DecodeError struct {
	// Path is the JSON pointer of the place, "" for the whole.
	Path string
	// Reason says what was found and what was expected.
	Reason string
}

// Error names the call, the place and the reason.
func (e *DecodeError) Error() string {
	path := e.Path
	if path == "" {
		path = "/"
	}
	return "diff.Decode: " + path + ": " + e.Reason
}

// Decode reads the changes that [Encode] writes, of documents of the given
// shape. Keys that it does not know are ignored. It fails, with a
// *[DecodeError], on what is no JSON, on another type of document or major
// version, and where a change does not hold what its kind needs.
func Decode(data []byte, shape *legaltext.Shape) (*Changes, error) {
	if shape == nil {
		return nil, &DecodeError{"", "the shape of the documents is not given"}
	}
	if path, half, ok := surrogate.In(data); ok {
		return nil, &DecodeError{path, fmt.Sprintf("found %s, half of a surrogate pair, expected a character", half)}
	}
	var in jsonChanges
	err := json.Unmarshal(data, &in)
	var wrong *json.UnmarshalTypeError
	switch {
	case err != nil && !errors.As(err, &wrong):
		return nil, &DecodeError{"", "not JSON: " + err.Error()}
	case in.Type != "diff" && (wrong == nil || wrong.Field != "type"):
		return nil, &DecodeError{"/type", fmt.Sprintf("found %q, expected \"diff\"", in.Type)}
	case wrong != nil:
		return nil, &DecodeError{"/" + strings.ReplaceAll(wrong.Field, ".", "/"), fmt.Sprintf("found a JSON %s, expected %s", wrong.Value, jsonKind(wrong.Type))}
	case in.Schema != "" && in.Schema != Schema:
		return nil, &DecodeError{"/$schema", fmt.Sprintf("found %q, expected %q: this version of the library reads no other", in.Schema, Schema)}
	case in.Changes == nil:
		return nil, &DecodeError{"/changes", "found none, expected an array"}
	case in.Document != "" && in.Document != shape.Type:
		return nil, &DecodeError{"/document", fmt.Sprintf("found changes of a %q, expected of a %q", in.Document, shape.Type)}
	}
	r := jsonReader{shape: shape}
	out := &Changes{Shape: shape, From: in.From, To: in.To}
	if l := in.Languages; l != nil {
		out.Languages = &Languages{l.Old, l.New}
	}
	for i := range in.Changes {
		x := &in.Changes[i]
		r.at = fmt.Sprintf("/changes/%d", i)
		c := Change{
			Kind: x.Kind, ID: x.ID, OldID: x.OldID, Path: x.Path, OldPath: x.OldPath, Lang: x.Lang, Edits: x.Edits,
			Old: r.state(x.Old, x.OldPath, x.Path), New: r.state(x.New, x.Path, x.OldPath), Law: x.Law,
		}
		out.List = append(out.List, c)
	}
	for i, x := range in.Renumbered {
		r.at = fmt.Sprintf("/renumbered/%d", i)
		out.Renumbered = append(out.Renumbered, Renumbering{
			x.OldID, x.ID, x.OldPath, x.Path, x.OldWID, x.WID, x.OldNum, x.Num, r.facts(x.OldFacts, x.OldPath), r.facts(x.Facts, x.Path),
		})
	}
	for _, s := range in.Stale {
		out.Stale = append(out.Stale, Stale(s))
	}
	if i, reason := out.fault(); reason != "" && r.err == nil {
		r.err = &DecodeError{fmt.Sprintf("/changes/%d", i), reason}
	}
	if r.err != nil {
		return nil, r.err
	}
	for l, s := range in.Summary {
		if s != out.Summary(l) {
			if out.Told == nil {
				out.Told = bilingual.Text{}
			}
			out.Told[l] = s
		}
	}
	return out, nil
}

// jsonKind names the kind of JSON value that a Go type is written as.
func jsonKind(t reflect.Type) string {
	switch t.Kind() {
	case reflect.String:
		return "a string"
	case reflect.Int:
		return "a whole number"
	case reflect.Slice:
		return "an array"
	}
	return "an object"
}

// A jsonReader reads pieces of a document; it keeps the first error.
type jsonReader struct {
	shape *legaltext.Shape
	at    string // of the change that is read
	err   error
}

func (r *jsonReader) fail(reason string) {
	if r.err == nil {
		r.err = &DecodeError{r.at, reason}
	}
}

func (r *jsonReader) keep(err error) {
	var inner *legaltext.DecodeError
	if errors.As(err, &inner) {
		r.fail(inner.Path + ": " + inner.Reason)
	} else if err != nil {
		r.fail(err.Error())
	}
}

// piece returns how to read what stands at a path, and false after a failure.
func (r *jsonReader) piece(path string, clause bool) (legaltext.Piece, bool) {
	p, err := pieceAt(r.shape, path, clause)
	r.keep(err)
	return p, err == nil
}

func (r *jsonReader) clause(data json.RawMessage, path string) legaltext.Clause {
	p, ok := r.piece(path, true)
	if !ok {
		return legaltext.Clause{}
	}
	c, _, err := p.DecodeClause(data)
	r.keep(err)
	return c
}

func (r *jsonReader) facts(data json.RawMessage, path string) []legaltext.Field {
	if data == nil {
		return nil
	}
	p, ok := r.piece(path, true)
	if !ok {
		return nil
	}
	f, _, err := p.DecodeFacts(data)
	r.keep(err)
	return f
}

func (r *jsonReader) side(data json.RawMessage) legaltext.Side {
	s, _, err := legaltext.Piece{}.DecodeSide(data)
	r.keep(err)
	return s
}

func (r *jsonReader) state(s *jsonState, path, other string) *State {
	if s == nil {
		return nil
	}
	if path == "" {
		path = other
	}
	out := &State{Index: s.Index, Kind: s.Kind, Level: s.Level}
	if s.Clause != nil {
		c := r.clause(s.Clause, path)
		out.Clause = &c
	}
	if s.Field != nil {
		if p, ok := r.piece(path, false); ok {
			f, _, err := p.DecodeField(s.Field)
			r.keep(err)
			out.Field = &f
		}
	}
	if s.Side != nil {
		side := r.side(s.Side)
		out.Side = &side
	}
	if s.Facts != nil {
		out.HasFacts, out.Facts = true, r.facts(s.Facts, path)
	}
	for _, p := range s.Parts {
		out.Parts = append(out.Parts, Part{p.Path, r.clause(p.Clause, p.Path)})
	}
	for _, p := range s.Sides {
		j := PlacedSide{Path: p.Path, OldPath: p.OldPath, Side: r.side(p.Side)}
		if p.Facts != nil || p.OldFacts != nil {
			j.HasFacts, j.Facts, j.OldFacts = true, r.facts(p.Facts, p.Path), r.facts(p.OldFacts, p.OldPath)
		}
		out.Sides = append(out.Sides, j)
	}
	return out
}
