package legalref_test

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legalref/belgianacts"
)

// seeds are texts at the edge of what a rule reads, by language.
var seeds = [][2]string{
	{"nl", "deze wet\nArt. 123"},
	{"en", "code\"\n\""},
	{"nl", "wet8Aug1980tot0AAAAA0AAAAA"},
	{"nl", "wet8Aug1980tot"},
	{"nl", "artikel 6 van de wet van 8 augustus 1980 tot hervorming der instellingen"},
	{"nl", "artikel 13/14, lid 1 en 2, AVG"},
	{"nl", "§§ 1 en 2 van artikel 13/14 AVG"},
	{"de", "Art. 13/14 Abs. 1, 2 DSGVO"},
	{"nl", "Richtlijn 2001/42/EG AVG"},
	{"en", "Article 30, subparagraph à l'e"},
	{"en", "Article 30, subparagraph a of the Constitution"},
	{"fr", "article 13/14, §§ 1 et 2, du RGPD"},
}

// fuzzOptions are what a number of the fuzzer makes of a registry and of options: its
// lowest two bits choose the registry, one bit each gives the text a reference of its
// own, a day and an assembly.
func fuzzOptions(state string, bits uint8) (*legalref.Registry, *legalref.FindOptions) {
	r := [...]*legalref.Registry{legalref.Builtin(), belgianacts.Registry(), fuzzRegistry(), new(legalref.Registry)}[bits&3]
	o := &legalref.FindOptions{Jurisdiction: state}
	if bits&4 != 0 {
		o.This = legalref.MustParse("be/code/electoral")
	}
	if bits&8 != 0 {
		o.Date = time.Date(2019, 5, 3, 0, 0, 0, 0, time.UTC)
	}
	if bits&16 != 0 {
		o.Assembly = "The General Assembly"
	}
	return r, o
}

// fuzzRegistry is the built-in one with an instrument that a user added.
var fuzzRegistry = sync.OnceValue(func() *legalref.Registry {
	r, err := legalref.Builtin().With(legalref.Instrument{
		Key: "be/rules/lindehof", Family: legalref.Belgian, Last: 40,
		Names: map[bilingual.Lang]legalref.Names{"nl": {Title: "het Reglement van Lindehof", Short: "RvL"}, "fr": {Title: "le Règlement de Lindehof"}},
	})
	if err != nil {
		panic(err)
	}
	return r
})

