// Package diff tells what changed between two versions of a legal text, as
// typed changes that apply, invert, compose, merge, and explain themselves.
//
// A comparison of lines or of JSON sees text; a lawyer sees clauses. [Compare]
// works on the clauses of two [legaltext.Document]s, in every language: an
// inserted recital is one change and not a new number for each that follows; a
// paragraph made a heading is formatting and no new words; a provision that
// moves to another chapter moved; a citation that comes to name another article
// is named; and where one language came to say something else and the other did
// not, the other is listed as stale.
//
// # How clauses are matched
//
// Clauses are paired one to one over the whole document, in this order:
//
//  1. the same lasting name (WID), where it stands once on each side; two
//     clauses with different lasting names are never paired;
//  2. the same text in all languages, in order, then elsewhere;
//  3. the same text in one language, in the same way, of three words or more
//     when it stands elsewhere;
//  4. a rewritten lead-in over items that are paired;
//  5. between the same neighbours, those that begin and end alike;
//  6. splits and mergers: several clauses, next to each other but for items
//     between them, have the words that one clause has in the other version;
//  7. between the same neighbours and in order, the pairs with most words in
//     common, rare words weighing more than the boilerplate of the kind;
//  8. anywhere, pairs of which each is the other's most similar one;
//  9. splits and mergers that were reworded: most of another clause, beside the
//     pair or elsewhere, is what one of the pair lost, most of it in a row;
//  10. clauses without words, below paired parents, by kind and order.
//
// Ids are addresses computed from positions and play no part in it.
//
// # What a change is
//
// [Kind] lists the kinds. A change is counted once for each kind, clause or
// field, and language; a section that comes to have a language is one change.
// Ids and printed numbers that only follow other changes are listed as
// [Renumbering]s and not counted; references by notes and address fields follow
// their clause silently. Where several clauses changed places, the smallest set of
// them is reported as moved. The change of a text tells also what became of the verb
// and the addressees of a request, and of the cue of a recital, which are part of it.
//
// The words of a text are compared as words, numbers, dates and citations, each
// a whole; a number that is only grouped otherwise, in the signs of its language,
// is the same number. The script is minimal below the limits that internal/text/seqdiff
// states; [Phrases] joins it for reading.
//
// # Laws
//
// For all documents of one shape, in canonical form:
//
//	Compare(a, a)                     is empty
//	Apply(a, Compare(a, b))           is b
//	Apply(b, Invert(Compare(a, b)))   is a
//	Apply(a, Compose(d1, d2))         is Apply(Apply(a, d1), d2)
//	Decode(Encode(d))                 is d
//	Patch(a, b)                       makes JSON(b) of JSON(a), by any RFC 6902 implementation
//	Merge(a, b, a)                    is b, as are Merge(a, a, b) and Merge(a, b, b)
//	Merge(a, b, c)                    conflicts where Merge(a, c, b) does, and is the same without
//
// What Apply accepts, the inverse changes undo, whatever the document. A change of
// words or of order that a merge does not carry out stands in a conflict. There is one
// exception: where both versions rewrote clauses of a few words beyond recognition, and
// another conflict stands beside them, words can be missing or stand twice untold.
//
// # What it leaves out
//
// It does not judge whether a change that one language did not follow had to be
// followed, and does not compare the languages with each other: that is
// [legaltext.Check]. It knows what [legaltext/drafting] knows of verbs
// and addressees and no more. The result shares texts with the documents;
// neither is to be changed afterwards. Documents of many clauses are compared on
// several processors, with the same result.
//
// The package compares documents of any shape; of the shapes of this module it knows
// only what the fields are called in the four languages, for those who read a view.
package diff
