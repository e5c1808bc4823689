package petition

import (
	"slices"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/legaltext"
)

// Diff returns what changed from a to b, as package diff tells it, with a
// summary that names languages and fields in Dutch, French, English and German.
// A nil petition is one that has nothing. What [Comparable] leaves out is no
// change: the ids in the changes are those of a and b, the paths those of
// Comparable(a) and Comparable(b), and diff.Apply makes Comparable(b).Document()
// of Comparable(a).Document().
func Diff(a, b *Petition) (*diff.Changes, error) {
	to := Comparable(b)
	c, err := diff.Compare(Comparable(a).document(), to.document(), nil)
	if err != nil {
		return nil, err
	}
	for _, l := range diff.SummaryLanguages() {
		setText(&c.Told, l, summarize(c, to, l))
	}
	return c, nil
}

// Comparable returns a copy of a petition as far as people write it: without
// texts that a machine translated, which change when the machine does; without
// the empty paragraphs at the start and the end, which editors add and strip;
// without the time of the last update, and without what follows from the rest:
// which clauses are demands, and how translations came about.
func Comparable(p *Petition) *Petition {
	if p == nil {
		return &Petition{}
	}
	q := *p
	q.UpdatedAt, q.Demands, q.Translations = "", nil, nil
	for _, t := range p.Translations {
		if t.Status != Machine {
			continue
		}
		switch t.Field {
		case "title":
			q.Title = without(q.Title, t.Lang)
		case "summary":
			q.Summary = without(q.Summary, t.Lang)
		case "body":
			q.Body = withoutLang(q.Body, t.Lang)
		case "grounds":
			q.Grounds = withoutLang(q.Grounds, t.Lang)
		}
	}
	q.Body = trimBlank(q.Body)
	q.Grounds = trimBlank(q.Grounds)
	q.Languages = languagesOf(&q)
	return &q
}

func without(t bilingual.Text, l bilingual.Lang) bilingual.Text {
	out := make(bilingual.Text, len(t))
	for k, s := range t {
		if k != l {
			out[k] = s
		}
	}
	return out
}

// withoutLang copies clauses without one language; what has no other goes.
func withoutLang(clauses []legaltext.Clause, l bilingual.Lang) []legaltext.Clause {
	var out []legaltext.Clause
	for _, c := range clauses {
		had := len(c.Sides) > 0
		sides := make(legaltext.Sides, len(c.Sides))
		for k, s := range c.Sides {
			if k != l {
				sides[k] = s
			}
		}
		c.Sides = sides
		c.Items = withoutLang(c.Items, l)
		if len(sides) > 0 || !had || len(c.Items) > 0 {
			out = append(out, c)
		}
	}
	return out
}

// trimBlank leaves out empty clauses at both ends. The others keep their ids, so
// that changes name the clauses of the petition itself; their paths count from the
// first clause that is left.
func trimBlank(clauses []legaltext.Clause) []legaltext.Clause {
	for len(clauses) > 0 && isBlank(&clauses[0]) {
		clauses = clauses[1:]
	}
	for len(clauses) > 0 && isBlank(&clauses[len(clauses)-1]) {
		clauses = clauses[:len(clauses)-1]
	}
	return slices.Clip(clauses)
}
