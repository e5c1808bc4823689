package resolution

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// Recognition of printed pages may run two columns together line by line, with
// nothing but a space between them. Such a page is told by its lines: many of them
// begin in one language and end in the other, always the same way round.

// What a page must have for its lines to be cut: of the lines looked at, a share
// that turns, in tenths, and a number.
const (
	turnShare  = 4
	minTurning = 3
	turnSample = 24
)

// A weighedWord is a word of a line and what it speaks for.
type weighedWord struct {
	at     int
	points [maxLangs]int32
}

// turns returns where each line of a page turns from the first language of its
// columns to the second: 0 for a line that is all in the second, the length of the
// line for one that is all in the first. It returns nil for other pages.
func (r *reader) turns(lines []string) []int {
	langs := r.opts.Languages
	if len(langs) == 0 {
		langs = []bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN}
	}
	if len(langs) < 2 || len(langs) > maxLangs {
		return nil
	}
	first, second, ok := r.turning(lines, langs)
	if !ok {
		return nil
	}
	var places, rights []int // of the lines that leave no choice: where they turn, and what is left of them
	var words []weighedWord
	for _, line := range lines {
		words = r.weighWords(words[:0], line, langs)
		if cut, only := r.bestCut(words, line, first, second, where{usual: -1}); only && cut > 0 && cut < len(line) {
			places, rights = append(places, utf8.RuneCountInString(line[:cut])), append(rights, utf8.RuneCountInString(line[cut:]))
		}
	}
	if len(places) == 0 {
		return nil
	}
	slices.Sort(places)
	slices.Sort(rights)
	usual := places[len(places)*2/3] // most lines fill their column
	widest := [2]int{places[len(places)*9/10], rights[len(rights)*9/10]}
	cuts := make([]int, len(lines))
	var left, right []string
	for i, line := range lines {
		words = r.weighWords(words[:0], line, langs)
		w := where{usual: usual, widest: widest, leftGoes: goesOnIn(left), rightGoes: goesOnIn(right), second: langs[second]}
		if i+1 < len(lines) {
			w.next = utf8.RuneCountInString(firstPrinted(lines[i+1]))
		}
		cut, _ := r.bestCut(words, line, first, second, w)
		cuts[i] = cut
		if cut > 0 {
			left = append(left, strings.TrimRight(line[:cut], " "))
		}
		if cut < len(line) {
			right = append(right, line[cut:])
		}
	}
	if !r.runsOn(left, langs[first]) || !r.runsOn(right, langs[second]) {
		return nil
	}
	if !r.turned {
		r.turned = true
		r.report(legaltext.CodeTurnedLines, legaltext.Span{}, "", "lines run across two columns: they were cut where their words turn from %s to %s; a text with its columns is read better", langs[first], langs[second])
	}
	return cuts
}

// runsOn reports whether the cells of a column go on with each other's sentences, as
// the lines of a text do. Names of one language in the sentences of another end in
// the middle of nowhere, and what follows begins anew.
func (r *reader) runsOn(cells []string, l bilingual.Lang) bool {
	broken := 0
	for i := 1; i < len(cells); i++ {
		if layout.Terminated(cells[i-1]) || strings.HasSuffix(cells[i-1], ",") {
			continue
		}
		first := firstRune(cells[i])
		o, cue := r.practice.Opening(l, cells[i])
		if l != bilingual.DE && unicode.IsUpper(first) || !layout.ParseMarker(cells[i]).IsZero() || cue && !o.Guessed && unicode.IsUpper(first) {
			broken++
		}
	}
	return broken*3 <= len(cells)
}

