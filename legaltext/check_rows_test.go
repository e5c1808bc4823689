package legaltext_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// TestCheckRows wants one finding for the rows of a table that was cut otherwise in each
// language, and for clauses in a row that lack a language, and each of its own where
// there are few.
func TestCheckRows(t *testing.T) {
	const none = "-"
	for _, tc := range []struct {
		name string
		rows [][2]string // nl and fr
		want string
	}{
		{
			"a table whose cells are not of one row",
			[][2]string{{"Ontvangsten 31", "Recettes"}, {"Totaal", "31 Total"}, {"Uitgaven", "17"}, {"vs. (2)", none}, {none, "14 Solde"}},
			"rec_1 CHK-TABLE 5 rows of a table, from here to rec_5, could not be compared one by one: 1 without text in nl, 1 without text in fr, 3 with other figures or words",
		},
		{
			"one cell of a table that differs",
			[][2]string{{"Ontvangsten 31", "Recettes 31"}, {"Totaal 50", "Total 51"}, {"Uitgaven 17", "Dépenses 17"}, {"Saldo 14", "Solde 14"}},
			`rec_2 CHK-NUMBER figures differ: "51" in fr, "50" in nl`,
		},
		{
			"sentences are no rows",
			[][2]string{{"Er zijn 31 bomen.", "Il y a 30 arbres."}, {"Er zijn 50 vijvers.", "Il y a 51 étangs."}, {"Er zijn 17 banken.", "Il y a 18 bancs."}},
			"rec_1 CHK-NUMBER figures differ: \"30\" in fr, \"31\" in nl\n" +
				"rec_2 CHK-NUMBER figures differ: \"51\" in fr, \"50\" in nl\n" +
				"rec_3 CHK-NUMBER figures differ: \"18\" in fr, \"17\" in nl",
		},
		{
			"three clauses that lack a language",
			[][2]string{{"De bomen bloeien in mei.", none}, {"De vijver droogt op in juni.", none}, {"De banken zijn van steen.", none}, {"De poort is toe.", "La porte est fermée."}},
			"rec_1 CHK-MISSING-SIDE 3 clauses in a row, from here to rec_3, could not be matched: all without text in fr",
		},
		{
			"two of them",
			[][2]string{{"De bomen bloeien in mei.", none}, {"De vijver droogt op in juni.", none}, {"De poort is toe.", "La porte est fermée."}},
			"rec_1 CHK-MISSING-SIDE the clause has no text in fr\nrec_2 CHK-MISSING-SIDE the clause has no text in fr",
		},
		{
			"clauses that lack now the one and now the other",
			[][2]string{{"De bomen bloeien in mei.", none}, {none, "Les bancs sont en pierre."}, {"De vijver droogt op in juni.", "La porte a 3 clefs."}, {none, "L'étang est à sec."}},
			"rec_1 CHK-MISSING-SIDE 4 clauses in a row, from here to rec_4, could not be matched: 2 without text in nl, 1 without text in fr",
		},
		{
			"one that differs behind clauses that lack one language",
			[][2]string{{"De bomen bloeien in mei.", none}, {"De vijver droogt op in juni.", none}, {"De banken zijn van steen.", none}, {"Er zijn 31 bomen.", "Il y a 30 arbres."}, {"De poort is toe.", none}},
			"rec_1 CHK-MISSING-SIDE 3 clauses in a row, from here to rec_3, could not be matched: all without text in fr\n" +
				"rec_4 CHK-NUMBER figures differ: \"30\" in fr, \"31\" in nl\nrec_5 CHK-MISSING-SIDE the clause has no text in fr",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d := &legaltext.Document{Languages: []bilingual.Lang{"nl", "fr"}, Sections: []legaltext.Section{{Name: "considerations"}}}
			for i, r := range tc.rows {
				sides := legaltext.Sides{}
				for k, l := range []bilingual.Lang{"nl", "fr"} {
					if r[k] != none {
						sides[l] = legaltext.Side{Text: r[k]}
					}
				}
				d.Sections[0].Clauses = append(d.Sections[0].Clauses, legaltext.Clause{ID: fmt.Sprintf("rec_%d", i+1), Kind: legaltext.Recital, Sides: sides})
			}
			var got []string
			for _, f := range legaltext.Check(d) {
				got = append(got, fmt.Sprintf("%s %s %s", f.Path, f.Code, f.Message))
			}
			if diff := cmp.Diff(tc.want, strings.Join(got, "\n")); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
