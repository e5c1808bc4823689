// Package richtext reads the HTML that rich-text editors and word processors
// store, and gives it back as blocks of plain text with marks. It is the ground
// floor of every reader whose source is a fragment of a page rather than a
// whole one.
//
// [Read] takes one stored value. A block is what a reader of the page sees as
// one: a paragraph, a heading, a list item, a quotation, a table. Its text is
// plain and stands in one line; what set pieces of it apart are marks with byte
// offsets; and the bytes of the source that it was read from are spans.
//
// # Rules
//
//  1. The source is cut into tokens by the tokenizer of golang.org/x/net/html,
//     which never fails. No tree is built: a stack of open elements, bounded in
//     depth, says where a token stands.
//  2. What one editor writes in one way and another in another is one block:
//     Quill's <ol><li data-list="bullet"> and flat lists with ql-indent classes,
//     TipTap's <li><p> and nested lists, Word's MsoListParagraph, a quotation
//     with and without a paragraph inside, <b> and font-weight: 700.
//  3. Spaces of HTML collapse to one; no-break spaces stay; soft hyphens, byte
//     order marks and zero-width spaces go. A <br> is a mark at a point, except
//     at the end of a block, where no browser shows it.
//  4. A mark stays where the source has it, be it in the middle of a word.
//     Marks of one kind that touch are one; the order of nesting is not kept.
//  5. The content of script, style, iframe, noscript, object and template is
//     dropped and reported; so are event handlers and links of any scheme but
//     http, https, mailto and tel. Other unknown elements are transparent: their
//     text stays.
//  6. Text outside any block is a paragraph of its own. A value without a
//     single tag is plain text: blank lines part its paragraphs.
//  7. A source that ends inside a tag keeps the rest as text.
//
// # Forms
//
// The form of a block is the name of its element, with what else sets the block
// apart after dots, as in a selector: p, h5, li, li.ordered, li.lower-alpha,
// li.checked, p.indent-2, p.center, blockquote, pre, table, tr, td, th, embed,
// hr. A list item without a suffix has a bullet.
//
// [AppendHTML] writes blocks back as HTML that holds nothing but the elements
// of this list and its marks. Reading what it wrote gives the same blocks.
//
// What it leaves out: fonts, colours and sizes, which carry no meaning in a
// legal text; the layout of tables beyond rows and cells; the pages that the
// fragment stood on.
package richtext
