package main_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/internal/testkit/golden"
	"github.com/considerans/considerans/petition"
	"github.com/considerans/considerans/resolution"
)

// binary is the program as users run it: "go run" would turn every exit status
// into 1.
var binary string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "considerans")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	binary = filepath.Join(dir, "considerans")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "%v\n%s", err, out)
		os.Exit(1)
	}
	status := m.Run()
	os.RemoveAll(dir)
	os.Exit(status)
}

// A result is what a run of the program leaves.
type result struct {
	Status         int
	Stdout, Stderr string
}

func considerans(t *testing.T, stdin string, args ...string) result {
	t.Helper()
	cmd := exec.Command(binary, args...)
	var stdout, stderr bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(stdin), &stdout, &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return result{cmd.ProcessState.ExitCode(), stdout.String(), stderr.String()}
}

const small = `{"$schema":"urn:considerans:schema:v1:resolution","type":"resolution"}`

// TestTooLarge gives the readers more than they take.
func TestTooLarge(t *testing.T) {
	for as, most := range map[string]int{"resolution": resolution.DefaultMaxBytes, "petition": petition.DefaultMaxBytes} {
		want := fmt.Sprintf("considerans: <stdin>: found %d bytes, and at most %d are read; split the file\n", most+1, most)
		if got := considerans(t, strings.Repeat(" ", most+1), "parse", "--as", as, "-"); got.Status != 2 || got.Stderr != want {
			t.Errorf("--as %s: %+v, want %q", as, got, want)
		}
	}
}

// faulty obeys its schema and contradicts itself.
const faulty = `{"$schema":"urn:considerans:schema:v1:resolution","type":"resolution","languages":["fr"],"body":[{"id":"body_1","kind":"paragraph","text":{"nl":"Zomer"},"marks":{"nl":[{"kind":"strong","start":0,"end":9}]},"notes":{"nl":[{"note":"note_1","at":5}]}}]}`

