package legalref_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/google/go-cmp/cmp"
)

func TestParse(t *testing.T) {
	for _, s := range []string{
		"echr#art_8", "echr", "#art_7", "be-const#art_22__al_2", "be/act/1992-08-05/1992000606#art_14__para_1",
		"be/code/civil#art_5.69", "be/code/companies#art_2:51", "be/code/economic-law#art_VI.104",
		"be/code/judicial#art_25/2", "be/code/civil-1804#art_577-2", "this#art_3__al_last", "eu/dec_framw/2002/584",
		"ECLI:BE:GHCC:2020:ARR.081", "be/code/civil#book_2__title_6", "un/ga/res/26/2758",
	} {
		r, err := legalref.Parse(s)
		if err != nil || r.String() != s {
			t.Errorf("Parse(%q) = %v, %v", s, r, err)
		}
		text, err := r.MarshalText()
		var back legalref.Ref
		if err != nil || back.UnmarshalText(text) != nil || back != r {
			t.Errorf("%q does not survive MarshalText: %v", s, back)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"", `legalref.Parse(""): empty at byte 0`},
		{"echr#", `legalref.Parse("echr#"): nothing after # at byte 5`},
		{"echr art_8", `legalref.Parse("echr art_8"): ' ' in an instrument at byte 4`},
		{"Verfügung", `legalref.Parse("Verfügung"): 'ü' in an instrument at byte 4`},
		{"be\xff", `legalref.Parse("be\xff"): invalid UTF-8 in an instrument at byte 2`},
		{"/", `legalref.Parse("/"): part "" of an instrument is empty at byte 0`},
		{"a//b", `legalref.Parse("a//b"): part "" of an instrument is empty at byte 2`},
		{"eu/reg/", `legalref.Parse("eu/reg/"): part "" of an instrument is empty at byte 7`},
		{"a/../b", `legalref.Parse("a/../b"): part ".." of an instrument is empty at byte 2`},
		{"echr#art_.", `legalref.Parse("echr#art_."): step "art_." is no unit and number at byte 5`},
		{"echr#8", `legalref.Parse("echr#8"): step "8" is no unit and number at byte 5`},
		{"echr#art_8__", `legalref.Parse("echr#art_8__"): nothing after __ at byte 12`},
		{"echr#art_8__lid_2", `legalref.Parse("echr#art_8__lid_2"): step "lid_2" is no unit and number at byte 12`},
		{"echr#art_8#art_9", `legalref.Parse("echr#art_8#art_9"): step "art_8#art_9" is no unit and number at byte 5`},
	} {
		_, err := legalref.Parse(tt.in)
		if err == nil || err.Error() != tt.want {
			t.Errorf("Parse(%q): error %v, want %s", tt.in, err, tt.want)
		}
		var pe *legalref.ParseError
		if !errors.As(err, &pe) || pe.Input != tt.in {
			t.Errorf("Parse(%q): error %v is no ParseError of it", tt.in, err)
		}
	}
}

func TestCompare(t *testing.T) {
	want := []string{
		"be-const#art_9", "be-const#art_10", "be-const#art_10__para_1", "be-const#art_10__para_1__al_2",
		"be-const#art_10__para_2", "be-const#art_10bis", "be-const#art_10ter", "be-const#art_10undecies",
		"be-const#art_10/1", "be-const#art_10/2", "be-const#art_11", "echr#art_8__point_a", "echr#art_8__point_b",
	}
	var refs []legalref.Ref
	for _, s := range want {
		refs = append(refs, legalref.MustParse(s))
	}
	for i := range refs {
		for j := range refs {
			c, d := refs[i].Compare(refs[j]), refs[j].Compare(refs[i])
			if c != -d || (c == 0) != (i == j) || i < j && c >= 0 {
				t.Errorf("%v against %v: %d and %d", refs[i], refs[j], c, d)
			}
		}
	}
	slices.Reverse(refs)
	slices.SortFunc(refs, legalref.Ref.Compare)
	var got []string
	for _, r := range refs {
		got = append(got, r.String())
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("order (-want +got):\n%s", d)
	}
}

