package legalref

import (
	_ "embed"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/considerans/considerans/bilingual"
)

//go:embed data/instruments.txt
var builtinData string

// Builtin returns the registry of the instruments that this package knows:
// constitutions, treaties, codes, and the acts that Belgian texts cite most.
var Builtin = sync.OnceValue(func() *Registry {
	list, err := ParseInstruments(builtinData)
	if err != nil {
		panic(err) // the data is part of the program, and a test reads it
	}
	r, err := NewRegistry(list...)
	if err != nil {
		panic(err)
	}
	return r
})

// A Registry knows instruments by name, by kind and date, and by key. It does
// not change once made and may be used concurrently.
type Registry struct {
	instruments []Instrument // by key
	classes     []class      // of the instruments
	byKey       map[string]int32
	byDate      map[string][]int32 // "be/act/1992-08-05": instruments, in order
	aliases     []alias
	index       *trie
	rules       []int32 // instruments that are the rules of procedure of assemblies
	acts        Acts
	scratch     *sync.Pool
}

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

// Acts is a table of acts that a registry looks dated citations up in.
type Acts interface {
	// On returns the acts of a kind ("be/act") and day ("2006-01-02"), and
	// whether the table holds all of them.
	On(kind, day string) (acts []Act, complete bool)
}

// An Act is an act of an [Acts] table.
type Act struct {
	// Number tells the act from others of its day: a numac.
	Number string
	// Titles are its titles, by language, as far as the table has them.
	Titles map[bilingual.Lang]string
}

// NewRegistry returns a registry of these instruments alone. It fails when two
// have one key, when a key is none, or when a name holds unbalanced brackets.
func NewRegistry(instruments ...Instrument) (*Registry, error) {
	r := &Registry{
		instruments: slices.Clone(instruments),
		byKey:       make(map[string]int32, len(instruments)),
		byDate:      make(map[string][]int32),
		scratch:     &sync.Pool{New: func() any { return new(finder) }},
	}
	slices.SortFunc(r.instruments, func(a, b Instrument) int { return strings.Compare(a.Key, b.Key) })
	r.aliases = make([]alias, 0, 8*len(instruments))
	ps := keywords()
	for i := range r.instruments {
		in := &r.instruments[i]
		if ref, err := Parse(in.Key); err != nil || ref.pinpoint != "" {
			return nil, fmt.Errorf("legalref.NewRegistry: %q is no key", in.Key)
		}
		if _, ok := r.byKey[in.Key]; ok {
			return nil, fmt.Errorf("legalref.NewRegistry: two instruments have the key %q", in.Key)
		}
		r.byKey[in.Key] = int32(i)
		if strings.Contains(in.Key, "/rules/") {
			r.rules = append(r.rules, int32(i))
		}
		r.classes = append(r.classes, classOf(in.Key))
		if in.Act != "" && in.Date != "" {
			r.byDate[in.Act+"/"+in.Date] = append(r.byDate[in.Act+"/"+in.Date], int32(i))
		}
		for _, a := range in.aliases(int32(i)) {
			ws := wordings(a.text)
			if ws == nil {
				return nil, fmt.Errorf("legalref.NewRegistry: %s: unbalanced brackets in %q", in.Key, a.text)
			}
			for _, w := range ws {
				for _, v := range dotted(w, a.kind) {
					name := fold(v)
					if name == "" {
						continue // of optional words alone
					}
					a := a
					a.text = v
					a.weak = a.weak || v != w && len(v) <= 2 // Gw, of Gw.
					ps = append(ps, phrase{name, int32(tName)<<24 | int32(len(r.aliases))})
					r.aliases = append(r.aliases, a)
				}
			}
		}
	}
	for i := range ps {
		for _, c := range []byte(ps[i].text) {
			if codes[c] == 0 {
				return nil, fmt.Errorf("legalref.NewRegistry: a name holds %q, which no name may", c)
			}
		}
	}
	sortPhrases(ps)
	for i := 1; i < len(ps); i++ {
		if p, q := ps[i-1], ps[i]; p.text == q.text && trigger(p.value>>24) == tName {
			r.aliases[p.value&argument].next = q.value&argument + 1
		}
	}
	r.index = newTrie(ps)
	return r, nil
}

// With returns a registry that has these instruments too. One with the key of
// an instrument of r takes its place.
func (r *Registry) With(instruments ...Instrument) (*Registry, error) {
	list := slices.DeleteFunc(slices.Clone(r.instruments), func(in Instrument) bool {
		return slices.ContainsFunc(instruments, func(n Instrument) bool { return n.Key == in.Key })
	})
	n, err := NewRegistry(append(list, instruments...)...)
	if err != nil {
		return nil, err
	}
	n.acts = r.acts
	return n, nil
}

// WithActs returns a registry that looks dated citations up in a table of acts
// too. It replaces the table that r has.
func (r *Registry) WithActs(table Acts) *Registry {
	n := *r
	n.acts = table
	return &n
}

// Instrument returns the instrument with that key.
func (r *Registry) Instrument(key string) (Instrument, bool) {
	in := r.instrument(key)
	return in.clone(), in.Key != ""
}

// instrument returns the instrument with that key as the registry holds it, for
// reading only, or the zero value.
func (r *Registry) instrument(key string) Instrument {
	if i, ok := r.byKey[key]; ok {
		return r.instruments[i]
	}
	return Instrument{}
}

// All returns the registry's instruments in the order of their keys.
func (r *Registry) All() iter.Seq[Instrument] {
	return func(yield func(Instrument) bool) {
		for i := range r.instruments {
			if !yield(r.instruments[i].clone()) {
				return
			}
		}
	}
}

// clone returns a copy that shares nothing with in.
func (in *Instrument) clone() Instrument {
	out := *in
	out.Names = maps.Clone(in.Names)
	for l, n := range out.Names {
		n.Full, n.Nick, n.Abbr, n.Weak = slices.Clone(n.Full), slices.Clone(n.Nick), slices.Clone(n.Abbr), slices.Clone(n.Weak)
		out.Names[l] = n
	}
	return out
}

// aliases returns the names of an instrument, in the order of the languages.
func (in *Instrument) aliases(index int32) []alias {
	var out []alias
	langs := make([]bilingual.Lang, 0, len(in.Names))
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
		add(Full, false, title)
		add(Full, false, n.Full...)
		add(Short, false, n.Nick...)
		add(Abbreviation, slices.Contains(n.Weak, n.Short), n.Short)
		add(Abbreviation, false, n.Abbr...)
		add(Abbreviation, true, n.Weak...)
	}
	return out
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
