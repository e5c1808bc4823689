package schema_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/internal/testkit/golden"
	"github.com/considerans/considerans/schema"
)

// TestInvalid validates every document of testdata/invalid. Each file names the
// places at which its document must fail; what is said there stands in one
// golden file, to be read.
func TestInvalid(t *testing.T) {
	files, err := filepath.Glob("testdata/invalid/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no invalid documents: %v", err)
	}
	var said bytes.Buffer
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".json")
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var test struct {
				Fails    []string
				Document json.RawMessage
			}
			if err := json.Unmarshal(data, &test); err != nil {
				t.Fatal(err)
			}
			problems, err := schema.Validate(test.Document)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, p := range problems {
				got = append(got, p.Path)
				fmt.Fprintf(&said, "%s: %s\n", name, p)
			}
			if diff := cmp.Diff(test.Fails, got); diff != "" {
				t.Errorf("fails at other places (-want +got):\n%s", diff)
			}
		})
	}
	golden.Equal(t, "testdata/invalid.golden.txt", said.Bytes())
}

func TestValid(t *testing.T) {
	files, err := filepath.Glob("testdata/valid/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no valid documents: %v", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		problems, err := schema.Validate(data)
		if err != nil {
			t.Errorf("%s: %v", file, err)
		}
		for _, p := range problems {
			t.Errorf("%s: %s", file, p)
		}
	}
}

func TestValidateNotJSON(t *testing.T) {
	tests := []struct{ name, data, want string }{
		{"empty", "", "schema.Validate: not JSON: empty input"},
		{"cut", `{"type":"resolution"`, "schema.Validate: not JSON: unexpected EOF, at byte 20"},
		{"comma", `{"type":"resolution",}`, "schema.Validate: not JSON: invalid character '}' looking for beginning of object key string, at byte 22"},
		{"two values", `{} {}`, "schema.Validate: not JSON: more than one JSON value, at byte 4"},
		{"text", "Overwegende", "schema.Validate: not JSON: invalid character 'O' looking for beginning of value, at byte 1"},
		{"deep", strings.Repeat("[", 20000), "schema.Validate: not JSON: invalid character '[' exceeded max depth, at byte 10001"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := schema.Validate([]byte(test.data))
			if got := fmt.Sprint(err); got != test.want {
				t.Errorf("Validate: %s, want %s", got, test.want)
			}
		})
	}
}

// TestValidateIsStable validates a document with many problems again and again:
// the validator finds them in random order.
func TestValidateIsStable(t *testing.T) {
	data := []byte(`{"type":"resolution","a":1,"b":2,"stage":"x","date":"y","title":{"xxxx":1,"yyyy":2,"nl":3}}`)
	first, err := schema.Validate(data)
	if err != nil || len(first) < 8 {
		t.Fatalf("Validate = %v, %v; want at least 8 problems", first, err)
	}
	for range 50 {
		again, err := schema.Validate(data)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(first, again); diff != "" {
			t.Fatalf("another list (-first +again):\n%s", diff)
		}
	}
}

// FuzzValidate checks that every problem points to a place that the document
// has, and that the list is the same twice.
func FuzzValidate(f *testing.F) {
	for _, pattern := range []string{"testdata/valid/*.json", "testdata/invalid/*.json"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			var test struct{ Document json.RawMessage }
			if json.Unmarshal(data, &test) == nil && test.Document != nil {
				data = test.Document
			}
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 4000 { // larger documents are slow to check on a busy machine
			return
		}
		problems, err := schema.Validate(data)
		if json.Valid(data) != (err == nil) {
			t.Fatalf("Validate says %v, encoding/json that the JSON is valid: %v", err, json.Valid(data))
		}
		if err != nil {
			return
		}
		var v any
		if err := json.Unmarshal(data, &v); err != nil {
			return // a number out of range
		}
		for _, p := range problems {
			if !has(v, p.Path) {
				t.Errorf("the document has no place %q", p.Path)
			}
			if p.Found == "" || p.Expected == "" {
				t.Errorf("%#v says nothing", p)
			}
		}
		again, _ := schema.Validate(data)
		if diff := cmp.Diff(problems, again); diff != "" {
			t.Errorf("another list (-first +again):\n%s", diff)
		}
	})
}

// has reports whether v has a value at a JSON pointer.
func has(v any, pointer string) bool {
	for _, token := range strings.Split(pointer, "/")[1:] {
		token = strings.NewReplacer("~1", "/", "~0", "~").Replace(token)
		switch w := v.(type) {
		case map[string]any:
			next, ok := w[token]
			if !ok {
				return false
			}
			v = next
		case []any:
			var i int
			if _, err := fmt.Sscanf(token, "%d", &i); err != nil || i >= len(w) {
				return false
			}
			v = w[i]
		default:
			return false
		}
	}
	return true
}
