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

// A site is the parts of a page that belong to the site and not to the text.
type site struct {
	whole []legaltext.Span // of which everything does
	links []legaltext.Span // of which links do: the title and the date may stand there too
}

// siteOf returns the parts of a page that belong to its site: each nav, and in a page
// that has a main or an article, each header, footer and aside that stands outside them.
// An element counts only where it is closed.
func siteOf(src string) site {
	if !slices.ContainsFunc([]string{"</nav", "</header", "</footer", "</aside"}, func(tag string) bool { return containsFold(src, tag) }) {
		return site{}
	}
	type element struct {
		tag   atom.Atom
		start int
	}
	var open []element
	parts := map[atom.Atom][]legaltext.Span{} // those that are closed
	count := map[atom.Atom]int{}              // of those that are open
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
			if last.tag == tag { // what stands above it is not closed
				parts[tag] = append(parts[tag], legaltext.Span{Start: last.start, End: at})
				break
			}
		}
	}
	text := joined(slices.Concat(parts[atom.Main], parts[atom.Article]))
	outside := func(tag atom.Atom) []legaltext.Span {
		return slices.DeleteFunc(parts[tag], func(s legaltext.Span) bool {
			i := ending(text, s.Start)
			return len(text) == 0 || i < len(text) && text[i].Start < s.End
		})
	}
	return site{
		whole: joined(slices.Concat(parts[atom.Nav], outside(atom.Footer))),
		links: joined(slices.Concat(outside(atom.Header), outside(atom.Aside))),
	}
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

// has reports whether a block belongs to the site.
func (s *site) has(b *richtext.Block) bool {
	if len(b.Spans) == 0 {
		return false
	}
	at := b.Spans[0].Start
	if within(s.whole, at) {
		return true
	}
	links := 0
	for _, m := range b.Marks {
		if m.Kind == legaltext.Link {
			links += len(strings.TrimSpace(b.Text[m.Span.Start:m.Span.End]))
		}
	}
	return links > 0 && 2*links > len(b.Text) && within(s.links, at)
}

// within reports whether a place lies in one of joined spans.
func within(spans []legaltext.Span, at int) bool {
	i := ending(spans, at)
	return i < len(spans) && spans[i].Start <= at
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
