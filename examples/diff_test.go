package examples_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/golden"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
	"github.com/considerans/considerans/schema"
)

func TestDiffProgram(t *testing.T) {
	out, err := exec.Command("go", "run", "./diff", "diff/tabled.txt", "diff/adopted.txt").Output()
	if err != nil {
		t.Fatal(err)
	}
	golden.Equal(t, "diff/testdata/program.golden.txt", out)
}

// The two versions in every form in which changes are written.
func TestDiffForms(t *testing.T) {
	var docs [2]*legaltext.Document
	for i, name := range []string{"tabled", "adopted"} {
		text, err := os.ReadFile(filepath.Join("diff", name+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		r, err := resolution.Parse(string(text), nil)
		if err != nil {
			t.Fatal(err)
		}
		docs[i] = r.Document()
	}
	changes, err := diff.Compare(docs[0], docs[1], &diff.Options{From: "tabled", To: "adopted"})
	if err != nil {
		t.Fatal(err)
	}
	data, err := diff.Encode(changes)
	if err != nil {
		t.Fatal(err)
	}
	golden.Equal(t, "diff/testdata/changes.golden.json", data)
	if problems, err := schema.Validate(data); err != nil || len(problems) > 0 {
		t.Errorf("the changes are not valid: %v %v", problems, err)
	}
	patch, err := diff.Patch(docs[0], docs[1])
	if err != nil {
		t.Fatal(err)
	}
	golden.Equal(t, "diff/testdata/patch.golden.json", patch)
	view := &diff.View{Lang: bilingual.NL, Old: docs[0], New: docs[1]}
	for name, write := range map[string]func(*bytes.Buffer) error{
		"changes.golden.txt":  func(b *bytes.Buffer) error { return changes.WriteText(b, view) },
		"changes.golden.md":   func(b *bytes.Buffer) error { return changes.WriteMarkdown(b, view) },
		"changes.golden.html": func(b *bytes.Buffer) error { return changes.WriteHTML(b, view) },
	} {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		golden.Equal(t, filepath.Join("diff/testdata", name), b.Bytes())
	}
}
