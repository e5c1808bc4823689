package legaltext_test

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/internal/testkit/golden"
	"github.com/considerans/considerans/legaltext"
)

func TestLines(t *testing.T) {
	tests := []struct {
		name, text string
		offset     int
		want       legaltext.Position
	}{
		{"empty", "", 0, legaltext.Position{Line: 1, Column: 1}},
		{"start", "a\nb", 0, legaltext.Position{Line: 1, Column: 1}},
		{"line feed itself", "a\nb", 1, legaltext.Position{Line: 1, Column: 2}},
		{"second line", "a\nb", 2, legaltext.Position{Line: 2, Column: 1}},
		{"end", "a\nb", 3, legaltext.Position{Line: 2, Column: 2}},
		{"end after line feed", "a\n", 2, legaltext.Position{Line: 2, Column: 1}},
		{"runes", "é€\U0001d11ex", 9, legaltext.Position{Line: 1, Column: 4}},
		{"invalid bytes", "\xff\xfex", 2, legaltext.Position{Line: 1, Column: 3}},
		{"CRLF", "a\r\nb", 3, legaltext.Position{Line: 2, Column: 1}},
		{"before", "a\nb", -7, legaltext.Position{Line: 1, Column: 1}},
		{"beyond", "a\nb", 99, legaltext.Position{Line: 2, Column: 2}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := legaltext.NewLines(test.text).Position(test.offset); got != test.want {
				t.Errorf("Position(%d) = %v, want %v", test.offset, got, test.want)
			}
		})
	}
}

// FuzzLines compares Position with counting.
func FuzzLines(f *testing.F) {
	f.Add("a\nb\n", 3)
	f.Add("é\r\n\xff", 2)
	f.Add("a\rb\r\r\n", 5)
	f.Fuzz(func(t *testing.T, text string, offset int) {
		if len(text) > 4000 { // larger texts are slow to check on a busy machine
			return
		}
		got := legaltext.NewLines(text).Position(offset)
		offset = max(0, min(offset, len(text)))
		line, start := 1, 0
		for i := range offset {
			if text[i] == '\n' || text[i] == '\r' && !strings.HasPrefix(text[i+1:], "\n") {
				line, start = line+1, i+1
			}
		}
		want := legaltext.Position{Line: line, Column: 1 + utf8.RuneCountInString(text[start:offset])}
		if got != want {
			t.Errorf("Position(%d) of %q = %v, want %v", offset, text, got, want)
		}
	})
}

func TestSourceAt(t *testing.T) {
	_, src := pageReading(t)
	if p := src.At("rec_1", "fr"); p == nil || len(p.Spans) != 2 {
		t.Errorf("At(rec_1, fr) = %v, want two spans", p)
	}
	if p := src.At("rec_1", "de"); p != nil {
		t.Errorf("At(rec_1, de) = %v, want nil", p)
	}
}

// TestEncodeReading shows the JSON of a reading, and gives its parts in another
// order.
func TestEncodeReading(t *testing.T) {
	doc, src := pageReading(t)
	src.Spans = append(src.Spans, legaltext.Placement{Path: "number", Spans: []legaltext.Span{src.Furniture[0].Span}})
	src.Sort()
	r := &legaltext.Reading{Document: doc, Source: *src, Diagnostics: legaltext.Diagnostics{
		legaltext.NewDiagnostic(legaltext.CodeUnusedNote, src.At("note_1", "nl").Spans[0], "note_1", "no reference points to note %s", "1"),
		legaltext.NewDiagnostic(legaltext.CodeMissingPart, legaltext.Span{}, "requests", "no request was found"),
	}}
	got, err := legaltext.EncodeReading(r)
	if err != nil {
		t.Fatal(err)
	}
	golden.Equal(t, "testdata/reading.golden.json", got)

	// The same source, its spans in another order and in pieces.
	for i, j := 0, len(r.Source.Spans)-1; i < j; i, j = i+1, j-1 {
		r.Source.Spans[i], r.Source.Spans[j] = r.Source.Spans[j], r.Source.Spans[i]
	}
	again, err := legaltext.EncodeReading(r)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, again) {
		t.Errorf("unsorted spans give other JSON:\n%s", cmp.Diff(string(got), string(again)))
	}
}

func TestEncodeReadingErrors(t *testing.T) {
	tests := []struct {
		name string
		r    legaltext.Reading
		want string
	}{
		{"no shape", legaltext.Reading{Document: &legaltext.Document{}}, "legaltext.Encode: the document has no shape"},
		{"negative", legaltext.Reading{Source: legaltext.Source{Syntax: []legaltext.Span{{Start: -1, End: 0}}}}, "legaltext.Encode: -1 is no offset in a text"},
	}
	for _, test := range tests {
		if _, err := legaltext.EncodeReading(&test.r); err == nil || err.Error() != test.want {
			t.Errorf("%s: EncodeReading: %v, want %s", test.name, err, test.want)
		}
	}
	// A span outside the text is written without text rather than panicking.
	r := legaltext.Reading{Source: legaltext.Source{Text: "abc", Furniture: []legaltext.Furniture{{Kind: legaltext.Rule, Span: legaltext.Span{Start: 2, End: 9}}}}}
	if data, err := legaltext.EncodeReading(&r); err != nil || bytes.Contains(data, []byte(`"text"`)) {
		t.Errorf("EncodeReading = %s, %v", data, err)
	}
}

func TestLinesEndings(t *testing.T) {
	lines := legaltext.NewLines("een\rtwee\r\ndrie\nvier")
	for offset, want := range map[int]legaltext.Position{0: {Line: 1, Column: 1}, 4: {Line: 2, Column: 1}, 10: {Line: 3, Column: 1}, 17: {Line: 4, Column: 3}} {
		if got := lines.Position(offset); got != want {
			t.Errorf("offset %d: %v, want %v", offset, got, want)
		}
	}
}
