package legaltext

import (
	"slices"
	"strings"
	"sync"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/figures"
)

// wordSet returns the folded words of a data table.
func wordSet(data string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		set := make(map[string]bool)
		for w := range strings.FieldsSeq(data) {
			set[figures.Fold(w)] = true
		}
		return set
	})
}

var (
	honorifics    = wordSet(honorificData)
	firstNames    = wordSet(firstNameData)
	nameParticles = wordSet(nameParticleData)
	streets       = wordSet(streetData)
)

// persons returns the words of the names of persons that other has not. Unlike other names
// they are printed alike in all languages, so that one letter is a difference.
func (p *pair) persons(s, other *sideText) []string {
	var out []string
	seen := make(map[string]bool)
	for _, k := range s.personWords() {
		n := &s.words[k]
		if !seen[n.fold] && !p.twins.isTitle(n.fold) && !p.alike(n.fold, s, other) {
			out = append(out, s.text[n.start:n.end])
		}
		seen[n.fold] = true
	}
	return out
}

// personWords returns the words of the names of persons: the capitalised ones behind an
// honorific ("de heer Peeters") or a first name ("Jan De Smet"), particles left out.
func (s *sideText) personWords() []int {
	var out []int
	for i := 0; i < len(s.words); i++ {
		w := &s.words[i]
		honorific := honorifics()[w.fold]
		if w.foreign || !honorific && !(w.capital && w.before != '-' && firstNames()[w.fold]) {
			continue
		}
		k := i + 1
		for ; k < len(s.words) && s.followsInName(k, honorific && k == i+1); k++ {
			n := &s.words[k]
			first := k == i+1 && n.before == '-' // Marie-Louise is one first name
			if n.capital && !first && len(n.fold) >= 3 && !nameParticles()[n.fold] {
				out = append(out, k)
			}
		}
		i = k - 1
	}
	return out
}

// followsInName reports whether word k goes on with the name before it: it has a
// capital or is a particle, and only a space or a hyphen stands between, or the
// full stop of an honorific or an initial.
func (s *sideText) followsInName(k int, dot bool) bool {
	w, last := &s.words[k], &s.words[k-1]
	between := strings.Trim(s.text[last.end:w.start], " \u00a0\u202f")
	dot = dot || last.end-last.start == 1
	if between != "" && between != "-" && !(dot && between == ".") {
		return false
	}
	return w.capital && !(w.acronym && w.end-w.start < 4) || nameParticles()[w.fold]
}

// alike reports whether a side has the word of a name as printed, or inside another that
// is no name of a person: "Bockstaellaan"; or with the s of a genitive, which French has not.
func (p *pair) alike(fold string, s, other *sideText) bool {
	if other.set[fold] || len(fold) > 3 && len(other.folded) < longestJoined && other.holds(fold) {
		return true
	}
	if s.lang != bilingual.FR && len(fold) > 4 && other.set[fold[:len(fold)-1]] && fold[len(fold)-1] == 's' ||
		other.lang != bilingual.FR && other.set[fold+"s"] {
		return true
	}
	return p.twins.met(fold, other.folded)
}

// holds reports whether a word of a text holds a folded one and is no name of a person, but
// perhaps of a street.
func (s *sideText) holds(fold string) bool {
	for rest, at := s.folded, 0; ; {
		i := strings.Index(rest, fold)
		if i < 0 {
			return false
		}
		start := strings.LastIndexByte(s.folded[:at+i], ' ') + 1
		end := at + i + strings.IndexByte(rest[i:], ' ')
		if word := s.folded[start:end]; !s.named(word) || streets()[strings.TrimPrefix(word, fold)] {
			return true
		}
		rest, at = s.folded[end:], end
	}
}

// named reports whether a folded word is one of the name of a person.
func (s *sideText) named(fold string) bool {
	if s.persons == nil {
		s.persons = make(map[string]bool)
		for _, k := range s.personWords() {
			s.persons[s.words[k].fold] = true
		}
	}
	return s.persons[fold]
}

// authorities reports the government of another level, or a minister with
// another competence, where each side has one that the other does not name.
// Those in a citation are compared as citations.
func (p *pair) authorities(code Code) {
	if p.a.excess || p.b.excess {
		return
	}
	lacking := func(s, other *sideText) (out []string) {
		in := s.citedAt()
		named := make(map[int]bool) // by line: other has it
		for i := range s.words {
			line, start, end := p.twins.authority(s, i)
			if line < 0 || in(s.words[i].start) != plain {
				continue
			}
			if _, known := named[line]; !known {
				named[line] = slices.ContainsFunc(p.twins.lines[line].members, func(m string) bool { return has(other.folded, m) }) ||
					p.twins.tied(s.text[s.words[start].start:s.words[end].end], other.text)
			}
			if !named[line] {
				out = append(out, s.text[s.words[start].start:s.words[end].end])
			}
		}
		return out
	}
	if a, b := lacking(p.a, p.b), lacking(p.b, p.a); len(a) > 0 && len(b) > 0 {
		p.differs(code, "authorities differ:", a, b)
	}
}

