package legalref

import "strings"

// A definition is a name that the text gives an instrument: (hierna: AVG).
type definition struct {
	name       string // folded
	instrument int32
	key        textSpan
	class      class
	status     Status
	noun       bool // a noun for any instrument: de wet
	foreign    bool
}

// maxDefinitions bounds how many names a text may define.
const maxDefinitions = 64

// maxName bounds the length of a defined name, in bytes.
const maxName = 60

// definitionFillers may stand between a word that brings in a name ("hierna") and the
// name.
var definitionFillers = [...]string{
	"te noemen", "genoemd", "afgekort als", "afgekort", "verkort als", "aangeduid als", "als",
	"denommee", "denommees", "denommes", "denomme", "designe", "designee", "appele", "appelee",
	"referred to as", "called", "genannt",
	"de", "het", "la", "le", "les", "the", "die", "das", "der", "den",
}

// define looks for a name in brackets right after the instrument that ends at
// p: (WPA), (the "Insurance Act"). It returns where reading goes on.
func (f *finder) define(p int) int {
	s := f.text
	q := skipSpace(s, p)
	adjacent := true
	if b, _, _ := peek(s, q); b != '(' {
		// The title of the act may stand between.
		adjacent = false
		end := min(len(s), q+140)
		k := strings.IndexAny(s[q:end], "(.;,)\n")
		if k < 0 || s[q+k] != '(' {
			return p
		}
		q += k
	}
	close := strings.IndexByte(s[q:min(len(s), q+maxName+20)], ')')
	if close < 0 {
		return p
	}
	close += q
	if k := q + 1 + strings.IndexByte(s[q+1:close], '('); k > q+1 && isLetter(s[k-1]) && isDigit(s[k+1]) {
		return p // (COM(2005)0280
	}
	name, quoted := f.definedName(q+1, close)
	if name == "" || !quoted && (!adjacent || !abbreviationLike(name)) || !f.names(name, &f.mentions[len(f.mentions)-1], p, q) {
		return p
	}
	f.addDefinition(name)
	if !adjacent {
		f.muted = Span{q, close}
		return p
	}
	f.mentions[len(f.mentions)-1].tail = close + 1
	return close + 1
}

// definition reads the name that a word like "hierna", which ends at p, gives
// to the instrument named last. It returns where the name ends, or p.
func (f *finder) definition(i, p int) int {
	n := len(f.mentions) - 1
	const reach = 260
	near := func() bool { return n >= 0 && i-f.mentions[n].end <= reach }
	for near() && (f.mentions[n].kind != instrumentMention || f.mentions[n].role == Amending) {
		n--
	}
	if !near() || f.broken(f.mentions[n].end, i) {
		return p
	}
	s := f.text
	end := min(len(s), p+maxName+24)
	if k := strings.IndexAny(s[p:end], ");."); k >= 0 {
		end = p + k
	}
	if k := strings.Index(s[p:end], "\n\n"); k >= 0 {
		end = p + k
	}
	name, _ := f.definedName(p, end)
	if name == "" || !f.names(name, &f.mentions[n], f.mentions[n].tail, i) {
		return p
	}
	f.addDefinitionFor(name, &f.mentions[f.definee(name, n)])
	f.mentions[n].tail = max(f.mentions[n].tail, f.nameEnd)
	return f.nameEnd
}

// definedName reads a name in s[p:end], after fillers and quotes, and says
// whether it was quoted. It sets nameEnd.
func (f *finder) definedName(p, end int) (string, bool) {
	s := f.text
	quoted := false
	for again := true; again && p < end; {
		again = false
		p = skipSpace(s, p)
		if p >= end {
			return "", false
		}
		b, _, e := peek(s, p)
		if b == ':' || b == ',' || b == '"' || b == '\'' {
			quoted = quoted || b == '"' || b == '\''
			p, again = e, true
			continue
		}
		if j, ok := matchFolded(s, p, "l'"); ok {
			p, again = j, true
			continue
		}
		for _, w := range definitionFillers {
			if j, ok := matchFolded(s, p, w); ok && j < end && !isLetterAt(s, j) {
				p, again = j, true
				break
			}
		}
	}
	start := p
	for p < end {
		b, w := foldAt(s, p)
		if b == '"' || b == ',' || quoted && b == '\'' && !isLetterAt(s, p+w) || b == '(' {
			break
		}
		if b == ' ' {
			stop := false
			for _, w := range [...]string{"genoemd", "genannt", "genoemd,"} {
				if j, ok := matchFolded(s, skipSpace(s, p), w); ok && !isLetterAt(s, j) {
					stop = true
					f.nameEnd = j
				}
			}
			if stop {
				return f.checkName(s[start:p]), quoted
			}
		}
		p += w
	}
	f.nameEnd = p
	if quoted {
		if b, _, e := peek(s, p); b == '"' || b == '\'' {
			f.nameEnd = e
		}
	}
	return f.checkName(s[start:p]), quoted
}

// checkName returns the name without the spaces around it, or "" when it can be
// none.
func (f *finder) checkName(name string) string {
	name = strings.TrimSpace(name)
	letters := false
	for i := range len(name) {
		letters = letters || isLetter(name[i])
	}
	if !letters || len(name) < 2 || len(name) > maxName || strings.Count(name, " ") > 5 {
		return ""
	}
	return name
}

