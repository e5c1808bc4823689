package legalref

import (
	"cmp"
	"fmt"
	"strings"
	"unicode/utf8"
)

// A Ref is a reference to a legal instrument or to a place in one, in a form
// that holds no language: "echr#art_8", "be-const#art_22__al_2",
// "be/act/1992-08-05/1992000606". It is a comparable value, usable as a map
// key; the zero Ref is invalid and refers to nothing.
//
// A Belgian act is keyed by kind and date, and by its number in the official journal
// as well where the registry knows it: be/act/1992-08-05 and be/act/1992-08-05/1992000606
// may be one act. A larger registry gives more numbers, and a later version of this
// package may, so that who joins data on references compares them with [Ref.Agrees].
//
// A Ref without an instrument, "#art_7", is a place in a text that is not
// known; as in a URI, it is relative. The instrument "this" is the text itself
// in which the reference stands.
type Ref struct{ instrument, pinpoint string }

// This is the reference to the text itself: "dit decreet", "la présente loi".
var this = Ref{instrument: "this"}

// Parse reads the canonical form that [Ref.String] writes: an instrument, a
// "#" and a pinpoint, of which one may be missing. An instrument is made of
// parts with "/" between them, each of letters, digits and the signs - . : _;
// a pinpoint is a row of steps joined by "__", each a [Unit], "_" and a number
// as printed. No part and no number is made of signs alone.
func Parse(s string) (Ref, error) {
	instrument, pinpoint, cut := strings.Cut(s, "#")
	switch {
	case s == "":
		return Ref{}, &ParseError{Input: s, Reason: "empty"}
	case cut && pinpoint == "":
		return Ref{}, &ParseError{Input: s, Offset: len(s), Reason: "nothing after #"}
	}
	if off, reason := checkInstrument(instrument); reason != "" {
		return Ref{}, &ParseError{Input: s, Offset: off, Reason: reason}
	}
	for off := 0; off < len(pinpoint); {
		step, _, _ := strings.Cut(pinpoint[off:], "__")
		unit, num, ok := strings.Cut(step, "_")
		if !ok || !Unit(unit).known() || !isNumber(num) {
			return Ref{}, &ParseError{
				Input: s, Offset: len(instrument) + 1 + off,
				Reason: fmt.Sprintf("step %q is no unit and number", step),
			}
		}
		off += len(step) + len("__")
		if off == len(pinpoint) {
			return Ref{}, &ParseError{Input: s, Offset: len(s), Reason: "nothing after __"}
		}
	}
	return Ref{instrument, pinpoint}, nil
}

// checkInstrument returns why s is no key of an instrument, and where; the
// empty key, of a relative reference, is one.
func checkInstrument(s string) (offset int, reason string) {
	start, word := 0, s == ""
	for i := range len(s) {
		switch c := s[i]; {
		case isLetter(c) || isDigit(c):
			word = true
		case c == '/' && word:
			start, word = i+1, false
		case c == '/':
			return start, fmt.Sprintf("part %q of an instrument is empty", s[start:i])
		case !isKeyByte(c):
			r, w := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && w == 1 {
				return i, "invalid UTF-8 in an instrument"
			}
			return i, fmt.Sprintf("%q in an instrument", r)
		}
	}
	if !word {
		return start, fmt.Sprintf("part %q of an instrument is empty", s[start:])
	}
	return 0, ""
}

// A ParseError says why a text is not a [Ref].
type ParseError struct {
	Input  string // what was to be read
	Offset int    // the byte at which it stops being a reference
	Reason string
}

// Error returns the call, the input, the reason and the place.
func (e *ParseError) Error() string {
	return fmt.Sprintf("legalref.Parse(%q): %s at byte %d", e.Input, e.Reason, e.Offset)
}

// MustParse is like [Parse] but panics on an error; it is for constants in
// programs and tests.
func MustParse(s string) Ref {
	r, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return r
}

func isKeyByte(c byte) bool {
	switch {
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
		return true
	}
	return c == '-' || c == '.' || c == '/' || c == ':' || c == '_'
}

func isNumber(s string) bool {
	for i := range len(s) {
		if c := s[i]; !isKeyByte(c) || c == '_' {
			return false
		}
	}
	return hasWord(s)
}

