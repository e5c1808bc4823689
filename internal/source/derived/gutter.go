package derived

import (
	"math"
	"slices"
	"sort"
)

// slack is how far a line may reach over the gutter, in points.
const slack = 4

// side returns -1 for a line left of the gutter, 1 for one right of it, and 0
// for one that crosses it.
func (b box) side(gutter float64) int {
	switch {
	case b.x1 > gutter+slack && b.x0 < gutter-slack:
		return 0
	case b.x0+b.x1 < 2*gutter:
		return -1
	default:
		return 1
	}
}

// step is the distance of the places that a gutter is looked for at, in points.
const step = 2

// A place may be a gutter: how many lines have words left of it, right of it and at it.
type place struct{ left, right, cross int }

// An interval is the places from one up to another.
type interval struct{ from, to int }

// findGutter returns the place between two columns, or 0: the place near the middle
// that the fewest lines have a word at while both of its sides have lines.
func findGutter(lines []boxLine, around box) float64 {
	first := around.x0 + 0.3*(around.x1-around.x0)
	n := max(0, int(min(0.4*(around.x1-around.x0)/step, 1000))) + 1
	at := make([]float64, n) // where the places are
	for k := range at {
		at[k] = first + float64(k)*step
	}
	places := make([]place, n+1) // how they differ from the one before
	var covered []interval       // of one line
	for _, l := range lines {
		x0, x1 := l.x0, l.x1
		covered = covered[:0]
		for i, word := range l.words {
			x0, x1 = min(x0, word.x0), max(x1, word.x1)
			start := word.x0
			if i > 0 && isSpace(l.words[i-1], word) {
				start = l.words[i-1].x1 - step
			}
			from := max(0, int((start+1-first)/step)+1)
			to := max(from, min(n, int((word.x1-1-first)/step)))
			for to < n && at[to] < word.x1-1 {
				to++
			}
			switch last := len(covered) - 1; {
			case from >= to:
			case last >= 0 && from >= covered[last].from && from <= covered[last].to:
				covered[last].to = max(covered[last].to, to)
			default:
				covered = append(covered, interval{from, to})
			}
		}
		left := sort.SearchFloat64s(at, math.Nextafter(x0, math.Inf(1))) // the first place right of x0
		right := sort.SearchFloat64s(at, x1)                             // behind the last one left of x1
		places[left].left++
		places[0].right++
		places[right].right--
		slices.SortFunc(covered, func(a, b interval) int { return a.from - b.from })
		done := 0
		for _, c := range covered {
			if c.from = max(c.from, done); c.from >= c.to {
				continue
			}
			done = c.to
			places[c.from].cross++
			places[c.to].cross--
			places[max(c.from, left)].left--
			places[max(c.to, left)].left++
			places[min(c.from, right)].right--
			places[min(c.to, right)].right++
		}
	}
	for k := 1; k < n; k++ {
		places[k].left += places[k-1].left
		places[k].right += places[k-1].right
		places[k].cross += places[k-1].cross
	}
	places = places[:n]
	best, bestScore, bestEnd := -1, 0.0, -2
	for k, p := range places {
		both := min(p.left, p.right)
		if both < 3 || p.cross*3 > both {
			continue
		}
		score := float64(both-2*p.cross) - 0.05*abs(100*float64(k)/float64(len(places))-50)
		switch {
		case score > bestScore:
			best, bestScore, bestEnd = k, score, k
		case bestEnd == k-1 && p == places[best]:
			bestEnd = k
		}
	}
	if best < 0 {
		return 0
	}
	for best > 0 && places[best-1] == places[bestEnd] {
		best--
	}
	return first + step*float64(best+bestEnd)/2
}

// starts counts the words that come first behind a gutter by where they start.
type starts map[int]int

func startsBehind(gutter float64, lines []boxLine) starts {
	s := starts{}
	for _, l := range lines {
		if k := l.after(gutter); k < len(l.words) {
			s[int(l.words[k].x0/step)]++
		}
	}
	return s
}

// at returns how many words start where w does, or a step beside it.
func (s starts) at(w boxWord) int {
	k := int(w.x0 / step)
	return s[k-1] + s[k] + s[k+1]
}

// isSpace reports whether two words stand no further apart than words of a sentence
// do, in lines of one length too.
func isSpace(a, b boxWord) bool {
	gap := b.x0 - a.x1
	return gap >= 0 && gap < 0.6*b.height()
}

func abs(f float64) float64 { return max(f, -f) }

// cutAt cuts the lines that have words on both sides of the gutter where the right
// part begins as lines of the right column do: pdftotext joins the lines of columns
// that stand close to each other.
func cutAt(gutter float64, lines []boxLine) []boxLine {
	starts := startsBehind(gutter, lines)
	out := make([]boxLine, 0, len(lines))
	for _, l := range lines {
		k := l.after(gutter)
		if k == 0 || k == len(l.words) || l.words[k-1].x1 > gutter+slack || l.words[k].x0 < gutter-slack || starts.at(l.words[k]) < 3 {
			out = append(out, l)
			continue
		}
		out = append(out, l.part(l.words[:k:k]), l.part(l.words[k:]))
	}
	return out
}

// after returns the index of the first word whose middle is right of the gutter.
func (l *boxLine) after(gutter float64) int {
	for k, w := range l.words {
		if w.x0+w.x1 > 2*gutter {
			return k
		}
	}
	return len(l.words)
}

// part returns a line of some of its words.
func (l *boxLine) part(words []boxWord) boxLine {
	p := boxLine{box: words[0].box, words: words}
	for _, w := range words {
		p.x0, p.y0, p.x1, p.y1 = min(p.x0, w.x0), min(p.y0, w.y0), max(p.x1, w.x1), max(p.y1, w.y1)
	}
	return p
}

// isText reports whether the lines on both sides of a gutter are of text, and not the
// cells of a table: most have three words or more.
func isText(lines []boxLine, gutter float64) bool {
	var all, long [2]int
	for _, l := range lines {
		k := l.after(gutter)
		for side, n := range [2]int{k, len(l.words) - k} {
			if n > 0 {
				all[side]++
			}
			if n > 2 {
				long[side]++
			}
		}
	}
	return 2*long[0] > all[0] && 2*long[1] > all[1]
}
