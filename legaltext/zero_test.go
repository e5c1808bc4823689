package legaltext_test

import (
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A document without a shape has no fields and sections in canonical form and
// cannot be written; what needs a document, a shape or a linker says so or does
// without.
func TestZeroValues(t *testing.T) {
	d := &legaltext.Document{Sections: []legaltext.Section{{Name: "reasons", Clauses: []legaltext.Clause{{}, {}}}}}
	d.SetIDs()
	if got := d.Sections[0].Clauses[1].ID; got != "reasons_2" {
		t.Errorf("SetIDs without a shape gives %q", got)
	}
	if c := d.Canonical(); len(c.Sections) > 0 {
		t.Errorf("Canonical without a shape has %v", c.Sections)
	}
	for name, call := range map[string]func() error{
		"Encode(nil)":     func() error { _, err := legaltext.Encode(nil); return err },
		"Encode(zero)":    func() error { _, err := legaltext.Encode(&legaltext.Document{}); return err },
		"Decode(x, nil)":  func() error { _, _, err := legaltext.Decode([]byte(`{"type":"x"}`), nil); return err },
		"EncodeReading()": func() error { _, err := legaltext.EncodeReading(&legaltext.Reading{Document: d}); return err },
	} {
		if call() == nil {
			t.Errorf("%s gives no error", name)
		}
	}
	var none *legaltext.Document
	none.Walk(func(string, *legaltext.Clause) bool { t.Error("a nil document has a clause"); return true })
	legaltext.Cite(none, nil, nil)
	if none.Field("title") != nil || none.Section("body") != nil || none.Clause("body_1") != nil || none.Canonical() != nil ||
		len(none.SetIDs())+len(none.Faults())+len(legaltext.Check(none)) > 0 {
		t.Error("a nil document has something in it")
	}
	if err := new(legaltext.Source).Verify(none); err != nil {
		t.Error(err)
	}
	if _, err := legaltext.EncodeReading(nil); err != nil {
		t.Error(err)
	}
	const text = "Gelet op artikel 8 EVRM;"
	html, citations := legaltext.AnnotateHTML(text, bilingual.NL, nil, nil, nil)
	if html != text || len(citations) != 1 {
		t.Errorf("AnnotateHTML without a linker gives %q, %v", html, citations)
	}
	if got := legaltext.AnnotateText(text, citations, nil); got != text {
		t.Errorf("AnnotateText without a linker gives %q", got)
	}
}
