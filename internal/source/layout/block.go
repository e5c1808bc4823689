package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/legaltext"
)

// A Block is a paragraph, a heading or a list item as the page shows it: lines
// that belong together, less the marker before the first.
type Block struct {
	// Lines are the spans of its lines, without white space at either end.
	Lines []legaltext.Span
	// Marker is what stands before the text, and MarkerSpan its place.
	Marker     Marker
	MarkerSpan legaltext.Span
	// Apart is set when the marker stands elsewhere on the page.
	Apart bool
	// Heading is the level that Markdown gives it, 0 for none.
	Heading int
	// Quoted is set for a block quotation of Markdown.
	Quoted bool
	// Indent is the indent of its first line, in columns from the column's edge.
	Indent int
	Page   int
	Column int
	// Blank is set when blank lines or a new page stand before it.
	Blank bool
	// Table is set for a row of a table, or a line of dot leaders.
	Table bool
	// Edge is set for a head or foot that comes back on other pages.
	Edge bool
}

// Start returns where the block begins in the source, its marker included if that
// stands before it.
func (b *Block) Start() int {
	if !b.Marker.IsZero() && !b.Apart {
		return b.MarkerSpan.Start
	}
	return b.Lines[0].Start
}

// Unmark gives the block its marker back as text.
func (b *Block) Unmark() {
	if b.MarkerSpan.Len() == 0 {
		return
	}
	if b.Apart {
		b.Lines = append([]legaltext.Span{b.MarkerSpan}, b.Lines...)
	} else {
		b.Lines = append([]legaltext.Span{{Start: b.MarkerSpan.Start, End: b.Lines[0].End}}, b.Lines[1:]...)
	}
	b.Marker, b.MarkerSpan, b.Apart = Marker{}, legaltext.Span{}, false
}

// Cut returns the lines from start to end of the block as a block of its own.
// The marker stays with the first line; a later line that begins the new block
// may have one of its own.
func (b *Block) Cut(src string, start, end int) Block {
	part := *b
	part.Lines = b.Lines[start:end:end]
	if start == 0 {
		return part
	}
	l := part.Lines[0]
	var at int
	part, at = newBlock(src, Line{Start: l.Start, End: l.End, Indent: b.Indent, Page: b.Page, Column: b.Column, Edge: b.Edge}, ParseMarker(src[l.Start:l.End]))
	part.Lines = slices.Clone(b.Lines[start:end])
	part.Lines[0].Start = at
	part.Table = b.Table
	return part
}

// metrics are measures of the lines of one column of one page.
type metrics struct {
	wide    int  // width of a full line
	unblank bool // paragraphs are not parted by blank lines
	printed bool // the lines are those of a page, not of who typed them
}

func measure(lines []Line, widths []int) metrics {
	widths = widths[:0]
	blanks := 0
	for _, l := range lines {
		widths = append(widths, l.Width)
		if l.Blank {
			blanks++
		}
	}
	slices.Sort(widths)
	return metrics{wide: widths[len(widths)*9/10], unblank: len(lines) >= 12 && blanks*10 < len(lines)}
}

// appendBlocks groups the lines of one column of one page. Their spans share one
// array.
func appendBlocks(out []Block, src string, lines []Line, m metrics, opens func(string, bool) Opens) []Block {
	spans := make([]legaltext.Span, 0, len(lines))
	start := 0 // in spans, of the last block
	markers := gluedMarkers(src, lines, out, opens)
	for i, l := range lines {
		marker, glued := markers[i]
		if !glued {
			marker = ParseMarker(src[l.Start:l.End])
		}
		span := legaltext.Span{Start: l.Start, End: l.End}
		if !glued && isNumberInText(src, lines, i, marker, out, m, opens) {
			marker = Marker{}
		}
		if i == 0 || glued || beginsDashes(src, lines, i, marker, &out[len(out)-1], opens) || l.Label.Len() > 0 || begins(src, lines[i-1], l, marker, out, m) || marker.IsZero() && endsClause(src, lines, i, &out[len(out)-1], m) || opensBlock(src, spans[start:], l, marker, opens) {
			var b Block
			b, span.Start = newBlock(src, l, marker)
			out = append(out, b)
			start = len(spans)
		}
		spans = append(spans, span)
		out[len(out)-1].Lines = spans[start:len(spans):len(spans)]
	}
	return out
}

