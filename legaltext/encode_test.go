package legaltext_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/internal/testkit/golden"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// sameDocument compares documents of one shape.
var sameDocument = cmp.Options{
	cmp.Comparer(func(a, b *legaltext.Shape) bool { return a.Type == b.Type }),
	cmp.Comparer(func(a, b legalref.Ref) bool { return a == b }),
}

// differ is cmp.Diff for documents that are mostly equal, which is quickly seen.
func differ(want, got *legaltext.Document) string {
	if reflect.DeepEqual(want, got) {
		return ""
	}
	return cmp.Diff(want, got, sameDocument)
}

func encode(t testing.TB, d *legaltext.Document) []byte {
	t.Helper()
	data, err := legaltext.Encode(d)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func decode(t testing.TB, data []byte, shape *legaltext.Shape) *legaltext.Document {
	t.Helper()
	d, unknown, err := legaltext.Decode(data, shape)
	if err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	if len(unknown) > 0 {
		t.Fatalf("Decode does not know what Encode wrote: %v", unknown)
	}
	return d
}

// TestEncodeFull shows the JSON of a document that has everything.
func TestEncodeFull(t *testing.T) {
	d := gen.Full(testShape(), nil)
	data := encode(t, d)
	golden.Equal(t, "testdata/full.golden.json", data)
	if diff := cmp.Diff(d, decode(t, data, testShape()), sameDocument); diff != "" {
		t.Errorf("Decode(Encode(d)) is not d (-want +got):\n%s", diff)
	}
}

// TestRoundTrip encodes and decodes random documents.
func TestRoundTrip(t *testing.T) {
	for seed := range uint64(100) {
		d := gen.Document(rand.New(rand.NewPCG(seed, 1)), testShape())
		data := encode(t, d)
		if !json.Valid(data) || !utf8.Valid(data) {
			t.Fatalf("seed %d: not JSON, or not UTF-8:\n%s", seed, data)
		}
		if again := encode(t, d); !bytes.Equal(data, again) {
			t.Fatalf("seed %d: the same document gives other bytes", seed)
		}
		want := d.Canonical()
		if canonical := encode(t, want); !bytes.Equal(data, canonical) {
			t.Fatalf("seed %d: the canonical document gives other bytes:\n%s", seed, cmp.Diff(string(data), string(canonical)))
		}
		got := decode(t, data, testShape())
		if diff := differ(want, got); diff != "" {
			t.Fatalf("seed %d: Decode(Encode(d)) is not canonical d (-want +got):\n%s", seed, diff)
		}
	}
}

// TestCanonical checks that a canonical document is canonical, is a copy, and
// holds nothing empty.
func TestCanonical(t *testing.T) {
	for seed := range uint64(100) {
		d := gen.Document(rand.New(rand.NewPCG(seed, 2)), testShape())
		before := encode(t, d)
		c := d.Canonical()
		if diff := differ(c, c.Canonical()); diff != "" {
			t.Fatalf("seed %d: Canonical is not idempotent (-once +twice):\n%s", seed, diff)
		}
		spoil(c)
		if after := encode(t, d); !bytes.Equal(before, after) {
			t.Fatalf("seed %d: the canonical copy shares memory with the document", seed)
		}
	}
}

// TestCanonicalForm shows what the canonical form leaves out and puts in order.
func TestCanonicalForm(t *testing.T) {
	d := &legaltext.Document{
		Shape:     testShape(),
		Languages: []bilingual.Lang{"nl", "fr", "nl"},
		Fields: []legaltext.Field{
			{Name: "keywords", Items: []legaltext.Field{{Plain: ""}, {Plain: "water"}}},
			{Name: "session", Items: []legaltext.Field{{Name: "label", Text: bilingual.Text{}}, {Name: "period"}}},
			{Name: "title", Text: bilingual.Text{"nl": "", "fr": "a\xff"}, Plain: "not of this kind"},
			{Name: "members", Items: []legaltext.Field{{Items: []legaltext.Field{{Name: "name"}}}}},
			{Name: "colour", Plain: "unknown"},
		},
		Sections: []legaltext.Section{
			{Name: "notes"},
			{Name: "annexes", Clauses: []legaltext.Clause{{ID: "annex_1"}}},
			{Name: "reasons", Clauses: []legaltext.Clause{{
				ID:     "rec_1",
				Sides:  legaltext.Sides{"nl": {Marks: []legaltext.Mark{}, Citations: []legalref.Citation{{Candidates: []legalref.Ref{}}}}},
				Fields: []legaltext.Field{{Name: "cue"}},
				Items:  []legaltext.Clause{},
			}}},
		},
	}
	want := &legaltext.Document{
		Shape:     testShape(),
		Languages: []bilingual.Lang{"fr", "nl"},
		Fields: []legaltext.Field{
			{Name: "title", Text: bilingual.Text{"nl": "", "fr": "a\ufffd"}},
			{Name: "keywords", Items: []legaltext.Field{{Plain: "water"}}},
		},
		Sections: []legaltext.Section{
			{Name: "reasons", Clauses: []legaltext.Clause{{
				ID:    "rec_1",
				Sides: legaltext.Sides{"nl": {Citations: []legalref.Citation{{}}}},
			}}},
		},
	}
	if diff := cmp.Diff(want, d.Canonical(), sameDocument); diff != "" {
		t.Errorf("Canonical (-want +got):\n%s", diff)
	}
}

// spoil changes every slice and map of a document in place.
func spoil(d *legaltext.Document) {
	for i := range d.Languages {
		d.Languages[i] = "xx"
	}
	var fields func(fs []legaltext.Field)
	fields = func(fs []legaltext.Field) {
		for i := range fs {
			fields(fs[i].Items)
			for l := range fs[i].Text {
				fs[i].Text[l] = "spoilt"
			}
			fs[i].Plain = "spoilt"
		}
	}
	fields(d.Fields)
	for c := range d.All() {
		fields(c.Fields)
		c.ID = "spoilt"
		for l, s := range c.Sides {
			for i := range s.Marks {
				s.Marks[i].Kind = "spoilt"
			}
			for i := range s.Notes {
				s.Notes[i].Note = "spoilt"
			}
			for i := range s.Citations {
				for j := range s.Citations[i].Candidates {
					s.Citations[i].Candidates[j] = legalref.Ref{}
				}
				s.Citations[i].Status = "spoilt"
			}
			s.Text = "spoilt"
			c.Sides[l] = s
		}
	}
	for i := range d.Sections {
		d.Sections[i].Name = "spoilt"
	}
}

func TestEncodeErrors(t *testing.T) {
	clause := func(fields ...legaltext.Field) *legaltext.Document {
		return &legaltext.Document{Shape: testShape(), Sections: []legaltext.Section{
			{Name: "reasons", Clauses: []legaltext.Clause{{ID: "rec_1", Fields: fields}}},
		}}
	}
	tests := []struct {
		name string
		doc  *legaltext.Document
		want string
	}{
		{"no shape", &legaltext.Document{}, "legaltext.Encode: the document has no shape"},
		{"unknown field", &legaltext.Document{Shape: testShape(), Fields: []legaltext.Field{{Name: "colour", Plain: "red"}}}, `legaltext.Encode: the document has a field "colour" that its shape does not know`},
		{"section as field", &legaltext.Document{Shape: testShape(), Fields: []legaltext.Field{{Name: "notes", Plain: "red"}}}, `legaltext.Encode: the document has a field "notes" that its shape does not know`},
		{"unknown section", &legaltext.Document{Shape: testShape(), Sections: []legaltext.Section{{Name: "annexes"}}}, `legaltext.Encode: a specimen has no section "annexes"`},
		{"field as section", &legaltext.Document{Shape: testShape(), Sections: []legaltext.Section{{Name: "title"}}}, `legaltext.Encode: a specimen has no section "title"`},
		{"unknown fact", clause(legaltext.Field{Name: "to", Plain: "x"}), `legaltext.Encode: the clause "rec_1" has a field "to" that its shape does not know`},
		{"unknown in record", &legaltext.Document{Shape: testShape(), Fields: []legaltext.Field{{Name: "session", Items: []legaltext.Field{{Name: "period", Plain: "1"}, {Name: "year", Plain: "2"}}}}}, `legaltext.Encode: the field "session" has a field "year" that its shape does not know`},
		{"field twice", &legaltext.Document{Shape: testShape(), Fields: []legaltext.Field{{Name: "number", Plain: "1"}, {Name: "number", Plain: "2"}}}, `legaltext.Encode: the document has two fields "number"`},
		{"section twice", &legaltext.Document{Shape: testShape(), Sections: []legaltext.Section{{Name: "notes"}, {Name: "notes"}}}, `legaltext.Encode: the document has two sections "notes"`},
		{"negative offset", &legaltext.Document{Shape: testShape(), Sections: []legaltext.Section{{Name: "notes", Clauses: []legaltext.Clause{{Sides: legaltext.Sides{"nl": {Notes: []legaltext.NoteRef{{Note: "note_1", At: -1}}}}}}}}}, `legaltext.Encode: -1 is no offset in a text`},
		{"negative span", &legaltext.Document{Shape: testShape(), Sections: []legaltext.Section{{Name: "notes", Clauses: []legaltext.Clause{{Sides: legaltext.Sides{"nl": {Citations: []legalref.Citation{{Whole: legaltext.Span{Start: -2, End: 4}}}}}}}}}}, `legaltext.Encode: -2 is no offset in a text`},
		{"no number", &legaltext.Document{Shape: testShape(), Fields: []legaltext.Field{{Name: "pages", Plain: "many"}}}, `legaltext.Encode: field "pages": "many" is no JSON number`},
		{"no JSON number", &legaltext.Document{Shape: testShape(), Fields: []legaltext.Field{{Name: "pages", Plain: "1 "}}}, `legaltext.Encode: field "pages": "1 " is no JSON number`},
		{"no boolean", &legaltext.Document{Shape: testShape(), Fields: []legaltext.Field{{Name: "urgent", Plain: "yes"}}}, `legaltext.Encode: field "urgent": "yes" is neither true nor false`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			data, err := legaltext.Encode(test.doc)
			if err == nil || err.Error() != test.want {
				t.Errorf("Encode: %v, want %s", err, test.want)
			}
			if data != nil {
				t.Errorf("Encode returned %d bytes with its error", len(data))
			}
		})
	}
}

