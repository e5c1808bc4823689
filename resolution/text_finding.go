package resolution

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// Some texts state what the assembly finds before it asks: "The Council notes that", with
// the findings below it or behind it.

// announcesFinding reports whether a block announces what the assembly finds,
// before it has given any other reason: "I. Der Bundestag stellt fest:", or says
// it: "This Council notes that the fountain leaks."
func (r *reader) announcesFinding(s *stream, b *block, o drafting.Opening) bool {
	if lead := s.leads[considerationsPart]; o.Act == drafting.Statement && lead.finds() && (lead.opening.Self && !isLeadIn(lead) || s.formula != nil && endsInColon(s.formula.in.Text)) &&
		o.Subject.Len() == 0 && b.Marker.IsZero() && unicode.IsLower(firstRune(b.in.Text)) && r.asksAfter(s, b) {
		return true // "further notes …"
	}
	if o.Act != drafting.Statement || len(s.parts[considerationsPart]) > 0 && !s.leads[considerationsPart].finds() {
		return false
	}
	colon := endsInColon(b.in.Text)
	if o.Subject.Len() == 0 {
		return colon && b.Marker.IsZero() && s.formula != nil && r.asksAfter(s, b) // "That Dáil Éireann:" and below it "notes:"
	}
	return colon || (b.Marker.IsZero() || b.Heading > 0) && o.Self && r.asksAfter(s, b)
}

// findsAgain reports whether a motion gives reasons between what it asks for: "Council
// notes:", where more is asked or decided below.
func (r *reader) findsAgain(s *stream, b *block, o drafting.Opening) bool {
	return s.part == requestsPart && o.Act == drafting.Statement && o.Self && b.Marker.IsZero() && endsInColon(b.in.Text) && r.asksAfter(s, b)
}

// reasonsAgain reports whether a text gives a reason behind what it asks for, and asks for
// more below it.
func (r *reader) reasonsAgain(s *stream, b *block, o drafting.Opening) bool {
	return s.part == requestsPart && o.Kind == drafting.Recital && !o.Weak && !o.Guessed && o.Cue.Start == 0 && b.Marker.IsZero() && unicode.IsUpper(firstRune(b.in.Text)) &&
		s.last != nil && endsSentence(s.last.in.Text) && r.asksAfter(s, b)
}

// finds reports whether a consideration, if there is one, says what the assembly finds.
func (e *entry) finds() bool { return e != nil && e.opening.Act == drafting.Statement }

// isBelowCue reports whether a block without a cue of its own is an item of a
// consideration that only announces: it has a sign, or goes on with the sentence of the
// cue ("constaterende dat:" and below it "de fontein lekt;"), again perhaps ("- Que").
func isBelowCue(current *entry, b *block, again bool) bool {
	if current == nil || !isLeadIn(current) && !current.opening.Alone || current.kind == legaltext.Heading || current.opening.Cue.Len() == 0 {
		return false
	}
	if !b.Marker.IsZero() {
		return markerStyle(current.marker) != markerStyle(b.Marker) || again && isLeadIn(current)
	}
	o := current.opening
	return !o.Guessed && (unicode.IsLower(firstRune(b.in.Text)) || joinsClause(strings.ToLower(current.in.Text[o.Cue.Start:o.Cue.End])))
}

// isFinding reports whether a consideration announces what the assembly finds.
func isFinding(consideration *entry) bool {
	return isLeadIn(consideration) && consideration.finds()
}

// isFound reports whether a block is an item of a finding, whatever it opens
// with: it has a marker of another kind and names nobody who acts.
func isFound(consideration *entry, b *block, o drafting.Opening) bool {
	return consideration != nil && isFinding(consideration) && o.Subject.Len() == 0 && !b.Marker.IsZero() &&
		!isArticle(b.Marker.Label()) && markerStyle(consideration.marker) != markerStyle(b.Marker)
}
