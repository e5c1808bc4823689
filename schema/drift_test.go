package schema_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/petition"
	"github.com/considerans/considerans/resolution"
	"github.com/considerans/considerans/schema"
)

// shapes are the types of document that are written from a shape, with values
// for those plain fields that take only certain values.
var shapes = []struct {
	shape  *legaltext.Shape
	values map[string]string
}{
	{resolution.Shape(), nil},
	{petition.Shape(), map[string]string{
		"name": "open", "kind": "submitted", "status": "human", "lang": "nl", "from": "2031-05-02", "to": "2031-05-09",
	}},
}

// fullReading returns a reading in which nothing is empty.
func fullReading(d *legaltext.Document) *legaltext.Reading {
	span := legaltext.Span{Start: 1, End: 2}
	return &legaltext.Reading{
		Document: d,
		Source: legaltext.Source{
			Text:      "source",
			Spans:     []legaltext.Placement{{Path: "rec_1", Lang: "nl", Spans: []legaltext.Span{span}}},
			Furniture: []legaltext.Furniture{{Kind: legaltext.Rule, Span: span}},
			Syntax:    []legaltext.Span{span},
		},
		Diagnostics: legaltext.Diagnostics{{
			Code: legaltext.CodeNoContent, Severity: legaltext.Warning, Span: span, Path: "rec_1", Message: "message",
		}},
	}
}

// TestNothingEmpty looks at every field of every Go struct that is written, so
// that a field that is added to one must be added to the full document, and so
// to the schemas.
func TestNothingEmpty(t *testing.T) {
	for _, s := range shapes {
		r := fullReading(gen.Full(s.shape, s.values))
		seen := make(map[string]bool) // of "Type.Field": some value is not zero
		var look func(v reflect.Value)
		look = func(v reflect.Value) {
			switch v.Kind() {
			case reflect.Pointer:
				if !v.IsNil() && v.Type() != reflect.TypeFor[*legaltext.Shape]() {
					look(v.Elem())
				}
			case reflect.Slice:
				for i := range v.Len() {
					look(v.Index(i))
				}
			case reflect.Map:
				for _, k := range v.MapKeys() {
					look(v.MapIndex(k))
				}
			case reflect.Struct:
				for i := range v.NumField() {
					f := v.Type().Field(i)
					name := v.Type().Name() + "." + f.Name
					seen[name] = seen[name] || !v.Field(i).IsZero()
					if f.IsExported() {
						look(v.Field(i))
					}
				}
			}
		}
		look(reflect.ValueOf(r))
		for name, ok := range seen {
			if !ok {
				t.Errorf("%s: the full document has no %s: fill it in, and write it", s.shape.Type, name)
			}
		}
	}
}

// TestKeys compares the keys of a full document as it is written with the
// properties of its schema: neither may have one that the other lacks.
func TestKeys(t *testing.T) {
	for _, s := range shapes {
		d := gen.Full(s.shape, s.values)
		doc, err := legaltext.Encode(d)
		if err != nil {
			t.Fatal(err)
		}
		reading, err := legaltext.EncodeReading(fullReading(d))
		if err != nil {
			t.Fatal(err)
		}
		sameKeys(t, s.shape.Type, s.shape.Type, doc)
		sameKeys(t, "reading", s.shape.Type, reading)
	}
}

// sameKeys compares the keys of full JSON with those of a schema; document is
// the type of the document in a reading.
func sameKeys(t *testing.T, name, document string, data []byte) {
	t.Helper()
	problems, err := schema.Validate(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Errorf("the full %s is not valid: %s", name, p)
	}
	written := make(map[string]bool)
	jsonKeys(parseJSON(t, data), "", written)
	declared := make(map[string]bool)
	w := walker{t: t, declared: declared, depth: map[string]int{}, document: document}
	w.walk("urn:considerans:schema:v1:"+name, parseJSON(t, schema.Source(name)), "")
	if diff := cmp.Diff(slices.Sorted(maps.Keys(declared)), slices.Sorted(maps.Keys(written))); diff != "" {
		t.Errorf("%s: keys of the schema (-) and of the encoder (+):\n%s", name, diff)
	}
}

