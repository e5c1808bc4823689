package diff

import (
	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// Changes are what changed between two versions of a document: all that
// [Apply] needs to make the second of the first. The zero Changes, and nil, say
// that nothing did; only [Encode] and [Decode] want a shape.
type Changes struct {
	// Shape is the shape of both documents.
	Shape *legaltext.Shape
	// From and To name the versions, where [Options] named them.
	From, To string
	// List holds the changes, in the order of the new document; what was
	// removed stands where it would stand.
	List []Change
	// Languages are those of the document before and after, when they differ.
	Languages *Languages
	// Renumbered are the clauses whose id or printed number only followed
	// changes elsewhere. They are not counted as changes. Where several clauses
	// have one id, those that keep theirs are listed too.
	Renumbered []Renumbering
	// Stale are the clauses that changed, or came, in one language and not in another.
	Stale []Stale
	// Told is the summary in the words of the document's genre, by language,
	// where a package that knows the genre has put it, or where decoded changes
	// have another than Summary would give; Summary gives it back.
	Told bilingual.Text
}

// Languages are the languages of a document in two versions.
type Languages struct{ Old, New []bilingual.Lang }

// Empty reports whether the two documents are equal.
func (c *Changes) Empty() bool {
	return c == nil || len(c.List) == 0 && len(c.Renumbered) == 0 && c.Languages == nil
}

// orNone returns the changes themselves, of nil no changes.
func (c *Changes) orNone() *Changes {
	if c == nil {
		return &Changes{}
	}
	return c
}

// Kind says what a change did.
type Kind string

// The kinds of change. A change is counted once for each kind, clause or field,
// and language.
const (
	Added        Kind = "added"        // a clause or field came
	Removed      Kind = "removed"      // a clause or field went
	Moved        Kind = "moved"        // it stands elsewhere
	Edited       Kind = "edited"       // its words, or what is known of it, changed
	Reformatted  Kind = "reformatted"  // marks, form, kind, list sign or level changed
	Typographic  Kind = "typographic"  // quotes, spaces, hyphens, digit groups, the last stop or Unicode form changed, no word
	Split        Kind = "split"        // one clause became several
	Merged       Kind = "merged"       // several clauses became one
	Translated   Kind = "translated"   // a clause, section or field gained a language
	Untranslated Kind = "untranslated" // it lost a language
)

// A Change is one thing that changed. It holds both sides of it, so that it can
// be applied and inverted without the documents.
type Change struct {
	Kind Kind
	// ID and OldID are the clause's addresses in the new and the old document.
	// They are empty for a field and on the side where there is no clause.
	ID, OldID string
	// Path and OldPath are the places in the JSON of the new and the old
	// document, as JSON pointers (RFC 6901): "/considerations/3",
	// "/requests/0/points/2", "/title", "/sponsors/1". One is empty when the
	// change added or removed.
	Path, OldPath string
	// Lang is the language of the change, empty when it concerns all.
	Lang bilingual.Lang
	// Edits are the words of an edited or typographic change: the whole text
	// in pieces, of which keep and delete give the old one, keep and insert
	// the new one.
	Edits []Edit
	// Old and New are what the change replaces and what it puts there.
	Old, New *State
	// Law is what the change means for law; nil when nothing is known.
	Law *Law
}

// A State is what a change touched, before it or after it. Which parts are set
// depends on the kind of change.
type State struct {
	// Clause is a clause added or removed, with all below it that came or
	// went with it; or one that moved or changed level, without what stands below
	// it. Field is a field added, removed or moved.
	Clause *legaltext.Clause
	Field  *legaltext.Field
	// Index is the rank of a field in its record or list.
	Index int
	// Side is the clause in the change's language. An edited or typographic
	// change replaces its text, marks, notes and citations, a reformatted one
	// its number, form and marks. Its text is empty where Edits give it.
	Side *legaltext.Side
	// HasFacts says that Facts replace the clause's named facts: cue, verb,
	// addressees.
	HasFacts bool
	Facts    []legaltext.Field
	// Kind and Level are those of a reformatted clause: what it is, and how
	// deep it stands, from 1; zero when they did not change.
	Kind  legaltext.Kind
	Level int
	// Parts are the clauses into which one was split, or of which one was
	// merged, without the clauses below them, in the order in which the whole
	// has their words, and on the other side the whole; or the clauses that came
	// or went with a language of a section.
	Parts []Part
	// Sides are the sides that came or went with a language of a section.
	Sides []PlacedSide
}

// A Part is a clause and its place.
type Part struct {
	Path   string
	Clause legaltext.Clause
}

// A PlacedSide is one language of a clause that came or went, with the clause's
// places in both documents and, when they differ, its named facts in both.
type PlacedSide struct {
	Path, OldPath   string
	Side            legaltext.Side
	HasFacts        bool
	Facts, OldFacts []legaltext.Field
}

// A Renumbering is a clause whose address or printed number changed although
// it was left alone, or that shares the address that it keeps. [Compose] also lists
// clauses that only one document has: with OldPath alone, ID is what references to a
// removed clause are left with; with Path alone, references to OldID, which no clause
// had, come to mean an added one.
type Renumbering struct {
	OldID, ID     string
	OldPath, Path string
	// OldWID and WID are the clause's lasting names, when they differ.
	OldWID, WID string
	// OldNum and Num are the printed numbers, in the languages in which they
	// differ.
	OldNum, Num bilingual.Text
	// OldFacts and Facts are the clause's named facts, when a number in them
	// followed too, as the marker of a note does.
	OldFacts, Facts []legaltext.Field
}

// A Stale clause or field is one that came to say something else in some languages
// and not in another that it has; or a clause that came without a language of its
// section, and has no place in the old document. What is only written otherwise, such as a date, an
// accent or a capital, says nothing else.
type Stale struct {
	ID, OldID     string
	Path, OldPath string
	// Lang did not follow; By are the languages that changed.
	Lang bilingual.Lang
	By   []bilingual.Lang
}

// An Op says what an edit does.
type Op string

// The operations of an edit.
const (
	Keep   Op = "keep"
	Delete Op = "delete"
	Insert Op = "insert"
)

// An Edit is a piece of a text that was kept, deleted or inserted.
type Edit struct {
	Op   Op     `json:"op"`
	Text string `json:"text"`
}

// Options are the options of [Compare]. The zero value and nil give the
// defaults.
type Options struct {
	// From and To are the names of the versions, carried into the result.
	From, To string
	// Practice knows how strongly a verb asks and who is addressed; nil stands
	// for [drafting.Default]. Only Compare asks it: Compose and the renderings know
	// the default alone.
	Practice *drafting.Practice
}

func (o *Options) practice() *drafting.Practice {
	if o == nil || o.Practice == nil {
		return drafting.Default()
	}
	return o.Practice
}

// Law is what a change means for law.
type Law struct {
	// Citations are the citations that changed.
	Citations *CitationChanges `json:"citations,omitempty"`
	// Dates and Numbers are those, outside citations, that stand on one side
	// only, as printed; and all of a rising row of which each became another, as
	// when "2029 and 2030" become "2030 and 2031". They are compared by what they are worth in the language
	// of the text: 2.000.000 and 2 miljoen, 1 januari 2034 and 01/01/2034, ten in
	// words and in figures are the same; what can be read in two ways is not. A
	// period that takes the place of a date ("within six months") is among the dates.
	Dates   *Values `json:"dates,omitempty"`
	Numbers *Values `json:"numbers,omitempty"`
	// Addressees are the addressees that changed.
	Addressees *Values `json:"addressees,omitempty"`
	// Strength is how strongly the clause asks, when that changed.
	Strength *Strength `json:"strength,omitempty"`
}

// CitationChanges are the citations that a change brought, took away, or
// pointed elsewhere in the same instrument, or to the same place in another. Citations are
// written as by legalref.Ref.String, ranges with "..." between.
type CitationChanges struct {
	Added     []string  `json:"added,omitempty"`
	Removed   []string  `json:"removed,omitempty"`
	Repointed []Repoint `json:"repointed,omitempty"`
}

// A Repoint is a citation that came to cite another place.
type Repoint struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// Values are what stood in the old text alone and in the new text alone.
type Values struct {
	Old []string `json:"old,omitempty"`
	New []string `json:"new,omitempty"`
}

// Strength is how strongly a request asks, before and after: "soft", "normal",
// "strong", or another act such as "decision".
type Strength struct {
	Old string `json:"old"`
	New string `json:"new"`
}
