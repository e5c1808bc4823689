package legalref_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// TestLabelForms holds labels to what each language prints, by what is cited.
func TestLabelForms(t *testing.T) {
	for _, tt := range []struct {
		ref         string
		lang        bilingual.Lang
		long, brief string
	}{
		// An act by kind and date alone has no title.
		{"be/act/1965-04-12#art_3", "nl", "artikel 3 van de wet van 12 april 1965", "art. 3 van de wet van 12 april 1965"},
		{"be/decree/2005-07-15", "nl", "decreet van 15 juli 2005", "decreet van 15 juli 2005"},
		{"be/decree/2014-02-06", "fr", "décret du 6 février 2014", "décret du 6 février 2014"},
		{"be/act/2018-07-30#art_3", "de", "Artikel 3 des Gesetzes vom 30. Juli 2018", "Art. 3 des Gesetzes vom 30. Juli 2018"},
		{"be/act/2018-07-30", "de", "Gesetz vom 30. Juli 2018", "Gesetz vom 30. Juli 2018"},
		// An act with a title has its date with it.
		{"be/act/1978-07-03#art_31", "nl", "artikel 31 van de wet van 3 juli 1978 betreffende de arbeidsovereenkomsten", "art. 31 AOW"},
		{"be/act/1980-12-15/1980121550#art_9bis", "nl", "artikel 9bis van de Vreemdelingenwet van 15 december 1980", "art. 9bis Vw."},
		{"be/act/1980-12-15/1980121550#art_9bis", "de", "Artikel 9bis des Ausländergesetzes vom 15. Dezember 1980", "Art. 9bis des Ausländergesetzes vom 15. Dezember 1980"},
		{"be/act/1851-12-16", "fr", "loi hypothécaire du 16 décembre 1851", "loi hypothécaire du 16 décembre 1851"},
		{"be/act/1973-01-12/1973011250", "fr", "lois sur le Conseil d'État, coordonnées le 12 janvier 1973", "LCCE"},
		{"be/act/1973-01-12/1973011250#art_14", "de", "Artikel 14 der Gesetze über den Staatsrat, koordiniert am 12. Januar 1973", "Art. 14 der Gesetze über den Staatsrat, koordiniert am 12. Januar 1973"},
		{"be/act/1973-07-16", "nl", "wet van 16 juli 1973 waarbij de bescherming van de ideologische en filosofische strekkingen gewaarborgd wordt", "wet van 16 juli 1973 waarbij de bescherming van de ideologische en filosofische strekkingen gewaarborgd wordt"},
		{"be/act/1995-04-11/1995022286#art_2", "nl", "artikel 2 van het handvest van de sociaal verzekerde (wet van 11 april 1995)", "art. 2 van het handvest van de sociaal verzekerde (wet van 11 april 1995)"},
		{"be/royal-decree/1967-11-10", "fr", "arrêté royal n° 78 du 10 novembre 1967 relatif à l'exercice des professions des soins de santé", "arrêté royal n° 78 du 10 novembre 1967 relatif à l'exercice des professions des soins de santé"},
		{"be/regent-decree/1948-08-23", "nl", "besluit van de Regent van 23 augustus 1948 tot regeling van de rechtspleging voor de afdeling bestuursrechtspraak van de Raad van State", "besluit van de Regent van 23 augustus 1948 tot regeling van de rechtspleging voor de afdeling bestuursrechtspraak van de Raad van State"},
		{"be/code/nationality#art_7bis", "fr", "article 7bis du Code de la nationalité belge", "art. 7bis CNB"},
		// German: nominative alone, genitive after a place.
		{"be-const", "de", "Verfassung", "Verf."},
		{"be-const#art_22__al_1", "de", "Artikel 22 Absatz 1 der Verfassung", "Art. 22 Abs. 1 Verf."},
		{"iccpr", "de", "Internationaler Pakt über bürgerliche und politische Rechte", "IPbpR"},
		{"iccpr#art_14__para_1", "de", "Artikel 14 Absatz 1 des Internationalen Pakts über bürgerliche und politische Rechte", "Art. 14 Abs. 1 IPbpR"},
		{"this", "de", "dieser Text", "dieser Text"},
		{"this#art_2", "de", "Artikel 2 dieses Textes", "Art. 2 dieses Textes"},
		{"eu/dec_framw/2002/584#art_2", "de", "Artikel 2 des Rahmenbeschlusses betreffend den Europäischen Haftbefehl", "Art. 2 des Rahmenbeschlusses betreffend den Europäischen Haftbefehl"},
		{"eu/dec_framw/2009/315#art_2", "de", "Artikel 2 des Rahmenbeschlusses 2009/315", "Art. 2 des Rahmenbeschlusses 2009/315"},
		// German codes have §, but for the Basic Law.
		{"de/code/civil#art_823__para_1", "de", "§ 823 Absatz 1 des Bürgerlichen Gesetzbuchs", "§ 823 Abs. 1 BGB"},
		{"de/code/civil#art_823", "en", "§ 823 of the German Civil Code", "§ 823 BGB"},
		{"de/code/criminal", "de", "Strafgesetzbuch", "StGB"},
		{"de-const#art_1", "de", "Artikel 1 des Grundgesetzes", "Art. 1 GG"},
		// The types of acts of the Union.
		{"eu/reg_impl/2020/1001#art_1", "nl", "artikel 1 van Uitvoeringsverordening (EU) 2020/1001", "art. 1 van Uitvoeringsverordening (EU) 2020/1001"},
		{"eu/reg_impl/2011/543", "fr", "règlement d'exécution (UE) n° 543/2011", "règlement d'exécution (UE) n° 543/2011"},
		{"eu/reg_del/2016/161#art_4", "de", "Artikel 4 der Delegierten Verordnung (EU) 2016/161", "Art. 4 der Delegierten Verordnung (EU) 2016/161"},
		{"eu/dec_impl/2021/914", "en", "Implementing Decision 2021/914", "Implementing Decision 2021/914"}, // (EU), (CFSP) or (Euratom)
		{"eu/dec_impl/2021/914#art_1", "de", "Artikel 1 des Durchführungsbeschlusses 2021/914", "Art. 1 des Durchführungsbeschlusses 2021/914"},
		{"eu/reg/1992/1768", "en", "Regulation (EEC) No 1768/92", "Regulation (EEC) No 1768/92"},
		{"eu/reg/1993/3448", "en", "Regulation No 3448/93", "Regulation No 3448/93"}, // (EEC) until October, (EC) from November
		{"eu/dir/1993/104#art_6", "fr", "article 6 de la directive 93/104", "art. 6 de la directive 93/104"},
		{"eu/dir_del/2015/863", "fr", "directive déléguée (UE) 2015/863", "directive déléguée (UE) 2015/863"},
		{"eu/common-position/2008/944#art_2", "en", "Article 2 of Common Position 2008/944", "art. 2 of Common Position 2008/944"},
		// Parts of an article.
		{"be/act/1980-08-08/1980080801#art_6__para_1__point_VI__point_4", "nl", "artikel 6, § 1, VI, 4°, van de bijzondere wet van 8 augustus 1980 tot hervorming der instellingen", "art. 6, § 1, VI, 4° BWHI"},
		{"be-const#art_23__al_last", "fr", "article 23, dernier alinéa, de la Constitution", "art. 23, dernier alinéa Const."},
		{"this#art_unique", "nl", "enig artikel van deze tekst", "enig artikel van deze tekst"},
		{"this#art_3__point_1bis", "fr", "article 3, 1°bis, du présent texte", "art. 3, 1°bis, du présent texte"},
		{"this#art_3__indent_2__sent_1", "fr", "article 3, deuxième tiret, première phrase, du présent texte", "art. 3, deuxième tiret, première phrase, du présent texte"},
		{"eu/dir/2010/75#art_5__para_1__al_2", "nl", "artikel 5, lid 1, tweede alinea, van de richtlijn industriële emissies", "art. 5, lid 1, tweede alinea, van de richtlijn industriële emissies"},
		{"eu/dir/2010/75#art_5__para_1__al_2", "de", "Artikel 5 Absatz 1 Unterabsatz 2 der Richtlinie 2010/75/EU", "Art. 5 Abs. 1 UAbs. 2 der Richtlinie 2010/75/EU"},
		{"eu/reg/2016/679#art_6__para_1__point_f", "en", "Article 6(1)(f) of the General Data Protection Regulation", "GDPR art. 6(1)(f)"},
		{"eu/reg/2016/679#art_6__para_1__point_f", "fr", "article 6, paragraphe 1, point f), du règlement général sur la protection des données", "art. 6, paragraphe 1, point f) RGPD"},
		{"eu/dir/2010/75#art_5__para_1__al_2__point_a", "en", "Article 5(1), second subparagraph, point a), of the Industrial Emissions Directive", "art. 5(1), second subparagraph, point a), of the Industrial Emissions Directive"},
		{"echr#art_3__para_last", "en", "Article 3, last paragraph, of the European Convention on Human Rights", "ECHR art. 3, last paragraph"},
		// What was put in between.
		{"eu/dec_framw/2002/584#art_4a", "nl", "artikel 4 bis van het kaderbesluit betreffende het Europees aanhoudingsbevel", "art. 4 bis van het kaderbesluit betreffende het Europees aanhoudingsbevel"},
		{"eu/dec_framw/2002/584#art_4a", "en", "Article 4a of the Framework Decision on the European arrest warrant", "art. 4a of the Framework Decision on the European arrest warrant"},
		{"eu/dir/2010/75#art_5__para_1a", "fr", "article 5, paragraphe 1 bis, de la directive relative aux émissions industrielles", "art. 5, paragraphe 1 bis, de la directive relative aux émissions industrielles"},
		{"refugee-convention#art_1f__point_b", "en", "Article 1F(b) of the Convention relating to the Status of Refugees", "art. 1F(b) of the Convention relating to the Status of Refugees"},
		// Law whose name another state gives to its own, and law that is not known.
		{"nl-const#art_3", "nl", "artikel 3 van de Nederlandse Grondwet", "art. 3 Gw"},
		{"be-const#art_3", "nl", "artikel 3 van de Grondwet", "art. 3 Gw."},
		{"#art_136__para_5", "en", "Article 136(5)", "art. 136(5)"},
		// What has no name in the language is called by one that it has.
		{"be/code/codt#art_D.IV.4", "en", "Article D.IV.4, Code du Développement territorial", "CoDT art. D.IV.4"},
		{"espoo-convention#art_2", "de", "Artikel 2 der Espoo-Konvention", "Art. 2 der Espoo-Konvention"},
		{"be/cla/109#art_3", "nl", "artikel 3 van cao nr. 109", "art. 3 van cao nr. 109"},
		{"ilo-176#art_3__para_2", "fr", "article 3, paragraphe 2, de la Convention de l'OIT n° 176", "art. 3, paragraphe 2, de la Convention de l'OIT n° 176"},
		{"fr/act/1978-01-06#art_3", "nl", "artikel 3 van de wet van 6 januari 1978", "art. 3 van de wet van 6 januari 1978"},
		{"example/x#art_3", "nl", "artikel 3 example/x", "art. 3 example/x"},
	} {
		for style, want := range []string{tt.long, tt.brief} {
			if got := legalref.Label(legalref.MustParse(tt.ref), tt.lang, legalref.Style(style)); got != want {
				t.Errorf("%s in %s: %q, want %q", tt.ref, tt.lang, got, want)
			}
		}
	}
}