func parseJSON(t *testing.T, data []byte) map[string]any {
	t.Helper()
	var v map[string]any
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// lang matches the languages of the full document; their place is written "*".
var lang = regexp.MustCompile(`^(nl|fr|und)$`)

// repeated matches the path of clauses below clauses, which have the same keys
// at every depth.
var repeated = regexp.MustCompile(`(/items/\*)+`)

func record(keys map[string]bool, path string) {
	keys[repeated.ReplaceAllString(path, "/items/*")] = true
}

// jsonKeys collects the paths of all keys of v.
func jsonKeys(v any, path string, keys map[string]bool) {
	switch v := v.(type) {
	case []any:
		for _, w := range v {
			jsonKeys(w, path+"/*", keys)
		}
	case map[string]any:
		for k, w := range v {
			if lang.MatchString(k) || path == "/source/spans" {
				k = "*"
			}
			record(keys, path+"/"+k)
			jsonKeys(w, path+"/"+k, keys)
		}
	}
}

// walker collects the paths of all properties of a schema.
type walker struct {
	t        *testing.T
	declared map[string]bool
	depth    map[string]int // of each reference that is being followed
	document string         // the type of the document in a reading
}

func (w *walker) walk(urn string, node map[string]any, path string) {
	for name, sub := range object(node["properties"]) {
		record(w.declared, path+"/"+name)
		w.walk(urn, object(sub), path+"/"+name)
	}
	if sub, ok := node["additionalProperties"].(map[string]any); ok {
		record(w.declared, path+"/*")
		w.walk(urn, sub, path+"/*")
	}
	if sub, ok := node["items"].(map[string]any); ok {
		w.walk(urn, sub, path+"/*")
	}
	for _, branch := range append(list(node["allOf"]), node) {
		b := object(branch)
		want := object(object(object(b["if"])["properties"])["type"])["const"]
		if then, ok := b["then"].(map[string]any); ok && want == w.document {
			w.walk(urn, then, path)
		}
	}
	ref, ok := node["$ref"].(string)
	if !ok {
		return
	}
	target, pointer, _ := strings.Cut(ref, "#")
	if target == "" {
		target = urn
	}
	ref = target + "#" + pointer
	if w.depth[ref] == 2 {
		return
	}
	w.depth[ref]++
	defer func() { w.depth[ref]-- }()
	next := parseJSON(w.t, schema.Source(strings.TrimPrefix(target, "urn:considerans:schema:v1:")))
	for _, token := range strings.Split(pointer, "/")[min(1, len(pointer)):] {
		if token != "" {
			next = object(next[token])
		}
	}
	if next == nil {
		w.t.Fatalf("%s: the reference %s leads nowhere", urn, ref)
	}
	w.walk(target, next, path)
}

func object(v any) map[string]any {
	m, _ := v.(map[string]any)
	return m
}

func list(v any) []any {
	a, _ := v.([]any)
	return a
}

// TestEnums compares the enumerations of the schemas with the constants of the
// Go types, read from their source.
func TestEnums(t *testing.T) {
	tests := []struct{ dirs, typ, schema, pointer string }{
		{"legaltext", "Kind", "common", "/$defs/kind"},
		{"legaltext", "MarkKind", "common", "/$defs/mark/properties/kind"},
		{"legaltext", "Severity", "common", "/$defs/diagnostic/properties/severity"},
		{"legaltext petition", "FurnitureKind", "reading", "/properties/source/properties/furniture/items/properties/kind"},
		{"legalref", "Status", "common", "/$defs/citation/properties/status"},
		{"legalref", "Kind", "common", "/$defs/citation/properties/kind"},
		{"legalref", "Role", "common", "/$defs/citation/properties/role"},
		{"resolution", "Stage", "resolution", "/properties/stage"},
		{"petition", "StateName", "petition", "/properties/state/properties/name"},
		{"petition", "EventKind", "petition", "/properties/timeline/items/properties/kind"},
		{"petition", "GapKind", "petition-history", "/properties/gaps/items/properties/kind"},
		{"petition", "TranslationStatus", "petition", "/properties/translations/items/properties/status"},
	}
	for _, test := range tests {
		t.Run(test.dirs+"."+test.typ, func(t *testing.T) {
			node := parseJSON(t, schema.Source(test.schema))
			for _, token := range strings.Split(test.pointer, "/")[1:] {
				node = object(node[token])
			}
			var got []string
			for _, v := range list(node["enum"]) {
				got = append(got, v.(string))
			}
			slices.Sort(got)
			var want []string
			for _, dir := range strings.Fields(test.dirs) {
				want = append(want, constants(t, filepath.Join("..", dir), test.typ)...)
			}
			slices.Sort(want)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("constants of Go (-) and values of the schema (+):\n%s", diff)
			}
		})
	}
}

