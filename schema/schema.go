package schema

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

//go:embed v1/*.json
var files embed.FS

// base begins the URN of every schema.
const base = "urn:considerans:schema:v1:"

// Names returns the names of the schemas, sorted: "common", "reading",
// "resolution" and so on.
func Names() []string {
	entries, err := fs.ReadDir(files, "v1")
	if err != nil {
		panic("schema: " + err.Error()) // the directory is embedded
	}
	names := make([]string, 0, len(entries))
	for _, e := range entries {
		names = append(names, strings.TrimSuffix(e.Name(), path.Ext(e.Name())))
	}
	slices.Sort(names) // of the files, "petition-history.json" comes before "petition.json"
	return names
}

// Source returns the schema of that name as it is embedded, or nil when there
// is none.
func Source(name string) []byte {
	if strings.ContainsAny(name, `/\`) {
		return nil
	}
	data, err := files.ReadFile("v1/" + name + ".json")
	if err != nil {
		return nil
	}
	return data
}

// A set is all schemas, compiled for checking and parsed for explaining.
type set struct {
	compiled map[string]*jsonschema.Schema // by name, of the types of document
	parsed   map[string]any                // by URN
}

// schemas compiles the embedded schemas. That they compile is tested, so that
// an error here is one of the program.
var schemas = sync.OnceValue(func() *set {
	compiler := jsonschema.NewCompiler()
	compiler.Draft = jsonschema.Draft2020
	compiler.LoadURL = func(url string) (io.ReadCloser, error) {
		return nil, fmt.Errorf("schema: %s is not embedded, and nothing is read from elsewhere", url)
	}
	s := &set{make(map[string]*jsonschema.Schema), make(map[string]any)}
	names := Names()
	for _, name := range names {
		src := Source(name)
		v, err := parse(src)
		if err == nil {
			err = compiler.AddResource(base+name, bytes.NewReader(src))
		}
		if err != nil {
			panic("schema: " + name + ": " + err.Error())
		}
		s.parsed[base+name] = v
	}
	for _, name := range names {
		if name != "common" {
			s.compiled[name] = compiler.MustCompile(base + name)
		}
	}
	return s
})

// parse reads one JSON value, numbers as json.Number.
func parse(data []byte) (any, error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err != nil {
		var syntax *json.SyntaxError
		switch {
		case err == io.EOF:
			return nil, errors.New("empty input")
		case errors.As(err, &syntax):
			return nil, fmt.Errorf("%w, at byte %d", err, syntax.Offset)
		}
		return nil, fmt.Errorf("%w, at byte %d", err, len(data))
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, fmt.Errorf("more than one JSON value, at byte %d", dec.InputOffset())
	}
	return v, nil
}

// lookup follows a JSON pointer into v.
func lookup(v any, pointer string) (any, bool) {
	for token := range tokens(pointer) {
		switch w := v.(type) {
		case map[string]any:
			next, ok := w[token]
			if !ok {
				return nil, false
			}
			v = next
		case []any:
			i, ok := arrayIndex(token)
			if !ok || i >= len(w) {
				return nil, false
			}
			v = w[i]
		default:
			return nil, false
		}
	}
	return v, true
}
