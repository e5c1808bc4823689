package drafting

import "github.com/considerans/considerans/bilingual"

// A glance is what the tables of all languages begin with, by which a text in no
// decided language is passed over without asking each of them. Where it says no,
// every one would; its yes is no more than a maybe.
type glance struct {
	words, lines [roles]initials
	participles  []string
}

// newGlance takes the glance of some tables.
func newGlance(tables []*formulary) *glance {
	g := &glance{}
	for _, f := range tables {
		for as := range roles {
			g.words[as].join(&f.initials[as])
			g.lines[as].join(&f.spaced[as])
		}
		g.participles = append(g.participles, f.participles...)
	}
	return g
}

// word reports whether the next word of s at i may begin a phrase in one of the
// roles.
func (g *glance) word(s string, i int, as ...role) bool {
	i = wordStart(s, i)
	if i == len(s) {
		return false
	}
	key, ok := wordKey(s[i:])
	for _, r := range as {
		if !ok || g.words[r].has(key) {
			return true
		}
	}
	return false
}

// line reports whether s may be a line in that role, whatever its spaces.
func (g *glance) line(s string, as role) bool {
	key, ok := lineKey(s[wordStart(s, 0):])
	return !ok || g.lines[as].has(key)
}

// opening reports whether a text with a mark of that length may open as a block
// does.
func (g *glance) opening(s string, mark int) bool {
	if g.word(s, mark, openingPhrase, adverbPhrase, subjectPhrase, selfPhrase, articlePhrase) {
		return true
	}
	w, _ := nextWord(s, mark)
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
