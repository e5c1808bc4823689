package legaltext

import (
	"slices"
	"strings"
	"sync"
)

// A twinTable knows names that differ by language: those in one line of the
// data answer each other. Members are folded words or phrases; one that ends
// in "*" stands for every word that begins so.
type twinTable struct {
	lines   []twinLine
	byWord  map[string][]int // lines by the first word of a whole member
	byStart []stemMember
}

type twinLine struct {
	class   twinClass
	members []string
}

type stemMember struct {
	stem string
	line int
}

type twinClass byte

const (
	placeTwin      twinClass = iota // a place; its names are proper names
	termTwin                        // a body or another common noun often capitalised
	levelTwin                       // a level of power
	competenceTwin                  // what a minister is competent for
	bodyTwin                        // a body that has one name in a language
	askedTwin                       // whom a request is made to
	givenTwin                       // a body of the options
)

var twins = sync.OnceValue(func() *twinTable {
	t := &twinTable{byWord: make(map[string][]int)}
	for class, data := range []string{placeTwin: placeTwins, termTwin: termTwins, levelTwin: levelTwins, competenceTwin: competenceTwins, bodyTwin: bodyTwins, askedTwin: askedTwins} {
		for row := range strings.Lines(data) {
			line := twinLine{class: twinClass(class)}
			for m := range strings.SplitSeq(row, "|") {
				if m = foldPhrase(m); m != "" {
					line.members = append(line.members, m)
				}
			}
			if len(line.members) == 0 {
				continue
			}
			t.add(line)
		}
	}
	slices.SortStableFunc(t.byStart, func(a, b stemMember) int { return strings.Compare(a.stem, b.stem) })
	return t
})

// add adds a line to the table.
func (t *twinTable) add(line twinLine) {
	at := len(t.lines)
	t.lines = append(t.lines, line)
	for _, m := range line.members {
		if stem, ok := strings.CutSuffix(m, "*"); ok {
			t.byStart = append(t.byStart, stemMember{stem, at})
			continue
		}
		for w := range strings.FieldsSeq(m) {
			t.byWord[w] = append(t.byWord[w], at)
		}
	}
}

// foldPhrase folds the words of a phrase and parts them by one space.
func foldPhrase(s string) string {
	var words []string
	for _, w := range scanWords(strings.TrimSuffix(strings.TrimSpace(s), "*")) {
		words = append(words, w.fold)
	}
	out := strings.Join(words, " ")
	if out != "" && strings.HasSuffix(strings.TrimSpace(s), "*") {
		out += "*"
	}
	return out
}

// has reports whether a folded text, with a space at either end, holds a
// member.
func has(folded, member string) bool {
	if stem, ok := strings.CutSuffix(member, "*"); ok {
		return strings.Contains(folded, " "+stem)
	}
	return strings.Contains(folded, " "+member+" ")
}

// linesOf returns the lines that a word stands in.
func (t *twinTable) linesOf(fold string) []int {
	lines := slices.Clone(t.byWord[fold])
	for n := 3; n <= len(fold); n++ {
		k, _ := slices.BinarySearchFunc(t.byStart, fold[:n], func(m stemMember, s string) int { return strings.Compare(m.stem, s) })
		for ; k < len(t.byStart) && t.byStart[k].stem == fold[:n]; k++ {
			lines = append(lines, t.byStart[k].line)
		}
	}
	return lines
}

// met reports whether a folded text holds a twin of a word.
func (t *twinTable) met(fold, text string) bool {
	return slices.ContainsFunc(t.linesOf(fold), func(i int) bool {
		return slices.ContainsFunc(t.lines[i].members, func(m string) bool { return has(text, m) })
	})
}

// place reports whether a word of a folded text is, alone or in a phrase, the
// name of a place.
func (t *twinTable) place(text, fold string) bool {
	return slices.ContainsFunc(t.byWord[fold], func(i int) bool {
		return t.lines[i].class == placeTwin && slices.ContainsFunc(t.lines[i].members, func(m string) bool {
			return strings.Contains(" "+m+" ", " "+fold+" ") && has(text, m)
		})
	})
}

// isTerm reports whether a word is a common noun that is often capitalised.
func (t *twinTable) isTerm(fold string) bool {
	return slices.ContainsFunc(t.linesOf(fold), func(i int) bool { return t.lines[i].class != placeTwin && t.lines[i].class != givenTwin })
}

// isTitle reports whether a word alone is a common noun that is often capitalised, as what
// a person is may be.
func (t *twinTable) isTitle(fold string) bool {
	return slices.ContainsFunc(t.linesOf(fold), func(i int) bool {
		return t.lines[i].class != placeTwin && t.lines[i].class != givenTwin && slices.ContainsFunc(t.lines[i].members, func(m string) bool {
			return !strings.Contains(m, " ") && has(" "+fold+" ", m)
		})
	})
}

// named returns the first names of the lines of a class that a phrase names, in order of
// the data.
func (t *twinTable) named(class twinClass, text string) []string {
	folded := " " + foldPhrase(text) + " "
	var out []string
	for _, line := range t.lines {
		if line.class == class && slices.ContainsFunc(line.members, func(m string) bool { return has(folded, m) }) {
			out = append(out, line.members[0])
		}
	}
	return out
}
