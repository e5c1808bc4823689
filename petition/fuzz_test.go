package petition_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/petition"
	"github.com/considerans/considerans/schema"
)

// maxFuzzed is the greatest size of an input that a fuzz target looks at: its
// checks cost some 20 µs a byte, and many times that while it is instrumented on
// a busy machine. [TestLinear] sees to larger ones.
const maxFuzzed = 4 << 10

// seeds gives every reader's test cases to a fuzz target.
func seeds(f *testing.F) {
	for _, tt := range pageTests {
		f.Add(tt.in)
	}
	for _, tt := range hostile {
		f.Add(tt.make(300))
	}
	f.Add(newPage("Beschrijving (Nederlands)", box(li("del", "<p>a</p>", true), li("ins", "<p>b's</p>", true), li("unchanged", "c", true))))
	f.Add(newPage("Beschrijving (Nederlands)", box(li("del", "<ul><li>a</li></ul>", false), li("ins", "<p>b</p>", false))))
	f.Add(newPage("Description (machine_translations)", box(li("del", `{"nl"=>"<p>a</p>"}`, true), li("ins", `{"nl" => "<p>a \"b\"</p>\n<p>\u00e9</p>", "fr"=>nil}`, true))))
	f.Add(`[{"item_type":"Decidim::Initiative","object_changes":{"title":["{\"fr\":\"A\"}","{\"nl\":\"B\"}"],"state":[1,3]},"object":{"id":7}}]`)
	f.Add(`{"data":{"initiative":{"id":"7","title":{"translations":[{"locale":"nl","text":"A","machineTranslated":true}]}}}}`)
	f.Add(`{"data":{"type":"petition","id":3,"attributes":{"action":"A","additional_details":"We call on councils:\n\n- b","state":"open"}}}`)
	f.Add(`[{"attribute":"title","locale":"nl","old":"a","new":"b"}]`)
	f.Add("id;title/nl;description/nl;state;title/machine_translations/de\n7;'=a;<p>b</p>;open;c\n")
}

// FuzzParse holds every reader to what all promise: no panic, valid text, JSON
// that reads back as it was, changes that apply, no markup out that could run;
// and for pages that nothing of the source is lost and the page is written back.
func FuzzParse(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, src string) {
		if len(src) <= maxFuzzed {
			checkReading(t, src)
		}
	})
}

// checkReading reads an input and proves what holds for every reading.
func checkReading(t *testing.T, src string) {
	t.Helper()
	r, err := petition.Parse([]byte(src), nil)
	if err != nil {
		return
	}
	for _, d := range r.Diagnostics {
		if d.Span.Start < 0 || d.Span.End > len(src) || d.Span.Start > d.Span.End {
			t.Fatalf("%v: span %v of %d bytes", d, d.Span, len(src))
		}
	}
	if r.Format == petition.OwnJSON { // as true as who wrote it; see [legaltext.Document.Faults]
		for _, p := range r.Petitions {
			roundTrip(t, p)
		}
		return
	}
	for _, p := range r.Petitions {
		checkPetition(t, p)
	}
	if h := r.History; h != nil {
		data, err := petition.EncodeHistory(h)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := petition.DecodeHistory(data); err != nil {
			t.Fatal(err)
		}
		for i := range h.Revisions {
			for _, p := range [...]*petition.Petition{h.Revisions[i].From, h.Revisions[i].To} {
				if p != nil {
					checkPetition(t, p)
				}
			}
		}
	}
	if r.Revision != nil {
		checkPetition(t, r.Revision.From)
		checkPetition(t, r.Revision.To)
		if r.Format != petition.ChangeJSON && utf8.ValidString(src) {
			checkRevision(t, r)
		}
	}
}

// FuzzDiff compares two descriptions and applies what it finds, both ways.
func FuzzDiff(f *testing.F) {
	f.Add("<p>a</p>", "<p>a b</p>")
	f.Add("<ul><li>a</li><li>b</li></ul>", "<ol><li>b<ul><li>a</li></ul></li></ol>")
	f.Add("<p>a <b>b</b></p>", "<h2>a b</h2><table><tr><td>c</td></tr></table>")
	f.Fuzz(func(t *testing.T, old, new string) {
		if len(old)+len(new) > maxFuzzed {
			return
		}
		read := func(s string) *petition.Petition {
			r, err := petition.Parse([]byte(`[{"description":{"nl":`+quote(s)+`}}]`), nil)
			if err != nil {
				t.Fatal(err)
			}
			return r.Petitions[0]
		}
		a, b := read(old), read(new)
		checkChanges(t, a, b)
		c, err := petition.Diff(a, a)
		if err != nil || !c.Empty() {
			t.Fatalf("a petition differs from itself: %v %v", changes(c), err)
		}
		if strings.TrimSpace(c.Summary("nl")) == "" {
			t.Fatal("no summary")
		}
		_ = diff.Invert(c)
	})
}

func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, c := range strings.ToValidUTF8(s, "\uFFFD") {
		switch {
		case c == '"' || c == '\\':
			b.WriteByte('\\')
			b.WriteRune(c)
		case c < ' ':
			b.WriteString(`\u00`)
			b.WriteByte("0123456789abcdef"[c>>4])
			b.WriteByte("0123456789abcdef"[c&15])
		default:
			b.WriteRune(c)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// checkPetition proves what holds for every petition that was read.
func checkPetition(t *testing.T, p *petition.Petition) {
	t.Helper()
	roundTrip(t, p)
	d := p.Document()
	for _, f := range d.Faults() {
		t.Fatalf("the petition contradicts itself: %v", f)
	}
	data, err := petition.Encode(p)
	if err != nil {
		t.Fatal(err)
	}
	if problems, err := schema.Validate(data); err != nil || len(problems) > 0 {
		t.Fatalf("what was read is not valid: %v %v", problems, err)
	}
	for c := range d.All() {
		for l, s := range c.Sides {
			if !utf8.ValidString(s.Text) {
				t.Fatalf("%s %s: %q is not UTF-8", c.ID, l, s.Text)
			}
		}
	}
	for _, l := range p.Languages {
		z := html.NewTokenizer(strings.NewReader(string(p.AppendHTML(nil, l))))
		for tt := z.Next(); tt != html.ErrorToken; tt = z.Next() {
			if tt != html.StartTagToken && tt != html.SelfClosingTagToken {
				continue
			}
			tok := z.Token()
			if slices.Contains([]string{"script", "style", "iframe", "object", "embed", "svg", "form", "meta", "link", "base"}, tok.Data) {
				t.Fatalf("wrote %v", tok)
			}
			for _, a := range tok.Attr {
				if strings.HasPrefix(a.Key, "on") || strings.HasPrefix(strings.ToLower(strings.TrimSpace(a.Val)), "javascript:") {
					t.Fatalf("wrote %v", tok)
				}
			}
		}
	}
}
