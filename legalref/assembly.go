package legalref

import "strings"

// The assembly whose text it is: what "its resolution" and "its Rules of
// Procedure" are of.

// An assembly is what is known of it.
type assembly struct {
	looked     bool
	body       body  // an organ of the United Nations, or foreignBody
	instrument int32 // 1 + index of its rules of procedure
	span       Span  // the line of the text that names it
	strasbourg bool  // it is that of the Council of Europe
}

// assembly returns the assembly that the caller has named or, where it has not,
// the one whose name opens the text, on a line of its own: "The General
// Assembly,".
func (f *finder) assembly() *assembly {
	a := &f.owner
	if a.looked {
		return a
	}
	a.looked = true
	if name := f.opts.Assembly; name != "" {
		if !f.ownedBy(name) {
			a.body = foreignBody
		}
		return a
	}
	at, tried := 0, 0
	for line := range strings.Lines(f.text) {
		if tried == maxOpenings {
			break
		}
		name := strings.Trim(line, " \t\r\n*_#>")
		if len(name) > len("de ") && len(name) <= maxName+20 && (strings.HasSuffix(name, ",") || strings.HasSuffix(name, ":")) && capital(name) {
			if tried++; f.ownedBy(name) {
				a.span = Span{at, at + len(strings.TrimRight(line, "\r\n"))}
				break
			}
		}
		at += len(line)
	}
	return a
}

// maxOpenings bounds how many lines are held against the names of assemblies.
const maxOpenings = 256

// ownedBy reports whether a name is that of a known assembly, and sets it.
func (f *finder) ownedBy(name string) bool {
	_, name = cutArticle(strings.ToLower(strings.Trim(name, " ,:.;\n")))
	if isParliamentaryAssembly(fold(name)) {
		f.owner.body, f.owner.strasbourg = foreignBody, true
		return true
	}
	n := finder{text: name}
	if b, e := n.bodyAt(0); b != noBody && e == len(name) {
		f.owner.body = b
		return true
	}
	if i := f.r.rulesOf(name, f.state); i >= 0 {
		f.owner.body, f.owner.instrument = foreignBody, i+1
		return true
	}
	return false
}

// rulesOf returns the instrument that is the rules of procedure of the assembly
// of that name, or -1: one whose key has the part "rules" and whose title ends
// with the name, in whatever case the language puts it. Those of another state
// are passed over: several have a Senate.
func (r *Registry) rulesOf(name, state string) int32 {
	want := strings.Fields(fold(name))
	if len(want) == 0 {
		return -1
	}
	for _, i := range r.rules {
		if fam := string(r.instruments[i].Family); fam != state && len(fam) == 2 && fam != string(Union) {
			continue
		}
		for _, n := range r.instruments[i].Names {
			if endsWith(n.Title, want) {
				return i
			}
			for _, t := range n.Full {
				if endsWith(t, want) {
					return i
				}
			}
		}
	}
	return -1
}

// endsWith reports whether a title ends with these words, but for the endings of
// their cases.
func endsWith(title string, words []string) bool {
	have := strings.Fields(fold(title))
	if len(have) <= len(words) {
		return false
	}
	have = have[len(have)-len(words):]
	for k := range words {
		if caseless(have[k]) != caseless(words[k]) {
			return false
		}
	}
	return true
}

// caseless returns a folded word without the ending of a German case.
func caseless(word string) string {
	for _, end := range [...]string{"es", "er", "en", "e", "s", "n"} {
		if w, ok := strings.CutSuffix(word, end); ok && len(w) > 3 {
			return w
		}
	}
	return word
}

// rulesOf reads rules of procedure without the name of their assembly at
// s[i:end]: "zijn Reglement", "its Rules of Procedure". They count only with a
// place, and are known where the place opens a clause of an assembly's own text.
func (f *finder) rulesOf(i, end int) int {
	s := f.text
	own := f.possessive(i) >= 0
	n := len(f.mentions)
	if n == 0 || f.mentions[n-1].kind != placeMention || i-f.mentions[n-1].end > maxName {
		return i
	}
	w, at := f.previousWord(i)
	l, e := f.at(at)
	if !own && (w == "" || e == 0 || l.parts&(prep|det) == 0) {
		return i
	}
	if v, whole := f.r.index.match(s, i); !own && trigger(v>>24) != tRules && whole == end && (!capital(s[i:]) || f.assembly().instrument == 0 || f.regulated()) {
		return i // a plain règlement is one of the European Union
	}
	m := mention{kind: instrumentMention, start: i, end: end, cite: BackReference, status: Unresolved, weak: true, rules: true}
	q := skipSpace(s, end)
	l, e = f.at(q)
	named := f.oneOf(q, binders[:]) > 0 || e > 0 && l.parts&(prep|titular) != 0
	first := n - 1 // of the row: Rule 55 and Rule 46(1)
	for first > 0 && f.mentions[first-1].kind == placeMention && f.lists(f.mentions[first-1].end, f.mentions[first].start) {
		first--
	}
	if a := f.assembly(); a.instrument > 0 && !named && f.opens(f.mentions[first].start) {
		m.instrument, m.status, m.antecedent = a.instrument, Resolved, a.span
	}
	f.add(m)
	return f.resume(end)
}

// regulated reports whether a regulation of the European Union was cited before,
// so that "le Règlement" may mean it.
func (f *finder) regulated() bool {
	for k := range f.mentions {
		if f.mentions[k].class&classRegulation != 0 {
			return true
		}
	}
	return f.antecedent(classRegulation) != nil
}

// opens reports whether a place that starts at i opens a clause, after no more
// than three words, as in "having regard to".
func (f *finder) opens(i int) bool {
	const reach, words = 60, 3
	k := i
	for ; k > 0 && f.text[k-1] != '\n' && f.text[k-1] != ';'; k-- {
		if i-k == reach || strings.IndexByte(",.:", f.text[k-1]) >= 0 {
			return false
		}
	}
	n := 0
	for _, w := range strings.Fields(f.text[k:i]) {
		if isLetterAt(w, 0) && strings.IndexByte(w, '\'') < 0 && !strings.Contains(w, "’") {
			n++
		}
	}
	return n <= words
}

// hasRules reports whether an instrument is rules of procedure.
func (f *finder) hasRules(m *mention) bool {
	return m.rules || m.instrument > 0 && strings.Contains(f.r.instruments[m.instrument-1].Key, "/rules/")
}
