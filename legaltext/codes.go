package legaltext

import (
	"maps"
	"slices"
)

// The codes of diagnostics, of every package of this module. A code may be
// retired, never given another meaning.
const (
	CodeUnknownField Code = "DOC-UNKNOWN-FIELD"
	CodeInvalidUTF8  Code = "SRC-INVALID-UTF8"
	CodeControlChar  Code = "SRC-CONTROL-CHARACTER"
	CodeJoinedHyphen Code = "SRC-JOINED-HYPHEN"

	CodeNoContent       Code = "RES-NO-CONTENT"
	CodeUnpairedClause  Code = "RES-UNPAIRED-CLAUSE"
	CodeMergedClause    Code = "RES-MERGED-CLAUSE"
	CodeFalseDash       Code = "RES-FALSE-DASH"
	CodeJoinedAcrossCut Code = "RES-JOINED-ACROSS-CUT"
	CodeInferredLevel   Code = "RES-INFERRED-LEVEL"
	CodeUnknownNote     Code = "RES-UNKNOWN-NOTE"
	CodeUnusedNote      Code = "RES-UNUSED-NOTE"
	CodeUndecidedLang   Code = "RES-UNDECIDED-LANGUAGE"
	CodeMissingPart     Code = "RES-MISSING-PART"
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
	CodeCheckNoteRef      Code = "CHK-NOTE-REFERENCE"
	CodeCheckNoteSource   Code = "CHK-NOTE-SOURCE"
	CodeCheckQuotation    Code = "CHK-QUOTATION"
)

// A CodeInfo explains a code.
type CodeInfo struct {
	Code     Code
	Severity Severity
	// Meaning is one sentence for people.
	Meaning string
}

var codes = map[Code]CodeInfo{
	CodeUnknownField: {Severity: Warning, Meaning: "JSON holds a field that this version does not know; it was left out."},
	CodeInvalidUTF8:  {Severity: Warning, Meaning: "Bytes that are not UTF-8 were read as U+FFFD."},
	CodeControlChar:  {Severity: Info, Meaning: "A control character was read as a space."},
	CodeJoinedHyphen: {Severity: Info, Meaning: "A word broken by a hyphen at the end of a line was joined."},

	CodeNoContent:       {Severity: Warning, Meaning: "No clause was found in the text."},
	CodeUnpairedClause:  {Severity: Warning, Meaning: "A clause has no counterpart in one of the languages."},
	CodeMergedClause:    {Severity: Warning, Meaning: "Two paragraphs of one language answer one of the other and were read as one clause."},
	CodeFalseDash:       {Severity: Info, Meaning: "A list dash before the continuation of a sentence was taken for an artefact of the page."},
	CodeJoinedAcrossCut: {Severity: Info, Meaning: "A sentence cut by a page was joined."},
	CodeInferredLevel:   {Severity: Warning, Meaning: "The level of a list item was lost in the source and was inferred."},
	CodeUnknownNote:     {Severity: Warning, Meaning: "A reference points to a note that the text does not have."},
	CodeUnusedNote:      {Severity: Info, Meaning: "No reference points to this note."},
	CodeUndecidedLang:   {Severity: Warning, Meaning: "The language of a block could not be decided and was inferred from its place."},
	CodeMissingPart:     {Severity: Warning, Meaning: "A part that documents of this genre have was not found."},
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
	CodeCheckNoteRef:      {Severity: Warning, Meaning: "The languages refer to different notes."},
	CodeCheckNoteSource:   {Severity: Warning, Meaning: "A note points to different sources in different languages."},
	CodeCheckQuotation:    {Severity: Info, Meaning: "Quotation marks are in pairs in one language and not in another."},
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
