package diff

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// Schema is the URN of the JSON Schema of changes.
const Schema = "urn:considerans:schema:v1:diff"

// The JSON of changes, in the order of its keys. Pieces of the document are
// written as the document's own JSON writes them.
type (
	jsonChanges struct {
		Schema     string                    `json:"$schema"`
		Type       string                    `json:"type"`
		Document   string                    `json:"document"`
		From       string                    `json:"from,omitempty"`
		To         string                    `json:"to,omitempty"`
		Summary    map[bilingual.Lang]string `json:"summary"`
		Languages  *jsonLanguages            `json:"languages,omitempty"`
		Changes    []jsonChange              `json:"changes"`
		Renumbered []jsonRenumbering         `json:"renumbered,omitempty"`
		Stale      []jsonStale               `json:"stale,omitempty"`
	}
	jsonLanguages struct {
		Old []bilingual.Lang `json:"old,omitempty"`
		New []bilingual.Lang `json:"new,omitempty"`
	}
	jsonChange struct {
		Kind    Kind           `json:"kind"`
		ID      string         `json:"id,omitempty"`
		OldID   string         `json:"oldId,omitempty"`
		Path    string         `json:"path,omitempty"`
		OldPath string         `json:"oldPath,omitempty"`
		Lang    bilingual.Lang `json:"lang,omitempty"`
		Edits   []Edit         `json:"edits,omitempty"`
		Old     *jsonState     `json:"old,omitempty"`
		New     *jsonState     `json:"new,omitempty"`
		Law     *Law           `json:"law,omitempty"`
	}
	jsonState struct {
		Clause json.RawMessage  `json:"clause,omitempty"`
		Field  json.RawMessage  `json:"field,omitempty"`
		Index  int              `json:"index,omitempty"`
		Side   json.RawMessage  `json:"side,omitempty"`
		Facts  json.RawMessage  `json:"facts,omitempty"`
		Kind   legaltext.Kind   `json:"kind,omitempty"`
		Level  int              `json:"level,omitempty"`
		Parts  []jsonPart       `json:"parts,omitempty"`
		Sides  []jsonPlacedSide `json:"sides,omitempty"`
	}
	jsonPart struct {
		Path   string          `json:"path"`
		Clause json.RawMessage `json:"clause"`
	}
	jsonPlacedSide struct {
		Path     string          `json:"path"`
		OldPath  string          `json:"oldPath"`
		Side     json.RawMessage `json:"side"`
		Facts    json.RawMessage `json:"facts,omitempty"`
		OldFacts json.RawMessage `json:"oldFacts,omitempty"`
	}
	jsonRenumbering struct {
		OldID    string          `json:"oldId,omitempty"`
		ID       string          `json:"id,omitempty"`
		OldPath  string          `json:"oldPath,omitempty"`
		Path     string          `json:"path,omitempty"`
		OldWID   string          `json:"oldWid,omitempty"`
		WID      string          `json:"wid,omitempty"`
		OldNum   bilingual.Text  `json:"oldNum,omitempty"`
		Num      bilingual.Text  `json:"num,omitempty"`
		OldFacts json.RawMessage `json:"oldFacts,omitempty"`
		Facts    json.RawMessage `json:"facts,omitempty"`
	}
	jsonStale struct {
		ID      string           `json:"id,omitempty"`
		OldID   string           `json:"oldId,omitempty"`
		Path    string           `json:"path"`
		OldPath string           `json:"oldPath"`
		Lang    bilingual.Lang   `json:"lang"`
		By      []bilingual.Lang `json:"by"`
	}
)

// pieceAt returns how the clause, or the field, at a path is written.
func pieceAt(shape *legaltext.Shape, path string) (p legaltext.Piece, clause bool, err error) {
	s := steps(path)
	if len(s) == 0 {
		return p, false, fmt.Errorf("%q is no place in a %s", path, shape.Type)
	}
	if p.Part = partOf(shape.Parts, s[0]); p.Part == nil {
		return p, false, fmt.Errorf("a %s has nothing at %s", shape.Type, path)
	}
	if p.Part.Kind == legaltext.Clauses {
		p.Nested = len(s) > 2
		return p, true, nil
	}
	for _, name := range s[1:] {
		if p.Part.Kind == legaltext.List {
			p.Part = element(p.Part)
		} else if p.Part = partOf(p.Part.Parts, name); p.Part == nil {
			return p, false, fmt.Errorf("a %s has nothing at %s", shape.Type, path)
		}
	}
	return p, false, nil
}