// hasWord reports whether s holds a letter or a digit.
func hasWord(s string) bool {
	for i := range len(s) {
		if isLetter(s[i]) || isDigit(s[i]) {
			return true
		}
	}
	return false
}

// IsValid reports whether r refers to something: whether it is not the zero Ref.
func (r Ref) IsValid() bool { return r != Ref{} }

// Instrument returns the key of the instrument alone: "echr". It is "" for a
// relative reference.
func (r Ref) Instrument() string { return r.instrument }

// Pinpoint returns the place in the instrument, "art_8__para_1", or "".
func (r Ref) Pinpoint() string { return r.pinpoint }

// Base returns the reference to the instrument of r as a whole.
func (r Ref) Base() Ref { return Ref{instrument: r.instrument} }

// String returns the canonical form of r, "" for the zero Ref.
func (r Ref) String() string {
	if r.pinpoint == "" {
		return r.instrument
	}
	return r.instrument + "#" + r.pinpoint
}

// AppendText appends the canonical form of r to b. The error is always nil.
func (r Ref) AppendText(b []byte) ([]byte, error) {
	b = append(b, r.instrument...)
	if r.pinpoint != "" {
		b = append(append(b, '#'), r.pinpoint...)
	}
	return b, nil
}

// MarshalText writes the canonical form; the zero Ref gives the empty text.
func (r Ref) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads what [Ref.MarshalText] writes.
func (r *Ref) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*r = Ref{}
		return nil
	}
	v, err := Parse(string(b))
	if err != nil {
		return err
	}
	*r = v
	return nil
}

// Equal reports whether r and other are the same reference, like ==.
func (r Ref) Equal(other Ref) bool { return r == other }

// Agrees reports whether two references can mean the same place. It is Equal,
// but for two kinds of instruments that a text may name with less:
//
//   - an act by kind and date that does not say which act of its date it is,
//     "be/act/2018-07-30#art_5", agrees with any act of that date;
//   - "Regulation (EU) 2018/574", eu/reg/2018/574, agrees with the implementing
//     or delegated act of that number, eu/reg_impl/2018/574; so do a directive
//     and a decision.
//
// So do references in two languages of which only one says it all.
func (r Ref) Agrees(other Ref) bool {
	if r.pinpoint != other.pinpoint {
		return false
	}
	short, long := r.instrument, other.instrument
	if len(short) > len(long) {
		short, long = long, short
	}
	return short == long || isDated(short) && len(long) > len(short) &&
		long[:len(short)] == short && long[len(short)] == '/' ||
		strings.HasPrefix(long, "eu/") && withoutSubtype(long) == short
}

// withoutSubtype returns eu/reg/2018/574 for eu/reg_impl/2018/574; other keys it
// returns as they are.
func withoutSubtype(key string) string {
	for _, sub := range [...]string{"_impl/", "_del/"} {
		if before, after, ok := strings.Cut(key, sub); ok {
			return before + "/" + after
		}
	}
	return key
}

// isDated reports whether key is an act of a state by kind and date alone.
func isDated(key string) bool {
	if !national(key) || len(key) < len("be/x/2006-01-02") {
		return false
	}
	d := key[len(key)-len("/2006-01-02"):]
	return d[0] == '/' && d[5] == '-' && d[8] == '-'
}

// national reports whether a key starts with the code of a state: be/act/…
func national(key string) bool {
	return len(key) > 3 && key[2] == '/' && isLetter(key[0]) && isLetter(key[1]) && key[:2] != "eu" && key[:2] != "un"
}

// Compare orders references: by instrument, then by place, as the articles
// stand in an act. Numbers count as numbers, 9 before 10; 25 comes before
// 25bis, 25ter and 25/1, and an article before its paragraphs. It returns -1,
// 0 or +1, and 0 only for equal references.
func (r Ref) Compare(other Ref) int {
	if c := cmp.Compare(r.instrument, other.instrument); c != 0 {
		return c
	}
	a, b := r.pinpoint, other.pinpoint
	for a != "" && b != "" {
		var x, y Step
		x, a = cutStep(a)
		y, b = cutStep(b)
		if c := x.compare(y); c != 0 {
			return c
		}
	}
	if c := cmp.Compare(len(a), len(b)); c != 0 {
		return c
	}
	return cmp.Compare(r.pinpoint, other.pinpoint)
}
