package schema

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/considerans/considerans/internal/text/jsonpointer"
	"github.com/considerans/considerans/internal/text/surrogate"
)

// Validate checks JSON against the schema that its "$schema", or else its
// "type", names; in an array, such as the petitions of one export, each element
// against its own. It returns what is wrong, which is nothing when all is valid;
// and an error only when data is not JSON at all.
func Validate(data []byte) (Problems, error) {
	v, err := parse(data)
	if err != nil {
		return nil, fmt.Errorf("schema.Validate: not JSON: %w", err)
	}
	if path, half, ok := surrogate.In(data); ok { // the validator would see U+FFFD
		return Problems{{Path: path, Found: half + ", half of a surrogate pair", Expected: "a character"}}, nil
	}
	documents, ok := v.([]any)
	if !ok {
		return schemas().validate(v)
	}
	if len(documents) == 0 {
		return Problems{{Found: "an empty array", Expected: "one document or more"}}, nil
	}
	var out Problems
	for i := range documents {
		problems, err := schemas().validate(documents[i])
		if err != nil {
			return nil, err
		}
		for _, p := range problems {
			p.Path = "/" + strconv.Itoa(i) + p.Path
			out = append(out, p)
		}
	}
	return out, nil
}

// validate checks one document.
func (s *set) validate(v any) (Problems, error) {
	name, problem := s.choose(v)
	if problem != nil {
		return Problems{*problem}, nil
	}
	if problems := unspeakable(nil, v, ""); problems != nil {
		problems.sort()
		return problems, nil
	}
	err := s.compiled[name].Validate(v)
	if err == nil {
		return nil, nil
	}
	var invalid *jsonschema.ValidationError
	if !errors.As(err, &invalid) {
		return nil, fmt.Errorf("schema.Validate: %w", err)
	}
	x := explainer{set: s, root: v}
	x.flatten(invalid)
	x.problems.sort()
	return slices.CompactFunc(x.problems, func(a, b Problem) bool { return a == b }), nil
}

// choose names the schema that v asks for, or says why there is none.
func (s *set) choose(v any) (string, *Problem) {
	known := slices.Sorted(maps.Keys(s.compiled))
	m, ok := v.(map[string]any)
	if !ok {
		return "", &Problem{Found: describe(v), Expected: `an object with "$schema" and "type"`}
	}
	if urn, ok := m["$schema"]; ok {
		u, _ := urn.(string)
		name, ours := strings.CutPrefix(u, base)
		if ours && s.compiled[name] != nil {
			return name, nil
		}
		for i := range known {
			known[i] = strconv.Quote(base + known[i])
		}
		return "", &Problem{Path: "/$schema", Found: describe(urn), Expected: "one of " + strings.Join(known, ", ")}
	}
	typ, ok := m["type"]
	if name, _ := typ.(string); s.compiled[name] != nil {
		return name, nil
	}
	for i := range known {
		known[i] = strconv.Quote(known[i])
	}
	if !ok {
		return "", &Problem{Found: `no "$schema" and no "type"`, Expected: `"$schema", or "type" as one of ` + strings.Join(known, ", ")}
	}
	return "", &Problem{Path: "/type", Found: describe(typ), Expected: "one of " + strings.Join(known, ", ")}
}

// unspeakable lists what no schema here allows and the validator does not cope
// with: numbers that are costly to calculate with, and empty keys, which it
// loses from its paths.
func unspeakable(out Problems, v any, path string) Problems {
	switch v := v.(type) {
	case json.Number:
		s := v.String()
		i := strings.IndexAny(s, "eE")
		if len(s) > 100 || i >= 0 && len(strings.TrimLeft(s[i+1:], "+-0")) > 3 {
			out = append(out, Problem{Path: path, Found: describe(v), Expected: "a number of ordinary size"})
		}
	case []any:
		for i := range v {
			out = unspeakable(out, v[i], path+"/"+strconv.Itoa(i))
		}
	case map[string]any:
		for k := range v {
			if k == "" {
				out = append(out, Problem{Path: path + "/", Found: "an empty key", Expected: "a name or a language"})
			}
			out = unspeakable(out, v[k], path+"/"+jsonpointer.Escape(k))
		}
	}
	return out
}

