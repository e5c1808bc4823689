package diff_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// kinds lists the changes as "kind oldPath>path lang".
func kinds(c *diff.Changes) []string {
	var out []string
	for _, x := range c.List {
		out = append(out, strings.TrimSpace(fmt.Sprintf("%s %s>%s %s", x.Kind, x.OldPath, x.Path, x.Lang)))
	}
	return out
}

// recitals returns a document with one recital for each text; "nl|fr" gives
// both languages, "nl" one.
func recitals(texts ...string) *legaltext.Document {
	s := legaltext.Section{Name: "reasons"}
	for _, t := range texts {
		c := legaltext.Clause{Kind: legaltext.Recital, Sides: legaltext.Sides{}}
		nl, fr, both := strings.Cut(t, "|")
		c.Sides[bilingual.NL] = legaltext.Side{Text: nl}
		if both {
			c.Sides[bilingual.FR] = legaltext.Side{Text: fr}
		}
		s.Clauses = append(s.Clauses, c)
	}
	d := &legaltext.Document{Shape: gen.SpecimenShape(), Languages: []bilingual.Lang{bilingual.FR, bilingual.NL}, Sections: []legaltext.Section{s}}
	d.SetIDs()
	return d
}

// above puts items below a recital.
func above(d *legaltext.Document, i int, texts ...string) *legaltext.Document {
	d.Sections[0].Clauses[i].Items = recitals(texts...).Sections[0].Clauses
	d.SetIDs()
	return d
}

