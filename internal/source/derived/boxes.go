package derived

import (
	"slices"
	"sort"
	"strconv"
	"strings"
)

// A box is a rectangle of the page, in points from its upper left corner.
type box struct{ x0, y0, x1, y1 float64 }

// A boxLine is one printed line: its words in the source and their rectangle.
type boxLine struct {
	box
	words []boxWord
}

// A boxWord is one word: its span of the source and its rectangle.
type boxWord struct {
	box
	start, end int
}

func (b box) height() float64 { return b.y1 - b.y0 }

// fromBoxes writes the words of pdftotext -bbox-layout line by line, column
// after column, with a form feed after each page.
func fromBoxes(src string) *Text {
	w := &writer{src: src}
	w.out.segs = make([]segment, 0, strings.Count(src, "<")/2) // a word has two tags
	var p boxPage
	end := func() {
		if p.open {
			w.page(p.text(), p.width)
			w.glue("\f")
		}
		p.open = false
	}
	for i := 0; ; {
		n := strings.IndexByte(src[i:], '<')
		if n < 0 {
			break
		}
		tag := src[i+n:]
		i += n + 1
		switch {
		case p.open && strings.HasPrefix(tag, "<word"):
			b, n := readBox(tag, len("<word"))
			i += n - 1
			text, _, _ := strings.Cut(tag[n:], "<")
			p.add(src, boxWord{b, i, i + len(text)})
			i += len(text)
		case strings.HasPrefix(tag, "</word"):
		case strings.HasPrefix(tag, "<page ") || strings.HasPrefix(tag, "<page>"):
			end()
			p = boxPage{open: true, lines: p.lines[:0], words: p.words[:0]}
			body, _, _ := strings.Cut(tag, ">")
			_, width, _ := strings.Cut(body, ` width="`)
			width, _, _ = strings.Cut(width, `"`)
			p.width = decimal(width)
		case !p.open:
		case strings.HasPrefix(tag, "</page>"):
			end()
		case strings.HasPrefix(tag, "<line"):
			b, n := readBox(tag, len("<line"))
			p.lines = append(p.lines, boxLine{box: b})
			p.inLine = true
			i += n - 1
		case strings.HasPrefix(tag, "</line"):
			p.inLine = false
		}
	}
	end()
	return w.text()
}

// A boxPage is a page that is read. Its memory serves one page after the other.
type boxPage struct {
	lines  []boxLine
	words  []boxWord // of all lines
	width  float64
	open   bool
	inLine bool
}

// add adds a word. One outside any line is a line by itself.
func (p *boxPage) add(src string, w boxWord) {
	if strings.TrimSpace(src[w.start:w.end]) == "" {
		return
	}
	if !p.inLine {
		p.lines = append(p.lines, boxLine{box: w.box})
	}
	l := &p.lines[len(p.lines)-1]
	p.words = append(p.words, w)
	l.words = p.words[len(p.words)-len(l.words)-1 : len(p.words) : len(p.words)]
}

// text returns the lines that have words.
func (p *boxPage) text() []boxLine {
	return slices.DeleteFunc(p.lines, func(l boxLine) bool { return len(l.words) == 0 })
}

// readBox reads the rectangle of a tag, whose name ends at i, and returns where the tag
// ends. An edge that it has not is 0.
func readBox(tag string, i int) (b box, end int) {
	const name = len(" xMin")
	for i < len(tag) && tag[i] != '>' {
		if tag[i] != ' ' || len(tag)-i < name+len(`="`) || tag[i+name] != '=' || tag[i+name+1] != '"' {
			i++
			continue
		}
		var edge *float64
		switch tag[i+1 : i+name] {
		case "xMin":
			edge = &b.x0
		case "yMin":
			edge = &b.y0
		case "xMax":
			edge = &b.x1
		case "yMax":
			edge = &b.y1
		}
		i += name + len(`="`)
		if edge != nil {
			var n int
			*edge, n = number(tag[i:])
			i += n
		}
	}
	return b, min(i+1, len(tag))
}

// tens are powers of ten, all of them exact in a float64.
var tens = [...]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14}

