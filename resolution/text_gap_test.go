package resolution_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// TestNumberGaps reads rows of printed numbers, from which some are missing.
func TestNumberGaps(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"numbers":           {"De Senaat,\n\nGelet op de Grondwet;\n\nVerzoekt de regering:\n\n1. te lopen;\n\n2. te rusten;\n\n4. te zwemmen.\n", []string{`"4." comes after "2."`}},
		"letters":           {"De Senaat,\n\nA. gelet op de Grondwet;\n\nB. overwegende dat het regent;\n\nD. overwegende dat het waait;\n\nverzoekt de regering te schuilen.\n", []string{`"D." comes after "B."`}},
		"articles":          {"Le Sénat,\n\nVu la Constitution;\n\nArrête:\n\nArticle 1er. Il pleut.\n\nArt. 3. Il vente.\n", []string{`"Art. 3." comes after "Article 1er."`}},
		"both languages":    {"De Senaat,                    Le Sénat,\n\nVerzoekt de regering:         Demande au gouvernement:\n\n1. te lopen;                  1. de courir;\n\n3. te zwemmen.                3. de nager.\n", []string{`"3." comes after "1."`}},
		"inside a point":    {"The Senate,\n\nRecalling the rain,\n\n1. Asks the Mayor to:\n\n(a) run;\n\n(c) swim;\n\n2. Thanks him.\n", []string{`"(c)" comes after "(a)"`}},
		"in two points":     {"The Senate,\n\nRecalling the rain,\n\n1. Asks the Mayor to:\n\n(a) run;\n\n(c) swim;\n\n2. Asks his wife to:\n\n(a) run;\n\n(c) rest.\n", []string{`"(c)" comes after "(a)"`, `"(c)" comes after "(a)"`}},
		"no gap":            {"The Senate,\n\nRecalling the rain,\n\n1. Asks the Mayor to:\n\n(a) run;\n\n(b) swim;\n\n2. Asks his wife to:\n\n(a) run;\n\n(b) rest;\n\n3. Thanks both.\n", nil},
		"Roman numbers":     {"The Senate,\n\nRecalling the rain,\n\n1. Asks the Mayor to:\n\n(i) run;\n\n(ii) swim;\n\n(iii) rest;\n\n(iv) eat;\n\n(v) sleep;\n\n2. Thanks him.\n", nil},
		"too wide for one":  {"De Senaat,\n\nGelet op de Grondwet;\n\nVerzoekt de regering:\n\n1. te lopen;\n\n2. te rusten;\n\n40. te zwemmen.\n", nil},
		"across a heading":  {"The Senate,\n\nRecalling the rain,\n\nA. Water\n\n1. Requests the Mayor to run;\n\nB. Air\n\n3. Requests him to swim.\n", []string{`"3." comes after "1."`}},
		"rows of two parts": {"The Senate,\n\n1. The Senate recalls the rain.\n\n2. It deplores it.\n\n3. It calls on all to hide.\n", nil},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := resolution.Read(c.text, nil)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, d := range r.Diagnostics {
				if d.Code == legaltext.CodeNumberGap {
					got = append(got, d.Message)
				}
			}
			slices.Sort(got)
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
