package petition

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/internal/text/excerpt"
	"github.com/considerans/considerans/legaltext"
)

// A pageValue is one change on a page, with the place of its pieces in the
// source.
type pageValue struct {
	Value
	label label
	// oldAt and newAt map the values to the source.
	oldAt, newAt sourceMap
	labelSpan    legaltext.Span
}

// A page is a version page cut into its pieces.
type page struct {
	Revision
	values []pageValue
	// furniture are the lines that belong to neither title nor values.
	furniture []legaltext.Furniture
	syntax    []legaltext.Span
	headingAt legaltext.Span
}

// A textLine is one line of a page; text has no line end.
type textLine struct {
	text       string
	start, end int // end is after the line end
}

func linesOf(s string) []textLine {
	var lines []textLine
	for at := 0; at < len(s); {
		end := strings.IndexByte(s[at:], '\n')
		if end < 0 {
			end = len(s)
		} else {
			end += at + 1
		}
		text := strings.TrimRight(s[at:end], "\r\n")
		lines = append(lines, textLine{text, at, end})
		at = end
	}
	return lines
}

func (l textLine) span() legaltext.Span {
	return legaltext.Span{Start: l.start, End: l.start + len(l.text)}
}

// isVersionText reports whether a text looks like a version page.
func isVersionText(lines []textLine) bool {
	for i := range lines {
		if _, _, ok := parseHeading(lines[i].text); ok {
			return true
		}
		if i+1 < len(lines) && isSigned(lines[i+1].text) {
			if l, ok := parseLabel(strings.TrimSpace(lines[i].text)); ok && !l.unknown && (l.lang != "" || l.hash) {
				return true // without a heading, a label must be beyond doubt
			}
		}
	}
	return false
}

func isSigned(s string) bool { return s != "" && (s[0] == '-' || s[0] == '+') }

// labelAt reports whether line i is the label of a change.
func labelAt(lines []textLine, i int) bool {
	l, ok := parseLabel(strings.TrimSpace(lines[i].text))
	if !ok {
		return false
	}
	if i+1 >= len(lines) {
		return !l.unknown && l.lang != ""
	}
	next := lines[i+1].text
	if isSigned(next) {
		return true
	}
	if l.unknown || l.lang == "" && !l.hash {
		return false
	}
	_, another := parseLabel(strings.TrimSpace(next))
	return strings.HasPrefix(next, " ") || strings.TrimSpace(next) == "" || another || isFurniture(next)
}

// readPageText cuts the text of a version page.
func (r *parser) readPageText(src string) *page {
	lines := linesOf(src)
	p := &page{}
	first := len(lines) // the first label
	heading := -1
	for i := range lines {
		if heading < 0 {
			if title, lang, ok := parseHeading(lines[i].text); ok {
				heading = i
				p.Heading, p.Interface, p.headingAt = title, lang, lines[i].span()
				continue
			}
		}
		if labelAt(lines, i) && (heading >= 0 || isSigned(lines[min(i+1, len(lines)-1)].text)) {
			first = i
			break
		}
	}
	r.preamble(p, lines[:first], heading)
	if first == len(lines) {
		p.Lead = src
	} else {
		p.Lead = src[:lines[first].start]
	}
	sep := pageSign(lines[first:])
	for i := first; i < len(lines); {
		end := i + 1
		for end < len(lines) && !labelAt(lines, end) {
			end++
		}
		p.values = append(p.values, r.readValue(p, src, lines[i:end], sep))
		i = end
	}
	return p
}

// preamble reads the lines before the first change.
func (r *parser) preamble(p *page, lines []textLine, heading int) {
	for i, l := range lines {
		text := strings.TrimSpace(l.text)
		if text == "" || i == heading {
			continue
		}
		if heading >= 0 && i < heading && i > 0 && p.Resource == "" && text != p.Heading && !isFurniture(text) && i == heading-1 {
			p.Resource = text
		}
		r.pageFact(p, lines, i)
		p.furniture = append(p.furniture, legaltext.Furniture{Kind: pageFurniture(text == p.Heading), Span: trimSpan(l)})
	}
	if heading >= 0 {
		p.furniture = append(p.furniture, legaltext.Furniture{Kind: legaltext.RepeatedTitle, Span: trimSpan(lines[heading])})
	}
}

func pageFurniture(title bool) legaltext.FurnitureKind {
	if title {
		return legaltext.RepeatedTitle
	}
	return legaltext.Site
}

// trimSpan returns the span of a line without the spaces around it.
func trimSpan(l textLine) legaltext.Span {
	left := len(l.text) - len(strings.TrimLeftFunc(l.text, unicode.IsSpace))
	return legaltext.Span{Start: l.start + left, End: l.start + left + len(strings.TrimSpace(l.text))}
}

