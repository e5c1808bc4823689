package legalref

import (
	"fmt"
	"strings"
)

// A Ref is a reference to a legal instrument or to a place in one, in a form
// that holds no language: "echr#art_8", "be-const#art_22__al_2",
// "be/act/1992-08-05/1992000606". It is a comparable value, usable as a map
// key; the zero Ref is invalid and refers to nothing.
type Ref struct{ instrument, pinpoint string }

// Parse reads the canonical form that [Ref.String] writes.
func Parse(s string) (Ref, error) {
	instrument, pinpoint, ok := strings.Cut(s, "#")
	if instrument == "" || ok && pinpoint == "" {
		return Ref{}, fmt.Errorf("legalref.Parse(%q): want instrument#pinpoint or instrument", s)
	}
	return Ref{instrument, pinpoint}, nil
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

// IsValid reports whether r refers to something: whether it is not the zero Ref.
func (r Ref) IsValid() bool { return r.instrument != "" }

// Instrument returns the key of the instrument alone: "echr".
func (r Ref) Instrument() string { return r.instrument }

// Pinpoint returns the place in the instrument, "art_8__para_1", or "".
func (r Ref) Pinpoint() string { return r.pinpoint }

// String returns the canonical form of r, "" for the zero Ref.
func (r Ref) String() string {
	if r.pinpoint == "" {
		return r.instrument
	}
	return r.instrument + "#" + r.pinpoint
}

// MarshalText writes the canonical form; the zero Ref gives the empty text.
func (r Ref) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

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