// isRule reports whether a line is the rule over footnotes: "____".
func isRule(s string) bool { return len(s) >= 3 && s[0] == '_' && strings.Trim(s, "_") == "" }

// headingLen returns the number of signs of a Markdown heading at the start of
// s, or 0.
func headingLen(s string) int {
	n := 0
	for n < len(s) && s[n] == '#' {
		n++
	}
	if n > 0 && n <= 6 && n < len(s) && s[n] == ' ' {
		return n
	}
	return 0
}

// isQuoted reports whether s bears the sign of a quotation in Markdown.
func isQuoted(s string) bool { return strings.HasPrefix(s, "> ") }

// newBlock begins a block with the line l, and returns where its text starts.
func newBlock(src string, l Line, marker Marker) (Block, int) {
	b := Block{Page: l.Page, Column: l.Column, Indent: l.Indent, Blank: l.Blank, Edge: l.Edge}
	start := l.Start
	if n := headingLen(src[start:l.End]); n > 0 {
		b.Heading = n
		marker = Marker{Len: n + spaceLen(src[start+n:l.End])}
	} else if isQuoted(src[start:l.End]) {
		b.Quoted = true
		marker = Marker{Len: 2}
	}
	if !marker.IsZero() {
		end := start + marker.Len
		b.Marker, b.MarkerSpan = marker, legaltext.Span{Start: start, End: end - trailingSpace(src[start:end])}
		start = end
	}
	if l.Label.Len() > 0 {
		b.Marker, b.MarkerSpan, b.Apart = bareMarker(src[l.Label.Start:l.Label.End]), l.Label, true
	}
	b.Table = l.Row || isTableRow(src[start:l.End])
	return b, start
}

func trailingSpace(s string) int { return len(s) - len(strings.TrimRightFunc(s, unicode.IsSpace)) }

// isTableRow reports whether s is a row of a Markdown table, or a line of a
// table of contents with its dot leaders.
func isTableRow(s string) bool {
	return len(s) > 2 && s[0] == '|' && s[len(s)-1] == '|' || strings.Contains(s, "......")
}

// opensBlock reports whether what the line cur says begins a block after the
// lines of another.
func opensBlock(src string, lines []legaltext.Span, cur Line, marker Marker, opens func(string, bool) Opens) bool {
	if opens == nil || cur.Width > 400 {
		return false
	}
	last := lines[len(lines)-1]
	if len(lines) > 1 && isLinkWord(src[last.Start:last.End]) {
		last.Start = lines[len(lines)-2].Start // "and" on a line of its own
	}
	before, text := src[last.Start:last.End], src[cur.Start+marker.Len:cur.End]
	if strings.HasSuffix(before, "]") {
		if k := strings.LastIndexByte(before, '['); k > 0 && digits(before[k+1:]) == len(before)-k-2 {
			before = before[:k] // "the comments,[1]"
		}
	}
	comma := strings.HasSuffix(before, ",") || strings.HasSuffix(before, ";")
	if i := strings.LastIndexAny(before, " \n"); i > 0 && before[i-1] == ';' {
		comma = true // "; and"
	}
	stop := comma || Terminated(before)
	first, _ := utf8.DecodeRuneInString(text)
	if !stop && first != '(' && !unicode.IsUpper(first) && !unicode.IsDigit(first) {
		return false // the rest of a sentence
	}
	switch opens(text, stop) {
	case Always:
		return true
	case AfterStop:
		return stop
	case AfterComma:
		return comma || stop && inRow(src, lines, text) // "That …. / That …"
	case AfterEnd:
		return stop && !comma
	case InRow:
		if strings.HasSuffix(before, ";") {
			return true
		}
		return comma && inRow(src, lines, text)
	}
	return false
}

// inRow reports whether one of the last lines begins with the first word of a text.
func inRow(src string, lines []legaltext.Span, text string) bool {
	word, _, _ := strings.Cut(text, " ")
	return slices.ContainsFunc(lines[max(0, len(lines)-rowLines):], func(l legaltext.Span) bool {
		return strings.HasPrefix(src[l.Start:l.End], word+" ")
	})
}