// pageFact reads what a line of the page tells about the version.
func (r *parser) pageFact(p *page, lines []textLine, i int) {
	text := strings.TrimSpace(lines[i].text)
	if n, total := versionOf(text); n > 0 && p.Number == nil {
		p.Number = &n
		if total > 0 {
			p.Total = &total
		}
	}
	after := func(labels []string) string {
		for _, l := range labels {
			rest, ok := strings.CutPrefix(text, l)
			if !ok {
				continue
			}
			if rest = strings.TrimLeft(rest, " :\u00A0"); rest == "" && i+1 < len(lines) {
				rest = strings.TrimSpace(lines[i+1].text)
			}
			return rest
		}
		return ""
	}
	if p.Author == "" {
		p.Author = after(authorLabels)
	}
	if p.At == "" {
		p.At = pageTime(after(createdLabels))
	}
}

// pageSign returns what stands between old and new on this page, told from
// values that leave no doubt, or "".
func pageSign(lines []textLine) string {
	for i := range lines {
		switch text := lines[i].text; {
		case strings.HasPrefix(text, "- +"):
			return "- +"
		case strings.HasPrefix(text, "+"):
			return "\n+"
		case strings.HasPrefix(text, "-<"):
			if found := splitMarkup(text[1:]); len(found) == 1 {
				return found[0].between
			}
		}
	}
	return ""
}

// readValue reads one change: its label and the lines up to the next one.
func (r *parser) readValue(p *page, src string, lines []textLine, sep string) pageValue {
	v := pageValue{labelSpan: trimSpan(lines[0])}
	v.Label = strings.TrimRightFunc(lines[0].text, unicode.IsSpace) // an indent is written again
	v.label, _ = parseLabel(strings.TrimSpace(v.Label))
	v.Attribute, v.Lang, v.Machine = v.label.attribute, v.label.lang, v.label.machine
	p.furniture = append(p.furniture, legaltext.Furniture{Kind: legaltext.Site, Span: v.labelSpan})

	n := valueLines(lines[1:]) + 1
	for i := n; i < len(lines); i++ {
		if s := trimSpan(lines[i]); s.Len() > 0 {
			p.furniture = append(p.furniture, legaltext.Furniture{Kind: legaltext.Site, Span: s})
			r.pageFact(p, lines, i)
			if !isFurniture(lines[i].text) {
				r.diagnose(legaltext.CodePetPageText, s, "", "the line %q belongs to no change and was taken for a part of the page", excerpt.Of(lines[i].text))
			}
		}
	}
	all := src[lines[0].start:lines[len(lines)-1].end]
	if n == 1 {
		v.After = all[len(v.Label):]
		r.diagnose(legaltext.CodePetEmptyDiff, v.labelSpan, v.Attribute, "the change %q shows no value: only its final line end may have changed", v.Label)
		return v
	}
	value := lines[1:n]
	start, end := value[0].start, value[len(value)-1].span().End
	v.Before = src[lines[0].start+len(v.Label) : start]
	v.After = src[end:lines[len(lines)-1].end]
	if len(value) == 1 || isTwoLines(value) {
		r.splitValue(p, &v, src[start:end], start, sep)
	} else {
		r.splitLines(p, &v, src, value, sep)
	}
	return v
}

// isTwoLines reports whether a value is one old line and one new one.
func isTwoLines(lines []textLine) bool {
	if len(lines) != 2 {
		return false
	}
	a, b := lines[0].text, lines[1].text
	return strings.HasPrefix(a, "-") && !strings.HasPrefix(a, "- +") && (strings.HasPrefix(b, "+") || strings.HasPrefix(b, "- +"))
}

// valueLines returns how many of the lines after a label are its value: those
// up to the last one that bears a sign, or one that shows no change at all.
func valueLines(lines []textLine) int {
	n := 0
	for i := range lines {
		if isSigned(lines[i].text) {
			n = i + 1
		}
	}
	if n == 0 && len(lines) > 0 && strings.HasPrefix(lines[0].text, " ") && strings.TrimSpace(lines[0].text) != "" {
		return 1
	}
	return n
}

