package legaltext

import (
	"cmp"
	"fmt"
	"slices"
)

// A Diagnostic is one doubt or remark about a text that could be read: what was
// inferred, what is missing, where the languages differ. It never stops the
// work.
type Diagnostic struct {
	// Code names the kind of remark for machines and stays the same for ever:
	// "RES-UNPAIRED-CLAUSE". Every code stands in [Codes].
	Code Code
	// Severity is that of the code.
	Severity Severity
	// Span is the place in the source text, in bytes; zero where the remark
	// is about the whole text or about a document without source.
	Span Span
	// Path is the id of the clause, the name of the field, or the JSON pointer
	// that the remark is about; it may be empty.
	Path string
	// Message says it to a person, in English.
	Message string
}

// A Code is the stable name of a kind of diagnostic.
type Code string

// A Severity ranks diagnostics.
type Severity string

// The severities, from grave to light.
const (
	Error   Severity = "error"   // something of the source could not be read
	Warning Severity = "warning" // look at this: something was inferred or differs
	Info    Severity = "info"    // worth knowing
)

// NewDiagnostic makes a diagnostic with the severity of its code.
func NewDiagnostic(code Code, span Span, path, format string, args ...any) Diagnostic {
	return Diagnostic{code, codes[code].Severity, span, path, fmt.Sprintf(format, args...)}
}

// String gives the severity, the code, the path if any, and the message.
func (d Diagnostic) String() string {
	if d.Path == "" {
		return fmt.Sprintf("%s %s: %s", d.Severity, d.Code, d.Message)
	}
	return fmt.Sprintf("%s %s: %s: %s", d.Severity, d.Code, d.Path, d.Message)
}

// Diagnostics is a list of diagnostics.
type Diagnostics []Diagnostic

// Sort orders the list by place in the source, then by code, path and message.
func (ds Diagnostics) Sort() {
	slices.SortStableFunc(ds, func(a, b Diagnostic) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End),
			cmp.Compare(a.Code, b.Code), cmp.Compare(a.Path, b.Path), cmp.Compare(a.Message, b.Message))
	})
}

// Max returns the gravest severity in the list, "" when it is empty.
func (ds Diagnostics) Max() Severity {
	var worst Severity
	for _, d := range ds {
		if rank(d.Severity) > rank(worst) {
			worst = d.Severity
		}
	}
	return worst
}

func rank(s Severity) int {
	return slices.Index([]Severity{Info, Warning, Error}, s)
}
