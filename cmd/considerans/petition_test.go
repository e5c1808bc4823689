package main_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const playStreet = "../../examples/documents/petition-play-street.txt"

// TestPetition reads versions of a petition in every form, validates what comes
// out, and compares from one file.
func TestPetition(t *testing.T) {
	page, err := os.ReadFile(playStreet)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ name, in, typ string }{
		{"version page", string(page), "petition-revision"},
		{"version page of HTML", `<h1>Changes at "x"</h1><div class="version__diff"><h2>Title (English)</h2><div class="diff"><ul><li class="ins"><ins><span class="symbol">+</span>Trees</ins></li></ul></div></div>`, "petition-revision"},
		{"open data", "id;title/nl;state;signatures\n7;Bomen;open;5\n", "petition"},
		{"GraphQL", `{"data":{"initiative":{"id":"7","title":{"translations":[{"locale":"nl","text":"Bomen","machineTranslated":false}]}}}}`, "petition"},
		{"rows of versions", `[{"item_type":"Decidim::Initiative","event":"update","object_changes":{"title":[{"nl":"a"},{"nl":"b"}]}}]`, "petition-history"},
		{"UK", `{"data":{"type":"petition","id":3,"attributes":{"action":"Plant trees","state":"open"}}}`, "petition"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			parsed := considerans(t, tt.in, "parse", "-")
			if parsed.Status != 0 || !strings.Contains(parsed.Stdout, `"type": "`+tt.typ+`"`) {
				t.Fatalf("parse: status %d, %s\n%s", parsed.Status, parsed.Stderr, parsed.Stdout)
			}
			if got := considerans(t, parsed.Stdout, "validate", "-"); got.Status != 0 {
				t.Errorf("validate: %+v", got)
			}
			if again := considerans(t, parsed.Stdout, "parse", "-"); again.Stdout != parsed.Stdout {
				t.Errorf("parsed again: %s", again.Stdout)
			}
			if full := considerans(t, tt.in, "parse", "--full", "-"); full.Status != 0 {
				t.Errorf("parse --full: %+v", full)
			} else if got := considerans(t, full.Stdout, "validate", "-"); got.Status != 0 {
				t.Errorf("validate of --full: %+v", got)
			}
			if tt.typ != "petition" {
				if got := considerans(t, tt.in, "diff", "-"); got.Status != 1 {
					t.Errorf("diff: %+v", got)
				}
			}
		})
	}
	got := considerans(t, "", "diff", "--lang", "nl", playStreet)
	if want := "Nederlandse vertaling toegevoegd (titel, beschrijving); één onderdeel gewijzigd; alinea 2 van de Franse tekst van kop 3 naar gewone alinea, tekst ongewijzigd."; got.Status != 1 || !strings.HasPrefix(got.Stdout, want) {
		t.Errorf("diff: status %d, %s\n%s", got.Status, got.Stderr, got.Stdout)
	}
	// The changes on a page are those of its old version.
	file := filepath.Join(t.TempDir(), "changes.json")
	if err := os.WriteFile(file, []byte(considerans(t, "", "diff", "--format", "json", playStreet).Stdout), 0o644); err != nil {
		t.Fatal(err)
	}
	now, old := considerans(t, "", "apply", playStreet, file), considerans(t, "", "apply", "--reverse", playStreet, file)
	if again := considerans(t, now.Stdout, "apply", "--reverse", "-", file); now.Status != 0 || old.Status != 0 || again.Stdout != old.Stdout {
		t.Errorf("apply: %+v\napply --reverse: %+v", now, old)
	}
}

