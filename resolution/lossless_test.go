package resolution_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// checkLaws checks what holds for every text: it is read without loss, and its
// JSON gives it back.
func checkLaws(t *testing.T, text string) {
	t.Helper()
	r, err := resolution.Read(text, &resolution.Options{NoCitations: true})
	if err != nil {
		var want *resolution.ReadError
		if !errors.As(err, &want) {
			t.Fatalf("error of type %T: %v", err, err)
		}
		return
	}
	if err := r.Source.Verify(r.Document); err != nil {
		t.Error(err)
	}
	checkFurniture(t, text, r.Source.Furniture)
	if want := r.Document.Canonical(); !reflect.DeepEqual(want, r.Document) {
		t.Errorf("the document is not in canonical form (-canonical +read):\n%s", cmp.Diff(want, r.Document))
	}
	for _, f := range r.Document.Faults() {
		t.Errorf("the document contradicts itself: %v", f)
	}
	data, err := resolution.Encode(r.Resolution)
	if err != nil {
		t.Fatal(err)
	}
	back, unknown, err := resolution.Decode(data)
	if err != nil || len(unknown) > 0 {
		t.Fatalf("decoding what was encoded: %v, %v", unknown, err)
	}
	again, err := resolution.Encode(back)
	if err != nil || string(again) != string(data) {
		t.Errorf("the JSON changes when it is decoded and encoded again: %v", err)
	}
}

func TestLosslessOnCorpus(t *testing.T) {
	files, _ := filepath.Glob("../../shared/corpus/*")
	if len(files) == 0 {
		t.Skip("the corpus beside the project is missing")
	}
	for _, f := range files {
		if strings.HasSuffix(f, ".expected.json") {
			continue
		}
		t.Run(filepath.Base(f), func(t *testing.T) {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			checkLaws(t, string(data))
		})
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"VOORSTEL VAN RESOLUTIE\n\nbetreffende iets\n\nDe Senaat,\n\nOverwegende dat het regent¹;\n\nVerzoekt de regering:\n\n- om te schuilen.\n\n1. <https://example.org>\n",
		"PROPOSITION DE RÉSOLUTION\n\nLe Sénat,\n\nConsidérant qu'il pleut;\n\nDemande au gouvernement:\n1. de s'abriter;\n   a) vite;\n   b) bien.\n",
		"De tekst links staat hier.          Le texte à droite est ici.\nEn hij gaat nog even door.           Et il continue encore un peu.\nTot het einde van de kolom.          Jusqu'à la fin de la colonne.\n",
		"a *b **c* d** _e_ \\* [f](g) <h> <sup>1</sup> [^2]\n\x00\xff\u00AD\u200B\n",
		"De Senaat,\n\nOverwegende dat [de fontein](https://example.org/\xe9) in de stad lekt, zoals de buurt al lang en breed en vaak heeft gemeld;\n",
		"- - - -\n# \n> \n| | |\n1. \n",
		"-\n-\neen\n\n# kop\n\ntwee\n",
		"RÉSOLUTION\nde la mer\n\net du port1 libre\n\nLe Sénat,\n\nDemande au gouvernement d'agir.\n\n1. Rapport, p. 1.",
		"3,\n,\ns/3\"\n,\nc,\n,\ns\ns4\"\n,\n{\nd\ns\n\"\ns\n{\nd\nc,\n/s\nDemande",
		"vraagt het op een zitting\tConsidérant\no\tr\t1\nt\tr\nr\tÉ\n# l\t1.Constate la",
		"1. 1. 1",
		"da s | lé\nä da leur .\nwir |considérant p {\n: r",
		"|Whereas\x0bc",
		"<html&ltstrong&gtt",
		"**Empfehlung e**s Rates.\n\nEmpfehlung le Gouvernement",
		"<p>Vu la loi;&nbsp;</p><p>&#160;D&eacute;cide :&#160</p>",
		"---\nAuthor: 0\n---",
		"---\ntitle: \"Motie 3 \\n De *fontein*\"\nnummer: Motie 3\nauthors: [A B, 'C D']\nlist:\n - x\n---\nDe Senaat,\n\nVerzoekt de regering te schuilen.\n",
		"<html><header><h1>Wet</h1>Senaat</header><nav>Thuis <a href=x>Contact</a></nav><main><p>Gelet op `artikel 23` van [de Grondwet](javascript:x);</main><aside>bij</aside>",
		"<!DOCTYPE html><h1>R&Eacute;SOLUTION</h1><p>Le S&eacute;nat,</p><ul><li>vu l'article 23 ;</ul><p>Demande<sup>1</sup> &amp;c. :</p>",
		"<doc><page width=\"600\" height=\"800\"><flow><block><line xMin=\"20\" yMin=\"10\" xMax=\"90\" yMax=\"20\"><word xMin=\"20\" yMin=\"10\" xMax=\"50\" yMax=\"20\">De</word> <word>Senaat&amp;,</word></line></block></flow></page></doc>",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4000 { // larger texts are slow to check on a busy machine
			return
		}
		checkLaws(t, text)
	})
}

