package petition

import (
	"cmp"
	"slices"
	"strings"

	"github.com/considerans/considerans/legaltext"
)

// OldValue and NewValue are furniture of a version page: in the source of the
// petition after a revision the values before it, and the other way round.
const (
	OldValue legaltext.FurnitureKind = "old-value"
	NewValue legaltext.FurnitureKind = "new-value"
)

// noFurniture is the kind of a claim for text or syntax, and of no furniture.
const noFurniture = ""

// A ledger hands out the bytes of a page: each goes to the first that claims it,
// so that no two owners ever share one.
type ledger struct {
	src   string
	taken []legaltext.Furniture // in order, none overlapping
}

// claim takes what is still free of the pieces claimed, in any order, and
// returns it in order, save what is only white space.
func (l *ledger) claim(claims []legaltext.Furniture) []legaltext.Furniture {
	claims = slices.Clone(claims)
	slices.SortStableFunc(claims, compareStart)
	var free []legaltext.Furniture
	next, at := 0, 0 // in taken, in src
	for _, c := range claims {
		at = max(at, c.Span.Start)
		for at < c.Span.End {
			for next < len(l.taken) && l.taken[next].Span.End <= at {
				next++
			}
			end := c.Span.End
			if next < len(l.taken) {
				if l.taken[next].Span.Start <= at {
					at = l.taken[next].Span.End
					continue
				}
				end = min(end, l.taken[next].Span.Start)
			}
			free = append(free, legaltext.Furniture{Kind: c.Kind, Span: legaltext.Span{Start: at, End: end}})
			at = end
		}
	}
	l.taken = append(l.taken, free...)
	slices.SortFunc(l.taken, compareStart)
	return slices.DeleteFunc(free, func(f legaltext.Furniture) bool {
		return strings.TrimSpace(l.src[f.Span.Start:f.Span.End]) == ""
	})
}

func compareStart(a, b legaltext.Furniture) int { return cmp.Compare(a.Span.Start, b.Span.Start) }

// claimed makes claims of spans.
func claimed(kind legaltext.FurnitureKind, spans []legaltext.Span) []legaltext.Furniture {
	out := make([]legaltext.Furniture, len(spans))
	for i, s := range spans {
		out[i] = legaltext.Furniture{Kind: kind, Span: s}
	}
	return out
}

// pageSource maps one of the two petitions of a page to its bytes. First come
// the texts of the petition, then their markup, then what the reader of the page
// told apart, and last the values of the other petition.
func (r *parser) pageSource(p *page, d *draft, maps func(*pageValue) (own, other *sourceMap), kind legaltext.FurnitureKind) legaltext.Source {
	var texts, hashes, others []legaltext.Span
	for _, pl := range d.placed {
		texts = append(texts, pl.Spans...)
	}
	for i := range p.values {
		own, other := maps(&p.values[i])
		if p.values[i].label.hash { // all that is no value in it is its notation
			hashes = append(hashes, own.pieces()...)
		}
		others = append(others, other.pieces()...)
	}
	l := ledger{src: r.src}
	l.claim(claimed(noFurniture, texts))
	s := legaltext.Source{Text: r.src, Spans: d.placed}
	for _, claims := range [...][]legaltext.Furniture{
		claimed(noFurniture, d.syntax), p.furniture, claimed(noFurniture, p.syntax), claimed(repeatedView, d.repeated),
		claimed(noFurniture, hashes), claimed(kind, others),
	} {
		for _, f := range l.claim(claims) {
			if f.Kind == noFurniture {
				s.Syntax = append(s.Syntax, f.Span)
			} else {
				s.Furniture = append(s.Furniture, f)
			}
		}
	}
	s.Sort()
	return s
}