// constants returns the values of the string constants of a type that a
// package declares.
func constants(t *testing.T, dir, typ string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no Go files in %s: %v", dir, err)
	}
	var out []string
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, src, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range f.Decls {
			d, ok := decl.(*ast.GenDecl)
			if !ok || d.Tok != token.CONST {
				continue
			}
			for _, spec := range d.Specs {
				v := spec.(*ast.ValueSpec)
				name, _ := v.Type.(*ast.Ident)
				if sel, ok := v.Type.(*ast.SelectorExpr); ok {
					name = sel.Sel
				}
				if name == nil || name.Name != typ {
					continue
				}
				for _, value := range v.Values {
					if lit, ok := value.(*ast.BasicLit); ok {
						s, err := strconv.Unquote(lit.Value)
						if err != nil {
							t.Fatal(err)
						}
						out = append(out, s)
					}
				}
			}
		}
	}
	return out
}

// TestRevision compares the keys of a full revision of a petition with its
// schema.
func TestRevision(t *testing.T) {
	p, err := petition.FromDocument(gen.Full(petition.Shape(), shapes[1].values))
	if err != nil {
		t.Fatal(err)
	}
	one := 1
	v := &petition.Revision{
		Heading: "a", Resource: "b", Interface: "nl", Number: &one, Total: &one, Author: "c", At: "d", Event: "e", Lead: "f",
		From: p, To: p,
		Changes: []petition.Value{{
			Attribute: "a", Lang: "nl", Machine: true, Label: "b", Old: "c", New: "d", Raw: "e", Before: "f", Between: "g", After: "h",
			Readings: []petition.Alternative{{Old: "i", New: "j"}},
		}},
	}
	for _, s := range []any{*v, v.Changes[0], v.Changes[0].Readings[0]} {
		for i := range reflect.TypeOf(s).NumField() {
			if reflect.ValueOf(s).Field(i).IsZero() {
				t.Errorf("the full revision has no %T.%s: fill it in, and write it", s, reflect.TypeOf(s).Field(i).Name)
			}
		}
	}
	data, err := petition.EncodeRevision(v)
	if err != nil {
		t.Fatal(err)
	}
	sameKeys(t, "petition-revision", "petition", data)
	h := &petition.History{
		Revisions: []petition.Revision{*v},
		Gaps:      []petition.Gap{{After: 1, Before: 2, Kind: petition.UnknownGap, Field: "a", Lang: "nl"}},
	}
	if data, err = petition.EncodeHistory(h); err != nil {
		t.Fatal(err)
	}
	sameKeys(t, "petition-history", "petition", data)
}

// TestSchemasAreSpoken looks for keywords that the messages do not know how to
// explain, for unions, whose messages are never exact, and for objects that are
// left open.
func TestSchemasAreSpoken(t *testing.T) {
	known := strings.Fields("$schema $id $ref $defs title description type properties required additionalProperties propertyNames " +
		"items minItems maxItems uniqueItems minLength minimum pattern enum const allOf if then")
	for _, name := range schema.Names() {
		root := parseJSON(t, schema.Source(name))
		if got, want := root["$id"], "urn:considerans:schema:v1:"+name; got != want {
			t.Errorf("%s: $id is %q, want %q", name, got, want)
		}
		var look func(node map[string]any, path string)
		look = func(node map[string]any, path string) {
			for k, v := range node {
				if !slices.Contains(known, k) {
					t.Errorf("%s%s: the keyword %q is not explained by Validate", name, path, k)
				}
				switch k {
				case "properties", "$defs":
					for sub, s := range object(v) {
						look(object(s), path+"/"+k+"/"+sub)
					}
				case "additionalProperties", "propertyNames", "items", "then":
					look(object(v), path+"/"+k)
				case "allOf":
					for i, s := range list(v) {
						look(object(s), path+"/allOf/"+strconv.Itoa(i))
					}
				}
			}
			if _, open := node["additionalProperties"]; node["type"] == "object" && !open && node["then"] == nil && node["allOf"] == nil {
				t.Errorf("%s%s: the object is open", name, path)
			}
			if (node["pattern"] != nil || node["minItems"] != nil) && node["description"] == nil {
				t.Errorf("%s%s: a pattern needs a description to be explained", name, path)
			}
		}
		look(root, "")
	}
}