// rowLines is how many lines a clause takes before it is no neighbour of the
// next in a row.
const rowLines = 8

// begins reports whether the line cur begins a block after the line prev, the
// last one of the last block above.
func begins(src string, prev, cur Line, marker Marker, above []Block, m metrics) bool {
	b := &above[len(above)-1]
	if cur.Blank || prev.Edge || cur.Edge || b.Heading > 0 || b.Table || prev.Page != cur.Page || prev.Column != cur.Column {
		return true
	}
	text, before := src[cur.Start:cur.End], src[prev.Start:prev.End]
	if prev.Blank && len(b.Lines) == 1 && len(before) <= 4 && digits(before) == len(before) {
		return true // a page number
	}
	if headingLen(text) > 0 || cur.Row || isTableRow(text) || isRule(text) || isRule(before) {
		return true
	}
	terminated := Terminated(before)
	if terminated && len(text) <= maxPageDigits && allDigits(text) {
		return true // a page number
	}
	full := prev.Width*20 >= m.wide*17 // fills at least 85 % of the measure
	if !marker.IsZero() {
		switch {
		case terminated:
			return true
		case marker.Num != "" && !marker.StartsList() && b.Marker.Num == "" && (prev.Width*10 >= m.wide*7 || !m.printed) && !isNext(marker, above):
			return false // "M. Dupont", "12. juli" in the middle of a sentence
		case !full || cur.Indent != prev.Indent || marker.Num != "" && beginsNote(text[marker.Len:]):
			return true
		case marker.Bullet != "":
			return b.Marker.Bullet != "" || !strings.Contains("-–—―", marker.Bullet)
		default:
			return !b.Marker.IsZero() && b.Marker.Num != ""
		}
	}
	first, _ := utf8.DecodeRuneInString(text)
	if unicode.IsLower(first) || inBrackets(src, b) {
		return false
	}
	hang := b.MarkerSpan.Len() > 0
	switch {
	case terminated && !full:
		return m.unblank || m.printed && fits(text, prev, m) || cur.Indent > prev.Indent || !hang && cur.Column != 0
	case terminated && cur.Indent >= prev.Indent+2 && !hang, terminated && prev.Width > unwrapped:
		return true
	case !terminated && m.unblank && prev.Width*5 < m.wide*3:
		return true // a heading
	case strings.HasSuffix(before, ")") && strings.HasSuffix(text, ")") && !full && prev.Width < 60:
		return true // a row of names with their groups
	}
	return false
}

// unwrapped is the width beyond which a line is none of a page: it holds a
// paragraph.
const unwrapped = 200

// fits reports whether the first word of a line would have stood on the line
// before: that line is the last one of its paragraph.
func fits(text string, prev Line, m metrics) bool {
	word, _, _ := strings.Cut(text, " ")
	return (prev.Width+1+utf8.RuneCountInString(word))*20 < m.wide*19
}

// beginsNote reports whether the words after a number begin a sentence or are an
// address of the web: a number in the middle of a sentence is followed by a small
// letter.
func beginsNote(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(c) || strings.ContainsRune("<\"«“‘", c) || strings.HasPrefix(s, "http") || strings.HasPrefix(s, "www.")
}

// endsClause reports whether the line before i ends a clause that has a line, or
// lines, of its own in a row without signs: it ends with a semicolon where the first
// word of the next would have had room, or as the line before it or after it does.
func endsClause(src string, lines []Line, i int, b *Block, m metrics) bool {
	before := src[lines[i-1].Start:lines[i-1].End]
	if b.Marker.IsZero() && isSentence(src, lines, i, b) || standsInRow(src, lines, i, b) {
		return true
	}
	if !b.Marker.IsZero() || !endsInSemicolon(before) || inBrackets(src, b) {
		return false
	}
	text := src[lines[i].Start:lines[i].End]
	switch {
	case isLinkWord(text):
		return false // "and" on a line of its own
	case lines[i-1].Width*20 < m.wide*17 && fits(text, lines[i-1], m):
		return true
	}
	return endsInSemicolon(text) || len(b.Lines) == 1 && !lines[i-1].Blank && i > 1 && endsInSemicolon(src[lines[i-2].Start:lines[i-2].End])
}

