package drafting

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// Point reports whether a block says what is asked, in the infinitive, as the
// points below a lead-in do: "de publier la liste;", "om de lijst bekend te
// maken;", "eine Liste vorzulegen;". It looks at grammar alone: other
// sentences have infinitives too, so the answer is worth something only where
// a point may stand.
func (p *Practice) Point(lang bilingual.Lang, text string) bool {
	mark := Mark(text)
	for f := range p.each(lang) {
		if f.point(text, mark) {
			return true
		}
	}
	return false
}

func (f *formulary) point(text string, mark int) bool {
	start := f.behind(text, mark)
	if m, ok := f.at(pointPhrase, text, start.from); ok && m.head.start == start.from {
		return true
	}
	if m, ok := f.at(complementPhrase, text, start.from); ok && m.head.start == start.from && m.row.Attr == "infinitive" {
		w, more := nextWord(text, m.head.end)
		_, article := f.at(linkPhrase, text, m.head.end)
		return more && !article && f.isInfinitive(text, w)
	}
	if len(f.markers) == 0 {
		return false
	}
	marked := false
	for i := start.from; ; {
		w, ok := nextWord(text, i)
		if !ok {
			return false
		}
		s := text[w.start:w.end]
		if f.hasEnding(s) && (marked || f.infixed(s)) {
			return true
		}
		marked = slices.ContainsFunc(f.markers, func(m string) bool { return strings.EqualFold(m, s) })
		i = w.end
	}
}

// infixed reports whether an infinitive holds its marker, as separable verbs
// do in German: "vorzulegen".
func (f *formulary) infixed(s string) bool {
	if f.lang != bilingual.DE {
		return false
	}
	for _, m := range f.markers {
		if i := strings.Index(s, m); i >= 2 && i+len(m)+3 <= len(s) {
			return true
		}
	}
	return false
}

// hasEnding reports whether a word ends as an infinitive does.
func (f *formulary) hasEnding(s string) bool {
	for _, e := range f.infinitives {
		if len(s) > len(e) && endsIn(s, e) {
			return true
		}
	}
	return false
}
