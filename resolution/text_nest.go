package resolution

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// maxDepth is how many lists may stand inside each other; what is deeper goes
// into the innermost.
const maxDepth = 16

// nest turns the flat row of entries of one part into a tree: list items go
// below the lead before them, and below each other by their indent and their
// kind of marker. Where the page has lost the indents, the level is inferred and
// reported.
func (r *reader) nest(entries []*entry) []*entry {
	r.restoreIndents(entries)
	var out []*entry
	var open []*entry // the items that are open, outermost first
	for _, e := range entries {
		if e.opens || len(out) == 0 {
			out = append(out, e)
			open = open[:0]
			continue
		}
		lead := out[len(out)-1]
		e.style = styleBelow(e.marker, open)
		depth := min(r.depth(e, open), maxDepth-1)
		parent := lead
		if depth > 0 {
			parent = open[depth-1]
		}
		parent.items = append(parent.items, e)
		if e.kind != legaltext.Table && e.kind != legaltext.Heading { // across the list
			open = append(open[:depth], e)
		}
	}
	return out
}

// restoreIndents mends the indent of an item that is followed by a deeper one
// without introducing it: the two stand at one level, and the page has moved the
// first.
func (r *reader) restoreIndents(entries []*entry) {
	for i := len(entries) - 2; i >= 0; i-- {
		a, b := entries[i], entries[i+1]
		if !a.opens && !b.opens && a.indent < b.indent && !isLeadIn(a) && markerStyle(a.marker) == markerStyle(b.marker) {
			before := i > 0 && !entries[i-1].opens && entries[i-1].indent != a.indent
			a.indent = b.indent
			if a.afterCut || before {
				r.inferred(a, "the item after it is indented and it announces no list, so that both stand at one level")
			}
		}
	}
}

// isLeadIn reports whether an entry announces a list.
func isLeadIn(e *entry) bool { return endsInColon(e.in.Text) }

// endsInColon reports whether a text ends with a colon, which English minutes
// print with a dash ("RESOLVED:-"), or with the dash that stands for one ("That
// the Senate—", "That the Senate--"). It asks for less than [layout.Terminated], which
// any stop satisfies, and for more: what announces has its colon last, where a stop may
// stand before a closing quotation mark, a bracket or the reference to a note.
func endsInColon(text string) bool {
	if text == "" || text[len(text)-1] < utf8.RuneSelf && strings.IndexByte(" \n:-", text[len(text)-1]) < 0 {
		return false
	}
	text = strings.TrimRight(text, " \n\u00a0")
	return strings.HasSuffix(strings.TrimRight(text, "-–—"), ":") || (strings.HasSuffix(text, "—") || strings.HasSuffix(text, "--")) && !strings.HasSuffix(text, " —") && !strings.HasSuffix(text, " --")
}

// depth returns at which level below the lead an item stands; open are the
// items that it may go below or beside.
func (r *reader) depth(e *entry, open []*entry) int {
	if len(open) == 0 {
		return 0
	}
	if e.kind == legaltext.Table {
		return len(open) // of the item above it
	}
	top := open[len(open)-1]
	if top.within && !e.marker.IsZero() {
		return r.depth(e, open[:len(open)-1])
	}
	style := e.style
	if style == "art." || e.kind == legaltext.Heading {
		return max(0, slices.IndexFunc(open, func(o *entry) bool { return o.style == "art." }))
	}
	if top.marker.IsZero() && !e.marker.IsZero() && isLeadIn(top) {
		return len(open)
	}
	if top.marker.IsZero() || e.marker.IsZero() {
		for d := len(open) - 1; e.within && d >= 0; d-- {
			if !open[d].marker.IsZero() {
				return d + 1
			}
		}
		return depthUnmarked(e, open)
	}
	if d := goesOnWith(e, open); d >= 0 {
		return d
	}
	// A list of the same style that is open already goes on.
	for d := len(open) - 1; d >= 0; d-- {
		if open[d].style != style {
			continue
		}
		switch {
		case open[d].indent == e.indent && !isLeadIn(open[d]):
			if d < len(open)-1 && e.afterCut && !r.resumes(e, open, d) {
				break // the page may have lost the indent
			}
			return d
		case open[d].indent == e.indent && d == len(open)-1 && style == "-":
			// "…:" with items at the same indent: they are its own
			r.inferred(e, "the item before it announces a list")
			return d + 1
		case open[d].indent == e.indent:
			if e.afterCut && !r.resumes(e, open, d) {
				r.inferred(e, "a page cut the list that was open")
				return len(open) - 1
			}
			if d < len(open)-1 && open[d+1].indent == e.indent && open[d+1].style == style && !r.resumes(e, open, d) {
				return d + 1
			}
			return d
		case open[d].indent < e.indent && d == len(open)-1:
			if isLeadIn(open[d]) {
				return d + 1
			}
			return d
		case open[d].indent < e.indent:
			return d + 1
		}
		if e.afterCut && open[d].indent > e.indent && d == len(open)-1 && !hasOuter(open, e) {
			return d
		}
	}
	if e.marker.StartsList() && (isLeadIn(top) || e.indent >= top.indent || joinsClause(top.in.Text) || bindsOn(top.in.Text)) {
		return len(open) // also below "6. provides that"
	}
	for d := len(open) - 1; d >= 0; d-- {
		if open[d].style == style {
			return d
		}
	}
	if isLeadIn(top) {
		return len(open)
	}
	return len(open) - 1
}

