package diff

import (
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/seqdiff"
	"github.com/considerans/considerans/legaltext"
)

// A rewording is two texts of one clause or field, and the words of them but
// for what both begin and end with.
type rewording struct {
	old, new   *legaltext.Side
	lang       bilingual.Lang
	lead, tail int // bytes cut off both
	// was and is are what is left of the texts, a and b the words of it; none
	// where the texts are the same.
	was, is *legaltext.Side
	a, b    []word
}

// reword cuts two texts into words.
func reword(old, new *legaltext.Side, lang bilingual.Lang) rewording {
	w := rewording{old: old, new: new, lang: lang}
	if old.Text != new.Text {
		w.lead, w.was, w.is, w.tail = trim(old, new)
		w.a, w.b = words(w.was, lang), words(w.is, lang)
	}
	return w
}

// edits returns the word edits that make the new text of the old: as few words
// as can be, below the limits that package seqdiff states. Words that differ in
// typography only are aligned with each other, and deleted and inserted.
func (w rewording) edits() []Edit {
	s := script{old: w.old.Text, new: w.new.Text}
	if s.old == s.new {
		s.keep(len(s.old))
		return s.finish()
	}
	a, b := w.a, w.b
	ids := make(numbering, len(a))
	number := func(ws []word) []int32 {
		out := make([]int32, len(ws))
		for i := range ws {
			out[i] = ids.of(ws[i].key(w.lang))
		}
		return out
	}
	na, nb := number(a), number(b)
	hunks := seqdiff.Diff(na, nb)
	slide(hunks, a, b, na, nb)
	s.keep(w.lead)
	i, j := 0, 0
	for _, h := range append(hunks, seqdiff.Hunk{A0: len(a), A1: len(a), B0: len(b), B1: len(b)}) {
		for ; i < h.A0; i, j = i+1, j+1 {
			s.same(a[i].text, b[j].text)
			s.same(a[i].space, b[j].space)
		}
		for ; i < h.A1; i++ {
			s.change(len(a[i].text)+len(a[i].space), 0)
		}
		for ; j < h.B1; j++ {
			s.change(0, len(b[j].text)+len(b[j].space))
		}
	}
	s.keep(w.tail)
	return s.finish()
}

// A numbering gives texts numbers from 0, equal ones the same.
type numbering map[string]int32

func (n numbering) of(text string) int32 {
	id, ok := n[text]
	if !ok {
		id = int32(len(n))
		n[text] = id
	}
	return id
}

// beside is how many spaces of what two texts have in common, before and after
// their changes, are looked at with the changes: more than any word has in it.
const beside = 8

// trim cuts off what two texts begin and end with, but for some words beside
// the change, and returns how many bytes that is and the rest of the texts with
// the citations in it. It does not cut through a citation.
func trim(old, new *legaltext.Side) (lead int, a, b *legaltext.Side, tail int) {
	x, y := old.Text, new.Text
	n := 0
	for n < min(len(x), len(y)) && x[n] == y[n] {
		n++
	}
	start := 0
	for i, spaces := n-1, 0; i >= 0; i-- {
		if x[i] == ' ' {
			if spaces++; spaces > beside {
				start = i + 1
				break
			}
		}
	}
	rest := min(len(x), len(y)) - start
	n = 0
	for n < rest && x[len(x)-1-n] == y[len(y)-1-n] {
		n++
	}
	cut := 0
	for i, spaces := len(x)-n, 0; i < len(x); i++ {
		if x[i] == ' ' {
			if spaces++; spaces > beside {
				cut = len(x) - i - 1
				break
			}
		}
	}
	if start+cut == 0 || !uncut(old, start, len(x)-cut) || !uncut(new, start, len(y)-cut) {
		return 0, old, new, 0
	}
	return start, within(old, start, len(x)-cut), within(new, start, len(y)-cut), cut
}