func TestKinds(t *testing.T) {
	const (
		quay   = "Overwegende dat de kade langs de vaart al jaren verzakt|Considérant que le quai le long du canal s'affaisse depuis des années"
		school = "Overwegende dat de school geen eigen speelplein heeft|Considérant que l'école n'a pas de cour de récréation"
		bridge = "Gelet op het advies over de brug van 3 maart 2021|Vu l'avis du 3 mars 2021 sur le pont"
		market = "Overwegende dat de markt op zaterdag sluit|Considérant que le marché ferme le samedi"
	)
	edit := func(d *legaltext.Document, f func(c []legaltext.Clause)) *legaltext.Document {
		f(d.Sections[0].Clauses)
		d.SetIDs()
		return d
	}
	side := func(c *legaltext.Clause, l bilingual.Lang, f func(*legaltext.Side)) {
		s := c.Sides[l]
		f(&s)
		c.Sides[l] = s
	}
	for _, tc := range []struct {
		name string
		a, b *legaltext.Document
		want []string
	}{
		{"one inserted", recitals(quay, school, bridge), recitals(quay, market, school, bridge), []string{"added >/reasons/1"}},
		{
			"one added at the end, behind what ended on a stop", recitals("Gelet op de wet;", "Gelet op de brief."), recitals("Gelet op de wet;", "Gelet op de brief;", market+"."),
			[]string{"typographic /reasons/1>/reasons/1 nl", "added >/reasons/2"},
		},
		{"a stop for a colon", recitals("Gelet op de brief."), recitals("Gelet op de brief:"), []string{"edited /reasons/0>/reasons/0 nl"}},
		{"one removed", recitals(quay, school, bridge), recitals(school, bridge), []string{"removed /reasons/0>"}},
		{"neighbours swapped", recitals(quay, school, bridge), recitals(school, quay, bridge), []string{"moved /reasons/1>/reasons/0"}},
		{
			"one edited in one language", recitals(quay, school), recitals(strings.Replace(quay, "jaren", "maanden", 1), school),
			[]string{"edited /reasons/0>/reasons/0 nl"},
		},
		{
			"moved and edited", recitals(quay, school, bridge), recitals(school, bridge, strings.Replace(quay, "jaren", "maanden", 1)),
			[]string{"moved /reasons/0>/reasons/2", "edited /reasons/0>/reasons/2 nl"},
		},
		{
			"replaced by another", recitals(quay, school, bridge), recitals(quay, market, bridge),
			[]string{"removed /reasons/1>", "added >/reasons/1"},
		},
		{
			"split", recitals("De kade verzakt en de brug is gesloten|Le quai s'affaisse et le pont est fermé", school),
			recitals("De kade verzakt|Le quai s'affaisse", "en de brug is gesloten|et le pont est fermé", school),
			[]string{"split /reasons/0>/reasons/0"},
		},
		{
			"merged", recitals("De kade verzakt|Le quai s'affaisse", "en de brug is gesloten|et le pont est fermé", school),
			recitals("De kade verzakt en de brug is gesloten|Le quai s'affaisse et le pont est fermé", school),
			[]string{"merged /reasons/0>/reasons/0"},
		},
		{
			"split and edited",
			recitals("De kade langs de vaart verzakt sinds de laatste winter en de brug bij de sluis is al maanden voor het verkeer gesloten", school),
			recitals("De kade langs de vaart verzakt sinds de laatste winter", "de brug bij de sluis is al weken voor het verkeer gesloten", school),
			[]string{"split /reasons/0>/reasons/0", "edited /reasons/0>/reasons/0 nl"},
		},
		{
			"split above items",
			above(recitals("De kade verzakt en de brug is gesloten", school), 0, quay, bridge, market),
			above(above(recitals("De kade verzakt", "en de brug is gesloten", school), 0, quay, bridge), 1, market),
			[]string{"split /reasons/0>/reasons/0", "moved /reasons/0/items/2>/reasons/1/items/0"},
		},
		{
			"merged above items",
			above(above(recitals("De kade verzakt", "en de brug is gesloten", school), 0, quay, bridge), 1, market),
			above(recitals("De kade verzakt en de brug is gesloten", school), 0, quay, bridge, market),
			[]string{"merged /reasons/0>/reasons/0", "moved /reasons/1/items/0>/reasons/0/items/2"},
		},
		{
			"merged with the one above all the items",
			above(recitals("De kade verzakt", "en de brug is gesloten", school), 1, quay, market),
			above(recitals("De kade verzakt en de brug is gesloten", school), 0, quay, market),
			[]string{"merged /reasons/0>/reasons/0", "moved /reasons/1/items/0>/reasons/0/items/0", "moved /reasons/1/items/1>/reasons/0/items/1"},
		},
		{
			"split and reworded in both parts",
			recitals("Overwegende dat de kade langs de vaart sinds 1 maart verzakt onder zware wagens en dat de gemeente de brug bij de sluis nog tien weken gesloten mag houden", school),
			recitals("Overwegende dat de kade langs de vaart sinds 1 april verzakt onder alle zware wagens", "Overwegende dat de gemeente de brug bij de sluis nog vijf weken gesloten mag houden", school),
			[]string{"split /reasons/0>/reasons/0", "edited /reasons/0>/reasons/0 nl"},
		},
		{
			"shortened, with another clause beside it",
			recitals("Overwegende dat de kade langs de vaart sinds 1 maart verzakt onder zware wagens en dat de gemeente de brug bij de sluis nog tien weken gesloten mag houden", school),
			recitals("Overwegende dat een andere kade sinds 1 april door zware regen bezwijkt", "Overwegende dat de gemeente de brug bij de sluis nog vijf weken gesloten mag houden", school),
			[]string{"added >/reasons/0", "edited /reasons/0>/reasons/1 nl"},
		},
		{
			"split, with a word more in the second",
			recitals("Overwegende dat de sporen oud zijn en dat de bruggen lekken;", market), recitals("Overwegende dat de sporen oud zijn;", "Overwegende dat de bruggen zwaar lekken;", market),
			[]string{"split /reasons/0>/reasons/0", "edited /reasons/0>/reasons/0 nl"},
		},
		{
			"merged, with a word less of the second",
			recitals("Overwegende dat de sporen oud zijn;", "Overwegende dat de bruggen zwaar lekken;", market), recitals("Overwegende dat de sporen oud zijn en dat de bruggen lekken;", market),
			[]string{"merged /reasons/0>/reasons/0", "edited /reasons/0>/reasons/0 nl"},
		},
		{
			"split into three, of which one was reworded",
			recitals("Overwegende dat stille motoren sinds 1 maart verplicht zijn op nieuwe boten en dat de rederij oude boten nog tien jaar mag gebruiken;", market),
			recitals("Overwegende dat stille motoren sinds 1 maart verplicht zijn;", "Overwegende dat dit geldt op nieuwe boten;", "Overwegende dat de rederij oude boten nog tien jaar mag gebruiken;", market),
			[]string{"split /reasons/0>/reasons/0", "edited /reasons/0>/reasons/0 nl"},
		},
		{
			"split, the second half moved to the front",
			recitals(market, bridge, "Overwegende dat stille motoren sinds 1 maart verplicht zijn op nieuwe boten en dat de rederij oude boten nog tien jaar mag gebruiken;"),
			recitals("Overwegende dat de rederij oude boten nog tien jaar mag gebruiken;", market, bridge, "Overwegende dat stille motoren sinds 1 maart verplicht zijn op nieuwe boten;"),
			[]string{"split /reasons/2>/reasons/3", "edited /reasons/2>/reasons/3 nl"},
		},
		{
			"split into many, none of which is like the whole",
			recitals("Overwegende dat de sluis dicht blijft, dat de haven verzandt, dat de schippers omvaren, dat de werf personeel ontslaat, dat de oevers afkalven, dat de bomen omvallen en dat de winkels sluiten;", market),
			recitals("Overwegende dat de sluis dicht blijft;", "Overwegende dat de haven langzaam verzandt;", "Overwegende dat de schippers omvaren;", "Overwegende dat de werf personeel ontslaat;", "Overwegende dat alle oevers afkalven;", "Overwegende dat de bomen omvallen;", "Overwegende dat de winkels sluiten;", market),
			[]string{"split /reasons/0>/reasons/0", "edited /reasons/0>/reasons/0 nl"},
		},
		{
			"torn into its languages",
			recitals(quay, school), edit(recitals(quay, quay, school), func(c []legaltext.Clause) {
				delete(c[0].Sides, bilingual.FR)
				delete(c[1].Sides, bilingual.NL)
			}),
			[]string{"added >/reasons/0", "untranslated /reasons/0>/reasons/1 nl"},
		},
		{
			"shortened, and another that only opens alike",
			recitals("Overwegende dat de gemeente Elsene de markt op het plein sluit;", school), recitals("Overwegende dat de gemeente de markt sluit;", "Overwegende dat het plein van Elsene groeit;", school),
			[]string{"edited /reasons/0>/reasons/0 nl", "added >/reasons/1"},
		},
		{
			"split, each half edited in both languages",
			recitals("Overwegende dat stille bussen sinds mei verplicht zijn in de stad en dat de vervoerder oude bussen nog tien jaar mag gebruiken|Considérant que les bus silencieux sont obligatoires depuis mai dans la ville et que le transporteur peut utiliser les anciens bus pendant dix ans", school),
			recitals("Overwegende dat stille bussen sinds juni verplicht zijn in heel de stad|Considérant que les bus silencieux sont obligatoires depuis juin dans toute la ville", "Overwegende dat de vervoerder oude bussen nog vijf jaar mag gebruiken|Considérant que le transporteur peut utiliser les anciens bus pendant cinq ans", school),
			[]string{"split /reasons/0>/reasons/0", "edited /reasons/0>/reasons/0 fr", "edited /reasons/0>/reasons/0 nl"},
		},
		{
			"split and moved", recitals(market, bridge, school, "Overwegende dat de kade langs de vaart al jaren verzakt en dat de buurt daar elke winter last van heeft|Considérant que le quai s'affaisse et que le quartier en souffre chaque hiver"),
			recitals("Overwegende dat de kade langs de vaart al jaren verzakt|Considérant que le quai s'affaisse", "Overwegende dat de buurt daar elke winter last van heeft|Considérant que le quartier en souffre chaque hiver", market, bridge, school),
			[]string{"moved /reasons/3>/reasons/0", "split /reasons/3>/reasons/0", "edited /reasons/3>/reasons/0 fr", "edited /reasons/3>/reasons/0 nl"},
		},
		{
			"typography", recitals("De 'kade' van 1.000 m verzakt"), recitals("De ‘kade’ van 1.000\u00a0m verzakt"),
			[]string{"typographic /reasons/0>/reasons/0 nl"},
		},
		{
			"a digit is no typography", recitals("De kade van 1 000 m verzakt"), recitals("De kade van 10 00 m verzakt"),
			[]string{"edited /reasons/0>/reasons/0 nl"},
		},
		{
			"a language came to one", recitals(strings.Split(quay, "|")[0], school), recitals(quay, school),
			[]string{"translated /reasons/0>/reasons/0 fr"},
		},
		{
			"a language came to all", recitals(strings.Split(quay, "|")[0], strings.Split(school, "|")[0]), recitals(quay, school),
			[]string{"translated /reasons>/reasons fr"},
		},
		{
			"a language went from all", recitals(quay, school), recitals(strings.Split(quay, "|")[0], strings.Split(school, "|")[0]),
			[]string{"untranslated /reasons>/reasons fr"},
		},
		{
			"a heading of a paragraph", recitals(quay, school),
			edit(recitals(quay, school), func(c []legaltext.Clause) {
				side(&c[1], bilingual.FR, func(s *legaltext.Side) { s.Form = "h5" })
			}),
			[]string{"reformatted /reasons/1>/reasons/1 fr"},
		},
		{
			"taken out of a list whose lead-in it continued",
			above(recitals(quay, "samen met de gewesten:|avec les régions:"), 1, school, bridge),
			recitals(quay, "samen met de gewesten:|avec les régions:", bridge),
			nil,
		},
		{
			"one level deeper", recitals(quay, school, bridge),
			edit(recitals(quay, "", bridge), func(c []legaltext.Clause) {
				c[0].Items = recitals(school).Sections[0].Clauses
			}), nil,
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if tc.name == "one level deeper" {
				tc.b.Sections[0].Clauses = slices.Delete(tc.b.Sections[0].Clauses, 1, 2)
				tc.b.SetIDs()
				tc.want = []string{"reformatted /reasons/1>/reasons/0/items/0"}
			}
			if tc.want == nil {
				above(tc.b, 1, school)
				tc.want = []string{"moved /reasons/1/items/1>/reasons/2"}
			}
			laws(t, tc.a, tc.b)
			if d := cmp.Diff(tc.want, kinds(compare(t, tc.a, tc.b))); d != "" {
				t.Errorf("changes (-want +got):\n%s", d)
			}
		})
	}
}

