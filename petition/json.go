package petition

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/considerans/considerans/legaltext"
)

// readJSON looks at JSON and reads it.
func (r *parser) readJSON() (*Reading, error) {
	dec := json.NewDecoder(strings.NewReader(strings.TrimPrefix(r.src, "\uFEFF")))
	dec.UseNumber()
	var root any
	if err := dec.Decode(&root); err != nil {
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) {
			return nil, &FormatError{Offset: int(syntax.Offset), Reason: "not JSON: " + syntax.Error()}
		}
		return nil, &FormatError{Offset: -1, Reason: "not JSON: " + err.Error()}
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, &FormatError{Offset: int(dec.InputOffset()), Reason: "more than one JSON value"}
	}
	if m, ok := root.(map[string]any); ok {
		if typ, own := ownType(m); own {
			return r.readOwn(typ)
		}
		refusal := serverError(m)
		if m, ok = m["data"].(map[string]any); ok {
			out, err := r.readAnswer(m)
			if err != nil && refusal != nil {
				return nil, refusal
			}
			return out, err
		}
		if refusal != nil {
			return nil, refusal
		}
	}
	rows, at := rowsOf(root)
	if len(rows) == 0 {
		return nil, unknownJSON(at)
	}
	if list, ok := root.([]any); ok {
		if _, own := ownType(rows[0]); own {
			return r.readOwnList(len(list))
		}
	}
	switch formatOf(rows[0]) {
	case PaperTrail:
		return r.readTrail(rows)
	case ChangeJSON:
		return r.readChanges(rows)
	case UKPetitionJSON:
		return r.readUK(rows)
	case OpenDataJSON:
		out := &Reading{Format: OpenDataJSON}
		for i, row := range rows {
			out.Petitions = append(out.Petitions, r.initiative(newRecord(row, at+"/"+strconv.Itoa(i))))
		}
		return out, nil
	}
	return nil, unknownJSON(at)
}

// serverError returns what an API says that gave an error in the place of an answer, or
// beside one.
func serverError(answer map[string]any) error {
	list, _ := answer["errors"].([]any)
	for i, x := range list {
		m, _ := x.(map[string]any)
		if message, _ := m["message"].(string); message != "" {
			return &FormatError{Offset: -1, Path: "/errors/" + strconv.Itoa(i), Reason: fmt.Sprintf("the server answered with an error: %q", message)}
		}
	}
	return nil
}

func unknownJSON(at string) error {
	return &FormatError{Offset: -1, Path: at, Reason: "this JSON is in no format that this package knows; see its comment for the formats", Cause: legaltext.ErrUnknownFormat}
}

func has(m map[string]any, key string) bool { _, ok := m[key]; return ok }

// rowsOf finds the objects in an array, in an object that wraps one array, or
// the one object that there is.
func rowsOf(v any) (rows []map[string]any, at string) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			if m, ok := x.(map[string]any); ok {
				rows = append(rows, m)
			}
		}
	case map[string]any:
		for _, key := range [...]string{"versions", "data", "initiatives", "proposals"} {
			if list, ok := v[key].([]any); ok {
				rows, _ = rowsOf(list)
				return rows, "/" + key
			}
		}
		rows = []map[string]any{v}
	}
	return rows, ""
}

// readOwn reads what this package wrote.
func (r *parser) readOwn(typ string) (*Reading, error) {
	out := &Reading{Format: OwnJSON}
	var unknown legaltext.Diagnostics
	var err error
	switch typ {
	case "petition":
		var p *Petition
		if p, unknown, err = Decode([]byte(r.src)); p != nil {
			out.Petitions = []*Petition{p}
		}
	case "petition-revision":
		out.Revision, unknown, err = DecodeRevision([]byte(r.src))
	case "petition-history":
		out.History, unknown, err = DecodeHistory([]byte(r.src))
	default:
		return nil, &FormatError{Offset: -1, Path: "/type", Reason: fmt.Sprintf("found %q, expected petition, petition-revision or petition-history", typ)}
	}
	if err != nil {
		return nil, fmt.Errorf("petition.Parse: %w", err)
	}
	r.diagnostics = append(r.diagnostics, unknown...)
	return out, nil
}

// readOwnList reads an array of n petitions that this package wrote.
func (r *parser) readOwnList(n int) (*Reading, error) {
	out := &Reading{Format: OwnJSON}
	list := make([]json.RawMessage, 0, n)
	if err := json.Unmarshal([]byte(strings.TrimPrefix(r.src, "\uFEFF")), &list); err != nil {
		return nil, &FormatError{Offset: -1, Reason: "not JSON: " + err.Error()}
	}
	for i, data := range list {
		at := "/" + strconv.Itoa(i)
		var head struct{ Type string }
		if err := json.Unmarshal(data, &head); err != nil || head.Type != "petition" {
			return nil, &FormatError{Offset: -1, Path: at + "/type", Reason: fmt.Sprintf("found %q, expected petition: an array of what this module wrote holds petitions", head.Type)}
		}
		p, unknown, err := Decode(data)
		if err != nil {
			return nil, fmt.Errorf("petition.Parse: %s: %w", at, err)
		}
		for _, d := range unknown {
			d.Path = at + d.Path
			r.diagnostics = append(r.diagnostics, d)
		}
		out.Petitions = append(out.Petitions, p)
	}
	return out, nil
}

