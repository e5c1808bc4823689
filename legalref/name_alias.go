package legalref

import (
	"fmt"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// Names of instruments, as the index of a registry holds them.

// An alias is one wording of one name of one instrument.
type alias struct {
	text       string // as written in the data
	instrument int32
	next       int32 // 1 + index of the next alias with the same folded text
	kind       Kind
	weak       bool
	proper     bool // a single word: counts alone only with its capital
	lang       bilingual.Lang
}

// indexNames makes the index of the names of r's instruments and of the words
// that begin a citation without one. Names that are trusted are not held against
// the words of the grammar, which takes a while.
func (r *Registry) indexNames(trusted bool) error {
	r.aliases = make([]alias, 0, 8*len(r.instruments))
	ps := keywords()
	nouns := kindNouns(ps)
	ps = slices.Grow(ps, cap(r.aliases))
	var names []alias
	for i := range r.instruments {
		in := &r.instruments[i]
		r.classes = append(r.classes, in.class(nouns))
		names = in.appendAliases(names[:0], int32(i))
		for _, a := range names {
			texts, reason := a.texts()
			for _, text := range texts {
				name := fold(text)
				if name == "" {
					continue // of optional words alone
				}
				if !trusted && reason == "" {
					reason = nameless(text, name)
				}
				if reason != "" {
					return &InstrumentError{Key: in.Key, Reason: fmt.Sprintf("name %q %s", text, reason)}
				}
				b := a
				b.text = text
				b.weak = a.weak || a.kind == Abbreviation && len(text) <= 2 && strings.Contains(a.text, ".") // Gw, of Gw.
				ps = append(ps, phrase{name, int32(tName)<<24 | int32(len(r.aliases))})
				r.aliases = append(r.aliases, b)
			}
		}
	}
	sortPhrases(ps)
	for i := 1; i < len(ps); i++ {
		p, q := ps[i-1], ps[i]
		if p.text != q.text || trigger(q.value>>24) != tName {
			continue
		}
		b := &r.aliases[q.value&argument]
		in := &r.instruments[b.instrument]
		if trigger(p.value>>24) != tName {
			return &InstrumentError{Key: in.Key, Reason: fmt.Sprintf("name %q is a word of the grammar", b.text)}
		}
		a := &r.aliases[p.value&argument]
		if other := &r.instruments[a.instrument]; !distinct(in, other) {
			return &InstrumentError{Key: in.Key, Reason: fmt.Sprintf("name %q is one of %q too", b.text, other.Key)}
		}
		a.next = q.value&argument + 1
	}
	r.index = newTrie(ps)
	return nil
}

// distinct reports whether a name that two instruments share can be told apart:
// by the state whose text it is.
func distinct(a, b *Instrument) bool {
	return a.Key == b.Key || a.Family != b.Family && a.Family.national() && b.Family.national()
}

// nameless returns why a text, with its folded form, cannot be a name, or "".
func nameless(text, name string) string {
	letters := 0
	for i := range len(name) {
		switch c := name[i]; {
		case c == foldLetter:
			return "holds a letter that is not Latin"
		case codes[c] == 0:
			return fmt.Sprintf("holds %q, which no name may", c)
		case isLetter(c):
			letters++
		}
	}
	switch {
	case letters == 0:
		return "has no letter"
	case letters == 1 && len(name) == 1:
		return "is a single letter"
	case !isLetter(name[0]) && !isDigit(name[0]):
		return "does not begin with a letter or a digit"
	}
	voc := vocabulary()
	for i := 0; i < len(text); {
		if text[i] == ' ' {
			i++
			continue
		}
		_, end := voc.at(text, i)
		if end == 0 || end < len(text) && text[end] != ' ' {
			return ""
		}
		i = end
	}
	return "is a word of the grammar"
}

// kindNouns are the nouns for instruments, folded, with what they can point back
// to.
func kindNouns(keywords []phrase) map[string]class {
	nouns := map[string]class{}
	for _, p := range keywords {
		if trigger(p.value>>24) == tKind {
			nouns[p.text] |= kinds[p.value&argument].class
		}
	}
	return nouns
}

// class returns what nouns can point back to the instrument: dezelfde wet, ladite
// convention. Where the key does not say it, the kind of act does, or the noun
// of a title.
func (in *Instrument) class(nouns map[string]class) class {
	c, ok := classOf(in.Key)
	switch {
	case ok:
		return c
	case in.Act != "":
		c, _ = classOf(kindOf(in.Act) + "/")
		return c
	case in.Family == Treaty:
		return classTreaty
	}
	for _, n := range in.Names {
		_, title := cutArticle(n.Title)
		c |= titleClass(fold(title), nouns)
	}
	return c
}

// titleClass returns what the noun of a folded title can point back to: that at
// its start, as in "decreet over …", that at the end of its first word, as in
// "bomenwet", or its last word, as in "tree act".
func titleClass(title string, nouns map[string]class) class {
	first, _, _ := strings.Cut(title, " ")
	for end := len(title); end > 0; end = strings.LastIndexByte(title[:end], ' ') {
		if c, ok := nouns[title[:end]]; ok {
			return c
		}
	}
	for i := 1; i+len("wet") <= len(first); i++ {
		if c, ok := nouns[first[i:]]; ok {
			return c
		}
	}
	return nouns[title[strings.LastIndexByte(title, ' ')+1:]]
}

// appendAliases appends the names of an instrument, in the order of the languages.
func (in *Instrument) appendAliases(out []alias, index int32) []alias {
	var buf [8]bilingual.Lang
	langs := buf[:0]
	for l := range in.Names {
		langs = append(langs, l)
	}
	slices.Sort(langs)
	for _, l := range langs {
		n := in.Names[l]
		add := func(kind Kind, weak bool, texts ...string) {
			for _, t := range texts {
				if t == "" {
					continue
				}
				out = append(out, alias{
					text: t, instrument: index, kind: kind, weak: weak, lang: l,
					proper: kind == Full && !strings.ContainsAny(t, " -"),
				})
			}
		}
		_, title := cutArticle(n.Title)
		_, genitive := cutArticle(n.Genitive)
		add(Full, false, title, genitive)
		add(Full, false, n.Full...)
		add(Short, false, n.Nick...)
		add(Abbreviation, slices.Contains(n.Weak, n.Short), n.Short)
		add(Abbreviation, false, n.Abbr...)
		add(Abbreviation, true, n.Weak...)
	}
	return out
}

// maxWordings bounds the wordings of one name, and maxNameBytes its length in bytes.
const (
	maxWordings  = 256
	maxNameBytes = 1000
)

// texts returns every way to write a name: its wordings and, of an abbreviation,
// those with and without dots. It returns the name as it is and a reason where it
// has too many, or brackets that are not balanced.
func (a *alias) texts() (texts []string, reason string) {
	if len(a.text) <= maxNameBytes && !strings.ContainsAny(a.text, "([])|") && (a.kind != Abbreviation || !strings.Contains(a.text, ".")) {
		return []string{strings.TrimSpace(a.text)}, ""
	}
	switch n := countWordings(a.text); {
	case len(a.text) > maxNameBytes:
		return []string{a.text[:20] + "…"}, fmt.Sprintf("is longer than %d bytes", maxNameBytes)
	case n < 0:
		return []string{a.text}, "has brackets that are not balanced"
	case n > maxWordings:
		return []string{a.text}, fmt.Sprintf("has more than %d wordings", maxWordings)
	}
	for _, w := range wordings(a.text) {
		texts = append(texts, dotted(w, a.kind)...)
	}
	return texts, ""
}

// countWordings returns how many wordings a phrase has, or -1 when its brackets
// are not balanced. It stops counting above the bound.
func countWordings(p string) int {
	type group struct {
		sum, product int
		optional     bool
	}
	stack := []group{{product: 1}}
	for i := range len(p) {
		top := &stack[len(stack)-1]
		switch p[i] {
		case '(', '[':
			stack = append(stack, group{product: 1, optional: p[i] == '['})
		case '|':
			top.sum, top.product = min(top.sum+top.product, maxWordings+1), 1
		case ')', ']':
			if len(stack) == 1 || top.optional != (p[i] == ']') {
				return -1
			}
			n := top.sum + top.product
			if top.optional {
				n++
			}
			stack = stack[:len(stack)-1]
			top = &stack[len(stack)-1]
			top.product = min(top.product*n, maxWordings+1)
		}
	}
	if len(stack) > 1 || stack[0].sum > 0 {
		return -1
	}
	return stack[0].product
}

// cutArticle splits a title into its article and the rest.
func cutArticle(title string) (article, rest string) {
	for _, a := range [...]string{"het ", "de ", "le ", "la ", "les ", "l'", "l’", "the ", "der ", "des ", "die ", "das "} {
		if strings.HasPrefix(title, a) {
			return strings.TrimSpace(a), title[len(a):]
		}
	}
	return "", title
}

// dotted returns the ways to write an abbreviation with dots: Ger.W., Ger. W.,
// Ger.W and GerW.
func dotted(w string, kind Kind) []string {
	if kind != Abbreviation || !strings.Contains(w, ".") {
		return []string{w}
	}
	out := []string{w, strings.TrimSuffix(w, "."), strings.ReplaceAll(w, ".", "")}
	if spaced := strings.TrimSpace(strings.ReplaceAll(w, ".", ". ")); spaced != w {
		out = append(out, strings.Join(strings.Fields(spaced), " "))
	}
	slices.Sort(out)
	return slices.Compact(out)
}