// number reads the number of an attribute up to its quotation mark, and returns its
// length. Those of few digits, as boxes have, take no more than their digits and one
// division.
func number(s string) (f float64, size int) {
	n, point := int64(0), -1
	for i := range min(len(s), len(tens)) {
		c := s[i]
		if c-'0' <= 9 {
			n = n*10 + int64(c-'0')
			continue
		}
		switch {
		case c == '.' && point < 0:
			point = i
		case c == '"' && point < 0:
			return float64(n), i
		case c == '"':
			return float64(n) / tens[i-point-1], i
		default:
			return otherNumber(s)
		}
	}
	return otherNumber(s)
}

// otherNumber is number for any value.
func otherNumber(s string) (f float64, size int) {
	if size = strings.IndexAny(s, `">`); size < 0 {
		size = len(s)
	}
	return decimal(s[:size]), size
}

// decimal reads a number, which is 0 where it is none.
func decimal(s string) float64 {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || f != f {
		return 0
	}
	return f
}

// page writes the lines of a page in reading order: between lines that cross
// a gutter, the left column and then the right one.
func (w *writer) page(lines []boxLine, width float64) {
	if width == 0 {
		for _, l := range lines {
			width = max(width, l.x1)
		}
	}
	gutter := findGutter(lines, box{x1: width})
	if gutter == 0 {
		w.lines(besideTexts(w.src, lines))
		return
	}
	lines = cutAt(gutter, lines)
	sortDown(lines)
	head, foot := edgeRows(lines)
	w.lines(slices.Clone(lines[:head]))
	w.columns(lines[head:foot], gutter)
	w.lines(slices.Clone(lines[foot:]))
}

func sortDown(lines []boxLine) {
	sort.SliceStable(lines, func(i, j int) bool { return lines[i].y0 < lines[j].y0 })
}

// columns writes lines, from top to bottom, that stand on both sides of a gutter: on
// each side there may be two columns again.
func (w *writer) columns(lines []boxLine, gutter float64) {
	var across, left, right []boxLine
	flush := func() {
		w.lines(across)
		w.side(left)
		w.side(right)
		across, left, right = nil, nil, nil
	}
	for _, l := range lines {
		side := l.side(gutter)
		if side == 0 && len(left)+len(right) > 0 {
			flush()
		}
		switch {
		case side < 0:
			left = append(left, l)
		case side > 0:
			right = append(right, l)
		default:
			across = append(across, l)
		}
	}
	flush()
}

// side writes the lines on one side of a gutter.
func (w *writer) side(lines []boxLine) {
	if len(lines) == 0 {
		return
	}
	around := lines[0].box
	for _, l := range lines {
		around.x0, around.x1 = min(around.x0, l.x0), max(around.x1, l.x1)
	}
	if gutter := findGutter(lines, around); gutter > 0 && isText(lines, gutter) {
		lines = cutAt(gutter, lines)
		sortDown(lines)
		w.columns(lines, gutter)
		return
	}
	w.lines(lines)
}

// edgeRows returns how many of the lines, which are sorted from top to bottom,
// are the running head of the page, and from which on they are its foot: a row
// set apart from the rest by more than a line.
func edgeRows(lines []boxLine) (head, foot int) {
	foot = len(lines)
	if len(lines) < 4 {
		return 0, foot
	}
	for head < len(lines) && lines[head].y0 < lines[0].y1 {
		head++
	}
	if head == len(lines) || lines[head].y0-lines[0].y1 < 0.5*lines[0].height() {
		head = 0
	}
	for foot > head && lines[foot-1].y1 > lines[len(lines)-1].y0 {
		foot--
	}
	if foot == head || foot == len(lines) || lines[foot].y0-lines[foot-1].y1 < 2*lines[foot].height() {
		foot = len(lines)
	}
	return head, foot
}

