package petition_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/petition"
)

// bodies reads two versions of a Dutch description.
func bodies(t testing.TB, old, new string) *petition.Revision {
	t.Helper()
	p := &petition.Revision{Changes: []petition.Value{{Attribute: "description", Lang: "nl", Old: old, New: new}}}
	r := parse(t, string(p.AppendText([]byte("Veranderingen op \"x\"\n"))))
	return r.Revision
}

// TestTold reads summaries: the French ones have the apostrophe of print.
func TestTold(t *testing.T) {
	for _, tt := range []struct{ old, new, want string }{
		{"<p>Zes linden.</p>", "<p>Zes linden.</p>", "Rien n’a changé."},
		{"<p>Wij willen schaduw op het plein.</p><p>Wij willen banken onder de bomen.</p>", "<p>Wij willen schaduw op het plein. Wij willen banken onder de bomen.</p>", "Une fusion d’éléments."},
	} {
		rev := bodies(t, tt.old, tt.new)
		c, err := petition.Diff(rev.From, rev.To)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.Told[bilingual.FR]; got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
		for l, told := range c.Told {
			if strings.Contains(told, "'") {
				t.Errorf("%s: %q", l, told)
			}
		}
	}
}

func TestEdits(t *testing.T) {
	const (
		one   = "<p>De straten in het centrum hebben weinig bomen en veel auto's.</p>"
		two   = "<p>Op warme dagen blijft het er heet tot laat in de avond.</p>"
		three = "<p>Het plein bij de school kreeg vorig jaar wel zes linden.</p>"
	)
	for _, tt := range []struct {
		name, old, new string
		want           []change
	}{
		{"the same", one, one, nil},
		{"moved paragraph", one + two + three, three + one + two, []change{{diff.Moved, "/body/0", ""}}},
		{
			"swapped items", one + "<ul><li>linden en eiken planten;</li><li>oude beuken sparen.</li></ul>",
			one + "<ul><li>oude beuken sparen.</li><li>linden en eiken planten;</li></ul>",
			[]change{{diff.Moved, "/body/1", ""}},
		},
		{
			"split paragraph", one + "<p>Wij willen schaduw op het plein. Wij willen banken onder de bomen.</p>",
			one + "<p>Wij willen schaduw op het plein.</p><p>Wij willen banken onder de bomen.</p>",
			[]change{{diff.Split, "/body/1", ""}},
		},
		{
			"bold extended by one word", "<p>Wij willen <strong>schaduw op</strong> het plein.</p>",
			"<p>Wij willen <strong>schaduw op het</strong> plein.</p>",
			[]change{{diff.Reformatted, "/body/0", "nl"}},
		},
		{
			"link target changed", `<p>Zie <a href="https://example.org/a">de kaart</a>.</p>`,
			`<p>Zie <a href="https://example.org/b">de kaart</a>.</p>`,
			[]change{{diff.Reformatted, "/body/0", "nl"}},
		},
		{"no-break space only", "<p>Zes bomen is te weinig.</p>", "<p>Zes\u00A0bomen is te weinig.</p>", []change{{diff.Typographic, "/body/0", "nl"}}},
		{"empty paragraph at the end", one, one + "<p><br></p>", nil},
		{"heading made paragraph", one + "<h3>Wat wij vragen</h3>", one + "<p>Wat wij vragen</p>", []change{{diff.Reformatted, "/body/1", "nl"}}},
		{"bullets made numbers", "<ul><li>linden planten</li></ul>", "<ol><li>linden planten</li></ol>", []change{{diff.Reformatted, "/body/0", "nl"}}},
		{"one word", one, "<p>De straten in het centrum hebben weinig bomen en veel fietsen.</p>", []change{{diff.Edited, "/body/0", "nl"}}},
		{
			"Quill 2 made TipTap",
			`<p>Wij vragen:</p><ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>linden</li><li data-list="bullet" class="ql-indent-1"><span class="ql-ui" contenteditable="false"></span>zes</li></ol><p><br></p>`,
			`<p>Wij vragen:</p><ul><li><p>linden</p><ul><li><p>zes</p></li></ul></li></ul>`, nil,
		},
		{
			"Quill 1 made Quill 2", `<ul><li>linden</li></ul><p><strong>Nu</strong> <em>of</em> nooit</p>`,
			`<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>linden</li></ol><p><b>Nu</b> <i>of</i> nooit</p>`, nil,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := bodies(t, tt.old, tt.new)
			got := changes(checkChanges(t, v.From, v.To))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("changes (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSummary(t *testing.T) {
	for _, tt := range []struct{ name, old, new, en, nl string }{
		{"nothing", "<p>a</p>", "<p>a</p>", "Nothing changed.", "Niets gewijzigd."},
		{
			"bold", "<p>Wij willen schaduw.</p><p>Nu.</p>", "<p>Wij willen <b>schaduw</b>.</p><p>Nu.</p>",
			"The first paragraph of the Dutch text changed in format only.", "Eerste alinea van de Nederlandse tekst enkel in opmaak gewijzigd.",
		},
		{
			"several", "<p>Wij willen schaduw op het plein.</p>", "<p>Wij willen meer schaduw op het plein.</p><p>En banken onder de bomen.</p>",
			"One part added; one part edited.", "Eén onderdeel toegevoegd; één onderdeel gewijzigd.",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := bodies(t, tt.old, tt.new)
			c := checkChanges(t, v.From, v.To)
			data, err := diff.Encode(c)
			if err != nil {
				t.Fatal(err)
			}
			read, err := diff.Decode(data, petition.Shape())
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range []*diff.Changes{c, read} {
				if got := []string{c.Summary("en"), c.Summary("nl")}; !cmp.Equal(got, []string{tt.en, tt.nl}) {
					t.Errorf("got %q", got)
				}
			}
		})
	}
}
