package legaltext_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/legaltext"
)

func TestLocator(t *testing.T) {
	const (
		text   = "Gelet op § 1 van artikel 23 (nieuw) van de wet van café Noord;"
		source = "- Gelet op § 1 van    |\n12\nartikel 23 (nieuw) van de **wet** van cafe\u0301 Noord;\n"
	)
	s := legaltext.Source{Text: source, Spans: []legaltext.Placement{
		{Path: "rec_1", Lang: "nl", Spans: []legaltext.Span{{Start: 2, End: 19}, {Start: 28, End: 54}, {Start: 56, End: 59}, {Start: 61, End: 79}}},
	}}
	find := func(words string) legaltext.Span {
		for i := range text {
			if len(text[i:]) >= len(words) && text[i:i+len(words)] == words {
				return legaltext.Span{Start: i, End: i + len(words)}
			}
		}
		t.Fatalf("no %q", words)
		return legaltext.Span{}
	}
	for words, want := range map[string][]string{
		"Gelet":              {"Gelet"},
		"§ 1":                {"§ 1"},
		"§ 1 van artikel 23": {"§ 1 van", "artikel 23"},
		"(nieuw)":            {"(nieuw)"},
		"wet van café":       {"wet", "van cafe\u0301"},
		"Noord;":             {"Noord;"},
		"de wet":             {"de", "wet"},
		text:                 {"Gelet op § 1 van", "artikel 23 (nieuw) van de", "wet", "van cafe\u0301 Noord;"},
	} {
		var got []string
		for _, sp := range s.Locator("rec_1", "nl", text).Find(find(words)) {
			got = append(got, source[sp.Start:sp.End])
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%q (-want +got):\n%s", words, d)
		}
	}
	for _, at := range []legaltext.Span{{Start: 3, End: 3}, {Start: -1, End: 3}, {Start: 0, End: len(text) + 1}} {
		if got := s.Locator("rec_1", "nl", text).Find(at); got != nil {
			t.Errorf("%v: %v, want nil", at, got)
		}
	}
	for start := range text { // wherever at cuts the text, also inside a character
		for end := start + 1; end <= len(text); end++ {
			for _, sp := range s.Locator("rec_1", "nl", text).Find(legaltext.Span{Start: start, End: end}) {
				if sp.Start >= sp.End || sp.End > len(source) {
					t.Fatalf("bytes %d to %d: %v", start, end, sp)
				}
			}
		}
	}
	if got := s.Locator("rec_2", "nl", text).Find(find("Gelet")); got != nil {
		t.Errorf("no such clause: %v", got)
	}
	if d := cmp.Diff(s.Spans[0].Spans, s.Locator("rec_1", "nl", text+" meer").Find(find("Gelet"))); d != "" {
		t.Errorf("another text than the source has (-want +got):\n%s", d)
	}
}