// lines writes lines below each other: a blank line where the distance is wider
// than within a paragraph, and the indent of each line in spaces.
func (w *writer) lines(lines []boxLine) {
	if len(lines) == 0 {
		return
	}
	lines = sameHeight(lines)
	edge := lines[0].x0
	for _, l := range lines {
		edge = min(edge, l.x0)
	}
	for i, l := range lines {
		if i > 0 {
			height := max(l.y1-l.y0, 1)
			if gap := l.y0 - lines[i-1].y1; gap > 0.6*height || gap < -height {
				w.glue("\n")
			}
		}
		w.glue(strings.Repeat(" ", int(min(max((l.x0-edge)/4, 0), 40))))
		for k, word := range l.words {
			raw := w.src[word.start:word.end]
			if k > 0 {
				before := l.words[k-1]
				touches := word.x0-before.x1 < 0.1*word.height() && word.x0 >= before.x0
				if isRaised(word.box, before.box) && isDigits(raw) && (touches || word.x0 >= before.x0 && word.x0-before.x1 < 0.3*before.height() && word.height() < 0.75*before.height()) {
					w.write(superscript(raw), word.start, word.end)
					continue
				}
				switch gap := word.x0 - before.x1; {
				case gap > 2*max(word.height(), 5) && (k > 1 || !isLabel(w.src[before.start:before.end])):
					w.glue("    ") // the next cell of a table
				case !touches:
					w.glue(" ")
				}
			}
			if k == 0 && len(l.words) > 1 && isRaised(word.box, l.words[1].box) && isDigits(raw) && l.words[1].x0-word.x1 < l.words[1].height() {
				w.write(superscript(raw), word.start, word.end) // before a note
				continue
			}
			if strings.IndexByte(raw, '&') >= 0 {
				w.piece(word.start, word.end)
				continue
			}
			w.copy(word.start, word.end)
		}
		w.glue("\n")
	}
	w.glue("\n")
}

// besideTexts moves each label that stands alone in a line before the text at its
// height: pdftotext may list the labels of a page before its texts.
func besideTexts(src string, lines []boxLine) []boxLine {
	byHeight := make([]int, 0, len(lines)) // of the lines that are no labels
	labels := 0
	for i := range lines {
		if isLabelLine(src, &lines[i]) {
			labels++
		} else {
			byHeight = append(byHeight, i)
		}
	}
	if labels == 0 {
		return lines
	}
	sort.SliceStable(byHeight, func(i, j int) bool { return lines[byHeight[i]].y0 < lines[byHeight[j]].y0 })
	before := map[int]boxLine{}
	out := make([]boxLine, 0, len(lines))
	moved := make([]bool, len(lines))
	for i, l := range lines {
		if !isLabelLine(src, &l) {
			continue
		}
		slack := 0.3 * max(l.height(), 1)
		k := sort.Search(len(byHeight), func(k int) bool { return lines[byHeight[k]].y0 > l.y0-slack })
		for ; k < len(byHeight) && lines[byHeight[k]].y0 < l.y0+slack; k++ {
			text := byHeight[k]
			if _, taken := before[text]; !taken && lines[text].x0 >= l.x1 {
				before[text], moved[i] = l, true
				break
			}
		}
	}
	for i, l := range lines {
		if label, ok := before[i]; ok {
			out = append(out, label)
		}
		if !moved[i] {
			out = append(out, l)
		}
	}
	return out
}

// isLabelLine reports whether a line is a short word that ends as the label of an
// item does, or a dash.
func isLabelLine(src string, l *boxLine) bool {
	return len(l.words) == 1 && isLabel(src[l.words[0].start:l.words[0].end])
}

func isLabel(s string) bool {
	return len(s) <= 8 && (strings.ContainsAny(s[len(s)-1:], ".)") || strings.HasSuffix(s, "°") || len([]rune(s)) == 1)
}

// sameHeight joins lines that stand beside each other: pdftotext cuts a line
// where its words are far apart.
func sameHeight(lines []boxLine) []boxLine {
	out := lines[:1:1]
	for _, l := range lines[1:] {
		last := &out[len(out)-1]
		if d := abs(l.y0 - last.y0); d < 0.3*max(l.height(), 1) && l.x0 >= last.x1 {
			last.words = append(last.words, l.words...)
			last.x1, last.y1 = l.x1, max(last.y1, l.y1)
			continue
		}
		out = append(out, l)
	}
	return out
}

func isDigits(s string) bool { return len(s) <= 3 && strings.Trim(s, "0123456789") == "" }

// isRaised reports whether a word is printed smaller than the one beside it, and ends
// above it, as signs of notes do.
func isRaised(a, beside box) bool { return a.height() < 0.9*beside.height() && a.y1 < beside.y1 }

// superscript writes digits that are printed small, as they refer to notes.
func superscript(digits string) string {
	return strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹").Replace(digits)
}