// One insertion is one change however many clauses follow, and one swap of
// neighbours is one move, wherever they happen.
func TestOneChange(t *testing.T) {
	texts := make([]string, 300)
	for i := range texts {
		texts[i] = fmt.Sprintf("Overwegende dat het dossier met nummer %d nog altijd openstaat|Considérant que le dossier numéro %d reste toujours ouvert", 7*i, 7*i)
	}
	a := recitals(texts...)
	for _, at := range []int{0, 1, 150, 298, 299} {
		b := recitals(slices.Insert(slices.Clone(texts), at, "Gelet op de brief van de wijkraad over het plein|Vu la lettre du conseil de quartier sur la place")...)
		c := compare(t, a, b)
		if got := kinds(c); len(got) != 1 || c.List[0].Kind != diff.Added {
			t.Errorf("inserted at %d: %q, want one addition", at, got)
		}
		if got, want := len(c.Renumbered), len(texts)-at; got != want {
			t.Errorf("inserted at %d: %d renumbered, want %d", at, got, want)
		}
		if at == 0 {
			continue
		}
		swapped := slices.Clone(texts)
		swapped[at-1], swapped[at] = swapped[at], swapped[at-1]
		if got := compare(t, a, recitals(swapped...)).List; len(got) != 1 || got[0].Kind != diff.Moved {
			t.Errorf("swapped at %d: %d changes, want one move", at, len(got))
		}
	}
}

