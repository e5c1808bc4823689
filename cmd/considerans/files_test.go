package main_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Of several files each gives one line with its name; one that cannot be read does not
// keep the others from it.
func TestFolder(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"a.txt":        "De Senaat,\n\nGelet op artikel 23 van de Grondwet;\n",
		"below/b.txt":  "Le Sénat,\n\nVu l'article 22 de la Constitution;\n",
		"below/c.json": "{",
		".hidden":      "De Senaat,\n",
		".git/d.txt":   "De Senaat,\n",
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	a, b, c := filepath.Join(dir, "a.txt"), filepath.Join(dir, "below", "b.txt"), filepath.Join(dir, "below", "c.json")
	for _, tt := range []struct {
		args []string
		want []string // in the lines of a and b
	}{
		{[]string{"parse"}, []string{"be-const#art_23", "be-const#art_22"}},
		{[]string{"parse", "--full"}, []string{"be-const#art_23", "be-const#art_22"}},
		{[]string{"refs"}, []string{"be-const#art_23", "be-const#art_22"}},
		{[]string{"check", "--format", "json"}, []string{"[]", "[]"}},
	} {
		got := considerans(t, "", append(tt.args, dir)...)
		lines := strings.Split(strings.TrimSuffix(got.Stdout, "\n"), "\n")
		if got.Status != 2 || len(lines) != 2 || !strings.Contains(got.Stderr, "considerans: "+c+": 1:1: not JSON") {
			t.Errorf("%v: %+v, want two lines and an error of %s", tt.args, got, c)
			continue
		}
		for i, file := range []string{a, b} {
			var line map[string]json.RawMessage
			if err := json.Unmarshal([]byte(lines[i]), &line); err != nil || string(line["file"]) != `"`+file+`"` || !strings.Contains(string(line["result"]), tt.want[i]) {
				t.Errorf("%v: line %d is %s, want that of %s", tt.args, i, lines[i], file)
			}
		}
	}
	// One file in a folder gives a line too; one FILE gives what it always gives.
	if got := considerans(t, "", "refs", filepath.Join(dir, ".git")); !strings.HasPrefix(got.Stdout, `{"file":`) {
		t.Errorf("a folder of one file: %+v", got)
	}
	if got := considerans(t, "", "refs", a); !strings.HasPrefix(got.Stdout, `[{"start":`) {
		t.Errorf("one file: %+v", got)
	}
	if got := considerans(t, "", "parse", "--diagnostics", "json", a, b); got.Status != 0 || strings.Count(got.Stderr, `","diagnostics":[`) != 2 {
		t.Errorf("diagnostics: %+v", got)
	}
	if got := considerans(t, "", "parse", "--strict", a, b); got.Status != 1 {
		t.Errorf("--strict: %+v", got)
	}
	if got := considerans(t, "", "parse", t.TempDir()); got.Status != 2 || !strings.Contains(got.Stderr, "there is no file in it") {
		t.Errorf("an empty folder: %+v", got)
	}
	if got := considerans(t, "Overwegende dat;", "validate", "testdata/invalid.json", "-"); got.Status != 2 || !strings.Contains(got.Stdout, "invalid.json: /date") {
		t.Errorf("validate: %+v", got)
	}
}

// The program tells the version that it was built from, and completes itself in a shell.
func TestVersion(t *testing.T) {
	if got := considerans(t, "", "--version"); got.Status != 0 || !strings.HasPrefix(got.Stdout, "considerans version ") || strings.Contains(got.Stdout, "unknown") {
		t.Errorf("%+v", got)
	}
	if got := considerans(t, "", "completion", "bash"); got.Status != 0 || !strings.Contains(got.Stdout, "considerans") {
		t.Errorf("completion: %+v", got)
	}
}
