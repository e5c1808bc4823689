// Package resolution models parliamentary resolutions and reads them from text.
//
// A resolution gives reasons and makes requests. In Belgium, the European Union
// and the United Nations it does so in several languages that all have force, and
// reaches the public as a page of two columns whose text comes out interleaved,
// cut by pages and footnotes. [Parse] makes of it a [Resolution]: each reason and
// each request once, with its text in every language, its notes and the articles
// it cites. [Read] also tells where in the source each of them stands, what
// belongs to the page alone, and what was doubtful.
//
// # The model
//
// A [Consideration] is a recital ("Overwegende dat") or a visa ("Gelet op"), with
// its cue. A [Request] is an operative clause with its verb, its addressees and
// its partners; its items are the points asked for. Both are clauses of package
// legaltext, as are the explanatory paragraphs and the notes. [Resolution.Document]
// and [FromDocument] convert to and from [legaltext.Document], on which checking,
// comparing and encoding work; [Encode] and [Decode] write and read JSON.
//
// # How a text is read
//
//  1. Lines and columns. The front matter of a page of the web, in YAML or TOML,
//     gives facts of the head and no text. Form feeds part pages, and numbers and
//     heads that count up within sentences are none of the text; a gutter whose two
//     sides are in different languages, or run on line by line in one, parts
//     columns, wherever it lies, and so do bars between languages. Where recognition
//     left neither, lines of which many turn from one language to the other are cut
//     where they turn. Other text is read as it comes. HTML pages and the XML of
//     pdftotext -bbox-layout are read too; what leads through the site of a page, such
//     as its nav, is furniture.
//  2. Blocks. Blank lines, indents, list signs and short last lines part them.
//     Words broken by a hyphen at the end of a line are joined, and reported. A
//     text that has lost its lines is parted where a known formula follows a stop,
//     and at the signs of rows, and that is reported.
//  3. Languages. Each block gets the language of its words; what they leave open
//     is decided by its place and by the words that the document uses in one
//     language only. A clause that plainly holds two is reported.
//  4. Notes. A row of numbered blocks is one of notes when the text refers to
//     them, by superscripts, by Markdown or by digits glued to a word; so is the
//     one block with a star that words bear. A row that goes on with a list of
//     the text is none. Where one reference is lost its note is kept, and
//     reported. Notes printed once serve every language.
//  5. Parts, by the formulas of package drafting: type of text, title, sponsors,
//     explanatory part, the line that names the assembly, reasons, requests,
//     signatures. Where no line says what the text is, the title is the line above
//     it that most speaks for; where none opens a part, sentences in which an
//     assembly decides are the requests. One numbered row of sentences without a
//     preamble is parted at the first that asks. Sentences that a page cut are
//     joined, and reported.
//  6. Lists, by indent, kind of sign and number. A level that the page has lost
//     is inferred from the items around it, and reported. Rows of a table go
//     below the clause that they follow, and the paragraphs of an article below
//     its head or its first.
//  7. Clauses. The languages are paired part by part, list by list, with
//     [bilingual.Align]; where two paragraphs answer one they become one clause.
//  8. Citations, with [legaltext.Cite]: a plain name such as "the Constitution" means
//     the law of the state of the assembly, by [drafting.House], else of Belgium.
//
// # What holds for any text
//
// Every byte of the source that is not white space lies in one span of the
// document, of furniture or of syntax ([legaltext.Source.Verify]). Slips of the
// source stay as they are. A text of another genre gives a document too: what
// belongs to no part, such as the result of the vote, is in [Resolution.Body]. Only
// what is empty, no text, larger than [Options] allow, or the JSON of this module is
// refused, with a [*ReadError].
//
// [Classify] tells reasons, requests and other blocks apart where only a row of
// blocks is known. Left out: images, the layout of tables, and the votes and
// debates of a report.
package resolution