// A clause cut in two at any word is one split, and joined again one merger.
func TestOneSplit(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	var texts []string
	for range 30 {
		texts = append(texts, gen.Sentence(r, bilingual.NL, 12)+"|"+gen.Sentence(r, bilingual.FR, 12))
	}
	a := recitals(texts...)
	for i := range texts {
		for word := 1; word < 12; word++ {
			b := a.Canonical()
			parts, ok := gen.Split(b.Sections[0].Clauses[i], word)
			if !ok {
				continue
			}
			b.Sections[0].Clauses = slices.Replace(b.Sections[0].Clauses, i, i+1, parts...)
			b.SetIDs()
			if got := kinds(compare(t, a, b)); len(got) != 1 || !strings.HasPrefix(got[0], "split ") {
				t.Errorf("clause %d split at word %d: %q", i, word, got)
			}
			if got := kinds(compare(t, b, a)); len(got) != 1 || !strings.HasPrefix(got[0], "merged ") {
				t.Errorf("clause %d joined at word %d: %q", i, word, got)
			}
		}
	}
}

func TestLaw(t *testing.T) {
	cite := func(text, part string, ref string) legaltext.Side {
		i := strings.Index(text, part)
		at := legaltext.Span{Start: i, End: i + len(part)}
		return legaltext.Side{Text: text, Citations: []legalref.Citation{{Span: at, Whole: at, Ref: legalref.MustParse(ref), Status: legalref.Resolved, Kind: legalref.Full}}}
	}
	with := func(s legaltext.Side, l bilingual.Lang) *legaltext.Document {
		d := recitals("Gelet op de stukken")
		d.Sections[0].Clauses = append(d.Sections[0].Clauses, legaltext.Clause{Kind: legaltext.Recital, Sides: legaltext.Sides{l: s}})
		d.SetIDs()
		return d
	}
	plain := func(text string) legaltext.Side { return legaltext.Side{Text: text} }
	for _, tc := range []struct {
		name     string
		lang     bilingual.Lang
		old, new legaltext.Side
		want     *diff.Law
	}{
		{
			"repointed", bilingual.NL,
			cite("Gelet op artikel 8 EVRM en het advies", "artikel 8 EVRM", "echr#art_8"),
			cite("Gelet op artikel 10 EVRM en het advies", "artikel 10 EVRM", "echr#art_10"),
			&diff.Law{Citations: &diff.CitationChanges{Repointed: []diff.Repoint{{From: "echr#art_8", To: "echr#art_10"}}}},
		},
		{
			"numbers and dates", bilingual.FR,
			plain("Considérant que 12,5 % des logements étaient vides le 1er mars 2020"),
			plain("Considérant que 14 % des logements étaient vides le 1er mai 2021"),
			&diff.Law{Numbers: &diff.Values{Old: []string{"12,5 %"}, New: []string{"14 %"}}, Dates: &diff.Values{Old: []string{"1er mars 2020"}, New: []string{"1er mai 2021"}}},
		},
		{
			"a stronger verb", bilingual.FR,
			plain("Demande au Gouvernement fédéral de rouvrir la ligne"), plain("Exige du Gouvernement fédéral de rouvrir la ligne"),
			&diff.Law{Strength: &diff.Strength{Old: "normal", New: "strong"}},
		},
		{
			"a softer verb", bilingual.NL,
			plain("Verzoekt de federale regering de lijn te heropenen"), plain("Moedigt de federale regering aan de lijn te heropenen"),
			&diff.Law{Strength: &diff.Strength{Old: "normal", New: "soft"}},
		},
		{
			"what is asked for, with nobody asked", bilingual.NL,
			plain("Wij vragen bomen op het plein."), plain("Wij vragen meer bomen op het plein."),
			nil,
		},
		{
			"an addressee that no table has", bilingual.NL,
			plain("Verzoekt het waterloket om het lek te dichten"), plain("Verzoekt de leidingdienst om het lek te dichten"),
			&diff.Law{Addressees: &diff.Values{Old: []string{"waterloket"}, New: []string{"leidingdienst"}}},
		},
		{
			"an addressee before what is asked, and before a list of it", bilingual.FR,
			plain("Demande à la ministre du Budget de libérer la somme"), plain("Demande à la ministre du Budget: de libérer la somme"),
			nil,
		},
		{
			"an addressee before a sum, and before a list", bilingual.NL,
			plain("Vraagt de minister van Begroting 12 000 euro vrij te maken"), plain("Vraagt de minister van Begroting: 12 000 euro vrij te maken"),
			nil,
		},
		{
			"verbs of equal strength", bilingual.NL,
			plain("Verzoekt de federale regering de lijn te heropenen"), plain("Vraagt de federale regering de lijn te heropenen"),
			nil,
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			a, b := with(tc.old, tc.lang), with(tc.new, tc.lang)
			laws(t, a, b)
			c := compare(t, a, b)
			if len(c.List) != 1 || c.List[0].Kind != diff.Edited {
				t.Fatalf("%q, want one edit", kinds(c))
			}
			if d := cmp.Diff(tc.want, c.List[0].Law); d != "" {
				t.Errorf("law (-want +got):\n%s", d)
			}
		})
	}
}

