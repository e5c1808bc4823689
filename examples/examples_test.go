// Package examples_test runs the example programs as a newcomer does and
// compares what they print with golden files.
package examples_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/internal/testkit/golden"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
	"github.com/considerans/considerans/schema"
)

func TestPrograms(t *testing.T) {
	documents, err := filepath.Glob("documents/resolution-*")
	if err != nil || len(documents) < 2 {
		t.Fatalf("%d documents, %v", len(documents), err)
	}
	for _, program := range []struct{ name, ext string }{{"parse", ".txt"}, {"export", ".json"}} {
		bin := filepath.Join(t.TempDir(), program.name)
		if out, err := exec.Command("go", "build", "-o", bin, "./"+program.name).CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		for _, doc := range documents {
			name := strings.TrimSuffix(filepath.Base(doc), filepath.Ext(doc))
			t.Run(program.name+"/"+name, func(t *testing.T) {
				var stdout, stderr bytes.Buffer
				cmd := exec.Command(bin, doc)
				cmd.Stdout, cmd.Stderr = &stdout, &stderr
				if err := cmd.Run(); err != nil || stderr.Len() > 0 {
					t.Fatalf("%v\n%s", err, stderr.Bytes())
				}
				golden.Equal(t, filepath.Join(program.name, "testdata", name+".golden"+program.ext), stdout.Bytes())
				if json.Valid(stdout.Bytes()) {
					problems, err := schema.Validate(stdout.Bytes())
					if err != nil || len(problems) > 0 {
						t.Errorf("the output is not valid: %v %v", problems, err)
					}
				}
			})
		}
	}
}

// TestEveryDocument reads every example resolution, of whatever house, proves
// that nothing of it was lost, and validates what comes out.
func TestEveryDocument(t *testing.T) {
	files, err := filepath.Glob("documents/*")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d documents, %v", len(files), err)
	}
	for _, file := range files {
		if strings.HasPrefix(filepath.Base(file), "petition") {
			continue // read by another package
		}
		t.Run(filepath.Base(file), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			reading, err := resolution.Read(string(text), nil)
			if err != nil {
				t.Fatal(err)
			}
			if err := reading.Source.Verify(reading.Document); err != nil {
				t.Error(err)
			}
			if len(reading.Resolution.Requests) == 0 {
				t.Error("no request was found")
			}
			data, err := legaltext.EncodeReading(&reading.Reading)
			if err != nil {
				t.Fatal(err)
			}
			problems, err := schema.Validate(data)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range problems {
				t.Error(p)
			}
		})
	}
}

// TestDocuments compares the facts that a reader of a document would name.
func TestDocuments(t *testing.T) {
	type facts struct {
		Stage                                               resolution.Stage
		Date                                                string
		Sponsors, Signatories, Explanatory, Notes, Unpaired int
		Considerations                                      []string // the references of both languages
		Points                                              []int    // of each request
	}
	tests := []struct {
		file string
		want facts
	}{
		{"documents/resolution-leaf-blowers.md", facts{
			Stage: resolution.Proposal, Date: "2032-05-06", Sponsors: 4, Signatories: 4, Explanatory: 5, Notes: 4,
			Considerations: []string{
				"fr be-const#art_23 nl be-const#art_23", "fr echr#art_8 nl echr#art_8", "fr cfreu#art_24 nl cfreu#art_24",
				"fr be/ordinance/1997-07-17 nl be/ordinance/1997-07-17", "", "", "",
			},
			Points: []int{1, 2},
		}},
		{"documents/resolution-drinking-water.txt", facts{
			Stage: resolution.Proposal, Date: "2032-03-14", Sponsors: 2, Explanatory: 3,
			Considerations: []string{
				"fr be-const#art_23 nl be-const#art_23", "fr eu/dir/2020/2184#art_16 nl eu/dir/2020/2184#art_16",
				"fr crc#art_24 nl crc#art_24", "", "",
			},
			Points: []int{3, 0},
		}},
	}
	for _, test := range tests {
		t.Run(filepath.Base(test.file), func(t *testing.T) {
			text, err := os.ReadFile(test.file)
			if err != nil {
				t.Fatal(err)
			}
			reading, err := resolution.Read(string(text), nil)
			if err != nil {
				t.Fatal(err)
			}
			if err := reading.Source.Verify(reading.Document); err != nil {
				t.Error(err)
			}
			r := reading.Resolution
			got := facts{
				Stage: r.Stage, Date: r.Date, Sponsors: len(r.Sponsors), Signatories: len(r.Signatories),
				Explanatory: len(r.Explanatory), Notes: len(r.Notes),
			}
			for _, c := range r.Considerations {
				var refs []string
				for lang, citation := range c.Citations() {
					refs = append(refs, string(lang), citation.Ref.String())
				}
				got.Considerations = append(got.Considerations, strings.Join(refs, " "))
			}
			for _, q := range r.Requests {
				got.Points = append(got.Points, len(q.Items))
			}
			for c := range reading.Document.All() {
				if len(c.Sides) != 2 {
					got.Unpaired++
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("facts (-want +got):\n%s", diff)
			}
		})
	}
}
