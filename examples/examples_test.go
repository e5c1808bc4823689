// Package examples_test runs the example programs as a newcomer does and
// compares what they print with golden files.
package examples_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/internal/testkit/golden"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
	"github.com/considerans/considerans/schema"
)

func TestPrograms(t *testing.T) {
	documents, err := filepath.Glob("documents/resolution-*")
	if err != nil || len(documents) < 2 {
		t.Fatalf("%d documents, %v", len(documents), err)
	}
	for _, program := range []struct{ name, ext string }{{"parse", ".txt"}, {"export", ".json"}} {
		bin := filepath.Join(t.TempDir(), program.name)
		if out, err := exec.Command("go", "build", "-o", bin, "./"+program.name).CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		for _, doc := range documents {
			name := strings.TrimSuffix(filepath.Base(doc), filepath.Ext(doc))
			t.Run(program.name+"/"+name, func(t *testing.T) {
				var stdout, stderr bytes.Buffer
				cmd := exec.Command(bin, doc)
				cmd.Stdout, cmd.Stderr = &stdout, &stderr
				if err := cmd.Run(); err != nil || stderr.Len() > 0 {
					t.Fatalf("%v\n%s", err, stderr.Bytes())
				}
				golden.Equal(t, filepath.Join(program.name, "testdata", name+".golden"+program.ext), stdout.Bytes())
				if json.Valid(stdout.Bytes()) {
					problems, err := schema.Validate(stdout.Bytes())
					if err != nil || len(problems) > 0 {
						t.Errorf("the output is not valid: %v %v", problems, err)
					}
				}
			})
		}
	}
}

// TestEveryDocument reads every example resolution, of whatever house, proves
// that nothing of it was lost, and validates what comes out.
func TestEveryDocument(t *testing.T) {
	files, err := filepath.Glob("documents/*")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d documents, %v", len(files), err)
	}
	for _, file := range files {
		if strings.HasPrefix(filepath.Base(file), "petition") {
			continue // read by another package
		}
		t.Run(filepath.Base(file), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			reading, err := resolution.Read(string(text), nil)
			if err != nil {
				t.Fatal(err)
			}
			if err := reading.Source.Verify(reading.Document); err != nil {
				t.Error(err)
			}
			if len(reading.Resolution.Requests) == 0 {
				t.Error("no request was found")
			}
			data, err := legaltext.EncodeReading(&reading.Reading)
			if err != nil {
				t.Fatal(err)
			}
			problems, err := schema.Validate(data)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range problems {
				t.Error(p)
			}
		})
	}
}

