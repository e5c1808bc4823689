package resolution_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// A number or a running head within a sentence is furniture where the text around it goes
// on, there are two, and they count up: with no form feed and no blank line beside it.
func TestPagesWithinSentences(t *testing.T) {
	want := []string{
		"rec_1 Recalling its resolution 76/12 on fountains and on the water that they need from one year to the next,",
		"rec_2 Noting that the fountain is old,",
		"req_1 1. Calls upon Member States to clean their fountains and to paint their benches before the end of the decade;",
		"req_2 2. Requests the Secretary-General to report.",
	}
	for form, kind := range map[string]legaltext.FurnitureKind{
		"Page %d of 4": legaltext.PageNumber, "Seite %d": legaltext.PageNumber, "- %d -": legaltext.PageNumber, "%d/4": legaltext.PageNumber,
		"%d": legaltext.PageNumber, "[%d]": legaltext.PageNumber, "Resolution on the old fountain %d": legaltext.RunningHead,
		"%d Resolution on the old fountain": legaltext.RunningHead, "Council of the River | Session 12 | %d": legaltext.RunningHead,
		"PE712.345v01-00 %d/4 RE\\12EN.docx": legaltext.RunningHead,
	} {
		for _, sep := range []string{"\n%s\n", "\n%s\n\f", "\n\f%s\n", "\n\n%s\n\n"} {
			at := func(n int) string { return fmt.Sprintf(sep, fmt.Sprintf(form, n)) }
			text := "The General Assembly,\n\nRecalling its resolution 76/12 on fountains and on the" + at(2) + "water that they need from one year to the next,\n\n" +
				"Noting that the fountain is old,\n\n1. Calls upon Member States to clean their fountains and to" + at(3) + "paint their benches before the end of the decade;\n\n2. Requests the Secretary-General to report.\n"
			checkLaws(t, text)
			reading, err := resolution.Read(text, &resolution.Options{NoCitations: true})
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(want, lines(reading.Resolution)); d != "" {
				t.Errorf("%q (-want +got):\n%s", at(2), d)
			}
			if n := len(reading.Source.Furniture); n != 2 || reading.Source.Furniture[0].Kind != kind {
				t.Errorf("%q: furniture %v, want two of %s", at(2), reading.Source.Furniture, kind)
			}
			joined := slices.DeleteFunc(reading.Diagnostics, func(d legaltext.Diagnostic) bool { return d.Code != legaltext.CodeJoinedAcrossCut })
			if len(joined) != 2 {
				t.Errorf("%q: %d joins are said, want 2", at(2), len(joined))
			}
		}
	}
}

// Numbers on lines of their own are text where they do not count up, where but one of them
// breaks a sentence, and where they are labels, years or words of the sentence.
func TestNumbersThatAreNoPages(t *testing.T) {
	for name, text := range map[string]string{
		"one alone":         "De raad,\n\nOverwegende dat er in het park van de gemeente een\n12\nbanken staan;\n\nBesluit ze te verven.\n",
		"not in order":      "De raad,\n\nOverwegende dat er in het park onder de bomen van de\n12\ntuinen banken staan en dat er in het bos van de\n7\nheuvels banken staan;\n\nBesluit ze te verven.\n",
		"years":             "De raad,\n\nOverwegende dat de banken in het park sinds het voorjaar van\n2011\nvuil zijn en dat de banken in het bos sinds het voorjaar van\n2012\nvuil zijn;\n\nBesluit ze te verven.\n",
		"labels of a list":  "De raad,\n\nVerzoekt het college:\n\n(1)\nde banken in het grote park te verven\n(2)\nde banken in het kleine bos te verven\n(3)\nde banken op het plein te verven\n",
		"articles":          "The Council,\n\nRecalling the rights of all people that are set out in the\nArticle 5\nof the Charter and the duties that are set out in the\nArticle 6\nof the Charter,\n\nDecides to act.\n",
		"names of rooms":    "De raad,\n\nOverwegende dat er banken staan in de grote zaal van de\nSporthal 2\nen dat er ook nog banken staan in de grote zaal van de\nSporthal 3\nen in het park;\n\nBesluit ze te verven.\n",
		"lines of the text": "De raad,\n\nOverwegende dat er in het park van de\n12 banken bij de oude en diepe vijver\ndrie scheef staan en dat er van de\n13 banken bij de oude en diepe vijver\nvier scheef staan;\n\nBesluit ze te verven.\n",
	} {
		t.Run(name, func(t *testing.T) {
			r, err := resolution.Read(text, &resolution.Options{NoCitations: true})
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range r.Source.Furniture {
				t.Errorf("%q is %s", text[f.Span.Start:f.Span.End], f.Kind)
			}
		})
	}
}

// A sentence of few words goes on behind a page as a long one does.
func TestShortSentenceOverPages(t *testing.T) {
	const text = "The Council,\n\nRecalling the old and noble fountains\nPage 2 of 4\nnear the river,\n\nNoting the old and noble benches\nPage 3 of 4\nnear the bridge,\n\nDecides to act.\n"
	r, err := resolution.Parse(text, &resolution.Options{NoCitations: true})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"rec_1 Recalling the old and noble fountains near the river,", "rec_2 Noting the old and noble benches near the bridge,", "req_1 Decides to act."}
	if d := cmp.Diff(want, lines(r)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// A number of the document that breaks sentences is its number where no other line has one.
func TestNumberWithinSentences(t *testing.T) {
	const foot = "\nDOC 55 9031/001\n"
	const text = "De Kamer van volksvertegenwoordigers,\n\nA. overwegende dat de oude banken van het park en de" + foot + "fonteinen van het plein vuil zijn;\n\n" +
		"1. verzoekt de regering om de banken en de" + foot + "fonteinen te verven.\n"
	checkLaws(t, text)
	r, err := resolution.Read(text, &resolution.Options{NoCitations: true})
	if err != nil {
		t.Fatal(err)
	}
	if r.Resolution.Number != strings.TrimSpace(foot) || len(r.Source.Furniture) != 1 || r.Source.Furniture[0].Kind != legaltext.DocumentLine {
		t.Errorf("number %q, furniture %v", r.Resolution.Number, r.Source.Furniture)
	}
	want := []string{"rec_1 A. overwegende dat de oude banken van het park en de fonteinen van het plein vuil zijn;", "req_1 1. verzoekt de regering om de banken en de fonteinen te verven."}
	if d := cmp.Diff(want, lines(r.Resolution)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
