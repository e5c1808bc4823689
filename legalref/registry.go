package legalref

import (
	"cmp"
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
func Builtin() *Registry { return builtinRegistry() }

var builtinRegistry = sync.OnceValue(func() *Registry {
	list, err := ParseInstruments(builtinData)
	if err != nil {
		panic(err) // the data is part of the program, and a test reads it
	}
	r, err := newRegistry(list, true)
	if err != nil {
		panic(err)
	}
	return r
})

// emptyRegistry knows nothing but the words of the grammar.
var emptyRegistry = sync.OnceValue(func() *Registry {
	r, err := newRegistry(nil, true)
	if err != nil {
		panic(err)
	}
	return r
})

// A Registry knows instruments by name, by kind and date, and by key. It does
// not change once made and may be used concurrently. The zero Registry knows no
// instrument; where other packages take a *Registry, nil is [Builtin].
type Registry struct {
	instruments []Instrument // by key
	classes     []class      // of the instruments
	byKey       map[string]int32
	byDate      map[string][]int32 // "be/act/1992-08-05": instruments, in order
	aliases     []alias
	index       *trie
	rules       []int32         // instruments that are the rules of procedure of assemblies
	own         map[string]bool // keys of the instruments that are not built in
	acts        Acts
	scratch     *sync.Pool
}

// Acts is a table of acts that a registry looks dated citations up in.
type Acts interface {
	// On returns the acts of a kind ("be/act") and day ("2006-01-02"), and
	// whether the table holds all of them. What it returns is only read.
	On(kind, day string) (acts []Act, complete bool)
}

// An Act is an act of an [Acts] table.
type Act struct {
	// Number tells the act from others of its day: a numac, or other letters and
	// digits. An act without one is passed over.
	Number string
	// Titles are its titles, by language, as far as the table has them.
	Titles map[bilingual.Lang]string
}

// NewRegistry returns a registry of these instruments alone. It fails with an
// [InstrumentError] when a fact of one is none (an unknown family, a day that no
// calendar has, a successor that is not there), when two have one key, and when a
// name cannot be told from others: one that two instruments of one body of law
// share, that is a word of the grammar ("van", "wet"), that has no letter, or
// whose brackets are not balanced.
func NewRegistry(instruments ...Instrument) (*Registry, error) {
	return newRegistry(clones(instruments), false)
}

// newRegistry makes a registry of instruments, which it keeps. Names that are
// trusted are not held against the words of the grammar, which takes a while.
func newRegistry(instruments []Instrument, trusted bool) (*Registry, error) {
	r := &Registry{
		instruments: instruments,
		byKey:       make(map[string]int32, len(instruments)),
		byDate:      make(map[string][]int32),
		own:         make(map[string]bool),
		scratch:     &sync.Pool{New: func() any { return new(finder) }},
	}
	slices.SortFunc(r.instruments, func(a, b Instrument) int { return strings.Compare(a.Key, b.Key) })
	for i := range r.instruments {
		in := &r.instruments[i]
		in.Family = cmp.Or(in.Family, Belgian)
		if ref, err := Parse(in.Key); err != nil || ref.pinpoint != "" {
			return nil, &InstrumentError{Key: in.Key, Reason: "the key is none"}
		}
		if _, ok := r.byKey[in.Key]; ok {
			return nil, &InstrumentError{Key: in.Key, Reason: "two instruments have this key"}
		}
		if reason := in.check(); reason != "" {
			return nil, &InstrumentError{Key: in.Key, Reason: reason}
		}
		r.byKey[in.Key] = int32(i)
		if !trusted {
			r.own[in.Key] = true
		}
		if strings.Contains(in.Key, "/rules/") {
			r.rules = append(r.rules, int32(i))
		}
		if in.Act != "" && in.Date != "" {
			r.byDate[in.Act+"/"+in.Date] = append(r.byDate[in.Act+"/"+in.Date], int32(i))
		}
	}
	for i := range r.instruments {
		in := &r.instruments[i]
		for _, other := range [...]string{in.Integers, in.Successor} {
			if _, ok := r.byKey[other]; other != "" && !ok {
				return nil, &InstrumentError{Key: in.Key, Reason: fmt.Sprintf("no instrument has the key %q", other)}
			}
		}
	}
	if err := r.indexNames(trusted); err != nil {
		return nil, err
	}
	return r, nil
}

// With returns a registry that has these instruments too. One with the key of
// an instrument of r takes its place, so that names are added to one by giving
// it with them. It fails as [NewRegistry] does.
func (r *Registry) With(instruments ...Instrument) (*Registry, error) {
	list := slices.DeleteFunc(slices.Clone(r.instruments), func(in Instrument) bool {
		return slices.ContainsFunc(instruments, func(n Instrument) bool { return n.Key == in.Key })
	})
	n, err := newRegistry(append(list, clones(instruments)...), false)
	if err != nil {
		return nil, err
	}
	n.acts = r.acts
	n.own = make(map[string]bool)
	maps.Copy(n.own, r.own)
	for i := range instruments {
		n.own[instruments[i].Key] = true
	}
	return n, nil
}

// decided reports whether the key of an act by kind and date alone means one act: that
// of an instrument which its date identifies, or which a caller has added by that key.
func (r *Registry) decided(in *Instrument) bool { return in.Sole || r.own[in.Key] }

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

// clones returns copies that share nothing with the caller's.
func clones(instruments []Instrument) []Instrument {
	out := make([]Instrument, len(instruments))
	for i := range instruments {
		out[i] = instruments[i].clone()
	}
	return out
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