// TestStatus runs the program and looks at its exit status and at what it says.
func TestStatus(t *testing.T) {
	tests := []struct {
		name   string
		args   string
		stdin  string
		status int
		stdout string // exactly, unless empty
		stderr string
	}{
		{name: "no command", status: 2, stderr: "considerans: name a command; \"considerans --help\" lists them\n"},
		{name: "unknown command", args: "prase -", status: 2, stderr: "considerans: there is no command \"prase\"; \"considerans --help\" lists them\n"},
		{name: "unknown flag", args: "parse --fulll -", status: 2, stderr: "considerans: there is no flag --fulll; see \"considerans parse --help\"\n"},
		{name: "a flag without its value", args: "parse --as", status: 2, stderr: "considerans: --as needs a value; see \"considerans parse --help\"\n"},
		{name: "a value that is none", args: "parse --full=maybe -", status: 2, stderr: "considerans: --full: \"maybe\" is no value of it; see \"considerans parse --help\"\n"},
		{name: "no file", args: "parse", status: 2, stderr: "considerans: parse takes one FILE or more, or - for standard input; see \"considerans parse --help\"\n"},
		{name: "no file for another command", args: "export", status: 2, stderr: "considerans: export takes one FILE, or - for standard input, but was given 0; see \"considerans export --help\"\n"},
		{name: "no languages to align", args: "align a b", status: 2, stderr: "considerans: align needs --from LANGUAGE and --to LANGUAGE; see \"considerans align --help\"\n"},
		{name: "one file of two", args: "apply a", status: 2, stderr: "considerans: apply takes DOC and CHANGES, but was given 1; see \"considerans apply --help\"\n"},
		{name: "two files", args: "export a b", status: 2, stderr: "considerans: export takes one FILE, or - for standard input, but was given 2; see \"considerans export --help\"\n"},
		{name: "standard input twice", args: "parse - -", status: 2, stderr: "considerans: standard input is one FILE: give the others as files\n"},
		{name: "missing file", args: "parse nowhere.txt", status: 2, stderr: "considerans: nowhere.txt: no such file or directory; give the path of a readable file, or - for standard input\n"},
		{name: "directory", args: "export testdata", status: 2, stderr: "considerans: testdata: is a directory; give the path of a readable file, or - for standard input\n"},
		{name: "unknown format", args: "parse --diagnostics xml -", status: 2, stderr: "considerans: --diagnostics: there is no format \"xml\"; the formats are text and json; see \"considerans parse --help\"\n"},
		{name: "broken JSON", args: "parse -", stdin: "{\"type\":\n  resolution}", status: 2, stderr: "considerans: <stdin>: 2:3: not JSON: invalid character 'r' looking for beginning of value\n"},
		{name: "other type", args: "parse -", stdin: `{"type":"decree"}`, status: 2, stderr: "considerans: <stdin>: /type: found \"decree\", expected one of resolution, petition; \"considerans parse --as\" reads it as a text\n"},
		{name: "other version", args: "parse -", stdin: `{"$schema":"urn:considerans:schema:v2:resolution","type":"resolution"}`, status: 2},
		{name: "reading without document", args: "parse -", stdin: `{"type":"reading"}`, status: 2, stderr: "considerans: <stdin>: the reading has no document; \"considerans parse --full\" writes readings\n"},

		{name: "null", args: "parse -", stdin: "null\n", status: 2, stderr: "considerans: <stdin>: /type: found \"\", expected one of resolution, petition; \"considerans parse --as\" reads it as a text\n"},
		{name: "an error of a server", args: "parse -", stdin: `{"errors":[{"message":"no such field"}]}`, status: 2, stderr: "considerans: <stdin>: /errors/0: the server answered with an error: \"no such field\"\n"},
		{name: "own JSON as a text", args: "parse --as resolution -", stdin: small, status: 2, stderr: "considerans: <stdin>: this is JSON that this program wrote, and no text; without --as it is read as what it is\n"},
		{name: "no version page", args: "parse --as petition -", stdin: "<html><p>Bomen</p></html>", status: 2, stderr: "considerans: <stdin>: this page shows no version of a petition; give the page of one, whose address ends in /versions/ and a number, or what the API or an export gives; \"considerans parse --help\" tells what is read\n"},
		{name: "a name that steers a terminal", args: "parse \x1b[31m.txt", status: 2, stderr: "considerans: \"\\x1b[31m.txt\": no such file or directory; give the path of a readable file, or - for standard input\n"},

		{name: "empty", args: "parse -", status: 2, stderr: "considerans: <stdin>: the text is empty\n"},
		{name: "a byte order mark alone", args: "parse -", stdin: "\ufeff", status: 2, stderr: "considerans: <stdin>: the text is empty\n"},
		{name: "no text", args: "parse -", stdin: "a\n\xff\xfe\xff\xfe", status: 2, stderr: "considerans: <stdin>: 2:1: 4 of 6 bytes are not UTF-8, the first at byte 2; convert the text to UTF-8 first\n"},
		{name: "no text for refs", args: "refs -", stdin: "a\n\xff\xfe\xff\xfe", status: 2, stderr: "considerans: <stdin>: 2:1: 4 of 6 bytes are not UTF-8, the first at byte 2; convert the text to UTF-8 first\n"},
		{name: "no text for classify", args: "classify -", stdin: "a\n\xff\xfe\xff\xfe", status: 2, stderr: "considerans: <stdin>: 2:1: 4 of 6 bytes are not UTF-8, the first at byte 2; convert the text to UTF-8 first\n"},
		{name: "empty for refs", args: "refs -", stdin: "\n", status: 2, stderr: "considerans: <stdin>: the text is empty\n"},
		{name: "carriage returns alone", args: "classify -", stdin: "Zomer\r\roverwegende dat het regent;\r", stdout: "[{\"index\":0,\"kind\":\"other\"},{\"index\":1,\"kind\":\"recital\"}]\n"},
		{name: "no jurisdiction", args: "refs --jurisdiction x -", stdin: "Zomer\n", status: 2, stderr: "considerans: --jurisdiction x is no code of a country, such as be, nl, fr or de\n"},

		{name: "canonical", args: "parse -", stdin: small, stdout: "{\n  \"$schema\": \"urn:considerans:schema:v1:resolution\",\n  \"type\": \"resolution\"\n}\n"},
		{name: "unknown field", args: "parse -", stdin: `{"type":"resolution","colour":"red"}`, stdout: "{\n  \"$schema\": \"urn:considerans:schema:v1:resolution\",\n  \"type\": \"resolution\"\n}\n", stderr: "<stdin>: warning DOC-UNKNOWN-FIELD: /colour: the field \"colour\" is not known here and was left out\n"},
		{name: "strict", args: "parse --strict -", stdin: `{"type":"resolution","colour":"red"}`, status: 1, stderr: "<stdin>: warning DOC-UNKNOWN-FIELD: /colour: the field \"colour\" is not known here and was left out\n"},
		{name: "strict and fine", args: "parse --strict -", stdin: small},
		{name: "diagnostics as JSON", args: "parse --diagnostics json -", stdin: `{"type":"resolution","colour":"red"}`, stderr: "[\n  {\n    \"code\": \"DOC-UNKNOWN-FIELD\",\n    \"severity\": \"warning\",\n    \"path\": \"/colour\",\n    \"message\": \"the field \\\"colour\\\" is not known here and was left out\"\n  }\n]\n"},

		{name: "remarks that say the same", args: "parse -", stdin: "De Senaat,\n\nGelet op de mede-\ndelingen en de verga-\nderingen;\n", stderr: "<stdin>: warning RES-MISSING-PART: requests: reasons were found, and no request or decision\n<stdin>:3:17: info SRC-JOINED-HYPHEN: the word broken at the end of the line was joined (2 times, here first)\n"},
		{name: "language of a text", args: "parse --lang nl -", stdin: "Zomer\n", stdout: "{\n  \"$schema\": \"urn:considerans:schema:v1:resolution\",\n  \"type\": \"resolution\",\n  \"languages\": [\n    \"nl\"\n  ],\n  \"body\": [\n    {\n      \"id\": \"body_1\",\n      \"kind\": \"paragraph\",\n      \"text\": {\n        \"nl\": \"Zomer\"\n      }\n    }\n  ]\n}\n"},
		{name: "no such language", args: "parse --lang ? -", stdin: "Zomer", status: 2},
		{name: "language of JSON", args: "parse --lang nl -", stdin: small, status: 2, stderr: "considerans: <stdin>: --lang is for texts; a document in JSON names its languages\n"},
		{name: "language of a petition", args: "parse --as petition --lang nl -", stdin: "{}", status: 2, stderr: "considerans: <stdin>: --lang is for resolutions; a petition names its languages\n"},
		{name: "nothing to compare", args: "check -", stdin: "De Senaat,\n\nGelet op de Grondwet;\n", stderr: "<stdin>: nothing to compare: the document has 1 of the two or more languages that a check needs\n"},
		{name: "clauses in one block", args: "classify -", stdin: "La Chambre,\n\nVu la Constitution ;\nConsidérant que l'eau est chère ;\n", stderr: "<stdin>: block 1 holds several clauses, and was classified as one: there is no blank line between them; \"considerans parse\" parts them\n"},

		{name: "valid", args: "validate -", stdin: small},
		{name: "invalid", args: "validate -", stdin: `{"type":"resolution","stage":"draft"}`, status: 1, stdout: "<stdin>: /: found no \"$schema\", expected \"$schema\", which a resolution must have\n<stdin>: /stage: found \"draft\", expected one of \"adopted\", \"amended\", \"motion\", \"proposal\"\n"},
		{name: "contradiction", args: "validate -", stdin: faulty, status: 1, stdout: "<stdin>: /languages: found [\"fr\"], expected \"nl\" among them, in which /body/0 has a text\n<stdin>: /body/0/marks/nl/0/end: found 9, expected an offset in the text, which has 5 bytes\n<stdin>: /body/0/notes/nl/0/note: found \"note_1\", expected the id of a note\n"},
		{name: "contradiction in a reading", args: "validate -", stdin: `{"$schema":"urn:considerans:schema:v1:reading","type":"reading","source":{},"document":` + faulty + `}`, status: 1, stdout: "<stdin>: /document/languages: found [\"fr\"], expected \"nl\" among them, in which /body/0 has a text\n<stdin>: /document/body/0/marks/nl/0/end: found 9, expected an offset in the text, which has 5 bytes\n<stdin>: /document/body/0/notes/nl/0/note: found \"note_1\", expected the id of a note\n"},
		{name: "contradiction in a list", args: "validate -", stdin: `[` + small + `,{"$schema":"urn:considerans:schema:v1:petition","type":"petition","demands":["body_1"]}]`, status: 1, stdout: "<stdin>: /1/demands/0: found \"body_1\", expected the id of a clause\n"},
		{name: "contradiction between versions", args: "validate -", stdin: `{"$schema":"urn:considerans:schema:v1:petition-revision","type":"petition-revision","to":{"$schema":"urn:considerans:schema:v1:petition","type":"petition","title":{"nl":"Zomer"}}}`, status: 1, stdout: "<stdin>: /to/languages: found [], expected \"nl\" among them, in which /title has a text\n"},
		{name: "contradiction read", args: "parse --strict -", stdin: faulty, status: 1},
		{name: "half of a pair", args: "validate -", stdin: `{"$schema":"urn:considerans:schema:v1:resolution","type":"resolution","title":{"nl":"\ud800"}}`, status: 1, stdout: "<stdin>: /title/nl: found \\ud800, half of a surrogate pair, expected a character\n"},
		{name: "an array of nothing", args: "validate -", stdin: "[]", status: 1, stdout: "<stdin>: /: found an empty array, expected one document or more\n"},
		{name: "nothing to validate", args: "validate", status: 2, stderr: "considerans: validate takes one FILE or more, or - for standard input; see \"considerans validate --help\"\n"},
		{name: "validate a text", args: "validate -", stdin: "Overwegende", status: 2, stderr: "considerans: <stdin>: 1:1: not JSON: invalid character 'O' looking for beginning of value; only JSON that considerans writes can be validated\n"},
		{name: "one missing, one invalid", args: "validate nowhere.json testdata/invalid.json", status: 2, stdout: "testdata/invalid.json: /date: found \"2 mei 2031\", expected a date in the form 2006-01-02\n", stderr: "considerans: nowhere.json: no such file or directory; give the path of a readable file, or - for standard input\n"},
		{name: "unknown schema", args: "validate --schema decree", status: 2},

		{name: "export of no form", args: "export --to pdf -", status: 2, stderr: "considerans: --to: there is no form \"pdf\"; the forms are csv, json, markdown, ndjson; see \"considerans export --help\"\n"},
		{name: "flags after the file", args: "parse - --strict", stdin: `{"type":"resolution","colour":"red"}`, status: 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := considerans(t, test.stdin, strings.Fields(test.args)...)
			if got.Status != test.status {
				t.Errorf("status %d, want %d\n%s", got.Status, test.status, got.Stderr)
			}
			if test.stdout != "" {
				if diff := cmp.Diff(test.stdout, got.Stdout); diff != "" {
					t.Errorf("standard output (-want +got):\n%s", diff)
				}
			}
			if test.stderr != "" {
				if diff := cmp.Diff(test.stderr, got.Stderr); diff != "" {
					t.Errorf("standard error (-want +got):\n%s", diff)
				}
			}
			if got.Status == 2 && !strings.HasPrefix(got.Stderr, "considerans: ") {
				t.Errorf("status 2 without an error: %q", got.Stderr)
			}
		})
	}
}

