package drafting

import "github.com/considerans/considerans/bilingual"

// A glance is what the tables of all languages begin with, by which a text in no
// decided language is passed over without asking each of them. Where it says no,
// every one would; its yes is no more than a maybe.
type glance struct {
	words, lines initials
	participles  []string
}

// newGlance takes the glance of some tables.
func newGlance(tables []*formulary) *glance {
	g := &glance{}
	for _, f := range tables {
		g.words.join(&f.words)
		g.lines.join(&f.lines)
		g.participles = append(g.participles, f.participles...)
	}
	return g
}

// word reports whether the next word of s at i may begin a phrase in that role.
func (g *glance) word(s string, i int, as role) bool {
	i = wordStart(s, i)
	return i < len(s) && g.words.word(s[i:], 1<<as) != 0
}

// anywhere reports whether a word of s may begin a phrase in that role.
func (g *glance) anywhere(s string, as role) bool {
	for i := 0; ; {
		w, ok := nextWord(s, i)
		if !ok || g.words.word(s[w.start:], 1<<as) != 0 {
			return ok
		}
		i = w.end
	}
}

// line reports whether s may be a line in that role, whatever its spaces.
func (g *glance) line(s string, as role) bool {
	return g.lines.line(s[wordStart(s, 0):], 1<<as) != 0
}

// session reports whether s may be a session line, by the letters before any number:
// what follows a number may be left out.
func (g *glance) session(s string) bool {
	if s == "" || !isDigit(s[0]) && !g.lines.two(s, 1<<sessionPhrase) {
		return false
	}
	letters := 0
	for i := 0; i < len(s) && letters < initialLetters; i++ {
		if isDigit(s[i]) {
			return true
		}
		if folds[s[i]] != 0 {
			letters++
		}
	}
	return g.line(s, sessionPhrase)
}

// opening reports whether a text with a mark of that length may open as a block
// does.
func (g *glance) opening(s string, mark int) bool {
	w, ok := nextWord(s, mark)
	if ok && g.words.word(s[w.start:], openers) != 0 {
		return true
	}
	for _, e := range g.participles {
		if endsIn(s[w.start:w.end], e) {
			return true
		}
	}
	return false
}

// look returns the glance of all languages, or nil where lang is decided: its own
// table is as quick.
func (p *Practice) look(lang bilingual.Lang) *glance {
	if lang != "" {
		return nil
	}
	return p.glance()
}
