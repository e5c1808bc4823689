package examples_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// fences returns the blocks of README.md in a language, and the line on which
// the first of them begins.
func fences(t *testing.T, lang string) (blocks []string, line int) {
	t.Helper()
	data, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	open := false
	n := 0
	for l := range strings.Lines(string(data)) {
		n++
		switch {
		case !open && strings.TrimSpace(l) == "```"+lang:
			open = true
			blocks = append(blocks, "")
			if line == 0 {
				line = n
			}
		case open && strings.HasPrefix(l, "```"):
			open = false
		case open:
			blocks[len(blocks)-1] += l
		}
	}
	if len(blocks) == 0 {
		t.Fatalf("README.md has no %s block", lang)
	}
	return blocks, line
}

// TestReadmeGo compares the Go code of README.md with the bodies of the Examples
// that packages run.
func TestReadmeGo(t *testing.T) {
	blocks, line := fences(t, "go")
	if line > 30 {
		t.Errorf("the first Go code stands on line %d", line)
	}
	files := []string{"../resolution/example_readme_test.go", "../diff/example_readme_test.go"}
	if len(blocks) != len(files) {
		t.Fatalf("README.md has %d blocks of Go, expected those of %v", len(blocks), files)
	}
	for i, file := range files {
		if diff := cmp.Diff(exampleBody(t, file), blocks[i]); diff != "" {
			t.Errorf("README.md and %s differ (-example +readme):\n%s", file, diff)
		}
	}
}

// exampleBody returns what stands in the function Example of a file.
func exampleBody(t *testing.T, file string) string {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, file, src, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range f.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Name.Name == "Example" {
			body := string(src[fset.Position(fn.Body.Lbrace).Offset+1 : fset.Position(fn.Body.Rbrace).Offset])
			return strings.TrimSpace(regexp.MustCompile(`(?m)^\t`).ReplaceAllString(body, "")) + "\n"
		}
	}
	t.Fatalf("%s has no function Example", file)
	return ""
}

// TestReadmeJSON looks for the JSON of README.md in what the export example
// writes.
func TestReadmeJSON(t *testing.T) {
	blocks, _ := fences(t, "json")
	data, err := os.ReadFile("export/testdata/resolution-leaf-blowers.golden.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, block := range blocks {
		indented := regexp.MustCompile(`(?m)^`).ReplaceAllString(strings.TrimSpace(block), "    ")
		if !strings.Contains(string(data), "\n"+indented) {
			t.Errorf("no such JSON comes out of the example:\n%s", block)
		}
	}
}

// TestReadmeLinks follows the links of README.md that stay in the repository,
// and looks for every package that users may import in its table.
func TestReadmeLinks(t *testing.T) {
	data, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	linked := make(map[string]bool)
	for _, m := range regexp.MustCompile(`\]\(([^)#:]+)\)`).FindAllStringSubmatch(string(data), -1) {
		linked[m[1]] = true
		if _, err := os.Stat(filepath.Join("..", m[1])); err != nil {
			t.Errorf("README.md links to %s: %v", m[1], err)
		}
	}
	err = filepath.WalkDir("..", func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel("..", path)
		if err != nil {
			return err
		}
		if d.IsDir() {
			switch name := d.Name(); {
			case name == "internal", name == "testdata", name == "examples", name != ".." && strings.HasPrefix(name, "."):
				return filepath.SkipDir
			}
			return nil
		}
		if dir := filepath.Dir(rel); filepath.Base(rel) == "doc.go" && !linked[dir] {
			t.Errorf("README.md does not tell of package %s", dir)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
