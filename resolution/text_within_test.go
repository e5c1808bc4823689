package resolution_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/resolution"
)

// A wrapped line that looks like a head of a page, a heading, a name or a part of a
// cover is a part of the sentence around it.
func TestLinesWithinSentences(t *testing.T) {
	for _, clause := range []string{
		"Overwegende dat de fonteinen volgens de planning die werd besproken in de\nzitting 2023-2024 van de\nwerkgroep moeten worden hersteld;",
		"Overwegende dat de fonteinen volgens het verslag moeten worden hersteld door de\nheer Wim Aerts (Water),\ndie daarvoor werd aangesteld;",
		"Overwegende dat de fonteinen lekken en dat de bewoners wachten op een\nBesluit\nover de herstelling;",
		"Overwegende dat de fonteinen lekken en dat de bewoners wachten op het\nVerslag\nEn dat er niets komt;",
		"Considérant que les fontaines sont réparées au cours de la\nsession ordinaire 2023-2024\nselon le plan;",
		"Considérant que les fontaines doivent être réparées avant l'hiver comme le prévoyait chaque\nProposition de résolution\ndont le texte est connu;",
		"In der Erwägung, dass die Brunnen lecken und dass die Bürger warten auf einen\nAntrag\nder Stadt;",
		"In der Erwägung, dass die Brunnen lecken, wie der Ausschuss schreibt in der\nDrucksache 18/4321\nüber das Wasser;",
		"Whereas the fountains were to be repaired during the\n2023 session of the\ncommittee on water;",
		"Whereas the fountains leak and all who live there were promised a\nDecision\non the repairs;",
		"Whereas the fountains are part of the plan of works for the\nordinary session 2023-2024.",
	} {
		formula, demand := "De Senaat", "Verzoekt de regering te handelen."
		switch clause[:3] {
		case "Con":
			formula, demand = "Le Sénat", "Demande au gouvernement d'agir."
		case "In ":
			formula, demand = "Der Senat", "Fordert die Regierung auf, zu handeln."
		case "Whe":
			formula, demand = "The Senate", "Calls on the Government to act."
		}
		text := formula + ",\n\n" + clause + "\n\n" + demand + "\n"
		checkLaws(t, text)
		r, err := resolution.Parse(text, &resolution.Options{NoCitations: true})
		if err != nil {
			t.Fatal(err)
		}
		got := lines(r)
		if want := "rec_1 " + strings.ReplaceAll(clause, "\n", " "); len(got) != 2 || got[0] != want {
			t.Errorf("%q\nwant %q", got, want)
		}
	}
}

// The heads of pages that come back are no part of a sentence that goes on below
// them.
func TestHeadsBetweenLines(t *testing.T) {
	for _, text := range []string{
		"DOC 57 1234/001\n\nLe Sénat,\n\nConsidérant que les fontaines de la ville doivent être réparées avant la fin de\nDOC 57 1234/001\nl'année;\n\nDemande au gouvernement d'agir.\n",
		"Session ordinaire 2023-2024\n\nLe Sénat,\n\nConsidérant que les fontaines de la ville doivent être réparées avant la fin de\nSession ordinaire 2023-2024 4\nl'année;\n\nDemande au gouvernement d'agir.\n",
	} {
		r, err := resolution.Parse(text, &resolution.Options{NoCitations: true})
		if err != nil {
			t.Fatal(err)
		}
		const want = "rec_1 Considérant que les fontaines de la ville doivent être réparées avant la fin de l'année;"
		if got := lines(r); got[0] != want {
			t.Errorf("%q", got)
		}
	}
}

// A point that begins as a reference to other documents does is no part of the page.
func TestSeeInAList(t *testing.T) {
	r, err := resolution.Parse("De gemeenteraad,\n\nOverwegende dat fonteinen lekken;\n\nBesluit:\n\n1. De fonteinen te herstellen;\n\n2. Zie erop toe dat zij veilig zijn.\n", nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Requests) != 1 || len(r.Requests[0].Items) != 2 {
		t.Errorf("requests: %+v", r.Requests)
	}
}

// The ends of sentences that come back are no heads of pages, which have no full stop.
func TestSentencesThatEndAlike(t *testing.T) {
	const text = "The Senate,\n\nWhereas the fountains are part of the plan of works for the\n2023 session of the Fountain Board;\n\nWhereas water was bought for the\n2023 session of the Fountain Board;\n\nCalls on the Government to act before the\n2023 session of the Fountain Board.\n"
	checkLaws(t, text)
	r, err := resolution.Parse(text, &resolution.Options{NoCitations: true})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"rec_1 Whereas the fountains are part of the plan of works for the 2023 session of the Fountain Board;",
		"rec_2 Whereas water was bought for the 2023 session of the Fountain Board;",
		"req_1 Calls on the Government to act before the 2023 session of the Fountain Board.",
	}
	if d := cmp.Diff(want, lines(r)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
