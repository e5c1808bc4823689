package legaltext_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legalref/belgianacts"
	"github.com/considerans/considerans/legaltext"
)

func TestCite(t *testing.T) {
	clause := func(nl, fr string) legaltext.Clause {
		return legaltext.Clause{Sides: legaltext.Sides{bilingual.NL: {Text: nl}, bilingual.FR: {Text: fr}}}
	}
	d := &legaltext.Document{
		Shape: &legaltext.Shape{Type: "test", Parts: []legaltext.Part{{Name: "body", Kind: legaltext.Clauses}}},
		Sections: []legaltext.Section{{Name: "body", Clauses: []legaltext.Clause{
			clause("Gelet op Verordening (EU) 2016/679 (hierna: AVG);", "Vu le règlement (UE) 2016/679 (ci-après : RGPD) ;"),
			clause("Overwegende artikel 5 AVG;", "Considérant l'article 5 du RGPD ;"),
			clause("Gelet op artikel 6 van dezelfde verordening;", "Vu l'article 6 du même règlement ;"),
			clause("Gelet op artikel 8;", "Vu l'article 8 de la Convention européenne des droits de l'homme ;"),
		}}},
	}
	legaltext.Cite(d, nil, nil)
	type row struct{ Text, Ref, By string }
	var got []row
	for c := range d.All() {
		for _, l := range []bilingual.Lang{bilingual.NL, bilingual.FR} {
			for _, cit := range c.Sides[l].Citations {
				if cit.Status != legalref.Resolved {
					t.Errorf("%v is %s", cit, cit.Status)
				}
				got = append(got, row{c.Sides[l].Text[cit.Span.Start:cit.Span.End], cit.Ref.String(), cit.ResolvedBy})
			}
		}
	}
	want := []row{
		{"Verordening (EU) 2016/679", "eu/reg/2016/679", ""},
		{"règlement (UE) 2016/679", "eu/reg/2016/679", ""},
		{"artikel 5", "eu/reg/2016/679#art_5", ""},
		{"article 5", "eu/reg/2016/679#art_5", ""},
		{"artikel 6", "eu/reg/2016/679#art_6", ""},
		{"article 6", "eu/reg/2016/679#art_6", ""},
		{"artikel 8", "echr#art_8", "twin"},
		{"article 8", "echr#art_8", ""},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("citations (-want +got):\n%s", d)
	}
}

// TestCiteByTwins reads a citation that its own language leaves open beside two
// languages that name its instrument.
func TestCiteByTwins(t *testing.T) {
	const open = "Gelet op artikel 3;"
	for _, c := range []struct{ name, fr, de, want string }{
		{"agree", "Vu l'article 3 de la CEDH ;", "Gestützt auf Artikel 3 der EMRK;", "echr#art_3 resolved twin"},
		{"one is open too", "Vu l'article 3 ;", "Gestützt auf Artikel 3 der EMRK;", "echr#art_3 resolved twin"},
		{"disagree", "Vu l'article 3 de la Constitution ;", "Gestützt auf Artikel 3 der EMRK;", "#art_3 unresolved "},
	} {
		for range 50 {
			d := &legaltext.Document{
				Shape: &legaltext.Shape{Type: "test", Parts: []legaltext.Part{{Name: "body", Kind: legaltext.Clauses}}},
				Sections: []legaltext.Section{{Name: "body", Clauses: []legaltext.Clause{{Sides: legaltext.Sides{
					bilingual.NL: {Text: open}, bilingual.FR: {Text: c.fr}, bilingual.DE: {Text: c.de},
				}}}}},
			}
			legaltext.Cite(d, nil, nil)
			cit := d.Sections[0].Clauses[0].Sides[bilingual.NL].Citations[0]
			if got := cit.Ref.String() + " " + string(cit.Status) + " " + cit.ResolvedBy; got != c.want {
				t.Fatalf("%s: got %q, want %q", c.name, got, c.want)
			}
		}
	}
}

// TestCiteActByTwin reads an act by its date alone, of a day with several acts, beside
// a language that gives its title.
func TestCiteActByTwin(t *testing.T) {
	for _, c := range []struct{ name, nl, fr, want string }{
		{"one", "Gelet op de wet van 30 augustus 2013;", "Vu la loi du 30 août 2013 portant le Code ferroviaire ;", "be/act/2013-08-30/2013014641 resolved twin"},
		{"another day", "Gelet op de wet van 30 augustus 2013;", "Vu la loi du 24 juin 2013 relative aux sanctions administratives communales ;", "be/act/2013-08-30 ambiguous "},
		{"twice", "Gelet op de wet van 30 augustus 2013 en de wet van 30 augustus 2013;", "Vu la loi du 30 août 2013 portant le Code ferroviaire ;", "be/act/2013-08-30 ambiguous "},
	} {
		d := &legaltext.Document{
			Shape: &legaltext.Shape{Type: "test", Parts: []legaltext.Part{{Name: "body", Kind: legaltext.Clauses}}},
			Sections: []legaltext.Section{{Name: "body", Clauses: []legaltext.Clause{{Sides: legaltext.Sides{
				bilingual.NL: {Text: c.nl}, bilingual.FR: {Text: c.fr},
			}}}}},
		}
		legaltext.Cite(d, belgianacts.Registry(), nil)
		cit := d.Sections[0].Clauses[0].Sides[bilingual.NL].Citations[0]
		if got := cit.Ref.String() + " " + string(cit.Status) + " " + cit.ResolvedBy; got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
