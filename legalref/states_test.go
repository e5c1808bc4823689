package legalref_test

import (
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// TestStates reads names in texts of several states: what the text's own state may
// have by that name too is not the law of another.
func TestStates(t *testing.T) {
	for _, c := range []struct {
		lang         bilingual.Lang
		jurisdiction string
		text, want   string
	}{
		{bilingual.NL, "nl", "artikel 3 van de Auteurswet", "#art_3"},
		{bilingual.NL, "be", "artikel 3 van de Auteurswet", "be/act/1994-06-30#art_3"},
		{bilingual.NL, "nl", "artikel 3 van de Belgische Auteurswet", "be/act/1994-06-30#art_3"},
		{bilingual.NL, "nl", "artikel 1 WIB 92", "be/code/income-tax-1992#art_1"},
		{bilingual.NL, "nl", "artikel 8 EVRM", "echr#art_8"},
		{bilingual.NL, "nl", "artikel 3:40 BW", "nl/code/civil#art_3:40"},
		{bilingual.FR, "fr", "l'article 3 du Code judiciaire", "#art_3"},
		{bilingual.FR, "fr", "l'article 3 du Code judiciaire belge", "be/code/judicial#art_3"},
		{bilingual.FR, "fr", "l'article 3 du Code wallon de la démocratie locale", "be/code/local-democracy-wallonia#art_3"},
		{bilingual.DE, "de", "Artikel 3 der Verfassung", "#art_3"},
		{bilingual.DE, "de", "Artikel 3 der belgischen Verfassung", "be-const#art_3"},
		{bilingual.NL, "nl", "artikel 3 van de Grondwet", "nl-const#art_3"},
		{bilingual.NL, "nl", "artikel 3 van de Belgische Grondwet", "be-const#art_3"},
		{bilingual.FR, legalref.NoState, "l'article 3 de la Constitution française", "fr-const#art_3"},
		{bilingual.FR, legalref.NoState, "l'article 3 de la Constitution belge", "be-const#art_3"},
		{bilingual.FR, "lu", "l'article 3 du Code civil français", "fr/code/civil#art_3"},
		{bilingual.EN, legalref.NoState, "Article 3 of the Belgian Constitution", "be-const#art_3"},
		{bilingual.EN, legalref.NoState, "Article 3 of the Constitution", "#art_3"},
	} {
		got := ""
		for _, f := range legalref.Find(c.lang, c.text, &legalref.FindOptions{Jurisdiction: c.jurisdiction}) {
			got += show(f)
		}
		if !agree(c.want, got) {
			t.Errorf("%q in a text of %s: found %q, want %q", c.text, c.jurisdiction, got, c.want)
		}
	}
}