// TestEncodeSorts gives one document in two orders.
func TestEncodeSorts(t *testing.T) {
	a := &legaltext.Document{
		Shape:     testShape(),
		Languages: []bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.NL},
		Fields:    []legaltext.Field{{Name: "title", Text: bilingual.Text{"nl": "Sluizen", "fr": "Écluses"}}, {Name: "number", Plain: "A-12/1"}},
		Sections: []legaltext.Section{
			{Name: "notes", Clauses: []legaltext.Clause{{ID: "note_1"}}},
			{Name: "reasons", Clauses: []legaltext.Clause{{ID: "rec_1"}}},
		},
	}
	b := &legaltext.Document{
		Shape:     testShape(),
		Languages: []bilingual.Lang{bilingual.FR, bilingual.NL},
		Fields:    []legaltext.Field{a.Fields[1], a.Fields[0]},
		Sections:  []legaltext.Section{a.Sections[1], a.Sections[0]},
	}
	if diff := cmp.Diff(string(encode(t, a)), string(encode(t, b))); diff != "" {
		t.Error(diff)
	}
	if a.Languages[0] != bilingual.NL {
		t.Error("Encode sorted the caller's languages")
	}
}

// TestEncodeString encodes hard strings and reads them with encoding/json.
func TestEncodeString(t *testing.T) {
	for _, s := range []string{
		"", "<b>&amp;</b>", "\"\\/\b\f\n\r\t\x00\x1f\x7f", "é\u2028\u2029\ufeff", "\U0001d11e", "a\xffb\xc3\xfe", "\ud7ff\ue000",
	} {
		d := &legaltext.Document{Shape: testShape(), Fields: []legaltext.Field{{Name: "title", Text: bilingual.Text{"nl": s}}}}
		data := encode(t, d)
		var got struct{ Title map[string]string }
		if err := json.Unmarshal(data, &got); err != nil {
			t.Fatalf("%q: %v", s, err)
		}
		if want := string([]rune(s)); got.Title["nl"] != want {
			t.Errorf("%q reads as %q, want %q", s, got.Title["nl"], want)
		}
		if bytes.Contains(data, []byte(`\u003c`)) {
			t.Errorf("%q: HTML is escaped: %s", s, data)
		}
	}
}

