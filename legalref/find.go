package legalref

import (
	"time"

	"github.com/considerans/considerans/bilingual"
)

// FindOptions says how a text is to be read. The zero value, and a nil pointer,
// read a Belgian text of no particular day.
type FindOptions struct {
	// Jurisdiction is the state whose law plain names mean, as a small country
	// code: "Grondwet" and "Code civil" belong to several. Empty is "be".
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
	f := r.scratch.Get().(*finder)
	f.reset(r, lang, text, opts)
	f.scan()
	dst = f.finish(dst)
	r.scratch.Put(f)
	return dst
}
