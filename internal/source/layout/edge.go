package layout

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// edgeLines is how many lines at the top and at the bottom of a page may be its
// running heads and feet.
const edgeLines = 2

// markEdges marks the lines at the edges of pages that come back, page numbers
// apart, at an edge of another page.
func markEdges(src string, pages [][]rawLine) {
	if len(pages) < 2 {
		return
	}
	lines := make([]*rawLine, 0, 2*edgeLines*len(pages))
	for _, page := range pages {
		lines = appendEdges(lines, page)
	}
	keys := make([]string, len(lines))
	seen := map[string]int{}
	for i, l := range lines {
		keys[i] = edgeKey(src[l.start:l.end])
		seen[keys[i]]++
	}
	for i, l := range lines {
		l.edge = keys[i] != "" && seen[keys[i]] > 1
	}
	markPageNumbers(src, pages)
}

// A pageSeries is a row of numbers at one edge of the pages: how much they are ahead of
// the pages, which they keep from page to page.
type pageSeries struct{ ahead, edge int }

// markPageNumbers marks the numbers alone at the edges of pages, running heads and feet
// beyond them apart, that count the pages.
func markPageNumbers(src string, pages [][]rawLine) {
	series := map[pageSeries][]*rawLine{}
	for n, page := range pages {
		for edge, step := range [...]int{1, -1} {
			i := 0
			if step < 0 {
				i = len(page) - 1
			}
			for ; i >= 0 && i < len(page) && (page[i].blank || page[i].edge); i += step {
			}
			if i < 0 || i == len(page) {
				continue
			}
			number := strings.Trim(src[page[i].start:page[i].end], "-–— ")
			if k, err := strconv.Atoi(number); err == nil && len(number) <= maxPageDigits {
				key := pageSeries{k - n, edge}
				series[key] = append(series[key], &page[i])
			}
		}
	}
	for _, lines := range series {
		for _, l := range lines {
			l.edge = len(lines) > 1
		}
	}
}

// appendEdges appends the first and last lines of a page that have text.
func appendEdges(out []*rawLine, lines []rawLine) []*rawLine {
	n, top := len(out), 0
	for ; top < len(lines) && len(out) < n+edgeLines; top++ {
		if !lines[top].blank {
			out = append(out, &lines[top])
		}
	}
	for i := len(lines) - 1; i >= top && len(out) < n+2*edgeLines; i-- {
		if !lines[i].blank {
			out = append(out, &lines[i])
		}
	}
	return out
}

// maxPageDigits is how many digits the number of a page has.
const maxPageDigits = 4

// edgeKey is what comes back of a head or foot: its words without spaces and without a
// page number at either end or between dashes, or one with the number of pages ("2/4")
// anywhere. It is empty for a line too long or too short to be one.
func edgeKey(s string) string {
	if len(s) > 300 {
		return ""
	}
	words := strings.Fields(s)
	key := make([]byte, 0, len(s))
	for i, w := range words {
		if page, pages, ok := strings.Cut(w, "/"); len(page) > maxPageDigits || !allDigits(page) || ok && (len(w) >= len("000/000") || !allDigits(pages)) || !ok && !standsApart(words, i) {
			key = append(key, w...)
		}
	}
	if len(key) < 6 {
		return ""
	}
	return string(key)
}

// standsApart reports whether a word stands at either end of a line, page numbers
// beyond it apart, or between dashes.
func standsApart(words []string, i int) bool {
	sign := func(w string) bool {
		return !strings.ContainsFunc(w, unicode.IsLetter) && !strings.ContainsFunc(w, unicode.IsDigit)
	}
	number := func(w string) bool { return len(w) <= maxPageDigits && allDigits(w) }
	return !slices.ContainsFunc(words[:i], func(w string) bool { return !number(w) }) || !slices.ContainsFunc(words[i:], func(w string) bool { return !number(w) }) ||
		sign(words[i-1]) && sign(words[i+1])
}
