// Package legalref finds citations of law in Dutch, French, German and English
// texts and resolves each to one key that holds no language: "l'article 8 de la
// Convention européenne des droits de l'homme" and "artikel 8 EVRM" are both
//
//	echr#art_8
//
// It knows Belgian law, the European Union's, the treaties that texts cite, and
// the main codes of the neighbours. A [Ref] is a comparable value; a [Registry]
// gives it a label and an address in the reader's language; a [Citation] says
// where it stands in the text, as byte offsets, and how sure it is.
//
//	for _, c := range legalref.Find(bilingual.NL, text, nil) {
//		fmt.Println(text[c.Span.Start:c.Span.End], c.Ref, c.Status)
//	}
//
// # How a text is read
//
// Spaces and hyphens that do not break, loose accents, soft hyphens and words broken at
// the end of a line are read as what they print; spans are of the text that was given.
// A scanner walks the text once and notes mentions, in this order of priority:
// names that the text has defined; the longest name, noun or article word of
// the index; numbers of acts of the Union. A linker then joins them:
//
//  1. A place (an article with its parts) belongs to the instrument that
//     follows, if only words that bind stand between: van, du, of, a comma, an
//     adjective, or nothing. A bracket, a part that is not known and the chapter
//     that an article stands in cut no tie: "artikel 10 (gelijkheid) van de Grondwet".
//  2. Places in a list share the instrument of the last one that has none of
//     its own: "artikel 3 en artikel 5 van de wet". Those below the book of a code
//     that numbers its articles by books bear its number: "Boek 6 BW, artikel 9".
//  3. A place that has none yet belongs to the instrument right before it
//     ("EVRM, art. 8", "Richtlijn 2008/118/EG – Artikel 16"), in a visa behind a comma
//     too, even where acts that changed it stand between ("Vu la loi du 3 mai 2003,
//     l'article 5"); to the one that opens its sentence ("De Grondwet noemt in artikel
//     10"); or, led in by inzonderheid, notamment, in particular or by a possessive
//     ("en son article 16"), to the last one of its sentence that no title of another
//     names. One of a text without a name, "artikel 5 van het lastenboek", belongs to
//     none.
//  4. Words that point back (dezelfde, voormelde, ladite, précité) take the
//     instrument of their kind that was named last, and not one that the title of
//     another names; "the Directive" is the only one that was named; "dit decreet"
//     and "la présente loi" are "this", the text itself. "The Convention" before any
//     treaty is the one of that noun which the text names later, if it names one.
//  5. What is left is unresolved, and its Ref has no instrument: "#art_7". A
//     place is never joined across the end of a sentence.
//  6. A name in apposition to an act by kind and date is one citation with it, and
//     says which act of its day it is: "wet van 12 april 1965
//     (Loonbeschermingswet)"; so are the date of an act in brackets behind a name of it,
//     and the ECLI behind a judgment. The name of a code does not: "ordonnance du 17
//     juillet 2003 portant le Code …" is the act that brings it in.
//  7. An instrument that is named only to lead to its places, which stand before
//     it, right after it or after its title, is cited with them and not once
//     more on its own. If the text says more about it, it is also a citation of
//     its own.
//  8. An abbreviation of three letters counts alone in its own language, behind a
//     word of the grammar; elsewhere, and for those that mean much else, only with
//     an article. A name that the text gives in brackets is an instrument's where
//     nothing but what belongs to the instrument stands between.
//
// The tail that tells how an act was changed ("gewijzigd bij de wet van …") has
// the role [Amending]. The head of an article in the text of an act and the
// heading of a resolution are no citations, nor are budget lines, articles for
// sale, roll numbers and paragraphs of judgments.
//
// # What a word means
//
// The [Family] of the instrument decides. Belgian and French law counts the blocks
// of an article: a lid, alinéa or Absatz is an [Alinea], a § a [Paragraph]. Treaties,
// acts of the Union, Dutch and German law number them, and the languages call one
// block by different words: right below an article, lid 2, alinéa 2, second
// paragraph, Absatz 2 and the 2 of 15.2 are the Paragraph 2, and what is counted
// below a paragraph is an Alinea. Without an instrument that is left open, and the
// Ref stops above it. A name that several states use means the law of
// [FindOptions.Jurisdiction], unless a state is named beside it: "la Constitution
// espagnole" and "the Dutch Civil Code" are of those states. An article of law that
// the registry does not hold is unresolved; an act by date has the state in its key,
// fr/act/1985-07-05, which a number as that state gives it tells too: loi n° 85-677. A
// year behind a name must be that of the instrument. [Home] tells the jurisdiction of a
// text by what it says of itself.
//
// # Acts by date
//
// An act cited by kind and date is resolved when the registry knows that the
// date alone means it, when its title, in full or in short, goes on as that of one act
// of the day, or when the text has so told one act of that day before; else it is
// ambiguous, with those that are known as candidates, and a label does not name it by
// the title of one of them. Package belgianacts adds the federal acts since 1994; the
// command of this module uses it, [Find] does not. Which government took a decree is no
// part of the key: [Citation.Issuer] says it.
//
// # Acts of the Union
//
// The key holds the type of the act as the European Legislation Identifier does,
// so that label and address are its own: eu/reg/2016/679, eu/reg_impl/2020/1001,
// eu/reg_del/2016/161, eu/dec_framw/2002/584; types that have no such identifier are
// written out, eu/common-position/2008/944. A text may leave the type out;
// [Ref.Agrees] holds eu/reg/2020/1001 and eu/reg_impl/2020/1001 for one act.
//
// # Assemblies
//
// A resolution of the United Nations is of the body named beside it, else of the
// one that its date fits, and "its resolution" and "its Rules of Procedure" are
// of [FindOptions.Assembly]: un/ga/res/60/251, un/ga/res/34/83A,
// un/ga/res/ES-10/21, eu/rules/parliament#art_37__para_3. Documents that have a
// symbol are cited as a whole: un/doc/S/2001/970, eu/com/2014/910. So are the texts of the
// Parliamentary Assembly of the Council of Europe, coe/pace/res/1018, and its treaties
// that have no name here, coe/ets/148.
//
// # What it leaves out
//
// Case names, judgments without an ECLI but for those of the Constitutional
// Court by number and year, of the Council of State by number and date, and the
// numbered cases of the Union's courts (eu/case/C-293/12, eu/case/26/62), papers
// of parliaments (DOC 55 1234/001, A9-0163/2024, P9_TA(2020)0054), resolutions
// known by their date alone, names that neither the registry nor the text explains,
// and the articles of a list beyond the five hundredth. Use [Registry.With] to add
// instruments; nothing is looked up on a network, and a wrong link is held worse
// than none. Finding costs time in proportion to the text, and allocates nothing
// for text without citations.
package legalref
