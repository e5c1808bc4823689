package legalref_test

import (
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// TestAssembly reads what is said to be the assembly's own, with the assembly
// named by the caller, by the text, or not at all.
func TestAssembly(t *testing.T) {
	for _, c := range []struct {
		lang                 bilingual.Lang
		text, assembly, want string
	}{
		{bilingual.EN, "Recalling its resolution 48/4,", "", "un/ga/res/48/4"},
		{bilingual.EN, "Recalling its resolution 48/4,", "The Human Rights Council,", "un/hrc/res/48/4"},
		{bilingual.EN, "Recalling its resolution 48/4,", "Conseil des droits de l'homme", "un/hrc/res/48/4"},
		{bilingual.FR, "Rappelant ses résolutions antérieures et sa résolution 7/14,", "Le Conseil des droits de l’homme,", "un/hrc/res/7/14"},
		{bilingual.NL, "verwijst naar haar resolutie 48/4,", "Het Europees Parlement", ""},
		{bilingual.EN, "The Human Rights Council,\n\nRecalling its resolution 48/4,", "", "un/hrc/res/48/4"},
		{bilingual.EN, "The Human Rights Council,\n\nRecalling its resolution 48/4,", "General Assembly", "un/ga/res/48/4"},
		{bilingual.EN, "The Human Rights Council,\n\nRecalling General Assembly resolution 48/4,", "", "un/ga/res/48/4"},
		{bilingual.NL, "gezien artikel 54, lid 1, van zijn Reglement,", "Parlement européen", "eu/rules/parliament#art_54__para_1"},
		{bilingual.DE, "gestützt auf Artikel 54 Absatz 1 seiner Geschäftsordnung,", "Das Europäische Parlament,", "eu/rules/parliament#art_54__para_1"},
		{bilingual.EN, "The committee asks the agency to follow Rule 4 of its Rules of Procedure,", "European Parliament", "#art_4 unresolved"},
		{bilingual.NL, "gezien artikel 54 van het Reglement van de raad,", "Europees Parlement", "#art_54 unresolved"},
		{bilingual.FR, "Vu l'article 76 de son Règlement,", "CHAMBRE DES REPRÉSENTANTS", "be/rules/chamber#art_76"},
		{bilingual.FR, "Vu l'article 76 de son Règlement,", "Conseil communal", "#art_76 unresolved"},
	} {
		got := ""
		for _, f := range legalref.Find(c.lang, c.text, &legalref.FindOptions{Assembly: c.assembly}) {
			got += f.Ref.String()
			if f.Status != legalref.Resolved {
				got += " " + string(f.Status)
			}
		}
		if got != c.want {
			t.Errorf("%q in a text of %q: found %q, want %q", c.text, c.assembly, got, c.want)
		}
	}
}
