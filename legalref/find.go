package legalref

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/considerans/considerans/bilingual"
)

// FindOptions says how a text is to be read. The zero value, and a nil pointer,
// read a Belgian text of no particular day.
type FindOptions struct {
	// Jurisdiction is the state whose law plain names and dates mean, as a
	// country code of two letters: "Grondwet" and "Code civil" belong to several.
	// Empty is "be". The built-in registry has names of be, nl, fr and de, and the
	// constitutions of lu, ch and at; in a text of another state plain names are those of instruments of that [Family]
	// which were added, and acts by date bear its code, lu/act/2003-05-03. [NoState] is
	// for the texts of a body of several states. Find takes what is the code of no
	// state for NoState; [FindOptions.Validate] tells.
	Jurisdiction string
	// This is the instrument that the text itself is, if it is one. The words
	// "this act" and articles without an instrument then refer to it.
	This Ref
	// Assembly is the name of the body whose text it is, as printed and in any
	// language: "its resolution" and "its Rules of Procedure" are that body's.
	// Where it is empty, a line of the text that holds such a name alone, "The
	// General Assembly,", says it.
	Assembly string
	// Date is the day of the text. It tells a code from the one that it
	// replaced; a text of no day is read as one from before such a change.
	Date time.Time
}

// NoState is the jurisdiction of the texts of a body of several states, such as the
// European Parliament: national law is resolved where its state is named, and plain
// names mean that of none.
const NoState = "-"

// stateOf returns the code of a jurisdiction.
func stateOf(jurisdiction string) string {
	switch s := strings.ToLower(jurisdiction); {
	case s == "":
		return "be"
	case len(s) == 2 && isLetter(s[0]) && isLetter(s[1]) && s != "eu" && s != "un":
		return s
	}
	return NoState
}

// An OptionError says which option of [FindOptions] cannot be followed.
type OptionError struct{ Option, Value, Reason string }

// Error returns the option, its value and the reason.
func (e *OptionError) Error() string {
	return fmt.Sprintf("legalref.FindOptions: %s %q %s", e.Option, e.Value, e.Reason)
}

// Validate returns an [OptionError] for options that cannot be followed: a
// jurisdiction that is the code of no state, but for those from xa to xz, which ISO
// 3166 leaves to its users and so to states of one's own; or a This that has no instrument or is
// a place in one. Find does what it can with them: it resolves no national law, or
// reads the text as one that is none.
func (o *FindOptions) Validate() error {
	if o == nil {
		return nil
	}
	switch s := stateOf(o.Jurisdiction); {
	case o.Jurisdiction == NoState:
	case s == NoState:
		return &OptionError{"Jurisdiction", o.Jurisdiction, "is no country code of two letters"}
	case s[0] != 'x' && !slices.Contains(states().codes, s):
		return &OptionError{"Jurisdiction", o.Jurisdiction, "is the code of no state"}
	}
	if o.This.IsValid() && (o.This.instrument == "" || o.This.pinpoint != "") {
		return &OptionError{"This", o.This.String(), "is not an instrument as a whole"}
	}
	return nil
}

// Find returns the citations in text, in the order of their spans, read with
// the built-in registry. See [Registry.Find].
func Find(lang bilingual.Lang, text string, opts *FindOptions) []Citation {
	return Builtin().AppendFind(nil, lang, text, opts)
}

// AppendFind is like [Find] and appends to dst.
func AppendFind(dst []Citation, lang bilingual.Lang, text string, opts *FindOptions) []Citation {
	return Builtin().AppendFind(dst, lang, text, opts)
}

// Find returns the citations in text, in the order of their spans. The
// language decides the few words that mean different things in different ones
// ("bis" is a range in German); citations in another language are found too,
// and an empty lang is allowed. Spans are bytes of text. The cost is
// proportional to the length of text, whatever it holds.
func (r *Registry) Find(lang bilingual.Lang, text string, opts *FindOptions) []Citation {
	return r.AppendFind(nil, lang, text, opts)
}

// AppendFind is like [Registry.Find] and appends to dst.
func (r *Registry) AppendFind(dst []Citation, lang bilingual.Lang, text string, opts *FindOptions) []Citation {
	if r.scratch == nil {
		r = emptyRegistry().WithActs(r.acts)
	}
	f := r.scratch.Get().(*finder)
	f.reset(r, lang, text, opts)
	f.scan(0, len(f.text))
	dst = f.finish(dst)
	r.scratch.Put(f)
	return dst
}