// bodies reports a body that has one name in a language, such as the Council of State, where
// each side names one that the other does not.
func (p *pair) bodies() {
	if p.a.excess || p.b.excess {
		return
	}
	lacking := func(s, other *sideText) (out []string) {
		named := make(map[int]bool) // by line: other has it
		for i := 0; i < len(s.words); i++ {
			line, end := p.twins.body(s, i)
			if line < 0 {
				continue
			}
			if _, known := named[line]; !known {
				named[line] = slices.ContainsFunc(p.twins.lines[line].members, func(m string) bool { return has(other.folded, m) })
			}
			start := i
			if i = end; !named[line] {
				out = append(out, s.text[s.words[start].start:s.words[end].end])
			}
		}
		return out
	}
	if a, b := lacking(p.a, p.b), lacking(p.b, p.a); len(a) > 0 && len(b) > 0 {
		p.differs(CodeCheckName, "bodies differ:", a, b)
	}
}

// body returns the line of the body whose name begins at word i of a text, the longest, and
// its last word, or -1. One word alone is a name where it has a capital.
func (t *twinTable) body(s *sideText, i int) (line, last int) {
	w := &s.words[i]
	line, last = -1, i
	for _, l := range t.byWord[w.fold] {
		if t.lines[l].class != bodyTwin {
			continue
		}
		for _, m := range t.lines[l].members {
			rest, ok := strings.CutPrefix(m, w.fold)
			end := i
			for ok && rest != "" && end+1 < len(s.words) && rest[0] == ' ' {
				rest, ok = strings.CutPrefix(rest[1:], s.words[end+1].fold)
				end++
			}
			if ok && rest == "" && !w.foreign && (line < 0 || end > last) && (end > i || w.capital && !w.acronym && len(w.fold) > 4) {
				line, last = l, end
			}
		}
	}
	return line, last
}

// The beginnings of the words for a government and for a minister.
var (
	governments = []string{"regering", "gouvernement", "government"}
	ministers   = []string{"minister", "ministre", "staatssecretaris", "staatssekretar"}
)

// authority returns the line of the level of a government that word i of s is, or
// of the competence of a minister, and the first and last word of its name; -1
// where word i is neither, or of none that is known.
func (t *twinTable) authority(s *sideText, i int) (line, start, end int) {
	begins := func(stem string) bool { return strings.HasPrefix(s.words[i].fold, stem) }
	switch {
	case slices.ContainsFunc(governments, begins):
		for _, k := range []int{i + 1, i - 1} {
			if k < 0 || k >= len(s.words) || s.words[max(i, k)].before != ' ' {
				continue
			}
			if line := t.levelOf(s.words[k].fold); line >= 0 {
				return line, min(i, k), max(i, k)
			}
		}
	case slices.ContainsFunc(ministers, begins):
		for k := i + 1; k < min(len(s.words), i+6) && !s.words[k].opening && s.words[k].before != ','; k++ {
			if w := s.words[k].fold; slices.Contains(ofWords[s.lang], w) || t.levelOf(w) >= 0 {
				continue
			}
			if k == i+1 {
				break // nothing joins it to the minister
			}
			line, end := t.competence(s, k)
			return line, i, end
		}
	}
	return -1, i, i
}

// levelOf returns the line of the level of power that a word names, or -1.
func (t *twinTable) levelOf(fold string) int {
	for _, l := range t.linesOf(fold) {
		if t.lines[l].class == levelTwin && slices.ContainsFunc(t.lines[l].members, func(m string) bool { return has(" "+fold+" ", m) }) {
			return l
		}
	}
	return -1
}

// competence returns the line of the competence that begins at word k, and its
// last word, or -1.
func (t *twinTable) competence(s *sideText, k int) (line, end int) {
	line, end, phrase := -1, k, ""
	for n := k; n < min(len(s.words), k+3); n++ {
		phrase += s.words[n].fold
		for _, l := range t.byWord[s.words[k].fold] {
			if t.lines[l].class == competenceTwin && slices.Contains(t.lines[l].members, phrase) {
				line, end = l, n
			}
		}
		phrase += " "
	}
	return line, end
}

// ofWords join a minister to a competence.
var ofWords = map[bilingual.Lang][]string{
	bilingual.NL: {"van", "voor", "bevoegd", "belast", "met", "de", "het"},
	bilingual.FR: {"de", "du", "des", "la", "l", "le", "les", "charge", "chargee", "competent", "competente", "pour", "en"},
	bilingual.DE: {"der", "des", "fur", "die", "das"},
	bilingual.EN: {"of", "for", "the"},
}
