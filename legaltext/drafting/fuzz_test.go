package drafting_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// Whatever the text, spans lie inside it, in order, at letters; and what is
// read does not change when the text is printed with other spaces.
func FuzzPractice(f *testing.F) {
	for _, s := range []string{
		"A. Overwegende dat X;", "Considérant qu’il", "roept de regering op om te handelen", "Demande au Gouvernement, en concertation avec Y, de :",
		"**V O O R S T E L**", "DOC 56 1468/001", "3e SESSION DE LA 56e LÉGISLATURE 2025 2026", "(déposée par Mme A B (FR), MM. C D et E)", "1er août 1985",
		"Artikel 1. – De raad keurt goed", "\xff\u0301'’qu'", "1.1.1.1.1 (a) – – •", "Jan PEETERS (NL)", "BESLUIT: met 3 stemmen",
	} {
		f.Add("nl", s)
		f.Add("fr", s)
		f.Add("", s)
	}
	p := drafting.Default()
	f.Fuzz(func(t *testing.T, l, text string) {
		if len(text) > 4000 { // larger texts are slow to check on a busy machine
			return
		}
		lang := bilingual.Lang(l)
		check := func(what string, s legaltext.Span) {
			if s.Start < 0 || s.End < s.Start || s.End > len(text) {
				t.Fatalf("%s: span %v of a text of %d bytes", what, s, len(text))
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[s.Start:s.End]) {
				t.Fatalf("%s: %v cuts a letter of %q", what, s, text)
			}
		}
		if n := drafting.Mark(text); n < 0 || n > len(text) {
			t.Fatalf("Mark(%q) = %d", text, n)
		}
		o, ok := p.Opening(lang, text)
		if ok {
			check("cue", o.Cue)
			check("particle", o.Particle)
			check("subject", o.Subject)
			if o.Cue.End == o.Cue.Start {
				t.Fatalf("Opening(%q) has no cue", text)
			}
		}
		wide := strings.ReplaceAll(text, " ", "\u00a0\u2009")
		if again, ok2 := p.Opening(lang, wide); ok2 != ok || again.Kind != o.Kind || again.Act != o.Act {
			t.Fatalf("Opening(%q) is %q, with other spaces %q", text, o.Kind, again.Kind)
		}
		if lead, ok := p.LeadIn(lang, text); ok {
			for _, a := range append(lead.Addressees, lead.Partners...) {
				check("party", a.Span)
			}
			check("complementiser", lead.Complementiser)
			if lead.End < lead.Cue.End || lead.End > len(text) {
				t.Fatalf("LeadIn(%q) ends at %d", text, lead.End)
			}
		}
		if lead, ok := p.Passive(lang, text); ok {
			check("passive", lead.Cue)
			for _, q := range lead.Addressees {
				check("asked", q.Span)
			}
			if lead.End < lead.Cue.End || lead.End > len(text) {
				t.Fatalf("Passive(%q) ends at %d", text, lead.End)
			}
		}
		if h, ok := p.Heading(lang, text); ok {
			check("heading", h.Span)
			if at := p.Title(lang, text, h); at != 0 {
				check("title", legaltext.Span{Start: at, End: len(text)})
			}
		}
		if b, ok := p.Formula(lang, text); ok {
			check("formula", b.Span)
		}
		if b, ok := p.Assembly(lang, text); ok {
			check("assembly", b.Span)
		}
		if d, ok := p.Sitting(lang, text); ok && (d.Span.Start < 0 || d.Span.End > len(text) || d.Span.Len() == 0) {
			t.Errorf("Sitting(%q, %q) gives the place %v", lang, text, d.Span)
		}
		if s, ok := p.Group(lang, text); ok && (s.Start < 0 || s.End > len(text) || s.Len() == 0) {
			t.Errorf("Group(%q, %q) gives the place %v", lang, text, s)
		}
		if s, ok := p.Session(lang, text); ok {
			check("session", s.Label)
		}
		if n, ok := p.Number(text); ok {
			check("number", n.Span)
		}
		if d, ok := p.Date(lang, text); ok {
			check("date", d.Span)
			if len(d.ISO) != 10 {
				t.Fatalf("Date(%q) = %q", text, d.ISO)
			}
		}
		if a, ok := p.Authors(lang, text); ok {
			check("authors", a.Cue)
			for _, q := range a.People {
				check("person", q.Span)
			}
		}
		if s, ok := p.Signature(lang, text); ok {
			check("signature", s.Span)
		}
		people, _ := p.Signatures(lang, text)
		for _, q := range people {
			check("signatures", q.Span)
		}
		if e, ok := p.Ending(lang, text); ok {
			check("ending", e.Span)
		}
		p.Point(lang, text)
	})
}

// Without a language, the first one that has an answer gives it.
func FuzzAnyLanguage(f *testing.F) {
	for _, s := range []string{
		"Overwegende dat", "qu’il convient", "Gelet op het advies", "L'assemblée demande", "Straßenverkehr betreffend", "C O N S I D É R A N T S", "œuvrant pour",
		"VOORSTEL VAN\nRESOLUTIE", "Zie: Stuk 12", "Session ordinaire 2023-2024", "2023-2024 Session", "Artikel 1. –", "3 abstentions", "Par le Conseil,", "De Kamer,", "E\u0301tant donne\u0301",
	} {
		f.Add(s)
		f.Add("1° " + strings.ToUpper(s))
		f.Add("– " + strings.ToLower(s))
	}
	p := drafting.Default()
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4000 {
			return
		}
		agree(t, "Opening", text, p, p.Opening)
		agree(t, "Heading", text, p, p.Heading)
		agree(t, "Session", text, p, p.Session)
		agree(t, "Ending", text, p, p.Ending)
		formula := func(l bilingual.Lang, s string) (legaltext.Span, bool) { b, ok := p.Formula(l, s); return b.Span, ok }
		agree(t, "Formula", text, p, formula)
		assembly := func(l bilingual.Lang, s string) (legaltext.Span, bool) { b, ok := p.Assembly(l, s); return b.Span, ok }
		agree(t, "Assembly", text, p, assembly)
		article := func(l bilingual.Lang, s string) ([2]int, bool) {
			n, body, ok := p.Article(l, s)
			return [2]int{n.End, body}, ok
		}
		agree(t, "Article", text, p, article)
	})
}

func agree[T comparable](t *testing.T, name, text string, p *drafting.Practice, ask func(bilingual.Lang, string) (T, bool)) {
	t.Helper()
	got, gotOK := ask("", text)
	for _, l := range p.Langs() {
		if want, ok := ask(l, text); ok {
			if !gotOK || got != want {
				t.Fatalf("%s(%q) in any language is %v, %v; in %s it is %v", name, text, got, gotOK, l, want)
			}
			return
		}
	}
	if gotOK {
		t.Fatalf("%s(%q) in any language is %v, and nothing in each", name, text, got)
	}
}