// Encode writes changes as JSON under the schema
// urn:considerans:schema:v1:diff, indented by two spaces and with a line feed
// at the end. The same changes always give the same bytes.
func Encode(c *Changes) ([]byte, error) {
	if c == nil || c.Shape == nil {
		return nil, errors.New("diff.Encode: the changes have no shape")
	}
	if err := c.check(); err != nil {
		return nil, fmt.Errorf("diff.Encode: %w", err)
	}
	w := jsonWriter{shape: c.Shape}
	out := jsonChanges{
		Schema: Schema, Type: "diff", Document: c.Shape.Type, From: c.From, To: c.To,
		Summary: map[bilingual.Lang]string{}, Changes: []jsonChange{},
	}
	for _, l := range SummaryLanguages() {
		out.Summary[l] = c.Summary(l)
	}
	if l := c.Languages; l != nil {
		out.Languages = &jsonLanguages{l.Old, l.New}
	}
	for i := range c.List {
		x := &c.List[i]
		out.Changes = append(out.Changes, jsonChange{
			x.Kind, x.ID, x.OldID, x.Path, x.OldPath, x.Lang, x.Edits, w.state(x.Old, x.OldPath, x.Path), w.state(x.New, x.Path, x.OldPath), x.Law,
		})
	}
	for _, r := range c.Renumbered {
		j := jsonRenumbering{r.OldID, r.ID, r.OldPath, r.Path, r.OldWID, r.WID, r.OldNum, r.Num, nil, nil}
		if len(r.OldFacts)+len(r.Facts) > 0 {
			j.OldFacts, j.Facts = w.facts(r.OldFacts, r.OldPath), w.facts(r.Facts, r.Path)
		}
		out.Renumbered = append(out.Renumbered, j)
	}
	for _, s := range c.Stale {
		out.Stale = append(out.Stale, jsonStale(s))
	}
	if w.err != nil {
		return nil, fmt.Errorf("diff.Encode: %w", w.err)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(out); err != nil {
		return nil, fmt.Errorf("diff.Encode: %w", err)
	}
	return b.Bytes(), nil
}

// A jsonWriter writes pieces of a document; it keeps the first error.
type jsonWriter struct {
	shape *legaltext.Shape
	err   error
}

func (w *jsonWriter) keep(data []byte, err error) json.RawMessage {
	if w.err == nil {
		w.err = err
	}
	return data
}

func (w *jsonWriter) piece(path string) legaltext.Piece {
	p, _, err := pieceAt(w.shape, path)
	if w.err == nil {
		w.err = err
	}
	if p.Part == nil {
		p.Part = &legaltext.Part{}
	}
	return p
}

func (w *jsonWriter) clause(c *legaltext.Clause, path string) json.RawMessage {
	return w.keep(w.piece(path).EncodeClause(c))
}

func (w *jsonWriter) facts(f []legaltext.Field, path string) json.RawMessage {
	return w.keep(w.piece(path).EncodeFacts(f))
}

func (w *jsonWriter) side(s *legaltext.Side) json.RawMessage {
	return w.keep(legaltext.Piece{}.EncodeSide(s))
}

// state writes one side of a change, which stands at path; other is the path on
// the other side.
func (w *jsonWriter) state(s *State, path, other string) *jsonState {
	if s == nil {
		return nil
	}
	if path == "" {
		path = other
	}
	out := &jsonState{Index: s.Index, Kind: s.Kind, Level: s.Level}
	if s.Clause != nil {
		out.Clause = w.clause(s.Clause, path)
	}
	if s.Field != nil {
		out.Field = w.keep(w.piece(path).EncodeField(s.Field))
	}
	if s.Side != nil {
		out.Side = w.side(s.Side)
	}
	if s.HasFacts {
		out.Facts = w.facts(s.Facts, path)
	}
	for _, p := range s.Parts {
		out.Parts = append(out.Parts, jsonPart{p.Path, w.clause(&p.Clause, p.Path)})
	}
	for _, p := range s.Sides {
		j := jsonPlacedSide{Path: p.Path, OldPath: p.OldPath, Side: w.side(&p.Side)}
		if p.HasFacts {
			j.Facts, j.OldFacts = w.facts(p.Facts, p.Path), w.facts(p.OldFacts, p.OldPath)
		}
		out.Sides = append(out.Sides, j)
	}
	return out
}

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
		if reason := c.fault(); reason != "" {
			r.fail(reason)
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
func (r *jsonReader) piece(path string, wantClause bool) (legaltext.Piece, bool) {
	p, clause, err := pieceAt(r.shape, path)
	if err == nil && clause != wantClause {
		err = fmt.Errorf("found a clause where %s is a field, or the reverse", path)
	}
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

// check returns an error for the first change that lacks what its kind needs.
func (c *Changes) check() error {
	for i := range c.List {
		if x := &c.List[i]; x.fault() != "" {
			return fmt.Errorf("change %d (%s %s): %s", i, x.Kind, cmp.Or(x.Path, x.OldPath), x.fault())
		}
	}
	return nil
}

// fault says what a change lacks that its kind needs, or "".
func (c *Change) fault() string {
	old, new := c.Old, c.New
	both := old != nil && new != nil
	for _, e := range c.Edits {
		if e.Op != Keep && e.Op != Delete && e.Op != Insert {
			return fmt.Sprintf("found the edit %q, expected keep, delete or insert", e.Op)
		}
	}
	ok := false
	switch c.Kind {
	case Added:
		ok = new != nil && (new.Clause != nil) != (new.Field != nil)
	case Removed:
		ok = old != nil && (old.Clause != nil) != (old.Field != nil)
	case Moved:
		ok = c.Path != "" && c.OldPath != ""
	case Edited, Typographic:
		ok = old == nil && new == nil || both && (old.Side != nil && new.Side != nil || old.HasFacts && new.HasFacts)
	case Reformatted:
		ok = both && (old.Side != nil) == (new.Side != nil) && (old.Level != 0) == (new.Level != 0)
	case Split, Merged:
		ok = both && len(old.Parts) > 0 && len(new.Parts) > 0 && min(len(old.Parts), len(new.Parts)) == 1 &&
			c.hasPart(new.Parts, c.Path) && c.hasPart(old.Parts, c.OldPath)
	case Translated:
		ok = new != nil && (new.Side != nil || len(new.Sides) > 0 || new.Field != nil)
	case Untranslated:
		ok = old != nil && (old.Side != nil || len(old.Sides) > 0 || old.Field != nil)
	default:
		return fmt.Sprintf("found the kind %q, expected one of this version's", c.Kind)
	}
	if !ok {
		return fmt.Sprintf("a change of kind %q lacks what its kind needs", c.Kind)
	}
	return ""
}

func (c *Change) hasPart(parts []Part, path string) bool {
	return slices.ContainsFunc(parts, func(p Part) bool { return p.Path == path })
}