// TestPDF reads a PDF with a pdftotext of its own, and with none.
func TestPDF(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("PATH", dir)
	const pdf = "%PDF-1.7\n\xe2\xe3\xcf\xd3"
	got := considerans(t, pdf, "parse", "-")
	if got.Status != 2 || !strings.Contains(got.Stderr, "apt install poppler-utils") {
		t.Errorf("without pdftotext: status %d, %s", got.Status, got.Stderr)
	}
	tests := []struct {
		name, script string
		status       int
		output       string // part of it
	}{
		{"text", `[ "$*" = "-bbox-layout -enc UTF-8 - -" ] && echo '<doc><page width="600" height="800">
<line xMin="50" yMin="100" xMax="90" yMax="110"><word xMin="50" yMin="100" xMax="60" yMax="110">De</word>
<word xMin="63" yMin="100" xMax="90" yMax="110">Senaat,</word></line>
<line xMin="50" yMin="130" xMax="150" yMax="140"><word xMin="50" yMin="130" xMax="80" yMax="140">Gelet</word>
<word xMin="83" yMin="130" xMax="90" yMax="140">op</word> <word xMin="93" yMin="130" xMax="100" yMax="140">artikel</word>
<word xMin="103" yMin="130" xMax="110" yMax="140">23</word> <word xMin="113" yMin="130" xMax="120" yMax="140">van</word>
<word xMin="123" yMin="130" xMax="130" yMax="140">de</word> <word xMin="133" yMin="130" xMax="150" yMax="140">Grondwet;</word></line>
</page></doc>'`, 0, "be-const#art_23"},
		{"images", `echo '<doc><page width="600" height="800"></page></doc>'`, 2, "<stdin>: the PDF holds images and no text; recognise its text first"},
		{"broken", "echo 'no trailer' >&2; exit 1", 2, "<stdin>: pdftotext: exit status 1: no trailer; take the text out another way"},
	}
	for _, test := range tests {
		script := "#!/bin/sh\n" + test.script + "\n"
		if err := os.WriteFile(filepath.Join(dir, "pdftotext"), []byte(script), 0o755); err != nil {
			t.Fatal(err)
		}
		got := considerans(t, pdf, "parse", "-")
		if got.Status != test.status || !strings.Contains(got.Stdout+got.Stderr, test.output) {
			t.Errorf("%s: %+v, want status %d and %q", test.name, got, test.status, test.output)
		}
	}
}

