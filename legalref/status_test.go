package legalref_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// statuses returns what is found in a text, each as its reference and, unless it is
// resolved, its status: "#art_3 unresolved".
func statuses(r *legalref.Registry, lang bilingual.Lang, text string, opts *legalref.FindOptions) string {
	var out []string
	for _, c := range r.Find(lang, text, opts) {
		s := show(c)
		if c.Status != legalref.Resolved {
			s += " " + string(c.Status)
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}

// TestStatus holds what is not what it seems to its status: a wrong link is held worse
// than none.
func TestStatus(t *testing.T) {
	for _, tt := range []struct {
		lang       bilingual.Lang
		text, want string
	}{
		// A noun that points back behind a protocol is the treaty, the place is the protocol's.
		{"fr", "Vu la Convention européenne des droits de l'homme, l'article 1er du Protocole n° 1 à cette Convention.", "echr, echr-p1#art_1"},
		{"en", "Having regard to the ECHR, Article 1 of Protocol No. 1 to that Convention.", "echr, echr-p1#art_1"},
		{"nl", "Gelet op het EVRM, artikel 2 van Protocol nr. 4 bij dat verdrag.", "echr, echr-p4#art_2"},
		{"de", "Gestützt auf die EMRK, Artikel 2 des Protokolls Nr. 4 zu dieser Konvention.", "echr, echr-p4#art_2"},
		{"de", "Gestützt auf die EMRK, Artikel 2 des Protokolls Nr. 4 zur Konvention.", "echr, echr-p4#art_2"},
		{"fr", "Vu la CEDH; vu le Protocole n° 12 à ladite Convention, l'article 1er;", "echr-p12#art_1"},
		{"en", "The Convention on the Rights of the Child and the Optional Protocol to that Convention, Article 4.", "crc, #art_4 unresolved"},
		{"nl", "Gelet op het IVRK, artikel 1 van het Eerste Aanvullend Protocol bij dat verdrag.", "crc, #art_1 unresolved"},
		// After a protocol "this Convention" is the treaty that it is one to.
		{"nl", "Gelet op het EVRM, artikel 1 van het Eerste Aanvullend Protocol bij dit Verdrag en artikel 14 van dit Verdrag.", "echr, echr-p1#art_1, echr#art_14"},
		{"fr", "Vu la CEDH, et notamment l'article 1er du Premier protocole additionnel à cette Convention, et l'article 14 de cette Convention.", "echr-p1#art_1, echr#art_14"},
		// A year behind a name must fit the instrument.
		{"nl", "Vlaamse Wooncode van 2021, artikel 3.1.", "be/code/housing-flanders#art_3.1"},
		{"nl", "artikel 3 van de Vlaamse Wooncode van 1997", "be/code/housing-flanders-1997#art_3"},
		{"fr", "l'article 1382 du Code civil de 1804", "be/code/civil-1804#art_1382"},
		{"nl", "artikel 5 van de privacywet van 2018", "#art_5 unresolved"},
		{"en", "Article 3 of the Asylum Procedures Directive of 2005", "#art_3 unresolved"},
		{"en", "Article 3 of the Asylum Procedures Directive of 2013", "eu/dir/2013/32#art_3"},
		{"nl", "De Grondwet van 1831 gold toen.", ""},
		// A constitution of somebody is that of no state.
		{"en", "The Constitution of the club, Article 3 says so.", "#art_3 unresolved"},
		{"fr", "l'article 3 de la constitution d'une association", "#art_3 unresolved"},
		{"nl", "artikel 3 van de Grondwet van de vereniging", "#art_3 unresolved"},
		{"de", "Artikel 3 der Verfassung des Vereins", "#art_3 unresolved"},
		{"de", "Artikel 3 der Verfassung des Landes", "be-const#art_3"},
		{"nl", "artikel 23 van de Grondwet van ons land", "be-const#art_23"},
		{"fr", "appliquer l'article 23 de la Constitution de la manière suivante", "be-const#art_23"},
		// The body and the day of an act of the Union, and its name in brackets, bind its place.
		{"en", "Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016, Article 5", "eu/reg/2016/679#art_5"},
		{"en", "Council Directive 93/13/EEC of 5 April 1993, Article 3(1)", "eu/dir/1993/13#art_3__para_1"},
		{"en", "Regulation (EU) 2022/2065 of 19 October 2022 on a Single Market For Digital Services (Digital Services Act), Article 34;", "eu/reg/2022/2065#art_34"},
		{"nl", "de wet van 5 augustus 1992 op het politieambt, inz. artikel 14;", "be/act/1992-08-05/1992000606#art_14"},
		{"nl", "de richtlijn 2010/75/EU, alsook overweging 39 en bijlage II ervan;", "eu/dir/2010/75, eu/dir/2010/75#rec_39, eu/dir/2010/75#annex_II"},
		{"nl", "de wet van 15 juni 2006 overheidsopdrachten en bepaalde opdrachten voor werken, leveringen en diensten, artikel 3", "be/act/2006-06-15/2006021341#art_3"},
		// Only what follows the noun of a name may stand in quotation marks.
		{"fr", "l'article 6 de la directive « Habitats »", "eu/dir/1992/43#art_6"},
		{"fr", "la directive « oiseaux »", "eu/dir/2009/147"},
		{"fr", "l'article 3 de la directive dite « Bolkestein »", "eu/dir/2006/123#art_3"},
		{"fr", "la directive « inconnue », l'article 3", "#art_3 unresolved"},
		// A judgment and its identifier are one citation.
		{"fr", "Cour constitutionnelle, arrêt n° 57/2021 (ECLI:BE:GHCC:2021:ARR.057)", "ECLI:BE:GHCC:2021:ARR.057"},
		{"nl", "Grondwettelijk Hof, arrest nr. 57/2021 van 22 april 2021 (ECLI:BE:GHCC:2021:ARR.057) en arrest nr. 58/2021", "ECLI:BE:GHCC:2021:ARR.057, ECLI:BE:GHCC:2021:ARR.058"},
		// The § of another state's act, in a text that is not German.
		{"nl", "§ 823 BGB en § 3 van de wet", "de/code/civil#art_823"},
		{"en", "§ 823(1) of the German Civil Code", "de/code/civil#art_823__para_1"},
		// A name and the date of its act in brackets are one citation.
		{"nl", "artikel 3 van het handvest van de sociaal verzekerde (wet van 11 april 1995)", "be/act/1995-04-11/1995022286#art_3"},
		// A short act by date is the one that the text has told by its title.
		{"nl", "de wet van 10 mei 2007 ter bestrijding van bepaalde vormen van discriminatie; artikel 7 van de wet van 10 mei 2007", "be/act/2007-05-10/2007002099, be/act/2007-05-10/2007002099#art_7"},
		{"nl", "artikel 7 van de wet van 10 mei 2007", "be/act/2007-05-10#art_7 ambiguous"},
		{"nl", "de wet van 10 mei 2007 ter bestrijding van bepaalde vormen van discriminatie; de wet van 10 mei 2007 ter bestrijding van discriminatie tussen vrouwen en mannen; artikel 7 van de wet van 10 mei 2007", "be/act/2007-05-10/2007002099, be/act/2007-05-10/2007002098, be/act/2007-05-10#art_7 ambiguous"},
		// An article or an annex that the instrument does not have.
		{"nl", "artikel 6 van het Eerste Aanvullend Protocol bij het EVRM", "echr-p1#art_6"},
		{"nl", "artikel 7 van het Eerste Aanvullend Protocol bij het EVRM", "echr-p1#art_7 unresolved"},
		{"nl", "de artikelen 50 tot 70 EVRM", "echr#art_50..echr#art_70 unresolved"},
		{"nl", "bijlage II bij de AVG", "eu/reg/2016/679#annex_II unresolved"},
		{"nl", "bijlage II bij richtlijn 2010/75/EU", "eu/dir/2010/75#annex_II"},
		{"en", "Article I, section 8 of the Constitution", "be-const#sec_8 unresolved"},
		{"en", "Article 69 of the African Charter on Human and Peoples' Rights", "achpr#art_69 unresolved"},
	} {
		if diff := cmp.Diff(tt.want, statuses(legalref.Builtin(), tt.lang, tt.text, nil)); diff != "" {
			t.Errorf("%s %q (-want +got):\n%s", tt.lang, tt.text, diff)
		}
	}
}
