package legalref

// A Span is a half-open range of bytes, [Start, End), of a UTF-8 text.
type Span struct{ Start, End int }

// Len returns the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// IsZero reports whether s is the zero span, which stands for "none".
func (s Span) IsZero() bool { return s == Span{} }

// A Citation is one place in a text that cites one article, one range of
// articles, or one instrument. A list of three articles is three citations.
type Citation struct {
	// Span is the part of the text that names this one reference: in
	// "articles 10 et 11 de la Constitution" the second citation's is "11".
	Span Span
	// Whole is the whole expression that Span belongs to, instrument included.
	Whole Span
	// Ref is what is cited. It is the zero Ref when nothing of it is known.
	Ref Ref
	// To is the last article of a range; the zero Ref otherwise.
	To Ref
	// Status says how sure Ref is.
	Status Status
	// Kind says by what means the text cites.
	Kind Kind
	// Role is empty for a plain citation.
	Role Role
	// Candidates are the references between which an ambiguous citation
	// leaves open which is meant, in the order of Ref.Compare.
	Candidates []Ref
	// Issuer is the government whose decree Ref is, where the text names it.
	Issuer Issuer
	// Antecedent is the expression that a back reference takes its instrument
	// from; the zero span otherwise.
	Antecedent Span
	// ResolvedBy is empty when the text itself identifies Ref, and [Twin] when
	// only the same clause in the other languages does.
	ResolvedBy string
}

// Twin is what Citation.ResolvedBy says of a citation that another language of
// its clause identifies.
const Twin = "twin"

// A Status says how sure a citation's Ref is. A wrong reference is worse than
// none, so that doubt is always said.
type Status string

// The statuses of a citation.
const (
	Resolved   Status = "resolved"   // Ref is what the text cites
	Ambiguous  Status = "ambiguous"  // one of Candidates, where any is known; Ref holds what they share
	Unresolved Status = "unresolved" // the text cites, but what is not known
)

// A Kind says by what means a text cites.
type Kind string

// The kinds of citation.
const (
	Full          Kind = "full"          // instrument by name or by kind and date
	Short         Kind = "short"         // nickname, or a name that the text defined
	Abbreviation  Kind = "abbreviation"  // EVRM, Ger.W., CIR 92
	BackReference Kind = "backReference" // dezelfde wet, ladite loi, précité
	Self          Kind = "self"          // the text itself: dit decreet, la présente loi
)

// A Role says what a citation does in the text, where that is more than citing.
type Role string

// Amending marks the tail that tells how a cited act was changed: "gewijzigd
// bij de wet van …", "modifié par la loi du …". It is no legal basis.
const Amending Role = "amending"
