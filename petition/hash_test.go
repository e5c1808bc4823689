package petition_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
)

// A hash of machine translations gives each language its text, and the text its
// place in the page, however often it was escaped on the way there.
func TestMachineTranslations(t *testing.T) {
	const text = "Changes at \"x\"\nDescription (machine_translations)\n"
	for _, tt := range []struct {
		name, in  string
		from, to  map[bilingual.Lang][]string
		places    map[bilingual.Lang][]string // of the texts after
		wantCodes []string
	}{
		{
			name:   "as text",
			in:     text + `+{"nl"=>"<p>een \"boom\"</p><p>twee</p>"}` + "\n",
			to:     map[bilingual.Lang][]string{"nl": {`een "boom"`, "twee"}},
			places: map[bilingual.Lang][]string{"nl": {"een ", `"boom`, `"`, "twee"}},
		},
		{
			name:   "escaped characters and lines",
			in:     text + `+{"fr" => "<p>\u00e9t\u{e9}</p>\n<p>un\ndeux</p>"}` + "\n",
			to:     map[bilingual.Lang][]string{"fr": {"été", "un deux"}},
			places: map[bilingual.Lang][]string{"fr": {`\u00e9t\u{e9}`, "un", "deux"}},
		},
		{
			name:   "a language that is new",
			in:     text + `-{"nl"=>"<p>een</p>"}` + "\n" + `+{"nl"=>"<p>een</p>", "fr"=>"<p>un</p>"}` + "\n",
			from:   map[bilingual.Lang][]string{"nl": {"een"}},
			to:     map[bilingual.Lang][]string{"nl": {"een"}, "fr": {"un"}},
			places: map[bilingual.Lang][]string{"nl": {"een"}, "fr": {"un"}},
		},
		{
			name:   "in HTML",
			in:     newPage("Description (machine_translations)", box(li("ins", `{"nl"=>"<p>a &amp; \"b\"</p><p>c</p>"}`, true))),
			to:     map[bilingual.Lang][]string{"nl": {`a & "b"`, "c"}},
			places: map[bilingual.Lang][]string{"nl": {"a &amp;amp; ", "&#34;b", "&#34;", "c"}},
		},
		{
			name:   "in HTML, with highlights",
			in:     newPage("Description (machine_translations)", box(li("ins", `{"nl"=>"<p>a[[b]]c</p>"}`, true))),
			to:     map[bilingual.Lang][]string{"nl": {"abc"}},
			places: map[bilingual.Lang][]string{"nl": {"a", "b", "c"}},
		},
		{
			name:      "an unknown language",
			in:        text + `+{"nl"=>"<p>een</p>", "klingon"=>"<p>wa'</p>"}` + "\n",
			to:        map[bilingual.Lang][]string{"nl": {"een"}},
			places:    map[bilingual.Lang][]string{"nl": {"een"}},
			wantCodes: []string{"PET-BAD-HASH"},
		},
		{
			name:      "cut off",
			in:        text + `+{"nl"=>"<p>een` + "\n",
			to:        map[bilingual.Lang][]string{"nl": {"een"}},
			places:    map[bilingual.Lang][]string{"nl": {"een"}},
			wantCodes: []string{"PET-BAD-HASH"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := parse(t, tt.in)
			checkRevision(t, r)
			for i, want := range [...]map[bilingual.Lang][]string{tt.from, tt.to} {
				p := r.Revision.From
				if i == 1 {
					p = r.Revision.To
				}
				var got map[bilingual.Lang][]string
				for _, c := range p.Body {
					for _, l := range c.Sides.Langs() {
						if got == nil {
							got = make(map[bilingual.Lang][]string)
						}
						got[l] = append(got[l], c.Sides[l].Text)
					}
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("petition %d (-want +got):\n%s", i, diff)
				}
			}
			places := make(map[bilingual.Lang][]string)
			for _, p := range r.Source.Spans {
				for _, s := range p.Spans {
					places[p.Lang] = append(places[p.Lang], tt.in[s.Start:s.End])
				}
			}
			if diff := cmp.Diff(tt.places, places); diff != "" {
				t.Errorf("places (-want +got):\n%s", diff)
			}
			var got []string
			for _, c := range codes(r) {
				if c == "PET-BAD-HASH" {
					got = append(got, c)
				}
			}
			if diff := cmp.Diff(tt.wantCodes, got); diff != "" {
				t.Errorf("diagnostics (-want +got):\n%s", diff)
			}
		})
	}
}
