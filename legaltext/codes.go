package legaltext

import (
	"maps"
	"slices"
)

// The codes of diagnostics, of every package of this module. A code may be
// retired, never given another meaning.
const (
	CodeUnknownField Code = "DOC-UNKNOWN-FIELD"
	CodeFault        Code = "DOC-FAULT"
	CodeInvalidUTF8  Code = "SRC-INVALID-UTF8"
	CodeControlChar  Code = "SRC-CONTROL-CHARACTER"
	CodeJoinedHyphen Code = "SRC-JOINED-HYPHEN"
	CodeNoLines      Code = "SRC-NO-LINES"
	CodeTurnedLines  Code = "SRC-TURNED-LINES"
	CodeColumns      Code = "SRC-COLUMNS"
	CodeUnsafeLink   Code = "SRC-UNSAFE-LINK"

	CodeNoContent       Code = "RES-NO-CONTENT"
	CodeUnpairedClause  Code = "RES-UNPAIRED-CLAUSE"
	CodeMergedClause    Code = "RES-MERGED-CLAUSE"
	CodeFalseDash       Code = "RES-FALSE-DASH"
	CodeJoinedAcrossCut Code = "RES-JOINED-ACROSS-CUT"
	CodeInferredLevel   Code = "RES-INFERRED-LEVEL"
	CodeNumberGap       Code = "RES-NUMBER-GAP"
	CodeUnknownNote     Code = "RES-UNKNOWN-NOTE"
	CodeUnusedNote      Code = "RES-UNUSED-NOTE"
	CodeNoteOrder       Code = "RES-NOTE-ORDER"
	CodeUndecidedLang   Code = "RES-UNDECIDED-LANGUAGE"
	CodeMixedLanguages  Code = "RES-MIXED-LANGUAGES"
	CodeMissingPart     Code = "RES-MISSING-PART"
	CodeSecondText      Code = "RES-SECOND-TEXT"
	CodeUnplacedLine    Code = "RES-UNPLACED-LINE"
	CodeSuspectedSlip   Code = "RES-SUSPECTED-SLIP"
	CodeDisagreement    Code = "RES-DISAGREEMENT"

	CodeCheckMissingSide  Code = "CHK-MISSING-SIDE"
	CodeCheckMissingText  Code = "CHK-MISSING-TEXT"
	CodeCheckLanguage     Code = "CHK-LANGUAGE"
	CodeCheckNumbering    Code = "CHK-NUMBERING"
	CodeCheckNumber       Code = "CHK-NUMBER"
	CodeCheckDate         Code = "CHK-DATE"
	CodeCheckAmount       Code = "CHK-AMOUNT"
	CodeCheckName         Code = "CHK-NAME"
	CodeCheckAbbreviation Code = "CHK-ABBREVIATION"
	CodeCheckCitation     Code = "CHK-CITATION"
	CodeCheckUncited      Code = "CHK-UNCITED"
	CodeCheckAddressee    Code = "CHK-ADDRESSEE"
	CodeCheckVerb         Code = "CHK-VERB"
	CodeCheckNoteRef      Code = "CHK-NOTE-REFERENCE"
	CodeCheckNoteSource   Code = "CHK-NOTE-SOURCE"
	CodeCheckQuotation    Code = "CHK-QUOTATION"
	CodeCheckTable        Code = "CHK-TABLE"
	CodeCheckNegation     Code = "CHK-NEGATION"
	CodeCheckModality     Code = "CHK-MODALITY"

	CodePetNoHeading      Code = "PET-NO-HEADING"
	CodePetMixedInterface Code = "PET-MIXED-INTERFACE"
	CodePetUnknownLabel   Code = "PET-UNKNOWN-LABEL"
	CodePetPageText       Code = "PET-PAGE-TEXT"
	CodePetEmptyDiff      Code = "PET-EMPTY-DIFF"
	CodePetSameValue      Code = "PET-SAME-VALUE"
	CodePetMissingSide    Code = "PET-MISSING-SIDE"
	CodePetPhantomLine    Code = "PET-PHANTOM-LINE"
	CodePetAmbiguous      Code = "PET-AMBIGUOUS-SPLIT"
	CodePetSplitRendered  Code = "PET-SPLIT-RENDERED"
	CodePetRendered       Code = "PET-RENDERED-VIEW"
	CodePetMachine        Code = "PET-MACHINE-TRANSLATION"
	CodePetBadHash        Code = "PET-BAD-HASH"
	CodePetActive         Code = "PET-ACTIVE-CONTENT"
	CodePetUnknownElement Code = "PET-UNKNOWN-ELEMENT"
	CodePetTooDeep        Code = "PET-TOO-DEEP"
	CodePetTruncated      Code = "PET-TRUNCATED-MARKUP"
	CodePetSubmitters     Code = "PET-SUBMITTERS-DIFFER"
	CodePetDemands        Code = "PET-NO-DEMANDS"
	CodePetUnpaired       Code = "PET-UNPAIRED-CLAUSE"
	CodePetMerged         Code = "PET-MERGED-CLAUSE"
	CodePetUnknownField   Code = "PET-UNKNOWN-FIELD"
	CodePetUnknownState   Code = "PET-UNKNOWN-STATE"
	CodePetBadValue       Code = "PET-BAD-VALUE"
	CodePetFormulaGuard   Code = "PET-FORMULA-GUARD"
	CodePetYAML           Code = "PET-YAML-ROW"
	CodePetPlainString    Code = "PET-PLAIN-STRING"
	CodePetDropped        Code = "PET-DROPPED-LANGUAGE"
	CodePetGap            Code = "PET-HISTORY-GAP"
	CodePetHidden         Code = "PET-NOTHING-SHOWN"
	CodePetRepeated       Code = "PET-REPEATED-VALUE"
)