// splitValue reads a value in one old and one new line.
func (r *parser) splitValue(p *page, v *pageValue, raw string, start int, sep string) {
	title := ""
	if v.Attribute == "title" && (v.Lang == p.Interface || p.Interface == "") {
		title = p.Heading
	}
	var found []split
	if first, second, ok := strings.Cut(raw, "\n"); ok { // two lines
		before := "-"
		if strings.HasPrefix(first, "- -") {
			before = "- -"
		}
		sign := "+"
		if strings.HasPrefix(second, "- +") {
			sign = "- +"
		}
		old := strings.TrimSuffix(first[len(before):], "\r")
		found = []split{{before, old, raw[len(before)+len(old) : len(first)+1+len(sign)], second[len(sign):]}}
	} else {
		found = splitLine(raw, sep, title)
	}
	if len(found) > 1 {
		v.Raw = raw
		for _, f := range found {
			v.Readings = append(v.Readings, Alternative{f.old, f.new})
		}
		span := legaltext.Span{Start: start, End: start + len(raw)}
		p.furniture = append(p.furniture, legaltext.Furniture{Kind: legaltext.Site, Span: span})
		r.diagnose(legaltext.CodePetAmbiguous, span, v.Attribute, "%s: the end of the old value and the start of the new one can be read in %d ways", v.name(), len(found))
		return
	}
	f := found[0]
	if f.before == "" { // unchanged
		v.Raw = raw
		v.Old = strings.TrimPrefix(raw, " ")
		v.New = v.Old
		v.newAt.add(len(raw)-len(v.Old)+start, len(v.New))
		v.oldAt.add(len(raw)-len(v.Old)+start, len(v.Old))
		return
	}
	v.Before += f.before
	v.Old, v.Between, v.New = f.old, f.between, f.new
	at := start
	p.addSyntax(at, at+len(f.before))
	at += len(f.before)
	v.oldAt.add(at, len(f.old))
	at += len(f.old)
	p.addSyntax(at, at+len(f.between))
	at += len(f.between)
	v.newAt.add(at, len(f.new))
}

func (p *page) addSyntax(start, end int) {
	if start < end {
		p.syntax = append(p.syntax, legaltext.Span{Start: start, End: end})
	}
}

// bullet stands before the sign of a line where an extractor wrote a list.
const bullet = "- "

// splitLines reads a value of several lines, each with its sign.
func (r *parser) splitLines(p *page, v *pageValue, src string, lines []textLine, sep string) {
	v.Raw = src[lines[0].start:lines[len(lines)-1].span().End]
	bullets := strings.HasPrefix(strings.TrimLeft(sep, "\n"), bullet)
	if bullets {
		v.Between = bullet
	}
	empty := make(map[string]bool) // the signs that stand alone on a line
	for _, l := range lines {
		if len(l.text) == 1 {
			empty[l.text] = true
		}
	}
	var old, new lineBuilder
	for i, l := range lines {
		text, at := l.text, l.start
		cut := func(n int) { p.addSyntax(at, at+n); text, at = text[n:], at+n }
		switch {
		case bullets && strings.HasPrefix(text, "- +"):
			cut(3)
			new.line(text, at)
		case bullets && strings.HasPrefix(text, "- -"):
			cut(3)
			old.line(text, at)
		case bullets && strings.HasPrefix(text, "- "):
			cut(2)
			old.line(text, at)
			new.line(text, at)
		case strings.HasPrefix(text, "-"), strings.HasPrefix(text, "+"):
			sign := text[0]
			if len(text) == 1 && phantom(lines, i, empty) {
				p.addSyntax(at, at+1)
				r.diagnose(legaltext.CodePetPhantomLine, l.span(), v.Attribute, "the empty line was made by the page's own highlighting and was left out")
				continue
			}
			cut(1)
			if sign == '+' {
				new.line(text, at)
			} else if found := splitMarkup(text); len(found) == 1 && bullets {
				f := found[0]
				old.line(f.old, at)
				p.addSyntax(at+len(f.old), at+len(f.old)+len(f.between))
				new.line(f.new, at+len(f.old)+len(f.between))
			} else {
				old.line(text, at)
			}
		default:
			if strings.HasPrefix(text, " ") {
				text, at = text[1:], at+1
			}
			old.line(text, at)
			new.line(text, at)
		}
	}
	v.Old, v.oldAt = old.text.String(), old.at
	v.New, v.newAt = new.text.String(), new.at
}

// phantom reports whether an empty signed line ends a run of lines of its sign
// that are not empty, where the other sign has an empty line too.
func phantom(lines []textLine, i int, empty map[string]bool) bool {
	sign := lines[i].text
	if i == 0 || !strings.HasPrefix(lines[i-1].text, sign) || len(lines[i-1].text) == 1 {
		return false
	}
	if i+1 < len(lines) && strings.HasPrefix(lines[i+1].text, sign) {
		return false
	}
	return empty["-"] && empty["+"]
}

// A lineBuilder puts lines together and notes where each came from.
type lineBuilder struct {
	text strings.Builder
	at   sourceMap
	any  bool
}

func (b *lineBuilder) line(text string, at int) {
	if b.any {
		b.text.WriteByte('\n')
	}
	b.any = true
	b.at.addAt(b.text.Len(), at, len(text))
	b.text.WriteString(text)
}