// bestCut returns where a line turns from language a to b, and whether its words
// leave no choice. Where they do, the place decides: columns are filled as far as
// others are, usually to that place, and paragraphs end with a sign and begin with
// a capital or a figure.
func (r *reader) bestCut(words []weighedWord, line string, a, b int, w where) (cut int, only bool) {
	gained := 0 // by this cut, against one at the start
	cheapest := 0
	mark := markOfLine(line)
	for i := 0; i <= len(words); i++ {
		at := len(line)
		if i < len(words) {
			at = words[i].at
		}
		cost := -6*gained + w.cost(line, at)
		switch {
		case at == 0 || mark == "":
		case at == len(mark):
			cost += markGain // a marker alone
		case strings.HasPrefix(line[at:], mark):
			cost -= markGain
		}
		if w.usual >= 0 && at > 0 && at < len(line) && r.isCueAt(w.second, line[at:]) {
			cost -= cueGain
		}
		switch {
		case i == 0 || cost < cheapest:
			cut, cheapest, only = at, cost, true
		case cost == cheapest && at == len(line):
			cut, only = at, false
		case cost == cheapest:
			only = false
		}
		if i < len(words) {
			gained += int(words[i].points[a] - words[i].points[b])
		}
	}
	return cut, only
}

// markGain is what it gains a cut that the right side then begins with the marker of
// the left one, as twins do ("1. de partir; 1. te vertrekken;"), and costs one that the
// left side is its marker alone.
const markGain = 60

// cueGain is what it gains a cut that the right side then begins as a clause does.
const cueGain = 24

// isCueAt reports whether a piece of a line begins with a capital and a cue.
func (r *reader) isCueAt(l bilingual.Lang, text string) bool {
	if !unicode.IsUpper(firstRune(text)) {
		return false
	}
	o, ok := r.practice.Opening(l, text)
	return ok && !o.Guessed && o.Cue.Start == 0
}

// markOfLine returns the marker or the number that a line begins with, and the space
// after it.
func markOfLine(line string) string {
	if m := layout.ParseMarker(line); !m.IsZero() {
		return line[:m.Len]
	}
	word, _, ok := strings.Cut(line, " ")
	if !ok || strings.Trim(word, "0123456789") != "" {
		return ""
	}
	return line[:len(word)+1]
}

// where says where the lines of a page turn: most of them at usual, which is -1 where
// it is not yet known. A column goes on where its last line has no end. The word with
// which the next line begins had no room on this one.
type where struct {
	usual               int
	leftGoes, rightGoes bool
	widest              [2]int // lines of the columns
	second              bilingual.Lang
	next                int // length of that word
}

// goesOnIn reports whether the last line of a column leaves a sentence open.
func goesOnIn(cells []string) bool {
	return len(cells) > 0 && !layout.Terminated(cells[len(cells)-1]) && !strings.HasSuffix(cells[len(cells)-1], ",")
}

// emptyCost is what it costs a cut that nothing goes on with an open sentence.
const emptyCost = 16

// overCost is what it costs a cut for each place by which a side is wider than its column.
const overCost = 4

// roomCost is what it costs a cut that leaves room on the left for the next word there.
const roomCost = 12

// cost says how little a line is likely to turn at a place.
func (w where) cost(line string, at int) int {
	switch {
	case w.usual < 0:
		return 0
	case at < 2 && w.leftGoes, at == len(line) && w.rightGoes:
		return 5 + emptyCost
	case at < 2 || at == len(line):
		return 5
	}
	left := utf8.RuneCountInString(line[:at])
	cost := min(max(left-w.usual, w.usual-left), 24)
	cost += overCost * (max(0, left-w.widest[0]) + max(0, utf8.RuneCountInString(line[at:])-w.widest[1]))
	switch line[at-2] {
	case ';', ':', '.':
		cost -= 24
	case ',':
		cost -= 12
	default:
		if left+w.next < w.usual {
			cost += roomCost
		}
		return cost
	}
	if c := firstRune(line[at:]); unicode.IsUpper(c) || unicode.IsDigit(c) {
		cost -= 8
	}
	return cost
}