// goesOnWith returns the depth of the outer list that an item goes on with, wherever the
// page prints it, -1 for none: its sign is that of this list and not that of the inner
// one, or its number the next.
func goesOnWith(e *entry, open []*entry) int {
	top := open[len(open)-1]
	for d := len(open) - 2; d >= 0; d-- {
		o := open[d]
		switch {
		case o.style != e.style:
		case e.marker.Num != "" && top.style != e.style && succeeds(o.marker, e.marker):
			return d
		case e.marker.Num == "" && sameBullet(o, e) && !sameBullet(top, e) && e.indent <= top.indent:
			return d
		}
	}
	return -1
}

// sameBullet reports whether two items have the same bullet; all dashes are one.
func sameBullet(a, b *entry) bool {
	const dashes = "-–—―‒−\u2010\u2011"
	return a.marker.Bullet == b.marker.Bullet || strings.Contains(dashes, a.marker.Bullet) && strings.Contains(dashes, b.marker.Bullet)
}

// hasOuter reports whether an open item stands at the indent of e.
func hasOuter(open []*entry, e *entry) bool {
	for _, o := range open {
		if o.indent == e.indent && o.style == e.style {
			return true
		}
	}
	return false
}

// depthUnmarked is [reader.depth] of an item without a sign, or of one below such an item.
// Words in small letters below a line with a capital and a colon are its own: "Vast te
// stellen:", and below it "de verordening".
func depthUnmarked(e *entry, open []*entry) int {
	capital := unicode.IsUpper(firstRune(e.in.Text))
	for d := len(open) - 1; d >= 0; d-- {
		if open[d].indent > e.indent || !open[d].marker.IsZero() || capital && d > 0 && !unicode.IsUpper(firstRune(open[d].in.Text)) {
			continue
		}
		if !capital && e.marker.IsZero() && isLeadIn(open[d]) && unicode.IsUpper(firstRune(open[d].in.Text)) && d == len(open)-1 {
			return d + 1
		}
		return d
	}
	if open[0].style == "art." {
		return 1 // of its text
	}
	return 0
}

// resumes reports whether an item after a page cut goes on with the outer list
// at depth d: it has the next number, or the bullet that the inner list has not, or
// begins with the word with which all items of that list begin.
func (r *reader) resumes(e *entry, open []*entry, d int) bool {
	if succeeds(open[d].marker, e.marker) || e.marker.Num == "" && sameBullet(open[d], e) && !sameBullet(open[len(open)-1], e) {
		return true
	}
	var siblings []*entry
	if d == 0 {
		siblings = []*entry{open[0]}
	} else {
		siblings = open[d-1].items
	}
	word := firstWord(open[d].in.Text)
	for _, o := range siblings[max(0, len(siblings)-8):] {
		if firstWord(o.in.Text) != word {
			return true // the list has no common first word: nothing is known
		}
	}
	return firstWord(e.in.Text) == word
}

// succeeds reports whether the number of b comes after that of a: the next, or one that
// was inserted between the two ("4bis", "C/1").
func succeeds(a, b layout.Marker) bool {
	before, after := a.Label(), b.Label()
	base := layout.Base(before)
	if before != after && after != base && layout.Base(after) == base {
		return true
	}
	before = base
	if n, err := strconv.Atoi(before); err == nil {
		return after == strconv.Itoa(n+1)
	}
	if n := layout.Roman(before); n > 0 && layout.Roman(after) == n+1 {
		return true
	}
	return len(before) == 1 && len(after) == 1 && before[0]+1 == after[0]
}

// firstWord returns the first word of a text in small letters, without what an
// apostrophe parts from it.
func firstWord(s string) string { return strings.ToLower(firstPrinted(s)) }

// firstPrinted is firstWord as it is printed.
func firstPrinted(s string) string {
	for i, c := range s {
		if c == ' ' || c == '\'' || c == '’' || c == '\u00a0' {
			return s[:i]
		}
	}
	return s
}

func (r *reader) inferred(e *entry, why string) {
	r.report(legaltext.CodeInferredLevel, e.span, "", "the level of this item was inferred: %s", why)
}

// styleBelow is the style of a marker where the items open stand before it: "i"
// after "c" is a letter after "h" only, and begins Roman numbers elsewhere.
func styleBelow(m layout.Marker, open []*entry) string {
	style, label := markerStyle(m), m.Label()
	if label == "" || strings.Trim(label, "ivx") != "" {
		return style
	}
	roman := strings.Replace(style, "a", "i", 1)
	for d := len(open) - 1; d >= 0; d-- {
		if open[d].style == roman {
			return roman
		}
		if open[d].style == style {
			if label == "i" && open[d].marker.Label() != "h" {
				return roman
			}
			return style
		}
	}
	if label == "i" {
		return roman
	}
	return style
}

// markerStyle names the kind of a marker: "-" for any dash or dot, else the
// form of the number.
func markerStyle(m layout.Marker) string {
	if m.Num == "" {
		if m.Bullet == "" {
			return ""
		}
		return "-"
	}
	label := m.Label()
	style := "a"
	switch {
	case label == "":
		return "-"
	case isArticle(label):
		return "art."
	case label[0] >= '0' && label[0] <= '9':
		style = "1"
		if strings.IndexByte(label, '.') >= 0 {
			style = strings.Repeat("1.", strings.Count(label, ".")) + "1"
		}
	case label != strings.ToLower(label):
		style = "A"
	}
	switch {
	case strings.ContainsAny(m.Num, "°º"):
		return style + "°"
	case strings.HasPrefix(m.Num, "("):
		return "(" + style + ")"
	case strings.HasPrefix(m.Num, "["):
		return "[" + style + "]"
	case strings.HasSuffix(m.Num, ")"):
		return style + ")"
	case strings.HasPrefix(m.Num, "§"):
		return "§"
	}
	return style + "."
}