func TestAgrees(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"be/act/2018-07-30#art_5", "be/act/2018-07-30/2018040581#art_5", true},
		{"be/act/2018-07-30/2018040581#art_5", "be/act/2018-07-30#art_5", true},
		{"be/act/2018-07-30#art_5", "be/act/2018-07-30/2018040581#art_6", false},
		{"be/act/2018-07-30/2018040581", "be/act/2018-07-30/2018040582", false},
		{"be/act/2018-07-30", "be/decree/2018-07-30", false},
		{"echr", "echr-p1", false},
		{"be/code/civil", "be/code/civil/1804", false},
	} {
		if got := legalref.MustParse(tt.a).Agrees(legalref.MustParse(tt.b)); got != tt.want {
			t.Errorf("%s agrees with %s: %v", tt.a, tt.b, got)
		}
	}
}

func TestLabel(t *testing.T) {
	for _, tt := range []struct {
		ref   string
		lang  bilingual.Lang
		style legalref.Style
		want  string
	}{
		{"echr#art_8", "nl", legalref.Long, "artikel 8 van het Europees Verdrag voor de rechten van de mens"},
		{"echr#art_8", "nl", legalref.Brief, "art. 8 EVRM"},
		{"echr#art_8", "fr", legalref.Brief, "art. 8 CEDH"},
		{"echr#art_8", "fr", legalref.Long, "article 8 de la Convention européenne des droits de l'homme"},
		{"echr#art_8", "de", legalref.Brief, "Art. 8 EMRK"},
		{"echr#art_8", "de", legalref.Long, "Artikel 8 der Europäischen Menschenrechtskonvention"},
		{"echr#art_8", "en", legalref.Brief, "ECHR art. 8"},
		{"echr#art_8__para_2", "en", legalref.Long, "Article 8(2) of the European Convention on Human Rights"},
		{"be-const#art_23__al_3__point_4", "nl", legalref.Long, "artikel 23, derde lid, 4°, van de Grondwet"},
		{"be-const#art_23__al_3__point_4", "fr", legalref.Long, "article 23, alinéa 3, 4°, de la Constitution"},
		{"be-const#art_1", "fr", legalref.Long, "article 1er de la Constitution"},
		{"eu/reg/2016/679#art_6__para_1__point_f", "en", legalref.Long, "Article 6(1)(f) of the General Data Protection Regulation"},
		{"eu/reg/2014/651", "nl", legalref.Long, "Verordening (EU) nr. 651/2014"},
		{"eu/dir/1989/391#art_3", "fr", legalref.Long, "article 3 de la directive 89/391/CEE"},
		{"be/act/2003-05-01#art_5__para_1", "fr", legalref.Long, "article 5, § 1er, de la loi du 1er mai 2003"},
		{"be/royal-decree/2003-05-01", "nl", legalref.Brief, "koninklijk besluit van 1 mei 2003"},
		{"#art_7", "nl", legalref.Brief, "art. 7"},
		{"un/ga/res/26/2758", "en", legalref.Long, "A/RES/2758(XXVI)"},
		{"ECLI:EU:C:2014:317", "en", legalref.Long, "ECLI:EU:C:2014:317"},
		{"eu/case/C-293/12", "nl", legalref.Long, "zaak C-293/12"},
	} {
		if got := legalref.Label(legalref.MustParse(tt.ref), tt.lang, tt.style); got != tt.want {
			t.Errorf("%s in %s: %q, want %q", tt.ref, tt.lang, got, tt.want)
		}
	}
}