// TestLabelCitation labels what a citation knows beyond its reference.
func TestLabelCitation(t *testing.T) {
	for _, tt := range []struct {
		lang                 bilingual.Lang
		text, nl, fr, de, en string
	}{
		{
			"nl", "artikel 3 van het besluit van de Vlaamse Regering van 17 mei 2019",
			"artikel 3 van het besluit van de Vlaamse Regering van 17 mei 2019", "article 3 de l'arrêté du Gouvernement flamand du 17 mai 2019",
			"Artikel 3 des Erlasses der Flämischen Regierung vom 17. Mai 2019", "Article 3 of the Decree of the Flemish Government of 17 May 2019",
		},
		{
			"fr", "l'arrêté du Gouvernement wallon du 1er mars 2018",
			"besluit van de Waalse Regering van 1 maart 2018", "arrêté du Gouvernement wallon du 1er mars 2018",
			"Erlass der Wallonischen Regierung vom 1. März 2018", "Decree of the Walloon Government of 1 March 2018",
		},
		{
			"fr", "l'arrêté de l'Exécutif de la Communauté française du 3 avril 1990",
			"besluit van de Executieve van de Franse Gemeenschap van 3 april 1990", "arrêté de l'Exécutif de la Communauté française du 3 avril 1990",
			"Erlass der Exekutive der Französischen Gemeinschaft vom 3. April 1990", "Decree of the Executive of the French Community of 3 April 1990",
		},
		{
			"nl", "besluit van het Verenigd College van 3 mei 2012",
			"besluit van het Verenigd College van de Gemeenschappelijke Gemeenschapscommissie van 3 mei 2012", "arrêté du Collège réuni de la Commission communautaire commune du 3 mai 2012",
			"Erlass des Vereinigten Kollegiums der Gemeinsamen Gemeinschaftskommission vom 3. Mai 2012", "Decree of the United College of the Common Community Commission of 3 May 2012",
		},
		{
			"nl", "het besluit van de regering van 17 mei 2019",
			"besluit van de regering van 17 mei 2019", "arrêté du Gouvernement du 17 mai 2019", "Erlass der Regierung vom 17. Mai 2019", "Government Decree of 17 May 2019",
		},
		{
			"nl", "de artikelen 8 tot 11 EVRM",
			"artikelen 8 tot 11 van het Europees Verdrag voor de rechten van de mens", "articles 8 à 11 de la Convention européenne des droits de l'homme",
			"Artikel 8 bis 11 der Europäischen Menschenrechtskonvention", "Articles 8 to 11 of the European Convention on Human Rights",
		},
		{
			"nl", "artikel 5, §§ 1 tot 3, van de wet van 5 augustus 1992",
			"artikel 5, § 1 tot § 3, van de wet van 5 augustus 1992 op het politieambt", "article 5, § 1er à § 3, de la loi du 5 août 1992 sur la fonction de police",
			"Artikel 5 § 1 bis § 3 des Gesetzes vom 5. August 1992 über das Polizeiamt", "Article 5, § 1 to § 3, of the Act of 5 August 1992",
		},
		{
			"de", "§§ 8 bis 11 BGB",
			"§§ 8 tot 11 van het Duits Burgerlijk Wetboek", "§§ 8 à 11 du Code civil allemand", "§§ 8 bis 11 des Bürgerlichen Gesetzbuchs", "§§ 8 to 11 of the German Civil Code",
		},
	} {
		c := legalref.Find(tt.lang, tt.text, nil)
		if len(c) != 1 {
			t.Errorf("%q: found %+v", tt.text, c)
			continue
		}
		for lang, want := range map[bilingual.Lang]string{"nl": tt.nl, "fr": tt.fr, "de": tt.de, "en": tt.en} {
			if got := legalref.Builtin().LabelCitation(c[0], lang, legalref.Long); got != want {
				t.Errorf("%q in %s: %q, want %q", tt.text, lang, got, want)
			}
		}
	}
}