// standsInRow reports whether line i is a heading between two numbers of a row: it follows
// the end of the one, has none itself, and the other is on the line below.
func standsInRow(src string, lines []Line, i int, b *Block) bool {
	if b.Marker.Num == "" || i+1 >= len(lines) || lines[i].Width > maxHeading || lines[i+1].Column != lines[i].Column {
		return false
	}
	text, below := src[lines[i].Start:lines[i].End], lines[i+1]
	first, _ := utf8.DecodeRuneInString(text)
	if !unicode.IsUpper(first) || !Terminated(src[lines[i-1].Start:lines[i-1].End]) || Terminated(text) || strings.HasSuffix(text, ",") {
		return false
	}
	next := ParseMarker(src[below.Start:below.End])
	n, ok := counts(b.Marker.Label())
	k, also := counts(next.Label())
	return ok && also && k > n && k <= n+maxSkipped && next.Bullet == "" && sameSeries(b.Marker.Num, next.Num)
}

// maxHeading is the width of the longest heading that stands within a row, and maxSkipped
// how far the number below it may be from the one above.
const (
	maxHeading = 100
	maxSkipped = 3
)

// maxSentences is how many lines above one are looked at for the lead-in of their row.
const maxSentences = 40

// minSentences is from how many lines on a row of sentences has a heading for its lead-in.
const minSentences = 3

// isSentence reports whether line i is a sentence of a row without signs: it and the
// lines above it are one sentence each, up to a line that announces them, or up to a
// heading in capitals: the lines of a wrapped paragraph hardly ever are.
func isSentence(src string, lines []Line, i int, b *Block) bool {
	sentence := func(l Line) bool {
		text := src[l.Start:l.End]
		first, _ := utf8.DecodeRuneInString(text)
		return strings.HasSuffix(text, ".") && unicode.IsUpper(first) && strings.Contains(text, " ")
	}
	if !sentence(lines[i]) {
		return false
	}
	row, headed := 1, false
	for k := i - 1; k >= max(0, i-maxSentences); k-- {
		text := src[lines[k].Start:lines[k].End]
		if strings.HasSuffix(text, ":") {
			return k < i-1 && len(b.Lines) == 1
		}
		if !sentence(lines[k]) {
			headed = !strings.ContainsFunc(text, unicode.IsLower)
			break
		}
		if row++; lines[k].Blank {
			break
		}
	}
	for k := i + 1; headed && row < minSentences && k < len(lines) && !lines[k].Blank && sentence(lines[k]); k++ {
		row++
	}
	return headed && row > 1 && row >= minSentences
}

// endsInSemicolon reports whether a line ends with a semicolon, or with that before
// the last item of a list: "; and".
func endsInSemicolon(s string) bool {
	if strings.HasSuffix(s, ";") {
		return true
	}
	i := strings.LastIndexByte(s, ' ')
	return i > 0 && s[i-1] == ';' && isLinkWord(s[i+1:])
}

// inBrackets reports whether a bracket that a short block opened is still open.
func inBrackets(src string, b *Block) bool {
	if len(b.Lines) > 8 {
		return false
	}
	depth := 0
	for _, l := range b.Lines {
		s := src[l.Start:l.End]
		depth += strings.Count(s, "(") - strings.Count(s, ")")
	}
	return depth > 0
}

// Terminated reports whether s ends as a sentence or an item of a list ends:
// with a full stop, semicolon, colon, question or exclamation mark, closing
// quotation marks, brackets and note references after it not counted. Lines are joined
// where it says no, so that a dash alone, with which a sentence may be wrapped, is no
// end, though it may announce a list.
func Terminated(s string) bool {
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '.', ';', ':', '?', '!', '…':
			return true
		case '-', '–':
			return strings.HasSuffix(s[:len(s)-n], ":") // "RESOLVED:-"
		case '»', '”', '"', '’', '\'', '“', ')', ']', '>', '*', '_', ' ', '\u00A0', '\u202F', '\u00AD':
			s = s[:len(s)-n]
			continue
		}
		if !isSuperscript(r) {
			return false
		}
		s = s[:len(s)-n]
	}
	return false
}