// A number that is only grouped otherwise is the same number, in the signs of its
// language; where a sign may begin decimals, it is another.
func TestDigitGroups(t *testing.T) {
	for _, tc := range []struct {
		lang     bilingual.Lang
		old, new string
		want     diff.Kind
	}{
		{bilingual.NL, "120.000 euro", "120 000 euro", diff.Typographic},
		{bilingual.NL, "120.000 euro", "120000 euro", diff.Typographic},
		{bilingual.FR, "1.250.000 euros", "1\u00a0250\u00a0000 euros", diff.Typographic},
		{bilingual.FR, "1\u202f250\u2009000,50 euros", "1.250.000,50 euros", diff.Typographic},
		{bilingual.DE, "1'250'000 Franken", "1.250.000 Franken", diff.Typographic},
		{bilingual.DE, "10.000–20.000 Euro", "10’000–20’000 Euro", diff.Typographic},
		{bilingual.EN, "120,000 euros", "120 000 euros", diff.Typographic},
		{bilingual.EN, "1,234.5 euros", "1234.5 euros", diff.Typographic},
		{bilingual.NL, "120.000 euro", "120.500 euro", diff.Edited},
		{bilingual.NL, "1.234 euro", "1,234 euro", diff.Edited},
		{bilingual.EN, "1.234 euros", "1,234 euros", diff.Edited},
		{bilingual.EN, "1.234 euros", "1 234 euros", diff.Edited},
		{bilingual.NL, "1,234 euro", "1 234 euro", diff.Edited},
		{bilingual.FR, "0.125 euro", "0125 euro", diff.Edited},
		{bilingual.FR, "1.234.5 euros", "1234.5 euros", diff.Edited},
		{bilingual.NL, "0470.123.456", "0470123456", diff.Edited},
		{bilingual.NL, "artikel 3.100", "artikel 3100", diff.Edited},
		{bilingual.FR, "art. 3.100", "art. 3 100", diff.Edited},
	} {
		t.Run(fmt.Sprintf("%s %s to %s", tc.lang, tc.old, tc.new), func(t *testing.T) {
			one := func(text string) *legaltext.Document {
				d := recitals("")
				d.Sections[0].Clauses[0].Sides = legaltext.Sides{tc.lang: {Text: "Nr. 7: " + text + " 12."}}
				return d
			}
			a, b := one(tc.old), one(tc.new)
			laws(t, a, b)
			c := compare(t, a, b)
			if len(c.List) != 1 || c.List[0].Kind != tc.want {
				t.Fatalf("%q, want %s", kinds(c), tc.want)
			}
		})
	}
}

