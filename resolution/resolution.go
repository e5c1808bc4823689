package resolution

import (
	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A Resolution is the text by which an assembly gives its reasons and makes its
// requests, in every language it was drafted in.
type Resolution struct {
	// Languages are the languages of the text, sorted; [bilingual.Und] stands for
	// one that could not be told.
	Languages []bilingual.Lang
	// Stage is where the text stands in its procedure.
	Stage Stage
	// Number is the document number as printed: "A-738/1", "DOC 56 1468/001".
	Number string
	// Session is the session in which it was tabled.
	Session Session
	// Date is the date printed on it, in the form 2006-01-02.
	Date string
	// Assembly is the name of the assembly as printed on the cover.
	Assembly bilingual.Text
	// Title is the title without the type of text: "betreffende …", "relative à …".
	Title bilingual.Text
	// Sponsors are the members who tabled it, in the order printed.
	Sponsors []Person
	// Summary and Explanatory are the parts before the text proper, which have
	// no force: SAMENVATTING, RÉSUMÉ; TOELICHTING, DÉVELOPPEMENTS.
	Summary     []legaltext.Clause
	Explanatory []legaltext.Clause
	// Formula names the assembly that speaks: "Le Sénat,".
	Formula bilingual.Text
	// Considerations are the recitals and visas, in their common order.
	Considerations []Consideration
	// Requests are the requests and decisions.
	Requests []Request
	// Body holds clauses that stand in none of the other parts, how the vote
	// went among them.
	Body []legaltext.Clause
	// Notes are the footnotes.
	Notes []Note
	// Signatories are the members whose names stand below the text.
	Signatories []Person
}

// A Stage is the place of a text in its procedure.
type Stage string

// The stages of a resolution.
const (
	Proposal Stage = "proposal" // tabled: VOORSTEL, PROPOSITION
	Amended  Stage = "amended"  // as changed by a committee
	Adopted  Stage = "adopted"
	Motion   Stage = "motion" // MOTIE, MOTION, ordre du jour
)

// A Session is a parliamentary session.
type Session struct {
	// Period is the years it spans, "2023-2024".
	Period string
	// Label is the session as printed: "GEWONE ZITTING 2023-2024".
	Label bilingual.Text
}

// A Person is a member who tables or signs.
type Person struct {
	// Name is the name as printed, without honorific and group.
	Name string
	// LanguageGroup is the language group printed after the name, "" if none.
	LanguageGroup bilingual.Lang
	// Party is the party printed after the name.
	Party string
	// Honorific is the form of address printed before the name; a plural one
	// ("MM.") stands for every name it covers.
	Honorific bilingual.Text
}

// A Consideration is one reason: a recital, or a visa that names a legal basis
// or a document. Its Kind says which.
type Consideration struct {
	legaltext.Clause
	// Cue is the word that opens it: "Overwegende dat", "Considérant qu'". Where
	// it stands on a parent or a heading it is inherited from there.
	Cue bilingual.Text
}

// A Request is one request or decision. Its text is the whole printed line
// ("Verzoekt de federale regering:"), of which Verb, Addressees and With are
// phrases; its Items are the points it asks for, which may be none.
type Request struct {
	legaltext.Clause
	Verb bilingual.Text
	// Addressees are those who are asked; an act such as "Betreurt" has none.
	Addressees []bilingual.Text
	// With are the partners: "in overleg met …", "en concertation avec …".
	With []bilingual.Text
}

// A Note is a footnote.
type Note struct {
	legaltext.Clause
	// Marker is the number or sign by which the text refers to it.
	Marker string
}
