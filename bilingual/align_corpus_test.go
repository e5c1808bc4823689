package bilingual_test

import (
	"encoding/json"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/testkit/parallel"
)

// wantF1 aligns a task and looks at the F1 of the links.
func wantF1(t *testing.T, x parallel.Task, least float64) {
	t.Helper()
	p, r, f := x.Score(bilingual.Align(x.A, x.B, nil))
	t.Logf("%d and %d blocks: precision %.4f, recall %.4f, F1 %.4f", len(x.A), len(x.B), p, r, f)
	if f < least {
		t.Errorf("want F1 of at least %v", least)
	}
}

func TestAlignElectoralCode(t *testing.T) {
	wantF1(t, parallel.ElectoralCode(t), 0.99)
}

func TestAlignAbstracts(t *testing.T) {
	all := parallel.Abstracts(t)
	for order, name := range []string{"same order", "runs moved", "no order", "some moved"} {
		t.Run(name, func(t *testing.T) {
			for seed := range uint64(3) {
				wantF1(t, parallel.Shuffled(all, parallel.Order(order), seed), 0.97)
			}
		})
	}
}

// TestAlignResolution pairs the clauses of the main document, without numbers,
// notes or citations to help.
func TestAlignResolution(t *testing.T) {
	type clause struct {
		Text   struct{ NL, FR string }
		Points []clause
		Items  []clause
	}
	var doc struct{ Explanatory, Considerations, Requests []clause }
	if err := json.NewDecoder(parallel.Open(t, "resolution-brussels-2023.expected.json")).Decode(&doc); err != nil {
		t.Fatal(err)
	}
	for name, clauses := range map[string][]clause{
		"explanatory": doc.Explanatory, "considerations": doc.Considerations, "requests": doc.Requests,
	} {
		var a, b []bilingual.Block
		var add func([]clause)
		add = func(cs []clause) {
			for _, c := range cs {
				a = append(a, bilingual.Block{Text: c.Text.NL})
				b = append(b, bilingual.Block{Text: c.Text.FR})
				add(c.Points)
				add(c.Items)
			}
		}
		add(clauses)
		for _, p := range bilingual.Align(a, b, nil) {
			if len(p.A) != 1 || len(p.B) != 1 || p.A[0] != p.B[0] {
				t.Errorf("%s: pair %v %v, %s; want each clause with its own", name, p.A, p.B, p.Reason)
			}
		}
	}
}