// An act that may be another of its day is not called by the title of the one that is
// known.
func TestLabelAmbiguous(t *testing.T) {
	const text = "de wet van 12 januari 1989 tot regeling van de verkiezing van het parlement"
	for _, c := range legalref.Find("nl", text, nil) {
		if got, want := legalref.Builtin().LabelCitation(c, "nl", legalref.Long), "wet van 12 januari 1989"; got != want || c.Status != legalref.Ambiguous {
			t.Errorf("%q: %s %q, want %q", text, c.Status, got, want)
		}
	}
}

// A style that is none is the long one.
func TestLabelStyle(t *testing.T) {
	r := legalref.MustParse("echr#art_8__point_a")
	if got, want := legalref.Label(r, "nl", legalref.Style(7)), legalref.Label(r, "nl", legalref.Long); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestURIHonest asks for identifiers that there are, and for some that there are
// not.
func TestURIHonest(t *testing.T) {
	for _, tt := range []struct {
		ref    string
		lang   bilingual.Lang
		scheme legalref.Scheme
		want   string
	}{
		{"eu/reg_impl/2020/1001", "nl", legalref.ELI, "http://data.europa.eu/eli/reg_impl/2020/1001/oj"},
		{"eu/reg_del/2016/161#art_4", "nl", legalref.ELI, "http://data.europa.eu/eli/reg_del/2016/161/oj"},
		{"eu/dec_impl/2021/914", "nl", legalref.CELEX, "32021D0914"},
		{"eu/reg_del/2016/161", "nl", legalref.CELEX, "32016R0161"},
		{"eu/dir_impl/2012/52", "nl", legalref.CELEX, "32012L0052"},
		{"eu/common-position/2008/944", "nl", legalref.CELEX, "32008E0944"},
		{"eu/common-position/2008/944", "nl", legalref.ELI, ""},
		{"eu/common-position/2008/944", "fr", legalref.Web, "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32008E0944"},
		{"eu/joint-action/1998/733", "fr", legalref.CELEX, ""},
		{"eu/reg_impl/2020/1001", "nl", legalref.AKN, "/akn/eu/act/regulation/2020/1001/nld"},
		{"cfreu#art_54", "fr", legalref.CELEX, "12016P054"},
		{"cfreu#art_55", "fr", legalref.CELEX, ""},
		{"cfreu#art_500", "fr", legalref.Web, ""},
		{"cfreu#art_0", "fr", legalref.Web, ""},
		{"eu/reg/2020/1001#art_0", "fr", legalref.ELI, ""},
		{"ilo-0", "fr", legalref.Web, ""},
		{"ilo-087", "fr", legalref.Web, ""},
		{"un/ga/res/0/1", "fr", legalref.Web, ""},
		{"un/ga/res/72/0", "fr", legalref.UN, ""},
		{"un/sc/res/0", "fr", legalref.UN, ""},
		{"ECLI:x", "fr", legalref.ECLI, ""},
		{"eu/reg/99999/1", "fr", legalref.ELI, ""},
		{"eu/reg/2016/679#art_100", "nl", legalref.ELI, ""},
		{"be-const#art_500", "nl", legalref.Web, ""},
		{"be/act/2018-02-30/2018040581", "nl", legalref.ELI, ""},
		{"be/act/1965-04-12", "nl", legalref.AKN, ""},
		{"echr#art_60", "en", legalref.ETS, ""},
		{"ilo-29#art_2", "fr", legalref.Web, "https://www.ilo.org/dyn/normlex/fr/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C029"},
		{"ilo-29#art_2", "nl", legalref.Web, "https://www.ilo.org/dyn/normlex/en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C029"},
		{"echr#art_8", "fr", legalref.Web, "https://www.coe.int/fr/web/conventions/full-list?module=treaty-detail&treatynum=005"},
		{"echr#art_8", "de", legalref.Web, "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=005"},
		{"fr/act/1978-01-06", "fr", legalref.Web, ""},
		{"be/act/1978-07-03#art_31", "nl", legalref.Web, "http://www.ejustice.just.fgov.be/eli/wet/1978/07/03/1978070303/justel"},
		{"be/code/economic-law#art_VI.104", "fr", legalref.ELI, "http://www.ejustice.just.fgov.be/eli/loi/2013/02/28/2013A11134/justel"},
		{"be/code/vcf", "nl", legalref.ELI, "http://www.ejustice.just.fgov.be/eli/decreet/2013/12/13/2013036154/justel"},
		{"crc#art_3", "fr", legalref.UN, "A/RES/44/25"},
		{"de/code/civil#art_823", "de", legalref.Web, "https://www.gesetze-im-internet.de/bgb/"},
		{"nl/act/awb#art_1:3", "nl", legalref.Web, "https://wetten.overheid.nl/BWBR0005537/"},
		{"ec-treaty#art_81", "fr", legalref.CELEX, "12002E081"},
	} {
		got, ok := legalref.URI(legalref.MustParse(tt.ref), tt.lang, tt.scheme)
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("%s in %s, scheme %q: %q, %v, want %q", tt.ref, tt.lang, tt.scheme, got, ok, tt.want)
		}
	}
}