// explainer turns the validator's tree of errors into problems. The validator
// says which keyword failed where; what to tell is read from the schema and
// from the document.
type explainer struct {
	set      *set
	root     any
	problems Problems
}

func (x *explainer) flatten(e *jsonschema.ValidationError) {
	for _, cause := range e.Causes {
		x.flatten(cause)
	}
	if len(e.Causes) == 0 {
		x.explain(e)
	}
}

func (x *explainer) explain(e *jsonschema.ValidationError) {
	urn, pointer, _ := strings.Cut(unquote(e.AbsoluteKeywordLocation), "#")
	at := strings.LastIndexByte(pointer, '/')
	if at < 0 {
		at = 0
	}
	keyword := strings.TrimPrefix(pointer[at:], "/")
	node, _ := lookup(x.set.parsed[urn], pointer[:at])
	schema, _ := node.(map[string]any)
	path := unquote(e.InstanceLocation)
	value, _ := lookup(x.root, path)
	object, _ := value.(map[string]any)

	p := Problem{Keyword: urn + "#" + pointer}
	add := func(path, found, expected string) {
		p.Path, p.Found, p.Expected = path, found, expected
		x.problems = append(x.problems, p)
	}
	switch {
	case keyword == "required":
		for _, name := range stringsOf(schema["required"]) {
			if _, ok := object[name]; !ok {
				add(path, fmt.Sprintf("no %q", name), fmt.Sprintf("%q, which %s must have", name, description(schema, "it")))
			}
		}
	case keyword == "additionalProperties":
		known, _ := schema["properties"].(map[string]any)
		for _, name := range slices.Sorted(maps.Keys(object)) {
			if _, ok := known[name]; !ok {
				add(path+"/"+jsonpointer.Escape(name), fmt.Sprintf("the unknown property %q", name), "one of "+quoted(slices.Sorted(maps.Keys(known))))
			}
		}
	case strings.Contains(e.KeywordLocation, "/propertyNames/"):
		add(path, fmt.Sprintf("the key %q", lastToken(path)), description(schema, "another key"))
	case keyword == "uniqueItems":
		add(path, "a value that stands twice", "each value once")
	default:
		add(path, describe(value), expectation(keyword, schema))
	}
}

// unquote undoes the URL escaping that the validator adds to JSON pointers.
func unquote(pointer string) string {
	if s, err := url.PathUnescape(pointer); err == nil {
		return s
	}
	return pointer
}

// expectation says in words what a keyword of a schema demands of one value.
func expectation(keyword string, schema map[string]any) string {
	switch v := schema[keyword]; keyword {
	case "type":
		s := describeType(v)
		if d := description(schema, ""); d != "" && d != s && !strings.HasPrefix(d, s+" ") {
			s += ": " + d
		}
		return s
	case "const":
		return fmt.Sprintf("%q", v)
	case "enum":
		names := stringsOf(v)
		slices.Sort(names)
		if len(names) == 1 {
			return quoted(names)
		}
		return "one of " + quoted(names)
	case "minimum":
		return fmt.Sprintf("%s, at least %v", description(schema, "a number"), v)
	case "minLength":
		return description(schema, "a string that is not empty")
	default: // pattern, minItems, maxItems
		return description(schema, "another value")
	}
}

// description returns what a schema says it describes.
func description(schema map[string]any, otherwise string) string {
	if d, ok := schema["description"].(string); ok {
		return d
	}
	return otherwise
}

func stringsOf(v any) []string {
	var out []string
	list, _ := v.([]any)
	for _, w := range list {
		if s, ok := w.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

func quoted(names []string) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = strconv.Quote(n)
	}
	return strings.Join(out, ", ")
}