func TestURI(t *testing.T) {
	for _, tt := range []struct {
		ref    string
		lang   bilingual.Lang
		scheme legalref.Scheme
		want   string
	}{
		{"be/act/1992-08-05/1992000606#art_14", "nl", legalref.ELI, "http://www.ejustice.just.fgov.be/eli/wet/1992/08/05/1992000606/justel"},
		{"be/act/1992-08-05/1992000606", "fr", legalref.ELI, "http://www.ejustice.just.fgov.be/eli/loi/1992/08/05/1992000606/justel"},
		{"be-const#art_22", "fr", legalref.Web, "http://www.ejustice.just.fgov.be/eli/constitution/1994/02/17/1994021048/justel"},
		{"be/act/2018-07-30#art_5", "fr", legalref.ELI, ""},
		{"eu/reg/2016/679", "nl", legalref.CELEX, "32016R0679"},
		{"eu/dir/1995/46", "nl", legalref.CELEX, "31995L0046"},
		{"eu/reg/2016/679#art_5", "nl", legalref.ELI, "http://data.europa.eu/eli/reg/2016/679/oj"},
		{"cfreu#art_7", "nl", legalref.CELEX, "12016P007"},
		{"cfreu#art_7", "nl", legalref.Web, "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:12016P007"},
		{"tfeu#art_101", "nl", legalref.CELEX, "12016E101"},
		{"cfreu", "nl", legalref.CELEX, "12016P/TXT"},
		{"echr#art_8", "en", legalref.ETS, "005"},
		{"udhr#art_12", "en", legalref.UN, "A/RES/217(III)"},
		{"un/ga/res/72/244", "en", legalref.UN, "A/RES/72/244"},
		{"un/ga/res/26/2758", "en", legalref.UN, "A/RES/2758(XXVI)"},
		{"un/ga/res/24/2535B", "en", legalref.UN, "A/RES/2535(XXIV)"},
		{"un/ga/res/34/83A", "en", legalref.UN, "A/RES/34/83A"},
		{"un/ga/res/S-6/3202", "en", legalref.UN, "A/RES/3202(S-VI)"},
		{"un/ga/res/ES-10/14", "en", legalref.UN, "A/RES/ES-10/14"},
		{"un/hrc/res/S-9/1", "en", legalref.UN, "A/HRC/RES/S-9/1"},
		{"un/ecosoc/res/1996/31", "en", legalref.UN, "E/RES/1996/31"},
		{"un/chr/res/2004/15", "en", legalref.UN, "E/CN.4/RES/2004/15"},
		{"un/sc/res/1325", "en", legalref.UN, "S/RES/1325"},
		{"ECLI:BE:GHCC:2020:ARR.081", "nl", legalref.ECLI, "ECLI:BE:GHCC:2020:ARR.081"},
		{"be/act/1992-08-05/1992000606#art_25/2__para_1", "nl", legalref.AKN, "/akn/be/act/1992-08-05/1992000606/nld/!main~art_25-2__para_1"},
		{"echr#art_8", "en", legalref.CELEX, ""},
		{"this#art_3", "en", legalref.Web, ""},
		{"eu/case/C-293/12", "fr", legalref.Web, "https://curia.europa.eu/juris/liste.jsf?num=C-293/12"},
		{"eu/case/C-293/12", "fr", legalref.CELEX, ""},
	} {
		got, ok := legalref.URI(legalref.MustParse(tt.ref), tt.lang, tt.scheme)
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("%s in %s, scheme %q: %q, %v, want %q", tt.ref, tt.lang, tt.scheme, got, ok, tt.want)
		}
	}
}

// TestBuiltin holds every built-in instrument to its own names: each title is
// found as the instrument that it is the title of.
func TestBuiltin(t *testing.T) {
	n := 0
	for in := range legalref.Builtin().All() {
		n++
		if in.Family != legalref.Belgian && in.Family != legalref.Union && in.Family != legalref.Treaty {
			continue // a plain name means the Belgian one
		}
		for lang, names := range in.Names {
			if names.Title == "" {
				continue
			}
			text := "5 " + names.Title
			for _, c := range legalref.Find(lang, "artikel "+text, nil) {
				if got := c.Ref.Instrument(); got == in.Key || got == in.Integers || got == "" && lang == "de" {
					text = ""
				}
			}
			if text != "" {
				t.Errorf("%s: its title in %s is not found: %v", in.Key, lang, legalref.Find(lang, "artikel "+text, nil))
			}
		}
	}
	if n < 250 {
		t.Errorf("%d instruments, want 250 at least", n)
	}
}

