package resolution_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/resolution"
)

// TestMainDocumentCitations checks that both languages of each consideration of
// the main document cite the same articles.
func TestMainDocumentCitations(t *testing.T) {
	want := readFacts(t)
	r, err := resolution.Parse(corpus(t, mainDocument), nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range r.Considerations {
		for _, l := range []bilingual.Lang{bilingual.FR, bilingual.NL} {
			var got []string
			for _, cit := range c.Sides[l].Citations {
				if cit.Status == legalref.Resolved && cit.Ref.Pinpoint() != "" {
					got = append(got, cit.Ref.String())
				}
			}
			if d := cmp.Diff(want.Considerations[i].Cites, got); d != "" {
				t.Errorf("%s (%s) (-want +got):\n%s", c.ID, l, d)
			}
		}
	}
}
