package main_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	tabled  = "../../examples/diff/tabled.txt"
	adopted = "../../examples/diff/adopted.txt"
)

func TestDiff(t *testing.T) {
	if r := considerans(t, "", "diff", tabled, tabled); r.Status != 0 || r.Stdout != "Nothing changed.\n" {
		t.Errorf("the same document: status %d, %q", r.Status, r.Stdout)
	}
	starts := map[string]string{
		"text":     "Eén onderdeel toegevoegd",
		"markdown": "Eén onderdeel toegevoegd",
		"html":     "<!DOCTYPE html>",
		"json":     "{\n  \"$schema\": \"urn:considerans:schema:v1:diff\"",
		"patch":    "[\n  {\"op\":",

		"checked-patch": "[\n  {\"op\":\"test\",",
	}
	for format, start := range starts {
		r := considerans(t, "", "diff", "--lang", "nl", "--format", format, tabled, adopted)
		if r.Status != 1 || !strings.HasPrefix(r.Stdout, start) {
			t.Errorf("--format %s: status %d, starts with %.60q, want 1 and %q", format, r.Status, r.Stdout, start)
		}
		if again := considerans(t, "", "diff", "--lang", "nl", "--format", format, tabled, adopted); again != r {
			t.Errorf("--format %s: two runs differ", format)
		}
	}
	for _, args := range [][]string{
		{tabled},
		{tabled, adopted, tabled},
		{tabled, "missing.txt"},
		{"--format", "pdf", tabled, adopted},
		{"--lang", "it", tabled, adopted},
		{"-", "-"},
	} {
		if r := considerans(t, "", append([]string{"diff"}, args...)...); r.Status != 2 || r.Stdout != "" || r.Stderr == "" {
			t.Errorf("diff %v: status %d, stdout %q, stderr %q; want 2 and a reason", args, r.Status, r.Stdout, r.Stderr)
		}
	}
}

// What diff writes, apply carries out, forwards and back.
func TestApply(t *testing.T) {
	want := considerans(t, "", "parse", adopted).Stdout
	old := considerans(t, "", "parse", tabled).Stdout
	for _, format := range []string{"json", "patch", "checked-patch"} {
		changes := considerans(t, "", "diff", "--format", format, tabled, adopted).Stdout
		r := considerans(t, changes, "apply", tabled, "-")
		if r.Status != 0 || r.Stdout != want {
			t.Errorf("apply of %s: status %d, %s", format, r.Status, r.Stderr)
		}
		file := filepath.Join(t.TempDir(), "changes.json")
		if err := os.WriteFile(file, []byte(changes), 0o644); err != nil {
			t.Fatal(err)
		}
		r = considerans(t, want, "apply", "--reverse", "-", file)
		if format == "json" && (r.Status != 0 || r.Stdout != old) {
			t.Errorf("apply --reverse: status %d, %s", r.Status, r.Stderr)
		}
		if again := considerans(t, old, "apply", "--reverse", "-", file); format == "json" &&
			(again.Status != 2 || again.Stdout != "" || !strings.Contains(again.Stderr, "--reverse undoes changes in the new version, which DOC is not: /changes/")) {
			t.Errorf("apply --reverse to the old version: status %d, %s", again.Status, again.Stderr)
		}
		if format != "json" && r.Status != 2 {
			t.Errorf("apply --reverse of a patch: status %d, want 2", r.Status)
		}
		if r := considerans(t, changes, "apply", adopted, "-"); r.Status != 2 {
			t.Errorf("%s applied twice: status %d, want 2", format, r.Status)
		}
	}
	before, added, _ := strings.Cut(considerans(t, "", "diff", "--format", "json", tabled, adopted).Stdout, `"kind": "added"`)
	damaged := before + `"kind": "added"` + strings.Replace(added, `"end": `, `"end": 9`, 1)
	if r := considerans(t, damaged, "apply", tabled, "-"); r.Status != 2 || !strings.Contains(r.Stderr, "/end: found 9") {
		t.Errorf("damaged changes: status %d, %q", r.Status, r.Stderr)
	}
	if r := considerans(t, `{"type":"diff"`, "apply", tabled, "-"); r.Status != 2 || !strings.HasPrefix(r.Stderr, "considerans: <stdin>: these are no changes as \"considerans diff\" writes them: not JSON") {
		t.Errorf("broken changes: status %d, %q", r.Status, r.Stderr)
	}
	for patch, want := range map[string]string{
		`[{"op":"add","path":"/considerations/0","value":{}}]`:                      "the result is not valid: /considerations/0",
		`[{"op":"replace","path":"/considerations/0/kind","value":"bogus"}]`:        "the result is not valid: /considerations/0/kind",
		`[{"op":"add","path":"/date","value":"tomorrow"}]`:                          "the result is not valid: /date",
		`[{"op":"add","path":"/title/NL-be","value":"x"}]`:                          "the result: /languages: found",
		`[{"op":"add","path":"/colour","value":1}]`:                                 "/colour",
		`[{"op":"copy","from":"/considerations/0","path":"/considerations/-"}] `:    "a second clause with this id",
		`[{"op":"test","path":"/considerations/0/id","value":"rec_1"}, {"op":"x"}]`: "no \"path\"",
	} {
		if r := considerans(t, patch, "apply", tabled, "-"); r.Status != 2 || r.Stdout != "" || !strings.Contains(r.Stderr, want) {
			t.Errorf("%s: status %d, %q, want %q", patch, r.Status, r.Stderr, want)
		}
	}
}