// readAnswer reads the "data" of an API: GraphQL, or one petition in the manner
// of JSON:API.
func (r *parser) readAnswer(data map[string]any) (*Reading, error) {
	if has(data, "attributes") {
		return r.readUK([]map[string]any{data})
	}
	out := &Reading{Format: GraphQL}
	for _, key := range slices.Sorted(maps.Keys(data)) {
		list, ok := data[key].([]any)
		if !ok {
			list = []any{data[key]}
		}
		for i, x := range list {
			row, _ := x.(map[string]any)
			flat, _ := fromGraphQL(row).(map[string]any)
			if flat == nil || !has(flat, "title") && !has(flat, "description") && !has(flat, "body") && !has(flat, "versions") {
				continue
			}
			versions, _ := rowsOf(flat["versions"])
			delete(flat, "versions")
			delete(flat, "versions_count")
			if len(versions) > 0 {
				trail, err := r.readTrail(versions)
				if err != nil {
					return nil, err
				}
				out.History = trail.History
			}
			out.Petitions = append(out.Petitions, r.initiative(newRecord(flat, "/data/"+key+"/"+strconv.Itoa(i))))
		}
	}
	if out.History != nil {
		out.Petitions = nil
		return out, nil
	}
	if len(out.Petitions) == 0 {
		return nil, &FormatError{Offset: -1, Path: "/data", Reason: "the answer holds no initiative and no proposal with a title or a description"}
	}
	return out, nil
}

// fromGraphQL turns what the API answers into the form of the exports: keys in
// snake case, translated fields as objects by locale.
func fromGraphQL(v any) any {
	switch v := v.(type) {
	case []any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = fromGraphQL(v[i])
		}
		return out
	case map[string]any:
		if list, ok := v["translations"].([]any); ok {
			return fromTranslations(list)
		}
		if one, ok := v["translation"].(string); ok && len(v) <= 2 {
			return one
		}
		out := make(map[string]any, len(v))
		for k, x := range v {
			if k == "__typename" || x == nil {
				continue
			}
			if k == "changeset" {
				out[k] = x
				continue
			}
			out[snake(k)] = fromGraphQL(x)
		}
		return out
	}
	return v
}

func fromTranslations(list []any) map[string]any {
	out := make(map[string]any)
	machine := make(map[string]any)
	for _, x := range list {
		m, _ := x.(map[string]any)
		locale, _ := m["locale"].(string)
		if locale == "" {
			continue
		}
		if is, _ := m["machineTranslated"].(bool); is {
			machine[locale] = m["text"]
		} else {
			out[locale] = m["text"]
		}
	}
	if len(machine) > 0 {
		out[machineLocale] = machine
	}
	return out
}

// snake turns publishedAt into published_at.
func snake(s string) string {
	var b strings.Builder
	for i, c := range s {
		if unicode.IsUpper(c) && i > 0 {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(c))
	}
	return b.String()
}

// readChanges reads changes as {attribute, locale, old, new}.
func (r *parser) readChanges(rows []map[string]any) (*Reading, error) {
	p := &page{}
	for _, row := range rows {
		rec := newRecord(row, "")
		v := pageValue{Value: Value{
			Attribute: rec.text("attribute"), Old: rec.text("old"), New: rec.text("new"),
			Machine: plainText(rec.get("machine")) == "true", Label: rec.text("label"),
		}}
		locale := rec.text("locale", "lang")
		_, known := attributeLabels[v.Attribute]
		v.label = label{attribute: v.Attribute, unknown: !known, machine: v.Machine, hash: locale == machineLocale}
		if locale != "" && !v.label.hash {
			var known bool
			if v.Lang, known = localeLang(locale); !known {
				r.diagnose(legaltext.CodePetUnknownField, legaltext.Span{}, v.Attribute, "the locale %q is not known; the language was told by the words", locale)
			}
			v.label.lang = v.Lang
		}
		p.values = append(p.values, v)
	}
	out, err := r.readPage(p, ChangeJSON)
	if err != nil {
		return nil, err
	}
	out.Source, out.FromSource = legaltext.Source{}, legaltext.Source{}
	r.diagnostics = slices.DeleteFunc(r.diagnostics, func(d legaltext.Diagnostic) bool {
		return d.Code == legaltext.CodePetNoHeading
	})
	return out, nil
}