// TestPetitionChanges compares versions of which a machine and an editor changed
// more than people wrote. From one page and from two files the changes are the
// same, and apply carries them out.
func TestPetitionChanges(t *testing.T) {
	const oldNL, newNL = "<p></p><p>Wij vragen een boom.</p>", "<p>Wij vragen twee bomen.</p>"
	const oldFR, newFR = "<p>Nous demandons un arbre.</p>", "<p>Nous demandons deux arbres.</p>"
	of := func(nl, fr string) string {
		return `{"data":{"initiative":{"id":"7","description":{"translations":[` +
			`{"locale":"nl","text":"` + nl + `","machineTranslated":false},{"locale":"fr","text":"` + fr + `","machineTranslated":true}]}}}}`
	}
	page := `[{"item_type":"Decidim::Initiative","item_id":"7","event":"update","object_changes":{"description":[` +
		`{"nl":"` + oldNL + `","machine_translations":{"fr":"` + oldFR + `"}},{"nl":"` + newNL + `","machine_translations":{"fr":"` + newFR + `"}}]}}]`
	dir := t.TempDir()
	write := func(name, data string) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
		return name
	}
	both, a, b := write("both.json", page), write("a.json", of(oldNL, oldFR)), write("b.json", of(newNL, newFR))
	one, two := considerans(t, "", "diff", both), considerans(t, "", "diff", a, b)
	if one.Status != 1 || one != two {
		t.Errorf("diff of one page: %+v\nof two files: %+v", one, two)
	}
	for _, args := range [][]string{{both}, {a, b}} {
		for _, format := range []string{"json", "patch"} {
			changes := considerans(t, "", append([]string{"diff", "--format", format}, args...)...).Stdout
			now := considerans(t, changes, "apply", args[0], "-")
			if now.Status != 0 || strings.Count(now.Stdout, `"text"`) != 1 || !strings.Contains(now.Stdout, "twee bomen") {
				t.Errorf("apply of %s to %v: %+v", format, args, now)
			}
			if format == "patch" {
				continue
			}
			was := considerans(t, changes, "apply", "--reverse", args[len(args)-1], "-")
			if was.Status != 0 || !strings.Contains(was.Stdout, "een boom") {
				t.Errorf("apply --reverse to %v: %+v", args, was)
			}
		}
	}
}

// What parse writes of several petitions is read again as it is, and a spreadsheet runs
// nothing of what people wrote.
func TestPetitions(t *testing.T) {
	const rows = `[{"id":1,"title":{"nl":"Bomen"},"description":{"nl":"<p>=1+1 is twee.</p>"},"state":"open"},` +
		`{"id":2,"title":{"nl":"Banken"},"description":{"nl":"<p>Wij vragen een bank.</p>"},"state":"open"}]`
	list := considerans(t, rows, "parse", "-").Stdout
	for _, mark := range []string{"", "\ufeff"} {
		if got := considerans(t, mark+list, "parse", "-"); got.Status != 0 || got.Stdout != list {
			t.Errorf("an array with the mark %q, parsed again: %+v", mark, got)
		}
	}
	one := considerans(t, rows[:strings.Index(rows, `,{"id":2`)]+"]", "parse", "-").Stdout
	for _, mark := range []string{"", "\ufeff"} {
		got := considerans(t, mark+one, "export", "--to", "csv", "-")
		if want := "section,id,kind,num,nl\nbody,body_1,paragraph,,'=1+1 is twee.\n"; got.Stdout != want {
			t.Errorf("a petition with the mark %q as CSV: %+v, want %q", mark, got, want)
		}
	}
}

// Of a history one step is shown, and which one is said.
func TestSteps(t *testing.T) {
	file := write(t, `[{"item_type":"Decidim::Initiative","event":"update","created_at":"2024-02-01T00:00:00Z","object_changes":{"title":[{"nl":"Bomen"},{"nl":"Meer bomen"}]}},`+
		`{"item_type":"Decidim::Initiative","event":"update","created_at":"2024-03-01T00:00:00Z","object_changes":{"title":[{"nl":"Meer bomen"},{"nl":"Veel meer bomen"}]}}]`)[0]
	for _, tt := range []struct {
		args           []string
		status         int
		stdout, stderr string // parts
	}{
		{[]string{"diff", file}, 1, "{+Veel meer+}", file + ": the last of 2 steps, of 2024-03-01T00:00:00Z; --step shows another\n"},
		{[]string{"diff", "--step", "1", file}, 1, "{+Meer bomen+}", ""},
		{[]string{"diff", "--step", "3", file}, 2, "", file + ": --step 3: the history has the steps 1 to 2"},
		{[]string{"diff", "--step", "1", playStreet}, 2, "", "--step is for the history of a petition"},
		{[]string{"diff", "--step", "1", file, file}, 2, "", "--step is for the history of a petition"},
	} {
		got := considerans(t, "", tt.args...)
		if got.Status != tt.status || !strings.Contains(got.Stdout, tt.stdout) || !strings.Contains(got.Stderr, tt.stderr) || tt.stderr == "" && got.Stderr != "" {
			t.Errorf("%v: %+v, want %+v", tt.args, got, tt)
		}
	}
	changes := considerans(t, "", "diff", "--format", "json", "--step", "1", file).Stdout
	now, was := considerans(t, changes, "apply", "--step", "1", file, "-"), considerans(t, changes, "apply", "--step", "1", "--reverse", file, "-")
	if !strings.Contains(now.Stdout, `"nl": "Meer bomen"`) || !strings.Contains(was.Stdout, `"nl": "Bomen"`) {
		t.Errorf("apply --step: %+v\napply --step --reverse: %+v", now, was)
	}
}