// TestForms reads a text in UTF-16, and refuses JSON that is no document.
func TestForms(t *testing.T) {
	const text = "De Senaat,\n\nGelet op artikel 23 van de Grondwet;\n"
	little, big := "\xff\xfe", "\xfe\xff"
	for _, c := range text {
		little += string([]byte{byte(c), 0})
		big += string([]byte{0, byte(c)})
	}
	for _, in := range []string{little, big, little[2:], big[2:]} {
		if got := considerans(t, in, "parse", "-"); got.Status != 0 || !strings.Contains(got.Stdout, "be-const#art_23") || !strings.HasPrefix(got.Stderr, "<stdin> (as UTF-8): ") {
			t.Errorf("%q: %+v", in[:2], got)
		}
	}
	for in, want := range map[string]string{
		`[{"type": "resolution"}]`: "<stdin>: found an array of JSON, expected one document",
		little[3:]:                 "bytes are zero: this is text in UTF-16, or no text; convert it to UTF-8 first",
	} {
		if got := considerans(t, in, "parse", "-"); got.Status != 2 || got.Stdout != "" || !strings.Contains(got.Stderr, want) {
			t.Errorf("%q: %+v, want %q", in, got, want)
		}
	}
	if got := considerans(t, "[1] Gelet op artikel 23 van de Grondwet;", "parse", "-"); got.Status != 0 {
		t.Errorf("a text that begins with a bracket: %+v", got)
	}
}