func TestBadInput(t *testing.T) {
	for name, tt := range map[string]struct {
		text string
		want error
	}{
		"empty":           {"", legaltext.ErrEmpty},
		"white space":     {" \n\t\f\r\n", legaltext.ErrEmpty},
		"byte order mark": {"\ufeff\n", legaltext.ErrEmpty},
		"not UTF-8":       {strings.Repeat("\xff\xfe\xfd", 1000), legaltext.ErrNotText},
		"UTF-16":          {"D\x00e\x00", legaltext.ErrNotText},
		"own JSON":        {"\ufeff{\n  \"$schema\": \"urn:considerans:schema:v1:resolution\",\n  \"type\": \"resolution\"\n}", legaltext.ErrUnknownFormat},
		"Latin-1":         {strings.Repeat("r\xe9solution \xe0 c\xf4t\xe9 ", 100), legaltext.ErrNotText},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := resolution.Read(tt.text, &resolution.Options{NoCitations: true})
			var refused *resolution.ReadError
			if !errors.As(err, &refused) || !errors.Is(err, tt.want) {
				t.Fatalf("got %v, want a *ReadError that is %v", err, tt.want)
			}
		})
	}
	if _, err := resolution.Read("tekst", &resolution.Options{MaxBytes: 3}); !errors.Is(err, legaltext.ErrTooLarge) || !strings.Contains(err.Error(), "MaxBytes") {
		t.Errorf("over the limit: %v, want an error that names MaxBytes", err)
	}
	for _, state := range []string{"Belgium", "zz"} {
		_, err := resolution.Parse("tekst", &resolution.Options{Jurisdiction: state})
		var wrong *legalref.OptionError
		if !errors.As(err, &wrong) || wrong.Value != state {
			t.Errorf("jurisdiction %s: %v, want a *legalref.OptionError", state, err)
		}
	}
	for name, text := range map[string]string{
		"a long line":        strings.Repeat("de regering van het land ", 10<<20/25),
		"a long word":        strings.Repeat("x", 10<<20),
		"dashes":             strings.Repeat("- ", 100_000) + "x",
		"nested dashes":      nestedDashes(100_000),
		"asterisks":          strings.Repeat("*a ", 300_000),
		"brackets":           strings.Repeat("[", 1_000_000),
		"angles":             strings.Repeat("<", 1_000_000),
		"line-end hyphens":   strings.Repeat("aa-\n", 500_000),
		"NUL bytes":          "De Senaat,\x00\n\nOverwegende\x00 dat;\n",
		"furniture only":     "DOC 56 1468/001\n\f12\n\f13\nDOC 56 1468/001\n",
		"numbered blocks":    strings.Repeat("1. de wet\n\n", 100_000),
		"some invalid bytes": strings.Repeat("De Senaat vergadert. ", 100) + "\xff",
		"points":             "De Senaat,\n\nVerzoekt de regering:\n\n" + strings.Repeat("- het park te openen;\n", 100_000),
		"names":              "De Senaat,\n\nVerzoekt de regering:\n\n- te gaan.\n\n" + names(50_000),
	} {
		t.Run(name, func(t *testing.T) {
			r, err := resolution.Read(text, &resolution.Options{NoCitations: true})
			if err != nil {
				t.Fatal(err)
			}
			if err := r.Source.Verify(r.Document); err != nil {
				t.Error(err)
			}
			if name == "NUL bytes" && !has(r.Diagnostics, legaltext.CodeControlChar) ||
				name == "some invalid bytes" && !has(r.Diagnostics, legaltext.CodeInvalidUTF8) ||
				name == "furniture only" && !has(r.Diagnostics, legaltext.CodeNoContent) {
				t.Errorf("diagnostics %v do not name the fault", r.Diagnostics)
			}
		})
	}
}

// names are n lines that each name another person.
func names(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "Jan PEETERS%c%c%c (NL)\n", 'A'+i%26, 'A'+i/26%26, 'A'+i/676%26)
	}
	return b.String()
}

func nestedDashes(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat(" ", min(i, 60)))
		b.WriteString("- punt:\n")
	}
	return b.String()
}

func has(ds legaltext.Diagnostics, code legaltext.Code) bool {
	for _, d := range ds {
		if d.Code == code {
			return true
		}
	}
	return false
}

func TestDoubtsAreSaid(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want legaltext.Code
	}{
		"a slip of recognition": {"V00RSTEL VAN RESOLUTIE\n\nDe Senaat,\n\nGelet op de Grondwet;\n\nVerzoekt de regering:\n\n- te gaan.\n", legaltext.CodeSuspectedSlip},
		"no request":            {"De Senaat,\n\nGelet op de Grondwet;\n", legaltext.CodeMissingPart},
		"nothing is decided":    {"De Senaat,\n\nGelet op de Grondwet;\n\nBesluit:\n", legaltext.CodeMissingPart},
		"another genre":         {"Bij de bakker kost het brood drie euro. De klanten klagen daarover.\n", legaltext.CodeMissingPart},
		"an unknown note":       {"De Senaat,\n\nGelet op de Grondwet¹;\n\nVerzoekt de regering:\n\n- te gaan.\n", legaltext.CodeUnknownNote},
		"no counterpart":        {"De Senaat,\n\nGelet op de Grondwet;\n\nOverwegende dat het vandaag regent;\n\nLe Sénat,\n\nVu la Constitution;\n", legaltext.CodeUnpairedClause},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := resolution.Read(c.text, nil)
			if err != nil {
				t.Fatal(err)
			}
			if !has(r.Diagnostics, c.want) {
				t.Errorf("diagnostics %v lack %s", r.Diagnostics, c.want)
			}
		})
	}
}
