package resolution_test

import (
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/resolution"
)

// variants are the main document as other extractors would have given it: the
// content must come out the same.
func TestMainDocumentVariants(t *testing.T) {
	want := readFacts(t)
	source := corpus(t, mainDocument)
	for name, change := range map[string]func(string) string{
		"CRLF":            func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"NFD":             norm.NFD.String,
		"soft hyphens":    softHyphens,
		"notes at end":    notesAtEnd,
		"columns swapped": swapColumns,
	} {
		t.Run(name, func(t *testing.T) {
			r, err := resolution.Read(change(source), nil)
			if err != nil {
				t.Fatal(err)
			}
			checkContent(t, r.Resolution, want)
			if err := r.Source.Verify(r.Document); err != nil {
				t.Error(err)
			}
		})
	}
	for _, l := range []bilingual.Lang{bilingual.NL, bilingual.FR} {
		t.Run("only "+string(l), func(t *testing.T) {
			r, err := resolution.Read(onlyLanguage(source, l), nil)
			if err != nil {
				t.Fatal(err)
			}
			checkContent(t, r.Resolution, want, l)
			if err := r.Source.Verify(r.Document); err != nil {
				t.Error(err)
			}
		})
	}
}

// softHyphens puts a soft hyphen into every long word.
func softHyphens(s string) string {
	return regexp.MustCompile(`\pL{12,}`).ReplaceAllStringFunc(s, func(w string) string {
		r := []rune(w)
		return string(r[:5]) + "\u00AD" + string(r[5:])
	})
}

// isNoteLine reports whether a line of the main document prints a note.
var isNoteLine = regexp.MustCompile(`^(- )?\d{1,2}\. `).MatchString

// notesAtEnd moves every printed note behind the text.
func notesAtEnd(s string) string {
	var text, notes []string
	for _, line := range strings.Split(s, "\n") {
		if isNoteLine(line) {
			notes = append(notes, line)
		} else {
			text = append(text, line)
		}
	}
	return strings.Join(text, "\n") + "\n\n" + strings.Join(notes, "\n") + "\n"
}

// columns cuts the main document into runs of one language, as its pages have
// them: lines of Dutch, lines of French, lines of notes.
func columns(s string) (runs []string, langs []bilingual.Lang) {
	lang, run := bilingual.Lang(""), []string{}
	flush := func() {
		if len(run) > 0 {
			runs, langs = append(runs, strings.Join(run, "\n")), append(langs, lang)
		}
		run = nil
	}
	for _, line := range strings.Split(s, "\n") {
		l := lang
		switch {
		case isNoteLine(line):
			l = "notes"
		case strings.Contains(line, "(FR)") && len(line) < 40 || strings.Contains(line, "(NL)") && len(line) < 40:
			l = "names"
		case strings.TrimSpace(line) != "":
			if d := bilingual.Detect(line, bilingual.NL, bilingual.FR); d != "" {
				l = d
			}
		}
		if l != lang {
			flush()
			lang = l
		}
		run = append(run, line)
	}
	flush()
	return runs, langs
}

// swapColumns puts the French column of each page before the Dutch one.
func swapColumns(s string) string {
	runs, langs := columns(s)
	for i := 0; i+1 < len(runs); i++ {
		if langs[i] == bilingual.NL && langs[i+1] == bilingual.FR {
			runs[i], runs[i+1] = runs[i+1], runs[i]
			langs[i], langs[i+1] = langs[i+1], langs[i]
			i++
		}
	}
	return strings.Join(runs, "\n\n")
}

// onlyLanguage keeps the text of one language, with the notes as it prints them:
// the first printing of a note is the Dutch one, the second the French.
func onlyLanguage(s string, l bilingual.Lang) string {
	printings := map[string]int{}
	for _, line := range strings.Split(s, "\n") {
		if isNoteLine(line) {
			printings[noteNumber(line)]++
		}
	}
	runs, langs := columns(s)
	seen := map[string]int{}
	var out []string
	for i, run := range runs {
		switch langs[i] {
		case l, "names":
			out = append(out, run)
		case "notes":
			var kept []string
			for _, line := range strings.Split(run, "\n") {
				if !isNoteLine(line) {
					continue
				}
				n := noteNumber(line)
				seen[n]++
				if printings[n] == 1 || (seen[n] == 1) == (l == bilingual.NL) {
					kept = append(kept, line)
				}
			}
			out = append(out, strings.Join(kept, "\n"))
		}
	}
	return strings.Join(out, "\n\n")
}

func noteNumber(line string) string {
	n, _, _ := strings.Cut(strings.TrimPrefix(line, "- "), ".")
	return n
}