// TestWindows1252 reads a text in Windows-1252 with a remark, and no bytes that are none.
func TestWindows1252(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		text     string // in what is read
		remark   bool
	}{
		{"many accents", "Le Conseil communal,\n\nConsid\xe9rant que le pont est \xe9troit ;\n\nD\xe9cide de r\xe9parer le pont.\n", "Décide de réparer le pont.", true},
		{"few, and quotation marks", "De Kamer,\n\ngehoord de beraadslaging over \x93de kade\x94,\n\nappreci\xebrende dat de brug hersteld is;\n\nverzoekt de regering, met de buren te overleggen.\n", "appreciërende dat de brug hersteld is;", true},
		{"letters that stand in no word", "De Kamer,\n\ngehoord de beraadslaging \xe9 \xe8 \xeb over de kade;\n\nverzoekt de regering te overleggen.\n\n" + strings.Repeat("De kade is oud. ", 20), "beraadslaging \ufffd", false},
		{"UTF-8 with a fault", "De Kamer,\n\ngehoord de beraadslaging over de kade van het dorp, appreciërende dat de brug hersteld is, en overwegende dat de buren ermee instemmen en er geld voor hebben;\n\nverzoekt de regering, met Belgi\xeb te overleggen.\n", "Belgi\ufffd", false},
	} {
		got := considerans(t, tt.in, "parse", "-")
		if got.Status != 0 || !strings.Contains(got.Stdout, tt.text) || strings.Contains(got.Stderr, "Windows-1252") != tt.remark {
			t.Errorf("%s: %+v", tt.name, got)
		}
	}
}

