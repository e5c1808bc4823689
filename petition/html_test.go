package petition_test

import (
	"fmt"
	"html"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/petition"
)

// li writes one line of a difference as Diffy does: class ins, del or unchanged.
// In escaped views the text is shown, in rendered ones it is part of the page,
// from which the sanitiser has taken ins and del.
func li(class, text string, escaped bool) string {
	sign := map[string]string{"ins": "+", "del": "-", "unchanged": " "}[class]
	tag := map[string]string{"ins": "ins", "del": "del", "unchanged": "span"}[class]
	symbol := `<span class="symbol">` + sign + `</span>`
	if !escaped {
		if class != "unchanged" {
			return fmt.Sprintf("    <li class=\"%s\">%s%s</li>\n", class, symbol, text)
		}
		return fmt.Sprintf("    <li class=\"unchanged\"><span>%s%s</span></li>\n", symbol, text)
	}
	return fmt.Sprintf("    <li class=\"%s\"><%s>%s%s</%s></li>\n", class, tag, symbol, escape(text), tag)
}

// escape shows HTML as text; highlights are written as [[ and ]].
func escape(s string) string {
	s = html.EscapeString(s)
	return strings.NewReplacer("[[", "<strong>", "]]", "</strong>").Replace(s)
}

func box(lines ...string) string {
	return "<div class=\"diff\">\n  <ul>\n" + strings.Join(lines, "") + "  </ul>\n</div>\n"
}

const pageHead = `<!DOCTYPE html><html lang="nl"><head><title>Bomen – Voorbeeldstad</title><script>var a = "<h1>";</script></head>
<body><header><a href="/">Voorbeeldstad</a></header><main>
<h1 class="heading2">Veranderingen op &quot;Meer bomen in de stad&quot;</h1>
<a href="/initiatives/i-7">Ga terug naar het initiatief</a>
`
const pageFoot = "</main><footer><p>Ontdek onze voorwaarden</p></footer></body></html>\n"

// newPage is a page of Decidim 0.28 and later, with the view that was chosen.
func newPage(label, view string) string {
	return pageHead + `<div id="diff-for-x" class="version__diff"><h2 class="h4">` + label + `</h2>` + view + `</div>` + pageFoot
}

func TestVersionHTML(t *testing.T) {
	const label = "Beschrijving (Nederlands)"
	value := func(old, new string) []pair {
		return []pair{{Attribute: "description", Lang: "nl", Old: old, New: new}}
	}
	for _, tt := range []struct {
		name, in  string
		want      []pair
		wantCodes []string
	}{
		{
			name: "escaped, with highlights",
			in:   newPage(label, box(li("del", "<p>a</p><[[h5]]>b's</[[h5]]>", true), li("ins", "<p>a</p><[[p]]>b's</[[p]]>", true))),
			want: value("<p>a</p><h5>b's</h5>", "<p>a</p><p>b's</p>"),
		},
		{
			name: "old empty: only an insertion",
			in:   newPage(label, box(li("ins", "<p>a</p>", true))),
			want: value("", "<p>a</p>"),
		},
		{
			name: "new empty: only a deletion",
			in:   newPage(label, box(li("del", "<p>a</p>", true))),
			want: value("<p>a</p>", ""), wantCodes: []string{"PET-MISSING-SIDE"},
		},
		{
			name: "both equal and blank",
			in:   newPage(label, box(li("unchanged", "", true))),
			want: value("", ""),
		},
		{
			name: "only the final line end differs",
			in:   newPage(label, `<div class="diff"></div>`),
			want: value("", ""), wantCodes: []string{"PET-EMPTY-DIFF"},
		},
		{
			name: "phantom lines after highlights",
			in: newPage(label, box(li("unchanged", "zelfde", true), li("del", "[[een]]", true), li("del", "[[]]", true),
				li("ins", "[[twee]]", true), li("ins", "[[]]", true))),
			want: value("zelfde\neen", "zelfde\ntwee"), wantCodes: []string{"PET-PHANTOM-LINE", "PET-PHANTOM-LINE"},
		},
		{
			name: "references with and without semicolon",
			in:   newPage("Titel (Nederlands)", box(`<li class="ins"><ins>caf&eacute; &Agrave la cart&#101 &amp &x</ins></li>`)),
			want: []pair{{Attribute: "title", Lang: "nl", New: "café À la carte & &x"}},
		},
		{
			name: "the element of a sign is left open",
			in:   newPage(label, box(`<li class="ins"><ins><span class="symbol">+&lt;p>a&lt;/p></ins></li>`)),
			want: value("", "+<p>a</p>"),
		},
		{
			name: "an image after an empty highlight",
			in:   newPage(label, box(`<li class="ins"><strong></strong><p><img src="/a.png" alt="boom"></p></li>`)),
			want: value("", `<strong></strong><p><img src="/a.png" alt="boom"></p>`), wantCodes: []string{"PET-RENDERED-VIEW"},
		},
		{
			name: "references to white space",
			in:   newPage(label, box(`<li class="ins"><ins>&#9;&lt;p>a&#32;b&lt;/p>&#10;</ins></li>`)),
			want: value("", "\t<p>a b</p>\n"),
		},
		{
			name: "a line of the comparison itself",
			in:   newPage(label, box("<li class=\"diff-comment\"><span>Geen regeleinde</span></li>", li("ins", "<p>a</p>", true))),
			want: value("", "<p>a</p>"), wantCodes: []string{"PET-PAGE-TEXT"},
		},
		{
			name: "content that begins with a sign",
			in:   newPage(label, box(li("del", "-5 graden", true), li("ins", "+5 graden", true))),
			want: value("-5 graden", "+5 graden"),
		},
		{
			name: "line ends only",
			in:   newPage(label, box(li("del", "a", true), li("ins", "a", true))),
			want: value("a", "a"), wantCodes: []string{"PET-SAME-VALUE"},
		},
		{
			name: "side by side, escaped",
			in: newPage(label, `<h3>Verwijderingen</h3><div class="diff_view_split_escaped">`+box(li("del", "<p>a</p>", true))+`</div>`+
				`<h3>Toevoegingen</h3><div class="diff_view_split_escaped">`+box(li("ins", "<p>b</p>", true))+`</div>`),
			want: value("<p>a</p>", "<p>b</p>"),
		},
		{
			name: "side by side, rendered, with a list: refused",
			in: newPage(label, `<div class="diff_view_split_unescaped">`+box(li("del", "<ul><li>a</li></ul>", false))+`</div>`+
				`<div class="diff_view_split_unescaped">`+box(li("ins", "<ul><li>b</li></ul>", false))+`</div>`),
			want: value("", ""), wantCodes: []string{"PET-SPLIT-RENDERED"},
		},
		{
			name: "rendered, with a list",
			in:   newPage(label, box(li("del", "<p>a</p><ul><li>x</li></ul>", false), li("ins", "<p>b</p><ul><li>x</li><li>y</li></ul>", false))),
			want: value("<p>a</p><ul><li>x</li></ul>", "<p>b</p><ul><li>x</li><li>y</li></ul>"), wantCodes: []string{"PET-RENDERED-VIEW"},
		},
		{
			name: "rendered, unchanged and with a div",
			in:   newPage(label, box(li("unchanged", "<div><p>a</p></div>", false), li("ins", "<p>b</p>", false))),
			want: value("<div><p>a</p></div>", "<div><p>a</p></div>\n<p>b</p>"), wantCodes: []string{"PET-RENDERED-VIEW"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			checkHTMLPage(t, tt.in, tt.want, tt.wantCodes)
		})
	}
}

