package resolution

import (
	"slices"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// What a clause must have for it to be reported that its text turns to another language:
// points of each language in all, and of the words that stand together in the other.
const (
	mixedPoints = 12
	mixedShare  = 3 // the other language has that part of those of the first
	runPoints   = 24
	runCost     = 6 // of a change of language between two words
)

// reportMixed reports a clause that plainly goes over from its language to another:
// lines of two columns that an extractor ran together, and that no gap parts.
// Quotations, what stands in brackets, and titles and names, which begin with a
// capital, say nothing.
func (m *maker) reportMixed(id string, l bilingual.Lang, e *entry) {
	for _, other := range [...]bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN} {
		if points := e.words.Of(other); other == l || points < mixedPoints || points*mixedShare < e.words.Of(l) {
			continue
		}
		text := e.in.Text
		start, end := m.foreignRun(text, l, other)
		if end == 0 {
			continue
		}
		if at := e.in.Source(m.src, start, end); len(at) > 0 {
			m.report(legaltext.CodeMixedLanguages, at[0], id, "this clause in %s goes on in %s at %q: lines of two columns may have run together", l, other, head(text[start:end]))
		}
		return
	}
}

// foreignRun returns the first stretch of a text that is in another language than its
// own beyond doubt; end is 0 where there is none.
func (m *maker) foreignRun(text string, own, other bilingual.Lang) (start, end int) {
	words := m.weighWords(m.words[:0], text, []bilingual.Lang{own, other})
	row := &m.row
	row.reset(2, len(words))
	m.words = words
	depth, quoted := 0, false
	ends := func(i int) int {
		if i < len(words) {
			return words[i].at
		}
		return len(text)
	}
	for i, w := range words {
		word := text[w.at:ends(i+1)]
		points := row.at(i)
		points[0], points[1] = w.points[0], w.points[1]
		if depth > 0 || quoted || strings.ContainsAny(word, "\"«“„([") {
			points[0], points[1] = 0, 0
		}
		depth = max(0, depth+nesting(word))
		quoted = quoted != (strings.Count(word, "\"")%2 == 1)
	}
	langs := row.best(func(int) int { return runCost })
	for i := 0; i < len(words); i++ {
		first, lead := i, int32(0)
		for ; i < len(words) && langs[i] == 1; i++ {
			lead += row.at(i)[1] - row.at(i)[0]
		}
		if i == first {
			continue
		}
		start, end = words[first].at, ends(i)
		if lead >= runPoints && !isNamed(text, start, end) || lead >= mixedPoints && m.opensIn(other, text[start:end]) {
			return start, end
		}
	}
	return 0, 0
}

// opensIn reports whether words open as a clause does in a language.
func (r *reader) opensIn(l bilingual.Lang, text string) bool {
	o, ok := r.practice.Opening(l, text)
	return ok && !o.Weak && !o.Guessed
}

// isNamed reports whether the first words of a stretch have a capital in the middle of a
// sentence, as a name or a title does: "de Fédération des communes".
func isNamed(text string, start, end int) bool {
	before := strings.TrimRight(text[:start], " ")
	if before == "" || layout.Terminated(before) || !layout.ParseMarker(text[start:end]).IsZero() {
		return false
	}
	words := strings.Fields(text[start:end])
	return slices.ContainsFunc(words[:min(len(words), 3)], func(w string) bool { return unicode.IsUpper(firstRune(w)) })
}

// nesting returns how many quotations and brackets a word opens, less those it closes.
func nesting(word string) int {
	n := 0
	for _, c := range word {
		switch c {
		case '«', '“', '„', '(', '[':
			n++
		case '»', '”', ')', ']':
			n--
		}
	}
	return n
}

// head returns the first words of a text.
func head(text string) string {
	words := strings.Fields(text[:min(len(text), 60)])
	return strings.ToValidUTF8(strings.Join(words[:min(len(words), 4)], " "), "")
}