// A CodeInfo explains a code.
type CodeInfo struct {
	Code     Code
	Severity Severity
	// Meaning is one sentence for people.
	Meaning string
}

var codes = map[Code]CodeInfo{
	CodeFault:        {Severity: Warning, Meaning: "A document in JSON contradicts itself, as when an offset does not lie in its text."},
	CodeUnknownField: {Severity: Warning, Meaning: "JSON holds a field that this version does not know; it was left out."},
	CodeInvalidUTF8:  {Severity: Warning, Meaning: "Bytes that are not UTF-8 were read as U+FFFD."},
	CodeControlChar:  {Severity: Info, Meaning: "A control character was read as a space."},
	CodeJoinedHyphen: {Severity: Info, Meaning: "A word broken by a hyphen at the end of a line was joined."},
	CodeNoLines:      {Severity: Warning, Meaning: "The text has lost its line breaks; its clauses were parted where a known formula follows a stop."},
	CodeTurnedLines:  {Severity: Warning, Meaning: "The lines of a page run across columns; they were cut where their words turn from one language to the other, or one half says in another language what the other does."},
	CodeColumns:      {Severity: Warning, Meaning: "A page may have columns of one language; it was read line by line, since they cannot be told from the cells of a table."},
	CodeUnsafeLink:   {Severity: Warning, Meaning: "The target of a link or image was dropped because of its scheme; the text was kept."},

	CodeNoContent:       {Severity: Warning, Meaning: "No clause was found in the text."},
	CodeUnpairedClause:  {Severity: Warning, Meaning: "A clause has no counterpart in one of the languages."},
	CodeMergedClause:    {Severity: Warning, Meaning: "Two paragraphs of one language answer one of the other and were read as one clause."},
	CodeFalseDash:       {Severity: Info, Meaning: "A list dash before the continuation of a sentence was taken for an artefact of the page."},
	CodeJoinedAcrossCut: {Severity: Info, Meaning: "A sentence cut by a page was joined."},
	CodeInferredLevel:   {Severity: Warning, Meaning: "The level of a list item was lost in the source and was inferred."},
	CodeNumberGap:       {Severity: Warning, Meaning: "A printed number does not follow the one before it: the text lacks a clause, or holds it in another."},
	CodeUnknownNote:     {Severity: Warning, Meaning: "A reference points to a note that the text does not have."},
	CodeUnusedNote:      {Severity: Info, Meaning: "No reference points to this note."},
	CodeNoteOrder:       {Severity: Warning, Meaning: "A number in brackets that may refer to a note comes again, or out of order: it may belong to the text."},
	CodeUndecidedLang:   {Severity: Warning, Meaning: "The language of a block could not be decided and was inferred from its place."},
	CodeMixedLanguages:  {Severity: Warning, Meaning: "A clause goes over from its language to another one, as when lines of two columns run together."},
	CodeMissingPart:     {Severity: Warning, Meaning: "A part that documents of this genre have was not found."},
	CodeSecondText:      {Severity: Warning, Meaning: "Another text begins behind the requests; it was left in the body."},
	CodeUnplacedLine:    {Severity: Info, Meaning: "Lines above the text proper say nothing that is known; they were left in the body."},
	CodeSuspectedSlip:   {Severity: Info, Meaning: "A word looks like a slip of printing or recognition; it was kept as it is."},
	CodeDisagreement:    {Severity: Warning, Meaning: "Two printings of one fact differ."},

	CodeCheckMissingSide:  {Severity: Warning, Meaning: "A clause or field has no text in one of the languages."},
	CodeCheckMissingText:  {Severity: Warning, Meaning: "One language has sentences that the other lacks."},
	CodeCheckLanguage:     {Severity: Warning, Meaning: "A text is in another language of the document than its own."},
	CodeCheckNumbering:    {Severity: Warning, Meaning: "A clause is numbered otherwise in another language."},
	CodeCheckNumber:       {Severity: Warning, Meaning: "Figures, number words or bounds differ between the languages."},
	CodeCheckDate:         {Severity: Warning, Meaning: "Dates differ between the languages."},
	CodeCheckAmount:       {Severity: Warning, Meaning: "A figure has another unit, currency or magnitude in another language."},
	CodeCheckName:         {Severity: Warning, Meaning: "A name of a place or person differs between the languages or is in one of them only."},
	CodeCheckAbbreviation: {Severity: Info, Meaning: "An abbreviation is introduced in one language only."},
	CodeCheckCitation:     {Severity: Warning, Meaning: "The languages cite different law."},
	CodeCheckUncited:      {Severity: Warning, Meaning: "One language cites law that the other does not cite, or has in plain words."},
	CodeCheckAddressee:    {Severity: Warning, Meaning: "A request is made to different addressees, or with different partners."},
	CodeCheckVerb:         {Severity: Warning, Meaning: "A request is an act of another kind or strength in another language."},
	CodeCheckNoteRef:      {Severity: Warning, Meaning: "The languages refer to different notes."},
	CodeCheckNoteSource:   {Severity: Warning, Meaning: "A note points to different sources in different languages."},
	CodeCheckQuotation:    {Severity: Info, Meaning: "Quotation marks are in pairs in one language and not in another."},
	CodeCheckNegation:     {Severity: Warning, Meaning: "One language denies what the other says, in which no word comes near to a denial."},
	CodeCheckModality:     {Severity: Warning, Meaning: "One language obliges where the other permits."},
	CodeCheckTable:        {Severity: Info, Meaning: "Rows of a table could not be compared one by one: it stands once for all languages, or was cut otherwise in each."},

	CodePetNoHeading:      {Severity: Warning, Meaning: "A version page has no heading that is known, so that its language is told from its labels."},
	CodePetMixedInterface: {Severity: Info, Meaning: "The interface of a page is in more than one language."},
	CodePetUnknownLabel:   {Severity: Warning, Meaning: "A change has a label that is not known; it was kept under that label."},
	CodePetPageText:       {Severity: Info, Meaning: "A line that belongs to no change was taken for a part of the page."},
	CodePetEmptyDiff:      {Severity: Info, Meaning: "A change shows no value, as when only its final line end changed."},
	CodePetSameValue:      {Severity: Info, Meaning: "A change shows two values that are the same, as when only line ends changed."},
	CodePetMissingSide:    {Severity: Info, Meaning: "A change shows only an old value, or a removal."},
	CodePetPhantomLine:    {Severity: Info, Meaning: "An empty line made by the highlighting of the page was left out."},
	CodePetAmbiguous:      {Severity: Warning, Meaning: "The page does not tell where the old value ends and the new one starts; all readings are given."},
	CodePetSplitRendered:  {Severity: Error, Meaning: "A side-by-side view of rendered text with lists cannot be read."},
	CodePetRendered:       {Severity: Info, Meaning: "The page shows rendered text, in which kinds of list and styles are lost."},
	CodePetMachine:        {Severity: Info, Meaning: "A value was translated by a machine and counts as no edit."},
	CodePetBadHash:        {Severity: Warning, Meaning: "A printed hash of machine translations could not be read to its end."},
	CodePetActive:         {Severity: Warning, Meaning: "Content or an attribute that could run was dropped."},
	CodePetUnknownElement: {Severity: Info, Meaning: "An unknown element was ignored and its text kept."},
	CodePetTooDeep:        {Severity: Warning, Meaning: "Markup nests deeper than the limit; what is deeper was read as text without structure."},
	CodePetTruncated:      {Severity: Warning, Meaning: "Markup ends inside a tag; the rest was kept as text."},
	CodePetSubmitters:     {Severity: Warning, Meaning: "The languages name different submitters."},
	CodePetDemands:        {Severity: Info, Meaning: "No demand was recognised in the text."},
	CodePetUnpaired:       {Severity: Info, Meaning: "A clause of the body has no counterpart in one of the languages."},
	CodePetMerged:         {Severity: Info, Meaning: "Several paragraphs of one language answer one of the other and were read as one clause."},
	CodePetUnknownField:   {Severity: Info, Meaning: "A field that the model has no place for was kept under its own name."},
	CodePetUnknownState:   {Severity: Warning, Meaning: "The platform's state is not known; it was kept as it is spelt."},
	CodePetBadValue:       {Severity: Warning, Meaning: "A value is not of the kind that its field has; it was kept under its own name."},
	CodePetFormulaGuard:   {Severity: Info, Meaning: "The apostrophe that guards spreadsheets against formulas was taken off."},
	CodePetYAML:           {Severity: Error, Meaning: "A row holds YAML, which is not read; export the column as JSON."},
	CodePetPlainString:    {Severity: Info, Meaning: "A value is a plain string without language, from before the platform had several."},
	CodePetDropped:        {Severity: Warning, Meaning: "A language was dropped between two versions, which a version page does not show."},
	CodePetGap:            {Severity: Warning, Meaning: "A version does not begin where the one before it ended."},
	CodePetRepeated:       {Severity: Warning, Meaning: "A page shows one value twice; the first was taken."},
	CodePetHidden:         {Severity: Info, Meaning: "A version changed nothing that this model has."},
}

// Codes returns every code with its severity and meaning, sorted by code.
func Codes() []CodeInfo {
	out := make([]CodeInfo, 0, len(codes))
	for _, c := range slices.Sorted(maps.Keys(codes)) {
		info := codes[c]
		info.Code = c
		out = append(out, info)
	}
	return out
}