// TestSameBlock finds one key for one block of an article, however the languages
// call it.
func TestSameBlock(t *testing.T) {
	for _, tt := range []struct {
		want  string
		texts map[bilingual.Lang][]string
	}{
		{"echr#art_8__para_2", map[bilingual.Lang][]string{
			"nl": {"artikel 8, lid 2, EVRM", "artikel 8, tweede lid, EVRM", "artikel 8, § 2, EVRM", "artikel 8, 2e lid, EVRM", "artikel 8, tweede alinea, EVRM", "artikel 8.2 EVRM", "tweede lid van artikel 8 EVRM"},
			"fr": {"article 8, alinéa 2, CEDH", "article 8, deuxième alinéa, CEDH", "article 8, § 2, CEDH", "article 8, paragraphe 2, CEDH", "article 8, al. 2, CEDH", "article 8.2 CEDH", "alinéa 2 de l'article 8 CEDH"},
			"de": {"Artikel 8 Absatz 2 EMRK", "Art. 8 Abs. 2 EMRK"},
			"en": {"Article 8(2) ECHR", "Article 8, paragraph 2, ECHR", "Article 8, second paragraph, ECHR"},
		}},
		{"teu#art_15__para_6__al_2", map[bilingual.Lang][]string{
			"nl": {"artikel 15, lid 6, tweede alinea, VEU", "artikel 15, § 6, tweede lid, VEU", "artikel 15.6, tweede lid, VEU"},
			"fr": {"article 15, paragraphe 6, deuxième alinéa, TUE", "article 15, § 6, alinéa 2, TUE", "article 15.6, alinéa 2, TUE"},
			"de": {"Artikel 15 Absatz 6 Unterabsatz 2 EUV"},
			"en": {"Article 15(6), second subparagraph, TEU"},
		}},
		{"echr#art_6__para_last", map[bilingual.Lang][]string{
			"nl": {"artikel 6, laatste lid, EVRM"}, "fr": {"article 6, dernier alinéa, CEDH"},
		}},
		// Belgian law counts what bears no number.
		{"be-const#art_10__al_2", map[bilingual.Lang][]string{
			"nl": {"artikel 10, tweede lid, van de Grondwet", "artikel 10, lid 2, van de Grondwet"},
			"fr": {"article 10, alinéa 2, de la Constitution", "article 10, deuxième alinéa, de la Constitution"},
			"de": {"Artikel 10 Absatz 2 der Verfassung"},
		}},
		{"fr-const#art_16__al_1", map[bilingual.Lang][]string{
			"nl": {"artikel 16, eerste lid, van de Franse Grondwet"}, "fr": {"article 16, alinéa 1er, de la Constitution française"},
		}},
	} {
		for lang, texts := range tt.texts {
			for _, text := range texts {
				got := legalref.Find(lang, text, nil)
				if len(got) != 1 || got[0].Ref.String() != tt.want {
					t.Errorf("%q: found %+v, want %s", text, got, tt.want)
				}
			}
		}
	}
}

