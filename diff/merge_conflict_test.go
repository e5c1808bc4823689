package diff_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/legaltext"
)

// What a conflict holds, and what the merged document keeps beside it.
func TestMergeConflicts(t *testing.T) {
	const (
		asks   = "Verzoekt de federale regering|Demande au gouvernement fédéral"
		market = "Overwegende dat de markt op zaterdag vroeg sluit|Considérant que le marché ferme tôt le samedi"
		quay   = "Overwegende dat de kade verzakt en dat de bewoners van de straat daar nog jaren op moeten wachten|Considérant que le quai s'affaisse et que les habitants de la rue doivent encore attendre des années"
		first  = "Overwegende dat de kade verzakt|Considérant que le quai s'affaisse"
		second = "dat de bewoners van de straat daar nog jaren op moeten wachten|que les habitants de la rue doivent encore attendre des années"
		edited = "Overwegende dat de kade verzakt en dat de bewoners van de straat daar nog lang op moeten wachten"
		school = "Overwegende dat de school geen plein heeft|Considérant que l'école n'a pas de cour"
		letter = "Gelet op de brief van de wijkraad|Vu la lettre du comité de quartier"
	)
	dutch := func(texts ...string) *legaltext.Document {
		d := recitals(texts...)
		for c := range d.All() {
			delete(c.Sides, bilingual.FR)
		}
		d.Languages = []bilingual.Lang{bilingual.NL}
		return d
	}
	french := func(texts ...string) *legaltext.Document {
		d := recitals(texts...)
		for c := range d.All() {
			delete(c.Sides, bilingual.NL)
		}
		d.Languages = []bilingual.Lang{bilingual.FR}
		return d
	}
	for _, tc := range []struct {
		name                     string
		base, ours, theirs, want *legaltext.Document
		conflicts                []diff.Conflict
	}{
		{
			"words that conflict in one language",
			recitals(asks),
			recitals("Eist van de federale regering|Exige du gouvernement fédéral"),
			recitals("Verzoekt de Vlaamse regering|Demande au Gouvernement flamand"),
			recitals("Eist van de federale regering|Exige du gouvernement fédéral"),
			[]diff.Conflict{
				{
					Kind: diff.SameWords, ID: "rec_1", Path: "/reasons/0", OursPath: "/reasons/0", TheirsPath: "/reasons/0", Lang: "fr",
					Base: "Demande au gouvernement fédéral", Ours: "Exige du gouvernement fédéral", Theirs: "Demande au Gouvernement flamand",
				},
				{
					Kind: diff.SameClause, ID: "rec_1", Path: "/reasons/0", OursPath: "/reasons/0", TheirsPath: "/reasons/0", Lang: "nl",
					Base: "Verzoekt de federale regering", Ours: "Eist van de federale regering", Theirs: "Verzoekt de Vlaamse regering",
				},
			},
		},
		{
			"one language each",
			recitals(school),
			recitals("Overwegende dat de school geen groot plein heeft|Considérant que l'école n'a pas de cour"),
			recitals("Overwegende dat de school geen plein heeft|Considérant que l'école n'a plus de cour"),
			recitals("Overwegende dat de school geen groot plein heeft|Considérant que l'école n'a plus de cour"),
			[]diff.Conflict{
				{
					Kind: diff.SameClause, ID: "rec_1", Path: "/reasons/0", OursPath: "/reasons/0", TheirsPath: "/reasons/0", Lang: "fr", Resolved: true,
					Base: "Considérant que l'école n'a pas de cour", Ours: "Considérant que l'école n'a pas de cour", Theirs: "Considérant que l'école n'a plus de cour",
				},
				{
					Kind: diff.SameClause, ID: "rec_1", Path: "/reasons/0", OursPath: "/reasons/0", TheirsPath: "/reasons/0", Lang: "nl", Resolved: true,
					Base: "Overwegende dat de school geen plein heeft", Ours: "Overwegende dat de school geen groot plein heeft", Theirs: "Overwegende dat de school geen plein heeft",
				},
			},
		},
		{
			"each drops a language",
			recitals(market, school), dutch(market, school), french(market, school), dutch(market, school),
			[]diff.Conflict{{Kind: diff.SameValue, Path: "/languages", OursPath: "/languages", TheirsPath: "/languages", Base: "fr, nl", Ours: "nl", Theirs: "fr"}},
		},
		{
			"a move against a removal",
			dutch(market, school, quay), dutch(quay, market, school), dutch(market, school), dutch(quay, market, school),
			[]diff.Conflict{{
				Kind: diff.DeleteEdit, ID: "rec_3", Path: "/reasons/2", OursPath: "/reasons/0", Lang: "nl",
				Base: text(dutch(quay), 0), Ours: text(dutch(quay), 0),
			}},
		},
		{
			"to two places",
			dutch(school, market, letter, quay), dutch(school, quay, market, letter), dutch(quay, school, market, letter), dutch(school, quay, market, letter),
			[]diff.Conflict{{
				Kind: diff.BothMoved, ID: "rec_4", Path: "/reasons/3", OursPath: "/reasons/1", TheirsPath: "/reasons/0", Lang: "nl",
				Base: text(dutch(quay), 0), Ours: text(dutch(quay), 0), Theirs: text(dutch(quay), 0),
			}},
		},
		{
			"a split against an edit",
			dutch(quay, market), dutch(first, second, market), dutch(edited, market), dutch(first, second, market),
			[]diff.Conflict{{
				Kind: diff.BothSplit, ID: "rec_1", Path: "/reasons/0", OursPath: "/reasons/0", TheirsPath: "/reasons/0", Lang: "nl",
				Base: text(dutch(quay), 0), Ours: text(dutch(first), 0) + "\n" + text(dutch(second), 0), Theirs: edited,
			}},
		},
		{
			"a clause behind a split one",
			recitals(quay, market), recitals(first, second, market), recitals(quay, school, market), recitals(first, second, school, market), nil,
		},
		{
			"a split clause that moves",
			recitals(letter, quay, market, school), recitals(letter, first, second, market, school), recitals(quay, letter, market, school),
			recitals(first, second, letter, market, school), nil,
		},
		{
			"two texts for a removed one",
			dutch(market, school), dutch(market, letter), dutch(market, "Overwegende dat drie bussen per uur te weinig zijn"),
			dutch(market, letter, "Overwegende dat drie bussen per uur te weinig zijn"),
			[]diff.Conflict{{
				Kind: diff.SameClause, ID: "rec_2", Path: "/reasons/1", OursPath: "/reasons/1", TheirsPath: "/reasons/1", Lang: "nl", Resolved: true,
				Base: text(dutch(school), 0), Ours: text(dutch(letter), 0), Theirs: "Overwegende dat drie bussen per uur te weinig zijn",
			}},
		},
		{
			"two insertions at one place",
			dutch(market, school), dutch(market, letter, school), dutch(market, quay, school), dutch(market, letter, quay, school),
			[]diff.Conflict{{
				Kind: diff.SamePlace, Path: "/reasons", OursPath: "/reasons/1", TheirsPath: "/reasons/1", Lang: "nl", Resolved: true,
				Ours: text(dutch(letter), 0), Theirs: text(dutch(quay), 0),
			}},
		},
		{
			"two insertions at two places",
			dutch(market, school), dutch(letter, market, school), dutch(market, quay, school), dutch(letter, market, quay, school), nil,
		},
		{
			"orders that go in a ring",
			dutch(market, school, letter), dutch(school, market, letter), dutch(market, letter, school), dutch(school, market, letter),
			[]diff.Conflict{{
				Kind: diff.BothMoved, ID: "rec_1", Path: "/reasons/0", OursPath: "/reasons/0", TheirsPath: "/reasons/0", Lang: "nl",
				Base:   text(dutch(market), 0) + "\n" + text(dutch(school), 0) + "\n" + text(dutch(letter), 0),
				Ours:   text(dutch(school), 0) + "\n" + text(dutch(market), 0) + "\n" + text(dutch(letter), 0),
				Theirs: text(dutch(market), 0) + "\n" + text(dutch(letter), 0) + "\n" + text(dutch(school), 0),
			}},
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			m, err := diff.Merge(tc.base, tc.ours, tc.theirs)
			if err != nil {
				t.Fatal(err)
			}
			same(t, "merged", tc.want, m.Document, compare(t, tc.base, m.Document))
			if d := cmp.Diff(tc.conflicts, m.Conflicts); d != "" {
				t.Errorf("conflicts (-want +got):\n%s", d)
			}
		})
	}
}

func text(d *legaltext.Document, i int) string {
	return d.Sections[0].Clauses[i].Sides[bilingual.NL].Text
}
