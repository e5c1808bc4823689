// Package petition models a petition and its versions, and reads both from the
// pages and the data that platforms really give.
//
//	r, err := petition.Parse(page, nil)
//	changes, err := petition.Diff(r.Revision.From, r.Revision.To)
//	fmt.Println(changes.Summary("fr"))
//
// A [Petition] has the text clause by clause, each clause once for all its
// languages, the demands in it, those who submit it, and what the platform
// tells: state, signatures, thresholds, period, timeline, answer. A [Revision]
// is one step from a petition to the next, a [History] all steps and the gaps
// between them.
//
// # What Parse reads
//
// [Parse] looks at the input, in this order:
//
//  1. JSON: what this package writes, one petition or an array; rows of PaperTrail
//     with their object_changes; an answer of Decidim's GraphQL interface; Decidim's
//     own exports; a petition of the UK Parliament; {attribute, locale, old, new};
//  2. a version page of Decidim 0.22 to 0.30 as HTML: unified or side by side,
//     escaped or rendered, one view or all four;
//  3. the CSV of Decidim's open data, of four generations;
//  4. a version page as the text that an extractor took from it, with the
//     interface in Dutch, French, German, English, Spanish or Catalan, or in
//     several of them.
//
// # Rules for version pages
//
// The heading names the language of the interface and the title, each label the
// attribute and the language of a value. Interface strings are matched one by
// one, because sites mix them. In text the signs that part the old value from
// the new one may also occur in the values. Between two values of HTML the sign
// stands outside all elements; between two of plain text the place is taken
// that the page itself proves, by its title or by its other values, or that
// makes the two far more alike than any other does. Otherwise all readings are
// given, and neither is chosen.
//
// # Rules for the text
//
// HTML of Quill, TipTap and word processors becomes clauses with marks; nothing
// that could run survives. The languages are aligned into one body: block by
// block where they have the same kinds of block in the same order, else by
// bilingual.Align. Demands are the items after a clause that asks ("vragen wij
// … om:", "nous demandons …:"), or the clauses that ask where there is no list.
// Submitters are the names in the closing line. Words that a platform writes
// for the institution have the fact "voice".
//
// # Rules for comparing
//
// [Diff] leaves out machine translations, and empty paragraphs at both ends.
// A change of editor that rewrites the markup is no change of the text.
//
// What it leaves out: names of signatories, comments, votes by person; YAML,
// which could make objects: Parse says how to export JSON instead; the network.
package petition
