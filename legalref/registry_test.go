package legalref_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// trees is an instrument of an example's own.
func trees(change func(*legalref.Instrument)) legalref.Instrument {
	in := legalref.Instrument{
		Key: "example/trees", Family: legalref.Belgian,
		Names: map[bilingual.Lang]legalref.Names{"nl": {Title: "de lindebomenwet"}},
	}
	if change != nil {
		change(&in)
	}
	return in
}

// TestWithErrors gives registries instruments that are none.
func TestWithErrors(t *testing.T) {
	name := func(n legalref.Names) func(*legalref.Instrument) {
		return func(in *legalref.Instrument) { in.Names = map[bilingual.Lang]legalref.Names{"nl": n} }
	}
	for _, tt := range []struct {
		name   string
		change func(*legalref.Instrument)
		want   string
	}{
		{"no key", func(in *legalref.Instrument) { in.Key = "" }, `legalref: instrument "": the key is none`},
		{"a place for a key", func(in *legalref.Instrument) { in.Key = "x#art_1" }, `legalref: instrument "x#art_1": the key is none`},
		{"a family that is none", func(in *legalref.Instrument) { in.Family = "LU" }, `legalref: instrument "example/trees": family "LU" is no country code of two small letters, eu or treaty`},
		{"an organisation for a family", func(in *legalref.Instrument) { in.Family = "un" }, `legalref: instrument "example/trees": family "un" is no country code of two small letters, eu or treaty`},
		{"a state without built-in law", func(in *legalref.Instrument) { in.Family = "lu" }, ""},
		{"no family", func(in *legalref.Instrument) { in.Family = "" }, ""},
		{"a day that is none", func(in *legalref.Instrument) { in.Date = "2023-02-29" }, `legalref: instrument "example/trees": date "2023-02-29" is no day`},
		{"a day with a sign", func(in *legalref.Instrument) { in.Date = "2006-+1-02" }, `legalref: instrument "example/trees": date "2006-+1-02" is no day`},
		{"a leap day", func(in *legalref.Instrument) { in.Date = "2024-02-29" }, ""},
		{"an unknown kind", func(in *legalref.Instrument) { in.Act = "be/akte" }, `legalref: instrument "example/trees": act "be/akte" is no kind of act`},
		{"a numac that is none", func(in *legalref.Instrument) { in.Numac = "12" }, `legalref: instrument "example/trees": numac "12" is none: it has ten signs`},
		{"a numac with a capital", func(in *legalref.Instrument) { in.Numac = "2013A11134" }, ""},
		{"an address that is none", func(in *legalref.Instrument) { in.Web = "javascript:x" }, `legalref: instrument "example/trees": web "javascript:x" is no address`},
		{"a successor that is not there", func(in *legalref.Instrument) { in.Since, in.Successor = "2024-01-01", "example/new" }, `legalref: instrument "example/trees": no instrument has the key "example/new"`},
		{"a name that is taken", name(legalref.Names{Abbr: []string{"EVRM"}}), `legalref: instrument "example/trees": name "EVRM" is one of "echr" too`},
		{"a title that is taken", name(legalref.Names{Title: "de Grondwet"}), `legalref: instrument "example/trees": name "Grondwet" is one of "be-const" too`},
		{"a word of the grammar", name(legalref.Names{Nick: []string{"van"}}), `legalref: instrument "example/trees": name "van" is a word of the grammar`},
		{"words of the grammar", name(legalref.Names{Nick: []string{"van de"}}), `legalref: instrument "example/trees": name "van de" is a word of the grammar`},
		{"a noun of the grammar", name(legalref.Names{Title: "de wet"}), `legalref: instrument "example/trees": name "wet" is a word of the grammar`},
		{"a number", name(legalref.Names{Nick: []string{"108"}}), `legalref: instrument "example/trees": name "108" has no letter`},
		{"a letter that is not Latin", name(legalref.Names{Nick: []string{"Σύνταγμα"}}), `legalref: instrument "example/trees": name "Σύνταγμα" holds a letter that is not Latin`},
		{"a single letter", name(legalref.Names{Abbr: []string{"B"}}), `legalref: instrument "example/trees": name "B" is a single letter`},
		{"a quoted name", name(legalref.Names{Nick: []string{"«bomen»"}}), `legalref: instrument "example/trees": name "«bomen»" does not begin with a letter or a digit`},
		{"unbalanced brackets", name(legalref.Names{Nick: []string{"(bomen"}}), `legalref: instrument "example/trees": name "(bomen" has brackets that are not balanced`},
		{"a bracket that was not opened", name(legalref.Names{Nick: []string{"bomen)"}}), `legalref: instrument "example/trees": name "bomen)" has brackets that are not balanced`},
		{"brackets that cross", name(legalref.Names{Nick: []string{"bo[m(e]n)"}}), `legalref: instrument "example/trees": name "bo[m(e]n)" has brackets that are not balanced`},
		{"very many wordings", name(legalref.Names{Nick: []string{strings.Repeat("[lange] ", 9) + "bomen"}}), `legalref: instrument "example/trees": name "` + strings.Repeat("[lange] ", 9) + `bomen" has more than 256 wordings`},
		{"a very long name", name(legalref.Names{Nick: []string{strings.Repeat("(", 1e6) + "bomen" + strings.Repeat(")", 1e6)}}), `legalref: instrument "example/trees": name "` + strings.Repeat("(", 20) + `…" is longer than 1000 bytes`},
		{"a plain name", nil, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := legalref.Builtin().With(trees(tt.change))
			switch {
			case tt.want == "" && err != nil:
				t.Errorf("error %v", err)
			case tt.want == "":
			case err == nil || err.Error() != tt.want:
				t.Errorf("error %v, want %s", err, tt.want)
			case !errors.As(err, new(*legalref.InstrumentError)):
				t.Errorf("error %v is no InstrumentError", err)
			}
		})
	}
}