// TestUnionTypes finds the type of an act of the Union in each language.
func TestUnionTypes(t *testing.T) {
	for want, texts := range map[string]map[bilingual.Lang]string{
		"eu/reg_impl/2020/1001#art_3":       {"nl": "artikel 3 van Uitvoeringsverordening (EU) 2020/1001", "fr": "l'article 3 du règlement d'exécution (UE) 2020/1001", "de": "Artikel 3 der Durchführungsverordnung (EU) 2020/1001", "en": "Article 3 of Commission Implementing Regulation (EU) 2020/1001"},
		"eu/reg_impl/2011/543#art_3":        {"nl": "artikel 3 van Uitvoeringsverordening (EU) nr. 543/2011", "fr": "l'article 3 du règlement d'exécution (UE) n° 543/2011", "de": "Artikel 3 der Durchführungsverordnung (EU) Nr. 543/2011", "en": "Article 3 of Implementing Regulation (EU) No 543/2011"},
		"eu/reg_del/2016/161#art_3":         {"nl": "artikel 3 van Gedelegeerde Verordening (EU) 2016/161", "fr": "l'article 3 du règlement délégué (UE) 2016/161", "de": "Artikel 3 der Delegierten Verordnung (EU) 2016/161", "en": "Article 3 of Delegated Regulation (EU) 2016/161"},
		"eu/dec_impl/2021/914#art_3":        {"nl": "artikel 3 van Uitvoeringsbesluit (EU) 2021/914", "fr": "l'article 3 de la décision d'exécution (UE) 2021/914", "de": "Artikel 3 des Durchführungsbeschlusses (EU) 2021/914", "en": "Article 3 of Commission Implementing Decision (EU) 2021/914"},
		"eu/dir_del/2015/863#art_3":         {"nl": "artikel 3 van Gedelegeerde Richtlijn (EU) 2015/863", "fr": "l'article 3 de la directive déléguée (UE) 2015/863", "de": "Artikel 3 der Delegierten Richtlinie (EU) 2015/863", "en": "Article 3 of Commission Delegated Directive (EU) 2015/863"},
		"eu/common-position/2008/944#art_3": {"nl": "artikel 3 van Gemeenschappelijk Standpunt 2008/944/GBVB", "fr": "l'article 3 de la position commune 2008/944/PESC", "de": "Artikel 3 des Gemeinsamen Standpunkts 2008/944/GASP", "en": "Article 3 of Common Position 2008/944/CFSP"},
		"eu/joint-action/2008/851#art_3":    {"nl": "artikel 3 van Gemeenschappelijk Optreden 2008/851/GBVB", "fr": "l'article 3 de l'action commune 2008/851/PESC", "de": "Artikel 3 der Gemeinsamen Aktion 2008/851/GASP", "en": "Article 3 of Joint Action 2008/851/CFSP"},
	} {
		for lang, text := range texts {
			got := legalref.Find(lang, text, nil)
			if len(got) != 1 || got[0].Ref.String() != want || got[0].Status != legalref.Resolved {
				t.Errorf("%q: found %+v, want %s", text, got, want)
			}
		}
	}
	plain, full := legalref.MustParse("eu/reg/2020/1001#art_3"), legalref.MustParse("eu/reg_impl/2020/1001#art_3")
	if !plain.Agrees(full) || !full.Agrees(plain) || full.Agrees(legalref.MustParse("eu/reg_del/2020/1001#art_3")) {
		t.Error("a plain regulation agrees with the implementing one of its number, and that with no delegated one")
	}
	for _, c := range legalref.Find("en", "See 2008/944/CFSP and 2002/187/JHA.", nil) {
		if c.Status != legalref.Ambiguous || c.Ref.String() != "eu/dec/2008/944" && c.Ref.String() != "eu/dec/2002/187" {
			t.Errorf("a number alone: %+v", c)
		}
		if !slices.IsSortedFunc(c.Candidates, legalref.Ref.Compare) || !slices.Contains(c.Candidates, legalref.MustParse(strings.Replace(c.Ref.String(), "dec", "common-position", 1))) {
			t.Errorf("a number alone has the candidates %v", c.Candidates)
		}
	}
	for _, c := range legalref.Find("nl", "Zie artikel 3 van 93/22/EWG.", nil) {
		if want := "[eu/dec/1993/22#art_3 eu/dir/1993/22#art_3]"; fmt.Sprint(c.Candidates) != want {
			t.Errorf("a number alone has the candidates %v, want %s", c.Candidates, want)
		}
	}
}