func TestParseInstruments(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"\tnl de wet\n", "legalref.ParseInstruments: line 1: a fact before the first key"},
		{"a b\n", `legalref.ParseInstruments: line 1: "a b" is no key`},
		{"x\n\tdate 3 mei\n", `legalref.ParseInstruments: line 2: date "3 mei" is no day`},
		{"x\n\tcolour red\n", `legalref.ParseInstruments: line 2: "colour" is none of the facts that ParseInstruments names`},
		{"x\n\tfamily RU\n", `legalref.ParseInstruments: line 2: family "RU" is no country code of two small letters, eu or treaty`},
		{"x\n\tsole yes\n", `legalref.ParseInstruments: line 2: sole takes no value, and has "yes"`},
		{"x\n\tlast many\n", `legalref.ParseInstruments: line 2: last "many" is no number of an article`},
		{"x\n\tsince 2020-01-01\n", `legalref.ParseInstruments: line 2: since "2020-01-01" is no day with a key behind it`},
		{"x\n\tnl\n", `legalref.ParseInstruments: line 2: "nl" has no value`},
	} {
		if _, err := legalref.ParseInstruments(tt.in); err == nil || err.Error() != tt.want {
			t.Errorf("%q: error %v, want %s", tt.in, err, tt.want)
		}
	}
}

func TestOptions(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		lang       bilingual.Lang
		opts       legalref.FindOptions
		want       string
	}{
		{"the Dutch constitution", "artikel 10 van de Grondwet", "nl", legalref.FindOptions{Jurisdiction: "nl"}, "nl-const#art_10"},
		{"a § in Austria", "Nach § 8 Abs. 1 BrG 2005 darf getrunken werden.", "de", legalref.FindOptions{Jurisdiction: "at"}, "#art_8"},
		{"a lid in the Netherlands", "artikel 3, tweede lid, van de Gemeentewet", "nl", legalref.FindOptions{Jurisdiction: "nl"}, "nl/act/gemeentewet#art_3__para_2"},
		{"a lid behind a dot", "art. 24.1 Sv", "nl", legalref.FindOptions{Jurisdiction: "nl"}, "nl/code/criminal-procedure#art_24__para_1"},
		{"a chapter before a dot", "artikel 5.1 Woo", "nl", legalref.FindOptions{Jurisdiction: "nl"}, "nl/act/woo#art_5.1"},
		{"a colon and a dot", "artikel 7:658.1 BW", "nl", legalref.FindOptions{Jurisdiction: "nl"}, "nl/code/civil#art_7:658__para_1"},
		{"a number with a colon alone", "met toepassing van 8:54 lid 1 sub a Awb", "nl", legalref.FindOptions{Jurisdiction: "nl"}, "nl/act/awb#art_8:54__para_1__point_a"},
		{"a time of the day", "om 10:30 uur volgens de Awb", "nl", legalref.FindOptions{Jurisdiction: "nl"}, "nl/act/awb"},
		{"a stop behind an abbreviation", "Dat volgt uit art. 552a Sv. Het beroep slaagt.", "nl", legalref.FindOptions{Jurisdiction: "nl"}, "nl/code/criminal-procedure#art_552a"},
		{"a book behind its article", "artikel 403 Boek 2 BW", "nl", legalref.FindOptions{Jurisdiction: "nl"}, "nl/code/civil#art_2:403"},
		{"an amended act of Luxembourg", "l'article 3 de la loi modifiée du 14 août 2000", "fr", legalref.FindOptions{Jurisdiction: "lu"}, "lu/act/2000-08-14#art_3"},
		{"the French civil code", "article 5 du Code civil", "fr", legalref.FindOptions{Jurisdiction: "fr"}, "fr/code/civil#art_5"},
		{"German paragraphs", "§ 29 Abs. 1 EGGVG", "de", legalref.FindOptions{Jurisdiction: "de"}, "de/act/eggvg#art_29__para_1"},
		{"German paragraphs in a text of DE", "Es gilt § 29.", "de", legalref.FindOptions{Jurisdiction: "DE"}, "#art_29"},
		{"a French act by its date", "l'article 3 de la loi du 6 janvier 1978", "fr", legalref.FindOptions{Jurisdiction: "fr"}, "fr/act/1978-01-06#art_3"},
		{"an act of a state whose names are not known", "l'article 3, alinéa 2, de la loi du 6 janvier 1978", "fr", legalref.FindOptions{Jurisdiction: "LU"}, "lu/act/1978-01-06#art_3__al_2"},
		{"a name that such a state has too", "l'article 3 de la Constitution", "fr", legalref.FindOptions{Jurisdiction: "mc"}, "#art_3"},
		{"the constitution of that state", "l'article 3 de la Constitution", "fr", legalref.FindOptions{Jurisdiction: "lu"}, "lu-const#art_3"},
		{"a treaty in a text of such a state", "l'article 3 CEDH", "fr", legalref.FindOptions{Jurisdiction: "lu"}, "echr#art_3"},
		{"a jurisdiction that is none", "l'article 3 de la loi du 6 janvier 1978", "fr", legalref.FindOptions{Jurisdiction: "Belgique"}, "#art_3"},
		{"the text is a code", "artikel 5, tweede lid", "nl", legalref.FindOptions{This: legalref.MustParse("be/code/electoral")}, "be/code/electoral#art_5__al_2"},
		{"a place in brackets before a noun", "de in (artikel 5), bedoelde verklaring", "nl", legalref.FindOptions{This: legalref.MustParse("be/code/electoral")}, "be/code/electoral#art_5"},
		{"a text of before the new code", "artikel 398 van het Strafwetboek", "nl", legalref.FindOptions{Date: date(2024)}, "be/code/criminal-1867#art_398"},
		{"a text of after it", "artikel 398 van het Strafwetboek", "nl", legalref.FindOptions{Date: date(2027)}, "be/code/criminal#art_398"},
		{"the old code by its name", "artikel 398 van het oud Strafwetboek", "nl", legalref.FindOptions{Date: date(2027)}, "be/code/criminal-1867#art_398"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := legalref.Find(tt.lang, tt.text, &tt.opts)
			if len(got) != 1 || got[0].Ref.String() != tt.want {
				t.Errorf("%q: got %+v, want %s", tt.text, got, tt.want)
			}
		})
	}
}

