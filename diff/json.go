package diff

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"

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
		OldPath string           `json:"oldPath,omitempty"`
		Lang    bilingual.Lang   `json:"lang"`
		By      []bilingual.Lang `json:"by"`
	}
)

// pieceAt returns how what stands at a path, a clause or a field, is written.
func pieceAt(shape *legaltext.Shape, path string, clause bool) (p legaltext.Piece, err error) {
	s := steps(path)
	if len(s) == 0 {
		return p, fmt.Errorf("%q is no place in a %s", path, shape.Type)
	}
	if p.Part = partOf(shape.Parts, s[0]); p.Part == nil {
		return p, fmt.Errorf("a %s has nothing at %s", shape.Type, path)
	}
	if clause != (p.Part.Kind == legaltext.Clauses) {
		kinds := map[bool]string{true: "a clause", false: "a field"}
		return p, fmt.Errorf("found %s at %s, where a %s has %s", kinds[clause], path, shape.Type, kinds[!clause])
	}
	if clause {
		p.Nested = len(s) > 2
		return p, nil
	}
	for _, name := range s[1:] {
		if p.Part.Kind == legaltext.List {
			p.Part = element(p.Part)
		} else if p.Part = partOf(p.Part.Parts, name); p.Part == nil {
			return p, fmt.Errorf("a %s has nothing at %s", shape.Type, path)
		}
	}
	return p, nil
}

// Encode writes changes as JSON under the schema
// urn:considerans:schema:v1:diff, indented by two spaces and with a line feed
// at the end. The same changes always give the same bytes.
func Encode(c *Changes) ([]byte, error) {
	if c == nil || c.Shape == nil {
		return nil, errors.New("diff.Encode: the changes have no shape, which says of what type the documents are")
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
	w.err = cmp.Or(w.err, err)
	return data
}

func (w *jsonWriter) piece(path string, clause bool) legaltext.Piece {
	p, err := pieceAt(w.shape, path, clause)
	w.err = cmp.Or(w.err, err)
	if p.Part == nil {
		p.Part = &legaltext.Part{}
	}
	return p
}

func (w *jsonWriter) clause(c *legaltext.Clause, path string) json.RawMessage {
	return w.keep(w.piece(path, true).EncodeClause(c))
}

func (w *jsonWriter) facts(f []legaltext.Field, path string) json.RawMessage {
	return w.keep(w.piece(path, true).EncodeFacts(f))
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
		out.Field = w.keep(w.piece(path, false).EncodeField(s.Field))
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
