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
		"motions of a union, by their numbers": {
			"# Motion 1: Fountains\n\nThis Union notes:\n\n1. The fountain is old.\n\nThis Union resolves:\n\n1. To repair it.\n\n# Motion 2: Boats\n\nThis Union notes:\n\n1. The boat is old.\n\nThis Union resolves:\n\n1. To buy a boat.\n",
			"title Fountains|rec_1 This Union notes:|rec_1__item_1 1. The fountain is old.|req_1 This Union resolves:|req_1__point_1 1. To repair it.|body_1 Motion 2: Boats|body_2 This Union notes:|body_2__item_1 1. The boat is old.|body_3 This Union resolves:|body_3__item_1 1. To buy a boat.",
		},
		"motions of two members": {
			"MOTIE VAN HET LID LINDEN\n\nDe Kamer,\n\noverwegende dat fonteinen lekken,\n\nverzoekt de regering ze te herstellen,\n\nen gaat over tot de orde van de dag.\n\nLinden\n\nMOTIE VAN HET LID PEETERS\n\nDe Kamer,\n\noverwegende dat boten oud zijn,\n\nverzoekt de regering boten te kopen.\n",
			"signatory Linden|rec_1 overwegende dat fonteinen lekken,|req_1 verzoekt de regering ze te herstellen,|body_1 en gaat over tot de orde van de dag.|body_2 MOTIE VAN HET LID PEETERS|body_3 De Kamer,|body_4 overwegende dat boten oud zijn,|body_5 verzoekt de regering boten te kopen.",
		},
		"proposals behind an explanation": {
			"Antrag 1: Brunnen\n\nDer Parteitag möge beschließen:\n\nDer Senat wird aufgefordert, die Brunnen zu reparieren.\n\nBegründung:\n\nSie sind alt.\n\nAntrag 2: Boote\n\nDer Parteitag möge beschließen:\n\nDer Senat wird aufgefordert, Boote zu kaufen.\n",
			"title Brunnen|expl_1 Sie sind alt.|req_1 Der Senat wird aufgefordert, die Brunnen zu reparieren.|body_1 Antrag 2: Boote|body_2 Der Parteitag möge beschließen:|body_3 Der Senat wird aufgefordert, Boote zu kaufen.",
		},
		"resolutions with numbers alone": {
			"RESOLUTION 2031-1\n\nWHEREAS, fountains leak;\n\nBE IT RESOLVED that the City repair them.\n\nRESOLUTION 2031-2\n\nWHEREAS, boats sink;\n\nBE IT RESOLVED that the City buy boats.\n",
			"rec_1 WHEREAS, fountains leak;|req_1 BE IT RESOLVED that the City repair them.|body_1 RESOLUTION 2031-2|body_2 WHEREAS, boats sink;|body_3 BE IT RESOLVED that the City buy boats.",
		},
		"two motions in a debate": {
			"Motie\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\noverwegende dat de fontein lekt;\n\nverzoekt de regering haar te herstellen,\n\nen gaat over tot de orde van de dag.\n\nDe voorzitter:\n\nMotie\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering boten te kopen.\n",
			"rec_1 gehoord de beraadslaging,|rec_2 overwegende dat de fontein lekt;|req_1 verzoekt de regering haar te herstellen,|body_1 en gaat over tot de orde van de dag.|body_2 De voorzitter:|body_3 Motie|body_4 De Kamer,|body_5 gehoord de beraadslaging,|body_6 verzoekt de regering boten te kopen.",
		},
		"a volume of resolutions without blank lines": {
			"68/18. Care of fountains\nThe General Assembly,\nRecalling its resolution 67/221 on fountains,\n1. Reaffirms that fountains need care;\n2. Requests the Secretary-General to report.\n68/19. Care of ferries\nThe General Assembly,\nRecalling its resolution 67/222 on ferries,\n1. Reaffirms that ferries need care.\n",
			"title Care of fountains|rec_1 Recalling its resolution 67/221 on fountains,|req_1 1. Reaffirms that fountains need care;|req_2 2. Requests the Secretary-General to report.|body_1 68/19. Care of ferries|body_2 The General Assembly,|body_3 Recalling its resolution 67/222 on ferries,|body_3__item_1 1. Reaffirms that ferries need care.",
		},
		"reasons that count from 1 again": {
			"1. Recalling the Fountain Charter,\n2. Stressing that fountains leak,\n\nThe Parliamentary Assembly:\n\n3. Calls on the members to repair them.\n\n1. Recalling the Ferry Charter,\n2. Stressing that ferries sink,\n\nThe Parliamentary Assembly:\n\n3. Calls on the members to repair those.\n",
			"rec_1 1. Recalling the Fountain Charter,|rec_2 2. Stressing that fountains leak,|req_1 3. Calls on the members to repair them.|body_1 1. Recalling the Ferry Charter,|body_1__item_1 2. Stressing that ferries sink,|body_2 The Parliamentary Assembly:|body_2__item_1 3. Calls on the members to repair those.",
		},
		"the same reasons under another title": {
			"Motion on ferries of old\n\nWhereas the ferries of the south are old; and\n\nWhereas they sink;\n\nResolved, That the Council buy ferries.\n\nMotion on ferries\n\nWhereas the ferries of the south are old; and\n\nWhereas they sink;\n\nResolved, That the Council sell ferries.\n",
			"title Motion on ferries of old|rec_1 Whereas the ferries of the south are old; and|rec_2 Whereas they sink;|req_1 Resolved, That the Council buy ferries.|body_1 Motion on ferries|body_2 Whereas the ferries of the south are old; and|body_3 Whereas they sink;|body_4 Resolved, That the Council sell ferries.",
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
