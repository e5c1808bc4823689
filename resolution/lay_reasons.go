package resolution

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/legaltext/drafting"
)

// A row of reasons in one paragraph is cut where it has minReasons cues or more,
// and one of them stands twice with the word that joins a clause to it.
const minReasons = 3

// reasonCuts returns the spaces of a paragraph that stand between its reasons, none
// where it gives but one: "gehoord de beraadslaging, overwegende dat het regent,
// overwegende dat het waait,".
func (r *reader) reasonCuts(text string, pauses []int) []int {
	if len(text) > maxFlat {
		return nil
	}
	type place struct {
		at int
		o  drafting.Opening
	}
	if !repeats(text, pauses) {
		return nil
	}
	var places []place
	for i := range clauseStarts(text, pauses) {
		rest := text[i+1 : min(len(text), i+1+maxOpening)]
		if o, ok := r.practice.Opening("", rest); ok && !o.Guessed && !o.Weak && o.Cue.Start == 0 {
			places = append(places, place{i, o})
		}
	}
	if len(places)+1 < minReasons {
		return nil
	}
	first, ok := r.practice.Opening("", text)
	if !ok || first.Guessed || first.Kind == drafting.Request || first.Alone {
		return nil
	}
	seen := map[string]int{strings.ToLower(text[first.Cue.Start:first.Cue.End]): 1}
	var cuts []int
	row := false
	for _, p := range places {
		if p.at < first.Cue.End || p.o.Kind == drafting.Request && !(row && asks(p.o)) {
			continue
		}
		if cue := strings.ToLower(text[p.at+1 : p.at+1+p.o.Cue.End]); p.o.Kind == drafting.Recital && joinsClause(cue) {
			seen[cue]++
			row = row || seen[cue] > 1
		}
		cuts = append(cuts, p.at)
	}
	if !row || len(cuts)+1 < minReasons {
		return nil
	}
	return cuts
}

// capitalCuts returns the spaces of a reason, which may stand behind the formula that ends
// at start, before others or before what is decided: a capital tells them behind a comma,
// a semicolon or a colon ("Having considered the report, Welcoming the fountain, Noting
// the cost,", "Whereas it leaks: And whereas it is old: Therefore be it resolved that").
// One alone that begins otherwise than the first is none.
func (r *reader) capitalCuts(text string, pauses []int, start int) []int {
	if len(text) > maxFlat {
		return nil
	}
	var cuts []int
	first := ""
	alike, decided := false, false
	for _, pause := range pauses {
		i := pause + 1
		if pause < start || i+1 >= len(text) {
			continue
		}
		if decided {
			break
		}
		if text[i] != ' ' || !unicode.IsUpper(firstRune(text[i+1:min(len(text), i+5)])) {
			continue
		}
		rest := text[i+1 : min(len(text), i+1+maxOpening)]
		o, ok := r.practice.Opening("", rest)
		end, ends := r.practice.Ending("", rest)
		decided = text[i-1] != ',' && (ok && o.Act == drafting.Decision && o.Cue.Start > 0 && o.Subject.Len() == 0 || ends && end.Kind == drafting.Resolving && end.Span.Start == 0)
		if !decided && (!ok || o.Guessed || o.Kind == drafting.Request || o.Subject.Len() > 0) {
			continue
		}
		if cuts == nil {
			whole := text[start:]
			o, ok := r.practice.Opening("", whole)
			if !ok || o.Guessed || o.Kind == drafting.Request || o.Alone {
				return nil
			}
			first = whole[o.Cue.Start:o.Cue.End]
		}
		alike = alike || !decided && strings.EqualFold(rest[o.Cue.Start:o.Cue.End], first)
		cuts = append(cuts, i)
	}
	if len(cuts) < 2 && !alike && !decided {
		return nil
	}
	return cuts
}

// clauseStarts yields the spaces of a paragraph behind a comma or semicolon, before
// a small letter.
func clauseStarts(text string, pauses []int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for _, at := range pauses {
			if text[at] != ':' && at+2 < len(text) && text[at+1] == ' ' && unicode.IsLower(firstRune(text[at+2:])) && !yield(at+1) {
				return
			}
		}
	}
}

// repeats is a quick look: two clauses of a paragraph begin with the same word, as
// two of its reasons do.
func repeats(text string, pauses []int) bool {
	starts := make([]int, 1, 16) // the first is that of the paragraph
	for i := range clauseStarts(text, pauses) {
		if slices.ContainsFunc(starts, func(o int) bool { return beginAlike(text[o:], text[i+1:]) }) {
			return true
		}
		if len(starts) < cap(starts) { // those of a long row stand for the rest
			starts = append(starts, i+1)
		}
	}
	return false
}

// beginAlike reports whether two texts begin with the same word, whatever its case.
func beginAlike(a, b string) bool {
	if a != "" && b != "" && a[0] < utf8.RuneSelf && b[0] < utf8.RuneSelf && a[0]|0x20 != b[0]|0x20 {
		return false // as most are
	}
	return strings.EqualFold(firstPrinted(a), firstPrinted(b))
}

// joinsClause reports whether a cue ends with the word that joins a clause to it.
func joinsClause(cue string) bool {
	for _, w := range [...]string{" dat", " que", " qu'", " qu’", " dass", " that"} {
		if strings.HasSuffix(cue, w) {
			return true
		}
	}
	return false
}
