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
// [Weigh] gives the points behind the answer as [Evidence], which can be added
// up over a run of short blocks.
//
// What it leaves out: texts that mix languages get the one that prevails, or
// none; other languages than the four are not recognised as such, so that a
// text in Italian may come out as French. Where the languages of a document
// are known, name them: Detect(text, NL, FR).
package bilingual
