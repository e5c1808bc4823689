package examples_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/considerans/considerans/internal/testkit/golden"
	"github.com/considerans/considerans/petition"
	"github.com/considerans/considerans/schema"
)

const playStreet = "documents/petition-play-street.txt"

func TestPetitionProgram(t *testing.T) {
	bin := filepath.Join(t.TempDir(), "petition")
	if out, err := exec.Command("go", "build", "-o", bin, "./petition").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var stdout, stderr bytes.Buffer
	cmd := exec.Command(bin, playStreet)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil || stderr.Len() > 0 {
		t.Fatalf("%v\n%s", err, stderr.Bytes())
	}
	golden.Equal(t, "petition/testdata/petition-play-street.golden.txt", stdout.Bytes())
}

// The example petition loses nothing, is valid, and is written back.
func TestPetitionDocument(t *testing.T) {
	page, err := os.ReadFile(playStreet)
	if err != nil {
		t.Fatal(err)
	}
	r, err := petition.Parse(page, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Source.Verify(r.Revision.To.Document()); err != nil {
		t.Error(err)
	}
	if err := r.FromSource.Verify(r.Revision.From.Document()); err != nil {
		t.Error(err)
	}
	data, err := petition.EncodeRevision(r.Revision)
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
	again, _, err := petition.DecodeRevision(data)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(again.AppendText(nil), page) {
		t.Error("the page written again differs")
	}
}
