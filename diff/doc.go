// Package diff tells what changed between two versions of a legal text, as
// typed changes that apply, invert, compose, merge, and explain themselves.
//
// A comparison of lines or of JSON sees text; a lawyer sees clauses. [Compare]
// works on the clauses of two [legaltext.Document]s: an inserted recital is one
// change and not a new number for each that follows; a paragraph made a heading
// is formatting and no new words; a provision that moves to another chapter
// moved; and where one language was amended and the other was not, the other is
// listed as stale.
//
// # How clauses are matched
//
// Clauses are paired one to one over the whole document, in this order:
//
//  1. the same lasting name (WID), where it stands once on each side; two
//     clauses with different lasting names are never paired;
//  2. the same text in all languages, in order, then elsewhere;
//  3. the same text in one language, in the same way, of three words or more;
//  4. a rewritten lead-in over items that are paired;
//  5. splits and mergers: the words of one clause in several neighbours;
//  6. between the same neighbours and in order, the pairs with most words in
//     common, rare words weighing more than the boilerplate of the kind;
//  7. anywhere, pairs of which each is the other's most similar one;
//  8. clauses without words, below paired parents, by kind and order.
//
// Ids are addresses computed from positions and play no part in it.
//
// # What a change is
//
// [Kind] lists the kinds. A change is counted once for each kind, clause or
// field, and language. Ids and printed numbers that only follow other changes
// are listed as [Renumbering]s and not counted; references by notes and address
// fields follow their clause silently. Of clauses that changed places as few as
// can be moved.
//
// The words of a text are compared as words, numbers, dates and citations, each
// a whole. The script is minimal below the limits that internal/text/seqdiff
// states; [Phrases] joins it for reading.
//
// # Laws
//
// For all documents of one type, in canonical form: Compare(a, a) is empty;
// Apply(a, Compare(a, b)) is b; Apply(b, Invert(Compare(a, b))) is a.
//
// The package compares any shape of document and knows none by name.
package diff