// uncut reports whether no citation lies across either end of a range.
func uncut(s *legaltext.Side, start, end int) bool {
	for _, c := range s.Citations {
		if c.Span.Start < start && start < c.Span.End || c.Span.Start < end && end < c.Span.End {
			return false
		}
	}
	return true
}

// within returns a range of a side, text and citations.
func within(s *legaltext.Side, start, end int) *legaltext.Side {
	out := &legaltext.Side{Text: s.Text[start:end]}
	for _, c := range s.Citations {
		if start <= c.Span.Start && c.Span.End <= end {
			c.Span.Start, c.Span.End = c.Span.Start-start, c.Span.End-start
			c.Whole.Start, c.Whole.End = max(c.Whole.Start-start, 0), min(c.Whole.End, end)-start
			out.Citations = append(out.Citations, c)
		}
	}
	return out
}

// slide moves each hunk that only inserts or only deletes, among the places
// where it says the same, to where it begins after the end of a sentence or of
// a part of one, or with a phrase, or else to the last place.
func slide(hunks []seqdiff.Hunk, a, b []word, na, nb []int32) {
	for i := range hunks {
		h := &hunks[i]
		prev, next := seqdiff.Hunk{}, seqdiff.Hunk{A0: len(a), B0: len(b)}
		if i > 0 {
			prev = hunks[i-1]
		}
		if i+1 < len(hunks) {
			next = hunks[i+1]
		}
		switch {
		case h.A0 == h.A1:
			d := slideBy(b, nb, h.B0, h.B1, prev.B1, next.B0)
			h.A0, h.A1, h.B0, h.B1 = h.A0+d, h.A1+d, h.B0+d, h.B1+d
		case h.B0 == h.B1:
			d := slideBy(a, na, h.A0, h.A1, prev.A1, next.A0)
			h.A0, h.A1, h.B0, h.B1 = h.A0+d, h.A1+d, h.B0+d, h.B1+d
		}
	}
}

// slideBy returns by how many words the run ws[from:to] slides best, without
// touching the hunks that end at lo and begin at hi.
func slideBy(ws []word, ids []int32, from, to, lo, hi int) int {
	const reach = 64
	down, up := 0, 0
	for up < reach && from-up-1 > lo && ids[from-up-1] == ids[to-up-1] {
		up++
	}
	for down < reach && to+down+1 < hi && ids[from+down] == ids[to+down] {
		down++
	}
	best, score := 0, -1
	for d := -up; d <= down; d++ {
		if s := cutScore(ws, from+d) + cutScore(ws, to+d); s >= score {
			best, score = d, s
		}
	}
	return best
}

// cutScore says how well a text is cut before ws[i]: best behind a sign that ends
// something, and rather before a small word, with which a phrase begins, than
// behind it.
func cutScore(ws []word, i int) int {
	if i == 0 || i == len(ws) {
		return 8
	}
	before := ws[i-1]
	switch before.text {
	case ".", "!", "?":
		return 8
	case ";", ":":
		return 6
	case ",", ")", "»":
		return 4
	}
	switch {
	case before.space == "":
		return 0
	case isSmall(ws[i].text) && !isSmall(before.text):
		return 3
	}
	return 2
}

// isSmall reports whether a word is an article, a preposition or a conjunction.
func isSmall(s string) bool {
	switch strings.ToLower(strings.TrimRight(s, "'’")) {
	case "aan", "bij", "dat", "de", "door", "een", "en", "het", "in", "met", "naar", "of", "om", "onder", "op", "over", "te", "tot", "tegen", "tussen", "uit", "van", "voor", "zonder",
		"au", "aux", "avec", "d", "dans", "des", "du", "et", "l", "la", "le", "les", "ou", "par", "pour", "qu", "que", "sans", "sous", "sur", "un", "une", "à",
		"am", "an", "auf", "aus", "bei", "das", "dass", "dem", "den", "der", "die", "ein", "eine", "für", "im", "mit", "nach", "oder", "ohne", "um", "und", "von", "zu", "zum", "zur",
		"a", "and", "at", "by", "for", "from", "on", "or", "that", "the", "to", "with":
		return true
	}
	return false
}

