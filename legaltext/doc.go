// Package legaltext models a legal text as its drafters see it: named facts and
// rows of clauses, where a clause is one unit of the text in every language it
// was drafted in.
//
// A [Document] is the one tree on which all tools of this module work. The
// types that users know, such as resolution.Resolution, are faces of it that
// convert both ways without loss, and a [Shape] tells the tools what a document
// of each type consists of. Ids, source maps, JSON and the comparison of
// versions are therefore written once, here and in package diff.
//
//	for c := range doc.All() {
//		fmt.Println(c.ID, c.Sides[bilingual.NL].Text)
//	}
//
// # The model
//
//  1. A [Document] has fields, each a plain value, a text by language, a record
//     or a list; and sections, each a row of clauses.
//  2. A [Clause] has an address, a kind, a [Side] for each language, and the
//     clauses below it. A clause that one language lacks has no side there.
//  3. The text of a side is plain: one line, single spaces, no markup, spelled
//     as in the source, mistakes included. What stands off the text is beside
//     it, each fact once: emphasis, links and line breaks are marks, note
//     references are notes, cited articles are citations. Offsets are bytes.
//  4. An id is an address computed from the position, as Akoma Ntoso computes an
//     eId ("req_2__point_1"), and the same in all languages. Only the optional
//     WID says that clauses of two versions are one.
//
// # The JSON
//
//  5. [Encode] writes a document, [EncodeReading] one with its source map, and
//     [Decode] reads a document back. Keys follow the shape, empty fields are
//     left out, and the same document always gives the same bytes. The format
//     is stable; its schemas are in package schema.
//  6. Decode(Encode(d)) equals d.Canonical(). [Document.Canonical] sorts what
//     has no order of its own and leaves out what is empty, but keeps an empty
//     text, since many sources tell an emptied text from an absent one.
//  7. Decode leaves out what it does not know and reports it, so that documents
//     of later minor versions can be read; it refuses another major version. A
//     document that contradicts itself it reads as it is: [Document.Faults] says
//     where, as with an offset outside its text.
//
// # Readings
//
//  8. A [Reading] is a document, the places of its parts in the [Source], and
//     what was doubtful. The document is content alone, so that two readings of
//     one text have equal documents.
//  9. [Source.Verify] proves that nothing of a source is lost or invented: every
//     character lies in the document, in furniture (what only the page has) or
//     in syntax (what the document has in another form), and the letters of
//     each side are those of its spans.
//  10. What cannot be read is an error. Doubt about content is a [Diagnostic],
//     never stops the work, and has a code that keeps its meaning for ever;
//     [Codes] lists them. [Lines] turns bytes into lines and columns.
//
// # The languages
//
//  11. [Check] compares the languages of a document: loud on clauses, figures,
//     dates, amounts, names, citations, addressees, notes, denials and
//     obligations that differ, and quiet on what a true translation may change.
//     Many findings of one cause, as in a table, are told by one. It reads
//     Dutch, French, German and English, and compares figures and structure in
//     any language. [CheckOptions] add the names that a house gives.
//
// # What it leaves out
//
// Reading text is the work of the packages resolution and petition, finding
// citations that of legalref, and comparing versions that of diff. There are no
// dates, persons or procedures here: those are facts of a shape.
//
// Exported values are safe to read, and exported functions safe to call, from
// several goroutines; a document that one goroutine changes is not.
package legaltext
