package resolution_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/considerans/considerans/internal/testkit/golden"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// TestOutlines reads each example document and compares what came out, line by
// line, with a file that a person has checked.
func TestOutlines(t *testing.T) {
	files, err := filepath.Glob("../examples/documents/*")
	if err != nil || len(files) == 0 {
		t.Fatalf("no example documents: %v", err)
	}
	for _, f := range files {
		name := filepath.Base(f)
		if strings.HasPrefix(name, "petition") {
			continue
		}
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			if strings.HasPrefix(string(data), "{") {
				t.Skip("JSON is no source text")
			}
			checkLaws(t, string(data))
			r, err := resolution.Read(string(data), nil)
			if err != nil {
				t.Fatal(err)
			}
			golden.Equal(t, filepath.Join("testdata", "outlines", name+".golden"), []byte(outline(r)))
		})
	}
}

// outline shows a reading in lines: fields, clauses with the first and last
// words of each side, furniture, diagnostics.
func outline(r *resolution.Reading) string {
	var b strings.Builder
	field(&b, "", r.Document.Fields)
	r.Document.Walk(func(section string, c *legaltext.Clause) bool {
		depth := strings.Count(c.ID, "__")
		for i, l := range c.Sides.Langs() {
			head := fmt.Sprintf("%s %s", c.ID, c.Kind)
			if i > 0 {
				head = strings.Repeat(" ", len(head))
			}
			s := c.Sides[l]
			fmt.Fprintf(&b, "%s%s %s %s| %s", strings.Repeat("  ", depth), head, l, s.Num, ends(s.Text))
			for _, n := range s.Notes {
				fmt.Fprintf(&b, " [%s@%d]", n.Note, n.At)
			}
			b.WriteByte('\n')
		}
		return true
	})
	for _, f := range r.Source.Furniture {
		fmt.Fprintf(&b, "furniture %s: %s\n", f.Kind, ends(strings.Join(strings.Fields(r.Source.Text[f.Span.Start:f.Span.End]), " ")))
	}
	lines := legaltext.NewLines(r.Source.Text)
	for _, d := range r.Diagnostics {
		p := lines.Position(d.Span.Start)
		fmt.Fprintf(&b, "%d:%d %s\n", p.Line, p.Column, d)
	}
	return b.String()
}

func field(b *strings.Builder, path string, fields []legaltext.Field) {
	for i, f := range fields {
		at := path + f.Name
		if f.Name == "" {
			at = fmt.Sprintf("%s%d", path, i+1)
		}
		if f.Plain != "" {
			fmt.Fprintf(b, "%s: %s\n", at, f.Plain)
		}
		for _, l := range f.Text.Langs() {
			fmt.Fprintf(b, "%s %s: %s\n", at, l, f.Text[l])
		}
		field(b, at+"/", f.Items)
	}
}

// ends shortens a long text to its first and last words.
func ends(s string) string {
	words := strings.Fields(s)
	if len(words) <= 16 {
		return s
	}
	return strings.Join(words[:9], " ") + " … " + strings.Join(words[len(words)-5:], " ")
}
