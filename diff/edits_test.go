package diff_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// marked writes edits with [-deleted-] and {+inserted+} words.
func marked(edits []diff.Edit) string {
	var b strings.Builder
	for _, e := range edits {
		switch e.Op {
		case diff.Delete:
			b.WriteString("[-" + e.Text + "-]")
		case diff.Insert:
			b.WriteString("{+" + e.Text + "+}")
		default:
			b.WriteString(e.Text)
		}
	}
	return b.String()
}

func TestEdits(t *testing.T) {
	for _, tc := range []struct {
		lang           bilingual.Lang
		old, new, want string
	}{
		{bilingual.NL, "het budget van 1.250,50 euro", "het budget van 1.350,50 euro", "het budget van [-1.250,50-]{+1.350,50+} euro"},
		{bilingual.FR, "un budget de 1 250 000 euros", "un budget de 1 350 000 euros", "un budget de [-1 250 000-]{+1 350 000+} euros"},
		{bilingual.NL, "de wet van 5 augustus 1992 geldt", "de wet van 5 april 1992 geldt", "de wet van [-5 augustus 1992-]{+5 april 1992+} geldt"},
		{bilingual.FR, "la loi du 1er mars 2007 vaut", "la loi du 2 mars 2007 vaut", "la loi du [-1er mars 2007-]{+2 mars 2007+} vaut"},
		{bilingual.FR, "l'avis du conseil", "l'accord du conseil", "l'[-avis-]{+accord+} du conseil"},
		{bilingual.FR, "qu'aujourd'hui encore", "qu'hier encore", "qu'[-aujourd'hui-]{+hier+} encore"},
		{bilingual.NL, "de foto's van 's-Gravenhage zijn oud", "de foto van 's-Hertogenbosch zijn oud", "de [-foto's-]{+foto+} van [-'s-Gravenhage-]{+'s-Hertogenbosch+} zijn oud"},
		{bilingual.NL, "ten minste 12 % van de huizen", "ten minste 15 % van de huizen", "ten minste [-12 %-]{+15 %+} van de huizen"},
		{bilingual.NL, "artikel 22bis geldt", "artikel 22ter geldt", "artikel [-22bis-]{+22ter+} geldt"},
		{bilingual.NL, "de raad.", "de raad en de gemeente.", "de raad{+ en de gemeente+}."},
		{bilingual.NL, "De brug is dicht. De kade verzakt.", "De brug is dicht. De markt sluit. De kade verzakt.", "De brug is dicht. {+De markt sluit. +}De kade verzakt."},
		{bilingual.NL, "een plan voor stille treinen voor te leggen", "een plan voor te leggen", "een plan [-voor stille treinen -]voor te leggen"},
		{bilingual.FR, "un plan pour le 1er mars", "un plan pour des trains pour le 1er mars", "un plan {+pour des trains +}pour le 1er mars"},
		{bilingual.NL, "de federale regering nu", "de federale regering en de Vlaamse regering nu", "de federale regering {+en de Vlaamse regering +}nu"},
		{bilingual.NL, "een ‘oude’ brug en kade", "een 'oude' brug of kade", "een [-‘-]{+'+}oude[-’-]{+'+} brug [-en-]{+of+} kade"},
	} {
		t.Run(tc.new, func(t *testing.T) {
			doc := func(text string) *legaltext.Document {
				d := recitals("x")
				d.Sections[0].Clauses[0].Sides = legaltext.Sides{tc.lang: {Text: text}}
				d.Sections[0].Clauses[0].WID = "w"
				return d
			}
			c := compare(t, doc(tc.old), doc(tc.new))
			if len(c.List) != 1 {
				t.Fatalf("%q, want one change", kinds(c))
			}
			if d := cmp.Diff(tc.want, marked(c.List[0].Edits)); d != "" {
				t.Errorf("edits (-want +got):\n%s", d)
			}
		})
	}
}

// However two texts differ, the edits hold both.
func TestEditsHoldBoth(t *testing.T) {
	texts := []string{"", " ", "a", "a b", "a  b", "« a »", "l'a l'b", "1 2 3", "1 000 000 a", "5 mei 2020", "5 mei", "\u00a0a\u00ad", "a-b", "-", "a.b.c", "e\u0301é", "12 % 12%"}
	for _, x := range texts {
		for _, y := range texts {
			if x == y || x == "" || y == "" {
				continue
			}
			a, b := recitals(x), recitals(y)
			a.Sections[0].Clauses[0].WID, b.Sections[0].Clauses[0].WID = "w", "w"
			c := compare(t, a, b)
			if len(c.List) != 1 || diff.OldText(c.List[0].Edits) != x || diff.NewText(c.List[0].Edits) != y {
				t.Errorf("%q to %q: %q", x, y, list(c))
			}
		}
	}
}

// A citation whose span cuts a character in two cuts no word in two.
func TestEditsKeepCharacters(t *testing.T) {
	doc := func(text string) *legaltext.Document {
		d := recitals(text)
		c := &d.Sections[0].Clauses[0]
		c.WID = "w"
		s := c.Sides[bilingual.NL]
		s.Citations = []legalref.Citation{{Span: legaltext.Span{Start: 0, End: 1}, Ref: legalref.MustParse("echr#art_8"), Status: legalref.Resolved}}
		c.Sides[bilingual.NL] = s
		return d
	}
	laws(t, doc("§ 2"), doc("© 2"))
}