// TestBuiltinIsSound makes the built-in registry again from what it gives out.
func TestBuiltinIsSound(t *testing.T) {
	if _, err := legalref.NewRegistry(slices.Collect(legalref.Builtin().All())...); err != nil {
		t.Error(err)
	}
}

// TestOwnBackReferences points back to instruments of a registry's own by nouns
// of their kind.
func TestOwnBackReferences(t *testing.T) {
	for _, tt := range []struct {
		name, in, text string
		lang           bilingual.Lang
		want           string
	}{
		{"the noun at the end of a compound", "example/x\n\tnl de Lindebomenwet\n", "Volgens de Lindebomenwet en artikel 5 van dezelfde wet is dat zo.", "nl", "example/x#art_5"},
		{"the noun of a title", "example/x\n\tfr la loi sur les tilleuls\n", "La loi sur les tilleuls règle cela. L'article 5 de ladite loi suffit.", "fr", "example/x#art_5"},
		{"the kind", "example/x\n\tact be/decree\n\tdate 2020-03-01\n\tnl de Lindecodex\n", "De Lindecodex regelt dat. Artikel 5 van hetzelfde decreet volstaat.", "nl", "example/x#art_5"},
		{"a Belgian key", "be/statute/x\n\tfr le règlement des tilleuls\n", "Le règlement des tilleuls le permet, et l'article 5 du même règlement l'impose.", "fr", "be/statute/x#art_5"},
		{"a treaty", "example/x\n\tfamily treaty\n\tfr le Pacte des tilleuls\n", "Selon le Pacte des tilleuls, et l'article 5 du même Pacte, il le faut.", "fr", "example/x#art_5"},
		{"English", "example/x\n\ten the Linden Act\n", "The Linden Act allows it, and Article 5 of the same Act demands it.", "en", "example/x#art_5"},
		{"German", "example/x\n\tde Lindengesetz\n\tde/ des Lindengesetzes\n", "Artikel 3 des Lindengesetzes und Artikel 5 desselben Gesetzes gelten.", "de", "example/x#art_5"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			list, err := legalref.ParseInstruments(tt.in)
			if err != nil {
				t.Fatal(err)
			}
			reg, err := legalref.Builtin().With(list...)
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range reg.Find(tt.lang, tt.text, nil) {
				if c.Ref.String() == tt.want && c.Status == legalref.Resolved && c.Kind == legalref.BackReference {
					return
				}
			}
			t.Errorf("%q: found %+v, want %s", tt.text, reg.Find(tt.lang, tt.text, nil), tt.want)
		})
	}
}

