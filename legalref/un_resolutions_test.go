package legalref_test

import (
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// TestCertain holds answers that must not be wrong, one by one: a resolution of
// another body, an article that a missing comma makes, a label of the text.
func TestCertain(t *testing.T) {
	for _, c := range []struct {
		lang       bilingual.Lang
		text, want string
	}{
		{bilingual.EN, "Recalling its resolution 60/251 of 15 March 2006, by which it set up the Human Rights Council,", "un/ga/res/60/251"},
		{bilingual.EN, "General Assembly resolution 60/251 establishing the Human Rights Council", "un/ga/res/60/251"},
		{bilingual.EN, "resolution 48/4 of 7 October 2021 of the Human Rights Council", "un/hrc/res/48/4"},
		{bilingual.EN, "resolution 48/4, and the Human Rights Council", "un/ga/res/48/4"},
		{bilingual.EN, "resolution 48/141 of 20 December 1993 and Human Rights Council resolution 48/4", "un/ga/res/48/141 un/hrc/res/48/4"},
		{bilingual.EN, "resolution 48/141 of 20 December 1993, the Human Rights Council", "un/ga/res/48/141"},
		{bilingual.FR, "la résolution 7/14 du 27 mars 2008 du Conseil des droits de l'homme", "un/hrc/res/7/14"},
		{bilingual.FR, "la résolution 7/14 du 27 mars 2008", ""},
		{bilingual.EN, "resolution 55/2 of 1 June 2021", ""},
		{bilingual.EN, "resolutions 37/100 A to F and 41/86 B", "un/ga/res/37/100 un/ga/res/41/86B"},
		{bilingual.EN, "In resolution 72/244 I see no such thing.", "un/ga/res/72/244"},
		{bilingual.NL, "artikel 8 EVRM en artikel 2 van het Verdrag van Parijs", "echr#art_8 #art_2"},
		{bilingual.FR, "l'article 3 de la CIDE et l'article 4 de la Convention de Minamata", "crc#art_3 #art_4"},
		{bilingual.EN, "Article 8 ECHR and Article 3 of the Convention against Corruption", "echr#art_8 #art_3"},
		{bilingual.EN, "Article 8 ECHR and Article 3 of the Convention", "echr#art_8 echr#art_3"},
		{bilingual.EN, "UN Security Council resolutions 242 and 338, and 3 letters", "un/sc/res/242 un/sc/res/338"},
		{bilingual.DE, "Artikel 12, 14 16 und 18, § 2 des Neuen Gemeindegesetzes", "be/code/new-municipal#art_12 be/code/new-municipal#art_14 be/code/new-municipal#art_16 be/code/new-municipal#art_18__para_2"},
		{bilingual.DE, "§ 2 des Neuen Gemeindegesetzes", "be/code/new-municipal"},
		{bilingual.DE, "Art. 13/14 Abs. 1, 2 DSGVO", "eu/reg/2016/679#art_13 eu/reg/2016/679#art_14__para_1 eu/reg/2016/679#art_14__para_2"},
		{bilingual.NL, "§§ 1 en 2 van artikel 13/14 AVG", "eu/reg/2016/679#art_14__para_1 eu/reg/2016/679#art_13 eu/reg/2016/679#art_14__para_2"},
		{bilingual.NL, "de wet van 30 februari 2003 en de wet van 31.04.2003", ""},
		{bilingual.NL, "de wet van 29 februari 2004", "be/act/2004-02-29"},
		{bilingual.NL, "ILO-verdrag nr. 087 en ILO C087", "ilo-87 ilo-87"},
		{bilingual.NL, "2016/00680/EU en 2003/00123/EG", "eu/dir/2016/680 eu/dir/2003/123"},
		{bilingual.EN, "Resolution 1402 (2002)\n\nRecalling resolution 1397 (2002)\n", "un/sc/res/1397"},
		{bilingual.FR, "Décide :\n\nArticle 1er : d'approuver le plan.\n\nArticle 2 – De le publier.\n\nL'article 3 - 4 du plan.\n", "#art_3..#art_4"},
	} {
		var got []string
		for _, f := range legalref.Find(c.lang, c.text, nil) {
			got = append(got, show(f))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%q: found %q, want %q", c.text, g, c.want)
		}
	}
}

// TestArticleZero finds an article that no instrument has, and resolves it to none.
func TestArticleZero(t *testing.T) {
	got := legalref.Find(bilingual.NL, "Artikel 0 EVRM zegt niets.", nil)
	if len(got) != 1 || got[0].Status != legalref.Unresolved {
		t.Errorf("%v, want one citation that is unresolved", got)
	}
}
