package resolution_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/resolution"
)

// TestClassifyBlocks classifies texts as they are cut at their blank lines. The
// wanted classes are given by their first letters, R for a recital, Q for a request
// and O for what is neither.
func TestClassifyBlocks(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"two columns": {
			"De Senaat,                                Le Sénat,\n\nGelet op de Grondwet;                     Vu la Constitution;\n\nOverwegende dat de fontein lekt en        Considérant que la fontaine fuit et que\ndat water duur is;                        l'eau est chère;\n\nVerzoekt de regering:                     Demande au gouvernement:\n\n1. de fontein te herstellen.              1. de réparer la fontaine.\n",
			"ORROQ",
		},
		"a column that is longer than the other": {
			"Le Sénat,                        De Senaat,\n\nVu la Constitution;              Gelet op de Grondwet en op het\n                                 reglement;\n\nDÉCIDE de réparer la fontaine.   BESLUIT de fontein te herstellen.\n",
			"ORQ",
		},
		"a wide gap in one language": {
			"De raad,\n\nGelet op het decreet;\n\nBesluit:\n\nArtikel 1   De fontein wordt hersteld.\n",
			"OROQ",
		},
		"a verb in capitals that no table knows": {
			"Considérant que la fontaine fuit ;\n\nRAFISTOLE la fontaine de la place ;\n\nDEMANDE un devis au plombier ;\n\nCHARGE le maire de le payer.\n",
			"RQQQ",
		},
		"a reason below the title": {
			"Resolution on Fountains\n\nWhereas, the fountain leaks, and\n\nWhereas, water is dear, and\n\nTherefore, be it resolved that the Senate repair it.\n",
			"ORRQ",
		},
		"a request in the passive behind another": {
			"Der Landesparteitag bittet die Ortsvereine, Brunnen zu pflegen.\n\nDer Kreisvorstand wird gebeten, diesen Beschluss zu drucken.\n",
			"QQ",
		},
		"a table": {
			"The Council,\n\nRecalling its work on fountains,\n\nYear     Fountains     Leaks\n2010     12            3\n\n1. Asks for a plumber.\n",
			"OROQ",
		},
		"a heading right above a clause": {
			"Bevoegdheid\nGelet op artikel 40 van het decreet;\n\nMotivering\nDe fontein lekt al jaren.\n\nBesluit\nArtikel 1. De fontein wordt hersteld.\n",
			"RRQ",
		},
		"the head of a page": {
			"Besluit  Gemeenteraad\n\nReglement over de fontein\n\nBevoegdheid\n\nGelet op artikel 40 van het decreet;\n\nBesluit:\n\nArtikel 1. De fontein wordt hersteld.\n",
			"OOOROQ",
		},
		"a council that notes and therefore acts": {
			"This Council notes that:\nThe fountain leaks.\nWater is dear.\n\nThis Council therefore:\nCommits to a new pipe.\n",
			"RQ",
		},
		"reasons that go on with that": {
			"This Council notes that the fountain leaks.\n\nThat water is dear.\n\nThat Council therefore agrees to:\n\n(a) Repair the pipe.\n",
			"RROQ",
		},
		"a point that begins as a reference to others": {
			"De raad,\n\nOverwegende dat fonteinen lekken;\n\nZie ook de motie over het water\n\nBesluit:\n\n1. De fonteinen te herstellen;\n\n2. Zie erop toe dat zij veilig zijn;\n\n- Zie toe op het water.\n",
			"OROOQQQ",
		},
		"what was resolved": {
			"The motion was carried:\n\nRESOLVED:- that the Council agree to:-\n\n(a) Repair the pipe;\n",
			"OOQ",
		},
		"a request in the passive": {
			"Die Stadtverordnetenversammlung möge beschließen:\n\nDer Magistrat wird gebeten, den Brunnen zu reparieren.\n",
			"OQ",
		},
		"a formula that asks to decide": {
			"Der Landtag wolle beschließen:\n\nDer Brunnen wird repariert.\n",
			"OQ",
		},
		"a request in the passive above its points": {
			"Der Landtag möge beschließen:\n\nDie Landesregierung wird aufgefordert,\n\n1. die Brunnen zu zählen;\n\n2. sie zu reparieren.\n",
			"OOQQ",
		},
		"several findings": {
			"Full Council notes:\n\n• That the fountains leak\n\nFull Council believes:\n\n• That water is a right\n\nFull Council resolves to:\n\n• Repair the fountains\n",
			"OROROQ",
		},
		"a motion in one paragraph": {
			"That this House notes the leak; and calls on the Government to act.\n",
			"Q",
		},
		"a title that opens as a reason": {
			"RESOLUTION\n\nExpressing support for fountains.\n\nWhereas many leak: Now, therefore, be it\n\nResolved, That they be repaired.\n",
			"OORQ",
		},
		"a formula with a visa and a colon": {
			"La fontaine fuit.\n\nLe Conseil municipal, après en avoir délibéré, à l'unanimité :\n\n- APPROUVE la réparation ;\n\n- AUTORISE le Maire à signer.\n",
			"OOQQ",
		},
		"numbers of articles": {
			"beschließt:\n\nArt. 1\n\nDer Bund fördert Brunnen.\n\nArt. 2\n\nDer Bundesrat regelt die Einzelheiten.\n",
			"OOQOQ",
		},
		"what a board proposes under a heading": {
			"Fontein in het park\n\nBEVOEGDHEID\n\nDecreet lokaal bestuur van 22 december 2017, artikel 40\n\nFEITEN EN CONTEXT\n\nDe fontein lekt al jaren.\n\nHet college stelt voor om ze te herstellen.\n\nBESLUIT\n\nArtikel 1. De fontein wordt hersteld.\n",
			"OORORROQ",
		},
		"a note": {
			"The Assembly,\n\nRecalling the leaks,\n\n1. Asks for:\n\n(a) a plumber.[1]\n\n[1] Text adopted by the Standing Committee in May.\n",
			"OROQO",
		},
		"those who voted": {
			"Le Conseil communal,\n\nConsidérant que la fontaine fuit ;\n\nDÉCIDE par sept voix et une abstention : (Madame Zoé Lamy)\n\nMonsieur Luc DUPUIS, Madame Zoé LAMY, Monsieur Max ROY,\n\nArticle 1er. La fontaine est réparée.\n",
			"OROOQ",
		},
		"a row without an assembly, with a verb that no table knows": {
			"Considérant que la fontaine fuit ;\n\n- Décide de la réparer ;\n\n- Rafistole la place ;\n\n- Astique le bassin.\n\n(b) Rien ne presse.\n",
			"RQQQO",
		},
		"a decision that ends with a colon": {
			"Le Conseil communal,\n\nConsidérant que la fontaine fuit ;\n\nDÉCIDE EN OUTRE que la composition du groupe sera comme suit:\n\n1. Mme Zoé Lamy\n",
			"ORQQ",
		},
		"what a Senate notes": {
			"That the Senate—\n\n(a) notes that:\n\n(i) fountains leak, and\n\n(ii) water is dear; and\n\n(b) calls on the Government to act.\n",
			"OOQQQ",
		},
		"a law that was passed": {
			"Vu la Constitution ;\n\nL'Assemblée de l'Île a voté la loi suivante :\n\nArticle 1.-\n\nLe code de la fontaine est abrogé.\n",
			"ROOQ",
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := ""
			for _, c := range resolution.Classify("", strings.SplitAfter(c.text, "\n\n"), nil) {
				got += map[resolution.Class]string{resolution.ClassRecital: "R", resolution.ClassRequest: "Q", resolution.ClassOther: "O"}[c.Class]
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