// FuzzFind holds every citation to its promises, whatever the language, the state, the
// registry and the options: spans in range, on rune borders, in order; what is resolved
// has an instrument; and the whole of a full citation finds the same again on its own.
func FuzzFind(f *testing.F) {
	for _, name := range []string{"labelled.jsonl", "unseen.jsonl", "nearmiss.jsonl"} {
		for _, l := range readLabelled(f, name) {
			f.Add(string(l.Lang), l.Text, "", uint8(0))
		}
	}
	for _, s := range seeds {
		f.Add(s[0], s[1], "", uint8(0))
	}
	for n, s := range [][3]string{
		{"nl", "artikel 3, tweede lid, van de Gemeentewet en artikel 7:3 BW", "nl"},
		{"fr", "l'article 9 du Code civil, la loi n° 78-17 du 6 janvier 1978, article 2", "fr"},
		{"de", "§ 823 I BGB i.V.m. Art. 2 Abs. 1 GG", "de"},
		{"nl", "artikel 5 van het Reglement van Lindehof en artikel 41 RvL", "be"},
		{"fr", "l'article 3 de la loi du 6 janvier 1978", "LU"},
		{"nl", "artikel 3 van de wet van 30 juli 2018 en artikel 5", "Belgique"},
	} {
		for bits := uint8(n); bits < 32; bits += 4 {
			f.Add(s[0], s[1], s[2], bits)
		}
	}
	f.Fuzz(func(t *testing.T, lang, text, state string, bits uint8) {
		if len(text) > 4000 {
			return
		}
		r, opts := fuzzOptions(state, bits)
		valid := utf8.ValidString(text)
		last, end := 0, 0
		for _, c := range r.Find(bilingual.Lang(lang), text, opts) {
			for _, s := range []legalref.Span{c.Span, c.Whole, c.Antecedent} {
				if s.Start < 0 || s.End < s.Start || s.End > len(text) {
					t.Fatalf("%q: span %v out of range in %+v", text, s, c)
				}
				if valid && (!utf8.RuneStart(at(text, s.Start)) || !utf8.RuneStart(at(text, s.End))) {
					t.Fatalf("%q: span %v is not on rune borders", text, s)
				}
			}
			if c.Span.Len() == 0 || c.Span.Start < c.Whole.Start || c.Span.End > c.Whole.End {
				t.Fatalf("%q: span %v outside its whole %v", text, c.Span, c.Whole)
			}
			if c.Span.Start < last {
				t.Fatalf("%q: citation %v starts before the one before it", text, c.Span)
			}
			if c.Span.Start < end {
				t.Fatalf("%q: citation %v overlaps the one before it", text, c.Span)
			}
			last, end = c.Span.Start, c.Span.End
			if c.Status == legalref.Resolved && c.Ref.Instrument() == "" {
				t.Fatalf("%q: %q is resolved without an instrument", text, c.Ref)
			}
			if again, err := legalref.Parse(c.Ref.String()); c.Ref.IsValid() && (err != nil || again != c.Ref || valid && !utf8.ValidString(c.Ref.String())) {
				t.Fatalf("%q: %q does not parse to itself: %v", text, c.Ref, err)
			}
			if c.Kind != legalref.Full || c.Status == legalref.Unresolved || c.Role != "" {
				continue
			}
			part := text[c.Whole.Start:c.Whole.End]
			again := func(text string) bool {
				return slices.ContainsFunc(r.Find(bilingual.Lang(lang), text, opts), func(d legalref.Citation) bool {
					// What a title behind it leaves open, the date alone decides; and it leaves
					// open what a title tells that stands elsewhere, or that goes on behind it.
					return d.Ref == c.Ref && d.To == c.To || c.Status == legalref.Ambiguous && slices.Contains(c.Candidates, d.Ref) ||
						d.Status == legalref.Ambiguous && d.Ref.Agrees(c.Ref) && d.To.Agrees(c.To)
				})
			}
			// At the start of a line "Art. 1" may be the label of an article of
			// the text itself, which in the middle of one it is not.
			if !again(part) && !again("x "+part) {
				t.Fatalf("%q: whole %q does not find %v again", text, part, c.Ref)
			}
		}
	})
}

func at(s string, i int) byte {
	if i == len(s) {
		return 'x'
	}
	return s[i]
}

// FuzzRef holds every text that is a reference to its promises: it survives its
// forms, stands equal to itself, and has labels of one line in every language; an
// identifier holds no space, and what has none gives "".
func FuzzRef(f *testing.F) {
	for _, s := range []string{
		"echr#art_8__para_2", "be/act/2018-07-30#art_5__al_last", "eu/reg_impl/2020/1001#rec_3", "un/ga/res/34/83A", "ECLI:EU:C:2014:317",
		"this#art_unique", "#annex_I__point_VI", "ilo-29#art_2", "eu/case/C-293/12", "be/cla/109", "eu/com/2014/910", "fr/act/1978-01-06", "a//b", "x#art_.",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := legalref.Parse(s)
		if err != nil {
			if r.IsValid() || !utf8.ValidString(err.Error()) {
				t.Fatalf("Parse(%q) = %v, %v", s, r, err)
			}
			return
		}
		if r.String() != s || r.Compare(r) != 0 || !r.Agrees(r) || !r.Base().Agrees(r.Base()) {
			t.Fatalf("%q is not the same as itself: %q", s, r)
		}
		for _, lang := range []bilingual.Lang{"nl", "fr", "de", "en", ""} {
			for _, style := range []legalref.Style{legalref.Long, legalref.Brief} {
				if l := legalref.Label(r, lang, style); l == "" || strings.ContainsAny(l, "\n\t") || strings.TrimSpace(l) != l || strings.Contains(l, "  ") {
					t.Fatalf("%q has the label %q", s, l)
				}
			}
			for _, scheme := range []legalref.Scheme{legalref.Web, legalref.ELI, legalref.CELEX, legalref.ETS, legalref.UN, legalref.ECLI, legalref.AKN} {
				if u, ok := legalref.URI(r, lang, scheme); ok != (u != "") || strings.ContainsAny(u, " \n\t\"<>") {
					t.Fatalf("%q has the identifier %q, %v, by scheme %q", s, u, ok, scheme)
				}
			}
		}
	})
}
