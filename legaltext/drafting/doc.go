// Package drafting knows how legal texts are drafted: the stock phrases with
// which visas, recitals, requests and decisions open, in Dutch, French, German
// and English, the headings between them, and how each assembly names itself,
// numbers its documents and signs.
//
// A [Practice] is that knowledge as a value. [Default] has the built-in one; a
// [House] adds the habits of an assembly to it, without code:
//
//	p, err := drafting.Default().With(drafting.House{
//		ID:       "ch-geneve",
//		Names:    map[bilingual.Lang][]string{"fr": {"Grand Conseil"}},
//		Formulas: map[bilingual.Lang][]string{"fr": {"Le Grand Conseil"}},
//		Numbers:  []string{"R {n}"},
//	})
//
// # What it reads
//
// Each method reads one block or line of text and says whether it is what the
// method is named for: [Practice.Opening] the cue of a recital, visa or
// operative clause; [Practice.LeadIn] verb, addressees, partners and
// complementiser of a request, [Practice.Passive] those of one in the passive,
// [Practice.Acting] those of one by somebody whom no table has; [Practice.Told] a decision
// told in the past; [Practice.Heading] a heading, and
// [Practice.Title] where its title begins;
// [Practice.Formula] and [Practice.Assembly] the acting body;
// [Practice.Session], [Practice.Sitting], [Practice.Number] and [Practice.Date] the
// facts of a cover; [Practice.Authors], [Practice.Group], [Practice.Behalf],
// [Practice.Signature], [Practice.Signatures] and [Practice.Ending] the people and
// the closing lines.
//
// # The rules, in order
//
//  1. Words are compared without case. An accent may be missing in print, as on
//     capitals, but not be there where the phrase has none. Composed and
//     decomposed letters, straight and curly apostrophes, written and elided
//     vowels, spaces of any width, soft hyphens and markup make no difference.
//  2. The longest phrase decides.
//  3. A phrase is looked for after the signs of a list and, when it is not
//     there, after the words that may stand before it.
//  4. The particle of a separable verb is looked for in the same clause, within
//     forty words.
//  5. A participle opens a preamble, a finite verb an operative part. A first
//     word that is in no table is a recital when it has the form of a
//     participle, and the opening says that it was guessed.
//  6. Where two houses print the same line, both are given, in the order of the
//     data.
//
// # The data
//
// The phrases are the files data/<language>.tsv, rows of class, attribute and
// phrases; the houses are data/houses.tsv. A [Phrase] of a House is such a row.
// The classes are:
//
//   - visa, recital; attribute "weak" for cues that open other sentences too,
//     "weak/decision" for one that decides before a colon ("RESOLVED:");
//   - the acts request (with its strength), instruction, decision, support,
//     criticism, statement, notice, forwarding, closing; an attribute names the
//     other act of a verb that has two, or says that a verb decides and says no
//     more ("plain");
//   - none: what begins as a cue and is none ("notes on");
//   - subject (attribute "self" for the name that a motion gives its assembly),
//     self ("this" before such a name), place (what stands before the name of a
//     town), adverb ("strong" for those that urge and make a request a strong one,
//     "both" for those that announce two addressees, "concluding" for those with
//     which a line may end that leaves the verbs to its points, "motion" for the
//     "That" of motions), article: words before a cue; division: what stands before
//     the number of a chapter;
//   - passive (with act and strength): requests that name who is asked first;
//   - told (with act): what an assembly did when it met, in the past;
//   - participle, infinitive: endings; noun: words that only look like them, "office" for
//     those of whom something is demanded;
//   - point: how what is asked opens, and the words before an infinitive;
//   - heading (with its block), topic (how the words of a title open), session
//     ("numbered" for names that need years or a number), ordinal (what number words
//     end in), month, sitting (what stands before its date);
//   - author (attribute "label" for a noun that a colon follows, "names" for words
//     that only names may follow, "behind" for words behind names), others,
//     honorific, group, behalf (attribute "party" where a party follows, "group" for
//     the word that makes a name one, "self" for an author among others), party (what
//     names of parties end with); end (with its kind);
//   - addressee (with its key), pronoun, partner, complement ("infinitive" for a
//     preposition that is one before a verb, "name" for one that also stands within
//     names, "aim" for one that says what for), stop (what ends the name of an
//     addressee; "time" for one that does so before a number or an article), and
//     ("both" for the second word of "both … and"), link ("to" for a preposition
//     before an addressee, "from" for one after a verb that demands): the words of
//     a lead-in.
//
// The phrases of a language are indexed when it is first asked for, in less than
// a millisecond. Where no phrase begins as a text does, a look at its first
// letters says so; else a method takes time proportional to the phrases that
// begin with the same word, or, where it looks for a particle, to the clause. Methods that take a language try all
// languages when it is empty. What is not here: the words of a clause beyond
// its opening, and the judgement of a whole text, which package resolution
// makes of these openings.
package drafting
