package belgianacts_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legalref/belgianacts"
)

// TestTable holds the packed table against the one it was made from.
func TestTable(t *testing.T) {
	b, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "data", "belgian-acts.tsv"))
	if err != nil {
		t.Skipf("the table beside the repository is missing: %v", err)
	}
	n := 0
	for line := range strings.Lines(string(b)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if f[0] == "numac" {
			continue
		}
		n++
		acts, complete := belgianacts.Table().On("be/act", f[1])
		found := false
		for _, a := range acts {
			found = found || a.Number == f[0]
		}
		if !found || !complete {
			t.Errorf("act %s of %s is missing", f[0], f[1])
		}
	}
	if n < 5000 {
		t.Errorf("%d acts, want some 5,800", n)
	}
	for _, kind := range []string{"be/decree", "be/royal-decree"} {
		if acts, _ := belgianacts.Table().On(kind, "2014-04-04"); len(acts) > 0 {
			t.Errorf("the table has %d acts of kind %s", len(acts), kind)
		}
	}
}

// TestSize measures what the table adds to a program, which the documentation
// states.
func TestSize(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds two programs")
	}
	size := func(name string) float64 {
		out := filepath.Join(t.TempDir(), name)
		if b, err := exec.Command("go", "build", "-ldflags=-s -w", "-o", out, "./testdata/size/"+name).CombinedOutput(); err != nil {
			t.Skipf("no program can be built here: %v\n%s", err, b)
		}
		info, err := os.Stat(out)
		if err != nil {
			t.Fatal(err)
		}
		return float64(info.Size()) / 1e6
	}
	added := size("with") - size("without")
	t.Logf("the table adds %.2f MB to a program", added)
	if added < 0.27 || added > 0.39 {
		t.Errorf("the table adds %.2f MB to a program, which is not about a third of a megabyte", added)
	}
}

func TestIdentify(t *testing.T) {
	for _, tt := range []struct {
		text, ref string
		status    legalref.Status
	}{
		{"La loi du 28 mai 2002 relative à l'euthanasie fut amendée.", "be/act/2002-05-28/2002009590", legalref.Resolved},
		{"La loi du 10 mai 2007 tendant à lutter contre la discrimination entre les femmes et les hommes.", "be/act/2007-05-10/2007002098", legalref.Resolved},
		{"La loi du 10 mai 2007 fut lue.", "be/act/2007-05-10", legalref.Ambiguous},
		{"L'article 3 de la loi du 4 avril 2014 relative aux assurances.", "be/act/2014-04-04/2014011239#art_3", legalref.Resolved},
		{"La loi du 23 novembre 1998 instaurant la cohabitation légale.", "be/act/1998-11-23/1998010076", legalref.Resolved},
		// A title said in short, and one that goes on where that of the table is cut.
		{"L'article 14 de la loi du 7 mai 1999 sur les jeux de hasard.", "be/act/1999-05-07/1999010222#art_14", legalref.Resolved},
		{"Vu la loi du 7 mai 1999 sur les jeux de hasard, l'article 14;", "be/act/1999-05-07/1999010222#art_14", legalref.Resolved},
		{"Vu la loi du 3 juillet 2022 reconnaissant le caractère aliénable des biens liés au passé colonial de l'État belge, l'article 4;", "be/act/2022-07-03/2022042012#art_4", legalref.Resolved},
		{"Vu la loi du 3 juillet 2022 reconnaissant le caractère aliénable des biens liés au passé colonial de l'État belge et déterminant un cadre juridique pour leur restitution et leur retour, l'article 4;", "be/act/2022-07-03/2022042012#art_4", legalref.Resolved},
		{"Vu la loi du 30 novembre 2001 relative à la prise de participation de l'État belge dans une société anonyme ayant pour objet social principal l'exploitation d'une plate-forme de trading électronique sur le marché secondaire des titres de la dette publique belge, l'article 2;", "be/act/2001-11-30/2001003642#art_2", legalref.Resolved},
	} {
		got := belgianacts.Registry().Find(bilingual.FR, tt.text, nil)
		if len(got) != 1 || got[0].Ref.String() != tt.ref || got[0].Status != tt.status {
			t.Errorf("%q: got %+v, want %s, %s", tt.text, got, tt.ref, tt.status)
		}
	}
	got := belgianacts.Registry().Find(bilingual.FR, "L'article 3 de la loi du 10 mai 2007.", nil)
	if len(got) != 1 || len(got[0].Candidates) < 3 || got[0].Candidates[0].Num(legalref.Article) != "3" {
		t.Errorf("an ambiguous date has candidates with the article: got %+v", got)
	}
}

func ExampleRegistry() {
	text := "Vu la loi du 28 mai 2002 relative à l'euthanasie, notamment l'article 3;"
	for _, c := range belgianacts.Registry().Find(bilingual.FR, text, nil) {
		fmt.Println(c.Ref, c.Status)
	}
	// Output: be/act/2002-05-28/2002009590#art_3 resolved
}

func ExampleTable() {
	acts, complete := belgianacts.Table().On("be/act", "2007-05-10")
	fmt.Println(len(acts) > 1, complete)
	// Output: true true
}
