package resolution_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// A head or foot of codes is no clause, on two pages as on ten; the number of the
// document may stand in it.
func TestCodesAtTheEdge(t *testing.T) {
	const text = "PE654.321v01-00                1/2                B10-0456/2026\n\n" +
		"                 MOTION FOR A RESOLUTION\non benches in railway stations\nThe European Parliament,\n" +
		"A. whereas benches are few;\n1. Calls on the Commission to count the benches in every station that receives funding from the Union;\n\n" +
		"EN                 RE\\7654321EN.docx                1\n" +
		"\fPE654.321v01-00                2/2                B10-0456/2026\n\n" +
		"2. Calls on the Member States to place more of them;\n3. Instructs its President to forward this resolution to the Council.\n\n" +
		"EN                 RE\\7654321EN.docx                2\n"
	r, err := resolution.Read(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	if r.Resolution.Number != "B10-0456/2026" {
		t.Errorf("the number is %q", r.Resolution.Number)
	}
	if len(r.Resolution.Requests) != 3 || len(r.Resolution.Requests[0].Items) > 0 || len(r.Resolution.Body) > 0 {
		t.Errorf("%d requests, %d clauses in the body", len(r.Resolution.Requests), len(r.Resolution.Body))
	}
	heads := 0
	for _, f := range r.Source.Furniture {
		if f.Kind == legaltext.RunningHead {
			heads++
		}
	}
	if heads < 3 {
		t.Errorf("%d running heads, want the head of the second page and two feet", heads)
	}
}

// Codes that a page break left in the middle of a sentence are no part of it, also
// where the page is not known to end there.
func TestCodesInASentence(t *testing.T) {
	const text = "RÉSOLUTION\n\nsur les bancs\n\nLe Parlement européen,\n\nA. considérant que les bancs sont rares;\n\n" +
		"1. invite la Commission à présenter un plan avant la fin de\n\nRE\\7654321FR.docx 3/4 PE654.321v01-00\n\nFR\n\nl'année;\n\n2. charge sa Présidente de transmettre la présente résolution.\n"
	r, err := resolution.Parse(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Requests) != 2 || len(r.Requests[0].Items) > 0 || r.Requests[0].Sides["fr"].Text != "invite la Commission à présenter un plan avant la fin de l'année;" {
		t.Errorf("%d requests, the first %q with %d points", len(r.Requests), r.Requests[0].Sides["fr"].Text, len(r.Requests[0].Items))
	}
}

// A head whose letters are set apart takes no line of the text with it, where no blank line
// parts them.
func TestSpacedHeadAmongLines(t *testing.T) {
	text := "VOORSTEL VAN RESOLUTIE\n\nover de brug\n\nHet Vlaams Parlement,\n\n" + strings.Repeat("Overwegende dat hier te veel mensen wonen;\n\n", 80) +
		"V l a a m s  P a r l e m e n t\nhet aantal ongevallen doen dalen;\n\nVraagt de regering de brug te herstellen.\n"
	r, err := resolution.Read(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Source.Furniture {
		if got := text[f.Span.Start:f.Span.End]; got != "V l a a m s  P a r l e m e n t" {
			t.Errorf("furniture %q", got)
		}
	}
	if len(r.Source.Furniture) != 1 {
		t.Errorf("%d pieces of furniture, want the head", len(r.Source.Furniture))
	}
}

// Names of files are points like others.
func TestFilesInAList(t *testing.T) {
	r, err := resolution.Parse("The Council,\n\nWhereas plans are few;\n\nRequests the publication of the following:\n\n(a) plan2024.docx 12\n\n(b) budget2024.pdf 3\n\n(c) a map.\n", nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Requests) != 1 || len(r.Requests[0].Items) != 3 {
		t.Errorf("requests: %+v", r.Requests)
	}
}

// The numbers of pages in words, and heads that come back at the edges of pages, are no
// clauses and no part of one.
func TestHeadsAndFeet(t *testing.T) {
	const want = "rec_1 Aufgrund des Dekrets vom 23. April 2018;|rec_2 In der Erwägung, dass die Brunnen der Gemeinde alt sind und lecken;|rec_3 In der Erwägung, dass das Wasser teuer ist;|req_1 FORDERT die Regierung auf, zu handeln."
	for name, text := range map[string]string{
		"pages in two languages": "Der Gemeinderat,\nAufgrund des Dekrets vom 23. April 2018;\nIn der Erwägung, dass die Brunnen der Gemeinde alt sind und lecken;\nSeite / Page 1 von / sur 2\nIn der Erwägung, dass das Wasser teuer ist;\nFORDERT die Regierung auf, zu handeln.\nSeite / Page 2 von / sur 2\n",
		"a page in a sentence":   "Der Gemeinderat,\n\nAufgrund des Dekrets vom 23. April 2018;\n\nIn der Erwägung, dass die Brunnen der Gemeinde alt sind\nSeite 1 von 2\nund lecken;\n\nIn der Erwägung, dass das Wasser teuer ist;\n\nFORDERT die Regierung auf, zu handeln.\n\nSeite 2 von 2\n",
		"numbers between dashes": "Der Gemeinderat,\n\nAufgrund des Dekrets vom 23. April 2018;\n\fGemeinde Lindenbach — 2 — Gemeinde Lindenbach\nIn der Erwägung, dass die Brunnen der Gemeinde alt sind\n\fGemeinde Lindenbach — 3 — Gemeinde Lindenbach\nund lecken;\n\nIn der Erwägung, dass das Wasser teuer ist;\n\nFORDERT die Regierung auf, zu handeln.\n",
		"the name of a commune":  "Gemeinde Lindenbach am See\n\nDer Gemeinderat,\n\nAufgrund des Dekrets vom 23. April 2018;\n\nIn der Erwägung, dass die Brunnen der Gemeinde alt sind und lecken;\n\fGemeinde Lindenbach am See\n\nIn der Erwägung, dass das Wasser teuer ist;\n\nFORDERT die Regierung auf, zu handeln.\n",
	} {
		t.Run(name, func(t *testing.T) {
			checkLaws(t, text)
			r, err := resolution.Parse(text, &resolution.Options{NoCitations: true})
			if err != nil {
				t.Fatal(err)
			}
			got := slices.DeleteFunc(lines(r), func(l string) bool { return strings.HasPrefix(l, "title ") })
			if d := cmp.Diff(strings.Split(want, "|"), got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// A head or a foot that comes back on the second page of two is no clause, and cuts no
// sentence, with no form feed and no number beside it.
func TestEdgesThatComeBack(t *testing.T) {
	testCases(t, map[string]testCase{
		"a head": {
			"Gemeente Lindendal en haar parken\n\nDe gemeenteraad,\n\nGelet op de Grondwet;\n\nOverwegende dat de fonteinen in het park en op het plein al jaren lekken en\n\nGemeente Lindendal en haar parken\n\ndat de buren daarover klagen;\n\nBesluit ze te herstellen.\n",
			"title Gemeente Lindendal en haar parken|rec_1 Gelet op de Grondwet;|rec_2 Overwegende dat de fonteinen in het park en op het plein al jaren lekken en dat de buren daarover klagen;|req_1 Besluit ze te herstellen.",
		},
		"a foot": {
			"De gemeenteraad,\n\nGelet op de Grondwet;\n\nOverwegende dat de fonteinen in het park en op het plein al jaren lekken en\n\nDorpsstraat 1 - 9999 Lindendal - www.lindendal.be\n\ndat de buren daarover klagen;\n\nBesluit ze te herstellen.\n\nDorpsstraat 1 - 9999 Lindendal - www.lindendal.be\n",
			"rec_1 Gelet op de Grondwet;|rec_2 Overwegende dat de fonteinen in het park en op het plein al jaren lekken en dat de buren daarover klagen;|req_1 Besluit ze te herstellen.",
		},
		"the number of a page in brackets": {
			"De gemeenteraad,\n\nOverwegende dat de fonteinen in het park en op het plein al jaren lekken en\n\n(2)\n\ndat de buren daarover klagen;\n\nBesluit ze te herstellen.\n",
			"rec_1 Overwegende dat de fonteinen in het park en op het plein al jaren lekken en dat de buren daarover klagen;|req_1 Besluit ze te herstellen.",
		},
		"a name below two languages": {
			"De gemeenteraad,\n\nOverwegende dat fonteinen lekken;\n\nBesluit ze te herstellen.\n\nLies Claes\n\nLe Conseil communal,\n\nConsidérant que les fontaines fuient ;\n\nDécide de les réparer.\n\nLies Claes\n",
			"rec_1 Considérant que les fontaines fuient ; / Overwegende dat fonteinen lekken;|req_1 Décide de les réparer. / Besluit ze te herstellen.|body_1 Lies Claes|body_2 Lies Claes",
		},
	})
}

// What leads through the site of a page is furniture, and nothing of it is lost.
func TestSiteOfPage(t *testing.T) {
	const page = `<html><body><header><a href="/">Zoeken</a></header><nav>Thuis | Contact</nav><main><h1>Over de dijk</h1>` +
		`<p>De gemeenteraad,</p><p>Gelet op artikel 41 van de Grondwet;</p><p>Verzoekt het college de dijk te herstellen.</p></main><footer>© 2031 de stad</footer></body></html>`
	r, err := resolution.Read(page, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Resolution.Body) > 0 || len(r.Diagnostics) > 0 {
		t.Errorf("body %+v, diagnostics %v", r.Resolution.Body, r.Diagnostics)
	}
	var got []string
	for _, f := range r.Source.Furniture {
		got = append(got, string(f.Kind)+" "+page[f.Span.Start:f.Span.End])
	}
	want := []string{"site-navigation Zoeken", "site-navigation Thuis | Contact", "site-navigation © 2031 de stad"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("furniture (-want +got):\n%s", d)
	}
	if err := r.Source.Verify(r.Document); err != nil {
		t.Error(err)
	}
}
