package resolution_test

import (
	"slices"
	"testing"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// TestSecondText reads the first of several texts: the reasons of the next are no points
// of its requests. See [TestCases] for the wanted lines.
func TestSecondText(t *testing.T) {
	testCases(t, map[string]testCase{
		"minutes with two decisions": {
			"De gemeenteraad,\n\nGelet op de Grondwet;\n\nArt. 1. De notulen goed te keuren.\n\nDe gemeenteraad,\n\nGelet op de Grondwet;\n\nOverwegende dat de boot oud is;\n\nArt. 1. De boot te vervangen.\n",
			"rec_1 Gelet op de Grondwet;|req_1 Art. 1. De notulen goed te keuren.|body_1 De gemeenteraad,|body_2 Gelet op de Grondwet;|body_3 Overwegende dat de boot oud is;|body_4 Art. 1. De boot te vervangen.",
		},
		"decisions that name nobody": {
			"Le Conseil communal,\n\nVu la Constitution;\n\nDÉCIDE :\n\n1. de réparer le bac.\n\n2. Achat de cordes\n\nVu la Constitution;\n\nConsidérant que les cordes sont usées;\n\nDÉCIDE :\n\n1. d'acheter des cordes.\n",
			"rec_1 Vu la Constitution;|req_1 DÉCIDE :|req_1__point_1 1. de réparer le bac.|req_1__point_2 2. Achat de cordes|body_1 Vu la Constitution;|body_2 Considérant que les cordes sont usées;|body_3 DÉCIDE :|body_3__item_1 1. d'acheter des cordes.",
		},
		"an order paper with two motions": {
			"That this House notes that ferries are old; and calls on the Government to repair them.\n\nFerries of the south\n\nThat this House commends the ferrymen of the south.\n",
			"req_1 That this House notes that ferries are old; and calls on the Government to repair them.|body_1 Ferries of the south|body_2 That this House commends the ferrymen of the south.",
		},
	})
	const two = "De gemeenteraad,\n\nGelet op de Grondwet;\n\nBesluit:\n\nArt. 1. De brug te herstellen.\n\nDe gemeenteraad,\n\nGelet op de Grondwet;\n\nBesluit:\n\nArt. 1. De boot te vervangen.\n"
	r, err := resolution.Read(two, nil)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(r.Diagnostics, func(d legaltext.Diagnostic) bool { return d.Code == legaltext.CodeSecondText })
	if i < 0 {
		t.Fatalf("the second text is not reported: %v", r.Diagnostics)
	}
	if at := r.Diagnostics[i].Span; two[at.Start:at.End] != "De gemeenteraad," || at.Start == 0 {
		t.Errorf("the second text begins at %q, want its formula", two[at.Start:at.End])
	}
}
