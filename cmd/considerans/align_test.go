package main_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// write writes files into a new folder and returns their paths.
func write(t *testing.T, texts ...string) []string {
	t.Helper()
	dir := t.TempDir()
	var paths []string
	for i, text := range texts {
		path := filepath.Join(dir, string(rune('a'+i))+".txt")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	return paths
}

// sureScore is the score of a pair that is rather sure.
var sureScore = regexp.MustCompile(`0\.[789]\d*`)

func TestAlign(t *testing.T) {
	files := write(t,
		"Gelet op artikel 8 EVRM;\n\nOverwegende dat 1.240 mensen\neen brief schreven;\n\n\nOverwegende dat het sluit om 17 uur;\n",
		"Vu l'article 8 de la CEDH ;\r\n\r\nConsidérant que cela ferme à 17 heures ;\r\n")
	want := `[
  {"nl":[0],"fr":[0],"score":S,"reason":"1 anchor, 1 figure, 1 like word, length"},
  {"nl":[1],"fr":[],"score":0,"reason":"no counterpart"},
  {"nl":[2],"fr":[1],"score":S,"reason":"1 figure, length"}
]
`
	got := considerans(t, "", "align", "--from", "nl", "--to", "fr", files[0], files[1])
	got.Stdout = sureScore.ReplaceAllString(got.Stdout, "S")
	if diff := cmp.Diff(result{Stdout: want}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	got = considerans(t, "Gelet op artikel 8 EVRM;\n", "align", "--from", "nl-BE", "--to", "fr", "--order", "same", "-", files[1])
	if got.Status != 0 || len(got.Stdout) == 0 {
		t.Errorf("from standard input: %+v", got)
	}
	items := write(t, "1. de brug herstellen;\n\n2. het plein beplanten;\n\n3. de school openen.\n", "3° d'ouvrir l'école.\n\n1° de réparer le pont ;\n\n2° de planter la place ;\n")
	got = considerans(t, "", "align", "--from", "nl", "--to", "fr", "--order", "free", items[0], items[1])
	for _, want := range []string{`{"nl":[0],"fr":[1]`, `{"nl":[1],"fr":[2]`, `{"nl":[2],"fr":[0]`} {
		if !strings.Contains(got.Stdout, want) {
			t.Errorf("want %s in\n%s", want, got.Stdout)
		}
	}
	for _, args := range [][]string{
		{"align", "--from", "nl", files[0], files[1]},
		{"align", "--from", "nl", "--to", "fr", files[0]},
		{"align", "--from", "nl", "--to", "nl", files[0], files[1]},
		{"align", "--from", "nl", "--to", "", files[0], files[1]},
		{"align", "--from", "nl", "--to", "fr", "--order", "random", files[0], files[1]},
		{"align", "--from", "nl", "--to", "fr", "-", files[1]}, // nothing on standard input
	} {
		if got := considerans(t, "", args...); got.Status != 2 || got.Stdout != "" || got.Stderr == "" {
			t.Errorf("%v: %+v, want status 2 and a reason", args[1:], got)
		}
	}
}

func TestCheck(t *testing.T) {
	const same = `{"$schema":"urn:considerans:schema:v1:resolution","type":"resolution","languages":["fr","nl"],
"considerations":[{"id":"rec_1","kind":"recital","text":{"fr":"Considérant que 86 écoles ferment","nl":"Overwegende dat 86 scholen sluiten"}}]}`
	if got := considerans(t, same, "check", "-"); got.Status != 0 || got.Stdout != "" {
		t.Errorf("no difference: %+v", got)
	}
	const other = `{"$schema":"urn:considerans:schema:v1:resolution","type":"resolution","languages":["fr","nl"],
"considerations":[{"id":"rec_1","kind":"recital","text":{"fr":"Considérant que 68 écoles ferment","nl":"Overwegende dat 86 scholen sluiten"}}]}`
	want := result{Status: 1, Stdout: "<stdin>: warning CHK-NUMBER: rec_1: figures differ: \"68\" in fr, \"86\" in nl\n"}
	if diff := cmp.Diff(want, considerans(t, other, "check", "-")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if got := considerans(t, other, "check", "--format", "json", "-"); got.Status != 1 || got.Stdout[0] != '[' {
		t.Errorf("as JSON: %+v", got)
	}
	if got := considerans(t, other, "check", "--format", "xml", "-"); got.Status != 2 {
		t.Errorf("unknown format: %+v", got)
	}
}
