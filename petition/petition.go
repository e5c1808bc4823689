package petition

import (
	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A Petition is one petition at one moment, in every language it has. A field
// that the source does not tell is empty; a language that is present with an
// empty text is one that the platform has emptied.
type Petition struct {
	// Languages are the languages of the text, sorted; [bilingual.Und] stands for
	// one that could not be told.
	Languages []bilingual.Lang
	// Origin says where the petition lives.
	Origin Origin
	// State is where it stands in its procedure.
	State State
	// Category is the type of petition that the platform distinguishes, with
	// its own rules and thresholds.
	Category Named
	// Scope is the territory or assembly that it concerns.
	Scope Named
	// Topics are areas, themes and departments.
	Topics []Named
	// Title and Summary are plain text.
	Title   bilingual.Text
	Summary bilingual.Text
	// Body holds the text, clause by clause. The petitioners' Grounds stand
	// apart only where a platform has a field of its own for them.
	Body    []legaltext.Clause
	Grounds []legaltext.Clause
	// Demands are the ids of the body clauses that say what is asked for.
	Demands []string
	// Addressees are those who are asked, where the platform has a field for
	// them; those whom the text names are facts of the clause that asks.
	Addressees []bilingual.Text
	// Submitters are the people and organisations that submit it.
	Submitters []Submitter
	// Committee are the members of the promoting committee.
	Committee []Member
	// Signatures are counts, never names.
	Signatures Signatures
	// Period is the time in which it can be signed.
	Period Period
	// Timeline holds what happened to it, in the order of time.
	Timeline []Event
	// Answer is that of the institution.
	Answer Answer
	// Documents are documents elsewhere that belong to it, such as the
	// resolution that answers it.
	Documents []Link
	// Attachments are files published with it.
	Attachments []Attachment
	// Translations say how each language came about where the source tells.
	Translations []Translation
	// CreatedAt and UpdatedAt are the platform's own, RFC 3339.
	CreatedAt, UpdatedAt string
	// Other holds what the source tells and this model has no place for.
	Other []Other
}

// An Origin is where a petition lives: the names by which it can be found again.
type Origin struct {
	// Platform is the software: "decidim", "uk-petitions".
	Platform string
	// Host is the site, "petitions.example.org".
	Host string
	// ID, Reference and Slug are the platform's own names for the petition.
	ID, Reference, Slug string
	// URL is its page.
	URL string
}

// A State is where a petition stands.
type State struct {
	// Name is the neutral name.
	Name StateName
	// Raw is the state as the platform spells it.
	Raw string
}

// A StateName is a state that petitions of all platforms share.
type StateName string

// The states of a petition.
const (
	Draft        StateName = "draft"        // written, not submitted
	UnderReview  StateName = "under-review" // being checked before publication
	Withdrawn    StateName = "withdrawn"    // by its authors
	Inadmissible StateName = "inadmissible" // refused before publication
	Open         StateName = "open"         // can be signed
	Closed       StateName = "closed"       // can no longer be signed
	Insufficient StateName = "insufficient" // closed without enough signatures
	Sufficient   StateName = "sufficient"   // has enough signatures
	Examined     StateName = "examined"     // dealt with by a committee
	Debated      StateName = "debated"
	Shelved      StateName = "shelved" // filed without further action
)

// A Named is a thing with an identifier on its platform and a name.
type Named struct {
	ID   string
	Name bilingual.Text
}

// A Submitter is a person or an organisation that submits a petition.
type Submitter struct {
	Name string
	ID   string
	// Kind is "person" or "organisation", "" where the source does not tell.
	Kind string
}

// A Member belongs to the promoting committee.
type Member struct {
	Name, ID string
	// State is "requested", "accepted" or "rejected".
	State string
}

// Signatures counts signatures. A nil count is one that the source does not
// tell.
type Signatures struct {
	// Method is how it can be signed: "online", "offline" or "any".
	Method                 string
	Online, Offline, Total *int
	// By are partial counts: by scope, country, constituency, region.
	By []Count
	// Thresholds are the numbers that make something happen.
	Thresholds []Threshold
	// AsOf is when it was counted.
	AsOf string
}

// A Count is the number of signatures of one part of the signatories.
type Count struct {
	// Kind says what the parts are: "scope", "country", "constituency",
	// "region".
	Kind, Code string
	Name       string
	Count      *int
}

// A Threshold is a number of signatures with a consequence.
type Threshold struct {
	// For is the consequence: "moderation", "response", "debate", "hearing".
	For   string
	Count *int
	// ReachedAt is when it was reached, "" when it has not been.
	ReachedAt string
}

// A Period is a time from one day to another, both included, as 2006-01-02.
type Period struct{ From, To string }

// An Event is something that happened to a petition.
type Event struct {
	Kind EventKind
	// At is a day or a time in RFC 3339, or as the source writes it.
	At string
	// Code is the platform's reason code, for a rejection.
	Code string
	// Text and URL tell more.
	Text bilingual.Text
	URL  string
}

// An EventKind says what happened.
type EventKind string

// The kinds of event.
const (
	Submitted        EventKind = "submitted"
	Rejected         EventKind = "rejected"
	Published        EventKind = "published"
	ThresholdReached EventKind = "threshold-reached"
	ClosedEvent      EventKind = "closed"
	DebateScheduled  EventKind = "debate-scheduled"
	DebateHeld       EventKind = "debate-held"
	Answered         EventKind = "answered"
	Notified         EventKind = "progress-notified"
)

// An Answer is what the institution answered.
type Answer struct {
	Text   bilingual.Text
	At     string
	URL    string
	Author string
}

// A Link leads to a document elsewhere.
type Link struct {
	// Rel is what it is to the petition: "answered-by", "transcript", "video".
	Rel   string
	Title bilingual.Text
	URL   string
}

// An Attachment is a file published with a petition.
type Attachment struct {
	Title, Description bilingual.Text
	URL                string
	MediaType          string
}

// A Translation says how the text of one field in one language came about.
type Translation struct {
	Field  string
	Lang   bilingual.Lang
	Status TranslationStatus
}

// A TranslationStatus says how a text in one language came about.
type TranslationStatus string

// The statuses of a translation.
const (
	Human   TranslationStatus = "human"
	Machine TranslationStatus = "machine"
	Missing TranslationStatus = "missing" // the platform has the language, empty
	Stale   TranslationStatus = "stale"   // the source changed after it
)

// An Other is a fact that the model has no place for, under the name that the
// source gives it, nested names joined by "/".
type Other struct{ Name, Value string }