// A title or a name in apposition says which act of its day is meant.
func TestIdentify(t *testing.T) {
	for text, want := range map[string]string{
		"artikel 3 van de wet van 12 april 1965 betreffende de bescherming van het loon der werknemers":  "be/act/1965-04-12/1965041207#art_3 resolved",
		"artikel 3 van de wet van 12 april 1965 betreffende het vervoer van gasachtige produkten":        "be/act/1965-04-12#art_3 resolved",
		"artikel 3 van de wet van 12 april 1965 betreffende de visserij":                                 "be/act/1965-04-12#art_3 ambiguous",
		"artikel 3 van de wet van 5 mei 2014 betreffende de internering of de oude wet geldt":            "be/act/2014-05-05/2014009316#art_3 resolved",
		"l'article 3 de la loi du 5 mai 2014 relative à l'internement ou d'une loi plus ancienne":        "be/act/2014-05-05/2014009316#art_3 resolved",
		"l'article 3 de la loi du 30 avril 1951 sur les baux commerciaux comporte cette règle":           "be/act/1951-04-30/1951043003#art_3 resolved",
		"l'article 3 de la loi du 5 mai 2014 relative à la simplification de la procédure d'internement": "be/act/2014-05-05#art_3 ambiguous",
		"artikel 2 van het decreet van 6 februari 2014 betreffende de gemeentewegen in het Waals Gewest": "be/decree/2014-02-06#art_2 resolved",
		"artikel 2 van het decreet dd. 15 juli 2005":                                                     "be/decree/2005-07-15#art_2 ambiguous",
		"artikel 3 van de wet van 12 april 1965 (Loonbeschermingswet)":                                   "be/act/1965-04-12/1965041207#art_3 resolved",
		"artikel 3 van de wet van 4 april 2014 (Verzekeringswet)":                                        "be/act/2014-04-04/2014011239#art_3 resolved",
		"artikel 3 van het besluit van de Vlaamse Regering van 1 juni 1995 (VLAREM II)":                  "be/government-decree/1995-06-01#art_3 resolved",
		"artikel 3 van de wet van 28 februari 2013 houdende het Wetboek van economisch recht":            "be/act/2013-02-28#art_3 ambiguous",
		"artikel 3 van de wet van 12 april 1965 en artikel 4 van de Loonbeschermingswet gelden":          "be/act/1965-04-12#art_3 ambiguous",
	} {
		c := legalref.Find("nl", text, nil)
		if len(c) == 0 || c[0].Ref.String()+" "+string(c[0].Status) != want {
			t.Errorf("%q: found %+v, want %s", text, c, want)
		}
	}
}

