package derived

import (
	"slices"
	"sort"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/considerans/considerans/internal/source/richtext"
	"github.com/considerans/considerans/legaltext"
)

// siteParts returns the parts of a page that lead through its site: each nav, and each
// header, footer and aside that stands outside main and article, in a page that has one
// of these. An element counts only where it is closed.
func siteParts(src string) []legaltext.Span {
	if !slices.ContainsFunc([]string{"</nav", "</header", "</footer", "</aside"}, func(tag string) bool { return containsFold(src, tag) }) {
		return nil
	}
	type element struct {
		tag   atom.Atom
		start int
	}
	var open []element
	count := map[atom.Atom]int{} // of those that are open
	var navigation, around, text []legaltext.Span
	z, at := html.NewTokenizer(strings.NewReader(src)), 0
	for tt := z.Next(); tt != html.ErrorToken; tt = z.Next() {
		start := at
		at += len(z.Raw())
		if tt != html.StartTagToken && tt != html.EndTagToken {
			continue
		}
		name, _ := z.TagName()
		tag := atom.Lookup(name)
		switch tag {
		case atom.Nav, atom.Header, atom.Footer, atom.Aside, atom.Main, atom.Article:
		default:
			continue
		}
		if tt == html.StartTagToken {
			open = append(open, element{tag, start})
			count[tag]++
			continue
		}
		for count[tag] > 0 {
			last := open[len(open)-1]
			open = open[:len(open)-1]
			count[last.tag]--
			if last.tag != tag {
				continue // it is not closed
			}
			part := legaltext.Span{Start: last.start, End: at}
			switch tag {
			case atom.Nav:
				navigation = append(navigation, part)
			case atom.Main, atom.Article:
				text = append(text, part)
			default:
				around = append(around, part)
			}
			break
		}
	}
	text = joined(text)
	parts := navigation
	for _, a := range around {
		i := ending(text, a.Start)
		if len(text) > 0 && (i == len(text) || text[i].Start >= a.End) {
			parts = append(parts, a)
		}
	}
	return joined(parts)
}

// joined returns spans in order, those that overlap as one.
func joined(spans []legaltext.Span) []legaltext.Span {
	slices.SortFunc(spans, func(a, b legaltext.Span) int { return a.Start - b.Start })
	var out []legaltext.Span
	for _, s := range spans {
		if k := len(out) - 1; k >= 0 && s.Start < out[k].End {
			out[k].End = max(out[k].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}

// ending returns the index of the first of joined spans that ends behind at.
func ending(spans []legaltext.Span, at int) int {
	return sort.Search(len(spans), func(i int) bool { return spans[i].End > at })
}

// isSite reports whether a block stands in a part of the site. The title of a page may
// stand in its header.
func (w *writer) isSite(b *richtext.Block) bool {
	if len(w.site) == 0 || len(b.Spans) == 0 || strings.HasPrefix(b.Form, "h1") {
		return false
	}
	at := b.Spans[0].Start
	i := ending(w.site, at)
	return i < len(w.site) && w.site[i].Start <= at
}

// containsFold reports whether s has a part that is lower but for capitals.
func containsFold(s, lower string) bool {
	for i := strings.IndexByte(s, lower[0]); i >= 0 && i+len(lower) <= len(s); {
		if strings.EqualFold(s[i:i+len(lower)], lower) {
			return true
		}
		next := strings.IndexByte(s[i+1:], lower[0])
		if next < 0 {
			return false
		}
		i += 1 + next
	}
	return false
}