// TestDocuments compares the facts that a reader of a document would name.
func TestDocuments(t *testing.T) {
	type facts struct {
		Stage                           resolution.Stage
		Number, Date, Session, Title    string // the title in the first language
		Sponsors                        []string
		Signatories, Explanatory, Notes int
		Considerations                  []string // the references of each, by language
		Points                          []int    // of each request
		Body, Unpaired                  int      // clauses that a language lacks
	}
	tests := []struct {
		file string
		want facts
	}{
		{"chamber-layout.txt", facts{
			Stage: resolution.Proposal, Number: "DOC 54 0871/001", Date: "2016-03-11",
			Title:       "relative à la limitation du bruit nocturne des trains de marchandises dans les zones habitées",
			Sponsors:    []string{"Elke Verhoeven", "Simon Laforge", "Hind Bakkali"},
			Signatories: 3, Explanatory: 3, Body: 1,
			Considerations: []string{"fr be-const#art_23 nl be-const#art_23", "fr echr#art_8 nl echr#art_8", "fr be/act/2013-08-30 nl be/act/2013-08-30", "", "", ""},
			Points:         []int{3},
		}},
		{"council-of-europe.txt", facts{
			Stage: resolution.Adopted, Number: "Resolution 2611 (2025)",
			Title:          "The closure of reading rooms in rural areas",
			Considerations: []string{"en echr#art_10", "en coe/pace/res/1636", "", "", ""},
			Points:         []int{3, 0, 0},
		}},
		{"european-parliament.txt", facts{
			Stage: resolution.Proposal, Number: "B9-0417/2023",
			Title:          "on small-scale radio stations broadcasting in regional and minority languages",
			Sponsors:       []string{"Marta Lindqvist", "Tomás Ferreiro", "Eilis Ní Dhomhnaill"},
			Body:           1,
			Considerations: []string{"en teu#art_2 en teu#art_3__para_3", "en tfeu#art_167", "en cfreu#art_11 en cfreu#art_22", "en eu/dir/2019/790", "en eu/rules/parliament#art_132__para_2", "", "", ""},
			Points:         []int{0, 0, 2, 0, 0, 0},
		}},
		{"flemish-parliament.txt", facts{
			Stage: resolution.Proposal, Number: "412 (2024-2025) – Nr. 1", Date: "2025-02-06", Session: "2024-2025",
			Title:       "over de bescherming en het herstel van historische boomgaarden",
			Sponsors:    []string{"Lieve Dierckx", "Bram Callens", "Nadia Ouali", "Stijn Roelants"},
			Signatories: 4, Explanatory: 2,
			Considerations: []string{"nl be/decree/2013-07-12 nl be/decree/1997-10-21#art_13", ""},
			Points:         []int{4},
		}},
		{"french-resolution.txt", facts{
			Stage: resolution.Proposal, Number: "N° 2140", Date: "2024-02-06",
			Title:       "visant à sauvegarder les haies bocagères",
			Sponsors:    []string{"Solène GUILLERM", "Baptiste MOREL", "Aïcha BENHADDOU"},
			Explanatory: 3, Body: 4,
			Considerations: []string{"fr fr-const#art_34-1", "fr #art_136", "fr #art_1", "fr fr/code/environment#art_L110-1", "", "", ""},
			Points:         []int{0, 0, 0, 0},
		}},
		{"german-speaking-parliament.txt", facts{
			Stage: resolution.Proposal, Number: "97 (2024-2025) Nr. 1", Date: "2025-03-03", Session: "2024-2025",
			Title:       "an die Föderalregierung und an die Regierung der Wallonischen Region zum Schutz der Nachtruhe entlang der Bahnstrecken",
			Sponsors:    []string{"Heike Brandt", "Roland Thönnissen", "Marc Jousten"},
			Signatories: 3, Explanatory: 2,
			Considerations: []string{"de be-const#art_23 de be-const#art_130", "de eu/dir/2002/49", "", "", "", ""},
			Points:         []int{2, 0, 0},
		}},
		{"municipal-decision-fr.txt", facts{
			Date:        "2024-03-18",
			Title:       "Règlement de police relatif au bruit des engins de jardinage",
			Signatories: 2, Body: 5,
			Considerations: []string{"fr be/code/new-municipal#art_119 fr be/code/new-municipal#art_135__para_2", "fr be/code/local-democracy-wallonia#art_L1122-30", "fr be/act/2013-06-24/2013000441", "", "", "", "", "", ""},
			Points:         []int{4},
		}},
		{"municipal-decision-nl.txt", facts{
			Date:        "2024-05-27",
			Title:       "Aanvullend reglement – invoering van een schoolstraat in de Beukenlaan – goedkeuring",
			Signatories: 2, Body: 7,
			Considerations: []string{"", "", "", "", "nl be/decree/2017-12-22#art_40 nl be/decree/2017-12-22#art_41", "nl be/royal-decree/1968-03-16", "nl be/royal-decree/1975-12-01", "nl be/decree/2008-05-16", "", "", "", "", "", ""},
			Points:         []int{4},
		}},
		{"resolution-drinking-water.txt", facts{
			Stage: resolution.Proposal, Date: "2032-03-14", Session: "2031-2032",
			Title:          "relative à l'eau potable gratuite dans les gares",
			Sponsors:       []string{"Marijke VAN DER ELSKEN", "Thibaut ROSSEAU"},
			Explanatory:    3,
			Considerations: []string{"fr be-const#art_23 nl be-const#art_23", "fr eu/dir/2020/2184#art_16 nl eu/dir/2020/2184#art_16", "fr crc#art_24 nl crc#art_24", "", ""},
			Points:         []int{3, 0},
		}},
		{"resolution-leaf-blowers.md", facts{
			Stage: resolution.Proposal, Date: "2032-05-06", Session: "2031-2032",
			Title:       "relative aux souffleurs de feuilles à moteur thermique dans les parcs de la Région bruxelloise",
			Sponsors:    []string{"Noor VERHULST", "Idris KAMBALE", "Pol STERCKX", "Clémence DUTRIEUX"},
			Signatories: 4, Explanatory: 5, Notes: 4,
			Considerations: []string{"fr be-const#art_23 nl be-const#art_23", "fr echr#art_8 nl echr#art_8", "fr cfreu#art_24 nl cfreu#art_24", "fr be/ordinance/1997-07-17 nl be/ordinance/1997-07-17", "", "", ""},
			Points:         []int{1, 2},
		}},
		{"senate.txt", facts{
			Stage: resolution.Proposal, Number: "5-1876/1", Date: "2012-12-05", Session: "2012-2013",
			Title:       "relative aux droits des enfants placés et des parents d'accueil",
			Sponsors:    []string{"Katrien Staelens"},
			Signatories: 2, Explanatory: 1, Body: 1,
			Considerations: []string{"fr be-const#art_22bis nl be-const#art_22bis", "fr crc nl crc", "fr be/act/1980-08-08/1980080801#art_5__para_1__point_II nl be/act/1980-08-08/1980080801#art_5__para_1__point_II", "", ""},
			Points:         []int{3},
		}},
		{"tweede-kamer-motie.txt", facts{
			Stage: resolution.Motion, Number: "36 410 VIII, nr. 88", Date: "2024-02-20", Session: "2023-2024",
			Sponsors:    []string{"Van Rijswijck", "Ter Beek"},
			Signatories: 2, Body: 1,
			Considerations: []string{"", "", "", "", ""},
			Points:         []int{0, 0},
		}},
		{"un-general-assembly.txt", facts{
			Stage: resolution.Adopted, Number: "A/RES/79/398", Date: "2024-12-19",
			Title: "Rainwater harvesting in schools",
			Notes: 2, Body: 3,
			Considerations: []string{"en un/ga/res/64/292", "en un/ga/res/70/1", "en crc", "", "", "", ""},
			Points:         []int{0, 0, 2, 0, 0, 0},
		}},
		{"walloon-parliament.txt", facts{
			Stage: resolution.Proposal, Number: "418 (2024-2025) — N° 1", Date: "2025-02-12", Session: "2024-2025",
			Title:       "relative à la préservation des sources et des fontaines de village",
			Sponsors:    []string{"Clarisse Hannotte", "Thierry Lambiotte", "Yassine Berrada"},
			Signatories: 3, Explanatory: 3,
			Considerations: []string{"fr be/code/environment-wallonia#book_II fr be/code/water-wallonia#art_D.1", "fr be/code/heritage-wallonia", "fr be/code/local-democracy-wallonia#art_L1122-30", "", "", "", ""},
			Points:         []int{4},
		}},
	}
	for _, test := range tests {
		t.Run(test.file, func(t *testing.T) {
			text, err := os.ReadFile("documents/" + test.file)
			if err != nil {
				t.Fatal(err)
			}
			reading, err := resolution.Read(string(text), nil)
			if err != nil {
				t.Fatal(err)
			}
			if err := reading.Source.Verify(reading.Document); err != nil {
				t.Error(err)
			}
			r := reading.Resolution
			got := facts{
				Stage: r.Stage, Number: r.Number, Date: r.Date, Session: r.Session.Period, Title: r.Title[r.Languages[0]],
				Signatories: len(r.Signatories), Explanatory: len(r.Explanatory), Notes: len(r.Notes), Body: len(r.Body),
			}
			for _, p := range r.Sponsors {
				got.Sponsors = append(got.Sponsors, p.Name)
			}
			for _, c := range r.Considerations {
				var refs []string
				for lang, citation := range c.Citations() {
					refs = append(refs, string(lang), citation.Ref.String())
				}
				got.Considerations = append(got.Considerations, strings.Join(refs, " "))
			}
			for _, q := range r.Requests {
				got.Points = append(got.Points, len(q.Items))
			}
			for c := range reading.Document.All() {
				if len(c.Sides) != len(r.Languages) {
					got.Unpaired++
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("facts (-want +got):\n%s", diff)
			}
		})
	}
	files, err := filepath.Glob("documents/*")
	if err != nil || len(files) != len(tests)+1 { // one is a petition
		t.Errorf("%d documents, %d of them have facts here (%v)", len(files), len(tests), err)
	}
}