// What both versions changed is told, and is not lost without a word.
func TestMerge(t *testing.T) {
	source, err := os.ReadFile(tabled)
	if err != nil {
		t.Fatal(err)
	}
	version := func(name string, oldnew ...string) string {
		file := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(file, []byte(strings.NewReplacer(oldnew...).Replace(string(source))), 0o644); err != nil {
			t.Fatal(err)
		}
		return file
	}
	later := version("later.txt", "1 januari 2034", "1 juli 2034", "1er janvier 2034", "1er juillet 2034")
	more := version("more.txt", "slechts 41", "slechts 43", "compte que 41", "compte que 43")
	sooner := version("sooner.txt", "1 januari 2034", "1 maart 2033", "1er janvier 2034", "1er mars 2033")

	r := considerans(t, "", "merge", tabled, later, more)
	if r.Status != 0 || r.Stderr != "" || !strings.Contains(r.Stdout, "1 juli 2034") || !strings.Contains(r.Stdout, "slechts 43") {
		t.Errorf("changes in two places: status %d, %s", r.Status, r.Stderr)
	}
	if other := considerans(t, "", "merge", tabled, more, later); other != r {
		t.Error("changes in two places: ours and theirs do not give the same in turn")
	}
	r = considerans(t, string(source), "merge", "-", later, sooner)
	want := `conflict: req_1__point_1 (nl): both changed the same words
   base:   om tegen 1 januari 2034 in elk metrostation een openbaar toilet te openen;
   ours:   om tegen 1 juli 2034 in elk metrostation een openbaar toilet te openen;
   theirs: om tegen 1 maart 2033 in elk metrostation een openbaar toilet te openen;
`
	if r.Status != 1 || !strings.Contains(r.Stderr, want) || !strings.Contains(r.Stdout, "1 juli 2034") {
		t.Errorf("changes of one date: status %d, stderr\n%swant in it\n%s", r.Status, r.Stderr, want)
	}
	for _, args := range [][]string{{tabled, later}, {"-", later, "-"}, {tabled, later, "missing.txt"}} {
		if r := considerans(t, "", append([]string{"merge"}, args...)...); r.Status != 2 || r.Stdout != "" || r.Stderr == "" {
			t.Errorf("merge %v: status %d, stdout %q, stderr %q; want 2 and a reason", args, r.Status, r.Stdout, r.Stderr)
		}
	}
}