// A script cuts two texts into edits as it is told, from the front, what of them
// is kept and what changed. What meets and is of one kind is one edit, and white
// space that ends both what a change deletes and what it inserts is kept.
type script struct {
	old, new                 string // what is not in edits yet, and of it:
	deleted, inserted, after int    // bytes of a change, and of what was kept after it
	edits                    []Edit
}

// same tells of two words at the same place.
func (s *script) same(old, new string) {
	if old == new {
		s.keep(len(old))
	} else {
		s.change(len(old), len(new))
	}
}

func (s *script) keep(n int) { s.after += n }

func (s *script) change(deleted, inserted int) {
	if s.after > 0 && deleted+inserted > 0 {
		s.flush()
	}
	s.deleted += deleted
	s.inserted += inserted
}

func (s *script) flush() {
	for s.deleted > 0 && s.inserted > 0 && s.old[s.deleted-1] == ' ' && s.new[s.inserted-1] == ' ' {
		s.deleted, s.inserted, s.after = s.deleted-1, s.inserted-1, s.after+1
	}
	add := func(op Op, text string) {
		if text != "" {
			s.edits = append(s.edits, Edit{op, text})
		}
	}
	add(Delete, s.old[:s.deleted])
	add(Insert, s.new[:s.inserted])
	s.old, s.new = s.old[s.deleted:], s.new[s.inserted:]
	add(Keep, s.old[:s.after])
	s.old, s.new = s.old[s.after:], s.new[s.after:]
	s.deleted, s.inserted, s.after = 0, 0, 0
}

func (s *script) finish() []Edit {
	s.flush()
	return s.edits
}

// OldText returns the text before the edits.
func OldText(edits []Edit) string { return textOf(edits, Insert) }

// NewText returns the text after the edits.
func NewText(edits []Edit) string { return textOf(edits, Delete) }

func textOf(edits []Edit, without Op) string {
	n := 0
	for _, e := range edits {
		if e.Op != without {
			n += len(e.Text)
		}
	}
	var b strings.Builder
	b.Grow(n)
	for _, e := range edits {
		if e.Op != without {
			b.WriteString(e.Text)
		}
	}
	return b.String()
}

// Phrases joins edits into phrases that a person reads at once: one or two
// words kept between longer changes are deleted and inserted with them. Old and
// new text stay the same; edits in which nothing is joined are returned as they
// are.
func Phrases(edits []Edit) []Edit {
	joins := false
	for i := range edits {
		joins = joins || isBridge(edits, i)
	}
	if !joins {
		return edits
	}
	s := script{old: OldText(edits), new: NewText(edits)}
	for i, e := range edits {
		switch n := len(e.Text); {
		case e.Op == Delete:
			s.change(n, 0)
		case e.Op == Insert:
			s.change(0, n)
		case isBridge(edits, i):
			s.change(n, n)
		default:
			s.keep(n)
		}
	}
	return s.finish()
}

// isBridge reports whether the kept piece i is so short beside the changes
// around it that they read better as one.
func isBridge(edits []Edit, i int) bool {
	if edits[i].Op != Keep || i == 0 || i+1 == len(edits) {
		return false
	}
	trimmed := strings.TrimSpace(edits[i].Text)
	if len(trimmed) > 12 || strings.ContainsAny(trimmed, ".;:") || len(strings.Fields(trimmed)) > 2 {
		return false
	}
	left, right := 0, 0
	for k := i - 1; k >= 0 && edits[k].Op != Keep; k-- {
		left += len(edits[k].Text)
	}
	for k := i + 1; k < len(edits) && edits[k].Op != Keep; k++ {
		right += len(edits[k].Text)
	}
	return len(trimmed) < min(left, right)
}
