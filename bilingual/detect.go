package bilingual

// Detect returns the language of a text, one of Dutch, French, German and
// English, or "" when it cannot tell. It reads sentences, headings and
// snippets of a few words; names, numbers and addresses decide nothing. When
// among is given, only its languages compete.
//
// Detect is [Weigh] followed by [Evidence.Lang].
func Detect(text string, among ...Lang) Lang {
	return Weigh(text).Lang(among...)
}

// Evidence is how much a text speaks for each language, in points: a function
// word that only one language has is worth 6, a telling ending or a pair of
// letters less. Evidence is a comparable value. The evidence of several texts
// adds up, which lets a reader smooth over a run of short blocks.
type Evidence struct {
	points [numLangs]int32
}

// The languages that have evidence, as indexes.
const (
	nlLane = iota
	frLane
	deLane
	enLane
	numLangs
)

var laneLangs = [numLangs]Lang{nlLane: NL, frLane: FR, deLane: DE, enLane: EN}

// What it takes to decide: points for the best language, its lead over the
// next, and the same lead as a share of the best.
const (
	minPoints = 5
	minLead   = 3
	minShare  = 4 // a quarter
)

// Of returns the points for l; it is 0 for a language that [Detect] does not
// know.
func (e Evidence) Of(l Lang) int {
	if i := laneOf(l); i >= 0 {
		return int(e.points[i])
	}
	return 0
}

// laneOf returns the index of a language, -1 for one without evidence.
func laneOf(l Lang) int {
	switch l {
	case NL:
		return nlLane
	case FR:
		return frLane
	case DE:
		return deLane
	case EN:
		return enLane
	}
	return -1
}

// Add returns the evidence of both.
func (e Evidence) Add(f Evidence) Evidence {
	for i := range e.points {
		e.points[i] = clamp(int64(e.points[i]) + int64(f.points[i]))
	}
	return e
}

// Lang returns the language that the evidence is clearly for, or "" when
// there is too little of it or two languages are too close. When among is
// given, only its languages compete.
func (e Evidence) Lang(among ...Lang) Lang {
	best, next := -1, int32(0)
	var competes [numLangs]bool
	for _, l := range among {
		if i := laneOf(l); i >= 0 {
			competes[i] = true
		}
	}
	for i := range laneLangs {
		if len(among) > 0 && !competes[i] {
			continue
		}
		switch p := e.points[i]; {
		case best < 0:
			best = i
		case p > e.points[best]:
			best, next = i, e.points[best]
		case p > next:
			next = p
		}
	}
	if best < 0 {
		return ""
	}
	p := e.points[best]
	if lead := p - next; p < minPoints || lead < minLead || lead < p/minShare {
		return ""
	}
	return laneLangs[best]
}

// clamp keeps points within an int32, far above what any decision needs.
func clamp(n int64) int32 {
	const top = 1 << 30
	return int32(min(max(n, 0), top))
}
