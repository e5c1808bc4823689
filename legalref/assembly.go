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
	at := 0
	for line := range strings.Lines(f.text) {
		name := strings.Trim(line, " \t\r\n*_#>")
		if len(name) > len("de ") && len(name) <= maxName+20 && (strings.HasSuffix(name, ",") || strings.HasSuffix(name, ":")) && capital(name) && f.ownedBy(name) {
			a.span = Span{at, at + len(strings.TrimRight(line, "\r\n"))}
			break
		}
		at += len(line)
	}
	return a
}

// ownedBy reports whether a name is that of a known assembly, and sets it.
func (f *finder) ownedBy(name string) bool {
	_, name = cutArticle(strings.ToLower(strings.Trim(name, " ,:.;\n")))
	n := finder{text: name}
	if b, e := n.bodyAt(0); b != noBody && e == len(name) {
		f.owner.body = b
		return true
	}
	if i := f.r.rulesOf(name); i >= 0 {
		f.owner.body, f.owner.instrument = foreignBody, i+1
		return true
	}
	return false
}

// rulesOf returns the instrument that is the rules of procedure of the assembly
// of that name, or -1: one whose key has the part "rules" and whose title ends
// with the name, in whatever case the language puts it.
func (r *Registry) rulesOf(name string) int32 {
	want := strings.Fields(fold(name))
	if len(want) == 0 {
		return -1
	}
	for _, i := range r.rules {
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