func checkHTMLPage(t *testing.T, in string, want []pair, wantCodes []string) *petition.Reading {
	t.Helper()
	r := parse(t, in)
	if r.Format != petition.VersionHTML {
		t.Fatalf("format %q", r.Format)
	}
	if v := r.Revision; v.Heading != "Meer bomen in de stad" || v.Interface != bilingual.NL {
		t.Errorf("heading %q in %q", v.Heading, v.Interface)
	}
	if diff := cmp.Diff(want, pairs(r.Revision)); diff != "" {
		t.Errorf("changes (-want +got):\n%s", diff)
	}
	got := slices.DeleteFunc(codes(r), func(c string) bool { return c == "PET-NO-DEMANDS" })
	if diff := cmp.Diff(wantCodes, got, cmp.Transformer("empty", func(s []string) []string { return append([]string{}, s...) })); diff != "" {
		t.Errorf("diagnostics (-want +got):\n%s\n%v", diff, r.Diagnostics)
	}
	checkRevision(t, r)
	return r
}

// Up to 0.27 each change is printed four times.
func TestFourCopies(t *testing.T) {
	const old, new = "<p>Een.</p><h5>Twee</h5>", "<p>Een.</p><p>Twee</p>"
	view := func(name string, boxes ...string) string {
		return `<div id="ab12_` + name + `" class="` + name + ` hide">` + strings.Join(boxes, "") + `</div>`
	}
	escapedBoth := box(li("del", old, true), li("ins", new, true))
	renderedBoth := box(li("del", old, false), li("ins", new, false))
	in := pageHead + `<div class="diff-for-beschrijving-nederlands"><h3 class="section-heading">Beschrijving (Nederlands)</h3>` +
		view("diff_view_unified_unescaped", renderedBoth) +
		view("diff_view_unified_escaped", escapedBoth) +
		view("diff_view_split_unescaped", box(li("del", old, false)), box(li("ins", new, false))) +
		view("diff_view_split_escaped", box(li("del", old, true)), box(li("ins", new, true))) +
		`</div>` + pageFoot
	r := checkHTMLPage(t, in, []pair{{Attribute: "description", Lang: "nl", Old: old, New: new}}, nil)
	want := []change{{diff.Reformatted, "/body/1", "nl"}}
	if diff := cmp.Diff(want, changes(checkChanges(t, r.Revision.From, r.Revision.To))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What a script says is no text of the page, also where its tag seems to close
// itself, which browsers take no notice of.
func TestScriptIsNoText(t *testing.T) {
	r := checkHTMLPage(t, newPage("Titel (Nederlands)", box(li("ins", "a", true))+`<script/>var b = "<p>";</script>`),
		[]pair{{Attribute: "title", Lang: "nl", New: "a"}}, nil)
	for _, f := range r.Source.Furniture {
		if text := r.Source.Text[f.Span.Start:f.Span.End]; strings.Contains(text, "var") {
			t.Errorf("furniture %q", text)
		}
	}
}