func TestOptionErrors(t *testing.T) {
	for _, tt := range []struct {
		opts *legalref.FindOptions
		want string
	}{
		{nil, ""},
		{&legalref.FindOptions{}, ""},
		{&legalref.FindOptions{Jurisdiction: "nl", This: legalref.MustParse("be/code/electoral")}, ""},
		{&legalref.FindOptions{Jurisdiction: "Belgium"}, `legalref.FindOptions: Jurisdiction "Belgium" is no country code of two letters`},
		{&legalref.FindOptions{Jurisdiction: "eu"}, `legalref.FindOptions: Jurisdiction "eu" is no country code of two letters`},
		{&legalref.FindOptions{Jurisdiction: "xa"}, ""},
		{&legalref.FindOptions{Jurisdiction: "zz"}, `legalref.FindOptions: Jurisdiction "zz" is the code of no state`},
		{&legalref.FindOptions{This: legalref.MustParse("echr#art_8")}, `legalref.FindOptions: This "echr#art_8" is not an instrument as a whole`},
	} {
		got := ""
		if err := tt.opts.Validate(); err != nil {
			got = err.Error()
		}
		if got != tt.want {
			t.Errorf("%+v: error %q, want %q", tt.opts, got, tt.want)
		}
	}
}

func date(year int) time.Time { return time.Date(year, 6, 1, 0, 0, 0, 0, time.UTC) }

// What a caller does to an instrument that it was given stays its own.
func TestInstrumentIsACopy(t *testing.T) {
	for in := range legalref.Builtin().All() {
		if n, ok := in.Names[bilingual.NL]; ok {
			n.Title = "het spoor"
			in.Names[bilingual.NL] = n
		}
		break
	}
	in, _ := legalref.Builtin().Instrument("echr")
	n := in.Names[bilingual.NL]
	n.Title = "het spoor"
	if len(n.Full) > 0 {
		n.Full[0] = "het spoor"
	}
	in.Names[bilingual.NL] = n
	again, _ := legalref.Builtin().Instrument("echr")
	if n := again.Names[bilingual.NL]; n.Title == "het spoor" || len(n.Full) > 0 && n.Full[0] == "het spoor" {
		t.Errorf("the registry has changed: %+v", n)
	}
	own := trees(nil)
	reg, err := legalref.Builtin().With(own)
	if err != nil {
		t.Fatal(err)
	}
	own.Names["nl"] = legalref.Names{Title: "het spoor"}
	if got := reg.Label(legalref.MustParse("example/trees"), "nl", legalref.Long); got != "lindebomenwet" {
		t.Errorf("what a caller does to an instrument that it gave changes the registry: %q", got)
	}
	const want = "artikel 5 van Verordening (EU) 2017/745"
	if got := legalref.Label(legalref.MustParse("eu/reg/2017/745#art_5"), bilingual.NL, legalref.Long); got != want {
		t.Errorf("label %q, want %q", got, want)
	}
}