// TestEncodeDeep encodes clauses below clauses: the cost of a clause must not
// grow with its depth.
func TestEncodeDeep(t *testing.T) {
	size := func(depth int) int {
		c := legaltext.Clause{ID: "x_1"}
		for range depth {
			c = legaltext.Clause{ID: "x_1", Items: []legaltext.Clause{c}}
		}
		return len(encode(t, &legaltext.Document{Shape: testShape(), Sections: []legaltext.Section{{Name: "notes", Clauses: []legaltext.Clause{c}}}}))
	}
	small, large := size(1000), size(4000)
	if large > 5*small {
		t.Errorf("%d bytes at depth 1000, %d at depth 4000", small, large)
	}
}

func TestAppendEncode(t *testing.T) {
	d := gen.Full(testShape(), nil)
	want := append([]byte("before"), encode(t, d)...)
	got, err := legaltext.AppendEncode([]byte("before"), d)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("AppendEncode = %d bytes, %v; want %d", len(got), err, len(want))
	}
	if got, err := legaltext.AppendEncode([]byte("before"), &legaltext.Document{}); err == nil || string(got) != "before" {
		t.Errorf("AppendEncode with an error = %q, %v; want the buffer as it was", got, err)
	}
}

// TestEncodeAllocs counts what encoding allocates besides its result.
func TestEncodeAllocs(t *testing.T) {
	d := gen.Full(testShape(), nil)
	buf := encode(t, d)
	small := testing.AllocsPerRun(20, func() { buf, _ = legaltext.AppendEncode(buf[:0], d) })
	reasons := d.Section("reasons")
	for range 7 {
		reasons.Clauses = append(reasons.Clauses, reasons.Clauses[0])
	}
	buf = encode(t, d)
	large := testing.AllocsPerRun(20, func() { buf, _ = legaltext.AppendEncode(buf[:0], d) })
	clauses := 7.0 * 4 // each with three levels below it
	if per := (large - small) / clauses; per > 16 {
		t.Errorf("%v allocations a clause, want at most 16", per)
	}
}

func TestInvalidBytesAreOneCharacterEach(t *testing.T) {
	d := &legaltext.Document{
		Shape:  &legaltext.Shape{Type: "test", Parts: []legaltext.Part{{Name: "title"}}},
		Fields: []legaltext.Field{{Name: "title", Plain: "a\xff\xfeb"}},
	}
	got, err := legaltext.Encode(d)
	if err != nil {
		t.Fatal(err)
	}
	canonical, err := legaltext.Encode(d.Canonical())
	if err != nil || string(got) != string(canonical) || !strings.Contains(string(got), "a\uFFFD\uFFFDb") {
		t.Errorf("%s, in canonical form %s, %v", got, canonical, err)
	}
}
