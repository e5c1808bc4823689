package main

import (
	"bytes"
	"os"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/testkit/golden"
)

func TestPage(t *testing.T) {
	text, err := os.ReadFile("page.txt")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := page(&b, bilingual.NL, string(text)); err != nil {
		t.Fatal(err)
	}
	golden.Equal(t, "testdata/page.golden.html", b.Bytes())
}