// Of a text that was edited, a number that is only grouped otherwise is not told,
// and a typographic change that leads to another article is an edit.
func TestDigitGroupsBesideWords(t *testing.T) {
	c := compare(t, recitals("Overwegende dat 120.000 euro en 40 uur nodig zijn"), recitals("Overwegende dat 120 000 euro en 50 uur nodig zijn"))
	want := &diff.Law{Numbers: &diff.Values{Old: []string{"40 uur"}, New: []string{"50 uur"}}}
	if d := cmp.Diff(want, c.List[0].Law); d != "" {
		t.Errorf("law (-want +got):\n%s", d)
	}
	cite := func(text, ref string) *legaltext.Document {
		d := recitals("")
		at := legaltext.Span{Start: len("Gelet op "), End: len(text)}
		d.Sections[0].Clauses[0].Sides = legaltext.Sides{bilingual.NL: {
			Text:      text,
			Citations: []legalref.Citation{{Span: at, Whole: at, Ref: legalref.MustParse(ref), Status: legalref.Resolved, Kind: legalref.Full}},
		}}
		return d
	}
	c = compare(t, cite("Gelet op boek 1-2 BW", "be/code/civil#art_1"), cite("Gelet op boek 1–2 BW", "be/code/civil#art_2"))
	if got := kinds(c); len(got) != 1 || c.List[0].Kind != diff.Edited {
		t.Errorf("%q, want an edit", got)
	}
}