// turning reports whether most of a sample of the lines turn from one language to
// another, and which they are.
func (r *reader) turning(lines []string, langs []bilingual.Lang) (first, second int, ok bool) {
	var sample []sampleLine
	all := make([]weighedWord, 0, 16*turnSample) // the words of the sample
	for i := 0; i < len(lines); i += max(1, len(lines)/turnSample) {
		if len(lines[i]) > 250 {
			return 0, 0, false // paragraphs on one line
		}
		from := len(all)
		all = r.weighWords(all, lines[i], langs)
		if words := all[from:]; len(words) > 3 {
			sample = append(sample, newSampleLine(words))
		}
	}
	if len(sample) < minTurning {
		return 0, 0, false
	}
	best := 0
	for a := range langs {
		for b := range langs {
			n := 0
			for i := range sample {
				if a != b && sample[i].turnsOver(a, b) {
					n++
				}
			}
			if n > best && isEven(sample, a, b) {
				first, second, best = a, b, n
			}
		}
	}
	return first, second, best >= minTurning && (best*10 >= len(sample)*turnShare || hasTwins(lines)) && !hasThird(sample, first, second, len(langs))
}

// A sampleLine is a line that is looked at: its words, and what they say in all.
type sampleLine struct {
	words  []weighedWord
	points [maxLangs]int32
}

func newSampleLine(words []weighedWord) sampleLine {
	l := sampleLine{words: words}
	for i := range words {
		for k, n := range words[i].points {
			l.points[k] += n
		}
	}
	return l
}

// isEven reports whether lines say neither of two languages much more than the other.
func isEven(sample []sampleLine, a, b int) bool {
	var all tally
	for _, l := range sample {
		t := tallyOf(l.words, a, b)
		all.first += t.first
		all.second += t.second
	}
	return min(all.first, all.second)*2 >= max(all.first, all.second)
}

// hasThird reports whether a good part of the lines are in another language than those
// two: of three columns, two cannot be told from the third.
func hasThird(sample []sampleLine, first, second, langs int) bool {
	others := 0
	for _, l := range sample {
		best := first
		for k := range langs {
			if l.points[k] > l.points[best] {
				best = k
			}
		}
		if best != first && best != second {
			others++
		}
	}
	return others*5 >= len(sample)
}

// hasTwins reports whether several lines hold their marker twice, as rows of twins do
// that an extractor prints on one line where each takes one: "A. vu la loi; A. gelet op
// de wet;".
func hasTwins(lines []string) bool {
	n := 0
	for _, line := range lines {
		if m := layout.ParseMarker(line); m.Num != "" && strings.Contains(line[m.Len:], " "+line[:m.Len]) {
			if n++; n == minTurning {
				return true
			}
		}
	}
	return false
}

// A tally is what words say for the first of two languages rather than the second,
// and for the second rather than the first.
type tally struct{ first, second int32 }

func (t *tally) add(w *weighedWord, a, b int, sign int32) {
	if lead := w.points[a] - w.points[b]; lead > 0 {
		t.first += sign * lead
	} else {
		t.second -= sign * lead
	}
}

func tallyOf(words []weighedWord, a, b int) tally {
	var t tally
	for i := range words {
		t.add(&words[i], a, b, 1)
	}
	return t
}

// turnsOver reports whether a line begins in one language and ends in another.
func (l *sampleLine) turnsOver(a, b int) bool {
	const sure = 5
	if l.points[a] < sure || l.points[b] < sure {
		return false
	}
	left, right := tally{}, tallyOf(l.words, a, b)
	for i := range l.words {
		w := &l.words[i]
		if left.first >= sure && right.second >= sure && left.second*2 <= left.first && right.first*2 <= right.second {
			return true
		}
		left.add(w, a, b, 1)
		right.add(w, a, b, -1)
	}
	return false
}

// weighWords appends the words of a line.
func (r *reader) weighWords(out []weighedWord, line string, langs []bilingual.Lang) []weighedWord {
	if r.alone == nil {
		r.alone = map[string]bilingual.Evidence{}
	}
	for at := 0; at < len(line); {
		n := strings.IndexByte(line[at:], ' ')
		if n < 0 {
			n = len(line) - at
		}
		if n > 0 {
			word := line[at : at+n]
			e, ok := r.alone[word]
			if !ok {
				e = r.weigher.Weigh(word)
				r.alone[word] = e
			}
			w := weighedWord{at: at}
			for k, l := range langs {
				w.points[k] = int32(e.Of(l))
			}
			out = append(out, w)
		}
		at += n + 1
	}
	return out
}