// TestReal parses a document as a newcomer does, and validates what comes out.
func TestReal(t *testing.T) {
	for _, file := range []string{
		"../../examples/documents/resolution-leaf-blowers.md",
		"../../../shared/corpus/resolution-brussels-2023.md",
	} {
		if _, err := os.Stat(file); err != nil {
			t.Logf("%s is not there and is not read", file)
			continue
		}
		for _, full := range []string{"--full=false", "--full"} {
			parsed := considerans(t, "", "parse", full, file)
			if parsed.Status != 0 {
				t.Fatalf("parse %s: status %d, %s", file, parsed.Status, parsed.Stderr)
			}
			if got := considerans(t, parsed.Stdout, "validate", "-"); got != (result{}) {
				t.Errorf("validate: %+v", got)
			}
			again := considerans(t, parsed.Stdout, "parse", "-")
			document := considerans(t, "", "parse", file)
			if diff := cmp.Diff(document.Stdout, again.Stdout); diff != "" {
				t.Errorf("parse of the JSON is another document:\n%s", diff)
			}
			for line := range strings.Lines(parsed.Stderr) {
				if !diagnosticLine.MatchString(line) {
					t.Errorf("a diagnostic in another form: %s", line)
				}
			}
		}
		if got := considerans(t, "", "parse", "--strict", file); got.Status != 1 {
			t.Errorf("parse --strict: status %d, want 1", got.Status)
		}
	}
}

// diagnosticLine is the form "file:line:col: severity CODE: message".
var diagnosticLine = regexp.MustCompile(`^[^:]+:[0-9]+:[0-9]+: (error|warning|info) [A-Z0-9]+(-[A-Z0-9]+)+: .+\n$`)

// TestExport writes one small document in every form.
func TestExport(t *testing.T) {
	for form, ext := range map[string]string{"json": "json", "ndjson": "ndjson", "csv": "csv", "markdown": "md"} {
		got := considerans(t, "", "export", "--to", form, "testdata/export.json")
		if got.Status != 0 || got.Stderr != "" {
			t.Errorf("export --to %s: status %d, %s", form, got.Status, got.Stderr)
		}
		golden.Equal(t, "testdata/export.golden."+ext, []byte(got.Stdout))
	}
}

// TestHelp looks for an example in the help of every command.
func TestHelp(t *testing.T) {
	root := considerans(t, "", "--help")
	if root.Status != 0 {
		t.Fatalf("--help: status %d, %s", root.Status, root.Stderr)
	}
	_, list, _ := strings.Cut(root.Stdout, "\nCOMMANDS:\n")
	list, _, _ = strings.Cut(list, "\n\n")
	names := 0
	for line := range strings.Lines(list) {
		name := strings.TrimSuffix(strings.Fields(line)[0], ",")
		if name == "help" {
			continue
		}
		names++
		got := considerans(t, "", name, "--help")
		if got.Status != 0 || !strings.Contains(got.Stdout, "considerans "+name+" ") {
			t.Errorf("%s --help: status %d and no example:\n%s", name, got.Status, got.Stdout)
		}
	}
	if names < 3 {
		t.Errorf("--help lists %d commands:\n%s", names, root.Stdout)
	}
}