// A clause that comes in one language leaves the other language of its section behind,
// composed changes too; one that comes in both leaves none, and so the way back.
func TestStaleAdded(t *testing.T) {
	const quay, bridge = "De kade verzakt|Le quai s'affaisse", "De brug is dicht|Le pont est fermé"
	a, b, c := recitals(quay, bridge), recitals(quay, "De markt sluit", bridge), recitals(bridge, quay, "De markt sluit")
	first, second := compare(t, a, b), compare(t, b, c)
	want := []diff.Stale{{ID: "rec_2", Path: "/reasons/1", Lang: bilingual.FR, By: []bilingual.Lang{bilingual.NL}}}
	if d := cmp.Diff(want, first.Stale); d != "" {
		t.Errorf("stale (-want +got):\n%s", d)
	}
	if got := first.Summary(bilingual.EN); got != "One part added, one part renumbered and one part of which another language did not follow." {
		t.Errorf("summary %q", got)
	}
	laws(t, a, b)
	want[0].ID, want[0].Path = "rec_3", "/reasons/2"
	for name, steps := range map[string][2]*diff.Changes{"came first": {first, second}, "came then": {compare(t, a, a), compare(t, a, c)}} {
		both, err := diff.Compose(steps[0], steps[1])
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, both.Stale); d != "" {
			t.Errorf("stale in composed changes, %s (-want +got):\n%s", name, d)
		}
	}
	if got := diff.Invert(first).Stale; len(got) > 0 {
		t.Errorf("Invert: stale %v", got)
	}
	if got := compare(t, a, recitals(quay, "De markt sluit|Le marché ferme", bridge)).Stale; len(got) > 0 {
		t.Errorf("a clause of both languages: stale %v", got)
	}
}

func TestStale(t *testing.T) {
	a := recitals("De kade verzakt|Le quai s'affaisse", "De brug is dicht|Le pont est fermé")
	b := recitals("De kade verzakt snel|Le quai s'affaisse", "De brug blijft dicht|Le pont reste fermé")
	want := []diff.Stale{{ID: "rec_1", OldID: "rec_1", Path: "/reasons/0", OldPath: "/reasons/0", Lang: bilingual.FR, By: []bilingual.Lang{bilingual.NL}}}
	if d := cmp.Diff(want, compare(t, a, b).Stale); d != "" {
		t.Errorf("stale (-want +got):\n%s", d)
	}
}

// What is only written otherwise need not be followed; and a language in which a
// clause was only written otherwise did not follow.
func TestNotStale(t *testing.T) {
	const nl, fr = "tegen 1 maart 2034 voor 2.000.000 euro en tien jaar", "pour le 1er mars 2034, 2.000.000 euros et dix ans à l'État"
	for _, tc := range []struct {
		nl, fr string
		want   bilingual.Lang
	}{
		{nl, "pour le 1 mars 2034, 2.000.000 euros et dix ans à l'État", ""},
		{nl, "pour le 1er Mars 2034, 2.000.000,00 euros et 10 ans à l'Etat", ""},
		{nl, "pour le 01/03/2034, 2 millions d'euros; et dix ans à l’Etat", ""},
		{nl, "pour le 2 mars 2034, 2.000.000 euros et dix ans à l'État", "nl"},
		{nl, "pour le 1er mars 2034, 2.500.000 euros et dix ans à l'État", "nl"},
		{nl, "pour le 1er mars 2034, 2.000.000 euros et onze ans à l'État", "nl"},
		{"tegen 1 maart 2034 voor 3.000.000 euro en tien jaar", "pour le 1 mars 2034, 2.000.000 euros et 10 ans à l'État", "fr"},
	} {
		got := bilingual.Lang("")
		for _, s := range compare(t, recitals(nl+"|"+fr), recitals(tc.nl+"|"+tc.fr)).Stale {
			got += s.Lang
		}
		if got != tc.want {
			t.Errorf("%s, %s: did not follow: %q, want %q", tc.nl, tc.fr, got, tc.want)
		}
	}
}

// A verb that asks as strongly, or decides as well, need not be followed.
func TestSynonymsNotStale(t *testing.T) {
	for _, tc := range []struct {
		old, new string
		want     int
	}{
		{"Verzoekt de regering om te handelen", "Vraagt aan de regering om te handelen", 0},
		{"Beslist de commissie te ontbinden", "Besluit de commissie te ontbinden", 0},
		{"Verzoekt de regering om te handelen", "Roept de regering op om te handelen", 1},
		{"Verzoekt de regering om te handelen", "Vraagt de regering om niet te handelen", 1},
		{"Beslist de motie over te nemen", "Verwerpt de motie over te nemen", 1},
	} {
		const fr = "Demande au gouvernement d'agir"
		got := compare(t, recitals(tc.old+"|"+fr), recitals(tc.new+"|"+fr)).Stale
		if len(got) != tc.want {
			t.Errorf("%s, %s: %d did not follow, want %d", tc.old, tc.new, len(got), tc.want)
		}
	}
}