// abbreviationLike reports whether a name in brackets is an abbreviation: one
// word with two capitals.
func abbreviationLike(name string) bool {
	capitals := 0
	for i := range len(name) {
		if name[i] == ' ' {
			return false
		}
		if 'A' <= name[i] && name[i] <= 'Z' {
			capitals++
		}
	}
	return capitals >= 2 && len(name) <= 16
}

func (f *finder) addDefinition(name string) {
	f.addDefinitionFor(name, &f.mentions[f.definee(name, len(f.mentions)-1)])
}

// changes are the words that lead from the title of an act to another that it changes
// or carries out, folded.
var changes = [...]string{
	"wijziging", "intrekking", "vervanging", "aanvulling", "opheffing", "uitvoering", "toepassing", "omzetting", "tenuitvoerlegging",
	"modifiant", "abrogeant", "remplacant", "completant", "executant", "modification", "abrogation", "remplacement", "execution", "application", "transposition",
	"anderung", "aufhebung", "erganzung", "durchfuhrung", "anwendung", "umsetzung", "amending", "repealing", "replacing", "supplementing", "implementing",
}

// changed reports whether the instrument at i is named as one that another changes:
// "tot intrekking van Richtlijn 95/46/EG".
func (f *finder) changed(i int) bool {
	for range 4 {
		if b, at := before(f.text, skipSpaceBack(f.text, i)); b == '"' {
			i = at
		}
		w, at := f.previousWord(i)
		if w == "" {
			return false
		}
		if l, e := f.at(at); e == 0 || l.parts&(prep|det|adj) == 0 {
			return f.oneOf(at, changes[:]) == at+len(w)
		}
		i = at
	}
	return false
}

// titleOf returns the instrument in whose title mention at is named as one that it
// changes, itself or in a list; or -1.
func (f *finder) titleOf(at int) int {
	ms := f.mentions
	k := at
	for k > 0 && at-k < maxBack && ms[k-1].kind == instrumentMention && f.lists(ms[k-1].tail, ms[k].start) {
		k--
	}
	if !f.changed(ms[k].start) {
		return -1
	}
	return f.instrumentBefore(at, k-1)
}

// instrumentBefore returns the instrument from mention h back that stands near mention
// at, in its sentence, and does not amend; or -1.
func (f *finder) instrumentBefore(at, h int) int {
	ms := f.mentions
	for ; h >= 0 && ms[at].start-ms[h].end <= maxLink; h-- {
		if ms[h].kind == instrumentMention && ms[h].role != Amending {
			if f.broken(ms[h].end, ms[at].start) {
				return -1
			}
			return h
		}
	}
	return -1
}

// definee returns which mention a name stands for that is given behind mention n: not
// one that the title of another only names; and where the name is a noun, one of its
// kind.
func (f *finder) definee(name string, n int) int {
	noun := class(0)
	if v, e := f.r.index.match(name, 0); e == len(name) && trigger(v>>24) == tKind {
		noun = kinds[v&argument].class
	}
	at := n
	for range maxBack {
		other := noun != 0 && f.mentions[at].class&noun == 0
		h := f.titleOf(at)
		switch {
		case other:
			h = f.instrumentBefore(at, at-1)
		case h < 0:
			return at
		}
		if h < 0 {
			return n
		}
		at = h
	}
	return n
}

func (f *finder) addDefinitionFor(name string, m *mention) {
	if len(f.defs) == maxDefinitions {
		return
	}
	d := definition{name: fold(name), instrument: m.instrument, key: m.key, class: m.class, status: m.status, foreign: m.foreign}
	if v, end := f.r.index.match(name, 0); end == len(name) && trigger(v>>24) == tKind {
		d.noun = true
	}
	f.defs = append(f.defs, d)
	for _, c := range [...]byte{name[0], name[0] ^ 0x20} {
		f.defBits[c>>6] |= 1 << (c & 63)
	}
}

// defined notes a name that the text has defined, at i. The longest phrase of
// the index there ends at other; a longer one goes before a defined name.
func (f *finder) defined(i, other int) int {
	s := f.text
	for k := len(f.defs) - 1; k >= 0; k-- {
		d := &f.defs[k]
		end, ok := matchFolded(s, i, d.name)
		if !ok || end < other {
			continue
		}
		if isLetterAt(s, end) { // a German genitive
			if e, ok := matchFolded(s, end, "s"); ok && !isLetterAt(s, e) {
				end = e
			} else {
				continue
			}
		}
		if d.noun && !f.bareNoun(i, end) {
			continue
		}
		f.add(mention{
			kind: instrumentMention, start: i, end: end, instrument: d.instrument, key: d.key,
			class: d.class, status: d.status, cite: Short, weak: d.noun || d.foreign, foreign: d.foreign,
		})
		return end
	}
	return i
}

// bareNoun reports whether the noun at s[i:end] stands alone with an article:
// no date follows it, and nothing before it points elsewhere.
func (f *finder) bareNoun(i, end int) bool {
	q, _ := f.passOf(f.passSerial(f.passAdjectives(end)))
	if _, e := f.date(q); e > q {
		return false
	}
	if f.titleFollows(end) > 0 {
		return false
	}
	w, at := f.previousWord(i)
	l, e := f.at(at)
	if w == "" { // l'ordonnance
		b, _ := before(f.text, i)
		return b == '\''
	}
	return e > 0 && (l.parts&det != 0 || f.oneOf(at, contracted[:]) == at+len(w)) && l.parts&(pointer|self) == 0
}

// contracted are the prepositions that hold an article.
var contracted = [...]string{"du", "des", "au", "aux", "zum", "zur", "im", "vom"}
