package main

import (
	"bytes"
	"fmt"
	"os/exec"
	"strings"

	"github.com/considerans/considerans/internal/source/derived"
)

// text returns the input as it is, unless it is JSON with a byte order mark, then
// without it, or a PDF: then the text of it, column after column, from the places of its
// words that poppler's pdftotext gives.
func (in input) text() (input, error) {
	if plain, ok := strings.CutPrefix(in.data, "\ufeff"); ok && (input{data: plain}).isJSON() {
		return input{in.name, plain}, nil
	}
	if !strings.HasPrefix(in.data, "%PDF-") {
		return in, nil
	}
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		return in, fmt.Errorf("%s: this is a PDF, and the program pdftotext that takes the text out of it is not installed; "+
			"install poppler (\"apt install poppler-utils\", \"brew install poppler\") or give the text itself", in.name)
	}
	var stdout, stderr bytes.Buffer
	cmd := exec.Command(program, "-bbox-layout", "-enc", "UTF-8", "-", "-")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(in.data), &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return in, fmt.Errorf("%s: pdftotext: %w: %s; take the text out another way and give that", in.name, err, strings.TrimSpace(stderr.String()))
	}
	text, _ := derived.From(stdout.String())
	if text == nil || strings.TrimSpace(text.Text) == "" {
		return in, fmt.Errorf("%s: the PDF holds images and no text; recognise its text first, for instance with ocrmypdf", in.name)
	}
	return input{in.name + " (its text)", text.Text}, nil
}
