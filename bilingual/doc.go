// Package bilingual knows texts in two or more languages, and no law: it
// names languages, tells which one a text is in, and finds which block of one
// text answers which block of another.
//
//	bilingual.Detect("Gelet op de wet van 5 mei 1999") // "nl"
//	bilingual.Detect("PROPOSITION DE RÉSOLUTION")      // "fr"
//	bilingual.Detect("Françoise DE BACKER")            // "": a name
//
// # Languages
//
// A [Lang] is a BCP 47 base language as a plain string, so that it reads well
// in code, in JSON and as a map key. A [Text] is one text in several of them.
//
// # Detection
//
// [Detect] tells Dutch, French, German and English apart in sentences, in
// headings all in capitals and in snippets of three words, and says
// "undecided" rather than guess. It works on closed word classes, the fixed
// vocabulary of legal drafting, word endings, letter pairs and accents, in one
// pass and without allocating; [Weigh] lists the rules in their order. Its
// answer does not depend on case, on composed or decomposed accents, or on
// soft hyphens.
//
// [Weigh] gives the points behind the answer as [Evidence], which can be added up
// over a run of short blocks; a [Weigher] does so for the many texts of one document.
//
// Texts that mix languages get the one that prevails, or none; other languages than
// the four are not recognised as such, so that a text in Italian may come out as
// French. Where the languages of a document are known, name them:
// Detect(text, NL, FR).
//
// # Alignment
//
// [Align] pairs the blocks of two texts: clauses, paragraphs, sentences. It
// finds blocks that one of the texts lacks, two blocks that answer one, and
// blocks that were moved. Each [Pair] has a score and says what it rests on.
//
//	bilingual.Align(dutch, french, nil)
//	// {[0] [0] 0.98 "2 figures, 3 like words, length"} {[1 2] [1] …} {[3] [] 0 …}
//
// No dictionary is needed, and none of law: what the caller knows of a block,
// its number, level and kind and the citations, dates and amounts in it, goes
// in as [Block] fields in a form that no language colours. The rest of the
// evidence is in the words themselves: figures, names, words of common origin
// under the spelling of each language (commissie, commission, Kommission),
// lengths, and, once there are thirty sure pairs, the words that those pairs
// show to answer each other.
//
// What it leaves out: blocks of which a part answers a part, more than two
// blocks for one, and texts of which neither language has letters of the
// Latin script beyond names and figures.
package bilingual
