// Package golden compares what a test got with a file that a reviewer can read.
//
// With the flag -update a test writes the file anew and still fails, so that a
// run that changed goldens is never green: read the change, then run again.
package golden

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite golden files; the tests fail nevertheless")

// Equal fails the test unless the file holds got.
func Equal(t testing.TB, file string, got []byte) {
	t.Helper()
	want, err := os.ReadFile(file)
	if err == nil && bytes.Equal(want, got) {
		return
	}
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		t.Errorf("%s was written anew: read the change, then run without -update", file)
		return
	}
	if err != nil {
		t.Errorf("%v (run with -update to write it)", err)
		return
	}
	t.Errorf("%s differs (-want +got); run with -update to accept:\n%s", file, cmp.Diff(string(want), string(got)))
}
