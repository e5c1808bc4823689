package drafting_test

import (
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext/drafting"
)

// A dataRow is one phrase of a data file.
type dataRow struct{ class, attr, phrase string }

func readData(t *testing.T, name string) []dataRow {
	t.Helper()
	b, err := os.ReadFile("data/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var rows []dataRow
	for line := range strings.Lines(string(b)) {
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 3 {
			t.Fatalf("%s: %d columns in %q", name, len(f), line)
		}
		for s := range strings.SplitSeq(f[2], "; ") {
			rows = append(rows, dataRow{f[0], f[1], s})
		}
	}
	return rows
}

// spelled writes out one variant of a phrase as a text would print it.
func spelled(phrase string) string {
	var words []string
	for w := range strings.FieldsSeq(strings.NewReplacer("(", "", ")", "").Replace(phrase)) {
		w, _, _ = strings.Cut(w, "/")
		if w == "…" {
			w = "Xyz"
		}
		words = append(words, w)
	}
	return strings.Join(words, " ")
}

func capitalised(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// Every phrase is read as what its row says, in small letters, with a capital
// and in capitals without accents.
func TestEveryPhraseIsRead(t *testing.T) {
	p := drafting.Default()
	for _, lang := range []bilingual.Lang{"nl", "fr", "de", "en"} {
		seen := map[string]dataRow{}
		for _, r := range readData(t, string(lang)+".tsv") {
			group := r.class
			if isOpening(group) {
				group = "opening"
			}
			key := group + " " + r.phrase
			if old, dup := seen[key]; dup {
				t.Errorf("%s: %q stands as %s %s and as %s %s", lang, r.phrase, old.class, old.attr, r.class, r.attr)
			}
			seen[key] = r
			text := spelled(r.phrase)
			switch {
			case isOpening(r.class):
				for _, s := range []string{text + " Xyz", capitalised(text) + " Xyz", "1. " + text + " Xyz", bare(strings.ToUpper(text)) + " Xyz"} {
					o, _ := p.Opening(lang, s)
					if got := classOf(o); got != r.class {
						t.Errorf("%s: %q is %s, its row says %s", lang, s, got, r.class)
					}
				}
				if _, act, ok := strings.Cut(r.attr, "weak/"); ok {
					for _, s := range []string{capitalised(text) + ": Xyz", "1. " + strings.ToUpper(text) + ": Xyz", capitalised(text) + " 2: Xyz"} {
						if o, _ := p.Opening(lang, s); string(o.Act) != act {
							t.Errorf("%s: %q is %s, its row says %s before a colon", lang, s, o.Act, act)
						}
					}
				}
			case r.class == "heading":
				text, _ := strings.CutSuffix(text, " Xyz")
				block, _, _ := strings.Cut(r.attr, "/")
				if strings.HasSuffix(r.phrase, "…") {
					if h, ok := p.Heading(lang, capitalised(text)+" Xyz"); !ok || string(h.Block) != block {
						t.Errorf("%s: %q and more is %q, its row says %q", lang, text, h.Block, block)
					}
				}
				for _, s := range []string{capitalised(text), bare(strings.ToUpper(text)), strings.Join(strings.Split(strings.ToUpper(text), ""), " ")} {
					if h, ok := p.Heading(lang, s); !ok || string(h.Block) != block {
						t.Errorf("%s: %q is %q, its row says %q", lang, s, h.Block, block)
					}
				}
			case r.class == "division":
				for _, s := range []string{" 2", " IV - Xyz", " 3 Xyz zzz"} {
					if !p.Division(lang, capitalised(text)+s) {
						t.Errorf("%s: %q is no division", lang, capitalised(text)+s)
					}
				}
				for _, s := range []string{" 2 xyz zzz", " 2.", " Xyz"} {
					if p.Division(lang, capitalised(text)+s) {
						t.Errorf("%s: %q is a division", lang, capitalised(text)+s)
					}
				}
			case r.class == "month":
				if d, ok := p.Date(lang, "3 "+text+" 2021"); !ok || d.ISO[5:7] != ("0" + r.attr)[len(r.attr)-1:] {
					t.Errorf("%s: month %q is %q, its row says %s", lang, text, d.ISO, r.attr)
				}
			case r.class == "sitting":
				if d, ok := p.Sitting(lang, capitalised(text)+" 3.5.2021"); !ok || d.ISO != "2021-05-03" {
					t.Errorf("%s: %q before a date gives %v", lang, text, d)
				}
			case r.class == "session":
				if s, ok := p.Session(lang, capitalised(text)+" 2021-2022"); !ok || s.Kind != strings.TrimSuffix(r.attr, "/numbered") || s.Period != "2021-2022" {
					t.Errorf("%s: session %q is %q, its row says %s", lang, text, s.Kind, r.attr)
				}
			case r.class == "author" && r.attr == "behind":
				if a, ok := p.Authors(lang, "Mr. PEETERS "+text+" motion"); !ok || len(a.People) != 1 || a.People[0].Name != "PEETERS" {
					t.Errorf("%s: %q behind a name gives %v", lang, text, a.People)
				}
			case r.class == "party":
				if a, ok := p.Authors(lang, "tabled by Jan Peeters, Xyz, "+capitalised(text)); lang == "en" && (!ok || len(a.People) != 1 || a.People[0].Party != capitalised(text)) {
					t.Errorf("%s: the party %q gives %v", lang, text, a.People)
				}
			case r.class == "author" && strings.HasPrefix(text, "der fraktion"):
				if a, ok := p.Authors(lang, capitalised(text)+" der Linden"); !ok || len(a.People) > 0 {
					t.Errorf("%s: %q gives the members %v", lang, text, a.People)
				}
			case r.class == "author" && !strings.Contains(r.phrase, "…"):
				colon := map[bool]string{true: ":"}[r.attr == "label"]
				if a, ok := p.Authors(lang, "("+text+colon+" Jan PEETERS)"); !ok || len(a.People) != 1 || a.People[0].Name != "Jan PEETERS" {
					t.Errorf("%s: author cue %q gives %v", lang, text, a.People)
				}
			case r.class == "told":
				who := map[bilingual.Lang]string{"nl": "De gemeenteraad", "fr": "Le conseil", "de": "Der Rat", "en": "The Council"}[lang]
				if o, ok := p.Told(lang, "Xyz 3, "+strings.ToLower(who[:1])+who[1:]+" "+text+" zzz"); !ok || string(o.Act) != r.attr {
					t.Errorf("%s: %q told is %s, its row says %s", lang, text, o.Act, r.attr)
				}
			case r.class == "passive":
				if l, ok := p.Passive(lang, "Xyz "+text+" zzz"); !ok || !strings.HasPrefix(r.attr, string(l.Act)) || !strings.HasSuffix(r.attr, string(l.Strength)) {
					t.Errorf("%s: the passive %q is %s %s, its row says %s", lang, text, l.Act, l.Strength, r.attr)
				}
			case r.class == "end" && r.attr == string(drafting.Proposing):
				if e, ok := p.Ending(lang, "Xyz "+text+":"); !ok || e.Kind != drafting.Proposing {
					t.Errorf("%s: %q is %q, its row says %s", lang, text, e.Kind, r.attr)
				}
			case r.class == "end":
				if e, ok := p.Ending(lang, capitalised(text)); !ok || string(e.Kind) != r.attr {
					t.Errorf("%s: ending %q is %q, its row says %s", lang, text, e.Kind, r.attr)
				}
			}
		}
	}
}

func isOpening(class string) bool {
	switch class {
	case "visa", "recital", "none", "request", "instruction", "decision", "support", "criticism", "statement", "notice", "forwarding", "closing":
		return true
	}
	return false
}

// classOf names the class of an opening as the data does.
func classOf(o drafting.Opening) string {
	switch {
	case o.Kind == drafting.Request:
		return string(o.Act)
	case o.Kind == "":
		return "none"
	}
	return string(o.Kind)
}

// bare drops the accents of the letters that the data uses.
func bare(s string) string {
	return strings.NewReplacer("É", "E", "È", "E", "Ê", "E", "À", "A", "Â", "A", "Ç", "C", "Î", "I", "Ô", "O", "Û", "U", "Ë", "E", "Ï", "I", "Ö", "O", "Ä", "A", "Ü", "U").Replace(s)
}

// Every name, opening line and number shape of a house is read as its own.
func TestEveryHouseIsRead(t *testing.T) {
	p := drafting.Default()
	holds := func(b drafting.Body, id string) bool {
		for _, h := range b.Houses {
			if h.ID == id {
				return true
			}
		}
		return false
	}
	numbers := strings.NewReplacer("{2}", "27", "{3}", "311", "{4}", "3456", "{n}", "12", "{y}", "2022", "{roman}", "XIII")
	for _, h := range p.Houses() {
		for lang, names := range h.Names {
			for _, s := range names {
				if b, ok := p.Assembly(lang, strings.ToUpper(s)); !ok || !holds(b, h.ID) {
					t.Errorf("%s: the name %q is not read in %s", h.ID, s, lang)
				}
			}
		}
		for lang, lines := range h.Formulas {
			for _, s := range lines {
				if b, ok := p.Formula(lang, s+","); !ok || !holds(b, h.ID) {
					t.Errorf("%s: the formula %q is not read in %s", h.ID, s, lang)
				}
			}
		}
		for _, shape := range h.Numbers {
			s := numbers.Replace(shape)
			n, ok := p.Number(s)
			if !ok || n.Span.End-n.Span.Start != len(s) {
				t.Errorf("%s: the number %q of shape %q is not read", h.ID, s, shape)
			}
		}
	}
}

// TestStates checks that each house says whose law its texts mean.
func TestStates(t *testing.T) {
	for _, h := range drafting.Default().Houses() {
		opts := &legalref.FindOptions{Jurisdiction: h.State}
		if err := opts.Validate(); h.State == "" || err != nil {
			t.Errorf("house %s: state %q: %v", h.ID, h.State, err)
		}
	}
}