// An error says what is wrong, and with which instrument.
// TestLawOfAnotherState holds an instrument of a state that has no built-in law to the
// promises of the built-in ones.
func TestLawOfAnotherState(t *testing.T) {
	reg, err := legalref.Builtin().With(
		legalref.Instrument{Key: "xa/const", Family: "xa", Last: 90, Names: map[bilingual.Lang]legalref.Names{
			"fr": {Title: "la Constitution", Full: []string{"Constitution de la République d'Ardoise"}},
		}},
		legalref.Instrument{Key: "xa/ordinance/2011-03-04", Family: "xa", Date: "2011-03-04", Act: "xa/ordinance", Web: "https://law.example/of", Names: map[bilingual.Lang]legalref.Names{
			"fr": {Title: "l'ordonnance fluviale"},
		}},
	)
	if err != nil {
		t.Fatal(err)
	}
	own := &legalref.FindOptions{Jurisdiction: "xa"}
	for _, tt := range []struct {
		text string
		opts *legalref.FindOptions
		want string
	}{
		{"l'article 14 de la Constitution", own, "xa/const#art_14"},
		{"l'article 14 de la Constitution", nil, "be-const#art_14"},
		{"l'article 14 de la Constitution de la République d'Ardoise", nil, "xa/const#art_14"},
		{"l'article 91 de la Constitution", own, "xa/const#art_91 unresolved"},
		{"l'article 14, alinéa 2, de la Constitution", own, "xa/const#art_14__al_2"},
		{"l'article 3 de l'ordonnance fluviale", own, "xa/ordinance/2011-03-04#art_3"},
		{"l'article 3 du Code civil", own, "#art_3 unresolved"},
	} {
		if diff := cmp.Diff(tt.want, statuses(reg, "fr", tt.text, tt.opts)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
	}
	act := legalref.MustParse("xa/ordinance/2011-03-04#art_3")
	if got := reg.Label(act, "fr", legalref.Long); got != "article 3 de l'ordonnance fluviale du 4 mars 2011" {
		t.Errorf("its label is %q", got)
	}
	if got, _ := reg.URI(act, "fr", legalref.Web); got != "https://law.example/of" {
		t.Errorf("its address is %q", got)
	}
	if got := reg.LabelCitation(legalref.Citation{Ref: act, Status: legalref.Ambiguous}, "fr", legalref.Long); got != "article 3 de l'ordonnance du 4 mars 2011" {
		t.Errorf("a citation that leaves open which act of the day it is has the label %q", got)
	}
	if _, ok := legalref.URI(legalref.MustParse("be/act/1965-04-12#art_3"), "fr", legalref.Web); ok {
		t.Error("a built-in act that its date does not identify has an address")
	}
}

// acts is a table whose rows are not all acts.
type acts []legalref.Act

func (a acts) On(string, string) ([]legalref.Act, bool) { return a, true }

// TestActs passes over rows of a table that no reference can hold, and leaves the
// table as it is.
func TestActs(t *testing.T) {
	table := acts{{Number: ""}, {Number: "1992000606"}, {Number: "x y#z"}, {Number: "2019000001"}}
	reg := legalref.Builtin().WithActs(table)
	c := reg.Find("nl", "de wet van 3 mei 2004 en de wet van 5 augustus 1992", nil)
	if len(c) != 2 || len(c[0].Candidates) != 2 || c[1].Ref.String() != "be/act/1992-08-05/1992000606" {
		t.Errorf("found %+v", c)
	}
	for i, want := range []string{"", "1992000606", "x y#z", "2019000001"} {
		if table[i].Number != want {
			t.Errorf("the table has changed: %v", table)
		}
	}
}

// TestZeroRegistry asks a registry that was not made.
func TestZeroRegistry(t *testing.T) {
	var r legalref.Registry
	c := r.Find("nl", "artikel 3 van de wet van 3 mei 2003 en artikel 8 EVRM", nil)
	if len(c) != 2 || c[0].Ref.String() != "be/act/2003-05-03#art_3" || c[1].Status != legalref.Unresolved {
		t.Errorf("found %+v", c)
	}
	if got := r.Label(c[0].Ref, "fr", legalref.Long); got != "article 3 de la loi du 3 mai 2003" {
		t.Errorf("label %q", got)
	}
	if _, err := r.With(trees(nil)); err != nil {
		t.Error(err)
	}
}
