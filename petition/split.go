package petition

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A split is one way to cut a printed value into old and new:
// before + old + between + new is the value.
type split struct {
	before, old, between, new string
}

// maxReadings is the greatest number of readings that are reported.
const maxReadings = 8

// splitLine cuts one printed line. sep is what parts old from new elsewhere on
// the page, "" when that is not known; title is what the new value may be known
// to be. More than one split means that the page does not tell.
func splitLine(v, sep, title string) []split {
	switch {
	case strings.HasPrefix(v, "- +"):
		return []split{{before: "- +", new: v[3:]}}
	case strings.HasPrefix(v, "+"):
		return []split{{before: "+", new: v[1:]}}
	case !strings.HasPrefix(v, "-"):
		return []split{{old: v, new: v}}
	}
	before := "-"
	if strings.HasPrefix(v, "- -") {
		before = "- -"
	}
	rest := v[len(before):]
	var found []split
	if strings.HasPrefix(strings.TrimLeft(rest, " "), "<") {
		found = splitMarkup(rest)
	}
	if found == nil {
		found = splitPlain(rest, sep, title)
	}
	if found == nil {
		found = []split{{old: rest}}
	}
	for i := range found {
		found[i].before = before
	}
	return found
}

// splitMarkup cuts where a sign stands alone between two elements: outside all
// elements if there is such a place, else inside.
func splitMarkup(s string) []split {
	if first, more := signBetween(s, 0); !more {
		return first
	}
	var outside, inside []split
	z := html.NewTokenizer(strings.NewReader(s))
	depth, at := 0, 0
	afterTag := false
	for {
		tt := z.Next()
		if tt == html.ErrorToken {
			break
		}
		start := at
		at += len(z.Raw())
		switch tt {
		case html.StartTagToken:
			if name, _ := z.TagName(); !isVoid(name) {
				depth++
			}
		case html.EndTagToken:
			depth = max(0, depth-1)
		case html.TextToken:
			if !afterTag || at >= len(s) {
				continue
			}
			switch sign := s[start:at]; strings.TrimSpace(sign) {
			case "+", "- +":
				found := split{old: s[:start], between: sign, new: s[at:]}
				if depth == 0 && len(outside) < maxReadings {
					outside = append(outside, found)
				} else if len(inside) < maxReadings {
					inside = append(inside, found)
				}
			}
		}
		afterTag = tt != html.TextToken
	}
	if outside != nil {
		return outside
	}
	return inside
}

// signBetween finds the first sign between two tags, from an offset on. It
// reports whether there are more, which only the tokens of s can tell apart.
func signBetween(s string, from int) (found []split, more bool) {
	for i := from; ; {
		k := strings.IndexByte(s[i:], '+')
		if k < 0 {
			return found, false
		}
		i += k + 1
		end := i
		for end < len(s) && (s[end] == ' ' || s[end] == '\n') {
			end++
		}
		if end == len(s) || s[end] != '<' {
			continue
		}
		start := i - 1
		if strings.HasSuffix(s[:start], "- ") {
			start -= 2
		}
		for start > 0 && (s[start-1] == ' ' || s[start-1] == '\n') {
			start--
		}
		if start == 0 || s[start-1] != '>' {
			continue
		}
		if found != nil {
			return nil, true
		}
		found = []split{{old: s[:start], between: s[start:end], new: s[end:]}}
		if open := strings.LastIndexByte(s[:start], '<'); open < 0 || strings.ContainsAny(s[open:start-1], ">\"'") {
			return nil, true // perhaps within an attribute
		}
	}
}

func isVoid(name []byte) bool {
	switch atom.Lookup(name) {
	case atom.Br, atom.Hr, atom.Img, atom.Input, atom.Meta, atom.Link, atom.Base, atom.Col,
		atom.Embed, atom.Source, atom.Track, atom.Wbr, atom.Param, atom.Area:
		return true
	}
	return false
}

// signs are what can stand between an old and a new value, longest first.
var signs = [...]string{"\n- +", "- +", "\n+", " +"}

// splitPlain cuts plain text. Where several places are possible the one that
// gives the title that the page bears is right; then the one whose halves are
// far more alike than those of any other.
func splitPlain(s, sep, title string) []split {
	var found []split
	for i := strings.IndexByte(s, '+'); i >= 0; {
		for _, sign := range signs {
			if strings.HasSuffix(s[:i+1], sign) {
				found = append(found, split{old: s[:i+1-len(sign)], between: sign, new: s[i+1:]})
				break
			}
		}
		if len(found) > 64 {
			break
		}
		next := strings.IndexByte(s[i+1:], '+')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	if sep != "" {
		var same []split
		for _, f := range found {
			if strings.TrimLeft(f.between, "\n") == strings.TrimLeft(sep, "\n") {
				same = append(same, f)
			}
		}
		if same != nil {
			found = same
		}
	}
	if len(found) < 2 {
		return found
	}
	if title != "" {
		for _, f := range found {
			if f.new == title {
				return []split{f}
			}
		}
	}
	best, second, at := 0.0, 0.0, 0
	for i, f := range found {
		switch a := alike(f.old, f.new); {
		case a > best:
			best, second, at = a, best, i
		case a > second:
			second = a
		}
	}
	if best >= 0.5 && best-second >= 0.25 {
		return found[at : at+1]
	}
	return found[:min(len(found), maxReadings)]
}

// alike is the share of words that two texts have in common, from 0 to 1.
func alike(a, b string) float64 {
	if len(a) > 4096 || len(b) > 4096 {
		return 0
	}
	count := make(map[string]int)
	n, m, common := 0, 0, 0
	for w := range strings.FieldsSeq(a) {
		count[w]++
		n++
	}
	for w := range strings.FieldsSeq(b) {
		if count[w] > 0 {
			count[w]--
			common++
		}
		m++
	}
	if n+m == 0 {
		return 0
	}
	return 2 * float64(common) / float64(n+m)
}
